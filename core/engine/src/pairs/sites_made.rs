//! Works whose address, or whose name, a text gives as its writer's own: "I built leafandlantern.example alone".

use std::ops::Range;

use super::contacts::{HOSTS_OF_MANY, host_and_path, runs};
use super::named_works::named;
use crate::claim::{Claims, Evidence, Passage};
use crate::rules::Missing;
use crate::tables::{TableName, Tables};
use crate::text::fold::Folded;
use crate::text::hash::hash;
use crate::text::phrases::{Hit, Phrases};
use crate::text::prose;

/// How people say that a work is their own.
const TABLE: &str = "pairs/sites_made";

/// Parts of a work that are others' than its maker's, and a name for the work itself.
const PARTS: [&str; 4] = ["photo", "words", "reach", "care"];
/// Endings of names that are no addresses ("node.js").
const NO_SITES: [&str; 8] = ["js", "ts", "net", "py", "php", "html", "css", "json"];
/// Services that everybody works with and writes the address of.
const SERVICES: [&str; 14] = [
    "monday.com",
    "booking.com",
    "amazon.com",
    "shopify.com",
    "wordpress.com",
    "wordpress.org",
    "wix.com",
    "webflow.com",
    "upwork.com",
    "freelancer.com",
    "fiverr.com",
    "salesforce.com",
    "bubble.io",
    "socket.io",
];

/// A work with its address.
#[derive(Debug)]
pub(super) struct Made {
    /// The same for the same address.
    pub(super) key: u64,
    /// The address as printed.
    pub(super) said: Evidence,
    /// Which parts of it the writer made; none where the words are about the whole.
    parts: Vec<&'static str>,
    /// Whether the writer says to have made it alone.
    pub(super) alone: bool,
}

impl Made {
    /// Whether both can be true of one work: one made it, the other its pictures.
    pub(super) fn share_no_part(&self, other: &Self) -> bool {
        let (own, others) = (&self.parts, &other.parts);
        (!own.is_empty() || !others.is_empty()) && own.iter().all(|part| !others.contains(part))
    }
}

/// The works that a card gives as its own, each once; what is missing where there is a text and no table to read it by.
pub(super) fn sites_made(claims: &Claims, tables: &Tables) -> Result<Vec<Made>, Missing> {
    let texts = [&claims.headline, &claims.overview].into_iter().flatten();
    let Some(table) = tables.phrases(TABLE) else {
        return if texts.count() == 0 { Ok(Vec::new()) } else { Err(Missing::Table(TableName::Phrases)) };
    };
    let mut made: Vec<Made> = texts.flat_map(|text| in_text(text, table)).collect();
    made.extend(claims.overview.iter().flat_map(|text| by_name(text, table)));
    let mut seen = std::collections::BTreeSet::new();
    made.retain(|made| seen.insert(made.key));
    Ok(made)
}

/// Keys of every address in a text, whoever made what stands there.
pub(super) fn addresses(claims: &Claims) -> Vec<u64> {
    let texts = [&claims.headline, &claims.overview].into_iter().flatten();
    let of = |text: &Passage| {
        let folded = text.folded().text.as_str();
        runs(folded).filter_map(|at| Some(address(folded.get(at)?)?.0)).collect::<Vec<u64>>()
    };
    texts.flat_map(of).collect()
}

fn in_text(text: &Passage, table: Phrases<'_>) -> Vec<Made> {
    let folded = text.folded().text.as_str();
    let found = runs(folded).filter_map(|run| {
        let (key, at) = address(folded.get(run.clone())?)?;
        Some((key, run.start + at.start..run.start + at.end))
    });
    let found: Vec<(u64, Range<usize>)> = found.collect();
    if found.is_empty() {
        return Vec::new();
    }
    let hits = table.find(text.folded());
    let made = |(key, at): (u64, Range<usize>)| {
        let sentence = prose::sentence_around(folded, at.start);
        let within: Vec<&Hit> = hits
            .iter()
            .filter(|hit| {
                sentence.start <= hit.range.start
                    && hit.range.end <= sentence.end
                    && (hit.range.end <= at.start || at.end <= hit.range.start)
            })
            .collect();
        let says = |name: &str| within.iter().any(|hit| hit.name == name);
        let asks = folded.get(sentence.clone())?.trim_end().ends_with(['?', '？']);
        let own = (says("made") || says("shown")) && !says("not") && !says("team") && !asks;
        let mut parts: Vec<&str> = PARTS.into_iter().filter(|part| says(part)).collect();
        if parts.is_empty() || says("whole") {
            parts.clear();
        }
        own.then(|| Made { key, said: text.evidence_of(at), parts, alone: false })
    };
    found.into_iter().filter_map(made).collect()
}

