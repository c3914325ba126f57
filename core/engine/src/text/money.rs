//! Amounts of money and what they are paid for.

/// An ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub [u8; 3]);

impl Currency {
    /// US dollar.
    pub const USD: Self = Self(*b"USD");

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

/// An amount in hundredths of the currency's unit, for every currency alike (yen too).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

impl Cents {
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
