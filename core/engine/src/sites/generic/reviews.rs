//! Reviews shown on the page: who wrote, what, when, how many stars.

use std::ops::Range;

use super::career::first_copy;
use super::cells::{Cell, entries};
use super::labels::Meaning;
use super::outline::Outline;
use crate::claim::Review;
use crate::sites::records::Parts;
use crate::snapshot::NodeId;
use crate::text::date::PartialDate;
use crate::text::number;

/// Fewest characters of what somebody wrote.
const WRITTEN: usize = 25;

/// Reviews in a list, each with an author and a text.
pub(super) fn read(outline: &Outline<'_, '_>) -> Vec<Review> {
    first_copy(outline, Meaning::Reviews, |part| listed(outline, part))
}

fn listed(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Review> {
    const FOUND_BY: &str = "section reviews";
    let mut found = Vec::new();
    for entry in entries(outline, part) {
        let Some(first) = entry.cells.first().filter(|cell| is_author(cell)) else { continue };
        let length = |cell: &Cell| cell.words.text.chars().count();
        // The first long text: an answer of the freelancer comes behind it.
        let Some(text) = entry.cells.iter().find(|cell| length(cell) >= WRITTEN) else { continue };
        let mut one = Parts::default();
        one.put("author", &first.words, FOUND_BY);
        one.put("text", &text.words, FOUND_BY);
        let short = || entry.cells.iter().skip(1).filter(|cell| length(cell) <= 20);
        if let Some(rating) = short().find(|cell| is_rating(&cell.words.text)) {
            one.put("rating", &rating.words, FOUND_BY);
        }
        let date = short().find_map(|cell| Some((cell, PartialDate::find(&cell.words.text)?)));
        if let Some((cell, date)) = date {
            one.put("date", &cell.words.slice(date.range), FOUND_BY);
        }
        found.push(one.review());
    }
    found
}

fn is_author(cell: &Cell) -> bool {
    let text = cell.words.text.as_str();
    text.chars().count() <= 40
        && text.chars().any(char::is_alphabetic)
        && !text.ends_with(['.', '!', '?', ':'])
}

/// "5", "4.8", "4.8 / 5": nothing but stars.
fn is_rating(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || " .,/★☆".contains(c))
        && number::rating(text).is_some_and(|stars| (0.0..=5.0).contains(&stars))
}
