//! What of a page the readers may need: the content script and the command line keep nothing else.

/// Names that decide what is kept of a page.
#[derive(Debug, Clone, Copy)]
pub struct Listing {
    /// Attribute names, lower case. `class` is not among them: of it only [`Listing::classes`] are kept.
    pub attributes: &'static [&'static str],
    /// Class names that selectors of site tables use.
    pub classes: &'static [&'static str],
    /// Ids of `script` elements whose content is state that a table reads.
    pub state_scripts: &'static [&'static str],
}

/// The listing of the compiled site tables and the generic reader.
pub fn listing() -> Listing {
    Listing { attributes: GENERIC, classes: &[], state_scripts: &[] }
}

/// Attributes the generic reader uses on any page.
const GENERIC: &[&str] = &[
    "aria-label",
    "content",
    "datetime",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "lang",
    "name",
    "property",
    "rel",
    "title",
    "type",
];
