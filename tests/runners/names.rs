//! How well written names are compared: pairs drawn from public lists of names, and edge cases by hand.
//!
//! `tests/names/README.md` tells where the pairs come from. Beside Plumbline's answers stand two usual measures of likeness on
//! the same pairs, each at the threshold that is best for it.

#![allow(
    clippy::panic,
    clippy::print_stdout,
    reason = "a runner fails by panicking and prints what it measured"
)]

use std::collections::BTreeMap;

use plumbline_engine::names::{Answer, Script, compare};
use rapidfuzz::{distance::jaro_winkler, fuzz};

/// Pairs the promise names at least.
const PAIRS: usize = 1_000;
/// Share of pairs of two people that must be answered *different* or *cannot tell*.
const APART: f64 = 0.98;
/// Share of pairs within one script that may end as *cannot tell*.
const UNTOLD: f64 = 0.15;

struct Pair<'a> {
    same: bool,
    way: &'a str,
    one: &'a str,
    other: &'a str,
    answer: Answer,
}

#[test]
fn drawn_pairs() {
    let text = file("pairs.tsv");
    let pairs: Vec<Pair<'_>> = lines(&text).map(|row| pair(&row)).collect();
    assert!(pairs.len() >= PAIRS, "{} pairs", pairs.len());
    let (same, apart): (Vec<&Pair<'_>>, Vec<&Pair<'_>>) = pairs.iter().partition(|pair| pair.same);
    let torn: Vec<&&Pair<'_>> = same.iter().filter(|pair| pair.answer == Answer::Different).collect();
    let told = |pair: &&&Pair<'_>| matches!(pair.answer, Answer::Same | Answer::Compatible);
    let merged: Vec<&&Pair<'_>> = apart.iter().filter(told).collect();
    let one_script: Vec<&Pair<'_>> =
        pairs.iter().filter(|pair| scripts(pair.one) == scripts(pair.other)).collect();
    let untold = share(&one_script, |pair| pair.answer == Answer::CannotTell);
    let kept = 1.0 - merged.len() as f64 / apart.len() as f64;
    println!(
        "names: {} pairs: {} of one name, {} of them answered different; {} of two people, {:.1} % different or cannot tell",
        pairs.len(),
        same.len(),
        torn.len(),
        apart.len(),
        kept * 100.0
    );
    println!(
        "names:   Plumbline                 of one name: same or compatible {:.1} %, cannot tell {:.1} %; of two people: different {:.1} %; within one script cannot tell {:.1} % of {}",
        share(&same, |pair| matches!(pair.answer, Answer::Same | Answer::Compatible)) * 100.0,
        share(&same, |pair| pair.answer == Answer::CannotTell) * 100.0,
        share(&apart, |pair| pair.answer == Answer::Different) * 100.0,
        untold * 100.0,
        one_script.len()
    );
    for (name, likeness) in MEASURES {
        println!("names:   {name}{}", best(&pairs, likeness));
    }
    print_ways(&pairs);
    for pair in torn.iter().chain(merged.iter().take(40)) {
        println!("names:   {:?}: {} | {} ({})", pair.answer, pair.one, pair.other, pair.way);
    }
    assert!(torn.is_empty(), "{} writings of one name are taken for two people", torn.len());
    assert!(kept >= APART, "{:.1} % of two people are kept apart", kept * 100.0);
    assert!(untold <= UNTOLD, "{:.1} % within one script cannot be told", untold * 100.0);
}

