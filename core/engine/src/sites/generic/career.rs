//! Jobs, schools and certificates: told by the shape of their lines and their order. What could be one thing or another is
//! left out.

use super::cells::{Cell, Entry, dated, entries, parts, span_of};
use super::labels::{Meaning, meaning_of};
use super::outline::Outline;
use super::roles::{is_role, is_school, swapped, words_of};
use crate::claim::{Certification, Education, Employment, Passage};
use crate::names::in_text::words::is_organisation_word;
use crate::sites::place;
use crate::sites::records::Parts;
use crate::text::date::{DateSpan, PartialDate};

/// Jobs outside the site, of the first copy of the part that has any.
pub(super) fn employment(outline: &Outline<'_, '_>) -> Vec<Employment> {
    first_copy(outline, Meaning::Employment, |part| {
        let positions = dated(outline, part).into_iter().flat_map(|entry| positions(outline, &entry));
        positions.map(|parts| parts.employment()).collect()
    })
}

/// Schools.
pub(super) fn education(outline: &Outline<'_, '_>) -> Vec<Education> {
    first_copy(outline, Meaning::Education, |part| {
        let all = dated(outline, part);
        // Schools without a year stand in the same list.
        let listed = if has_items(outline, part) { entries(outline, part) } else { Vec::new() };
        let whole = listed.iter().filter(|entry| entry.date_at().is_some()).count() == all.len();
        let all = if whole && !all.is_empty() { listed } else { all };
        all.iter().filter_map(school).map(|parts| parts.education()).collect()
    })
}

/// Certificates.
pub(super) fn certifications(outline: &Outline<'_, '_>) -> Vec<Certification> {
    first_copy(outline, Meaning::Certifications, |part| {
        let listed = entries(outline, part);
        let in_list = has_items(outline, part);
        listed
            .iter()
            .filter_map(|entry| certificate(entry, in_list))
            .map(|parts| parts.certification())
            .collect()
    })
}

/// Whether a part has list items or table rows, which tell where a record starts.
pub(super) fn has_items(outline: &Outline<'_, '_>, part: &std::ops::Range<crate::snapshot::NodeId>) -> bool {
    ["li", "tr"].iter().any(|tag| {
        let all = outline.page.index.with_tag(tag);
        all.get(all.partition_point(|id| *id < part.start)).is_some_and(|id| *id < part.end)
    })
}

/// What the first copy of a part says.
pub(super) fn first_copy<T>(
    outline: &Outline<'_, '_>,
    meaning: Meaning,
    read: impl Fn(&std::ops::Range<crate::snapshot::NodeId>) -> Vec<T>,
) -> Vec<T> {
    outline.parts_of(meaning).map(read).find(|found| !found.is_empty()).unwrap_or_default()
}

/// One position, or the roles of a group: in a group the first line is the employer, and the entries inside have dates.
fn positions(outline: &Outline<'_, '_>, entry: &Entry) -> Vec<Parts> {
    if entry.date_at().is_some() {
        return position(outline, entry, None).into_iter().collect();
    }
    let roles = entry.inner.iter().filter(|inner| inner.date_at().is_some());
    roles.filter_map(|role| position(outline, role, Some(&entry.cells))).collect()
}

/// What a part of a line can be, by its words alone.
enum Sort {
    Kind,
    Length,
    Place,
    Words,
}

fn sort(words: &Passage) -> Sort {
    if meaning_of(&words.text) == Some(Meaning::EmploymentType) {
        Sort::Kind
    } else if is_length(&words.text) {
        Sort::Length
    } else if is_place(&words.text) {
        Sort::Place
    } else {
        Sort::Words
    }
}

