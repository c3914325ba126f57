//! Signs, codes and words of currencies beside a number.

use std::sync::LazyLock;

use super::{Currency, Signs};
use crate::text::lexicon::{Lexicon, is_spaced};

/// What a row of the table says of its words.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sign {
    meaning: Meaning,
    in_front: bool,
    behind: bool,
    /// Written in capitals, or it is another word ("try", "php").
    capitals: bool,
    /// Smallest amount it can stand beside.
    least: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Known(Currency),
    /// "$" and "¥": what the site says.
    Dollar,
    Yen,
    /// Several currencies share it.
    Shared,
}

/// Least amount beside a word that is also a measure or a version ("5 ft", "PHP 8").
const LEAST: f64 = 100.0;

static SIGNS: LazyLock<Lexicon<Sign>> = LazyLock::new(|| {
    Lexicon::new(crate::data!("words/currencies.tsv"), |name| {
        let meaning = match name.trim_end_matches(['<', '>', '^', '#']) {
            "$" => Meaning::Dollar,
            "¥" => Meaning::Yen,
            "?" => Meaning::Shared,
            code => Meaning::Known(Currency::from_code(code)?),
        };
        Some(Sign {
            meaning,
            in_front: !name.contains('>'),
            behind: !name.contains('<'),
            capitals: name.contains('^'),
            least: if name.contains('#') { LEAST } else { 0.0 },
        })
    })
});

/// A sign beside a number: its currency where it is known, and the bytes it takes with the space between.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beside {
    pub(super) currency: Option<Currency>,
    /// Several currencies share the sign; which one is meant was taken from elsewhere.
    pub(super) assumed: bool,
    pub(super) len: usize,
}

impl Beside {
    fn of(sign: Sign, signs: Signs, len: usize) -> Self {
        Self { currency: currency(sign, signs), assumed: !matches!(sign.meaning, Meaning::Known(_)), len }
    }
}

/// The number a sign stands beside, and the way back to how the page writes it.
pub(super) struct Seen<'a> {
    /// Text on the side of the number that is looked at, folded.
    pub(super) side: &'a str,
    /// Value of the number.
    pub(super) value: f64,
    /// Whether the first or last bytes of that text are written in capitals.
    pub(super) capitals: &'a dyn Fn(usize) -> bool,
}

/// The sign at the end of what stands before a number. "USD $50": the code says what the sign leaves open.
pub(super) fn in_front(seen: &Seen<'_>, signs: Signs) -> Option<Beside> {
    let word = without_space(seen.side, true);
    let space = seen.side.len() - word.len();
    let (sign, len) = SIGNS.at_end(word)?;
    let fits = sign.in_front && allowed(sign, seen, len + space);
    let head = word.get(..word.len() - len)?;
    let mut found = fits.then_some(Beside::of(sign, signs, len + space))?;
    let is_sign = !word.ends_with(is_spaced);
    if is_sign && head.ends_with(is_spaced) && matches!(sign.meaning, Meaning::Dollar) {
        found.currency = None; // a dollar of a country that the table does not know
    }
    let code = without_space(head, true);
    if is_sign
        && let Some((outer, outer_len)) = SIGNS.at_end(code)
        && let Meaning::Known(known) = outer.meaning
        && code.ends_with(is_spaced)
        && !matches!(sign.meaning, Meaning::Known(_))
        && (!outer.capitals || (seen.capitals)(found.len + (head.len() - code.len()) + outer_len))
    {
        let len = found.len + (head.len() - code.len()) + outer_len;
        found = Beside { currency: Some(known), assumed: false, len };
    }
    Some(found)
}

/// The sign at the start of what stands behind a number.
pub(super) fn behind(seen: &Seen<'_>, signs: Signs) -> Option<Beside> {
    let word = without_space(seen.side, false);
    let space = seen.side.len() - word.len();
    let (sign, len) = SIGNS.at_start(word)?;
    let rest = word.get(len..)?;
    // "5 $20", "5 ₹ 20": a sign belongs to the number it stands before.
    let is_word = word.get(..len)?.chars().next_back().is_some_and(char::is_alphabetic);
    let of_next = !is_word && rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    (sign.behind && !of_next && allowed(sign, seen, len + space)).then_some(Beside::of(
        sign,
        signs,
        len + space,
    ))
}

fn allowed(sign: Sign, seen: &Seen<'_>, len: usize) -> bool {
    // "PHP 8.1" is a language; money of that name is not counted in ones.
    let is_php = sign.meaning == Meaning::Known(Currency(*b"PHP")) && sign.capitals;
    let least = if is_php { 20.0 } else { sign.least };
    seen.value >= least && (!sign.capitals || (seen.capitals)(len))
}

fn currency(sign: Sign, signs: Signs) -> Option<Currency> {
    match sign.meaning {
        Meaning::Known(known) => Some(known),
        Meaning::Dollar => signs.dollar,
        Meaning::Yen => signs.yen,
        Meaning::Shared => None,
    }
}

/// Without up to two spaces at the side of the number; Freelancer.com prints two.
fn without_space(text: &str, at_end: bool) -> &str {
    let mut rest = text;
    for _ in 0..2 {
        rest = if at_end { rest.strip_suffix(' ') } else { rest.strip_prefix(' ') }.unwrap_or(rest);
    }
    rest
}
