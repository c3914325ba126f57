//! Telephone numbers, however they are written.

use std::ops::Range;

/// Digits that two ways to write one number share: from abroad it has a prefix, at home a zero.
const SHARED_DIGITS: usize = 9;

/// A telephone number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The same for the same number, whether it is written for a call from abroad or from home.
    pub key: String,
    /// Where it stands, with its plus, in bytes of the text.
    pub range: Range<usize>,
}

/// Numbers with a plus and their country's prefix, nine digits or more; numbers as they are dialled at home, with a zero before them
/// and signs between their parts; and others behind a word for calling.
pub fn phones(text: &str) -> Vec<Phone> {
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
    let mut found = Vec::new();
    let mut next = 0;
    while let Some(at) = text.get(next..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let start = next + at;
        let rest = text.get(start..).unwrap_or_default();
        let before = text.get(..start).unwrap_or_default().trim_end_matches(['(', ' ']);
        // "C++ 2011 2014 2017" is no number to call, nor is "v0-1234-5678-90".
        let abroad = before
            .strip_suffix('+')
            .is_some_and(|front| !front.ends_with(|c: char| c == '+' || c.is_ascii_alphanumeric()));
        // From abroad the country's prefix comes before the ten digits of most numbers.
        let complete = if abroad { 11 } else { 10 };
        let number = rest.get(..end_of_number(rest, complete)).unwrap_or_default();
        let number = number.trim_end_matches(|c: char| !c.is_ascii_digit());
        next = start + number.len().max(1);
        let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
        let parted = number.contains(['-', ' ', ')']);
        let groups: Vec<&str> =
            number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        let dated = are_dates(&groups);
        let at_home = || {
            let joined = |c: char| c.is_ascii_alphanumeric() || "-+./".contains(c);
            // An ISBN begins with one figure, and a time lies between two dates.
            let whole = groups.first().is_some_and(|first| first.len() > 1) && !number.contains(" - ");
            number.starts_with('0')
                && parted
                && whole
                && !dated
                && !text.get(..start).unwrap_or_default().ends_with(joined)
        };
        let called = || {
            let from = (0..=before.len().saturating_sub(24)).rev().find(|at| before.is_char_boundary(*at));
            let near = from.and_then(|from| before.get(from..)).unwrap_or_default();
            // "hotel 204" and "excellent" hold words for calling, and call nobody.
            let stands =
                |at: usize| !near.get(..at).is_some_and(|front| front.ends_with(char::is_alphabetic));
            CALL.iter().any(|word| near.match_indices(word).any(|(at, word)| !word.is_ascii() || stands(at)))
        };
        let is_number = match digits.len() {
            9..=15 if abroad => true,
            10..=11 if at_home() => true,
            // "Mobile game, 100.000.000 downloads" counts.
            9..=13 => !dated && !digits.ends_with(b"000000") && called(),
            _ => false,
        };
        if is_number {
            let last = digits.iter().skip(digits.len().saturating_sub(SHARED_DIGITS));
            let from = if abroad { before.len() - 1 } else { start };
            let digits: String = last.map(|digit| char::from(*digit)).collect();
            found.push(Phone { key: format!("tel:{digits}"), range: from..start + number.len() });
        }
    }
    found
}

/// Whether groups of digits are dates and times: 05.03.2024 10, 03.2019 - 2023, 2015-2018 (3.
fn are_dates(groups: &[&str]) -> bool {
    let is_year = |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    groups.iter().any(is_year) && groups.iter().all(|group| group.len() <= 2 || is_year(group))
}

/// Where digits and the signs between them end: at the end of a sentence, and at a space behind as many digits as make one complete.
fn end_of_number(text: &str, complete: usize) -> usize {
    let mut digits = 0;
    let mut dot = false;
    for (at, c) in text.char_indices() {
        let space = matches!(c, ' ' | '\u{a0}');
        if !c.is_ascii_digit() && !space && !matches!(c, '-' | '(' | ')' | '.')
            || space && (digits >= complete || dot)
        {
            return at;
        }
        digits += usize::from(c.is_ascii_digit());
        dot = c == '.';
    }
    text.len()
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
            ("電話か+81 90-1234-5678", 1),
            ("카톡:010-0000-1234", 1),
            ("whatsapp 5551234567", 1),
            ("hotel 5551234567", 0),
            ("mobile game, 100.000.000 downloads, for 100 000 000 users", 0),
            ("Available from 05.03.2024 10:00 CET, or 05-03-2024 14:30", 0),
            ("ISBN 0-306-40615-2", 0),
            ("Acme GmbH, 03.2019 - 2023, team lead 09 2019 - 2023", 0),
            ("Call centre agent 2015-2018 (3 years)", 0),
            ("Mobile developer 2016 - 2019 (3 years)", 0),
            ("call 555 - 123 - 4567", 1),
            ("call 0171 234 5678", 1),
            ("本社 03-1987-6543", 1),
            ("mobile developer 06.2016 - 10.2019", 0),
            ("01-02-2024 0.5-0.8, 0-100-200, v0-1234-5678-90", 0),
        ] {
            assert_eq!(phones(text).len(), count, "{text}");
        }
        let whole = Phone { key: "tel:501234567".into(), range: 0..17 };
        assert_eq!(phones("+380 50 123 45 67"), [whole]);
    }
}
