//! Every rule against its own `cases.toml`, and the words of every finding in every language.
//!
//! `RULE=date-impossible cargo test -p plumbline-tests --test rules` runs one rule alone.

#![allow(clippy::panic, clippy::indexing_slicing, reason = "a runner fails by panicking")]

use std::collections::BTreeSet;

use plumbline_engine::claim::Kind;
use plumbline_engine::pairs;
use plumbline_engine::report::{Locale, Wording, wire_name};
use plumbline_engine::rules::{ALL, Family, Rule, WORDS, Words};
use plumbline_engine::text::phrases::problems;
use plumbline_tests::forbidden::Forbidden;
use plumbline_tests::rule_cases::{self, Case, shown};
use plumbline_tests::{root, rule_words, tables, text_of};

const LOCALES: [Locale; 3] = [Locale::En, Locale::Ja, Locale::Ko];

/// The rules to run, each with its words.
fn rules() -> Vec<(&'static Rule, &'static Words)> {
    let only = std::env::var("RULE").ok();
    let all = ALL.iter().copied().zip(WORDS);
    let chosen: Vec<_> = all.filter(|(rule, _)| only.as_deref().is_none_or(|only| only == rule.id)).collect();
    assert!(only.is_none() || !chosen.is_empty(), "no rule is called {only:?}");
    chosen
}

/// Runs `look` over every case of every rule and fails with everything it says.
fn over_all_cases(look: impl Fn(&'static Rule, &Case) -> Result<Vec<String>, String>) {
    let mut faults = Vec::new();
    for (rule, _) in rules() {
        let cases = rule_cases::of(rule).unwrap_or_else(|error| panic!("{error}"));
        for case in cases {
            let found = look(rule, &case).unwrap_or_else(|error| vec![error]);
            faults.extend(found.into_iter().map(|fault| format!("{} / {}: {fault}", rule.id, case.name)));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn cases_end_as_they_say() {
    let tables = tables::all();
    over_all_cases(|rule, case| {
        Ok(case.expected().differs(&case.run(rule, &tables, &[])?).into_iter().collect())
    });
}

#[test]
fn every_rule_has_enough_cases() {
    let mut faults = Vec::new();
    for (rule, _) in rules() {
        let cases = rule_cases::of(rule).unwrap_or_else(|error| panic!("{error}"));
        let expected: Vec<_> = cases.iter().map(Case::expected).collect();
        faults.extend(rule_cases::faults_of_set(rule.id, &expected));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// `Rule::reads` is a promise (country is read by three families alone): no other kind may change an outcome.
#[test]
fn rules_read_only_what_they_name() {
    let tables = tables::all();
    over_all_cases(|rule, case| {
        let whole = case.run(rule, &tables, &[])?;
        let mut faults = Vec::new();
        for kind in Kind::ALL.iter().filter(|kind| !rule.reads.contains(kind)) {
            let name = wire_name(kind);
            let without = case.run(rule, &tables, &[&name])?;
            if shown(&without) != shown(&whole) {
                faults.push(format!(
                    "without {name}, which it does not name as read, it ends {}",
                    shown(&without)
                ));
            }
        }
        Ok(faults)
    });
}

#[test]
fn tables_of_phrases_can_be_read() {
    let folders = ["rules", "pairs"]
        .into_iter()
        .flat_map(|of| root().join("core/engine/src").join(of).read_dir().unwrap())
        .map(|folder| folder.unwrap().path());
    let within = |folder: std::path::PathBuf| folder.read_dir().unwrap().map(|file| file.unwrap().path());
    let is_table = |file: &std::path::PathBuf| file.extension().is_some_and(|kind| kind == "tsv");
    let files: Vec<_> = folders.filter(|folder| folder.is_dir()).flat_map(within).filter(is_table).collect();
    assert!(files.len() > 20, "tables are missing");
    let faults = files.into_iter().flat_map(|file| {
        let table: &'static str = text_of(&file).leak();
        problems(table).into_iter().map(move |fault| format!("{}: {fault}", file.display()))
    });
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
}

/// Nationality is no input: where somebody is counts for places, clocks and the reference of a rate, and nothing else.
#[test]
fn a_country_is_read_by_three_kinds_of_rule_only() {
    for rule in ALL.iter().filter(|rule| rule.reads.contains(&Kind::Location)) {
        assert!(matches!(rule.family, Family::LocationTime | Family::Rate), "{} reads a location", rule.id);
    }
}

/// Every signal of the research has a row that tells the truth about it.
#[test]
fn the_catalogue_tells_what_became_of_each_signal() {
    let text = text_of(&root().join("docs/catalogue.md"));
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    let rows: Vec<(&str, &str)> =
        rows.filter_map(|row| Some((row.split_once('`')?.0, row.split(" | ").nth(3)?))).collect();
    let of_research = text.split("## Besides").next().unwrap_or_default();
    assert_eq!(of_research.matches("\n| `").count(), 94);
    let told = |as_: &str| {
        rows.iter().filter(|(_, became)| *became == as_).map(|(id, _)| *id).collect::<BTreeSet<_>>()
    };
    assert_eq!(told("rule"), ALL.iter().map(|rule| rule.id).collect::<BTreeSet<_>>());
    assert_eq!(told("pair"), pairs::ALL.iter().map(|pair| pair.rule.id).collect::<BTreeSet<_>>());
    assert!(
        rows.iter().all(|(_, became)| ["rule", "pair", "by hand", "waits", "not built"].contains(became))
    );
}

/// Every message a case leads to is there in every language, with all its arguments, and without a forbidden word.
#[test]
fn findings_can_be_worded_in_every_language() {
    let tables = tables::all();
    let wordings = LOCALES.map(Wording::new);
    let forbidden = Forbidden::load();
    over_all_cases(|rule, case| {
        let outcome = case.run(rule, &tables, &[])?;
        let faults =
            wordings.iter().flat_map(|wording| rule_words::faults_of(wording, rule, &outcome, &forbidden));
        Ok(faults.collect())
    });
}

/// The same attributes in every language, and the ones every rule needs.
#[test]
fn words_are_complete() {
    let faults: Vec<String> =
        rules().into_iter().flat_map(|(rule, words)| rule_words::incomplete(rule, words)).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_source_of_words_holds_a_forbidden_one() {
    let forbidden = Forbidden::load();
    let report = plumbline_tests::root().join("core/engine/src/report");
    let mut faults = Vec::new();
    let shared = ["en.ftl", "ja.ftl", "ko.ftl"]
        .map(|name| (name.to_owned(), plumbline_tests::text_of(&report.join(name))));
    let of_rules = rules().into_iter().flat_map(|(rule, words)| {
        [words.en, words.ja, words.ko].map(|source| (rule.id.to_owned(), source.to_owned()))
    });
    for (name, source) in shared.into_iter().chain(of_rules) {
        faults.extend(rule_words::forbidden_in(&name, &source, &forbidden));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn wording_sources_have_no_fault() {
    for locale in LOCALES {
        let wording = Wording::new(locale);
        assert!(wording.faults().is_empty(), "{locale:?}: {:#?}", wording.faults());
    }
}
