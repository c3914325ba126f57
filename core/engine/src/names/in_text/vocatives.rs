//! Whom a client addresses or praises by name: "Thanks Dmitri!", "a pleasure working with Dmitri", 〜さん, 〜님.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::text::{Manner, Text, any_of};
use super::titled;
use super::words::{is_ordinary_word, is_organisation_word};
use crate::sorting;
use crate::text::fold::Folded;

/// A name a client uses for the person who did the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The name as written.
    pub name: String,
    /// The words around it; bytes of the text.
    pub clause: Range<usize>,
    /// It is a person who is meant. Where this is not set the word may be a tool ("working with Klaviyo") or only stand at
    /// the beginning of a sentence ("Turnaround was quick"), and counts only beside a sure one.
    pub sure: bool,
    /// It is a name with its title, of the person whose work is praised ("Herr Keller hat ...", 山田様に
    /// お願いして): nobody is called so by a slip, so one client is enough. Two words without a title are a given name as often as a
    /// full one (Mei Ling).
    pub strong: bool,
}

/// The names in one review, in text order. What stands at the end behind "Thanks," is the client's own signature and is
/// left out.
pub fn addresses(original: &str, folded: &Folded) -> Vec<Address> {
    let text = Text::new(original, folded);
    let mut found = Vec::new();
    found.extend(text.find(&THANKED).filter_map(|at| thanked(&text, original, at)));
    found.extend(text.find(&WORKED_WITH).filter_map(|at| worked_with(&text, original, at)));
    found.extend((0..text.words.len()).filter_map(|first| praised(&text, original, first)));
    found.extend((0..text.words.len()).filter_map(|word| possessive(&text, original, word)));
    found.extend(titled::in_running_text(&text, original));
    found.extend(titled::behind_a_name(original));
    sorting::by_key(&mut found, |address| (address.clause.start, !address.sure));
    found.dedup_by(|later, earlier| {
        let same = later.name == earlier.name && later.clause.start < earlier.clause.end;
        earlier.sure |= same && later.sure;
        earlier.strong |= same && later.strong;
        same
    });
    found
}

static THANKED: LazyLock<Regex> = LazyLock::new(|| any_of(&[THANKS]));
static WORKED_WITH: LazyLock<Regex> = LazyLock::new(|| any_of(&[WITH]));

/// Thanks and praise that a name may follow.
const THANKS: &str = "thanks | thank you | thankyou | thx | cheers | kudos to | kudos | props to | shout out to | shoutout to | thanks to \
    | thank you to | great job | good job | nice job | awesome job | excellent job | amazing job | fantastic job | super job \
    | well done | great work | good work | nice work | excellent work | amazing work | awesome work | bravo | gracias \
    | muchas gracias | mil gracias | gracias a | obrigado | obrigada | muito obrigado | muito obrigada | valeu | merci \
    | merci beaucoup | merci à | danke | vielen dank | herzlichen dank | danke an | grazie | grazie mille | grazie a | bedankt \
    | dank je | dziękuję | dzięki | děkuji | tack | takk | tak | kiitos | köszönöm | mulțumesc | teşekkürler | teşekkür ederim \
    | terima kasih | makasih | cảm ơn | salamat | спасибо | большое спасибо | благодарю | дякую | ευχαριστώ | شكرا | شكراً | धन्यवाद \
    | תודה | asante | hats off to you | praise for | enough good things about \
    | good things about | to have found | glad i found | glad we found | happy i found | lucky to find | couldn't have asked for anyone better than \
    | will be back to | going back to | coming back to | keep working with | in good hands with | job well done by \
    | big thanks to | huge thanks to | many thanks to | special thanks to | hats off to | credit to | all thanks to \
    | can't thank | cannot thank | can’t thank | stars for | stars to | round of applause for | good job by | great job by | excelente trabajo de \
    | gran trabajo de | buen trabajo de | gracias al trabajo de | excelente trabalho do | excelente trabalho da | ótimo trabalho do \
    | ótimo trabalho da | parabéns | excellent travail de | beau travail de | bravo à | tolle arbeit von | super arbeit von \
    | gute arbeit von | lob an | отличная работа от | благодарю за работу | респект | ottimo lavoro di | recommend working with";

/// Words between thanks and a name.
const THANKS_GO_ON: &str = "so much | very much | a lot | again | once again | a million | a ton | a bunch | for everything | por todo | beaucoup \
    | mille | dir | ihnen";

