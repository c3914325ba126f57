//! Lengths of time: "3 yrs 1 mo", "2 ans et 3 mois", 3年2ヶ月; and how long ago something was: "3 weeks ago", 1ヶ月前.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::{Span, civil};

use super::Found;
use super::fold::Folded;
use super::lexicon::{Lexicon, word_starts};
use super::number::{self, Printed};

/// A printed length of time. Months, days and seconds are kept apart: none of them is a fixed number of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Duration {
    /// Years and months, in months.
    pub months: u32,
    /// Weeks and days, in days.
    pub days: u32,
    /// Hours, minutes and seconds, in seconds.
    pub seconds: u32,
}

/// How long before the reading of the page something was, as printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ago {
    /// The printed length, rounded by the site.
    pub length: Duration,
    /// The smallest unit printed: what the length is rounded to.
    pub unit: Unit,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// 1 s.
    Second,
    /// 60 s.
    Minute,
    /// 3,600 s.
    Hour,
    /// A day of the calendar.
    Day,
    /// Seven days.
    Week,
    /// A month of the calendar.
    Month,
    /// Twelve months.
    Year,
}

impl Duration {
    /// The first length of time of a text. Ranges ("1-2 weeks"), frequencies ("5 days a week"), rates and dates are none.
    pub fn find(text: &str) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let (length, range) = lengths(&folded.text, false).next()?;
        Some(Found { value: length.value, range: folded.original(range) })
    }
}

impl Ago {
    /// The first "3 weeks ago" of a text, in sixteen languages; also "yesterday", "last month".
    pub fn find(text: &str) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let text = folded.text.as_str();
        let counted = lengths(text, true).find_map(|(length, range)| {
            let range = with_marker(text, range)?;
            Some((Self { length: length.value, unit: length.unit }, range))
        });
        let (value, range) = counted.or_else(|| named(text))?;
        Some(Found { value, range: folded.original(range) })
    }

    /// The first and the last day it can mean when read on a day: sites round down, so "3 weeks ago" is 21 to 27 days.
    pub fn between(self, read_on: civil::Date) -> Option<(civil::Date, civil::Date)> {
        let Duration { months, days, seconds } = self.length;
        let back = |months: u32, days: u32| {
            let span = Span::new().try_months(months).ok()?.try_days(days).ok()?;
            read_on.checked_sub(span).ok()
        };
        let latest = back(months, days + seconds / 86_400)?;
        let earliest = match self.unit {
            Unit::Second | Unit::Minute | Unit::Hour => back(months, days + seconds / 86_400 + 1)?,
            Unit::Day => latest,
            Unit::Week => back(months, days + 6)?,
            Unit::Month => back(months + 1, days)?.tomorrow().ok()?,
            Unit::Year => back(months + 12, days)?.tomorrow().ok()?,
        };
        Some((earliest, latest))
    }
}

/// What a word of the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Unit(Unit),
    /// A unit that holds its number, as the dual of Arabic does.
    Counted(u8, Unit),
    /// A letter that is a unit only where the rest says so.
    Short(Unit),
    /// "год": a year in Russian behind 1, 21, 31; an hour in Ukrainian.
    God,
    /// "ago", behind the length.
    Ago,
    /// "hace", "vor", in front of it.
    Since,
    /// "an hour ago".
    One,
    /// A named time: how long ago, in which unit.
    Named(u8, Unit),
    And,
}

static WORDS: LazyLock<Lexicon<Word>> =
    LazyLock::new(|| table(|word| !matches!(word, Word::Since | Word::One | Word::And | Word::Named(..))));
/// Words that are also something else, looked up only where they are expected.
static BETWEEN: LazyLock<Lexicon<Word>> = LazyLock::new(|| table(|word| word == Word::And));
static ONES: LazyLock<Lexicon<Word>> = LazyLock::new(|| table(|word| word == Word::One));
static NAMED: LazyLock<Lexicon<Word>> = LazyLock::new(|| table(|word| matches!(word, Word::Named(..))));
static SINCE: LazyLock<Lexicon<Word>> = LazyLock::new(|| table(|word| word == Word::Since));

fn table(keep: fn(Word) -> bool) -> Lexicon<Word> {
    Lexicon::new(crate::data!("words/time-units.tsv"), |name| word(name).filter(|word| keep(*word)))
}

