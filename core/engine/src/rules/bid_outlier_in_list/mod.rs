//! A bid is compared with the other bids for the same project, and with what the client means to pay.
//!
//! The fairest reference there is: the same work in the same minute. A bid inside the client's own budget is left alone however
//! the others bid, because the client asked for it.

use crate::claim::{Bid, Claim, Claims, Confidence, Evidence, Kind, Passage, Setting};
use crate::rules::said::{QUOTED, Said, said};
use crate::rules::{Arg, Checking, Family, Finding, Listed, Missing, Outcome, Rule, Tier};
use crate::sorting;
use crate::text::money::{Cents, Money, Signs};
use crate::text::{number, prose};

/// See `docs/rules.md`.
pub(super) const RULE: Rule = Rule {
    id: "bid-outlier-in-list",
    family: Family::Rate,
    tier: Tier::B,
    strength: 2,
    reads: &[Kind::Bid, Kind::Budget, Kind::Overview],
    sources: &["JP24", "ROK22", "SEAL", "US22"],
    since: "0.1.0",
    check,
};

/// Share of the middle bid, and spreads below it: both must be reached (rate research 2.4).
const SHARE: f64 = 0.30;
const SPREADS: f64 = -2.5;
/// Least spread of the logarithms of bids, so that bids close together do not make an outlier of a small difference, and what a
/// median distance is multiplied by to stand for a spread (rate research 2.4).
const LEAST_SPREAD: f64 = 0.35;
const PER_MAD: f64 = 1.4826;
/// Other bids that are needed where the bids alone must tell (catalogue).
const LEAST_BIDS: usize = 8;
/// Other bids that are needed where more than the spread speaks: the bid also lies below the client's budget, or so far below the
/// middle one as no spread explains (a choice: the middle of fewer moves with every one of them).
const LEAST_WITH_MORE: usize = 5;
/// Where it lies that far below both the client's budget and the middle one: the budget says the same as the few bids. A choice.
const LEAST_WITH_ALL: usize = 3;
/// Share of the middle bid that is so far below.
const FAR: f64 = 0.15;
/// Amounts nearer than this are one amount, in units of the currency: half a hundredth.
const SAME: f64 = 0.005;

/// Words of how much of the work a price is for: `all` of it, or openly a `part`.
const SCOPE: &str = "bid_outlier_in_list/scope";

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    if claims.setting != Setting::Bid {
        return Outcome::Unknown(vec![Missing::Setting]);
    }
    let own = claims.bid.as_ref().filter(|bid| bid.confidence == Confidence::Firm);
    let (Some(own), Some(listed)) = (own, checking.listed) else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Bid)]);
    };
    let price = own.value.price;
    let Some(currency) = price.currency.filter(|_| price.amount.0 > 0) else {
        return cannot_tell("cannot-tell-currency");
    };
    let budget = listed.page.budget.as_ref().filter(|budget| {
        budget.confidence == Confidence::Firm
            && budget.value.currency == Some(currency)
            && budget.value.min.0 > 0
    });
    if budget.is_some_and(|budget| price.amount >= budget.value.min) {
        return Outcome::LinesUp;
    }
    let mut others = others(&listed, own);
    sorting::by(&mut others, f64::total_cmp);
    let middle = sorting::quantile(&others, 0.5);
    let units = price.amount.units();
    let least = match budget {
        Some(budget) if units <= FAR * middle.min(budget.value.min.units()) => LEAST_WITH_ALL,
        Some(_) => LEAST_WITH_MORE,
        None if units <= FAR * middle => LEAST_WITH_MORE,
        None => LEAST_BIDS,
    };
    if others.len() < least {
        return cannot_tell("cannot-tell-few-bids");
    }
    let mut distances: Vec<f64> = others.iter().map(|other| (other / middle).ln().abs()).collect();
    sorting::by(&mut distances, f64::total_cmp);
    let spread = (PER_MAD * sorting::quantile(&distances, 0.5)).max(LEAST_SPREAD);
    let share = units / middle;
    if !(share <= SHARE && share.ln() / spread <= SPREADS) {
        return Outcome::LinesUp;
    }
    let scope: Vec<(&Passage, Said)> = match (&claims.overview, checking.tables.phrases(SCOPE)) {
        (Some(text), Some(table)) => said(text, table).into_iter().map(|said| (text, said)).collect(),
        (Some(_), None) => return Outcome::without_phrases(),
        (None, _) => Vec::new(),
    };
    let of = |name: &str| scope.iter().find(|(_, said)| said.name == name);
    if of("part").is_some() {
        return cannot_tell("cannot-tell-part");
    }
    let asked = own.said.evidence();
    let mut args = vec![
        ("bid", Arg::Quote(asked.quote.clone())),
        ("n", Arg::Number(others.len() as f64)),
        ("middle", Arg::Money(Cents::from_units(middle).unwrap_or(Cents(0)), currency)),
        ("percent", Arg::Number((share * 100.0).round())),
    ];
    args.extend(budget.map(|budget| ("budget", Arg::Quote(budget.said.one_line()))));
    let noticed = if budget.is_some() { "noticed-below-budget" } else { "noticed" };
    let told = claims.overview.as_ref().and_then(|text| told(text, units));
    let told = told.or_else(|| of("all").map(|(text, said)| whole(text, said)));
    let budget = budget.map(|budget| budget.said.evidence());
    let evidence = [asked].into_iter().chain(budget).chain(told).collect();
    Outcome::Fired(vec![Finding { noticed, args, evidence }])
}

/// The clause of the bid's own words that names its price: the amount with a currency, as its last word, or before an "and" ("all in
/// for 140 and you have it on Friday"). "50 happy clients" beside a price of 50 tells nothing of it.
fn told(text: &Passage, price: f64) -> Option<Evidence> {
    let is_price = |amount: f64| (amount - price).abs() < SAME;
    let mut clauses =
        number::all(&text.text).into_iter().filter(|number| is_price(number.value)).map(|number| {
            let sentence = prose::sentence_around(&text.text, number.range.start);
            (prose::clause_around(&text.text, &sentence, &number.range), number.range.end)
        });
    let (clause, _) = clauses.find(|(clause, end)| {
        let words = text.text.get(clause.clone()).unwrap_or_default();
        let paid = Money::find(words, Signs::default());
        let behind = text.text.get(*end..clause.end).map(str::trim_start).unwrap_or_default();
        behind.is_empty()
            || behind.starts_with("and ")
            || paid.is_some_and(|money| is_price(money.value.amount.units()))
    })?;
    Some(text.evidence_at(clause))
}

/// The sentence of a phrase where it is short: what the price covers is a list.
fn whole(text: &Passage, said: &Said) -> Evidence {
    let sentence = said.sentence.clone();
    if sentence.len() <= QUOTED { text.evidence_of(sentence) } else { said.evidence(text) }
}

/// Amounts of the other bids in the same currency, in units.
fn others(listed: &Listed<'_>, own: &Claim<Bid>) -> Vec<f64> {
    let bids = listed.others().filter_map(|(_, claims)| claims.bid.as_ref());
    let firm = bids.filter(|bid| bid.confidence == Confidence::Firm).map(|bid| bid.value.price);
    let same = firm.filter(|price| price.currency == own.value.price.currency && price.amount.0 > 0);
    same.map(|price| price.amount.units()).collect()
}

fn cannot_tell(why: &'static str) -> Outcome {
    Outcome::Unknown(vec![Missing::CannotTell(why)])
}
