//! Pages of one project with the bids for it: what the client wrote, and which of the people on the page bid.

use std::ops::Range;

use super::compiled::Site;
use super::fields;
use super::locate::Sight;
use crate::claim::Claims;
use crate::snapshot::NodeId;
use crate::sorting;
use crate::text::money::Signs;

/// The project's own words.
pub(super) fn project(sight: &Sight<'_>, site: &Site, signs: Signs) -> Claims {
    fields::read(sight, &site.project, &sight.page.all(), signs)
}

/// Leaves out the people who do not bid: the client, and authors of other parts of the page. Bids stand in the section
/// `cards` where the page has it, and on a site that prints prices in one list with those that have one (some are sealed).
pub(super) fn of_bidders(sight: &Sight<'_>, site: &Site, cards: Vec<(Range<NodeId>, Claims)>) -> Vec<Claims> {
    let parts = parts(sight);
    // A card that reaches beyond the part is around the heading of the next one; one that starts before it may hold its own.
    let within =
        |scope: &Range<NodeId>, part: &Range<NodeId>| scope.end > part.start && scope.end <= part.end;
    let in_part = |scope: &Range<NodeId>| parts.is_empty() || parts.iter().any(|part| within(scope, part));
    let has_prices = site.bid.iter().any(|way| way.locator.field == "bid");
    let list_of = |scope: &Range<NodeId>| sight.page.snapshot().node(scope.start)?.parent;
    let priced = cards.iter().filter(|(_, claims)| claims.bid.is_some());
    let lists = sorting::set(priced.map(|(scope, _)| list_of(scope)));
    let in_list = |scope: &Range<NodeId>| !has_prices || lists.contains(&list_of(scope));
    let bids = cards.into_iter().filter(|(scope, _)| in_part(scope) && in_list(scope));
    bids.map(|(_, claims)| claims).collect()
}

/// Where bids stand: from the heading of the section to the next section of another name. The cards have headings of their
/// own, so that its end by rank of headings would be the first card's.
fn parts(sight: &Sight<'_>) -> Vec<Range<NodeId>> {
    let own = sight.regions.iter().enumerate().filter(|(_, region)| region.name == "cards");
    own.map(|(at, region)| {
        let mut behind = sight.regions.iter().skip(at + 1).filter(|other| other.name != "cards");
        region.nodes.start..behind.next().map_or(sight.page.all().end, |next| next.nodes.start)
    })
    .collect()
}
