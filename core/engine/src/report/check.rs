//! Runs every rule over one subject's claims and decides what may be shown.

use crate::claim::Claims;
use crate::rules::{self, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::sorting;

/// A finding with the rule that raised it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The rule.
    pub rule: &'static Rule,
    /// What it found.
    pub finding: Finding,
    /// For tier C: an A or B of another family stands beside it. Always true for A and B.
    pub beside_findings: bool,
    /// The strongest of those that look at the same matter; the others add little to it.
    pub leads: bool,
}

impl Found {
    /// How it may be shown.
    pub fn tier(&self) -> Tier {
        self.finding.tier(self.rule)
    }
}

/// How every check ended for one subject, combined.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// Tier A and B: the strongest of each matter first, then the others, each part by weight.
    pub findings: Vec<Found>,
    /// Tier C, strongest first.
    pub context: Vec<Found>,
    /// Rules whose statements fit, by id.
    pub lines_up: Vec<&'static Rule>,
    /// Rules that could not compare, with what was missing.
    pub unknown: Vec<(&'static Rule, Vec<Missing>)>,
}

/// Runs every rule.
///
/// Tier C counts as shown only beside an A or B of another family: two looks at the same fact do not add up.
pub fn check(claims: &Claims, checking: &Checking<'_>) -> Checked {
    check_with(claims, checking, Vec::new())
}

/// Runs every rule, and counts what comparisons with other sets of claims came to as if they were rules of the same page.
pub fn check_with(
    claims: &Claims,
    checking: &Checking<'_>,
    compared: Vec<(&'static Rule, Outcome)>,
) -> Checked {
    combine(rules::ALL.iter().map(|rule| (*rule, (rule.check)(claims, checking))).chain(compared))
}

/// What may be shown of these outcomes.
pub fn combine(outcomes: impl Iterator<Item = (&'static Rule, Outcome)>) -> Checked {
    let mut checked = Checked::default();
    for (rule, outcome) in outcomes {
        match outcome {
            Outcome::LinesUp => checked.lines_up.push(rule),
            Outcome::Unknown(missing) => checked.unknown.push((rule, missing)),
            Outcome::Fired(findings) => {
                let shown = if rule.tier == Tier::C { &mut checked.context } else { &mut checked.findings };
                for finding in findings {
                    if !shown
                        .iter()
                        .any(|have| std::ptr::eq(have.rule, rule) && same_quotes(&have.finding, &finding))
                    {
                        let beside_findings = rule.tier != Tier::C;
                        shown.push(Found { rule, finding, beside_findings, leads: false });
                    }
                }
            }
        }
    }
    for note in &mut checked.context {
        note.beside_findings = checked.findings.iter().any(|found| found.rule.family != note.rule.family);
    }
    for found in [&mut checked.findings, &mut checked.context] {
        sorting::by_key(found, weight_and_place);
        lead(found);
    }
    checked
}

/// Puts the strongest of each matter first. Takes them by weight.
fn lead(found: &mut Vec<Found>) {
    let mut seen: Vec<Family> = Vec::new();
    for one in found.iter_mut() {
        let matter = one.rule.family.matter();
        one.leads = !seen.contains(&matter);
        seen.push(matter);
    }
    sorting::by_key(found, |one| !one.leads);
}

/// Tier, then strength, then where the first quote stands on the page; facts without a page keep the rules' order.
fn weight_and_place(found: &Found) -> (Tier, std::cmp::Reverse<u8>, u32, u32, &'static str) {
    let first = found.finding.evidence.first().and_then(|evidence| evidence.spans.first());
    let (node, start) = first.map_or((u32::MAX, 0), |span| (span.node.0, span.range.start));
    (found.tier(), std::cmp::Reverse(found.rule.strength), node, start, found.rule.id)
}

fn same_quotes(one: &Finding, other: &Finding) -> bool {
    one.noticed == other.noticed && one.evidence == other.evidence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::{Evidence, SpanInNode};
    use crate::snapshot::NodeId;
    use crate::text::Utf16Range;

    const fn rule(id: &'static str, family: Family, tier: Tier, strength: u8) -> Rule {
        Rule {
            id,
            family,
            tier,
            strength,
            reads: &[],
            sources: &[],
            since: "0.1.0",
            check: |_, _| Outcome::LinesUp,
        }
    }

    static NAME: Rule = rule("name", Family::Identity, Tier::A, 4);
    static CLOCK: Rule = rule("clock", Family::LocationTime, Tier::B, 3);
    static YEARS: Rule = rule("years", Family::Timeline, Tier::B, 3);
    static PRICE: Rule = rule("price", Family::Rate, Tier::C, 2);
    static PACE: Rule = rule("pace", Family::Timeline, Tier::C, 2);

    static SHARED: Rule = rule("shared", Family::CrossProfile, Tier::A, 4);

    fn fired(node: u32) -> Outcome {
        let span = SpanInNode { node: NodeId(node), range: Utf16Range { start: 0, end: 1 } };
        let evidence = Evidence { quote: "x".into(), spans: vec![span], ..Evidence::default() };
        Outcome::Fired(vec![Finding { noticed: "noticed", args: Vec::new(), evidence: vec![evidence] }])
    }

    fn ids(found: &[Found]) -> Vec<&str> {
        found.iter().map(|found| found.rule.id).collect()
    }

    #[test]
    fn context_counts_only_beside_another_family() {
        let alone = combine([(&PRICE, fired(1))].into_iter());
        assert!(alone.findings.is_empty());
        assert_eq!(ids(&alone.context), ["price"]);
        assert!(!alone.context[0].beside_findings);

        let same_family = combine([(&PACE, fired(1)), (&YEARS, fired(2))].into_iter());
        assert!(!same_family.context[0].beside_findings);

        let beside = combine([(&PRICE, fired(1)), (&YEARS, fired(2))].into_iter());
        assert_eq!(ids(&beside.findings), ["years"]);
        assert!(beside.context[0].beside_findings);

        let two_notes = combine([(&PRICE, fired(1)), (&PACE, fired(2))].into_iter());
        assert!(two_notes.context.iter().all(|note| !note.beside_findings), "notes do not carry each other");
    }

    #[test]
    fn order_is_tier_then_strength_then_page() {
        let all = [(&CLOCK, fired(9)), (&YEARS, fired(2)), (&NAME, fired(30))];
        assert_eq!(ids(&combine(all.into_iter()).findings), ["name", "years", "clock"]);
    }

    #[test]
    fn the_strongest_of_each_matter_leads() {
        let all = [(&NAME, fired(1)), (&SHARED, fired(2)), (&YEARS, fired(3))];
        let findings = combine(all.into_iter()).findings;
        assert_eq!(ids(&findings), ["name", "years", "shared"], "a shared text is one more look at the name");
        assert_eq!(findings.iter().map(|found| found.leads).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn the_same_quotes_are_listed_once() {
        let Outcome::Fired(twice) = fired(3) else { panic!() };
        let twice = Outcome::Fired([twice.clone(), twice].concat());
        assert_eq!(combine([(&NAME, twice)].into_iter()).findings.len(), 1);
    }

    #[test]
    fn the_other_answers_are_kept() {
        let missing = vec![Missing::TimeOfReading];
        let checked =
            combine([(&NAME, Outcome::LinesUp), (&CLOCK, Outcome::Unknown(missing.clone()))].into_iter());
        assert_eq!(checked.lines_up[0].id, "name");
        assert_eq!(checked.unknown[0].1, missing);
    }
}
