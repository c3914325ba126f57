//! What is asked, for what work and where, in terms that can be put beside a reference.

use jiff::Timestamp;

use super::{Claim, Claims, Confidence, Place};
use crate::tables::money::usd_per_unit;
use crate::tables::roles::{Role, role};
use crate::tables::{Address, CountryCode, Lookup, Tables};
use crate::text::money::{Currency, Per, Rate};

impl Place {
    /// The same as an address to look up.
    pub fn address(&self) -> Address<'_> {
        Address {
            city: self.city.as_deref(),
            region: self.region.as_deref(),
            country: self.country.as_deref(),
        }
    }
}

impl Claims {
    /// The asked rate in US dollars an hour, the upper end of a range. `None` where it is not paid by the hour, not known for
    /// sure, or in a currency that is not converted (see [`usd_per_unit`]).
    pub fn hourly_usd(&self, read_at: Option<Timestamp>) -> Option<f64> {
        let rate = self.firm_rate()?.value;
        let unit = usd_per_unit(rate.currency?, read_at)?;
        (rate.per == Per::Hour && rate.max.0 > 0).then(|| rate.max.units() * unit)
    }

    /// The currency in which a page asks: by the hour, for a package, for a project.
    pub(super) fn asked_currency(&self) -> Option<Currency> {
        let package =
            || self.price_packages.iter().find_map(|package| package.price.as_ref()?.value.currency);
        let bid = || self.bid.as_ref().and_then(|bid| bid.value.price.currency);
        self.hourly_rate.as_ref().and_then(|rate| rate.value.currency).or_else(package).or_else(bid)
    }

    /// The asked rate where the reading of it is firm.
    pub fn firm_rate(&self) -> Option<&Claim<Rate>> {
        self.hourly_rate.as_ref().filter(|claim| claim.confidence == Confidence::Firm)
    }

    /// The group of roles that headline and skills name.
    pub fn role(&self) -> Option<&'static Role> {
        let headline = self.headline.as_ref().map_or("", |headline| headline.text.as_str());
        role(headline, self.skills.iter().map(|(_, skill)| skill.value.as_str()))
    }

    /// The one country of the location field; `NotKnown` where the field is missing, weak, or can mean several countries.
    pub fn stated_country(&self, tables: &Tables) -> Lookup<CountryCode> {
        let Some(place) = self.location.as_ref().filter(|claim| claim.confidence == Confidence::Firm) else {
            return Lookup::NotKnown;
        };
        let resolved = match tables.resolve(&place.value.address()) {
            Lookup::Found(resolved) => resolved,
            Lookup::NotKnown => return Lookup::NotKnown,
            Lookup::NoTable(table) => return Lookup::NoTable(table),
        };
        let countries = resolved.countries();
        match (countries.len(), countries.first()) {
            (1, Some(only)) => Lookup::Found(*only),
            _ => Lookup::NotKnown,
        }
    }
}
