//! The cards of one list against each other, in time that grows with their number and not with its square.

use std::collections::BTreeMap;

use super::list::{same_contact_different_name, same_photo_different_name};
use super::list::{same_portfolio_different_owner, same_text_different_name};
use super::{PairRule, Pairing, Relation};
use crate::claim::Claims;
use crate::rules::{Checking, Missing, Outcome, Rule};

/// The comparisons between cards. Named one by one, and held against [`super::ALL`] by a test, so that a program that shows
/// single pages does not carry the others.
pub const OF_CARDS: &[&PairRule] = &[
    &same_contact_different_name::RULE,
    &same_photo_different_name::RULE,
    &same_portfolio_different_owner::RULE,
    &same_text_different_name::RULE,
];

/// How many neighbours on either side, among the cards that share a key, a card is held against. One partner is enough for
/// a finding; this bounds the work where a hundred cards share a sentence.
const NEIGHBOURS: usize = 2;
/// And how many cards at most in all.
const MOST_PARTNERS: usize = 8;

/// How every comparison ends for every card of a page, in the order of the cards. A comparison that found something with one other
/// card is told for both.
pub fn check_cards(
    page: &Claims,
    cards: &[Claims],
    checking: &Checking<'_>,
) -> Vec<Vec<(&'static Rule, Outcome)>> {
    let mut outcomes: Vec<Vec<(&'static Rule, Outcome)>> = cards.iter().map(|_| Vec::new()).collect();
    for pair in OF_CARDS {
        for (own, outcome) in outcomes.iter_mut().zip(check_one(pair, page, cards, checking)) {
            own.push((&pair.rule, outcome));
        }
    }
    outcomes
}

fn check_one(pair: &PairRule, page: &Claims, cards: &[Claims], checking: &Checking<'_>) -> Vec<Outcome> {
    let Some(keys_of) = pair.keys else { return Vec::new() };
    let keys: Vec<Result<Vec<u64>, Missing>> =
        cards.iter().map(|card| keys_of(card, checking.tables)).collect();
    let mut sharing: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (at, key) in
        keys.iter().enumerate().flat_map(|(at, keys)| keys.iter().flatten().map(move |key| (at, *key)))
    {
        let cards = sharing.entry(key).or_default();
        if cards.last() != Some(&at) {
            cards.push(at);
        }
    }
    let comparable = keys.iter().filter(|keys| keys.is_ok()).count();
    let outcome = |(at, keys): (usize, &Result<Vec<u64>, Missing>)| match keys {
        Err(missing) => Outcome::Unknown(vec![*missing]),
        Ok(_) if comparable < 2 => Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-alone")]),
        Ok(keys) => {
            let met = partners(at, keys, &sharing).into_iter().filter_map(|(other, sharing)| {
                let pairing = Pairing {
                    relation: Relation::Cards,
                    at: checking.taken_at,
                    other_at: checking.taken_at,
                    sharing,
                    page: Some(page),
                    tables: checking.tables,
                };
                Some((pair.check)(cards.get(at)?, cards.get(other)?, &pairing))
            });
            weightiest(met)
        }
    };
    keys.iter().enumerate().map(outcome).collect()
}

/// The other cards to hold a card against, each with the smallest number of cards that share a key with it: those that share
/// the rarest first, since a key of two cards tells more than one of twenty.
fn partners(at: usize, keys: &[u64], sharing: &BTreeMap<u64, Vec<usize>>) -> Vec<(usize, usize)> {
    let mut partners: BTreeMap<usize, usize> = BTreeMap::new();
    for cards in keys.iter().filter_map(|key| sharing.get(key)) {
        let Ok(own) = cards.binary_search(&at) else { continue };
        let near = own.saturating_sub(NEIGHBOURS)..(own + NEIGHBOURS + 1).min(cards.len());
        for other in cards.get(near).unwrap_or_default().iter().filter(|other| **other != at) {
            let fewest = partners.entry(*other).or_insert(cards.len());
            *fewest = cards.len().min(*fewest);
        }
    }
    let mut partners: Vec<(usize, usize)> = partners.into_iter().collect();
    crate::sorting::by_key(&mut partners, |(other, sharing)| (*sharing, *other));
    partners.truncate(MOST_PARTNERS);
    partners
}

/// The first finding; else the first reason why something could not be told; else it lines up.
fn weightiest(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
    let mut kept = Outcome::LinesUp;
    for outcome in outcomes {
        match (&kept, &outcome) {
            (_, Outcome::Fired(_)) => return outcome,
            (Outcome::LinesUp, Outcome::Unknown(_)) => kept = outcome,
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Facts;
    use crate::tables::{TableName, Tables};

    fn cards(facts: &[serde_json::Value]) -> Vec<Claims> {
        let of = |facts: &serde_json::Value| Facts::parse(facts.as_object().unwrap().clone()).facts;
        facts.iter().map(|facts| Claims::from_facts(&of(facts))).collect()
    }

    fn fired(outcomes: &[(&'static Rule, Outcome)]) -> Vec<&'static str> {
        let fired = outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Fired(_)));
        fired.map(|(rule, _)| rule.id).collect()
    }

    #[test]
    fn cards_are_compared_by_every_rule_made_for_them() {
        let all: Vec<&str> = super::super::of(Relation::Cards).map(|pair| pair.rule.id).collect();
        let own: Vec<&str> = OF_CARDS.iter().map(|pair| pair.rule.id).collect();
        assert_eq!(own, all);
        assert!(OF_CARDS.iter().all(|pair| pair.keys.is_some()));
    }

    #[test]
    fn a_finding_is_told_for_both_cards_and_for_no_other() {
        let mail = "Write to oda@quietfern.example";
        let list = cards(&[
            serde_json::json!({"display_name": "Hollis R.", "overview": mail}),
            serde_json::json!({"display_name": "Bea T.", "overview": "I draw maps."}),
            serde_json::json!({"display_name": "Jovana E.", "overview": mail}),
        ]);
        let tables = Tables::default();
        let outcomes = check_cards(&Claims::default(), &list, &Checking::alone(None, &tables));
        assert_eq!(fired(&outcomes[0]), ["same-contact-different-name"]);
        assert_eq!(fired(&outcomes[1]), [""; 0]);
        assert_eq!(fired(&outcomes[2]), ["same-contact-different-name"]);
    }

    #[test]
    fn a_list_of_one_has_nothing_to_compare() {
        let list =
            cards(&[serde_json::json!({"display_name": "Ann Oda", "picture": "https://x.example/p/1.jpg"})]);
        let tables = Tables::default();
        let outcomes = check_cards(&Claims::default(), &list, &Checking::alone(None, &tables));
        assert!(outcomes[0].iter().all(|(_, outcome)| matches!(outcome, Outcome::Unknown(_))));
    }

    #[test]
    fn texts_are_not_compared_without_the_phrases() {
        let card =
            serde_json::json!({"display_name": "Ann Oda", "overview": "I build shops and small sites."});
        let tables = Tables::default();
        let outcomes = check_cards(&Claims::default(), &cards(&[card]), &Checking::alone(None, &tables));
        let lacks = |outcome: &Outcome| matches!(outcome, Outcome::Unknown(why) if why == &[Missing::Table(TableName::Phrases)]);
        let lacking = outcomes[0].iter().filter(|(_, outcome)| lacks(outcome)).map(|(rule, _)| rule.id);
        let lacking: Vec<_> = lacking.collect();
        assert_eq!(lacking, ["same-portfolio-different-owner", "same-text-different-name"]);
    }

    #[test]
    fn many_cards_that_share_a_key_meet_few_others() {
        let all: Vec<usize> = (0..1000).collect();
        let sharing = BTreeMap::from([(7, all)]);
        assert_eq!(partners(500, &[7], &sharing).len(), 2 * NEIGHBOURS);
        assert_eq!(partners(0, &[7], &sharing).len(), NEIGHBOURS);
    }
}
