//! Amounts of a price in words: plain, with their unit, counted in another unit, in dollars.

use jiff::Timestamp;

use super::wording::Wording;
use crate::rules::Arg;
use crate::tables::money::{exchange, rates_date};
use crate::text::date::PartialDate;
use crate::text::money::{Cents, Currency, Per};

/// Amounts of one currency in the words of one locale.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amounts<'a> {
    pub(super) wording: &'a Wording,
    /// `None` where the page prints a sign that several currencies share.
    pub(super) currency: Option<Currency>,
}

impl Amounts<'_> {
    /// An amount without what it is paid for.
    pub(super) fn plain(&self, units: f64) -> String {
        self.one(units, None)
    }

    /// An amount with what it is paid for.
    pub(super) fn one(&self, units: f64, per: Option<Per>) -> String {
        let cents = Cents::from_units(units).unwrap_or(Cents(0));
        let currency = self.currency.unwrap_or(Currency::NONE);
        let unit = match per {
            Some(Per::Hour) => "hour",
            Some(Per::Day) => "day",
            Some(Per::Month) => "month",
            Some(Per::Project) => "project",
            None => "none",
        };
        let args = [("amount", Arg::Money(cents, currency)), ("unit", Arg::Text(unit.to_owned()))];
        self.wording.say("rate-amount", &args)
    }

    /// From one amount to another; the same two are one.
    pub(super) fn range(&self, low: f64, high: f64) -> String {
        self.range_per((low, high), None)
    }

    fn range_per(&self, (low, high): (f64, f64), per: Option<Per>) -> String {
        if low >= high {
            return self.one(high, per);
        }
        let ends = [("low", Arg::Text(self.plain(low))), ("high", Arg::Text(self.one(high, per)))];
        self.wording.say("rate-range", &ends)
    }

    /// The same price counted in another unit; nothing where its currency is not known.
    pub(super) fn counted(&self, (low, high): (f64, f64), per: Per) -> Option<String> {
        self.currency?;
        let amount = self.range_per((rounded(low), rounded(high)), Some(per));
        Some(self.wording.say("rate-counted", &[("amount", Arg::Text(amount))]))
    }

    /// The same in US dollars, or why not; nothing for dollars, and for a currency that is not known.
    pub(super) fn in_dollars(
        &self,
        (low, high): (f64, f64),
        per: Option<Per>,
        read_at: Option<Timestamp>,
    ) -> Option<String> {
        let currency = self.currency.filter(|currency| *currency != Currency::USD)?;
        let date = rates_date()?;
        let day = PartialDate { year: date.year(), month: Some(date.month()), day: Some(date.day()) };
        let date = ("date", Arg::Date(day));
        Some(match exchange(currency, read_at) {
            Ok(unit) => {
                let dollars = Amounts { currency: Some(Currency::USD), ..*self };
                let usd = dollars.range_per((rounded(low * unit), rounded(high * unit)), per);
                self.wording.say("rate-in-dollars", &[("usd", Arg::Text(usd)), date])
            }
            Err(why) => {
                let args = [
                    ("currency", Arg::Text(currency.code().to_owned())),
                    ("why", Arg::Text(why.name().to_owned())),
                    date,
                ];
                self.wording.say("rate-not-converted", &args)
            }
        })
    }
}

/// Cents tell more than an exchange rate or a count of days knows: two digits below ten units, none above twenty, hundreds above
/// ten thousand.
fn rounded(units: f64) -> f64 {
    match units {
        small if small < 10.0 => (small * 100.0).round() / 100.0,
        small if small < 20.0 => (small * 10.0).round() / 10.0,
        middle if middle < 10_000.0 => middle.round(),
        large => (large / 100.0).round() * 100.0,
    }
}
