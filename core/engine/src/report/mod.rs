//! What the user is shown: findings in a stable order, in words of the locale, beside everything that was and was not
//! checked.

mod build;
mod check;
mod fields;
mod lines;
mod rate;
mod rate_words;
mod register;
mod shape;
mod source;
mod text;
mod whom;
mod wording;

pub use build::{SubjectChecked, build, layout, missing_name};
pub use check::{Checked, Found, check, check_with, combine};
pub use rate::{Asking, in_context as rates_in_context};
pub use source::source;
pub use text::render;
pub use wording::{FindingWords, Gap, Wording, wording_source};

use crate::claim::{Evidence, Kind};
use crate::rules::{Family, Tier};
use crate::sites::{Obstacle, PageKind, ReadBy};
use crate::snapshot::SnapshotNote;
use crate::text::money::Per;

/// The result of one analysis. The same inputs and table versions give the same report.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Report {
    /// Version of this layout; 1.
    pub schema: u32,
    /// Version of Plumbline.
    pub engine: String,
    /// Reference tables used, as (name, version).
    pub tables: Vec<(String, String)>,
    /// Language of the words below.
    pub locale: Locale,
    /// Address of the page.
    pub url: String,
    /// Time of reading, RFC 3339, where known.
    pub taken_at: Option<String>,
    /// What page this is and how it was read.
    pub page: PageRead,
    /// One sentence over everything: "Two statements do not line up." Never a number that rates anybody.
    pub summary: String,
    /// Whom the page is about: one on a profile, one a card on a list.
    pub subjects: Vec<Subject>,
    /// Findings of tier A and B after combination, strongest first.
    pub findings: Vec<Signal>,
    /// Findings of tier C; listed in the panel, never painted.
    pub context: Vec<Signal>,
    /// Asked rates beside a reference. Facts, not findings.
    pub rates: Vec<RateInContext>,
    /// Checks whose statements fit.
    pub lines_up: Vec<CheckDone>,
    /// Checks that looked for a request and found none. They vouch for nothing.
    #[serde(default)]
    pub looked_for: Vec<CheckDone>,
    /// Checks that could not be made.
    pub unknown: Vec<CheckNotMade>,
    /// What was read.
    pub read: Vec<FieldRead>,
    /// Fields this layout should have but that were not found.
    pub not_found: Vec<FieldNotFound>,
    /// Why the reading is less than the page, in words.
    pub notes: Vec<Remark>,
    /// The layout of the page without a word of it, where the context asked for it.
    #[serde(default)]
    pub layout: Option<String>,
}

/// Languages Plumbline speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
}

/// What page this is and how it was read.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PageRead {
    /// Id of the site table, if one served.
    pub site: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
    /// What sort of page.
    pub kind: PageKind,
    /// In words: "Read by a layout of 2026-04, not checked on a live page".
    pub layout: Option<String>,
    /// Month of the markup behind that layout, `2026-04` or `2024`; `None` where the page was read by labels alone.
    pub layout_checked: Option<String>,
    /// By what the page was read.
    pub read_by: ReadBy,
    /// Whether anything was read at all; if not, the badge shows a state instead of a number.
    pub anything_read: bool,
}

/// Whom a set of claims is about.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Subject {
    /// Position in page order on a list; `None` on a profile.
    pub card: Option<u32>,
    /// Name or handle as printed.
    pub name: String,
    /// Where the name stands; the marker is put there.
    pub evidence: Evidence,
}

