//! Names that a certificate or a piece of work is printed with: its holder, the owner of a curriculum vitae or of a site.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::east_asian::{japanese_name, korean_name};
use super::east_asian_openings::{is_full_han, is_korean_full};
use super::file_names::{FILES, in_file_name};
use super::text::{Manner, Text, any_of};
use crate::names::Script;
use crate::text::fold::Folded;
use crate::text::literals::Literals;

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
    let folded = Folded::new(original);
    behind(&Text::new(original, &folded), original, &HOLDERS, HOLDER_SIGNS)
        .or_else(|| before_form_of_address(original))
}

/// The holder that a sentence about the writer's own certificate names; "holder" and other words that stand in prose as well do not
/// count there.
pub fn holder_in_prose(original: &str, folded: &Folded) -> Option<Printed> {
    static ABOUT: LazyLock<Literals> = LazyLock::new(|| Literals::new(CERTIFICATES.split('|')));
    // Few texts speak of certificates.
    if !ABOUT.is_any_in(&folded.text) {
        return None;
    }
    let (mut at, mut announced) = (0, false);
    original.split_inclusive(['\n', '。', '!', '！']).find_map(|sentence| {
        let from = at;
        at += sentence.len();
        if sentence.trim().is_empty() {
            return None;
        }
        let lower = sentence.to_lowercase();
        // "合格証書の記載は次のとおりです。氏名：…": the field stands right behind the sentence that announces it.
        let goes_on = announced && HOLDER_SIGNS.iter().any(|sign| sentence.trim_start().starts_with(sign));
        announced =
            ABOUT.is_any_in(&lower) && !NOT_OWN_CERTIFICATE.split('|').any(|word| lower.contains(word));
        if !goes_on && !ABOUT.is_any_in(&lower) {
            return None;
        }
        let own = !lower.contains(|c: char| c.is_alphabetic() && Script::of(c).is_none_or(Script::has_case))
            || lower
                .chars()
                .any(|c| matches!(Script::of(c), Some(Script::Han | Script::Kana | Script::Hangul)))
            || lower.split(|c: char| !c.is_alphabetic()).any(|word| OWN.split(' ').any(|own| own == word));
        if !own || NOT_OWN_CERTIFICATE.split('|').any(|word| lower.contains(word)) {
            return None;
        }
        let folded = Folded::new(sentence);
        let text = Text::new(sentence, &folded);
        let mut found = behind(&text, sentence, &HOLDERS_IN_PROSE, HOLDER_SIGNS)
            .or_else(|| sentence.contains("名義").then(|| before_form_of_address(sentence)).flatten())?;
        found.clause = found.clause.start + from..found.clause.end + from;
        Some(found)
    })
}

/// Words for a certificate.
const CERTIFICATES: &str = "certificat|certificad|certificaci|certificaç|diploma|diplôme|diplom|licence|\
    license|licencia|licença|degree|zertifikat|urkunde|titulo|título|сертификат|диплом|удостоверени|合格証|認定証|\
    修了証|資格|자격|수료증|证书";
/// Words that make it the writer's.
const OWN: &str = "my mine mon ma mes mein meine meinem meinen mi mis meu minha mio mia il мой моя мои мне i";
/// Words that make it other people's: who teaches or prints certificates.
const NOT_OWN_CERTIFICATE: &str = "student|client|customer|design|template|生徒|受講生の|수강생";

static HOLDERS_IN_PROSE: LazyLock<Regex> = LazyLock::new(|| {
    any_of(&[
        "awarded to | issued to | granted to | conferred on | conferred upon | in the name of | under the name of | name on certificate \
        | name on the certificate | name on it is | name on it | made out to | registered to | ausgestellt für | ausgestellt auf | auf den namen \
        | lautend auf | délivré à | délivrée à | décerné à | au nom de | otorgado a | expedido a | emitido a | a nombre de | emitido para \
        | concedido a | conferido a | em nome de | rilasciato a | intestato a | a nome di | выдан | выдано | на имя",
    ])
});

/// "合格証書（小林美咲 殿）": a full name before the form of address of documents.
fn before_form_of_address(original: &str) -> Option<Printed> {
    ["殿", "貴殿", "様", "名義", "님에게", "님께", " 명의"].iter().find_map(|title| {
        let at = original.find(title)?;
        let words = original.get(..at)?.trim_end();
        let name = words.rsplit(['（', '(', '「', ':', '：', '\n', '/', '／', '-', '_']).next()?.trim();
        // "合格証書 小林美咲 殿", "合格証書 小林 美咲 殿": behind a space as well, the longer run first.
        let spaces = name.rmatch_indices([' ', '　']).map(|(at, space)| at + space.len());
        let tails = spaces.take(2).collect::<Vec<_>>().into_iter().rev().filter_map(|at| name.get(at..));
        let name =
            std::iter::once(name).chain(tails).find(|name| is_full_han(name) || is_korean_full(name))?;
        let start = words.len() - words.rsplit(name).next()?.len() - name.len();
        Some(Printed { name: name.to_owned(), clause: start..at + title.len() })
    })
}

