//! Is a written name a person's at all? Handles, shops, teams and roles are not compared.

use super::in_text::words::{is_everyday_word, is_ordinary_word, is_organisation_word};
use super::parts;
use super::script::Script;

/// What a name at the head of a profile looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// No letters.
    Nothing,
    /// A handle: digits, signs, one word in lower case, in capitals or in camel case.
    Handle,
    /// A shop, team, company or role.
    Organisation,
    /// It may be a person's name.
    Person,
}

/// More words than names of persons have.
const MOST_WORDS: usize = 7;

/// Tells the shape of a written name.
pub(super) fn of(name: &str) -> Shape {
    use unicode_normalization::UnicodeNormalization;
    let folded: String = name.nfkc().collect();
    let folded = folded.trim();
    if !folded.chars().any(char::is_alphabetic) {
        return Shape::Nothing;
    }
    if folded.chars().any(|c| c.is_ascii_digit())
        || folded.contains(['@', '#', '$', '%'])
        || folded.contains('_') && !folded.contains(' ')
        || folded.contains("://")
    {
        return Shape::Handle;
    }
    let words = parts::words(folded);
    if folded.contains(['&', '+']) || words.iter().any(|word| is_organisation_word(word)) {
        return Shape::Organisation;
    }
    if words.len() > MOST_WORDS || words.len() > 1 && words.iter().any(|word| says_a_trade(word)) {
        return Shape::Organisation;
    }
    // "Blue Ocean", "Golden Pen": no given name among them.
    if words.len() > 1 && words.iter().all(|word| is_everyday_word(word) || is_ordinary_word(word)) {
        return Shape::Organisation;
    }
    match words.as_slice() {
        [only] if are_initials(only) => Shape::Person,
        [only] if is_handle_word(only) => Shape::Handle,
        _ => Shape::Person,
    }
}

/// A role or another ordinary word. Short ones are left alone: An, Can, Do, So and Her are names too.
fn says_a_trade(word: &str) -> bool {
    let short = word.chars().find_map(Script::of).is_none_or(Script::has_case)
        && word.chars().filter(|c| c.is_alphabetic()).count() < 4;
    !short && is_ordinary_word(word)
}

/// One word that no person would write a name as: `fastcoder`, `PixelForge`, `NOVA`, `www.example.org`.
fn is_handle_word(word: &str) -> bool {
    let Some(script) = word.chars().find_map(Script::of) else { return true };
    if word.contains('.') && !word.ends_with('.') && word.chars().filter(|c| c.is_alphabetic()).count() > 4 {
        return true;
    }
    if !script.has_case() {
        return false;
    }
    word.split(['-', '\u{2010}', '\'', '’']).filter(|piece| piece.chars().count() > 1).any(|piece| {
        let mut letters = piece.chars().filter(|c| c.is_alphabetic());
        let first_is_capital = letters.next().is_some_and(char::is_uppercase);
        let later_capital = letters.any(char::is_uppercase);
        !first_is_capital && !word.contains('-')
            || later_capital && !has_name_prefix(piece)
            || is_ordinary_word(piece)
    })
}

/// `T.R.`
fn are_initials(word: &str) -> bool {
    let mut letters = word.split_terminator('.');
    word.ends_with('.')
        && letters.all(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_uppercase))
}

/// Prefixes behind which names have a second capital: `McAllen`, `DeSoto`.
fn has_name_prefix(word: &str) -> bool {
    ["Mc", "Mac", "De", "Di", "Da", "La", "Le", "Van", "Fitz", "O"].iter().any(|prefix| {
        word.strip_prefix(prefix).is_some_and(|rest| {
            let mut letters = rest.chars();
            letters.next().is_some_and(char::is_uppercase) && !letters.any(char::is_uppercase)
        })
    })
}
