//! Labels that many sites print beside a value, in English, Japanese and Korean.

use crate::claim::{Claim, Claims, Confidence, Passage};
use crate::sites::beside;
use crate::sites::locate::Sight;
use crate::sites::place;
use crate::text::clock::LocalTime;
use crate::text::date::PartialDate;
use crate::text::money::{Per, Rate, Signs};

const MEMBER_SINCE: [&str; 9] = [
    "Member since",
    "Joined on",
    "Joined",
    "登録日",
    "会員登録日",
    "利用開始日",
    "가입일",
    "회원가입일",
    "가입 날짜",
];
const HOURLY_RATE: [&str; 7] =
    ["Hourly rate", "Rate per hour", "時間単価", "希望時間単価", "時給", "시급", "시간당 요금"];
const LOCAL_TIME: [&str; 5] = ["Local time", "現地時間", "現地時刻", "현지 시간", "현지시간"];
const LOCATION: [&str; 5] = ["Location", "所在地", "居住地", "거주지", "활동 지역"];

/// Fills in what labels say.
pub(super) fn read(sight: &Sight<'_>, signs: Signs, claims: &mut Claims) {
    claims.member_since = first(sight, &MEMBER_SINCE, |words| {
        let found = PartialDate::find(words).filter(|found| found.range.start == 0)?;
        Some((Some(found.value), found.range))
    });
    claims.hourly_rate = first(sight, &HOURLY_RATE, |words| {
        let found = Rate::find(words, signs, Some(Per::Hour)).filter(|found| found.range.start == 0)?;
        Some((found.value, found.range))
    });
    claims.local_time = first(sight, &LOCAL_TIME, |words| {
        LocalTime::parse(words)?;
        Some((words.split_whitespace().collect::<Vec<_>>().join(" "), 0..words.len()))
    });
    if claims.location.is_none() {
        claims.location = first(sight, &LOCATION, |words| {
            let place = place::split(words);
            place.country.is_some().then_some((place, 0..words.len()))
        });
    }
}

/// The first value beside any of the labels that can be parsed.
fn first<T>(
    sight: &Sight<'_>,
    labels: &[&'static str],
    parse: impl Fn(&str) -> Option<(T, std::ops::Range<usize>)>,
) -> Option<Claim<T>> {
    let found_by = format!("label {}", labels.first().unwrap_or(&""));
    let words = beside::values(&sight.page, labels, &sight.page.all(), None, &found_by);
    words.into_iter().find_map(|words| {
        let (value, range) = parse(&words.passage.text)?;
        let said: Passage = words.passage.slice(range);
        Some(Claim { value, said, confidence: Confidence::Firm })
    })
}
