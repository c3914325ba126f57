//! The ways to state one's own residence, a pattern each, with what makes it no such statement. On folded text.

use std::sync::{LazyLock, OnceLock};

use regex::Regex;

/// A way to state it in one language, compiled on first use: a page speaks one or two of them.
pub(super) struct Form {
    words: Words,
    compiled: OnceLock<Option<Compiled>>,
}

/// The patterns of a form.
pub(super) struct Compiled {
    /// Names the stating words `verb`.
    pub(super) pattern: Regex,
    /// What stands earlier in the sentence when it is about another time, other people or no fact.
    pub(super) not_before: Regex,
    /// What stands later in it.
    pub(super) not_after: Regex,
    /// The place stands before the verb.
    pub(super) before: bool,
    /// The language bends the ends of names.
    pub(super) bends: bool,
}

/// The forms whose language a text can be in.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = &'static Compiled> + '_ {
    let used = FORMS.iter().filter(|form| form.words.hints.iter().any(|hint| text.contains(hint)));
    used.filter_map(|form| form.compiled.get_or_init(|| form.words.compile()).as_ref())
}

/// A form as it is written down here.
struct Words {
    /// One of them stands in every text that the pattern can match: looked for first, because that is cheap.
    hints: &'static [&'static str],
    pattern: &'static str,
    not_before: &'static str,
    not_after: &'static str,
    before: bool,
    bends: bool,
}

impl Words {
    fn compile(&self) -> Option<Compiled> {
        Some(Compiled {
            pattern: Regex::new(self.pattern).ok()?,
            not_before: Regex::new(self.not_before).ok()?,
            not_after: Regex::new(self.not_after).ok()?,
            before: self.before,
            bends: self.bends,
        })
    }
}

/// What a freelancer calls oneself; "a company based in Berlin" is somebody else.
macro_rules! own_trade {
    () => {
        "(?:developer|dev|engineer|designer|freelancer|writer|copywriter|translator|interpreter|specialist|consultant|\
         professional|expert|programmer|coder|architect|analyst|artist|editor|marketer|assistant|illustrator|photographer|\
         accountant|bookkeeper|scientist|researcher|teacher|tutor|animator|videographer|strategist|administrator|\
         technologist|contractor|proofreader|linguist|lawyer|attorney|paralegal|generalist|creative|producer|graduate|geek|\
         nerd|maker|founder|entrepreneur|manager|tester|devops|admin)"
    };
}

/// "Currently", "now".
macro_rules! now {
    () => {
        "(?:(?:currently|presently|now|happily|permanently|mostly|proudly|still|also) )?"
    };
}

/// Another time: earlier in the sentence.
macro_rules! past {
    () => {
        "was|were|been|used to|previously|formerly|until|born|grew up"
    };
}

/// Other people, a wish, no fact.
macro_rules! others {
    () => {
        "clients?|customers?|compan(?:y|ies)|start-?ups?|firms?|corporations?|teams?|agenc(?:y|ies)|employers?|studios?|partners?|wife|husband|family|parents|friends?|colleagues?|co-?founders?|brother|sister|boss|which|whose|not|never|no longer|if|when|whenever|while|whether|once|unless|would|will|want|wish|plan|planning|hope|hoping|moving|relocating|soon|people|users|those|anyone|someone|brands?|businesses|schools?|universit(?:y|ies)|he|she|they|sites?|apps?|products?|projects?|servers?|one of|looking|seeking|need|search(?:ing)?|wanted"
    };
}

/// Another time, other people, a wish: earlier in the sentence.
macro_rules! not_own {
    () => {
        concat!(r"(?-u:\b)(?:", past!(), "|", others!(), r")(?-u:\b)|n['’]t ")
    };
}

/// With somebody, for somebody.
macro_rules! somebody {
    () => {
        r"(?-u:\b)(?:under|for an?|by an?|with an?|from an?|hired?|met|help(?:ed|ing)?|taught|managed|another|fellow|his|her|their|your|our|my)(?-u:\b)"
    };
}

/// An end of the time, or a part of it.
macro_rules! not_for_good {
    () => {
        r"^[^.!?]{0,60}(?-u:\b)(?:until|till|back then|at (?:the|that) time|for (?:the|this) (?:winter|summer|spring|autumn|fall|season|semester|holidays|month|time being)|this (?:winter|summer|spring|autumn|fall|season|semester|month|week)|temporar[a-z]*|half of the year|part of the year|part-time|years ago|last year|in (?:19|20)[0-9][0-9]|from (?:19|20)[0-9][0-9] (?:to|until))(?-u:\b)"
    };
}

