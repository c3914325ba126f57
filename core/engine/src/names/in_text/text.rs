//! Text cut into words that know their capitals, and runs of words that may be a name.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::words::{is_abbreviation, is_ordinary_word, is_organisation_word};
use crate::names::Script;
use crate::names::parts::{is_particle, is_title};
use crate::sorting;
use crate::text::fold::Folded;

/// Most words a name in running text is followed for.
const LONGEST_NAME: usize = 5;

/// A text with its words.
pub(super) struct Text<'a> {
    pub folded: &'a Folded,
    pub words: Vec<Word>,
    /// Most words have a capital, as in a title: capitals say nothing there.
    pub is_titled: bool,
}

/// A word of the folded text.
pub(super) struct Word {
    pub at: Range<usize>,
    /// Begins with a capital in the original.
    pub capital: bool,
    /// More than one letter, all capitals.
    pub shouted: bool,
    pub has_case: bool,
}

/// Which words may belong to a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Behind words that announce a name: short ordinary words with a capital (An, Can) are taken for names.
    Announced,
    /// As above, and lower case is allowed.
    AnnouncedInLowerCase,
    /// Behind words that announce anything ("I am ..."): nothing that is also an ordinary word.
    Open,
}

impl<'a> Text<'a> {
    pub(super) fn new(original: &str, folded: &'a Folded) -> Self {
        let mut words = Vec::with_capacity(folded.text.len() / 5);
        let mut start = None;
        for (at, character) in folded.text.char_indices() {
            let behind = || folded.text.get(at + character.len_utf8()..).and_then(|rest| rest.chars().next());
            let inside = is_word_character(character)
                || start.is_some()
                    && matches!(character, '\'' | '’')
                    && behind().is_some_and(char::is_alphabetic);
            match (start, inside) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    words.push(word(original, folded, from..at));
                    start = None;
                }
                _ => {}
            }
        }
        words.extend(start.map(|from| word(original, folded, from..folded.text.len())));
        let capitals = words.iter().filter(|word| word.capital).count();
        let is_titled = capitals * 2 > words.len();
        Self { folded, words, is_titled }
    }

    /// The folded words of a range.
    pub(super) fn get(&self, range: Range<usize>) -> &'a str {
        self.folded.text.get(range).unwrap_or_default()
    }

    /// The folded letters of a word.
    pub(super) fn letters(&self, word: &Word) -> &'a str {
        self.get(word.at.clone())
    }

    /// Places where one of the phrases stands as whole words; the ranges are in the folded text.
    pub(super) fn find(&self, phrases: &'a Regex) -> impl Iterator<Item = Range<usize>> + 'a {
        whole_words(&self.folded.text, phrases)
    }

    /// What stands between a word and the next one (or the end).
    pub(super) fn gap_after(&self, index: usize) -> &'a str {
        let from = self.words.get(index).map_or(0, |word| word.at.end);
        let to = self.words.get(index + 1).map_or(self.folded.text.len(), |word| word.at.start);
        self.get(from..to)
    }

    /// The words of a name that begins right behind `from`, as first and last index.
    pub(super) fn name_at(&self, from: usize, manner: Manner) -> Option<(usize, usize)> {
        let mut first = self.words.partition_point(|word| word.at.start < from);
        let between = self.get(from..self.words.get(first)?.at.start);
        if between.contains(['.', '!', '?', ';', '[', '<', '{', '\n']) || between.chars().count() > 6 {
            return None;
        }
        while is_title(self.letters(self.words.get(first)?))
            && matches!(self.gap_after(first).trim(), "" | ".")
        {
            first += 1;
        }
        self.run(first, manner)
    }

    /// The words of a name that begins with a certain word.
    pub(super) fn run(&self, first: usize, manner: Manner) -> Option<(usize, usize)> {
        let mut last = None;
        for index in first..first + LONGEST_NAME {
            let Some(word) = self.words.get(index) else { break };
            let particle = index > first
                && !word.capital
                && is_particle(self.letters(word))
                && self.words.get(index + 1).is_some_and(|next| next.capital);
            if !particle {
                if !self.may_be_name(index, first, manner) {
                    break;
                }
                last = Some(index);
            }
            if !self.goes_on(index) || index > first && self.begins_sentence_behind_initial(index) {
                break;
            }
        }
        last.map(|last| (first, last))
    }

    /// The name as written, and its range in the original; the full stop of an initial belongs to it (Anna F.).
    pub(super) fn original(&self, first: usize, last: usize) -> Range<usize> {
        let (Some(from), Some(to)) = (self.words.get(first), self.words.get(last)) else { return 0..0 };
        let initial = last > first && to.has_case && self.letters(to).chars().count() == 1;
        let dot = usize::from(initial && self.gap_after(last).starts_with('.'));
        self.folded.original(from.at.start..to.at.end + dot)
    }

    /// The words behind a word, up to the end of the sentence and not more than eighty bytes of them.
    pub(super) fn sentence_behind(&self, last: usize) -> String {
        let from = self.words.get(last).map_or(0, |word| word.at.end);
        let rest = self.get(from..self.folded.text.len());
        rest.chars().take(80).take_while(|c| !matches!(c, '.' | '!' | '?' | '\n')).collect()
    }

    /// Whether the word before belongs to the same run of capitals.
    pub(super) fn goes_on_before(&self, first: usize) -> bool {
        let before = first.checked_sub(1).and_then(|before| self.words.get(before));
        before.is_some_and(|before| before.capital && self.gap_after(first - 1) == " ")
    }

    /// Whether a word stands at the beginning of the text, a line or a sentence.
    pub(super) fn begins_sentence(&self, index: usize) -> bool {
        match index.checked_sub(1) {
            None => true,
            Some(before) => {
                let gap = self.gap_after(before);
                gap.contains(['.', '!', '?', '\n', ':', ';'])
                    || gap.chars().any(|c| c as u32 > 0x2190 && !c.is_alphanumeric())
            }
        }
    }

    fn may_be_name(&self, index: usize, first: usize, manner: Manner) -> bool {
        let Some(word) = self.words.get(index) else { return false };
        let letters = self.letters(word);
        let count = letters.chars().count();
        if letters.chars().any(char::is_numeric) || is_organisation_word(letters) {
            return false;
        }
        if word.has_case && count == 1 {
            let after = self.gap_after(index);
            let later = index > first || after.starts_with('.');
            return later
                && word.capital
                && (after.starts_with(['.', ',', '!', '\n', ')'])
                    || after.is_empty()
                    || letters != "i" && after == " ");
        }
        let short_name = word.capital && !word.shouted && count <= 3 && manner != Manner::Open;
        let abbreviation = (word.shouted || !word.capital) && is_abbreviation(letters);
        if is_ordinary_word(letters) && !short_name
            || abbreviation
            || letters.ends_with("'s")
            || letters.ends_with("’s")
        {
            return false;
        }
        match (word.has_case, self.words.get(first)) {
            (true, _) => {
                word.capital
                    || manner == Manner::AnnouncedInLowerCase
                    || index > first && self.gap_after(index - 1) == "-"
            }
            (false, Some(start)) => !start.has_case,
            (false, None) => true,
        }
    }

    /// Behind "Anna F." a capital may be a surname (Anna F. Keller, writer) or the next sentence (Anna F. Ask me). It is a
    /// surname where a name could end behind it.
    fn begins_sentence_behind_initial(&self, index: usize) -> bool {
        if !self.gap_after(index).starts_with('.') {
            return false;
        }
        let next = self.gap_after(index + 1).trim_start();
        let behind = self.words.get(index + 2);
        let ends =
            !next.is_empty() || behind.is_none_or(|word| word.capital || may_follow_name(self.letters(word)));
        !ends
    }

    /// Whether the name may go on behind a word: a space, a hyphen, a middle dot, or the full stop of an initial.
    fn goes_on(&self, index: usize) -> bool {
        let gap = self.gap_after(index);
        let initial = self.words.get(index).is_some_and(|word| self.letters(word).chars().count() == 1);
        !gap.is_empty()
            && gap.chars().count() <= 2
            && gap
                .chars()
                .all(|c| matches!(c, ' ' | '\u{a0}' | '-' | '‐' | '・' | '·') || initial && c == '.')
    }
}

