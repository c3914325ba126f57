//! Introductions where no capital and often no space marks a name: 〜と申します, 저는 …입니다, 我叫….

use std::sync::LazyLock;

use super::east_asian_openings;
use super::introductions::Introduction;
use super::words::{is_ordinary_word, is_organisation_word};
use crate::names::Script;
use crate::text::literals::{Literals, Place};

/// Introductions in Japanese, Korean and Chinese. The clause is the name with the words that announce it.
pub(super) fn introductions(original: &str) -> Vec<Introduction> {
    // Most texts have no word of these languages.
    if original.is_ascii() {
        return Vec::new();
    }
    let (behind, leads): (Vec<Place>, Vec<Place>) =
        PHRASES.places(original).into_iter().partition(|place| place.index < BEHIND.len());
    let mut found = Vec::new();
    for Place { index, range } in behind {
        if let Some((phrase, alias)) = BEHIND.get(index) {
            found.extend(before(original, range.start, phrase, *alias));
        }
    }
    found.extend(first_words(original));
    found.extend(east_asian_openings::openings(original));
    for Place { index, range } in leads {
        if let Some((lead, ends)) = LEADS.get(index - BEHIND.len()) {
            found.extend(between(original, range.start, lead, ends));
        }
    }
    found
}

/// The phrases of [`BEHIND`] and behind them the leads of [`LEADS`].
static PHRASES: LazyLock<Literals> = LazyLock::new(|| {
    let behind = BEHIND.iter().map(|(phrase, _)| *phrase);
    Literals::new(behind.chain(LEADS.iter().map(|(lead, _)| *lead)))
});

/// Characters on which trades and circumstances end (看護師, 税理士, 会社員), and few given names.
pub(super) const TRADE_ENDINGS: [char; 24] = [
    '師', '士', '員', '者', '家', '主', '業', '屋', '長', '職', '系', '中', '歳', '年', '社', '会', '店',
    '室', '部', '局', '卒', '歴', '母', '住',
];

/// Words that the first sentence of a text says of its writer as often as a name.
const NO_NAMES: &str = "国人 学生 本人 希望 可能 歓迎 対応 作成 勤務 作業 副業 在宅 育児 専業 兼業 退職 独身 既婚 男性 女性 東京 大阪 未満 以上 \
    毎日 平日 週末 迅速 医療 法人 営業 企画 経理 事務 総務 人事 技術 機械 英語 中国 韓国 日本 関西 関東 九州 北海 名古 京都 福岡 埼玉 千葉 神奈 \
    兵庫 愛知 現役 新人 未経 初心 完全 個人 事業 会計 建築 音楽 写真 動画 映像 漫画 翻訳 通訳 校正 講師 教師 看護 介護 保育 歯科 薬剤 工学 大学 高校 専門 研究 \
    万円 時間 以内 当日 即日 納期 料金 相談 実績 件数 満足 安心 信頼 誠実 全力 第一 一番 得意 可愛 面倒 便利 簡単 手描 手作 丁寧 迅速 丁寧 格安 限定 募集 受付 無料 有料 大好 得意 趣味";

/// Whether none of the words is in a name that a first sentence says of its writer as often.
pub(super) fn is_free_of_trades(name: &str) -> bool {
    !NO_NAMES.split_whitespace().any(|word| name.contains(word))
}

/// "高梨健です。" at the very beginning, the name in three to five Han, or in two runs with a space, and nothing else before です.
fn first_words(text: &str) -> Option<Introduction> {
    let from = text.len() - text.trim_start().len();
    let said = text.get(from..)?;
    // Six letters and spaces of the name and these two.
    let end = said.char_indices().nth(8).map_or(said.len(), |(at, _)| at);
    let name = said.get(..said.get(..end)?.find("です")?)?;
    let rest = said.get(name.len() + "です".len()..)?;
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let han = name.chars().all(|c| matches!(c, ' ' | '　') || Script::of(c) == Some(Script::Han));
    let trade = name.ends_with(TRADE_ENDINGS) || !is_free_of_trades(name);
    let ends = rest.chars().next().is_none_or(|c| matches!(c, '。' | '！' | '!' | '\n' | '、'));
    let whole = (3..=5).contains(&letters) && name.split([' ', '　']).count() <= 2 && is_name(name);
    let fits = han && ends && !trade && whole;
    fits.then(|| Introduction {
        name: name.to_owned(),
        clause: from..from + name.len() + "です".len(),
        sure: true,
        alias: false,
        surname: false,
    })
}

