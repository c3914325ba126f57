//! Present-tense statements of one's own residence: "based in", 在住, 거주, "живу в".

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

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
}

impl Statement {
    /// The words to quote, given the bytes of the place that was understood.
    pub(super) fn quote_to(&self, place: Range<usize>) -> Range<usize> {
        self.verb.start.min(place.start)..self.verb.end.max(place.end)
    }
}

/// How far a place may stand from its verb, in characters.
const REACH: usize = 64;

/// Every statement of the writer's own present residence.
pub(super) fn statements(original: &str, folded: &Folded) -> Vec<Statement> {
    let text = folded.text.as_str();
    let mut found = Vec::new();
    for form in FORMS.iter() {
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
            });
        }
    }
    found.sort_by_key(|statement| statement.verb.start);
    found.dedup_by_key(|statement| statement.verb.start);
    found
}

/// Keeps a range on character boundaries even where folding changed lengths.
fn widen(original: &str, range: Range<usize>) -> Range<usize> {
    if original.get(range.clone()).is_some() { range } else { 0..0 }
}

/// Inside words that somebody else said.
fn is_quoted(before: &str) -> bool {
    let straight = before.matches('"').count() % 2 == 1;
    let open = |left: char, right: char| before.matches(left).count() > before.matches(right).count();
    straight || open('“', '”') || open('「', '」') || open('『', '』') || open('«', '»') || open('„', '“')
}

/// A way to state it in one language.
struct Form {
    pattern: Regex,
    /// What stands earlier in the sentence when it is about another time, other people or no fact.
    not_before: Regex,
    /// What stands later in it.
    not_after: Regex,
    before: bool,
    bends: bool,
}

/// What a freelancer calls oneself; "a company based in Berlin" is somebody else.
const SELF: &str = "(?:developer|dev|engineer|designer|freelancer|writer|copywriter|translator|interpreter|specialist|consultant|\
    professional|expert|programmer|coder|architect|analyst|artist|editor|marketer|assistant|illustrator|photographer|\
    accountant|bookkeeper|scientist|researcher|teacher|tutor|animator|videographer|strategist|administrator|technologist|\
    contractor|proofreader|linguist|lawyer|attorney|paralegal|generalist|creative|producer|person|guy|girl|mom|mum|dad|native|\
    speaker|student|graduate|geek|nerd|maker|founder|entrepreneur|manager|tester|devops|admin)";