/// Years right before the statement: "2018-2020: living in", "From 2015 to 2018 I live in".
macro_rules! some_years {
    () => {
        r"(?:(?:19|20)[0-9][0-9] ?(?:[-–—/]|to|until|till) ?(?:(?:19|20)[0-9][0-9]|[0-9][0-9])|(?:^\s*|[\n•|·(]\s*|(?-u:\b)(?:in|from|between|during) )(?:19|20)[0-9][0-9](?: and (?:19|20)[0-9][0-9])?)\)?[ ,:.–—-]*(?:i(?: am|['’]m|m)? (?:[a-z]+ )?)?$"
    };
}

/// What stands before a statement without a subject of its own when it is about other people or no fact.
pub(super) static OF_OTHERS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(concat!(r"(?-u:\b)(?:", others!(), r")(?-u:\b)|n['’]t |", somebody!())).ok());

/// What stands right before a statement of the first person when it is no fact.
pub(super) static NO_FACT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:(?-u:\b)(?:if|when|whenever|while|once|unless|whether|until|before|that|wish|hope|as if)|n['’]t)[^a-z]*(?:[a-z]+[^a-z]+)?$|",
        some_years!()
    ))
    .ok()
});

/// What stands behind a statement that holds for a time only.
pub(super) static FOR_A_TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        not_for_good!(),
        r"|^[^.!?,;]{0,40}(?-u:\b)(?:when|whenever|sometimes|often|twice|once|next (?:week|month|year)|this (?:week|month|summer|winter|spring)|(?:every|each|last|during the) (?:week|month|year|summer|winter|spring|autumn)|for (?:a|the|two|three|some|a few) (?:days?|weeks?|months?|while|summer|winter)|hasta|até|jusqu|ehemals|früher)(?-u:\b)",
        r"|^[^。、.]{0,12}(?:予定|つもり|計画|帰国|時代|当時|ました(?:が|。)|ていた|ておりました|でした|たい|経験|예정|계획|때|했었|였)"
    ))
    .ok()
});

/// The form of a language whose own words of doubt other ways to state it share.
pub(super) fn of_language(language: &str) -> Option<&'static Compiled> {
    let hint = match language {
        "ja" => "在住",
        "ko" => "거주",
        "zh" => "居住在",
        _ => return None,
    };
    let form = FORMS.iter().find(|form| form.words.hints.contains(&hint))?;
    form.compiled.get_or_init(|| form.words.compile()).as_ref()
}

/// A pattern that nothing matches.
const NOTHING: &str = "[^\\s\\S]";

