//! Characters, spans and small total parsers. Knows nothing of pages, claims or rules.

/// A range in UTF-16 code units, as JavaScript counts. The only unit of offsets that leaves the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Utf16Range {
    /// First code unit.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// Length of a string in UTF-16 code units.
pub fn len_utf16(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.chars().map(|c| c.len_utf16() as u32).sum() }
}

/// A value with the bytes of the text it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// What was read.
    pub value: T,
    /// Byte range within the text that was searched.
    pub range: std::ops::Range<usize>,
}

pub mod clock;
pub mod contact;
pub mod date;
pub mod duration;
pub mod experience;
pub mod fold;
pub mod hash;
pub mod in_order;
pub mod language;
mod lexicon;
pub mod literals;
mod measure;
pub mod money;
pub mod number;
pub mod phrases;
pub mod prose;
#[cfg(test)]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod rows;
mod total;
pub mod wallet;
