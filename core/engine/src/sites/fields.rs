//! Puts claims together from what the locators of a table find.

mod below;

use std::ops::Range;

use serde_json::Value;

use super::compiled::Way;
use super::json;
use super::locate::{self, Sight, Words};
use super::meanings::{account_type, counted, languages};
use super::place;
use super::records::{self, Parts, text};
use crate::claim::{Bid, Claim, Claims, Confidence, Passage, Place, PricePackage, Text};
use crate::snapshot::{NodeId, Visibility};
use crate::sorting;
use crate::text::date::PartialDate;
use crate::text::fold::Folded;
use crate::text::money::{AtLeast, Money, Per, Rate, Signs};
use crate::text::number;

/// Reads every field of a table within a scope.
pub(super) fn read(sight: &Sight<'_>, ways: &[Way], scope: &Range<NodeId>, signs: Signs) -> Claims {
    read_all(&Fields { sight, ways, scope, own: None }, signs)
}

/// Reads every field of a card: where it stands, and its own object in the page's state (`Null` where it has none).
pub(super) fn read_card(
    sight: &Sight<'_>,
    ways: &[Way],
    scope: &Range<NodeId>,
    own: &Value,
    signs: Signs,
) -> Claims {
    read_all(&Fields { sight, ways, scope, own: Some(own) }, signs)
}

fn read_all(fields: &Fields<'_, '_>, signs: Signs) -> Claims {
    let records = |field: &str| fields.records(field);
    Claims {
        profile_id: fields.text("profile_id"),
        username: fields.text("username"),
        slug: fields.text("slug"),
        display_name: fields.name(),
        headline: fields.words("headline"),
        overview: fields.words("overview"),
        location: fields.location(),
        local_time: fields.text("local_time"),
        hourly_rate: fields.rate(signs),
        total_earned: fields.claim("total_earned", |words| AtLeast::parse(&words.text, signs)),
        hours_worked: fields.claim("hours_worked", |words| number::count(&words.text)),
        jobs: fields.claim("jobs", |words| number::count(&words.text)),
        job_success: fields.claim("job_success", |words| number::percent(&words.text)),
        member_since: fields
            .claim("member_since", |words| PartialDate::find(&words.text).map(|found| Some(found.value))),
        last_active: fields.text("last_active"),
        availability: fields.text("availability"),
        badges: fields.texts("badges"),
        verifications: fields.texts("verifications"),
        skills: fields.skills(),
        languages: languages(&records("languages")),
        education: records("education").iter().map(Parts::education).collect(),
        employment: records("employment").iter().map(Parts::employment).collect(),
        certifications: records("certifications").iter().map(Parts::certification).collect(),
        review_count: fields.claim("review_count", |words| counted(&words.text)),
        rating: fields.claim("rating", |words| number::rating(&words.text)),
        reviews: records("reviews").iter().map(Parts::review).collect(),
        work_history: records("work_history").iter().filter_map(|parts| parts.work_item(signs)).collect(),
        contact_links: fields.texts("contact_links"),
        linked_accounts: records("linked_accounts").iter().map(Parts::linked_account).collect(),
        price_packages: fields.packages(signs),
        portfolio: fields.texts("portfolio"),
        picture: fields.text("picture"),
        bid: fields.bid(signs),
        budget: fields.claim("budget", |words| {
            Rate::find(&words.text, signs, Some(Per::Project)).map(|found| found.value)
        }),
        account_type: fields.claim("account_type", |words| account_type(&words.text)),
        ..Claims::default()
    }
}

/// Most entries of one list in a state that are taken for records.
const MOST_RECORDS: usize = 200;

struct Fields<'s, 'a> {
    sight: &'s Sight<'a>,
    ways: &'s [Way],
    scope: &'s Range<NodeId>,
    /// Of a card: its object in the state.
    own: Option<&'s Value>,
}

impl Fields<'_, '_> {
    fn ways(&self, field: &str) -> impl Iterator<Item = &Way> {
        self.ways.iter().filter(move |way| way.locator.field == field)
    }

    fn follow(&self, way: &Way) -> Vec<Words> {
        match (self.own, way.locator.path) {
            (Some(own), Some(path)) => locate::in_state(json::values(own, path), way),
            _ => self.sight.follow(way, self.scope),
        }
    }

