//! Whom a client addresses with a title: Herr Keller, 〜さん, 〜様, 〜님, 赵老师.

use std::ops::Range;
use std::sync::LazyLock;

use super::east_asian_openings::{HAN_SURNAMES, is_korean_full};
use super::text::{Manner, Text};
use super::vocatives::{Address, is_listed};
use super::words::{is_ordinary_word, is_organisation_word};
use crate::names::Script;
use crate::names::parts::HANGUL_SURNAMES;
use crate::text::literals::{Literals, Place};

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
const BEHIND: &[&str] = &["さん", "さま", "様", "先生", "氏", "씨", "님"];
/// Words that end like a form of address, and people who are addressed by what they do.
const NOT_A_NAME: &str = "担任 主治医 大学 学校 専門 講師 家庭教師 歴代 各位 皆々 某 両 諸 お客 客 皆 みな みんな 担当者 ご担当者 担当 依頼者 依頼主 発注者 受注者 作業者 出品者 購入者 販売者 制作者 作者 \
    クライアント ワーカー 業者 店員 店 お世話 世話 お疲れ お疲 疲れ ご苦労 苦労 同 仕 多 模 一 有 何 神 王 奥 娘 息子 旦那 子供 お子 先方 上 各 他 相手 お相手 お母 お父 \
    御社 会社 企業 読者 弊社 お互い 互い たく たくさ 高 고객 선생 사장 판매자 담당자 담당 부모 여러 손 형 누 언니 하느 아드 따 대표 팀장 실장 과장 부장 의뢰인 쌤 \
    글쓴이 회원 기사 주인 임금 달 햇 작업자 전문가 능력자 강사 이사 업체 관리자 날 마음 솜 말 글 불 아저 아가";

/// 〜さん and 〜님: a form of address marks the name before it.
pub(super) fn behind_a_name(original: &str) -> Vec<Address> {
    if original.is_ascii() {
        return Vec::new();
    }
    let titles = FORMS.places(original);
    let of =
        |list: fn(&Place) -> bool| titles.iter().filter(move |place| list(place)).map(|place| &place.range);
    let mut found = Vec::new();
    found.extend(of(is_behind).filter_map(|title| with_form_of_address(original, title)));
    found.extend(of(is_behind).filter_map(|title| korean_with_role(original, title)));
    found.extend(of(|place| !is_behind(place)).filter_map(|title| chinese_with_title(original, title)));
    found
}

/// [`BEHIND`] and behind it [`CHINESE_TITLES`].
static FORMS: LazyLock<Literals> =
    LazyLock::new(|| Literals::new(BEHIND.iter().chain(CHINESE_TITLES).copied()));

fn is_behind(place: &Place) -> bool {
    place.index < BEHIND.len()
}

/// "高梨さん", "민수님": a name right before the form of address.
fn with_form_of_address(original: &str, at: &Range<usize>) -> Option<Address> {
    let (words, title) = (original.get(..at.start)?, original.get(at.clone())?);
    let after = original.get(at.end..).and_then(|rest| rest.chars().next());
    if matches!(after, Some('々' | '子' | '式' | '相' | '変')) {
        return None;
    }
    let spaced = words.strip_suffix(' ').filter(|_| matches!(title, "씨" | "님"));
    let close = spaced.unwrap_or(words);
    // 님 stands apart behind a name, but also behind what somebody does (개발자 님): a whole name is asked for.
    let whole = ends_in_full_name(close);
    if title == "님" && spaced.is_some() && !whole && !ends_in_given_name(close) {
        return None;
    }
    let name = name_before(close, title)?;
    let start = close.len() - name.len();
    let sure = whole || spaced.is_none();
    let strong = sure && is_thanked(original, start, at.end, name);
    Some(Address { clause: start..at.end, name: name.to_owned(), sure, strong })
}

