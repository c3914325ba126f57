//! Who a text says its writer is: "My name is ...", "меня зовут ...", 〜と申します.
//!
//! Words that announce a name are told from words that announce anything. "My name is X" is taken at its word; behind
//! "I am X" only a name of two parts or more counts, written with capitals, free of ordinary words and followed by
//! something that ends a name, because "I am Microsoft Certified" has the same shape.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::east_asian;
use super::openings;
use super::text::{Manner, Text, any_of, may_follow_name, whole_words};
use crate::sorting;
use crate::text::fold::Folded;

/// A name a text gives its writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduction {
    /// The name as written.
    pub name: String,
    /// The words that introduce it, name included; bytes of the text.
    pub clause: Range<usize>,
    /// It is beyond doubt that this is a name and whose.
    pub sure: bool,
    /// Another name one goes by ("call me ..."): it explains names, it contradicts none.
    pub alias: bool,
    /// A single name that the words around it say to be a surname (戸田と申します, 我姓王): people do not choose another one to
    /// work under as they choose a given name.
    pub surname: bool,
}

/// All introductions of a text, in text order.
pub fn introductions(original: &str, folded: &Folded) -> Vec<Introduction> {
    let text = Text::new(original, folded);
    let mut found = Vec::new();
    for at in text.find(&LEADS) {
        if let Some(lead) = KINDS.get(text.get(at.clone())) {
            found.extend(behind(&text, original, at, *lead));
        }
    }
    found.extend(openings::openings(&text, original));
    found.extend(east_asian::introductions(original));
    found.extend(restated(&text, original, &found));
    found.retain(|intro: &Introduction| !is_quoted(original, intro.clause.start));
    sorting::by_key(&mut found, |intro| (intro.clause.start, std::cmp::Reverse(intro.clause.end)));
    found.dedup_by(|later, earlier| later.clause.end == earlier.clause.end);
    found
}

/// Whether a text speaks for several people: an agency's profile may introduce anybody of its team.
pub fn speaks_as_group(folded: &Folded) -> bool {
    whole_words(&folded.text, &SPACED_GROUP).next().is_some()
        || GROUP_WITHOUT_SPACES.split('|').map(str::trim).any(|phrase| folded.text.contains(phrase))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// Announces a name and nothing else.
    Says,
    /// Announces a name, a role, a place, a mood.
    Is,
    /// As above, and less sure.
    MayBe,
    /// Heads what is told of oneself.
    Heads,
    /// Announces another name one goes by.
    Alias,
}

