//! Shown works that can be told from others by their title alone.

use crate::claim::{Claims, Text};
use crate::text::fold::Folded;
use crate::text::hash::hash;

/// Telling words a title needs.
const TELLING_WORDS: usize = 3;
/// Telling characters a title without spaces needs.
const TELLING_CHARACTERS: usize = 9;
/// The same for a title that nobody else has by chance even where it is the only common one. A choice.
const UNIQUE_WORDS: usize = 5;
const UNIQUE_CHARACTERS: usize = 12;

/// A shown work.
#[derive(Debug)]
pub(super) struct Work<'a> {
    /// The same for the same title.
    pub(super) key: u64,
    /// As printed.
    pub(super) title: &'a Text,
    /// Whether the title alone tells it from every other work.
    pub(super) unique: bool,
}

/// The works of a page whose titles are more than the usual ones ("Landing page", ロゴデザイン), each once.
pub(super) fn works(claims: &Claims) -> Vec<Work<'_>> {
    let mut seen = std::collections::BTreeSet::new();
    claims
        .portfolio
        .iter()
        .filter_map(|title| {
            let (key, unique) = key(&title.value)?;
            Some(Work { key, title, unique })
        })
        .filter(|work| seen.insert(work.key))
        .collect()
}

/// The works two pages both show, as the first has them and as the other has them.
pub(super) fn shared<'a>(one: &'a Claims, other: &'a Claims) -> Vec<(Work<'a>, Work<'a>)> {
    let mut others = works(other);
    let both = works(one).into_iter().filter_map(|work| {
        let at = others.iter().position(|other| other.key == work.key)?;
        Some((work, others.swap_remove(at)))
    });
    both.collect()
}

/// A number for a title that tells, and whether it does so alone.
pub(super) fn key(title: &str) -> Option<(u64, bool)> {
    let text = Folded::new(title).text;
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let spaced = words.iter().filter(|word| is_telling(word)).count();
    let unspaced: usize = words.iter().map(|word| telling_characters(word)).sum();
    let telling = spaced >= TELLING_WORDS || unspaced >= TELLING_CHARACTERS;
    let unique = spaced >= UNIQUE_WORDS || unspaced >= UNIQUE_CHARACTERS;
    telling.then(|| (hash(words.join(" ").bytes()), unique))
}

/// A word that half the titles of a trade do not have. Hangul is written with spaces, in shorter words.
fn is_telling(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let hangul = word.chars().any(|c| matches!(c, '\u{ac00}'..='\u{d7a3}'));
    (letters >= 4 || hangul && letters >= 2)
        && !USUAL.iter().any(|usual| word.starts_with(usual))
        && !is_unspaced(word)
}

fn is_unspaced(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'))
}

fn telling_characters(word: &str) -> usize {
    if !is_unspaced(word) {
        return 0;
    }
    let bare = USUAL_UNSPACED.iter().fold(word.to_owned(), |word, usual| word.replace(usual, ""));
    bare.chars().filter(|c| c.is_alphabetic()).count()
}

/// How the usual words of titles begin.
const USUAL: [&str; 72] = [
    "about",
    "admin",
    "agency",
    "android",
    "angular",
    "animation",
    "application",
    "banner",
    "blog",
    "book",
    "brand",
    "brochure",
    "build",
    "business",
    "card",
    "clone",
    "company",
    "corporate",
    "cover",
    "creat",
    "custom",
    "dashboard",
    "data",
    "demo",
    "design",
    "develop",
    "e-commerce",
    "ecommerce",
    "flyer",
    "from",
    "full",
    "game",
    "graphic",
    "illustration",
    "interface",
    "landing",
    "laravel",
    "logo",
    "management",
    "marketing",
    "mobile",
    "modern",
    "online",
    "page",
    "poster",
    "portfolio",
    "product",
    "project",
    "react",
    "redesign",
    "responsive",
    "sample",
    "shop",
    "site",
    "social",
    "software",
    "store",
    "system",
    "template",
    "theme",
    "unity",
    "video",
    "website",
    "with",
    "wordpress",
    "your",
    "лого",
    "сайт",
    "дизайн",
    "лендинг",
    "디자인",
    "홈페이지",
];

/// The usual words of titles without spaces.
const USUAL_UNSPACED: [&str; 22] = [
    "サイト",
    "デザイン",
    "制作",
    "作成",
    "ロゴ",
    "アプリ",
    "開発",
    "バナー",
    "ホームページ",
    "チラシ",
    "動画",
    "編集",
    "実績",
    "サンプル",
    "会社",
    "案件",
    "设计",
    "网站",
    "开发",
    "小程序",
    "系统",
    "商城",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_titles_tell_nobody_apart() {
        for usual in [
            "Landing page",
            "Mobile app design",
            "E-commerce website development with React",
            "Portfolio 1",
            "コーポレートサイト制作",
            "홈페이지 디자인 제작",
            "Дизайн сайта",
        ] {
            assert_eq!(key(usual), None, "{usual}");
        }
        for telling in [
            "Harbour ticket kiosk for Skagen ferries",
            "Choir rehearsal planner",
            "港の切符売り場と渡し船の案内板",
            "제주 해녀 박물관 예약 안내판",
        ] {
            assert!(key(telling).is_some(), "{telling}");
        }
    }

    #[test]
    fn case_and_signs_make_no_other_title() {
        assert_eq!(key("Choir Rehearsal Planner!"), key("choir rehearsal – planner"));
    }
}
