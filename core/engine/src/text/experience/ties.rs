//! Words that only tie a length of time to its subject, whatever their order: "since 2010 I've been building everything in
//! TypeScript", Dockerとの付き合いはもう20年, 코틀린만 18년.
//!
//! Where nothing but such words stands between a name and a length of time, the one is said of the other, in any of the
//! languages of the table and however the sentence is built. One word of another kind - what was built, for whom, another
//! tool - and nothing is concluded.

use std::ops::{BitOr, Range};
use std::sync::LazyLock;

use crate::text::lexicon::{Lexicon, is_spaced};

/// What a run of tying words says; the bits of several words add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Says(u8);

impl Says {
    const WORD: Self = Self(0);
    const VERB: Self = Self(1);
    const CRAFT: Self = Self(2);
    const BEGIN: Self = Self(4);
    const TAIL: Self = Self(8);
    const ROLE: Self = Self(16);
    const LAST: Self = Self(32);
    const LIMIT: Self = Self(64);
    const SITE: Self = Self(128);

    fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    fn keeping(self, these: Self) -> Self {
        Self(self.0 & these.0)
    }

    fn without(self, these: Self) -> Self {
        Self(self.0 & !these.0)
    }
}

impl BitOr for Says {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// How a name and a length of time are tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// Bytes of the folded text from the first to the last word that is worth quoting.
    pub start: usize,
    /// See [`Self::start`].
    pub end: usize,
    said: Says,
}

impl Tie {
    /// Words of programming stand among the tying ones, or the craft right behind the name.
    pub fn has_craft(self) -> bool {
        self.said.has(Says::CRAFT | Says::TAIL)
    }

    /// Somebody does, uses or takes up something.
    pub fn has_verb(self) -> bool {
        self.said.has(Says::VERB | Says::CRAFT | Says::BEGIN)
    }

    /// Somebody takes it up: "started", 始めて.
    pub fn begins(self) -> bool {
        self.said.has(Says::BEGIN)
    }

    /// Less than all of it is meant: "started working full-time as", "became a freelance".
    pub fn is_limited(self) -> bool {
        self.said.has(Says::LIMIT | Says::SITE)
    }

    /// A person at work stands between the name and the length: "React developer for ...".
    pub fn has_role(self) -> bool {
        self.said.has(Says::ROLE)
    }
}

/// Whether a folded word is a tying one wherever it stands.
pub fn is_one(word: &str) -> bool {
    TABLE.get(word).is_some_and(|says| !says.has(Says::TAIL))
}

/// Whether folded `text` says of anything that somebody took it up: where it does not, no tie in it [`Tie::begins`].
pub fn begins_anything(text: &str) -> bool {
    BEGINNINGS.is_in(text)
}

/// Bytes of tying words that are looked at on one side.
const REACH: usize = 100;
/// How the name of a tool and a length of time are tied, both in bytes of folded `text`; `None` where other words than tying
/// ones stand between them, or the name goes on into something else. "20 years of experience, React" ties nothing, nor
/// does "20 years of development with React".
pub fn to_a_tool(text: &str, name: &Range<usize>, said: &Range<usize>) -> Option<Tie> {
    tie(text, name, said, false)
}

/// The same for the name of a place of work, where whatever is done there counts: "ten years of experience as a freelancer
/// on Upwork".
pub fn to_a_place(text: &str, name: &Range<usize>, said: &Range<usize>) -> Option<Tie> {
    tie(text, name, said, true)
}

fn tie(text: &str, name: &Range<usize>, said: &Range<usize>, is_place: bool) -> Option<Tie> {
    let name_first = name.start < said.start;
    let (first, second) = if name_first { (name, said) } else { (said, name) };
    let gap = text.get(first.end..second.start).filter(|gap| gap.len() <= REACH)?;
    let between = all(gap, name_first, is_place)?;
    let before = text.get(clamp(text, first.start.saturating_sub(REACH))..first.start)?;
    let after = text.get(second.end..clamp(text, second.end + REACH))?;
    let (front, front_length) = run_back(before);
    let (back, back_length) = run_on(after);
    if name_first && front_length == 0 && continues_a_word(before) {
        return None;
    }
    if !name_first && back_length == 0 && goes_on(after) {
        return None;
    }
    // The craft and its people belong to the name only where they stand right behind it.
    let around = (front | back).without(Says::TAIL | Says::ROLE);
    let behind_the_name = if name_first { between } else { between | first_of(after).keeping(Says::TAIL) };
    Some(Tie {
        start: first.start - front_length,
        end: second.end + back_length,
        said: around | behind_the_name,
    })
}

