//! The compiled site tables.

type Str = &'static str;
type List<T> = &'static [T];

#[path = "table_types.rs"]
#[macro_use]
mod table_types;

site_table_types!(
    #[derive(Debug, Clone, Copy)]
);

/// All site tables, by id.
pub static TABLES: &[SiteTable] = include!(concat!(env!("OUT_DIR"), "/site_tables.rs"));
