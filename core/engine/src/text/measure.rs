//! Counts, percentages and ratings: what a short text states in numbers, and nothing where it only names a version.

use super::fold::Folded;
use super::lexicon::is_spaced;
use super::number::{Printed, runs, scan};

/// The number of a text that holds exactly one, as in "2,959 hours" or "実績 722". Prices, percentages, telephone numbers,
/// and numbers that name a thing ("Windows 11", "Section 3.2", "3rd") count nothing.
pub fn count(text: &str) -> Option<f64> {
    let folded = Folded::new(text);
    let text = folded.text.as_str();
    let mut numbers = runs(text).filter(|run| !matches!(run, Ok(number) if number.glued));
    let only = numbers.next()?.ok()?;
    if numbers.next().is_some() {
        return None;
    }
    let behind = text.get(only.range.end..)?;
    let priced = |c: char| "$€£¥₹₩₽₺₴₫₱₦฿₪%#@".contains(c);
    let other = behind.trim_start().starts_with(priced)
        || ORDINALS.iter().any(|word| starts_with_word(behind.trim_start(), word))
        || text.get(..only.range.start)?.trim_end().ends_with(priced)
        || is_written_number(text, &only);
    (!other && !names_something(text, &only)).then_some(only.value)
}

/// The number beside a percent sign, 0-100, as in "98% Job Success", "満足率 99 %" or "%87 başarı". One end of a range and
/// a change ("+15 %") are none.
pub fn percent(text: &str) -> Option<f64> {
    let folded = Folded::new(text);
    let text = folded.text.as_str();
    let number = scan(text).find(|number| {
        let behind = text.get(number.range.end..).unwrap_or_default().trim_start();
        let before = text.get(..number.range.start).unwrap_or_default();
        behind.starts_with('%')
            || PERCENT.iter().any(|word| starts_with_word(behind, word))
            || before.strip_suffix('%').is_some_and(|head| !{
                head.ends_with(char::is_alphanumeric)
                    || head.trim_end().ends_with(|c: char| c.is_ascii_digit())
            })
    })?;
    let before = text.get(..number.range.start)?.trim_end();
    let sign = before.ends_with(['+', '-', '−', '±', '<', '>', '~', '–', '—', '〜', '/']);
    let after = text.get(number.range.end..)?.trim_start_matches([' ', '%']);
    let range = after.starts_with(['-', '–', '—', '~', '〜'])
        && after.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(|c: char| c.is_ascii_digit());
    let stands_alone = !sign && !range && !number.glued && number.factor <= 1.0;
    (stands_alone && (0.0..=100.0).contains(&number.value)).then_some(number.value)
}

/// A mean rating such as "4.9", "4,87", "4.935 / 5", "4.8 out of 5" or "★★★★☆": never grouped, at most ten. Whole numbers
/// need a mark of a rating or nothing behind them: "3 days ago" is none.
pub fn rating(text: &str) -> Option<f64> {
    let folded = Folded::new(text);
    let text = folded.text.as_str();
    let Some(first) = text.find(|c: char| c.is_ascii_digit()) else { return stars(text) };
    let rest = text.get(first..)?;
    // "5つ星のうち4.8", "5점 만점에 4.8": the scale stands first.
    let start = BEST_FIRST.iter().find_map(|words| {
        let value =
            text.len() - rest.trim_start_matches(['5', '1', '0']).strip_prefix(words)?.trim_start().len();
        text.get(value..)?.starts_with(|c: char| c.is_ascii_digit()).then_some(value)
    });
    let start = start.unwrap_or(first);
    let rest = text.get(start..)?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
    let digits = rest.get(..end)?.trim_end_matches(['.', ',']);
    let behind = rest.get(digits.len()..)?;
    let number =
        Printed { value: 0.0, place: 1.0, range: start..start + digits.len(), factor: 1.0, glued: false };
    let head = text.get(..start)?;
    let other = head.trim_end().ends_with(['$', '€', '£', '¥', '+', '-', '#', '%'])
        || head.ends_with(is_spaced)
        || head.ends_with(['.', ',', '/'])
        || names_something(text, &number)
        || !fits_behind(behind, digits.contains(['.', ',']));
    let value = digits.replace(',', ".").parse::<f64>().ok().filter(|value| (0.0..=10.0).contains(value))?;
    (!other).then_some(value)
}

