//! Reads the lists of names out of the packages. They are Python sources and CSV; only string literals are taken.

use std::collections::BTreeMap;

use crate::data::fetch::Store;

/// Given names and surnames of one locale.
pub(super) struct People {
    pub(super) locale: &'static str,
    pub(super) given: Vec<String>,
    pub(super) family: Vec<String>,
    /// Patronymics, where the locale has a list.
    pub(super) middle: Vec<String>,
}

/// One name in several writings; the first is in the language's own script.
pub(super) type Writings = Vec<String>;

/// All lists.
pub(super) struct Lists {
    pub(super) people: Vec<People>,
    /// By language.
    pub(super) variants: BTreeMap<&'static str, Vec<Writings>>,
    /// Kanji, kana, romaji.
    pub(super) japanese_family: Vec<[String; 3]>,
    /// Kana, romaji.
    pub(super) japanese_given: Vec<[String; 2]>,
    /// An English given name and a short form of it.
    pub(super) nicknames: Vec<[String; 2]>,
}

/// Locales of `faker` in Latin letters.
pub(super) const LATIN: &[&str] = &[
    "en_US", "en_GB", "en_IN", "en_NG", "de_DE", "fr_FR", "es_ES", "es_MX", "pt_BR", "it_IT", "nl_NL",
    "pl_PL", "cs_CZ", "hu_HU", "ro_RO", "sv_SE", "no_NO", "da_DK", "fi_FI", "tr_TR", "vi_VN", "id_ID",
    "hr_HR", "lt_LT", "yo_NG", "zu_ZA", "az_AZ", "ga_IE", "tw_GH", "sw",
];
/// Locales of `faker` in other scripts.
pub(super) const OTHER: &[&str] = &[
    "ru_RU", "uk_UA", "bg_BG", "el_GR", "he_IL", "ar_AA", "fa_IR", "hi_IN", "th_TH", "ko_KR", "zh_CN",
    "ka_GE", "hy_AM", "ja_JP",
];
/// Tables of `name-variants`, by the language.
const VARIANTS: &[(&str, &str)] = &[
    ("arabic", "arabic_names"),
    ("chinese", "chinese_surnames"),
    ("chinese given", "chinese_given_names"),
    ("greek", "greek_names"),
    ("hebrew", "hebrew_names"),
    ("bengali", "indian_names_bengali"),
    ("hindi", "indian_names_hindi"),
    ("tamil", "indian_names_tamil"),
    ("indonesian", "indonesian_malay_names"),
    ("japanese given", "japanese_given_names"),
    ("korean", "korean_surnames"),
    ("korean given", "korean_given_names"),
    ("persian", "persian_names"),
    ("russian", "russian_surnames"),
    ("thai", "thai_names"),
    ("turkish", "turkish_names"),
    ("vietnamese", "vietnamese_surnames"),
];

impl Lists {
    pub(super) fn read(store: &Store) -> Result<Self, String> {
        let people =
            LATIN.iter().chain(OTHER).map(|locale| people(store, locale)).collect::<Result<_, _>>()?;
        let mut variants = BTreeMap::new();
        for (language, file) in VARIANTS {
            let text = store.text("name-variants", &format!("name_variants/{file}.py"))?;
            variants.insert(*language, clusters(&text));
        }
        let japanese = "japanese-personal-name-dataset";
        let folder = "japanese_personal_name_dataset/dataset";
        let family = store.text(japanese, &format!("{folder}/last_name_org.csv"))?;
        let mut japanese_given = Vec::new();
        for file in ["first_name_man_opti.csv", "first_name_woman_opti.csv"] {
            let text = store.text(japanese, &format!("{folder}/{file}"))?;
            japanese_given
                .extend(rows(&text).filter_map(|row| Some([row.first()?.clone(), row.get(1)?.clone()])));
        }
        let nicknames = store.text("nicknames", "nicknames/names.csv")?;
        Ok(Self {
            people,
            variants,
            japanese_family: rows(&family)
                .filter_map(|row| Some([row.first()?.clone(), row.get(2)?.clone(), row.get(3)?.clone()]))
                .collect(),
            japanese_given,
            nicknames: rows(&nicknames)
                .filter(|row| row.get(1).is_some_and(|relation| relation == "has_nickname"))
                .filter_map(|row| Some([row.first()?.clone(), row.get(2)?.clone()]))
                .collect(),
        })
    }

    pub(super) fn of(&self, locale: &str) -> Option<&People> {
        self.people.iter().find(|people| people.locale == locale)
    }
}

fn people(store: &Store, locale: &'static str) -> Result<People, String> {
    let text = store.text("faker", &format!("faker/providers/person/{locale}/__init__.py"))?;
    let all = |blocks: &[&str]| -> Vec<String> {
        let mut names: Vec<String> = blocks.iter().flat_map(|block| literals(&text, block)).collect();
        names.retain(|name| {
            (name.chars().count() > 1 || !name.is_ascii())
                && name.chars().all(|c| c.is_alphabetic() || " '’-".contains(c) || is_mark(c))
        });
        names.sort();
        names.dedup();
        names
    };
    let found = People {
        locale,
        given: all(&["first_names_male", "first_names_female", "first_names_unisex", "first_names"]),
        family: all(&["last_names", "last_names_male", "last_names_common", "unisex_last_names"]),
        middle: all(&["middle_names_male"]),
    };
    // Japanese rows hold kanji, kana and romaji beside each other; its people come from the other package.
    if locale != "ja_JP" && (found.given.len() < 15 || found.family.len() < 10) {
        return Err(format!(
            "faker: {locale}: {} given names, {} surnames",
            found.given.len(),
            found.family.len()
        ));
    }
    Ok(found)
}

/// Marks that belong to letters of Indic and Thai script.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{0900}'..='\u{0dff}' | '\u{0e00}'..='\u{0e7f}')
}

/// The first string of each line between `block = (` and its closing bracket, or all of them where it is one line.
fn literals(text: &str, block: &str) -> Vec<String> {
    let starts = [format!("    {block} = "), format!("    {block}: ")];
    let mut lines = text.lines().skip_while(|line| !starts.iter().any(|start| line.starts_with(start)));
    let head = lines.next().unwrap_or_default();
    if head.ends_with(')') {
        return head.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    }
    lines
        .take_while(|line| line.starts_with("      ") || line.trim().is_empty())
        .filter_map(|line| line.split('"').nth(1).map(str::to_owned))
        .collect()
}

/// `"key": {"forms": [...]}` blocks: the key and its forms.
fn clusters(text: &str) -> Vec<Writings> {
    let mut clusters: Vec<Writings> = Vec::new();
    let mut rest = text.split_once("] = {").map_or(text, |(_, table)| table);
    while let Some((head, tail)) = rest.split_once("\"forms\": [") {
        let key = head.rsplit("\": {").nth(1).and_then(|before| before.rsplit('"').next());
        let (forms, after) = tail.split_once(']').unwrap_or((tail, ""));
        let mut cluster: Writings = key.map(str::to_owned).into_iter().collect();
        cluster.extend(forms.split('"').skip(1).step_by(2).map(str::to_owned));
        clusters.push(cluster);
        rest = after;
    }
    clusters
}

fn rows(text: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    text.lines().map(|line| line.split(',').map(|cell| cell.trim().to_owned()).collect())
}
