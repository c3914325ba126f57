//! What a length of time is said about: a whole career, one subject, or something that is no experience at all.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::other::something_else;
use super::{About, Other, Subject, pattern};
use crate::text::prose;

/// What the length of time at `quantity` of folded `text` is about, and the bytes worth quoting with it.
pub(super) fn about(text: &str, quantity: &Range<usize>, since: bool) -> (About, Range<usize>) {
    let sentence = prose::sentence_around(text, quantity.start);
    let start = clamp(text, sentence.start.min(quantity.start).max(quantity.start.saturating_sub(REACH)));
    let end = clamp(text, sentence.end.max(quantity.end).min(quantity.end + REACH));
    let before = text.get(start..quantity.start).unwrap_or_default();
    let after = text.get(quantity.end..end).unwrap_or_default();
    if let Some(other) = something_else(before, after) {
        return (About::Other(other), quantity.clone());
    }
    // In Japanese and Korean the word for experience often closes what stands in front: React歴10年の開発者.
    let closed_in_front = before.trim_end().ends_with(['歴', '験', '력', '험']);
    if !since
        && !closed_in_front
        && let Some((found, length)) = behind(after)
    {
        let quote = quantity.start..quantity.end + length;
        let topic = if matches!(found, About::Career { .. }) {
            topic_in_front(before, text.get(quantity.clone()).unwrap_or_default())
        } else {
            None
        };
        return match topic {
            Some(topic) => (About::Subject(topic).shifted(start), quote),
            None => (found.shifted(quantity.end), quote),
        };
    }
    match in_front(before, after, since) {
        Some((about, from)) => {
            let closing = after.len() - after.trim_start().len();
            let bracket = after.trim_start().starts_with([')', ']']);
            let end = if bracket { quantity.end + closing + 1 } else { quantity.end };
            (about.shifted(start), start + from..end)
        }
        None => (About::Other(Other::Unclear), quantity.clone()),
    }
}

/// Bytes looked at on each side of a number, within its sentence.
const REACH: usize = 160;

/// "... of professional experience", with the words that may stand between.
pub(super) static EXPERIENCE_BEHIND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)^['’]?s?\s*(?:of\s+|de\s+|d['’]\s?|von\s+|an\s+|di\s+|の|의|的|多)?\s*
        (?P<how>(?:(?:my|solid|proven|strong|extensive|relevant|rich|deep|total|overall|proper|real|hands[-\ ]on|working
          |work|job|career|practical|amplia|sólida|sólido|experiencia)\s+)*)
        (?P<own>(?:(?:professional|commercial|industry|industrial|production|paid|full-time|freelance|freelancing
          |profesional|laboral|profissional|professionnelle|berufliche|kommerzieller|коммерческого|профессионального
          |remote|corporate|international|managerial|leadership|teaching)\s+)*|実務|業務|商用|실무|현업|工作)
        (?:work(?:ing)?\s+)?
        (?P<experience>experiences?\b|expertise\b|experiencia\b|experiência\b|expérience\b|esperienza\b
          |(?P<beruf>berufs|praxis|arbeits)?erfahrung\b|опыта?(?:\s+работы)?|ervaring\b|erfarenhet\b|doświadczenia\b
          |kinh\ nghiệm|pengalaman\b|deneyim|tecrübe|exp\b\.?|経験|キャリア|経歴|职业经验|经验|經驗|경력|경험)",
    )
});

/// Words that tie a subject to the experience in front of it.
static LINK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)^\s*(?:
        (?:of\s+)?(?:working|work|developing|programming|coding|experience|expertise|hands-on\ experience|using|работаю|пишу
            |разрабатываю|trabajando|programando|desarrollando|trabalhando|desenvolvendo)?\s*
          (?P<link>in|with|on|using|of|as|at|for|en|con|como|de|em|com|dans|avec|mit|als|bei|im|nel|met|в|на|с|со|как|dengan)\s+
          (?:(?:the|a|an|el|la|un|una|o|um|uma|der|die|das|einer?)\s+)?
        | (?P<bare>\s|の|의|간|,\ as\ a\ )\s*)",
    )
});