/// Words near a name with a title that say who introduced, belongs to the client, or was spoken to: such a person did not do the work.
const BESIDE: [&str; 32] = [
    "紹介",
    "弊社",
    "当社",
    "弊院",
    "当院",
    "弊店",
    "当店",
    "うちの",
    "担当の",
    "社長",
    "院長",
    "店長",
    "部長",
    "代表",
    "主人",
    "同僚",
    "上司",
    "友人",
    "소개",
    "추천으로",
    "통해",
    "저희",
    "우리 ",
    "회사",
    "비교",
    "介绍",
    "推荐",
    "我们",
    "我司",
    "公司",
    "わたしの",
    "私の",
];
/// Words behind a name with a title that credit it with the work, looked for among the nearest characters.
const CREDITED: [&str; 34] = [
    "に",
    "へ",
    "の丁寧",
    "のご丁寧",
    "のご対応",
    "の対応",
    "の迅速",
    "のおかげ",
    "のお陰",
    "のお仕事",
    "の仕事",
    "のご提案",
    "の作品",
    "のイラスト",
    "のデザイン",
    "の翻訳",
    "、",
    "この度",
    "今回",
    "!",
    "！",
    "が",
    "は",
    "덕분",
    "께 맡",
    "께 의뢰",
    "께 부탁",
    "께서",
    "작업",
    "정말",
    "너무",
    "최고",
    "감사",
    "이 ",
];
/// Words of thanks and satisfaction in a review.
const THANKED: [&str; 20] = [
    "ありがと",
    "感謝",
    "お願い",
    "依頼",
    "助か",
    "良かっ",
    "よかっ",
    "満足",
    "お世話",
    "最高",
    "丁寧",
    "감사",
    "만족",
    "맡기",
    "최고",
    "덕분",
    "마음에",
    "강추",
    "추천합니다",
    "부탁드릴",
];

/// Whether the one addressed or credited is the one who did the work: thanks stand in the same text, credit right behind the name, and
/// nothing says that the person is the client's.
fn is_thanked(original: &str, start: usize, end: usize, name: &str) -> bool {
    let (Some(before), Some(behind)) = (original.get(..start), original.get(end..)) else { return false };
    let near: String = behind.chars().take(16).collect();
    let from = before.char_indices().rev().take(10).last().map_or(0, |(at, _)| at);
    let beside =
        BESIDE.iter().any(|word| near.contains(word) || before.get(from..).is_some_and(|b| b.contains(word)));
    let first = before.trim().is_empty()
        || before.trim_end().ends_with(['。', '！', '!', '.', '\n', '、', ','])
        || before.ends_with("この度は")
        || before.ends_with("今回");
    let han = name.chars().all(|c| matches!(c, ' ' | '　') || Script::of(c) == Some(Script::Han))
        && name.chars().count() >= 2;
    let full = is_korean_full(name);
    (han || full)
        && first
        && !beside
        && CREDITED.iter().any(|word| behind.trim_start().starts_with(word))
        && THANKED.iter().any(|word| original.contains(word))
}

/// Roles between a Korean name and 님.
const KOREAN_ROLES: [&str; 18] = [
    "개발자",
    "디자이너",
    "작가",
    "번역가",
    "강사",
    "선생",
    "전문가",
    "실장",
    "팀장",
    "감독",
    "편집자",
    "에디터",
    "프로",
    "대표",
    "과장",
    "기획자",
    "튜터",
    "마케터",
];

/// "강태윤 개발자님": a full name, a role, and the form of address.
fn korean_with_role(original: &str, at: &Range<usize>) -> Option<Address> {
    let words = original.get(..at.start).filter(|_| original.get(at.clone()) == Some("님"))?;
    let role = KOREAN_ROLES.iter().find(|role| words.ends_with(**role))?;
    let before = words.strip_suffix(role)?.trim_end();
    let name = before.split(|c: char| !c.is_alphanumeric()).next_back()?;
    let start = before.len() - name.len();
    is_korean_full(name).then(|| {
        let strong = is_thanked(original, start, at.end, name);
        Address { clause: start..at.end, name: name.to_owned(), sure: true, strong }
    })
}

/// Forms of address behind a Chinese surname.
const CHINESE_TITLES: &[&str] = &["老师", "老師", "先生", "女士", "小姐", "工程师", "设计师", "經理", "经理"];

/// "赵老师": a surname of one character, no Han before it but a word of thanks or company, and a form of address.
fn chinese_with_title(original: &str, at: &Range<usize>) -> Option<Address> {
    let words = original.get(..at.start)?;
    let (start, surname) = words.char_indices().next_back()?;
    let stands = words
        .get(..start)?
        .chars()
        .next_back()
        .is_none_or(|c| !c.is_alphabetic() || "谢和跟找请给让向由是与对像".contains(c));
    (stands && HAN_SURNAMES.contains(surname)).then(|| Address {
        clause: start..at.end,
        name: surname.to_string(),
        sure: true,
        strong: false,
    })
}

/// Titles before a surname.
const TITLES: &str = "mr mrs ms miss herr herrn frau monsieur madame mme mlle m señor señora sr sra sig signor signora господин госпожа пан пані";
/// What a person did, behind a name.
const DID: &str = "hat has did delivered completed finished made created designed translated built fixed helped understood explained provided went \
    handled solved wrote kept a ha hizo entregó entendió cumplió resolvió fez entregou entendeu cumpriu resolveu сделал сделала выполнил выполнила \
    помог помогла heeft wykonał wykonała zrobił zrobiła";
