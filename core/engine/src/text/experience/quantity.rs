//! "10+ years", "over ten years", "10年以上", "since 2012": how long, and how exactly it is said.

use crate::sorting;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::pattern;

/// How exactly a number of years is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// "10 years".
    Exactly,
    /// "10+ years", "over ten years", 10年以上.
    AtLeast,
    /// "about 10 years", "almost ten years", 約10年.
    About,
}

/// How long, as said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Length {
    /// A number of years; of "5 to 7 years" the lower one.
    Years(f32, Bound),
    /// "Since 2012": the year.
    Since(i16),
}

/// A length of time with the bytes of the folded text it is said in, lead words and "+" included.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Quantity {
    pub(super) range: Range<usize>,
    pub(super) length: Length,
}

/// Finds every length of time in folded text, in order.
pub(super) fn quantities(text: &str) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = captures(&YEARS, text).filter_map(|hit| years(text, &hit)).collect();
    found.extend(captures(&CJK_YEARS, text).filter_map(|hit| cjk_years(text, &hit)));
    found.extend(captures(&SINCE, text).filter_map(|hit| since(text, &hit)));
    sorting::by_key(&mut found, |quantity| (quantity.range.start, usize::MAX - quantity.range.end));
    found.dedup_by(|next, kept| next.range.start < kept.range.end);
    found
}

/// Longest number of years that is taken for a working life said in words; more is a typing error or another matter.
const MOST_YEARS: f32 = 70.0;

/// Numbers in words, the words of a value parted by bars; only those people really write out before "years".
const WORDS: &[(u8, &str)] = &[
    (1, "one"),
    (2, "two|dos|deux|zwei"),
    (3, "three|tres|três|trois|drei"),
    (4, "four|cuatro|quatro|quatre|vier"),
    (5, "five|cinco|cinq|fünf|пять|пяти"),
    (6, "six|шесть|seis|sechs"),
    (7, "seven|семь|siete|sete|sept|sieben"),
    (8, "eight|восемь|ocho|oito|huit|acht"),
    (9, "nine|девять|nueve|nove|neuf|neun"),
    (10, "ten|diez|dez|dix|zehn|десять|десяти"),
    (11, "eleven|once|onze|elf|одиннадцать"),
    (12, "twelve|двенадцать|doce|doze|douze|zwölf"),
    (13, "thirteen|trece|treze|treize|dreizehn|тринадцать"),
    (14, "fourteen|catorce|catorze|quatorze|vierzehn|четырнадцать"),
    (15, "fifteen|quince|quinze|fünfzehn|пятнадцать|пятнадцати"),
    (16, "sixteen|dieciséis|dezesseis|seize|sechzehn|шестнадцать"),
    (17, "seventeen|diecisiete|dezessete|dix-sept|siebzehn|семнадцать"),
    (18, "eighteen|dieciocho|dezoito|dix-huit|achtzehn|восемнадцать"),
    (19, "nineteen|diecinueve|dezenove|dix-neuf|neunzehn|девятнадцать"),
    (20, "twenty|veinte|vinte|vingt|zwanzig|двадцать|двадцати"),
    (22, "veintidós|zweiundzwanzig"),
    (25, "veinticinco|fünfundzwanzig"),
    (30, "thirty|treinta|trinta|trente|dreißig|тридцать"),
    (40, "forty"),
    (50, "fifty"),
];

/// Tens that ones follow: "twenty-two".
const TENS: &[(u8, &str)] =
    &[(20, "twenty|vingt|двадцать"), (30, "thirty|trente|тридцать"), (40, "forty|quarante|сорок")];

/// Years that have begun: "the ninth year".
const ORDINALS: &[(u8, &str)] = &[
    (5, "fifth|пятый"),
    (6, "sixth|шестой"),
    (7, "seventh|седьмой"),
    (8, "eighth|восьмой"),
    (9, "ninth|девятый"),
    (10, "tenth|десятый"),
    (11, "eleventh|одиннадцатый"),
    (12, "twelfth|двенадцатый"),
    (13, "thirteenth|тринадцатый"),
    (14, "fourteenth|четырнадцатый"),
    (16, "sixteenth|шестнадцатый"),
    (17, "seventeenth|семнадцатый"),
    (18, "eighteenth|восемнадцатый"),
    (19, "nineteenth|девятнадцатый"),
    (15, "fifteenth|пятнадцатый"),
    (20, "twentieth|двадцатый"),
];

