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

/// Whether two places can be one: any meaning of one near any meaning of the other, or one country without both being cities.
pub(super) fn same(field: &Resolved<'_>, place: &Resolved<'_>) -> bool {
    field.spots.iter().any(|here| {
        place.spots.iter().any(|there| match here.distance_km(there) {
            Some(distance) => distance <= FAR_KM,
            None => belong_together(here.country, there.country),
        })
    })
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
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found
}