/// What a client's own person is.
const SATISFIED: &str = "zufrieden|begeistert|happy|pleased|satisfied|delighted|impressed|thrilled|ravi|content|satisfait|satisfeit\
    |satisfech|contento|contenta|encantad|довол";
/// Words before a title that credit its bearer with the work.
const WITH: &str = "mit|with|dank an|danke|thanks|thank you|to|avec|à|merci|con|a|gracias|com|obrigado|obrigada|ao|к|с|спасибо|z";
/// Words that make the bearer one of the client's people.
const CLIENTS: &str = "our my unser unsere unserem unserer mein notre mon ma nuestro nuestra nosso nossa meu minha naš наш наша from of aus von de del";

/// "Herr Achterberg hat unsere Inventur umgestellt", "die Zusammenarbeit mit Herrn Claasen war hervorragend".
pub(super) fn in_running_text(text: &Text<'_>, original: &str) -> Vec<Address> {
    let of = |index: Option<usize>| {
        index.and_then(|index| text.words.get(index)).map_or("", |word| text.letters(word))
    };
    (0..text.words.len())
        .filter_map(|title| {
            let word = text.words.get(title)?;
            if !word.capital && !is_listed("señor señora господин госпожа", text.letters(word))
                || !is_listed(TITLES, text.letters(word))
            {
                return None;
            }
            if !matches!(text.gap_after(title), " " | ". ") {
                return None;
            }
            let (first, last) = text.run(title + 1, Manner::Open)?;
            let before = of(title.checked_sub(1));
            let behind = of(Some(last + 1));
            let gap = text.gap_after(last);
            let was = is_listed("war ist was is était est fue es foi é был была", behind)
                && !SATISFIED.split('|').any(|word| text.sentence_behind(last).contains(word));
            let did = gap == " "
                && (was || is_listed(DID, behind))
                && (title == 0 || text.begins_sentence(title) || before == "und" || before == "and");
            let worked = WITH.split('|').any(|word| word == before)
                && !gap.trim_start().starts_with([',', '('])
                && is_listed("war ist was is has war. était est fue foi era", behind);
            let clients = is_listed(CLIENTS, before) || is_listed(CLIENTS, behind);
            let start = word.at.start;
            let name = text.original(first, last);
            let end = if did { text.words.get(last + 1)?.at.end } else { text.words.get(last)?.at.end };
            (!clients && (did || worked)).then(|| Address {
                clause: text.folded.original(start..end),
                name: original.get(name).unwrap_or_default().to_owned(),
                sure: true,
                strong: true,
            })
        })
        .collect()
}

/// Whether the last word is a Korean surname with a given name of two syllables, and no trade (작업자, 전문가, 번역사).
fn ends_in_full_name(words: &str) -> bool {
    let last = words.split(|c: char| !c.is_alphabetic()).next_back().unwrap_or_default();
    let mut letters = last.chars();
    let is_surname = letters.next().is_some_and(|first| HANGUL_SURNAMES.contains(first));
    is_surname && letters.clone().count() == 2 && !last.ends_with(['자', '가', '사'])
}

/// Whether the last word may be a Korean given name of two syllables, and no trade or rank.
fn ends_in_given_name(words: &str) -> bool {
    let last = words.split(|c: char| !c.is_alphabetic()).next_back().unwrap_or_default();
    last.chars().count() == 2
        && !last.ends_with(['자', '가', '사', '인', '원', '장', '무', '부', '생', '님'])
        && !RANKS.contains(&last)
        && !is_ordinary_word(last)
}

/// Where a surname apart from the given name begins (西川 陽子さん): at the beginning of the text or behind a sign.
fn with_surname(words: &str, from: usize) -> Option<usize> {
    const OTHERS: [&str; 15] = [
        "今回", "毎回", "前回", "先日", "本当", "大変", "迅速", "丁寧", "親切", "最高", "感謝", "担当",
        "弊社", "当社", "社長",
    ];
    let before = words.get(..from)?.strip_suffix([' ', '　'])?;
    let han = |c: char| Script::of(c) == Some(Script::Han);
    let start = before.char_indices().rev().take_while(|(_, c)| han(*c)).last().map(|(at, _)| at)?;
    let surname = before.get(start..)?;
    let given = words.get(from..)?;
    let stands = before.get(..start)?.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    let fits = |name: &str| (1..=3).contains(&name.chars().count()) && name.chars().all(han);
    (stands && !OTHERS.contains(&surname) && fits(surname) && fits(given)).then_some(start)
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
    let from = with_surname(words, from).unwrap_or(from);
    let name = words.get(from..)?;
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let fits = match script {
        Script::Han => !korean && (2..=4 + 2 * usize::from(name.contains([' ', '　']))).contains(&letters),
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