/// The kind of each phrase that [`LEADS`] finds; one that is listed twice is of the first.
static KINDS: LazyLock<HashMap<&str, Lead>> = LazyLock::new(|| {
    let lists = [
        (HEADS, Lead::Heads),
        (ALIAS, Lead::Alias),
        (MAY_BE, Lead::MayBe),
        (IS, Lead::Is),
        (SAYS, Lead::Says),
    ];
    let phrases =
        |(list, lead): (&'static str, Lead)| list.split('|').map(move |phrase| (phrase.trim(), lead));
    lists.into_iter().flat_map(phrases).collect()
});
static LEADS: LazyLock<Regex> = LazyLock::new(|| any_of(&[SAYS, IS, MAY_BE, ALIAS, HEADS]));
static SPACED_GROUP: LazyLock<Regex> = LazyLock::new(|| any_of(&[GROUP]));

/// Phrases that announce one's name. Both apostrophes are listed: folding keeps them apart.
const SAYS: &str = "my name is | my name's | my name’s | my name: | my full name is | my name - | my names are | my names \
    | the name's | the name’s | i am called | i'm called | i’m called | te saluda | les saluda | le saluda | os saluda \
    | te escribe | les escribe | le escribe | os escribe | quien escribe es | aqui escreve | quem vos escreve é \
    | c'est moi, | c’est moi, | ich nenne mich | my given name is \
    | te habla | les habla | le habla | aquí les escribe | mi nombre: | aqui é o | aqui é a | aqui quem fala é o | aqui quem fala é a \
    | quem fala é o | quem fala é a | quem escreve é o | quem escreve é a | meu nome: | moi c'est | moi c’est | moi, c'est \
    | moi, c’est | je me nomme | hier schreibt | es schreibt ihnen | mein name lautet | mein name: | зовут меня | моё имя - | с вами \
    | me llamo | mi nombre es | mi nombre completo es | meu nome é | o meu nome é | me chamo | chamo-me \
    | je m'appelle | je m’appelle | mon nom est | ich heiße | ich heisse | mein name ist | mi chiamo | il mio nome è \
    | mijn naam is | ik heet | nazywam się | mam na imię | jmenuji se | volám sa | jag heter | mitt namn är | jeg heter \
    | jeg hedder | mitt navn er | mit navn er | nimeni on | a nevem | mă numesc | ma numesc | numele meu este | benim adım \
    | adım | ismim | mening ismim | nama saya | nama saya adalah | perkenalkan nama saya | tôi tên là | tên tôi là | mình tên là \
    | ang pangalan ko ay | jina langu ni | меня зовут | моё имя | мое имя | мене звати | моє ім'я | моє ім’я | казвам се \
    | зовем се | моје име је | менің атым | менің есімім | με λένε | ονομάζομαι | το όνομά μου είναι | اسمي | اسمي هو | إسمي \
    | نام من | اسم من | میرا نام | שמי | קוראים לי | मेरा नाम | আমার নাম | என் பெயர் | ผมชื่อ | ดิฉันชื่อ | ฉันชื่อ | zovem se \
    | moje ime je | mano vardas | mani sauc | minu nimi on | quhem | ime mi je | ես | მე მქვია | адым | намайг";

/// Phrases that announce a name among other things.
const IS: &str = "i am | i'm | i’m | im | i m | soy | yo soy | sou | eu sou | sou o | sou a | eu sou o | eu sou a | je suis \
    | i, | me, | the profile of | behind this profile | behind this account | behind this page | behind the screen | behind the keyboard \
    | behind all this | the profile belongs to | profile belongs to | el perfil de | le profil de | das profil von | o perfil de \
    | derrière ce profil | detrás de este perfil | por trás deste perfil | hinter diesem profil | hinter diesem profil steht | aquí | aqui | ici | myself | the name is | my name, | introduce myself | let me introduce myself | me presento | me apresento | je me présente | mi presento \
    | stelle mich vor | hier ist | я | на связи | вас приветствует | вам пишет | пишет вам | sono | io sono | ik ben | jag är | jeg er \
    | soy el | soy la | soy la señora | yo me llamo";

/// The same where roles are as often written with capitals, or change their ending: a name behind them may fit, and never
/// differs beyond doubt.
const MAY_BE: &str = "this is | ich bin | jestem | jsem | olen | sunt | ben | saya | tôi là \
    | mình là | ako si | ako po si | είμαι ο | είμαι η | أنا | אני | मैं";

/// Headings of what is told of oneself: "About me: Anna Fischer, ten years in print". None in German, where a quality and a trade have
/// capitals too ("Über mich: Alter Hase, seit 1999 dabei").
const HEADS: &str = "about me | who am i | who i am | who is behind this profile | who is behind this page | who is behind this account \
    | who's behind this profile | who’s behind this profile | who does the work | who will do the work | who you hire | who you are hiring \
    | sobre mí | acerca de mí | quién soy | quién está detrás | sobre mim | quem sou | quem sou eu \
    | à propos de moi | qui suis-je | qui je suis | chi sono | su di me | over mij | wie ben ik | o mnie | обо мне | о себе | кто я | про мене";

/// Phrases that announce another name.
const ALIAS: &str = "call me | known as | go by | goes by | going by | my nickname is | nickname is | nickname: | nickname \
    | a.k.a. | aka | also known as | english name is | english name: | preferred name is | real name is | chinese name is \
    | korean name is | pen name is | stage name is | artist name is | formerly | née | short for | everyone calls me \
    | people call me | clients call me | clients know me as | publish as | publishing as | writing as | write as | credited as \
    | signing as | maiden name is | maiden name was | pseudonym | alias | friends call me | me dicen | conocido como | conocida como | pode me chamar de | conhecido como \
    | conhecida como | appelez-moi | appelle-moi | nenn mich | nennt mich | nennen mich | chiamami | можно просто | зовите меня \
    | называйте меня | друзья зовут меня | кличте мене | panggil saya | bana | cứ gọi mình là | mów mi | mówcie mi";

/// Words of those who speak for several people.
const GROUP: &str = "we are | we're | we’re | our team | our agency | our company | our studio | our firm | our developers \
    | our designers | our experts | my team | my agency | my company | team of | nuestro equipo | nuestra agencia \
    | nuestra empresa | somos | nossa equipe | nossa agência | nossa empresa | notre équipe | notre agence | nous sommes \
    | unser team | wir sind | unsere agentur | il nostro team | siamo | ons team | wij zijn | nasz zespół | jesteśmy \
    | мы команда | наша команда | наша компания | наше агентство | ми команда | tim kami | kami adalah | chúng tôi | ekibimiz \
    | نحن | فريقنا";
/// The same in scripts that put no space between words.
const GROUP_WITHOUT_SPACES: &str = "弊社 | 当社 | 私たち | 私達 | 我々 | わたしたち | 弊チーム | 저희 | 우리 팀 | 당사 | 我们是 | 我们团队 | 我們是 | 本公司";

/// Words that make an introduction one of somebody else, or of nobody.
const SUPPOSED: &str =
    "imagine|suppose|as if|for example|e.g.|such as|persona|pretend|let's say|character|if ";

fn behind(text: &Text<'_>, original: &str, lead: Range<usize>, kind: Lead) -> Option<Introduction> {
    let run = match kind {
        Lead::Heads => return openings::headed(text, original, lead),
        Lead::Is | Lead::MayBe => text.name_at(lead.end, Manner::Open),
        Lead::Says | Lead::Alias => text
            .name_at(lead.end, Manner::Announced)
            .or_else(|| text.name_at(lead.end, Manner::AnnouncedInLowerCase)),
    };
    let (first, mut last) = run?;
    let start = text.words.get(first)?;
    let lower = start.has_case && !start.capital;
    if kind == Lead::Alias || lower && !ends_clause(text, last) || lower && last - first > 2 {
        last = first.max(if kind == Lead::Alias && !lower { last } else { first });
    }
    // "Te escribe Banco Azul?": nobody asks who one is oneself.
    if text.gap_after(last).trim_start().starts_with(['?', '？']) {
        return None;
    }
    let name = text.original(first, last);
    let before = text.get(0..lead.start).chars().rev().take(40).collect::<String>();
    let before: String = before.chars().rev().collect();
    if kind != Lead::Alias && SUPPOSED.split('|').any(|word| before.contains(word)) {
        return None;
    }
    let sure = match kind {
        Lead::Alias | Lead::Heads => true,
        Lead::Says => start.has_case || ends_clause(text, last),
        Lead::Is => stands_alone_as_name(text, first, last),
        Lead::MayBe => {
            let phrase = text.get(lead.clone());
            let told = match phrase {
                "this is" => openings::opens(text, lead.start),
                "ich bin" => !says_german_role(text, first, last),
                _ => false,
            };
            told && last == first + 1 && stands_alone_as_name(text, first, last)
        }
    };
    let clause = text.folded.original(lead.start..lead.end).start..name.end;
    Some(Introduction {
        name: original.get(name)?.to_owned(),
        clause,
        sure,
        alias: kind == Lead::Alias,
        surname: false,
    })
}

/// "Marcus here. Marcus Ellery, to be exact": a name said alone first and in full later.
fn restated(text: &Text<'_>, original: &str, found: &[Introduction]) -> Option<Introduction> {
    let single = |intro: &&Introduction| {
        !intro.alias && !intro.surname && !intro.name.contains(' ') && intro.name.is_ascii()
    };
    let alone = found.iter().find(single)?;
    let said = alone.name.to_lowercase();
    (0..text.words.len()).find_map(|first| {
        let word = text.words.get(first)?;
        let at = text.folded.original(word.at.clone()).start;
        if text.letters(word) != said || at < alone.clause.end {
            return None;
        }
        let (first, last) = text.run(first, Manner::Open)?;
        let name = text.original(first, last);
        (stands_alone_as_name(text, first, last)).then(|| Introduction {
            clause: name.clone(),
            name: original.get(name).unwrap_or_default().to_owned(),
            sure: true,
            alias: false,
            surname: false,
        })
    })
}

/// Behind an open lead: two words or more, not shouted, and something that ends a name behind them.
pub(super) fn stands_alone_as_name(text: &Text<'_>, first: usize, last: usize) -> bool {
    let words = text.words.get(first..=last).unwrap_or_default();
    let next = text.words.get(last + 1).map(|word| text.letters(word));
    last > first
        && words.iter().all(|word| word.has_case && !word.shouted)
        && (ends_clause(text, last) || next.is_some_and(may_follow_name))
}

/// Whether one of two German words with capitals says a role or a quality: any noun has a capital there. Endings, as the
/// words themselves have no end; names that end so go unread.
fn says_german_role(text: &Text<'_>, first: usize, last: usize) -> bool {
    const ADJECTIVES: &[&str] =
        &["ierter", "ierte", "ischer", "ische", "iger", "ige", "licher", "liche", "ener", "ene", "nder"];
    const ROLES: &[&str] = &[
        "entwickler",
        "designer",
        "gestalter",
        "manager",
        "berater",
        "texter",
        "lektor",
        "autor",
        "ist",
        "in",
        "eur",
        "leiter",
        "leitung",
        "meister",
        "assistent",
        "assistenz",
        "coach",
        "trainer",
        "experte",
        "profi",
        "techniker",
        "freak",
        "nerd",
        "fan",
        "liebhaber",
        "mutter",
        "vater",
        "student",
        "absolvent",
        "informatiker",
        "betriebswirt",
        "kaufmann",
        "kauffrau",
        "fachmann",
        "fachfrau",
        "wirt",
        "arbeiter",
        "lehrer",
        "schreiber",
        "macher",
        "denker",
        "user",
        "owner",
        "master",
        "lead",
    ];
    let ends = |index: usize, endings: &[&str]| {
        text.words
            .get(index)
            .is_none_or(|word| endings.iter().any(|ending| text.letters(word).ends_with(ending)))
    };
    ends(first, ADJECTIVES) || ends(first, ROLES) || ends(last, ROLES)
}

/// Whether a sign or the end of the text stands behind a word, or (for Hindi and its neighbours) the verb that ends the
/// sentence.
pub(super) fn ends_clause(text: &Text<'_>, last: usize) -> bool {
    let gap = text.gap_after(last);
    let sign = gap.trim_start().chars().next();
    let verb = text.words.get(last + 1).map(|word| text.letters(word));
    sign.is_some()
        || text.words.len() == last + 1
        || gap.contains('\n')
        || matches!(verb, Some("है" | "हूँ" | "است" | "ہے"))
}

/// Whether a place lies inside quotation marks: testimonials and examples speak for others.
pub(super) fn is_quoted(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return false };
    let straight = before.matches('"').count() % 2 == 1 && after.contains('"');
    let open = [('“', '”'), ('«', '»'), ('「', '」'), ('『', '』'), ('„', '“')];
    straight
        || open
            .iter()
            .any(|(open, close)| before.rfind(*open) > before.rfind(*close) && after.contains(*close))
}
