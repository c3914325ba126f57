//! Amounts of money and what they are paid for.

use std::ops::Range;

use super::Found;
use super::fold::Folded;
use super::number::{self, Printed};

/// An ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub [u8; 3]);

impl Currency {
    /// US dollar.
    pub const USD: Self = Self(*b"USD");

    /// The currency of a three-letter code in any case; `None` for anything else than three Latin letters.
    pub fn from_code(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

/// An amount in hundredths of the currency's unit, for every currency alike (yen too).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

impl Cents {
    /// The nearest hundredth; `None` beyond what an amount of money can be (10^15 units).
    pub fn from_units(units: f64) -> Option<Self> {
        (units.abs() <= 1e15).then(|| Self((units * 100.0).round() as i64))
    }

    /// The amount in whole units, for arithmetic with rates and for print.
    pub fn units(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

/// An amount with its currency; `currency` is `None` where the page prints a sign that several currencies share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Hundredths.
    pub amount: Cents,
    /// ISO 4217 code, where it is known.
    pub currency: Option<Currency>,
}

/// What a rate is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// An hour of work.
    Hour,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A whole piece of work.
    Project,
}

/// An asked rate: one amount, or a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The lower (or only) amount.
    pub min: Cents,
    /// The upper amount; equal to `min` where the page prints one.
    pub max: Cents,
    /// ISO 4217 code, where it is known.
    pub currency: Option<Currency>,
    /// What it is paid for.
    pub per: Per,
}

/// An amount printed rounded down, as in "$100K+": at least `floor`, below `floor + step`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtLeast {
    /// The printed amount.
    pub floor: Money,
    /// Size of the site's next step; zero where the amount is printed exactly.
    pub step: Cents,
}

/// What a sign that several currencies share stands for on a site; by default nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signs {
    /// "$" alone.
    pub dollar: Option<Currency>,
    /// "¥" alone: yen or yuan.
    pub yen: Option<Currency>,
}

impl Signs {
    /// "$" is the US dollar, as on Upwork.
    pub const US: Self = Self { dollar: Some(Currency::USD), yen: None };
}

impl Money {
    /// The first amount that carries a sign or code of a currency. Several amounts: the first.
    pub fn find(text: &str, signs: Signs) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let priced = first_priced(&folded.text, signs)?;
        Some(Found { value: priced.money, range: folded.original(priced.range) })
    }
}

impl Rate {
    /// The first amount or range with what it is paid for. `per` serves where the words do not say it; without it such an
    /// amount is no rate. "$20 - $30 /hr" and "3,000円～4,000円/時間" are ranges.
    pub fn find(text: &str, signs: Signs, per: Option<Per>) -> Option<Found<Self>> {
        let folded = Folded::new(text);
        let first = first_priced(&folded.text, signs)?;
        let (max, mut range, mut currency) = match upper_end(&folded.text, &first, signs) {
            Some((upper, end, currency)) if upper >= first.money.amount => {
                (upper, first.range.start..end, first.money.currency.or(currency))
            }
            _ => (first.money.amount, first.range.clone(), first.money.currency),
        };
        let behind = folded.text.get(range.end..).unwrap_or_default();
        if currency.is_none()
            && let Some((found, len)) = sign_behind(behind, signs)
        {
            currency = found;
            range.end += len;
        }
        let behind = folded.text.get(range.end..).unwrap_or_default();
        let per = match unit_behind(behind) {
            Some((unit, len)) => {
                range.end += len;
                unit
            }
            None => unit_before(folded.text.get(..range.start).unwrap_or_default()).or(per)?,
        };
        let value = Self { min: first.money.amount, max, currency, per };
        Some(Found { value, range: folded.original(range) })
    }
}

impl AtLeast {
    /// "$100K+", "$100k+ earned", "$56,000+", "over ¥1,000,000", "$1,234.50". The step is the place of the last digit
    /// that is not zero where the amount is shortened or marked as a lower end: fifty Upwork profiles showed steps of $1k
    /// below $10k, $10k below $100k and $100k above (`research/rates.md` 3.1), which is the same.
    pub fn parse(text: &str, signs: Signs) -> Option<Self> {
        let folded = Folded::new(text);
        let priced = first_priced(&folded.text, signs)?;
        let around = format!(
            "{} {}",
            folded.text.get(..priced.range.start).unwrap_or_default(),
            folded.text.get(priced.range.end..).unwrap_or_default()
        );
        let open =
            ["+", "over ", "more than ", "以上", "超", "이상", "más de", "mais de", "plus de", "über "];
        let rounded = priced.shortened || open.iter().any(|words| around.contains(words));
        let step = if rounded { Cents::from_units(priced.place)? } else { Cents(0) };
        Some(Self { floor: priced.money, step })
    }
}