fn position(outline: &Outline<'_, '_>, entry: &Entry, group: Option<&[Cell]>) -> Option<Parts> {
    const FOUND_BY: &str = "section employment";
    let dates = entry.date_at()?;
    let date_cell = entry.cells.get(dates)?;
    let behind = entry.cells.get(dates + 1..).unwrap_or_default();
    let head = if dates > 0 { entry.cells.get(..dates)? } else { behind.get(..behind.len().min(2))? };
    let mut found = Parts::default();
    let mut names: Vec<Passage> = Vec::new();
    let [mut kind, mut length, mut place] = [const { None::<Passage> }; 3];
    let mut take = |words: Passage, names: &mut Vec<Passage>| match sort(&words) {
        Sort::Kind => kind = kind.take().or(Some(words)),
        Sort::Length => length = length.take().or(Some(words)),
        Sort::Place if !names.is_empty() => place = place.take().or(Some(words)),
        Sort::Place | Sort::Words => names.push(words),
    };
    // "Engineer | Sales | Acme" in one line could be cut in two places.
    let strokes = |cell: &Cell| cell.words.text.matches(" | ").count();
    if head.iter().any(|cell| strokes(cell) > 1) {
        return None;
    }
    for cell in head {
        parts(&cell.words).for_each(|part| take(part, &mut names));
    }
    parts(&date_cell.words)
        .skip(1)
        .filter(|part| is_length(&part.text))
        .for_each(|part| take(part, &mut names));
    // "10 years" in a cell of its own behind the dates.
    if let Some(cell) = behind.first().filter(|cell| dates > 0 && is_length(&cell.words.text)) {
        take(cell.words.clone(), &mut names);
    }
    let (title, company) = match (group, names.as_slice()) {
        (Some(_), [title, ..]) => (title.clone(), None),
        (None, [one]) => at_company(one),
        (None, [first, second, ..]) if swapped(first, second) => (second.clone(), Some(first.clone())),
        (None, [first, second, ..]) if dates > 0 || is_role(first) => (first.clone(), Some(second.clone())),
        _ => return None,
    };
    if title.text.chars().count() > LONGEST_NAME {
        return None;
    }
    if let Some(group) = group {
        let (first, rest) = group.split_first()?;
        found.put("company", &first.words, FOUND_BY);
        // "Full-time · 5 yrs": the kind of the whole group holds for each role.
        for part in rest.iter().flat_map(|cell| parts(&cell.words)) {
            match sort(&part) {
                Sort::Kind => kind = kind.take().or(Some(part)),
                Sort::Place => place = place.take().or(Some(part)),
                Sort::Words if is_short_place(&part) => place = place.take().or(Some(part)),
                Sort::Length | Sort::Words => {}
            }
        }
    }
    let own_place =
        behind.first().filter(|_| dates > 0).and_then(|cell| place_behind(outline, date_cell, cell));
    let own_place = own_place.or(place);
    found.put("title", &title, FOUND_BY);
    for (name, words) in [
        ("company", company),
        ("dates", span_of(&date_cell.words)),
        ("duration", length.or_else(|| in_brackets(&date_cell.words))),
        ("location", own_place),
        ("employment_type", kind),
    ] {
        if let Some(words) = words {
            found.put(name, &words, FOUND_BY);
        }
    }
    let text = if dates > 0 { behind } else { behind.get(head.len()..).unwrap_or_default() };
    let text = text.iter().filter(|cell| cell.words.text.chars().count() > LONGEST_NAME);
    let inner = entry.inner.iter().flat_map(|inner| &inner.cells);
    if let Some(cell) = text.chain(inner.filter(|cell| cell.words.text.contains(' '))).next() {
        found.put("description", &cell.words, FOUND_BY);
    }
    Some(found)
}

/// Most characters of a title or an employer.
const LONGEST_NAME: usize = 100;

/// "Developer at Acme", "Developer | Acme" in one line.
fn at_company(words: &Passage) -> (Passage, Option<Passage>) {
    for mark in [" at ", " @ ", " bei ", " chez ", " @"] {
        if let Some((title, company)) = words.text.split_once(mark)
            && !title.is_empty()
            && company.chars().count() <= 60
        {
            let behind = words.text.len() - company.len();
            return (words.slice(0..title.len()), Some(words.slice(behind..words.text.len())));
        }
    }
    (words.clone(), None)
}

/// "3 yrs 1 mo", "11 Monate", 3年2ヶ月: figures with at most six words, and no date.
fn is_length(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || c == '<')
        && text.chars().count() <= 30
        && text.chars().any(char::is_alphabetic)
        && text.split_whitespace().count() <= 6
        && DateSpan::find(text).is_none()
}

/// "(3 yrs 1 mo)" behind the dates.
fn in_brackets(words: &Passage) -> Option<Passage> {
    let open = words.text.rfind(['(', '（'])?;
    let inner = words.text.get(open..)?;
    let start = words.text.len() - inner.trim_start_matches(['(', '（']).len();
    let end = start + words.text.get(start..)?.find([')', '）'])?;
    Some(words.slice(start..end)).filter(|length| is_length(&length.text))
}

fn is_place(text: &str) -> bool {
    if text.chars().count() > 80 || text.chars().any(|c| c.is_ascii_digit()) {
        return false;
    }
    place::known(text).is_some()
}

/// One or two capitalised words could be a town where a place is printed.
fn is_short_place(words: &Passage) -> bool {
    let text = words.text.as_str();
    text.split_whitespace().count() <= 2
        && text.chars().all(|c| c.is_alphabetic() || " -'’".contains(c))
        && text.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && !is_role(words)
        && !words_of(words).any(is_organisation_word)
}