/// The number of a word in such a table.
fn value(table: &[(u8, &str)], word: &str) -> Option<u8> {
    table.iter().find(|(_, words)| words.split('|').any(|known| known == word)).map(|(value, _)| *value)
}

/// Number, sign and unit of languages that put spaces between words. Ends and neighbours are looked at in code: a
/// Unicode word boundary would keep the fast matcher from running.
static YEARS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let words = WORDS.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("|");
    let tens = TENS.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("|");
    let ordinals = ORDINALS.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("|");
    pattern(&format!(
        r"(?x)
        (?: (?P<low>[0-9]{{1,2}}(?:[.,][0-9])?) (?:\ ?(?:-|–|—|to|~|〜)\ ?(?P<high>[0-9]{{1,2}}))?
          | (?:(?P<tens>{tens})(?:-|\ ))? (?P<word>{words}) (?:\ ?\(\ ?[0-9]{{1,2}}\ ?\+?\ ?\))? )
        \ ?(?P<plus>\+|plus\ |or\ more\ )? [\ \-\u{{a0}}]{{0,2}}
        (?P<unit>years?|yrs?|yoe|años?|anos?|ans|années|jahre?n?|anni|jaar|jaren|år|lata|lat|tahun|năm|yıl(?:lık)?
          |лет|года?|років|роки|साल|वर्ष(?:ों)?|বছর(?:ের)?|سنوات|سنة|عام(?:ا)?|שנים|שנה|ปี)
        (?P<after>\ ?\+|\ or\ more|\ plus)?
        | (?P<decades>an?|two|three)\ decades?(?P<half_more>\ and\ a\ half)?
        | (?P<decade>una|uma|une|eine[ms]|ein|dos|duas|deux|zwei|два|двух)\ (?:d[ée]cadas?|décennies?|jahrzehnte?[ns]?|десятилети[яй])
        | (?P<nth>[0-9]{{1,2}})(?:st|nd|rd|th)\ year
        | (?P<ordinal>{ordinals})\ (?:year|год)"
    ))
});

/// Number and unit of Chinese, Japanese and Korean, with the words behind it that say how exactly.
static CJK_YEARS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)
        (?: (?P<low>[0-9]{1,2}(?:\.[0-9])?) (?:\ ?(?:-|–|~|〜|から|에서)\ ?[0-9]{1,2})?
          | (?P<kanji>[一二三四五六七八九]?十[一二三四五六七八九]?|[이삼사]?십[일이삼사오육칠팔구]?) )
        (?P<plus>\ ?\+|\ ?[余多数여])?\ ?
        (?P<unit>ヶ?年|년) (?P<half>半|\ 반)? (?P<span>間|间|차|간|目|째|\ ?동안)?
        (?P<after>\ ?(?:以上|超|余り|あまり|強|이상|넘게|넘는|が経|近く|ほど|程度|程|弱|정도|가까이|左右))?",
    )
});

/// "Since 2012" in front of or behind the year.
static SINCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)
        (?P<lead>since|desde|depuis|seit|sinds|sedan|siden|dal|od|со?|з|від|自从?|自從)\ ?
        (?: (?:the\ year|early|late|mid|around|about|way\ back\ in|el\ año|o\ ano|l'année|начала|конца
          |january|february|march|april|may|june|july|august|september|october|november|december)[\ -]){0,2}
        (?P<year>(?:19|20)[0-9]{2})
        | (?P<cjk>(?:19|20)[0-9]{2})\ ?(?:年|년)(?:\ ?[0-9]{1,2}\ ?(?:月|월))?\ ?(?:から|より|以来|以降|开始|開始|起|부터|이래|이후)",
    )
});

/// Words in front of a number that say it is a lower bound.
static AT_LEAST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)(?:^|[\W\d_]) (?:over|more\ than|at\ least|beyond|upwards\ of|well\ over|in\ excess\ of
        |más\ de|mas\ de|mais\ de|plus\ de|über|mehr\ als|più\ di|oltre|meer\ dan|ruim|ponad|более|больше|свыше|понад
        |hơn|lebih\ dari|över|mer\ än)\ ?(?:a|the|los|os)?\ ?$
        |(?:超过|超過|超|无慮|최소)\ ?$",
    )
});

