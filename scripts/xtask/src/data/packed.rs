//! Writing packaged tables: `fst` maps and the section header the engine reads.

use std::collections::BTreeMap;

/// An `fst` map over folded names.
pub(crate) fn map(names: &BTreeMap<String, u64>) -> Result<Vec<u8>, String> {
    let mut builder = fst::MapBuilder::memory();
    for (name, value) in names {
        builder.insert(name, *value).map_err(|error| format!("{name}: {error}"))?;
    }
    builder.into_inner().map_err(|error| error.to_string())
}

/// The file: magic word, ends of sections, sections, in the order of their numbers.
pub(crate) fn file(magic: [u8; 8], sections: BTreeMap<usize, Vec<u8>>) -> Vec<u8> {
    let mut bytes = magic.to_vec();
    let mut end = 8 + 4 * sections.len();
    for section in sections.values() {
        end += section.len();
        bytes.extend((end as u32).to_le_bytes());
    }
    for section in sections.into_values() {
        bytes.extend(section);
    }
    bytes
}
