//! Telephone numbers spelled out: digits as words, or one by one.

use std::ops::Range;
use std::sync::LazyLock;

/// Least number of digits, and of words among them. A choice: shorter runs are prices, versions and sizes.
const DIGITS: usize = 7;
const WORDS: usize = 4;
/// Least number of digits that stand alone one after the other.
const ALONE: usize = 8;

/// Words for digits in languages that set them apart by spaces; the digit is the number of the group.
const NAMES: [&str; 10] = [
    "zero oh cero null nul ноль нуль zéro",
    "one uno una um un eins один",
    "two dos dois deux zwei два",
    "three tres três trois drei три",
    "four cuatro quatro quatre vier четыре",
    "five cinco cinq fünf пять",
    "six seis sechs шесть",
    "seven siete sete sept sieben семь",
    "eight ocho oito huit acht восемь",
    "nine nueve nove neuf neun девять",
];

/// The same words by their first byte, each with its digit: every word of a text is asked.
static BY_FIRST: LazyLock<Vec<Vec<(&str, usize)>>> = LazyLock::new(|| {
    let mut by_first = vec![Vec::new(); 256];
    for (digit, names) in NAMES.iter().enumerate() {
        for name in names.split(' ') {
            let first = name.bytes().next().map(usize::from);
            if let Some(alike) = first.and_then(|first| by_first.get_mut(first)) {
                alike.push((name, digit));
            }
        }
    }
    by_first
});

/// The digit of a word.
fn digit(word: &str) -> Option<usize> {
    let alike = BY_FIRST.get(usize::from(word.bytes().next()?))?;
    alike.iter().find(|(name, _)| *name == word).map(|(_, digit)| *digit)
}

/// Signs and words for digits that stand side by side, by digit; the longest first where one begins another.
const SIGNS: [&str; 10] = [
    "〇 零 공 영 ゼロ ぜろ マル まる レイ",
    "一 일 壹 幺 하나 イチ いち",
    "二 이 贰 둘 ニー ニ に",
    "三 삼 叁 셋 サン さん",
    "四 사 肆 넷 ヨン よん シー",
    "五 오 伍 다섯 ゴー ゴ ご",
    "六 육 륙 陆 여섯 ロク ろく",
    "七 칠 柒 일곱 ナナ なな シチ",
    "八 팔 捌 여덟 ハチ はち",
    "九 구 玖 아홉 キュウ キュー きゅう",
];

/// What a sign begins with, in order: almost every letter of a page is none of these.
static SIGN_STARTS: LazyLock<Vec<char>> = LazyLock::new(|| {
    let signs = SIGNS.iter().flat_map(|signs| signs.split(' '));
    let mut starts: Vec<char> = signs.filter_map(|sign| sign.chars().next()).collect();
    crate::sorting::by(&mut starts, Ord::cmp);
    starts
});

/// Numbers spelled so, in bytes of the folded text.
pub(super) fn spelled(text: &str) -> Vec<Range<usize>> {
    let mut found = words(text);
    // Two more walks over texts that have what is looked for, in whatever order.
    if !text.is_ascii() {
        found.extend(signs(text));
    }
    if text.bytes().filter(u8::is_ascii_digit).count() >= ALONE {
        found.extend(alone(text));
    }
    found
}

/// "nine one four, five five …"
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run = Run::default();
    let mut times = 1;
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let bare = word.strip_suffix(|c: char| !c.is_alphanumeric()).unwrap_or(word);
        let range = at..at + bare.len();
        at += word.len();
        if bare.is_empty() {
            continue;
        }
        match digit(bare) {
            Some(digit) => {
                let times = std::mem::replace(&mut times, 1);
                run.add(range, [digit; 3].get(..times).unwrap_or_default(), 1);
            }
            None if run.count == 0 => {}
            None if bare.len() <= 4 && bare.bytes().all(|c| c.is_ascii_digit()) => {
                let digits: Vec<usize> = bare.bytes().map(|c| usize::from(c - b'0')).collect();
                run.add(range, &digits, 0);
            }
            // "Double oh", "nine hundred".
            None if bare == "double" => times = 2,
            None if bare == "triple" => times = 3,
            None if bare == "hundred" => run.add(range, &[0, 0], 0),
            None => {
                times = 1;
                found.extend(run.end(DIGITS, WORDS));
            }
        }
    }
    found.extend(run.end(DIGITS, WORDS));
    found
}

