//! Checks: each compares statements of one page and ends as *lines up*, *unknown* or *fired*.
//!
//! One folder a rule (`mod.rs`, `cases.toml`, `en.ftl`, `ja.ftl`, `ko.ftl`). A rule sees [`Claims`] and tables, never a
//! snapshot and never a site. The list of rules in `list.rs` is generated from the folders by `cargo xtask generate`.

mod full_time;
mod list;
mod listed;
mod moments;
mod other_name;
mod requests;
mod said;
mod school;
mod together;

pub(crate) use list::PHRASES;
pub use list::{ALL, WORDS};
pub use listed::Listed;

use crate::claim::{Claims, Evidence, Kind};
use crate::tables::{TableName, Tables};
use crate::text::date::PartialDate;
use crate::text::money::{Cents, Currency};

/// A check and what is known about it. `docs/rules.md` is generated from these values.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; names the pattern seen, never a verdict. Permanent.
    pub id: &'static str,
    /// Rules of one family look at the same fact and do not add up.
    pub family: Family,
    /// How it may be shown.
    pub tier: Tier,
    /// Evidential weight 1-5, from the catalogue of signals.
    pub strength: u8,
    /// The kinds of claim it reads; a test proves that no other kind changes its outcome.
    pub reads: &'static [Kind],
    /// Ids in `data/sources.toml`.
    pub sources: &'static [&'static str],
    /// Version of Plumbline that first had it.
    pub since: &'static str,
    /// The check itself.
    pub check: fn(&Claims, &Checking<'_>) -> Outcome,
}

/// The Fluent sources of one rule, a language each. Rendered by the report; a rule itself speaks no language.
#[derive(Debug)]
pub struct Words {
    /// English.
    pub en: &'static str,
    /// Japanese.
    pub ja: &'static str,
    /// Korean.
    pub ko: &'static str,
}

/// What rules of one family look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Family {
    /// Names.
    Identity,
    /// Places and clocks.
    LocationTime,
    /// Dates and years.
    Timeline,
    /// Prices.
    Rate,
    /// Hours.
    Workload,
    /// What a text asks its reader to do, and by what way to answer.
    Contact,
    /// Who is to be paid, how and when.
    Payment,
    /// Reviews and the history they tell of.
    Reputation,
    /// Levels of languages, and words left over from a template.
    Language,
    /// The same words, works or addresses under several names.
    CrossProfile,
    /// The same account at two times.
    AccountChange,
}

impl Family {
    /// Whether its rules look for a request in a text. What was not asked compares nothing: it is told apart from statements
    /// that fit.
    #[must_use]
    pub fn is_of_requests(self) -> bool {
        matches!(self, Self::Contact | Self::Payment)
    }

    /// The family that stands for everything of the same matter: who shares a text, a picture or an address with another
    /// name is one more look at the name.
    #[must_use]
    pub fn matter(self) -> Self {
        if self == Self::CrossProfile { Self::Identity } else { self }
    }
}

/// How a finding may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Tier {
    /// Alone.
    A,
    /// Grouped with others.
    B,
    /// Only beside an A or B of another family.
    C,
}

/// What a rule may use besides the claims.
#[derive(Debug, Clone, Copy)]
pub struct Checking<'a> {
    /// When the page was read; `None` for a saved page without that time.
    pub taken_at: Option<jiff::Timestamp>,
    /// Reference data; packaged tables may be missing.
    pub tables: &'a Tables,
    /// The page around a card; `None` for a profile, a message, or a card that is looked at alone.
    pub listed: Option<Listed<'a>>,
}

impl<'a> Checking<'a> {
    /// For one profile or message by itself.
    pub const fn alone(taken_at: Option<jiff::Timestamp>, tables: &'a Tables) -> Self {
        Self { taken_at, tables, listed: None }
    }

    /// The day of reading in UTC; a day off at most anywhere.
    pub fn today(&self) -> Option<jiff::civil::Date> {
        self.taken_at.map(|time| time.to_zoned(jiff::tz::TimeZone::UTC).date())
    }

    /// The same as a year with its fraction, 2026.89.
    pub fn year_now(&self) -> Option<f32> {
        let today = self.today()?;
        Some(f32::from(today.year()) + f32::from(today.day_of_year() - 1) / f32::from(today.days_in_year()))
    }
}

impl Outcome {
    /// The check could not be made since the packaged phrases are not at hand.
    pub(crate) fn without_phrases() -> Self {
        Self::Unknown(vec![Missing::Table(TableName::Phrases)])
    }
}

/// How a check ended.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Both sides were there and fit.
    LinesUp,
    /// One side was missing.
    Unknown(Vec<Missing>),
    /// They do not fit; at least one finding.
    Fired(Vec<Finding>),
}

/// Why a check could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The page does not state it, or it could not be read.
    Claim(Kind),
    /// The time of reading is not known.
    TimeOfReading,
    /// A packaged table was not loaded.
    Table(TableName),
    /// No text of this setting could hold what is looked for: a profile asks nobody to pay, a list of people holds no bid.
    /// Reports leave the check out, since it would only tell what kind of page this is.
    Setting,
    /// The statements are there but cannot be compared; names a message `cannot-tell-*` of the rule's Fluent file.
    CannotTell(&'static str),
}

/// Statements that do not fit, in page order.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Attribute of the rule's Fluent message that tells what was noticed: `noticed` or `noticed-…`. One that ends in
    /// `-grouped` is the weaker form of a rule of tier A: see [`Finding::tier`].
    pub noticed: &'static str,
    /// Arguments of the message.
    pub args: Vec<(&'static str, Arg)>,
    /// The quoted statements; the first is the one to mark first.
    pub evidence: Vec<Evidence>,
}

impl Finding {
    /// How this finding of `rule` may be shown: as the rule's tier says, or grouped where it is a weaker form of it.
    pub fn tier(&self, rule: &Rule) -> Tier {
        if rule.tier == Tier::A && self.noticed.ends_with("-grouped") { Tier::B } else { rule.tier }
    }
}

/// A typed argument of a message; the report turns it into words of the locale.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words of the page, shown in the quotation marks of the locale.
    Quote(String),
    /// Words shown as they are (a technology, a city).
    Text(String),
    /// A count, with the plural rules of the locale.
    Number(f64),
    /// A calendar year, without grouping.
    Year(i16),
    /// A date as far as printed.
    Date(PartialDate),
    /// An amount of money.
    Money(Cents, Currency),
    /// An ISO 3166-1 alpha-2 code, shown as the country's name in the locale where it is known.
    Country([u8; 2]),
    /// Minutes, shown as hours and minutes.
    Minutes(i32),
}
