//! Clock times and offsets as sites print them for a freelancer: "2:17pm local time", "UTC -03:00".

use super::fold::Folded;

/// A time of day by somebody's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    /// Minutes after midnight, 0-1439.
    pub minutes: u16,
}

/// A distance from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcOffset {
    /// Minutes east of UTC, -720 to 840.
    pub minutes: i16,
}

/// What a local-time text states: a clock, an offset, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LocalTime {
    /// The printed time of day.
    pub clock: Option<ClockTime>,
    /// The printed offset.
    pub offset: Option<UtcOffset>,
}

impl LocalTime {
    /// Reads the first clock time and the first offset of a short text; `None` where there is neither. A clock needs a
    /// colon, am/pm, 時 or 시: "24" alone is none.
    pub fn parse(text: &str) -> Option<Self> {
        let folded = Folded::new(text);
        let text = folded.text.as_str();
        let (offset, rest) = match offset(text) {
            Some((minutes, at)) => (Some(UtcOffset { minutes }), [text.get(..at.start), text.get(at.end..)]),
            None => (None, [Some(text), None]),
        };
        let clock = rest.into_iter().flatten().find_map(clock).map(|minutes| ClockTime { minutes });
        (clock.is_some() || offset.is_some()).then_some(Self { clock, offset })
    }
}

/// "utc -03:00", "gmt+5:30", "utc+9", and "utc" by itself.
fn offset(text: &str) -> Option<(i16, std::ops::Range<usize>)> {
    let start = ["utc", "gmt"].iter().filter_map(|name| text.find(name)).min()?;
    let rest = text.get(start + 3..)?;
    let signed = rest.trim_start();
    let (sign, digits) = match signed.chars().next() {
        Some('+') => (1, signed.get(1..)?),
        Some('-') => (-1, signed.get(1..)?),
        Some('±') => (1, signed.get(2..)?),
        Some(minus @ ('−' | '–')) => (-1, signed.get(minus.len_utf8()..)?),
        Some(letter) if letter.is_alphabetic() => return None,
        _ => return Some((0, start..start + 3)),
    };
    let digits = digits.trim_start();
    let (hours, behind) = leading_number(digits, 4)?;
    let (hours, minutes, behind) = match behind.strip_prefix(':').and_then(|tail| leading_number(tail, 2)) {
        Some((minutes, tail)) => (hours, minutes, tail),
        None if hours > 14 => (hours / 100, hours % 100, behind), // "+0530"
        None => (hours, 0, behind),
    };
    let total = sign * (i16::try_from(hours).ok()? * 60 + i16::try_from(minutes).ok()?);
    let valid = minutes < 60 && (-720..=840).contains(&total);
    valid.then(|| (total, start..text.len() - behind.len()))
}

/// Minutes after midnight of the first clock time.
fn clock(text: &str) -> Option<u16> {
    let mut at = 0;
    while let Some(start) = text.get(at..)?.find(|c: char| c.is_ascii_digit()).map(|offset| at + offset) {
        let rest = text.get(start..)?;
        let (_, after) = leading_number(rest, 9)?;
        if let Some(minutes) = clock_at(text.get(..start)?, rest) {
            return Some(minutes);
        }
        at = text.len() - after.len();
    }
    None
}

fn clock_at(before: &str, text: &str) -> Option<u16> {
    let (hour, rest) = leading_number(text, 2)?;
    let colon = rest.strip_prefix(':').or_else(|| {
        let unit = rest.strip_prefix('時').or_else(|| rest.strip_prefix('시'))?;
        Some(unit.trim_start())
    });
    let (minute, rest, is_clock) = match colon {
        Some(behind) => match leading_number(behind, 2) {
            Some((minute, tail)) => (minute, tail, true),
            None if !rest.starts_with(':') => (0, behind, true),
            None => return None,
        },
        None => (0, rest, false),
    };
    // Seconds are of no use, but "14:05:09" must not be taken for "05:09".
    let rest = rest.strip_prefix(':').and_then(|tail| leading_number(tail, 2)).map_or(rest, |(_, tail)| tail);
    let half = half_of_day(rest).or_else(|| half_before(before));
    if !is_clock && half_of_day(rest).is_none()
        || minute > 59
        || rest.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let hour = match half {
        Some(_) if hour > 12 && is_clock => hour, // "14:05 pm": the clock is plain enough
        Some(_) if !((1..=12).contains(&hour) || hour == 0 && is_clock) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
        None => hour,
    };
    (hour < 24).then(|| hour * 60 + minute)
}

