//! The name that stands behind words such as "account holder:" or 口座名義は.

use std::ops::Range;

/// Longest name in Han, kana or hangul, in characters.
const EAST_ASIAN: usize = 8;
/// Most parts of a name in scripts with capital letters.
const PARTS: usize = 4;

/// Where the name stands that begins behind byte `at`, but for signs between them: two to four capitalised words, or a run
/// of Han, kana or hangul that ends where the words of a sentence begin.
pub(super) fn name_behind(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let name = rest.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '：' | '-' | '–' | '"' | '“' | '「' | '=')
    });
    let start = at + rest.len() - name.len();
    let first = name.chars().next()?;
    let end = if is_east_asian(first) { east_asian(name) } else { capitalised(name) };
    end.map(|end| start..start + end).filter(|at| text.get(at.clone()).is_some_and(|name| !is_no_name(name)))
}

/// Where the name stands that ends before byte `at`: "Wanda Reyes's account", 佐藤花子名義.
pub(super) fn name_before(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?.trim_end_matches(['\'', '’', ' ', '「', '（', '(']);
    let last = before.chars().next_back()?;
    let start = if is_east_asian(last) {
        let run = before.char_indices().rev().take_while(|(_, c)| is_east_asian(*c) || *c == ' ');
        let from = run.take(EAST_ASIAN + 1).last().map(|(at, _)| at)?;
        let run = before.get(from..)?;
        let hiragana = |c: char| matches!(c, '\u{3041}'..='\u{3096}');
        // Hiragana is the sentence before a name.
        let behind = run.rfind(hiragana).map_or(0, |at| at + 'の'.len_utf8());
        let name = run.get(behind..)?;
        let start = before.len() - name.trim_start().len();
        (name.chars().filter(|c| *c != ' ').count() >= 4).then_some(start)?
    } else {
        let (mut start, mut end) = (before.len(), before.len());
        for word in before.rsplit(' ').take(PARTS) {
            if !word.starts_with(char::is_uppercase)
                || !word.chars().all(|c| c.is_alphabetic() || "'’-".contains(c))
            {
                break;
            }
            start = end - word.len();
            end = start.saturating_sub(1);
        }
        before.get(start..)?.contains(' ').then_some(start)?
    };
    let at = start..before.len();
    text.get(at.clone()).is_some_and(|name| !is_no_name(name)).then_some(at)
}

/// Words that stand where a name would: "my own name", a bank, the site.
fn is_no_name(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "bank",
        "paypal",
        "wise",
        "payoneer",
        "revolut",
        "upwork",
        "fiverr",
        "escrow",
        "account",
        "business",
        "office",
        "team",
        "support",
        "union",
        "transferwise",
        "card",
        "safepay",
        "iban",
        "milestone",
    ];
    const WITHIN: &[&str] = &[
        "本人",
        "名義",
        "会社",
        "口座",
        "同じ",
        "私",
        "銀行",
        "제 ",
        "본인",
        "명의",
        "이름",
        "저희",
        "은행",
        "本公司",
        "代表",
        "個人",
        "法人",
        "家族",
        "屋号",
        "契約",
        "事業",
        "取締",
        "経営",
        "登録",
        "株式",
        "合同",
        "変更",
        "あり",
        "ませ",
        "くだ",
        "대표",
        "법인",
        "개인",
        "사업자",
        "下記",
        "上記",
        "以下",
        "청구",
        "하단",
        "아래",
        "첨부",
        "계약",
        "별도",
        "部門",
        "半角",
        "全角",
        "띄어",
        "後日",
        "経理",
        "성함",
        "주소",
        "정확",
        "확인",
        "부탁",
        "안내",
        "담당",
    ];
    // Signs of words about papers and payments (請求書下部, 別紙); the few surnames with one (額賀, 紙谷) are not read.
    const SIGNS: &str = "書載欄請票額認絡届込払途紙付回封資料迄署社";
    let lower = name.to_lowercase();
    name.contains(|sign| SIGNS.contains(sign))
        || lower.split([' ', '-']).any(|word| WORDS.contains(&word))
        || WITHIN.iter().any(|part| name.contains(part))
}

