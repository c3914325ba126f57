//! Ways to reach somebody, as people write them in running text: plainly, or so that a filter does not see them.

mod digits;
mod hidden;
mod lookalike;
mod mail;

pub use hidden::hidden;
pub use lookalike::{looks_like, skeleton};
pub use mail::{Mail, PROVIDERS, mails};

use std::ops::Range;

/// Telephone numbers with their country's prefix or behind a messenger's name: nine digits or more, from the plus on.
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
        ] {
            assert_eq!(phones(text).len(), count, "{text}");
        }
    }
}
