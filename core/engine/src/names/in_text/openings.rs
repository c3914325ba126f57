//! Names a text opens with, announced by what stands behind or around them and by no phrase before them: "Anna Fischer
//! here", "Name: Anna Fischer", "Meet Anna Fischer", "Anna Fischer is a designer".

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::introductions::{Introduction, stands_alone_as_name};
use super::text::{Manner, Text};

/// How far into a text a greeting or a label may stand and still open it, in bytes of the folded text; a guess.
const OPENING: usize = 260;

/// Words of greeting; "hi there" and "hello everyone" are two of them.
const GREETINGS: &str = "hi hello hey hallo hola olá oi bonjour salut moin servus ciao greetings howdy welcome there everyone all \
    everybody folks friends dear clients visitors à tous toutes et a todos todas zusammen alle bonsoir buenos tardes noches tal gente \
    nice great to meet you meet privet доброго времени суток день добрый всем привіт вітаю ciao tutti здравствуйте привет buenas good day morning evening afternoon guten tag buenos días bom dia";

/// Words behind a name that give it to the speaker.
const HERE: &str = "here speaking hier aquí aqui";

/// Labels before a name on a line of its own.
const LABELS: &str = "name | full name | my name | nombre | nombre completo | nom | nome | nome completo | имя | имя, фамилия | фио";

/// Words before a name that present a person.
const PRESENTED: &str = "meet introducing presenting conoce conozca conheça rencontrez";

/// What is said of a person who offers work, behind a full name and before the name of a role.
const IS_A: &str = "is a | is an | is the | is one of | was a | works as | has worked as | ist ein | ist eine | arbeitet als | es un \
    | es una | trabaja como | é um | é uma | est un | est une | travaille comme | è un | è una";

/// Verbs of such a person, where nothing needs to follow.
const DOES: &str = "has been | has spent | has over | has more than | has worked | brings | specializes in | specialises in \
    | designs | writes | builds | develops | illustrates | translates | started | began | graduated | offers | tiene más de \
    | se especializa | se dedica | desarrolla | diseña | atua como | trabalha com | tem mais de | entwickelt | gestaltet | arbeitet seit \
    | conçoit | accompagne | développe";

/// Endings of roles, in the languages of [`IS_A`].
const ROLE_ENDINGS: &str = "er or ist ian eer ant ect ive eur euse rice ante ista ador adora edor edora rafo rafa ólogo óloga \
    eiro eira lin rin isti iste tor tora sor sora nte ogo oga fo \
    нер щик чик тор тель ист граф лог";

/// The opening introductions of a text.
pub(super) fn openings(text: &Text<'_>, original: &str) -> Vec<Introduction> {
    let mut found: Vec<Introduction> = Vec::new();
    let near = text.words.partition_point(|word| word.at.start < OPENING);
    for first in 0..near {
        found.extend(before_here(text, original, first));
        found.extend(behind_label(text, original, first));
    }
    found.extend(
        presented(text, original)
            .or_else(|| apposed(text, original))
            .or_else(|| third_person(text, original))
            .or_else(|| since(text, original)),
    );
    found
}

/// Whether nothing but words of greeting stands before a place.
pub(super) fn opens(text: &Text<'_>, at: usize) -> bool {
    let before = text.words.partition_point(|word| word.at.start < at);
    text.words.iter().take(before).all(|word| is_greeting(text.letters(word)))
}

fn is_greeting(word: &str) -> bool {
    static LISTED: LazyLock<HashSet<&str>> = LazyLock::new(|| GREETINGS.split_whitespace().collect());
    LISTED.contains(word)
}

fn is_listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

fn introduction(
    text: &Text<'_>,
    original: &str,
    first: usize,
    last: usize,
    end: usize,
    sure: bool,
) -> Introduction {
    let name = text.original(first, last);
    let clause = name.start..text.folded.original(end.saturating_sub(1)..end).end.max(name.end);
    let name = original.get(name).unwrap_or_default().to_owned();
    Introduction { name, clause, sure, alias: false, surname: false }
}

