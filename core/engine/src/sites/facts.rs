//! Readings as facts and facts as readings.

use super::compiled::by_name;
use super::{PageKind, Reading};
use crate::claim::{Claims, Facts};
use crate::text::money::Currency;

/// What `plumbline read` prints of a page with this address.
pub fn facts_of(reading: &Reading, url: &str) -> Facts {
    Facts {
        site: reading.site.map(str::to_owned),
        page_kind: serde_json::to_value(reading.page_kind)
            .ok()
            .and_then(|kind| Some(kind.as_str()?.to_owned())),
        url: (!url.is_empty()).then(|| url.to_owned()),
        thread: reading.thread.iter().map(|message| message.text.clone()).collect(),
        cards: reading.cards.iter().map(Facts::from).collect(),
        ..Facts::from(&reading.profile)
    }
}

/// The reading that facts stand for, as `plumbline batch` takes them. The site's names come from its table; without a
/// kind of page it is a profile, or a list where there are cards.
pub fn reading_of(facts: &Facts) -> Reading {
    let site = facts.site.as_deref().and_then(|id| by_name(id));
    let names: Vec<String> = site
        .map(|site| site.table.platform_names.iter().map(|name| (*name).to_owned()).collect())
        .unwrap_or_default();
    let currency = site.and_then(|site| Currency::from_code(site.table.currency?));
    let claims =
        |facts: &Facts| Claims { platform_names: names.clone(), ..Claims::from_facts_in(facts, currency) };
    let given = facts.page_kind.clone().map(serde_json::Value::String);
    let fallback = if facts.cards.is_empty() { PageKind::Profile } else { PageKind::List };
    let mut reading = Reading {
        site: site.map(|site| site.table.id),
        site_name: site.map(|site| site.table.name),
        page_kind: given.and_then(|kind| serde_json::from_value(kind).ok()).unwrap_or(fallback),
        profile: claims(facts),
        cards: facts.cards.iter().map(claims).collect(),
        ..Reading::default()
    };
    reading.settle_settings();
    reading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_numbers_are_in_the_money_of_the_site() {
        let amount = |site: &str| {
            let facts =
                format!(r#"{{"site": "{site}", "cards": [{{"work_history": [{{"amount": 1500}}]}}]}}"#);
            let reading = reading_of(&Facts::parse(serde_json::from_str(&facts).unwrap()).facts);
            reading.cards[0].work_history[0].amount.as_ref().unwrap().value.clone()
        };
        assert_eq!(
            ["kmong", "lancers", "fl-ru", "fl.ru", "flru"].map(amount),
            ["1500 KRW", "1500 JPY", "1500 RUB", "1500 RUB", "1500 RUB"]
        );
        assert_eq!(
            ["upwork", "nowhere"].map(amount),
            ["1500", "1500"],
            "more than one currency, or no known site"
        );
    }
}
