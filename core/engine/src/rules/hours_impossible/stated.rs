//! Hours a week that a text states to work.

use std::sync::LazyLock;

use crate::claim::Passage;
use crate::rules::{Arg, Finding};
use crate::text::number;
use crate::text::phrases::{Hit, Phrases, Standing, standing};

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(include_str!("phrases.tsv")));

/// Sixteen hours on every day; more is no one person's week (research on rates and workload, section 3.3). More than this many is
/// a slip of the pen.
const MOST: f64 = 112.0;
const SLIP: f64 = 1000.0;

/// The first statement of a text that its writer works more hours a week than one person can. Shown grouped: "168 hours a week" may
/// only be a way to say that somebody is always there.
pub(super) fn too_many(text: &Passage) -> Option<Finding> {
    let folded = text.folded();
    let hits = PHRASES.find(folded);
    let works = |hit: &&Hit| {
        let verb = |other: &Hit| {
            other.name == "verb" && hit.sentence == other.sentence && other.range.start >= hit.range.end
        };
        hit.name == "work" || hit.name == "week" && hits.iter().any(verb)
    };
    let said = |hit: &&Hit| standing(&folded.text, hit) == Standing::Said;
    let many = |hit: &&Hit| {
        let printed = folded.text.get(hit.range.clone()).unwrap_or_default();
        number::all(printed).iter().any(|number| number.value > MOST && number.value < SLIP)
    };
    let hit = hits.iter().filter(works).filter(many).find(said)?;
    let evidence = text.evidence_of(hit.range.clone());
    let args = vec![("hours", Arg::Quote(evidence.quote.clone()))];
    Some(Finding { noticed: "noticed-stated-grouped", args, evidence: vec![evidence] })
}