/// The place in the line behind the dates: one that is known for a place, or a short name in an element like that of the
/// dates.
fn place_behind(outline: &Outline<'_, '_>, date: &Cell, next: &Cell) -> Option<Passage> {
    let first = parts(&next.words).next()?;
    let chain = |cell: &Cell| -> Vec<Option<&str>> {
        outline.page.ancestors(cell.node).take(2).map(|id| outline.page.snapshot().tag(id)).collect()
    };
    let depth = |cell: &Cell| outline.page.snapshot().node(cell.node).map(|node| node.depth);
    let alike = depth(date) == depth(next) && chain(date) == chain(next);
    let commas = first.text.contains(", ") && first.text.chars().count() <= 60 && !first.text.ends_with('.');
    (is_place(&first.text) || alike && (is_short_place(&first) || commas && is_area(&first.text)))
        .then_some(first)
}

/// "Gothenburg, Västra Götaland": capitalised parts, no figures, no full stop.
fn is_area(text: &str) -> bool {
    text.split(", ").all(|part| {
        part.starts_with(char::is_uppercase) && part.chars().all(|c| c.is_alphabetic() || " -'’".contains(c))
    })
}

fn school(entry: &Entry) -> Option<Parts> {
    const FOUND_BY: &str = "section education";
    let mut found = Parts::default();
    let dates = entry.date_at();
    let named: Vec<&Cell> = entry
        .cells
        .iter()
        .enumerate()
        .filter(|(at, cell)| Some(*at) != dates && !cell.words.text.contains([':', '：']))
        .map(|(_, cell)| cell)
        .collect();
    let (first, rest) = named.split_first()?;
    if first.words.text.chars().count() > LONGEST_NAME || dates.is_none() && rest.len() > 1 {
        return None;
    }
    // "BSc Mathematics", "University of Example": the degree may stand first.
    let school = |cell: &Cell| is_school(&cell.words);
    if let Some(second) = rest.first().filter(|second| school(second) && !school(first)) {
        found.put("school", &second.words, FOUND_BY);
        found.put("degree", &first.words, FOUND_BY);
    } else {
        found.put("school", &first.words, FOUND_BY);
    }
    if let Some(degree) = rest
        .first()
        .filter(|second| !school(second) || school(first))
        .filter(|cell| cell.words.text.chars().count() <= 160)
    {
        let (degree, field) = degree_and_field(&degree.words);
        found.put("degree", &degree, FOUND_BY);
        if let Some(field) = field {
            found.put("field", &field, FOUND_BY);
        }
    }
    if let Some(span) = dates.and_then(|at| span_of(&entry.cells.get(at)?.words)) {
        found.put("dates", &span, FOUND_BY);
    }
    Some(found)
}

/// "Master of Arts (MA), Marine biology": a degree that is followed by its own letters is complete, and what comes behind
/// the comma is the field. Of other lines nobody can tell.
fn degree_and_field(words: &Passage) -> (Passage, Option<Passage>) {
    if let Some((degree, field)) = words.text.split_once("), ")
        && let Some((_, letters)) = degree.rsplit_once('(')
        && (2..=5).contains(&letters.len())
        && letters.chars().all(|c| c.is_ascii_uppercase())
    {
        let field = words.text.len() - field.len()..words.text.len();
        return (words.slice(0..degree.len() + 1), Some(words.slice(field)));
    }
    (words.clone(), None)
}

/// "Name", "Issuer", "Issued Apr 2022 · Expires Apr 2023". Without a date it is a certificate only in a list.
fn certificate(entry: &Entry, in_list: bool) -> Option<Parts> {
    const FOUND_BY: &str = "section certifications";
    let mut found = Parts::default();
    let (first, rest) = entry.cells.split_first()?;
    if first.words.text.chars().count() > LONGEST_NAME || rest.is_empty() && !in_list {
        return None;
    }
    found.put("name", &first.words, FOUND_BY);
    let mut issuer = false;
    for cell in rest {
        let part = super::cells::first_part(&cell.words);
        match PartialDate::find(&part.text).filter(|_| part.text.chars().count() <= 60) {
            Some(date) => {
                found.put("issued", &part.slice(date.range), FOUND_BY);
                return Some(found);
            }
            None if !issuer && cell.words.text.chars().count() <= LONGEST_NAME => {
                found.put("issuer", &cell.words, FOUND_BY);
                issuer = true;
            }
            None => {}
        }
    }
    in_list.then_some(found)
}
