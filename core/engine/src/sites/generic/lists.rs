//! Lists under a heading: skills, languages with levels, accounts elsewhere, what the site checked.

use std::ops::Range;

use super::career::{first_copy, has_items};
use super::cells::{Cell, cells, entries, leading_cells};
use super::labels::{Meaning, meaning_of};
use super::outline::Outline;
use crate::claim::{Claims, Language, LinkedAccount, Passage, Text};
use crate::sites::fields::comparable;
use crate::sites::records::{Parts, text};
use crate::sites::words::trimmed;
use crate::snapshot::NodeId;
use crate::text::date::PartialDate;
use crate::text::language::{self, Level};

/// Most characters of a tag.
const LONGEST_TAG: usize = 60;

/// Reads all lists.
pub(super) fn read(outline: &Outline<'_, '_>, claims: &mut Claims) {
    claims.skills = first_copy(outline, Meaning::Skills, |part| skills(outline, part))
        .into_iter()
        .map(|tag| (None, tag))
        .collect();
    claims.languages = first_copy(outline, Meaning::Languages, |part| languages(outline, part));
    claims.linked_accounts = first_copy(outline, Meaning::LinkedAccounts, |part| accounts(outline, part));
    claims.availability =
        first_copy(outline, Meaning::Availability, |part| availability(outline, part)).pop();
    claims.verifications = first_copy(outline, Meaning::Verifications, |part| checked(outline, part));
    claims.portfolio = first_copy(outline, Meaning::Portfolio, |part| super::portfolio::read(outline, part));
}

/// Each tag once. In a list of records the first cell is the tag: what follows is where it was used.
fn skills(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Text> {
    let listed = entries(outline, part);
    let in_list = outline.page.index.with_tag("li").iter().any(|id| part.contains(id));
    let all: Vec<Cell> = if in_list {
        listed.into_iter().filter_map(|entry| entry.cells.into_iter().next()).collect()
    } else {
        leading_cells(outline, part)
    };
    let tags = all.iter().flat_map(|cell| separated(&cell.words, ",、;·•|/／")).filter(is_tag);
    let mut found: Vec<Text> = Vec::new();
    for tag in tags.map(text) {
        if !found.iter().any(|other| other.value.eq_ignore_ascii_case(&tag.value)) {
            found.push(tag);
        }
    }
    found
}

/// "React, Node.js · Rust" in its parts; one that stands in a list of its own is left whole.
fn separated(words: &Passage, marks: &str) -> Vec<Passage> {
    let is_mark = |c: char| marks.contains(c);
    // "CI/CD", "Extract, Transform and Load": marks within one or two names are part of them.
    let comma = words.text.matches(is_mark).count();
    let spaced = words.text.contains(['、', '·', '•', '|', ';']) && !words.text.contains('.')
        || comma >= 2 && !words.text.contains(" and ") && words.text.chars().count() > 24
        || comma >= 4;
    if !spaced {
        return vec![words.clone()];
    }
    let marks: &[char] = if words.text.contains(['、', '·', '•', '|', ';']) {
        &['、', '·', '•', '|', ';']
    } else {
        &[',']
    };
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, mark) in words.text.match_indices(marks) {
        parts.push(trimmed(&words.slice(from..at)));
        from = at + mark.len();
    }
    parts.push(trimmed(&words.slice(from..words.text.len())));
    parts.retain(|part| !part.text.is_empty());
    parts
}

fn is_tag(words: &Passage) -> bool {
    let text = words.text.trim();
    text.chars().count() <= LONGEST_TAG
        && text.split_whitespace().count() <= 7
        && text.chars().any(char::is_alphabetic)
        && !text.starts_with('+')
        && !text.ends_with(['.', '!', '?', '。', ':', '：', '…'])
        && !text.contains("://")
        && !looks_like_host(text)
        && meaning_of(text).is_none_or(|meaning| meaning == Meaning::EmploymentType)
}

fn looks_like_host(text: &str) -> bool {
    let lower = text.to_lowercase();
    [".org", ".com", ".net"].iter().any(|end| lower.ends_with(end)) && !text.contains(' ')
}