#[test]
fn edges() {
    let text = file("edges.tsv");
    let wrong: Vec<String> = lines(&text)
        .filter_map(|row| {
            let [wanted, one, other] = row.as_slice() else { panic!("three columns: {row:?}") };
            let there = compare(one, other);
            let back = compare(other, one).answer;
            let name = match there.answer {
                Answer::Same => "same",
                Answer::Compatible => "compatible",
                Answer::Different => "different",
                Answer::CannotTell => "cannot-tell",
            };
            let fits = wanted.split('|').any(|answer| answer == name) && back == there.answer;
            (!fits).then(|| format!("{one} | {other}: {there:?}, not {wanted}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Names of any length and kind are compared without a panic, and in both directions alike.
#[test]
fn odd_names() {
    let long = "Anna ".repeat(2_000);
    let odd = [
        "",
        " ",
        "·",
        "'",
        "-",
        "\u{200B}",
        "a",
        "é",
        "ー",
        "々",
        "ﷺ",
        "👩‍💻",
        "A.",
        "**",
        "Ὀ",
        "İ",
        "ß",
        "שׂ",
        "ักษ",
        &long,
    ];
    for one in odd {
        for other in odd.iter().chain(&["Anna Fischer", "김하늘"]) {
            assert_eq!(compare(one, other).answer, compare(other, one).answer, "{one:?} {other:?}");
        }
    }
}

/// A likeness between 0 and 1.
type Likeness = fn(&str, &str) -> f64;

const MEASURES: [(&str, Likeness); 2] = [
    ("Jaro-Winkler              ", |one, other| {
        jaro_winkler::normalized_similarity(one.to_lowercase().chars(), other.to_lowercase().chars())
    }),
    ("token sort ratio          ", |one, other| fuzz::ratio(sorted(one).chars(), sorted(other).chars())),
];

fn sorted(name: &str) -> String {
    let mut tokens: Vec<String> = name
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    tokens.sort();
    tokens.join(" ")
}

/// A measure at the threshold that gets most pairs right, and at the highest that tears no name apart.
fn best(pairs: &[Pair<'_>], likeness: Likeness) -> String {
    let values: Vec<(bool, f64)> =
        pairs.iter().map(|pair| (pair.same, likeness(pair.one, pair.other))).collect();
    let at = |threshold: f64| {
        let rate = |same: bool| {
            let of: Vec<f64> = values.iter().filter(|value| value.0 == same).map(|value| value.1).collect();
            of.iter().filter(|value| (**value >= threshold) == same).count() as f64 / of.len() as f64
        };
        (rate(true), rate(false))
    };
    let thresholds: Vec<f64> = (0..=100).map(|hundredths| f64::from(hundredths) / 100.0).collect();
    let balance = |threshold: &&f64| {
        let (same, apart) = at(**threshold);
        ((same + apart) * 1e6) as i64
    };
    let threshold = thresholds.iter().max_by_key(balance).copied().unwrap_or_default();
    let (same, apart) = at(threshold);
    let harmless =
        thresholds.iter().rev().find(|threshold| at(**threshold).0 >= 1.0).copied().unwrap_or_default();
    format!(
        "of one name: {:.1} % alike, {:.1} % taken for two people; of two people: {:.1} % apart (threshold {threshold:.2}); where no name is torn apart, {:.1} % of two people are apart",
        same * 100.0,
        (1.0 - same) * 100.0,
        apart * 100.0,
        at(harmless).1 * 100.0
    )
}

fn print_ways(pairs: &[Pair<'_>]) {
    let mut ways: BTreeMap<(bool, &str), [usize; 4]> = BTreeMap::new();
    for pair in pairs {
        let counts = ways.entry((!pair.same, pair.way)).or_default();
        let answers = [Answer::Same, Answer::Compatible, Answer::Different, Answer::CannotTell];
        for (count, answer) in counts.iter_mut().zip(answers) {
            *count += usize::from(answer == pair.answer);
        }
    }
    for ((_, way), [same, compatible, different, untold]) in ways {
        println!(
            "names:   {way}: same {same}, compatible {compatible}, different {different}, cannot tell {untold}"
        );
    }
}

fn share<'a>(pairs: &[&Pair<'a>], is: impl Fn(&Pair<'a>) -> bool) -> f64 {
    pairs.iter().filter(|pair| is(pair)).count() as f64 / pairs.len().max(1) as f64
}

/// The scripts of a name's letters, each once.
fn scripts(name: &str) -> Vec<Script> {
    let mut scripts: Vec<Script> = name.chars().filter_map(Script::of).collect();
    scripts.sort();
    scripts.dedup();
    scripts
}

fn pair<'a>(row: &[&'a str]) -> Pair<'a> {
    let [people, way, _, one, other] = row else { panic!("five columns: {row:?}") };
    Pair { same: *people == "same", way, one, other, answer: compare(one, other).answer }
}

fn lines(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn file(name: &str) -> String {
    let path = format!("{}/names/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}