    /// What the locators of a field find, in order of trust; within one locator shown words come before hidden ones.
    fn candidates(&self, field: &str) -> impl Iterator<Item = Words> {
        let long_text = matches!(field, "headline" | "overview");
        self.ways(field).flat_map(move |way| {
            let mut found = match way.locator.below {
                Some(other) => self.below(way, other).into_iter().collect(),
                None => self.follow(way),
            };
            if long_text && way.locator.section.is_none() && way.locator.label.is_empty() {
                found.retain(|words| !self.in_section(words));
            }
            if field == "hourly_rate" {
                found.retain(|words| !self.in_history(words));
            }
            sorting::by_key(&mut found, |words| words.passage.visibility == Visibility::Hidden);
            found
        })
    }

    /// Free text under another heading ("Employment history") is not about the whole profile.
    fn in_section(&self, words: &Words) -> bool {
        let Some(node) = words.node else { return false };
        self.sight.regions_in(self.scope).iter().any(|region| region.nodes.contains(&node))
    }

    /// A rate among jobs done is that of one job.
    fn in_history(&self, words: &Words) -> bool {
        let Some(node) = words.node else { return false };
        let mut regions = self.sight.regions_in(self.scope).iter();
        regions.any(|region| {
            matches!(region.name, "work_history" | "employment" | "reviews") && region.nodes.contains(&node)
        })
    }

    fn claim<T>(&self, field: &str, parse: impl Fn(&Passage) -> Option<T>) -> Option<Claim<T>> {
        self.candidates(field).find_map(|words| {
            let value = parse(&words.passage)?;
            Some(Claim { value, said: self.shown(words), confidence: Confidence::Firm })
        })
    }

    /// Offers with a price. The one price on a card is for what its headline offers.
    fn packages(&self, signs: Signs) -> Vec<PricePackage> {
        let records = self.records("price_packages");
        let mut found: Vec<PricePackage> =
            records.iter().filter_map(|parts| parts.price_package(signs)).collect();
        if let ([PricePackage { name: None, title: title @ None, .. }], Some(_)) =
            (found.as_mut_slice(), self.own)
        {
            *title = self.words("headline").map(text);
        }
        found
    }

    /// The price of a bid, with the days of delivery where the page prints them.
    fn bid(&self, signs: Signs) -> Option<Claim<Bid>> {
        let price = self.claim("bid", |words| Money::find(&words.text, signs).map(|found| found.value))?;
        let days = self.claim("bid_days", |words| number::count(&words.text));
        let days = days.map(|claim| claim.value).filter(|days| (0.0..100_000.0).contains(days));
        Some(Claim {
            value: Bid { price: price.value, days: days.map(|days| days as u32) },
            said: price.said,
            confidence: price.confidence,
        })
    }

    fn text(&self, field: &str) -> Option<Text> {
        self.claim(field, |words| Some(words.one_line()))
    }

    fn words(&self, field: &str) -> Option<Passage> {
        Some(self.shown(self.candidates(field).next()?))
    }

    /// Words of the title or of JSON cannot be marked; the same words in the body can.
    fn shown(&self, words: Words) -> Passage {
        if words.node.is_some() {
            return words.passage;
        }
        let wanted = comparable(&words.passage.text);
        // A figure or a code of two letters stands in many places.
        if words.passage.found_by.starts_with("state ")
            && wanted.chars().filter(|c| c.is_alphabetic()).count() < 3
        {
            return words.passage;
        }
        let start = wanted.chars().next();
        let lines = self.sight.page.lines(self.scope.clone()).iter();
        let mut same = lines.filter(|line| {
            // Folding a line costs more than a look at its first letter.
            (line.key.is_empty() || line.key.chars().find(|c| c.is_alphanumeric()) == start)
                && line.passage.visibility != Visibility::Hidden
                && line.passage.text.len() <= 2 * words.passage.text.len() + 64
                && comparable(&line.passage.text) == wanted
        });
        match same.next() {
            Some(line) => Passage { found_by: words.passage.found_by, ..line.passage.clone() },
            None => words.passage,
        }
    }

    fn rate(&self, signs: Signs) -> Option<Claim<Rate>> {
        self.candidates("hourly_rate").find_map(|words| {
            let found = Rate::find(&words.passage.text, signs, Some(self.sight.rate_per))?;
            let said = self.shown(Words { passage: words.passage.slice(found.range), ..words });
            Some(Claim { value: found.value, said, confidence: Confidence::Firm })
        })
    }

    /// Different texts, each once.
    fn texts(&self, field: &str) -> Vec<Text> {
        let mut found: Vec<Text> = Vec::new();
        for way in self.ways(field) {
            for words in self.follow(way) {
                let one = text(words.passage);
                if !found.iter().any(|other| same(&other.value, &one.value)) {
                    found.push(one);
                }
            }
        }
        found
    }

