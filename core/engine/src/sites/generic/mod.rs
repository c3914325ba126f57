//! Reads any page by what pages have in common: structured data about a person, titles, headings and labels in 16
//! languages, the repeated blocks under them, and the shapes of dates, rates and clocks. It would rather say nothing than
//! guess: there is no "largest heading is the name" here.

mod about;
mod career;
mod cells;
mod compare;
mod head;
mod labels;
mod lists;
#[allow(unreachable_pub, reason = "shared with the build script")]
mod meaning;
mod name;
mod offers;
mod outline;
mod person;
mod portfolio;
mod reviews;
mod roles;
mod title;
mod values;

pub(super) use compare::{compare, vouched};

use super::locate::Sight;
use crate::claim::{Claim, Claims, Confidence};
use crate::text::money::{Rate, Signs};
use name::Sort;
use outline::Outline;
use title::Titles;

/// What a page states by itself, without a site table. Where its address is that of a profile (`of_somebody`), a name that
/// only the table finds is no reason to doubt that.
pub(super) fn read(sight: &Sight<'_>, signs: Signs, of_somebody: bool) -> Claims {
    let outline = Outline::new(&sight.page);
    let titles = Titles::new(&sight.page);
    let signs = offers::signs(sight, signs);
    let mut claims = person::read(sight);
    let sort = name::sort(&outline, &titles);
    if outline.is_list() || sort == Sort::Else && claims.display_name.is_none() && !of_somebody {
        return claims;
    }
    let known = claims.display_name.is_some() || of_somebody;
    let at = (known || sort == Sort::Profile).then(|| name::find(&outline, &titles)).flatten();
    values::read(&outline, signs, known || at.is_some(), &mut claims);
    if claims.local_time.is_none() {
        claims.local_time = local_time_by_shape(&outline);
    }
    if let Some(at) = at {
        named(&outline, &titles, at, signs, &mut claims);
    }
    if claims.hourly_rate.is_none() {
        claims.hourly_rate = rate_by_shape(&outline, signs);
    }
    if known || at.is_some() {
        offers::rating(sight, &mut claims);
        claims.employment = career::employment(&outline);
        claims.education = career::education(&outline);
        claims.certifications = career::certifications(&outline);
        lists::read(&outline, &mut claims);
        claims.reviews = reviews::read(&outline);
        claims.price_packages = offers::packages(&outline, signs);
        claims.overview = about::read(&outline).or(claims.overview);
    }
    claims
}

/// Fills in the name on a line, and what stands around it.
fn named(outline: &Outline<'_, '_>, titles: &Titles, at: usize, signs: Signs, claims: &mut Claims) {
    let Some(marked) = outline.lines.get(at) else { return };
    if claims.display_name.is_none() {
        let said = crate::claim::Passage {
            found_by: "heading and title".into(),
            ..without_honorific(&marked.line.passage)
        };
        claims.display_name = Some(Claim { value: said.one_line(), said, confidence: Confidence::Firm });
    }
    let handle = name::handle(outline, marked).or(titles.handle.as_deref());
    if let Some(handle) = handle.filter(|_| claims.username.is_none()) {
        let said = crate::claim::Passage {
            text: handle.to_owned(),
            found_by: "address".into(),
            ..Default::default()
        };
        claims.username = Some(Claim { value: handle.to_owned(), said, confidence: Confidence::Firm });
    }
    head::read(outline, titles, at, signs, claims);
    if claims.overview.is_none() {
        claims.overview = head::overview(outline, at);
    }
}

/// A name without the polite word behind it: "見本 花江 さん".
fn without_honorific(words: &crate::claim::Passage) -> crate::claim::Passage {
    let bare = ["さん", "様", "님"].iter().find_map(|word| words.text.trim_end().strip_suffix(word));
    match bare.map(str::trim_end).filter(|bare| !bare.is_empty()) {
        Some(bare) => words.slice(0..bare.len()),
        None => words.clone(),
    }
}

/// The only short line on the page that is nothing but a rate. Two different ones (jobs, other people) are none.
fn rate_by_shape(outline: &Outline<'_, '_>, signs: Signs) -> Option<Claim<Rate>> {
    let mut found: Option<Claim<Rate>> = None;
    for marked in &outline.lines {
        let Some(claim) = head::rate_line(&marked.line.passage, signs) else { continue };
        match &found {
            Some(first) if first.value != claim.value => return None,
            Some(_) => {}
            None => found = Some(claim),
        }
    }
    found
}

/// The first line with a clock and the words "local time" or the like.
fn local_time_by_shape(outline: &Outline<'_, '_>) -> Option<crate::claim::Text> {
    outline.lines.iter().filter(|marked| marked.own).find_map(|marked| head::clock_in(&marked.line.passage))
}
