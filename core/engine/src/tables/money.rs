//! Currencies and a frozen table of exchange rates. Nothing is fetched: the table has a date, and what it cannot answer for is
//! not converted.

use std::sync::LazyLock;

use jiff::{Timestamp, civil};

use crate::text::money::Currency;

/// A currency that moved by more than this within the last year of the table is not converted: the rate of its day says too
/// little about the rate of another (`1.2` is 20 %, a choice of the rate research).
const MOST_MOVED: f64 = 1.2;
/// A table is used for this many days after its date (a choice of the rate research: twelve months).
const GOOD_FOR_DAYS: i64 = 365;

/// Why an amount is not converted; `name` is what the words of the report go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotConverted {
    /// The bank does not quote the currency.
    NotQuoted,
    /// It moved too much within the last year of the table.
    Moved,
    /// The page was read too long after the table.
    Stale,
}

impl NotConverted {
    /// `not-quoted`, `moved`, `stale`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotQuoted => "not-quoted",
            Self::Moved => "moved",
            Self::Stale => "stale",
        }
    }
}

/// US dollars for one unit of a currency, by the euro reference rates of the European Central Bank of [`rates_date`]; the dollar
/// itself is always one.
///
/// # Errors
/// For a currency the bank does not quote, one that moved too much, or a page read more than a year after that date.
pub fn exchange(currency: Currency, read_at: Option<Timestamp>) -> Result<f64, NotConverted> {
    if currency == Currency::USD {
        return Ok(1.0);
    }
    let row = TABLE.rows.iter().find(|row| row.currency == currency);
    let (per_dollar, moved) =
        row.and_then(|row| row.per_dollar.zip(row.moved)).ok_or(NotConverted::NotQuoted)?;
    let age = read_at.map_or(0, |at| (at.as_second() - TABLE.day_in_seconds) / 86_400);
    if age > GOOD_FOR_DAYS {
        return Err(NotConverted::Stale);
    }
    if moved > MOST_MOVED { Err(NotConverted::Moved) } else { Ok(1.0 / per_dollar) }
}

/// The same where only the figure matters.
pub fn usd_per_unit(currency: Currency, read_at: Option<Timestamp>) -> Option<f64> {
    exchange(currency, read_at).ok()
}

/// The day of the exchange rates.
pub fn rates_date() -> Option<civil::Date> {
    TABLE.day
}

/// Every currency that is legal tender somewhere (CLDR).
pub fn currencies() -> impl Iterator<Item = Currency> {
    TABLE.rows.iter().map(|row| row.currency)
}

struct Row {
    currency: Currency,
    per_dollar: Option<f64>,
    /// Highest over lowest rate within the last year of the table.
    moved: Option<f64>,
}

struct Table {
    day: Option<civil::Date>,
    day_in_seconds: i64,
    rows: Vec<Row>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut lines = crate::data!("currencies.tsv").lines();
    let day: Option<civil::Date> = lines.next().and_then(|line| line.parse().ok());
    let start = day.and_then(|day| day.to_zoned(jiff::tz::TimeZone::UTC).ok());
    let day_in_seconds = start.map_or(0, |start| start.timestamp().as_second());
    Table { day, day_in_seconds, rows: lines.filter_map(row).collect() }
});

fn row(line: &str) -> Option<Row> {
    let mut fields = line.split('\t');
    let currency = Currency(fields.next()?.as_bytes().try_into().ok()?);
    let per_dollar = fields.next()?.parse().ok();
    Some(Row { currency, per_dollar, moved: fields.next()?.parse().ok() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_in_dollars_for_one_unit() {
        let rate = |code: &[u8; 3]| usd_per_unit(Currency(*code), None);
        assert_eq!(rate(b"USD"), Some(1.0));
        assert!(rate(b"EUR").is_some_and(|eur| (0.9..1.5).contains(&eur)));
        assert!(rate(b"JPY").is_some_and(|yen| (0.003..0.02).contains(&yen)));
        assert_eq!(exchange(Currency(*b"PKR"), None), Err(NotConverted::NotQuoted));
        assert_eq!(rate(b"XXX"), None);
        assert!(currencies().count() > 140);
    }

    #[test]
    fn an_old_table_converts_only_the_dollar() {
        let day = rates_date().unwrap();
        let later = |days: i64| Some(Timestamp::from_second(TABLE.day_in_seconds + days * 86_400).unwrap());
        assert_eq!(day.year(), 2026);
        assert!(usd_per_unit(Currency(*b"EUR"), later(365)).is_some());
        assert_eq!(exchange(Currency(*b"EUR"), later(366)), Err(NotConverted::Stale));
        assert_eq!(usd_per_unit(Currency::USD, later(4000)), Some(1.0));
    }

    #[test]
    fn a_currency_that_moved_too_much_is_not_converted() {
        let moved = TABLE.rows.iter().filter(|row| row.moved.is_some_and(|moved| moved > MOST_MOVED));
        for row in moved {
            assert_eq!(usd_per_unit(row.currency, None), None);
        }
    }
}
