//! Readings as facts and facts as readings.

use super::compiled::by_id;
use super::{PageKind, Reading};
use crate::claim::{Claims, Facts};

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
    let site = facts.site.as_deref().and_then(|id| by_id(id).or_else(|| by_id(&id.replace('.', "-"))));
    let names: Vec<String> = site
        .map(|site| site.table.platform_names.iter().map(|name| (*name).to_owned()).collect())
        .unwrap_or_default();
    let claims = |facts: &Facts| Claims { platform_names: names.clone(), ..Claims::from_facts(facts) };
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
