//! What stated years of work are years of, and the names that trades go by.

use crate::claim::Passage;
use crate::text::experience::{About, Other, Statement, ties};
use crate::text::fold::Folded;
use crate::text::prose;

/// What years of work are years of.
#[derive(PartialEq)]
pub(super) struct Trade {
    /// Folded words of it; none where only "years of experience" are stated.
    pub(super) words: Vec<String>,
    /// Its beginning is that of all work.
    pub(super) is_career: bool,
}

impl Trade {
    /// The trade whose years are stated: the subject, or what stands right before or behind a whole career ("Illustrator
    /// with 17 years of experience").
    pub(super) fn of(passage: &Passage, statement: &Statement) -> Option<Self> {
        if let Some(words) = made(passage, statement) {
            return Some(Self { words, is_career: false });
        }
        match &statement.about {
            About::Subject(subject) if subject.listed || subject.at_place => None,
            About::Subject(subject) if !heads_a_career(&subject.words) => {
                Some(Self { words: words_of(&subject.words), is_career: subject.experience_said })
            }
            About::Subject(_) | About::Career { .. } => {
                let apart =
                    |c: char| prose::is_bullet(c) || matches!(c, '\n' | '.' | '!' | '。' | ';' | '|' | '｜');
                let front = passage.text.get(..statement.span.start)?;
                let front = front.trim_end_matches([' ', '|', '｜', '(', ',', '-', '–', '—', ':']);
                let behind = passage.text.get(statement.span.end..)?.trim_start_matches([' ', '|', '｜']);
                let beside = [
                    front.rsplit(apart).next(),
                    behind.split(|c| apart(c) || matches!(c, ',' | '、')).next(),
                ];
                let words: Vec<String> =
                    beside.into_iter().flatten().map(|words| Folded::new(words).text).collect();
                let words = words.iter().map(String::as_str);
                let named = words.clone().map(words_of).find(|words| !words.is_empty());
                let words = named.or_else(|| words.clone().find_map(software)).unwrap_or_default();
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

    /// Whether nothing narrows a word that several trades share: "real estate developer".
    pub(super) fn is_plain(&self) -> bool {
        const OTHERS: &[&str] =
            &["estate", "property", "business", "product", "land", "personal", "leadership"];
        !self.words.iter().any(|word| OTHERS.contains(&word.as_str()))
    }
}

/// 実務12年 as a heading, without the word for experience.
fn heads_a_career(words: &str) -> bool {
    ["実務", "실무"].contains(&words)
}

/// "15 years building iPhone apps": the trade of those who write software.
fn made(passage: &Passage, statement: &Statement) -> Option<Vec<String>> {
    let behind = Folded::new(passage.text.get(statement.said.end..)?.split(APART).next()?).text;
    let next = behind.split_whitespace().next()?;
    let makes = ["building", "developing", "shipping", "making", "coding", "programming"];
    software(&behind).filter(|_| makes.contains(&next))
}

/// What ends a clause of a heading.
const APART: [char; 8] = ['\n', '.', '!', '。', ';', '|', '｜', ','];

/// The words of scripts that set them off by spaces, with where they start.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(|c: char| !is_spaced(c)).filter_map(move |word| {
        let start = at;
        at += word.len();
        Some((start, word.trim_end_matches(|c| !is_spaced(c)))).filter(|(_, word)| !word.is_empty())
    })
}

pub(super) fn is_spaced(c: char) -> bool {
    c.is_alphabetic() && (c as u32) < 0x0e00
}

/// Trades that go by several names, in beginnings of words.
pub(super) const SAME: &[&str] = &[
    "programm code coding coder developer software 開発 エンジニア プログラミング プログラマ コーディング 개발 코딩 프로그래밍",
    "translat traduc 翻訳 번역",
    "teste testing 検証",
];

/// The trade of those who write software, where words name what they make and no other trade beside it: one who became an engineer
/// has not built backends before, but may have drawn pages.
fn software(words: &str) -> Option<Vec<String>> {
    const MADE: &[&str] = &[
        "backend",
        "back-end",
        "frontend",
        "front-end",
        "full-stack",
        "fullstack",
        " apps",
        "software",
        "バックエンド",
        "フロントエンド",
        "サーバーサイド",
        "アプリ",
        "백엔드",
        "프론트엔드",
        "서버",
        "풀스택",
    ];
    const BESIDE: &[&str] = &[
        "design",
        "publish",
        "market",
        "writ",
        "test",
        "product",
        "manage",
        "sale",
        "デザイン",
        "ディレク",
        "営業",
        "テスト",
        "運用",
        "디자",
        "퍼블",
        "기획",
        "마케",
        "영업",
    ];
    let has = |list: &[&str]| list.iter().any(|made| words.contains(made));
    (has(MADE) && !has(BESIDE)).then(|| vec!["developer".to_owned()])
}

pub(super) fn is_in(word: &str, same: &str) -> bool {
    same.split(' ').any(|stem| word.starts_with(stem))
}

pub(super) fn are_of_one_trade(own: &str, word: &str) -> bool {
    SAME.iter().any(|same| is_in(own, same) && is_in(word, same))
}

/// Whether two words are forms of one: "illustrator" and "illustration", "traduciendo" and "traducción".
pub(super) fn is_of_one_stem(one: &str, other: &str) -> bool {
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
