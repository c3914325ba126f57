//! An asked price beside what others ask: a fact on every profile with a rate and on every bid, never a finding.

use jiff::Timestamp;

use super::rate_words::Amounts;
use super::{RateBasis, RateInContext, RateReference, wording::Wording};
use crate::claim::{Claims, Confidence};
use crate::rules::{Arg, Listed};
use crate::sorting::quantile;
use crate::tables::contracts::{ContractRates, contract_rates};
use crate::tables::rates::{self, Quartiles};
use crate::tables::roles::Role;
use crate::tables::{CountryCode, Lookup, Tables};
use crate::text::date::PartialDate;
use crate::text::money::{Cents, Currency, Per};

/// Fewer other bids are no reference (a choice: of two the middle one says nothing).
const LEAST_BIDS: usize = 3;

/// Whose price it is, and what it may be put beside.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// Position on a list; `None` on a profile.
    pub card: Option<u32>,
    /// What is stated.
    pub claims: &'a Claims,
    /// The page around a card.
    pub listed: Option<Listed<'a>>,
    /// The one market that the site serves.
    pub market: Option<CountryCode>,
    /// Reference data.
    pub tables: &'a Tables,
    /// When the page was read.
    pub read_at: Option<Timestamp>,
}

/// Puts a bid beside the other bids of its page, and an asked rate beside what contracts pay on the market of the site, or beside
/// the quartiles of its stated country and role. Where nothing fits, the fact is that there is no reference.
pub fn in_context(asking: &Asking<'_>, wording: &Wording) -> Vec<RateInContext> {
    bid(asking, wording).into_iter().chain(rate(asking, wording)).collect()
}

fn bid(asking: &Asking<'_>, wording: &Wording) -> Option<RateInContext> {
    let own = asking.claims.bid.as_ref().filter(|bid| bid.confidence == Confidence::Firm)?;
    let price = own.value.price;
    let amounts = Amounts { wording, currency: price.currency };
    let listed = asking.listed?;
    let others = others(&listed, price.currency);
    let words = ("asked", Arg::Text(own.said.one_line()));
    let n = u32::try_from(others.len()).unwrap_or(u32::MAX);
    let reference = (others.len() >= LEAST_BIDS).then(|| RateReference {
        basis: RateBasis::Bids,
        place: String::new(),
        role: String::new(),
        source: String::new(),
        date: String::new(),
        n: Some(n),
        currency: price.currency.map(|currency| currency.code().to_owned()),
        per: Per::Project,
        p25: Some(quantile(&others, 0.25)),
        p50: Some(quantile(&others, 0.5)),
        p75: Some(quantile(&others, 0.75)),
    });
    let mut sentences = vec![match &reference {
        None => wording.say("bid-without-reference", &[words]),
        Some(found) => {
            let plain = |units: Option<f64>| Arg::Text(amounts.plain(units.unwrap_or_default()));
            let figures =
                [("low", plain(found.p25)), ("middle", plain(found.p50)), ("high", plain(found.p75))];
            let n = [words, ("n", Arg::Number(f64::from(n)))];
            wording.say("bid-with-reference", &[n.as_slice(), &figures].concat())
        }
    }];
    let budget = listed.page.budget.as_ref().filter(|budget| budget.confidence == Confidence::Firm);
    if let Some(budget) = budget.filter(|budget| budget.value.currency == price.currency) {
        let range = amounts.range(budget.value.min.units(), budget.value.max.units());
        sentences.push(wording.say("bid-budget", &[("range", Arg::Text(range))]));
    }
    sentences.extend(amounts.in_dollars((price.amount.units(), price.amount.units()), None, asking.read_at));
    Some(RateInContext {
        card: asking.card,
        asked: own.said.evidence(),
        sentence: sentences.join(&wording.say("between-sentences", &[])),
        reference,
    })
}

