//! The layout of a page without its words, for a user who wants to tell that a site has changed: tags, names of attributes
//! and the shape of every text. What stands on the page for people to read cannot be read in it.

use std::fmt::Write;

use super::wire_name;
use crate::sites::{Listing, Named, Reading, listing};
use crate::snapshot::{NodeId, NodeKind, Snapshot, Visibility};

/// Longest report in bytes: what fits into one comment of the common issue trackers (65,536 characters), with room to spare.
const LONGEST: usize = 60_000;

/// Characters of a text, and of the value of an attribute, whose shape is told; of the rest only the number.
const TEXT_SHAPED: usize = 48;
const VALUE_SHAPED: usize = 20;

/// Values that pages share by standard: roles, names of data in microformats, types. Sorted.
const STANDARD: [&str; 62] = [
    "AggregateRating",
    "Offer",
    "Person",
    "PostalAddress",
    "ProfilePage",
    "Rating",
    "Review",
    "Service",
    "address",
    "addressCountry",
    "addressLocality",
    "addressRegion",
    "aggregateRating",
    "alumniOf",
    "application/ld+json",
    "article",
    "author",
    "banner",
    "button",
    "cell",
    "complementary",
    "contentinfo",
    "datePublished",
    "description",
    "dialog",
    "group",
    "heading",
    "hidden",
    "image",
    "img",
    "jobTitle",
    "knowsAbout",
    "link",
    "list",
    "listitem",
    "main",
    "name",
    "navigation",
    "none",
    "og:description",
    "og:image",
    "og:title",
    "og:type",
    "og:url",
    "presentation",
    "price",
    "priceCurrency",
    "priceRange",
    "ratingValue",
    "region",
    "review",
    "reviewBody",
    "reviewCount",
    "row",
    "search",
    "tab",
    "table",
    "tabpanel",
    "text",
    "time",
    "url",
    "worksFor",
];

/// Writes the layout of a page: a head of a few lines, then one line for each element that holds something, a chain of
/// elements with nothing beside them on one line.
pub(super) fn layout(snapshot: &Snapshot, reading: &Reading) -> String {
    let sheet = Sheet { snapshot, listing: listing(), named: Named::new(), holding: holding(snapshot) };
    let mut out = head(snapshot, reading);
    let mut levels: Vec<usize> = vec![0; snapshot.len()]; // by node: how far its line is moved in
    for (id, node) in snapshot.nodes() {
        let Some(words) = sheet.words(id) else { continue };
        if out.len() + words.len() > LONGEST {
            out.push_str("\n(cut here)");
            break;
        }
        let parent = node.parent.map_or(0, |parent| parent.0 as usize);
        let above = levels.get(parent).copied().unwrap_or_default();
        let alone = node.parent.is_some_and(|parent| sheet.holding.get(parent.0 as usize) == Some(&1));
        let level = if alone { above } else { above + 1 };
        if let Some(slot) = levels.get_mut(id.0 as usize) {
            *slot = level;
        }
        if alone {
            out.push_str(if matches!(node.kind, NodeKind::Text { .. }) { " " } else { " > " });
        } else {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', level));
        }
        out.push_str(&words);
    }
    out.push('\n');
    out
}

fn head(snapshot: &Snapshot, reading: &Reading) -> String {
    let mut out = format!("Plumbline {} layout\n", env!("CARGO_PKG_VERSION"));
    let after = snapshot.url.split_once("://").map_or("", |(_, after)| after);
    let host = after.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let table = match (reading.site, reading.layout_checked) {
        (Some(site), Some(month)) => format!("{site} of {month}"),
        _ => "none".into(),
    };
    let lang = snapshot.lang.split('-').next().unwrap_or_default();
    let lang = if (2..=3).contains(&lang.len()) { lang } else { "none" };
    let missed: Vec<String> = reading.not_found.iter().map(wire_name).collect();
    let notes: Vec<String> = snapshot.notes.iter().map(wire_name).collect();
    let kind = wire_name(&reading.page_kind);
    let _ = writeln!(
        out,
        "host {host}; page {kind}; table {table}; language {lang}; cards {}",
        reading.cards.len()
    );
    for (what, names) in [("not found", missed), ("not read", notes)] {
        if !names.is_empty() {
            let _ = writeln!(out, "{what}: {}", names.join(", "));
        }
    }
    out
}

/// For each node, in how many of its children something is held that is worth a line; 0 where it is nothing itself.
fn holding(snapshot: &Snapshot) -> Vec<u32> {
    let mut holding = vec![0_u32; snapshot.len()];
    let parents: Vec<Option<NodeId>> = snapshot.nodes().map(|(_, node)| node.parent).collect();
    for (at, parent) in parents.iter().enumerate().rev() {
        let id = NodeId(at as u32);
        let own = match snapshot.tag(id) {
            None => !snapshot.text_of(id).trim().is_empty(),
            Some(tag) => stands_alone(snapshot, id, tag),
        };
        let holds = own || holding.get(at).is_some_and(|below| *below > 0);
        let above = parent.and_then(|parent| holding.get_mut(parent.0 as usize));
        if let (true, Some(above)) = (holds, above) {
            *above += 1;
        }
    }
    holding
}