/// A finding in words.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Signal {
    /// Stable while rule and quotes stay the same; a dismissal holds on to it.
    pub key: String,
    /// Key of the profile it is about, the same wherever and whenever that profile is read; no name, no address.
    #[serde(default)]
    pub subject: String,
    /// Rule id.
    pub rule: String,
    /// Family of the rule.
    pub family: Family,
    /// Tier of the rule.
    pub tier: Tier,
    /// 1-5, for the order only; never shown.
    pub strength: u8,
    /// Which card of a list; `None` on a profile.
    pub card: Option<u32>,
    /// For tier C: whether a finding of another family stands beside it. Only then may it be shown beside findings.
    pub beside_findings: bool,
    /// Whether it is the strongest of its matter on this page; a weaker one of the same matter adds little.
    #[serde(default)]
    pub leads: bool,
    /// The quoted statements; the first is the one to mark first.
    pub evidence: Vec<Evidence>,
    /// Headline of the finding.
    pub title: String,
    /// What was noticed, with the quotes.
    pub noticed: String,
    /// Why it may matter.
    pub why: String,
    /// Innocent explanations, each a sentence.
    pub innocent: Vec<String>,
    /// What to ask or check next.
    pub ask: String,
    /// Published sources behind the rule.
    pub sources: Vec<Source>,
}

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, `2022-05`.
    pub date: String,
    /// Where it can be read, if at a lasting address.
    pub url: Option<String>,
}

/// An asked price beside a reference.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RateInContext {
    /// Which card of a list; `None` on a profile.
    pub card: Option<u32>,
    /// The asked price as printed.
    pub asked: Evidence,
    /// The whole fact in words.
    pub sentence: String,
    /// The reference, or `None` where there is none.
    pub reference: Option<RateReference>,
}

/// What a price is put beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum RateBasis {
    /// Rates that others ask on a marketplace.
    Asked,
    /// What contracts pay.
    Contracts,
    /// The other bids of the page.
    Bids,
}

/// Prices of others.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RateReference {
    /// What the figures are.
    pub basis: RateBasis,
    /// Place, in words of the locale; empty for bids.
    pub place: String,
    /// Role, in words of the locale; empty for bids.
    pub role: String,
    /// Where the figures come from; empty for bids.
    pub source: String,
    /// Month or year of the figures, `2025-04`; empty for bids.
    pub date: String,
    /// How many profiles, people or bids they rest on, where it is known.
    pub n: Option<u32>,
    /// ISO 4217 code of the amounts, where it is known.
    pub currency: Option<String>,
    /// What the amounts are paid for.
    pub per: Per,
    /// Lower quartile, or lower end of the usual band.
    pub p25: Option<f64>,
    /// Median, or mean.
    pub p50: Option<f64>,
    /// Upper quartile, or upper end of the usual band.
    pub p75: Option<f64>,
}

/// A check whose statements fit.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CheckDone {
    /// Rule id.
    pub rule: String,
    /// Which card of a list.
    pub card: Option<u32>,
    /// In words: "The name in the overview fits the profile name".
    pub sentence: String,
}

/// A check that could not be made.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CheckNotMade {
    /// Rule id.
    pub rule: String,
    /// Which card of a list.
    pub card: Option<u32>,
    /// What was missing, for machines: kinds of claim, `time_of_reading`, `table:places`, or `cannot-tell-…`.
    pub missing: Vec<String>,
    /// In words.
    pub sentence: String,
}

/// One value that was read.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FieldRead {
    /// Kind of statement.
    pub kind: Kind,
    /// Which card of a list.
    pub card: Option<u32>,
    /// Name of the field in the locale.
    pub label: String,
    /// The words as printed, shortened to a line.
    pub value: String,
    /// Where they stand.
    pub evidence: Evidence,
    /// Two readers disagree on it.
    pub weak: bool,
}

/// A field that should be on such a page but was not found.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FieldNotFound {
    /// Kind of statement.
    pub kind: Kind,
    /// In words: "Member since: not found; layout of 2026-04".
    pub sentence: String,
}

/// Something left out, in words.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Remark {
    /// What it is.
    pub note: Note,
    /// In words.
    pub sentence: String,
}

/// Why a reading is less than the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Note {
    /// Something was left out of the snapshot.
    LeftOut(SnapshotNote),
    /// Something else stands in the page's place.
    Instead(Obstacle),
}

/// How a report is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Format {
    /// Plain text for a terminal or a message.
    Text,
    /// Markdown for a file or an issue.
    Markdown,
    /// The report itself, indented.
    Json,
}

/// The wire name of a value of an enumeration, as it stands in the report.
pub fn wire_name(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
