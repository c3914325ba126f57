//! Rates that others ask: quartiles to put a rate beside, and the model that says how far off a rate is.
//!
//! The figures come from one site and one month, from software work, and from countries as people state them; they explain a
//! fifth of the spread of rates. They are a reference to show, and one side of a comparison with what a page says of itself.

use std::sync::LazyLock;

use super::roles::Role;
use super::{CountryCode, country};

/// Where the quartiles come from, in words.
pub const SOURCE: &str = "Freelancer.com directory, listed rates";
/// Month of the quartiles.
pub const DATE: &str = "2025-04";

/// Quartiles of rates asked in one country, in US dollars an hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quartiles {
    /// The country as people state it.
    pub country: CountryCode,
    /// How many people.
    pub n: u32,
    /// Lower quartile.
    pub p25: f64,
    /// Median.
    pub p50: f64,
    /// Upper quartile.
    pub p75: f64,
}

/// The published quartiles of a country for a role: sixteen countries, software and data work (the skills that were counted).
pub fn quartiles(of: CountryCode, role: &Role) -> Option<Quartiles> {
    let counted = matches!(role.id, "software" | "data");
    QUARTILES.iter().find(|row| row.country == of).filter(|_| counted).copied()
}

/// What is usually asked for a role in a country, on a logarithmic scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// Logarithm of the usual rate in US dollars an hour.
    pub mu: f64,
    /// Spread around it.
    pub sigma: f64,
    /// GDP (PPP) per head of the country, in international dollars.
    pub gdp_per_head: f64,
}

impl Expected {
    /// The usual rate itself, in US dollars an hour.
    pub fn usual(&self) -> f64 {
        self.mu.exp()
    }

    /// How many spreads a rate lies above the usual one; negative below. The spread is not normal (heavy on the low side):
    /// thresholds were taken from the data, never from a normal table.
    pub fn z(&self, rate: f64) -> f64 {
        (rate.ln() - self.mu) / self.sigma
    }

    /// A rate over the usual one.
    pub fn ratio(&self, rate: f64) -> f64 {
        rate / self.usual()
    }
}

/// The usual rate for a role in a country and a stated seniority (a shift of the logarithm, see [`Seniority`]); `None` for a
/// country without income data.
pub fn expected(of: CountryCode, role: &Role, seniority: Seniority) -> Option<Expected> {
    let gdp_per_head = country(of)?.gdp_per_head?;
    let (shift, spread) = PARAMETERS.iter().find(|row| row.0 == of).map_or((0.0, None), |row| (row.1, row.2));
    let measured = matches!(role.id, "software" | "data");
    let least = if measured { 0.0 } else { parameter("spread-unmeasured") };
    let sigma = spread.unwrap_or_else(|| parameter("spread")).max(least);
    let line = parameter("intercept") + parameter("slope") * gdp_per_head.ln();
    Some(Expected { mu: line + shift + role.shift + seniority.shift(), sigma, gdp_per_head })
}

/// A value of `data/rate-model.tsv`, where each is explained; not a number for a name that is not there, which no comparison
/// passes.
pub fn parameter(name: &str) -> f64 {
    MODEL.iter().find(|(known, _)| *known == name).map_or(f64::NAN, |(_, value)| *value)
}

/// Seniority as a page states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seniority {
    /// A senior title, or five to ten years.
    Senior,
    /// A lead, or more than ten years.
    Lead,
}

impl Seniority {
    /// Distance from somebody in the middle of a career, as a difference of logarithms.
    pub fn shift(self) -> f64 {
        parameter(match self {
            Self::Senior => "senior",
            Self::Lead => "lead",
        })
    }
}

static MODEL: LazyLock<Vec<(&str, f64)>> = LazyLock::new(|| {
    let rows = crate::data!("rate-model.tsv").lines();
    rows.filter_map(|line| line.split_once('\t'))
        .filter_map(|(name, value)| Some((name, value.parse().ok()?)))
        .collect()
});

static QUARTILES: LazyLock<Vec<Quartiles>> = LazyLock::new(|| {
    let rows = crate::data!("rates.tsv").lines();
    rows.filter_map(|line| {
        let mut fields = line.split('\t');
        let country = CountryCode(fields.next()?.as_bytes().try_into().ok()?);
        let n = fields.next()?.parse().ok()?;
        let mut number = || fields.next()?.parse::<f64>().ok();
        let [_, p25, p50, p75] = [number()?, number()?, number()?, number()?];
        Some(Quartiles { country, n, p25, p50, p75 })
    })
    .collect()
});

static PARAMETERS: LazyLock<Vec<(CountryCode, f64, Option<f64>)>> = LazyLock::new(|| {
    let rows = crate::data!("rate-parameters.tsv").lines();
    rows.filter_map(|line| {
        let mut fields = line.split('\t');
        let country = CountryCode(fields.next()?.as_bytes().try_into().ok()?);
        Some((country, fields.next()?.parse().ok()?, fields.next()?.parse().ok()))
    })
    .collect()
});

#[cfg(test)]
mod tests {
    use super::super::roles::roles;
    use super::*;

    fn software() -> &'static Role {
        roles().iter().find(|role| role.id == "software").unwrap()
    }

    #[test]
    fn published_limits_come_out() {
        // The limits of the low-rate rule at mid seniority, as the research publishes them: the lower of 0.35 of the usual rate
        // and 2.33 spreads below it.
        for (code, limit) in [
            (b"US", 11.6),
            (b"FR", 9.8),
            (b"JP", 9.4),
            (b"AU", 8.3),
            (b"GB", 7.5),
            (b"CA", 7.5),
            (b"DE", 7.4),
        ] {
            let senior = expected(CountryCode(*code), software(), Seniority::Senior).unwrap();
            let mid = Expected { mu: senior.mu - Seniority::Senior.shift(), ..senior };
            let found = (mid.mu - 2.33 * mid.sigma).exp().min(0.35 * mid.usual());
            assert!((found - limit).abs() < 0.15, "{}: {found} not {limit}", CountryCode(*code).code());
        }
    }

    #[test]
    fn quartiles_for_listed_countries_and_counted_roles() {
        let india = quartiles(CountryCode(*b"IN"), software()).unwrap();
        assert_eq!((india.n, india.p25, india.p50, india.p75), (1501, 10.0, 15.0, 21.0));
        assert_eq!(QUARTILES.len(), 16);
        assert_eq!(quartiles(CountryCode(*b"SE"), software()), None);
        let writing = roles().iter().find(|role| role.id == "writing").unwrap();
        assert_eq!(quartiles(CountryCode(*b"IN"), writing), None);
    }

    #[test]
    fn an_unseen_country_lies_on_the_line() {
        let fiji = expected(CountryCode(*b"FJ"), software(), Seniority::Senior).unwrap();
        assert!((fiji.mu - 0.15 - 0.249 - 0.2834 * fiji.gdp_per_head.ln()).abs() < 1e-3);
        assert!((fiji.sigma - 0.61).abs() < 1e-9);
        assert_eq!(expected(CountryCode(*b"ZZ"), software(), Seniority::Lead), None);
        assert!(PARAMETERS.len() > 100);
        assert!(parameter("nothing").is_nan());
    }
}
