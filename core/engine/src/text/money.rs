//! Amounts of money and what they are paid for.

use super::Found;
use super::fold::Folded;

mod priced;
mod sign;
mod unit;

use priced::{Priced, first_priced};

/// An ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub [u8; 3]);

impl Currency {
    /// US dollar.
    pub const USD: Self = Self(*b"USD");
    /// The code of ISO 4217 that says there is no currency.
    pub const NONE: Self = Self(*b"XXX");

    /// The currency of a three-letter code in any case; `None` for anything else than three Latin letters.
    pub fn from_code(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_else(|_| Self::NONE.code())
    }
}

/// An amount in hundredths of the currency's unit, for every currency alike (yen too).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

impl Cents {
    /// The nearest hundredth; `None` beyond what an amount of money can be (10^15 units).
    pub fn from_units(units: f64) -> Option<Self> {
        (units.abs() <= 1e15).then(|| Self((units * 100.0).round() as i64))
    }

    /// The amount in whole units, for arithmetic with rates and for print.
    pub fn units(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

/// An amount with its currency; `currency` is `None` where the page prints a sign that several currencies share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Hundredths.
    pub amount: Cents,
    /// ISO 4217 code, where it is known.
    pub currency: Option<Currency>,
}

/// What a rate is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Per {
    /// An hour of work.
    Hour,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A whole piece of work.
    Project,
}

/// An asked rate: one amount, or a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The lower (or only) amount.
    pub min: Cents,
    /// The upper amount; equal to `min` where the page prints one.
    pub max: Cents,
    /// ISO 4217 code, where it is known.
    pub currency: Option<Currency>,
    /// What it is paid for.
    pub per: Per,
}

/// An amount printed rounded down, as in "$100K+": at least `floor`, below `floor + step`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtLeast {
    /// The printed amount.
    pub floor: Money,
    /// Size of the site's next step; zero where the amount is printed exactly.
    pub step: Cents,
}

/// What a sign that several currencies share stands for on a site; by default nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signs {
    /// "$" alone.
    pub dollar: Option<Currency>,
    /// "¥" alone: yen or yuan.
    pub yen: Option<Currency>,
}

impl Signs {
    /// "$" is the US dollar, as on Upwork.
    pub const US: Self = Self { dollar: Some(Currency::USD), yen: None };
}

impl Money {
    /// The first amount that carries a sign or code of a currency. Several amounts: the first.
    pub fn find(text: &str, signs: Signs) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let priced = first_priced(text, &folded, signs)?;
        Some(Found { value: priced.low, range: folded.original(priced.first) })
    }
}

impl Rate {
    /// The first amount or range with what it is paid for. `per` serves where the words do not say it; without it such an
    /// amount is no rate, and neither is one paid for something else (a week, a word). "$20 - $30 /hr" and
    /// "3,000円～4,000円/時間" are ranges.
    pub fn find(text: &str, signs: Signs, per: Option<Per>) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let Priced { low, high, range, .. } = first_priced(text, &folded, signs)?;
        let behind = folded.text.get(range.end..).unwrap_or_default();
        let before = folded.text.get(..range.start).unwrap_or_default();
        let (per, end) = match unit::behind(behind, low.currency) {
            Some((unit, len)) => (unit.known()?, range.end + len),
            None => (unit::before(before).map_or(per, unit::Said::known)?, range.end),
        };
        let value = Self { min: low.amount, max: high, currency: low.currency, per };
        Some(Found { value, range: folded.original(range.start..end) })
    }
}

impl AtLeast {
    /// "$100K+", "$100k+ earned", "$56,000+", "over ¥1,000,000", "$1,234.50". The step is the place of the last digit
    /// that is not zero where the amount is shortened or marked as a lower end: fifty Upwork profiles showed steps of $1k
    /// below $10k, $10k below $100k and $100k above (`research/rates.md` 3.1), which is the same.
    pub fn parse(text: &str, signs: Signs) -> Option<Self> {
        let folded = Folded::new(text);
        let priced = first_priced(text, &folded, signs)?;
        let before = folded.text.get(..priced.first.start).unwrap_or_default();
        let behind = folded.text.get(priced.first.end..).unwrap_or_default();
        let open = OPEN.iter().any(|words| before.contains(words) || behind.contains(words));
        let step = if priced.shortened || open { Cents::from_units(priced.place)? } else { Cents(0) };
        Some(Self { floor: priced.low, step })
    }
}

/// Words beside an amount that is only a lower end.
const OPEN: [&str; 24] = [
    "+",
    "over ",
    "more than ",
    "at least ",
    "以上",
    "超",
    "이상",
    "넘",
    "más de",
    "mais de",
    "plus de",
    "über ",
    "mehr als",
    "более ",
    "больше ",
    "свыше ",
    "понад ",
    "більше ",
    "ponad ",
    "den fazla",
    "hơn ",
    "lebih dari",
    "से अधिक",
    "أكثر من",
];

#[cfg(test)]
#[path = "money_tests.rs"]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests;
