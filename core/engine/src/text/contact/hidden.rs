//! Contact details that appear only once the text is read as a person reads it: "(at)", spaced letters, letters that look like
//! others, digits as words.

use std::ops::Range;
use std::sync::LazyLock;

use super::digits::spelled;
use super::lookalike::skeleton;
use super::mail::PROVIDERS;

/// Messengers and mailboxes by the names that are hidden.
const NAMES: &[&str] = &[
    "telegram",
    "whatsapp",
    "skype",
    "discord",
    "wechat",
    "kakaotalk",
    "viber",
    "line",
    "gmail",
    "телеграм",
    "ватсап",
    "вотсап",
    "скайп",
    "テレグラム",
    "ライン",
    "カカオ",
    "ディスコード",
    "텔레그램",
    "카카오톡",
    "카톡",
    "微信",
];
/// Names in other forms that are written for no other purpose. The last is what "ㅋㅌ" folds to.
const NICKNAMES: &[&str] = &[
    "威信",
    "加我v",
    "加v:",
    "텔그램",
    "텔\u{1105}",
    "\u{110f}\u{1110}",
    "薇信",
    "徽信",
    "v信",
    "微❤",
    "加薇",
    "카.톡",
    "카/톡",
    "카-톡",
    "ㅋㅏ톡",
    "까톡",
    "텔.레",
    "ラ◯ン",
    "ラ○ン",
    "ラ〇ン",
];
/// Signs put between the letters of a name.
const BETWEEN: [char; 9] = [' ', '.', '-', '_', '*', '|', '/', '·', '・'];
/// Words and signs for "@". Those of letters between spaces are ordinary words too.
const AT: &[&str] = &[
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "( at )",
    "[ at ]",
    "(@)",
    "[@]",
    " @ ",
    "@ ",
    " @",
    "@",
    " at ",
    "アットマーク",
    "アット",
    "골뱅이",
    " собака ",
    " chiocciola ",
    "(ät)",
    "[ät]",
    " ät ",
    "(arobase)",
    "[arobase]",
    " arobase ",
    "(アット)",
    "(アットマーク)",
    "あっと",
    "(골뱅이)",
    "(앳)",
    "앳",
    " 앳 ",
    "(собака)",
    "[собака]",
    "(圈a)",
    "☆",
    "★",
    "(艾特)",
    "[a t]",
    "(a t)",
    "[arroba]",
    "(arroba)",
    " arroba ",
    "艾特",
];
/// Words and signs for the full stop of a domain.
const DOT: &[&str] = &[
    "(dot)",
    "[dot]",
    "{dot}",
    "<dot>",
    "( dot )",
    "[ dot ]",
    "(.)",
    "[.]",
    " . ",
    " dot ",
    "dot",
    "ドット",
    "점",
    "닷",
    "点",
    " точка ",
    " punto ",
    " ponto ",
    " punkt ",
    " 점 ",
    " 닷 ",
    " 点 ",
    " ドット ",
    "(point)",
    "[point]",
    " point ",
    "(punkt)",
    "[punkt]",
    "(punto)",
    "[punto]",
    "(ponto)",
    "[ponto]",
    "(ドット)",
    "どっと",
    " どっと",
    "[d o t]",
    "(d o t)",
    "(점)",
    "(닷)",
    " 닷",
    "(точка)",
    "[точка]",
    "(点)",
    ".",
];
/// Endings of domains that people have mailboxes in.
const ENDINGS: &[&str] = &[
    "com", "net", "org", "io", "co", "dev", "me", "jp", "kr", "ru", "de", "fr", "es", "br", "cn", "in", "uk",
    "info", "eu", "us", "app", "pro",
];

/// Names that are long enough to be known by what they look like, and what they look like.
static SKELETONS: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    NAMES
        .iter()
        .filter(|name| name.is_ascii() && name.len() > 4)
        .map(|name| (*name, skeleton(name)))
        .collect()
});

/// Houses of mailboxes in other scripts, and endings said as words.
const HOUSES: &[&str] =
    &["яндекс", "джимейл", "гмейл", "гмаил", "мейл", "지메일", "네이버", "다음", "ジーメール", "ヤフー"];
const SPOKEN_ENDINGS: &[&str] = &["ру", "ком", "컴", "コム"];
/// Signs that stand for a letter of a name.
const MASKS: [char; 6] = ['*', '〇', '○', '◯', '●', '×'];

/// A contact that was hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Where it stands, in bytes of the folded text.
    pub range: Range<usize>,
    /// Whether it is a contact whatever stands around it; the name of a messenger is one only where somebody is to write there.
    pub alone: bool,
    /// A mail address as it is meant, its house and ending in the words it was written with.
    pub mail: Option<String>,
}

