//! When are two written names the same name? Same, compatible, different, or cannot tell.
//!
//! Generous on purpose: a wrong *different* hurts an honest person, a wrong *compatible* costs a hint. Order, initials,
//! masked surnames, titles, particles, patronymics, short forms, marks, romanisations and scripts are levelled; one part
//! that fits is enough, because people marry, shorten and translate their names. Where a name comes from is no input:
//! every table is applied to every name, and nothing asks which table helped. The only exceptions go by *script*
//! ([`Script::is_exact`]), because no spelling rule leads from Han to Latin letters.

mod fits;
pub mod in_text;
mod nicknames;
mod parts;
mod romanise;
mod script;
mod shape;

pub use script::Script;
pub use shape::Shape;

use fits::Fit;
use parts::{Form, Part};

/// What a comparison found, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// The answer.
    pub answer: Answer,
    /// What it rests on.
    pub reason: Reason,
}

/// How two written names relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Every part of either has its counterpart.
    Same,
    /// At least one part fits; the rest may be left out, shortened or changed.
    Compatible,
    /// Both are written names of persons, and no part of one fits a part of the other.
    Different,
    /// Not two names of persons, no spelling rule leads from one to the other, or a single name that differs.
    CannotTell,
}

/// Why a comparison ended as it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Letter for letter, after folding.
    Equal,
    /// The same parts in other order, spelling, script or short form.
    SameParts,
    /// At least one whole part fits.
    SharedPart,
    /// Only initials or masked parts fit.
    InitialFits,
    /// One side holds no letters.
    NoName,
    /// One side is a handle, a shop, a team or a role.
    NotAPerson,
    /// A script that cannot be spelled in letters of the other.
    OtherScript,
    /// Unlike, but near enough that a spelling through another script explains it.
    NearInOtherScript,
    /// No part fits, and one side is a single name: a given name, a surname or a name one goes by. Many people use a
    /// second given name with no likeness to the first, so this alone says little.
    SingleNameDiffers,
    /// No part fits, and both sides have two parts or more.
    NoPartFits,
}

/// Compares two written names of persons.
pub fn compare(a: &str, b: &str) -> Comparison {
    let because = |answer, reason| Comparison { answer, reason };
    for name in [a, b] {
        match shape::of(name) {
            Shape::Nothing => return because(Answer::CannotTell, Reason::NoName),
            Shape::Handle | Shape::Organisation => return because(Answer::CannotTell, Reason::NotAPerson),
            Shape::Person => {}
        }
    }
    let (mut left, mut right) = (parts::of(a), parts::of(b));
    if left.is_empty() || right.is_empty() {
        return because(Answer::CannotTell, Reason::NoName);
    }
    if left.len() == 1 || right.len() == 1 {
        // A single name may be what is a particle elsewhere: Van, of Nguyen Van An.
        for part in left.iter_mut().chain(&mut right) {
            if part.form == Form::Particle {
                part.form = Form::Whole;
            }
        }
    }
    if left.iter().map(|part| &part.written).eq(right.iter().map(|part| &part.written)) {
        return because(Answer::Same, Reason::Equal);
    }
    match best_fit(&left, &right) {
        Fit::Whole if all_have_counterparts(&left, &right) => {
            return because(Answer::Same, Reason::SameParts);
        }
        Fit::Whole => return because(Answer::Compatible, Reason::SharedPart),
        Fit::Initial => return because(Answer::Compatible, Reason::InitialFits),
        Fit::None => {}
    }
    if !are_comparable(&left, &right) {
        return because(Answer::CannotTell, Reason::OtherScript);
    }
    if are_near_across_scripts(&left, &right) {
        return because(Answer::CannotTell, Reason::NearInOtherScript);
    }
    let single = parts::count(&left) < 2 || parts::count(&right) < 2;
    if single {
        return because(Answer::CannotTell, Reason::SingleNameDiffers);
    }
    because(Answer::Different, Reason::NoPartFits)
}

impl Comparison {
    /// Whether both are names that could be held against each other and no part fits, a single name included. Weaker than
    /// [`Answer::Different`]: it takes more than one such pair to say anything.
    pub fn is_unlike(self) -> bool {
        matches!(self.reason, Reason::NoPartFits | Reason::SingleNameDiffers)
    }
}

/// Whether a written name looks like a person's, a handle or an organisation.
pub fn shape(name: &str) -> Shape {
    shape::of(name)
}

/// How many parts a written name has, initials and masked parts included, titles and particles left out. A name in Han or
/// hangul written without a space counts as two where it is long enough to hold surname and given name.
pub fn count_parts(name: &str) -> usize {
    parts::count(&parts::of(name))
}

/// The best fit of any part, or of two neighbouring parts written as one (Jae-hoon, Jaehoon).
fn best_fit(left: &[Part], right: &[Part]) -> Fit {
    let (left, right) = (parts::with_joined(left), parts::with_joined(right));
    left.iter().flat_map(|a| right.iter().map(move |b| fits::fit(a, b))).max().unwrap_or(Fit::None)
}

fn all_have_counterparts(left: &[Part], right: &[Part]) -> bool {
    let covered = |side: &[Part], others: &[Part]| {
        let others = parts::with_joined(others);
        let joined = parts::with_joined(side);
        side.iter().filter(|part| part.form != Form::Particle).all(|part| {
            others.iter().any(|other| is_counterpart(part, other))
                || joined.iter().any(|pair| {
                    pair.written.len() > part.written.len()
                        && (pair.written.starts_with(&part.written) || pair.written.ends_with(&part.written))
                        && others.iter().any(|other| is_counterpart(pair, other))
                })
        })
    };
    covered(left, right) && covered(right, left)
}

/// Han names that share a character fit, but only equal ones are the same.
fn is_counterpart(a: &Part, b: &Part) -> bool {
    // Without its mark a given name may look like a particle: Văn, Van.
    let spelled_alike = a.latin.is_some() && a.latin == b.latin;
    spelled_alike || fits::fit(a, b) == Fit::Whole && (a.script != Script::Han || a.written == b.written)
}

/// Whether some part of each side can be held against the other: the same script, or both spelled exactly in Latin.
fn are_comparable(left: &[Part], right: &[Part]) -> bool {
    left.iter().any(|a| {
        right.iter().any(|b| {
            a.script == b.script && a.script != Script::Other || a.script.is_exact() && b.script.is_exact()
        })
    })
}

/// Whether two parts of different scripts have nearly the same consonants.
fn are_near_across_scripts(left: &[Part], right: &[Part]) -> bool {
    left.iter().filter(|a| a.form == Form::Whole).any(|a| {
        right.iter().filter(|b| b.form == Form::Whole && b.script != a.script).any(|b| {
            match (&a.latin, &b.latin) {
                (Some(left), Some(right)) => {
                    romanise::is_near_skeleton(left, right, a.script.is_alphabet() && b.script.is_alphabet())
                }
                _ => false,
            }
        })
    })
}

#[cfg(test)]
mod tests;