fn word(name: &str) -> Option<Word> {
    let unit = match name.trim_start_matches(['1', '2']).trim_end_matches('~') {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        "god" => return Some(Word::God),
        "ago" => return Some(Word::Ago),
        "since" => return Some(Word::Since),
        "one" => return Some(Word::One),
        "and" => return Some(Word::And),
        "now" => return Some(Word::Named(0, Unit::Minute)),
        "today" => return Some(Word::Named(0, Unit::Day)),
        "yesterday" => return Some(Word::Named(1, Unit::Day)),
        "last_week" => return Some(Word::Named(1, Unit::Week)),
        "last_month" => return Some(Word::Named(1, Unit::Month)),
        "last_year" => return Some(Word::Named(1, Unit::Year)),
        _ => return None,
    };
    Some(match (name.chars().next().and_then(|digit| digit.to_digit(10)), name.ends_with('~')) {
        (Some(number), _) => Word::Counted(number as u8, unit),
        (None, true) => Word::Short(unit),
        (None, false) => Word::Unit(unit),
    })
}

/// A length with its smallest unit.
#[derive(Debug, Clone, Copy)]
struct Length {
    value: Duration,
    unit: Unit,
}

/// One number with its unit, and where the unit ends.
struct Part {
    number: f64,
    unit: Unit,
    range: Range<usize>,
}

/// The lengths of a folded text with their bytes, in order. `ago` allows "3d" and "an hour", which need a word like "ago".
fn lengths(text: &str, ago: bool) -> impl Iterator<Item = (Length, Range<usize>)> {
    let mut numbers = number::scan(text).peekable();
    let mut words = ago.then(|| bare_parts(text)).into_iter().flatten().peekable();
    std::iter::from_fn(move || {
        loop {
            let by_word = match (numbers.peek(), words.peek()) {
                (None, None) => return None,
                (Some(number), Some(part)) => part.range.start < number.range.start,
                (number, _) => number.is_none(),
            };
            let first = if by_word { words.next() } else { part_at(text, &numbers.next()?, ago) };
            let Some(first) = first else { continue };
            let (mut value, mut unit, mut range) = (Duration::default(), first.unit, first.range.clone());
            if !add(&mut value, &first) || !stands_alone(text, range.start) {
                continue;
            }
            // "3 yrs 1 mo": each next part is of a smaller unit.
            while let Some(next) = numbers.peek().and_then(|number| part_at(text, number, ago)) {
                let between = text.get(range.end..next.range.start).unwrap_or_default().trim();
                let joins = between.is_empty()
                    || BETWEEN.at_start(between).is_some_and(|(_, len)| len == between.len());
                if !(joins && next.unit < unit && add(&mut value, &next)) {
                    break;
                }
                numbers.next();
                (unit, range.end) = (next.unit, next.range.end);
            }
            if !goes_on(text, range.end) {
                return Some((Length { value, unit }, range));
            }
        }
    })
}

/// A number and the unit behind it; "10+ years" too.
fn part_at(text: &str, number: &Printed, ago: bool) -> Option<Part> {
    let behind = text.get(number.range.end..)?;
    let start = behind.trim_start_matches(['+', ' ']);
    let spaces = behind.len() - start.len();
    let (word, len) = WORDS.at_start(start)?;
    let unit = match word {
        Word::Unit(unit) => unit,
        Word::Short(unit) if ago && spaces <= 1 => unit,
        Word::God => god(number.value, start.get(len..)?),
        _ => return None,
    };
    // "1 of 3"; "3m" is shortened by no one who means months.
    let plain = !number.glued && number.factor <= 1.0 && spaces <= 2;
    plain.then(|| Part {
        number: number.value,
        unit,
        range: number.range.start..number.range.end + spaces + len,
    })
}

/// "1 год" is a Russian year, "5 год" Ukrainian hours, and so is "1 год тому".
fn god(number: f64, behind: &str) -> Unit {
    let count = number.round() as u32;
    let one = count % 10 == 1 && count % 100 != 11;
    if one && !behind.trim_start().starts_with("тому") { Unit::Year } else { Unit::Hour }
}

/// "an hour", "einem Monat", "شهرين": parts without figures.
fn bare_parts(text: &str) -> impl Iterator<Item = Part> {
    word_starts(text).filter_map(move |at| {
        let rest = text.get(at..).filter(|rest| rest.starts_with(char::is_alphabetic))?;
        if let Some((Word::Counted(number, unit), len)) = WORDS.at_start(rest) {
            return Some(Part { number: f64::from(number), unit, range: at..at + len });
        }
        let (_, one) = ONES.at_start(rest)?;
        let word = rest.get(one..)?.trim_start();
        let (Word::Unit(unit), len) = WORDS.at_start(word)? else { return None };
        Some(Part { number: 1.0, unit, range: at..text.len() - word.len() + len })
    })
}

