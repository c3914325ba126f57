//! Tables of counts, percentages and ratings.

use super::*;
use crate::text::rows;

fn row(text: &str, read: fn(&str) -> Option<f64>) -> Option<(String, String)> {
    // These parsers give no place; the third column stays "=".
    read(text).map(|value| (value.to_string(), "=".to_owned()))
}

#[test]
fn counts_are_read_as_printed() {
    rows::check("counts", include_str!("count_rows.tsv"), 200, |text| row(text, count));
}

#[test]
fn percentages_are_read_as_printed() {
    rows::check("percentages", include_str!("percent_rows.tsv"), 100, |text| row(text, percent));
}

#[test]
fn ratings_are_read_as_printed() {
    rows::check("ratings", include_str!("rating_rows.tsv"), 100, |text| row(text, rating));
}
