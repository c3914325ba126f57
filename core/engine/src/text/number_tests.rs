//! Tables of printed numbers.

use super::*;

#[test]
fn numbers_are_read_as_printed() {
    for (text, value, place) in [
        ("0", 0.0, 1.0),
        ("48 jobs", 48.0, 1.0),
        ("2,959 hours", 2959.0, 1.0),
        ("14,814 hours worked", 14814.0, 1.0),
        ("14.814 Stunden", 14814.0, 1.0),
        ("14 814 heures", 14814.0, 1.0),
        ("14’814", 14814.0, 1.0),
        ("1,00,000", 100_000.0, 100_000.0),
        ("1,234,567.5", 1_234_567.5, 0.1),
        ("1.234.567,5", 1_234_567.5, 0.1),
        ("500.00", 500.0, 100.0),
        ("37.50", 37.5, 0.1),
        ("37,5", 37.5, 0.1),
        ("0.125", 0.125, 0.001),
        ("100K", 100_000.0, 100_000.0),
        ("$2.5k", 2500.0, 100.0),
        ("1.2M", 1_200_000.0, 100_000.0),
        ("10万", 100_000.0, 100_000.0),
        ("실적 3천", 3000.0, 1000.0),
        ("２，９５９", 2959.0, 1.0),
        ("実績722件", 722.0, 1.0),
        ("(128)", 128.0, 1.0),
        ("5min", 5.0, 1.0),
    ] {
        let found = all(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!((found[0].value - value).abs() < 1e-9, "{text}: {found:?}");
        assert!((found[0].place - place).abs() < 1e-9, "{text}: {found:?}");
    }
}

#[test]
fn what_is_no_single_number_has_no_count() {
    for text in ["", "none", "Web3", "12.05.2020", "48 jobs 53 jobs", "1,23,4", "h2o"] {
        assert_eq!(count(text), None, "{text}");
    }
    assert_eq!(count("実績 722"), Some(722.0));
    assert_eq!(count("7540 reviews"), Some(7540.0));
}

#[test]
fn percentages_need_their_sign() {
    for (text, value) in [
        ("100% Job Success", Some(100.0)),
        ("満足率 99 %", Some(99.0)),
        ("８７％", Some(87.0)),
        ("99.5%", Some(99.5)),
        ("300% growth", None),
        ("98 of 100", None),
        ("", None),
    ] {
        assert_eq!(percent(text), value, "{text}");
    }
}

#[test]
fn ratings_are_never_grouped() {
    for (text, value) in [
        ("4.9", Some(4.9)),
        ("4,87", Some(4.87)),
        ("4.935 / 5", Some(4.935)),
        ("Rating: 5.", Some(5.0)),
        ("★ 4.8", Some(4.8)),
        ("722", None),
        ("new", None),
    ] {
        assert_eq!(rating(text), value, "{text}");
    }
}
