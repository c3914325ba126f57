//! `LinkedIn`: positions are lists in lists (several roles under one employer), and every line stands twice. A table cannot
//! say that; the shape of the lists can, whatever their class names are.

use std::ops::Range;

use super::locate::Sight;
use super::place;
use super::records::{Parts, in_button};
use super::shapes::leading_span;
use crate::claim::{Claim, Claims, Confidence, Passage};
use crate::snapshot::NodeId;
use crate::text::date::DateSpan;

/// What this reader reads beside the table.
pub(super) const FIELDS: &[&str] =
    &["certifications", "education", "employment", "languages", "overview", "skills"];

/// Reads the sections of a profile that are lists.
pub(super) fn read(sight: &Sight<'_>, claims: &mut Claims) {
    claims.employment =
        entries(sight, "experience").iter().flat_map(positions).map(|p| p.employment()).collect();
    claims.education = entries(sight, "education").iter().filter_map(school).map(|p| p.education()).collect();
    claims.certifications =
        entries(sight, "certifications").iter().filter_map(certificate).map(|p| p.certification()).collect();
    claims.languages =
        entries(sight, "languages").iter().filter_map(language).filter_map(|p| p.language()).collect();
    claims.skills = entries(sight, "skills")
        .into_iter()
        .filter_map(|entry| entry.head.into_iter().next())
        .map(|words| (None, super::records::text(words)))
        .collect();
    claims.overview = overview(sight);
    top_card(sight, claims);
    unname_region(claims);
}

/// Headline and place where their class names are gone: the first line below the name that is no pronoun and no degree of
/// connection, and the words before the link to the contact data.
fn top_card(sight: &Sight<'_>, claims: &mut Claims) {
    let page = &sight.page;
    let Some(name) = page.index.with_tag("h1").first().map(|id| page.of(*id)) else { return };
    let snapshot = page.snapshot();
    let is_contact = |id: &&NodeId| {
        snapshot.attribute(**id, "href").is_some_and(|href| href.contains("/overlay/contact-info"))
    };
    let Some(contact) = page.index.with_attribute("href").iter().find(is_contact) else { return };
    if *contact <= name.end {
        return;
    }
    let lines = page.lines(name.end..*contact);
    let own = |words: &Passage| {
        !words.text.starts_with('(')
            && !words.text.contains("degree connection")
            && words.text.chars().count() > 3
    };
    if claims.headline.is_none() {
        claims.headline = lines.iter().map(|line| &line.passage).find(|words| own(words)).cloned();
    }
    if claims.location.is_none()
        && let Some((_, said)) = page.runs(name.end..*contact).last()
    {
        let value = place::split(&said.text);
        let known = value.country.is_some() || value.region.is_some();
        claims.location = known.then_some(Claim { value, said, confidence: Confidence::Firm });
    }
}

/// Of two parts the first is mostly a region here ("England, United Kingdom"), since cities come with theirs: it is left as
/// neither, the words are still there.
fn unname_region(claims: &mut Claims) {
    if let Some(location) = &mut claims.location
        && location.value.region.is_none()
        && location.value.country.is_some()
    {
        location.value.city = None;
    }
}

/// An entry of a list: its own lines, and the entries of the list inside it.
#[derive(Debug, Default)]
struct Entry {
    head: Vec<Passage>,
    inner: Vec<Entry>,
    /// Text below the head, of the entries that are no positions.
    below: Option<Passage>,
}

fn region(sight: &Sight<'_>, name: &str) -> Option<Range<NodeId>> {
    sight.regions.iter().find(|region| region.name == name).map(|region| region.nodes.clone())
}

fn entries(sight: &Sight<'_>, section: &str) -> Vec<Entry> {
    let Some(region) = region(sight, section) else { return Vec::new() };
    items(sight, region).into_iter().map(|item| entry(sight, item)).collect()
}

/// The outermost list items within a range.
fn items(sight: &Sight<'_>, nodes: Range<NodeId>) -> Vec<Range<NodeId>> {
    let all = sight.page.index.with_tag("li");
    let from = all.partition_point(|id| *id < nodes.start);
    let mut items: Vec<Range<NodeId>> = Vec::new();
    for id in all.iter().skip(from).take_while(|id| **id < nodes.end) {
        if items.last().is_none_or(|last| *id >= last.end) {
            items.push(sight.page.of(*id));
        }
    }
    items
}

fn entry(sight: &Sight<'_>, item: Range<NodeId>) -> Entry {
    let start = NodeId(item.start.0 + 1);
    let lists = sight.page.index.with_tag("ul");
    let list = lists.get(lists.partition_point(|id| *id < start)).filter(|id| **id < item.end);
    let head_end = list.map_or(item.end, |id| *id);
    let inner = list.map(|id| items(sight, *id..item.end)).unwrap_or_default();
    let inner: Vec<Entry> = inner
        .into_iter()
        .map(|nodes| {
            let below = Some(sight.page.passage(nodes.clone(), "section"));
            Entry { below, ..head_only(sight, nodes) }
        })
        .collect();
    Entry { head: words(sight, item.start..head_end), inner, below: None }
}

