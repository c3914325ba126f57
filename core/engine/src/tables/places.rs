//! The packaged table of cities.

use crate::sorting;
use std::collections::BTreeSet;

use super::CountryCode;
use super::layout::{PLACES_MAGIC, Section, places as layout, sections, unpack_position};

/// A city of the packaged table.
#[derive(Debug, Clone, PartialEq)]
pub struct City<'a> {
    /// Its country.
    pub country: CountryCode,
    /// First-level area: as in addresses for the countries of [`super::areas`], a code of GeoNames elsewhere.
    pub area: &'a str,
    /// IANA zone.
    pub zone: &'a str,
    /// Degrees north, within 0.03.
    pub latitude: f64,
    /// Degrees east, within 0.05.
    pub longitude: f64,
    /// People, within a fifth.
    pub population: f64,
}

/// The table over its bytes.
#[derive(Debug, Clone)]
pub(super) struct Places {
    version: Section,
    zones: Section,
    groups: Section,
    cities: Section,
    primary: fst::Map<Section>,
    other: fst::Map<Section>,
    postings: Section,
    areas: fst::Map<Section>,
}

impl Places {
    pub(super) fn new(bytes: Vec<u8>) -> Result<Self, &'static str> {
        let [version, zones, groups, cities, primary, other, postings, areas]: [Section; layout::COUNT] =
            sections(bytes, PLACES_MAGIC)?;
        let map = |section| fst::Map::new(section).map_err(|_| "its names cannot be read");
        let (primary, other, areas) = (map(primary)?, map(other)?, map(areas)?);
        Ok(Self { version, zones, groups, cities, primary, other, postings, areas })
    }

    pub(super) fn version(&self) -> String {
        String::from_utf8_lossy(self.version.as_ref()).into_owned()
    }

    /// Cities of a folded name, largest first.
    pub(super) fn cities(&self, key: &str) -> Vec<City<'_>> {
        let mut found = Vec::new();
        if let Some(first) = self.primary.get(key) {
            for number in first as usize.. {
                let Some((city, last)) = self.city(number) else { break };
                found.push(city);
                if last {
                    break;
                }
            }
        }
        match self.other.get(key) {
            Some(one) if one & 1 == 1 => found.extend(self.city((one >> 1) as usize).map(|(city, _)| city)),
            Some(several) => {
                let at = (several >> 1) as usize;
                let count = self.posting(at).unwrap_or_default() as usize;
                let numbers = (at + 1..=at + count).filter_map(|at| self.posting(at));
                found.extend(numbers.filter_map(|number| Some(self.city(number as usize)?.0)));
            }
            None => {}
        }
        sorting::by(&mut found, |a, b| b.population.total_cmp(&a.population));
        found
    }

    /// Countries with an area of this folded name.
    pub(super) fn countries_of_area(&self, key: &str) -> BTreeSet<CountryCode> {
        let packed = self.areas.get(key).unwrap_or_default().to_be_bytes();
        let (pairs, _) = packed.as_chunks::<2>();
        sorting::set(pairs.iter().filter(|pair| **pair != [0, 0]).map(|pair| CountryCode(*pair)))
    }

    /// A city by its number, and whether it is the last with its primary name.
    fn city(&self, number: usize) -> Option<(City<'_>, bool)> {
        let at = number * layout::CITY_SIZE;
        let &[g0, g1, p0, p1, p2, class] = self.cities.as_ref().get(at..at + layout::CITY_SIZE)? else {
            return None;
        };
        let at = usize::from(u16::from_le_bytes([g0, g1])) * layout::GROUP_SIZE;
        let group = self.groups.as_ref().get(at..at + layout::GROUP_SIZE)?;
        let &[c0, c1, _, _, _, _, z0, z1] = group else { return None };
        let area = group.get(2..6)?.split(|byte| *byte == 0).next()?;
        let zones = std::str::from_utf8(self.zones.as_ref()).ok()?;
        let (latitude, longitude) = unpack_position([p0, p1, p2]);
        let city = City {
            country: CountryCode([c0, c1]),
            area: std::str::from_utf8(area).ok()?,
            zone: zones.split('\n').nth(usize::from(u16::from_le_bytes([z0, z1])))?,
            latitude,
            longitude,
            population: (f64::from(class & 0x7f) / 2.0).exp2(),
        };
        Some((city, class & 0x80 != 0))
    }

    fn posting(&self, at: usize) -> Option<u16> {
        let &[a, b] = self.postings.as_ref().get(at * 2..at * 2 + 2)? else { return None };
        Some(u16::from_le_bytes([a, b]))
    }
}