/// Every hidden contact of a folded text, by its place.
pub fn hidden(text: &str) -> Vec<Hidden> {
    let mut found = mails(text);
    found.extend(spelled(text).into_iter().map(|range| Hidden { range, alone: true, mail: None }));
    found.extend(names(text).into_iter().map(|range| Hidden { range, alone: false, mail: None }));
    crate::sorting::by_key(&mut found, |hidden| (hidden.range.start, hidden.range.end));
    found
}

/// Mail addresses whose sign or full stop is not written as one.
fn mails(text: &str) -> Vec<Hidden> {
    let mut found: Vec<Hidden> = Vec::new();
    // Most texts have few of the signs: to ask whether there is one is faster than to walk from one to the next.
    for sign in AT.iter().filter(|sign| text.contains(**sign)) {
        for (at, _) in text.match_indices(sign) {
            let Some(mail) = mail_at(text, at, sign) else { continue };
            let apart =
                |have: &Hidden| have.range.end <= mail.range.start || mail.range.end <= have.range.start;
            if found.iter().all(apart) {
                found.push(mail);
            }
        }
    }
    found
}

fn mail_at(text: &str, at: usize, sign: &str) -> Option<Hidden> {
    let before = text.get(..at)?.trim_end_matches(' ');
    let local = before.len()
        - before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._+-".contains(c)).len();
    let behind = text.get(at + sign.len()..)?.trim_start_matches(' ');
    let ascii = behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(behind.len());
    let house = HOUSES.iter().find(|house| behind.starts_with(**house));
    let domain = house.map_or(ascii, |house| house.len());
    let name = behind.get(..domain)?;
    if local < 2 || domain < 2 {
        return None;
    }
    let spaced = behind.get(domain..)?;
    let rest =
        if spaced.trim_start().starts_with(['(', '[', '{', '<']) { spaced.trim_start() } else { spaced };
    let dot = DOT.iter().find(|dot| rest.starts_with(**dot))?;
    let odd_dot = *dot != ".";
    let behind_dot = rest.get(dot.len()..)?;
    let ending_at = if odd_dot { behind_dot.trim_start_matches(' ') } else { behind_dot };
    let ending = ending_at.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(ending_at.len());
    let spoken = SPOKEN_ENDINGS.iter().find(|word| ending_at.starts_with(**word));
    let ending = spoken.map_or(ending, |word| word.len());
    let ending = ending_at.get(..ending)?;
    if spoken.is_none() && !ENDINGS.contains(&ending) {
        return None;
    }
    let box_house = PROVIDERS.contains(&name) || house.is_some();
    let local = before.get(before.len() - local..)?;
    let has_signs = local.contains(|c: char| !c.is_ascii_alphabetic());
    let hidden = match sign {
        "@" => odd_dot && (box_house || dot.trim() != "."),
        // "Engineer at example.com", "@ example.com" and a typing slip are no hiding.
        " @ " | "@ " | " @" => odd_dot || box_house && sign == " @ ",
        " at " => odd_dot && (dot.trim() != "." || box_house) || box_house && has_signs,
        _ => true,
    };
    let end = text.len() - ending_at.len() + ending.len();
    let range = before.len() - local.len()..end;
    hidden.then(|| Hidden { range, alone: true, mail: Some(format!("{local}@{name}.{ending}")) })
}

/// Names of messengers with signs between their letters, with letters that look like others, or by a nickname.
fn names(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for nickname in NICKNAMES.iter().filter(|name| text.contains(**name)) {
        found.extend(text.match_indices(nickname).map(|(at, word)| at..at + word.len()));
    }
    for at in letters_apart(text) {
        found.extend(NAMES.iter().filter_map(|name| spaced(text, at, name)).map(|end| at..end));
    }
    for (mask, _) in text.match_indices(MASKS) {
        found.extend(NAMES.iter().find_map(|name| masked(text, mask, name)));
    }
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | '.' | ':' | ';' | '(' | ')' | '!' | '"')
        });
        let from = at + word.find(bare).unwrap_or_default();
        at += word.len();
        let mixed =
            bare.chars().any(|c| c.is_ascii_alphabetic()) && bare.chars().any(|c| !c.is_ascii_alphabetic());
        if mixed && (5..=24).contains(&bare.len()) {
            let looks = skeleton(bare);
            if SKELETONS.iter().any(|(name, skeleton)| *name != bare && *skeleton == looks) {
                found.push(from..from + bare.len());
            }
        }
    }
    found
}

/// Where a letter stands alone with a sign behind it, as the letters of a name do that is spaced out.
fn letters_apart(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (at, letter) = letters.next()?;
            let apart = (letter.is_ascii_lowercase() || !letter.is_ascii() && letter.is_alphabetic())
                && !before.is_alphanumeric()
                && letters.peek().is_some_and(|(_, next)| BETWEEN.contains(next));
            before = letter;
            if apart {
                return Some(at);
            }
        }
    })
}

