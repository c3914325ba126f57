//! How packaged tables are laid out: a header, then sections. `cargo xtask data` writes it, [`super::Tables::add`] reads it.
//!
//! Bytes 0..8 are the magic word with the layout's version, then little-endian `u32` ends of each section, counted from the
//! start of the file; the first section starts right behind them. A changed layout changes the magic word.

use std::ops::Range;
use std::sync::Arc;

/// First eight bytes of the table of cities.
pub const PLACES_MAGIC: [u8; 8] = *b"PLplac01";
/// First eight bytes of the table of country names.
pub const COUNTRY_NAMES_MAGIC: [u8; 8] = *b"PLctry01";

/// Sections of the table of cities, in file order.
pub mod places {
    /// Version of the data, in words.
    pub const VERSION: usize = 0;
    /// IANA zone names, one a line; a group holds the number of its line.
    pub const ZONES: usize = 1;
    /// Country, first-level area and zone of cities, [`GROUP_SIZE`] bytes each: two letters, four bytes of area code padded
    /// with zeros, `u16` zone.
    pub const GROUPS: usize = 2;
    /// Cities, [`CITY_SIZE`] bytes each: `u16` group; 24 bits of position (12 latitude, 12 longitude); population class, with
    /// the highest bit set on the last city of a run with one primary name. Runs follow each other in the order of names.
    pub const CITIES: usize = 3;
    /// Folded primary name -> number of the first city of its run (an `fst` map).
    pub const PRIMARY: usize = 4;
    /// Folded other name -> twice the number of its city and one, or twice an offset in [`POSTINGS`] where several cities
    /// share the name (an `fst` map).
    pub const OTHER: usize = 5;
    /// Numbers of cities as `u16`: a count, then that many numbers.
    pub const POSTINGS: usize = 6;
    /// Folded name of a first- or second-level area -> up to four countries, two letters each, in the bytes of the value (an
    /// `fst` map).
    pub const AREAS: usize = 7;
    /// Number of sections.
    pub const COUNT: usize = 8;
    /// Bytes of a group.
    pub const GROUP_SIZE: usize = 8;
    /// Bytes of a city.
    pub const CITY_SIZE: usize = 6;
}

/// Sections of the table of country names, in file order.
pub mod country_names {
    /// Version of the data, in words.
    pub const VERSION: usize = 0;
    /// Folded name -> alpha-2 code in the two lowest bytes of the value (an `fst` map).
    pub const NAMES: usize = 1;
    /// Number of sections.
    pub const COUNT: usize = 2;
}

/// Latitude and longitude in 12 bits each: steps of 0.044 and 0.088 degrees, at most 5 km off where people live, which is
/// little against the 100 km that a rule asks for.
pub fn pack_position(latitude: f64, longitude: f64) -> [u8; 3] {
    let scaled = |value: f64, span: f64| ((value + span / 2.0) / span * 4096.0).clamp(0.0, 4095.0) as u32;
    let packed = scaled(latitude, 180.0) << 12 | scaled(longitude, 360.0);
    let [_, a, b, c] = packed.to_be_bytes();
    [a, b, c]
}

/// The middle of the field that [`pack_position`] put a point into, in degrees: latitude, longitude.
pub fn unpack_position([a, b, c]: [u8; 3]) -> (f64, f64) {
    let packed = u32::from_be_bytes([0, a, b, c]);
    let degrees = |value: u32, span: f64| (f64::from(value) + 0.5) / 4096.0 * span - span / 2.0;
    (degrees(packed >> 12, 180.0), degrees(packed & 0xfff, 360.0))
}

/// A section of a packaged table: a shared slice, so that a map over it needs no copy and no parse step.
#[derive(Debug, Clone)]
pub(super) struct Section {
    bytes: Arc<[u8]>,
    range: Range<usize>,
}

impl AsRef<[u8]> for Section {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(self.range.clone()).unwrap_or_default()
    }
}

/// Cuts a packaged table into its sections; the error is one phrase.
pub(super) fn sections<const N: usize>(bytes: Vec<u8>, magic: [u8; 8]) -> Result<[Section; N], &'static str> {
    let Some(found) = bytes.first_chunk::<8>() else { return Err("it is shorter than its header") };
    if *found != magic {
        return Err("it is another table or another version of it");
    }
    let bytes: Arc<[u8]> = bytes.into();
    let mut start = 8 + 4 * N;
    let mut cut = [const { None }; N];
    for (index, section) in cut.iter_mut().enumerate() {
        let at = 8 + 4 * index;
        let Some(&[a, b, c, d]) = bytes.get(at..at + 4) else { return Err("it is shorter than its header") };
        let end = u32::from_le_bytes([a, b, c, d]) as usize;
        if end < start || end > bytes.len() {
            return Err("its sections do not fit its length");
        }
        *section = Some(Section { bytes: Arc::clone(&bytes), range: start..end });
        start = end;
    }
    if start != bytes.len() {
        return Err("its sections do not fit its length");
    }
    let empty = Section { bytes: Arc::from([]), range: 0..0 };
    Ok(cut.map(|section| section.unwrap_or_else(|| empty.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_comes_back_within_its_field() {
        for (latitude, longitude) in
            [(59.33, 18.07), (-33.87, 151.2), (40.8, -74.2), (89.9, 179.9), (-90.0, -180.0)]
        {
            let (lat, lon) = unpack_position(pack_position(latitude, longitude));
            assert!(
                (lat - latitude).abs() < 0.03 && (lon - longitude).abs() < 0.05,
                "{latitude} {longitude}: {lat} {lon}"
            );
        }
    }

    #[test]
    fn bytes_that_are_no_table_are_refused() {
        assert_eq!(sections::<2>(vec![], COUNTRY_NAMES_MAGIC).unwrap_err(), "it is shorter than its header");
        let mut table = COUNTRY_NAMES_MAGIC.to_vec();
        assert_eq!(
            sections::<2>(table.clone(), COUNTRY_NAMES_MAGIC).unwrap_err(),
            "it is shorter than its header"
        );
        assert_eq!(
            sections::<8>(table.clone(), PLACES_MAGIC).unwrap_err(),
            "it is another table or another version of it"
        );
        table.extend(17u32.to_le_bytes());
        table.extend(99u32.to_le_bytes());
        table.push(b'x');
        assert_eq!(
            sections::<2>(table.clone(), COUNTRY_NAMES_MAGIC).unwrap_err(),
            "its sections do not fit its length"
        );
        table[12..16].copy_from_slice(&17u32.to_le_bytes());
        let [version, names] = sections::<2>(table, COUNTRY_NAMES_MAGIC).unwrap();
        assert_eq!((version.as_ref(), names.as_ref()), (&b"x"[..], &b""[..]));
    }
}
