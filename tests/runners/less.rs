//! Every case, every ordinary page and every planted line with a statement less: no rule may fire that was silent before.
//!
//! Where a statement lawfully keeps a rule silent (an agency, a team, a place that the text explains), `tests/less.toml` says so
//! with the reason.

use std::collections::BTreeSet;

use plumbline_engine::claim::Facts;
use plumbline_engine::report::{Locale, wire_name};
use plumbline_engine::rules::{ALL, Outcome, Rule};
use plumbline_engine::sites::reading_of;
use plumbline_engine::{Context, Engine, subjects};
use plumbline_tests::{less, tables};

#[test]
fn a_page_of_the_sets_that_states_less_never_gives_more_findings() {
    let engine = Engine::new(tables::all(), Locale::En);
    let exempting = less::exempting();
    let (mut compared, mut faults, mut needed) = (0, Vec::new(), BTreeSet::new());
    for page in less::pages() {
        let whole = page.stated();
        let context = Context {
            taken_at: whole.taken_at.clone().or_else(|| Some(USUAL_TIME.into())),
            ..Context::default()
        };
        let before = fired(&engine, &whole, &context, &|rule| page.rule.is_none_or(|only| only == rule.id));
        for (key, facts) in page.with_less() {
            // What a rule does not read changes nothing for it; another test proves that.
            let reads = |rule: &Rule| rule.reads.iter().any(|kind| wire_name(kind) == key);
            let looked = |rule: &Rule| reads(rule) && page.rule.is_none_or(|only| only == rule.id);
            compared += 1;
            for (card, rule) in fired(&engine, &facts, &context, &looked).difference(&before) {
                if let Some(pair) = exempting.get(&((*rule).to_owned(), key.clone())) {
                    needed.insert(pair);
                } else {
                    faults.push(format!(
                        "{}: {rule} (card {card:?}) fires only with less of {key}",
                        page.place
                    ));
                }
            }
        }
    }
    println!("{compared} pages with a statement less");
    faults.sort_unstable();
    faults.dedup();
    assert!(compared > 5_000 && faults.is_empty(), "{compared}\n{}", faults.join("\n"));
    let unused: Vec<_> = exempting.iter().filter(|pair| !needed.contains(pair)).collect();
    assert!(unused.is_empty(), "less.toml exempts what no page of the sets needs: {unused:?}");
}

/// For pages that do not say when they were read.
const USUAL_TIME: &str = "2026-11-22T12:00:00Z";

/// The rules that fire, each with its card.
fn fired(
    engine: &Engine,
    facts: &Facts,
    context: &Context,
    looked: &dyn Fn(&Rule) -> bool,
) -> BTreeSet<(Option<u32>, &'static str)> {
    let reading = reading_of(facts);
    let mut fired = BTreeSet::new();
    for (card, claims) in subjects(&reading) {
        let checking = engine.checking(&reading, card, context);
        let speaks =
            |rule: &&&Rule| looked(rule) && matches!((rule.check)(claims, &checking), Outcome::Fired(_));
        fired.extend(ALL.iter().filter(speaks).map(|rule| (card, rule.id)));
    }
    fired
}
