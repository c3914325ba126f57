//! A mark of the site that the text claims ("Top Rated Plus", 本人確認済み) is compared with the marks the page shows.
//!
//! Marks come and go by the month, so a step up or down is left alone; a mark two steps above the one the page shows, or a
//! checked identity where the page lists what was checked and identity is not among it, is worth a question. Marks of
//! other sites and of other times do not count. A page that shows no mark at all says nothing: a layout changes more
//! easily than a profile.

mod ladders;

use crate::claim::{Claims, Evidence, Kind, Passage, Text};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;
use crate::text::phrases::{Hit, Phrases, Standing, standing};
use crate::text::prose::clause_around;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "badge-claim-contradiction",
    family: Family::Reputation,
    tier: Tier::B,
    strength: 3,
    reads: &[Kind::Headline, Kind::Overview, Kind::Badges, Kind::Verifications],
    sources: &["UWAUTH", "DERIV"],
    since: "0.1.0",
    check,
};

/// Steps by which a claimed mark must stand above the shown one; a guess that leaves the monthly ups and downs alone.
const STEPS: u8 = 2;
/// Marks of the page that are quoted.
const QUOTES: usize = 3;

/// How far behind a mark a word that is about another thing counts, in bytes of the folded text: a word or two ("badges of our
/// users"). A guess.
const BEHIND: usize = 16;
/// Before the name of a mark that counts with capitals alone.
const CAPS: &str = "caps:";

const PHRASES: &str = "badge_claim_contradiction/phrases";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    let marks: Vec<&Text> = claims.badges.iter().chain(&claims.verifications).collect();
    let texts: Vec<&Passage> = claims.headline.iter().chain(&claims.overview).collect();
    if marks.is_empty() || texts.is_empty() {
        let without_marks = marks.is_empty().then_some(Missing::Claim(Kind::Badges));
        let without_text = texts.is_empty().then_some(Missing::Claim(Kind::Overview));
        return Outcome::Unknown(without_marks.into_iter().chain(without_text).collect());
    }
    let Some(phrases) = checking.tables.phrases(PHRASES) else { return Outcome::without_phrases() };
    let sites: Vec<String> = claims.platform_names.iter().map(|name| Folded::new(name).text).collect();
    let claimed: Vec<(Hit, Evidence)> =
        texts.into_iter().flat_map(|text| claimed(text, phrases, &sites)).collect();
    if claimed.is_empty() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-claim")]);
    }
    let mut compared = false;
    let mut findings = Vec::new();
    for one in [rank(claims, &claimed, &sites), identity(claims, &marks, &claimed)].into_iter().flatten() {
        compared = true;
        if let Compared::Differs(finding) = one {
            findings.push(finding);
        }
    }
    match (compared, findings.is_empty()) {
        (_, false) => Outcome::Fired(findings),
        (true, true) => Outcome::LinesUp,
        (false, true) => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-mark")]),
    }
}

/// A claimed mark beside the shown ones.
enum Compared {
    Fits,
    Differs(Finding),
}

/// The highest mark of the site that is claimed, beside the highest that is shown; `None` where one is missing.
fn rank(claims: &Claims, claimed: &[(Hit, Evidence)], sites: &[String]) -> Option<Compared> {
    let ladder = ladders::ladder(sites)?;
    let heights = claimed
        .iter()
        .filter_map(|(hit, words)| Some((ladder.height(hit.name.trim_start_matches(CAPS))?, words)));
    let (said, words) = heights.max_by_key(|(height, _)| *height)?;
    let shown = claims
        .badges
        .iter()
        .filter_map(|badge| Some((ladder.height(&Folded::new(&badge.value).text)?, badge)));
    let (height, badge) = shown.max_by_key(|(height, _)| *height)?;
    let differs = said >= height + STEPS;
    Some(if differs {
        Compared::Differs(finding("noticed", words, vec![badge.said.evidence()]))
    } else {
        Compared::Fits
    })
}