/// The lines of an inner entry up to the list inside it.
fn head_only(sight: &Sight<'_>, item: Range<NodeId>) -> Entry {
    let start = NodeId(item.start.0 + 1);
    let lists = sight.page.index.with_tag("ul");
    let list = lists.get(lists.partition_point(|id| *id < start)).filter(|id| **id < item.end);
    let head = words(sight, item.start..list.map_or(item.end, |id| *id));
    let inner = list
        .map(|id| items(sight, *id..item.end))
        .unwrap_or_default()
        .into_iter()
        .map(|nodes| Entry { below: Some(sight.page.passage(nodes, "section")), ..Entry::default() })
        .collect();
    Entry { head, inner, below: None }
}

/// Each text run is a line: the page gives every line an element of its own.
fn words(sight: &Sight<'_>, nodes: Range<NodeId>) -> Vec<Passage> {
    sight.page.runs(nodes).map(|(_, passage)| passage).collect()
}

/// One position, or the roles of a group. In a group the first line is the employer and the inner entries have dates.
fn positions(entry: &Entry) -> Vec<Parts> {
    let roles: Vec<&Entry> = entry.inner.iter().filter(|inner| date_line(&inner.head).is_some()).collect();
    if date_line(&entry.head).is_some() || roles.is_empty() {
        return position(entry, None).into_iter().collect();
    }
    roles.into_iter().filter_map(|role| position(role, Some(&entry.head))).collect()
}

/// "Title", "Company · Full-time", "Jul 2020 - Present · 3 yrs 1 mo", "Place". Under a group the second line is the kind
/// of employment alone; kind and place of the whole group hold where the role has none.
fn position(entry: &Entry, group: Option<&[Passage]>) -> Option<Parts> {
    let mut parts = Parts::default();
    let mut put = |name: &str, words: &Passage| parts.put(name, words, "section experience");
    let dates = date_line(&entry.head)?;
    put("title", entry.head.first()?);
    let before = entry.head.get(1..dates).unwrap_or_default();
    let mut kind = None;
    match group {
        None => {
            if let Some(line) = before.first() {
                let (company, rest) = cut(line);
                put("company", &company);
                kind = rest;
            }
        }
        Some(head) => {
            if let Some(company) = head.first() {
                put("company", company);
            }
            // "Full-time · 5 yrs 3 mos": a length of time alone is no kind of employment.
            let of_group = head.get(1).map(cut).filter(|(_, length)| length.is_some()).map(|(kind, _)| kind);
            kind = before.first().cloned().or(of_group);
        }
    }
    if let Some(kind) = kind {
        put("employment_type", &kind);
    }
    let (span, length) = cut(entry.head.get(dates)?);
    put("dates", &leading_span(&span)?);
    if let Some(length) = length {
        put("duration", &length);
    }
    let place = entry.head.get(dates + 1).or_else(|| group.and_then(|head| head.get(2)));
    if let Some(place) = place {
        put("location", &cut(place).0);
    }
    let text =
        entry.inner.iter().filter_map(|inner| inner.below.clone()).find(|words| !words.text.is_empty());
    if let Some(text) = text {
        put("description", &text);
    }
    Some(parts)
}

fn school(entry: &Entry) -> Option<Parts> {
    let mut parts = Parts::default();
    parts.put("school", entry.head.first()?, "section education");
    for line in entry.head.iter().skip(1) {
        match leading_span(line) {
            Some(dates) => parts.put("dates", &dates, "section education"),
            None => parts.put("degree", line, "section education"),
        }
    }
    Some(parts)
}

/// "Name", "Issuer", "Issued Apr 2022 · Expires Apr 2023".
fn certificate(entry: &Entry) -> Option<Parts> {
    let mut parts = Parts::default();
    parts.put("name", entry.head.first()?, "section certifications");
    for line in entry.head.iter().skip(1) {
        let (first, _) = cut(line);
        match DateSpan::find(&first.text) {
            Some(found) => parts.put("issued", &first.slice(found.from), "section certifications"),
            None => parts.put("issuer", line, "section certifications"),
        }
    }
    Some(parts)
}

fn language(entry: &Entry) -> Option<Parts> {
    let mut parts = Parts::default();
    parts.put("name", entry.head.first()?, "section languages");
    if let Some(level) = entry.head.get(1) {
        parts.put("level", level, "section languages");
    }
    Some(parts)
}

/// The text under "About", without its heading and the button that unfolds it.
fn overview(sight: &Sight<'_>) -> Option<Passage> {
    let region = region(sight, "about")?;
    let heading = sight.page.index.with_tag("h2").iter().find(|id| region.contains(id));
    let start = heading.map_or(region.start, |id| sight.page.of(*id).end);
    let lines = sight.page.lines(start..region.end).iter();
    let kept: Vec<_> = lines.filter(|line| !in_button(sight, line.nodes.start)).collect();
    let (first, last) = (kept.first()?, kept.last()?);
    let passage = sight.page.passage(first.nodes.start..last.nodes.end, "section about");
    (!passage.text.is_empty()).then_some(passage)
}

/// Index of the line that starts with a span of dates.
fn date_line(head: &[Passage]) -> Option<usize> {
    head.iter().skip(1).position(|line| leading_span(&cut(line).0).is_some()).map(|at| at + 1)
}

/// A line at its first middle dot.
fn cut(line: &Passage) -> (Passage, Option<Passage>) {
    match line.text.split_once(" · ") {
        Some((first, rest)) => {
            (line.slice(0..first.len()), Some(line.slice(line.text.len() - rest.len()..line.text.len())))
        }
        None => (line.clone(), None),
    }
}
