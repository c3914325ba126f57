//! What was read, a line a value: the panel's "read from the page" and the command line's too.

use crate::claim::{Claim, Claims, Confidence, Evidence, Kind, Passage, Text};

/// Longest value shown, in characters; the evidence keeps the whole.
const VALUE_CHARACTERS: usize = 160;

/// One value before it has a label.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) kind: Kind,
    pub(super) words: String,
    pub(super) evidence: Evidence,
    pub(super) weak: bool,
}

/// Everything a subject's claims hold, in the order of [`Kind`].
pub(super) fn values(claims: &Claims) -> Vec<Value> {
    let mut lines = Lines(Vec::new());
    lines.claim(Kind::DisplayName, claims.display_name.as_ref());
    lines.claim(Kind::Username, claims.username.as_ref());
    lines.passage(Kind::Headline, claims.headline.as_ref());
    lines.passage(Kind::Overview, claims.overview.as_ref());
    lines.claim(Kind::AccountType, claims.account_type.as_ref());
    lines.claim(Kind::Location, claims.location.as_ref());
    lines.claim(Kind::LocalTime, claims.local_time.as_ref());
    lines.claim(Kind::HourlyRate, claims.hourly_rate.as_ref());
    lines.claim(Kind::TotalEarned, claims.total_earned.as_ref());
    lines.claim(Kind::HoursWorked, claims.hours_worked.as_ref());
    lines.claim(Kind::Jobs, claims.jobs.as_ref());
    lines.claim(Kind::JobSuccess, claims.job_success.as_ref());
    lines.claim(Kind::MemberSince, claims.member_since.as_ref());
    lines.claim(Kind::LastActive, claims.last_active.as_ref());
    lines.claim(Kind::Availability, claims.availability.as_ref());
    lines.texts(Kind::Badges, claims.badges.iter());
    lines.texts(Kind::Verifications, claims.verifications.iter());
    lines.texts(Kind::Skills, claims.skills.iter().map(|(_, skill)| skill));
    for language in &claims.languages {
        lines.record(Kind::Languages, &[said(language.name.as_ref()), said(language.level.as_ref())]);
    }
    for school in &claims.education {
        let parts = [
            said(school.school.as_ref()),
            said(school.degree.as_ref()),
            said(school.field.as_ref()),
            said(school.dates.as_ref()),
        ];
        lines.record(Kind::Education, &parts);
    }
    for job in &claims.employment {
        lines.record(
            Kind::Employment,
            &[
                said(job.title.as_ref()),
                said(job.company.as_ref()),
                said(job.dates.as_ref()),
                said(job.location.as_ref()),
            ],
        );
    }
    for certificate in &claims.certifications {
        let parts = [
            said(certificate.name.as_ref()),
            said(certificate.issuer.as_ref()),
            said(certificate.issued.as_ref()),
        ];
        lines.record(Kind::Certifications, &parts);
    }
    lines.claim(Kind::Reviews, claims.review_count.as_ref());
    lines.claim(Kind::Reviews, claims.rating.as_ref());
    for review in &claims.reviews {
        lines.record(
            Kind::Reviews,
            &[said(review.author.as_ref()), review.text.as_ref(), said(review.date.as_ref())],
        );
    }
    for item in &claims.work_history {
        let parts = [
            said(item.title.as_ref()),
            said(item.dates.as_ref()),
            said(item.amount.as_ref()),
            said(item.hours.as_ref()),
            said(item.rate.as_ref()),
        ];
        lines.record(Kind::WorkHistory, &parts);
    }
    for account in &claims.linked_accounts {
        lines.record(
            Kind::LinkedAccounts,
            &[said(account.service.as_ref()), said(account.name.as_ref()), said(account.since.as_ref())],
        );
    }
    lines.texts(Kind::ContactLinks, claims.contact_links.iter());
    for package in &claims.price_packages {
        lines.record(
            Kind::PricePackages,
            &[said(package.name.as_ref()), said(package.title.as_ref()), said(package.price.as_ref())],
        );
    }
    lines.texts(Kind::Portfolio, claims.portfolio.iter());
    lines.claim(Kind::Picture, claims.picture.as_ref());
    lines.claim(Kind::Bid, claims.bid.as_ref());
    lines.claim(Kind::Budget, claims.budget.as_ref());
    lines.0
}

/// The name or handle of a subject and where it stands.
pub(super) fn name_of(claims: &Claims) -> Option<&Passage> {
    let name = claims.display_name.as_ref().or(claims.username.as_ref());
    name.or(claims.slug.as_ref()).map(|claim| &claim.said)
}

fn said<T>(claim: Option<&Claim<T>>) -> Option<&Passage> {
    claim.map(|claim| &claim.said)
}

struct Lines(Vec<Value>);

impl Lines {
    fn claim<T>(&mut self, kind: Kind, claim: Option<&Claim<T>>) {
        let Some(claim) = claim else { return };
        self.push(kind, claim.said.one_line(), claim.said.evidence(), claim.confidence == Confidence::Weak);
    }

    fn passage(&mut self, kind: Kind, passage: Option<&Passage>) {
        let Some(passage) = passage else { return };
        self.push(kind, passage.one_line(), passage.evidence(), false);
    }

    fn texts<'a>(&mut self, kind: Kind, texts: impl Iterator<Item = &'a Text>) {
        texts.for_each(|text| self.claim(kind, Some(text)));
    }

    /// A record is one line; its evidence is its first part.
    fn record(&mut self, kind: Kind, parts: &[Option<&Passage>]) {
        let words: Vec<String> =
            parts.iter().flatten().map(|part| part.one_line()).filter(|part| !part.is_empty()).collect();
        let Some(first) = parts.iter().flatten().next() else { return };
        self.push(kind, words.join(" · "), first.evidence(), false);
    }

    fn push(&mut self, kind: Kind, words: String, evidence: Evidence, weak: bool) {
        if !words.is_empty() {
            self.0.push(Value { kind, words: shortened(words), evidence, weak });
        }
    }
}

fn shortened(words: String) -> String {
    match words.char_indices().nth(VALUE_CHARACTERS) {
        None => words,
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
    }
}
