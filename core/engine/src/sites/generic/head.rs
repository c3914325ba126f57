//! What stands around the name: headline, place, clock, rate.

use super::labels::{Meaning, behind_figure, leading};
use super::outline::{Marked, Outline, is_heading};
use super::title::Titles;
use crate::claim::{Claim, Claims, Confidence, Passage};
use crate::names::in_text::words::is_ordinary_word;
use crate::sites::fields::comparable;
use crate::sites::place;
use crate::sites::words::trimmed;
use crate::text::clock::LocalTime;
use crate::text::money::{Rate, Signs};

/// Lines behind the name that can belong to its block.
const REACH: usize = 40;

/// Fills in what the block around the name has; `name` is the index of its line.
pub(super) fn read(
    outline: &Outline<'_, '_>,
    titles: &Titles,
    name: usize,
    signs: Signs,
    claims: &mut Claims,
) {
    let block = block(outline, name);
    if claims.headline.is_none() {
        claims.headline = headline(outline, titles, name);
    }
    if claims.location.is_none() {
        claims.location = block.iter().find_map(|marked| place_in(&marked.line.passage));
    }
    if claims.local_time.is_none() {
        claims.local_time = block.iter().find_map(|marked| clock_in(&marked.line.passage));
    }
    if claims.hourly_rate.is_none() {
        claims.hourly_rate = rate_in(block, signs);
    }
    claims.badges = badges(block);
}

/// The lines from the name to the first part under a heading.
fn block<'o, 'p>(outline: &'o Outline<'p, '_>, name: usize) -> &'o [Marked<'p>] {
    let lines = outline.lines.get(name + 1..).unwrap_or_default();
    let is_end = |marked: &Marked<'_>| {
        marked.meaning.is_some_and(is_heading)
            && outline.parts.iter().any(|part| part.nodes.start == marked.line.nodes.end)
    };
    let end = lines.iter().take(REACH).position(is_end).unwrap_or(lines.len().min(REACH));
    lines.get(..end).unwrap_or_default()
}

/// The words that the title has behind the name, or those below every copy of the name.
fn headline(outline: &Outline<'_, '_>, titles: &Titles, name: usize) -> Option<Passage> {
    let key = comparable(&outline.lines.get(name)?.line.passage.text);
    let near = outline
        .lines
        .iter()
        .skip(name + 1)
        .take(REACH)
        .filter(|marked| marked.own && marked.meaning.is_none());
    let in_title = near
        .filter(|marked| marked.line.passage.text.len() <= 300)
        .filter(|marked| titles.follows(&key, &comparable(&marked.line.passage.text)))
        .max_by_key(|marked| marked.line.passage.text.len());
    if let Some(marked) = in_title.filter(|marked| marked.line.passage.text.chars().count() > 3) {
        return Some(marked.line.passage.clone());
    }
    // "Ann Example (She/Her)" is a copy of the name too.
    let bare = |text: &str| comparable(text.split(['(', '（']).next().unwrap_or_default());
    let copies = outline.lines.iter().enumerate().filter(|(_, marked)| {
        marked.line.passage.text.len() <= 200 && bare(&marked.line.passage.text) == key
    });
    let mut below: Vec<(String, Passage, bool)> = Vec::new();
    for (at, _) in copies {
        let next = outline.lines.iter().skip(at + 1).take(4);
        let next = next.filter(|marked| marked.own && bare(&marked.line.passage.text) != key);
        if let Some(marked) = next.into_iter().find(|marked| !is_beside_name(marked)) {
            let words = &marked.line.passage;
            let about = outline.is_under(marked.line.nodes.start, &[Meaning::About]);
            if is_headline(words) {
                below.push((comparable(&words.text), words.clone(), about));
            }
        }
    }
    let first = outline.lines.get(name + 1).filter(|next| next.own && is_trade(outline, name, next));
    if let Some(next) = first {
        return Some(next.line.passage.clone());
    }
    // Said twice below the name, or under "About the seller".
    let twice = |key: &str| below.iter().filter(|(other, ..)| other == key).count() > 1;
    below.iter().find(|(key, _, about)| *about || twice(key)).map(|(_, words, _)| words.clone())
}