/// "Hi, Anna Fischer here.": at the beginning of a sentence, with or without a greeting.
fn before_here(text: &Text<'_>, original: &str, first: usize) -> Option<Introduction> {
    // All words before the name greet: "please talk to Anna Fischer here" tells of somebody else.
    let greeting = |at: &usize| text.words.get(*at).is_some_and(|word| is_greeting(text.letters(word)));
    let opens = (0..first).rev().take_while(greeting).last().unwrap_or(first);
    if !(opens..=first).any(|at| text.begins_sentence(at)) {
        return None;
    }
    let (first, last) = text.run(first, Manner::Open)?;
    let from = text.words.get(last + 1)?.at.start;
    let said = text.get(from..text.folded.text.len());
    let served = [
        "at your service",
        "to be exact",
        "a sus órdenes",
        "à votre service",
        "is the name",
        "is my name",
        "is who you",
        "is who i am",
        "is what they call me",
        "es mi nombre",
        "ist mein name",
        "é meu nome",
        "c'est moi",
        "mein name",
        "à l'appareil",
        "al habla",
        "a la orden",
        "на связи",
        "к вашим услугам",
    ]
    .iter()
    .any(|words| said.strip_prefix(words).is_some_and(|rest| !rest.starts_with(" of")));
    let here = text.words.get(last + 1).filter(|word| served || is_listed(HERE, text.letters(word)))?;
    let behind = text.words.get(last + 2).map_or("", |word| text.letters(word));
    let gap = text.gap_after(last + 1);
    let ends = gap.trim_start().chars().next().is_some_and(|c| !c.is_alphanumeric())
        || gap.is_empty()
        || gap.contains('\n')
        || matches!(behind, "and" | "from" | "with" | "und" | "y" | "e");
    let capitals = text.words.get(first).is_some_and(|word| word.has_case && !word.shouted);
    (ends | served && capitals && text.gap_after(last) == " ")
        .then(|| introduction(text, original, first, last, here.at.end, last > first))
}

/// "Name: Anna Fischer" on a line of its own.
fn behind_label(text: &Text<'_>, original: &str, first: usize) -> Option<Introduction> {
    let starts = first == 0 || text.gap_after(first - 1).contains('\n');
    let label = (first..first + 2).find(|index| text.gap_after(*index).trim_start().starts_with(':'))?;
    let from = text.words.get(first)?.at.start;
    let words = text.get(from..text.words.get(label)?.at.end);
    if !starts
        || !LABELS.split('|').any(|listed| listed.trim() == words)
        || text.gap_after(label).contains('\n')
    {
        return None;
    }
    let (first, last) = text.run(label + 1, Manner::Open)?;
    let rest = text.gap_after(last);
    let ends = last + 1 == text.words.len()
        || rest.trim_start_matches(' ').starts_with(['\n', ',', '(', '|', '/', ';']);
    let mut found = introduction(text, original, first, last, 0, last > first);
    found.clause.start = text.folded.original(from..from + 1).start;
    ends.then_some(found)
}

/// "Meet Anna Fischer, ..." as the first words.
fn presented(text: &Text<'_>, original: &str) -> Option<Introduction> {
    let lead = text.words.first().filter(|word| is_listed(PRESENTED, text.letters(word)))?;
    let (first, last) = text.name_at(lead.at.end, Manner::Open)?;
    let ends = text.gap_after(last).trim_start().starts_with([',', ':', '.', '!', '-', '–', '—', '\n']);
    let mut found = introduction(text, original, first, last, 0, true);
    found.clause.start = text.folded.original(lead.at.clone()).start;
    (ends && first == 1 && stands_alone_as_name(text, first, last)).then_some(found)
}

/// Words of an apposition among which the role stands.
const APPOSITION: usize = 5;