/// Amounts of the other bids in the same known currency, from the lowest up.
fn others(listed: &Listed<'_>, currency: Option<Currency>) -> Vec<f64> {
    let bids = listed.others().filter_map(|(_, claims)| claims.bid.as_ref());
    let firm = bids.filter(|bid| bid.confidence == Confidence::Firm).map(|bid| bid.value.price);
    let same = firm.filter(|price| currency.is_some() && price.currency == currency && price.amount.0 > 0);
    let mut amounts: Vec<f64> = same.map(|price| price.amount.units()).collect();
    crate::sorting::by(&mut amounts, f64::total_cmp);
    amounts
}

/// What a rate is put beside.
enum Beside {
    Asked(Quartiles),
    Contracts(&'static ContractRates),
}

fn rate(asking: &Asking<'_>, wording: &Wording) -> Option<RateInContext> {
    let rate = asking.claims.hourly_rate.as_ref()?;
    let amounts = Amounts { wording, currency: rate.value.currency };
    let asked = ("asked", Arg::Text(rate.said.one_line()));
    let found = beside(asking);
    let place = |country: CountryCode| wording.country_name(country.0);
    let role_words = |role: &Role| wording.say(&format!("role-{}", role.id), &[]);
    let mut sentences = vec![match &found {
        None => wording.say("rate-without-reference", &[asked]),
        Some((country, role, beside)) => {
            let about = [asked, ("role", Arg::Text(role_words(role))), ("place", Arg::Text(place(*country)))];
            match beside {
                Beside::Asked(quartiles) => of_quartiles(&about, quartiles, wording),
                Beside::Contracts(figures) => of_contracts(&about, figures, wording),
            }
        }
    }];
    let per = match &found {
        Some((_, _, Beside::Contracts(figures))) => figures.per,
        _ => Per::Hour,
    };
    let ends = (rate.value.min.units(), rate.value.max.units());
    let counted = hours(per).zip(hours(rate.value.per)).map(|(to, from)| to / from);
    let (ends, per) = match counted.filter(|_| per != rate.value.per) {
        Some(factor) => {
            let ends = (ends.0 * factor, ends.1 * factor);
            sentences.extend(amounts.counted(ends, per));
            (ends, per)
        }
        None => (ends, rate.value.per),
    };
    sentences.extend(amounts.in_dollars(ends, Some(per), asking.read_at));
    let reference = found.map(|(country, role, beside)| match beside {
        Beside::Asked(quartiles) => RateReference {
            basis: RateBasis::Asked,
            place: place(country),
            role: role_words(role),
            source: rates::SOURCE.to_owned(),
            date: rates::DATE.to_owned(),
            n: Some(quartiles.n),
            currency: Some(Currency::USD.code().to_owned()),
            per: Per::Hour,
            p25: Some(quartiles.p25),
            p50: Some(quartiles.p50),
            p75: Some(quartiles.p75),
        },
        Beside::Contracts(figures) => RateReference {
            basis: RateBasis::Contracts,
            place: place(country),
            role: role_words(role),
            source: figures.source.to_owned(),
            date: wire_date(figures.date),
            n: figures.n,
            currency: Some(figures.currency.code().to_owned()),
            per: figures.per,
            p25: figures.low,
            p50: figures.middle,
            p75: figures.high,
        },
    });
    let sentence = sentences.join(&wording.say("between-sentences", &[]));
    Some(RateInContext { card: asking.card, asked: rate.said.evidence(), sentence, reference })
}

/// The hours that a unit is counted with; a project has none. Eight a day and twenty days a month are a choice, and said.
fn hours(per: Per) -> Option<f64> {
    match per {
        Per::Hour => Some(1.0),
        Per::Day => Some(8.0),
        Per::Month => Some(160.0),
        Per::Project => None,
    }
}

fn beside(asking: &Asking<'_>) -> Option<(CountryCode, &'static Role, Beside)> {
    let rate = asking.claims.firm_rate()?.value;
    let (currency, role) = (rate.currency?, asking.claims.role()?);
    let country = match asking.claims.stated_country(asking.tables) {
        Lookup::Found(country) => country,
        // Where no place is printed at all, a site of one market stands for it.
        _ if asking.claims.location.is_none() => asking.market?,
        _ => return None,
    };
    let contracts = asking.market.and_then(|_| contract_rates(country, role, rate.per));
    let contracts = contracts.filter(|figures| figures.currency == currency && rate.per != Per::Project);
    if let Some(figures) = contracts {
        return Some((country, role, Beside::Contracts(figures)));
    }
    let quartiles = rates::quartiles(country, role).filter(|_| rate.per == Per::Hour)?;
    Some((country, role, Beside::Asked(quartiles)))
}

fn of_quartiles(about: &[(&'static str, Arg)], quartiles: &Quartiles, wording: &Wording) -> String {
    let dollars = |units: f64| Arg::Money(Cents::from_units(units).unwrap_or(Cents(0)), Currency::USD);
    let figures = [
        ("n", Arg::Number(f64::from(quartiles.n))),
        ("low", dollars(quartiles.p25)),
        ("high", dollars(quartiles.p75)),
        ("middle", dollars(quartiles.p50)),
        ("source", Arg::Text(rates::SOURCE.to_owned())),
        ("date", super::build::month_arg(rates::DATE)),
    ];
    wording.say("rate-with-reference", &[about, &figures].concat())
}

fn of_contracts(about: &[(&'static str, Arg)], figures: &ContractRates, wording: &Wording) -> String {
    let amounts = Amounts { wording, currency: Some(figures.currency) };
    let amount = |units: Option<f64>| Arg::Text(amounts.one(units.unwrap_or_default(), Some(figures.per)));
    let (message, ends) = match figures.middle {
        Some(_) => ("rate-with-contracts", [("low", amount(None)), ("high", amount(figures.middle))]),
        None => ("rate-with-contracts-band", [("low", amount(figures.low)), ("high", amount(figures.high))]),
    };
    let from = [("source", Arg::Text(figures.source.to_owned())), ("date", Arg::Date(figures.date))];
    let mut said = wording.say(message, &[about, &ends, &from].concat());
    if let Some(n) = figures.n {
        said += &wording.say("between-sentences", &[]);
        said += &wording.say("rate-counted-people", &[("n", Arg::Number(f64::from(n)))]);
    }
    said
}

fn wire_date(date: PartialDate) -> String {
    date.month.map_or_else(|| date.year.to_string(), |month| format!("{}-{month:02}", date.year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Facts;
    use crate::report::Locale;

    fn claims(facts: &str) -> Claims {
        let serde_json::Value::Object(facts) = serde_json::from_str(facts).unwrap() else {
            panic!("no object")
        };
        Claims::from_facts(&Facts::parse(facts).facts)
    }

    fn said(facts: &str, market: Option<&[u8; 2]>, locale: Locale) -> RateInContext {
        let (claims, tables) = (claims(facts), Tables::default());
        let market = market.map(|letters| CountryCode(*letters));
        let asking =
            Asking { card: None, claims: &claims, listed: None, market, tables: &tables, read_at: None };
        in_context(&asking, &Wording::new(locale)).remove(0)
    }

    const DEVELOPER: &str = r#"{"headline": "React developer", "location": {"country": "India", "text": "India"},
        "hourly_rate": {"amount": 20, "currency": "USD", "unit": "hour"}}"#;

    #[test]
    fn a_listed_country_and_role() {
        let found = said(DEVELOPER, None, Locale::En);
        let reference = found.reference.unwrap();
        assert_eq!((reference.place.as_str(), reference.n, reference.p50), ("India", Some(1501), Some(15.0)));
        for words in ["India", "software", "1,501", "$10", "$21", "$15", "April 2025", "Freelancer.com"] {
            assert!(found.sentence.contains(words), "{words}: {}", found.sentence);
        }
        assert!(said(DEVELOPER, None, Locale::Ja).sentence.contains("インド"));
        assert!(said(DEVELOPER, None, Locale::Ko).sentence.contains("인도"));
    }

    #[test]
    fn no_reference_is_said() {
        for (from, to) in [("India", "Sweden"), ("React developer", "Piano teacher"), ("\"hour\"", "\"day\"")]
        {
            let found = said(&DEVELOPER.replace(from, to), None, Locale::En);
            assert_eq!(found.reference, None, "{to}");
            assert!(found.sentence.contains("No reference"), "{}", found.sentence);
        }
    }

    #[test]
    fn another_currency_is_said_in_dollars_too() {
        let found = said(&DEVELOPER.replace("USD", "EUR"), None, Locale::En);
        assert!(found.sentence.contains("30 October 2026 (European Central Bank)"), "{}", found.sentence);
        let found = said(&DEVELOPER.replace("USD", "PKR"), None, Locale::En);
        assert!(found.sentence.contains("quotes no rate for PKR"), "{}", found.sentence);
        let daily = DEVELOPER.replace("USD", "EUR").replace("\"amount\": 20", "\"min\": 320, \"max\": 400");
        let found = said(&daily.replace("\"hour\"", "\"day\""), None, Locale::En);
        assert!(
            found.sentence.contains("At 8 hours a day and 20 days a month that is about €40 to €50 an hour.")
        );
    }

    #[test]
    fn contracts_of_the_market_come_with_their_unit() {
        let won = r#"{"headline": "백엔드 개발자", "location": {"country": "대한민국", "text": "대한민국"},
            "hourly_rate": {"amount": 7200000, "currency": "KRW", "unit": "month"}}"#;
        let found = said(won, Some(b"KR"), Locale::En);
        for words in
            ["no marketplace price", "₩378,250 a day on average", "KOSA, 2026", "37,436", "₩360,000 a day"]
        {
            assert!(found.sentence.contains(words), "{words}: {}", found.sentence);
        }
        let reference = found.reference.unwrap();
        assert_eq!((reference.basis, reference.per, reference.p25), (RateBasis::Contracts, Per::Day, None));
        assert!(
            said(won, Some(b"KR"), Locale::Ko).sentence.contains("하루 ₩378,250")
                || said(won, Some(b"KR"), Locale::Ko).sentence.contains("하루 378,250원")
        );
        // Elsewhere there is no such figure.
        assert_eq!(said(won, None, Locale::En).reference, None);

        let yen = r#"{"headline": "フロントエンドエンジニア",
            "hourly_rate": {"min": 3000, "max": 4000, "currency": "JPY", "unit": "hour"}}"#;
        let found = said(yen, Some(b"JP"), Locale::Ja);
        assert!(found.sentence.contains("1時間あたり4,000円"), "{}", found.sentence);
        let monthly =
            yen.replace("3000", "600000").replace("4000", "700000").replace("\"hour\"", "\"month\"");
        let found = said(&monthly, Some(b"JP"), Locale::Ja);
        assert!(found.sentence.contains("月額600,000円から月額800,000円"), "{}", found.sentence);
    }

    #[test]
    fn a_bid_stands_beside_the_other_bids() {
        let page = claims(r#"{"budget": {"min": 750, "max": 1500, "currency": "USD"}}"#);
        let bid = |amount: u32, currency: &str| {
            claims(&format!(r#"{{"bid": {{"amount": {amount}, "currency": "{currency}", "days": 9}}}}"#))
        };
        let mut cards = vec![bid(120, "USD"), bid(900, "USD"), bid(1000, "USD"), bid(5, "EUR")];
        let say = |cards: &[Claims]| {
            let tables = Tables::default();
            let listed = Some(Listed { page: &page, cards, at: 0 });
            let asking = Asking {
                card: Some(0),
                claims: &cards[0],
                listed,
                market: None,
                tables: &tables,
                read_at: None,
            };
            in_context(&asking, &Wording::new(Locale::En)).remove(0)
        };
        assert_eq!(say(&cards).reference, None);
        cards.push(bid(1200, "USD"));
        let found = say(&cards);
        assert!(
            found.sentence.contains(
                "The 3 other bids on this page: half lie between $950 and $1,100, the middle one is $1,000."
            ),
            "{}",
            found.sentence
        );
        assert!(found.sentence.contains("The client names $750 to $1,500."), "{}", found.sentence);
        assert_eq!(found.reference.unwrap().basis, RateBasis::Bids);
    }
}