/// The line right behind the name in an element beside that of the name, with a word for a trade in it.
fn is_trade(outline: &Outline<'_, '_>, name: usize, next: &Marked<'_>) -> bool {
    let words = &next.line.passage;
    let around = |line: &crate::sites::words::Line| outline.page.ancestors(line.nodes.start).take(2).nth(1);
    let beside = outline.lines.get(name).is_some_and(|name| around(name.line) == around(next.line));
    beside
        && next.meaning.is_none()
        && !is_beside_name(next)
        && is_headline(words)
        && words.text.chars().count() <= 100
        && !words.text.ends_with(['.', '。', '!', '?', '！'])
        && words.text.split(|c: char| c.is_whitespace() || ",/|".contains(c)).any(is_ordinary_word)
}

/// Pronouns, degrees of connection, badges, handles: what may stand between a name and the headline.
fn is_beside_name(marked: &Marked<'_>) -> bool {
    let text = marked.line.passage.text.trim();
    text.starts_with(['(', '@', '·'])
        || text.chars().count() <= 4
        || matches!(marked.meaning, Some(Meaning::Badge | Meaning::Online | Meaning::Action))
        || text.starts_with(|c: char| c.is_ascii_digit()) && text.split_whitespace().count() <= 3
        || place_in(&marked.line.passage).is_some()
}

fn is_headline(words: &Passage) -> bool {
    let text = words.text.trim();
    (8..=220).contains(&text.chars().count())
        && text.chars().any(char::is_alphabetic)
        && !text.starts_with(|c: char| c.is_ascii_digit() || "$€£".contains(c))
        && leading(words).is_none()
        && behind_figure(words).is_none()
        && place_in(words).is_none()
        && LocalTime::parse(text).is_none()
}

/// A line that is a place, or one of its runs is: "Lyon, France" beside "Contact info".
fn place_in(words: &Passage) -> Option<Claim<crate::claim::Place>> {
    let mut starts: Vec<usize> = words.pieces.iter().map(|piece| piece.at).collect();
    starts.push(words.text.len());
    let runs = starts.windows(2).filter_map(|ends| match ends {
        [from, to] => Some(trimmed(&words.slice(*from..*to))),
        _ => None,
    });
    let all = std::iter::once(words.clone()).chain(runs.filter(|run| run.text.len() < words.text.len()));
    let cut = all.flat_map(|part| {
        let end = [" – ", " — ", " - ", " · ", " | "].iter().filter_map(|mark| part.text.find(mark)).min();
        let first = end.map(|end| part.slice(0..end));
        std::iter::once(part).chain(first)
    });
    cut.into_iter().find_map(|part| {
        let text = part.text.trim();
        let plain = text.chars().count() <= 80
            && !text.chars().any(|c| c.is_ascii_digit() || "@|/:!?".contains(c))
            && text.split_whitespace().count() <= 10;
        let value = plain.then(|| place::known(text)).flatten()?;
        let said = Passage { found_by: "below the name".into(), ..trimmed(&part) };
        Some(Claim { value, said, confidence: Confidence::Firm })
    })
}

/// Words for a local time, folded.
const CLOCK_WORDS: [&str; 18] = [
    "local time",
    "現地時間",
    "現地時刻",
    "현지 시간",
    "현지시간",
    "当地时间",
    "當地時間",
    "hora local",
    "heure locale",
    "ortszeit",
    "местное время",
    "місцевий час",
    "czas lokalny",
    "yerel saat",
    "giờ địa phương",
    "waktu setempat",
    "स्थानीय समय",
    "التوقيت المحلي",
];

