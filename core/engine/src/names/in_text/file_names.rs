//! Names in the names of files and in addresses: `Anna_Fischer_CV.pdf`, `/in/anna-fischer`.

use super::east_asian_openings::{is_full_han, is_korean_full};
use super::printed::Printed;
use crate::names::Script;

/// The words of a handle or the last part of an address that may be a name: two to four, letters only, none an ordinary word. Pieces with
/// a digit are numbers of the site.
pub fn name_in_handle(handle: &str) -> Option<String> {
    let pieces: Vec<&str> = handle
        .split(['-', '_', '.', ' '])
        .map(|piece| {
            // 88 behind a name is the bearer's, 81b2 the site's.
            let bare = piece.trim_matches(|c: char| c.is_numeric() || matches!(c, '@' | '~'));
            if bare.chars().count() >= 3 { bare } else { piece }
        })
        .filter(|piece| !piece.is_empty() && !piece.chars().any(char::is_numeric))
        .collect();
    let is_word = |piece: &&str| {
        piece.chars().count() >= SHORTEST
            && piece.chars().all(char::is_alphabetic)
            && !super::words::is_ordinary_word(piece)
            && !super::words::is_organisation_word(piece)
    };
    // "anna-fischer-dev", "design-anna-fischer": a trade at one end belongs to no name.
    let is_trade = |piece: &&str| {
        let piece = piece.to_lowercase();
        TRADES.split(' ').any(|trade| trade == piece)
    };
    let from = pieces.iter().position(|piece| !is_trade(piece))?;
    let to = pieces.iter().rposition(|piece| !is_trade(piece))?;
    let pieces = pieces.get(from..=to)?;
    let fits = (2..=4).contains(&pieces.len()) && pieces.iter().all(is_word);
    fits.then(|| capitals(pieces))
}

/// Words for what somebody does or who one is, at the beginning or the end of a handle.
const TRADES: &str = "dev devs developer coder codes programmer engineer eng design designs designer ux ui uiux web seo art arts artist \
    writer writes copy copywriter editor edits translator translation va pm qa data video photo photos music audio freelance freelancer \
    pro official real iam hello the mr ms dr portfolio works online tech it illustration illustrator animation marketing consulting \
    consultant phd mba cpa pmp";

/// Shortest piece of a handle that counts as a word of a name. The catalogue says three; names of two letters (Wu, Li) would then be
/// spared for their origin alone.
const SHORTEST: usize = 2;

/// `Anna_Fischer_CV_2025.pdf`, `cv-anna-fischer.pdf`, `職務経歴書_小林美咲.pdf`, "Lebenslauf Anna Fischer.pdf": two words or more, or a full name
/// without spaces, beside the word for a curriculum vitae. `lower` is the same in small letters.
pub(super) fn in_file_name(original: &str, lower: &str) -> Option<Printed> {
    let (ending, end) =
        FILES.iter().find_map(|ending| lower.find(ending).map(|at| (at, at + ending.len())))?;
    let words = original.get(..ending)?;
    // An address ends at a space; a caption that is nothing but a file name may hold some.
    let address = words.rfind(['/', '\\', '=']).map(|at| at + 1);
    let word = words.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let whole = words.split_whitespace().count() <= 6 && !words.contains(['.', ':', '\n', '/']);
    let start = address.filter(|at| *at >= word).unwrap_or(if whole { 0 } else { word });
    let stem = words.get(start..)?.replace("%20", " ");
    let pieces: Vec<&str> = stem
        .split(|c: char| {
            matches!(c, '_' | '-' | '.' | '+' | '(' | ')' | '（' | '）' | '【' | '】') || c.is_whitespace()
        })
        .filter(|piece| !piece.is_empty())
        .collect();
    let is_kind = |piece: &str| KINDS.split_whitespace().any(|kind| kind == piece.to_lowercase());
    let unspaced = pieces.iter().map(|piece| {
        UNSPACED_KINDS
            .iter()
            .find_map(|kind| piece.strip_prefix(kind).or_else(|| piece.strip_suffix(kind)))
            .unwrap_or(piece)
    });
    let of_kind =
        pieces.iter().any(|piece| is_kind(piece) || UNSPACED_KINDS.iter().any(|kind| piece.contains(kind)));
    if !of_kind {
        return None;
    }
    let names: Vec<&str> = unspaced.filter(|piece| is_full_han(piece) || is_korean_full(piece)).collect();
    let clause = start..end;
    if let [name] = names.as_slice() {
        return Some(Printed { name: (*name).to_owned(), clause });
    }
    let words: Vec<&str> = pieces
        .iter()
        .filter(|piece| {
            !is_kind(piece)
                && piece.chars().all(char::is_alphabetic)
                && !super::words::is_ordinary_word(piece)
        })
        .copied()
        .collect();
    let fits = (2..=4).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().count() > 1 && word.chars().next().and_then(Script::of).is_some_and(Script::has_case)
        });
    fits.then(|| Printed { name: capitals(&words), clause })
}

/// Endings of documents.
pub(super) const FILES: [&str; 5] = [".pdf", ".docx", ".doc", ".odt", ".pages"];
/// Words for a curriculum vitae or a portfolio among the words of a file name.
const KINDS: &str = "cv resume résumé resumé lebenslauf curriculum vitae currículo currículum curriculo portfolio portafolio portfólio bewerbung \
    bewerbungsunterlagen hojadevida rezume резюме портфолио życiorys vita";
/// The same in scripts without spaces.
const UNSPACED_KINDS: [&str; 10] = [
    "職務経歴書",
    "履歴書",
    "経歴書",
    "ポートフォリオ",
    "이력서",
    "경력기술서",
    "포트폴리오",
    "자기소개서",
    "简历",
    "作品集",
];

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