/// "English: Native", "English" with its level in the next cell, "English (Fluent)", "English, French".
fn languages(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Language> {
    let in_list = has_items(outline, part);
    let records: Vec<Vec<Cell>> = if in_list {
        entries(outline, part).into_iter().map(|entry| entry.cells).collect()
    } else {
        lines(outline, part)
    };
    let mut found: Vec<Language> = Vec::new();
    for cells in records {
        let [first, rest @ ..] = cells.as_slice() else { continue };
        let names = separated_names(&first.words);
        for (at, words) in names.iter().enumerate() {
            let (name, level) = name_and_level(words);
            let level = level
                .or_else(|| rest.first().filter(|_| at + 1 == names.len()).map(|cell| cell.words.clone()));
            let short = |words: &Passage, most: usize| {
                words.text.chars().count() <= most && !words.text.chars().any(|c| c.is_ascii_digit())
            };
            if !short(&name, 30) || !name.text.starts_with(char::is_alphabetic) || !is_tag(&name) {
                continue;
            }
            // A level on a line of its own belongs to the language before it.
            if Level::parse(&name.text).is_some() && language::Language::find(&name.text).is_none() {
                if let Some(open) = found.last_mut().filter(|open| open.level.is_none()) {
                    open.level = Some(text(Passage { found_by: "section languages".into(), ..name }));
                }
                continue;
            }
            // Without a level, words are a language only where they are known for one.
            if level.is_none() && language::Language::find(&name.text).is_none() {
                continue;
            }
            let mut one = Parts::default();
            one.put("name", &name, "section languages");
            if let Some(level) = level.filter(|level| level.text.chars().count() <= 50) {
                one.put("level", &bare(&level), "section languages");
            }
            found.extend(one.language());
        }
    }
    found
}

/// The cells of each line; a name with a colon takes the next line for its level.
fn lines(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Vec<Cell>> {
    let mut found: Vec<Vec<Cell>> = Vec::new();
    for line in outline.page.lines(part.clone()) {
        let own = cells(outline, line.nodes.clone());
        match found.last_mut() {
            Some(open)
                if open.len() == 1 && open.iter().all(|cell| cell.words.text.ends_with([':', '：'])) =>
            {
                open.extend(own);
            }
            _ if own.is_empty() => {}
            _ => found.push(own),
        }
    }
    found
}

fn separated_names(words: &Passage) -> Vec<Passage> {
    if words.text.contains([':', '：', '(', '（']) && words.text.matches([',', '、', '،']).count() == 0 {
        return vec![words.clone()];
    }
    let mut parts = Vec::new();
    let (mut from, mut depth) = (0, 0_i32);
    for (at, c) in words.text.char_indices() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            ',' | '、' | '،' | ';' if depth == 0 => {
                parts.push(trimmed(&words.slice(from..at)));
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(trimmed(&words.slice(from..words.text.len())));
    parts.retain(|part| !part.text.is_empty());
    parts
}

/// "English: Fluent", "English (Fluent)", "English - Fluent".
fn name_and_level(words: &Passage) -> (Passage, Option<Passage>) {
    let split = |at: usize, mark: usize| {
        let name = trimmed(&words.slice(0..at));
        let level = trimmed(&words.slice(at + mark..words.text.len()));
        (name, Some(level).filter(|level| !level.text.is_empty()))
    };
    for mark in [":", "：", " - ", " – ", " — ", " · ", "（", "("] {
        if let Some(at) = words.text.find(mark) {
            return split(at, mark.len());
        }
    }
    (words.clone(), None)
}

/// A level without brackets and marks around it.
fn bare(words: &Passage) -> Passage {
    let marks = |c: char| c.is_whitespace() || "()（）-–—:：·".contains(c);
    let start = words.text.len() - words.text.trim_start_matches(marks).len();
    let end = words.text.trim_end_matches(marks).len();
    words.slice(start..end.max(start))
}

/// Services that people link; the name on the page is printed, this list only tells it from the name of the account.
const SERVICES: [&str; 22] = [
    "github",
    "gitlab",
    "linkedin",
    "stackoverflow",
    "behance",
    "dribbble",
    "twitter",
    "x",
    "facebook",
    "instagram",
    "youtube",
    "medium",
    "bitbucket",
    "kaggle",
    "vimeo",
    "deviantart",
    "wantedly",
    "qiita",
    "zenn",
    "note",
    "xing",
    "google",
];

/// A service, a name, a year: "GitHub", "Since 2020", "Sample Person".
fn accounts(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<LinkedAccount> {
    let mut found: Vec<Parts> = Vec::new();
    let (mut named, mut dated) = (false, false);
    for cell in cells(outline, part.clone()) {
        const FOUND_BY: &str = "section linked accounts";
        if SERVICES.contains(&comparable(&cell.words.text).as_str()) {
            let mut one = Parts::default();
            one.put("service", &cell.words, FOUND_BY);
            (named, dated) = (false, false);
            found.push(one);
            continue;
        }
        let Some(open) = found.last_mut() else { continue };
        let figure = cell.words.text.chars().any(|c| c.is_ascii_digit());
        match PartialDate::find(&cell.words.text).filter(|_| cell.words.text.chars().count() <= 30) {
            Some(date) if !dated => {
                open.put("since", &cell.words.slice(date.range), FOUND_BY);
                dated = true;
            }
            None if !named && !figure && is_tag(&cell.words) => {
                open.put("name", &cell.words, FOUND_BY);
                named = true;
            }
            _ => {}
        }
    }
    found.iter().map(Parts::linked_account).collect()
}

/// "More than 30 hrs/week": the first words with a figure.
fn availability(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Text> {
    let mut all = cells(outline, part.clone()).into_iter().map(|cell| cell.words);
    let hours =
        |words: &Passage| words.text.chars().count() <= 40 && words.text.chars().any(char::is_numeric);
    all.find(hours)
        .map(|words| text(Passage { found_by: "section availability".into(), ..words }))
        .into_iter()
        .collect()
}

/// "Phone Number: Verified": the label is what was checked.
fn checked(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for cell in cells(outline, part.clone()) {
        let Some(at) = cell.words.text.find([':', '：']) else { continue };
        let name = trimmed(&cell.words.slice(0..at));
        if is_tag(&name) && !found.iter().any(|other| other.value == name.one_line()) {
            found.push(text(Passage { found_by: "section verifications".into(), ..name }));
        }
    }
    found
}