/// Whether the words in front of byte `at` open a span that runs on to now: "for the past".
pub fn runs_on(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    TABLE.at_end(before).is_some_and(|(says, _)| says.has(Says::LAST))
}

/// Whether folded words begin with what begins a clause or what belongs to one, not with the next thing of a list.
pub fn begins_a_clause(words: &str) -> bool {
    const MARKS: &[&str] = &[
        "no ",
        "never ",
        "always ",
        "mostly ",
        "mainly ",
        "especially ",
        "including ",
        "sempre ",
        "siempre ",
        "surtout ",
        "meist",
        "vor allem",
        "sobre todo",
        "sobretudo",
        "в основном",
        "не ",
        "nie ",
        "jamais ",
        "nunca ",
        "so ",
        "then ",
        "before ",
        "after ",
        "long ",
        "ne ",
    ];
    // What is told "too" has a verb of its own: "Compose тоже освоил".
    const TOO: &[&str] =
        &[" too", " also ", " тоже ", " также ", " también ", " também ", " aussi ", " auch "];
    let is_marked = MARKS.iter().any(|mark| words.starts_with(mark));
    is_marked || TABLE.at_start(words).is_some() || TOO.iter().any(|too| words.contains(too))
}

/// What the words say, if they are nothing but tying words. Behind a name ("React development for") the words of the craft
/// and of its people are among them, and a sign that leads to a number.
fn all(words: &str, behind_a_name: bool, is_place: bool) -> Option<Says> {
    let mut said = Says::default();
    let mut rest = words;
    let mut is_first = true;
    loop {
        rest = rest.trim_start_matches(|c: char| {
            // A line is an entry of a list: "12 years" under one name belongs to no other.
            c.is_whitespace() && !matches!(c, '\n' | '\r')
                || matches!(c, '\'' | '’' | '"')
                || !is_first && c == '、'
                || behind_a_name && matches!(c, ':' | '(' | '~' | '–' | '-')
        });
        if rest.is_empty() {
            return Some(said);
        }
        let (says, length) = TABLE.at_start(rest)?;
        let is_placed = is_place
            || !says.has(Says::TAIL | Says::ROLE | Says::SITE)
            || behind_a_name && (is_first || says.has(Says::TAIL)) && !says.has(Says::SITE);
        if !is_placed {
            return None;
        }
        is_first = false;
        said = said | says;
        rest = rest.get(length..)?;
    }
}

/// What the tying words at the start of a text say, and how far they reach.
fn run_on(text: &str) -> (Says, usize) {
    let (mut said, mut at) = (Says::default(), 0);
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let words = rest.trim_start_matches(' ');
        let Some((says, length)) = TABLE.at_start(words) else { return (said, at) };
        said = said | says;
        at += rest.len() - words.len() + length;
    }
}

/// What the tying words at the end of a text say, and how long they are.
fn run_back(text: &str) -> (Says, usize) {
    let (mut said, mut end) = (Says::default(), text.len());
    loop {
        let words = text.get(..end).unwrap_or_default().trim_end_matches(' ');
        let Some((says, length)) = TABLE.at_end(words) else { return (said, text.len() - end) };
        said = said | says;
        end = words.len() - length;
    }
}

/// What the first word of a text says, where it is a tying word.
fn first_of(text: &str) -> Says {
    TABLE.at_start(text.trim_start_matches(' ')).map_or(Says::default(), |(says, _)| says)
}

/// Whether a name at the end of `before` would be the end of a longer one: "the old React".
fn continues_a_word(before: &str) -> bool {
    before.trim_end_matches(' ').chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Whether a name in front of `after` goes on: "React conferences", React大学.
fn goes_on(after: &str) -> bool {
    let words = after.trim_start_matches(' ');
    words.chars().next().is_some_and(char::is_alphanumeric)
        && !ENDS.iter().any(|word| starts_with_word(words, word))
}

fn starts_with_word(words: &str, word: &str) -> bool {
    words.strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_spaced))
}

