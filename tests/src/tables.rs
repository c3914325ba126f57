//! The packaged tables, as the command line has them built in.

use plumbline_engine::tables::{TableName, Tables};

/// Every packaged table.
///
/// # Panics
/// Where a built-in table is broken.
#[allow(clippy::panic)]
pub fn all() -> Tables {
    plumbline_cli::tables::built_in().unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// The phrases that rules look for, and no other packaged table.
///
/// # Panics
/// Where the phrases are broken.
#[allow(clippy::panic)]
pub fn phrases() -> Tables {
    let mut tables = Tables::default();
    let added = tables.add(TableName::Phrases, plumbline_engine::phrases().into_bytes());
    added.unwrap_or_else(|error| panic!("{error:?}"));
    tables
}