/// Adds a part; not where the number is none that people mean ("2023年").
fn add(value: &mut Duration, part: &Part) -> bool {
    let (most, whole) = match part.unit {
        Unit::Year => (99.0, 12.0),
        Unit::Month => (999.0, 1.0),
        Unit::Week => (999.0, 7.0),
        Unit::Day => (9999.0, 1.0),
        Unit::Hour => (99_999.0, 3600.0),
        Unit::Minute => (99_999.0, 60.0),
        Unit::Second => (99_999.0, 1.0),
    };
    if part.number > most || part.number < 0.0 {
        return false;
    }
    let amount = (part.number * whole).round() as u32;
    match part.unit {
        Unit::Year | Unit::Month => value.months += amount,
        Unit::Week | Unit::Day => value.days += amount,
        Unit::Hour | Unit::Minute | Unit::Second => value.seconds += amount,
    }
    true
}

/// Whether what stands before a number leaves it a length: no dash of a range, no price, no date, no clock.
fn stands_alone(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let head = before.trim_end();
    let range = head.strip_suffix(['-', '–', '—', '~', '〜', '/', '×', 'x']).map(str::trim_end);
    let of_range = range.is_some_and(|head| {
        head.ends_with(|c: char| c.is_ascii_digit() || "年月日년월일週周주天时時分".contains(c))
    });
    let to = [" to", " or", " bis", " à", " a", " до", " do", " đến"];
    let words = to
        .iter()
        .any(|word| head.strip_suffix(word).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit())));
    let dated = [
        "年", "月", "년", "월", "第", "제", "令和", "平成", "昭和", "$", "€", "£", "¥", "₹", "₩", "₽", "#",
        ":", ".", "+",
    ];
    // "5월 3일" has a space; "3年 2日" is rare enough to be left out with it.
    !(of_range
        || words
        || dated.iter().any(|mark| head.ends_with(mark)) && !head.ends_with("...") && !is_label(head))
}

/// "Duration: 3 months": a colon behind a letter opens a value.
fn is_label(head: &str) -> bool {
    head.strip_suffix([':', '.']).is_some_and(|label| label.trim_end().ends_with(char::is_alphabetic))
}

/// Whether what stands behind a length makes it another thing: a frequency, an ordinal, one end of a range.
fn goes_on(text: &str, end: usize) -> bool {
    let behind = text.get(end..).unwrap_or_default();
    let next = behind.trim_start();
    let glued = ["目", "生", "次", "度", "の1", "차", "째", "号", "代", "版", "半", "月", "월", "点", "名"];
    let frequency = [
        "/",
        "per ",
        "a week",
        "a day",
        "a month",
        "a year",
        "each ",
        "every ",
        "pro ",
        "par ",
        "por ",
        "в неделю",
        "в день",
        "на тиждень",
        "w tygodniu",
        "of the week",
    ];
    let range = next.starts_with(['-', '–', '—', '~', '〜'])
        && next.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(|c: char| c.is_ascii_digit());
    range
        || glued.iter().any(|word| behind.starts_with(word))
        || frequency.iter().any(|words| next.starts_with(words))
}

/// The bytes of a length with its "ago" or "hace".
fn with_marker(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let behind = text.get(range.end..)?;
    let next = behind.trim_start();
    // 1年以上前.
    let next = next.strip_prefix("以上").unwrap_or(next);
    if let Some((Word::Ago, len)) = WORDS.at_start(next) {
        return Some(range.start..range.end + (behind.len() - next.len()) + len);
    }
    let before = text.get(..range.start)?.trim_end();
    let (_, len) = SINCE.at_end(before)?;
    Some(before.len() - len..range.end)
}

/// "yesterday", "last month".
fn named(text: &str) -> Option<(Ago, Range<usize>)> {
    word_starts(text).find_map(|at| {
        let (word, len) = NAMED.at_start(text.get(at..)?)?;
        let Word::Named(number, unit) = word else { return None };
        let mut length = Duration::default();
        let range = at..at + len;
        add(&mut length, &Part { number: f64::from(number), unit, range: range.clone() }).then_some(())?;
        Some((Ago { length, unit }, range))
    })
}

#[cfg(test)]
#[path = "duration_tests.rs"]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests;
