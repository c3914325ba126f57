//! The generic reader alone, as if no site had a table, over the profiles of `pages/sites`: what it reads of what stands
//! there, and what it reads that does not.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "the table is the result of this test")]

use plumbline_engine::sites::{Readers, facts_of, read_with};
use plumbline_tests::recall::compare;
use plumbline_tests::samples;
use serde_json::Value;

/// Least share of the facts of all profiles together, and of those of pages that no table was written for.
const RECALL: (f64, f64) = (0.60, 0.97);

/// Greatest share of values that are not on the page.
const WRONG: f64 = 0.02;

#[test]
fn profiles_are_read_without_tables() {
    let mut all = [0_usize; 3];
    let mut untabled = [0_usize; 3];
    for sample in samples::own() {
        let expected = sample.expected();
        if expected.get("cards").is_some() || expected.get("display_name").is_none() {
            continue;
        }
        let url = expected.get("url").and_then(Value::as_str).unwrap_or_default();
        let facts = facts_of(&read_with(&sample.snapshot(), Readers::GenericOnly), url);
        let found = compare(&expected, &serde_json::to_value(facts).expect("facts are JSON"));
        let sums = [found.right(), found.facts.len(), found.wrong.len()];
        let name = sample.name;
        println!("{name}: {} of {}, wrong {:?}", sums[0], sums[1], found.wrong);
        let generic = name.starts_with("generic");
        for (index, count) in sums.into_iter().enumerate() {
            all[index] += count;
            untabled[index] += if generic { count } else { 0 };
        }
    }
    let share = |part: usize, sums: [usize; 3]| part as f64 / sums[1].max(1) as f64;
    println!("all: {:.3}, wrong {:.4}", share(all[0], all), share(all[2], all));
    println!("without a table: {:.3}", share(untabled[0], untabled));
    assert!(untabled[1] > 200 && all[1] > untabled[1], "cases are missing");
    assert!(share(all[0], all) >= RECALL.0 && share(untabled[0], untabled) >= RECALL.1, "too little is read");
    assert!(share(all[2], all) <= WRONG, "too much is read that is not there");
}
