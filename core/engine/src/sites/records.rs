//! Records of one kind (schools, jobs, languages): cut at the elements that start them, read line by line.

use std::ops::Range;

use super::compiled::{LinePattern, PartWay, Way};
use super::cut;
use super::language_codes;
use super::locate::Sight;
use super::shapes::is_language_with_level;
use super::structure;
use super::words::{Line, Page, trimmed};
use crate::claim::{
    Certification, Claim, Confidence, Education, Employment, Language, LinkedAccount, Passage, PricePackage,
    Review, Text, WorkItem,
};
use crate::snapshot::NodeId;
use crate::text::date::{DateSpan, PartialDate};
use crate::text::money::{Money, Per, Rate, Signs};
use crate::text::number;

/// The named parts of one record.
#[derive(Debug, Default)]
pub(super) struct Parts(Vec<(String, Passage)>);

/// A record before its lines are read: where it stands, and its lines.
type Cut<'s> = (Range<NodeId>, Vec<&'s Line>);

/// The records a locator finds; of a section that the page has twice, the first copy that has any.
pub(super) fn records(sight: &Sight<'_>, way: &Way, scope: &Range<NodeId>) -> Vec<Parts> {
    let regions = sight.scopes(way, scope);
    if let Some(css) = way.css.as_ref() {
        // A section may be found twice, by its heading and by its anchor.
        let mut copies = regions.into_iter().map(|region| sight.page.select(css, region));
        let elements = copies.find(|found| !found.is_empty()).unwrap_or_default();
        let elements = elements.into_iter().map(|id| sight.page.of(id));
        if way.item.is_none() && way.mark.is_none() {
            let mut found = each(sight, way, outermost(elements));
            name_by_tabs(sight, way, scope, &mut found);
            return found;
        }
        let regions = elements.collect();
        return first_with_any(sight, way, regions);
    }
    first_with_any(sight, way, regions)
}

/// Every region is a record; a second copy of them all, for another width of the screen, is left out.
fn each(sight: &Sight<'_>, way: &Way, regions: Vec<Range<NodeId>>) -> Vec<Parts> {
    let parent = |of: &Range<NodeId>| sight.page.snapshot().node(of.start).and_then(|node| node.parent);
    let mut read: Vec<(Option<NodeId>, Parts)> = Vec::new();
    for nodes in regions {
        let lines = own_lines(sight, nodes.clone());
        let around = parent(&nodes);
        read.extend(Parts::read(sight, &(nodes, lines), way).map(|parts| (around, parts)));
    }
    let (first, second) = read.split_at(read.len() / 2);
    let apart = first.first().map(|(around, _)| around) != second.first().map(|(around, _)| around);
    let copied =
        first.len() == second.len() && first.iter().zip(second).all(|(one, other)| one.1.same(&other.1));
    if apart && copied {
        read.truncate(read.len() / 2);
    }
    read.into_iter().map(|(_, parts)| parts).collect()
}

