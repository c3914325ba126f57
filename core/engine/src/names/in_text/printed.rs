//! Names that a certificate or a piece of work is printed with: its holder, the owner of a curriculum vitae or of a site.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::east_asian::{japanese_name, korean_name};
use super::text::{Manner, Text, any_of};
use crate::names::Script;

/// A name in a caption or a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The name; underscores and hyphens of a file name are spaces.
    pub name: String,
    /// The name as printed, and in captions the words that announce it; bytes of the text.
    pub clause: Range<usize>,
}

/// The holder a certificate names: "awarded to ...", 取得者：….
pub fn holder(original: &str) -> Option<Printed> {
    behind(original, &HOLDERS, HOLDER_SIGNS)
}

/// The person whose curriculum vitae, portfolio or own site a caption shows. Works made for somebody else do not count: "©" only
/// where the caption says that the site is the writer's own.
pub fn owner(original: &str) -> Option<Printed> {
    let lower = original.to_lowercase();
    if NOT_OWN.iter().any(|word| lower.contains(word)) {
        return None;
    }
    in_file_name(original).or_else(|| behind(original, &OWNERS, OWNER_SIGNS)).or_else(|| {
        let own = OWN_SITE.iter().any(|words| lower.contains(words));
        own.then(|| behind_copyright(original)).flatten()
    })
}

/// Whether a text offers to write or design curricula vitae: then those in the portfolio are other people's.
pub fn offers_curricula(text: &str) -> bool {
    let lower = text.to_lowercase();
    CURRICULA.iter().any(|word| lower.contains(word))
}

static HOLDERS: LazyLock<Regex> = LazyLock::new(|| {
    any_of(&[
        "awarded to | issued to | granted to | presented to | conferred on | conferred upon | certificate of \
        | certificate holder | holder | this certifies that | ausgestellt für | ausgestellt auf | verliehen an | inhaber | inhaberin \
        | délivré à | délivrée à | décerné à | titulaire | otorgado a | expedido a | emitido a | titular | emitido para | concedido a \
        | conferido a | rilasciato a | intestato a | выдан | выдано | владелец | видано | wydany dla | uitgereikt aan",
    ])
});
static OWNERS: LazyLock<Regex> = LazyLock::new(|| {
    any_of(&[
        "portfolio of | resume of | résumé of | cv of | curriculum vitae of | lebenslauf von | portfolio von | cv de \
        | curriculum vitae de | currículum de | currículo de | portafolio de | portfólio de | portfolio de | cv di | curriculum di \
        | резюме | портфолио",
    ])
});
/// Words before a name in scripts without spaces; a colon or nothing stands between.
const HOLDER_SIGNS: &[&str] = &[
    "取得者",
    "保有者",
    "受講者",
    "修了者",
    "合格者",
    "氏名",
    "취득자",
    "수료자",
    "합격자",
    "성명",
    "持有人",
    "持证人",
    "姓名",
    "授予",
];
const OWNER_SIGNS: &[&str] = &["職務経歴書", "履歴書", "経歴書", "이력서", "경력기술서", "简历", "簡歴"];

/// Signs of an example or of work for others.
const NOT_OWN: [&str; 12] = [
    "template",
    "sample",
    "mockup",
    "mock-up",
    "client",
    "テンプレ",
    "サンプル",
    "見本",
    "템플릿",
    "샘플",
    "模板",
    "vorlage",
];
/// Words that say a site is one's own.
const OWN_SITE: [&str; 16] = [
    "my site",
    "my website",
    "my own",
    "my personal",
    "personal site",
    "personal website",
    "my portfolio",
    "portfolio site",
    "meine website",
    "meine seite",
    "mon site",
    "mi sitio",
    "meu site",
    "自分のサイト",
    "個人サイト",
    "개인 사이트",
];
/// Words of those who write curricula vitae for others.
const CURRICULA: [&str; 16] = [
    "resume",
    "résumé",
    "curriculum",
    "cover letter",
    "cv writ",
    "cv design",
    "lebenslauf",
    "bewerbung",
    "currículo",
    "currículum",
    "履歴書",
    "職務経歴書",
    "이력서",
    "자기소개서",
    "резюме",
    "简历",
];

fn behind(original: &str, leads: &Regex, signs: &[&str]) -> Option<Printed> {
    let text = Text::new(original);
    text.find(leads).find_map(|lead| spaced(&text, original, lead)).or_else(|| unspaced(original, signs))
}

