//! Whom findings are about, as a key that a dismissal can hold on to. The same profile has the same key on its own page, in
//! a list and at the next visit; the key itself says neither a name nor an address.

use super::fields;
use crate::claim::{Claims, Kind};
use crate::sorting;

/// What a card without a handle is known by, as far as it shows it. Nothing that changes from day to day.
const LASTING: [Kind; 4] = [Kind::DisplayName, Kind::Headline, Kind::Location, Kind::Overview];

/// Parameters of an address that say where a visitor came from, not what is shown.
const NOISE: [&str; 12] = [
    "fbclid",
    "gclid",
    "lipi",
    "msclkid",
    "originalsubdomain",
    "ref",
    "referer",
    "referrer",
    "source",
    "src",
    "trackingid",
    "trk",
];

/// The key of a profile (`card` is `None`) or of one card of the page at `url`, which `site` served.
pub(super) fn key(site: Option<&str>, url: &str, card: Option<u32>, claims: &Claims) -> String {
    let (host, rest) = host_and_rest(url);
    let home = site.unwrap_or(&host);
    let own = claims.profile_id.as_ref().or(claims.username.as_ref()).or(claims.slug.as_ref());
    if let Some(own) = own {
        let own = own.value.trim().trim_start_matches('@').to_lowercase();
        return hash([home, "own", &own]);
    }
    if card.is_none() {
        return hash([home, "page", &canonical(&rest)]);
    }
    let values = fields::values(claims);
    let lasting = values.iter().filter(|value| LASTING.contains(&value.kind));
    let mut words: Vec<&str> = lasting.map(|value| value.words.as_str()).collect();
    if words.is_empty() {
        words = values.iter().map(|value| value.words.as_str()).collect();
    }
    hash([home, "card"].into_iter().chain(words))
}

/// A hash of the words, white space apart: sixteen hexadecimal digits.
pub(super) fn hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let words = parts.into_iter().flat_map(|part| part.split_whitespace().chain(["\u{1}"]));
    format!("{:016x}", crate::text::hash::hash(words.flat_map(str::bytes)))
}

/// Host without `www.`, and path with query.
fn host_and_rest(url: &str) -> (String, String) {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    let after = after.split('#').next().unwrap_or_default();
    let end = after.find(['/', '?']).unwrap_or(after.len());
    let (host, rest) = after.split_at_checked(end).unwrap_or((after, ""));
    let host = host.to_lowercase();
    (host.strip_prefix("www.").unwrap_or(&host).to_owned(), rest.to_owned())
}

/// Path without a slash at its end, and the parameters that tell one page from another, in order of their names.
fn canonical(rest: &str) -> String {
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let tells = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default().to_lowercase();
        !name.is_empty() && !name.starts_with("utm_") && !NOISE.contains(&name.as_str())
    };
    let mut parameters: Vec<&str> = query.split('&').filter(tells).collect();
    sorting::by(&mut parameters, Ord::cmp);
    format!("{}?{}", path.trim_end_matches('/'), parameters.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Facts;

    fn claims(facts: &str) -> Claims {
        let serde_json::Value::Object(facts) = serde_json::from_str(facts).unwrap() else {
            panic!("no object")
        };
        Claims::from_facts(&Facts::parse(facts).facts)
    }

    fn of(url: &str, card: Option<u32>, facts: &str) -> String {
        key(None, url, card, &claims(facts))
    }

    #[test]
    fn a_profile_keeps_its_key_wherever_it_is_met() {
        let own = r#"{"username": "annexample"}"#;
        let page = of("https://www.example.org/u/annexample", None, own);
        assert_eq!(page, of("https://example.org/u/annexample/?utm_source=mail#top", None, own));
        assert_eq!(page, of("https://example.org/search", Some(3), r#"{"username": "@AnnExample"}"#));
        assert_ne!(page, of("https://example.org/u/annexample", None, r#"{"username": "another"}"#));
        assert_ne!(page, of("https://example.com/u/annexample", None, own));
    }

    #[test]
    fn a_page_without_a_handle_is_known_by_its_address() {
        let page = |url| of(url, None, r#"{"display_name": "Ann Example"}"#);
        assert_eq!(page("https://example.org/p?id=1"), page("https://www.example.org/p/?ref=x&id=1"));
        assert_eq!(page("https://example.org/p?a=1&b=2"), page("https://example.org/p?b=2&a=1"));
        assert_ne!(page("https://example.org/p?id=1"), page("https://example.org/p?id=2"));
    }

    #[test]
    fn cards_without_a_handle_are_told_apart_by_what_lasts() {
        let card = |at, facts| of("https://example.org/search", Some(at), facts);
        let ann = r#"{"display_name": "Ann E.", "headline": "Logos", "last_active": "today"}"#;
        let later = ann.replace("today", "yesterday");
        assert_eq!(card(1, ann), of("https://example.org/search", Some(5), &later));
        assert_ne!(card(1, ann), card(1, r#"{"display_name": "Ann E.", "headline": "Databases"}"#));
        assert_ne!(card(1, r#"{"headline": "Logos"}"#), card(1, r#"{"headline": "Databases"}"#));
        assert_ne!(card(1, r#"{"jobs": 4}"#), card(1, r#"{"jobs": 5}"#));
    }

    #[test]
    fn nothing_of_whom_it_is_about_can_be_read_in_a_key() {
        let key = of("https://example.org/u/annexample", None, r#"{"username": "annexample"}"#);
        assert_eq!(key.len(), 16);
        assert!(key.chars().all(|digit| digit.is_ascii_hexdigit()), "{key}");
    }
}
