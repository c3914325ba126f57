//! Tables of printed amounts.

use super::*;
use crate::text::{lexicon, rows};

fn rate(text: &str) -> Option<(f64, f64, String, Per)> {
    let found = Rate::find(text, Signs::US, None)?.value;
    let code = found.currency.map_or_else(|| "?".to_owned(), |currency| currency.code().to_owned());
    Some((found.min.units(), found.max.units(), code, found.per))
}

#[test]
fn rates_are_read_as_printed() {
    use Per::{Day, Hour, Month, Project};
    for (text, min, max, code, per) in [
        ("$500.00 /hr", 500.0, 500.0, "USD", Hour),
        ("$20.00/hr", 20.0, 20.0, "USD", Hour),
        ("$37.50/hr", 37.5, 37.5, "USD", Hour),
        ("$50 USD / hour", 50.0, 50.0, "USD", Hour),
        ("$50 USD per hour", 50.0, 50.0, "USD", Hour),
        ("€45 per hour", 45.0, 45.0, "EUR", Hour),
        ("45 € / Stunde", 45.0, 45.0, "EUR", Hour),
        ("45,50 €/h", 45.5, 45.5, "EUR", Hour),
        ("£12.50/hour", 12.5, 12.5, "GBP", Hour),
        ("$20 - $30 /hr", 20.0, 30.0, "USD", Hour),
        ("$20-30/hr", 20.0, 30.0, "USD", Hour),
        ("USD 15 to 25 per hour", 15.0, 25.0, "USD", Hour),
        ("USD 120/hr", 120.0, 120.0, "USD", Hour),
        ("CA$80/hour", 80.0, 80.0, "CAD", Hour),
        ("R$ 60 por hora", 60.0, 60.0, "BRL", Hour),
        ("₹1,00,000/month", 100_000.0, 100_000.0, "INR", Month),
        ("3,000円～4,000円/時間", 3000.0, 4000.0, "JPY", Hour),
        ("時給 3,000円", 3000.0, 3000.0, "JPY", Hour),
        ("時間単価: 3,000円～4,000円", 3000.0, 4000.0, "JPY", Hour),
        ("月額 70万円", 700_000.0, 700_000.0, "JPY", Month),
        ("５，０００円/日", 5000.0, 5000.0, "JPY", Day),
        ("시급 30,000원", 30000.0, 30000.0, "KRW", Hour),
        ("₩400,000 / 일", 400_000.0, 400_000.0, "KRW", Day),
        ("30만원/월", 300_000.0, 300_000.0, "KRW", Month),
        ("Hourly rate: $25", 25.0, 25.0, "USD", Hour),
        ("¥5,000/hour", 5000.0, 5000.0, "?", Hour),
        ("450 €/jour", 450.0, 450.0, "EUR", Day),
        ("$800 per project", 800.0, 800.0, "USD", Project),
        ("$35 hourly", 35.0, 35.0, "USD", Hour),
        ("$45 an hour", 45.0, 45.0, "USD", Hour),
    ] {
        assert_eq!(rate(text), Some((min, max, code.to_owned(), per)), "{text}");
    }
}

#[test]
fn what_is_no_rate_is_none() {
    for text in
        ["", "$50", "50/hr", "24/7", "10 hours", "$5k earned", "no rate", "5 days a week", "8am - 4pm"]
    {
        assert_eq!(rate(text), None, "{text}");
    }
}

#[test]
fn the_site_can_say_what_an_amount_is_paid_for() {
    let found = Rate::find("$25", Signs::US, Some(Per::Hour)).map(|found| found.value.min);
    assert_eq!(found, Some(Cents(2500)));
}

#[test]
fn a_rate_in_a_sentence_keeps_its_place() {
    let text = "I charge 😀 US$40 per hour, always.";
    let found = Rate::find(text, Signs::default(), None).and_then(|found| text.get(found.range));
    assert_eq!(found, Some("US$40 per hour"));
}

#[test]
fn earned_amounts_have_the_step_of_their_last_digit() {
    for (text, floor, step) in [
        ("$100K+", 100_000.0, 100_000.0),
        ("$100k+ earned", 100_000.0, 100_000.0),
        ("$60k+", 60_000.0, 10_000.0),
        ("$3k+", 3000.0, 1000.0),
        ("$800K+", 800_000.0, 100_000.0),
        ("$56,000+ total earned", 56_000.0, 1000.0),
        ("$1M+", 1_000_000.0, 1_000_000.0),
        ("$1.2M+", 1_200_000.0, 100_000.0),
        ("$500+", 500.0, 100.0),
        ("$28K", 28_000.0, 1000.0),
        ("$1,234.50", 1234.5, 0.0),
        ("$0", 0.0, 0.0),
        ("over $2,000 earned", 2000.0, 1000.0),
        ("100万円以上", 1_000_000.0, 1_000_000.0),
    ] {
        let read =
            AtLeast::parse(text, Signs::US).map(|earned| (earned.floor.amount.units(), earned.step.units()));
        assert_eq!(read, Some((floor, step)), "{text}");
    }
    assert_eq!(AtLeast::parse("100K+ users", Signs::US), None);
}

#[test]
fn a_shared_sign_has_no_currency_by_itself() {
    let currency = |text| Money::find(text, Signs::default()).map(|found| found.value.currency);
    assert_eq!(currency("$50"), Some(None));
    assert_eq!(currency("$50 USD"), Some(Some(Currency::USD)));
    assert_eq!(currency("A$50"), Some(Some(Currency(*b"AUD"))));
    assert_eq!(currency("PKR 1,487"), Some(Some(Currency(*b"PKR"))));
    assert_eq!(currency("fifty"), None);
}

/// The rows of money: "min max currency per"; a single amount without "per" by `Money`.
fn row(text: &str) -> Option<(String, String)> {
    let code = |currency: Option<Currency>| currency.map_or_else(|| "?".to_owned(), |c| c.code().to_owned());
    if let Some(found) = Rate::find(text, Signs::default(), None) {
        let Rate { min, max, currency, per } = found.value;
        let amounts =
            if min == max { min.units().to_string() } else { format!("{}-{}", min.units(), max.units()) };
        let per = format!("{per:?}").to_lowercase();
        return Some((format!("{amounts} {} {per}", code(currency)), text[found.range].to_owned()));
    }
    let found = Money::find(text, Signs::default())?;
    let Money { amount, currency } = found.value;
    Some((format!("{} {}", amount.units(), code(currency)), text[found.range].to_owned()))
}

#[test]
fn amounts_and_rates_are_read_as_printed() {
    rows::check("money", include_str!("money_rows.tsv"), 300, row);
}

#[test]
fn every_word_of_the_tables_is_folded() {
    lexicon::tests::is_folded(crate::data!("words/currencies.tsv"));
    lexicon::tests::is_folded(crate::data!("words/rate-units.tsv"));
}
