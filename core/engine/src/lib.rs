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

use report::{Format, Locale, Report};
use snapshot::Snapshot;
use tables::{TableName, Tables};

/// Reads pages, checks what they state and explains what does not line up. Immutable.
#[derive(Debug)]
pub struct Engine {
    tables: Tables,
    locale: Locale,
}

/// What the engine is told about the moment of reading.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Context {
    /// When the page was read, RFC 3339. Without it, checks against the clock are *could not be checked*.
    pub taken_at: Option<String>,
}

impl Engine {
    /// An engine over these tables that speaks this language.
    pub fn new(tables: Tables, locale: Locale) -> Self {
        Self { tables, locale }
    }

    /// Which packaged tables this page wants and the engine does not have.
    pub fn needs(&self, _snapshot: &Snapshot) -> Vec<TableName> {
        Vec::new()
    }

    /// Reads and checks a page.
    pub fn analyze(&self, _snapshot: &Snapshot, _context: &Context) -> Report {
        let _ = &self.tables;
        Report { schema: 1, locale: self.locale, ..Report::default() }
    }

    /// Writes a report out.
    pub fn render(&self, _report: &Report, _format: Format) -> String {
        String::new()
    }
}
