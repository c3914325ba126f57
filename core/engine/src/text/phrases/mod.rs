//! Phrases as people vary them: tables of patterns of words, found in prose of any language in one walk.
//!
//! A table is text with a row a pattern, `name <tab> language <tab> pattern`; lines that begin with `//` are comments. The
//! name says what part the phrase plays ("ask", "account"); several rows may share it. The language is for the reader of
//! the table alone: every row is looked for in every text, since people mix languages.
//!
//! Patterns are written as [`Folded`](super::fold::Folded) text has them (lower case, NFKC):
//!
//! | in a pattern | finds |
//! |---|---|
//! | `rent` | the word, whole |
//! | `rent*` | words that begin so |
//! | `アカウントを貸` | these characters anywhere: scripts without spaces have no word ends, nor has hangul here |
//! | space | white space, hyphens, apostrophes, quotation marks, brackets and signs of currencies; nothing in scripts without spaces. `don t` finds "don’t" |
//! | `(rent\|lend out)` | one of these |
//! | `(please)?` | this or nothing |
//! | `..` | up to 6 words or 12 characters of a script without spaces, within the sentence |
//! | `...` | twice as many |
//! | `#` | a number, as in "1,000" or "20%" |
//!
//! A pattern begins with words, never with a gap or a number. What a phrase means where it stands - denied, quoted, asked -
//! is told by [`standing`].

mod pattern;
mod standing;
mod words;

pub use standing::{Standing, standing, standing_beside};

use crate::sorting;
use std::ops::Range;

use super::fold::Folded;
use super::prose::sentence_around;
use pattern::Pattern;
use words::Head;
pub(in crate::text) use words::Words;

/// A table of phrases, ready to be looked for.
#[derive(Debug)]
pub struct Phrases {
    rows: Vec<Row>,
    /// What a row can begin with, and the row; in order.
    heads: Vec<(Head, usize)>,
}

/// A pattern of a table.
#[derive(Debug)]
struct Row {
    name: &'static str,
    pattern: Pattern,
    /// See [`Pattern::needs`]. Many rows begin with "I" or "we"; few of them need be followed through a text.
    needs: Vec<Vec<Head>>,
}

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The name of its row.
    pub name: &'static str,
    /// Where it stands, in bytes of the folded text.
    pub range: Range<usize>,
    /// The sentence around it, in bytes of the folded text.
    pub sentence: Range<usize>,
}

impl Phrases {
    /// Reads a table. A row that cannot be read is left out; [`problems`] tells of it.
    pub fn new(table: &'static str) -> Self {
        let row = |(name, pattern): (&'static str, Pattern)| {
            let needs = pattern.needs().into_iter().map(|heads| heads.into_iter().map(Head::new).collect());
            Row { name, needs: needs.collect(), pattern }
        };
        let rows: Vec<_> = rows(table).filter_map(Result::ok).map(row).collect();
        let head = |(at, row): (usize, &Row)| {
            row.pattern.heads().into_iter().map(move |head| (Head::new(head), at)).collect::<Vec<_>>()
        };
        let mut heads: Vec<(Head, usize)> = rows.iter().enumerate().flat_map(head).collect();
        sorting::by(&mut heads, Ord::cmp);
        heads.dedup();
        Self { rows, heads }
    }

    /// Every phrase in a folded text, in order of its place; of one row none inside another.
    pub fn find(&self, folded: &Folded) -> Vec<Hit> {
        self.find_from(&folded.text, folded.words())
    }

    /// The same in a stretch of a folded text.
    pub fn find_in(&self, text: &str) -> Vec<Hit> {
        self.find_from(text, &Words::of(text))
    }

    fn find_from(&self, text: &str, words: &Words) -> Vec<Hit> {
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        // Whether a row may be in the text at all, once that was asked.
        let mut possible: Vec<Option<bool>> = vec![None; self.rows.len()];
        for (head, at) in self.heads.iter().filter(|(head, _)| words.may_hold(head)) {
            let (Some(row), Some(possible)) = (self.rows.get(*at), possible.get_mut(*at)) else { continue };
            let all_there = || row.needs.iter().all(|heads| heads.iter().any(|head| words.may_hold(head)));
            if *possible.get_or_insert_with(all_there) {
                let starts = words.beginning_with(text, head);
                found.extend(starts.filter_map(|start| Some((start, *at, row.pattern.end_of(text, start)?))));
            }
        }
        sorting::by(&mut found, Ord::cmp);
        let mut ends = vec![0; self.rows.len()];
        let mut hits = Vec::new();
        for (at, row, end) in found {
            let Some(Row { name, .. }) = self.rows.get(row) else { continue };
            let Some(before) = ends.get_mut(row).filter(|before| **before <= at) else { continue };
            *before = end;
            hits.push(Hit { name, range: at..end, sentence: sentence_near(text, at) });
        }
        hits
    }
}

