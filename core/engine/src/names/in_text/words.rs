//! Words that stand where a name could stand: roles, tools, small words, signs of an organisation.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use crate::names::Script;
use crate::text::literals::Literals;

/// One section of `data/not_names.txt`.
struct Section {
    words: HashSet<&'static str>,
    /// Words of scripts without spaces, looked for inside a word.
    inner: Literals,
}

static ORGANISATION: LazyLock<Section> = LazyLock::new(|| section("[organisation]"));
static ABBREVIATION: LazyLock<Section> = LazyLock::new(|| section("[abbreviation]"));
static EVERYDAY: LazyLock<Section> = LazyLock::new(|| section("[everyday]"));
static ORDINARY: LazyLock<Section> = LazyLock::new(|| section("[ordinary]"));

/// Whether a word marks a shop, a team or a company.
pub(crate) fn is_organisation_word(word: &str) -> bool {
    holds(&ORGANISATION, word)
}

/// Whether a word is an abbreviation that is also a name when only its first letter is a capital (SEO, Seo).
pub(crate) fn is_abbreviation(word: &str) -> bool {
    holds(&ABBREVIATION, word)
}

/// Whether a word names or describes a thing; a surname may be the same.
pub(crate) fn is_everyday_word(word: &str) -> bool {
    holds(&EVERYDAY, word)
}

/// Whether a word is a role, a tool, an adjective, a small word: no part of a name.
pub(crate) fn is_ordinary_word(word: &str) -> bool {
    holds(&ORDINARY, word)
}

fn holds(section: &Section, word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    // Words of a folded text have small letters already.
    let small = bare.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let bare = if small { Cow::Borrowed(bare) } else { Cow::Owned(bare.to_lowercase()) };
    section.words.contains(&*bare) || !bare.is_ascii() && section.inner.is_any_in(&bare)
}

fn section(title: &str) -> Section {
    let lines = crate::data!("not_names.txt").lines();
    let words = lines.skip_while(|line| *line != title).skip(1).take_while(|line| !line.starts_with('['));
    let (mut whole, mut inner) = (HashSet::new(), Vec::new());
    for word in words.flat_map(str::split_whitespace) {
        let spaced = !matches!(
            word.chars().next().and_then(Script::of),
            Some(Script::Han | Script::Kana | Script::Hangul | Script::Thai)
        );
        if spaced || word.chars().count() == 1 {
            whole.insert(word);
        } else {
            inner.push(word);
        }
    }
    Section { words: whole, inner: Literals::new(inner) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_hold_what_they_should() {
        assert!(
            is_organisation_word("Studio")
                && is_organisation_word("青空デザイン")
                && !is_organisation_word("Anna")
        );
        assert!(
            is_ordinary_word("Developer,")
                && is_ordinary_word("프리랜서입니다")
                && !is_ordinary_word("Grace")
        );
        assert!(is_ordinary_word("разработчик") && !is_ordinary_word(""));
    }
}
