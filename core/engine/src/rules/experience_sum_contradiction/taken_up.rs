//! "I only picked up illustration in 2020", この業界に入って3年目: when somebody took up the trade that they state years of.

use std::ops::Range;

use super::trade::{SAME, Trade, are_of_one_trade, is_in, is_of_one_stem, is_spaced, words};
use crate::claim::{Claims, Evidence, Passage};
use crate::rules::moments::{self, Moment};
use crate::text::experience::{Bound, Length, Statement, ties};
use crate::text::fold::Folded;
use crate::text::phrases::Phrases;
use crate::text::prose;

/// How the years that a page states fit the beginnings that it tells of.
pub(super) enum Compared {
    /// Nothing could be compared.
    Nothing,
    /// The years fit.
    Fits,
    /// The trade was taken up later than the years say; both statements.
    Later(Vec<Evidence>),
}

/// Compares the years of work that headline and overview state with the times at which the same trade was taken up.
pub(super) fn compared(claims: &Claims, year_now: Option<f32>, work: Phrases<'_>) -> Compared {
    let Some(now) = year_now else { return Compared::Nothing };
    let passages: Vec<_> = claims.headline.iter().chain(&claims.overview).collect();
    let counts = |statement: &Statement| matches!(statement.length, Length::Years(..));
    if !passages.iter().any(|passage| passage.experience().iter().any(counts)) {
        return Compared::Nothing;
    }
    let told: Vec<Told<'_>> = passages.iter().filter_map(|passage| Told::of(passage, work)).collect();
    if told.is_empty() {
        return Compared::Nothing;
    }
    let mut compared = Compared::Nothing;
    // What a text says again needs no second look.
    let mut known: Vec<(Trade, f32)> = Vec::new();
    for passage in passages {
        for statement in passage.experience() {
            let (Length::Years(..), Some(trade)) = (statement.length, Trade::of(passage, statement)) else {
                continue;
            };
            let years = statement.length.years_at_least(now);
            let stated = (trade, years);
            if known.contains(&stated) || are_of_a_liking(passage, statement) {
                continue;
            }
            for begun in told.iter().flat_map(|told| told.beginnings(&stated.0, now)) {
                if years - begun.years > super::TOLERANCE_YEARS {
                    let stated = passage.evidence_at(statement.span.clone());
                    return Compared::Later(vec![stated, begun.passage.evidence_at(begun.span)]);
                }
                compared = Compared::Fits;
            }
            known.push(stated);
        }
    }
    compared
}

/// A text that tells of beginnings.
struct Told<'a> {
    passage: &'a Passage,
    /// The times that it tells.
    moments: Vec<Moment>,
    /// Its words of scripts that set them off by spaces, with where they start in the folded text.
    words: Vec<(usize, &'a str)>,
    /// Where it names work itself, whatever the trade.
    work: Vec<Range<usize>>,
}

/// The beginning of a trade.
struct TakenUp<'a> {
    /// Years since then at most.
    years: f32,
    passage: &'a Passage,
    /// The words that say it, in bytes of the passage.
    span: Range<usize>,
}

impl<'a> Told<'a> {
    /// `None` where nothing begins.
    fn of(passage: &'a Passage, work: Phrases<'_>) -> Option<Self> {
        let folded = passage.folded();
        if !ties::begins_anything(&folded.text) && !BEING.iter().any(|being| folded.text.contains(being)) {
            return None;
        }
        let moments = moments::of_the_writer(passage);
        (!moments.is_empty()).then(|| Self {
            passage,
            moments,
            words: words(&folded.text).collect(),
            work: work.find(folded).into_iter().map(|hit| hit.range).collect(),
        })
    }

