//! An asked rate beside what others ask: a fact on every profile with a rate, never a finding.

use jiff::Timestamp;

use super::{RateInContext, RateReference, wording::Wording};
use crate::claim::Claims;
use crate::rules::Arg;
use crate::tables::money::{rates_date, usd_per_unit};
use crate::tables::rates::{self, Quartiles};
use crate::tables::roles::Role;
use crate::tables::{Lookup, Tables};
use crate::text::date::PartialDate;
use crate::text::money::{Cents, Currency, Per};

/// Puts the asked rate of a profile beside the quartiles of its stated country and role; `None` where no rate is stated. A rate
/// by the day or by the piece, a country or role without figures: the fact is then that there is no reference.
pub fn in_context(
    card: Option<u32>,
    claims: &Claims,
    tables: &Tables,
    read_at: Option<Timestamp>,
    wording: &Wording,
) -> Option<RateInContext> {
    let rate = claims.hourly_rate.as_ref()?;
    let asked = rate.said.evidence();
    let words = Arg::Text(rate.said.one_line());
    let reference = reference(claims, tables);
    let mut sentence = match &reference {
        None => wording.say("rate-without-reference", &[("asked", words)]),
        Some((quartiles, role)) => {
            let place = Arg::Country(quartiles.country.0);
            let dollars =
                |units: f64| Arg::Money(Cents::from_units(units).unwrap_or(Cents(0)), Currency::USD);
            let args = [
                ("asked", words),
                ("role", Arg::Text(wording.say(&format!("role-{}", role.id), &[]))),
                ("place", place),
                ("n", Arg::Number(f64::from(quartiles.n))),
                ("low", dollars(quartiles.p25)),
                ("high", dollars(quartiles.p75)),
                ("middle", dollars(quartiles.p50)),
                ("source", Arg::Text(rates::SOURCE.to_owned())),
                ("date", month(rates::DATE)),
            ];
            wording.say("rate-with-reference", &args)
        }
    };
    // Another currency is said in dollars too, since the reference is.
    let foreign =
        rate.value.currency.filter(|currency| *currency != Currency::USD && rate.value.per == Per::Hour);
    if let (Some(unit), Some(day)) =
        (foreign.and_then(|currency| usd_per_unit(currency, read_at)), rates_date())
    {
        let usd = Cents::from_units((rate.value.max.units() * unit).round()).unwrap_or(Cents(0));
        let date = PartialDate { year: day.year(), month: Some(day.month()), day: Some(day.day()) };
        sentence += &wording.say("between-sentences", &[]);
        sentence += &wording
            .say("rate-in-dollars", &[("usd", Arg::Money(usd, Currency::USD)), ("date", Arg::Date(date))]);
    }
    let reference = reference.map(|(quartiles, role)| RateReference {
        place: wording.country_name(quartiles.country.0),
        role: wording.say(&format!("role-{}", role.id), &[]),
        source: rates::SOURCE.to_owned(),
        date: rates::DATE.to_owned(),
        n: quartiles.n,
        p25: quartiles.p25,
        p50: quartiles.p50,
        p75: quartiles.p75,
    });
    Some(RateInContext { card, asked, sentence, reference })
}

fn reference(claims: &Claims, tables: &Tables) -> Option<(Quartiles, &'static Role)> {
    let rate = claims.firm_rate().filter(|rate| rate.value.per == Per::Hour)?;
    rate.value.currency?;
    let role = claims.role()?;
    let Lookup::Found(country) = claims.stated_country(tables) else { return None };
    Some((rates::quartiles(country, role)?, role))
}

fn month(text: &str) -> Arg {
    let mut parts = text.split('-');
    let year = parts.next().and_then(|year| year.parse().ok()).unwrap_or_default();
    Arg::Date(PartialDate { year, month: parts.next().and_then(|month| month.parse().ok()), day: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Facts;
    use crate::report::Locale;

    fn said(facts: &str, locale: Locale) -> RateInContext {
        let serde_json::Value::Object(facts) = serde_json::from_str(facts).unwrap() else {
            panic!("no object")
        };
        let claims = Claims::from_facts(&Facts::parse(facts).facts);
        in_context(None, &claims, &Tables::default(), None, &Wording::new(locale)).unwrap()
    }

    const DEVELOPER: &str = r#"{"headline": "React developer", "location": {"country": "India", "text": "India"},
        "hourly_rate": {"amount": 20, "currency": "USD", "unit": "hour"}}"#;

    #[test]
    fn a_listed_country_and_role() {
        let found = said(DEVELOPER, Locale::En);
        let reference = found.reference.unwrap();
        assert_eq!((reference.place.as_str(), reference.n, reference.p50), ("India", 1501, 15.0));
        for words in ["India", "software", "1,501", "$10", "$21", "$15", "April 2025", "Freelancer.com"] {
            assert!(found.sentence.contains(words), "{words}: {}", found.sentence);
        }
        assert!(said(DEVELOPER, Locale::Ja).sentence.contains("インド"));
        assert!(said(DEVELOPER, Locale::Ko).sentence.contains("인도"));
    }

    #[test]
    fn no_reference_is_said() {
        for (from, to) in [("India", "Sweden"), ("React developer", "Piano teacher"), ("\"hour\"", "\"day\"")]
        {
            let found = said(&DEVELOPER.replace(from, to), Locale::En);
            assert_eq!(found.reference, None, "{to}");
            assert!(found.sentence.contains("No reference"), "{}", found.sentence);
        }
    }

    #[test]
    fn another_currency_is_said_in_dollars_too() {
        let found = said(&DEVELOPER.replace("USD", "EUR"), Locale::En);
        assert!(found.sentence.contains("October 2026"), "{}", found.sentence);
    }
}
