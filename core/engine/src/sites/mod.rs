//! Readers: from a snapshot to claims. They never raise a signal and never fail.
//!
//! A site table (`data/sites/<site>.toml`, compiled by `build.rs`) names for each field an ordered list of locators; the
//! generic reader runs on every page. Where the two disagree the claim is weak.

mod address;
mod beside;
mod beside_list;
mod bids;
mod cards;
mod cells;
mod compiled;
mod copies;
mod cut;
mod facts;
mod fields;
mod generic;
mod headings;
mod json;
mod language_codes;
mod linkedin;
mod listing;
mod locate;
mod meanings;
mod message;
mod names;
mod pictures;
mod place;
mod records;
mod sections;
mod shapes;
mod structure;
mod table;
mod wall;
mod words;

pub use crate::snapshot::PageKind;
pub use facts::{facts_of, reading_of};
pub use json::STATE_HEAD;
pub use listing::{Listing, Named, listing};
pub use table::{Locator, Seen, SiteTable, TABLES};
pub use wall::Obstacle;

use crate::claim::{Claim, Claims, Confidence, Kind, Passage, Setting, Text};
use crate::snapshot::{Snapshot, Visibility};
use crate::tables::CountryCode;
use crate::text::money::{Currency, Per, Signs};
use address::Address;
use compiled::Site;
use locate::Sight;
use words::Page;

/// By what a page was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ReadBy {
    /// The layout of its site, as a table describes it.
    Layout,
    /// Labels and patterns alone.
    #[default]
    Labels,
}

impl SiteTable {
    /// By what its pages are read.
    pub const fn read_by(&self) -> ReadBy {
        if self.checked.is_some() { ReadBy::Layout } else { ReadBy::Labels }
    }
}

/// What was read from one page.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Id of the site table that served, if one did.
    pub site: Option<&'static str>,
    /// The site's own name.
    pub site_name: Option<&'static str>,
    /// Month of the markup the table was checked against, `2026-04`; `None` for a page read by labels alone.
    pub layout_checked: Option<&'static str>,
    /// What sort of page.
    pub page_kind: PageKind,
    /// The profile on a profile page, the project or message on other pages.
    pub profile: Claims,
    /// The cards of a list or bid page, in page order.
    pub cards: Vec<Claims>,
    /// Messages of a visible thread, in page order. Who wrote which is not known, so that nothing here is a claim of
    /// anybody: the user picks the words to check, and they come back as text ([`PackedSnapshot::of_text`]).
    ///
    /// [`PackedSnapshot::of_text`]: crate::snapshot::PackedSnapshot::of_text
    pub thread: Vec<Passage>,
    /// Fields the table expects here whose locators all missed.
    pub not_found: Vec<Kind>,
    /// Why there is nothing to read, where something else stands in the page's place.
    pub obstacle: Option<Obstacle>,
}

/// Which readers a page is read with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Readers {
    /// The table of the page's site, if it has one, beside the generic reader.
    #[default]
    All,
    /// The generic reader alone, as if no site had a table.
    GenericOnly,
}

/// The one market that a site serves, by its id.
pub fn market(site: &str) -> Option<CountryCode> {
    let table = TABLES.iter().find(|table| table.id == site)?;
    table.market?.as_bytes().try_into().ok().map(CountryCode)
}

/// Reads a page.
pub fn read(snapshot: &Snapshot) -> Reading {
    read_with(snapshot, Readers::All)
}

/// Reads a page with some of the readers.
pub fn read_with(snapshot: &Snapshot, readers: Readers) -> Reading {
    let mut reading = page(snapshot, readers);
    reading.settle_settings();
    reading
}

fn page(snapshot: &Snapshot, readers: Readers) -> Reading {
    let address = address::of(snapshot);
    if snapshot.kind == Some(PageKind::Message) {
        return picked(snapshot, address.site);
    }
    let Some(site) = address.site.filter(|_| readers == Readers::All) else {
        let sight = Sight::new(Page::new(snapshot, &[]), None);
        if let Some(obstacle) = wall::stands_in(&sight.page) {
            return Reading { obstacle: Some(obstacle), ..Reading::default() };
        }
        let mut profile = generic::read(&sight, Signs::default(), false);
        profile.picture = pictures::picture(&sight, &sight.page.all(), &profile);
        return Reading { profile, ..Reading::default() };
    };
    let sight = Sight::new(Page::new(snapshot, &site.skip), Some(site));
    let address = address.with_content(&sight.data);
    let generic = by_itself(&sight, site, &address);
    let named = read_page(&sight, site, &address, &generic);
    if !sight.page.index.used_names() {
        return named;
    }
    // What its class names and ids say, the page must say without them too, or at least not say otherwise.
    let sight = sight.without_names(site);
    if !names::mislead(&named, &read_page(&sight, site, &address, &generic)) {
        return named;
    }
    read_page(&sight, site, &address, &by_itself(&sight, site, &address))
}