struct Priced {
    money: Money,
    /// Bytes of the folded text, sign and digits.
    range: Range<usize>,
    place: f64,
    shortened: bool,
}

fn first_priced(text: &str, signs: Signs) -> Option<Priced> {
    number::scan(text).into_iter().find_map(|number| priced(text, &number, signs))
}

fn priced(text: &str, number: &Printed, signs: Signs) -> Option<Priced> {
    let before = text.get(..number.range.start)?;
    let behind = text.get(number.range.end..)?;
    let in_front = sign_in_front(before, signs);
    let after = sign_behind(behind, signs);
    // "$50 USD": the code says what the sign leaves open.
    let currency = match (in_front, after) {
        (Some((Some(known), _)), _) | (Some((None, _)) | None, Some((Some(known), _))) => Some(known),
        (Some((None, _)), _) | (None, Some((None, _))) => None,
        (None, None) => return None,
    };
    let start = in_front.map_or(number.range.start, |(_, len)| number.range.start - len);
    let end = after.map_or(number.range.end, |(_, len)| number.range.end + len);
    let digits = text.get(number.range.clone())?;
    Some(Priced {
        money: Money { amount: Cents::from_units(number.value)?, currency },
        range: start..end,
        place: number.place,
        shortened: digits.chars().next_back().is_some_and(char::is_alphabetic),
    })
}

/// The second amount of a range, right behind the first.
fn upper_end(text: &str, first: &Priced, signs: Signs) -> Option<(Cents, usize, Option<Currency>)> {
    let rest = text.get(first.range.end..)?;
    let dashed = rest.trim_start();
    let after = ["-", "–", "—", "~", "〜", "to ", "a ", "à ", "bis "]
        .iter()
        .find_map(|dash| dashed.strip_prefix(dash))?;
    let number = number::scan(after).into_iter().next()?;
    let between = after.get(..number.range.start)?.trim();
    let sign = sign_in_front(after.get(..number.range.start)?, signs);
    let bare = sign.is_none_or(|(_, len)| len >= between.len());
    if !(between.is_empty() || sign.is_some() && bare) {
        return None;
    }
    let offset = text.len() - after.len();
    let behind = sign_behind(after.get(number.range.end..)?, signs);
    let end = offset + number.range.end + behind.map_or(0, |(_, len)| len);
    let currency = sign.and_then(|(known, _)| known).or(behind.and_then(|(known, _)| known));
    Some((Cents::from_units(number.value)?, end, currency))
}

/// Signs and codes with the currency they stand for; `None` where several share it. Longer ones first.
const SIGNS: [(&str, Option<&[u8; 3]>); 42] = [
    ("us$", Some(b"USD")),
    ("au$", Some(b"AUD")),
    ("ca$", Some(b"CAD")),
    ("nz$", Some(b"NZD")),
    ("hk$", Some(b"HKD")),
    ("nt$", Some(b"TWD")),
    ("mx$", Some(b"MXN")),
    ("a$", Some(b"AUD")),
    ("c$", Some(b"CAD")),
    ("s$", Some(b"SGD")),
    ("r$", Some(b"BRL")),
    ("euros", Some(b"EUR")),
    ("euro", Some(b"EUR")),
    ("dollars", None),
    ("rupees", None),
    ("rs.", None),
    ("rs", None),
    ("yen", Some(b"JPY")),
    ("won", Some(b"KRW")),
    ("руб", Some(b"RUB")),
    ("грн", Some(b"UAH")),
    ("rmb", Some(b"CNY")),
    ("kr", None),
    ("zł", Some(b"PLN")),
    ("kč", Some(b"CZK")),
    ("€", Some(b"EUR")),
    ("£", Some(b"GBP")),
    ("₹", Some(b"INR")),
    ("₽", Some(b"RUB")),
    ("₺", Some(b"TRY")),
    ("₴", Some(b"UAH")),
    ("₫", Some(b"VND")),
    ("₱", Some(b"PHP")),
    ("₦", Some(b"NGN")),
    ("฿", Some(b"THB")),
    ("₪", Some(b"ILS")),
    ("₩", Some(b"KRW")),
    ("円", Some(b"JPY")),
    ("원", Some(b"KRW")),
    ("元", Some(b"CNY")),
    ("$", None),
    ("¥", None),
];

/// Codes that sites print beside amounts.
const CODES: [&str; 40] = [
    "aed", "ars", "aud", "bdt", "brl", "cad", "chf", "clp", "cny", "cop", "czk", "dkk", "egp", "eur", "gbp",
    "hkd", "huf", "idr", "ils", "inr", "jpy", "kes", "krw", "lkr", "mxn", "myr", "ngn", "nok", "nzd", "php",
    "pkr", "pln", "ron", "rub", "sek", "sgd", "try", "uah", "usd", "vnd",
];

