//! Ordinary profiles (`tests/ordinary/*.ndjson`, one invented person or page a line): no rule may fire on any of them.
//!
//! They are written as honest people write: styled letters and emoji, "we", clients abroad, names of tools that are
//! places or everyday words, nicknames and second given names, long careers, low rates, agencies, people who moved. A
//! rule that fires here hurts somebody who did nothing; the profile is right and the rule is wrong.

#![allow(clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test shall fail loudly")]

use std::collections::BTreeMap;

use plumbline_engine::claim::Facts;
use plumbline_engine::report::Locale;
use plumbline_engine::rules::{ALL, Checking, Outcome};
use plumbline_engine::{Context, Engine};
use plumbline_tests::{rule_cases, tables};

/// How many profiles there must be at least.
const LEAST: usize = 100;

struct Profile {
    /// `upwork.ndjson:12`.
    place: String,
    facts: Facts,
}

fn profiles() -> Vec<Profile> {
    let folder = plumbline_tests::root().join("tests/ordinary");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("tests/ordinary: {error}"));
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut profiles = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ndjson")) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for (index, line) in plumbline_tests::text_of(file).lines().enumerate() {
            let place = format!("{name}:{}", index + 1);
            let object = serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
            let parsed = Facts::parse(object);
            assert!(parsed.not_understood.is_empty(), "{place}: {:?}", parsed.not_understood);
            for (card, facts) in parsed.facts.cards.iter().enumerate() {
                let facts = Facts {
                    site: parsed.facts.site.clone(),
                    taken_at: parsed.facts.taken_at.clone(),
                    ..facts.clone()
                };
                profiles.push(Profile { place: format!("{place} card {card}"), facts });
            }
            // The words of a project are nobody's profile.
            if !matches!(parsed.facts.page_kind.as_deref(), Some("list" | "bids")) {
                profiles.push(Profile { place, facts: parsed.facts });
            }
        }
    }
    profiles
}

#[test]
fn ordinary_profiles_stay_silent() {
    let profiles = profiles();
    assert!(profiles.len() >= LEAST, "{} ordinary profiles, at least {LEAST} are needed", profiles.len());
    let engine = Engine::new(tables::all(), Locale::En);
    let tables = tables::all();
    let mut faults = Vec::new();
    let mut compared: BTreeMap<&str, usize> = ALL.iter().map(|rule| (rule.id, 0)).collect();
    for profile in &profiles {
        let context = Context { taken_at: profile.facts.taken_at.clone(), ..Context::default() };
        let taken_at = context.time().unwrap_or_else(|error| panic!("{}: {error}", profile.place));
        let mut claims = engine.claims_of(&profile.facts);
        if claims.platform_names.is_empty() {
            // A site without a table yet.
            claims.platform_names.extend(profile.facts.site.clone());
        }
        for rule in ALL {
            match (rule.check)(&claims, &Checking { taken_at, tables: &tables }) {
                Outcome::Fired(findings) => faults.push(format!(
                    "{}: {} fires on {:?}",
                    profile.place,
                    rule.id,
                    rule_cases::quotes(&findings)
                )),
                Outcome::LinesUp => *compared.entry(rule.id).or_default() += 1,
                Outcome::Unknown(_) => {}
            }
        }
    }
    let lines: Vec<String> = compared.iter().map(|(rule, count)| format!("  {count:3} {rule}")).collect();
    println!("{} ordinary profiles; checks that compared and fit:\n{}", profiles.len(), lines.join("\n"));
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    // Silence that rests on nothing compared would prove nothing.
    let never: Vec<&str> = compared.iter().filter(|(_, count)| **count == 0).map(|(rule, _)| *rule).collect();
    assert!(never.is_empty(), "on no ordinary profile did these rules have anything to compare: {never:?}");
}
