//! The pages that reading is timed on.

pub(super) use plumbline_tests::samples::Sample;
use plumbline_tests::samples::{own, shared};

/// Address under which a list of cards is read.
pub(super) const LIST_URL: &str = "https://www.upwork.com/nx/search/talent/?q=maps";

/// Every page there is: the shared samples where they are, and the cases of every site.
pub(super) fn all() -> Vec<Sample> {
    shared().into_iter().chain(own()).collect()
}

/// A list with this many different people.
pub(super) fn list_of(cards: usize) -> String {
    let page = include_str!("../pages/sites/upwork/tiles-2026/page.html");
    let (Some(start), Some(end)) = (page.find("<article"), page.find("</article>")) else {
        return String::new();
    };
    let end = end + "</article>".len();
    let card = page.get(start..end).unwrap_or_default();
    let all = (0..cards).map(|nth| {
        let own = card.replace("talent-tile-1", &format!("talent-tile-{nth}"));
        own.replace("~01cccccccccccccccc", &format!("~01{nth:016x}"))
            .replace("Cem A.", &format!("Cem A{nth}."))
    });
    let all: String = all.collect();
    [page.get(..start), Some(all.as_str()), page.get(end..)].into_iter().flatten().collect()
}
