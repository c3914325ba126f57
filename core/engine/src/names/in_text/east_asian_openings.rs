//! Openings where no phrase but a bare です or 입니다 announces a name: "Webライターの小林美咲です", "개발자 박도현입니다", "我是赵志强".
//!
//! Such words announce anything. They count only near the beginning of a text, behind nothing, a greeting or a role, and only
//! for names with the shape of a full one.

use super::east_asian::{TRADE_ENDINGS, is_free_of_trades, is_name};
use super::introductions::Introduction;
use super::labels;
use super::words::is_ordinary_word;
use crate::names::Script;
use crate::names::parts::HANGUL_SURNAMES;

/// How far from the beginning of a text such an opening may stand, in bytes; a guess: greeting and one sentence.
const OPENING: usize = 320;

/// The introductions of this kind.
pub(super) fn openings(original: &str) -> Vec<Introduction> {
    let mut found = Vec::new();
    found.extend(japanese(original));
    found.extend(with_reading(original));
    found.extend(korean(original));
    found.extend(chinese(original));
    found.extend(chinese_surname(original));
    found.extend(labels::labelled(original));
    found.extend(labels::under_heading(original));
    found
}

/// Where a phrase stands in the opening.
fn near_the_beginning<'a>(original: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let end = original.char_indices().map(|(at, _)| at).take_while(|at| *at <= OPENING).last().unwrap_or(0);
    // A phrase that begins in the opening may end behind it.
    let until = original.char_indices().map(|(at, _)| at).find(|at| *at >= end + phrase.len());
    let opening = until.and_then(|until| original.get(..until)).unwrap_or(original);
    opening.match_indices(phrase).map(|(at, _)| at).filter(move |at| *at < end)
}

pub(super) fn introduction(name: &str, at: usize, end: usize, surname: bool) -> Introduction {
    Introduction { name: name.to_owned(), clause: at..end, sure: true, alias: false, surname }
}

const fn ends_sentence(character: char) -> bool {
    matches!(
        character,
        '。' | '！'
            | '!'
            | '？'
            | '?'
            | '\n'
            | '、'
            | '，'
            | ','
            | '☆'
            | '★'
            | '♪'
            | '.'
            | '✨'
            | '～'
            | '~'
    )
}

