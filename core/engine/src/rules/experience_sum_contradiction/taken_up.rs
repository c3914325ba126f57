//! "I only picked up illustration in 2020", この業界に入って3年目: when somebody took up the trade that they state years of.

use std::ops::Range;

use crate::claim::{Claims, Evidence, Passage};
use crate::rules::moments::{self, Moment};
use crate::text::experience::{About, Bound, Length, Other, Statement, ties};
use crate::text::fold::Folded;
use crate::text::phrases::Phrases;
use crate::text::prose;

/// How the years that a page states fit the beginnings that it tells of.
pub(super) enum Compared {
    /// Nothing could be compared.
    Nothing,
    /// The years fit.
    Fits,
    /// The trade was taken up later than the years say; both statements.
    Later(Vec<Evidence>),
}

/// Compares the years of work that headline and overview state with the times at which the same trade was taken up.
pub(super) fn compared(claims: &Claims, year_now: Option<f32>, work: Phrases<'_>) -> Compared {
    let Some(now) = year_now else { return Compared::Nothing };
    let passages: Vec<_> = claims.headline.iter().chain(&claims.overview).collect();
    let counts = |statement: &Statement| matches!(statement.length, Length::Years(..));
    if !passages.iter().any(|passage| passage.experience().iter().any(counts)) {
        return Compared::Nothing;
    }
    let told: Vec<Told<'_>> = passages.iter().filter_map(|passage| Told::of(passage, work)).collect();
    if told.is_empty() {
        return Compared::Nothing;
    }
    let mut compared = Compared::Nothing;
    // What a text says again needs no second look.
    let mut known: Vec<(Trade, f32)> = Vec::new();
    for passage in passages {
        for statement in passage.experience() {
            let (Length::Years(..), Some(trade)) = (statement.length, Trade::of(passage, statement)) else {
                continue;
            };
            let years = statement.length.years_at_least(now);
            let stated = (trade, years);
            if known.contains(&stated) || are_of_a_liking(passage, statement) {
                continue;
            }
            for begun in told.iter().flat_map(|told| told.beginnings(&stated.0, now)) {
                if years - begun.years > super::TOLERANCE_YEARS {
                    let stated = passage.evidence_at(statement.span.clone());
                    return Compared::Later(vec![stated, begun.passage.evidence_at(begun.span)]);
                }
                compared = Compared::Fits;
            }
            known.push(stated);
        }
    }
    compared
}

/// A text that tells of beginnings.
struct Told<'a> {
    passage: &'a Passage,
    /// The times that it tells.
    moments: Vec<Moment>,
    /// Its words of scripts that set them off by spaces, with where they start in the folded text.
    words: Vec<(usize, &'a str)>,
    /// Where it names work itself, whatever the trade.
    work: Vec<Range<usize>>,
}

/// The beginning of a trade.
struct TakenUp<'a> {
    /// Years since then at most.
    years: f32,
    passage: &'a Passage,
    /// The words that say it, in bytes of the passage.
    span: Range<usize>,
}

/// What years of work are years of.
#[derive(PartialEq)]
struct Trade {
    /// Folded words of it; none where only "years of experience" are stated.
    words: Vec<String>,
    /// Its beginning is that of all work.
    is_career: bool,
}

impl Trade {
    /// The trade whose years are stated: the subject, or what stands right before or behind a whole career ("Illustrator
    /// with 17 years of experience").
    fn of(passage: &Passage, statement: &Statement) -> Option<Self> {
        match &statement.about {
            About::Subject(subject) if subject.listed || subject.at_place => None,
            About::Subject(subject) => {
                Some(Self { words: words_of(&subject.words), is_career: subject.experience_said })
            }
            About::Career { .. } => {
                let apart =
                    |c: char| prose::is_bullet(c) || matches!(c, '\n' | '.' | '!' | '。' | ';' | '|' | '｜');
                let front = passage.text.get(..statement.span.start)?;
                let front = front.trim_end_matches([' ', '|', '｜', '(', ',', '-', '–', '—', ':']);
                let behind = passage.text.get(statement.span.end..)?;
                let beside = [
                    front.rsplit(apart).next(),
                    behind.split(|c| apart(c) || matches!(c, ',' | '、')).next(),
                ];
                let words = beside.into_iter().flatten().map(|words| words_of(&Folded::new(words).text));
                let words = words.into_iter().find(|words| !words.is_empty()).unwrap_or_default();
                Some(Self { words, is_career: true })
            }
            // "Llevo 15 años traduciendo ..." may be a trade: the word behind tells, if a beginning names it too.
            About::Other(Other::Unclear) => {
                let next = passage.text.get(statement.said.end..)?.split_whitespace().next()?;
                Some(Self { words: words_of(&Folded::new(next).text), is_career: false })
            }
            About::Other(_) => None,
        }
    }
}

