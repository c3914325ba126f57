//! A book: every table of phrases, looked for together in one walk over a text.

use std::ops::Range;
use std::sync::Arc;

use super::pattern::{self, Pattern};
use super::vocabulary::{Vocabulary, Word, WordId, in_word};
use super::written::{self, Row};
use super::{Hit, Phrases};
use crate::sorting;
use crate::text::prose::{ends_sentence, sentence_around};

/// Tables of phrases by their names, ready to be looked for.
#[derive(Debug)]
pub struct Book {
    tables: Vec<&'static str>,
    rows: Vec<Sought>,
    ways: Vec<Way>,
    /// Words of which one must stand in a sentence.
    needs: Vec<Vec<WordId>>,
    vocabulary: Vocabulary,
    /// For every word, the ways that are thought of where it stands: those that it is the rarest part of.
    thoughts: Vec<Vec<Thought>>,
}

/// A row as it is looked for.
#[derive(Debug)]
struct Sought {
    table: usize,
    name: &'static str,
    pattern: Pattern,
}

/// See [`pattern::Way`].
#[derive(Debug)]
struct Way {
    row: u32,
    head: WordId,
    /// Places in [`Book::needs`].
    needs: Vec<u32>,
}

/// A way that is thought of, with what is asked before the way itself is looked at: most are given up here.
#[derive(Debug, Clone, Copy)]
struct Thought {
    way: u32,
    head: WordId,
    /// Its next two rarest parts, as places in [`Book::needs`]; [`NONE`] where there is no such part.
    needs: [u32; 2],
}

/// The place of no need.
const NONE: u32 = u32::MAX;

/// How many books the packaged tables are.
pub const BOOKS: usize = 3;

/// What the names of tables of parts end in, as agreed with `rules::together`.
const PARTS: &str = "/parts";

/// What the names of tables of comparisons begin with.
const PAIRS: &str = "pairs/";

/// What the names of tables end in whose rows are no patterns: who asks for one reads it.
const PLAIN: &str = "/plain";

/// A table by name and text.
type Named = (&'static str, &'static str);

/// A phrase that was found, and whose it is.
pub(in crate::text) type OfTable = (usize, Hit);

impl Book {
    /// Reads the tables of a book, each with its name. A row that cannot be read is left out;
    /// [`problems`](super::problems) tells of it.
    pub fn new(tables: &[(&'static str, &'static str)]) -> Arc<Self> {
        let of_table = |(table, (_, rows)): (usize, &(&str, &'static str))| {
            let sought = move |row: Row| Sought { table, name: row.name, pattern: row.pattern };
            written::rows(rows).filter_map(Result::ok).map(sought).collect::<Vec<_>>()
        };
        let rows: Vec<Sought> = tables.iter().enumerate().flat_map(of_table).collect();
        let mut needs: Vec<Vec<Word>> = Vec::new();
        let mut written: Vec<(u32, pattern::Way)> = Vec::new();
        for (row, at) in rows.iter().zip(0..) {
            written.extend(row.pattern.ways(&mut needs).into_iter().map(|way| (at, way)));
        }
        let heads = written.iter().map(|(_, way)| way.head);
        let vocabulary = Vocabulary::new(heads.chain(needs.iter().flatten().copied()));
        let ids = |words: &Vec<Word>| words.iter().filter_map(|word| vocabulary.id(*word)).collect();
        let (needs, places) = without_doubles(needs.iter().map(ids));
        let place = |need: &u32| places.get(*need as usize).copied();
        let way = |(row, way): (u32, pattern::Way)| {
            let needs = way.needs.iter().filter_map(place).collect();
            Some(Way { row, head: vocabulary.id(way.head)?, needs })
        };
        let mut ways: Vec<Way> = written.into_iter().filter_map(way).collect();
        let thoughts = by_rarest_part(&mut ways, &needs, vocabulary.len());
        let tables = tables.iter().map(|(name, _)| *name).collect();
        Arc::new(Self { tables, rows, ways, needs, vocabulary, thoughts })
    }

    /// The books as they are packaged: one of all tables but those of parts, which are looked for in words to one reader alone,
    /// and of comparisons, which have one each, so that a profile is not walked for what is asked of a message; and the tables
    /// that are no patterns. Their text is kept for as long as the program runs, as the tables that are built in are: it is handed over with each engine, of which a worker makes a few.
    ///
    /// # Errors
    /// Where the bytes are no tables of phrases, or those of another version.
    pub fn packaged(bytes: Vec<u8>) -> Result<([Arc<Self>; BOOKS], Vec<Named>), &'static str> {
        let text = String::from_utf8(bytes).map_err(|_| "it is no text")?;
        let mut tables =
            written::unpacked(text.leak()).ok_or("it is another table or another version of it")?;
        let mut taken = |is_one: fn(&str) -> bool| -> Vec<Named> {
            tables.extract_if(.., |(name, _)| is_one(name)).collect()
        };
        let plain = taken(|name| name.ends_with(PLAIN));
        let parts = Self::new(&taken(|name| name.ends_with(PARTS)));
        let pairs = Self::new(&taken(|name| name.starts_with(PAIRS)));
        Ok(([Self::new(&tables), parts, pairs], plain))
    }