/// Bytes of two to four words that each begin with a capital letter.
fn capitalised(name: &str) -> Option<usize> {
    let mut end = 0;
    let mut parts = 0;
    // What stands on the next line is the next field of the account.
    let name = name.lines().next().unwrap_or_default();
    for word in name.split_inclusive(' ') {
        let bare = word.trim_end();
        let letters = bare.trim_end_matches([',', '.', ';', ')', '!', '?', '"', '”']);
        if !letters.starts_with(char::is_uppercase)
            || !letters.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.'))
        {
            break;
        }
        parts += 1;
        let stop = letters.len() < bare.len() && !(letters.chars().count() == 1 && bare.ends_with('.'));
        let so_far = word.as_ptr() as usize - name.as_ptr() as usize;
        end = so_far + letters.len();
        if stop || parts == PARTS {
            break;
        }
    }
    (parts >= 2).then_some(end)
}

/// Bytes of a run of Han, kana or hangul with at most one space in it, before the words that go on behind a name.
fn east_asian(name: &str) -> Option<usize> {
    const BEHIND: &[&str] = &[
        "です",
        "て",
        "宛",
        "と",
        "で",
        "に",
        "へ",
        "様",
        "さん",
        "の",
        "は",
        "が",
        "입니다",
        "이에요",
        "예요",
        "님",
        "으로",
        "로 ",
        "이고",
        "이며",
        "인데",
        "이라",
        "（",
        "」",
        "，",
        "。",
        "、",
    ];
    let letters = name.char_indices().take_while(|(at, c)| is_east_asian(*c) || *c == ' ' && *at > 0);
    let run = letters.take(EAST_ASIAN + 1).last().map(|(at, c)| at + c.len_utf8())?;
    let run = name.get(..run)?.trim_end();
    let mut end = run.len();
    for word in BEHIND {
        // The first character belongs to the name whatever it is.
        let from = run.chars().next()?.len_utf8() * 2;
        if let Some(at) = run.get(from..).and_then(|rest| rest.find(word)) {
            end = end.min(from + at);
        }
    }
    let name = run.get(..end)?.trim_end();
    (name.chars().filter(|c| *c != ' ').count() >= 3).then_some(name.len())
}

fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_before_words_of_owning() {
        for (text, before, name) in [
            ("put it on Wanda Reyes's Wise", "'s Wise", Some("Wanda Reyes")),
            ("my client's account", "'s account", None),
            ("口座は佐藤花子名義です", "名義", Some("佐藤花子")),
            ("当方名義の口座", "名義", None),
        ] {
            let at = text.find(before).unwrap();
            assert_eq!(name_before(text, at).and_then(|at| text.get(at)), name, "{text}");
        }
    }

    #[test]
    fn names_end_where_the_sentence_goes_on() {
        for (text, name) in [
            (": Wanda Reyes, please", Some("Wanda Reyes")),
            (" Wanda K. Reyes and nobody else", Some("Wanda K. Reyes")),
            (" the company", None),
            (" Wanda", None),
            (": Wanda Reyes\nIBAN ends 4471", Some("Wanda Reyes")),
            (": Wanda\nReyes Street 4", None),
            ("佐藤花子です。", Some("佐藤花子")),
            ("タナカ ジロウ宛に", Some("タナカ ジロウ")),
            (" 김민준입니다", Some("김민준")),
            ("請求書下部に記載", None),
            ("別紙記載に", None),
            (" 청구서 하단에 있습니다", None),
            ("", None),
        ] {
            assert_eq!(name_behind(text, 0).and_then(|at| text.get(at)), name, "{text}");
        }
    }
}
