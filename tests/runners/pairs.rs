//! Every comparison between two sets of claims against its own `cases.toml`, and the words of every finding.
//!
//! `RULE=same-text-different-name cargo test -p plumbline-tests --test pairs` runs one alone.

#![allow(clippy::panic, clippy::indexing_slicing, reason = "a runner fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use plumbline_engine::claim::{Claims, Facts, Kind};
use plumbline_engine::names::{Answer, compare};
use plumbline_engine::pairs::{ALL, PairRule, Pairing, Relation, WORDS, check_cards, of};
use plumbline_engine::report::{Locale, Wording, wire_name};
use plumbline_engine::rules::{Checking, Family, Outcome};
use plumbline_tests::fairness::{Material, file};
use plumbline_tests::forbidden::Forbidden;
use plumbline_tests::pair_cases::{self, PairCase};
use plumbline_tests::rule_cases::{self, quotes, shown};
use plumbline_tests::{rule_words, tables};
use serde_json::json;

const LOCALES: [Locale; 3] = [Locale::En, Locale::Ja, Locale::Ko];

/// Cards of the shorter of the two lists that are timed.
const SHORT_LIST: usize = 250;

/// Kinds whose absence may lead to a finding, because what they state explains the other statements: who an account
/// belongs to, in the site's words or its own.
const EXPLAIN: [Kind; 3] = [Kind::AccountType, Kind::Overview, Kind::Headline];

fn pairs() -> Vec<&'static PairRule> {
    let only = std::env::var("RULE").ok();
    let chosen = ALL.iter().copied().filter(|pair| only.as_deref().is_none_or(|only| only == pair.rule.id));
    let chosen: Vec<_> = chosen.collect();
    assert!(only.is_none() || !chosen.is_empty(), "no comparison is called {only:?}");
    chosen
}

