//! Cuts a part of a page into records without class names or tags: every record has one line of a known shape, its dates
//! or its rating, and is the largest part of the page that has no second one.

use std::ops::Range;

use super::locate::Sight;
use super::structure;
use super::words::Line;
use crate::snapshot::NodeId;

/// The lines of each record within a region, given the lines that may be looked at and which of them mark a record.
pub(super) fn at_marks<'s>(
    sight: &Sight<'_>,
    region: &Range<NodeId>,
    lines: Vec<&'s Line>,
    is_mark: impl Fn(&Line) -> bool,
) -> Vec<Vec<&'s Line>> {
    let marks: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| is_mark(line)).map(|(index, _)| index).collect();
    let (Some(first), more) = (marks.first(), marks.len() > 1) else { return Vec::new() };
    if !more {
        return vec![lines];
    }
    let nodes: Vec<NodeId> =
        marks.iter().filter_map(|at| lines.get(*at)).map(|line| line.nodes.start).collect();
    let roots = structure::around_each(&sight.page, region, &nodes);
    let of = |root: &Range<NodeId>| -> Vec<&'s Line> {
        lines.iter().filter(|line| root.contains(&line.nodes.start)).copied().collect()
    };
    let records: Vec<Vec<&Line>> = roots.iter().map(of).collect();
    if records.iter().all(|record| record.len() > 1) {
        return records;
    }
    // The lines of all records stand side by side: each record begins as many lines before its mark as the first does.
    let starts: Vec<usize> = marks.iter().map(|at| at - first).collect();
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(lines.len()));
    starts.iter().zip(ends).filter_map(|(from, to)| lines.get(*from..to)).map(<[&Line]>::to_vec).collect()
}
