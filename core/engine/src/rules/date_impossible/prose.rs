//! Dates in the text about oneself, in captions and descriptions, and the days of reviews.

use std::ops::Range;

use jiff::civil::Date;

use crate::claim::{Claims, Confidence, Passage, Text};
use crate::rules::{Arg, Finding};
use crate::text::date::{self, DateSpan, InText, PartialDate, SpanEnd};
use crate::text::prose;

/// Days a date may lie ahead: time zones, and a month printed where a day was meant.
const DAYS_AHEAD: i32 = 31;

/// What is impossible among them.
pub(super) fn findings(claims: &Claims, today: Option<Date>) -> Vec<Finding> {
    let told = claims.headline.iter().chain(&claims.overview);
    let of_jobs = claims.employment.iter().filter_map(|job| job.description.as_ref());
    let captions = claims.portfolio.iter().map(|caption| &caption.said);
    let titles = claims.work_history.iter().filter_map(|job| Some(&job.title.as_ref()?.said));
    let texts = told.chain(of_jobs).chain(captions).chain(titles).flat_map(|text| in_text(text, today));
    let entries = claims.employment.iter().filter_map(|job| Some(&job.dates.as_ref()?.said));
    let schools = claims.education.iter().filter_map(|school| Some(&school.dates.as_ref()?.said));
    let issues =
        claims.certifications.iter().filter_map(|certificate| Some(&certificate.issued.as_ref()?.said));
    let days = entries.chain(schools).chain(issues).flat_map(|said| {
        let dates = date::all(&said.folded().text);
        dates.into_iter().filter_map(|date| in_no_calendar(said, &date)).collect::<Vec<_>>()
    });
    let reviews = claims.reviews.iter().filter_map(|review| review_ahead(review.date.as_ref()?, today?));
    texts.chain(days).chain(reviews).collect()
}

fn in_text(text: &Passage, today: Option<Date>) -> Vec<Finding> {
    let folded = &text.folded().text;
    // Most texts print no year, and cutting one into tokens takes longer than looking for one.
    if !["19", "20"].iter().any(|century| folded.contains(century)) {
        return Vec::new();
    }
    let finding = |date: InText| {
        if let Some(finding) = in_no_calendar(text, &date) {
            return Some(finding);
        }
        if runs_backwards(folded, &date) {
            return Some(noticed("noticed-backwards-in-text", text, date.range));
        }
        let ahead = today.is_some_and(|today| is_ahead(date.span.from, today));
        (ahead && is_told_as_done(folded, &date.range))
            .then(|| noticed("noticed-done-ahead", text, date.range))
    };
    date::all(folded).into_iter().filter_map(finding).collect()
}

/// A day that its month does not have, or a month that no year has.
fn in_no_calendar(text: &Passage, date: &InText) -> Option<Finding> {
    let day = date.no_such_day.as_ref().map(|range| ("noticed-no-such-day", range));
    let month = || date.no_such_month.as_ref().map(|range| ("noticed-no-such-month", range));
    day.or_else(month).map(|(kind, range)| noticed(kind, text, range.clone()))
}

fn noticed(noticed: &'static str, text: &Passage, range: Range<usize>) -> Finding {
    let evidence = text.evidence_of(range);
    Finding { noticed, args: vec![("dates", Arg::Quote(evidence.quote.clone()))], evidence: vec![evidence] }
}

fn review_ahead(date: &Text, today: Date) -> Option<Finding> {
    let day = PartialDate::find(&date.value).filter(|_| date.confidence == Confidence::Firm)?.value;
    is_ahead(day, today)
        .then(|| noticed("noticed-review-ahead", &date.said, 0..date.said.folded().text.len()))
}

fn is_ahead(date: PartialDate, today: Date) -> bool {
    let days = date.earliest().and_then(|day| today.until(day).ok()).map_or(0, |span| span.get_days());
    days > DAYS_AHEAD && date.year <= 2100
}

/// Whether a span ends before it starts. Two bare years may be sizes or prices, so a word of time must stand in front.
fn runs_backwards(text: &str, date: &InText) -> bool {
    let DateSpan { from, to: Some(SpanEnd::On(to)) } = date.span else { return false };
    let (Some(first), Some(last)) = (from.earliest(), to.latest()) else { return false };
    let before = text.get(..date.range.start).unwrap_or_default().trim_end();
    let has_month = from.month.is_some() && to.month.is_some();
    let said = text.get(date.range.clone()).unwrap_or_default();
    let is_time = ["from", "between", "de", "von", "с", "du", "desde", "dal"]
        .iter()
        .any(|word| before.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphabetic)))
        || said.contains(['年', '년']);
    last < first && (has_month || is_time)
}