/// Words that end a subject: what follows no longer belongs to it.
static SUBJECT_ENDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r#"(?x)
        (?P<list>\s*[,/&、]\s* | \s\+\s | \s(?:and|or|y|e|et|und|oder|и|plus|と|및|和)\s
           | (?:や|と)|\s(?:including|incl\.?|like|such\ as|especially|mainly|with|using)\s)
        | (?P<stop>\.(?:\s|$) | [;:()\[\]{}|!?\n"“”…] | \s[-–—]\s | \s(?:for|at|in|across|from|to|by|who|that|which|i|i'm
           |i've|on|where|so|because|while|working|building|developing|delivering|helping|under|since|both|behind)\s
           | (?:を|は|が|で|に|も|へ|から)|[을를은는]\s)"#,
    )
});

/// Looks behind the number: experience, then its subject.
fn behind(after: &str) -> Option<(About, usize)> {
    if let Some(hit) = EXPERIENCE_BEHIND.as_ref().and_then(|pattern| pattern.captures(after)) {
        let professional =
            hit.name("own").is_some_and(|own| !own.as_str().is_empty()) || hit.name("beruf").is_some();
        let at = hit.get(0)?.end();
        if let Some((subject, end)) = subject_at(after, at, true)
            && !WHOLE.contains(&subject.words.as_str())
        {
            return Some((About::Subject(subject), end));
        }
        return Some((About::Career { professional }, at));
    }
    if after.trim_start_matches(['\'', '’']).starts_with("yoe") {
        return None;
    }
    subject_at(after, 0, false).map(|(subject, end)| (About::Subject(subject), end))
}

/// What "years of experience in ..." is about where it is about all of them.
const WHOLE: &[&str] =
    &["total", "all", "the field", "this field", "the industry", "this industry", "my field", "the trade"];

/// A subject that starts at `at`: behind a link word, or, without the word "experience", directly.
fn subject_at(after: &str, at: usize, experience_said: bool) -> Option<(Subject, usize)> {
    let rest = after.get(at..)?;
    let link = LINK.as_ref()?.captures(rest);
    let word = link.as_ref().and_then(|link| link.name("link")).map(|word| word.as_str());
    if experience_said && word.is_none() {
        return None;
    }
    // Chinese, Japanese and Korean set a Latin or katakana name right behind the number.
    let joined = |c: char| c.is_ascii_alphabetic() || matches!(c, '\u{30a1}'..='\u{30fa}');
    let from = match &link {
        Some(link) => link.get(0)?.end(),
        None if rest.starts_with(joined) => 0,
        None => return None,
    };
    let words = rest.get(from..)?;
    let (length, next) = extent(words);
    let subject = words.get(..length)?;
    // "10 years of React experience and ..." is closed by its last word.
    let closed = ["experience", "experiencia", "経験", "경력", "경험"]
        .iter()
        .any(|word| subject.trim_end().ends_with(word));
    let listed = next.is_some() && !closed;
    if subject.trim().is_empty() {
        return None;
    }
    let start = at + from;
    let range = start..start + subject.trim_end().len();
    let end = range.end;
    let at_place = match word {
        Some("at" | "bei") => true,
        Some("for" | "on" | "en" | "em" | "на") => !experience_said,
        _ => false,
    };
    Some((Subject { words: subject.trim().to_owned(), range, experience_said, listed, at_place }, end))
}

/// The subjects of the list that folded `words` start with: "react, vue and angular for banks" -> react, vue, angular.
pub(super) fn listed(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = Some(0);
    while let Some(start) = from {
        let rest = words.get(start..).unwrap_or_default();
        let (length, next) = extent(rest);
        let item = rest.get(..length).unwrap_or_default().trim_end();
        let joint = ["and ", "und ", "or "].iter().find(|joint| item.starts_with(**joint));
        found.push(start + joint.map_or(0, |joint| joint.len())..start + item.len());
        from = next.map(|next| start + next);
    }
    found
}

/// How far a subject reaches, and where the next one starts if it is not the last of a list.
fn extent(words: &str) -> (usize, Option<usize>) {
    let Some(end) = SUBJECT_ENDS.as_ref().and_then(|pattern| pattern.captures(words)) else {
        return (words.len(), None);
    };
    let Some(whole) = end.get(0) else { return (words.len(), None) };
    let next = end.name("list").map(|sign| sign.end()).filter(|next| {
        let words = words.get(*next..).unwrap_or_default();
        !STARTS_ANEW.as_ref().is_some_and(|pattern| pattern.is_match(words))
    });
    (whole.start(), next)
}