/// Phrases a name may follow that is a person's, or a tool's.
const WITH: &str = "third time with | second time with | another project with | a project with | again with | work done by | work by | delivered by \
    | done by | happier with | happy with | thrilled with | pleased with | satisfied with | impressed with | impressed by | delighted with | a call with | chat with | time with | experience with | stick with | went with | go with | chose | choose | found | contact | approached \
    | meet | met with | have | had | having | asked | trust | trusted | told | trabajando con | colaborar con | trabalhando com | travaillé avec \
    | collaborer avec | zusammengearbeitet mit | работать с | сотрудничество с | рекомендую | empfehle | kann ich | working with | worked with | work with | works with | collaborating with | communicating with | dealing with \
    | hire | hired | hiring | rehire | re-hire | recommend | recommending | trabajar con | recomiendo a | trabalhar com | recomendo o \
    | recomendo a | travailler avec | je recommande | zusammenarbeit mit | lavorare con | werken met";

/// Those of them that take things as often as people.
const OPEN_WITH: &str = "have had having asked trust trusted told";

/// Words near "working with X" that are said of people.
const OF_PEOPLE: &str =
    "pleasure|joy|enjoy|loved|love|again|highly|great|amazing|easy|happy|placer|prazer|plaisir|vergnügen";

/// What is said of people behind a name and "was" or "is"; a tool may be great, easy and responsive as well.
const ONLY_OF_PEOPLE: &str = "above and beyond|extra mile|always available|quick to respond|quick to reply|on time|our go-to|my go-to|a star|a gem|joy to work with|pleasure to work with|delight to work with|great to work with|fun to work with\
    |wonderful to work with|amazing to work with|talented|patient|polite|knowledgeable|punctual|hardworking|hard-working";

/// Articles before a given name, in languages that do not write every noun with a capital.
const ARTICLES: &str = "a o el la il lo";

/// Verbs behind a name at the beginning of a sentence.
const DID: &str = "stepped jumped pulled caught spotted rebuilt redid rescued walked stayed hit met kept never even managed again sorted edited drew animated recorded \
    coded drafted proofread reviewed clearly quickly patiently consistently absolutely handled saved helps went goes nailed rocks deserves turned managed solved resolved turned worked stayed \
    entregó entendió hizo es fue ha respondió cumplió ayudó explicó resolvió fez entregou entendeu foi é respondeu ajudou resolveu explicou \
    est était a hat ist war è сделал сделала выполнил выполнила помог помогла понял поняла ответил ответила разобрался разобралась \
    doing listens understands replied was is has did delivered went provided made completed helped understood always really also truly exceeded took gave \
    knows knew came worked does answered responded finished created built designed translated wrote fixed got listened offered \
    explained kept communicated";

fn thanked(text: &Text<'_>, original: &str, mut lead: Range<usize>) -> Option<Address> {
    let rest = text.get(lead.end..text.folded.text.len());
    let trimmed = rest.trim_start();
    if let Some(more) = THANKS_GO_ON.split('|').map(str::trim).find(|more| trimmed.starts_with(more)) {
        lead.end += rest.len() - trimmed.len() + more.len();
    }
    let (first, last) = text.name_at(lead.end, Manner::Open)?;
    let between = text.get(lead.end..text.words.get(first)?.at.start);
    let after = text.gap_after(last);
    let at_end = last + 1 == text.words.len();
    let role = text.words.get(last + 1).map_or("", |word| text.letters(word));
    let signs = after.contains('(') && matches!(role, "client" | "customer" | "buyer" | "owner" | "employer");
    let smiles = after.contains(":)") || after.contains(";)") || after.chars().any(|c| c as u32 > 0x2190);
    let signed = at_end && !after.contains('!') && (between.contains(',') || !smiles);
    if signs || signed || between.contains('-') || after.starts_with(['\n', '/']) {
        return None;
    }
    // "Thanks, Great designer": a comma and a capital begin a new sentence as often as a name; what follows decides.
    let sure = !text
        .words
        .get(last + 1)
        .is_some_and(|next| next.capital && !after.contains(['.', '!', ',', ';', '?']));
    address(text, original, lead.start, first, last, sure && after.trim() != "'")
}

fn worked_with(text: &Text<'_>, original: &str, lead: Range<usize>) -> Option<Address> {
    let (first, last) = text.name_at(lead.end, Manner::Open)?;
    let before: String = text.get(0..lead.start).chars().rev().take(30).collect();
    let before: String = before.chars().rev().collect();
    let behind: String =
        text.get(text.words.get(last)?.at.end..text.folded.text.len()).chars().take(30).collect();
    // "have", "asked", "told" take things as well; the words behind must speak of a person.
    let open = OPEN_WITH.split_whitespace().any(|word| word == text.get(lead.clone()));
    if open && !is_of_person(&text.sentence_behind(last)) {
        return None;
    }
    let goes_on = [" and he ", " and she ", ", who ", ", he ", ", she ", " he ", " she ", " who "];
    let told = goes_on.iter().any(|words| behind.starts_with(words));
    let sure =
        open || told || OF_PEOPLE.split('|').any(|word| before.contains(word) || behind.contains(word));
    address(text, original, lead.start, first, last, sure)
}

