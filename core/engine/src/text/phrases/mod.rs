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

mod book;
mod pattern;
mod standing;
mod vocabulary;
mod written;

pub(in crate::text) use book::OfTable;
pub use book::{BOOKS, Book};
pub use standing::{Standing, standing, standing_beside};
pub use written::{packed, problems};

use std::ops::Range;
use std::sync::Arc;

use super::fold::Folded;

/// A table of phrases in its [`Book`].
#[derive(Debug, Clone, Copy)]
pub struct Phrases<'a> {
    book: &'a Arc<Book>,
    table: usize,
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

impl Phrases<'_> {
    /// Every phrase of the table in a folded text, in order of its place; of one row none inside another. The text is walked
    /// once for all tables of the book.
    pub fn find(self, folded: &Folded) -> Vec<Hit> {
        let own = |(table, hit): &OfTable| (*table == self.table).then(|| hit.clone());
        folded.phrases(self.book).iter().filter_map(own).collect()
    }

    /// The same in a stretch of a folded text.
    pub fn find_in(self, text: &str) -> Vec<Hit> {
        self.book.find(text, Some(self.table)).into_iter().map(|(_, hit)| hit).collect()
    }
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

    fn of(table: &'static str, folded: &Folded) -> Vec<Hit> {
        Book::new(&[("test", table)]).table("test").unwrap().find(folded)
    }

    fn found(text: &str) -> Vec<(&'static str, String)> {
        let folded = Folded::new(text);
        let hits = of(TABLE, &folded);
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
        let behind = "share\ten\tkeep # (usd)? percent\n";
        assert_eq!(of(behind, &Folded::new("keep 20percent of it")).len(), 1, "a word within a word");
        assert_eq!(found("keep 1,000 and go")[0], ("share", "keep 1,000".to_owned()));
        assert_eq!(found("it is I"), [("word", "I".to_owned())]);
        assert!(found("").is_empty());
    }

    #[test]
    fn a_bad_row_is_told() {
        assert_eq!(problems("a\ten\t.. word\n").len(), 1, "begins with a gap");
        assert_eq!(problems("a\ten\t(word\n").len(), 1, "not closed");
        assert_eq!(problems("a\tja\t私 の?\n").len(), 1, "a question mark behind a word");
        assert_eq!(problems("a\ten\tWord\n").len(), 1, "not folded");
        assert_eq!(problems("a\tword\n").len(), 1, "a column is missing");
        assert_eq!(problems(TABLE), Vec::<String>::new());
    }

    #[test]
    fn long_texts_are_walked_once() {
        let text = "rent your flat and keep ".repeat(40_000);
        assert!(of(TABLE, &Folded::new(&text)).is_empty());
        let found = of(TABLE, &Folded::new(&"rent your account ".repeat(20_000)));
        assert_eq!(found.len(), 20_000);
        assert!(
            found.iter().all(
                |hit| hit.sentence.len() <= 2 * book::SENTENCE && hit.sentence.contains(&hit.range.start)
            )
        );
    }
}
