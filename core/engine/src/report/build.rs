//! From what was read and how the checks ended to the report the user sees.

use super::check::{Checked, Found};
use super::fields::{self, Value};
use super::wording::Wording;
use super::{
    CheckDone, CheckNotMade, FieldNotFound, FieldRead, Note, PageRead, RateInContext, Remark, Report, Signal,
    Subject, shape, source, whom, wire_name,
};
use crate::claim::{Claims, Kind, Setting};
use crate::rules::{Arg, Missing};
use crate::sites::{PageKind, ReadBy, Reading};
use crate::snapshot::Snapshot;
use crate::sorting;
use crate::text::date::PartialDate;

/// One set of claims with how its checks ended.
#[derive(Debug)]
pub struct SubjectChecked<'a> {
    /// Position on a list; `None` on a profile.
    pub card: Option<u32>,
    /// What it states.
    pub claims: &'a Claims,
    /// How every check ended.
    pub checked: Checked,
    /// Its asked prices beside a reference.
    pub rates: Vec<RateInContext>,
}

/// The layout of a page without its words: tags, names of attributes, shapes of texts.
pub fn layout(snapshot: &Snapshot, reading: &Reading) -> String {
    shape::layout(snapshot, reading)
}

/// Puts a report together. Pure: the same reading, checks and wording give the same report.
pub fn build(
    snapshot: &Snapshot,
    taken_at: Option<&str>,
    reading: &Reading,
    subjects: Vec<SubjectChecked<'_>>,
    wording: &Wording,
) -> Report {
    let mut report = Report {
        schema: 1,
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        locale: wording.locale(),
        url: snapshot.url.clone(),
        taken_at: taken_at.map(str::to_owned),
        ..Report::default()
    };
    // Bids and messages carry words of their own outside the cards (the project, the thread).
    let apart = matches!(reading.page_kind, PageKind::List | PageKind::Bids).then_some(&reading.profile);
    let of_page = apart.into_iter().map(|claims| (None, claims));
    let all = of_page.chain(subjects.iter().map(|subject| (subject.card, subject.claims)));
    report.read = all.flat_map(|(card, claims)| fields_read(card, claims, wording)).collect();
    for subject in subjects {
        add_subject(&mut report, reading.site, subject, wording);
    }
    report.page = page_read(reading, !report.read.is_empty(), wording);
    report.not_found = not_found(reading, wording);
    let left_out = snapshot.notes.iter().copied().map(Note::LeftOut);
    let instead = reading.obstacle.map(Note::Instead);
    report.notes = instead.into_iter().chain(left_out).map(|note| remark(note, wording)).collect();
    sorting::by_key(&mut report.findings, |signal| {
        (!signal.leads, signal.tier, std::cmp::Reverse(signal.strength))
    });
    sorting::by_key(&mut report.context, |signal| std::cmp::Reverse(signal.strength));
    report.summary = summary(&report, wording);
    report
}

fn add_subject(report: &mut Report, site: Option<&str>, subject: SubjectChecked<'_>, wording: &Wording) {
    let SubjectChecked { card, claims, checked, rates } = subject;
    let name = fields::name_of(claims).map(|name| (name.one_line(), name.evidence()));
    let (name, evidence) = name.unwrap_or_default();
    let whom = whom::key(site, &report.url, card, claims);
    let signals = |found: &[Found]| -> Vec<Signal> {
        found.iter().map(|found| signal(found, card, &name, &whom, wording)).collect()
    };
    report.findings.extend(signals(&checked.findings));
    report.context.extend(signals(&checked.context));
    report.rates.extend(rates);
    for rule in &checked.lines_up {
        let done = if rule.family.is_of_requests() { &mut report.looked_for } else { &mut report.lines_up };
        done.push(CheckDone {
            rule: rule.id.to_owned(),
            card,
            sentence: wording.of_rule(rule, "lines-up", &[]).unwrap_or_else(|gap| gap.instead),
        });
    }
    let open = checked.unknown.iter().filter(|(_, missing)| could_be_made(claims.setting, missing));
    report.unknown.extend(open.map(|(rule, missing)| CheckNotMade {
        rule: rule.id.to_owned(),
        card,
        missing: missing.iter().map(missing_name).collect(),
        sentence: wording.not_made(rule, missing),
    }));
    if card.is_some() || !name.is_empty() {
        report.subjects.push(Subject { card, name, evidence });
    }
}

/// Whether a check could be made of words written there. A message states no schools and has no reviews, and a profile asks
/// nobody to pay: to list what the one lacks of the other would tell nobody anything.
fn could_be_made(setting: Setting, missing: &[Missing]) -> bool {
    let is_elsewhere = |missing: &Missing| match missing {
        Missing::Setting => true,
        Missing::Claim(kind) => setting == Setting::Message && *kind != Kind::Overview,
        Missing::TimeOfReading | Missing::Table(_) | Missing::CannotTell(_) => false,
    };
    !missing.iter().any(is_elsewhere)
}

fn signal(found: &Found, card: Option<u32>, name: &str, whom: &str, wording: &Wording) -> Signal {
    let (rule, finding) = (found.rule, &found.finding);
    let (words, _) = wording.finding(rule, finding);
    Signal {
        key: key(found, name),
        subject: whom.to_owned(),
        rule: rule.id.to_owned(),
        family: rule.family,
        tier: found.tier(),
        strength: rule.strength,
        card,
        beside_findings: found.beside_findings,
        leads: found.leads,
        evidence: finding.evidence.clone(),
        title: words.title,
        noticed: words.noticed,
        why: words.why,
        innocent: words.innocent,
        ask: words.ask,
        sources: rule.sources.iter().filter_map(|id| source(id)).collect(),
    }
}

