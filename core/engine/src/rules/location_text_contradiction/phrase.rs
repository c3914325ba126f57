//! Present-tense statements of one's own residence: "based in", 在住, 거주, "живу в". Further ones are in [`super::told`].

use std::ops::Range;

use super::forms;
use super::told::Behind;
use crate::sorting;
use crate::text::fold::Folded;
use crate::text::prose::sentence_around;

/// A statement of residence: its verb, and where its place stands. Bytes of the original text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Statement {
    /// The words that state it ("based in", 在住).
    pub(super) verb: Range<usize>,
    /// Where the name of the place is to be looked for.
    pub(super) place: Range<usize>,
    /// Whether the place stands before the verb and its name ends there.
    pub(super) before: bool,
    /// Whether the language bends the ends of names ("в Берлине").
    pub(super) bends: bool,
    /// Whether towns of many countries share their names in the language.
    pub(super) iberian: bool,
    /// What must stand behind it and its place.
    pub(super) behind: Behind,
}

impl Statement {
    /// The words to quote, given the bytes of the place that was understood.
    pub(super) fn quote_to(&self, place: Range<usize>) -> Range<usize> {
        self.verb.start.min(place.start)..self.verb.end.max(place.end)
    }
}

/// How far a place may stand from its verb, in characters.
pub(super) const REACH: usize = 64;

/// Every statement of the writer's own present residence.
pub(super) fn statements(original: &str, folded: &Folded) -> Vec<Statement> {
    let text = folded.text.as_str();
    let mut found = Vec::new();
    for form in forms::in_text(text) {
        for capture in form.pattern.captures_iter(text) {
            let Some(verb) = capture.name("verb") else { continue };
            let sentence = sentence_around(text, verb.start());
            let before = text.get(sentence.start.min(verb.start())..verb.start()).unwrap_or_default();
            let after = text.get(verb.end()..sentence.end.max(verb.end())).unwrap_or_default();
            let asked = text.get(sentence.end..).is_some_and(|rest| rest.starts_with(['?', '？']));
            if asked
                || is_quoted(before)
                || form.not_before.is_match(before)
                || form.not_after.is_match(after)
            {
                continue;
            }
            let place = if form.before {
                let from = before.char_indices().rev().nth(REACH / 2).map_or(0, |(at, _)| at);
                verb.start() - (before.len() - from)..verb.start()
            } else {
                let reach = after.char_indices().nth(REACH).map_or(after.len(), |(at, _)| at);
                verb.end()..verb.end() + reach
            };
            found.push(Statement {
                verb: folded.original(verb.range()),
                place: widen(original, folded.original(place)),
                before: form.before,
                bends: form.bends,
                iberian: false,
                behind: Behind::Anything,
            });
        }
    }
    sorting::by_key(&mut found, |statement| statement.verb.start);
    found.dedup_by_key(|statement| statement.verb.start);
    found
}

/// Keeps a range on character boundaries even where folding changed lengths.
pub(super) fn widen(original: &str, range: Range<usize>) -> Range<usize> {
    if original.get(range.clone()).is_some() { range } else { 0..0 }
}

/// Inside words that somebody else said.
pub(super) fn is_quoted(before: &str) -> bool {
    let straight = before.matches('"').count() % 2 == 1;
    let open = |left: char, right: char| before.matches(left).count() > before.matches(right).count();
    straight || open('“', '”') || open('「', '」') || open('『', '』') || open('«', '»') || open('„', '“')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verbs(text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        statements(text, &folded)
            .into_iter()
            .filter_map(|found| Some(text.get(found.verb)?.trim().to_owned()))
            .collect()
    }

    #[test]
    fn own_present_residence() {
        for (text, verb) in [
            ("I am based in Toronto, Canada and build things.", "based in"),
            ("Hi! I’m currently living in Lisbon.", "living in"),
            ("I live and work in Oslo", "live and work in"),
            ("Full-stack developer based in Berlin", "based in"),
            ("Senior engineer, based in Berlin.", "based in"),
            ("🌍 Based in Kyoto, I translate novels.", "Based in"),
            ("𝗜 𝗮𝗺 𝗯𝗮𝘀𝗲𝗱 𝗶𝗻 𝗧𝗼𝗿𝗼𝗻𝘁𝗼", "𝗯𝗮𝘀𝗲𝗱 𝗶𝗻"),
            ("Vivo en Lima desde 2019", "Vivo en"),
            ("Moro em Recife", "Moro em"),
            ("J’habite à Lyon", "J’habite à"),
            ("Ich wohne in Graz", "Ich wohne in"),
            ("Живу в Минске", "Живу в"),
            ("カナダのトロント在住のエンジニアです", "在住"),
            ("大阪に住んでいます", "に住んでいます"),
            ("서울에 거주하는 개발자입니다", "에 거주"),
            ("토론토에 살고 있습니다", "에 살고"),
            ("İzmir'de yaşıyorum", "'de yaşıyorum"),
            ("I'm a London-based copywriter", "-based copywriter"),
            ("我住在东京，做翻译", "我住在"),
            ("I build shops in Shopify and live in Oslo", "live in"),
            ("Web developer with 10 years of experience, living in Oslo.", "living in"),
            ("Illustrator, 2D and 3D, currently based in Oslo", "currently based in"),
            ("Desarrolladora radicada en Lima", "radicada en"),
            ("Développeuse basée à Lyon", "basée à"),
            ("أعيش في القاهرة", "أعيش في"),
            ("大阪に住んで10年になります", "に住んで1"),
            ("서울에 사는 번역가입니다", "에 사는 번역가"),
        ] {
            assert_eq!(verbs(text), [verb], "{text}");
        }
    }

    #[test]
    fn other_times_other_people_no_fact() {
        for text in [
            "I was based in Berlin for ten years.",
            "I used to live in Oslo",
            "I lived in Toronto",
            "I'm from Canada and studied in Toronto",
            "I moved from Canada",
            "My clients are based in Germany",
            "I worked for a startup based in Berlin",
            "I led a team of developers for a company based in Oslo",
            "I am not based in Berlin",
            "If I am based in Berlin I can visit you",
            "We have offices in Berlin",
            "My wife is a designer based in Oslo",
            "\"I live in Oslo\" was my first poem",
            "Do I live in Berlin?",
            "I lived here until I moved; when I live in Berlin I swim",
            "Based in Berlin, the company sells shoes",
            "Cloud services based in Frankfurt",
            "No vivo en Lima",
            "Я не живу в Минске",
            "以前は大阪に住んでいました",
            "大阪に住んでいた頃",
            "カナダ在住経験あり",
            "海外在住の方に",
            "日本に住む外国人向けのサイト",
            "夫の転勤でドイツに住んでいます",
            "I worked with a designer based in Oslo",
            "Looking for a developer based in Oslo",
            "I built a web-based tool",
            "I made a shop for Lumen, based in Oslo",
            "I work with artists who paint and live in Oslo",
            "I teach students, living in Oslo or elsewhere",
            "Une société basée à Lyon",
            "For US-based clients",
            "Ich arbeite für Kunden, die in Graz wohnen",
            "서울에 거주했습니다",
            "서울에 거주하는 고객",
        ] {
            assert_eq!(verbs(text), Vec::<String>::new(), "{text}");
        }
    }
}