/// The person whose curriculum vitae, portfolio or own site a caption shows. Works made for somebody else do not count: "©" only
/// where the caption says that the site is the writer's own.
pub fn owner(original: &str) -> Option<Printed> {
    let lower = original.to_lowercase();
    if NOT_OWN.split('|').any(|word| lower.contains(word)) {
        return None;
    }
    in_file_name(original, &lower).or_else(|| {
        let folded = Folded::new(original);
        let text = Text::new(original, &folded);
        behind(&text, original, &OWNERS, OWNER_SIGNS).or_else(|| {
            let own = OWN_SITE.split('|').any(|words| lower.contains(words));
            own.then(|| behind_copyright(&text, original).or_else(|| in_heading(&text, original))).flatten()
        })
    })
}

/// Whether a text offers to write or design curricula vitae: then those in the portfolio are other people's.
pub fn offers_curricula(text: &str) -> bool {
    static WORDS: LazyLock<Literals> = LazyLock::new(|| Literals::new(CURRICULA.split('|')));
    let lower = text.to_lowercase();
    // "My CV is attached" offers none, nor does the name of a file.
    let is_own = |at: usize| {
        let before: String = lower.get(..at).unwrap_or_default().chars().rev().take(14).collect();
        let before: String = before.chars().rev().collect();
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        word.contains(['/', '_'])
            || before.split(|c: char| !c.is_alphabetic()).any(|word| OWN.split(' ').any(|own| own == word))
            || ["私の", "自分の", "제 ", "저의 ", "내 ", "我的"].iter().any(|own| before.contains(own))
    };
    let is_file = |at: usize| {
        let rest = lower.get(at..).unwrap_or_default();
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        FILES.iter().any(|ending| word.contains(ending))
    };
    // "I design resumes": nobody has several of his own.
    let several = |at: usize| {
        let rest = lower.get(at..).unwrap_or_default();
        let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        word.ends_with('s')
    };
    let offered = |at: usize| !is_file(at) && (several(at) || !is_own(at));
    WORDS.places(&lower).into_iter().any(|place| offered(place.range.start))
}