/// 공일공 일이삼사 오육칠팔, 〇九〇一二三四…, ゼロキュウゼロ…: a run that begins with a zero or has eleven signs.
fn signs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run = Run::default();
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        if at < end {
            continue;
        }
        let may_be = !letter.is_ascii() && SIGN_STARTS.binary_search(&letter).is_ok();
        let sign = if may_be { text.get(at..).and_then(sign_at) } else { None };
        match sign {
            Some((digit, length)) => {
                end = at + length;
                run.add(at..end, &[digit], 1);
            }
            None if run.count == 0 || matches!(letter, ' ' | '-' | '.' | ',' | 'ー' | '—' | '、' | 'の') =>
                {}
            None => found.extend(run.end(if run.first == Some(0) { 9 } else { 11 }, 9)),
        }
    }
    found.extend(run.end(if run.first == Some(0) { 9 } else { 11 }, 9));
    found
}

/// The digit that a text begins with as a sign or a word, and the bytes of it.
fn sign_at(text: &str) -> Option<(usize, usize)> {
    let all = SIGNS.iter().enumerate();
    let found = all.flat_map(|(digit, signs)| signs.split(' ').map(move |sign| (digit, sign)));
    let found = found.filter(|(_, sign)| text.starts_with(sign));
    found.max_by_key(|(_, sign)| sign.len()).map(|(digit, sign)| (digit, sign.len()))
}

/// "0 9 0 1 2 3 4 5", "0.9.0.1…"
fn alone(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run = Run::default();
    let mut between = 0;
    for (at, letter) in text.char_indices() {
        if letter.is_ascii_digit() && (run.count == 0 || between > 0) {
            run.add(at..at + 1, &[usize::from(letter as u8 - b'0')], 1);
            between = 0;
        } else if between < 3 && matches!(letter, ' ' | '.' | '-' | '_' | '*' | '/' | '\u{20e3}') {
            between += usize::from(run.count > 0);
        } else if run.count > 0 {
            found.extend(run.end(ALONE, ALONE));
            between = 0;
        }
    }
    found.extend(run.end(ALONE, ALONE));
    found
}

/// Digits that follow one another.
#[derive(Default)]
struct Run {
    range: Range<usize>,
    count: usize,
    words: usize,
    first: Option<usize>,
    last: usize,
    /// Each one more than the one before, or the same: a list, a row of stars.
    counts_up: bool,
    stays: bool,
}

impl Run {
    fn add(&mut self, range: Range<usize>, digits: &[usize], words: usize) {
        if self.count == 0 {
            *self = Self { range: range.clone(), counts_up: true, stays: true, ..Self::default() };
        }
        self.range.end = range.end;
        for digit in digits {
            if self.count > 0 {
                self.counts_up &= *digit == (self.last + 1) % 10;
                self.stays &= *digit == self.last;
            }
            self.first.get_or_insert(*digit);
            self.last = *digit;
            self.count += 1;
        }
        self.words += words;
    }

    /// The run if it is long enough to be called; the next one begins.
    fn end(&mut self, digits: usize, words: usize) -> Option<Range<usize>> {
        let run = std::mem::take(self);
        let long = (digits..=16).contains(&run.count) && run.words >= words;
        (long && !run.counts_up && !run.stays).then_some(run.range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_and_one_by_one() {
        for (text, count) in [
            ("call nine one four, five five five zero one four seven", 1),
            ("call nine one 4 five 55 zero", 1),
            ("plus four four, seven seven double-oh, nine hundred, six one two", 1),
            ("nine hundred shops and one hundred tills, two or three of them closed", 0),
            ("bundles of one hundred, two hundred, five hundred words", 0),
            ("double the price, double the work, one or two or three of four", 0),
            ("공일공 일이삼사 오육칠팔", 1),
            ("〇九〇一二三四五六七八", 1),
            ("ゼロハチゼロの、イチニサンヨン、ゴロクナナハチです", 1),
            ("공일공 하나둘셋넷 다섯육칠팔", 1),
            ("イチゴとサンゴとニンジンのジュース", 0),
            ("0 9 0 - 7 7 3 4 - 5 6 1 8", 1),
            ("восемь девять ноль три пять пять один", 1),
            ("one two three four five six seven eight", 0),
            ("one developer, two designers, three testers", 0),
            ("1 2 3 4 5 6 7 8 9", 0),
            ("5 5 5 5 5 5 5 5 5", 0),
            ("二〇二六年十一月", 0),
            ("version 1.2.3.4", 0),
        ] {
            assert_eq!(spelled(text).len(), count, "{text}");
        }
    }
}