/// What a page states without the table of its site, where that counts.
fn by_itself(sight: &Sight<'_>, site: &Site, address: &Address) -> Claims {
    let counts = match address.kind {
        PageKind::Profile => true,
        PageKind::List | PageKind::Bids => site.table.read_by() == ReadBy::Labels,
        PageKind::Message | PageKind::Other => false,
    };
    let of_somebody = address.kind == PageKind::Profile && site.table.read_by() == ReadBy::Layout;
    if counts { generic::read(sight, signs(site), of_somebody) } else { Claims::default() }
}

/// What a sign of a currency stands for on a site.
fn signs(site: &Site) -> Signs {
    let yen = site.table.currency.and_then(Currency::from_code).filter(|own| *own == Currency(*b"JPY"));
    Signs { dollar: site.table.dollar.and_then(Currency::from_code), yen }
}

/// Reads a page of a known site; `generic` is what it states by itself.
fn read_page(sight: &Sight<'_>, site: &'static Site, address: &Address, generic: &Claims) -> Reading {
    let signs = signs(site);
    let mut reading = Reading {
        site: Some(site.table.id),
        site_name: Some(site.table.name),
        layout_checked: site.table.checked,
        page_kind: address.kind,
        obstacle: obstacle(sight, site),
        ..Reading::default()
    };
    if reading.obstacle.is_some() {
        return reading;
    }
    match address.kind {
        PageKind::Message => reading.thread = message::thread(&sight.page),
        // A job advertisement or a help page of a known site is nobody's profile.
        PageKind::Other => {}
        _ if site.table.read_by() == ReadBy::Labels => {
            reading.profile = generic.clone();
            reading.profile.picture = pictures::picture(sight, &sight.page.all(), generic);
            add_known(&mut reading.profile, site, address);
        }
        PageKind::List => {
            reading.cards =
                cards::read(sight, site, &site.card, signs).into_iter().map(|(_, claims)| claims).collect();
        }
        PageKind::Bids => {
            reading.cards = bids::of_bidders(sight, site, cards::read(sight, site, &site.bid, signs));
            reading.profile = bids::project(sight, site, signs);
        }
        PageKind::Profile => reading.profile = profile(sight, site, address, generic),
    }
    if address.kind == PageKind::Profile && says_nothing(&reading.profile) {
        // An address can be of a page that has become a list, or that was saved under another name.
        let cards: Vec<Claims> =
            cards::read(sight, site, &site.card, signs).into_iter().map(|(_, claims)| claims).collect();
        if cards.len() >= LEAST_CARDS {
            reading = Reading { page_kind: PageKind::List, profile: Claims::default(), cards, ..reading };
        }
    }
    if reading.page_kind == PageKind::Profile {
        reading.not_found = missing(&reading.profile, site);
    }
    if matches!(reading.page_kind, PageKind::List | PageKind::Bids) && reading.cards.is_empty() {
        reading.obstacle = Some(Obstacle::EmptyList);
    }
    if site.table.visitor_currency {
        reading.cards.iter_mut().chain([&mut reading.profile]).for_each(weaken_prices);
    }
    reading
}

impl Reading {
    /// Tells every set of claims where its words were written, by the kind of page.
    fn settle_settings(&mut self) {
        let (alone, in_list) = match self.page_kind {
            PageKind::Message => (Setting::Message, Setting::Card),
            PageKind::Bids => (Setting::Profile, Setting::Bid),
            PageKind::Profile | PageKind::List | PageKind::Other => (Setting::Profile, Setting::Card),
        };
        self.profile.setting = alone;
        self.cards.iter_mut().for_each(|card| card.setting = in_list);
    }
}

fn obstacle(sight: &Sight<'_>, site: &Site) -> Option<Obstacle> {
    let gone = |css| !sight.page.index.select(css, sight.page.all()).is_empty();
    if site.gone.as_ref().is_some_and(gone) {
        return Some(Obstacle::NotThere);
    }
    wall::stands_in(&sight.page)
}

/// Text that the user selected or pasted. The site is the one it came from, where that is known: its layout plays no part.
fn picked(snapshot: &Snapshot, site: Option<&'static Site>) -> Reading {
    let claims = message::claims(&Page::new(snapshot, &[]));
    Reading {
        site: site.map(|site| site.table.id),
        site_name: site.map(|site| site.table.name),
        page_kind: PageKind::Message,
        profile: Claims { platform_names: site.map(platform_names).unwrap_or_default(), ..claims },
        ..Reading::default()
    }
}

/// Prices in the visitor's currency are not what the seller asked in his own: no check may rest on them.
fn weaken_prices(claims: &mut Claims) {
    if let Some(rate) = &mut claims.hourly_rate {
        rate.confidence = Confidence::Weak;
    }
    if let Some(earned) = &mut claims.total_earned {
        earned.confidence = Confidence::Weak;
    }
    let prices = claims.price_packages.iter_mut().filter_map(|package| package.price.as_mut());
    prices.for_each(|price| price.confidence = Confidence::Weak);
}