/// Whether an element without anything in it is worth a line: for its attributes, but for the page's many links to files and
/// hints to crawlers.
fn stands_alone(snapshot: &Snapshot, id: NodeId, tag: &str) -> bool {
    match tag {
        "link" | "script" => false,
        "meta" => snapshot.attributes(id).any(|(_, value)| STANDARD.contains(&value)),
        _ => snapshot.attributes(id).next().is_some(),
    }
}

struct Sheet<'a> {
    snapshot: &'a Snapshot,
    listing: Listing,
    named: Named,
    holding: Vec<u32>,
}

impl Sheet<'_> {
    /// What a node's line says of it; nothing for one that holds nothing.
    fn words(&self, id: NodeId) -> Option<String> {
        let node = self.snapshot.node(id)?;
        let Some(tag) = self.snapshot.tag(id) else {
            let text = self.snapshot.text_of(id);
            let of_script = node.parent.and_then(|parent| self.snapshot.tag(parent)) == Some("script");
            return match text.trim() {
                "" => None,
                data if of_script => Some(format!("(data, {} characters)", data.chars().count())),
                words => Some(format!("\"{}\"", shape(words, TEXT_SHAPED))),
            };
        };
        if self.holding.get(id.0 as usize) == Some(&0) && !stands_alone(self.snapshot, id, tag) {
            return None;
        }
        let mut words = tag.to_owned();
        for (name, value) in self.snapshot.attributes(id) {
            self.attribute(name, value, &mut words);
        }
        if node.visibility == Visibility::Hidden {
            words.push_str(" (hidden)");
        }
        Some(words)
    }

    fn attribute(&self, name: &str, value: &str, out: &mut String) {
        if name == "class" {
            let known = |token: &&str| self.listing.classes.binary_search(token).is_ok();
            value.split_whitespace().filter(known).for_each(|token| {
                out.push('.');
                out.push_str(token);
            });
        } else if self.listing.attributes.contains(&name) {
            let value = value.trim();
            let standard = value.rsplit('/').next().filter(|_| name == "itemtype").unwrap_or(value);
            let told = if STANDARD.contains(&standard) {
                standard.to_owned()
            } else if self.named.has(value) {
                value.to_owned()
            } else {
                format!("\"{}\"", shape(value, VALUE_SHAPED))
            };
            let _ = write!(out, " [{name}={told}]");
        }
    }
}

/// "Jun 3, 2021" as "Aaa 0, 0000": one character for each character, so that it tells what kind of text stood there. White
/// space is folded; of a long text the number of further characters is told.
fn shape(text: &str, most: usize) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out: String = words.chars().take(most).map(shape_of).collect();
    let more = words.chars().count().saturating_sub(most);
    if more > 0 {
        let _ = write!(out, "…+{more}");
    }
    out
}

fn shape_of(character: char) -> char {
    match character {
        ' ' => ' ',
        '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => 'あ',
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => '가',
        '々' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => '字',
        _ if character.is_numeric() => '0',
        _ if character.is_uppercase() => 'A',
        _ if character.is_alphabetic() => 'a',
        _ if character.is_ascii_punctuation() => character,
        // Signs of currencies, dashes, quotation marks, dots; full-width and ideographic punctuation.
        '£' | '¥' | '·' | '¢' | '«' | '»' | '°' | '\u{2010}'..='\u{2044}' | '\u{20a0}'..='\u{20c0}' => {
            character
        }
        '\u{3001}'..='\u{3020}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '～' => character,
        _ => '?',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_shape_and_nothing_else() {
        for (text, expected) in [
            ("Jun 3, 2021 - Present", "Aaa 0, 0000 - Aaaaaaa"),
            ("$45.00/hr", "$00.00/aa"),
            ("  two\n lines ", "aaa aaaaa"),
            ("東京都 2023年4月", "字字字 0000字0字"),
            ("エンジニアです。", "あああああああ。"),
            ("서울특별시, 3,000원", "가가가가가, 0,000가"),
            ("３,０００円～", "0,000字～"),
            ("Ёж 😀 naïve", "Aa ? aaaaa"),
        ] {
            assert_eq!(shape(text, TEXT_SHAPED), expected, "{text}");
        }
        assert_eq!(shape("Ann Example", 5), "Aaa A…+6");
    }

    #[test]
    fn standard_values_are_sorted() {
        assert!(STANDARD.is_sorted());
    }
}
