//! A check that the site showed on an account at an earlier visit is no longer shown.
//!
//! A site may look again after something happened, or let a check run out. Where no check and no mark is shown any more, the page was
//! probably read in another form, and nothing is told.

use crate::claim::{Claims, Confidence, Kind, Text};
use crate::pairs::changes::earlier_day;
use crate::pairs::whose::cannot_tell;
use crate::pairs::{PairRule, Pairing, Relation, alone};
use crate::rules::{Arg, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::fold::Folded;

/// The rule.
pub(crate) const RULE: PairRule = PairRule {
    rule: Rule {
        id: "verification-lost",
        family: Family::AccountChange,
        tier: Tier::B,
        strength: 3,
        reads: &[Kind::Verifications, Kind::Badges],
        sources: &["UWAUTH", "DERIV"],
        since: "0.1.0",
        check: alone,
    },
    relations: &[Relation::Visits],
    keys: None,
    check,
};

/// Least days between the visits: pages are built in variants that last for hours. From the catalogue of signals.
const LEAST_DAYS: f64 = 1.0;

/// What is checked, by the words sites use for it.
const CHECKS: [&[&str]; 3] = [
    &[
        "identity",
        "id verif",
        "identidad",
        "identidade",
        "identité",
        "ausweis",
        "本人確認",
        "身分証",
        "신원",
        "본인",
        "личност",
        "паспорт",
        "实名",
        "身份",
    ],
    &["phone", "teléfono", "telefon", "téléphone", "電話", "휴대폰", "전화", "телефон", "手机", "电话"],
    &[
        "payment",
        "pago",
        "pagamento",
        "paiement",
        "zahlung",
        "支払",
        "결제",
        "оплат",
        "платёж",
        "платеж",
        "付款",
        "支付",
    ],
];

fn check(now: &Claims, before: &Claims, pairing: &Pairing<'_>) -> Outcome {
    let day = match earlier_day(pairing, LEAST_DAYS, f64::INFINITY) {
        Ok(day) => day,
        Err(missing) => return Outcome::Unknown(vec![missing]),
    };
    let earlier: Vec<(usize, &Text)> =
        marks(before).filter_map(|mark| Some((checked(mark)?, mark))).collect();
    if earlier.is_empty() {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Verifications)]);
    }
    let kept: Vec<usize> = marks(now).filter_map(checked).collect();
    let Some((_, lost)) = earlier.iter().find(|(check, _)| !kept.contains(check)) else {
        return Outcome::LinesUp;
    };
    let Some(left) = marks(now).next() else { return cannot_tell("cannot-tell-no-marks") };
    let (lost, left) = (lost.said.evidence(), left.said.evidence());
    let args = vec![
        ("lost", Arg::Quote(lost.quote.clone())),
        ("left", Arg::Quote(left.quote.clone())),
        ("day", day),
    ];
    Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence: vec![left, lost] }])
}

fn marks(claims: &Claims) -> impl Iterator<Item = &Text> {
    claims.verifications.iter().chain(&claims.badges).filter(|mark| mark.confidence == Confidence::Firm)
}

/// Which of the checks a mark tells of.
fn checked(mark: &Text) -> Option<usize> {
    let words = Folded::new(&mark.value).text;
    CHECKS.iter().position(|check| check.iter().any(|word| words.contains(word)))
}
