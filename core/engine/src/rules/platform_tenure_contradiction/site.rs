//! Years that a text states on the site that it stands on.

use std::ops::Range;
use std::sync::LazyLock;

use crate::claim::Passage;
use crate::rules::moments;
use crate::text::experience::{About, Length, Statement, ties};
use crate::text::fold::Folded;
use crate::text::literals::Literals;
use crate::text::prose::sentence_around;

/// A length of time on the site.
pub(super) struct Stated<'a> {
    pub(super) length: Length,
    pub(super) passage: &'a Passage,
    /// The words that say it, in bytes of the passage.
    pub(super) span: Range<usize>,
}

/// Every length of time that a passage states on the site with these folded names, or on "this platform".
pub(super) fn all<'a>(passage: &'a Passage, names: &[String]) -> Vec<Stated<'a>> {
    let statements = passage.experience().iter().filter(|statement| is_subject(passage, statement, names));
    let mut found: Vec<_> = statements
        .map(|statement| Stated { length: statement.length, passage, span: statement.span.clone() })
        .collect();
    let folded = passage.folded();
    let mentions = mentions(&folded.text, names);
    if mentions.is_empty() {
        found.retain(|stated| !is_as_a_client(passage, stated));
        return found;
    }
    // "Serving clients since 2014" has no subject; the site beside it tells whose years they are.
    let moments = moments::of_anybody(passage);
    for name in mentions {
        let tied = moments.iter().filter_map(|moment| {
            let tie = ties::to_a_place(&folded.text, &name, &moment.at)?;
            (tie.has_verb() || !moment.needs_verb).then_some((moment, tie))
        });
        if let Some((moment, tie)) = tied.min_by_key(|(_, tie)| tie.end - tie.start) {
            let span = folded.original(tie.start..tie.end);
            found.push(Stated { length: moment.length, passage, span });
        }
    }
    found.retain(|stated| !is_as_a_client(passage, stated));
    found
}

/// Whether the years are those of somebody who hired there: another account may have them.
fn is_as_a_client(passage: &Passage, stated: &Stated<'_>) -> bool {
    const WORDS: &[&str] = &[
        "as a client",
        "as client",
        "as a buyer",
        "as an employer",
        "i hired",
        "i hire ",
        "been hiring",
        "クライアントとして",
        "発注",
        "의뢰인",
        "como cliente",
        "als kunde",
        "en tant que client",
        "как заказчик",
    ];
    let sentence = sentence_around(&passage.text, stated.span.start);
    let words = Folded::new(passage.text.get(sentence).unwrap_or_default()).text;
    WORDS.iter().any(|word| words.contains(word))
}

/// Names of sites that are everyday words as well: they count only behind a word of place ("10 years as a freelancer" is not
/// about the site of that name).
const EVERYDAY_NAMES: &[&str] = &["freelancer", "guru", "malt", "contra"];

/// Words of place in front of such a name.
const PLACE_WORDS: &[&str] = &[
    "on",
    "at",
    "auf",
    "bei",
    "über",
    "sur",
    "chez",
    "via",
    "through",
    "no",
    "na",
    "на",
    "через",
    "joined",
    "joining",
];

/// The site, called by what it is.
static THIS_SITE: LazyLock<Literals> = LazyLock::new(|| {
    Literals::new([
        "this platform",
        "this site",
        "this marketplace",
        "このサイト",
        "当サイト",
        "こちらのサイト",
        "このプラットフォーム",
        "이 사이트",
        "이 플랫폼",
        "esta plataforma",
        "este sitio",
        "este site",
        "cette plateforme",
        "ce site",
        "dieser plattform",
        "этой площадке",
        "этой платформе",
        "этом сайте",
        "本平台",
        "本站",
        "这个平台",
    ])
});

