//! "20 years of nursing experience", 看護師歴20年: years of one named trade, held against other years of the same.

use crate::claim::Passage;
use crate::text::experience::{About, Statement};
use crate::text::fold::Folded;
use crate::text::prose;

use super::scope;

/// Words that close the name of a trade, or tie it to its years.
const CLOSING: &[&str] = &[
    " experience",
    " work",
    "としての",
    "として",
    "での",
    "の",
    "経験",
    "実務",
    "歴",
    "으로서의",
    "로서의",
    "으로서",
    "로서",
    "으로",
    "로",
    "경력",
    "경험",
    "실무",
    "业务",
    "经验",
];

/// The folded name of the trade whose years of experience a statement gives; `None` where another thing, a place or a list
/// narrows it.
pub(super) fn of(passage: &Passage, statement: &Statement) -> Option<String> {
    let About::Subject(subject) = &statement.about else { return None };
    let mut trade = subject.words.trim();
    while let Some(shorter) = CLOSING.iter().find_map(|closing| trade.strip_suffix(closing)) {
        trade = shorter.trim_end();
    }
    // One narrowing word is enough to make it another thing: what is compared must be said in the same words.
    let is_short = trade.split_whitespace().count() <= 3 && trade.chars().count() >= 2;
    let plain = !subject.listed && !subject.at_place && !goes_on(passage, statement);
    (is_short && plain).then(|| trade.to_owned())
}

/// Whether what stands behind a statement narrows it: "at Orbit", "(remote)".
fn goes_on(passage: &Passage, statement: &Statement) -> bool {
    let behind = passage.text.get(statement.span.end..).unwrap_or_default().trim_start();
    scope::is_narrowed(passage, statement) || behind.starts_with(['(', '（', '[', '@'])
}

/// Whether a statement of a text is a sentence of its own about its writer, not a line below a heading that may be a firm: a
/// word for oneself, or, where scripts set no word, nothing in front and an ending behind.
pub(super) fn is_told(passage: &Passage, statement: &Statement) -> bool {
    let About::Subject(subject) = &statement.about else { return false };
    let text = passage.text.as_str();
    let sentence = prose::sentence_around(text, statement.span.start);
    let start = statement.span.start.min(subject.range.start);
    let end = statement.span.end.max(subject.range.end);
    let folded = |from: usize, to: usize| Folded::new(text.get(from..to).unwrap_or_default()).text;
    let front = folded(sentence.start, start);
    if scope::is_framed(&front) {
        return false;
    }
    if scope::speaks_of_oneself(&folded(sentence.start, sentence.end.max(end))) {
        return true;
    }
    let behind = folded(end, sentence.end.max(end));
    let ends = ["です", "ます", "でした", "ました", "だ", "다", "요", "有"];
    let behind = behind.trim_matches(|c: char| !c.is_alphanumeric());
    front.trim().is_empty() && ends.iter().any(|end| behind.ends_with(end))
}