/// Two words or more behind the lead, up to a sign or the end.
fn spaced(text: &Text, original: &str, lead: Range<usize>) -> Option<Printed> {
    let from = lead.end + text.get(lead.end..text.folded.text.len()).find(|c: char| c.is_alphanumeric())?;
    let (first, last) = text.name_at(from, Manner::Open)?;
    let between = text.get(lead.end..text.words.get(first)?.at.start);
    let gap = text.gap_after(last);
    let ends = gap.trim_start().is_empty() && (last + 1 == text.words.len() || gap.contains('\n'))
        || gap.trim_start().starts_with([',', ')', '.', ';', '|', '-', '–', '—', '/', '(']);
    if last == first || !ends || between.chars().count() > 3 {
        return None;
    }
    let name = text.original(first, last);
    Some(Printed {
        name: original.get(name.clone())?.to_owned(),
        clause: text.folded.original(lead).start..name.end,
    })
}

fn unspaced(original: &str, signs: &[&str]) -> Option<Printed> {
    signs.iter().find_map(|sign| {
        let at = original.find(sign)?;
        let rest = original.get(at + sign.len()..)?;
        let said = rest.trim_start_matches([':', '：', ' ', '　', '_', '-', '(', '（', '・']);
        let end = said.find(|c: char| !(c.is_alphabetic() || c == ' ' || c == '　')).unwrap_or(said.len());
        let words = said.get(..end)?.trim();
        let script = words.chars().next().and_then(Script::of)?;
        let name = match script {
            Script::Hangul => korean_name(words)?,
            Script::Han => japanese_name(words).filter(|name| *name == words)?,
            _ => return None,
        };
        let start = at + sign.len() + (rest.len() - said.len()) + said.find(name)?;
        Some(Printed { name: name.to_owned(), clause: at..start + name.len() })
    })
}

/// `Anna_Fischer_CV_2025.pdf`, `cv-anna-fischer.pdf`: two words or more beside the word for a curriculum vitae.
fn in_file_name(original: &str) -> Option<Printed> {
    let file = original.split_whitespace().find(|word| {
        let lower = word.to_lowercase();
        [".pdf", ".docx", ".doc"].iter().any(|ending| lower.ends_with(ending))
    })?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let pieces: Vec<&str> = stem.split(['_', '-', '.']).filter(|piece| !piece.is_empty()).collect();
    let is_kind = |piece: &&&str| {
        matches!(
            piece.to_lowercase().as_str(),
            "cv" | "resume" | "résumé" | "lebenslauf" | "curriculum" | "vitae" | "currículo"
        )
    };
    pieces.iter().find(is_kind)?;
    let words: Vec<&str> = pieces
        .iter()
        .filter(|piece| {
            !is_kind(piece)
                && piece.chars().all(char::is_alphabetic)
                && !super::words::is_ordinary_word(piece)
        })
        .copied()
        .collect();
    let latin = words.iter().all(|word| word.chars().count() > 1);
    if words.len() < 2 || words.len() > 4 || !latin {
        return None;
    }
    let at = original.find(file)?;
    Some(Printed { name: capitals(&words), clause: at..at + file.len() })
}

/// "© 2024 Anna Fischer" up to a sign or the end.
fn behind_copyright(original: &str) -> Option<Printed> {
    let at = original.find('©')?;
    let text = Text::new(original);
    let from = text.words.iter().position(|word| {
        text.folded.original(word.at.clone()).start > at && !text.letters(word).chars().all(char::is_numeric)
    })?;
    let (first, last) = text.run(from, Manner::Open)?;
    let ends = last + 1 == text.words.len()
        || text.gap_after(last).trim_start().starts_with([',', ')', '.', '|', '-', '–']);
    let name = text.original(first, last);
    (ends && last > first)
        .then(|| original.get(name.clone()))
        .flatten()
        .map(|written| Printed { name: written.to_owned(), clause: at..name.end })
}

/// Words of a file name or an address as a name is written.
fn capitals(words: &[&str]) -> String {
    let capital = |word: &&str| {
        let mut letters = word.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>())
    };
    words.iter().map(capital).collect::<Vec<_>>().join(" ")
}

/// The words of a handle or the last part of an address that may be a name: two to four, letters only, none an ordinary word. Pieces with
/// a digit are numbers of the site.
pub fn name_in_handle(handle: &str) -> Option<String> {
    let pieces: Vec<&str> = handle
        .split(['-', '_', '.', ' '])
        .filter(|piece| !piece.is_empty() && !piece.chars().any(char::is_numeric))
        .collect();
    let is_word = |piece: &&str| {
        piece.chars().count() >= SHORTEST
            && piece.chars().all(char::is_alphabetic)
            && !super::words::is_ordinary_word(piece)
            && !super::words::is_organisation_word(piece)
    };
    let fits = (2..=4).contains(&pieces.len()) && pieces.iter().all(is_word);
    fits.then(|| capitals(&pieces))
}

/// Shortest piece of a handle that counts as a word of a name. The catalogue says three; names of two letters (Wu, Li) would then be
/// spared for their origin alone.
const SHORTEST: usize = 2;
