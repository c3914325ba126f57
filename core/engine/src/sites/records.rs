//! Records of one kind (schools, jobs, languages): cut at the elements that start them, read line by line.

use std::ops::Range;

use super::compiled::{LinePattern, Way};
use super::locate::Sight;
use super::words::{Line, trimmed};
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

/// The records a locator finds; of a section that the page has twice, the first copy that has any.
pub(super) fn records(sight: &Sight<'_>, way: &Way, scope: &Range<NodeId>) -> Vec<Parts> {
    let mut regions = sight.scopes(way, scope);
    if let Some(css) = way.css.as_ref() {
        let elements = regions.into_iter().flat_map(|region| sight.page.index.select(css, region));
        regions = elements.map(|id| sight.page.of(id)).collect();
        if way.item.is_none() {
            // Each element is a record.
            let lines = regions.into_iter().map(|nodes| own_lines(sight, nodes));
            return lines.filter_map(|lines| Parts::read(&lines, way)).collect();
        }
    }
    for region in regions {
        let found: Vec<Parts> =
            items(sight, way, region).iter().filter_map(|lines| Parts::read(lines, way)).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The lines of each record: from one start to the next, or each line by itself where the table names no start.
fn items<'s>(sight: &'s Sight<'_>, way: &Way, region: Range<NodeId>) -> Vec<Vec<&'s Line>> {
    let Some(item) = &way.item else {
        // "English:" and "Fluent" may stand in blocks of their own.
        let mut records: Vec<Vec<&Line>> = Vec::new();
        for line in own_lines(sight, region) {
            match records.last_mut() {
                Some(open)
                    if open.len() == 1
                        && open.iter().all(|line| line.passage.text.ends_with([':', '：'])) =>
                {
                    open.push(line);
                }
                _ => records.push(vec![line]),
            }
        }
        return records;
    };
    let starts = sight.page.index.select(item, region.clone());
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(region.end));
    starts.iter().zip(ends).map(|(start, end)| own_lines(sight, *start..end)).collect()
}

fn own_lines<'s>(sight: &'s Sight<'_>, nodes: Range<NodeId>) -> Vec<&'s Line> {
    sight.page.lines(nodes).iter().filter(|line| !in_button(sight, line.nodes.start)).collect()
}

/// Words on a button ("Show more") are the site's own.
pub(super) fn in_button(sight: &Sight<'_>, id: NodeId) -> bool {
    let snapshot = sight.page.snapshot();
    let mut at = snapshot.node(id).and_then(|node| node.parent);
    // A button's words sit in at most a few wrappers.
    for _ in 0..4 {
        let Some(here) = at else { return false };
        if snapshot.tag(here) == Some("button") {
            return true;
        }
        at = snapshot.node(here).and_then(|node| node.parent);
    }
    false
}

impl Parts {
    /// Gives each line to the first pattern that takes it and is not used yet; `None` where nothing was taken.
    fn read(lines: &[&Line], way: &Way) -> Option<Self> {
        let mut parts = Self::default();
        let mut used = vec![false; way.lines.len()];
        for line in lines {
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

    fn take(&mut self, pattern: &LinePattern, words: &Passage, found_by: &str) -> bool {
        match pattern {
            LinePattern::Dates => {
                let Some(span) = leading_span(words) else { return false };
                self.put("dates", &span, found_by);
                true
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
        Some(Language { name: Some(self.text("name")?), level: self.text("level") })
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

    pub(super) fn price_package(&self, signs: Signs) -> PricePackage {
        let price = self.words("price").and_then(|said| {
            let value = Money::find(&said.text, signs)?.value;
            Some(Claim { value, said, confidence: Confidence::Firm })
        });
        PricePackage {
            name: self.text("name"),
            title: self.text("title"),
            price,
            delivery: self.text("delivery"),
        }
    }
}

/// The span of dates a line starts with; a sentence that holds a year somewhere is none.
pub(super) fn leading_span(words: &Passage) -> Option<Passage> {
    let found = DateSpan::find(&words.text)?;
    let before = words.text.get(..found.range.start)?;
    let behind = words.text.get(found.range.end..)?;
    let bare = before.chars().all(|c| !c.is_alphanumeric());
    let ends = behind.trim_start().chars().next().is_none_or(|c| !c.is_alphanumeric());
    (bare && ends).then(|| words.slice(found.range))
}

/// Words as a firm text claim; its value is one line.
pub(super) fn text(said: Passage) -> Text {
    Claim { value: said.one_line(), said, confidence: Confidence::Firm }
}
