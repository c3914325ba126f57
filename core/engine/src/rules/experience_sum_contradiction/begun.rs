//! "I started programming in Python in 2017": the year in which somebody took up one technology.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::claim::Passage;
use crate::tables::technologies::{self, Technology};
use crate::text::prose;

/// A technology and the year in which its writer took it up.
pub(super) struct Begun<'a> {
    pub(super) technology: &'static Technology,
    pub(super) year: i16,
    /// Where it is said.
    pub(super) passage: &'a Passage,
    /// The words that say it.
    pub(super) span: Range<usize>,
}

/// Every beginning that a passage states about its writer.
pub(super) fn all(passage: &Passage) -> Vec<Begun<'_>> {
    let folded = passage.folded();
    let Some(pattern) = FORMS.as_ref() else { return Vec::new() };
    let hits = pattern.captures_iter(&folded.text);
    let begun = |hit: regex::Captures<'_>| {
        let whole = hit.get(0)?;
        let what = ["en", "de", "es", "ja", "ko"].iter().find_map(|language| hit.name(language))?;
        let named = technologies::named(what.as_str()).filter(|named| !named.as_role)?;
        let year = ["en_year", "de_year", "es_year", "ja_year", "ko_year"];
        let year = year.iter().find_map(|name| hit.name(name))?.as_str().parse().ok()?;
        let sentence = prose::sentence_around(&folded.text, whole.start());
        let before = folded.text.get(sentence.start.min(whole.start())..whole.start())?;
        if before.contains("teach") || before.contains(['"', '“', '「']) {
            return None;
        }
        let span = folded.original(whole.range());
        Some(Begun { technology: named.technology, year, passage, span })
    };
    hits.filter_map(begun).collect()
}

/// One alternative a language; the words between the verb and the name are counted up, so that "started teaching Python",
/// "started at Kestrel" and "started my Python blog" say nothing.
static FORMS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?-u:\b)i\ (?:first\ )?(?:started|began|learned|learnt|picked\ up)(?:\ out)?
          (?:\ (?:programming|coding|developing|working|using|learning|writing|to\ (?:program|code|develop|work|use|learn|write)))?
          (?:\ (?:in|with|on))?\ (?P<en>[^\s,.;:!?][^,;:!?\n]{0,24}?)\ (?:back\ )?in\ (?P<en_year>(?:19|20)[0-9]{2})(?-u:\b)
        |(?-u:\b)(?:ich\ habe|habe\ ich)\ (?:im\ jahr\ )?(?P<de_year>(?:19|20)[0-9]{2})\ (?:mit\ )?(?P<de>[^,;:!?\n]{1,24}?)
          \ (?:angefangen|begonnen|gelernt)(?-u:\b)
        |(?-u:\b)(?:empecé|comencé|comecei)\ (?:a\ (?:programar|desarrollar|trabajar|usar|programar|desenvolver|trabalhar)\ )?
          (?:en|con|com|em)\ (?P<es>[^,;:!?\n]{1,24}?)\ (?:en|em)\ (?P<es_year>(?:19|20)[0-9]{2})(?-u:\b)
        |(?P<ja_year>(?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?に(?P<ja>[^、。\n]{1,16}?)(?:での開発|の学習|の勉強)?を(?:学び)?(?:始め|はじめ)
        |(?P<ko_year>(?:19|20)[0-9]{2})년(?:에|부터)\ (?P<ko>[^,.\n]{1,16}?)(?:\ 개발)?(?:를|을)\ (?:처음\ )?(?:시작했|배우기\ 시작했)",
    )
    .ok()
});