    /// A table by its name.
    pub fn table(self: &Arc<Self>, name: &str) -> Option<Phrases<'_>> {
        let table = self.tables.iter().position(|own| *own == name)?;
        Some(Phrases { book: self, table })
    }

    /// Every phrase in a text, of one table or of all, in order of its place; of one row none inside another.
    pub(in crate::text) fn find(&self, text: &str, only: Option<usize>) -> Vec<OfTable> {
        let mut walk = Walk {
            book: self,
            text,
            only,
            words: Vec::new(),
            seen: Bits::new(self.vocabulary.len()),
            before: Bits::new(self.vocabulary.len()),
            asked: vec![0; self.needs.len()],
            number: 1,
            tried: Bits::new(self.ways.len()),
            found: Vec::new(),
        };
        walk.run();
        let mut found = walk.found;
        sorting::by(&mut found, Ord::cmp);
        // The rows that were found in a sentence, and where each ended last.
        let mut ends: Vec<(u32, usize)> = Vec::new();
        let mut sentence_before = None;
        let mut hits = Vec::with_capacity(found.len());
        for (at, row, end, sentence) in found {
            if sentence_before.replace(sentence) != Some(sentence) {
                ends.clear();
            }
            let Some(sought) = self.rows.get(row as usize) else { continue };
            match ends.iter_mut().find(|(other, _)| *other == row) {
                Some((_, before)) if at < *before => continue,
                Some((_, before)) => *before = end,
                None => ends.push((row, end)),
            }
            let sentence = sentence.0..sentence.1;
            let sentence = if sentence.len() <= SENTENCE { sentence } else { sentence_near(text, at) };
            hits.push((sought.table, Hit { name: sought.name, range: at..end, sentence }));
        }
        hits
    }
}

/// Each list once, and for every list of before its place among them.
fn without_doubles(lists: impl Iterator<Item = Vec<WordId>>) -> (Vec<Vec<WordId>>, Vec<u32>) {
    let mut sorted: Vec<(Vec<WordId>, usize)> = lists.zip(0..).collect();
    sorting::by(&mut sorted, Ord::cmp);
    let mut places = vec![NONE; sorted.len()];
    let mut once: Vec<Vec<WordId>> = Vec::new();
    for (list, at) in sorted {
        if once.last() != Some(&list) {
            once.push(list);
        }
        if let Some(place) = places.get_mut(at) {
            *place = once.len() as u32 - 1;
        }
    }
    (once, places)
}

/// For every word, the ways whose rarest part it may be; puts the needs of each way in order, the rarest first. A way is open only where all its parts stand, so it is enough to think of it at one of them; which is rare is told
/// by how many ways share its words.
fn by_rarest_part(ways: &mut [Way], needs: &[Vec<WordId>], words: usize) -> Vec<Vec<Thought>> {
    let mut sharing = vec![0_usize; needs.len()];
    let mut uses = vec![0_usize; words];
    let count = |counts: &mut Vec<usize>, at: u32, times: usize| {
        if let Some(count) = counts.get_mut(at as usize) {
            *count += times;
        }
    };
    for way in ways.iter() {
        count(&mut uses, way.head, 1);
        for at in &way.needs {
            count(&mut sharing, *at, 1);
        }
    }
    for (words, times) in needs.iter().zip(&sharing) {
        for id in words {
            count(&mut uses, *id, *times);
        }
    }
    let uses_of = |id: &WordId| uses.get(*id as usize).copied().unwrap_or_default();
    let common: Vec<usize> = needs.iter().map(|words| words.iter().map(uses_of).sum()).collect();
    let common_of = |at: &u32| common.get(*at as usize).copied().unwrap_or(usize::MAX);
    let mut thoughts = vec![Vec::new(); words];
    for (way, at) in ways.iter_mut().zip(0..) {
        sorting::by_key(&mut way.needs, common_of);
        let rarest = way.needs.first().filter(|need| common_of(need) < uses_of(&way.head));
        let head = std::slice::from_ref(&way.head);
        let words_of = |need: &u32| needs.get(*need as usize).map(Vec::as_slice);
        let part = rarest.and_then(words_of).unwrap_or(head);
        let others = way.needs.iter().skip(usize::from(rarest.is_some()));
        let mut asked = [NONE; 2];
        for (asked, need) in asked.iter_mut().zip(others) {
            *asked = *need;
        }
        for id in part {
            if let Some(thoughts) = thoughts.get_mut(*id as usize) {
                thoughts.push(Thought { way: at, head: way.head, needs: asked });
            }
        }
    }
    thoughts
}

