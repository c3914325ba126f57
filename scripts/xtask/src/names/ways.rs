//! Ways in which one name is written twice.

use super::draw::{Pair, person, written};
use super::lists::{LATIN, Lists, OTHER, People, Writings};
use super::seed::Seed;

/// Pairs of each way, by locale or language.
const OF_EACH: usize = 2;
const MARKS: usize = 4;
const NICKNAMES: usize = 90;
const JAPANESE: usize = 60;
const KOREAN: usize = 60;
const VARIANTS: usize = 24;

/// Two writings of one name, in all ways.
pub(super) fn all(lists: &Lists) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for locale in LATIN {
        pairs.extend(lists.of(locale).into_iter().flat_map(latin));
    }
    for locale in OTHER {
        pairs.extend(
            lists.of(locale).filter(|people| !people.given.is_empty()).into_iter().flat_map(other_script),
        );
    }
    nicknames(lists, &mut pairs);
    japanese(lists, &mut pairs);
    korean(lists, &mut pairs);
    for (language, clusters) in &lists.variants {
        if !language.contains("given") && !language.starts_with("korean") {
            variants(language, clusters, &mut pairs);
        }
    }
    pairs
}

/// A way of writing and what it makes of a person: two writings, or nothing where it does not apply.
type Way = (&'static str, fn(&People, (&str, &str), &mut Seed) -> Option<(String, String)>);

/// Ways that fit any locale in Latin letters.
const WAYS: &[Way] = &[
    ("order", |_, (g, f), _| Some((format!("{g} {f}"), format!("{f} {g}")))),
    ("surname first with a comma", |_, (g, f), _| Some((format!("{g} {f}"), format!("{f}, {g}")))),
    ("initial of the surname", |_, (g, f), _| Some((format!("{g} {f}"), format!("{g} {}.", first(f)?)))),
    ("initial of the given name", |_, (g, f), _| Some((format!("{g} {f}"), format!("{}. {f}", first(g)?)))),
    ("surname masked by stars", |_, (g, f), _| Some((format!("{g} {f}"), format!("{g} {}***", first(f)?)))),
    ("both masked", |_, (g, f), _| Some((format!("{g} {f}"), format!("{}. {}.", first(g)?, first(f)?)))),
    ("given name alone", |_, (g, f), _| Some((format!("{g} {f}"), g.to_owned()))),
    ("given name beside a masked surname", |_, (g, f), _| {
        Some((format!("{g} {}.", first(f)?), g.to_owned()))
    }),
    ("capitals", |_, (g, f), _| {
        Some((format!("{g} {f}"), format!("{} {}", g.to_uppercase(), f.to_uppercase())))
    }),
    ("title", |_, (g, f), _| Some((format!("{g} {f}"), format!("Dr. {g} {f}, PhD")))),
    ("headline behind the name", |_, (g, f), _| {
        Some((format!("{g} {f}"), format!("{g} {f} | Web Developer")))
    }),
    ("surname added", |people, (g, f), seed| {
        let added = seed.one(&people.family)?;
        Some((format!("{g} {f}"), format!("{g} {f}-{added}")))
    }),
    ("second given name", |people, (g, f), seed| {
        let second = seed.one(&people.given)?;
        Some((format!("{g} {f}"), format!("{g} {second} {f}")))
    }),
    ("hyphen or space", |_, (g, f), _| {
        let name = format!("{g} {f}");
        name.contains('-').then(|| (name.clone(), name.replace('-', " ")))
    }),
];

fn latin(people: &People) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (way, write) in WAYS {
        let mut seed = Seed::of(&format!("{} {way}", people.locale));
        for _ in 0..OF_EACH {
            let found = person(people, &mut seed).and_then(|name| write(people, name, &mut seed));
            pairs.extend(found.map(|(one, other)| pair(way, "faker", one, other)));
        }
    }
    let mut seed = Seed::of(&format!("{} marks", people.locale));
    let marked =
        (0..200).filter_map(|_| person(people, &mut seed)).map(|(g, f)| written(people.locale, g, f));
    for name in marked.filter(|name| !name.is_ascii()).take(MARKS) {
        pairs.push(pair("marks left out", "faker", name.clone(), without_marks(&name)));
        let digraphs = with_digraphs(&name);
        if digraphs != without_marks(&name) {
            pairs.push(pair("digraphs for marks", "faker", name, digraphs));
        }
    }
    if matches!(people.locale, "es_ES" | "es_MX" | "pt_BR") {
        let mut seed = Seed::of(&format!("{} two surnames", people.locale));
        for _ in 0..OF_EACH * 4 {
            if let (Some((given, family)), Some(second)) =
                (person(people, &mut seed), seed.one(&people.family))
            {
                let (one, other) = (format!("{given} {family} {second}"), format!("{given} {family}"));
                pairs.push(pair("second surname left out", "faker", one, other));
            }
        }
    }
    pairs
}

