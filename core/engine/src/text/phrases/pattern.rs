//! One pattern of words: reading it, and where it ends in a text it begins in.

use crate::text::prose::ends_sentence;

use super::vocabulary::{Word, in_word};

/// Stands for any byte where the first of a pattern is asked for. No pattern begins with it.
const ANY: u8 = 0;

/// What a gap may hold: half words, so that a character of a script without spaces counts one and a word two.
const GAP: usize = 12;

/// Words in an order, with choices and gaps.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    Word(Word),
    /// One of these; none at all where `optional`. `firsts` are the bytes they begin with, asked before each is tried.
    Choice {
        of: Vec<Pattern>,
        optional: bool,
        firsts: Vec<u8>,
    },
    /// Up to so many half words.
    Gap(usize),
    /// Digits with their separators and a sign behind.
    Number,
}

impl Pattern {
    /// Reads a pattern; says why it cannot.
    pub(super) fn new(written: &'static str) -> Result<Self, &'static str> {
        let (pattern, rest) = read(written)?;
        if !rest.is_empty() {
            return Err("a bracket too many");
        }
        if !pattern.begins_with_words() {
            return Err("does not begin with words");
        }
        Ok(pattern)
    }

    /// Every way it can begin, with what else must stand in the sentence then. A pattern is followed only where one of its
    /// ways may be there: most begin with "I", "the" or "we". What is needed is put into `needs`.
    pub(super) fn ways(&self, needs: &mut Vec<Vec<Word>>) -> Vec<Way> {
        ways(&self.0, &[], needs)
    }

    /// Puts everything it can begin with into `heads`.
    fn heads(&self, heads: &mut Vec<Word>) {
        for part in &self.0 {
            match part {
                Part::Word(word) => heads.push(*word),
                Part::Choice { of, .. } => heads.extend(heads_of(of)),
                Part::Gap(_) | Part::Number => {}
            }
            if !matches!(part, Part::Choice { optional: true, .. }) {
                break;
            }
        }
    }

    /// The byte it begins with, or [`ANY`] where that is not one byte.
    fn first(&self) -> u8 {
        match self.0.first() {
            Some(Part::Word(word)) => word.letters.bytes().next().unwrap_or(ANY),
            _ => ANY,
        }
    }

    fn begins_with_words(&self) -> bool {
        let mut parts = self.0.iter();
        loop {
            match parts.next() {
                Some(Part::Word(_)) => return true,
                Some(Part::Choice { of, optional, .. }) => {
                    if !of.iter().all(Self::begins_with_words) {
                        return false;
                    }
                    if !optional {
                        return true;
                    }
                }
                Some(Part::Gap(_) | Part::Number) | None => return false,
            }
        }
    }

    /// The end of the pattern in `text` where it begins at `at`, the start of a word.
    pub(super) fn end_of(&self, text: &str, at: usize) -> Option<usize> {
        follow(Rest { parts: &self.0, then: None }, text, at, at)
    }
}

/// Everything that one of these can begin with.
fn heads_of(patterns: &[Pattern]) -> Vec<Word> {
    let mut heads = Vec::new();
    for pattern in patterns {
        pattern.heads(&mut heads);
    }
    heads
}

/// A way to begin a pattern.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) head: Word,
    /// For every other part that may not be missing, what it can begin with: places in a list of needs.
    pub(super) needs: Vec<u32>,
}

/// The ways to begin with these parts, behind which stand others with needs of their own.
fn ways(parts: &[Part], behind: &[u32], list: &mut Vec<Vec<Word>>) -> Vec<Way> {
    let Some((first, rest)) = parts.split_first() else { return Vec::new() };
    let mut own = needs(first, rest, list);
    own.extend(behind);
    match first {
        Part::Word(word) => vec![Way { head: *word, needs: own }],
        Part::Choice { of, optional, .. } => {
            let mut found: Vec<Way> = of.iter().flat_map(|choice| ways(&choice.0, &own, list)).collect();
            if *optional {
                found.extend(ways(rest, behind, list));
            }
            found
        }
        Part::Gap(_) | Part::Number => Vec::new(),
    }
}