const NOT_EN: &str = concat!(
    r"\b(?:was|were|been|used to|previously|formerly|until|born|grew up|clients?|customers?|compan(?:y|ies)|start-?ups?|",
    r"firms?|corporations?|teams?|agenc(?:y|ies)|employers?|studios?|partners?|wife|husband|family|parents|friends?|colleagues?|",
    r"co-?founders?|brother|sister|boss|who|which|whose|not|never|no longer|n't|if|when|whenever|while|whether|once|unless|would|will|",
    r"want|wish|plan|planning|hope|hoping|moving|relocating|soon|people|users|those|anyone|someone|brands?|businesses|schools?|",
    r"universit(?:y|ies)|he|she|they|sites?|apps?|products?|projects?|servers?|one of)\b",
);
const NOT_AFTER_EN: &str = r"^[^.!?]{0,60}\b(?:until|till|back then|at (?:the|that) time|half of the year|part of the year|part-time|years ago|last year|in (?:19|20)\d\d\b|from (?:19|20)\d\d (?:to|until))";

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let now = r"(?:(?:currently|presently|now|happily|permanently|mostly|proudly|still|also|a freelancer) )?";
    let forms = [
        // "I am based in", "I'm currently living in".
        (
            format!(r"\bi(?: am|['’]m|m) {now}(?P<verb>(?:based|living|residing|located|settled)(?: and work(?:ing)?)? (?:out of|in|at)) "),
            r"(?:\b(?:if|when|whenever|while|once|unless|whether|not|that)|n['’]t)\W*(?:\w+\W+)?i(?: am|['’]m|m) (?:\w+ )?$".to_owned(),
            NOT_AFTER_EN.to_owned(),
            false,
            false,
        ),
        // "I live in", "I currently reside and work in".
        (
            format!(r"\bi {now}(?P<verb>(?:live|reside)(?: and work)? (?:in|at)) "),
            r"\b(?:if|when|whenever|while|once|unless|whether|until|before|where)\W+(?:\w+\W+)?i (?:\w+ )?$".to_owned(),
            NOT_AFTER_EN.to_owned(),
            false,
            false,
        ),
        // "A developer based in", "senior engineer currently living in".
        (
            format!(r"\b{SELF}(?: and {SELF})?,? (?:who is |that is )?{now}(?P<verb>(?:based|living|residing|located) (?:out of|in)) "),
            NOT_EN.replace("|who|", "|"),
            NOT_AFTER_EN.to_owned(),
            false,
            false,
        ),
        // "Based in Berlin, I build ..." at the head of a sentence.
        (
            format!(r"(?:^|[.!?\n\r|•·–—:]|\p{{So}})\s*{now}(?P<verb>(?:based|living|residing|located) (?:out of|in)) "),
            NOT_EN.to_owned(),
            format!(r"(?:{NOT_AFTER_EN})|^[^.!?]{{0,50}}, (?:the|our|this|that|it|they|he|she|a|an|my|these) |^[^.!?]{{0,60}}\b(?:company|agency|team|startup|firm|studio|clients?|customers?)\b"),
            false,
            false,
        ),
        // Spanish, Portuguese, French, Italian, German, Dutch, Indonesian.
        (
            r"\b(?P<verb>(?:vivo|resido|radico)(?: y trabajo| actualmente)? en|(?:moro|vivo|resido)(?: e trabalho| atualmente)? (?:em|no|na|nos)|(?:vivo|abito|risiedo)(?: e lavoro)? (?:a|in)|j['’]habite (?:à|a|en|au|aux)|je (?:vis|réside)(?: et travaille| actuellement)? (?:à|en|au|aux)|(?:ich )?(?:wohne|lebe)(?: und arbeite| derzeit| aktuell| zurzeit)?(?: ich)? in(?: der| den)?|ik woon(?: en werk)? in|(?:saya )?tinggal di) ".to_owned(),
            r"\b(?:no|não|nao|non|ne|nicht|niet|tidak|cuando|si|quando|se|quand|wenn|als|antes|avant|früher|clientes?|clients?|kunden|familia|família|que|der|die)\W*$".to_owned(),
            r"^[^.!?]{0,60}\b(?:hasta|até|jusqu|bis (?:19|20))".to_owned(),
            false,
            false,
        ),
        // Russian, Ukrainian.
        (
            r"\b(?P<verb>(?:живу|проживаю|нахожусь|мешкаю)(?: и работаю| сейчас| зараз| і працюю)? (?:в|во|у)) ".to_owned(),
            r"\b(?:не|если|когда|якщо|коли|раньше)\W*(?:я\W*)?$".to_owned(),
            r"^$a".to_owned(),
            false,
            true,
        ),
        // Chinese.
        (
            r"(?P<verb>(?:我|本人)?(?:现在|目前|現在)?(?:居住在|现居|現居|定居在|住在|居于))".to_owned(),
            r"(?:不|没|沒|曾|以前|客户|客戶|公司|如果)[^。，]*$".to_owned(),
            r"^[^。]{0,20}(?:的客户|的客戶|的人|的朋友|公司)".to_owned(),
            false,
            false,
        ),
        // Japanese.
        (
            r"(?P<verb>(?:に|で)?在住|に(?:住んで(?:い|お)?(?:ます|る|り)|居住して|暮らして(?:い|お)?(?:ます|る|り)|住む)|を拠点に)".to_owned(),
            r"元$|(?:以前|かつて|昔|クライアント|顧客|お客|夫|妻|両親|家族|友人|パートナー|企業|会社|もし)[^。、]*$".to_owned(),
            r"^(?:経験|歴|時|当時|していた|していまし|の(?:方|お客|クライアント|顧客|人|皆|友人|知人|外国|企業|パートナー|スタッフ|メンバー|ユーザー|チーム)|[^。]{0,12}(?:企業|会社|法人)|者|[^。、]{0,6}(?:では|じゃ)(?:ない|ありません|なく))".to_owned(),
            true,
            false,
        ),
        // Korean.
        (
            r"(?P<verb>(?:에서|에) ?(?:거주|살고|살아요|살며|삽니다)|(?: |중 )?거주)".to_owned(),
            r"(?:예전|과거|이전|고객|클라이언트|남편|아내|부모|가족|친구|회사|기업|만약)[^.,]*$".to_owned(),
            r"^(?: ?(?:경험|경력|했|하였|했었|하지 않|하는 (?:고객|클라이언트|분|사람|친구|외국|한인|교포)|자)|[^.]{0,4}(?:있었|있지 않|살았))".to_owned(),
            true,
            false,
        ),
        // Turkish: "İstanbul'da yaşıyorum".
        (
            r"(?P<verb>['’]?(?:da|de|ta|te) (?:yaşıyorum|ikamet ediyorum|oturuyorum))".to_owned(),
            r"\b(?:eğer|eskiden)\b".to_owned(),
            r"^$a".to_owned(),
            true,
            false,
        ),
    ];
    let compile = |pattern: &str| Regex::new(pattern).ok();
    forms
        .into_iter()
        .filter_map(|(pattern, not_before, not_after, before, bends)| {
            Some(Form {
                pattern: compile(&pattern)?,
                not_before: compile(&not_before)?,
                not_after: compile(&not_after)?,
                before,
                bends,
            })
        })
        .collect()
});

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
    fn every_pattern_compiles() {
        assert_eq!(FORMS.len(), 10);
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
            "서울에 거주했습니다",
            "서울에 거주하는 고객",
        ] {
            assert_eq!(verbs(text), Vec::<String>::new(), "{text}");
        }
    }
}
