//! Cuts a folded text into the tokens dates are made of.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Digits with their count.
    Number(u32, u8),
    /// A month by name.
    Month(i8),
    /// "Present", 現在.
    Present,
    /// A dash, or a word that means "to".
    To,
    /// 年 or 년.
    YearMark,
    /// 月 or 월.
    MonthMark,
    /// 日 or 일.
    DayMark,
    /// A Japanese era, as the year before its first.
    Era(u32),
    /// "de", "of", "st": stands between the parts of a date and means nothing.
    Filler,
    /// Any other single character.
    Mark(char),
    /// Any other word.
    Other,
}

/// A token with its bytes in the folded text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) part: Part,
    pub(super) range: Range<usize>,
    /// White space stands before it.
    pub(super) spaced: bool,
}

/// Bytes from the first token to the one before `end`.
pub(super) fn range_of(tokens: &[Token], start: usize, end: usize) -> Range<usize> {
    let from = tokens.get(start).map_or(0, |token| token.range.start);
    let to = end.checked_sub(1).and_then(|last| tokens.get(last)).map_or(from, |token| token.range.end);
    from..to.max(from)
}

/// All tokens of a folded text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut spaced = false;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if first.is_whitespace() {
            spaced = true;
            at += first.len_utf8();
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let (part, len) = if first.is_ascii_digit() {
            let len = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let value = rest.get(..len).and_then(|digits| digits.parse().ok()).unwrap_or(u32::MAX);
            (Part::Number(value, len.min(99) as u8), len)
        } else if let Some((word, part)) = UNSPACED.iter().find(|(word, _)| rest.starts_with(word)) {
            (*part, word.len())
        } else if first.is_alphabetic() {
            let len = rest.find(|c: char| !is_word_letter(c)).unwrap_or(rest.len()).max(first.len_utf8());
            (word(rest.get(..len).unwrap_or_default()), len)
        } else {
            (mark(first), first.len_utf8())
        };
        tokens.push(Token { part, range: at..at + len, spaced });
        spaced = false;
        at += len;
    }
    tokens
}

/// Letters that form words together; those of scripts without spaces stand alone, so that 2019年4月 is five tokens.
fn is_word_letter(c: char) -> bool {
    matches!(c, '\'' | '’') || c.is_alphabetic() && (c as u32) < 0x1100
}

fn mark(c: char) -> Part {
    match c {
        '-' | '‐' | '‑' | '–' | '—' | '―' | '−' | '~' | '〜' | '→' => Part::To,
        other => Part::Mark(other),
    }
}

fn word(word: &str) -> Part {
    if matches!(word, "to" | "until" | "till" | "through" | "bis" | "até" | "hasta" | "à" | "au" | "a") {
        return Part::To;
    }
    if matches!(word, "de" | "del" | "of" | "do" | "o" | "la" | "le" | "st" | "nd" | "rd" | "th" | "er") {
        return Part::Filler;
    }
    if PRESENT.contains(&word) {
        return Part::Present;
    }
    let month = MONTHS.iter().position(|names| names.contains(&word));
    month.map_or(Part::Other, |index| Part::Month(index as i8 + 1))
}

/// Words of the running moment: en, de, fr, es, pt, it, ru.
const PRESENT: [&str; 24] = [
    "present",
    "now",
    "current",
    "currently",
    "today",
    "ongoing",
    "heute",
    "aktuell",
    "gegenwart",
    "présent",
    "actuel",
    "actuellement",
    "aujourd'hui",
    "aujourd’hui",
    "actualidad",
    "actualmente",
    "presente",
    "actual",
    "atual",
    "atualmente",
    "hoje",
    "momento",
    "oggi",
    "настоящее",
];

/// Words that are not set off by spaces.
const UNSPACED: [(&str, Part); 19] = [
    ("現在", Part::Present),
    ("现在", Part::Present),
    ("至今", Part::Present),
    ("今", Part::Present),
    ("현재", Part::Present),
    ("재직중", Part::Present),
    ("재직 중", Part::Present),
    ("令和", Part::Era(2018)),
    ("平成", Part::Era(1988)),
    ("昭和", Part::Era(1925)),
    ("から", Part::To),
    ("부터", Part::To),
    ("年", Part::YearMark),
    ("년", Part::YearMark),
    ("月", Part::MonthMark),
    ("월", Part::MonthMark),
    ("日", Part::DayMark),
    ("일", Part::DayMark),
    ("至", Part::To),
];

/// Names and short forms of months, lower case: en, de, fr, es, pt, it.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "jän", "janvier", "janv", "enero", "ene", "janeiro", "gennaio", "gen"],
    &["february", "feb", "februar", "février", "févr", "fév", "febrero", "fevereiro", "fev", "febbraio"],
    &["march", "mar", "märz", "mär", "mrz", "mars", "marzo", "março"],
    &["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
    &["may", "mai", "mayo", "maio", "maggio", "mag"],
    &["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu"],
    &["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug"],
    &["august", "aug", "août", "agosto", "ago"],
    &["september", "sep", "sept", "septembre", "septiembre", "setembro", "set", "settembre"],
    &["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott"],
    &["november", "nov", "novembre", "noviembre", "novembro"],
    &["december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro", "dicembre"],
];
