//! Reference data: small tables are built in, large ones come as packaged bytes.

/// A table that is packaged beside the code and loaded on need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TableName {
    /// Cities with country, region, zone and position; regions of large countries.
    Places,
    /// Names of countries in many languages.
    CountryNames,
}

/// The tables at hand. Built-in ones are always there.
#[derive(Debug, Clone, Default)]
pub struct Tables {
    packaged: Vec<(TableName, Vec<u8>)>,
}

/// A packaged table that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    /// Which one.
    pub table: TableName,
    /// Why, in one phrase.
    pub why: &'static str,
}

impl Tables {
    /// Takes the bytes of a packaged table.
    pub fn add(&mut self, name: TableName, bytes: Vec<u8>) -> Result<(), TableError> {
        self.packaged.retain(|(have, _)| *have != name);
        self.packaged.push((name, bytes));
        Ok(())
    }

    /// Whether a packaged table is at hand.
    pub fn has(&self, name: TableName) -> bool {
        self.packaged.iter().any(|(have, _)| *have == name)
    }
}