/// Words behind a Japanese name and, from the first in hangul on, behind a Korean one; whether they announce a name one goes by.
const BEHIND: &[(&str, bool)] = &[
    ("と申します", false),
    ("と言います", false),
    ("ともうします", false),
    ("と申す者", false),
    ("と名乗って", true),
    ("のプロフィールを", false),
    ("のページを", false),
    ("といいます", false),
    ("っていいます", false),
    ("って言います", false),
    ("と申しまして", false),
    ("と呼んで", true),
    ("と呼ばれて", true),
    ("이라고 합니다", false),
    ("라고 합니다", false),
    ("이라고 해요", false),
    ("라고 해요", false),
    ("이라 합니다", false),
    ("이라고 하며", false),
    ("이라고 하고", false),
    ("이라는 사람", false),
    ("이라고 부릅니다", false),
    ("이라고 하는데", false),
    ("이라고 합니당", false),
    ("라고 불러", true),
    ("으로 불러", true),
];
/// Formal words behind a name, which a surname stands before where it stands alone.
const SURNAMES_SAID: [&str; 3] = ["と申します", "と言います", "ともうします"];

/// Whether a name is two or three Han behind a role (デザイナーの戸田) or at the beginning of the sentence: a surname.
fn is_han_surname(said: &str, name: &str) -> bool {
    let before = said.strip_suffix(name).unwrap_or_default();
    (2..=3).contains(&name.chars().count())
        && name.chars().all(|c| c == '々' || Script::of(c) == Some(Script::Han))
        && (before.is_empty() || before.ends_with(['の', 'る', 'す']))
}

/// Words before a name, and the words or signs that must follow it.
const LEADS: &[(&str, &[&str])] = &[
    ("私の名前は", &["です", "と申します", "といいます", "と言います", "、", "。", "\n"]),
    ("名前は", &["です", "と申します", "といいます", "と言います", "って言います", "、", "。", "！", "\n"]),
    ("私は", &["です"]),
    ("私、", &["は、", "は", "と申します", "です"]),
    ("はじめまして、", &["です"]),
    ("初めまして、", &["です"]),
    ("저의 이름은", &["입니다", "이에요", "예요", "이고", "이라고", "라고", ",", "."]),
    ("내 이름은", &["입니다", "이에요", "예요", "이고", "이라고", "라고", ",", "."]),
    ("자면 이름은", &["입니다", "이에요", "예요", "이고", "이라고", "라고", ",", "."]),
    ("제 이름은", &["입니다", "이에요", "예요", "이고", "이라고", "라고"]),
    ("저는", &["입니다", "이에요", "예요"]),
    ("我叫", &["，", "。", ",", ".", "！", "!", "\n", " "]),
    ("我的名字是", &["，", "。", ",", ".", "！", "!", "\n"]),
    ("我的名字叫", &["，", "。", ",", ".", "！", "!", "\n"]),
];

/// Longest name looked for, in characters.
const LONGEST: usize = 14;

/// The name that ends where the phrase begins.
fn before(text: &str, at: usize, phrase: &str, alias: bool) -> Option<Introduction> {
    let words = east_asian_openings::without_bracket(text.get(..at)?);
    let from = words
        .char_indices()
        .rev()
        .take(LONGEST * 2)
        .take_while(|(_, c)| !ends_segment(*c))
        .last()
        .map(|(at, _)| at)?;
    let said = words.get(from..)?.trim_end();
    // Behind a role and a space (SEOライター 小林美咲と申します) the last word may be a full name; a page is named by one alone.
    let last = said.rsplit([' ', '　']).next().unwrap_or_default();
    let full = east_asian_openings::is_full_han(last).then_some(last);
    let found = if phrase.ends_with('を') {
        full.filter(|last| *last == said || east_asian_openings::is_full_han(said))?
    } else {
        let korean = phrase.chars().next().and_then(Script::of) == Some(Script::Hangul);
        if korean { korean_name(said) } else { japanese_name(said) }.or(full)?
    };
    let start = from + words.get(from..)?.rfind(found)?;
    let surname = !alias && SURNAMES_SAID.contains(&phrase) && is_han_surname(said, found);
    Some(Introduction {
        name: found.to_owned(),
        clause: start..at + phrase.len(),
        sure: true,
        alias,
        surname,
    })
}

