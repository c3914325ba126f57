//! Lengths of time that are not this person's experience: ages, warranties, other people's years.

use std::sync::LazyLock;

use regex::Regex;

use super::Other;
use super::pattern;
use super::subject::EXPERIENCE_BEHIND;

/// What else a length of time is, by the words in front of it and behind it; `None` where it may be experience.
pub(super) fn something_else(before: &str, after: &str) -> Option<Other> {
    let hits = |pattern: &Option<Regex>, words: &str| pattern.as_ref().is_some_and(|p| p.is_match(words));
    // Most lengths are experience: two searches settle that, and only the rest is asked row by row.
    if !hits(&ANY_FRONT, before) && !hits(&ANY_BACK, after) {
        return None;
    }
    let of_experience = hits(&EXPERIENCE_BEHIND, after);
    COMPILED.iter().find_map(|(other, front, back)| {
        // "Tengo 15 años" is an age, "tengo 15 años de experiencia" is not.
        if *other == Other::Age && of_experience {
            return None;
        }
        (hits(front, before) || hits(back, after)).then_some(*other)
    })
}

/// A row with its patterns compiled; `None` for an empty one.
type CompiledRow = (Other, Option<Regex>, Option<Regex>);

static COMPILED: LazyLock<Vec<CompiledRow>> = LazyLock::new(|| {
    let one = |words: &str| if words.is_empty() { None } else { pattern(words) };
    ROWS.iter().map(|(other, front, back)| (*other, one(front), one(back))).collect()
});

static ANY_FRONT: LazyLock<Option<Regex>> = LazyLock::new(|| any(ROWS.iter().map(|(_, front, _)| *front)));

static ANY_BACK: LazyLock<Option<Regex>> = LazyLock::new(|| any(ROWS.iter().map(|(_, _, back)| *back)));

fn any<'a>(patterns: impl Iterator<Item = &'a str>) -> Option<Regex> {
    let said: Vec<String> =
        patterns.filter(|words| !words.is_empty()).map(|words| format!("(?:{words})")).collect();
    pattern(&said.join("|"))
}

/// Words that make a length of time something else than experience, in front of it and behind it.
const ROWS: &[(Other, &str, &str)] = &[
    (
        Other::Age,
        r"(?:^|[\W\d_])(?:aged?|i\ am\ a|tengo|j'ai|ich bin|мне)\s*$",
        r"^[\s\-]*(?:old\b|of age|de edad|de idade|alt\b|歳|살)",
    ),
    (
        Other::Ago,
        r"(?:hace|il y a|vor|fa|há|desde hace)\s*$",
        r"^\s*(?:ago\b|atrás|назад|back\b|earlier|before\b|later)",
    ),
    (
        Other::Window,
        r"(?:last|past|next|coming|previous|recent|following|first|final|these|within|every|últimos|próximos|dernières|prochaines|letzten|nächsten|последни[ех]|直近|過去|ここ|今後|最近|지난|최근|향후|앞으로)\s*(?:の|~|about|few|\(|of)?\s*$",
        r"^[\s\-]*(?:plan|goal|vision|roadmap|forecast|projection|period|anniversary)",
    ),
    (
        Other::Then,
        r"(?:after|following|upon|with only|with just|back then|at the time|i had|having gained|started with|nach|después de|tras|après|depois de|apos|через|после)\s*(?:having\s+|only\s+|just\s+|my\s+|about\s+)?$",
        "",
    ),
    (
        Other::Promise,
        "",
        r"^[\s\-]*(?:of\s+|de\s+|d')?(?:free\s+)?(?:warranty|guarantee|garantía|garantia|garantie|support\b|maintenance\b|contract|subscription|lease|licen[cs]e|commitment|保証|契約|보증|계약)",
    ),
    (
        Other::Study,
        "",
        r"^[\s\-]*(?:of\s+|de\s+|at\s+(?:the\s+|a\s+)?)?(?:full-time\s+)?(?:university|universidad|college|school\b|study\b|studies|studying|degree|diploma|course\b|education\b|bachelor|master'?s|phd|medical school)",
    ),
    (
        Other::Wanted,
        r"(?:looking for|require[sd]?|requiring|must have|seeking|need(?:s|ed)?|minimum of|candidates? with|client[s']* with|someone with|businesses with|compan(?:y|ies) with|clients? who (?:have|has))[^.]{0,24}$",
        "",
    ),
    (
        Other::Group,
        r"(?:\bour\b|\bwe\b|\bwe've\b|\bwe're\b|\bus\b|\bteams?\b|\bcompany\b|\bagency\b|\bfirm\b|\bstudio\b|\bstaff\b|\bdevelopers\b|\bengineers\b|\bexperts\b|\bprofessionals\b|\bcombined\b|\bcollective|nuestro|nosotros|equipo|empresa|notre|équipe|nous |unser|\bwir\b|\bteam|nossa?|equipe|наш|мы |команд|弊社|当社|弊チーム|私たち|我々|会社|チーム|저희|우리|당사|팀|我们|團隊|团队|公司)",
        r"^[^.]{0,40}(?:\bcombined\b|\bcollective|\bcombinad|\bcumul|\bbetween us|\bas an? (?:company|agency|team|firm|studio|business)|\bin business\b|合計の|合わせて)",
    ),
    (
        Other::Somebody,
        r"(?:\bmy\s+(?:late\s+)?(?:mother|father|mom|mum|dad|brother|sister|wife|husband|uncle|aunt|partner|boss|mentor|teacher|friend|colleague|parents|co-?founder)|\bco-?founder\b|\b(?:he|she|they|his|her|their|who|someone|people|anyone|experts|masters?|seniors|students|instructors?)\b|\b(?:taught|trained|mentored|guided|led|recommended)\s+by\b|\b(?:interviewed|learn(?:ed|t)\s+from|worked\s+(?:with|under|for|alongside)))[^.]{0,60}$",
        r"^[^.]{0,30}(?:\bmine and\b|\bbetween us|\bour\b)",
    ),
    (
        Other::Business,
        r"(?:founded|established|incorporated|in business|operating|serving clients|trusted|fundada|gegründet|fondée|創業|設立|창립|설립|成立)[^.]{0,24}$",
        r"^\s*(?:in business\b|の歴史|の実績を持つ会社)",
    ),
];
