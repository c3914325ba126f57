//! The pages that reading is timed on: the shared samples where they are, and the cases of every site.

use std::path::{Path, PathBuf};

use plumbline_engine::snapshot::PackedSnapshot;

/// Address under which a list of cards is read.
pub(super) const LIST_URL: &str = "https://www.upwork.com/nx/search/talent/?q=maps";

/// Addresses of the shared samples, by the beginning of their file names.
const SHARED: [(&str, &str); 5] = [
    ("upwork-profile", "https://www.upwork.com/freelancers/~01aa00000000000001"),
    ("upwork-tiles", LIST_URL),
    ("freelancercom", "https://www.freelancer.com/freelancers"),
    ("fiverr", "https://www.fiverr.com/someone/some-gig"),
    ("linkedin", "https://www.linkedin.com/in/someone/"),
];

/// A page with its address.
pub(super) struct Sample {
    /// `upwork/tiles-2026`, or the file of a shared one.
    pub(super) name: String,
    pub(super) html: Vec<u8>,
    pub(super) url: String,
}

impl Sample {
    pub(super) fn packed(&self) -> PackedSnapshot {
        plumbline_cli::html::snapshot(&self.html, &self.url)
    }
}

/// Every page there is.
pub(super) fn all() -> Vec<Sample> {
    let root = plumbline_tests::root();
    let shared = entries(&root.join("../shared/pages")).into_iter().filter_map(|path| of_shared(&path));
    let sites = entries(&root.join("tests/pages/sites"));
    let cases = sites.iter().flat_map(|site| entries(site)).filter_map(|case| of_case(&case));
    shared.chain(cases).collect()
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

fn of_shared(path: &Path) -> Option<Sample> {
    let name = path.file_name()?.to_str()?.strip_suffix(".html")?.to_owned();
    let (_, url) = SHARED.iter().find(|(start, _)| name.starts_with(start))?;
    Some(Sample { html: std::fs::read(path).ok()?, url: (*url).to_owned(), name })
}

fn of_case(folder: &Path) -> Option<Sample> {
    let about: toml::Table = std::fs::read_to_string(folder.join("about.toml")).ok()?.parse().ok()?;
    let site = folder.parent()?.file_name()?.to_str()?;
    Some(Sample {
        name: format!("{site}/{}", folder.file_name()?.to_str()?),
        html: std::fs::read(folder.join("page.html")).ok()?,
        url: about.get("url")?.as_str()?.to_owned(),
    })
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    all.sort();
    all
}