/// Places where one of the phrases stands as whole words of a folded text.
pub(super) fn whole_words<'a>(text: &'a str, phrases: &'a Regex) -> impl Iterator<Item = Range<usize>> + 'a {
    phrases.find_iter(text).map(|found| found.range()).filter(move |range| {
        let before = text.get(..range.start).and_then(|t| t.chars().next_back());
        let after = text.get(range.end..).and_then(|t| t.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// A pattern that finds any of the phrases between bars, the longest first.
///
/// # Panics
/// Never: escaped literals between bars are a pattern.
pub(super) fn any_of(lists: &[&str]) -> Regex {
    let mut phrases: Vec<&str> = lists.iter().flat_map(|list| list.split('|')).map(str::trim).collect();
    sorting::by_key(&mut phrases, |phrase| std::cmp::Reverse(phrase.len()));
    let pattern = phrases.iter().map(|phrase| regex::escape(phrase)).collect::<Vec<_>>().join("|");
    #[expect(clippy::expect_used, reason = "a pattern of escaped literals")]
    Regex::new(&pattern).expect("escaped literals between bars")
}

/// Words that may stand right behind a name in "I am X ...".
const AFTER_A_NAME: &str = "and a an the your from here with who i based born und ein eine y e et un une uma и с o \
    der die das een en som jestem";

/// Whether a folded word may stand right behind a name.
pub(super) fn may_follow_name(word: &str) -> bool {
    static LISTED: LazyLock<HashSet<&str>> = LazyLock::new(|| AFTER_A_NAME.split(' ').collect());
    LISTED.contains(word)
}

fn is_word_character(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    character.is_alphanumeric() || is_combining_mark(character) || matches!(character, '々' | 'ー')
}

fn word(original: &str, folded: &Folded, at: Range<usize>) -> Word {
    let slice = original.get(folded.original(at.clone())).unwrap_or_default();
    let written = if slice.is_ascii() { Cow::Borrowed(slice) } else { Cow::Owned(slice.nfkc().collect()) };
    let mut letters = written.chars().filter(|c| c.is_alphabetic());
    let capital = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    let shouted = capital && rest.peek().is_some() && rest.all(char::is_uppercase);
    let has_case = written.is_ascii() || written.chars().find_map(Script::of).is_none_or(Script::has_case);
    Word { at, capital, shouted, has_case }
}
