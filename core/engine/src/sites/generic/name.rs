//! The name at the head of a profile: a line that the title, structured data or an address agrees with, on a page that has
//! the parts of a profile. The largest heading alone is never a name.

use super::labels::{Meaning, meaning_of};
use super::outline::{Marked, Outline};
use super::title::Titles;
use crate::names::in_text::words::is_ordinary_word;
use crate::sites::fields::comparable;
use crate::sites::place;

/// Kinds of label that only profiles have; this many of them make a page one.
const ENOUGH_SIGNS: usize = 2;

/// What a page is by the labels it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// It has the parts of a profile.
    Profile,
    /// It says too little to tell.
    Unknown,
    /// A shop, a job advertisement, a company.
    Else,
}

/// Whether a page has the parts of a profile and none of a shop, a job advertisement or a company.
pub(super) fn sort(outline: &Outline<'_, '_>, titles: &Titles) -> Sort {
    let mut signs: Vec<Meaning> = Vec::new();
    for marked in outline.lines.iter().filter(|marked| marked.own) {
        match marked.meaning.or(marked.pair.as_ref().map(|(meaning, _)| *meaning)) {
            Some(Meaning::NotProfile) => return Sort::Else,
            Some(meaning) if is_sign(meaning) && !signs.contains(&meaning) => signs.push(meaning),
            _ => {}
        }
    }
    let enough = signs.len() + usize::from(titles.says_profile) >= ENOUGH_SIGNS;
    if enough { Sort::Profile } else { Sort::Unknown }
}

fn is_sign(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::About
            | Meaning::Employment
            | Meaning::Education
            | Meaning::Certifications
            | Meaning::Languages
            | Meaning::Skills
            | Meaning::WorkHistory
            | Meaning::LinkedAccounts
            | Meaning::Verifications
            | Meaning::Availability
            | Meaning::MemberSince
            | Meaning::HourlyRate
            | Meaning::DailyRate
            | Meaning::LocalTime
            | Meaning::LastActive
            | Meaning::TotalEarned
            | Meaning::HoursWorked
            | Meaning::JobSuccess
    )
}

/// Index of the line with the name, among the outline's lines.
pub(super) fn find(outline: &Outline<'_, '_>, titles: &Titles) -> Option<usize> {
    let short = |marked: &Marked<'_>| {
        marked.own && marked.meaning.is_none() && (1..=120).contains(&marked.line.passage.text.len())
    };
    let candidates = outline.lines.iter().enumerate().filter(|(_, marked)| short(marked));
    let ranked = candidates.filter_map(|(at, marked)| {
        let heading = heading_rank(outline, marked);
        let key = comparable(&marked.line.passage.text);
        let by_title = titles.position_of(&key);
        let by_address = || heading <= 3 && agrees_with_address(outline, marked, &key);
        let trust = match by_title {
            // Headings of the title's first words come first; words without a heading need the very start of it.
            Some(part) if heading <= 6 => part * 10 + usize::from(heading),
            Some(part) => 50 + part * 10,
            None if by_address() => 30 + usize::from(heading),
            None => return None,
        };
        could_be_name(marked).then_some((trust, at))
    });
    ranked.min().map(|(_, at)| at)
}

/// Short words without figures that name no role, no country and no part of a page; a handle may have figures.
fn could_be_name(marked: &Marked<'_>) -> bool {
    if marked.meaning.is_some() || marked.line.key.is_empty() {
        return false;
    }
    let text = marked.line.passage.text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().any(char::is_numeric);
    (2..=60).contains(&letters)
        && words.len() <= 6
        && (!digits || words.len() == 1)
        && !text.contains([':', '：', '/', '!', '?', '。', '$', '€', '%', '|', '»', '›', '…'])
        && !(words.len() > 1 && words.iter().any(|word| is_ordinary_word(word)))
        && (words.len() > 1 || text.is_ascii() || letters <= LONGEST_UNSPACED)
        && meaning_of(text).is_none()
        && !place::is_country(text)
}

/// Most letters of a name in a script without spaces.
const LONGEST_UNSPACED: usize = 12;

/// 1 to 6 for a heading, 7 for other words.
fn heading_rank(outline: &Outline<'_, '_>, marked: &Marked<'_>) -> u8 {
    let snapshot = outline.page.snapshot();
    let rank = |tag: &str| match tag.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    };
    let around = outline.page.ancestors(marked.line.nodes.start).take(4);
    around.filter_map(|id| snapshot.tag(id)).find_map(rank).unwrap_or(7)
}

/// A link around or inside the heading, or the address of the page, that has the name as one of its steps
/// ("/in/ann-example-1b2c").
fn agrees_with_address(outline: &Outline<'_, '_>, marked: &Marked<'_>, key: &str) -> bool {
    if key.chars().count() < 5 {
        return false;
    }
    let page = outline.page;
    let links = page
        .ancestors(marked.line.nodes.start)
        .take(4)
        .filter_map(|id| page.snapshot().attribute(id, "href"));
    links.chain(std::iter::once(page.snapshot().url.as_str())).any(|href| {
        steps(href).any(|step| {
            let step = comparable(step);
            step.strip_prefix(key).is_some_and(|rest| {
                rest.len() <= 10 && (rest.is_empty() || rest.bytes().any(|byte| byte.is_ascii_digit()))
            })
        })
    })
}

/// The steps of an address behind its host.
pub(super) fn steps(href: &str) -> impl Iterator<Item = &str> {
    let path =
        href.split_once("://").map_or(href, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').filter(|step| !step.is_empty())
}

/// The handle that a name is where the link on it leads to an address of just these letters.
pub(super) fn handle<'s>(outline: &'s Outline<'_, '_>, marked: &Marked<'_>) -> Option<&'s str> {
    let page = outline.page;
    let key = comparable(&marked.line.passage.text);
    let one_word = marked.line.passage.text.split_whitespace().count() == 1;
    let mut links = page
        .ancestors(marked.line.nodes.start)
        .take(4)
        .filter_map(|id| page.snapshot().attribute(id, "href"));
    let step = links.find_map(|href| steps(href).last())?;
    (one_word && comparable(step) == key).then_some(step)
}
