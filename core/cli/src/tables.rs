//! The packaged tables, all of them built in: a saved page is checked the same with or without a network.

use std::sync::LazyLock;

use plumbline_engine::tables::{TableError, TableName, Tables};

use crate::Trouble;

/// Every packaged table.
///
/// # Errors
/// Where a built-in table is broken; a test holds that none is.
pub fn built_in() -> Result<Tables, Trouble> {
    // Phrases are made ready once: they take longest.
    static TABLES: LazyLock<Result<Tables, TableError>> = LazyLock::new(read);
    TABLES.clone().map_err(|error| {
        Trouble(format!("The built-in table {:?} cannot be read: {}.", error.table, error.why))
    })
}

fn read() -> Result<Tables, TableError> {
    let mut tables = Tables::default();
    for name in TableName::ALL {
        let bytes = match name {
            TableName::Places => include_bytes!("../../engine/data/packaged/places.bin").to_vec(),
            TableName::CountryNames => {
                include_bytes!("../../engine/data/packaged/country-names.bin").to_vec()
            }
            TableName::Phrases => plumbline_engine::phrases().into_bytes(),
        };
        tables.add(name, bytes)?;
    }
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_built_in_and_sound() {
        let tables = built_in().unwrap();
        assert!(TableName::ALL.iter().all(|name| tables.has(*name)));
    }
}
