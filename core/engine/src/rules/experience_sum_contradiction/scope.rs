//! How much of a career a number of years covers, by the words around it.
//!
//! "10 years of experience" says nothing of its scope by itself. A sentence about oneself means all of it; a line of a list
//! ("Shopify | 4 years of experience"), a frame ("as a teacher, I have ...") or two numbers in one sentence mean a part.

use crate::claim::Passage;
use crate::text::experience::{About, Statement};
use crate::text::fold::Folded;
use crate::text::prose;

/// What a number of years covers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// All experience.
    Whole,
    /// All paid or professional experience.
    Professional,
    /// A part of it.
    Part,
    /// One trade whose years are compared with other years of the same alone.
    Trade,
}

/// How the words around a number stand to its writer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// All of one's own.
    Whole,
    /// A part, told in a sentence about oneself or beside a topic.
    Part,
    /// A line without a subject; `topical` where another line or words in front tell what it is about.
    Line { topical: bool },
    /// Somebody else's.
    Other,
}

/// Words of somebody who speaks of oneself.
const OWN: &str = "i my me myself ich mein meine meiner je j mon mes yo mi mis tengo cuento eu meu minha tenho possuo conto я мой имею";
/// Words that open a sentence about one part of it: "as a teacher, ...", "in real estate, ...".
const FRAMES: &str = "as in when for before after como en em als in bei dans comme";
/// Words right behind that narrow it.
const NARROW: &str =
    "for at in on as with within using during from since para en für bei pour online offline there here";
/// Words of a heading at most: "Photoshop", "UI/UX design", "Why hire me?".
const HEADING: usize = 4;

/// The first word behind a statement, folded; empty where a sign stands between.
fn next_word(passage: &Passage, statement: &Statement) -> String {
    let behind = passage.text.get(statement.span.end..).unwrap_or_default();
    let mut words = behind.split(|c: char| !c.is_alphanumeric() && c != '\'');
    // White space alone may part them.
    let first = words.find(|word| !word.is_empty()).unwrap_or_default();
    let between = behind.split(first).next().unwrap_or_default();
    if between.trim().is_empty() && !between.contains('\n') { first.to_owned() } else { String::new() }
}

/// Whether the words behind a statement tie it to a field, a place or a time.
pub(super) fn is_narrowed(passage: &Passage, statement: &Statement) -> bool {
    let next = next_word(passage, statement);
    // "8 Years Of Experience Graphic Designer": a trade behind it.
    let titled = next.len() > 1 && next.starts_with(char::is_uppercase) && !next.starts_with("I'");
    let next = Folded::new(&next).text;
    titled || next.ends_with("ing") || is_one_of(&next, NARROW)
}

/// "Orbit Works has 10 years of experience" in a text that says "I" elsewhere; not "Ingrid has" in one that never does.
pub(super) fn is_of_another(passage: &Passage, statement: &Statement) -> bool {
    let before = passage.text.get(..statement.span.start).unwrap_or_default();
    before.trim_end().ends_with(" has") && speaks_of_oneself(&passage.folded().text)
}

/// What a career in the text about oneself covers.
pub(super) fn said(passage: &Passage, statement: &Statement) -> Said {
    let text = passage.text.as_str();
    let sentence = prose::sentence_around(text, statement.span.start);
    let folded = |from: usize, to: usize| Folded::new(text.get(from..to).unwrap_or_default()).text;
    let front = folded(sentence.start, statement.span.start);
    let words = words_of(&front);
    let told_of = words.last() == Some(&"has");
    let shared = |other: &&Statement| {
        matches!(other.about, About::Career { .. }) && sentence.contains(&other.span.start)
    };
    if is_framed(&front)
        || is_narrowed(passage, statement)
        || passage.experience().iter().filter(shared).count() > 1
    {
        return Said::Part;
    }
    let whole = folded(sentence.start, sentence.end.max(statement.span.end));
    if told_of || speaks_of_oneself(&whole) {
        return Said::Whole;
    }
    let before = text.get(..sentence.start).unwrap_or_default();
    let last = before.char_indices().rfind(|(_, c)| c.is_alphanumeric());
    let heading = last.and_then(|(at, _)| text.get(prose::sentence_around(text, at)));
    let headed = heading.is_some_and(|heading| heading.split_whitespace().count() <= HEADING);
    Said::Line { topical: words.last().map_or(headed, |last| *last != "with") }
}

fn words_of(folded: &str) -> Vec<&str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Whether folded words in front of a statement open a sentence about one part: "as a teacher, I have".
pub(super) fn is_framed(front: &str) -> bool {
    let words = words_of(front);
    words.len() > 2 && words.first().is_some_and(|first| is_one_of(first, FRAMES))
}

/// Whether folded words have one for oneself among them.
pub(super) fn speaks_of_oneself(folded: &str) -> bool {
    folded.split(|c: char| !c.is_alphanumeric()).any(|word| is_one_of(word, OWN))
}

fn is_one_of(word: &str, list: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}