fn other_script(people: &People) -> Vec<Pair> {
    let mut seed = Seed::of(&format!("{} in its script", people.locale));
    let mut pairs = Vec::new();
    let honorific = match people.locale {
        "ko_KR" => "님",
        "zh_CN" => "先生",
        "th_TH" => "",
        _ => " ",
    };
    for _ in 0..OF_EACH * 2 {
        let Some((given, family)) = person(people, &mut seed) else { continue };
        let name = written(people.locale, given, family);
        pairs.push(pair("order", "faker", name.clone(), format!("{family} {given}")));
        pairs.push(pair("given name alone", "faker", name.clone(), given.to_owned()));
        if !honorific.trim().is_empty() {
            pairs.push(pair("honorific", "faker", name.clone(), format!("{name}{honorific}")));
        }
        if let Some(middle) = seed.one(&people.middle) {
            pairs.push(pair("patronymic", "faker", name.clone(), format!("{family} {given} {middle}")));
            pairs.push(pair("patronymic", "faker", format!("{given} {middle}"), name));
        }
    }
    pairs
}

/// English short forms beside a surname, beside its initial, and alone.
fn nicknames(lists: &Lists, pairs: &mut Vec<Pair>) {
    let Some(people) = lists.of("en_US") else { return };
    let mut seed = Seed::of("nicknames");
    for at in 0..NICKNAMES {
        let (Some([long, short]), Some(family)) = (seed.one(&lists.nicknames), seed.one(&people.family))
        else {
            return;
        };
        let (long, short) = (capital(long), capital(short));
        let whole = format!("{long} {family}");
        pairs.push(match (at % 3, first(family)) {
            (0, _) => pair("short form and surname", "nicknames", whole, format!("{short} {family}")),
            (1, Some(initial)) => {
                pair("short form and initial", "nicknames", whole, format!("{short} {initial}."))
            }
            _ => pair("short form alone", "nicknames", whole, short),
        });
    }
}

/// Kanji, kana and romaji of one name.
fn japanese(lists: &Lists, pairs: &mut Vec<Pair>) {
    const PACKAGE: &str = "japanese-personal-name-dataset";
    let mut seed = Seed::of("japanese");
    for at in 0..JAPANESE {
        let family = seed.one(lists.japanese_family.get(..1000).unwrap_or(&lists.japanese_family));
        let (Some([kanji, kana, romaji]), Some([given_kana, given])) =
            (family, seed.one(&lists.japanese_given))
        else {
            return;
        };
        let latin = format!("{} {}", capital(given), capital(romaji));
        let hiragana = format!("{kana} {given_kana}");
        pairs.push(match at % 4 {
            0 | 1 => pair("kana and Latin", PACKAGE, hiragana, latin),
            2 => pair("hiragana and katakana", PACKAGE, hiragana.clone(), katakana(&hiragana)),
            _ => pair("Han and Latin", PACKAGE, format!("{kanji} {given_kana}"), latin),
        });
    }
}