/// The words between the end of the sentence before and a place.
fn segment(original: &str, at: usize) -> (usize, &str) {
    let words = original.get(..at).unwrap_or_default();
    let from =
        words.char_indices().rev().find(|(_, c)| ends_sentence(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    (from, words.get(from..).unwrap_or_default())
}

/// Words without a bracket at their end: 李国華（リ・コクカ）.
pub(super) fn without_bracket(words: &str) -> &str {
    let trimmed = words.trim_end();
    let open = trimmed.ends_with(['）', ')']).then(|| trimmed.rfind(['（', '('])).flatten();
    open.and_then(|open| trimmed.get(..open)).map_or(trimmed, str::trim_end)
}

/// "…の小林美咲です", "小林 美咲（こばやし みさき）です".
fn japanese(original: &str) -> Vec<Introduction> {
    let mut found = Vec::new();
    for phrase in ["です", "でございます", "だよ", "といいます", "って言います", "っていいます", "と言います"]
    {
        for at in near_the_beginning(original, phrase) {
            let after = original.get(at + phrase.len()..).and_then(|rest| rest.chars().next());
            if after.is_some_and(char::is_alphanumeric) {
                continue;
            }
            let (from, words) = segment(original, at);
            let bare = without_bracket(words);
            let (modifier, name) = match bare.rfind(['の', 'る', 'す', 'た']).map(|at| bare.split_at(at))
            {
                Some((before, rest)) => {
                    (Some((before, rest.chars().next())), rest.trim_start_matches(['の', 'る', 'す', 'た']))
                }
                None => (None, bare),
            };
            let fits = match modifier {
                None => true,
                Some((before, Some('の'))) => tail(before, 10).is_some_and(is_ordinary_word),
                Some((before, _)) => ["してい", "ってい", "しておりま", "っておりま", "してい", "す"]
                    .iter()
                    .any(|v| before.ends_with(v)),
            };
            // Not in the reading behind the name: 小林隼人（こばやし はやと）.
            let states =
                bare.contains(['は', 'が', 'も']) && !bare.contains("はじめ") || bare.contains("代表");
            let name = name.trim();
            // Behind a role a name alone is a surname: デザイナーの戸田です.
            let surname = fits && modifier.is_some_and(|(_, sign)| sign == Some('の')) && is_han_alone(name);
            if fits
                && !states
                && (surname || is_full_han(name))
                && let Some(at_name) = words.rfind(name)
            {
                found.push(introduction(name, from + at_name, at + phrase.len(), surname));
            }
        }
    }
    found
}

fn tail(words: &str, letters: usize) -> Option<&str> {
    let from = words.char_indices().rev().take(letters).last().map(|(at, _)| at)?;
    words.get(from..)
}

/// Characters on which words for people and things end, and few given names.
const THINGS: [char; 20] = [
    '人', '生', '代', '質', '派', '型', '性', '点', '力', '夫', '婦', '親', '手', '教', '品', '術', '案',
    '費', '円', '用',
];

/// Three to six Han in one or two runs, with no trade and no circumstance among them.
pub(super) fn is_full_han(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic() || *c == '々').count();
    let spaced = name.contains([' ', '　']);
    let han = name.chars().all(|c| matches!(c, ' ' | '　' | '々') || Script::of(c) == Some(Script::Han));
    let most = if spaced { 6 } else { 5 };
    han && (3..=most).contains(&letters)
        && name.split([' ', '　']).count() <= 2
        && !name.ends_with(TRADE_ENDINGS)
        && (!name.ends_with(THINGS) || GIVEN.iter().any(|given| name.ends_with(given)))
        && is_free_of_trades(name)
        && is_name(name)
}

/// Given names that end on such a character.
const GIVEN: [&str; 24] = [
    "隼人", "勇人", "健人", "直人", "雅人", "正人", "和人", "真人", "悠人", "優人", "海人", "拓人", "賢人",
    "秀人", "結人", "晴人", "陽人", "琉人", "蓮人", "美代", "千代", "紀代", "光代", "一生",
];

/// Two Han with the shape of a surname.
pub(super) fn is_han_alone(name: &str) -> bool {
    const WORDS: &str = "仲間 夫婦 新人 兼業 見習 集団 端末 素人 玄人 先輩 後輩 上司 部下 仕事 募集 求人 本業 親子 兄弟 姉妹 二人 双子 方々 自分 存在 基本 一部 一種 \
        醍醐 真髄 強味 特徴 特長 魅力 秘訣 役割 使命 信条 目標 目的 理由 条件 内容 詳細 分野 領域 範囲 立場 視点 感覚 資格 経歴 実務 現場 業界 世界 時代 毎回 次第 以下 追伸 別紙 添付 詳細 概要 備考 連絡 返信 見積 提案 署名 敬具";
    name.chars().count() == 2
        && name.chars().all(|c| Script::of(c) == Some(Script::Han))
        && !name.ends_with(TRADE_ENDINGS)
        && !name.ends_with(THINGS)
        && is_free_of_trades(name)
        && !WORDS.split_whitespace().any(|word| word == name)
        && is_name(name)
}

/// A name at the beginning of a line with its reading: 小林美咲（こばやし みさき）.
fn with_reading(original: &str) -> Option<Introduction> {
    let mut at = 0;
    for line in original.split_inclusive('\n').take(4) {
        let from = at;
        at += line.len();
        let lead = line.len() - line.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        let Some((name, rest)) = line.get(lead..).and_then(|line| line.split_once(['（', '('])) else {
            continue;
        };
        let Some((reading, behind)) = rest.split_once(['）', ')']) else { continue };
        let kana = reading.chars().all(|c| matches!(c, 'ぁ'..='ん' | 'ァ'..='ヺ' | 'ー' | ' ' | '　' | '・'));
        let letters = reading.chars().filter(|c| c.is_alphabetic()).count();
        let ends = behind.trim_start().chars().next().is_none_or(|c| !c.is_alphanumeric());
        if kana && (4..=14).contains(&letters) && ends && is_full_han(name.trim()) {
            return Some(introduction(name.trim(), from + lead, from + lead + name.len(), false));
        }
    }
    None
}

/// Words behind a Korean name in an opening.
const KOREAN_ENDS: [&str; 13] = [
    "입니다",
    "이에요",
    "예요",
    "인사드립니다",
    "인사 드립니다",
    "인사드려요",
    "인사 드려요",
    "인사 올립니다",
    "인사올립니다",
    "이라는 사람",
    "이라고 해요",
    "이랍니다",
    "이고요",
];
/// Words of three syllables that begin like a name and are none.
const KOREAN_WORDS: &str = "연구원 공무원 신입생 원어민 최우선 주인공 이야기 서비스 유튜버 조력자 고양이 강아지 우리말 정답은 전공의 변호사 한의사 \
    임신부 신혼부 이공계 인공지 전문직 주특기 이정표 안내서 지름길 마무리 방법론 공방장 조교수 강연자 정규직 계약직 신세대 국문과 경영학 \
    이과생 문과생 여러분 유경험 무경험 연락처 이메일 견적서 문의처 안내문 소개서 제안서 이력서 주의점 고퀄리 기본기 황금기 오너십 차선책 전업맘";

/// "…개발자 박도현입니다": a surname and two syllables more at the end of one of the first sentences.
fn korean(original: &str) -> Vec<Introduction> {
    let mut found = Vec::new();
    for phrase in KOREAN_ENDS {
        for at in near_the_beginning(original, phrase) {
            let Some(words) = original.get(..at) else { continue };
            let Some(name) = words.trim_end().split(|c: char| !c.is_alphanumeric()).next_back() else {
                continue;
            };
            let from = words.trim_end().len() - name.len();
            let (_, said) = segment(original, from);
            let states = ["은 ", "는 ", "이 ", "가 "].iter().any(|particle| {
                said.match_indices(particle).any(|(at, _)| {
                    let before =
                        said.get(..at).unwrap_or_default().split_whitespace().next_back().unwrap_or_default();
                    !(matches!(before, "저" | "나") || particle.starts_with('는') && is_attributive(before))
                })
            });
            // "… 인사드립니다" is said by nobody but the speaker, whatever is told before.
            let greets = phrase.starts_with("인사") && words.ends_with(' ');
            // The head of a firm may stand for an account in another's name.
            if (!states || greets) && !said.contains("대표") && is_korean_full(name) {
                found.push(introduction(name, from, at + phrase.len(), false));
            }
        }
    }
    found.extend(korean_third_person(original));
    found
}

/// "웹 개발자 박도현은 2015년부터 …", "박도현의 프로필에 …" as the first words.
fn korean_third_person(original: &str) -> Option<Introduction> {
    let mut before = "";
    let mut from = 0;
    for word in original.split_whitespace().take(4) {
        let at = from + original.get(from..)?.find(word)?;
        from = at + word.len();
        let name = word.strip_suffix(['은', '는']).filter(|_| is_ordinary_word(before));
        let rest = original.get(from..).unwrap_or_default().trim_start();
        let page =
            ["프로필", "포트폴리오", "작업실", "페이지", "소개"].iter().any(|page| rest.starts_with(page));
        let name = name.or_else(|| word.strip_suffix('의').filter(|_| page && before.is_empty()));
        if let Some(name) = name.filter(|name| is_korean_full(name)) {
            return Some(introduction(name, at, from, false));
        }
        if matches!(word, "저희" | "우리" | "제" | "내") {
            return None;
        }
        before = word;
    }
    None
}

/// Whether a verb stem stands before 는 (만드는, 있는, 하는): it says what the bearer of the name does.
fn is_attributive(stem: &str) -> bool {
    stem.ends_with([
        '드', '하', '있', '리', '쓰', '주', '되', '짓', '는', '꾸', '가', '오', '내', '푸', '돕', '찍', '맡',
        '추', '보',
    ])
}

/// Surname and two syllables, no trade and no ending of things.
pub(super) fn is_korean_full(name: &str) -> bool {
    let hangul = name.chars().all(|c| Script::of(c) == Some(Script::Hangul));
    hangul
        && name.chars().count() == 3
        && name.starts_with(|c| HANGUL_SURNAMES.contains(c))
        && !name.ends_with([
            '자', '업', '사', '물', '품', '점', '체', '력', '직', '맘', '꾼', '러', '터', '들', '것', '요',
        ])
        && !KOREAN_WORDS.split_whitespace().any(|word| word == name)
        && is_name(name)
}

/// The hundred or so most frequent surnames: only to tell a name from what else 我是 may announce, by its first character.
pub(super) const HAN_SURNAMES: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧肖程曹袁邓鄧许許傅沈曾彭吕呂\
    苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾顧侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

/// "我是赵志强，": a surname and two characters more up to a sign; a role may stand before it (我是设计师王建国).
fn chinese(original: &str) -> Vec<Introduction> {
    let mut found = Vec::new();
    for lead in ["我是", "我係", "这里是", "這裡是"] {
        for at in near_the_beginning(original, lead) {
            let Some(rest) = original.get(at + lead.len()..) else { continue };
            let said = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            let tail = said.rsplit_once('的').map_or(said, |(_, tail)| tail);
            let name =
                tail.char_indices().rev().nth(2).and_then(|(from, _)| tail.get(from..)).unwrap_or(tail);
            let before = tail.strip_suffix(name).unwrap_or_default();
            let role = before.is_empty()
                || is_ordinary_word(before)
                || before.ends_with(['师', '師', '员', '者', '家', '辑', '译', '发']);
            if role && said.chars().count() <= 14 && is_chinese_full(name) {
                let from = at + lead.len() + said.len() - name.len();
                found.push(introduction(name, at, from + name.len(), false));
            }
        }
    }
    found
}

fn is_chinese_full(name: &str) -> bool {
    name.chars().count() == 3
        && name.chars().all(|c| Script::of(c) == Some(Script::Han))
        && name.starts_with(|c| HAN_SURNAMES.contains(c))
        && !name.ends_with(TRADE_ENDINGS)
        && !name.ends_with([
            '人', '生', '手', '工', '户', '方', '商', '员', '师', '族', '党', '控', '型', '类', '的',
        ])
        && is_name(name)
}

/// "我姓王", "本人姓赵": a surname said to be one.
fn chinese_surname(original: &str) -> Option<Introduction> {
    if !original.contains('姓') {
        return None;
    }
    ["我姓", "本人姓", "免贵姓", "敝姓", "小弟姓"].iter().find_map(|lead| {
        let at = original.find(lead)?;
        let rest = original.get(at + lead.len()..)?;
        let name = rest.split(|c: char| !c.is_alphabetic()).next()?;
        let fits = name.chars().count() == 1 && HAN_SURNAMES.contains(name);
        fits.then(|| introduction(name, at, at + lead.len() + name.len(), true))
    })
}
