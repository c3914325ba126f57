//! Certificates: one date, and something they are about.

use jiff::civil::Date;

use crate::claim::{Certification, Claim, Claims, Confidence};
use crate::rules::{Arg, Finding};
use crate::tables::technologies;
use crate::text::date::PartialDate;
use crate::text::fold::Folded;

/// Days a date of issue may lie ahead: time zones, and a month printed where a day was meant.
const DAYS_AHEAD: i32 = 31;

/// Full years between the date of issue and the first year of what is certified that are left alone where that year is
/// from memory: it may be a year off, and courses start with previews.
const YEARS_FROM_MEMORY: i16 = 1;

/// One certificate with a date of issue that was read firmly.
pub(super) struct Dated<'a> {
    certificate: &'a Certification,
    issued: &'a Claim<PartialDate>,
}

/// Every dated certificate.
pub(super) fn all(claims: &Claims) -> Vec<Dated<'_>> {
    claims
        .certifications
        .iter()
        .filter_map(|certificate| Some(Dated { certificate, issued: certificate.issued.as_ref()? }))
        .filter(|dated| {
            dated.issued.confidence == Confidence::Firm
                && (1900..=2200).contains(&dated.issued.value.year)
                && !tells_an_expiry(&dated.issued.said.text)
        })
        .collect()
}

/// Whether the words beside a date make it the day until which a certificate holds.
fn tells_an_expiry(said: &str) -> bool {
    const WORDS: &[&str] = &["expir", "valid", "until", "期限", "有効", "까지", "만료", "유효"];
    let folded = Folded::new(said).text;
    WORDS.iter().any(|word| folded.contains(word))
}

impl Dated<'_> {
    /// What is impossible about it, if anything is.
    pub(super) fn finding(&self, today: Option<Date>) -> Option<Finding> {
        self.older_than_its_subject().or_else(|| self.not_yet_issued(today?))
    }

    fn not_yet_issued(&self, today: Date) -> Option<Finding> {
        if super::is_planned(&self.issued.said.text) {
            return None;
        }
        let earliest = self.issued.value.earliest()?;
        let days = today.until(earliest).map_or(0, |span| span.get_days());
        (days > DAYS_AHEAD).then(|| self.noticed("noticed-certificate-ahead", Vec::new()))
    }

    fn older_than_its_subject(&self) -> Option<Finding> {
        let name = self.certificate.name.as_ref().filter(|name| name.confidence == Confidence::Firm)?;
        let subject = technologies::youngest_mentioned(&Folded::new(&name.value).text)?;
        let tolerated = if subject.from_memory { YEARS_FROM_MEMORY } else { 0 };
        if self.issued.value.year + tolerated >= subject.counted_from {
            return None;
        }
        let args = vec![
            ("technology", Arg::Text(subject.name.to_owned())),
            ("year", Arg::Year(subject.counted_from)),
        ];
        Some(self.noticed("noticed-certificate-early", args))
    }

    fn noticed(&self, noticed: &'static str, mut args: Vec<(&'static str, Arg)>) -> Finding {
        let mut evidence = vec![self.issued.said.evidence()];
        args.push(("dates", Arg::Quote(self.issued.said.one_line())));
        if let Some(name) = &self.certificate.name {
            args.push(("certificate", Arg::Quote(name.said.one_line())));
            evidence.push(name.said.evidence());
        }
        Finding { noticed, args, evidence }
    }
}
