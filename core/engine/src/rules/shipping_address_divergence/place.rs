//! The place that a text names as the one to send to.

use std::ops::Range;

use crate::tables::{Address, Lookup, Resolved, Tables, belong_together};

/// Two cities of one country are different places beyond this distance, in kilometres; as for stated residences. A choice.
const FAR_KM: f64 = 100.0;
/// A city counts from this many people on: smaller ones share their names with ordinary words. A choice, as above.
const PEOPLE: f64 = 100_000.0;
/// Most words of a name.
const WORDS: usize = 3;

/// Places looked up in one sentence, so that a long one costs no more. A choice.
const NAMES: usize = 64;

/// The known places in a range of bytes, and where they stand: capitalised words, or Han, kana and hangul before a particle.
pub(super) fn all<'a>(
    text: &str,
    within: Range<usize>,
    tables: &'a Tables,
) -> Vec<(Range<usize>, Resolved<'a>)> {
    let words: Vec<Range<usize>> = words(text, within);
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len().min(NAMES) {
        let place = (1..=WORDS).rev().find_map(|count| {
            let (first, last) = (words.get(from)?, words.get(from + count - 1)?);
            let at = first.start..last.end;
            let name = text.get(at.clone())?;
            known(name, tables).map(|place| (count, at, place))
        });
        from += place.as_ref().map_or(1, |(count, ..)| *count);
        found.extend(place.map(|(_, at, place)| (at, place)));
    }
    found
}

fn known<'a>(name: &str, tables: &'a Tables) -> Option<Resolved<'a>> {
    if !name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()) || name.chars().count() < 2 {
        return None;
    }
    let address = match tables.country(name) {
        Lookup::Found(_) => Address { country: Some(name), ..Address::default() },
        _ => Address { city: Some(name), ..Address::default() },
    };
    let resolved = tables.resolve(&address).found()?;
    let large = resolved.spots.iter().any(|spot| spot.population.is_none_or(|people| people >= PEOPLE));
    large.then_some(resolved)
}

/// Kilometres between the nearest meanings of two places; none where one is a country or a region without a point.
pub(super) fn distance_km(field: &Resolved<'_>, place: &Resolved<'_>) -> Option<f64> {
    let pairs = field.spots.iter().flat_map(|here| place.spots.iter().map(move |there| (here, there)));
    pairs.filter_map(|(here, there)| here.distance_km(there)).reduce(f64::min)
}

/// Whether two places can be one: any meaning of one near any meaning of the other, or one country without both being cities.
pub(super) fn same(field: &Resolved<'_>, place: &Resolved<'_>) -> bool {
    let mut pairs = field.spots.iter().flat_map(|here| place.spots.iter().map(move |there| (here, there)));
    match distance_km(field, place) {
        Some(distance) => distance <= FAR_KM,
        None => pairs.any(|(here, there)| belong_together(here.country, there.country)),
    }
}

/// Whether an address can be at a place: its cities tell, where it names any; "Phoenix AZ, USA" is in the country of Boise.
pub(super) fn is_at(field: &Resolved<'_>, places: &[(Range<usize>, Resolved<'_>)]) -> bool {
    let distances: Vec<f64> = places.iter().filter_map(|(_, place)| distance_km(field, place)).collect();
    if distances.is_empty() {
        return places.iter().any(|(_, place)| same(field, place));
    }
    distances.into_iter().any(|distance| distance <= FAR_KM)
}

/// The town of an address that begins with its prefecture or province: 福岡県久留米 is Kurume, wherever the capital of Fukuoka is.
fn behind_province(text: &str, word: Range<usize>) -> Range<usize> {
    let run = text.get(word.clone()).unwrap_or_default();
    // 都, 道 and 府 stand in names of towns as well: 都城, 府中, 宇都宮.
    let named = ["東京都", "北海道", "京都府", "大阪府"].iter().find_map(|named| run.strip_prefix(named));
    let ended = || Some(run.split_once(['県', '省']).filter(|(name, _)| !name.is_empty())?.1);
    let town = named.or_else(ended).filter(|town| !town.is_empty()).unwrap_or(run);
    word.end - town.len()..word.end
}

/// Words of letters; a run of Han, kana or hangul is cut before the particle that follows a place.
fn words(text: &str, within: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let end = within.end;
    let inside = text.get(within.clone()).unwrap_or_default();
    for (at, letter) in
        inside.char_indices().map(|(at, letter)| (within.start + at, letter)).chain([(end, ' ')])
    {
        let particle = matches!(
            letter,
            'の' | 'は' | 'を' | 'に' | 'へ' | 'で' | 'ま' | '에' | '의' | '으' | '로' | '的' | '市'
        );
        match (letter.is_alphabetic() && !particle, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(behind_province(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_stand_behind_their_province() {
        for (text, expected) in [
            ("福岡県久留米市", "久留米"),
            ("京都府京都市", "京都"),
            ("四川省成都", "成都"),
            ("京都", "京都"),
            ("都城", "都城"),
            ("岡山県", "岡山県"),
            ("宮崎県都城市", "都城"),
            ("東京都府中市", "府中"),
            ("宇都宮市", "宇都宮"),
            ("Toledo", "Toledo"),
        ] {
            let first = words(text, 0..text.len()).into_iter().next().unwrap();
            assert_eq!(text.get(first), Some(expected), "{text}");
        }
    }
}
