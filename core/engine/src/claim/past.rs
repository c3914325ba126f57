//! Past jobs as a page tells them twice: in its reviews and in its history.

use jiff::civil::Date;

use super::{Claims, Text};
use crate::text::date::{PartialDate, SpanEnd};
use crate::text::money::{Cents, Currency, Money, Signs};

/// One job a client gave on the site.
#[derive(Debug, Clone, Copy)]
pub struct PastJob<'a> {
    /// Whose job.
    pub client: Option<&'a Text>,
    /// What it was.
    pub title: Option<&'a Text>,
    /// The day of its end or its review, where a day is printed.
    pub day: Option<Date>,
    /// The days it can have been, where a day or a month is printed.
    pub days: Option<(Date, Date)>,
    /// What was paid.
    pub paid: Option<Money>,
    /// Where that is printed.
    pub amount: Option<&'a Text>,
}

impl Claims {
    /// The jobs of the reviews and those of the history. The two lists tell of the same jobs: a rule looks at one of them,
    /// never at their sum.
    pub fn past_jobs(&self) -> [Vec<PastJob<'_>>; 2] {
        let currency = self.asked_currency();
        let paid = |amount: Option<&Text>| paid(amount?, currency);
        let reviews = self.reviews.iter().map(|review| PastJob {
            client: review.author.as_ref(),
            title: review.project.as_ref(),
            day: review.date.as_ref().and_then(|date| day(PartialDate::find(&date.value)?.value)),
            days: review.date.as_ref().and_then(|date| days(PartialDate::find(&date.value)?.value)),
            paid: paid(review.amount.as_ref()),
            amount: review.amount.as_ref(),
        });
        let history = self.work_history.iter().map(|job| PastJob {
            client: job.client.as_ref(),
            title: job.title.as_ref(),
            day: job.dates.as_ref().and_then(|dates| match dates.value.to {
                Some(SpanEnd::On(end)) => day(end),
                Some(SpanEnd::Present) => None,
                None => day(dates.value.from),
            }),
            days: job.dates.as_ref().and_then(|dates| match dates.value.to {
                Some(SpanEnd::On(end)) => days(end),
                _ => days(dates.value.from),
            }),
            paid: paid(job.amount.as_ref()),
            amount: job.amount.as_ref(),
        });
        [reviews.collect(), history.collect()]
    }
}

/// What was paid. A table of facts may hold the bare number, which is in the currency in which the same page asks.
fn paid(amount: &Text, currency: Option<Currency>) -> Option<Money> {
    let signed = Money::find(&amount.value, Signs::US).map(|found| found.value);
    signed.or_else(|| {
        let bare = amount.value.trim().parse().ok().filter(|bare| *bare > 0.0)?;
        Some(Money { amount: Cents::from_units(bare)?, currency })
    })
}

/// The first and the last day a date of a day or a month can mean.
fn days(date: PartialDate) -> Option<(Date, Date)> {
    date.month.and_then(|_| date.earliest().zip(date.latest()))
}

/// A date of which the day is printed.
fn day(date: PartialDate) -> Option<Date> {
    date.day.and_then(|_| date.earliest())
}
