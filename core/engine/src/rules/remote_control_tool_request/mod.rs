//! A message asks to install a tool of remote control, or to leave a computer on so that it can be worked from.
//!
//! Working through the computer of somebody else is how work is done under borrowed names and from another place than the one
//! stated. People who repair computers use the same tools, so words about a fault or about support take the finding away, and a
//! profile, where such tools are a skill, is never taken for a request.

use crate::claim::Claims;
use crate::rules::together::Whole;
use crate::rules::{Checking, Family, Outcome, Rule, Tier, requests};

/// See `docs/rules.md`.
pub(crate) const RULE: Rule = Rule {
    id: "remote-control-tool-request",
    family: Family::Contact,
    tier: Tier::A,
    strength: 4,
    reads: requests::READS,
    sources: &["US22", "RENT", "A0926", "ANYRUN"],
    since: "0.1.0",
    check,
};

const TABLE: &str = "remote_control_tool_request/phrases";
/// Parts of a saying to one reader, and how they make one.
const PARTS: &str = "remote_control_tool_request/parts";
const WHOLES: &[Whole] = &[
    ("noticed-on", "machine on ~enter -~help"),
    ("noticed-on", "machine on ~tool -~help"),
    ("noticed-on", "home on ~enter -~help"),
    ("noticed-on", "tool enter machine -~help"),
    ("noticed-tool", "tool code ~enter -~help"),
    ("noticed-tool", "tool code ~on -~help"),
];

fn check(claims: &Claims, checking: &Checking<'_>) -> Outcome {
    requests::check_parts(claims, checking, TABLE, (PARTS, WHOLES))
}
