//! The packaged tables, as the command line has them built in.

use plumbline_engine::tables::Tables;

/// Every packaged table.
pub fn all() -> Tables {
    Tables::default()
}
