//! How much of one text stands in another, word for word.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::claim::{Evidence, Passage};
use crate::rules::Missing;
use crate::sorting;
use crate::tables::{TableName, Tables};
use crate::text::fold::Folded;
use crate::text::hash::hash;
use crate::text::in_order::common_in_order;

/// What a word weighs, and what a character weighs where words are not spaced.
const WORD: usize = 5;
const CHARACTER: usize = 2;
/// Weight of a shingle: five words in a row, thirteen characters of Chinese or Japanese.
const SHINGLE: usize = 5 * WORD;
/// Texts lighter than this are not compared: eighteen words, 45 characters. A guess; shorter offers are alike by chance.
const LIGHTEST: usize = 18 * WORD;
/// Texts lighter than this count as one only where nearly everything is common: thirty words, 75 characters.
const LIGHT: usize = 30 * WORD;
/// Share of equal stretches from which two texts count as one (from the catalogue of signals; no source gives a number), and for
/// light ones (a choice).
const ONE_TEXT: f64 = 0.6;
const ONE_LIGHT_TEXT: f64 = 0.85;
/// Share of equal stretches from which the order of words of a light text is looked at. A choice.
const LIGHT_LOOK: f64 = 0.4;
/// Share of words in the same order from which two texts count as one although every fifth word was changed, which leaves few
/// stretches as they were; and the number of words up to which that is looked at. Choices.
const ONE_ORDER: f64 = 0.8;
const ORDERED: usize = 200;
/// Share of equal stretches below which the words are not looked at: every fifth word changed leaves a third.
const WORTH_A_LOOK: f64 = 0.2;
/// How many shingles stand for a text when partners are looked for: two texts that share 60 % of theirs miss each other
/// once in some ten thousand.
const SKETCH: usize = 12;
/// Shared stretches that are quoted at most.
const QUOTES: usize = 3;
/// Longest quote of a shared stretch, in characters.
const LONGEST_QUOTE: usize = 160;

/// Greetings, interest and good wishes, which everybody offers in the same words.
const FORMULAS: &str = "pairs/formulas";

/// What ends a comparison of texts that are too short.
const SHORT: Missing = Missing::CannotTell("cannot-tell-short");

/// A text as the set of its short stretches.
#[derive(Debug)]
pub(super) struct Shingles<'a> {
    passage: &'a Passage,
    /// Each stretch in text order, formulas and all: its hash and its bytes in the folded text. What is quoted.
    stretches: Vec<(u64, Range<usize>)>,
    /// The hashes of those.
    whole: BTreeSet<u64>,
    /// The hashes of the stretches without formulas. What is compared.
    set: BTreeSet<u64>,
    /// Hashes of the words, or characters, in order, without formulas.
    words: Vec<u64>,
    is_light: bool,
    is_cut: bool,
}

impl<'a> Shingles<'a> {
    /// The shingles of a text, or why there are none: it is too short to be compared, or the formulas are not at hand.
    pub(super) fn of(passage: &'a Passage, tables: &Tables) -> Result<Self, Missing> {
        let folded = passage.folded();
        let formulas = tables.phrases(FORMULAS).ok_or(Missing::Table(TableName::Phrases))?.find(folded);
        let is_formula = |token: &Token| {
            formulas
                .iter()
                .any(|hit| hit.range.start <= token.bytes.start && token.bytes.end <= hit.range.end)
        };
        let mut tokens = tokens(&folded.text);
        let stretches = stretches(&tokens);
        let whole = stretches.iter().map(|(hash, _)| *hash).collect();
        tokens.retain(|token| !is_formula(token));
        let weight = tokens.iter().map(|token| token.weight).sum::<usize>();
        if weight < LIGHTEST {
            return Err(SHORT);
        }
        let set = sorting::set(self::stretches(&tokens).into_iter().map(|(hash, _)| hash));
        let end = folded.text.trim_end();
        let is_cut = end.ends_with(['…']) || end.ends_with("...") || end.ends_with("more");
        let words = tokens.iter().map(|token| token.hash).collect();
        Ok(Self { passage, stretches, whole, set, words, is_light: weight < LIGHT, is_cut })
    }