/// "Hi, Anna Fischer, motion designer from Trieste.": behind a greeting, with what the bearer of the name does right behind a sign.
fn apposed(text: &Text<'_>, original: &str) -> Option<Introduction> {
    let first = text.words.iter().take_while(|word| is_listed(GREETINGS, text.letters(word))).count();
    if first == 0 || first > APPOSITION {
        return None;
    }
    let (first, last) = text.run(first, Manner::Open)?;
    let sign = text.gap_after(last).trim();
    let behind = || {
        (last + 1..=last + APPOSITION).take_while(|index| {
            *index == last + 1 || matches!(text.gap_after(index - 1).trim(), "" | "-" | "/" | "&")
        })
    };
    let words = || behind().filter_map(|index| text.words.get(index)).map(|word| text.letters(word));
    // "Hi Anna Fischer, I am a designer" greets her.
    // "..., dancer and choreographer, is my idol" tells of somebody else.
    let sentence = text.sentence_behind(last);
    let other = words_of(&sentence)
        .any(|word| is_listed("is was has my our mine mein meine mi mis mon ma meu minha", word));
    let told = !other
        && words().any(is_role)
        && !words().any(|word| is_listed(FIRST_PERSON, word) || is_listed(HERE, word));
    let capitals = text.words.get(first..=last)?.iter().all(|word| word.has_case && !word.shouted);
    (last > first && capitals && told && matches!(sign, "," | "-" | "–" | "—" | "|" | ":" | "•"))
        .then(|| introduction(text, original, first, last, 0, true))
}

/// Words of a time that somebody has worked.
const YEARS: &str = "year years yrs jahre jahren años anos ans anni jaar lat год года лет років";

/// Words that ask who somebody is, at the beginning of a heading.
const WHO: &str = "who who's who’s quién quem qui chi wie кто";

/// "About me: Anna Fischer, ten years in print": a full name behind a heading and its sign, and behind another sign for how long its
/// bearer has worked. What somebody does tells a name where the heading asks who it is; below "about me" a town stands so as well.
pub(super) fn headed(text: &Text<'_>, original: &str, lead: Range<usize>) -> Option<Introduction> {
    let from = text.words.partition_point(|word| word.at.start < lead.end);
    let between = text.get(lead.end..text.words.get(from)?.at.start);
    let (first, last) = text.run(from, Manner::Open)?;
    let behind = || {
        let words = (last + 1..=last + APPOSITION).filter_map(|index| text.words.get(index));
        words.map(|word| text.letters(word))
    };
    let years = |word: &str| is_listed(YEARS, word) || word.starts_with(|c: char| c.is_ascii_digit());
    let asks = words_of(text.get(lead)).next().is_some_and(|word| is_listed(WHO, word));
    let next = text.words.get(last + 1)?;
    let role = is_role(text.letters(next));
    let told = behind().any(years) && !next.capital && !role || asks && (role || behind().any(is_role));
    let signs = |gap: &str| gap.trim_start().starts_with([',', '(', '/', '|', '-', '–', '—', '·', '•']);
    (first == from
        && between.contains([':', '?', '\n', '–', '—'])
        && between.chars().count() <= 6
        && signs(text.gap_after(last))
        && told
        && !text.words.get(first..=last)?.iter().any(|word| is_role(text.letters(word)))
        && stands_alone_as_name(text, first, last))
    .then(|| introduction(text, original, first, last, 0, true))
}

/// Words before the year since when somebody works.
const SINCE: &str = "since seit desde depuis с dal od";

/// "Since 2014 Anna Fischer has built ...", "Seit 2014 baut Anna Fischer ...": a full name behind the time that opens a text in which no
/// first person speaks.
fn since(text: &Text<'_>, original: &str) -> Option<Introduction> {
    let letters = |index: usize| text.words.get(index).map_or("", |word| text.letters(word));
    let year = letters(1);
    let opens = is_listed(SINCE, letters(0)) && year.len() == 4 && year.chars().all(|c| c.is_ascii_digit());
    let small = |index: usize| text.words.get(index).is_some_and(|word| word.has_case && !word.capital);
    // One verb or "the year" may stand between: "seit 2014 baut", "с 2014 года".
    let from = (2..=3).find(|index| !small(*index)).filter(|_| opens)?;
    let (first, last) = text.run(from, Manner::Open)?;
    // German nouns have capitals too: behind a verb two words are the name.
    let last = if from > 2 { last.min(first + 1) } else { last };
    let named =
        text.words.get(first..=last)?.iter().all(|word| word.has_case && word.capital && !word.shouted);
    let goes_on = matches!(text.gap_after(last), " ") && (small(last + 1) || from > 2);
    let own = words_of(&text.folded.text).any(|word| is_listed(FIRST_PERSON, word));
    (last > first && named && goes_on && !own).then(|| introduction(text, original, first, last, 0, true))
}

