//! Whom a client addresses or praises by name: "Thanks Dmitri!", "a pleasure working with Dmitri", 〜さん, 〜님.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::text::{Manner, Text, any_of};
use super::words::{is_ordinary_word, is_organisation_word};
use crate::names::Script;
use crate::names::parts::HANGUL_SURNAMES;
use crate::sorting;

/// A name a client uses for the person who did the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The name as written.
    pub name: String,
    /// The words around it; bytes of the text.
    pub clause: Range<usize>,
    /// It is a person who is meant. Where this is not set the word may be a tool ("working with Klaviyo") or only stand at
    /// the beginning of a sentence ("Turnaround was quick"), and counts only beside a sure one.
    pub sure: bool,
}

/// The names in one review, in text order. What stands at the end behind "Thanks," is the client's own signature and is
/// left out.
pub fn addresses(original: &str) -> Vec<Address> {
    let text = Text::new(original);
    let mut found = Vec::new();
    found.extend(text.find(&THANKED).filter_map(|at| thanked(&text, original, at)));
    found.extend(text.find(&WORKED_WITH).filter_map(|at| worked_with(&text, original, at)));
    found.extend((0..text.words.len()).filter_map(|first| praised(&text, original, first)));
    found.extend(with_title_behind(original));
    sorting::by_key(&mut found, |address| (address.clause.start, !address.sure));
    found.dedup_by(|later, earlier| {
        let same = later.name == earlier.name && later.clause.start < earlier.clause.end;
        earlier.sure |= same && later.sure;
        same
    });
    found
}

static THANKED: LazyLock<Regex> = LazyLock::new(|| any_of(&[THANKS]));
static WORKED_WITH: LazyLock<Regex> = LazyLock::new(|| any_of(&[WITH]));

/// Thanks and praise that a name may follow.
const THANKS: &str = "thanks | thank you | thankyou | thx | cheers | kudos to | kudos | props to | shout out to | shoutout to | thanks to \
    | thank you to | great job | good job | nice job | awesome job | excellent job | amazing job | fantastic job | super job \
    | well done | great work | good work | nice work | excellent work | amazing work | awesome work | bravo | gracias \
    | muchas gracias | mil gracias | gracias a | obrigado | obrigada | muito obrigado | muito obrigada | valeu | merci \
    | merci beaucoup | merci à | danke | vielen dank | herzlichen dank | danke an | grazie | grazie mille | grazie a | bedankt \
    | dank je | dziękuję | dzięki | děkuji | tack | takk | tak | kiitos | köszönöm | mulțumesc | teşekkürler | teşekkür ederim \
    | terima kasih | makasih | cảm ơn | salamat | спасибо | большое спасибо | благодарю | дякую | ευχαριστώ | شكرا | شكراً | धन्यवाद \
    | תודה | asante";

/// Words between thanks and a name.
const THANKS_GO_ON: &str = "so much | very much | a lot | again | once again | a million | a ton | a bunch | for everything | por todo | beaucoup \
    | mille | dir | ihnen";

/// Phrases a name may follow that is a person's, or a tool's.
const WITH: &str = "working with | worked with | work with | works with | collaborating with | communicating with | dealing with \
    | hire | hired | hiring | rehire | re-hire | recommend | recommending | trabajar con | recomiendo a | trabalhar com | recomendo o \
    | recomendo a | travailler avec | je recommande | zusammenarbeit mit | lavorare con | werken met";

/// Words near "working with X" that are said of people.
const OF_PEOPLE: &str =
    "pleasure|joy|enjoy|loved|love|again|highly|great|amazing|easy|happy|placer|prazer|plaisir|vergnügen";

/// What is said of people behind a name and "was" or "is"; a tool may be great, easy and responsive as well.
const ONLY_OF_PEOPLE: &str = "joy to work with|pleasure to work with|delight to work with|great to work with|fun to work with\
    |wonderful to work with|amazing to work with|talented|patient|polite|knowledgeable|punctual|hardworking|hard-working";