/// Whether what stands behind a number lets it be a rating.
fn fits_behind(behind: &str, has_decimals: bool) -> bool {
    let next = behind.trim_start();
    // "4.9 / 5", "9/10", "4.8 out of 5".
    let best = OUT_OF.iter().find_map(|words| next.strip_prefix(words)).map(str::trim_start);
    if let Some(best) = best.filter(|best| best.starts_with(|c: char| c.is_ascii_digit())) {
        return scan(best).next().is_some_and(|number| [5.0, 10.0].contains(&number.value));
    }
    let marked = next.is_empty()
        || next.starts_with(['★', '⭐', '☆', '(', '·', '|', '•', ',', ')', '.', '\n'])
        || [
            "star",
            "points",
            "点",
            "점",
            "sterne",
            "étoile",
            "estrella",
            "estrela",
            "звезд",
            "зір",
            "gwiazd",
            "yıldız",
            "sao",
            "bintang",
            "つ星",
            "分",
            "星",
            "별",
        ]
        .iter()
        .any(|word| next.starts_with(word));
    let other = behind.starts_with(|c: char| ":%+/-–~×".contains(c))
        || next.starts_with(['%', '+', '-', '–', '~', '/', '$', '€', '£'])
        || behind.starts_with(is_spaced);
    marked || has_decimals && !other
}

/// "★★★★☆": one row of five or ten stars, half ones left to the words beside them.
fn stars(text: &str) -> Option<f64> {
    let is_star = |c: char| matches!(c, '★' | '⭐' | '☆');
    let start = text.find(is_star)?;
    let row = text.get(start..)?;
    let end = row.find(|c: char| !is_star(c)).unwrap_or(row.len());
    let (row, rest) = row.split_at_checked(end)?;
    let full = row.chars().filter(|c| *c != '☆').count();
    let in_order = row.trim_start_matches(['★', '⭐']).chars().all(|c| c == '☆');
    let all = row.chars().count();
    (in_order && matches!(all, 5 | 10) && !rest.contains(is_star)).then_some(full as f64)
}

/// Whether a number only names a thing: the word before it is one that takes a number for a name.
fn names_something(text: &str, number: &Printed) -> bool {
    let before = text.get(..number.range.start).unwrap_or_default();
    let head = before.trim_end_matches([' ', '.', ':', '-']);
    let word = head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let cjk = ["第", "제", "令和", "平成", "昭和"].iter().any(|mark| head.ends_with(mark));
    head.ends_with(['#', '№', '§'])
        || cjk
        || NAMED.split(' ').any(|named| named == word)
        || number.range.len() == 4 && DATED.split(' ').any(|dated| dated == word)
}

/// A telephone number or an address of a machine: digits that count nothing.
fn is_written_number(text: &str, number: &Printed) -> bool {
    let before = text.get(..number.range.start).unwrap_or_default();
    let digits = text.get(number.range.clone()).unwrap_or_default();
    let long = digits.chars().filter(char::is_ascii_digit).count() >= 7;
    let grouped = digits.contains([' ', ',', '.', '\'', '’']);
    long && (before.ends_with(['+', '('])
        || digits.starts_with('0')
        || !grouped
        || digits.contains(' ') && before.is_empty() && digits.len() == 11)
        || digits.len() > 1 && digits.starts_with('0') && !digits.contains(['.', ','])
        || before.ends_with(['-', '−', '/', '@', '_', '\\'])
        || text
            .get(number.range.end..)
            .is_some_and(|rest| rest.starts_with(['/', ':', '@', '_', '-']) && rest.len() > 1)
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !(word.ends_with(is_spaced) && rest.starts_with(is_spaced)))
}

const PERCENT: [&str; 15] = [
    "percent",
    "per cent",
    "pct",
    "パーセント",
    "퍼센트",
    "プロ",
    "prozent",
    "por ciento",
    "por cento",
    "pour cent",
    "процентов",
    "процента",
    "процент",
    "відсотків",
    "phần trăm",
];

const OUT_OF: [&str; 12] = ["/", "out of", "of", "von", "sur", "de", "из", "з", "na", "trên", "dari", "من"];

const BEST_FIRST: [&str; 5] = ["つ星のうち", "点満点中", "점 만점에", "점만점에", "分中的"];

/// Endings that make a number a rank, a size or a time.
const ORDINALS: [&str; 22] = [
    "st", "nd", "rd", "th", "d", "x", "px", "gb", "mb", "tb", "kg", "km", "am", "pm", "a.m.", "p.m.", "º",
    "ª", "er", "ème", "-й", "位",
];

/// Words whose number is a name: versions, parts of a text, addresses, years.
const NAMED: &str = "windows android ios macos office ubuntu python java php vue angular html css web node react version ver v \
    section chapter part page step figure table phase stage level tier grade class room suite apt floor unit route highway \
    top no nr nº number id rank year fy q iso rfc sp area route building article zip plz code pin tel phone \
    january february march april may june july august september october \
    november december jan feb mar apr jun jul aug sep sept oct nov dec kapitel seite abschnitt capítulo página chapitre \
    раздел глава версия версія розділ rozdział wersja sürüm bölüm phiên bản phần bagian versi";

/// Words whose number is a year where it has four digits.
const DATED: &str = "since in joined from until depuis seit desde с з od dal sejak từ en em im w в у";

#[cfg(test)]
#[path = "measure_tests.rs"]
mod tests;