fn first_with_any(sight: &Sight<'_>, way: &Way, regions: Vec<Range<NodeId>>) -> Vec<Parts> {
    for region in regions {
        let cuts = items(sight, way, region);
        let found: Vec<Parts> = cuts.iter().filter_map(|cut| Parts::read(sight, cut, way)).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// An element inside another is a part of its record.
fn outermost(elements: impl Iterator<Item = Range<NodeId>>) -> Vec<Range<NodeId>> {
    let mut end = NodeId(0);
    let outer = elements.filter(|nodes| {
        let outer = nodes.start >= end;
        end = if outer { nodes.end } else { end };
        outer
    });
    outer.collect()
}

/// Names that stand apart from their records, on tabs in the same order; a second copy of all tabs is for another screen.
fn name_by_tabs(sight: &Sight<'_>, way: &Way, scope: &Range<NodeId>, found: &mut [Parts]) {
    let Some(tabs) = &way.group else { return };
    let tabs = sight.page.index.select(tabs, scope.clone()).into_iter();
    let names: Vec<Passage> = tabs.map(|id| sight.page.passage(sight.page.of(id), "")).collect();
    let mut copies = names.chunks_exact(found.len().max(1));
    let Some(first) = copies.next().filter(|_| names.len().is_multiple_of(found.len().max(1))) else {
        return;
    };
    if copies.all(|copy| copy.iter().map(|name| &name.text).eq(first.iter().map(|name| &name.text))) {
        found.iter_mut().zip(first).for_each(|(parts, name)| parts.put("name", name, &way.found_by));
    }
}

/// The records of a region: from one start to the next, around each mark, or each line by itself where the table names
/// neither.
fn items<'s>(sight: &'s Sight<'_>, way: &Way, region: Range<NodeId>) -> Vec<Cut<'s>> {
    if let Some(mark) = &way.mark {
        let lines = own_lines(sight, region.clone());
        let is_mark = |line: &Line| Parts::default().take(mark, &line.passage, "");
        return cut::at_marks(sight, &region, lines, is_mark).into_iter().map(with_nodes).collect();
    }
    if let Some(item) = &way.item {
        let starts = sight.page.select(item, region.clone());
        if starts.is_empty() {
            // The elements that started a record are others now; lists and repeated shapes last longer.
            let blocks = structure::records(&sight.page, &region, true);
            return blocks.into_iter().map(|nodes| (nodes.clone(), own_lines(sight, nodes))).collect();
        }
        let ends = starts.iter().skip(1).copied().chain(std::iter::once(region.end));
        let ranges = starts.iter().zip(ends).map(|(start, end)| *start..end);
        return ranges.map(|nodes| (nodes.clone(), own_lines(sight, nodes))).collect();
    }
    let mut records: Vec<Vec<&Line>> = Vec::new();
    for line in own_lines(sight, region) {
        match records.last_mut() {
            // "English:" and "Fluent" may stand in blocks of their own, with a colon or without.
            Some(open)
                if open.len() == 1 && open.iter().all(|first| goes_on(&first.passage, &line.passage)) =>
            {
                open.push(line);
            }
            _ => records.push(vec![line]),
        }
    }
    records.into_iter().map(with_nodes).collect()
}

fn goes_on(first: &Passage, next: &Passage) -> bool {
    first.text.ends_with([':', '：']) || is_language_with_level(first, next)
}

fn with_nodes(lines: Vec<&Line>) -> Cut<'_> {
    let start = lines.first().map_or(NodeId(0), |line| line.nodes.start);
    (start..lines.last().map_or(start, |line| line.nodes.end), lines)
}

fn own_lines<'s>(sight: &'s Sight<'_>, nodes: Range<NodeId>) -> Vec<&'s Line> {
    sight.page.lines(nodes).iter().filter(|line| !in_button(&sight.page, line.nodes.start)).collect()
}

/// Words on a button ("Show more") are the site's own.
pub(super) fn in_button(page: &Page<'_>, id: NodeId) -> bool {
    // A button's words sit in at most a few wrappers.
    page.ancestors(id).take(4).any(|here| page.snapshot().tag(here) == Some("button"))
}

impl Parts {
    /// Takes the parts that stand in elements of their own, then gives each line to the first pattern that takes it and is
    /// not used yet; `None` where nothing was taken.
    fn read(sight: &Sight<'_>, (nodes, lines): &Cut<'_>, way: &Way) -> Option<Self> {
        let mut parts = Self::default();
        let mut taken: Vec<Range<NodeId>> = Vec::new();
        for part in &way.parts {
            taken.extend(parts.element(sight, nodes, part, &way.found_by));
        }
        let mut used = vec![false; way.lines.len()];
        let left = lines.iter().filter(|line| !taken.iter().any(|taken| taken.contains(&line.nodes.start)));
        for line in left {
            let words = &line.passage;
            for (pattern, used) in way.lines.iter().zip(&mut used) {
                if !*used && parts.take(pattern, words, &way.found_by) {
                    *used = true;
                    break;
                }
            }
        }
        (!parts.0.is_empty()).then_some(parts)
    }

    /// Reads a part from its element, and says which nodes it took.
    fn element(
        &mut self,
        sight: &Sight<'_>,
        record: &Range<NodeId>,
        way: &PartWay,
        found_by: &str,
    ) -> Option<Range<NodeId>> {
        let id = match &way.css {
            Some(css) => *sight.page.select(css, record.clone()).first()?,
            None => record.start,
        };
        let words = sight.words_of(id, way.part.attribute, way.pattern.as_ref(), found_by)?;
        self.put(way.part.name, &words, found_by);
        way.css.is_some().then(|| sight.page.of(id))
    }

    /// Whether two records say the same.
    fn same(&self, other: &Self) -> bool {
        let pairs = self.0.iter().zip(&other.0);
        self.0.len() == other.0.len()
            && pairs.into_iter().all(|(own, other)| own.0 == other.0 && own.1.text == other.1.text)
    }

    fn take(&mut self, pattern: &LinePattern, words: &Passage, found_by: &str) -> bool {
        match pattern {
            LinePattern::Shape(shape) => {
                let found = shape.parts(words);
                for (name, part) in &found {
                    self.put(name, part, found_by);
                }
                !found.is_empty()
            }
            LinePattern::Rest(name) => {
                self.put(name, words, found_by);
                true
            }
            LinePattern::Words(regex) => {
                if regex.capture_names().flatten().all(|name| self.has(name)) {
                    return regex.capture_names().flatten().count() == 0 && regex.is_match(&words.text);
                }
                let Some(found) = regex.captures(&words.text) else { return false };
                for name in regex.capture_names().flatten() {
                    if let Some(part) = found.name(name) {
                        self.put(name, &words.slice(part.range()), found_by);
                    }
                }
                true
            }
        }
    }

    pub(super) fn put(&mut self, name: &str, words: &Passage, found_by: &str) {
        let mut words = trimmed(words);
        found_by.clone_into(&mut words.found_by);
        if !words.text.is_empty() {
            self.0.push((name.to_owned(), words));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, _)| own == name)
    }

    fn words(&self, name: &str) -> Option<Passage> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, words)| words.clone())
    }

    fn text(&self, name: &str) -> Option<Text> {
        self.words(name).map(text)
    }

    fn dates(&self) -> Option<Claim<DateSpan>> {
        let said = self.words("dates")?;
        Some(Claim { value: DateSpan::find(&said.text)?.value, said, confidence: Confidence::Firm })
    }

    fn number(&self, name: &str, read: fn(&str) -> Option<f64>) -> Option<Claim<f64>> {
        let said = self.words(name)?;
        Some(Claim { value: read(&said.text)?, said, confidence: Confidence::Firm })
    }

    pub(super) fn language(&self) -> Option<Language> {
        let mut name = self.text("name")?;
        if let Some(word) = language_codes::name(&name.value) {
            word.clone_into(&mut name.value);
        }
        Some(Language {
            name: Some(name),
            level: self.text("level").filter(|level| level.value.parse::<f64>().is_err()),
        })
    }

    pub(super) fn education(&self) -> Education {
        Education {
            school: self.text("school"),
            degree: self.text("degree"),
            field: self.text("field"),
            dates: self.dates(),
        }
    }

    pub(super) fn employment(&self) -> Employment {
        Employment {
            title: self.text("title"),
            company: self.text("company"),
            dates: self.dates(),
            duration: self.text("duration"),
            location: self.text("location"),
            employment_type: self.text("employment_type"),
            description: self.words("description"),
        }
    }

    pub(super) fn certification(&self) -> Certification {
        let issued = self.words("issued").and_then(|said| {
            let found = PartialDate::find(&said.text)?;
            Some(Claim { value: found.value, said: said.slice(found.range), confidence: Confidence::Firm })
        });
        Certification { name: self.text("name"), issuer: self.text("issuer"), issued }
    }

    pub(super) fn review(&self) -> Review {
        Review {
            author: self.text("author"),
            text: self.words("text"),
            date: self.text("date"),
            rating: self.number("rating", number::rating),
            project: self.text("project"),
            amount: self.text("amount"),
        }
    }

    /// A heading alone is not a job: it may be anything.
    pub(super) fn work_item(&self, signs: Signs) -> Option<WorkItem> {
        let rate = self.words("rate").and_then(|said| {
            let value = Rate::find(&said.text, signs, Some(Per::Hour))?.value;
            Some(Claim { value, said, confidence: Confidence::Firm })
        });
        (self.0.len() > 1).then(|| WorkItem {
            title: self.text("title"),
            client: self.text("client"),
            dates: self.dates(),
            hourly: self.words("kind").map(|kind| kind.text.to_lowercase().contains("hour")),
            amount: self.text("amount"),
            hours: self.number("hours", number::count),
            rate,
            text: self.words("text"),
        })
    }

    pub(super) fn linked_account(&self) -> LinkedAccount {
        LinkedAccount {
            service: self.text("service"),
            name: self.text("name"),
            url: self.text("url"),
            since: self.text("since"),
        }
    }

    /// Without a price it is no offer.
    pub(super) fn price_package(&self, signs: Signs) -> Option<PricePackage> {
        let said = self.words("price")?;
        let value = Money::find(&said.text, signs)?.value;
        Some(PricePackage {
            name: self.text("name"),
            title: self.text("title"),
            price: Some(Claim { value, said, confidence: Confidence::Firm }),
            delivery: self.text("delivery"),
        })
    }
}

/// Words as a firm text claim; its value is one line.
pub(super) fn text(said: Passage) -> Text {
    Claim { value: said.one_line(), said, confidence: Confidence::Firm }
}
