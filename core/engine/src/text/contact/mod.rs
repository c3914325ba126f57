//! Ways to reach somebody, as people write them in running text: plainly, or so that a filter does not see them.

mod digits;
mod hidden;
mod lookalike;
mod mail;

pub use hidden::hidden;
pub use lookalike::{looks_like, skeleton};
pub use mail::{Mail, PROVIDERS, mails};

use std::ops::Range;

/// Telephone numbers with their country's prefix, nine digits or more from the plus on, or with the zero of a call within
/// the country and hyphens: 010-0000-1234.
pub fn phones(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('+') {
        let rest = text.get(at + 1..).unwrap_or_default();
        let mut end = at + 1;
        let mut count = 0;
        for (offset, letter) in rest.char_indices() {
            if letter.is_ascii_digit() {
                count += 1;
                end = at + 1 + offset + 1;
            } else if !matches!(letter, ' ' | '-' | '.' | '(' | ')' | '\u{a0}') || offset > end - at + 2 {
                break;
            }
        }
        // "+500,000,000 users" is no number to call, and neither is "+10".
        let fresh = found.last().is_none_or(|last| last.end <= at);
        if (9..=15).contains(&count) && fresh {
            found.push(at..end);
        }
    }
    found.extend(domestic(text));
    found
}

/// Ten or eleven digits in three groups with hyphens, the first of which begins with a zero.
fn domestic(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let inside = |c: char| c.is_ascii_digit() || c == '-';
    let mut at = 0;
    while let Some(from) = text.get(at..).and_then(|rest| rest.find('0')).map(|offset| at + offset) {
        let rest = text.get(from..).unwrap_or_default();
        let number = rest.get(..rest.find(|c| !inside(c)).unwrap_or(rest.len())).unwrap_or_default();
        let number = number.trim_end_matches('-');
        let groups: Vec<usize> = number.split('-').map(str::len).collect();
        let before = text.get(..from).and_then(|before| before.chars().next_back());
        let fresh = before.is_none_or(|c| !(c.is_ascii_alphanumeric() || "-+./:".contains(c)));
        // A date is shorter, and its groups are.
        let shaped = matches!(groups.as_slice(), [2..=4, 2..=4, 3..=4]);
        if fresh && shaped && (10..=11).contains(&groups.iter().sum::<usize>()) {
            found.push(from..from + number.len());
        }
        at = from + number.len().max(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_to_call() {
        for (text, count) in [
            ("call +81 90-1234-5678 now", 1),
            ("+1 (555) 012-3456", 1),
            ("+100 clients, +50 projects", 0),
            ("+500,000,000 users", 0),
            ("C++ 2011 2014 2017 2020", 0),
            ("010-0000-1234로 연락", 1),
            ("電話は090-0000-1234です", 1),
            ("01-02-2024 0.5-0.8, 0-100-200, v0-1234-5678-90", 0),
        ] {
            assert_eq!(phones(text).len(), count, "{text}");
        }
    }
}