/// A walk over a text, sentence by sentence: no phrase goes beyond one.
struct Walk<'a> {
    book: &'a Book,
    text: &'a str,
    only: Option<usize>,
    /// The words of the book in this sentence, and where each stands.
    words: Vec<(WordId, usize)>,
    /// The same words without their places.
    seen: Bits,
    /// Those of them up to the one that is looked at.
    before: Bits,
    /// For every need, twice the number of the sentence it was asked in last, and one more where it was met.
    asked: Vec<u32>,
    /// The number of this sentence.
    number: u32,
    /// Ways that were tried in this sentence.
    tried: Bits,
    /// Start, row, end and sentence of each phrase.
    found: Vec<(usize, u32, usize, (usize, usize))>,
}

impl Walk<'_> {
    fn run(&mut self) {
        let (mut sentence, mut inside) = (0, false);
        for (at, letter) in self.text.char_indices() {
            let goes_on = in_word(letter);
            let begins = if goes_on { !inside } else { !letter.is_ascii() && letter.is_alphanumeric() };
            inside = goes_on;
            let rest = self.text.get(at..).unwrap_or_default();
            if begins {
                for id in self.book.vocabulary.at_start(rest) {
                    self.words.push((id, at));
                    self.seen.set(id);
                }
            } else if !goes_on {
                let next = at + letter.len_utf8();
                let behind = self.text.get(next..).unwrap_or_default();
                if ends_sentence(self.text.get(sentence..at).unwrap_or_default(), letter, behind) {
                    self.end(sentence..at);
                    sentence = next;
                }
            }
        }
        self.end(sentence..self.text.len());
    }

    /// Follows every row that has a way to begin in the sentence.
    fn end(&mut self, sentence: Range<usize>) {
        let words = std::mem::take(&mut self.words);
        for (id, _) in &words {
            self.before.set(*id);
            for thought in self.book.thoughts.get(*id as usize).into_iter().flatten() {
                // A way begins with its head: at or before this part of it.
                let may_stand = self.before.has(thought.head)
                    && thought.needs.iter().all(|need| *need == NONE || self.is_met(*need));
                if may_stand && self.tried.set(thought.way) {
                    self.follow(thought.way, &words, &sentence);
                }
            }
        }
        self.tried.clear();
        self.seen.clear();
        self.before.clear();
        self.number += 1;
        self.words = words;
        self.words.clear();
    }

    /// Whether one of the words of a need stands in the sentence; many ways ask for the same.
    fn is_met(&mut self, need: u32) -> bool {
        let Some(asked) = self.asked.get_mut(need as usize) else { return false };
        if *asked >> 1 != self.number {
            let words = self.book.needs.get(need as usize).into_iter().flatten();
            *asked = self.number << 1 | u32::from(words.into_iter().any(|id| self.seen.has(*id)));
        }
        *asked & 1 == 1
    }

    fn follow(&mut self, way: u32, words: &[(WordId, usize)], sentence: &Range<usize>) {
        let book = self.book;
        let Some(way) = book.ways.get(way as usize) else { return };
        let Some(sought) = book.rows.get(way.row as usize) else { return };
        if self.only.is_some_and(|only| only != sought.table)
            || !way.needs.iter().all(|need| self.is_met(*need))
        {
            return;
        }
        for (_, at) in words.iter().filter(|(id, _)| *id == way.head) {
            if let Some(end) = sought.pattern.end_of(self.text, *at) {
                let words = self.text.get(sentence.clone()).unwrap_or_default();
                let start = sentence.start + words.len() - words.trim_start().len();
                self.found.push((*at, way.row, end, (start, start + words.trim().len())));
            }
        }
    }
}

/// A set of small numbers that is emptied fast.
struct Bits {
    bits: Vec<u64>,
    /// Where bits may be set.
    touched: Vec<u32>,
}

impl Bits {
    fn new(numbers: usize) -> Self {
        Self { bits: vec![0; numbers.div_ceil(64)], touched: Vec::new() }
    }

    fn has(&self, number: u32) -> bool {
        self.bits.get(number as usize / 64).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
    }

    /// Puts a number in; whether it was not there before.
    fn set(&mut self, number: u32) -> bool {
        let new = !self.has(number);
        if new && let Some(bits) = self.bits.get_mut(number as usize / 64) {
            *bits |= 1 << (number % 64);
            self.touched.push(number / 64);
        }
        new
    }

    fn clear(&mut self) {
        for at in self.touched.drain(..) {
            if let Some(bits) = self.bits.get_mut(at as usize) {
                *bits = 0;
            }
        }
    }
}

/// How far a sentence is looked for to either side, in bytes: further than anybody writes, so that a text of a megabyte
/// without a full stop costs no more for each phrase than a short one.
pub(super) const SENTENCE: usize = 1000;

/// The sentence around `at`, cut where it is longer than anybody writes.
pub(super) fn sentence_near(text: &str, at: usize) -> Range<usize> {
    let boundary = |at: &usize| text.is_char_boundary(*at);
    let from = (0..=at.saturating_sub(SENTENCE)).rev().find(boundary).unwrap_or(0);
    let to = (at + SENTENCE..text.len()).find(boundary).unwrap_or(text.len());
    let sentence = sentence_around(text.get(from..to).unwrap_or_default(), at - from);
    from + sentence.start..from + sentence.end
}