/// The end of a name whose letters all stand apart, each with one or two signs behind it.
fn spaced(text: &str, at: usize, name: &str) -> Option<usize> {
    let before = text.get(..at)?;
    // In the middle of a word, or of a line whose letters all stand apart.
    let word = before.trim_end_matches(BETWEEN);
    let alone = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().chars().count() == 1;
    if before.ends_with(char::is_alphanumeric) || alone && word.is_ascii() {
        return None;
    }
    let mut end = at;
    for (index, letter) in name.chars().enumerate() {
        let rest = text.get(end..)?;
        let behind = rest.trim_start_matches(BETWEEN);
        let signs = rest.len() - behind.len();
        if index > 0 && !(1..=3).contains(&signs) || !behind.starts_with(letter) {
            return None;
        }
        end += signs + letter.len_utf8();
    }
    let behind = text.get(end..)?;
    // A line whose letters all stand apart goes on: "l i n e u p".
    let next = behind.trim_start_matches(' ');
    let more = next.chars().take_while(|c| c.is_alphanumeric()).count() == 1 && next.len() < behind.len();
    (!more && !behind.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(end)
}

/// The name around a sign at `mask` that stands for one of its letters, neither the first nor one of a short name in
/// letters that make words.
fn masked(text: &str, mask: usize, name: &str) -> Option<Range<usize>> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() < if name.is_ascii() { 5 } else { 3 } {
        return None;
    }
    (1..letters.len()).find_map(|hidden| {
        let (before, behind) = (letters.get(..hidden)?, letters.get(hidden + 1..)?);
        let before: String = before.iter().collect();
        let start = text.get(..mask)?.strip_suffix(before.as_str())?.len();
        let sign = text.get(mask..)?.chars().next()?;
        let rest = text.get(mask + sign.len_utf8()..)?;
        let behind: String = behind.iter().collect();
        rest.starts_with(behind.as_str()).then(|| start..mask + sign.len_utf8() + behind.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        hidden(text).into_iter().filter_map(|hidden| text.get(hidden.range)).collect()
    }

    #[test]
    fn hidden_contacts() {
        for (text, words) in [
            ("write me: janedev (at) gmail (dot) com, fast", "janedev (at) gmail (dot) com"),
            ("jane.dev at gmail dot com", "jane.dev at gmail dot com"),
            ("jane [at] example [.] io", "jane [at] example [.] io"),
            ("jane@example dot com", "jane@example dot com"),
            ("taro_devアットgmailドットcomまで", "taro_devアットgmailドットcom"),
            ("minsu77 골뱅이 naver 점 com", "minsu77 골뱅이 naver 점 com"),
            ("find me on t e l e g r a m under", "t e l e g r a m"),
            ("my w.h.a.t.s.a.p.p is", "w.h.a.t.s.a.p.p"),
            ("on t3legram", "t3legram"),
            ("on tеlegrаm", "tеlegrаm"),
            ("加我薇信", "薇信"),
            ("taro(アット)example(ドット)comまで", "taro(アット)example(ドット)com"),
            ("minsu77 앳 지메일 닷컴 으로", "minsu77 앳 지메일 닷컴"),
            ("ivan собака яндекс точка ру", "ivan собака яндекс точка ру"),
            ("karl (ät) gmx (punkt) de", "karl (ät) gmx (punkt) de"),
            ("my т е л е г р а м: ivan", "т е л е г р а м"),
            ("テレグ〇ムで検索", "テレグ〇ム"),
            ("on tele*ram as ann", "tele*ram"),
            ("ラ*イ*ン交換", "ラ*イ*ン"),
        ] {
            assert_eq!(found(text), [words], "{text}");
        }
    }

    #[test]
    fn addresses_are_told_as_they_are_meant() {
        for (text, mail) in [
            ("kate (at) gmail (dot) com", "kate@gmail.com"),
            ("natalia.dot at proton dot me", "natalia.dot@proton.me"),
            ("taro_devアットgmailドットcomまで", "taro_dev@gmail.com"),
        ] {
            assert_eq!(hidden(text).first().and_then(|hidden| hidden.mail.as_deref()), Some(mail), "{text}");
        }
    }

    #[test]
    fn ordinary_words() {
        for text in [
            "i look at messages (at) nine and (at) five",
            "software engineer at example.com",
            "write to jane@example.com",
            "node dot js and asp dot net",
            "meet me at the office",
            "what's app development",
            "telegram bots",
            "a l i n e of code",
            "l i n e u p",
            "ラ イ ン ナ ッ プ",
            "* line items * skype-like calls",
            "look at example dot something",
            "",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
