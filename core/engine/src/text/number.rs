//! Numbers as people print them: grouped in three ways, shortened with K or 万, glued to their unit.

use std::ops::Range;

use super::fold::Folded;

/// A number found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// Its value, with "K", "M", 万 and the like multiplied in.
    pub value: f64,
    /// Value of the place of its last digit that is not zero: 100,000 for "$100K", 1 for "2,959". What a site that
    /// rounds down can have left out is less than this.
    pub place: f64,
    /// Its bytes in the text, with the shortening letter.
    pub range: Range<usize>,
    /// Directly behind a Latin letter, as in "Web3" or "USD50".
    glued: bool,
}

/// Every number of a text that stands by itself ("3D" counts, "Web3" does not).
pub fn all(text: &str) -> Vec<Printed> {
    let folded = Folded::new(text);
    let free = scan(&folded.text).into_iter().filter(|number| !number.glued);
    free.map(|number| Printed { range: folded.original(number.range.clone()), ..number }).collect()
}

/// The number of a text that holds exactly one, as in "2,959 hours" or "実績 722".
pub fn count(text: &str) -> Option<f64> {
    match all(text).as_slice() {
        [only] => Some(only.value),
        _ => None,
    }
}

/// The number in front of a percent sign, 0-100, as in "98% Job Success" or "満足率 99 %".
pub fn percent(text: &str) -> Option<f64> {
    let folded = Folded::new(text);
    let with_sign = scan(&folded.text).into_iter().find(|number| {
        folded.text.get(number.range.end..).is_some_and(|rest| rest.trim_start().starts_with('%'))
    });
    with_sign.map(|number| number.value).filter(|value| (0.0..=100.0).contains(value))
}

/// A mean rating such as "4.9", "4,87" or "4.935 / 5": never grouped, at most ten.
pub fn rating(text: &str) -> Option<f64> {
    let folded = Folded::new(text);
    let start = folded.text.find(|c: char| c.is_ascii_digit())?;
    let rest = folded.text.get(start..)?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
    let plain = rest.get(..end)?.trim_end_matches(['.', ',']).replace(',', ".");
    plain.parse::<f64>().ok().filter(|value| (0.0..=10.0).contains(value))
}

/// The numbers of a folded text, glued ones too; ranges count in the folded text.
pub(super) fn scan(text: &str) -> Vec<Printed> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = find_from(text, at, |c| c.is_ascii_digit()) {
        let end = end_of_number(text, start);
        at = end;
        let Some((value, place)) = text.get(start..end).and_then(interpret) else { continue };
        let (factor, end) = scale(text, end);
        let before = text.get(..start).and_then(|head| head.chars().next_back());
        found.push(Printed {
            value: value * factor,
            place: place * factor,
            range: start..end,
            glued: before.is_some_and(is_latin_letter),
        });
        at = end;
    }
    found
}

/// Letters of scripts written with spaces between words; kana, hanzi and hangul stand next to numbers as a matter of course.
pub(super) fn is_latin_letter(c: char) -> bool {
    c.is_alphabetic() && (c as u32) < 0x1100
}

fn find_from(text: &str, at: usize, wanted: impl Fn(char) -> bool) -> Option<usize> {
    text.get(at..)?.find(wanted).map(|offset| at + offset)
}

/// Digits, with separators between digits; a space separates only groups of three.
fn end_of_number(text: &str, start: usize) -> usize {
    let rest: Vec<(usize, char)> = text.get(start..).unwrap_or_default().char_indices().take(40).collect();
    let digits_from = |from: usize| rest.iter().skip(from).take_while(|(_, c)| c.is_ascii_digit()).count();
    let mut at = digits_from(0);
    let leading = at;
    while let Some(&(_, separator)) = rest.get(at) {
        let group = digits_from(at + 1);
        let joins = match separator {
            ',' | '.' => group > 0,
            ' ' | '\'' | '’' => group == 3 && leading <= 3,
            _ => false,
        };
        if !joins {
            break;
        }
        at += 1 + group;
    }
    start + rest.get(at).map_or_else(|| rest.last().map_or(0, |(o, c)| o + c.len_utf8()), |(o, _)| *o)
}

/// Value and last meaningful place of digits with separators; `None` where they fit no way of writing numbers ("12.05.2020").
fn interpret(raw: &str) -> Option<(f64, f64)> {
    let groups: Vec<&str> = raw.split(|c: char| !c.is_ascii_digit()).collect();
    let separators: Vec<char> = raw.chars().filter(|c| !c.is_ascii_digit()).collect();
    let (whole, decimals): (Vec<&str>, &str) = match (separators.as_slice(), groups.split_last()) {
        (&[.., last], Some((fraction, front))) if is_decimal(&separators, last, &groups) => {
            (front.to_vec(), fraction)
        }
        _ => (groups.clone(), ""),
    };
    let grouped = whole.len() > 1;
    let lengths_fit = whole.iter().enumerate().all(|(index, group)| match index {
        0 => !grouped || (1..=3).contains(&group.len()),
        last if last + 1 == whole.len() => group.len() == 3,
        _ => matches!(group.len(), 2 | 3), // lakh and crore: 1,00,000
    });
    let mut kinds: Vec<char> = separators.get(..whole.len() - 1)?.to_vec();
    kinds.dedup();
    if !lengths_fit || kinds.len() > 1 {
        return None;
    }
    let digits = format!("{}.{decimals}", whole.concat());
    let value: f64 = digits.trim_end_matches('.').parse().ok()?;
    let meaningful = digits.trim_end_matches(['0', '.']);
    let last = meaningful.len();
    let place = match (meaningful.find('.'), meaningful.is_empty()) {
        (_, true) => 1.0,
        (Some(point), _) => 10f64.powi(-power(last - point - 1)),
        (None, _) => 10f64.powi(power(whole.concat().len() - last)),
    };
    Some((value, place))
}

/// A count of digits as an exponent; no number here has more than forty.
fn power(digits: usize) -> i32 {
    i32::try_from(digits).unwrap_or(40)
}

/// Whether the last separator is a decimal point: "1,234.5", "37.50", "1.234,5", but not "1,234", "1.234", "1.234.567".
fn is_decimal(separators: &[char], last: char, groups: &[&str]) -> bool {
    if !matches!(last, ',' | '.') || separators.iter().filter(|c| **c == last).count() > 1 {
        return false;
    }
    let (first, fraction) = (groups.first().map_or("", |g| g), groups.last().map_or("", |g| g));
    let looks_grouped = fraction.len() == 3 && first.len() <= 3 && first != "0";
    separators.len() > 1 || !looks_grouped
}

/// "K", "M", 万 and the like right behind the digits.
fn scale(text: &str, end: usize) -> (f64, usize) {
    let rest = text.get(end..).unwrap_or_default();
    let mut letters = rest.chars();
    let Some(letter) = letters.next() else { return (1.0, end) };
    let factor = match letter {
        'k' | '千' | '천' => 1e3,
        'm' => 1e6,
        'b' => 1e9,
        '万' | '萬' | '만' => 1e4,
        '億' | '亿' | '억' => 1e8,
        _ => return (1.0, end),
    };
    if letter.is_ascii() && letters.next().is_some_and(char::is_alphanumeric) {
        return (1.0, end); // "5min", "100kg"
    }
    (factor, end + letter.len_utf8())
}

#[cfg(test)]
mod tests {
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
}