/// Runs `look` over every case of every comparison and fails with everything it says.
fn over_all_cases(look: impl Fn(&'static PairRule, &PairCase) -> Result<Vec<String>, String>) {
    let mut faults = Vec::new();
    for pair in pairs() {
        for case in pair_cases::of(pair).unwrap_or_else(|error| panic!("{error}")) {
            let found = look(pair, &case).unwrap_or_else(|error| vec![error]);
            faults
                .extend(found.into_iter().map(|fault| format!("{} / {}: {fault}", pair.rule.id, case.name)));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn cases_end_as_they_say() {
    let tables = tables::all();
    over_all_cases(|pair, case| {
        Ok(case.expected().differs(&case.run(pair, &tables, &[])?).into_iter().collect())
    });
}

#[test]
fn every_comparison_has_enough_cases() {
    let mut faults = Vec::new();
    for pair in pairs() {
        let cases = pair_cases::of(pair).unwrap_or_else(|error| panic!("{error}"));
        let expected: Vec<_> = cases.iter().map(PairCase::expected).collect();
        faults.extend(rule_cases::faults_of_set(pair.rule.id, &expected));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn comparisons_read_only_what_they_name() {
    let tables = tables::all();
    over_all_cases(|pair, case| {
        let whole = shown(&case.run(pair, &tables, &[])?);
        let mut faults = Vec::new();
        for kind in Kind::ALL.iter().filter(|kind| !pair.rule.reads.contains(kind)) {
            let name = wire_name(kind);
            let without = shown(&case.run(pair, &tables, &[&name])?);
            if without != whole {
                faults.push(format!("without {name}, which it does not name as read, it ends {without}"));
            }
        }
        Ok(faults)
    });
}

/// Who states less never gives a finding that was not there, but where an explanation is what was left out.
#[test]
fn less_said_is_no_more_found() {
    let tables = tables::all();
    over_all_cases(|pair, case| {
        let mut faults = Vec::new();
        if matches!(case.run(pair, &tables, &[])?, Outcome::Fired(_)) {
            return Ok(faults);
        }
        for kind in Kind::ALL.iter().filter(|kind| !EXPLAIN.contains(kind)) {
            let name = wire_name(kind);
            for of_other in [false, true] {
                if let Outcome::Fired(findings) = case.run_without_one(pair, &tables, &name, of_other)? {
                    faults.push(format!("without {name} it finds {:?}", quotes(&findings)));
                }
            }
        }
        Ok(faults)
    });
}

/// What two cards share is told for both, with the same quotes.
#[test]
fn either_card_is_told_the_same() {
    let tables = tables::all();
    over_all_cases(|pair, case| {
        if !pair.relations.contains(&Relation::Cards) {
            return Ok(Vec::new());
        }
        let sorted = |outcome: &Outcome| match outcome {
            Outcome::Fired(findings) => {
                let mut quotes = quotes(findings);
                quotes.sort();
                format!("fired {quotes:?}")
            }
            other => shown(other),
        };
        let (one, turned) = (case.run(pair, &tables, &[])?, case.run_turned(pair, &tables)?);
        let differ = sorted(&one) != sorted(&turned);
        Ok(differ.then(|| format!("from the other side it ends {}", shown(&turned))).into_iter().collect())
    });
}

/// Where somebody is counts for places, clocks and the reference of a rate, and nothing else; a picture's address for the
/// comparison of addresses alone. `tests/fairness/reads.toml` holds what each may read.
#[test]
fn comparisons_read_only_kinds_that_are_allowed() {
    #[derive(serde::Deserialize)]
    struct Reads {
        pairs: BTreeMap<String, BTreeSet<String>>,
    }
    let allowed: Reads =
        toml::from_str(&file("reads.toml")).unwrap_or_else(|error| panic!("reads.toml: {error}"));
    for pair in ALL {
        let (rule, reads) = (&pair.rule, |kind| pair.rule.reads.contains(&kind));
        let own: BTreeSet<String> = rule.reads.iter().map(wire_name).collect();
        assert_eq!(
            allowed.pairs.get(rule.id),
            Some(&own),
            "{}: not as in tests/fairness/reads.toml",
            rule.id
        );
        assert!(
            !reads(Kind::Location) || matches!(rule.family, Family::LocationTime | Family::Rate),
            "{} reads a location",
            rule.id
        );
        let of_pictures = ["same-photo-different-name", "profile-reappeared-renamed"];
        assert!(!reads(Kind::Picture) || of_pictures.contains(&rule.id), "{} reads a picture", rule.id);
        assert!(!reads(Kind::LocalTime), "{} reads a clock", rule.id);
    }
}

#[test]
fn findings_can_be_worded_in_every_language() {
    let tables = tables::all();
    let wordings = LOCALES.map(Wording::new);
    let forbidden = Forbidden::load();
    over_all_cases(|pair, case| {
        let outcome = case.run(pair, &tables, &[])?;
        let faults = wordings.iter();
        Ok(faults
            .flat_map(|wording| rule_words::faults_of(wording, &pair.rule, &outcome, &forbidden))
            .collect())
    });
}

#[test]
fn words_are_complete_and_none_is_forbidden() {
    let forbidden = Forbidden::load();
    let mut faults = Vec::new();
    for (pair, words) in ALL.iter().zip(WORDS) {
        faults.extend(rule_words::incomplete(&pair.rule, words));
        for source in [words.en, words.ja, words.ko] {
            faults.extend(rule_words::forbidden_in(pair.rule.id, source, &forbidden));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Whatever the names are and wherever they come from: two that have nothing in common lead to the finding, one name twice
/// does not.
#[test]
fn names_of_every_culture_are_treated_alike() {
    let material = Material::load();
    let tables = tables::all();
    let (mut faults, mut open) = (Vec::new(), BTreeSet::new());
    let card = |name: &str| {
        let facts = json!({
            "display_name": name,
            "overview": "I repair lighthouse clocks and write the software that winds them. Since I left the harbour office \
                I have mended forty of them, two by night and one in a storm, and each still keeps its time. Write to \
                keeper@lighthouse-clocks.example and I will tell you the price of yours.",
            "picture": "https://cdn.example.net/p/7f3a9c2b41.jpg",
            "portfolio": ["Winding gear of the northern lighthouse", "Night log of the harbour clock"],
        });
        let serde_json::Value::Object(facts) = facts else { panic!("no object") };
        Claims::from_facts(&Facts::parse(facts).facts)
    };
    for culture in &material.cultures {
        let names = [
            (
                format!("{} {}", culture.given, culture.family),
                format!("{} {}", culture.other_given, culture.other_family),
            ),
            (culture.native.clone(), culture.other_native.clone()),
        ];
        for (own, other) in names {
            for (second, fires) in [(&other, true), (&own, false)] {
                let cards = [card(&own), card(second)];
                let outcomes = check_cards(&Claims::default(), &cards, &Checking::alone(None, &tables));
                if fires && compare(&own, second).answer == Answer::CannotTell {
                    open.insert(culture.id.as_str()); // letters that no table leads to: no rule tells anything of them
                    continue;
                }
                for (rule, outcome) in outcomes.iter().flatten() {
                    if matches!(outcome, Outcome::Fired(_)) != fires {
                        faults.push(format!("{own} and {second}: {} ends {}", rule.id, shown(outcome)));
                    }
                }
            }
        }
    }
    println!("{} cultures, both forms of the name; not compared: {open:?}", material.cultures.len());
    assert!(open.len() <= 1, "{open:?}");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// A work that the client named is repeated by everybody, in whatever letters.
#[test]
fn works_that_the_client_named_are_nobodys_own() {
    let claims = |facts: serde_json::Value| {
        let serde_json::Value::Object(facts) = facts else { panic!("no object") };
        Claims::from_facts(&Facts::parse(facts).facts)
    };
    let cards = ["Lev Petrov", "Astrid Ceder"].map(|name| {
        let text = "My best reference is Tidewarden. I am its only author.";
        claims(json!({ "display_name": name, "overview": text }))
    });
    let tables = tables::all();
    let fired = |client: &str| {
        let page = claims(json!({ "overview": client }));
        let outcomes = check_cards(&page, &cards, &Checking::alone(None, &tables));
        outcomes.iter().flatten().any(|(rule, outcome)| {
            rule.id == "same-portfolio-different-owner" && matches!(outcome, Outcome::Fired(_))
        })
    };
    assert!(fired("We look for somebody for a new app."));
    assert!(!fired("We look for somebody for our app TIDEWARDEN."));
}

/// A list is compared in time that grows with its length: four times the cards take some four times as long.
#[test]
fn long_lists_are_compared_in_good_time() {
    let tables = tables::all();
    let cards = |count: usize| -> Vec<Claims> {
        let card = |at: usize| {
            let facts = json!({
                "display_name": format!("Person{at} Number{at}"),
                "overview": format!("I build shops and sites number {at} for people who sell tea, wool and paper in town {}. \
                    Over the last {} years I have worked alone, with weekly demos and a written hand-over at the end, for \
                    shop {at} and shop {}, and I answer every letter within one day.", at * 7, at % 30, at * 3),
                "contact_links": [format!("person{at}@post.example"), "https://post.example/help"],
                "picture": format!("https://cdn.example.net/p/picture{at}.jpg"),
                "portfolio": [format!("Kiosk of harbour number{at} ferries"), "The harbour ferries ticket kiosk"],
            });
            let serde_json::Value::Object(facts) = facts else { panic!("no object") };
            Claims::from_facts(&Facts::parse(facts).facts)
        };
        (0..count).map(card).collect()
    };
    let best_of = |cards: &[Claims]| {
        let run = || {
            let start = std::time::Instant::now();
            let outcomes = check_cards(&Claims::default(), cards, &Checking::alone(None, &tables));
            assert_eq!(outcomes.len(), cards.len());
            start.elapsed().as_secs_f64()
        };
        (0..3).map(|_| run()).fold(f64::INFINITY, f64::min)
    };
    let (few, many) = (best_of(&cards(SHORT_LIST)), best_of(&cards(4 * SHORT_LIST)));
    let exponent = (many / few).log(4.0);
    println!(
        "cards: {SHORT_LIST} in {:.1} ms, {} in {:.1} ms, growth exponent {exponent:.2}",
        few * 1e3,
        4 * SHORT_LIST,
        many * 1e3
    );
    // All pairs would give 2; a machine at work on something else gives some tenths.
    assert!(exponent < 1.6, "growth exponent {exponent:.2}");
}

#[test]
fn every_relation_has_comparisons() {
    for relation in [Relation::Cards, Relation::Pages, Relation::Linked, Relation::Visits, Relation::Gone] {
        assert!(of(relation).next().is_some(), "{relation:?}");
    }
    let none = Pairing {
        relation: Relation::Pages,
        at: None,
        other_at: None,
        sharing: 2,
        page: None,
        tables: &tables::all(),
    };
    for pair in of(Relation::Pages) {
        let outcome = (pair.check)(&Claims::default(), &Claims::default(), &none);
        assert!(matches!(outcome, Outcome::Unknown(_)), "{} on nothing: {}", pair.rule.id, shown(&outcome));
    }
}