impl<'a> Sight<'a> {
    fn new(page: Page<'a>, site: Option<&'static Site>) -> Self {
        let data = json::Data::new(&page.index, site.map_or(&[], |site| site.table.states));
        Self::over(page, data, site)
    }

    /// The same page as if no element had a class name or an id.
    fn without_names(self, site: &'static Site) -> Self {
        Self::over(self.page.without_names(&site.skip), self.data, Some(site))
    }

    fn over(page: Page<'a>, data: json::Data, site: Option<&'static Site>) -> Self {
        let regions = site.map(|site| sections::regions(&page, site)).unwrap_or_default();
        let others = regions.iter().filter(|region| region.name == "others");
        let others = others.map(|region| region.nodes.clone()).collect();
        let rate_per = match site.and_then(|site| site.table.rate_per) {
            Some("day") => Per::Day,
            Some("month") => Per::Month,
            _ => Per::Hour,
        };
        Self { page, regions, others, data, rate_per }
    }
}

fn profile(sight: &Sight<'_>, site: &Site, address: &Address, generic: &Claims) -> Claims {
    let all = sight.page.all();
    let root = site.root.as_ref().and_then(|root| sight.page.select(root, all.clone()).first().copied());
    let scope = root.map_or(all, |root| sight.page.of(root));
    let mut claims = fields::read(sight, &site.profile, &scope, signs(site));
    if site.table.reader == Some("linkedin") {
        linkedin::read(sight, &mut claims);
    }
    add_known(&mut claims, site, address);
    if address.kind == PageKind::Profile {
        generic::compare(&mut claims, &generic::vouched(generic.clone(), sight));
        claims.picture = claims.picture.take().or_else(|| pictures::picture(sight, &scope, &claims));
    }
    claims
}

/// What is known without a look at the page: whose page the address says it is, and what the platform is called.
fn add_known(claims: &mut Claims, site: &Site, address: &Address) {
    let from_address = |own: &Option<String>| own.as_deref().map(in_address);
    claims.profile_id = claims.profile_id.take().or(from_address(&address.profile_id));
    claims.username = claims.username.take().or(from_address(&address.username));
    claims.slug = claims.slug.take().or(from_address(&address.slug));
    claims.platform_names = platform_names(site);
}

/// A page that says nothing of one person and has this many cards is a list.
const LEAST_CARDS: usize = 3;

fn says_nothing(claims: &Claims) -> bool {
    let Claims { headline, overview, hourly_rate, member_since, .. } = claims;
    let lists =
        claims.employment.len() + claims.education.len() + claims.reviews.len() + claims.price_packages.len();
    headline.is_none() && overview.is_none() && hourly_rate.is_none() && member_since.is_none() && lists == 0
}

fn platform_names(site: &Site) -> Vec<String> {
    site.table.platform_names.iter().map(|name| (*name).to_owned()).collect()
}

/// A value that stands in the address of the page.
fn in_address(value: &str) -> Text {
    let said = Passage {
        text: value.to_owned(),
        visibility: Visibility::Hidden,
        found_by: "address".to_owned(),
        ..Passage::default()
    };
    Claim { value: value.to_owned(), said, confidence: Confidence::Firm }
}

fn missing(claims: &Claims, site: &Site) -> Vec<Kind> {
    let expected = |field: &str| match field {
        "display_name" => claims.display_name.is_none().then_some(Kind::DisplayName),
        "headline" => claims.headline.is_none().then_some(Kind::Headline),
        "overview" => claims.overview.is_none().then_some(Kind::Overview),
        "location" => claims.location.is_none().then_some(Kind::Location),
        "local_time" => claims.local_time.is_none().then_some(Kind::LocalTime),
        "hourly_rate" => claims.hourly_rate.is_none().then_some(Kind::HourlyRate),
        "member_since" => claims.member_since.is_none().then_some(Kind::MemberSince),
        "employment" => claims.employment.is_empty().then_some(Kind::Employment),
        "education" => claims.education.is_empty().then_some(Kind::Education),
        "skills" => claims.skills.is_empty().then_some(Kind::Skills),
        _ => None,
    };
    site.table.expects.iter().filter_map(|field| expected(field)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::PackedSnapshot;

    #[test]
    fn a_site_whose_layout_nobody_saw_is_read_by_labels() {
        let page = |url: &str| {
            let empty = PackedSnapshot { schema: 1, url: url.to_owned(), ..PackedSnapshot::default() };
            read(&Snapshot::unpack(empty).unwrap())
        };
        let known = page("https://kmong.com/@annexample");
        assert_eq!((known.site, known.layout_checked), (Some("kmong"), None));
        assert_eq!(known.profile.platform_names, ["Kmong", "크몽"]);
        assert_eq!(known.profile.username.map(|name| name.value), Some("annexample".to_owned()));
        assert!(known.not_found.is_empty());
        assert_eq!(page("https://example.org/@annexample").site, None);
    }
}
