//! What contracts pay, from surveys and agencies: no marketplace prices, and said to be none wherever they are shown.

use std::sync::LazyLock;

use super::CountryCode;
use super::roles::Role;
use crate::text::date::PartialDate;
use crate::text::money::{Currency, Per};

/// A published figure for a country and a group of roles.
#[derive(Debug, Clone, PartialEq)]
pub struct ContractRates {
    country: CountryCode,
    role: &'static str,
    /// In which currency.
    pub currency: Currency,
    /// The unit of the source.
    pub per: Per,
    /// Lower end of the usual band, in units of the currency.
    pub low: Option<f64>,
    /// The mean.
    pub middle: Option<f64>,
    /// Upper end of the usual band.
    pub high: Option<f64>,
    /// How many people were counted, over all roles of the source.
    pub n: Option<u32>,
    /// The day as far as published.
    pub date: PartialDate,
    /// Who published it.
    pub source: &'static str,
}

/// The figures for a country and a group of roles: in the unit asked for where there are some, else in another.
pub fn contract_rates(of: CountryCode, role: &Role, asked: Per) -> Option<&'static ContractRates> {
    let rows = || ROWS.iter().filter(|row| row.country == of && row.role == role.id);
    rows().find(|row| row.per == asked).or_else(|| rows().next())
}

static ROWS: LazyLock<Vec<ContractRates>> = LazyLock::new(|| {
    let lines = crate::data!("contract-rates.tsv").lines();
    lines.filter_map(row).collect()
});

fn row(line: &'static str) -> Option<ContractRates> {
    let mut fields = line.split('\t');
    let country = CountryCode(fields.next()?.as_bytes().try_into().ok()?);
    let role = fields.next()?;
    let currency = Currency::from_code(fields.next()?)?;
    let per = match fields.next()? {
        "hour" => Per::Hour,
        "day" => Per::Day,
        "month" => Per::Month,
        _ => return None,
    };
    let mut number = || fields.next().map(|text| text.parse::<f64>().ok());
    let (low, middle, high, n) = (number()?, number()?, number()?, number()?);
    let (year, month) = fields.next().map(|date| date.split_once('-').unwrap_or((date, "")))?;
    let date = PartialDate { year: year.parse().ok()?, month: month.parse().ok(), day: None };
    let n = n.map(|people| people as u32);
    Some(ContractRates { country, role, currency, per, low, middle, high, n, date, source: fields.next()? })
}

#[cfg(test)]
mod tests {
    use super::super::roles::roles;
    use super::*;

    #[test]
    fn figures_by_country_role_and_unit() {
        let software = roles().iter().find(|role| role.id == "software").unwrap();
        let of = |country: &[u8; 2], per| contract_rates(CountryCode(*country), software, per);
        let month = of(b"JP", Per::Month).unwrap();
        assert_eq!((month.low, month.middle, month.high), (Some(600_000.0), None, Some(800_000.0)));
        assert_eq!(of(b"JP", Per::Hour).unwrap().middle, Some(4000.0));
        // No figure by the month: the one there is, in its own unit.
        let korea = of(b"KR", Per::Month).unwrap();
        assert_eq!((korea.per, korea.middle, korea.n), (Per::Day, Some(378_250.0), Some(37_436)));
        assert_eq!(of(b"SE", Per::Hour), None);
    }

    #[test]
    fn every_line_is_read() {
        let lines = crate::data!("contract-rates.tsv").lines();
        assert_eq!(lines.count(), ROWS.len());
        for row in ROWS.iter() {
            assert!(roles().iter().any(|role| role.id == row.role), "{row:?}");
            assert!(row.middle.is_some() != (row.low.is_some() && row.high.is_some()), "{row:?}");
        }
    }
}