/// Verbs behind a name at the beginning of a sentence.
const DID: &str = "was is has did delivered went provided made completed helped understood always really also truly exceeded took gave \
    knows knew came worked does answered responded finished created built designed translated wrote fixed got listened offered \
    explained kept communicated";

fn thanked(text: &Text, original: &str, mut lead: Range<usize>) -> Option<Address> {
    let rest = text.get(lead.end..text.folded.text.len());
    let trimmed = rest.trim_start();
    if let Some(more) = THANKS_GO_ON.split('|').map(str::trim).find(|more| trimmed.starts_with(more)) {
        lead.end += rest.len() - trimmed.len() + more.len();
    }
    let (first, last) = text.name_at(lead.end, Manner::Open)?;
    let between = text.get(lead.end..text.words.get(first)?.at.start);
    let after = text.gap_after(last);
    let at_end = last + 1 == text.words.len();
    let role = text.words.get(last + 1).map_or("", |word| text.letters(word));
    let signs = after.contains('(') && matches!(role, "client" | "customer" | "buyer" | "owner" | "employer");
    if signs || at_end && !after.contains('!') || between.contains('-') || after.starts_with(['\n', '/']) {
        return None;
    }
    // "Thanks, Great designer": a comma and a capital begin a new sentence as often as a name; what follows decides.
    let sure = !text
        .words
        .get(last + 1)
        .is_some_and(|next| next.capital && !after.contains(['.', '!', ',', ';', '?']));
    address(text, original, lead.start, first, last, sure && after.trim() != "'")
}

fn worked_with(text: &Text, original: &str, lead: Range<usize>) -> Option<Address> {
    let (first, last) = text.name_at(lead.end, Manner::Open)?;
    let before: String = text.get(0..lead.start).chars().rev().take(30).collect();
    let before: String = before.chars().rev().collect();
    let behind: String =
        text.get(text.words.get(last)?.at.end..text.folded.text.len()).chars().take(30).collect();
    let sure = OF_PEOPLE.split('|').any(|word| before.contains(word) || behind.contains(word));
    address(text, original, lead.start, first, last, sure)
}

/// "Dmitri was great": the capital may be the sentence's.
fn praised(text: &Text, original: &str, first: usize) -> Option<Address> {
    let begins = match first.checked_sub(1) {
        None => true,
        Some(before) => text.gap_after(before).contains(['.', '!', '?', '\n']),
    };
    if !begins {
        return None;
    }
    let (first, last) = text.run(first, Manner::Open)?;
    let verb = text.words.get(last + 1)?;
    let starts = text.words.get(first)?.at.start;
    let did = text.gap_after(last) == " " && DID.split_whitespace().any(|did| did == text.letters(verb));
    if !did {
        return None;
    }
    let behind: String = text.get(verb.at.end..text.folded.text.len()).chars().take(40).collect();
    let sure = ONLY_OF_PEOPLE.split('|').any(|words| behind.contains(words));
    let mut found = address(text, original, starts, first, last, sure)?;
    found.clause.end = text.folded.original(verb.at.clone()).end;
    Some(found)
}

fn address(
    text: &Text,
    original: &str,
    start: usize,
    first: usize,
    last: usize,
    sure: bool,
) -> Option<Address> {
    let name = text.original(first, last);
    let start = text.folded.original(start..start + 1).start.min(name.start);
    let is_tool =
        text.words.get(first).is_some_and(|word| TOOLS.split(' ').any(|tool| tool == text.letters(word)));
    let sure = sure && !(is_tool && first == last);
    Some(Address { name: original.get(name.clone())?.to_owned(), clause: start..name.end, sure })
}

/// Tools that are given names too and stand in many reviews: one alone is never beyond doubt a person. Kept short, because each
/// entry takes the check away from those who bear the name.
const TOOLS: &str = "ruby swift jasper claude django jenkins gatsby siri gemini elixir";

/// Ranks behind a surname (김대리 님): a surname alone names nobody for certain.
const RANKS: [&str; 16] = [
    "대리",
    "과장",
    "차장",
    "부장",
    "주임",
    "사원",
    "팀장",
    "실장",
    "이사",
    "대표",
    "사장",
    "원장",
    "소장",
    "작가",
    "강사",
    "매니저",
];