/// Words in front of a number that make it approximate.
static ABOUT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?x)(?:^|[\W\d_]) (?:about|around|approximately|approx\.?|nearly|almost|roughly|some|close\ to|up\ to|casi
        |cerca\ de|unos|quase|environ|près\ de|presque|etwa|rund|ungefähr|fast|circa|quasi|около|почти|примерно)\ ?$
        |(?:約|およそ|ほぼ|大约|近|약|거의)\ ?$",
    )
});

fn years(text: &str, hit: &Captures<'_>) -> Option<Quantity> {
    let whole = hit.get(0)?;
    let before = text.get(..whole.start())?.chars().next_back();
    if before.is_some_and(|c| {
        c.is_alphanumeric() && !is_cjk(c) || matches!(c, '.' | ',' | '$' | '€' | '£' | '¥' | '#' | '\'')
    }) {
        return None;
    }
    let end_of_word = hit.name("unit").map_or(whole.end(), |unit| unit.end());
    if text.get(end_of_word..)?.chars().next().is_some_and(|c| c.is_alphabetic() && !is_cjk(c)) {
        return None;
    }
    let number = if let Some(nth) = hit.name("nth") {
        // The tenth year has begun, not ended.
        nth.as_str().parse::<f32>().ok()? - 1.0
    } else if let Some(ordinal) = hit.name("ordinal") {
        f32::from(value(ORDINALS, ordinal.as_str())?) - 1.0
    } else if let Some(decade) = hit.name("decade") {
        match decade.as_str() {
            "una" | "uma" | "une" => 10.0,
            one if one.starts_with("ein") => 10.0,
            _ => 20.0,
        }
    } else if let Some(decades) = hit.name("decades") {
        let whole = match decades.as_str() {
            "two" => 20.0,
            "three" => 30.0,
            _ => 10.0,
        };
        if hit.name("half_more").is_some() { whole + 5.0 } else { whole }
    } else if let Some(low) = hit.name("low") {
        low.as_str().replace(',', ".").parse().ok()?
    } else {
        let ones = f32::from(value(WORDS, hit.name("word")?.as_str())?);
        match hit.name("tens") {
            Some(tens) if ones < 10.0 => f32::from(value(TENS, tens.as_str())?) + ones,
            Some(_) => return None,
            None => ones,
        }
    };
    if number > MOST_YEARS {
        return None;
    }
    let plus = hit.name("plus").is_some() || hit.name("after").is_some();
    let (lead, bound) = lead(text, whole.start(), plus);
    Some(Quantity { range: lead..whole.end(), length: Length::Years(number, bound) })
}

fn cjk_years(text: &str, hit: &Captures<'_>) -> Option<Quantity> {
    let number = hit.name("low").or_else(|| hit.name("kanji"))?;
    let before = text.get(..number.start())?;
    let behind = hit
        .name("after")
        .or_else(|| hit.name("span"))
        .or_else(|| hit.name("half"))
        .or_else(|| hit.name("unit"))?;
    if stands_in_a_date(before) || follows_as_a_date(text.get(behind.end()..)?) {
        return None;
    }
    let mut years: f32 = match hit.name("low") {
        Some(low) => low.as_str().parse().ok()?,
        None => kanji(number.as_str())?,
    };
    if hit.name("half").is_some() {
        years += 0.5;
    }
    // The tenth year (10年目, 10년차) has begun, not ended.
    if hit.name("span").is_some_and(|span| matches!(span.as_str(), "目" | "차")) {
        years -= 1.0;
    }
    if years > MOST_YEARS {
        return None;
    }
    let bound = match hit.name("after").map(|after| after.as_str().trim()) {
        Some("近く" | "ほど" | "程度" | "程" | "弱" | "정도" | "가까이" | "左右") => {
            Bound::About
        }
        Some(_) => Bound::AtLeast,
        None if hit.name("plus").is_some() => Bound::AtLeast,
        None => Bound::Exactly,
    };
    let (lead, by_lead) = lead(text, number.start(), bound == Bound::AtLeast);
    let bound = if bound == Bound::Exactly { by_lead } else { bound };
    Some(Quantity { range: lead..behind.end(), length: Length::Years(years, bound) })
}

