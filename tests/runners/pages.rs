//! The pages of `tests/pages/rules`, read natively: the same engine on the same markup as in the browsers. What `expected.toml`
//! does not list must not be there.

#![allow(clippy::unwrap_used, reason = "a test without its material must not pass")]

use std::collections::BTreeMap;
use std::path::Path;

use plumbline_engine::report::{Locale, Report, Signal};
use plumbline_engine::snapshot::Snapshot;
use plumbline_engine::{Context, Engine};
use plumbline_tests::{root, text_of};
use serde::Deserialize;

/// What one page must lead to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// Address it is served under.
    url: String,
    /// Time of reading.
    at: String,
    /// False where nothing is put on the page by default; the browser tests look at it.
    #[serde(default = "yes")]
    #[allow(dead_code, reason = "read by the browser tests")]
    painted: bool,
    #[serde(default)]
    findings: Vec<Said>,
    #[serde(default)]
    context: Vec<Said>,
}

/// A rule and its quotes, in order.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    rule: String,
    quotes: Vec<String>,
}

fn yes() -> bool {
    true
}

#[test]
fn every_page_says_what_is_expected_and_nothing_else() {
    let engine = Engine::new(plumbline_cli::tables::built_in().unwrap(), Locale::En);
    let mut wrong = Vec::new();
    let mut pages = 0;
    for folder in std::fs::read_dir(root().join("tests/pages/rules")).unwrap().flatten() {
        let expected = text_of(&folder.path().join("expected.toml"));
        let expected: BTreeMap<String, Expected> = toml::from_str(&expected).unwrap();
        for (kind, expected) in expected {
            let path = folder.path().join(format!("{kind}.html"));
            let report = report_of(&engine, &path, &expected);
            pages += 1;
            for (what, got, expected) in [
                ("findings", said(&report.findings), expected.findings),
                ("context", said(&report.context), expected.context),
            ] {
                if got != folded(expected.as_slice()) {
                    let page = path.strip_prefix(root()).unwrap_or(&path).display();
                    wrong.push(format!("{page}: {what}\n     got {got:?}\n  wanted {expected:?}"));
                }
            }
        }
    }
    assert!(pages >= 22, "{pages} pages");
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

fn report_of(engine: &Engine, path: &Path, expected: &Expected) -> Report {
    let packed = plumbline_cli::html::snapshot(text_of(path).as_bytes(), &expected.url);
    let snapshot = Snapshot::unpack(packed).unwrap();
    engine.analyze(&snapshot, &Context { taken_at: Some(expected.at.clone()), ..Context::default() })
}

fn said(signals: &[Signal]) -> Vec<Said> {
    let quotes = |signal: &Signal| signal.evidence.iter().map(|evidence| one_line(&evidence.quote)).collect();
    signals.iter().map(|signal| Said { rule: signal.rule.clone(), quotes: quotes(signal) }).collect()
}

fn folded(expected: &[Said]) -> Vec<Said> {
    let quotes = |said: &Said| said.quotes.iter().map(|quote| one_line(quote)).collect();
    expected.iter().map(|said| Said { rule: said.rule.clone(), quotes: quotes(said) }).collect()
}

/// White space as a reader sees it.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
