//! Years stated on the site itself ("8 years on Upwork") are compared with the date the account was opened.
//!
//! A longer history than the account has is mostly a lost or closed earlier account, which is worth a question because
//! the reviews and the identity behind it cannot be seen. Former names of the site count as the site.

use crate::claim::{Claims, Confidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::experience::{About, Statement};
use crate::text::fold::Folded;

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "platform-tenure-contradiction",
    family: Family::Timeline,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::MemberSince],
    sources: &["UWAUTH", "DERIV"],
    since: env!("CARGO_PKG_VERSION"),
    check,
};

/// Years by which a statement may exceed the age of the account (catalogue of signals, card of this rule): rounding, and
/// an account opened some time after the first visit.
const TOLERANCE_YEARS: f32 = 2.0;

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    let since = claims.member_since.as_ref().filter(|since| since.confidence == Confidence::Firm);
    let opened = since.and_then(|since| Some((since.value?.earliest()?, &since.said)));
    if passages.is_empty() || opened.is_none() {
        let without_text = passages.is_empty().then_some(Missing::Claim(Kind::Overview));
        let without_date = opened.is_none().then_some(Missing::Claim(Kind::MemberSince));
        return Outcome::Unknown(without_text.into_iter().chain(without_date).collect());
    }
    let names: Vec<String> = claims.platform_names.iter().map(|name| Folded::new(name).text).collect();
    let stated: Vec<(&Passage, Statement)> = passages
        .into_iter()
        .flat_map(|passage| passage.experience().iter().cloned().map(move |found| (passage, found)))
        .filter(|(passage, statement)| is_on_the_platform(passage, statement, &names))
        .collect();
    if stated.is_empty() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-tenure")]);
    }
    let (Some((opened, opened_said)), Some(today), Some(now)) =
        (opened, checking.today(), checking.year_now())
    else {
        return Outcome::Unknown(vec![Missing::TimeOfReading]);
    };
    let tenure = opened.until(today).map_or(0.0, |span| span.get_days() as f32 / 365.25);
    let excess = |statement: &Statement| statement.length.years_at_least(now) - tenure;
    let longest = stated.iter().max_by(|(_, a), (_, b)| excess(a).total_cmp(&excess(b)));
    let Some((passage, statement)) = longest.filter(|(_, statement)| excess(statement) >= TOLERANCE_YEARS)
    else {
        return Outcome::LinesUp;
    };
    let words = passage.evidence_at(statement.span.clone());
    Outcome::Fired(vec![Finding {
        noticed: "noticed",
        args: vec![
            ("stated", Arg::Quote(words.quote.clone())),
            ("since", Arg::Quote(opened_said.one_line())),
            ("tenure", Arg::Number(f64::from(tenure.max(0.0).floor()))),
        ],
        evidence: vec![words, opened_said.evidence()],
    }])
}

/// Names of sites that are everyday words as well: they count only behind "on" or "at" ("10 years as a freelancer" is not
/// about the site of that name).
const EVERYDAY_NAMES: &[&str] = &["freelancer", "guru", "malt", "contra"];

/// Whether a length of time is about the site: its name is the subject, alone or with words behind it ("upwork as a top
/// rated freelancer").
fn is_on_the_platform(passage: &Passage, statement: &Statement, names: &[String]) -> bool {
    let About::Subject(subject) = &statement.about else { return false };
    let words = subject.words.trim_start_matches("the ").trim_start_matches("on ");
    let Some(in_front) = passage.text.get(..subject.range.start) else { return false };
    // The last word alone; folding all that stands in front, a statement at a time, would grow with the square.
    let last_word = in_front.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let last_word = Folded::new(last_word).text;
    let behind_a_place_word = ["on", "at", "auf", "bei"].contains(&last_word.as_str());
    let is_named = |name: &String| {
        let rest = words.strip_prefix(name.as_str());
        let whole =
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.'));
        whole && !name.is_empty() && (behind_a_place_word || !EVERYDAY_NAMES.contains(&name.as_str()))
    };
    !subject.listed && names.iter().any(is_named)
}
