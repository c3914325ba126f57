//! What a phrase means where it stands: "rent your account" said, denied, or quoted from somebody else.

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use super::book::sentence_near;
use super::{Book, Hit};
use crate::text::prose::clause_around;

/// How a phrase is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// By the writer, as it says.
    Said,
    /// "I never ask for …", 「…はお断りします」: the opposite is meant.
    Denied,
    /// Between quotation marks, or told of others: "I was asked to …".
    Quoted,
}

/// Words that deny or report what stands before or behind them.
static TABLE: LazyLock<Arc<Book>> =
    LazyLock::new(|| Book::new(&[("negation", crate::data!("words/negation.tsv"))]));

/// How a phrase is meant. Takes the folded text.
///
/// Words of denial count within the clause: before the phrase in languages that say no first, behind it in Japanese and Korean,
/// whose verbs end with it. A question that only sounds like a denial (貸していただけませんか, "why not …") is none.
pub fn standing(text: &str, hit: &Hit) -> Standing {
    standing_beside(text, hit, &[])
}

/// The same, leaving aside words of denial that belong to other phrases ("without the fee, you pay").
pub fn standing_beside(text: &str, hit: &Hit, own: &[Range<usize>]) -> Standing {
    if is_quoted(text, &hit.sentence, hit.range.start) {
        return Standing::Quoted;
    }
    let clause = clause_around(text, &hit.sentence, &hit.range);
    let words = text.get(clause.clone()).unwrap_or_default();
    let signs: Vec<Hit> = TABLE.table("negation").map(|table| table.find_in(words)).unwrap_or_default();
    let excused = |sign: &Hit| {
        signs.iter().any(|other| {
            other.name == "none" && other.range.start <= sign.range.start && sign.range.end <= other.range.end
        })
    };
    let counts = |sign: &&Hit| {
        let at = clause.start + sign.range.start;
        let behind = matches!(sign.name, "deny-behind" | "told-behind");
        let belongs = |other: &Range<usize>| other.contains(&at);
        sign.name != "none"
            && !excused(sign)
            && !own.iter().any(belongs)
            && if behind { at >= hit.range.start } else { at < hit.range.end }
    };
    match signs.iter().find(counts) {
        Some(sign) if sign.name.starts_with("told") => Standing::Quoted,
        Some(_) => Standing::Denied,
        None => Standing::Said,
    }
}

/// Whether a quotation that was opened before `at` in the sentence is still open there.
fn is_quoted(text: &str, sentence: &Range<usize>, at: usize) -> bool {
    let before = text.get(sentence_start(text, sentence)..at).unwrap_or_default();
    let open = |opening: char, closing: char| {
        before.rfind(opening).is_some_and(|at| before.get(at..).is_none_or(|rest| !rest.contains(closing)))
    };
    before.matches('"').count() % 2 == 1
        || [('“', '”'), ('「', '」'), ('『', '』'), ('«', '»'), ('„', '“')].iter().any(|(o, c)| open(*o, *c))
}

/// A bracket of quotation ends a clause, never a sentence; the sentence as it was found may start behind it all the same.
fn sentence_start(text: &str, sentence: &Range<usize>) -> usize {
    sentence_near(text, sentence.start).start.min(sentence.start)
}

#[cfg(test)]
mod tests {
    use super::super::problems;
    use super::*;
    use crate::text::fold::Folded;

    const TABLE: &str = "ask\ten\t(rent|use) your account\nask\tja\tアカウントを貸して\nask\tko\t계정을 빌려\n\
        ask\tru\tсдать аккаунт\nask\tzh\t出租账号\n";

    fn meant(text: &str) -> Standing {
        let folded = Folded::new(text);
        let hits = Book::new(&[("test", TABLE)]).table("test").unwrap().find(&folded);
        let hit = hits.first().unwrap_or_else(|| panic!("nothing found in {text}"));
        standing(&folded.text, hit)
    }

    #[test]
    fn said() {
        for text in [
            "We want to rent your account.",
            "If you are not busy, may I rent your account?",
            "Why not rent your account to us?",
            "Don't worry, we only rent your account.",
            "I will rent your account, not the laptop.",
            "アカウントを貸していただけませんか。",
            "アカウントを貸してくれませんか？",
            "계정을 빌려 주시지 않겠습니까?",
            "계정을 빌려주실 수 없을까요?",
            "Вы можете сдать аккаунт нам?",
        ] {
            assert_eq!(meant(text), Standing::Said, "{text}");
        }
    }

    #[test]
    fn denied() {
        for text in [
            "We never rent your account.",
            "We do not use your account.",
            "I won’t ask to use your account",
            "Upwork forbids anybody to rent your account.",
            "アカウントを貸してほしいという依頼はお断りしています。",
            "アカウントを貸していただくことはありません。",
            "계정을 빌려 달라고 하지 않습니다.",
            "계정을 빌려주는 것은 금지되어 있습니다.",
            "Нельзя сдать аккаунт другому.",
            "不出租账号",
        ] {
            assert_eq!(meant(text), Standing::Denied, "{text}");
        }
    }

    #[test]
    fn quoted() {
        for text in [
            "They write “rent your account” to many people.",
            "A stranger asked me to rent your account.",
            "「アカウントを貸してください」という連絡に注意。",
            "アカウントを貸してほしいと頼まれたことがあります。",
            "계정을 빌려 달라는 연락을 받았습니다.",
        ] {
            assert_eq!(meant(text), Standing::Quoted, "{text}");
        }
    }

    #[test]
    fn the_table_can_be_read() {
        assert_eq!(problems(crate::data!("words/negation.tsv")), Vec::<String>::new());
    }
}