/// "Anna Fischer is a designer ... She works ...": the first sentence is about the bearer of a full name, no first person speaks
/// in it, and the text goes on in the third person or without any.
fn third_person(text: &Text<'_>, original: &str) -> Option<Introduction> {
    let (first, last) = text.run(0, Manner::Open)?;
    let words = text.words.get(first..=last)?;
    if last == first || words.iter().any(|word| !word.has_case || word.shouted) || text.gap_after(last) != " "
    {
        return None;
    }
    let from = text.words.get(last + 1)?.at.start;
    let rest = text.get(from..text.folded.text.len());
    let sentence = rest.split(['.', '!', '?', '\n']).next().unwrap_or_default();
    let lead = |list: &'static str| {
        list.split('|')
            .map(str::trim)
            .filter(|phrase| {
                sentence.strip_prefix(phrase).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            })
            .max_by_key(|phrase| phrase.len())
    };
    let end = match (lead(IS_A), lead(DOES)) {
        (Some(phrase), _) => {
            let said = sentence.get(phrase.len()..)?.split([',', ';', '(']).next()?;
            let role = said.split_whitespace().take(9).find(|word| is_role(word))?;
            let at = rest.find(role)?;
            from + at + role.len()
        }
        (None, Some(phrase)) => from + phrase.len(),
        (None, None) => return None,
    };
    let own = |text: &str| words_of(text).any(|word| is_listed(FIRST_PERSON, word));
    let given = text.letters(text.words.first()?);
    let behind = rest.get(sentence.len()..).unwrap_or_default();
    let goes_on = words_of(behind).any(|word| is_listed(THIRD_PERSON, word) || word == given);
    (!own(sentence) && (goes_on || words_of(behind).count() > 3 && !own(behind)))
        .then(|| introduction(text, original, first, last, end, true))
}

/// Words of a first person, singular or plural.
const FIRST_PERSON: &str = "i my me mine i'm i’m i've i’ve our we us ich mein meine meiner meinem meinen mir mich wir unser unsere yo mi mis \
    mío mía me nuestro nuestra eu meu minha meus minhas nosso nossa je j'ai mon ma mes nous notre io mio mia";
/// Words that go on about a third person.
const THIRD_PERSON: &str =
    "he she his her him hers er sie ihre seine él ella su sus ele ela seu sua il elle son sa ses lui lei";

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’')).filter(|word| !word.is_empty())
}

/// Whether a folded word names what somebody does. Customers, readers and numbers end alike.
pub(super) fn is_role(word: &str) -> bool {
    const OTHERS: &str = "client customer buyer reader number computer over her other former senior master character member brother sister \
        father mother father-in-law user paper cover banner order player leader power monster alter letter offer partner creative \
        comprehensive attentive active cliente amante gigante importante restaurante";
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    word.chars().count() >= 5
        && !is_listed(OTHERS, word)
        && ROLE_ENDINGS.split_whitespace().any(|ending| word.ends_with(ending))
        && super::words::is_ordinary_word(word)
        || is_listed(MORE_ROLES, word)
}

/// Roles the list of ordinary words has not, or that end otherwise.
const MORE_ROLES: &str = "illustrator copywriter photographer videographer ghostwriter proofreader letterer animator cinematographer \
    ceramicist calligrapher storyboarder typographer ux-designer freelancer chef fotógrafo fotógrafa ilustrador ilustradora \
    fotograf fotografin übersetzer illustratorin grafiker grafikerin autor autorin texter texterin redakteur redakteurin architekt \
    architektin ingénieur photographe graphiste illustrateur illustratrice traducteur rédacteur rédactrice architecte arquitecto arquitecta \
    periodista jornalista podcaster lawyer nurse musician mathematician coach linguist webdesigner";