enum Half {
    Morning,
    Afternoon,
}

fn half_of_day(behind: &str) -> Option<Half> {
    let word = behind.trim_start();
    let (half, rest) =
        [("am", Half::Morning), ("a.m.", Half::Morning), ("pm", Half::Afternoon), ("p.m.", Half::Afternoon)]
            .into_iter()
            .find_map(|(name, half)| Some((half, word.strip_prefix(name)?)))?;
    (!rest.starts_with(char::is_alphanumeric)).then_some(half)
}

fn half_before(before: &str) -> Option<Half> {
    let before = before.trim_end();
    if ["午前", "오전", "上午"].iter().any(|word| before.ends_with(word)) {
        Some(Half::Morning)
    } else if ["午後", "오후", "下午"].iter().any(|word| before.ends_with(word)) {
        Some(Half::Afternoon)
    } else {
        None
    }
}

/// Up to `most` digits; `None` without digits or with more of them.
fn leading_number(text: &str, most: usize) -> Option<(u16, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 {
        return None;
    }
    let rest = text.get(end..)?;
    if most >= 9 {
        return Some((0, rest)); // only skipping
    }
    if end > most {
        return None;
    }
    Some((text.get(..end)?.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_times_are_read_as_printed() {
        for (text, clock, offset) in [
            ("2:17pm local time", Some(14 * 60 + 17), None),
            ("11:30 pm local time", Some(23 * 60 + 30), None),
            ("6:12 PM", Some(18 * 60 + 12), None),
            (" India (6:12 PM) ", Some(18 * 60 + 12), None),
            ("Local Time - 12:59 PM", Some(12 * 60 + 59), None),
            ("12:05 am", Some(5), None),
            ("12:00 PM", Some(720), None),
            ("0:30", Some(30), None),
            ("14:05", Some(14 * 60 + 5), None),
            ("14:05:09", Some(14 * 60 + 5), None),
            ("UTC -03:00", None, Some(-180)),
            ("17:19 (UTC -03:00)", Some(17 * 60 + 19), Some(-180)),
            ("(UTC+5:30)", None, Some(330)),
            ("GMT+9", None, Some(540)),
            ("UTC+0530", None, Some(330)),
            ("UTC+12:45", None, Some(765)),
            ("UTC −08:00", None, Some(-480)),
            ("UTC±0", None, Some(0)),
            ("UTC", None, Some(0)),
            ("10:20 UTC", Some(620), Some(0)),
            ("午後2:17", Some(14 * 60 + 17), None),
            ("오전 9:05", Some(9 * 60 + 5), None),
            ("午後3時5分", Some(15 * 60 + 5), None),
            ("14時05分", Some(14 * 60 + 5), None),
            ("오후 2시", Some(14 * 60), None),
            ("3pm", Some(15 * 60), None),
            ("9 a.m.", Some(9 * 60), None),
            ("２：１７ｐｍ", Some(14 * 60 + 17), None),
            ("Montclair Township, NJ – 2:17pm local time", Some(14 * 60 + 17), None),
        ] {
            let read = LocalTime::parse(text);
            assert_eq!(read.and_then(|t| t.clock).map(|c| c.minutes), clock, "{text}");
            assert_eq!(read.and_then(|t| t.offset).map(|o| o.minutes), offset, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in
            ["", "India", "24/7", "5 minutes ago", "25:00", "12:75", "2024", "16 pm", "UTC+99", "3 amps"]
        {
            assert_eq!(LocalTime::parse(text), None, "{text}");
        }
    }
}