/// Works that the text names as made by its writer alone.
fn by_name(text: &Passage, table: Phrases<'_>) -> Vec<Made> {
    let hits = table.find(text.folded());
    let placed: Vec<_> = hits.iter().map(|hit| (text.folded().original(hit.range.clone()), hit)).collect();
    let names = named(&text.text, &placed).into_iter();
    let made = |at: Range<usize>| {
        let said = text.evidence_at(at);
        Made {
            key: hash(format!("named {}", bare(&said.quote)).bytes()),
            said,
            parts: Vec::new(),
            alone: true,
        }
    };
    names.map(made).collect()
}

/// A name without what one adds and another leaves out: a form of address for its client, and what such works are.
fn bare(name: &str) -> String {
    const KINDS: [&str; 8] =
        [" system", " app", " application", " site", " website", " platform", " project", " portal"];
    let name = Folded::new(name).text.replace("さま", "").replace('様', "");
    KINDS.iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or(&name).to_owned()
}

/// The key of an address that stands for one work, and its bytes: a site of its own, or a page deep in a host of many.
fn address(word: &str) -> Option<(u64, Range<usize>)> {
    if !word.contains('.') || word.contains('@') {
        return None;
    }
    let ascii = |c: char| c.is_ascii_alphanumeric() || "./:-_?=&%~#@+".contains(c);
    let from = word.find(|c: char| c.is_ascii_alphanumeric())?;
    let word = word.get(from..)?;
    let word = word.get(..word.find(|c: char| !ascii(c)).unwrap_or(word.len()))?;
    let word = word.trim_end_matches(['.', ':', '-', '/', '?']);
    let at = from..from + word.len();
    let (host, path) = host_and_path(word)?;
    let end = host.rsplit('.').next()?;
    let of_many = |name: &&str| host == *name || host.ends_with(&format!(".{name}"));
    let shared = HOSTS_OF_MANY.iter().any(of_many)
        || matches!(host, "github.com" | "gitlab.com" | "behance.net" | "dribbble.com");
    let bare = word.starts_with("http") || word.starts_with("www.");
    let is_name = !bare && path.is_empty() && NO_SITES.contains(&end);
    if is_name || host.len() < 6 || SERVICES.iter().any(of_many) {
        return None;
    }
    if !shared {
        return Some((hash(host.bytes()), at));
    }
    // The first part of the path is its owner's.
    let query = word.split_once('?').map_or("", |(_, query)| query);
    (path.split('/').count() >= 2).then(|| (hash(format!("{host}/{path}?{query}").bytes()), at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::phrases::problems;

    fn made(text: &str) -> Vec<String> {
        let tables = crate::tables::testing::full();
        let table = tables.phrases(TABLE).unwrap();
        in_text(&Passage::from_facts(text), table).into_iter().map(|made| made.said.quote).collect()
    }

    #[test]
    fn every_row_is_read() {
        assert_eq!(problems(include_str!("sites_made.tsv")), Vec::<String>::new());
    }

    #[test]
    fn works_of_ones_own_are_told_from_others() {
        for (text, own) in [
            ("I built leafandlantern.com from scratch.", &["leafandlantern.com"][..]),
            (
                "Portfolio: https://kilnandco.com/, morrowfoods.co.uk",
                &["https://kilnandco.com", "morrowfoods.co.uk"],
            ),
            (
                "代表作は旅館サイト tsumugi-onsen.jp（企画・デザイン・実装すべて担当）です。",
                &["tsumugi-onsen.jp"],
            ),
            ("포트폴리오: byeolbit.kr (제가 직접 제작)", &["byeolbit.kr"]),
            ("I like leafandlantern.com, yours could look so.", &[]),
            ("I was part of the team that built leafandlantern.com.", &[]),
            ("Shall I build something like leafandlantern.com?", &[]),
            ("私の作ではありませんが旅館サイト tsumugi-onsen.jp です。", &[]),
            ("I built APIs in node.js and asp.net", &[]),
            ("I designed it; write to oda@quietfern.example", &[]),
        ] {
            assert_eq!(made(text), own, "{text}");
        }
    }
}