    /// The shingles of a text that is long enough to tell what it is about.
    pub(super) fn of_long(passage: &'a Passage, tables: &Tables) -> Result<Self, Missing> {
        let shingles = Self::of(passage, tables)?;
        if shingles.is_light { Err(SHORT) } else { Ok(shingles) }
    }

    /// A few of its hashes, chosen alike in every text.
    pub(super) fn sketch(&self) -> Vec<u64> {
        self.set.iter().take(SKETCH).copied().collect()
    }

    /// The share of stretches that both have, 0 to 1. Of a text that a list has cut, its own share in the other counts.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let shared = self.set.intersection(&other.set).count();
        let shorter = self.set.len().min(other.set.len());
        let cut = if self.set.len() <= other.set.len() { self.is_cut } else { other.is_cut };
        let whole = if cut { shorter } else { self.set.len() + other.set.len() - shared };
        shared as f64 / whole.max(1) as f64
    }

    /// Whether the two are one text, a few words aside.
    pub(super) fn is_one_with(&self, other: &Self) -> bool {
        let likeness = self.likeness(other);
        if self.is_light || other.is_light {
            let alike = || likeness >= LIGHT_LOOK && self.in_order_with(other) >= ONE_LIGHT_TEXT;
            return likeness >= ONE_LIGHT_TEXT || alike();
        }
        likeness >= ONE_TEXT || likeness >= WORTH_A_LOOK && self.in_order_with(other) >= ONE_ORDER
    }

    /// The share of words that stand in the same order in both, 0 to 1; nothing where that would take long to tell.
    fn in_order_with(&self, other: &Self) -> f64 {
        let all = self.words.len() + other.words.len();
        if all > 2 * ORDERED {
            return 0.0;
        }
        2.0 * common_in_order(&self.words, &other.words) as f64 / all.max(1) as f64
    }

    /// The longest stretches of this text that stand in the other, the longest first, as far as they are worth quoting.
    pub(super) fn shared_with(&self, other: &Self) -> Vec<Evidence> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        let mut open = false;
        for (hash, bytes) in &self.stretches {
            let shared = other.whole.contains(hash);
            match runs.last_mut().filter(|_| open) {
                Some(run) if shared => run.end = bytes.end,
                _ if shared => runs.push(bytes.clone()),
                _ => {}
            }
            open = shared;
        }
        crate::sorting::by_key(&mut runs, |run| std::cmp::Reverse(run.len()));
        runs.into_iter().take(QUOTES).map(|run| self.quote(run)).collect()
    }

    fn quote(&self, run: Range<usize>) -> Evidence {
        let words = self.passage.folded().text.get(run.clone()).unwrap_or_default();
        let mut end = run.end;
        if let Some((cut, _)) = words.char_indices().nth(LONGEST_QUOTE) {
            let short = words.get(..cut).unwrap_or_default();
            end = run.start + short.rfind(' ').filter(|space| *space > cut / 2).unwrap_or(cut);
        }
        self.passage.evidence_of(run.start..end)
    }
}

/// The share of tags two lists have in common, 0 to 1; letters' case aside.
pub(super) fn share_of_tags<'a>(
    one: impl Iterator<Item = &'a str>,
    other: impl Iterator<Item = &'a str>,
) -> f64 {
    let key = |tag: &str| Folded::new(tag.trim()).text;
    let (one, other) = (sorting::set(one.map(key)), sorting::set(other.map(key)));
    let shared = one.intersection(&other).count();
    shared as f64 / (one.len() + other.len() - shared).max(1) as f64
}

struct Token {
    bytes: Range<usize>,
    hash: u64,
    weight: usize,
}

/// Words of scripts with spaces, single characters of Han and kana; signs and white space are left out.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word: Option<Range<usize>> = None;
    let mut push = |bytes: Range<usize>, weight| {
        let hash = hash(text.get(bytes.clone()).unwrap_or_default().bytes());
        tokens.push(Token { bytes, hash, weight });
    };
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let alone = is_unspaced(character);
        if character.is_alphanumeric() && !alone {
            word = Some(word.map_or(at, |word| word.start)..end);
            continue;
        }
        if let Some(word) = word.take() {
            push(word, WORD);
        }
        if alone {
            push(at..end, CHARACTER);
        }
    }
    if let Some(word) = word {
        push(word, WORD);
    }
    tokens
}

fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{3005}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Every stretch of these tokens, in order.
fn stretches(tokens: &[Token]) -> Vec<(u64, Range<usize>)> {
    (0..tokens.len()).map_while(|first| shingle(tokens.get(first..)?)).collect()
}

/// The stretch that begins with the first of these tokens.
fn shingle(tokens: &[Token]) -> Option<(u64, Range<usize>)> {
    let (mut weight, mut sum, start) = (0, 0_u64, tokens.first()?.bytes.start);
    for token in tokens {
        weight += token.weight;
        sum = hash(sum.to_le_bytes().into_iter().chain(token.hash.to_le_bytes()));
        if weight >= SHINGLE {
            return Some((sum, start..token.bytes.end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::full;
    use crate::text::phrases::problems;

    const LONG: &str = "I turn messy spreadsheets into small web tools that people enjoy using. Over the last seven \
        years I have worked for hospitals, two breweries and a school of music, always alone, with weekly demos.";

    #[test]
    fn a_changed_word_costs_five_stretches() {
        let tables = full();
        let (one, two) = (Passage::from_facts(LONG), Passage::from_facts(LONG.replace("two", "three")));
        let (one, two) = (Shingles::of(&one, &tables).unwrap(), Shingles::of(&two, &tables).unwrap());
        assert!(one.likeness(&two) > 0.6 && one.likeness(&two) < 1.0);
        assert!(one.shared_with(&two)[0].quote.starts_with("I turn messy spreadsheets into"));
        assert!(one.sketch().iter().any(|hash| two.sketch().contains(hash)));
    }

    #[test]
    fn short_texts_are_not_compared() {
        let tables = full();
        assert_eq!(
            Shingles::of(&Passage::from_facts("I build shops. Let us talk!"), &tables).err(),
            Some(SHORT)
        );
        assert!(
            Shingles::of(&Passage::from_facts("Webサイトを制作します。お気軽にご相談ください。"), &tables)
                .is_err()
        );
    }

    #[test]
    fn formulas_make_no_text() {
        let tables = full();
        assert_eq!(problems(include_str!("formulas.tsv")), Vec::<String>::new());
        let offer = "Dear client, I have read your project description carefully and I am very interested in it. I can \
            start right away and deliver on time. Please open the chat so that we can discuss the details of your project.";
        assert_eq!(Shingles::of(&Passage::from_facts(offer), &tables).err(), Some(SHORT));
        let both = |rest: &str| Passage::from_facts(format!("{offer} {rest}"));
        let (one, two) = (both(LONG), both(&LONG.replace("two", "three")));
        let (one, two) = (Shingles::of(&one, &tables).unwrap(), Shingles::of(&two, &tables).unwrap());
        assert!(one.is_one_with(&two) && one.shared_with(&two)[0].quote.starts_with("Dear client"));
    }

    #[test]
    fn styled_letters_and_signs_make_no_other_text() {
        let tables = full();
        let styled: String = LONG.replace("weekly", "𝘄𝗲𝗲𝗸𝗹𝘆").replace(". ", ".\n\n✅ ");
        let (one, two) = (Passage::from_facts(LONG), Passage::from_facts(styled));
        let (one, two) = (Shingles::of(&one, &tables).unwrap(), Shingles::of(&two, &tables).unwrap());
        assert!((one.likeness(&two) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_text_that_a_list_has_cut_counts_by_its_own_length() {
        let tables = full();
        let longer = format!(
            "{LONG} I also teach, bake bread, keep bees, mend bicycles, sing in two choirs, walk a lot, \
            and I answer every letter within one day unless the river has taken the road again, which happens in March."
        );
        let cut = format!("{LONG} …");
        let (one, two) = (Passage::from_facts(longer), Passage::from_facts(cut));
        let (one, two) = (Shingles::of(&one, &tables).unwrap(), Shingles::of(&two, &tables).unwrap());
        assert!(one.likeness(&two) > 0.9);
        assert!((one.likeness(&two) - two.likeness(&one)).abs() < 1e-9);
    }

    #[test]
    fn tags_are_compared_without_their_case() {
        let share = share_of_tags(["Go", "SQL"].into_iter(), ["go", "Rust"].into_iter());
        assert!((share - 1.0 / 3.0).abs() < 1e-9);
    }
}
