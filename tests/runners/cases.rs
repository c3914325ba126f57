//! Whole pages in, reports out.
//!
//! `tests/cases/<site>/<case>/`: `page.html` with an optional `case.toml` (`url`, `at`) and `report.txt`, everything a
//! user would be told. A line more or less fails. `PLUMBLINE_BLESS=1` writes the file anew; never where `CI` is set.

#![allow(clippy::panic, clippy::indexing_slicing, reason = "a runner fails by panicking")]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use plumbline_cli::check::{self, CheckedPage};
use plumbline_engine::Engine;
use plumbline_engine::report::{Locale, Report};
use plumbline_tests::{root, tables, text_of};
use serde::Deserialize;

/// `case.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    url: Option<String>,
    at: Option<String>,
}

fn engine() -> Engine {
    Engine::new(tables::all(), Locale::En)
}

fn checked(engine: &Engine, page: &Path, url: &str, at: Option<&str>) -> CheckedPage {
    let html = text_of(page);
    check::page(engine, html.as_bytes(), url, at).unwrap_or_else(|why| panic!("{}: {why}", page.display()))
}

#[test]
fn cases_report_what_they_did() {
    let engine = engine();
    let bless = std::env::var_os("PLUMBLINE_BLESS").is_some();
    assert!(!bless || std::env::var_os("CI").is_none(), "a machine does not decide what is right");
    let mut faults = Vec::new();
    let cases: Vec<PathBuf> =
        folders(&root().join("tests/cases")).iter().flat_map(|site| folders(site)).collect();
    assert!(!cases.is_empty(), "there are no cases");
    for folder in cases {
        let case = match std::fs::read_to_string(folder.join("case.toml")) {
            Ok(text) => toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display())),
            Err(_) => Case::default(),
        };
        let url = case.url.unwrap_or_else(|| "https://example.org/".into());
        let CheckedPage { report, .. } =
            checked(&engine, &folder.join("page.html"), &url, case.at.as_deref());
        let (golden, now) = (folder.join("report.txt"), told(&report));
        if bless {
            std::fs::write(&golden, &now).unwrap_or_else(|error| panic!("{}: {error}", golden.display()));
        } else if text_of(&golden) != now {
            let shown = golden.strip_prefix(root()).unwrap_or(&golden).display().to_string();
            faults.push(format!("{shown} differs; now it would say\n{now}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Everything the user would be told, a line each: findings with quotes, context, what lines up, what stays open, what
/// was read, what was not found.
fn told(report: &Report) -> String {
    let mut text = format!("{}\n", report.summary);
    let of = |card: Option<u32>| card.map_or_else(String::new, |card| format!(" [{card}]"));
    for (what, signals) in [("finding", &report.findings), ("context", &report.context)] {
        for signal in signals {
            let _ = writeln!(text, "{what}{} {}: {}", of(signal.card), signal.rule, signal.noticed);
            for evidence in &signal.evidence {
                let _ = writeln!(text, "  quote {:?}", evidence.quote);
            }
        }
    }
    for rate in &report.rates {
        let _ = writeln!(text, "rate{} {}", of(rate.card), rate.sentence);
    }
    for fits in &report.lines_up {
        let _ = writeln!(text, "lines up{} {}", of(fits.card), fits.rule);
    }
    for sought in &report.looked_for {
        let _ = writeln!(text, "looked for{} {}", of(sought.card), sought.rule);
    }
    for open in &report.unknown {
        let _ = writeln!(text, "unknown{} {}: {}", of(open.card), open.rule, open.missing.join(", "));
    }
    for field in &report.read {
        let weak = if field.weak { " (weak)" } else { "" };
        let _ = writeln!(text, "read{} {}: {}{weak}", of(field.card), field.label, field.value);
    }
    for field in &report.not_found {
        let _ = writeln!(text, "not found {}", field.sentence);
    }
    for note in &report.notes {
        let _ = writeln!(text, "note {}", note.sentence);
    }
    text
}

/// The folders in a folder, by name.
fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(of).unwrap_or_else(|error| panic!("{}: {error}", of.display()));
    let mut folders: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