/// Surname and two syllables, with any customary spelling of each.
fn korean(lists: &Lists, pairs: &mut Vec<Pair>) {
    let mut seed = Seed::of("korean");
    let (Some(families), Some(given)) = (lists.variants.get("korean"), lists.variants.get("korean given"))
    else {
        return;
    };
    let syllables: Vec<&Writings> =
        given.iter().filter(|forms| forms.first().is_some_and(|key| key.chars().count() == 1)).collect();
    let families = families.get(..20).unwrap_or(families);
    for at in 0..KOREAN {
        let (Some(family), Some(first), Some(second)) =
            (seed.one(families), seed.one(&syllables), seed.one(&syllables))
        else {
            return;
        };
        let mut spelled = |sign: &str| -> Option<String> {
            let latin = |forms: &Writings, seed: &mut Seed| seed.one(forms.get(1..)?).cloned();
            let (family, one, two) =
                (latin(family, &mut seed)?, latin(first, &mut seed)?, latin(second, &mut seed)?);
            Some(format!("{} {}", capital(&format!("{one}{sign}{two}")), capital(&family)))
        };
        let (Some(one), Some(other)) = (spelled("-"), spelled("")) else { continue };
        let hangul: String = [family.first(), first.first(), second.first()]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        pairs.push(match at % 3 {
            0 => pair("hangul and Latin", "name-variants", hangul, one),
            1 => pair("hangul and Latin", "name-variants", hangul, other),
            _ => pair("two romanisations", "name-variants", one, other),
        });
    }
}

/// Two names of a language in its own script and in Latin letters, and in two romanisations.
fn variants(language: &str, clusters: &[Writings], pairs: &mut Vec<Pair>) {
    let mut seed = Seed::of(language);
    for at in 0..VARIANTS {
        let (Some(first), Some(second)) = (seed.one(clusters), seed.one(clusters)) else { return };
        let mut latin = |forms: &Writings| -> Option<String> {
            let spelled: Vec<&String> = forms.iter().filter(|form| is_latin(form)).collect();
            seed.one(&spelled).map(|form| capital(form))
        };
        let (Some(one), Some(two), Some(one_again), Some(two_again)) =
            (latin(first), latin(second), latin(first), latin(second))
        else {
            continue;
        };
        let (Some(own_one), Some(own_two)) = (first.first(), second.first()) else { continue };
        let spelled = format!("{one} {two}");
        pairs.push(if at % 2 == 0 && !is_latin(own_one) {
            let own = if language == "chinese" {
                format!("{own_one}{own_two}")
            } else {
                format!("{own_one} {own_two}")
            };
            pair("own script and Latin", "name-variants", own, spelled)
        } else {
            pair("two romanisations", "name-variants", spelled, format!("{one_again} {two_again}"))
        });
    }
}

fn pair(way: &'static str, package: &'static str, one: String, other: String) -> Pair {
    Pair { same: true, way, package, one, other }
}

fn first(word: &str) -> Option<char> {
    word.chars().next()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn is_latin(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).all(|c| c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c))
}

fn katakana(text: &str) -> String {
    let letter = |c: char| match c {
        'ぁ'..='ゖ' => char::from_u32(c as u32 + 0x60).unwrap_or(c),
        _ => c,
    };
    text.chars().map(letter).collect()
}

/// Letters without their marks, as forms that take plain letters only have them.
pub(super) fn without_marks(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let is_kept = |c: &char| !is_combining_mark(*c) || !('\u{300}'..='\u{36f}').contains(c);
    let plain = |c: char| match c {
        'ł' => "l".to_owned(),
        'Ł' => "L".to_owned(),
        'ø' => "o".to_owned(),
        'Ø' => "O".to_owned(),
        'đ' => "d".to_owned(),
        'Đ' => "D".to_owned(),
        'ı' => "i".to_owned(),
        'ß' => "ss".to_owned(),
        'æ' => "ae".to_owned(),
        'Æ' => "Ae".to_owned(),
        'ə' => "e".to_owned(),
        'Ə' => "E".to_owned(),
        _ => c.to_string(),
    };
    let is_latin = |c: char| c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    if word.chars().all(|c| !c.is_alphabetic() || is_latin(c)) {
        word.nfd().filter(is_kept).map(plain).collect()
    } else {
        word.to_owned()
    }
}

/// The same where a letter with a mark has a customary spelling by two: Müller, Mueller.
fn with_digraphs(name: &str) -> String {
    let spelled = [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("å", "aa"),
        ("ø", "oe"),
        ("Ä", "Ae"),
        ("Ö", "Oe"),
        ("Ü", "Ue"),
        ("Å", "Aa"),
        ("Ø", "Oe"),
    ]
    .iter()
    .fold(name.to_owned(), |text, (letter, digraph)| text.replace(letter, digraph));
    without_marks(&spelled)
}