    /// Every time at which its writer says to have taken up a trade, or work at all.
    fn beginnings(&self, trade: &Trade, year_now: f32) -> Vec<TakenUp<'a>> {
        let folded = self.passage.folded();
        let names = self.named(trade);
        let pairs = names.iter().flat_map(|name| self.moments.iter().map(move |moment| (name, moment)));
        let taken_up = |(name, moment): (&Range<usize>, &Moment)| {
            let tie = ties::to_a_tool(&folded.text, name, &moment.at)?;
            let years = match moment.length {
                Length::Since(year) => year_now - f32::from(year),
                Length::Years(_, Bound::AtLeast) => return None,
                Length::Years(years, _) => years,
            };
            let begins = tie.begins() && !is_narrowed(&folded.text, &(tie.start..tie.end))
                || is_told_of_all(&folded.text, name, &moment.at);
            let span = folded.original(tie.start..tie.end);
            (begins && !tie.is_limited()).then_some(TakenUp { years, passage: self.passage, span })
        };
        pairs.filter_map(taken_up).collect()
    }

    /// Where it names the trade or work itself; words of one trade that follow each other are one name.
    fn named(&self, trade: &Trade) -> Vec<Range<usize>> {
        let text = self.passage.folded().text.as_str();
        let mut found: Vec<Range<usize>> = Vec::new();
        for (at, word) in &self.words {
            let is_named =
                |own: &String| is_of_one_stem(own, word) || trade.is_plain() && are_of_one_trade(own, word);
            if !trade.words.iter().any(is_named) {
                continue;
            }
            match found.last_mut() {
                Some(last) if text.get(last.end..*at).is_some_and(|gap| matches!(gap, " " | "-")) => {
                    last.end = at + word.len();
                }
                _ => found.push(*at..at + word.len()),
            }
        }
        let own = trade.words.iter().filter(|own| !own.chars().all(is_spaced));
        found
            .extend(own.flat_map(|own| text.match_indices(own.as_str())).map(|(at, own)| at..at + own.len()));
        let plain = SAME.iter().filter(|_| trade.is_plain());
        let same = plain.filter(|same| trade.words.iter().any(|own| is_in(own, same)));
        let others = same.flat_map(|same| same.split(' ')).filter(|other| !other.chars().all(is_spaced));
        found.extend(
            others.flat_map(|other| text.match_indices(other)).map(|(at, other)| at..at + other.len()),
        );
        if trade.is_career {
            found.extend(self.work.iter().cloned());
        }
        found
    }
}

/// What stands between a length of time and what somebody has been for all of it.
const BEING: &[&str] = &[
    "i have been",
    "i've been",
    "i’ve been",
    "that i have been",
    "that i've been",
    "i have worked as",
    "i've worked as",
];

/// Words right behind a trade that make it a part: "a developer at Acme".
const NARROWING: &[&str] = &["at", "for", "with", "of", "in", "on", "here", "under", "and", "within"];

/// "In the five years I have been a developer": not a part of the time, as "for five years" may be, but all of it.
fn is_told_of_all(text: &str, name: &Range<usize>, said: &Range<usize>) -> bool {
    let front = text.get(..said.start).unwrap_or_default().trim_end();
    let between = text.get(said.end..name.start).unwrap_or_default().trim();
    let between = [" a", " an", " in"].iter().find_map(|end| between.strip_suffix(end)).unwrap_or(between);
    let behind = text.get(name.end..).unwrap_or_default();
    let next = behind.strip_prefix(' ').and_then(|behind| behind.split(' ').next()).unwrap_or_default();
    !NARROWING.contains(&next) && (front.ends_with(" the") || front == "the") && BEING.contains(&between)
}

/// Whether the words around a beginning make it that of a part: "started editing for bands", "released my first game".
fn is_narrowed(text: &str, tie: &Range<usize>) -> bool {
    const LEADS: &[&str] =
        &[" for", " with", " at", " to", " of", " as", " as a", " in", " on", " para", " für", " pour"];
    let (Some(before), Some(words), Some(behind)) =
        (text.get(..tie.start), text.get(tie.clone()), text.get(tie.end..))
    else {
        return true;
    };
    let goes_on = behind.trim_start_matches(' ').starts_with(char::is_alphanumeric)
        && LEADS.iter().any(|lead| words.trim_end().ends_with(lead));
    let is_a_work =
        ["my first", "first", "my very first"].iter().any(|first| words.trim_start().starts_with(first))
            && before.trim_end_matches(' ').ends_with(char::is_alphanumeric);
    // The first line of code is the beginning of all of it.
    goes_on || is_a_work && !words.contains("of code")
}

/// Whether years are those of a liking: "design has been my passion for 20 years".
fn are_of_a_liking(passage: &Passage, statement: &Statement) -> bool {
    const LIKING: &[&str] =
        &["passion", "hobby", "love ", "loved ", "interest", "fascinat", "趣味", "취미", "afici"];
    let sentence = prose::sentence_around(&passage.text, statement.span.start);
    let words = Folded::new(passage.text.get(sentence).unwrap_or_default()).text;
    LIKING.iter().any(|liking| words.contains(liking))
}

/// Work itself, whatever the trade.
pub(super) const WORK: &str = "experience_sum_contradiction/work";