/// "Dmitri was great": at the beginning of a sentence the capital may be the sentence's; within one it is a name's, or a tool's
/// ("how Dmitri handled it"). Words that are said of people alone, or a pronoun behind, decide.
fn praised(text: &Text<'_>, original: &str, first: usize) -> Option<Address> {
    let starts = |index: usize| match index.checked_sub(1) {
        None => true,
        Some(before) => text.gap_after(before).contains(['.', '!', '?', '\n']),
    };
    // "A Renata entendeu", "El Javi hizo": in some languages an article stands before a given name.
    let article = |before: &usize| {
        let word = text.words.get(*before).map_or("", |word| text.letters(word));
        is_listed(ARTICLES, word) && text.gap_after(*before) == " "
    };
    let word = text.words.get(first)?;
    let behind_article = || first.checked_sub(1).filter(article).is_some_and(starts);
    let begins = starts(first) || word.capital && !text.is_titled && behind_article();
    if !begins && (!word.capital || !word.has_case || text.is_titled || text.goes_on_before(first)) {
        return None;
    }
    let (first, last) = text.run(first, Manner::Open)?;
    let verb = text.words.get(last + 1)?;
    let starts = text.words.get(first)?.at.start;
    let said = text.letters(verb);
    let gap = text.gap_after(last);
    let addressed = matches!(gap, " " | ", ") && matches!(said, "you" | "you're" | "you’re") && begins;
    let did = gap == " " && is_listed(DID, said);
    if !did && !addressed {
        return None;
    }
    let behind: String = text.get(verb.at.end..text.folded.text.len()).chars().take(40).collect();
    let person = ONLY_OF_PEOPLE.split('|').any(|words| behind.contains(words));
    let done = behind.split_whitespace().take(2).any(|word| is_listed(DONE_BY_PEOPLE, word));
    let told = done || is_listed(DONE_BY_PEOPLE, said) || is_of_person(&text.sentence_behind(last));
    let sure = person || addressed || told;
    let mut found = address(text, original, starts, first, last, sure)?;
    found.clause.end = text.folded.original(verb.at.clone()).end;
    Some(found)
}

/// What is a person's, behind "Dmitri's".
const QUALITIES: &str = "work communication attention skills skill expertise patience professionalism english knowledge dedication creativity \
    advice responsiveness eye talent attitude help feedback understanding approach style ability";

/// "Dmitri's work is top notch and he ...": sure where a pronoun or a word for a person stands in the same sentence.
fn possessive(text: &Text<'_>, original: &str, index: usize) -> Option<Address> {
    let word = text.words.get(index).filter(|word| word.capital && !word.shouted)?;
    let letters = text.letters(word);
    let name = letters.strip_suffix("'s").or_else(|| letters.strip_suffix("’s"))?;
    let next = text.words.get(index + 1)?;
    let ordinary = is_ordinary_word(name) || is_organisation_word(name);
    if ordinary || text.is_titled || !is_listed(QUALITIES, text.letters(next)) {
        return None;
    }
    let at = text.folded.original(word.at.start..word.at.start + name.len());
    let clause = at.start..text.folded.original(next.at.clone()).end;
    let sure = is_of_person(&text.sentence_behind(index + 1));
    Some(Address { name: original.get(at)?.to_owned(), clause, sure, strong: false })
}

/// Verbs that nothing but a person does.
const DONE_BY_PEOPLE: &str = "answers replies explains responds communicates listens stepped jumped walked spotted caught redid patiently kindly listened understood explained answered replied responded communicated patiently kindly entendió explicó \
    respondió escuchó entendeu explicou respondeu ouviu понял поняла объяснил объяснила ответил ответила";

/// Words that speak of a person behind a name.
const OF_PERSON: &str = "he she him her his hers himself herself guy lady gentleman person dude gem genius superstar legend wizard patient \
    polite kind talented friendly punctual knowledgeable hardworking developer designer writer translator editor artist programmer \
    freelancer professional him. человек мастер professionnel profesional profissional freundlich kompetent";

fn is_of_person(words: &str) -> bool {
    words.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_empty() && is_listed(OF_PERSON, word))
}

pub(super) fn is_listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

fn address(
    text: &Text<'_>,
    original: &str,
    start: usize,
    first: usize,
    last: usize,
    sure: bool,
) -> Option<Address> {
    let name = text.original(first, last);
    let start = text.folded.original(start..start + 1).start.min(name.start);
    let is_tool =
        text.words.get(first).is_some_and(|word| TOOLS.split(' ').any(|tool| tool == text.letters(word)));
    let sure = sure && !(is_tool && first == last);
    Some(Address {
        name: original.get(name.clone())?.to_owned(),
        clause: start..name.end,
        sure,
        strong: false,
    })
}

/// Tools that are given names too and stand in many reviews: one alone is never beyond doubt a person. Kept short, because each
/// entry takes the check away from those who bear the name.
const TOOLS: &str = "ruby swift jasper claude django jenkins gatsby siri gemini elixir";
