//! The figures of `scripts/measure`, over the ordinary profiles and over answers made by hand.

#![allow(clippy::panic, reason = "a test shall fail loudly")]

use std::io::Cursor;

use plumbline_engine::Engine;
use plumbline_engine::report::Locale;
use plumbline_tests::measure::{Measured, measure};
use plumbline_tests::{ordinary, tables, text_of};

fn measured(answers: &str) -> Measured {
    measure(Cursor::new(answers)).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn ordinary_profiles_are_measured_as_a_user_would_see_them() {
    let folder = plumbline_tests::root().join("tests/ordinary");
    let files = ordinary::files();
    let input: String = files.iter().map(|file| text_of(&folder.join(file))).collect();
    let engine = Engine::new(tables::all(), Locale::En);
    let mut answers = Vec::new();
    let ran = plumbline_cli::batch::run(&engine, None, input.as_bytes(), &mut answers);
    assert!(ran.is_ok());
    let found = measured(&String::from_utf8_lossy(&answers));
    println!("{}", found.print());
    assert!(found.profiles >= input.lines().count(), "{} profiles", found.profiles);
    assert_eq!((found.refused, found.any_a, found.any_ab), (0, 0, 0), "{}", found.print());
}

#[test]
fn every_profile_counts_once_and_every_card_is_one() {
    let found = measured(concat!(
        r#"{"line":1,"findings":[{"rule":"date-impossible","tier":"B","strength":3,"quotes":["secret words"]},{"rule":"date-impossible","tier":"B","strength":3,"quotes":["x"]}],"context":[],"lines_up":[],"unknown":[]}"#,
        "\n",
        r#"{"line":3,"findings":[{"rule":"hours-impossible","card":1,"tier":"A","strength":4,"quotes":["x"]}],"context":[{"rule":"rate-below-own-claims","card":1,"tier":"C","strength":2,"quotes":["x"]}],"lines_up":[{"rule":"date-impossible","card":0}],"unknown":[]}"#,
        "\n",
        r#"{"line":4,"findings":[],"context":[],"lines_up":["date-impossible"],"unknown":[]}"#,
        "\n",
        r#"{"line":5,"findings":[],"context":[],"lines_up":[],"unknown":[],"error":"no JSON"}"#,
    ));
    assert_eq!((found.profiles, found.refused, found.any_a, found.any_ab), (4, 1, 1, 2));
    let counted = |rule: &str| {
        let rule = found.rules.get(rule).unwrap_or_else(|| panic!("{rule}"));
        (rule.fired, rule.context, rule.fits, rule.lines.iter().copied().collect::<Vec<_>>())
    };
    assert_eq!(counted("date-impossible"), (1, 0, 2, vec![1]));
    assert_eq!(counted("hours-impossible"), (1, 0, 0, vec![3]));
    assert_eq!(counted("rate-below-own-claims"), (0, 1, 0, vec![3]));
    let text = found.print();
    assert!(text.contains("any A: 1 (25.00 %)") && text.contains("any A or B: 2 (50.00 %)"), "{text}");
    assert!(!text.contains("secret words"), "words of a profile are not printed");
}

#[test]
fn what_is_no_answer_is_an_error() {
    assert!(measure(Cursor::new("nothing\n")).is_err());
}