fn since(text: &str, hit: &Captures<'_>) -> Option<Quantity> {
    let whole = hit.get(0)?;
    let year = hit.name("year").or_else(|| hit.name("cjk"))?.as_str().parse().ok()?;
    let starts_a_word = hit.name("cjk").is_some()
        || !text.get(..whole.start())?.chars().next_back().is_some_and(char::is_alphanumeric);
    let after = text.get(whole.end()..)?;
    let ends_a_number = !after.starts_with(|c: char| c.is_ascii_digit());
    // "desde 2012 hasta 2015" and "с 2012 по 2015" are spans of their own.
    let goes_on = RANGE_GOES_ON.as_ref().is_some_and(|pattern| pattern.is_match(after.trim_start()));
    (starts_a_word && ends_a_number && !goes_on)
        .then(|| Quantity { range: whole.range(), length: Length::Since(year) })
}

static RANGE_GOES_ON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:to|until|till|through|hasta|até|a|à|jusqu|bis|al|tot|до|по|まで|까지)\s|[-–—~〜]\s?[0-9])",
    )
});

/// Start of the quantity with its lead words, and what they say.
fn lead(text: &str, start: usize, plus: bool) -> (usize, Bound) {
    /// Bytes looked at in front of a number; the longest lead words are shorter.
    const REACH: usize = 40;
    let mut from = start.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = text.get(from..start).unwrap_or_default();
    let found = |pattern: &LazyLock<Option<Regex>>| {
        let words = pattern.as_ref()?.find(before)?;
        let lead = words.as_str().trim_start_matches(|c: char| !c.is_alphanumeric());
        Some(from + words.end() - lead.len())
    };
    if let Some(at) = found(&AT_LEAST) {
        (at, Bound::AtLeast)
    } else if plus {
        (start, Bound::AtLeast)
    } else if let Some(at) = found(&ABOUT) {
        (at, Bound::About)
    } else {
        (start, Bound::Exactly)
    }
}

/// Whether a number in front of 年/년 belongs to a calendar year: a longer number, an era, an ordinal.
fn stands_in_a_date(before: &str) -> bool {
    const ERAS: &[&str] = &[
        "平成", "令和", "昭和", "大正", "明治", "民国", "民國", "西暦", "西历", "公元", "第", "数", "數",
        "제",
    ];
    let before = before.trim_end_matches(' ');
    let mut last = before.chars().rev();
    match last.next() {
        Some(c) if c.is_numeric() || matches!(c, '.' | ',' | '/' | '〇' | '零' | '\'' | '’') => true,
        // H10年, R5年: an era by its letter.
        Some('h' | 'r' | 's' | 't' | 'm') => !last.next().is_some_and(|c| c.is_ascii_alphanumeric()),
        Some(c) if "一二三四五六七八九十".contains(c) => true,
        _ => ERAS.iter().any(|era| before.ends_with(era)),
    }
}

/// Whether what follows 年/년 makes it a date, an age of a thing, or a school year rather than a length.
fn follows_as_a_date(after: &str) -> bool {
    const TAILS: &[&str] = &[
        "代", "度", "生", "前", "月", "末", "頃", "ごろ", "初", "版", "卒", "入", "後", "后", "春", "夏",
        "秋", "冬", "級", "级", "制", "ぶり", "契約", "保証", "保固", "전", "도", "대", "생", "제", "월",
        "말", "초", "후", "뒤", "만에", "계약", "보증",
    ];
    let trimmed = after.trim_start_matches(' ');
    TAILS
        .iter()
        .any(|tail| trimmed.starts_with(tail) && !trimmed.starts_with("前端") && !trimmed.starts_with("后端"))
        || trimmed.starts_with(|c: char| c.is_ascii_digit()) && trimmed.contains('月')
}

/// Every hit of a pattern; none if the pattern could not be compiled (the tests of this module would fail first).
fn captures<'t>(
    pattern: &'static LazyLock<Option<Regex>>,
    text: &'t str,
) -> impl Iterator<Item = Captures<'t>> {
    pattern.as_ref().map(|pattern| pattern.captures_iter(text)).into_iter().flatten()
}

fn kanji(words: &str) -> Option<f32> {
    const DIGITS: [&str; 2] = ["一二三四五六七八九", "일이삼사오육칠팔구"];
    let digit = |c: char| {
        DIGITS.iter().find_map(|digits| digits.chars().position(|d| d == c)).map(|at| at as f32 + 1.0)
    };
    let (tens, ones) = words.split_once(['十', '십'])?;
    let tens = tens.chars().next().map_or(Some(1.0), digit)?;
    let ones = ones.chars().next().map_or(Some(0.0), digit)?;
    Some(tens * 10.0 + ones)
}

fn is_cjk(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}
