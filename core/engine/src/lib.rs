//! Plumbline's engine: from what a page showed to which of its statements do not line up.
//!
//! Data runs one way: [`snapshot`] -> [`sites`] (read) -> [`claim`] -> [`rules`] (check) -> [`report`]. Each module sees
//! only the floors below it (`docs/architecture.md`); this file is the only place that names them all. The engine is
//! pure: no clock, no I/O, no state between calls.

pub mod claim;
pub mod names;
pub mod report;
pub mod rules;
pub mod sites;
pub mod snapshot;
pub mod tables;
pub mod text;

use claim::{Claims, Facts};
use report::{Checked, Format, Locale, Report, SubjectChecked, Wording};
use rules::Checking;
use sites::PageKind;
use snapshot::Snapshot;
use tables::{TableName, Tables};

/// Reads pages, checks what they state and explains what does not line up. Immutable.
#[derive(Debug)]
pub struct Engine {
    tables: Tables,
    wording: Wording,
}

/// What the engine is told about the moment of reading.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Context {
    /// When the page was read, RFC 3339. Without it, checks against the clock are *could not be checked*.
    pub taken_at: Option<String>,
}

/// A context that does not hold what it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextError {
    /// What stands there as the time of reading.
    pub taken_at: String,
}

impl std::fmt::Display for ContextError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "the time of reading must be RFC 3339, as in 2026-11-22T12:00:00Z; {:?} is not",
            self.taken_at
        )
    }
}

impl std::error::Error for ContextError {}

impl Context {
    /// The time of reading as a point in time; `None` where it is not known.
    ///
    /// # Errors
    /// Where a time is given that is not RFC 3339.
    pub fn time(&self) -> Result<Option<jiff::Timestamp>, ContextError> {
        let Some(taken_at) = &self.taken_at else { return Ok(None) };
        taken_at.parse().map(Some).map_err(|_| ContextError { taken_at: taken_at.clone() })
    }
}

impl Engine {
    /// An engine over these tables that speaks this language.
    pub fn new(tables: Tables, locale: Locale) -> Self {
        Self { tables, wording: Wording::new(locale) }
    }

    /// Which packaged tables this page wants and the engine does not have.
    pub fn needs(&self, _snapshot: &Snapshot) -> Vec<TableName> {
        Vec::new()
    }

    /// Reads and checks a page. A time of reading that cannot be understood counts as not known; [`Context::time`]
    /// tells beforehand.
    pub fn analyze(&self, snapshot: &Snapshot, context: &Context) -> Report {
        let reading = sites::read(snapshot);
        let subjects = subjects(&reading).map(|(card, claims)| SubjectChecked {
            card,
            claims,
            checked: self.check_claims(claims, context),
            rate: None,
        });
        let mut report =
            report::build(snapshot, context.taken_at.as_deref(), &reading, subjects.collect(), &self.wording);
        report.tables = self.tables.versions();
        report
    }

    /// The claims of one object of facts, as if its page had been read.
    pub fn claims_of(&self, facts: &Facts) -> Claims {
        Claims::from_facts(facts)
    }

    /// Checks claims that come from no page: one line of a table of facts.
    pub fn check_claims(&self, claims: &Claims, context: &Context) -> Checked {
        report::check(claims, &Checking { taken_at: context.time().ok().flatten(), tables: &self.tables })
    }

    /// Writes a report out.
    pub fn render(&self, report: &Report, format: Format) -> String {
        report::render(report, format, &self.wording)
    }

    /// The words this engine speaks.
    pub fn wording(&self) -> &Wording {
        &self.wording
    }
}

/// Whom the page is about: its profile (or the writer of its message), or each card. The words of a project are nobody's
/// profile.
fn subjects(reading: &sites::Reading) -> impl Iterator<Item = (Option<u32>, &Claims)> {
    let alone = !matches!(reading.page_kind, PageKind::List | PageKind::Bids);
    let profile = alone.then_some((None, &reading.profile));
    let cards = reading.cards.iter().enumerate().map(|(index, card)| (Some(index as u32), card));
    profile.into_iter().chain(cards)
}