/// Forms of address behind a Japanese or Korean name.
const BEHIND: &[&str] = &["さん", "さま", "様", "씨", "님"];
/// Words that end like a form of address, and people who are addressed by what they do.
const NOT_A_NAME: &str = "お客 客 皆 みな みんな 担当者 ご担当者 担当 依頼者 依頼主 発注者 受注者 作業者 出品者 購入者 販売者 制作者 作者 \
    クライアント ワーカー 業者 店員 店 お世話 世話 お疲れ お疲 疲れ ご苦労 苦労 同 仕 多 模 一 有 何 神 王 奥 娘 息子 旦那 子供 お子 先方 上 各 他 相手 お相手 お母 お父 \
    御社 会社 企業 読者 弊社 お互い 互い たく たくさ 高 고객 선생 사장 판매자 담당자 담당 부모 여러 손 형 누 언니 하느 아드 따 대표 팀장 실장 과장 부장 의뢰인 쌤 \
    글쓴이 회원 기사 주인 임금 달 햇 작업자 전문가 능력자 강사 이사 업체 관리자 날 마음 솜 말 글 불 아저 아가";

/// 〜さん and 〜님: a form of address marks the name before it.
fn with_title_behind(original: &str) -> Vec<Address> {
    let mut found = Vec::new();
    for title in BEHIND {
        for (at, _) in original.match_indices(title) {
            let Some(words) = original.get(..at) else { continue };
            let after = original.get(at + title.len()..).and_then(|rest| rest.chars().next());
            if matches!(after, Some('々' | '子' | '式' | '相' | '変')) {
                continue;
            }
            let spaced = words.strip_suffix(' ').filter(|_| matches!(*title, "씨" | "님"));
            let close = spaced.unwrap_or(words);
            // 님 stands apart behind a name, but also behind what somebody does (개발자 님): a whole name is asked for.
            if *title == "님" && spaced.is_some() && !ends_in_full_name(close) {
                continue;
            }
            let Some(name) = name_before(close, title) else { continue };
            let start = close.len() - name.len();
            found.push(Address { clause: start..at + title.len(), name: name.to_owned(), sure: true });
        }
    }
    found
}

/// Whether the last word is a Korean surname with a given name of two syllables, and no trade (작업자, 전문가, 번역사).
fn ends_in_full_name(words: &str) -> bool {
    let last = words.split(|c: char| !c.is_alphabetic()).next_back().unwrap_or_default();
    let mut letters = last.chars();
    let is_surname = letters.next().is_some_and(|first| HANGUL_SURNAMES.contains(first));
    is_surname && letters.clone().count() == 2 && !last.ends_with(['자', '가', '사'])
}

/// One run of Han (two to four), of katakana or hangul syllables (two to six), or a Latin word with a capital.
fn name_before<'a>(words: &'a str, title: &str) -> Option<&'a str> {
    let last = words.chars().next_back()?;
    let script = Script::of(last)?;
    let korean = matches!(title, "씨" | "님");
    let belongs = |c: char| match script {
        Script::Kana => matches!(c, 'ァ'..='ヺ' | 'ー'),
        _ => Script::of(c) == Some(script),
    };
    let from = words.char_indices().rev().take_while(|(_, c)| belongs(*c)).last().map(|(at, _)| at)?;
    let name = words.get(from..)?;
    let letters = name.chars().count();
    let fits = match script {
        Script::Han => !korean && (2..=4).contains(&letters),
        Script::Kana => !korean && (2..=6).contains(&letters),
        Script::Hangul => korean && (2..=4).contains(&letters),
        Script::Latin => letters >= 2 && name.chars().next().is_some_and(char::is_uppercase),
        _ => false,
    };
    let ranked = script == Script::Hangul && RANKS.iter().any(|rank| name.ends_with(rank));
    let named = !ranked
        && !NOT_A_NAME.split_whitespace().any(|word| word == name)
        && !is_ordinary_word(name)
        && !is_organisation_word(name);
    (fits && named).then_some(name)
}