/// What a number begins with.
const DIGITS: [Word; 10] = {
    const fn digit(letters: &'static str) -> Word {
        Word { letters, open: true }
    }
    [
        digit("0"),
        digit("1"),
        digit("2"),
        digit("3"),
        digit("4"),
        digit("5"),
        digit("6"),
        digit("7"),
        digit("8"),
        digit("9"),
    ]
};

/// What must stand in a sentence for the parts behind `first` to be there, as places in a list of needs: for every part that
/// may not be missing, what it can begin with. Parts that may begin within a word of the text are left out.
fn needs(first: &Part, rest: &[Part], list: &mut Vec<Vec<Word>>) -> Vec<u32> {
    let heads = |part: &Part| match part {
        Part::Number => Some(DIGITS.to_vec()),
        Part::Word(word) => Some(vec![*word]),
        Part::Choice { of, optional: false, .. } if of.iter().all(Pattern::begins_with_words) => {
            Some(heads_of(of))
        }
        Part::Choice { .. } | Part::Gap(_) => None,
    };
    let begins = |head: &Word| head.letters.starts_with(char::is_alphanumeric);
    let mut found = Vec::new();
    let mut in_a_word = first.may_end_with_number();
    for part in rest {
        let words = heads(part).filter(|words| !in_a_word && words.iter().all(begins));
        if let Some(words) = words {
            found.push(list.len() as u32);
            list.push(words);
        }
        let may_be_missing = matches!(part, Part::Gap(_) | Part::Choice { optional: true, .. });
        in_a_word = part.may_end_with_number() || in_a_word && may_be_missing;
    }
    found
}

impl Part {
    /// A number ends within a word: "20percent".
    fn may_end_with_number(&self) -> bool {
        match self {
            Self::Word(word) => word.letters.ends_with(|c: char| c.is_ascii_digit()),
            Self::Choice { of, .. } => {
                of.iter().any(|choice| choice.0.last().is_some_and(Self::may_end_with_number))
            }
            Self::Gap(_) => false,
            Self::Number => true,
        }
    }
}

/// Parts that are left, and what stands behind the choice they are in.
#[derive(Clone, Copy)]
struct Rest<'a> {
    parts: &'a [Part],
    then: Option<&'a Rest<'a>>,
}

/// Parts in order from `at`; `behind` is the end of the last word, which is the end of all where no part is left.
fn follow(left: Rest<'_>, text: &str, at: usize, behind: usize) -> Option<usize> {
    let Some((part, parts)) = left.parts.split_first() else {
        return left.then.map_or(Some(behind), |then| follow(*then, text, at, behind));
    };
    let rest = Rest { parts, then: left.then };
    match part {
        Part::Word(word) => {
            let end = word_at(text, at, *word)?;
            follow(rest, text, skip(text, end), end)
        }
        Part::Number => {
            let end = number_at(text, at)?;
            follow(rest, text, skip(text, end), end)
        }
        Part::Choice { of, optional, firsts } => {
            let first = text.as_bytes().get(at).copied().unwrap_or_default();
            let may_begin = firsts.iter().zip(of).filter(|(own, _)| **own == first || **own == ANY);
            let chosen = may_begin
                .map(|(_, choice)| choice)
                .find_map(|choice| follow(Rest { parts: &choice.0, then: Some(&rest) }, text, at, behind));
            chosen.or_else(|| optional.then(|| follow(rest, text, at, behind))?)
        }
        Part::Gap(room) => {
            let (mut at, mut room) = (at, *room);
            loop {
                if let Some(end) = follow(rest, text, at, behind) {
                    return Some(end);
                }
                let (next, taken) = step(text, at)?;
                room = room.checked_sub(taken)?;
                at = next;
            }
        }
    }
}

