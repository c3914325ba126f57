//! The names in the reviews, gathered so that spellings of one name stand together.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::claim::{Claims, Evidence, Passage};
use crate::names::in_text::{Address, addresses};
use crate::names::{Answer, Reason, compare};
use crate::sorting;

/// What one client wrote.
pub(super) struct Written<'a> {
    text: &'a Passage,
    author: Option<&'a str>,
}

/// One name with the reviews that use it.
pub(super) struct Group {
    /// As first written.
    pub name: String,
    /// The words that use it, in page order.
    pub quotes: Vec<Evidence>,
    /// At least once it is beyond doubt that a person is meant.
    pub sure: bool,
    /// At least once it is a name with its title that is credited with the work.
    pub strong: bool,
    clients: BTreeSet<String>,
}

impl Group {
    /// How many different clients use the name. Reviews without an author count one each.
    pub(super) fn clients(&self) -> usize {
        self.clients.len()
    }
}

/// Reviews and the words of clients in the work history; one text counts once, however often the page shows it.
pub(super) fn reviews(claims: &Claims) -> Vec<Written<'_>> {
    let shown = claims.reviews.iter().map(|review| (review.text.as_ref(), review.author.as_ref()));
    let jobs = claims.work_history.iter().map(|job| (job.text.as_ref(), job.client.as_ref()));
    let mut seen = BTreeSet::new();
    shown
        .chain(jobs)
        .filter_map(|(text, author)| {
            let text = text.filter(|text| !text.text.trim().is_empty() && seen.insert(text.one_line()))?;
            Some(Written { text, author: author.map(|author| author.value.as_str()) })
        })
        .collect()
}

/// Words of the profile's own headline, skills and text, in lower case: a name among them is a tool or a topic.
fn topics(claims: &Claims) -> BTreeSet<String> {
    let texts = claims.headline.iter().chain(&claims.overview).map(|text| text.text.as_str());
    let skills = claims.skills.iter().map(|(_, skill)| skill.value.as_str());
    let titles =
        claims.work_history.iter().filter_map(|job| job.title.as_ref()).map(|title| title.value.as_str());
    sorting::set(texts.chain(skills).chain(titles).flat_map(words))
}

/// The names clients use, each with its reviews. A client's own name is the signature; the profile's `own` names are no
/// topics, although its text holds them.
pub(super) fn by_name(reviews: &[Written<'_>], own: &[String], claims: &Claims) -> Vec<Group> {
    let topics = LazyCell::new(|| topics(claims));
    let mut groups: Vec<Group> = Vec::new();
    // Most reviews that name somebody use a name that another one used: it is compared once.
    let mut are_own: BTreeMap<String, bool> = BTreeMap::new();
    let mut group_of: BTreeMap<String, usize> = BTreeMap::new();
    for (at, review) in reviews.iter().enumerate() {
        let mut here: Vec<String> = Vec::new();
        let mut is_own = |name: &String| {
            *are_own.entry(name.clone()).or_insert_with(|| own.iter().any(|own| fits(own, name)))
        };
        let found = addresses(&review.text.text, review.text.folded());
        let found: Vec<(bool, Address)> =
            found.into_iter().map(|found| (is_own(&found.name), found)).collect();
        // A review that names the freelancer as well thanks a colleague beside them.
        let names_own = found.iter().any(|(is_own, _)| *is_own);
        for (is_own, found) in found {
            if names_own && !is_own {
                continue;
            }
            let signed = review.author.is_some_and(|author| is_signature(author, &found.name));
            let topic = !is_own
                && !groups.iter().any(|group| group.name == found.name)
                && words(&found.name).any(|word| is_topic(&word, &topics));
            if signed || topic {
                continue;
            }
            let quote = review.text.evidence_at(found.clause.clone());
            let client = review.author.map_or_else(|| format!("#{at}"), str::to_lowercase);
            let again = here.iter().any(|name| *name == found.name || fits(name, &found.name));
            let same = |group: &Group| group.name == found.name || fits(&group.name, &found.name);
            let known = group_of.get(&found.name).copied();
            let place = known.or_else(|| groups.iter().position(same)).unwrap_or(groups.len());
            group_of.insert(found.name.clone(), place);
            match groups.get_mut(place) {
                Some(group) => {
                    if !again {
                        group.quotes.push(quote);
                    }
                    group.sure |= found.sure;
                    group.strong |= found.strong;
                    group.clients.insert(client);
                }
                None => groups.push(Group {
                    name: found.name.clone(),
                    quotes: vec![quote],
                    sure: found.sure,
                    strong: found.strong,
                    clients: sorting::set([client]),
                }),
            }
            here.push(found.name);
        }
    }
    groups
}

/// Whether the profile's own texts hold a name: as a word, or within the words of scripts that write particles to them (번역가 제이입니다).
fn is_topic(name: &str, topics: &BTreeSet<String>) -> bool {
    let runs_on = !name.is_ascii() && name.chars().count() >= 2 && !name.chars().any(char::is_lowercase);
    topics.contains(name) || runs_on && topics.iter().any(|word| word.contains(name))
}

/// Whether a name is the client's own: a whole part of it, for an initial alone fits one name in thirteen by chance.
fn is_signature(author: &str, name: &str) -> bool {
    let comparison = compare(author, name);
    comparison.answer == Answer::Same || comparison.reason == Reason::SharedPart
}

fn fits(a: &str, b: &str) -> bool {
    matches!(compare(a, b).answer, Answer::Same | Answer::Compatible)
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
