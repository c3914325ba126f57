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
use plumbline_tests::less::{self, Page};
use plumbline_tests::tables;

#[test]
fn a_page_of_the_sets_that_states_less_never_gives_more_findings() {
    let engine = Engine::new(tables::all(), Locale::En);
    let exempting = less::exempting();
    let (mut compared, mut faults, mut needed) = (0, Vec::new(), BTreeSet::new());
    for page in less::pages() {
        let is_asked = |rule: &Rule| page.rule.is_none_or(|only| only == rule.id);
        let before = fired(&engine, &page, &page.stated(), &is_asked);
        for (key, facts) in page.with_less() {
            // What a rule does not read changes nothing for it; another test proves that.
            let reads = |rule: &Rule| rule.reads.iter().any(|kind| wire_name(kind) == key);
            let looked = |rule: &Rule| reads(rule) && is_asked(rule);
            compared += 1;
            for (card, rule) in fired(&engine, &page, &facts, &looked).difference(&before) {
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

/// The rules that fire on these facts, read where and when the page was; each with its card.
fn fired(
    engine: &Engine,
    page: &Page,
    facts: &Facts,
    looked: &dyn Fn(&Rule) -> bool,
) -> BTreeSet<(Option<u32>, &'static str)> {
    let context = Context { taken_at: page.taken_at.clone(), ..Context::default() };
    let mut reading = reading_of(facts);
    for claims in reading.cards.iter_mut().chain([&mut reading.profile]) {
        if claims.platform_names.is_empty() {
            claims.platform_names.clone_from(&page.platform_names);
        }
    }
    let mut fired = BTreeSet::new();
    for (card, claims) in subjects(&reading) {
        let checking = engine.checking(&reading, card, &context);
        let speaks =
            |rule: &&&Rule| looked(rule) && matches!((rule.check)(claims, &checking), Outcome::Fired(_));
        fired.extend(ALL.iter().filter(speaks).map(|rule| (card, rule.id)));
    }
    fired
}
