//! Telephone numbers by which two accounts can be told to be reached at one place.

use std::ops::Range;

/// Digits that two ways to write one number share: from abroad it has a prefix, at home a zero.
const SHARED_DIGITS: usize = 9;

/// Numbers with a plus and their country's prefix, ten digits or more; numbers as they are dialled at home, with a zero before them
/// and signs between their parts; and others behind a word for calling.
pub(super) fn phones(text: &str) -> Vec<(String, Range<usize>)> {
    const CALL: [&str; 13] = [
        "whatsapp",
        "phone",
        "call",
        "tel",
        "mobile",
        "cell",
        "viber",
        "wa:",
        "電話",
        "携帯",
        "전화",
        "연락처",
        "тел",
    ];
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let mut next = 0;
    while let Some(at) = text.get(next..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let start = next + at;
        let rest = text.get(start..).unwrap_or_default();
        let number = rest.get(..end_of_number(rest)).unwrap_or_default();
        let number = number.trim_end_matches(|c: char| !c.is_ascii_digit());
        next = start + number.len().max(1);
        let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
        let before = text.get(..start).unwrap_or_default().trim_end_matches(['(', ' ']);
        let parted = number.contains(['-', ' ', ')']);
        let called = || {
            let from = (0..=before.len().saturating_sub(24)).rev().find(|at| before.is_char_boundary(*at));
            let near = from.and_then(|from| before.get(from..)).unwrap_or_default();
            // "hotel 204" and "excellent" hold words for calling, and call nobody.
            let stands =
                |at: usize| !near.get(..at).is_some_and(|front| front.ends_with(char::is_alphabetic));
            CALL.iter().any(|word| near.match_indices(word).any(|(at, word)| !word.is_ascii() || stands(at)))
        };
        let is_number = match digits.len() {
            10..=15 if before.ends_with('+') => true,
            10..=11 if number.starts_with('0') && parted => true,
            9..=13 => called(),
            _ => false,
        };
        if is_number {
            let last = digits.iter().skip(digits.len().saturating_sub(SHARED_DIGITS));
            let from = if before.ends_with('+') { before.len() - 1 } else { start };
            found.push((
                format!("tel:{}", String::from_utf8_lossy(&last.copied().collect::<Vec<_>>())),
                from..start + number.len(),
            ));
        }
    }
    found
}

/// Where digits and the signs between them end: at the end of a sentence, and at a space where a number can be complete.
fn end_of_number(text: &str) -> usize {
    let mut digits = 0;
    let mut dot = false;
    for (at, c) in text.char_indices() {
        let space = matches!(c, ' ' | '\u{a0}');
        if !c.is_ascii_digit() && !space && !matches!(c, '-' | '(' | ')' | '.')
            || space && (digits >= 10 || dot)
        {
            return at;
        }
        digits += usize::from(c.is_ascii_digit());
        dot = c == '.';
    }
    text.len()
}
