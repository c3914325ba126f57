//! Keeps the HTML parser away from nesting without end.
//!
//! The HTML standard has a parser look through all open elements at many start tags, so that the time grows with the square
//! of the depth: 50,000 open `div`s took 17 s here. Browsers give up at 512 levels; so do snapshots.

/// Estimated open elements at which a page is cut. Ten times the depth of a snapshot, since the estimate counts elements
/// that markup may leave open by mistake.
const MAX_OPEN: usize = 5_000;

/// Elements without an end tag, or whose end tag may be left out: they do not nest without end.
const NOT_NESTING: &[&str] = &[
    "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
    "optgroup", "option", "p", "param", "path", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead",
    "tr", "track", "wbr",
];

/// The page up to the place where its nesting passes [`MAX_OPEN`]; all of any ordinary page. Counts start and end tags
/// without parsing: an estimate is enough.
pub(super) fn shallow_part(html: &str) -> &str {
    let mut open = 0_usize;
    for (at, _) in html.match_indices('<') {
        let Some(rest) = html.get(at + 1..) else { continue };
        if rest.starts_with('/') {
            let name = tag_name(rest.get(1..).unwrap_or_default());
            if !is_not_nesting(name) {
                open = open.saturating_sub(1);
            }
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_not_nesting(tag_name(rest)) {
            open += 1;
            if open > MAX_OPEN {
                return html.get(..at).unwrap_or(html);
            }
        }
    }
    html
}

fn tag_name(rest: &str) -> &str {
    let end =
        rest.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').unwrap_or(rest.len().min(32));
    rest.get(..end).unwrap_or_default()
}

fn is_not_nesting(name: &str) -> bool {
    NOT_NESTING.iter().any(|other| name.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_markup_is_whole() {
        let page = "<ul><li>a<li>b</ul><br><img>".repeat(10_000);
        assert_eq!(shallow_part(&page), page);
    }

    #[test]
    fn the_part_before_the_deep_is_kept() {
        let page = format!("<p>first{}", "<DIV class=x>".repeat(6_000));
        let kept = shallow_part(&page);
        assert!(kept.starts_with("<p>first<DIV") && kept.len() < page.len());
    }
}