/// Rule and a hash of the subject's name and the quotes.
fn key(found: &Found, name: &str) -> String {
    let quotes = found.finding.evidence.iter().map(|evidence| evidence.quote.as_str());
    format!("{}:{}", found.rule.id, whom::hash([name].into_iter().chain(quotes)))
}

/// What was missing, for machines: a kind of claim, `time_of_reading`, `table:places`, `cannot-tell-…`.
pub fn missing_name(missing: &Missing) -> String {
    match missing {
        Missing::Claim(kind) => wire_name(kind),
        Missing::TimeOfReading => "time_of_reading".into(),
        Missing::Setting => "setting".into(),
        Missing::Table(table) => format!("table:{}", wire_name(table)),
        Missing::CannotTell(why) => (*why).to_owned(),
    }
}

fn fields_read(card: Option<u32>, claims: &Claims, wording: &Wording) -> Vec<FieldRead> {
    let line = |value: Value| FieldRead {
        kind: value.kind,
        card,
        label: wording.field(value.kind),
        value: value.words,
        evidence: value.evidence,
        weak: value.weak,
    };
    fields::values(claims).into_iter().map(line).collect()
}

fn page_read(reading: &Reading, anything_read: bool, wording: &Wording) -> PageRead {
    // A text that somebody picked has no layout.
    let has_layout = reading.layout_checked.is_some() || reading.page_kind != PageKind::Message;
    let layout = match (reading.site_name.or(reading.site), reading.layout_checked) {
        (Some(site), Some(month)) => {
            let args = [("site", Arg::Text(site.to_owned())), ("month", month_arg(month))];
            wording.say("layout-of-site", &args)
        }
        _ => wording.say("layout-general", &[]),
    };
    PageRead {
        site: reading.site.map(str::to_owned),
        site_name: reading.site_name.map(str::to_owned),
        kind: reading.page_kind,
        layout: (anything_read && has_layout).then_some(layout),
        layout_checked: reading.layout_checked.map(str::to_owned),
        read_by: if reading.layout_checked.is_some() { ReadBy::Layout } else { ReadBy::Labels },
        anything_read,
    }
}

fn not_found(reading: &Reading, wording: &Wording) -> Vec<FieldNotFound> {
    let sentence = |field: String| match reading.layout_checked {
        Some(month) => wording.say("not-found", &[("field", Arg::Text(field)), ("month", month_arg(month))]),
        None => wording.say("not-found-general", &[("field", Arg::Text(field))]),
    };
    let line = |kind| FieldNotFound { kind, sentence: sentence(wording.field(kind)) };
    reading.not_found.iter().copied().map(line).collect()
}

/// "2026-04" as a date; anything else as it is.
pub(super) fn month_arg(month: &str) -> Arg {
    let parts = month.split_once('-').and_then(|(y, m)| Some((y.parse().ok()?, m.get(..2)?.parse().ok()?)));
    match parts {
        Some((year, number @ 1..=12)) => Arg::Date(PartialDate { year, month: Some(number), day: None }),
        _ => Arg::Text(month.to_owned()),
    }
}

fn remark(note: Note, wording: &Wording) -> Remark {
    Remark { note, sentence: wording.say(&format!("note-{}", wire_name(&note).replace('_', "-")), &[]) }
}

fn summary(report: &Report, wording: &Wording) -> String {
    let count = |number: usize| Arg::Number(number as f64);
    if !report.page.anything_read {
        if report.page.kind == PageKind::Message {
            return wording.say("summary-thread", &[]);
        }
        return wording.say("summary-nothing-read", &[]);
    }
    if report.findings.is_empty() {
        let open = ("open", count(report.unknown.len()));
        let is_list = report.subjects.iter().any(|subject| subject.card.is_some());
        return match report.lines_up.len() {
            0 => wording.say("summary-open", &[]),
            _ if is_list => wording.say("summary-list-fits", &[("all", count(report.subjects.len())), open]),
            fits => wording.say("summary-fits", &[("fits", count(fits)), open]),
        };
    }
    let mut families: Vec<_> = report.findings.iter().map(|signal| signal.family).collect();
    sorting::by(&mut families, Ord::cmp);
    families.dedup();
    let about: Vec<String> =
        families.iter().map(|family| wording.say(&format!("about-{}", wire_name(family)), &[])).collect();
    let about = Arg::Text(wording.list(&about));
    let mut cards: Vec<u32> = report.findings.iter().filter_map(|signal| signal.card).collect();
    sorting::by(&mut cards, Ord::cmp);
    cards.dedup();
    // A request contradicts nothing: it is asked about.
    let asks = families.iter().any(|family| family.is_of_requests());
    if cards.is_empty() {
        let sentence = if asks { "summary-asks" } else { "summary-findings" };
        return wording.say(sentence, &[("count", count(report.findings.len())), ("about", about)]);
    }
    let sentence = if asks { "summary-list-asks" } else { "summary-list" };
    let all = count(report.subjects.len());
    wording.say(sentence, &[("profiles", count(cards.len())), ("all", all), ("about", about)])
}
