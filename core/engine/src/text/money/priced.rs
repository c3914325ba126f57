//! The first amount of a text that carries a currency, and the range it opens or closes.

use std::ops::Range;

use super::sign::{self, Beside, Seen};
use super::{Cents, Money, Signs};
use crate::text::fold::Folded;
use crate::text::number::{self, Printed};

/// An amount or a range of amounts.
pub(super) struct Priced {
    pub(super) low: Money,
    /// The upper end; the same as the lower where there is one amount.
    pub(super) high: Cents,
    /// Bytes of the folded text: signs and digits of the first amount.
    pub(super) first: Range<usize>,
    /// The same of the whole range.
    pub(super) range: Range<usize>,
    /// Value of the last meaningful place of the first amount.
    pub(super) place: f64,
    /// Printed with "K", 万 or the like.
    pub(super) shortened: bool,
}

/// One number with the signs beside it.
struct Amount {
    number: Printed,
    in_front: Option<Beside>,
    behind: Option<Beside>,
}

/// Dashes and words between the ends of a range.
const DASHES: [&str; 20] = [
    "-", "–", "—", "‐", "‑", "―", "−", "~", "〜", "to", "a", "à", "bis", "до", "do", "đến", "sampai",
    "hingga", "から", "至",
];

/// The first amount with a sign. A number whose sign stands behind the upper end ("20-30 €") is its lower end.
pub(super) fn first_priced(original: &str, folded: &Folded, signs: Signs) -> Option<Priced> {
    let text = folded.text.as_str();
    let mut before: Option<Printed> = None;
    let mut numbers = number::scan(text);
    while let Some(number) = numbers.next() {
        let amount = read(original, folded, number, signs);
        if amount.in_front.is_none() && amount.behind.is_none() {
            before = Some(amount.number);
            continue;
        }
        let lower = before.filter(|lower| {
            amount.in_front.is_none()
                && !lower.glued
                && joins(text, lower.range.end, amount.number.range.start)
        });
        if let Some(lower) = lower {
            // "2024 - 50 €": a falling pair is no range, and the amount stands alone.
            if let Some(pair) = pair(&Amount { number: lower, in_front: None, behind: None }, &amount) {
                return Some(pair);
            }
        }
        let upper = numbers.next().map(|next| read(original, folded, next, signs)).filter(|upper| {
            joins(text, end(&amount), start(upper)) && upper.behind.is_none_or(|sign| sign.len > 0)
        });
        return upper.and_then(|upper| pair(&amount, &upper)).or_else(|| alone(&amount));
    }
    None
}

fn read(original: &str, folded: &Folded, number: Printed, signs: Signs) -> Amount {
    let text = folded.text.as_str();
    let Range { start, end } = number.range;
    let is_capital = |range: Range<usize>| {
        let written = original.get(folded.original(range)).unwrap_or_default().trim_start();
        written.starts_with(char::is_uppercase)
    };
    let in_front = sign::in_front(
        &Seen {
            side: text.get(..start).unwrap_or_default(),
            value: number.value,
            capitals: &|len| is_capital(start.saturating_sub(len)..start),
        },
        signs,
    );
    let behind = sign::behind(
        &Seen {
            side: text.get(end..).unwrap_or_default(),
            value: number.value,
            capitals: &|len| is_capital(end..end + len),
        },
        signs,
    );
    Amount { number, in_front, behind }
}

/// Whether nothing but a dash or a word for "to" stands between two bytes.
fn joins(text: &str, from: usize, to: usize) -> bool {
    // "20k+ - 30k": a mark of the first amount.
    let between = text.get(from..to).unwrap_or_default().trim();
    DASHES.contains(&between)
}

fn start(amount: &Amount) -> usize {
    amount.number.range.start - amount.in_front.map_or(0, |sign| sign.len)
}

fn end(amount: &Amount) -> usize {
    amount.number.range.end + amount.behind.map_or(0, |sign| sign.len)
}

fn currency(amount: &Amount) -> Option<super::Currency> {
    // "$50 AUD": the code says what the sign leaves open, whatever the site means by its dollar.
    let known = |sign: Option<Beside>| sign.and_then(|sign| sign.currency);
    let is_told = amount.behind.is_some_and(|sign| !sign.assumed);
    known(amount.behind)
        .filter(|_| is_told && amount.in_front.is_some_and(|sign| sign.assumed))
        .or(known(amount.in_front))
        .or(known(amount.behind))
}

fn alone(amount: &Amount) -> Option<Priced> {
    let low = Money { amount: Cents::from_units(amount.number.value)?, currency: currency(amount) };
    let range = start(amount)..end(amount);
    Some(Priced {
        low,
        high: low.amount,
        first: range.clone(),
        range,
        place: amount.number.place,
        shortened: amount.number.factor > 1.0,
    })
}

/// A range; `None` where the second amount is smaller, or of another currency.
fn pair(lower: &Amount, upper: &Amount) -> Option<Priced> {
    let (one, other) = (currency(lower), currency(upper));
    if one.is_some() && other.is_some() && one != other {
        return None;
    }
    // "$50 - €60": one sign is open, the other is another.
    if let (Some(one), Some(other)) = (lower.in_front, upper.in_front)
        && one.currency.is_some() != other.currency.is_some()
    {
        return None;
    }
    // "20-30k": the first end is shortened with the second.
    let (first, second) = (&lower.number, &upper.number);
    let shared = first.factor <= 1.0 && second.factor > 1.0 && first.value < second.value / second.factor;
    let factor = if shared { second.factor } else { 1.0 };
    let amount = Cents::from_units(first.value * factor)?;
    let high = Cents::from_units(second.value)?;
    (high >= amount).then(|| Priced {
        low: Money { amount, currency: one.or(other) },
        high,
        first: start(lower)..end(lower),
        range: start(lower)..end(upper),
        place: first.place * factor,
        shortened: first.factor > 1.0 || shared,
    })
}
