//! What holds for any page whatever: no panic, the same input gives the same outcome, what is quoted stands on the page,
//! and a page that states less never gives more findings.
//!
//! Inputs come from a small generator with a fixed seed, so that a failure repeats; the seed of a failing case is printed.

#![allow(clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test shall fail loudly")]

use plumbline_engine::claim::{Claims, Facts};
use plumbline_engine::report::Locale;
use plumbline_engine::rules::{ALL, Checking, Outcome};
use plumbline_engine::text::fold::Folded;
use plumbline_engine::text::{experience, prose};
use plumbline_engine::{Context, Engine};
use plumbline_tests::dice::Dice;
use plumbline_tests::{less, rule_cases, tables};
use serde_json::{Map, Value, json};

/// Profiles made up a run.
const PROFILES: u64 = 200;

/// Texts made up a run.
const TEXTS: u64 = 4_000;

/// Of what `tests/less.toml` declares, with its reasons, what the made-up profiles come upon.
const EXEMPTING: [(&str, &str); 4] = [
    ("experience-sum-contradiction", "account_type"),
    ("experience-sum-contradiction", "employment"),
    ("hours-impossible", "account_type"),
    ("hours-impossible", "overview"),
];

const WORDS: &[&str] = &[
    "I",
    "am",
    "Ann",
    "we",
    "our team",
    "10",
    "25",
    "5+",
    "８",
    "𝟭𝟮",
    "years",
    "yrs",
    "year",
    "of",
    "experience",
    "with",
    "React",
    "Flutter",
    "Go",
    "since",
    "2009",
    "2031",
    "on",
    "Upwork",
    "oDesk",
    "in",
    "Berlin",
    "based in",
    "live in",
    "Tokyo",
    "developer",
    "and",
    "over",
    "more than",
    "(",
    ")",
    ",",
    ".",
    "\n",
    "•",
    "🚀",
    "年",
    "経験",
    "10年以上の経験",
    "React歴12年",
    "東京在住",
    "私は",
    "佐藤と申します",
    "경력",
    "10년",
    "저는",
    "서울",
    "años",
    "de experiencia",
    "лет",
    "опыта",
    "ago",
    "old",
    "combined",
    "-",
    "–",
    "/",
    "&",
    "my name is",
    "Call me",
    "Bob",
    "\u{200b}",
    "é",
    "e\u{301}",
    "’s",
    "\"",
    "ﬁ",
    "🇯🇵",
    "$50",
    "per hour",
    "UTC+9",
    "1941",
    "Present",
    "January",
    "٣",
    "०",
    "\u{202e}",
    "İ",
    "ß",
    "𐍈",
    "",
];

fn text(dice: &mut Dice, most: usize) -> String {
    let count = dice.below(most + 1);
    let mut text = String::new();
    for _ in 0..count {
        text.push_str(dice.one(WORDS));
        if dice.percent(80) {
            text.push(' ');
        }
    }
    text
}

fn date(dice: &mut Dice) -> String {
    let month = dice.one(&["January", "Mar", "Dec", "2019年4月", "", "13/13/2019", "平成10年"]);
    format!("{month} {}", dice.one(&["1941", "1999", "2015", "2020", "2025", "2031", "2563", "99999", ""]))
}

fn span(dice: &mut Dice) -> String {
    let end = if dice.percent(40) { "Present".to_owned() } else { date(dice) };
    format!("{} - {end}", date(dice))
}

fn facts(seed: u64) -> Map<String, Value> {
    let dice = &mut Dice::new(seed);
    let mut facts = Map::new();
    let mut add = |dice: &mut Dice, key: &str, value: Value| {
        if dice.percent(75) {
            facts.insert(key.into(), value);
        }
    };
    let names = ["Ann Example", "Taro S.", "佐藤 太郎", "김민준", "José M.", "x", "", "Ann Mary Example"];
    let places = ["Berlin", "Tokyo", "Nowhere", "서울", "New York", "東京都", ""];
    let countries = ["Germany", "Japan", "United States", "South Korea", "Atlantis"];
    let value = json!(dice.one(&names));
    add(dice, "display_name", value);
    let value = json!(text(dice, 8));
    add(dice, "headline", value);
    let value = json!(text(dice, 60));
    add(dice, "overview", value);
    let value = json!(dice.one(&["person", "agency"]));
    add(dice, "account_type", value);
    let value = json!({"city": dice.one(&places), "country": dice.one(&countries)});
    add(dice, "location", value);
    let value = json!(dice.one(&["2:17pm local time", "UTC -03:00", "25:99", "", "9:00 pm"]));
    add(dice, "local_time", value);
    let value =
        json!({"amount": dice.below(300), "currency": dice.one(&["USD", "EUR", "JPY"]), "unit": "hour"});
    add(dice, "hourly_rate", value);
    let value = json!(dice.one(&["$100K+", "$1M+", "$0", "€2,500", "lots"]));
    add(dice, "total_earned", value);
    let value = json!(dice.below(60_000));
    add(dice, "hours_worked", value);
    let value = json!(dice.below(30));
    add(dice, "jobs", value);
    let value = json!(date(dice));
    add(dice, "member_since", value);
    let value = json!([text(dice, 4), text(dice, 2)]);
    add(dice, "skills", value);
    let value = json!([{"school": "Lakeside", "degree": dice.one(&["Bachelor", "MBA", "学士"]), "years": span(dice)}]);
    add(dice, "education", value);
    let value = json!([
        {"title": text(dice, 3), "company": "North Bank", "dates": span(dice), "description": text(dice, 12)},
        {"title": "Contract clerk", "company": text(dice, 2), "dates": span(dice)},
    ]);
    add(dice, "employment", value);
    let value =
        json!([{"name": dice.one(&["AWS Certified", "Flutter course", "PMP", ""]), "issued": date(dice)}]);
    add(dice, "certifications", value);
    let value =
        json!({"count": 3, "shown": [{"text": text(dice, 14)}, {"text": text(dice, 14), "author": "Bob"}]});
    add(dice, "reviews", value);
    let value = json!([{"title": text(dice, 3), "from": date(dice), "to": date(dice), "hours": dice.below(4000), "kind": "hourly"}]);
    add(dice, "work_history", value);
    facts
}