/// What may follow a comma or "and" without making a list: a pronoun, another number, the end.
static STARTS_ANEW: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)^\s*(?:$|i\b|i'|my\b|you\b|and\ i\b|and\ my\b|but\b|so\b|over\b|more\ than|have\b|am\b|can\b|will\b|(?:and\ )?[0-9]
        |(?:and\ )?(?:still|always|love|enjoy|know|offer|work|build|help|can|am|have|will|currently|now|recently)\b
        |then\b|now\b|currently\b|also\b|since\b|lately\b|mostly\b|most\ recently\b|zuletzt\b|aktuell\b|actualmente\b|atualmente\b|actuellement\b|yo\b|eu\b|je\b|ich\b|я\b|私|저는|我)",
    )
});

/// Words for people at work; behind one of them a number is the person's career, not a topic's.
const ROLES: &[&str] = &[
    "developer",
    "engineer",
    "designer",
    "writer",
    "copywriter",
    "translator",
    "editor",
    "manager",
    "assistant",
    "consultant",
    "specialist",
    "expert",
    "analyst",
    "architect",
    "programmer",
    "marketer",
    "accountant",
    "bookkeeper",
    "artist",
    "photographer",
    "animator",
    "teacher",
    "tutor",
    "lawyer",
    "dev",
    "freelancer",
    "professional",
    "va",
    "pro",
    "experience",
    "me",
    "myself",
    "desarrollador",
    "desarrolladora",
    "entwickler",
    "entwicklerin",
    "développeur",
    "développeuse",
    "desenvolvedor",
    "разработчик",
    "дизайнер",
    "переводчик",
];

/// What "N years of experience" is about by the words right in front of it: "SEO - 9 years of experience", "PHP (4 years
/// of experience)", 前職では3年の経験. A role ("Translator - 9 years of experience") is no topic.
fn topic_in_front(before: &str, quantity: &str) -> Option<Subject> {
    let words = before.trim_end();
    let bare_korean = || {
        // 쿠버네티스 20년 경력: the topic stands bare in front, without a particle.
        let last = words.chars().next_back()?;
        (quantity.contains('년') && last.is_alphanumeric() && !"은는이가을를의서로도저총약".contains(last))
            .then_some(words)
    };
    let topic = words
        .strip_suffix(['-', '–', '—', ':', '(', '['])
        .or_else(|| ["では", "にて", "で", "에서"].iter().find_map(|particle| words.strip_suffix(particle)))
        .or_else(bare_korean)?;
    let (topic, from) = last_words(topic.trim_end());
    let is_role = topic.chars().next_back().is_some_and(|c| "者家師员師자".contains(c))
        || ["エンジニア", "デザイナー", "ライター", "디자이너", "엔지니어", "프로그래머"]
            .iter()
            .any(|role| topic.ends_with(role))
        || topic.rsplit(' ').next().is_some_and(|last| ROLES.contains(&last));
    (!topic.is_empty() && !is_role).then(|| before_subject(topic, from, true, false, false))
}

/// Words in front of a number that only lead to it: "React - ", "working with React for", "experience of", React歴.
static LEADS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)(?:\s*(?:\(|\[|【|:|=|-|–|—|~|,|、|は|が|を|で|に|も|の|\bfor\b|\bof\b|\bwith\b|\bduring\b|\bdurante\b|\bpor\b|\bdepuis\b|\bpendant\b|\bseit\b
        |\bhave\b|\bhaving\b|\bis\b|\bby\b|\bnow\b|약|은|는|이|을|를|으로|로|총|合計|通算|累計|約|已有|有|从事))+\s*$",
    )
});

/// Words for experience at the end of what stands in front: "Experience: 10 years", React歴10年, 경력 10년.
static EXPERIENCE_IN_FRONT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)(?P<own>professional\s+|work\s+|実務|業務|商用|실무\s?|현업\s?|工作)?
        (?P<experience>(?:total\s+)?experience|experiencia|experiência|expérience|berufserfahrung|erfahrung|опыт(?:\s+работы)?
          |経験年数|経験|歴|キャリア|经验|經驗|경력|경험)\s*$",
    )
});

/// Verbs in front of a subject: "I have been using Kubernetes since 2009".
static VERBS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)^(?:.*[\W\d_])?(?P<verb>using|used|use|doing
        |(?:working|worked|work|coding|coded|programming|developing|developed|building)(?:\s+(?:with|in|on|as\s+an?|exclusively\s+in))?
        |(?:experience|experiencia|experiência|expérience|erfahrung|опыт(?:\s+работы)?)\s+(?:with|in|of|con|en|com|em|avec|sur|mit|с|на|в)
        |(?:been|am|i'm)\s+an?|been\s+(?:with|in)|member\s+(?:of|on)|(?:active|freelancer|freelancing|been|seller)\s+on
        |(?:trabajo|trabajando|trabajado)\s+con|(?:trabalho|trabalhando)\s+com|travaille\s+avec|usando|utilizo|utilizando|uso
        |utilisant|utilise|nutze|arbeite\s+mit|использую|работаю\s+(?:с|на)|пишу\s+на)\s+(?:the\s+)?",
    )
});

