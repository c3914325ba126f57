//! Names on lines of their own in Japanese, Korean and Chinese: "名前：小林美咲", or below a heading.

use super::east_asian_openings::{introduction, is_full_han, is_korean_full, without_bracket};
use super::introductions::Introduction;

/// Labels before a name on a line of its own, in scripts without spaces.
const LABELS: [&str; 7] = ["お名前", "名前", "氏名", "이름", "성명", "姓名", "名字"];

/// Headings over the one who does the work.
const HEADINGS: [&str; 22] = [
    "担当する人",
    "担当者",
    "作業する人",
    "作業者",
    "制作する人",
    "制作者",
    "運営者",
    "執筆者",
    "書いている人",
    "描いている人",
    "中の人",
    "出品者",
    "작업자 소개",
    "작업자",
    "작업하는 사람",
    "담당자",
    "운영자",
    "만드는 사람",
    "작가 소개",
    "디자이너 소개",
    "개발자 소개",
    "번역가 소개",
];

/// Words behind a name below a heading that tell a career: a school, a town or a trade may stand there as well.
const CAREER: [&str; 14] = [
    "歴",
    "デザイナー",
    "ライター",
    "エンジニア",
    "イラストレーター",
    "編集者",
    "翻訳者",
    "경력",
    "년차",
    "디자이너",
    "개발자",
    "번역가",
    "편집자",
    "프리랜서",
];
/// Last syllables of schools, towns and people by what they are (한양대, 천안시, 공대생).
const NO_NAMES: [&str; 14] =
    ["대", "시", "군", "국", "생", "출", "중", "팅", "급", "학", "부", "팀", "직원", "니어"];

/// "◆担当者", and below it "小林 美咲／動画編集歴4年": a name with a space, or a whole Korean one, up to a sign and a career.
pub(super) fn under_heading(original: &str) -> Option<Introduction> {
    let mut headed = false;
    let mut at = 0;
    for line in original.split_inclusive('\n') {
        let from = at;
        at += line.len();
        let said = line.trim_matches(|c: char| !c.is_alphanumeric());
        if said.is_empty() {
            continue;
        }
        let (name, career) =
            said.split_once(['/', '／', '(', '（', '|', '｜', ',', '、']).unwrap_or_default();
        let name = name.trim();
        let spaced = name.contains([' ', '　']) && is_full_han(name);
        let whole = is_korean_full(name) && !NO_NAMES.iter().any(|ending| name.ends_with(ending));
        if headed && (spaced || whole) && CAREER.iter().any(|word| career.contains(word)) {
            let start = from + line.find(name)?;
            return Some(introduction(name, start, start + name.len(), false));
        }
        headed = HEADINGS.contains(&said);
    }
    None
}

/// "■名前：小林美咲".
pub(super) fn labelled(original: &str) -> Option<Introduction> {
    let mut at = 0;
    for line in original.split_inclusive('\n') {
        let from = at;
        at += line.len();
        let lead = line.len() - line.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        let Some(said) = line.get(lead..) else { continue };
        let Some(rest) = LABELS.iter().find_map(|label| said.strip_prefix(label)) else { continue };
        let value = rest.trim_start_matches(['】', '］', ']', ' ', '　']);
        let Some(value) = value
            .strip_prefix([':', '：', '／', '/'])
            .or_else(|| (value.len() < rest.len()).then_some(value))
        else {
            continue;
        };
        let name = without_bracket(value.trim());
        if is_full_han(name) || is_korean_full(name) {
            let begins = from + lead;
            let end = begins + said.len() - value.len() + value.find(name)? + name.len();
            return Some(introduction(name, begins, end, false));
        }
    }
    None
}