#[rustfmt::skip]
const WORDS: [Words; 16] = [
    // "I am based in", "I'm currently living in".
    Words {
        hints: &["based", "living", "residing", "located", "settled"],
        pattern: concat!(r"(?-u:\b)i(?: am|['’]m|m) ", now!(), r"(?P<verb>(?:based|living|residing|located|settled)(?:(?: and| &) work(?:ing)?)? (?:out of|in|at)) "),
        not_before: concat!(r"(?:(?-u:\b)(?:if|when|whenever|while|once|unless|whether|not|that)|n['’]t)[^a-z]*(?:[a-z]+[^a-z]+)?i(?: am|['’]m|m) (?:[a-z]+ )?$|", some_years!()),
        not_after: not_for_good!(),
        before: false, bends: false,
    },
    // "I live in", "I currently reside and work in".
    Words {
        hints: &["live", "reside"],
        pattern: concat!(r"(?-u:\b)i ", now!(), r"(?P<verb>(?:live|reside)(?: and work)? (?:in|at)) "),
        not_before: concat!(r"(?-u:\b)(?:if|when|whenever|while|once|unless|whether|until|before|where)[^a-z]+(?:[a-z]+[^a-z]+)?i (?:[a-z]+ )?$|", some_years!()),
        not_after: not_for_good!(),
        before: false, bends: false,
    },
    // "My home is in", "I work from".
    Words {
        hints: &["home is in", "home base is", "work from", "work remotely from", "working from", "working remotely from"],
        pattern: r"(?-u:\b)(?P<verb>my home (?:base )?is in|i(?: am|['’]m|m)? (?:currently |mostly |usually )?work(?:ing)? (?:remotely )?from) ",
        not_before: concat!(not_own!(), "|", some_years!()),
        not_after: concat!(not_for_good!(), r"|^[^.!?]{0,30}(?-u:\b)(?:when|whenever|sometimes|often|during|twice|for (?:a|two|three|some))(?-u:\b)"),
        before: false, bends: false,
    },
    // "I build shops and live in".
    Words {
        hints: &["and live in", "and reside in", "and currently live in"],
        pattern: r"(?-u:\b)i (?:am|build|work|design|write|develop|make|do|create|translate|help|teach|have)(?-u:\b)[^.!?\n]{0,60} and (?:currently )?(?P<verb>(?:live|reside) in) ",
        not_before: concat!(not_own!(), "|", "(?-u:\\b)(?:who|where|for|with)(?-u:\\b)"),
        not_after: not_for_good!(),
        before: false, bends: false,
    },
    // "..., currently based in", "..., living in": a trade and an experience may stand before it, a company may not.
    Words {
        hints: &["based in", "living in", "residing in"],
        pattern: r", (?:and )?(?P<verb>(?:currently |now |presently )(?:based|living|residing) in|(?:living|residing) in) ",
        not_before: concat!(not_own!(), "|", somebody!(), r"|(?-u:\b)(?:who|expats?|students?|immigrants?)(?-u:\b)"),
        not_after: not_for_good!(),
        before: false, bends: false,
    },
    // "A developer based in", "senior engineer currently living in".
    Words {
        hints: &["based", "living", "residing", "located"],
        pattern: concat!(r"(?-u:\b)", own_trade!(), "(?: and ", own_trade!(), ")?,? (?:who is |that is )?", now!(), r"(?P<verb>(?:based|living|residing|located) (?:out of|in)) "),
        not_before: concat!(not_own!(), "|", somebody!()),
        not_after: not_for_good!(),
        before: false, bends: false,
    },
    // "London-based copywriter".
    Words {
        hints: &["-based"],
        pattern: concat!(r"(?P<verb>-based (?:[a-z]+ ){0,3}", own_trade!(), r")(?-u:\b)"),
        not_before: concat!(not_own!(), "|", somebody!()),
        not_after: not_for_good!(),
        before: true, bends: false,
    },
    // "Based in Berlin, I build ..." at the head of a sentence.
    Words {
        hints: &["based", "living", "residing", "located"],
        pattern: concat!(r"(?:^|[.!?\n\r|•·–—:\x{2190}-\x{2bff}\x{1f000}-\x{1faff}])\s*", now!(), r"(?P<verb>(?:based|living|residing|located) (?:out of|in)) "),
        not_before: concat!(not_own!(), "|", some_years!()),
        not_after: concat!(not_for_good!(), r"|^[^.!?]{0,50}, (?:the|our|this|that|it|they|he|she|a|an|my|these) |^[^.!?]{0,60}(?-u:\b)(?:company|agency|team|startup|firm|studio|clients?|customers?)(?-u:\b)"),
        before: false, bends: false,
    },
    // Spanish, Portuguese, French, Italian, German, Dutch, Indonesian.
    Words {
        hints: &["vivo", "resido", "radic", "wohnsitz", "sống", "moro", "abito", "risiedo", "habite", "je vis", "réside", "wohne", "lebe", "woon", "tinggal"],
        pattern: r"\b(?P<verb>(?:vivo|resido|radico)(?: y trabajo| actualmente)? en|radicad[oa] en|mit wohnsitz in|tôi (?:đang )?sống (?:ở|tại)|(?:moro|vivo|resido)(?: e trabalho| atualmente)? (?:em|no|na|nos)|(?:vivo|abito|risiedo)(?: e lavoro)? (?:a|in)|j['’]habite (?:à|a|en|au|aux)|je (?:vis|réside)(?: et travaille| actuellement)? (?:à|en|au|aux)|(?:ich )?(?:wohne|lebe)(?: und arbeite| derzeit| aktuell| zurzeit)?(?: ich)? in(?: der| den)?|ik woon(?: en werk)? in|(?:saya )?tinggal di) ",
        not_before: r"\b(?:no|não|nao|non|ne|nicht|niet|tidak|cuando|si|quando|se|quand|wenn|als|antes|avant|früher|clientes?|clients?|kunden|familia|família|que|der|die)\W*$",
        not_after: r"^[^.!?]{0,60}\b(?:hasta|até|jusqu|bis (?:19|20)|y ahora|e agora|pero trabajo|et maintenant|voisine|frontalière?)",
        before: false, bends: false,
    },
    // Russian, Ukrainian.
    Words {
        hints: &["живу", "базируюсь", "проживаю", "нахожусь", "мешкаю"],
        pattern: r"\b(?P<verb>(?:живу|проживаю|нахожусь|базируюсь|мешкаю)(?: и работаю| сейчас| зараз| і працюю)? (?:в|во|у)) ",
        not_before: r"\b(?:не|если|когда|якщо|коли|раньше)\W*(?:я\W*)?$",
        not_after: r"^[^.!?]{0,60}(?:по (?:19|20)|до (?:19|20)|с [а-я]+ по|сейчас|зараз|остальное|летом|зимой|иногда)",
        before: false, bends: true,
    },
    // Chinese.
    Words {
        hints: &["居住在", "现居", "現居", "定居在", "住在", "居于"],
        pattern: r"(?P<verb>(?:我|本人)?(?:现在|目前|現在)?(?:居住在|现居|現居|定居在|住在|居于))",
        not_before: r"(?:不|没|沒|曾|以前|客户|客戶|公司|如果)[^。，]*$",
        not_after: r"^[^。]{0,20}(?:的客户|的客戶|的人|的朋友|公司|年，|年,|回国|回國)",
        before: false, bends: false,
    },
    // Japanese.
    Words {
        hints: &["在住", "住んで", "居住して", "暮らして", "に住む", "住まい", "を拠点に"],
        pattern: r"(?P<verb>(?:に|で)?在住|(?:に|で)(?:住んで(?:(?:い|お)?(?:ます|る|り)|[0-9])|居住して|暮らして(?:い|お)?(?:ます|る|り))|に住む|住まい|を拠点に)",
        not_before: r"元$|(?:以前|かつて|昔|クライアント|顧客|お客|夫|妻|両親|家族|友人|パートナー|企業|会社|もし|年まで|月まで|頃まで)[^。、]*$",
        not_after: r"^(?:後|で?[0-9]+年(?:の経験|を経|間の|、帰国)|[^。]{0,30}帰国|経験|歴|時|当時|していた|していまし|の?(?:方|お客|クライアント|顧客|人|皆|友人|知人|外国|日本人|企業|パートナー|スタッフ|メンバー|ユーザー|チーム)|[^。]{0,12}(?:企業|会社|法人)|者|[^。、]{0,6}(?:では|じゃ)(?:ない|ありません|なく))",
        before: true, bends: false,
    },
    // Korean.
    Words {
        hints: &["거주", "에 사는", "살고", "살아요", "살며", "삽니다"],
        pattern: r"(?P<verb>(?:에서|에) ?(?:거주|살고|살아요|살며|삽니다|사는 (?:개발자|프리랜서|디자이너|번역가|작가))|(?: |중 )?거주)",
        not_before: r"(?:예전|과거|이전|고객|클라이언트|남편|아내|부모|가족|친구|회사|기업|만약)[^.,]*$",
        not_after: r"^(?: ?(?:중인 |약 )?[0-9]+ ?년| ?온(?:[\W\d_]|$)| ?중인 (?:작가|고객|분|클라이언트)| ?하던| ?(?:경험|경력|했|하였|했었|하지 않|하는 (?:고객|클라이언트|분|사람|친구|외국|한인|교포)|자)|[^.]{0,4}(?:있었|있지 않|살았)| ?(?:하고 )?있는 (?:고객|클라이언트|남편|아내|부모|가족|친구|지인|동료|형|누나|오빠|언니|동생|아들|딸|분|사람|외국|한인|교포|회사|기업)|(?:하며|하면서|면서)?[^.]{0,80}(?:배웠|익혔|공부했|다녔|근무했|쌓았))",
        before: true, bends: false,
    },
    // French, of oneself: "développeur basé à".
    Words {
        hints: &["basé"],
        pattern: r"(?:développeu(?:r|se)|graphiste|rédact(?:eur|rice)|traduct(?:eur|rice)|consultante?|ingénieure?|freelance|designer|indépendante?|je suis)(?: [a-zé-]+)?,? (?:actuellement )?(?P<verb>basée? (?:à|en|au|aux)) ",
        not_before: r"\b(?:entreprise|société|clients?|agence|startup|équipe|pas|étais|avec|pour)\b",
        not_after: r"^[^.!?]{0,60}\bjusqu",
        before: false, bends: false,
    },
    // Arabic.
    Words {
        hints: &["أعيش", "أسكن", "مقيم", "أقيم"],
        pattern: r"(?P<verb>(?:أعيش|أسكن|مقيمة?|أقيم)(?: حاليا| حاليًا)? في) ",
        not_before: r"(?:لا|كنت|عملاء|شركة|إذا)[^.،]*$",
        not_after: r"^[^.،]{0,30}سابق",
        before: false, bends: false,
    },
    // Turkish: "İstanbul'da yaşıyorum".
    Words {
        hints: &["yaşıyorum", "ikamet", "oturuyorum"],
        pattern: r"(?P<verb>['’]?(?:da|de|ta|te) (?:yaşıyorum|ikamet ediyorum|oturuyorum))",
        not_before: r"\b(?:eğer|eskiden)\b",
        not_after: NOTHING,
        before: true, bends: false,
    },
];

static FORMS: LazyLock<Vec<Form>> =
    LazyLock::new(|| WORDS.into_iter().map(|words| Form { words, compiled: OnceLock::new() }).collect());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles() {
        for (at, words) in WORDS.iter().enumerate() {
            assert!(words.compile().is_some(), "form {at}");
        }
    }
}