/// Looks in front of the number: a subject that stands right there, or the word "experience".
fn in_front(before: &str, after: &str, since: bool) -> Option<(About, usize)> {
    let lead =
        LEADS.as_ref().and_then(|pattern| pattern.find(before)).map_or(before.len(), |lead| lead.start());
    let words = before.get(..lead)?.trim_end();
    let separator = before.get(lead..)?;
    let closed = after.trim_start().is_empty()
        || after.trim_start().starts_with([')', ']', '】', ',', '.', ';', '、', '/']);
    if let Some(hit) = EXPERIENCE_IN_FRONT.as_ref().and_then(|pattern| pattern.captures(words)) {
        let whole = hit.get(0)?;
        let (subject, from) = last_words(words.get(..whole.start())?);
        let subject_words = subject.trim().trim_end_matches('の');
        if subject_words.is_empty() || separator.trim_start().starts_with("of") {
            return Some((About::Career { professional: hit.name("own").is_some() }, whole.start()));
        }
        return Some((About::Subject(before_subject(subject_words, from, true, false, false)), from));
    }
    // A number that goes on ("10 years building ...") belongs to what follows; only a closed one, "since", or a Chinese,
    // Japanese or Korean number, whose subject comes first, belongs to what stands in front.
    let cjk = before.chars().next_back().is_some_and(|c| matches!(c, 'を' | 'で' | 'は' | '를' | '을'));
    let separated = separator.trim_end().ends_with(['(', '[', '【', ':', '-', '–', '—', '='])
        || separator.contains("for")
        || separator.contains("depuis")
        || separator.contains("seit");
    if !(since || separated || cjk || closed) {
        return None;
    }
    let (mut subject, mut from) = last_words(words);
    let mut quote_from = from;
    let mut at_place = false;
    if let Some(hit) = VERBS.as_ref().and_then(|pattern| pattern.captures(subject)) {
        let verb = hit.name("verb")?;
        at_place = verb.as_str().ends_with(" on") || verb.as_str().ends_with(" of");
        quote_from = from + verb.start();
        from += hit.get(0)?.end();
        subject = subject.get(hit.get(0)?.end()..)?;
    }
    let front = words.get(..from)?;
    let listed = front.trim_end().ends_with(['/', '&'])
        || front.ends_with(" and ")
        || (!separated && front.trim_end().ends_with([',', '、', '+']))
        || separator.contains([',', '、']);
    if subject.trim().is_empty() {
        return None;
    }
    Some((About::Subject(before_subject(subject.trim(), from, false, listed, at_place)), quote_from))
}

fn before_subject(words: &str, from: usize, experience_said: bool, listed: bool, at_place: bool) -> Subject {
    let at_place = at_place || words.starts_with("on ") || words.starts_with("at ");
    Subject { words: words.to_owned(), range: from..from + words.len(), experience_said, listed, at_place }
}

/// The words behind the last sign that parts them from what comes earlier, and where they start.
fn last_words(words: &str) -> (&str, usize) {
    let mut from = 0;
    for (at, character) in words.char_indices() {
        let next = at + character.len_utf8();
        let (Some(front), Some(rest)) = (words.get(..at), words.get(next..)) else { continue };
        if prose::ends_sentence(front, character, rest)
            || prose::ends_clause(front, character, rest)
            || (character == '・' && rest.is_empty())
            || matches!(character, '/' | '&' | 'は' | 'が' | 'を' | 'に' | 'で' | 'も')
            // 看護師としての実務経験 is one phrase.
            || character == 'と' && !rest.starts_with("して")
            || matches!(character, '은' | '는' | '을' | '를') && rest.starts_with(' ')
        {
            from = next;
        }
    }
    for joint in [" and ", " y ", " e ", " et ", " und ", " и ", "、", "や"] {
        if let Some(at) = words.rfind(joint) {
            from = from.max(at + joint.len());
        }
    }
    let rest = words.get(from..).unwrap_or_default();
    let start = from + (rest.len() - rest.trim_start().len());
    (words.get(start..).unwrap_or_default(), start)
}

fn clamp(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
