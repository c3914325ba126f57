//! The list of countries (built in) and their names in many languages (packaged).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use plumbline_engine::tables::layout::{COUNTRY_NAMES_MAGIC, country_names};
use plumbline_engine::tables::place_key;

use super::cities::Towns;
use super::{fetch::Store, packed};

/// Territories of CLDR that no profile names as a country of its own: parts of others, groups, uninhabited outliers.
const NOT_LISTED: &[&str] =
    &["AC", "AN", "CP", "CQ", "CS", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/// Usual English forms that CLDR does not list. Freelancer.com and `LinkedIn` print several of them.
const ALSO: &[(&str, &str)] = &[
    ("AE", "UAE;U.A.E.;Emirates"),
    ("BN", "Brunei Darussalam"),
    ("BO", "Bolivia, Plurinational State of"),
    ("BY", "Byelorussia"),
    ("CD", "Democratic Republic of the Congo;DR Congo;DRC;Congo, the Democratic Republic of the"),
    ("CG", "Republic of the Congo;Congo"),
    ("CI", "Cote d'Ivoire"),
    ("CN", "PRC;Mainland China;People's Republic of China"),
    ("CV", "Cape Verde"),
    ("CZ", "Czech Republic;Czechia"),
    ("DO", "Dominican Rep."),
    ("FM", "Micronesia, Federated States of"),
    (
        "GB",
        "UK;U.K.;Great Britain;Britain;United Kingdom;United Kingdom of Great Britain and Northern Ireland",
    ),
    ("HK", "Hong Kong SAR;Hong Kong, China"),
    ("IR", "Iran, Islamic Republic of"),
    ("KP", "Korea, Democratic People's Republic of;DPRK"),
    ("KR", "Korea;Korea, Republic of;Republic of Korea;South Korea;Korea (South)"),
    ("LA", "Lao People's Democratic Republic;Lao PDR"),
    ("LY", "Libyan Arab Jamahiriya"),
    ("MD", "Moldova, Republic of;Republic of Moldova"),
    ("MK", "Macedonia;Macedonia, The Former Yugoslav Republic of;North Macedonia, Republic of"),
    ("MM", "Burma"),
    ("MO", "Macau"),
    ("NL", "The Netherlands;Holland"),
    ("PH", "The Philippines"),
    ("PS", "Palestinian Territory;Palestinian Territory, Occupied;State of Palestine"),
    ("RU", "Russian Federation"),
    ("SY", "Syrian Arab Republic"),
    ("SZ", "Eswatini"),
    ("TL", "Timor Leste"),
    ("TR", "Turkey;Turkiye"),
    ("TW", "Taiwan, Province of China;Taiwan, R.O.C."),
    ("TZ", "Tanzania, United Republic of;United Republic of Tanzania"),
    ("US", "USA;U.S.;U.S.A.;United States of America;The United States;The USA;America;The US"),
    ("VA", "Holy See"),
    ("VE", "Venezuela, Bolivarian Republic of"),
    ("VN", "Viet Nam"),
];

/// Languages whose country names are packaged: those that CLDR covers best and that marketplaces and bios are written in.
const LOCALES: &[&str] = &[
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et",
    "eu", "fa", "fi", "fil", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is",
    "it", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my",
    "ne", "nl", "no", "pa", "pl", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr", "sr-Latn", "sv",
    "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "yo", "zh", "zh-Hant", "zu",
];

/// Lines of `code, GDP (PPP) per head in international dollars or -, zones, English names`.
pub(crate) fn list(store: &Store, towns: &Towns) -> Result<String, String> {
    let info: serde_json::Value = store.json("cldr-core", "supplemental/territoryInfo.json")?;
    let english = territories(store, "en")?;
    let mut zones = towns.zones_by_country();
    for line in
        store.text("tzdata", "tzdata/zoneinfo/zone.tab")?.lines().filter(|line| !line.starts_with('#'))
    {
        let mut fields = line.split('\t');
        if let (Some(code), Some(zone)) = (fields.next(), fields.nth(1)) {
            zones.entry(code.to_owned()).or_default().insert(zone.to_owned());
        }
    }
    let mut text = String::from(
        "# Written by `cargo xtask data`: ISO 3166-1 alpha-2, GDP (PPP) per head (CLDR), IANA zones, English names\n",
    );
    for (code, names) in &english {
        let number = |key: &str| -> Option<f64> {
            info.pointer(&format!("/supplemental/territoryInfo/{code}/{key}"))?.as_str()?.parse().ok()
        };
        let per_head = match (number("_gdp"), number("_population")) {
            (Some(gdp), Some(people)) if gdp > 0.0 && people > 0.0 => format!("{:.0}", gdp / people),
            _ => "-".to_owned(),
        };
        let zones = zones
            .get(code)
            .map(|zones| zones.iter().cloned().collect::<Vec<_>>().join(","))
            .unwrap_or_default();
        let mut all = names.clone();
        let also = ALSO.iter().filter(|(for_code, _)| for_code == code);
        all.extend(also.flat_map(|(_, more)| more.split(';').map(str::to_owned)));
        let mut seen = BTreeSet::new();
        all.retain(|name| seen.insert(place_key(name)));
        let _ = writeln!(text, "{code}\t{per_head}\t{zones}\t{}", all.join(";"));
    }
    Ok(text)
}

/// The packaged table: folded names in [`LOCALES`] to codes; a name that two languages give to two countries is left out.
pub(crate) fn names_table(store: &Store) -> Result<Vec<u8>, String> {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for locale in LOCALES {
        for (code, names) in territories(store, locale)? {
            for key in names.iter().map(String::as_str).map(place_key).filter(|key| key.chars().count() > 1) {
                owners.entry(key).or_default().insert(code.clone());
            }
        }
    }
    let mut names = BTreeMap::new();
    for (key, codes) in owners {
        if let (1, Some([a, b])) = (codes.len(), codes.first().map(String::as_bytes)) {
            names.insert(key, u64::from(u16::from_be_bytes([*a, *b])));
        }
    }
    let sections = BTreeMap::from([
        (country_names::VERSION, b"CLDR 48.2.0".to_vec()),
        (country_names::NAMES, packed::map(&names)?),
    ]);
    Ok(packed::file(COUNTRY_NAMES_MAGIC, sections))
}

/// The standard name of every country in Japanese and Korean, for the report's own sentences.
pub(super) fn labels(store: &Store) -> Result<String, String> {
    let (ja, ko) = (territories(store, "ja")?, territories(store, "ko")?);
    let lines = ja.iter().filter_map(|(code, names)| {
        let [japanese, korean] = [names, ko.get(code)?].map(|names| everyday(code, names));
        Some(format!("{code}\t{}\t{}\n", japanese?, korean?))
    });
    Ok(lines.collect())
}

/// Forms that pages use beside CLDR's, in a language of the country or on sites in Japanese, Korean, Russian and Spanish.
const OWN_ALSO: &[(&str, &str)] = &[
    ("AE", "الإمارات;ОАЭ"),
    ("BY", "Белоруссия"),
    ("CN", "中华人民共和国;中華人民共和国"),
    ("CZ", "Česká republika"),
    ("GB", "Великобритания"),
    ("KR", "한국;남한;韓國"),
    ("RU", "РФ;Российская Федерация"),
    ("SA", "السعودية"),
    ("TH", "ประเทศไทย"),
    ("TW", "臺灣;台湾;台灣;대만"),
    ("UA", "Украина"),
    ("US", "アメリカ;米国;미국;США;美国;美國;Estados Unidos;EE. UU.;EEUU"),
];

/// Lines of `folded name, code`, sorted: countries in their official languages (English has its own list), in Japanese and in
/// Korean. These are known without the packaged table; a name that means two countries is left out.
pub(super) fn own_names(store: &Store) -> Result<String, String> {
    let info: serde_json::Value = store.json("cldr-core", "supplemental/territoryInfo.json")?;
    let info = info.pointer("/supplemental/territoryInfo").and_then(serde_json::Value::as_object);
    let mut spoken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (code, territory) in info.ok_or("territoryInfo.json: no territories")? {
        let languages = territory.get("languagePopulation").and_then(serde_json::Value::as_object);
        for (language, facts) in languages.into_iter().flatten() {
            let status = facts.get("_officialStatus").and_then(serde_json::Value::as_str);
            if language != "en" && matches!(status, Some("official" | "de_facto_official")) {
                spoken.entry(language.replace('_', "-")).or_default().insert(code.clone());
            }
        }
    }
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |code: &str, name: &str| {
        let key = place_key(name);
        if key.chars().count() > 1 {
            owners.entry(key).or_default().insert(code.to_owned());
        }
    };
    for (language, codes) in &spoken {
        // CLDR lists more languages than it has names in.
        let Ok(all) = territories(store, language) else { continue };
        for (code, names) in all.iter().filter(|(code, _)| codes.contains(*code)) {
            for name in names {
                add(code, name);
            }
        }
    }
    for language in ["ja", "ko"] {
        for (code, names) in territories(store, language)? {
            for name in names {
                add(&code, &name);
            }
        }
    }
    for (code, names) in OWN_ALSO {
        for name in names.split(';') {
            add(code, name);
        }
    }
    let lines = owners.into_iter().filter(|(_, codes)| codes.len() == 1);
    Ok(lines.flat_map(|(key, codes)| codes.into_iter().map(move |code| format!("{key}\t{code}\n"))).collect())
}

/// The standard name; of the two cities whose standard name says what they belong to, the short one.
fn everyday<'a>(code: &str, names: &'a [String]) -> Option<&'a String> {
    match code {
        "HK" | "MO" => names.iter().min_by_key(|name| name.chars().count()),
        _ => names.first(),
    }
}

/// Names of countries in one language by code, the standard name first.
fn territories(store: &Store, locale: &str) -> Result<BTreeMap<String, Vec<String>>, String> {
    let file: serde_json::Value =
        store.json("cldr-localenames-full", &format!("main/{locale}/territories.json"))?;
    let all = file.pointer(&format!("/main/{locale}/localeDisplayNames/territories"));
    let all =
        all.and_then(serde_json::Value::as_object).ok_or_else(|| format!("{locale}: no territories"))?;
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, name) in all {
        let (code, alternative) =
            key.split_once("-alt-").map_or((key.as_str(), false), |(code, _)| (code, true));
        let (true, Some(name)) = (code.len() == 2 && !NOT_LISTED.contains(&code), name.as_str()) else {
            continue;
        };
        if name == code {
            continue;
        }
        let list = names.entry(code.to_owned()).or_default();
        if alternative { list.push(name.to_owned()) } else { list.insert(0, name.to_owned()) }
    }
    Ok(names)
}