/// The part of a line that has a clock and says that it is somebody's.
pub(super) fn clock_in(words: &Passage) -> Option<crate::claim::Text> {
    if words.text.len() > 120 {
        return None;
    }
    let folded = crate::text::fold::Folded::new(&words.text).text;
    if !CLOCK_WORDS.iter().any(|word| folded.contains(word)) {
        return None;
    }
    let mut part = words.clone();
    for mark in [" – ", " — ", " - ", " · ", " | ", "\n"] {
        let with_clock = |text: &str| LocalTime::parse(text).is_some();
        if let Some((before, behind)) = part.text.split_once(mark) {
            let (before, behind) = (before.to_owned(), behind.to_owned());
            if with_clock(&behind)
                && !with_clock(&before)
                && CLOCK_WORDS.iter().any(|word| behind.to_lowercase().contains(word))
            {
                part = part.slice(part.text.len() - behind.len()..part.text.len());
            }
        }
    }
    LocalTime::parse(&part.text)?;
    let dashes = |c: char| c.is_whitespace() || "-–—·|,(".contains(c);
    let start = part.text.len() - part.text.trim_start_matches(dashes).len();
    let end = part.text.trim_end_matches(|c: char| c.is_whitespace() || "-–—·|,".contains(c)).len();
    let said = Passage { found_by: "shape".into(), ..part.slice(start..end.max(start)) };
    Some(Claim { value: said.one_line(), said, confidence: Confidence::Weak })
}

/// The only rate of the block that fills its line.
fn rate_in(block: &[Marked<'_>], signs: Signs) -> Option<Claim<Rate>> {
    let mut found: Option<Claim<Rate>> = None;
    for marked in block.iter().filter(|marked| marked.own) {
        let Some(claim) = rate_line(&marked.line.passage, signs) else { continue };
        match &found {
            Some(first) if first.value != claim.value => return None,
            Some(_) => {}
            None => found = Some(claim),
        }
    }
    found
}

/// A line that is nothing but a rate.
pub(super) fn rate_line(words: &Passage, signs: Signs) -> Option<Claim<Rate>> {
    if words.text.len() > 40 || !words.text.chars().any(char::is_numeric) {
        return None;
    }
    let rate = Rate::find(&words.text, signs, None)?;
    if rate.range.len() * 4 < words.text.trim().len() * 3 {
        return None;
    }
    let said = Passage { found_by: "shape".into(), ..words.slice(rate.range) };
    Some(Claim { value: rate.value, said, confidence: Confidence::Weak })
}

/// Marks of the site beside the name, each once.
fn badges(block: &[Marked<'_>]) -> Vec<crate::claim::Text> {
    let mut found: Vec<crate::claim::Text> = Vec::new();
    let lines = block.iter().take(12).filter(|marked| marked.own && marked.meaning == Some(Meaning::Badge));
    for marked in lines {
        let one = crate::sites::records::text(marked.line.passage.clone());
        if !found.iter().any(|other| other.value == one.value) {
            found.push(one);
        }
    }
    found
}

/// Fewest characters of a text that is taken for the overview without a heading.
const LONG: usize = 200;

/// Words about cookies, in notes that sites put anywhere.
const COOKIES: [&str; 5] = ["cookie", "クッキー", "쿠키", "çerez", "файлы куки"];

/// The longest own text below the name that stands under no known heading.
pub(super) fn overview(outline: &Outline<'_, '_>, name: usize) -> Option<Passage> {
    let longest = outline
        .lines
        .iter()
        .skip(name + 1)
        .filter(|marked| {
            marked.own && marked.meaning.is_none() && marked.line.passage.text.chars().count() >= LONG
        })
        .filter(|marked| !outline.parts.iter().any(|part| part.nodes.contains(&marked.line.nodes.start)))
        .max_by_key(|marked| marked.line.passage.text.len())?;
    let folded = longest.line.passage.text.to_lowercase();
    let of_site = COOKIES.iter().any(|word| folded.contains(word));
    (!of_site).then(|| super::about::around(outline, longest))
}
