//! A field of a template that nobody filled in ("Dear [Client Name]"), or a sentence of an assistant to its user.
//!
//! It shows that a text was written for many; sites offer such assistants themselves, so this is context. A text about
//! templates shows fields because they are its subject.

use std::ops::Range;

use crate::claim::{Claims, Evidence, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::phrases::{Phrases, Standing, standing};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "template-residue",
    family: Family::Language,
    tier: Tier::C,
    strength: 2,
    reads: &[Kind::Headline, Kind::Overview, Kind::Employment],
    sources: &["US22"],
    since: "0.1.0",
    check,
};

/// Bytes between the brackets of a field; longer words are a remark.
const LONGEST_FIELD: usize = 48;
/// Letters before a name that is greeted, at most. A guess.
const GREETING: usize = 12;
/// Brackets that templates mark a field with.
const BRACKETS: &[(char, char)] =
    &[('[', ']'), ('{', '}'), ('<', '>'), ('【', '】'), ('%', '%'), ('〔', '〕')];

const PHRASES: &str = "template_residue/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let jobs = claims.employment.iter().filter_map(|job| job.description.as_ref());
    let passages: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).chain(jobs).collect();
    if passages.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    }
    let Some(phrases) = checking.tables.phrases(PHRASES) else { return Outcome::without_phrases() };
    let left: Vec<Evidence> = passages.iter().flat_map(|passage| left_over(passage, phrases)).collect();
    let Some(first) = left.first() else { return Outcome::LinesUp };
    let about = |passage: &&&Passage| phrases.find(passage.folded()).iter().any(|hit| hit.name == "about");
    if passages.iter().any(|passage| about(&passage)) {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-subject")]);
    }
    let args = vec![("words", Arg::Quote(first.quote.clone()))];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: left }])
}

fn left_over(passage: &Passage, phrases: Phrases<'_>) -> Vec<Evidence> {
    let text = &passage.folded().text;
    let hits = phrases.find(passage.folded());
    let is_left = |hit: &crate::text::phrases::Hit| match hit.name {
        "assistant" | "left" => (standing(text, hit) == Standing::Said).then(|| hit.range.clone()),
        "blank" => field(text, &hit.range),
        // "<title>" is no field.
        "square" => field(text, &hit.range)
            .filter(|range| text.get(range.clone()).is_some_and(|f| f.starts_with('['))),
        _ => None,
    };
    let mut ranges: Vec<Range<usize>> = hits.iter().filter_map(is_left).collect();
    ranges.extend(signs(text));
    ranges.dedup();
    ranges.into_iter().map(|range| passage.evidence_of(range)).collect()
}

/// "○○様", "Dear ____": signs that stand where a name belongs.
fn signs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    const BEHIND: &[&str] =
        &["様", "さま", "さん", "株式会社", "社様", "御中", "님", " 님", " 담당자", " 대표님", " 고객님"];
    const BEFORE: &[&str] = &["dear", "hi", "hello", "hey", "mr.", "ms.", "안녕하세요,", "親愛なる"];
    let circles = ["○○", "◯◯", "●●", "△△", "□□"].into_iter().flat_map(|sign| {
        text.match_indices(sign).filter_map(|(at, sign)| {
            // Elsewhere they keep the name of a client: "○○様の案件".
            let opens = text.get(..at)?.chars().filter(|c| c.is_alphanumeric()).count() < GREETING;
            let rest =
                text.get(at + sign.len()..).filter(|_| opens)?.trim_start_matches(['○', '◯', '●', '△', '□']);
            let word = BEHIND.iter().find(|word| rest.starts_with(**word))?;
            let behind = rest.get(word.len()..)?;
            if !(behind.is_empty() || behind.starts_with(['、', ',', '。', '!', '\n', ' ', '\u{3000}', '.']))
            {
                return None;
            }
            Some(at..text.len() - rest.len() + word.len())
        })
    });
    let lines = text.match_indices("___").filter_map(|(at, line)| {
        let before = text.get(..at)?.trim_end_matches('_').trim_end();
        let word = BEFORE.iter().find(|word| before.ends_with(**word))?;
        let rest = text.get(at + line.len()..)?;
        let start = before.len() - word.len();
        // Of a long line once.
        (!text.get(..at)?.ends_with('_')).then(|| start..text.len() - rest.trim_start_matches('_').len())
    });
    circles.chain(lines)
}

/// The bracketed field that is these words and no more; doubled brackets belong to it.
fn field(text: &str, words: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..words.start)?.trim_end_matches([' ', '_']);
    let behind = text.get(words.end..)?.trim_start_matches([' ', '_', '\'', '’', 's']);
    let opening = before.chars().next_back()?;
    let (_, closing) = BRACKETS.iter().find(|(open, _)| *open == opening)?;
    if !behind.starts_with(*closing) || behind.len() + LONGEST_FIELD < text.len() - words.start {
        return None;
    }
    let start = before.trim_end_matches(opening).len();
    let behind = behind.trim_start_matches(*closing);
    let opens_line =
        text.get(..start)?.trim_end_matches([' ', '*', '#', '■', '・', '-']).ends_with('\n') || start == 0;
    // "【実績】", "[Skills] React": the heading of a line, unless somebody is spoken to or it is all of the line.
    let spoken = [
        "様",
        "さん",
        "さま",
        "の",
        "御中",
        "ご担当",
        "担当",
        "님",
        " 님",
        " 담당자",
        " 대표",
        ",",
        "、",
        "!",
        "'",
        "’",
        "\n",
    ];
    (!opens_line || behind.is_empty() || spoken.iter().any(|word| behind.starts_with(word)))
        .then(|| start..text.len() - behind.len())
}
