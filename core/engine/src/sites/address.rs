//! What the address of a page says: which site, what kind of page, whose. A saved page has an address of no site; there the
//! address it gives itself counts. What the content of a page says of its kind is asked first.

use super::PageKind;
use super::compiled::{Site, by_host};
use super::json::Data;
use crate::snapshot::{NodeId, Snapshot};

/// Parts of an address that name the profile.
#[derive(Debug, Default)]
pub(super) struct Address {
    pub(super) site: Option<&'static Site>,
    pub(super) kind: PageKind,
    pub(super) profile_id: Option<String>,
    pub(super) username: Option<String>,
    pub(super) slug: Option<String>,
}

/// The address a page was read under, or, where that is of no known site, the one it names as its own.
pub(super) fn of(page: &Snapshot) -> Address {
    let address = read(&page.url);
    if address.site.is_some() { address } else { own(page).map(read).unwrap_or_default() }
}

/// `<link rel=canonical>`, or the address for people who share the page.
fn own(page: &Snapshot) -> Option<&str> {
    let named = |tag: &str, name: &str, value: &str, wanted: &'static str| {
        let mut all = page.nodes().map(|(id, _)| id).filter(|id| page.tag(*id) == Some(tag));
        let is = |id: &NodeId| page.attribute(*id, name).is_some_and(|own| own.eq_ignore_ascii_case(value));
        all.find(is).and_then(|id| page.attribute(id, wanted))
    };
    named("link", "rel", "canonical", "href").or_else(|| named("meta", "property", "og:url", "content"))
}

impl Address {
    /// Lets the page's state say what kind of page it is; a page of another kind than its address says is not the one of
    /// the person in the address.
    pub(super) fn with_content(self, data: &Data) -> Self {
        let Some(site) = self.site else { return self };
        let mut told =
            site.table.page.iter().filter(|page| page.has.is_some_and(|path| !data.state(path).is_empty()));
        match told.next().map(|page| kind(page.kind)) {
            Some(kind) if kind != self.kind => Self { site: self.site, kind, ..Self::default() },
            _ => self,
        }
    }
}

/// Reads an address; one that is none belongs to no site.
fn read(url: &str) -> Address {
    let Some((host, path)) = host_and_path(url) else { return Address::default() };
    let Some(site) = by_host(&host) else { return Address::default() };
    let mut address = Address { site: Some(site), ..Address::default() };
    for (page, pattern) in site.table.page.iter().zip(&site.pages) {
        let Some(found) = pattern.as_ref().and_then(|pattern| pattern.captures(path)) else { continue };
        let part = |name: &str| found.name(name).map(|part| part.as_str().to_owned());
        address.kind = kind(page.kind);
        address.profile_id = part("profile_id");
        address.username = part("username");
        address.slug = part("slug");
        break;
    }
    address
}

/// Host in lower case without port, and path with query.
fn host_and_path(url: &str) -> Option<(String, &str)> {
    let (scheme, rest) = url.trim().split_once("://")?;
    if !matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = (rest.get(..end)?, rest.get(end..)?);
    let host = authority.rsplit('@').next()?.split(':').next()?;
    let path = path.split('#').next().unwrap_or_default();
    Some((host.trim_end_matches('.').to_ascii_lowercase(), if path.is_empty() { "/" } else { path }))
}

fn kind(name: &str) -> PageKind {
    match name {
        "profile" => PageKind::Profile,
        "list" => PageKind::List,
        "bids" => PageKind::Bids,
        "message" => PageKind::Message,
        _ => PageKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_site_kind_and_profile() {
        for (url, site, kind, id) in [
            (
                "https://www.upwork.com/freelancers/~011badde7635233ee7",
                "upwork",
                PageKind::Profile,
                "~011badde7635233ee7",
            ),
            ("https://www.upwork.com/nx/search/talent/?q=full%20stack", "upwork", PageKind::List, ""),
            (
                "https://upwork.com:443/nx/search/talent/details/~01aaaaaaaaaaaaaaaa/profile#x",
                "upwork",
                PageKind::Profile,
                "~01aaaaaaaaaaaaaaaa",
            ),
            ("https://www.freelancer.com/u/annexample", "freelancer-com", PageKind::Profile, "annexample"),
            ("https://www.freelancer.com/freelancers", "freelancer-com", PageKind::List, ""),
            ("https://www.linkedin.com/in/ann-example-1/", "linkedin", PageKind::Profile, "ann-example-1"),
            (
                "https://freelance.habr.com/freelancers/annexample",
                "habr-freelance",
                PageKind::Profile,
                "annexample",
            ),
            ("https://habr.com/freelancers/annexample", "", PageKind::Other, ""),
            ("https://dribbble.com/shots/popular", "dribbble", PageKind::Other, ""),
            ("https://dribbble.com/annexample?tab=work", "dribbble", PageKind::Profile, "annexample"),
            ("https://contra.com/annexample", "contra", PageKind::Other, ""),
            ("https://notupwork.com/freelancers/~011badde7635233ee7", "", PageKind::Other, ""),
            ("https://upwork.com.example.org/", "", PageKind::Other, ""),
            ("about:blank", "", PageKind::Other, ""),
            ("", "", PageKind::Other, ""),
        ] {
            let read = read(url);
            assert_eq!(read.site.map_or("", |site| site.table.id), site, "{url}");
            assert_eq!(read.kind, kind, "{url}");
            let own = read.profile_id.or(read.username).or(read.slug).unwrap_or_default();
            assert_eq!(own, id, "{url}");
        }
    }
}
