//! A name that stands elsewhere on the page, held against the name at its head.

use crate::claim::{Claims, Confidence, Evidence, Kind, Passage, Text};
use crate::names::in_text::speaks_as_group;
use crate::names::{self, Answer, Reason, Shape};
use crate::rules::{Arg, Finding, Missing, Outcome};

/// How a name and the profile name end together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// Some part fits.
    Fits,
    /// Both have two parts or more, and none fits.
    Other,
    /// Not told, with the message that says why.
    Untold(&'static str),
}

/// The name at the head of the profile, where it is a person's.
pub(super) fn display(claims: &Claims) -> Result<&Text, Outcome> {
    let Some(display) = claims.display_name.as_ref().filter(|name| name.confidence == Confidence::Firm)
    else {
        return Err(Outcome::Unknown(vec![Missing::Claim(Kind::DisplayName)]));
    };
    if names::shape(&display.value) == Shape::Person {
        Ok(display)
    } else {
        Err(cannot_tell("cannot-tell-handle"))
    }
}

/// Holds a name against the profile name.
pub(super) fn hold(name: &str, display: &Text) -> Held {
    let comparison = names::compare(name, &display.value);
    match (comparison.answer, comparison.reason) {
        (Answer::Same | Answer::Compatible, _) => Held::Fits,
        (Answer::Different, _) => Held::Other,
        (_, Reason::SingleNameDiffers) => Held::Untold("cannot-tell-single-name"),
        _ => Held::Untold("cannot-tell-script"),
    }
}

/// Whether several people stand behind the profile.
pub(super) fn is_group(claims: &Claims) -> bool {
    claims.is_agency() || claims.overview.as_ref().is_some_and(|text| speaks_as_group(text.folded()))
}

/// Words for a name somebody had before, or works under: who uses them explains two names.
const OTHER_NAMES: &str = "maiden name|married name|pen name|penname|pseudonym|stage name|legal name|birth name|real name|nom de plume|formerly known\
    |formerly |née|artist name|author name|got married|after my marriage|my new surname|my new last name|旧姓|ペンネーム|筆名|本名|芸名|活動名|通称|結婚前|結婚して|結婚に伴|結婚を機|改姓|作家名|作者名|著者名|活動名義|鑑定名|\
    あだ名|屋号|결혼 전|결혼하면서|작가명|ビジネスネーム|ハンドルネーム|필명|예명|활동명|본명|개명|笔名|筆名|艺名|藝名|曾用名|原名\
    |seudónimo|pseudônimo|pseudónimo|nombre artístico|nome artístico|nome de solteira|apellido de soltera|nom de jeune fille|suis mariée|suis marié|me casé|me casei|geheiratet|вышла замуж|замужества|nom d'artiste\
    |nom d’artiste|künstlername|geburtsname|mädchenname|geborene|псевдоним|девичь|pseudonim|nome d'arte|nome d’arte";

/// Whether a text speaks of a maiden name, a pen name or the like.
pub(super) fn tells_of_another_name(passage: &Passage) -> bool {
    OTHER_NAMES.split('|').any(|words| passage.folded().text.contains(words))
}

/// The finding: the name at the head, and the words that give another.
pub(super) fn finding(display: &Text, quote: Evidence) -> Finding {
    let shown = display.said.evidence();
    let args = vec![("shown", Arg::Quote(shown.quote.clone())), ("text", Arg::Quote(quote.quote.clone()))];
    Finding { noticed: "noticed", args, evidence: vec![shown, quote] }
}

/// The strongest of what was held: a name that fits, then one that differs, then why none could be told.
pub(super) fn outcome(
    claims: &Claims,
    display: &Text,
    held: &[(Held, Evidence)],
    nothing: &'static str,
) -> Outcome {
    if held.iter().any(|(held, _)| *held == Held::Fits) {
        return Outcome::LinesUp;
    }
    let other: Vec<Finding> = held
        .iter()
        .filter(|(held, _)| *held == Held::Other)
        .take(1)
        .map(|(_, quote)| finding(display, quote.clone()))
        .collect();
    let untold = held.iter().find_map(|(held, _)| match held {
        Held::Untold(why) => Some(*why),
        _ => None,
    });
    match (other.is_empty(), untold) {
        (true, why) => cannot_tell(why.unwrap_or(nothing)),
        (false, _) if is_group(claims) => cannot_tell("cannot-tell-agency"),
        (false, _) => Outcome::Fired(other),
    }
}

pub(super) fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