/// How far a sentence is looked for to either side, in bytes: further than anybody writes, so that a text of a megabyte
/// without a full stop costs no more for each phrase than a short one.
const SENTENCE: usize = 1000;

/// The sentence around `at`, cut where it is longer than anybody writes.
fn sentence_near(text: &str, at: usize) -> Range<usize> {
    let boundary = |at: &usize| text.is_char_boundary(*at);
    let from = (0..=at.saturating_sub(SENTENCE)).rev().find(boundary).unwrap_or(0);
    let to = (at + SENTENCE..text.len()).find(boundary).unwrap_or(text.len());
    let sentence = sentence_around(text.get(from..to).unwrap_or_default(), at - from);
    from + sentence.start..from + sentence.end
}

/// What is wrong with a table, a sentence for each row that cannot be read. For tests.
pub fn problems(table: &'static str) -> Vec<String> {
    rows(table).filter_map(Result::err).collect()
}

fn rows(table: &'static str) -> impl Iterator<Item = Result<(&'static str, Pattern), String>> {
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| {
        let mut columns = line.split('\t');
        let (Some(name), Some(_), Some(pattern), None) =
            (columns.next(), columns.next(), columns.next(), columns.next())
        else {
            return Err(format!("not three columns: {line}"));
        };
        Pattern::new(pattern).map(|pattern| (name, pattern)).map_err(|why| format!("{why}: {line}"))
    })
}

#[cfg(test)]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests {
    use super::*;
    const TABLE: &str = "// what is asked\n\
        ask\ten\t(rent|lend) (me|us)? (your|ur) .. account*\n\
        ask\tja\tアカウントを貸\n\
        ask\tko\t계정을 빌려\n\
        share\ten\tkeep #\n\
        word\ten\ti\n";

    fn found(text: &str) -> Vec<(&'static str, String)> {
        let folded = Folded::new(text);
        let hits = Phrases::new(TABLE).find(&folded);
        hits.into_iter().map(|hit| (hit.name, text[folded.original(hit.range)].to_owned())).collect()
    }

    #[test]
    fn words_gaps_and_choices() {
        let one =
            |text: &str| found(text).into_iter().find(|(name, _)| *name == "ask").map(|(_, words)| words);
        assert_eq!(one("Could I rent your account?").as_deref(), Some("rent your account"));
        assert_eq!(one("Lend us your Upwork accounts").as_deref(), Some("Lend us your Upwork accounts"));
        assert_eq!(one("rent your old and verified Upwork account").as_deref().map(str::len), Some(41));
        assert_eq!(one("rent your flat. The account is mine"), None, "beyond the sentence");
        assert_eq!(one("rent your a b c d e f g account"), None, "too far");
        assert_eq!(one("parent your account"), None, "inside a word");
        assert_eq!(one("rented your account"), None, "a longer word");
        assert_eq!(one("rent your accounting"), Some("rent your accounting".into()), "a star is any ending");
        assert_eq!(one("𝗥𝗲𝗻𝘁 your “account”").as_deref(), Some("𝗥𝗲𝗻𝘁 your “account"));
    }

    #[test]
    fn scripts_without_spaces_and_hangul() {
        assert_eq!(found("ランサーズのアカウントを貸してください"), [("ask", "アカウントを貸".to_owned())]);
        assert_eq!(found("크몽 계정을 빌려주세요"), [("ask", "계정을 빌려".to_owned())]);
        assert_eq!(found("크몽 계정을빌려주세요"), [("ask", "계정을빌려".to_owned())]);
    }

    #[test]
    fn numbers_and_words_of_one_letter() {
        assert_eq!(found("you keep 20% of it")[0], ("share", "keep 20%".to_owned()));
        assert_eq!(found("keep 1,000 and go")[0], ("share", "keep 1,000".to_owned()));
        assert_eq!(found("it is I"), [("word", "I".to_owned())]);
        assert!(found("").is_empty());
    }

    #[test]
    fn a_bad_row_is_told() {
        assert_eq!(problems("a\ten\t.. word\n").len(), 1, "begins with a gap");
        assert_eq!(problems("a\ten\t(word\n").len(), 1, "not closed");
        assert_eq!(problems("a\ten\tWord\n").len(), 1, "not folded");
        assert_eq!(problems("a\tword\n").len(), 1, "a column is missing");
        assert_eq!(problems(TABLE), Vec::<String>::new());
    }

    #[test]
    fn long_texts_are_walked_once() {
        let text = "rent your flat and keep ".repeat(40_000);
        assert!(Phrases::new(TABLE).find(&Folded::new(&text)).is_empty());
        let found = Phrases::new(TABLE).find(&Folded::new(&"rent your account ".repeat(20_000)));
        assert_eq!(found.len(), 20_000);
        assert!(
            found
                .iter()
                .all(|hit| hit.sentence.len() <= 2 * SENTENCE && hit.sentence.contains(&hit.range.start))
        );
    }
}