/// The name between a lead and one of the words that must follow.
fn between(text: &str, at: usize, lead: &str, ends: &[&str]) -> Option<Introduction> {
    let rest = text.get(at + lead.len()..)?;
    // ペットの名前は: somebody else's.
    if lead == "名前は" && text.get(..at).is_some_and(|before| before.ends_with('の')) {
        return None;
    }
    let words = rest.trim_start_matches([' ', '、', ':', '：']);
    let skipped = rest.len() - words.len();
    let limit = words.char_indices().nth(LONGEST * 2).map_or(words.len(), |(at, _)| at);
    let near = words.get(..limit)?;
    let end = ends
        .iter()
        .filter_map(|end| near.find(end))
        .min()
        .or((near.len() == words.len()).then_some(near.len()))?;
    let said = words.get(..end)?.trim_end();
    let korean = said.chars().any(|c| Script::of(c) == Some(Script::Hangul));
    let found = if korean { korean_name(said)? } else { japanese_name(said).filter(|name| *name == said)? };
    // "저는 …입니다" and "私は…です" announce anything; only what has the shape of a full name counts.
    let open = matches!(lead, "저는" | "私は" | "私、" | "はじめまして、" | "初めまして、");
    // 名前は秘密、: where no verb closes the words, only the shape of a full name tells it.
    let signed = words.get(end..).is_some_and(|tail| tail.starts_with(['、', '。', '！', '\n', ',', '.']));
    let whole = || east_asian_openings::is_full_han(found) || east_asian_openings::is_korean_full(found);
    if signed && lead.ends_with(['は', '은']) && !whole() {
        return None;
    }
    let han = found.chars().all(|c| matches!(c, ' ' | '　' | '々') || Script::of(c) == Some(Script::Han));
    if open
        && (crate::names::count_parts(found) < 2
            || found.split([' ', '　', '・']).any(is_mixed)
            || han && !east_asian_openings::is_full_han(found))
    {
        return None;
    }
    let start = at + lead.len() + skipped + said.rfind(found)?;
    let tail = ends.iter().find(|end| words.get(end_of(words, said)..).is_some_and(|t| t.starts_with(**end)));
    let tail = tail.filter(|end| end.chars().all(char::is_alphabetic)).map_or(0, |end| end.len());
    Some(Introduction {
        name: found.to_owned(),
        clause: at..(start + found.len() + tail).min(text.len()),
        sure: true,
        alias: false,
        surname: false,
    })
}

/// Whether hiragana stands among other letters: 確認するだけ and 東京うまれ are as likely as 小林さくら, so neither is read.
fn is_mixed(word: &str) -> bool {
    let hiragana = |c: char| matches!(c, 'ぁ'..='ゖ');
    word.contains(hiragana) && !word.chars().all(hiragana)
}

fn end_of(words: &str, said: &str) -> usize {
    words.find(said).map_or(0, |at| at + said.len())
}

fn ends_segment(character: char) -> bool {
    matches!(
        character,
        '、' | '。'
            | ','
            | '.'
            | '!'
            | '！'
            | '?'
            | '？'
            | '\n'
            | '\t'
            | '「'
            | '」'
            | '『'
            | '』'
            | '('
            | ')'
            | '（'
            | '）'
            | '♪'
            | '☆'
            | '★'
            | ':'
            | '：'
    )
}

/// The name at the end of a Japanese segment: what follows の, して, いる or another particle, in one or two runs of Han,
/// kana or Latin letters.
pub(super) fn japanese_name(segment: &str) -> Option<&str> {
    let mut name = segment;
    for particle in ["の", "している", "しております", "する", "です", "ます", "は", "が", "な", "た", "、"]
    {
        if let Some((_, rest)) = name.rsplit_once(particle)
            && rest.chars().count() >= 2
            && rest
                .chars()
                .next()
                .and_then(Script::of)
                .is_some_and(|s| s != Script::Kana || is_katakana(rest))
        {
            name = rest;
        }
    }
    let name = name.trim();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let fits = (2..=LONGEST).contains(&letters)
        && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '　' | '・' | 'ー' | '々' | '-'));
    (fits && is_name(name)).then_some(name)
}

fn is_katakana(text: &str) -> bool {
    text.chars().next().is_some_and(|c| matches!(c, 'ァ'..='ヺ'))
}

/// The last word of a Korean segment, two to four syllables.
pub(super) fn korean_name(segment: &str) -> Option<&str> {
    let last = segment.split_whitespace().next_back()?;
    let last = last.strip_suffix('이').filter(|rest| rest.chars().count() == 3).unwrap_or(last);
    let hangul = last.chars().all(|c| Script::of(c) == Some(Script::Hangul));
    (hangul && (2..=4).contains(&last.chars().count()) && is_name(last)).then_some(last)
}

pub(super) fn is_name(words: &str) -> bool {
    !words.split([' ', '　', '・']).any(|word| is_ordinary_word(word) || is_organisation_word(word))
}