fn claims(engine: &Engine, facts: &Map<String, Value>) -> Claims {
    let mut claims = engine.claims_of(&Facts::parse(facts.clone()).facts);
    claims.platform_names = vec!["Upwork".into(), "oDesk".into()];
    claims
}

fn quotes(outcome: &Outcome) -> Option<Vec<String>> {
    if let Outcome::Fired(findings) = outcome { Some(rule_cases::quotes(findings)) } else { None }
}

#[test]
fn a_profile_that_states_less_never_gives_more_findings() {
    let tables = tables::all();
    let engine = Engine::new(tables.clone(), Locale::En);
    let context = Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() };
    let checking = Checking::alone(context.time().unwrap(), &tables);
    let declared = less::exempting();
    for (rule, key) in EXEMPTING {
        assert!(declared.contains(&(rule.into(), key.into())), "{rule} and {key} are not in less.toml");
    }
    let (mut fired, mut compared) = (0, 0);
    for seed in 0..PROFILES {
        let whole = facts(seed);
        let all = claims(&engine, &whole);
        let mut silent = Vec::new();
        for rule in ALL {
            let outcome = (rule.check)(&all, &checking);
            let again = (rule.check)(&all, &checking);
            assert_eq!(
                format!("{outcome:?}"),
                format!("{again:?}"),
                "seed {seed}: {} is not repeatable",
                rule.id
            );
            compared += usize::from(matches!(outcome, Outcome::LinesUp));
            if matches!(outcome, Outcome::Fired(_)) {
                fired += 1;
            } else {
                silent.push(rule);
            }
        }
        for key in whole.keys() {
            let mut less = whole.clone();
            less.remove(key);
            let less = claims(&engine, &less);
            for rule in silent.iter().filter(|rule| !EXEMPTING.contains(&(rule.id, key.as_str()))) {
                let outcome = (rule.check)(&less, &checking);
                assert_eq!(quotes(&outcome), None, "seed {seed}: {} fires only without {key}", rule.id);
            }
        }
    }
    println!("{PROFILES} made-up profiles: {fired} findings, {compared} checks that fit");
    assert!(
        fired > 50 && compared > 50,
        "the made-up profiles no longer reach the rules: {fired}, {compared}"
    );
}

#[test]
fn what_is_quoted_stands_in_the_facts() {
    let tables = tables::all();
    let engine = Engine::new(tables.clone(), Locale::En);
    let context = Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() };
    for seed in 0..PROFILES {
        let facts = facts(seed);
        let words = Value::Object(facts.clone()).to_string();
        let parts: Vec<String> = strings(&Value::Object(facts.clone()));
        for found in engine.check_claims(&claims(&engine, &facts), &context).findings {
            for evidence in &found.finding.evidence {
                let stands = parts.iter().any(|part| part.contains(&evidence.quote))
                    // Dates, rates and numbers are put together from several facts.
                    || evidence.quote.split([' ', ',', '$', '-']).all(|word| words.contains(word));
                assert!(stands, "seed {seed}: {} quotes {:?}", found.rule.id, evidence.quote);
            }
        }
    }
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn any_text_can_be_taken_apart() {
    let mut stated = 0;
    for seed in 0..TEXTS {
        let text = text(&mut Dice::new(seed), 40);
        let sentences = prose::sentences(&text);
        for sentence in &sentences {
            assert!(!text[sentence.clone()].is_empty(), "seed {seed}: an empty sentence");
            for clause in prose::clauses(&text, sentence.clone()) {
                assert!(sentence.start <= clause.start && clause.end <= sentence.end, "seed {seed}");
            }
        }
        assert!(sentences.windows(2).all(|pair| pair[0].end <= pair[1].start), "seed {seed}: out of order");
        for statement in experience::statements(&Folded::new(&text)) {
            stated += 1;
            for range in [&statement.span, &statement.said] {
                assert!(
                    text.get(range.clone()).is_some_and(|words| !words.is_empty()),
                    "seed {seed}: {range:?}"
                );
            }
            if let experience::About::Subject(subject) = &statement.about {
                assert!(text.get(subject.range.clone()).is_some(), "seed {seed}: {:?}", subject.range);
            }
        }
    }
    println!("{TEXTS} made-up texts state {stated} lengths of time");
    assert!(stated > 1_000, "the made-up texts no longer state lengths of time: {stated}");
}