impl Trade {
    /// Whether nothing narrows a word that several trades share: "real estate developer".
    fn is_plain(&self) -> bool {
        const OTHERS: &[&str] =
            &["estate", "property", "business", "product", "land", "personal", "leadership"];
        !self.words.iter().any(|word| OTHERS.contains(&word.as_str()))
    }
}

impl<'a> Told<'a> {
    /// `None` where nothing begins.
    fn of(passage: &'a Passage, work: Phrases<'_>) -> Option<Self> {
        let folded = passage.folded();
        if !ties::begins_anything(&folded.text) {
            return None;
        }
        let moments = moments::of_the_writer(passage);
        (!moments.is_empty()).then(|| Self {
            passage,
            moments,
            words: words(&folded.text).collect(),
            work: work.find(folded).into_iter().map(|hit| hit.range).collect(),
        })
    }

    /// Every time at which its writer says to have taken up a trade, or work at all.
    fn beginnings(&self, trade: &Trade, year_now: f32) -> Vec<TakenUp<'a>> {
        let folded = self.passage.folded();
        let names = self.named(trade);
        let pairs = names.iter().flat_map(|name| self.moments.iter().map(move |moment| (name, moment)));
        let taken_up = |(name, moment): (&Range<usize>, &Moment)| {
            let tie = ties::to_a_tool(&folded.text, name, &moment.at)?;
            let years = match moment.length {
                Length::Since(year) => year_now - f32::from(year),
                Length::Years(_, Bound::AtLeast) => return None,
                Length::Years(years, _) => years,
            };
            let whole = !tie.is_limited() && !is_narrowed(&folded.text, &(tie.start..tie.end));
            let span = folded.original(tie.start..tie.end);
            (tie.begins() && whole).then_some(TakenUp { years, passage: self.passage, span })
        };
        pairs.filter_map(taken_up).collect()
    }

    /// Where it names the trade or work itself; words of one trade that follow each other are one name.
    fn named(&self, trade: &Trade) -> Vec<Range<usize>> {
        let text = self.passage.folded().text.as_str();
        let mut found: Vec<Range<usize>> = Vec::new();
        for (at, word) in &self.words {
            let is_named =
                |own: &String| is_of_one_stem(own, word) || trade.is_plain() && are_of_one_trade(own, word);
            if !trade.words.iter().any(is_named) {
                continue;
            }
            match found.last_mut() {
                Some(last) if text.get(last.end..*at).is_some_and(|gap| matches!(gap, " " | "-")) => {
                    last.end = at + word.len();
                }
                _ => found.push(*at..at + word.len()),
            }
        }
        let own = trade.words.iter().filter(|own| !own.chars().all(is_spaced));
        found
            .extend(own.flat_map(|own| text.match_indices(own.as_str())).map(|(at, own)| at..at + own.len()));
        let plain = SAME.iter().filter(|_| trade.is_plain());
        let same = plain.filter(|same| trade.words.iter().any(|own| is_in(own, same)));
        let others = same.flat_map(|same| same.split(' ')).filter(|other| !other.chars().all(is_spaced));
        found.extend(
            others.flat_map(|other| text.match_indices(other)).map(|(at, other)| at..at + other.len()),
        );
        if trade.is_career {
            found.extend(self.work.iter().cloned());
        }
        found
    }
}

/// Whether the words around a beginning make it that of a part: "started editing for bands", "released my first game".
fn is_narrowed(text: &str, tie: &Range<usize>) -> bool {
    const LEADS: &[&str] =
        &[" for", " with", " at", " to", " of", " as", " as a", " in", " on", " para", " für", " pour"];
    let (Some(before), Some(words), Some(behind)) =
        (text.get(..tie.start), text.get(tie.clone()), text.get(tie.end..))
    else {
        return true;
    };
    let goes_on = behind.trim_start_matches(' ').starts_with(char::is_alphanumeric)
        && LEADS.iter().any(|lead| words.trim_end().ends_with(lead));
    let is_a_work =
        ["my first", "first", "my very first"].iter().any(|first| words.trim_start().starts_with(first))
            && before.trim_end_matches(' ').ends_with(char::is_alphanumeric);
    // The first line of code is the beginning of all of it.
    goes_on || is_a_work && !words.contains("of code")
}

/// Whether years are those of a liking: "design has been my passion for 20 years".
fn are_of_a_liking(passage: &Passage, statement: &Statement) -> bool {
    const LIKING: &[&str] =
        &["passion", "hobby", "love ", "loved ", "interest", "fascinat", "趣味", "취미", "afici"];
    let sentence = prose::sentence_around(&passage.text, statement.span.start);
    let words = Folded::new(passage.text.get(sentence).unwrap_or_default()).text;
    LIKING.iter().any(|liking| words.contains(liking))
}

