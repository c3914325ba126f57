//! `plumbline check`: one saved page, its report.

use plumbline_engine::report::{self, Report};
use plumbline_engine::snapshot::{PackedSnapshot, Snapshot};
use plumbline_engine::{Context, Engine};

use crate::input::Format;
use crate::terminal::{self, Look};
use crate::{Trouble, html, message};

/// A page or a message with the report on it.
#[derive(Debug)]
pub struct CheckedPage {
    /// The page as it was read.
    pub snapshot: Snapshot,
    /// What came of it.
    pub report: Report,
}

/// Reads and checks a saved page.
///
/// # Errors
/// Where there is nothing in the file, or its tree cannot be taken.
pub fn page(engine: &Engine, html: &[u8], url: &str, at: Option<&str>) -> Result<CheckedPage, Trouble> {
    if html.iter().all(u8::is_ascii_whitespace) {
        return Err(Trouble("The file is empty: there is no page in it.".into()));
    }
    checked(engine, html::snapshot(html, url), at)
}

/// Reads and checks a message in a file of plain text. `url` is the address of the site it came from, or empty.
///
/// # Errors
/// Where there is no message in the file.
pub fn message(engine: &Engine, text: &[u8], url: &str, at: Option<&str>) -> Result<CheckedPage, Trouble> {
    checked(engine, message::snapshot(text, url)?, at)
}

fn checked(engine: &Engine, packed: PackedSnapshot, at: Option<&str>) -> Result<CheckedPage, Trouble> {
    let snapshot =
        Snapshot::unpack(packed).map_err(|error| Trouble(format!("The page cannot be taken: {error}.")))?;
    let report =
        engine.analyze(&snapshot, &Context { taken_at: at.map(str::to_owned), ..Context::default() });
    Ok(CheckedPage { snapshot, report })
}

impl CheckedPage {
    /// The report, written out. `look` is for text alone.
    pub fn written(&self, engine: &Engine, format: Format, look: Look) -> String {
        match format {
            Format::Text => terminal::write(&self.report, &self.snapshot, engine.wording(), look),
            Format::Json => engine.render(&self.report, report::Format::Json),
            Format::Markdown => engine.render(&self.report, report::Format::Markdown),
        }
    }
}