/// What makes a list of a name: other sites beside it, or work off them.
const OTHERS: &[&str] = &[
    "other",
    "another",
    "outside",
    "off",
    "elsewhere",
    "beyond",
    "direct",
    "various",
    "several",
    "similar",
    "otr",
    "outr",
    "autre",
    "d'autre",
    "d’autre",
    "ander",
    "друг",
    "他",
    "その他",
    "外",
    "다른",
    "기타",
    "其他",
    "fiverr",
    "upwork",
    "freelancer",
    "guru",
    "toptal",
    "linkedin",
    "peopleperhour",
    "malt",
    "workana",
    "99designs",
    "contra",
    "ランサーズ",
    "クラウドワークス",
    "ココナラ",
    "크몽",
    "숨고",
    "위시켓",
];

/// Where folded `text` names the site alone.
fn mentions(text: &str, names: &[String]) -> Vec<Range<usize>> {
    let own = names.iter().filter(|name| !name.is_empty()).map(String::as_str);
    let hits = own.flat_map(|name| text.match_indices(name).map(|(at, name)| at..at + name.len()));
    let this = THIS_SITE.places(text).into_iter().map(|place| place.range);
    hits.chain(this).filter(|range| stands_alone(text, range, names)).collect()
}

fn stands_alone(text: &str, range: &Range<usize>, names: &[String]) -> bool {
    let (Some(before), Some(name), Some(after)) =
        (text.get(..range.start), text.get(range.clone()), text.get(range.end..))
    else {
        return false;
    };
    let goes_on = |c: char| c.is_alphanumeric() && c.is_ascii() == name.is_ascii() || matches!(c, '_' | '@');
    // A Japanese or Korean name stands between letters of its own script.
    let is_word = !name.is_ascii()
        || !before.ends_with(goes_on)
            && !after.starts_with(goes_on)
            && !after.strip_prefix(['.', '-']).is_some_and(|rest| rest.starts_with(goes_on));
    let last_word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_site = !EVERYDAY_NAMES.contains(&name) || PLACE_WORDS.contains(&last_word);
    let is_listed = |rest: &str| {
        let joints = [
            ",", "/", "&", "+", "、", "・", "や", "と", "와", "과", "及", "和", "and ", "or ", "y ", "e ",
            "et ", "und ", "и ",
        ];
        let joined = |rest: &'_ str| -> Option<usize> {
            let next = joints.iter().find_map(|joint| rest.trim_start().strip_prefix(joint))?;
            Some(rest.len() - next.trim_start().len())
        };
        let mut rest = rest;
        // "Elance, oDesk and Fiverr": former names of the site itself stand in the list too.
        while let Some(next) = joined(rest).and_then(|at| rest.get(at..)) {
            if OTHERS.iter().any(|other| next.starts_with(other) && !names.iter().any(|own| own == other)) {
                return true;
            }
            let own =
                names.iter().find_map(|own| next.strip_prefix(own.as_str()).filter(|_| !own.is_empty()));
            let Some(behind) = own else { return false };
            rest = behind;
        }
        false
    };
    let joined = ["/", "&", "+", "、", "・", " and", " or", " y", " e", " et", " und", " и", "와", "과"];
    is_word && is_site && !is_listed(after) && !joined.iter().any(|joint| before.trim_end().ends_with(joint))
}

/// Whether a length of time is about the site: its name is the subject, alone or with words behind it ("upwork as a top
/// rated freelancer").
fn is_subject(passage: &Passage, statement: &Statement, names: &[String]) -> bool {
    let About::Subject(subject) = &statement.about else { return false };
    let words = subject.words.trim_start_matches("the ").trim_start_matches("on ");
    let Some(in_front) = passage.text.get(..subject.range.start) else { return false };
    // The last word alone; folding all that stands in front, a statement at a time, would grow with the square.
    let last_word = in_front.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let last_word = Folded::new(last_word).text;
    let behind_a_place_word = ["on", "at", "auf", "bei"].contains(&last_word.as_str());
    let is_named = |name: &String| {
        let rest = words.strip_prefix(name.as_str());
        let whole =
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.'));
        whole && !name.is_empty() && (behind_a_place_word || !EVERYDAY_NAMES.contains(&name.as_str()))
    };
    !subject.listed && names.iter().any(is_named)
}