    /// Tags with the heading of their group; a tag that stands twice in one group is the narrow copy.
    fn skills(&self) -> Vec<(Option<String>, Text)> {
        for way in self.ways("skills") {
            let heads: Vec<(NodeId, String)> = way
                .group
                .iter()
                .flat_map(|group| self.sight.page.select(group, self.scope.clone()))
                .map(|id| (id, self.sight.page.passage(self.sight.page.of(id), "").one_line()))
                .collect();
            let mut found: Vec<(Option<String>, Text)> = Vec::new();
            for words in self.follow(way) {
                let before = words.node.map_or(0, |node| heads.partition_point(|(id, _)| *id < node));
                let group = before.checked_sub(1).and_then(|at| heads.get(at)).map(|(_, name)| name.clone());
                let one = text(words.passage);
                let twice = found.iter().any(|(own, other)| *own == group && same(&other.value, &one.value));
                if !twice {
                    found.push((group, one));
                }
            }
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    fn records(&self, field: &str) -> Vec<Parts> {
        self.ways(field)
            .map(|way| match way.locator.path {
                Some(path) => self.records_of_state(way, path),
                None => records::records(self.sight, way, self.scope),
            })
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    fn records_of_state(&self, way: &Way, path: &str) -> Vec<Parts> {
        let entries = match self.own {
            Some(own) => json::values(own, path),
            None => self.sight.data.state(path),
        };
        let record = |entry: &Value| {
            let mut parts = Parts::default();
            for part in way.locator.part {
                let values = part.path.map(|path| json::values(entry, path)).unwrap_or_default();
                if let Some(words) = locate::in_state(values, way).into_iter().next() {
                    parts.put(part.name, &self.shown(words), &way.found_by);
                }
            }
            (!parts.is_empty()).then_some(parts)
        };
        entries.into_iter().take(MOST_RECORDS).filter_map(record).collect()
    }

    /// A name; the heading of a section is none, wherever a redesign puts it.
    fn name(&self) -> Option<Text> {
        let heads = |said: &Passage| {
            let behind = said.pieces.last().map(|piece| NodeId(piece.node.0 + 1));
            self.sight.regions_in(self.scope).iter().any(|region| Some(region.nodes.start) == behind)
        };
        self.claim("display_name", |words| (!heads(words)).then(|| words.one_line()))
    }

    /// City, region and country where the page marks them one by one (a second copy of the block may have the one the
    /// first lacks), otherwise the parts of the whole text.
    fn location(&self) -> Option<Claim<Place>> {
        let [city, region, country] = ["city", "region", "country"].map(|part| self.candidates(part).next());
        let whole = self.candidates("location").find(|words| {
            // A line by itself is taken for a place only where it ends with a country, and the name may be one: "Jordan".
            words.passage.found_by != "pattern"
                || place::split(&words.passage.text).country.is_some()
                    && self.text("display_name").is_none_or(|name| name.said.text != words.passage.text)
        });
        let value = Place {
            city: city.as_ref().map(|words| words.passage.one_line()),
            region: region.as_ref().map(|words| words.passage.one_line()),
            country: country.as_ref().map(|words| words.passage.one_line()),
        };
        let parts: Vec<Words> = [city, region, country].into_iter().flatten().collect();
        match (parts.first(), whole) {
            (None, Some(whole)) => {
                let value = place::split(&whole.passage.text);
                Some(Claim { value, said: self.shown(whole), confidence: Confidence::Firm })
            }
            (Some(first), whole) => {
                let unseen = whole.filter(|_| first.node.is_none());
                let said = self.around(first, &parts);
                let said = said.unwrap_or_else(|| self.shown(unseen.unwrap_or_else(|| first.clone())));
                Some(Claim { value, said, confidence: Confidence::Firm })
            }
            (None, None) => None,
        }
    }

    /// The parts of one copy of a place as one passage: "Lyon, France".
    fn around(&self, first: &Words, parts: &[Words]) -> Option<Passage> {
        if parts.len() == 1 {
            return None;
        }
        let start = first.node?;
        // Parts of one copy stand within a few nodes of each other.
        let near = |node: &NodeId| *node >= start && node.0 - start.0 < 16;
        let last = parts.iter().filter_map(|words| words.node).filter(near).max()?;
        let mut passage = self.sight.page.passage(start..self.sight.page.of(last).end, "");
        passage.found_by.clone_from(&first.passage.found_by);
        Some(passage)
    }
}

/// Whether two tags are the same word; "C++" and "C#" are not.
fn same(one: &str, other: &str) -> bool {
    Folded::new(one).text == Folded::new(other).text
}

/// Text for comparison: folded, letters and digits only.
pub(super) fn comparable(text: &str) -> String {
    Folded::new(text).text.chars().filter(|c| c.is_alphanumeric()).collect()
}