fn word_at(text: &str, at: usize, word: Word) -> Option<usize> {
    // Nearly every word that is asked for is another one: the first byte tells without a look at the rest.
    if text.as_bytes().get(at) != word.letters.as_bytes().first() {
        return None;
    }
    let here = text.get(at..).filter(|here| word.begins(here))?;
    let rest = here.get(word.letters.len()..)?;
    let goes_on = word.open && word.letters.ends_with(in_word);
    let more = if goes_on { rest.find(|c| !in_word(c)).unwrap_or(rest.len()) } else { 0 };
    Some(at + word.letters.len() + more)
}

fn number_at(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))?;
    let digits =
        rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | '%'))).unwrap_or(rest.len());
    let printed = rest.get(..digits)?.trim_end_matches([',', '.']);
    Some(at + printed.len())
}

/// Behind what may stand between two words of a phrase.
fn skip(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.len() - rest.trim_start_matches(is_between).len()
}

fn is_between(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t'
            | '\u{a0}'
            | '-'
            | '‐'
            | '_'
            | '*'
            | '"'
            | '\''
            | '“'
            | '”'
            | '‘'
            | '’'
            | '('
            | ')'
            | '['
            | ']'
            | '「'
            | '」'
            | '『'
            | '』'
            | '【'
            | '】'
            | '«'
            | '»'
            | '/'
            | '$'
            | '€'
            | '£'
            | '₩'
            | '¥'
            | '₽'
            | '+'
            | '~'
    )
}

/// Over one word or character of a gap, to where the next part may begin, with the half words it takes; `None` at the end
/// of the sentence.
fn step(text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = text.get(at..)?;
    let letter = rest.chars().next()?;
    let end = at + letter.len_utf8();
    if ends_sentence(text.get(..at)?, letter, text.get(end..)?) {
        return None;
    }
    if in_word(letter) {
        let word = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
        return Some((skip(text, at + word), 2));
    }
    Some((skip(text, end), usize::from(letter.is_alphanumeric())))
}

/// Parts up to the end or a closing bracket or bar, which is left over.
fn read(written: &'static str) -> Result<(Pattern, &'static str), &'static str> {
    let mut parts = Vec::new();
    let mut rest = written.trim_start_matches(' ');
    while let Some(first) = rest.chars().next() {
        match first {
            ')' | '|' => break,
            '(' => {
                let mut of = Vec::new();
                loop {
                    let (choice, behind) = read(rest.get(1..).unwrap_or_default())?;
                    of.push(choice);
                    rest = behind;
                    if !rest.starts_with('|') {
                        break;
                    }
                }
                rest = rest.strip_prefix(')').ok_or("a bracket is not closed")?;
                let optional = rest.starts_with('?');
                rest = rest.strip_prefix('?').unwrap_or(rest);
                if of.iter().any(|choice| choice.0.is_empty()) {
                    return Err("an empty choice");
                }
                let firsts = of.iter().map(Pattern::first).collect();
                parts.push(Part::Choice { of, optional, firsts });
            }
            '.' => {
                let dots = rest.len() - rest.trim_start_matches('.').len();
                parts.push(match dots {
                    2 => Part::Gap(GAP),
                    3 => Part::Gap(2 * GAP),
                    _ => return Err("a gap is two or three dots"),
                });
                rest = rest.get(dots..).unwrap_or_default();
            }
            '#' => {
                parts.push(Part::Number);
                rest = rest.get(1..).unwrap_or_default();
            }
            _ => {
                let end = rest.find([' ', '(', ')', '|', '*', '#']).unwrap_or(rest.len());
                let (letters, behind) = rest.split_at(end);
                let open = behind.starts_with('*');
                if letters.is_empty() {
                    return Err("a star without a word");
                }
                if letters.contains('?') {
                    return Err("a question mark stands behind a bracket");
                }
                parts.push(Part::Word(Word { letters, open }));
                rest = behind.strip_prefix('*').unwrap_or(behind);
            }
        }
        rest = rest.trim_start_matches(' ');
    }
    Ok((Pattern(parts), rest))
}