/// Words that begin something new behind a name.
const ENDS: &[&str] = &[
    "at",
    "across",
    "from",
    "by",
    "who",
    "that",
    "which",
    "where",
    "so",
    "because",
    "while",
    "and",
    "or",
    "but",
    "since",
    "when",
    "without",
    "within",
    "long",
    "before",
    "y",
    "e",
    "et",
    "und",
    "oder",
    "ou",
    "o",
    "и",
    "а",
    "но",
    "pero",
    "mas",
    "mais",
    "aber",
    "für",
    "para",
    "pour",
    "для",
    "bei",
    "chez",
    "sin",
    "sem",
    "ohne",
    "sans",
    "zusammen",
    "plus",
    "や",
    "及び",
    "および",
    "和",
    "및",
    "그리고",
    "또",
];

fn clamp(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The words of `data/words/ties.tsv`. A word with several meanings has them all.
static TABLE: LazyLock<Lexicon<Says>> = LazyLock::new(|| {
    Lexicon::new(crate::data!("words/ties.tsv"), |name| {
        Some(match name {
            "word" => Says::WORD,
            "verb" => Says::VERB,
            "craft" => Says::CRAFT,
            "begin" => Says::BEGIN,
            "tail" => Says::TAIL,
            "role" => Says::ROLE,
            "last" => Says::LAST,
            "limit" => Says::LIMIT,
            "site" => Says::SITE,
            _ => return None,
        })
    })
});

/// Those of [`TABLE`] that say that somebody takes up something.
static BEGINNINGS: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(crate::data!("words/ties.tsv"), |name| (name == "begin").then_some(())));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_folded() {
        crate::text::lexicon::tests::is_folded(crate::data!("words/ties.tsv"));
    }

    #[test]
    fn what_somebody_took_up_begins() {
        for text in ["i started in 2020", "この業界に入って3年目", "2020년에 시작했", "before i first coded"]
        {
            assert!(begins_anything(text), "{text}");
        }
        for text in ["", "14 years of experience", "startups since 2016", "経験10年以上"] {
            assert!(!begins_anything(text), "{text}");
        }
    }

    fn quote(text: &str, name: &str, said: &str, is_place: bool) -> Option<String> {
        let range = |words: &str| text.find(words).map(|at| at..at + words.len()).unwrap();
        let tie = tie(text, &range(name), &range(said), is_place)?;
        text.get(tie.start..tie.end).map(|words| words.trim().to_owned())
    }

    #[test]
    fn nothing_but_tying_words() {
        for (text, name, said) in [
            ("since 2010 i've been building everything in typescript", "typescript", "since 2010"),
            ("docker every single day for 18 years", "docker", "18 years"),
            ("dockerとの付き合いはもう20年", "docker", "20年"),
            ("typescriptで2008年から開発", "typescript", "2008年から"),
            ("코틀린만 18년", "코틀린", "18년"),
            ("플러터로 앱을 만든 지 15년", "플러터", "15년"),
            ("从2010年起一直用vue写项目", "vue", "2010年"),
            ("llevo 15 años programando en flutter", "flutter", "15 años"),
            ("ich arbeite seit 16 jahren mit react", "react", "16 jahren"),
        ] {
            assert_eq!(quote(text, name, said, false).as_deref(), Some(text), "{text}");
        }
        for (text, name, said) in [
            ("20 years building web shops with react", "react", "20 years"),
            ("20 years of experience, react", "react", "20 years"),
            ("20年の開発経験とreact", "react", "20年"),
            ("15년 경력의 리액트 개발자", "리액트", "15년"),
            ("15 years of react conferences", "react", "15 years"),
            ("the wonderful react for 15 years", "react", "15 years"),
        ] {
            assert_eq!(quote(text, name, said, false), None, "{text}");
        }
    }

    #[test]
    fn whatever_is_done_at_a_place_counts() {
        let text = "10 years of experience as a freelancer on upwork";
        assert_eq!(quote(text, "upwork", "10 years", true).as_deref(), Some(text));
        assert_eq!(quote(text, "upwork", "10 years", false), None);
    }
}
