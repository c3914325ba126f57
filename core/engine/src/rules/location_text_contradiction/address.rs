//! From the words around a statement of residence to the place they name.

use std::ops::Range;

use crate::tables::{Address, Lookup, Resolved, Tables, place_key};

use super::known::{self, describes};
use super::phrase::Statement;

/// A place named in prose.
#[derive(Debug)]
pub(super) struct Residence<'a> {
    /// Everything it can mean.
    pub(super) resolved: Resolved<'a>,
    /// Folded name of its finest part.
    pub(super) name: String,
    /// The bytes it was read from.
    pub(super) end: Range<usize>,
    /// Whether the name is plain enough to point at a difference.
    pub(super) well_known: bool,
    /// Whether it is plain enough to point at another country: as [`Residence::well_known`], for Spanish and Portuguese.
    pub(super) known_abroad: bool,
    /// Whether a state or a country is named with it.
    narrowed: bool,
    /// People of the largest city it can mean; without end for a country or an area.
    people: f64,
}

/// Reads the place of a statement. `NotKnown` where no name is known, or where more than one place is named.
pub(super) fn read<'a>(text: &str, statement: &Statement, tables: &'a Tables) -> Lookup<Residence<'a>> {
    let Some(words) = text.get(statement.place.clone()) else { return Lookup::NotKnown };
    let at = statement.place.start;
    let mut read =
        if statement.before { before(words, at, tables) } else { after(words, at, statement.bends, tables) };
    if let Lookup::Found(residence) = &mut read
        && (statement.iberian || known::is_iberian(text.get(statement.verb.clone()).unwrap_or_default()))
    {
        residence.known_abroad =
            residence.people >= known::ABROAD && known::is_of_one_iberian_country(&residence.resolved);
        residence.well_known &= residence.narrowed || residence.people >= known::IN_ITS_LANGUAGE;
    }
    match read {
        Lookup::Found(residence)
            if !statement
                .behind
                .allows(text.get(residence.end.end.max(statement.verb.end)..).unwrap_or_default()) =>
        {
            Lookup::NotKnown
        }
        read => read,
    }
}

/// "Toronto, Canada and build ..." -> Toronto, Canada.
fn after<'a>(words: &str, at: usize, bends: bool, tables: &'a Tables) -> Lookup<Residence<'a>> {
    let words_start = words.trim_start();
    let plain = longest(words_start, bends, tables);
    // "The Hague" keeps its article, "the Netherlands" and "sunny Lisbon" lose a word.
    let (rest, found) = if matches!(plain, Lookup::Found(_)) {
        (words_start, plain)
    } else {
        let rest = without_fillers(words_start);
        (rest, longest(rest, bends, tables))
    };
    let start = words.len() - rest.len();
    let (first, mut behind) = match found {
        Lookup::Found(found) => found,
        Lookup::NotKnown => return Lookup::NotKnown,
        Lookup::NoTable(table) => return Lookup::NoTable(table),
    };
    let mut parts = vec![first];
    while parts.len() < 3 {
        let separated = behind.trim_start().strip_prefix([',', '(', '/', '-', '–', '，', '、', '（']);
        let next = separated.unwrap_or(behind).trim_start();
        let next =
            ["en ", "in ", "em ", "im "].iter().find_map(|word| next.strip_prefix(word)).unwrap_or(next);
        if is_small(next) && !is_small(rest) {
            break;
        }
        let Lookup::Found((part, tail)) = longest(next, bends, tables) else { break };
        if is_small(&part) && tables.country(&part).found().is_none() {
            break;
        }
        if combined(&parts, &part, tables).is_none() {
            return Lookup::NotKnown;
        }
        parts.push(part);
        behind = tail;
    }
    if let [only] = parts.as_slice()
        && describes(only, behind)
    {
        return Lookup::NotKnown;
    }
    // "Berlin and Lisbon", "Berlin / Lisbon", "Paris Island", "Santiago de ...": two homes, or a longer name.
    if goes_on(behind.split('\n').next().unwrap_or_default().trim_start(), tables) {
        return Lookup::NotKnown;
    }
    let texts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let end = at + words.len() - behind.len();
    let found = finish(&texts, tables, at + start..end);
    // "manila" is written so by those who write "i"; "nice" and "reading" are words.
    let is_large = |residence: &Residence<'_>| {
        residence.people >= known::SMALL_LETTERS
            && (residence.people.is_finite()
                || texts.iter().any(|text| tables.country(text).found().is_some()))
    };
    match found {
        Lookup::Found(residence) if is_small(rest) && !rest.starts_with("the ") && !is_large(&residence) => {
            Lookup::NotKnown
        }
        found => found,
    }
}

/// Written in small letters, as names are only by those who write everything so.
fn is_small(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
}

fn without_fillers(text: &str) -> &str {
    known::FILLERS.iter().fold(text, |rest, filler| {
        match (rest.get(..filler.len()), rest.get(filler.len()..)) {
            (Some(head), Some(tail)) if head.eq_ignore_ascii_case(filler) => tail,
            _ => rest,
        }
    })
}

