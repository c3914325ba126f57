//! The packaged tables, as the command line has them built in.

use plumbline_engine::tables::Tables;

/// Every packaged table.
///
/// # Panics
/// Where a built-in table is broken.
#[allow(clippy::panic)]
pub fn all() -> Tables {
    plumbline_cli::tables::built_in().unwrap_or_else(|trouble| panic!("{trouble}"))
}
