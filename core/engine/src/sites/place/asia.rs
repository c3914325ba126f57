//! Addresses of Japan, China and Korea, which run from the country down and have no commas: 東京都渋谷区, 서울특별시 강남구.

use crate::claim::Place;

/// Korean cities that are first-level areas, as people shorten them.
const KOREAN_CITIES: [&str; 8] = ["서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종"];
/// Korean provinces, as people shorten them.
const KOREAN_PROVINCES: [&str; 9] = ["경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주"];
/// Longest name of a country that stands before an address without white space, in characters.
const COUNTRY_AT_MOST: usize = 5;

/// The parts of an address in Han characters or Hangul; `None` where nothing in it says which part is which.
pub(super) fn address(text: &str, is_country: impl Fn(&str) -> bool) -> Option<Place> {
    if !text.chars().any(is_east_asian) {
        return None;
    }
    let mut place = Place::default();
    let mut known = false;
    let mut tokens = text.split_whitespace().flat_map(|token| pieces(token, &is_country)).peekable();
    while let Some(token) = tokens.next() {
        let before_district = tokens.peek().is_some_and(|next| is_korean_district(next));
        let empty = place.region.is_none() && place.city.is_none();
        if place.country.is_none() && empty && is_country(token) {
            place.country = Some(token.to_owned());
            known = true;
        } else if empty && (is_area(token) || before_district && is_korean_city(token)) {
            place.region = Some(token.to_owned());
            known = true;
        } else if place.city.is_none() {
            known |=
                is_korean_city(token) || token.ends_with(['市', '区', '區', '町', '村', '시', '구', '군']);
            place.city = Some(to_city(token).to_owned());
        } else if place.country.is_none() && tokens.peek().is_none() && is_country(token) {
            place.country = Some(token.to_owned());
            known = true;
        }
    }
    known.then_some(place)
}

/// Whether a name ends like a prefecture or a province.
pub(super) fn is_area(name: &str) -> bool {
    KOREAN_PROVINCES.contains(&name)
        || name.starts_with(is_east_asian) && area_end(name) == Some(name.len())
        || name.starts_with(is_east_asian) && name.ends_with('州') && name.chars().count() > 3
        || name.ends_with('도') && (3..=8).contains(&name.chars().count())
}

fn is_korean_city(name: &str) -> bool {
    KOREAN_CITIES.contains(&name)
        || name.ends_with("특별시")
        || name.ends_with("광역시")
        || name.ends_with("특별자치시")
        || name.ends_with("서울시")
}

fn is_korean_district(name: &str) -> bool {
    name.chars().count() >= 2 && name.ends_with(['구', '군'])
}

/// A run of Han characters at its country and its prefecture.
fn pieces(token: &str, is_country: impl Fn(&str) -> bool) -> Vec<&str> {
    let mut rest = token;
    let mut pieces = Vec::new();
    if !is_country(token) && token.starts_with(is_han) {
        let ends = rest.char_indices().map(|(at, _)| at).skip(2).take(COUNTRY_AT_MOST - 1);
        let country = ends.filter_map(|at| rest.split_at_checked(at)).find(|(start, tail)| {
            is_country(start) && tail.ends_with(['都', '道', '府', '県', '省', '市', '区', '區', '町', '村'])
        });
        if let Some((country, tail)) = country {
            pieces.push(country);
            rest = tail;
        }
    }
    if let Some((area, tail)) = area_end(rest).and_then(|at| rest.split_at_checked(at))
        && tail.chars().count() != 1
    {
        pieces.push(area);
        rest = tail;
    }
    if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// Where the name of a prefecture or a province at the start ends, in bytes.
fn area_end(text: &str) -> Option<usize> {
    let named = ["東京都", "东京都", "北海道", "大阪府", "京都府"];
    if let Some(name) = named.iter().find(|name| text.starts_with(**name)) {
        return Some(name.len());
    }
    let at = text.char_indices().skip(2).take(2).find(|(_, c)| matches!(c, '県' | '縣' | '省'));
    let end = at.map(|(at, c)| at + c.len_utf8());
    end.or_else(|| text.find("自治区").map(|at| at + "自治区".len()))
}

/// "名古屋市中区" -> "名古屋市": the wards of a city are not kept.
fn to_city(token: &str) -> &str {
    if !token.starts_with(is_east_asian) {
        return token;
    }
    let inside = |sign: char| {
        token.char_indices().skip(1).filter(move |(_, c)| *c == sign).map(|(at, c)| at + c.len_utf8())
    };
    let end = inside('市').last().or_else(|| inside('区').next());
    end.and_then(|end| token.get(..end)).unwrap_or(token)
}

fn is_east_asian(character: char) -> bool {
    is_han(character) || matches!(character, '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}')
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}')
}