/// Work itself, whatever the trade.
pub(super) const WORK: &str = "experience_sum_contradiction/work";

/// The words of scripts that set them off by spaces, with where they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(|c: char| !is_spaced(c)).filter_map(move |word| {
        let start = at;
        at += word.len();
        Some((start, word.trim_end_matches(|c| !is_spaced(c)))).filter(|(_, word)| !word.is_empty())
    })
}

fn is_spaced(c: char) -> bool {
    c.is_alphabetic() && (c as u32) < 0x0e00
}

/// Trades that go by several names, in beginnings of words.
const SAME: &[&str] = &[
    "programm code coding coder developer software エンジニア プログラミング プログラマ コーディング 개발 코딩 프로그래밍",
    "translat traduc 翻訳 번역",
    "teste testing 検証",
];

fn is_in(word: &str, same: &str) -> bool {
    same.split(' ').any(|stem| word.starts_with(stem))
}

fn are_of_one_trade(own: &str, word: &str) -> bool {
    SAME.iter().any(|same| is_in(own, same) && is_in(word, same))
}

/// Whether two words are forms of one: "illustrator" and "illustration", "traduciendo" and "traducción".
fn is_of_one_stem(one: &str, other: &str) -> bool {
    /// Letters that a stem has at least, and the share of the shorter word that it makes up. Guesses, held by the cases.
    const LETTERS: usize = 4;
    const SHARE: f32 = 0.6;
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let shorter = || one.chars().count().min(other.chars().count());
    common >= LETTERS && common as f32 >= SHARE * shorter() as f32
}

/// The words of a trade in a folded phrase: "software testing" gives both, デザイン and 번역가 (as 번역) are taken whole. None where
/// the phrase lists several trades.
fn words_of(phrase: &str) -> Vec<String> {
    let phrase = phrase.trim();
    let is_list = phrase.contains(['/', '&', '+', ',', '、', '・'])
        || [" and ", " y ", " e ", " et ", " und ", " и "].iter().any(|joint| phrase.contains(joint));
    if is_list {
        return Vec::new();
    }
    let spaced = words(phrase).map(|(_, word)| word).filter(|word| word.chars().count() >= 4);
    let mut found: Vec<String> =
        spaced.filter(|word| !ties::is_one(word) && !TOO_WIDE.contains(word)).map(str::to_owned).collect();
    // The last word of a script without spaces: what stands in front of it narrows it.
    let is_unspaced = |c: char| c.is_alphabetic() && !is_spaced(c);
    if let Some(last) = phrase.split(|c: char| !is_unspaced(c)).rfind(|word| !word.is_empty()) {
        let stem = ENDINGS.iter().find_map(|ending| last.strip_suffix(ending)).unwrap_or(last);
        if stem.chars().count() >= 2 && !ties::is_one(stem) && !TOO_WIDE.contains(&stem) {
            found.push(stem.to_owned());
        }
        // "webライター": of two scripts, and one word.
        let whole = ENDINGS.iter().find_map(|ending| phrase.strip_suffix(ending)).unwrap_or(phrase);
        if whole.starts_with(is_spaced) && !whole.contains(' ') {
            found.push(whole.to_owned());
        }
    }
    found
}

/// Endings of Korean and Japanese trades: the person, and the work.
const ENDINGS: &[&str] =
    &["가", "자", "사", "者", "家", "師", "士", "の仕事", "の", "업무", "経験", "実務経験"];

/// Words that stand beside years and name no trade.
const TOO_WIDE: &[&str] = &[
    "experience",
    "expertise",
    "career",
    "journey",
    "history",
    "background",
    "projects",
    "project",
    "experiencia",
    "experiência",
    "expérience",
    "erfahrung",
    "berufserfahrung",
    "trayectoria",
    "опыт",
    "опыта",
    "経験",
    "実務経験",
    "実務",
    "業務",
    "キャリア",
    "경력",
    "경험",
    "실무",
    "经验",
    "experienced",
    "freelance",
    "senior",
    "junior",
    "lead",
    "certified",
    "remote",
    "work",
    "works",
    "working",
    "years",
    "year",
    "expert",
    "total",
    "skilled",
    "passionate",
    "dedicated",
    "creative",
    "digital",
    "services",
    "service",
    "hello",
    "name",
    "フリーランス",
    "프리랜서",
    "自由职业",
    "独立",
    "会社",
    "회사",
    "業界",
    "업계",
];
