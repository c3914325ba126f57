//! The shape of a site table, written once: `build.rs` fills it from TOML with owned strings, the engine holds it as
//! constants. The includer says what `Str` and `List` are and which traits are derived.

macro_rules! site_table_types {
    ($(#[$attribute:meta])*) => {
        /// Where one site prints what.
        $(#[$attribute])*
        pub struct SiteTable {
            /// Kebab-case id, the file's name.
            pub id: Str,
            /// The site's own name.
            pub name: Str,
            /// Host names; subdomains belong to them.
            pub hosts: List<Str>,
            /// Names the platform goes by or went by.
            pub platform_names: List<Str>,
            /// Month of the youngest markup or notes the table was checked against, `2026-04`; `None` where no page was seen and
            /// the table has no locators.
            pub checked: Option<Str>,
            /// Currency of a "$" without a country, where the site has only one.
            pub dollar: Option<Str>,
            /// Currency of the site's prices, where it has only one: of "¥", and of bare numbers in facts.
            pub currency: Option<Str>,
            /// Country code of the one market the site serves, `JP` or `KR`: asked rates are put beside what contracts pay there.
            pub market: Option<Str>,
            /// Prices are shown in the visitor's currency, not in the seller's own: claims of prices are weak.
            pub visitor_currency: bool,
            /// What a rate is paid for where its words do not say it: `hour` (as without this), `day`, `month`.
            pub rate_per: Option<Str>,
            /// A reader in Rust beside the table, where a table is not enough.
            pub reader: Option<Str>,
            /// Parts of the page that never belong to a value: tips, buttons, texts for screen readers only.
            pub skip: List<Str>,
            /// What stands where a profile was: on a page that has it nothing is read.
            pub gone: Option<Str>,
            /// Scripts that hold the page's state as JSON: an id, or the variable that a script without one assigns it to
            /// (`window.app.data`).
            pub states: List<Str>,
            /// Which pages were seen, and how.
            pub seen: List<Seen>,
            /// Kinds of page by address; the first that fits counts.
            pub page: List<Page>,
            /// Parts of a profile under a heading.
            pub section: List<Section>,
            /// Element that holds the profile where it is opened over another page.
            pub root: Option<Str>,
            /// Where a profile page has what, in order of trust.
            pub profile: List<Locator>,
            /// Roots of the cards of a list or bid page.
            pub cards: Option<Str>,
            /// Links to profiles on a list: where no root is found, a card is the largest element around the links to one
            /// profile. Two profiles at least must be linked.
            pub card_link: Option<Str>,
            /// A text that every card has once, as a regular expression for a line: where neither roots nor links are found,
            /// a card is the largest element with one such line. Two at least must be on the page.
            pub card_mark: Option<Str>,
            /// Where a card has what.
            pub card: List<Locator>,
            /// Where a card of a bid page has what, beside `card`.
            pub bid: List<Locator>,
            /// Where a bid page has what of the project itself: its text as `overview`, its `budget`.
            pub project: List<Locator>,
            /// Where the page's state lists what stands on the cards.
            pub cards_state: Option<CardsState>,
            /// Fields that every profile of this layout has; missing ones are reported.
            pub expects: List<Str>,
        }

        /// A page that the table was checked against.
        $(#[$attribute])*
        pub struct Seen {
            /// `profile`, `list`, `bids`, `message`; `any` where none was.
            pub page: Str,
            /// Year or month of the markup; empty where none was seen.
            pub markup: Str,
            /// "real page", "notes of a reader checked live", "no page was seen", ...
            pub how: Str,
        }

        /// A kind of page, told by its address or by what its state holds.
        $(#[$attribute])*
        pub struct Page {
            /// `profile`, `list`, `bids`, `message`; `other` for addresses that a later, wider pattern would take for one of these.
            pub kind: Str,
            /// Regular expression over path and query; the group `profile_id`, `username` or `slug` is read.
            pub path: Option<Str>,
            /// A path that only this kind of page has in its state: where it is there, the address is not asked.
            pub has: Option<Str>,
        }

        /// The cards of a list in the page's state.
        $(#[$attribute])*
        pub struct CardsState {
            /// Paths to the list of their objects; the first that leads to any counts.
            pub lists: List<Str>,
            /// Path in an object to whose card it is: the first part of the path of the links on the card.
            pub owner: Str,
            /// Path in an object to words that stand on the card: they tell several cards of one owner apart.
            pub words: Str,
        }

        /// A part of the page under a heading.
        $(#[$attribute])*
        pub struct Section {
            /// What locators call it. Two names have a meaning of
            /// their own: `cards`, where alone the bids of a bid page stand, and `others`, which is about other people and
            /// from which nothing is read.
            pub name: Str,
            /// Texts of its heading, in the languages of the site.
            pub labels: List<Str>,
            /// An element inside or around the section that outlives its heading.
            pub anchor: Option<Str>,
        }

        /// One way to find one field. Exactly one of `css`, `label`, `title`, `meta`, `section`, `json_ld`, `path`, `shape` and
        /// `below` is the place; `css` and `label` may be narrowed by `section`.
        $(#[$attribute])*
        pub struct Locator {
            /// Field of the facts vocabulary, or a part of one (`city`).
            pub field: Str,
            /// Elements whose words are the value.
            pub css: Option<Str>,
            /// Texts beside which the value stands.
            pub label: List<Str>,
            /// Grammar of the document title: `{display_name} - {headline} - Upwork`.
            pub title: Option<Str>,
            /// Name or property of a `<meta>` element.
            pub meta: Option<Str>,
            /// Name of a section.
            pub section: Option<Str>,
            /// Path into JSON-LD: `Person.name`.
            pub json_ld: Option<Str>,
            /// Path into the page's state, `a.b.0.c`; in a card, into its own object in the state.
            pub path: Option<Str>,
            /// Only a value that the tables of countries know: for a label that is an everyday word ("From").
            pub known: bool,
            /// Attribute to read instead of the words.
            pub attribute: Option<Str>,
            /// Regular expression within the words; its group `value` is the value, or the whole match.
            pub pattern: Option<Str>,
            /// A field behind whose words the value stands: the first cell that the pattern fits, outside other sections.
            pub below: Option<Str>,
            /// For a list beside a label: every match of this regular expression in the element beside it is a value.
            pub each: Option<Str>,
            /// A line told by its shape: `place` is a line that is a place and nothing else, below the name on a profile or
            /// anywhere on a card. With `css` the words or attributes of those elements that are one.
            pub shape: Option<Str>,
            /// For a list in groups: the elements that head them. For records whose names stand apart in tabs: the tabs, if
            /// there are as many.
            pub group: Option<Str>,
            /// For records: the elements at which a record starts.
            pub item: Option<Str>,
            /// For records without an element of their own: the line that each has once, as a pattern or `{shape}`. A record
            /// is the largest part of the page with one such line.
            pub mark: Option<Str>,
            /// For records: parts that stand in elements of their own, looked for before the lines.
            pub part: List<Part>,
            /// For records: patterns for their lines, in order; `{dates}`, `{date}`, `{issued}`, `{duration}`, `{rating}` and
            /// `{language}` are lines of that shape, `*description` all the rest.
            pub lines: List<Str>,
        }

        /// A part of a record in an element of its own, or in an entry of the page's state.
        $(#[$attribute])*
        pub struct Part {
            /// Name of the part: `author`, `date`.
            pub name: Str,
            /// The element within the record; the record's own element where it is left out.
            pub css: Option<Str>,
            /// Attribute to read instead of the words.
            pub attribute: Option<Str>,
            /// Regular expression within the words; its group `value` is the value, or the whole match.
            pub pattern: Option<Str>,
            /// For records in the page's state: path in an entry.
            pub path: Option<Str>,
        }
    };
}