/// A claimed check of identity beside the checks that the page lists; `None` where there is no such claim or no list.
fn identity(claims: &Claims, marks: &[&Text], claimed: &[(Hit, Evidence)]) -> Option<Compared> {
    const WORDS: &[&str] = &[
        "identity",
        "id ",
        "id:",
        "本人",
        "身分",
        "身元",
        "신원",
        "본인",
        "신분",
        "identid",
        "identität",
        "личност",
        "паспорт",
        "身份",
        "实名",
        "verifications",
    ];
    // "Identity not verified", 本人確認 未提出: listed as not done.
    const NOT_DONE: &[&str] = &[
        "not ",
        "unverified",
        "pending",
        "awaiting",
        "missing",
        "未",
        "審査中",
        "미인증",
        "미완료",
        "대기",
        "nicht ",
        "не ",
        "no verific",
        "sin verific",
        "não ",
        "non ",
        "pas ",
        "pendiente",
        "pendente",
        "ausstehend",
    ];
    let (_, words) = claimed.iter().find(|(hit, _)| hit.name == "identity")?;
    let is_identity = |mark: &&&Text| {
        let folded = format!("{} ", Folded::new(&mark.value).text);
        let open = NOT_DONE.iter().any(|word| folded.contains(word));
        !open && (folded.trim() == "verified" || WORDS.iter().any(|word| folded.contains(word)))
    };
    if marks.iter().any(|mark| is_identity(&mark)) {
        return Some(Compared::Fits);
    }
    let listed: Vec<Evidence> =
        claims.verifications.iter().take(QUOTES).map(|mark| mark.said.evidence()).collect();
    (!listed.is_empty()).then(|| Compared::Differs(finding("noticed-identity", words, listed)))
}

/// Marks a text claims for now and for this site.
fn claimed(text: &Passage, phrases: Phrases<'_>, sites: &[String]) -> Vec<(Hit, Evidence)> {
    let folded = &text.folded().text;
    let hits = phrases.find(text.folded());
    let beside = |hit: &Hit, name: &str| {
        let sentence = hit.sentence.clone();
        hits.iter().any(|other| other.name == name && sentence.contains(&other.range.start))
    };
    // "Level 2 seller on Fiverr" on a page of another site is about that other site: the first behind the mark, or else the
    // last before it.
    let elsewhere = |hit: &Hit| {
        let named = |other: &&Hit| other.name == "site" && hit.sentence.contains(&other.range.start);
        let behind = hits.iter().filter(named).find(|other| other.range.start >= hit.range.start);
        let site = behind.or_else(|| hits.iter().rfind(named));
        let name = site.and_then(|site| folded.get(site.range.clone()));
        name.is_some_and(|name| sites.iter().all(|site| site != name))
    };
    let near = |hit: &Hit| {
        let clause = clause_around(folded, &hit.sentence, &hit.range);
        let around = clause.start..clause.end.min(hit.range.end + BEHIND);
        hits.iter().any(|other| {
            other.name == "near"
                && around.contains(&other.range.start)
                && !hit.range.contains(&other.range.start)
        })
    };
    let named = |hit: &Hit| {
        let words = text.evidence_of(hit.range.clone()).quote;
        let longer = |other: &Hit| {
            !other.name.starts_with(CAPS)
                && !matches!(other.name, "past" | "near" | "site")
                && other.range.start < hit.range.end
                && hit.range.start < other.range.end
        };
        !hit.name.starts_with(CAPS)
            || !hits.iter().any(longer)
                && words.split([' ', '-']).all(|word| word.starts_with(char::is_uppercase))
    };
    let counts = |hit: &&Hit| {
        !matches!(hit.name, "past" | "near" | "site")
            && named(hit)
            && !beside(hit, "past")
            && !near(hit)
            && !elsewhere(hit)
            && standing(folded, hit) == Standing::Said
    };
    hits.iter().filter(counts).map(|hit| (hit.clone(), text.evidence_of(hit.range.clone()))).collect()
}

fn finding(noticed: &'static str, words: &Evidence, shown: Vec<Evidence>) -> Finding {
    let list = shown.iter().map(|mark| mark.quote.as_str()).collect::<Vec<_>>().join(", ");
    let args = vec![("claimed", Arg::Quote(words.quote.clone())), ("shown", Arg::Quote(list))];
    Finding { noticed, args, evidence: std::iter::once(words.clone()).chain(shown).collect() }
}
