//! Does one part of a name fit one part of another?

use super::parts::{Form, Part};
use super::{Script, nicknames, romanise};

/// How well two parts fit; the greater the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Not at all.
    None,
    /// An initial or a masked part agrees with the beginning of the other.
    Initial,
    /// Both are written out and fit.
    Whole,
}

/// Shortest beginning that counts as a short form of the longer name (Ann, Anna; Max, Maksim).
const SHORT_FORM_FROM: usize = 3;
/// Shortest ending that counts as one (Nando, Fernando).
const SHORT_ENDING_FROM: usize = 4;
/// From this length on one wrong, missing, added or swapped letter is a slip of the pen.
const SLIP_FROM: usize = 5;

/// Fits two parts.
pub(super) fn fit(a: &Part, b: &Part) -> Fit {
    if a.form == Form::Particle || b.form == Form::Particle {
        return Fit::None;
    }
    if a.form == Form::Beginning || b.form == Form::Beginning {
        return if begins_alike(a, b) { Fit::Initial } else { Fit::None };
    }
    let whole = a.written == b.written
        || a.script == Script::Han && b.script == Script::Han && share_an_end(&a.written, &b.written)
        || matches!((&a.latin, &b.latin), (Some(left), Some(right)) if words_fit(a, b, left, right));
    if whole { Fit::Whole } else { Fit::None }
}

/// Whether one letter was changed, added, left out or swapped with its neighbour, or none.
pub(super) fn is_one_edit_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let start = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let tail = |from_short: usize, from_long: usize| {
        short.iter().skip(start + from_short).eq(long.iter().skip(start + from_long))
    };
    match long.len() - short.len() {
        0 => {
            let swapped = short.get(start) == long.get(start + 1) && short.get(start + 1) == long.get(start);
            start == short.len() || tail(1, 1) || swapped && tail(2, 2)
        }
        1 => tail(0, 1),
        _ => false,
    }
}

fn words_fit(a: &Part, b: &Part, left: &str, right: &str) -> bool {
    if left.is_empty() || right.is_empty() {
        return false;
    }
    if !a.script.is_exact() || !b.script.is_exact() {
        return a.script != b.script && romanise::is_same_skeleton(left, right, 2);
    }
    if a.script == Script::Hangul && b.script == Script::Hangul {
        // One syllable more or other is another name; only spellings in letters vary.
        return false;
    }
    left == right
        || nicknames::share_a_row(left, right)
        || a.form == Form::Whole
            && b.form == Form::Whole
            && (is_short_form(left, right) || is_short_form(right, left))
        || left.len() >= SLIP_FROM && right.len() >= SLIP_FROM && is_one_edit_apart(left, right)
        || romanise::is_same_sound(left, right)
}

fn is_short_form(short: &str, long: &str) -> bool {
    short.len() >= SHORT_FORM_FROM && long.starts_with(short)
        || short.len() >= SHORT_ENDING_FROM && long.ends_with(short)
}

/// Masked parts keep their first letters: `R.`, `R***`, `Th.`.
fn begins_alike(a: &Part, b: &Part) -> bool {
    if a.written.starts_with(&b.written) || b.written.starts_with(&a.written) {
        return true;
    }
    let (Some(left), Some(right)) = (&a.latin, &b.latin) else { return false };
    if left.is_empty() || right.is_empty() {
        return false;
    }
    left.starts_with(right.as_str())
        || right.starts_with(left.as_str())
        || b.form == Form::Whole && nicknames::surname_may_begin_with(right, left)
        || a.form == Form::Whole && nicknames::surname_may_begin_with(left, right)
        || first_letters_sound_alike(left, right, a.script != b.script)
}

/// Letters that systems of romanisation use for one another at the beginning of a name; more of them across scripts.
fn first_letters_sound_alike(left: &str, right: &str, across_scripts: bool) -> bool {
    let (Some(a), Some(b)) = (left.chars().next(), right.chars().next()) else { return false };
    let alike = |class: &&str| class.contains(a) && class.contains(b);
    ["iyj", "ck", "vw"].iter().any(alike)
        || across_scripts && ["kgcqxhj", "bpfv", "dt", "lr", "uowv", "zsjc", "yeij"].iter().any(alike)
}

/// Han names: shortened forms are contained, marriage keeps the given name at the end, a changed given name keeps the surname
/// at the beginning. Names of four characters and more have surnames of two, of which one is often the same by chance.
fn share_an_end(a: &str, b: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let alike = |pairs: &mut dyn Iterator<Item = (char, char)>| pairs.take_while(|(x, y)| x == y).count();
    let head = alike(&mut left.iter().copied().zip(right.iter().copied()));
    let tail = alike(&mut left.iter().rev().copied().zip(right.iter().rev().copied()));
    let head_needed = if left.len() >= 4 && right.len() >= 4 { 2 } else { 1 };
    // One last character (郎, 子, 美) is shared by countless given names.
    head >= head_needed || tail >= 2 || a.contains(b) || b.contains(a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_is_counted_like_a_slip_of_the_pen() {
        for (a, b, near) in [
            ("micheal", "michael", true),
            ("sara", "sarah", true),
            ("anna", "anna", true),
            ("jon", "jan", true),
            ("theo", "anna", false),
            ("abcd", "badc", false),
            ("", "a", true),
            ("", "ab", false),
        ] {
            assert_eq!(is_one_edit_apart(a, b), near, "{a} {b}");
            assert_eq!(is_one_edit_apart(b, a), near, "{b} {a}");
        }
    }
}
