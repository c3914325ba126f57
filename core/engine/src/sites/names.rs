//! Whether the class names and ids of a page mean what the table of its site says.
//!
//! A redesign may give a name to something else. Every page that was read by names is read once more without them; where
//! the two readings contradict each other, the names of the whole page count for nothing.

use std::borrow::Cow;

use super::fields::comparable;
use super::{Obstacle, Reading};
use crate::claim::{Claim, Claims, Passage};

/// A display name that differs counts as so many values more: what reads it without class names (titles, headings, links) is
/// the surest there is. A guess.
const NAME: usize = 4;

/// Longest text, in bytes, that is compared by its figures: "1,204 reviews".
const LONGEST_FIGURE: usize = 14;

/// Whether what was read by names contradicts what was read without them more often than the two agree. What is there by
/// names alone counts for nothing.
pub(super) fn mislead(named: &Reading, nameless: &Reading) -> bool {
    // A page that says it is gone is no page of anybody.
    let gone = named.obstacle.is_some_and(|obstacle| obstacle != Obstacle::EmptyList);
    if gone || named.page_kind != nameless.page_kind {
        return false;
    }
    let mut pairs = Pairs::default();
    pairs.claims(&named.profile, &nameless.profile);
    if named.cards.len() == nameless.cards.len() {
        named.cards.iter().zip(&nameless.cards).for_each(|(named, nameless)| pairs.claims(named, nameless));
    } else {
        pairs.contradicted += nameless.cards.len().saturating_sub(named.cards.len());
    }
    pairs.contradicted > pairs.confirmed
}

/// What two readings of one page say of each other.
#[derive(Debug, Default, Clone, Copy)]
struct Pairs {
    /// Values that both have, found in two ways.
    confirmed: usize,
    /// Values that differ, and values that are there without names alone.
    contradicted: usize,
}

impl Pairs {
    fn claims(&mut self, named: &Claims, nameless: &Claims) {
        for (at, pair) in rows(named).iter().zip(&rows(nameless)).enumerate() {
            match pair {
                (Some(own), Some(other)) if !agree(&own.text, &other.text) => {
                    self.contradicted += if at == 0 { 1 + NAME } else { 1 };
                }
                (Some(own), Some(other)) => self.confirmed += usize::from(own.found_by != other.found_by),
                (None, Some(_)) => self.contradicted += 1,
                (_, None) => {}
            }
        }
    }
}

/// What a field says, or a list in a row.
struct Row<'a> {
    text: Cow<'a, str>,
    /// How its first words were found.
    found_by: &'a str,
}

/// A row for each field, the name first; the same fields for all claims.
fn rows(claims: &Claims) -> Vec<Option<Row<'_>>> {
    let mut rows = vec![row([said(claims.display_name.as_ref())])];
    macro_rules! each {
        ($($one:ident)+; $($many:ident)+; $($records:ident: $($part:ident)+;)+) => {
            $(rows.push(row([said(claims.$one.as_ref())]));)+
            $(rows.push(row(claims.$many.iter().map(|text| Some(&text.said))));)+
            $(rows.push(row(claims.$records.iter().flat_map(|one| [$(said(one.$part.as_ref())),+])));)+
        };
    }
    each!(
        profile_id username account_type location local_time hourly_rate total_earned hours_worked jobs job_success
            member_since last_active availability review_count rating picture bid budget;
        badges verifications contact_links portfolio;
        languages: name level; education: school degree; employment: title company; certifications: name issuer;
        reviews: author date; work_history: title client; linked_accounts: service name;
        price_packages: name title price;
    );
    rows.push(row([claims.headline.as_ref()]));
    rows.push(row([claims.overview.as_ref()]));
    rows.push(row(claims.skills.iter().map(|(_, skill)| Some(&skill.said))));
    rows
}

fn said<T>(claim: Option<&Claim<T>>) -> Option<&Passage> {
    claim.map(|claim| &claim.said)
}

fn row<'a>(words: impl IntoIterator<Item = Option<&'a Passage>>) -> Option<Row<'a>> {
    let mut row: Option<Row<'a>> = None;
    for said in words.into_iter().flatten() {
        match &mut row {
            None => row = Some(Row { text: Cow::Borrowed(&said.text), found_by: &said.found_by }),
            Some(row) => {
                let text = row.text.to_mut();
                text.push('\n');
                text.push_str(&said.text);
            }
        }
    }
    row
}

/// Whether two readings say the same: "310" and "310 reviews" do, and a list and the part of it that stands without
/// names; "Ann E." and "Save - Ann E." do not.
fn agree(named: &str, nameless: &str) -> bool {
    let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let same_figures = || {
        named.len().min(nameless.len()) <= LONGEST_FIGURE
            && figures(named) == figures(nameless)
            && !figures(named).is_empty()
    };
    let part_of = || nameless.lines().all(|line| named.lines().any(|own| own == line));
    named == nameless || comparable(named) == comparable(nameless) || same_figures() || part_of()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Facts;

    #[test]
    fn two_ways_to_write_one_value_agree() {
        for (named, nameless, same) in [
            ("Ann E.", "Ann  E.", true),
            ("Save - Ann E.", "Ann E.", false),
            ("310 reviews", "310", true),
            ("7,540 reviews", "7540", true),
            ("$40", "$45", false),
            ("Leeds", "5 jobs", false),
            ("Top Rated\nAvailable now", "Available now", true),
            ("Available now", "Top Rated\nAvailable now", false),
        ] {
            assert_eq!(agree(named, nameless), same, "{named} / {nameless}");
        }
    }

    fn reading(facts: &str, found_by: &str) -> Reading {
        let mut profile = Claims::from_facts(&Facts::parse(serde_json::from_str(facts).unwrap()).facts);
        let said = [
            profile.display_name.as_mut().map(|claim| &mut claim.said),
            profile.local_time.as_mut().map(|claim| &mut claim.said),
            profile.headline.as_mut(),
        ];
        said.into_iter().flatten().for_each(|said| found_by.clone_into(&mut said.found_by));
        Reading { profile, ..Reading::default() }
    }

    #[test]
    fn names_are_believed_as_long_as_the_page_does_not_say_otherwise() {
        let nameless =
            reading(r#"{"display_name": "Ann E.", "headline": "Weaver", "local_time": "2:17pm"}"#, "title");
        for (named, lie) in [
            (r#"{"display_name": "Ann E.", "headline": "Weaver", "local_time": "2:17pm"}"#, false),
            (
                r#"{"display_name": "Ann E.", "headline": "Invite", "local_time": "2:17pm", "availability": "Now"}"#,
                false,
            ),
            (r#"{"display_name": "Invite", "headline": "Weaver", "local_time": "2:17pm"}"#, true),
            (r#"{"headline": "Weaver"}"#, true),
        ] {
            assert_eq!(mislead(&reading(named, "css .name"), &nameless), lie, "{named}");
        }
        let alone = reading(r#"{"display_name": "Ann E."}"#, "css .name");
        assert!(!mislead(&alone, &Reading::default()), "nothing says otherwise");
        let gone = Reading { obstacle: Some(Obstacle::NotThere), ..Reading::default() };
        assert!(!mislead(&gone, &nameless), "who is gone has no name");
        let cards = Reading { cards: vec![alone.profile], ..Reading::default() };
        let empty = Reading { obstacle: Some(Obstacle::EmptyList), ..Reading::default() };
        assert!(mislead(&empty, &cards), "a list is not empty because its names changed");
    }
}
