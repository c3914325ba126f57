//! Ordinary profiles (`tests/ordinary/*.ndjson`, one invented person or page a line): no rule may fire on any of them.
//!
//! They are written as honest people write: styled letters and emoji, "we", clients abroad, names of tools that are
//! places or everyday words, nicknames and second given names, long careers, low rates, agencies, people who moved. A
//! rule that fires here hurts somebody who did nothing; the profile is right and the rule is wrong.

#![allow(clippy::panic, reason = "a test shall fail loudly")]

use std::collections::BTreeMap;

use plumbline_engine::pairs::check_cards;
use plumbline_engine::report::Locale;
use plumbline_engine::rules::{ALL, Outcome, Rule, Tier};
use plumbline_engine::{Context, Engine, subjects};
use plumbline_tests::{ordinary, rule_cases, tables};

/// How many profiles there must be at least.
const LEAST: usize = 100;

/// Rules that speak on honest profiles, and why they may: they are context, never shown alone.
const SPOKEN_OF: &[(&str, &str)] =
    &[("contact-handle-in-public-text", "a plain address is ordinary; the note is about a site's terms")];

fn may_speak(rule: &Rule) -> bool {
    rule.tier == Tier::C && SPOKEN_OF.iter().any(|(id, _)| *id == rule.id)
}

#[test]
fn ordinary_profiles_stay_silent() {
    let pages = ordinary::pages();
    let engine = Engine::new(tables::all(), Locale::En);
    let mut count = 0;
    let mut faults = Vec::new();
    let mut compared: BTreeMap<&str, usize> = ALL.iter().map(|rule| (rule.id, 0)).collect();
    for page in &pages {
        let context = Context { taken_at: page.facts.taken_at.clone(), ..Context::default() };
        assert!(context.time().is_ok(), "{}: {:?}", page.place, context.taken_at);
        let reading = page.reading();
        let of_cards =
            check_cards(&reading.profile, &reading.cards, &engine.checking(&reading, None, &context));
        for (card, (rule, outcome)) in
            of_cards.iter().enumerate().flat_map(|(card, all)| all.iter().map(move |one| (card, one)))
        {
            if let Outcome::Fired(findings) = outcome
                && !may_speak(rule)
            {
                let quotes = rule_cases::quotes(findings);
                faults.push(format!("{} card {card}: {} fires on {quotes:?}", page.place, rule.id));
            }
        }
        for (card, claims) in subjects(&reading) {
            count += 1;
            let place = card.map_or(page.place.clone(), |card| format!("{} card {card}", page.place));
            let checking = engine.checking(&reading, card, &context);
            for rule in ALL {
                match (rule.check)(claims, &checking) {
                    Outcome::Fired(_) if may_speak(rule) => {}
                    Outcome::Fired(findings) => {
                        faults.push(format!(
                            "{place}: {} fires on {:?}",
                            rule.id,
                            rule_cases::quotes(&findings)
                        ));
                    }
                    Outcome::LinesUp => *compared.entry(rule.id).or_default() += 1,
                    Outcome::Unknown(_) => {}
                }
            }
        }
    }
    assert!(count >= LEAST, "{count} ordinary profiles, at least {LEAST} are needed");
    let lines: Vec<String> = compared.iter().map(|(rule, count)| format!("  {count:3} {rule}")).collect();
    println!("{count} ordinary profiles; checks that compared and fit:\n{}", lines.join("\n"));
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    // Silence that rests on nothing compared would prove nothing.
    let never: Vec<&str> = compared.iter().filter(|(_, count)| **count == 0).map(|(rule, _)| *rule).collect();
    assert!(never.is_empty(), "on no ordinary profile did these rules have anything to compare: {never:?}");
}