/// "カナダのトロント" -> トロント, カナダ; "캐나다 토론토" -> 토론토, 캐나다.
fn before<'a>(words: &str, at: usize, tables: &'a Tables) -> Lookup<Residence<'a>> {
    let end = at + words.trim_end().len();
    let words = words.trim_end();
    let mut missing = None;
    // The longest name that ends at the verb.
    let mut name = None;
    for (start, _) in words.char_indices() {
        let Some(candidate) = words.get(start..) else { continue };
        if candidate.starts_with(|c: char| c.is_whitespace() || c.is_lowercase()) || inside_word(words, start)
        {
            continue;
        }
        match known(candidate, false, tables) {
            Lookup::Found(()) => {
                name = Some((start, candidate));
                break;
            }
            Lookup::NoTable(table) => missing = Some(table),
            Lookup::NotKnown => {}
        }
    }
    let Some((start, name)) = name.or_else(|| prefecture(words, tables)) else {
        return missing.map_or(Lookup::NotKnown, Lookup::NoTable);
    };
    let ahead = words.get(..start).unwrap_or_default().trim_end_matches(['の', ' ', '・', ',', '、', '　']);
    if ahead.ends_with(['と', '와', '과', '/', '&', '＆']) {
        return Lookup::NotKnown;
    }
    let larger = ahead.char_indices().find_map(|(from, _)| {
        let candidate = ahead.get(from..)?;
        (!inside_word(ahead, from) && tables.country(candidate).found().is_some())
            .then_some((from, candidate))
    });
    match larger {
        Some((from, country)) => finish(&[name, country], tables, at + from..end),
        None => finish(&[name], tables, at + start..end),
    }
}

/// "東京都渋谷区": the prefecture stands for the ward that the table does not have.
fn prefecture<'w>(words: &'w str, tables: &Tables) -> Option<(usize, &'w str)> {
    words.char_indices().find_map(|(start, _)| {
        let candidate = words.get(start..)?;
        let (end, sign) =
            candidate.char_indices().skip(1).take(3).find(|(_, c)| matches!(c, '都' | '道' | '府' | '県'))?;
        let name = candidate.get(..end + sign.len_utf8())?;
        // "京都出身、現在は…": another clause stands between, so the name is not where one lives.
        if candidate.get(name.len()..)?.contains(['、', '，', '。', '出']) {
            return None;
        }
        known(name, false, tables).found().map(|()| (start, name))
    })
}

/// Hangul and Latin names start where a word starts; Han and kana run on.
fn inside_word(text: &str, at: usize) -> bool {
    let spaced =
        |c: char| c.is_alphanumeric() && !matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    let here = text.get(at..).and_then(|tail| tail.chars().next());
    match (before, here) {
        (Some(before), Some(here)) => {
            spaced(before) && spaced(here) || before == 'ー' || is_katakana(before) && is_katakana(here)
        }
        _ => false,
    }
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | 'ー')
}

/// The longest run of words at the start that is a known place, with the text behind it.
fn longest<'w>(text: &'w str, bends: bool, tables: &Tables) -> Lookup<(String, &'w str)> {
    if !text.starts_with(char::is_alphabetic) || text.starts_with("the ") && !text.starts_with("the Hague") {
        return Lookup::NotKnown;
    }
    let mut ends: Vec<usize> = Vec::new();
    let stop = text.find([
        ',', ';', ':', '!', '?', '(', ')', '/', '|', '\n', '，', '、', '。', '"', '“', '”', '&', '+', '（',
        '）',
    ]);
    let reach = text.get(..stop.unwrap_or(text.len())).unwrap_or(text);
    for (at, character) in reach.char_indices() {
        let word_ends = character.is_whitespace()
            || (character == '.'
                && reach.get(at + 1..).is_none_or(|t| !t.starts_with(char::is_alphanumeric)));
        let runs_on = matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
        let particle = matches!(character, '에' | '이' | '입' | '예' | '쪽' | '로' | '을' | '를');
        if word_ends || runs_on || particle || matches!(character, '\'' | '’' | '-' | '–') {
            ends.push(at);
        }
    }
    ends.push(reach.len());
    let mut missing = None;
    for end in ends.into_iter().filter(|end| *end > 0 && *end < 48).rev() {
        let Some(candidate) = text.get(..end).map(str::trim_end) else { continue };
        match known(candidate, bends, tables) {
            Lookup::Found(()) => {
                let name = if bends { straight(candidate, tables) } else { candidate.to_owned() };
                return Lookup::Found((name, text.get(end..).unwrap_or_default()));
            }
            Lookup::NoTable(table) => missing = Some(table),
            Lookup::NotKnown => {}
        }
    }
    missing.map_or(Lookup::NotKnown, Lookup::NoTable)
}