/// The sign at the end of what stands before a number, with the bytes it takes including one space.
fn sign_in_front(before: &str, signs: Signs) -> Option<(Option<Currency>, usize)> {
    let word = before.strip_suffix([' ', '\u{a0}']).unwrap_or(before);
    let space = before.len() - word.len();
    let (sign, currency) = all_signs().find(|(sign, _)| {
        let outside = word.strip_suffix(sign).map(|head| head.chars().next_back());
        outside.is_some_and(|c| !(is_word(sign) && c.is_some_and(char::is_alphabetic)))
    })?;
    Some((meaning(sign, currency, signs), sign.len() + space))
}

/// The sign at the start of what stands behind a number.
fn sign_behind(behind: &str, signs: Signs) -> Option<(Option<Currency>, usize)> {
    let word = behind.strip_prefix([' ', '\u{a0}']).unwrap_or(behind);
    let space = behind.len() - word.len();
    let (sign, currency) = all_signs().find(|(sign, _)| {
        let outside = word.strip_prefix(sign).map(|tail| tail.chars().next());
        // "5 $20": a sign belongs to the number it touches.
        let taken = |c: char| if is_word(sign) { number::is_latin_letter(c) } else { c.is_ascii_digit() };
        outside.is_some_and(|c| !c.is_some_and(taken))
    })?;
    Some((meaning(sign, currency, signs), sign.len() + space))
}

/// Codes first: "pkr" ends with the sign "kr".
fn all_signs() -> impl Iterator<Item = (&'static str, Option<&'static [u8; 3]>)> {
    CODES.iter().map(|code| (*code, None)).chain(SIGNS.iter().copied())
}

fn is_word(sign: &str) -> bool {
    sign.starts_with(number::is_latin_letter)
}

fn meaning(sign: &str, currency: Option<&[u8; 3]>, signs: Signs) -> Option<Currency> {
    match (sign, currency) {
        (_, Some(code)) => Some(Currency(*code)),
        ("$", _) => signs.dollar,
        ("¥", _) => signs.yen,
        _ if CODES.contains(&sign) => Currency::from_code(sign),
        _ => None,
    }
}

/// Words behind an amount, after "/", "per" or nothing.
const UNITS: [(Per, &[&str]); 4] = [
    (
        Per::Hour,
        &[
            "hours", "hour", "hrs", "hr", "h", "stunden", "stunde", "std", "horas", "hora", "heures",
            "heure", "時間", "小时", "시간",
        ],
    ),
    (
        Per::Day,
        &["days", "day", "tag", "tage", "jours", "jour", "días", "día", "dias", "dia", "日", "天", "일"],
    ),
    (
        Per::Month,
        &[
            "months", "month", "mo", "monat", "mois", "meses", "mes", "mês", "ヶ月", "か月", "カ月", "月",
            "개월", "월",
        ],
    ),
    (Per::Project, &["project", "projekt", "projet", "proyecto", "projeto", "案件", "件", "프로젝트", "건"]),
];

fn unit_behind(behind: &str) -> Option<(Per, usize)> {
    let start = behind.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '.'));
    let joined = ["/", "per ", "an ", "a ", "por ", "pro ", "par ", "la ", "each ", "je "].iter();
    let word = joined.clone().find_map(|join| start.strip_prefix(join)).map(str::trim_start);
    for (per, words) in UNITS {
        for unit in words {
            let Some(rest) = word.and_then(|word| word.strip_prefix(unit)) else { continue };
            if !rest.starts_with(number::is_latin_letter) {
                return Some((per, behind.len() - rest.len()));
            }
        }
    }
    let adverbs = [(Per::Hour, "hourly"), (Per::Day, "daily"), (Per::Month, "monthly")];
    adverbs
        .iter()
        .find_map(|(per, word)| start.strip_prefix(word).map(|rest| (*per, behind.len() - rest.len())))
}

/// Words in front of an amount that say what it is paid for.
fn unit_before(before: &str) -> Option<Per> {
    let near: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
    let words: [(Per, &[&str]); 3] = [
        (
            Per::Hour,
            &[
                "hourly",
                "per hour",
                "時給",
                "時間単価",
                "時間あたり",
                "시급",
                "시간당",
                "stundensatz",
                "por hora",
                "taux horaire",
            ],
        ),
        (
            Per::Day,
            &["daily", "day rate", "日給", "日額", "일급", "일당", "tagessatz", "tjm", "tarif journalier"],
        ),
        (Per::Month, &["monthly", "月額", "月単価", "月給", "월급", "월 단가", "per month"]),
    ];
    let here = words.iter().flat_map(|(per, list)| list.iter().map(move |word| (*per, *word)));
    here.filter_map(|(per, word)| Some((near.rfind(word)?, per)))
        .max_by_key(|(at, _)| *at)
        .map(|(_, per)| per)
}

#[cfg(test)]
#[path = "money_tests.rs"]
mod tests;