static HOLDERS: LazyLock<Regex> = LazyLock::new(|| {
    any_of(&[
        "awarded to | issued to | granted to | presented to | conferred on | conferred upon | certificate of \
        | certificate holder | holder | this certifies that | ausgestellt für | ausgestellt auf | verliehen an | inhaber | inhaberin \
        | délivré à | délivrée à | décerné à | titulaire | otorgado a | expedido a | emitido a | titular | emitido para | concedido a \
        | conferido a | in the name of | under the name of | under the name | name on certificate | name on the certificate | certificate name \
        | recipient | this is to certify that | hereby certifies that | certifies that | certify that | candidate | student name | student | name | registered to \
        | au nom de | établi au nom de | attribué à | remis à | a nombre de | a favor de | em nome de | a nome di | auf den namen \
        | auf den namen von | lautend auf | verliehen an | erteilt an | на имя | получил | получила | imię i nazwisko | na nazwisko | rilasciato a | intestato a | выдан | выдано | владелец | видано | wydany dla | uitgereikt aan",
    ])
});
static OWNERS: LazyLock<Regex> = LazyLock::new(|| {
    any_of(&[
        "portfolio of | resume of | résumé of | cv of | curriculum vitae of | lebenslauf von | portfolio von | cv de \
        | my cv | my resume | my résumé | mon cv | mi cv | meu currículo | watermark | watermarked | water mark | designed by | illustrated by | drawn by | painted by | created by | made by | coded by | developed by | animated by | crafted by \
        | signed by | signed | signature | artwork by | slides by | drawings by | diseñado por | ilustrado por | hecho por | firmado por \
        | desenhado por | criado por | feito por | assinado por | conçu par | créé par | réalisé par | signé | gestaltet von | entworfen von \
        | erstellt von | signiert | signiert von | автор | выполнил | выполнила | disegnato da | realizzato da \
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
    "名義",
    "名义",
    "明義人",
    "証書の名前",
    "兹证明",
    "茲證明",
    "명의",
    "이름",
    "소지자",
    "수상자",
    "보유자",
    "수여",
];
const OWNER_SIGNS: &[&str] = &[
    "職務経歴書",
    "履歴書",
    "経歴書",
    "이력서",
    "경력기술서",
    "简历",
    "簡歴",
    "作者",
    "制作者",
    "作成者",
    "署名",
    "ポートフォリオサイト",
    "포트폴리오",
    "제작자",
    "작성자",
    "서명",
];

/// Signs of an example or of work for others.
const NOT_OWN: &str = "theme|plugin|book|novel|original|based on|inspired| with |team|agency|director|code by|\
    development by|developed by me|implementation|translation of|cover for|kunde|cliente|クライアント|お客様|ご依頼|原作|원작|\
    의뢰|客户|template|sample|mockup|mock-up|client|テンプレ|サンプル|見本|템플릿|샘플|模板|vorlage";
/// Words that say a site is one's own.
const OWN_SITE: &str = "my site|my website|my own|my personal|personal site|personal website|my portfolio|\
    portfolio site|meine website|meine seite|mon site|mi sitio|meu site|自分のサイト|個人サイト|개인 사이트";
/// Words of those who write curricula vitae for others.
const CURRICULA: &str = "resume|résumé|curriculum|curricula|cover letter|cv writ|cv design|cvs|your cv|career coach|job applicat|\
    lebenslauf|lebensläufe|bewerbung|vos cv|de cv|tu cv|hojas de vida|currículo|currículum|자소서|履歴書|職務経歴書|이력서|자기소개서|резюме|简历";

fn behind<'a>(text: &Text<'a>, original: &str, leads: &'a Regex, signs: &[&str]) -> Option<Printed> {
    text.find(leads).find_map(|lead| spaced(text, original, lead)).or_else(|| unspaced(original, signs))
}

/// Words that may go on behind the name of a holder or a signer.
const BEHIND_HOLDER: &str =
    "and which und et y e has successfully completed for on in at hat für a pour por за";

/// Two words or more behind the lead, up to a sign or the end.
fn spaced(text: &Text<'_>, original: &str, lead: Range<usize>) -> Option<Printed> {
    let from = lead.end + text.get(lead.end..text.folded.text.len()).find(|c: char| c.is_alphanumeric())?;
    let (first, last) = text.name_at(from, Manner::Open)?;
    let between = text.get(lead.end..text.words.get(first)?.at.start);
    let gap = text.gap_after(last);
    let ends = gap.trim_start().is_empty() && (last + 1 == text.words.len() || gap.contains('\n'))
        || gap
            .trim_start()
            .starts_with([',', ')', '.', ';', '|', '-', '–', '—', '/', '(', '"', '”', '»', '」'])
        || text
            .words
            .get(last + 1)
            .is_some_and(|next| BEHIND_HOLDER.split(' ').any(|word| word == text.letters(next)));
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
        let rest =
            rest.strip_prefix(['名', '欄']).filter(|rest| rest.starts_with([':', '：'])).unwrap_or(rest);
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

/// The name that a sentence of the profile's text says to be printed on the writer's own work, or in a file it points to: footer,
/// water mark, signature.
pub fn owner_in_prose(original: &str, folded: &Folded) -> Option<Printed> {
    static MARKED: LazyLock<Literals> = LazyLock::new(|| Literals::new(MARKS.split('|')));
    static NAMED: LazyLock<Literals> = LazyLock::new(|| Literals::new(MARKS.split('|').chain(FILES)));
    // Few texts speak of a signature or give the name of a file.
    if !NAMED.is_any_in(&folded.text) {
        return None;
    }
    let mut at = 0;
    sentences(original).into_iter().find_map(|sentence| {
        let from = at;
        at += sentence.len();
        let lower = sentence.to_lowercase();
        let mut found = in_file_name(sentence, &lower).or_else(|| {
            if !MARKED.is_any_in(&lower) {
                return None;
            }
            let folded = Folded::new(sentence);
            let text = Text::new(sentence, &folded);
            behind(&text, sentence, &OWNERS, OWNER_SIGNS).or_else(|| in_heading(&text, sentence))
        })?;
        // Who signs a certificate is not who made what the portfolio shows.
        let others = CERTIFICATES.split('|').chain(NOT_OWN.split('|')).any(|word| lower.contains(word))
            || lower.contains("presented by");
        found.clause = found.clause.start + from..found.clause.end + from;
        (!others).then_some(found)
    })
}

/// Lines cut at full stops; those of names of files have no space behind.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.split_inclusive(['\n', '。']) {
        found.extend(line.split_inclusive(". "));
    }
    found
}

/// Where a piece of work is signed.
const MARKS: &str = "footer|watermark|water mark|signature|signed|title block|corner|imprint|credits|\
    pie de página|rodapé|pied de page|fußzeile|フッター|透かし|署名|푸터|워터마크";

static HEADINGS: LazyLock<Regex> = LazyLock::new(|| {
    any_of(&[
        "reads | says | header | headline | heading | named | logo | footer | titled | domain | footer says | header says | header reads",
    ])
});

/// "header reads "Anna Fischer, developer"".
fn in_heading(text: &Text<'_>, original: &str) -> Option<Printed> {
    text.find(&HEADINGS).find_map(|lead| spaced(text, original, lead))
}

/// "© 2024 Anna Fischer" up to a sign or the end.
fn behind_copyright(text: &Text<'_>, original: &str) -> Option<Printed> {
    let at = original.find('©')?;
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
