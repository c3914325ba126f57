//! Cutting a printed place at its separators.

use super::words;

/// Signs between parts wherever they stand, and dashes and dots with white space around.
const ALWAYS: [char; 9] = [',', '，', '、', '،', '|', '｜', ';', '\n', '›'];
const SPACED: [&str; 7] = [" - ", " – ", " — ", " · ", " • ", " > ", " / "];

/// The parts of a place without those that name none ("Remote", a clock). Words in brackets at the end are a part where they
/// are a country, and go where they name no place.
pub(super) fn cut(text: &str, is_country: impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces: Vec<&str> = text.split(ALWAYS).collect();
    for dash in SPACED {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(dash)).collect();
    }
    let mut parts: Vec<String> = Vec::new();
    for piece in pieces {
        let (outer, inner) = brackets(piece);
        let keeps = inner.is_some_and(|inner| !is_country(inner) && words::is_place(inner));
        let found = if keeps || is_country(piece) { vec![piece] } else { vec![outer, inner.unwrap_or("")] };
        let slashed = found.into_iter().flat_map(|part| {
            let halves: Vec<&str> = part.split('/').map(str::trim).collect();
            let apart = halves.iter().any(|half| is_country(half) || !words::is_place(half));
            if apart { halves } else { vec![part] }
        });
        parts.extend(slashed.filter(|part| words::is_place(part)).map(words::without_postal_code));
    }
    joined(parts, is_country)
}

/// "Seoul, Korea, Republic of": the last parts together may be the country.
fn joined(mut parts: Vec<String>, is_country: impl Fn(&str) -> bool) -> Vec<String> {
    for count in [3, 2] {
        let Some(at) = parts.len().checked_sub(count) else { continue };
        let together = parts.get(at..).unwrap_or_default().join(", ");
        if is_country(&together) {
            parts.truncate(at);
            parts.push(together);
            break;
        }
    }
    parts
}

/// "Berlin (Germany)" as what stands before the brackets and in them.
fn brackets(piece: &str) -> (&str, Option<&str>) {
    let piece = piece.trim();
    let Some(open) = piece.strip_suffix([')', '）']) else { return (piece, None) };
    match open.rsplit_once(['(', '（']) {
        Some((outer, inner)) => (outer.trim(), Some(inner.trim())),
        None => (piece, None),
    }
}