/// Whether the clause of a date tells of something done on it: "graduated in 2029", 2029年に卒業し.
fn is_told_as_done(text: &str, range: &Range<usize>) -> bool {
    let sentence = prose::sentence_around(text, range.start);
    let whole = sentence.start.min(range.start)..sentence.end.max(range.end);
    let clause = prose::clause_around(text, &whole, range);
    let before = text.get(clause.start..range.start).unwrap_or_default();
    let after = text.get(range.end..clause.end).unwrap_or_default();
    let sentence = text.get(whole).unwrap_or_default();
    let has = |words: &str, list: &[&str]| list.iter().any(|word| words.contains(word));
    !has(sentence, PLANNED) && (has(before, DONE) || has(after, DONE_BEHIND))
}

/// Words of what is over, in front of its date.
const DONE: &[&str] = &[
    "graduated",
    "passed",
    "was certified",
    "got certified",
    "became certified",
    "earned",
    "completed in",
    "completed on",
    "delivered in",
    "delivered on",
    "finished",
    "worked",
    "joined",
    "i left",
    "left my",
    "left the",
    "quit ",
    "resigned",
    "moved on",
    "was hired",
    "got my degree",
    "opened my",
    "wrapped up",
    "gekündigt",
    "absolviert",
    "renuncié",
    "me jubilé",
    "pedi demissão",
    "démissionné",
    "уволил",
    "ушёл из",
    "ушла из",
    "retired",
    "won ",
    "was awarded",
    "received",
    "published in",
    "was published",
    "launched",
    "shipped",
    "founded",
    "started",
    "began",
    "obtained",
    "was born",
    "me gradué",
    "terminé",
    "entregué",
    "obtuve",
    "empecé",
    "me formei",
    "concluí",
    "entreguei",
    "comecei",
    "diplômé",
    "obtenu",
    "terminé",
    "abgeschlossen",
    "begonnen",
    "bestanden",
    "окончил",
    "закончил",
    "получил",
    "начал",
];

/// The same behind its date.
const DONE_BEHIND: &[&str] = &[
    "卒業し",
    "卒業後",
    "取得し",
    "取得済",
    "入社し",
    "退社し",
    "退職し",
    "独立し",
    "合格し",
    "受賞し",
    "開催しま",
    "納品しま",
    "公開しま",
    "開業し",
    "開業いたし",
    "創業し",
    "設立し",
    "転職し",
    "開始し",
    "始めまし",
    "修了し",
    "発売し",
    "出版し",
    "リリースし",
    "デビューし",
    "なりました",
    "辞めまし",
    "졸업하고",
    "졸업했",
    "졸업한",
    "취득했",
    "취득하고",
    "입사했",
    "입사해",
    "퇴사했",
    "합격했",
    "수상했",
    "창업했",
    "개업했",
    "시작했",
    "그만두었",
    "그만뒀",
    "이직했",
    "출시했",
    "데뷔했",
    "독립했",
    "退休",
    "离职",
    "辞职",
    "创办了",
    "成立了",
    "열었",
    "마쳤",
    "毕业于",
    "毕业后",
    "毕业，",
    "取得了",
    "获得了",
    "入职",
    "完成了",
    "abgeschlossen",
    "bestanden",
    "begonnen",
];

/// Words of what is yet to come.
const PLANNED: &[&str] = &[
    "will",
    "plan",
    "expect",
    "until",
    "till",
    "through",
    "by ",
    "valid",
    "expir",
    "scheduled",
    "target",
    "goal",
    "hope",
    "aim",
    "if ",
    "予定",
    "見込",
    "まで",
    "目標",
    "つもり",
    "予約",
    "예정",
    "까지",
    "목표",
    "계획",
    "预计",
    "计划",
    "将",
    "hasta",
    "até",
    "jusqu",
    "bis ",
    "voraussichtlich",
    "geplant",
    "previst",
    "prévu",
    "до ",
    "планир",
    "ожида",
];