/// Whether the words behind a name make it a longer name or add a second home.
fn goes_on(behind: &str, tables: &Tables) -> bool {
    let mut words = behind.trim_start_matches(['.', ',', ')', '）', ' ']).split_whitespace();
    let adjacent = !behind.starts_with(['.', ',', ')', '）', ';', ':', '!', '\n']);
    let Some(first) = words.next() else { return false };
    let joined: &[&str] =
        &["and", "or", "&", "/", "y", "e", "et", "und", "en", "и", "та", "і", "between", "和"];
    let linked: &[&str] =
        &["de", "del", "la", "los", "las", "upon", "on", "am", "an", "of", "do", "da", "di", "sur"];
    // "Based in the US time zone" states hours, not a home.
    let hours: &[&str] = &["time", "timezone", "timezones", "hours", "zone", "market", "business", "working"];
    let folded = first.to_lowercase();
    if adjacent && hours.contains(&folded.trim_end_matches(['.', ',', ')'])) {
        return true;
    }
    if joined.contains(&folded.as_str()) {
        let rest = behind.get(behind.find(first).unwrap_or_default() + first.len()..).unwrap_or_default();
        let rest = rest.trim_start();
        return !is_small(rest) && longest(rest, false, tables).found().is_some();
    }
    adjacent
        && (linked.contains(&folded.as_str())
            || first.starts_with(char::is_uppercase)
                && first != "I"
                && !first.starts_with("I'")
                && !first.starts_with("I’"))
}

/// A name by itself: a country, a city or an area, none of the words that name no place for sure.
fn known(name: &str, bends: bool, tables: &Tables) -> Lookup<()> {
    let key = place_key(name);
    let code = key.len() == 2 && key.is_ascii() && !["uk", "us"].contains(&key.as_str());
    if key.is_empty() || code || known::NOT_ALONE.contains(&key.as_str()) {
        return Lookup::NotKnown;
    }
    let name = if bends { straight(name, tables) } else { name.to_owned() };
    if tables.country(&name).found().is_some() {
        return Lookup::Found(());
    }
    match tables.resolve(&Address { city: Some(&name), ..Address::default() }) {
        Lookup::Found(_) => Lookup::Found(()),
        Lookup::NotKnown => Lookup::NotKnown,
        Lookup::NoTable(table) => Lookup::NoTable(table),
    }
}

/// Undoes the locative of Russian and Ukrainian names: "Берлине" -> "Берлин", "Москве" -> "Москва", "Польше" -> "Польша".
fn straight(name: &str, tables: &Tables) -> String {
    const ENDINGS: &[(&str, &[&str])] = &[
        ("ии", &["ия"]),
        ("ії", &["ія"]),
        ("е", &["", "а", "я", "ь", "о"]),
        ("и", &["ь", "ы", "а"]),
        ("і", &["", "а", "ь"]),
        ("у", &["", "а"]),
        ("ах", &["ы"]),
    ];
    let is_name =
        |text: &str| tables.country(text).found().is_some() || tables.cities(text).found().is_some();
    let bent = ENDINGS.iter().find_map(|(ending, instead)| {
        let stem = name.strip_suffix(ending)?;
        instead.iter().map(|new| format!("{stem}{new}")).find(|straight| is_name(straight))
    });
    if is_name(name) { name.to_owned() } else { bent.unwrap_or_else(|| name.to_owned()) }
}

/// Whether a further part narrows the parts before it ("Toronto" + "Canada") rather than naming another place: it is a country
/// or an area, and the first part is still known within it.
fn combined(parts: &[String], next: &str, tables: &Tables) -> Option<()> {
    let city = parts.first().map(String::as_str);
    let within = tables.resolve(&Address { country: Some(next), ..Address::default() }).found()?;
    let alone = tables.resolve(&Address { city, ..Address::default() }).found()?;
    let region = parts.get(1).map(String::as_str);
    let finer = tables.resolve(&Address { city, region, country: Some(next) }).found()?;
    let larger = within.spots.iter().any(|spot| spot.position.is_none());
    let was_city = alone.spots.iter().any(|spot| spot.position.is_some());
    let still_city = finer.spots.iter().any(|spot| spot.position.is_some());
    let one_country = !alone.countries().is_disjoint(&within.countries());
    (larger && one_country && (still_city || !was_city)).then_some(())
}

fn finish<'a>(parts: &[&str], tables: &'a Tables, end: Range<usize>) -> Lookup<Residence<'a>> {
    let (city, region, country) = match parts {
        [one] => (Some(*one), None, None),
        [city, country] => (Some(*city), None, Some(*country)),
        [city, region, country] => (Some(*city), Some(*region), Some(*country)),
        _ => return Lookup::NotKnown,
    };
    match tables.resolve(&Address { city, region, country }) {
        Lookup::Found(resolved) => {
            let sizes = resolved.spots.iter().map(|spot| spot.population.unwrap_or(f64::INFINITY));
            let people = sizes.fold(0.0, f64::max);
            let narrowed = parts.len() > 1;
            let well_known = narrowed || people >= known::ALONE;
            let name = place_key(parts.first().copied().unwrap_or_default());
            Lookup::Found(Residence {
                resolved,
                name,
                end,
                well_known,
                known_abroad: false,
                narrowed,
                people,
            })
        }
        Lookup::NotKnown => Lookup::NotKnown,
        Lookup::NoTable(table) => Lookup::NoTable(table),
    }
}
