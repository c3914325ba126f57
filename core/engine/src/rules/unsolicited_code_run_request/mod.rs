//! A message asks to fetch code and run it on the reader's computer.
//!
//! Code that is run can do whatever its user may do, and published warnings describe tasks of this kind as the way into other
//! people's computers. It says nothing about who wrote the message: tasks by real firms look the same. Work that was
//! ordered is delivered so as well; words of an agreement or of a finished job take the finding away.

use crate::claim::Claims;
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "unsolicited-code-run-request",
    family: Family::Contact,
    tier: Tier::B,
    strength: 3,
    reads: requests::READS,
    sources: &["A0926", "SEAL"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "unsolicited_code_run_request/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "unsolicited_code_run_request/parts";
const WHOLES: &[Whole] = &[
    ("noticed", "get code run ask -mine -~done"),
    ("noticed", "get code run ~back -mine -~done"),
    ("noticed", "code run here ask -mine -~done"),
    ("noticed", "code run here ~back -mine -~done"),
    ("noticed", "paste console -mine -~done"),
    ("noticed", "install ours before -~done"),
    ("noticed", "get run ask ~admin -mine"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES))
}
