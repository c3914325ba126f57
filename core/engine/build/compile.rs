//! Turns `data/sites/*.toml` into constants. A table that the engine could not use is refused with file and line, in one
//! plain sentence.

use std::fmt::{Debug, Formatter, Write as _};

use serde::Deserialize;

#[path = "../src/snapshot/selectors/parser.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the engine, which uses all of it")]
mod parser;

#[path = "case.rs"]
mod case;

type Str = String;

/// A list that prints as a slice constant.
#[derive(Default, Deserialize)]
#[serde(transparent)]
pub struct List<T>(Vec<T>);

impl<T: Debug> Debug for List<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("&")?;
        f.debug_list().entries(&self.0).finish()
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

#[path = "../src/sites/table_types.rs"]
#[macro_use]
mod table_types;

site_table_types!(
    #[derive(Debug, Default, Deserialize)]
    #[serde(default, deny_unknown_fields)]
);

/// Fields of one value that a table can locate.
const VALUES: [&str; 29] = [
    "profile_id",
    "username",
    "display_name",
    "headline",
    "overview",
    "account_type",
    "location",
    "city",
    "region",
    "country",
    "local_time",
    "hourly_rate",
    "total_earned",
    "hours_worked",
    "jobs",
    "job_success",
    "member_since",
    "last_active",
    "availability",
    "review_count",
    "rating",
    "slug",
    "badges",
    "verifications",
    "contact_links",
    "picture",
    "bid",
    "bid_days",
    "budget",
];

/// Fields of many values, and the names their line patterns may give to groups.
const RECORDS: [(&str, &[&str]); 10] = [
    ("portfolio", &[]),
    ("skills", &[]),
    ("languages", &["name", "level"]),
    ("education", &["school", "degree", "field", "dates"]),
    ("employment", &["title", "company", "dates", "duration", "location", "employment_type", "description"]),
    ("certifications", &["name", "issuer", "issued"]),
    ("reviews", &["author", "text", "date", "rating", "project", "amount"]),
    ("work_history", &["title", "client", "dates", "kind", "amount", "hours", "rate", "text"]),
    ("linked_accounts", &["service", "name", "url", "since"]),
    ("price_packages", &["name", "title", "price", "delivery"]),
];

const KINDS: [&str; 5] = ["profile", "list", "bids", "message", "other"];

/// Lines known by their shape, and a part that each gives.
const SHAPES: [(&str, &str); 6] = [
    ("dates", "dates"),
    ("date", "date"),
    ("issued", "issued"),
    ("duration", "duration"),
    ("rating", "rating"),
    ("language", "name"),
];

const PERIODS: [&str; 3] = ["hour", "day", "month"];

/// Compiles the tables, given as (file name, source), into one Rust expression; or says what is wrong, a line a fault.
pub fn compile(files: &[(String, String)]) -> Result<String, String> {
    let mut out = String::from("&[");
    let mut faults = String::new();
    for (file, source) in files {
        match table(file, source) {
            Ok(table) => _ = write!(out, "{table:?},"),
            Err(list) => list.iter().for_each(|(line, why)| _ = writeln!(faults, "{file}:{line}: {why}")),
        }
    }
    out.push(']');
    if faults.is_empty() { Ok(out) } else { Err(faults) }
}

type Faults = Vec<(usize, String)>;

fn table(file: &str, source: &str) -> Result<SiteTable, Faults> {
    let mut table: SiteTable = toml::from_str(source).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(source, span.start));
        vec![(line, error.message().replace('\n', " "))]
    })?;
    let mut faults = Faults::new();
    let mut fault = |text: &str, why: String| faults.push((line_of(source, text), why));
    if format!("{}.toml", table.id) != file.rsplit('/').next().unwrap_or(file) {
        fault("id", format!("id \"{}\" must be the name of the file", table.id));
    }
    if table.name.is_empty() {
        fault("name", "name is missing".into());
    }
    let locates = table.profile.len() + table.card.len() + table.section.len() > 0 || table.cards.is_some();
    match table.checked.as_deref() {
        None | Some("") if locates => fault("checked", "checked is missing".into()),
        Some(_) if !locates => {
            fault("checked", "a table without locators is read by labels: it has no checked".into());
        }
        _ => {}
    }
    if !locates && let Some(field) = table.expects.first() {
        fault(field, "a table without locators cannot expect a field".into());
    }
    if table.hosts.is_empty() || table.seen.is_empty() {
        fault("id", "hosts and [[seen]] must not be empty".into());
    }
    if let Some(per) = table.rate_per.as_ref().filter(|per| !PERIODS.contains(&per.as_str())) {
        fault(per, format!("rate_per \"{per}\" is none of {}", PERIODS.join(", ")));
    }
    for css in table
        .skip
        .iter()
        .chain(&table.cards)
        .chain(&table.root)
        .chain(&table.gone)
        .chain(&table.card_link)
        .chain(table.section.iter().filter_map(|s| s.anchor.as_ref()))
    {
        if let Err(why) = parser::parse(css) {
            fault(css, why);
        }
    }
    for page in table.page.iter() {
        if !KINDS.contains(&page.kind.as_str()) {
            fault(
                &format!("\"{}\"", page.kind),
                format!("\"{}\" is not a kind of page ({})", page.kind, KINDS.join(", ")),
            );
        }
        if page.path.is_some() == page.has.is_some() {
            fault(
                page.path.as_ref().unwrap_or(&page.kind),
                format!("kind \"{}\": give path or has", page.kind),
            );
        }
        if let Some(path) = &page.path
            && let Err(why) = regex(path)
        {
            fault(path, why);
        }
        if let Some(has) = page.has.as_ref().filter(|_| table.states.is_empty()) {
            fault(has, format!("\"{has}\" is a path into the state, and states is empty"));
        }
    }
    if let Some(mark) = &table.card_mark
        && let Err(why) = regex(mark)
    {
        fault(mark, why);
    }
    for field in table.expects.iter() {
        if let Err(why) = known_field(field) {
            fault(field, why);
        }
    }
    let sections: Vec<&str> = table.section.iter().map(|section| section.name.as_str()).collect();
    for locator in
        table.profile.iter().chain(table.card.iter()).chain(table.bid.iter()).chain(table.project.iter())
    {
        check_locator(locator, &sections, &table.states, &mut fault);
    }
    if let Some(cards) = &table.cards_state {
        if table.states.is_empty()
            || cards.lists.is_empty()
            || cards.owner.is_empty()
            || cards.words.is_empty()
        {
            fault("[cards_state]", "cards_state needs states, lists, owner and words".into());
        }
    } else if let Some(path) = table.card.iter().find_map(|locator| locator.path.as_ref()) {
        fault(path, format!("\"{path}\" is a path into a card's object, and there is no [cards_state]"));
    }
    if faults.is_empty() {
        for pattern in patterns(&mut table) {
            match case::written_out(pattern) {
                Ok(bare) => *pattern = bare,
                Err(why) => faults.push((line_of(source, pattern), why)),
            }
        }
    }
    if faults.is_empty() { Ok(table) } else { Err(faults) }
}

/// Every pattern of a table.
fn patterns(table: &mut SiteTable) -> impl Iterator<Item = &mut String> {
    let pages = table.page.0.iter_mut().filter_map(|page| page.path.as_mut());
    let locators = [&mut table.profile, &mut table.card, &mut table.bid, &mut table.project];
    let of_locators = locators.into_iter().flat_map(|list| &mut list.0).flat_map(|locator| {
        let of_parts = locator.part.0.iter_mut().filter_map(|part| part.pattern.as_mut());
        let own = locator.pattern.iter_mut().chain(&mut locator.each).chain(&mut locator.lines.0);
        own.chain(of_parts)
    });
    table.card_mark.iter_mut().chain(pages).chain(of_locators)
}

fn check_locator(
    locator: &Locator,
    sections: &[&str],
    states: &[String],
    fault: &mut impl FnMut(&str, String),
) {
    if let Err(why) = known_field(&locator.field) {
        fault(&format!("\"{}\"", locator.field), why);
    }
    let place = [&locator.title, &locator.meta, &locator.json_ld, &locator.path, &locator.below];
    let labelled = !locator.label.is_empty();
    let places = place.iter().filter(|place| place.is_some()).count()
        + usize::from(labelled)
        + usize::from(
            [&locator.css, &locator.item, &locator.shape].iter().any(|place| place.is_some())
                || (locator.section.is_some() && !labelled),
        );
    let by_shape = locator.pattern.is_some() || !locator.lines.is_empty();
    if places != 1 && !(places == 0 && by_shape) {
        let first = locator.css.as_ref().or(locator.title.as_ref()).unwrap_or(&locator.field);
        fault(
            first,
            format!(
                "field \"{}\": give one place (css, label, title, meta, section, json_ld, path, shape or below)",
                locator.field
            ),
        );
    }
    if let Some(shape) = locator.shape.as_ref().filter(|shape| *shape != "place") {
        fault(shape, format!("there is no shape \"{shape}\" (place)"));
    }
    let in_parts = locator.part.iter().filter_map(|part| part.css.as_ref());
    for css in [&locator.css, &locator.item, &locator.group].into_iter().flatten().chain(in_parts) {
        if let Err(why) = parser::parse(css) {
            fault(css, why);
        }
    }
    if let Some(each) = &locator.each {
        if let Err(why) = regex(each) {
            fault(each, why);
        }
        if locator.label.is_empty() {
            fault(each, format!("field \"{}\": each needs a label", locator.field));
        }
    }
    for pattern in locator.pattern.iter().chain(locator.part.iter().filter_map(|part| part.pattern.as_ref()))
    {
        if let Err(why) = regex(pattern) {
            fault(pattern, why);
        }
    }
    if let Some(section) = &locator.section
        && !sections.contains(&section.as_str())
    {
        fault(section, format!("there is no [[section]] \"{section}\""));
    }
    if let Some(field) = &locator.below {
        if let Err(why) = known_field(field) {
            fault(field, why);
        }
        if *field == locator.field {
            fault(field, format!("field \"{field}\" cannot stand below itself"));
        }
    }
    if let Some(path) = locator.path.as_ref().filter(|_| states.is_empty()) {
        fault(path, format!("\"{path}\" is a path into the state, and states is empty"));
    }
    if let Some(title) = &locator.title {
        for field in title_fields(title) {
            if let Err(why) = known_field(field) {
                fault(title, why);
            }
        }
    }
    let groups =
        RECORDS.iter().find(|(field, _)| *field == locator.field).map_or(&[][..], |(_, groups)| groups);
    if let Some(mark) = &locator.mark
        && let Err(why) = line_parts(mark)
    {
        fault(mark, why);
    }
    for part in locator.part.iter().filter(|part| !groups.contains(&part.name.as_str())) {
        let (name, known) = (&part.name, groups.join(", "));
        fault(name, format!("\"{name}\" is not a part of {} ({known})", locator.field));
    }
    for part in locator.part.iter().filter(|part| part.path.is_some() != locator.path.is_some()) {
        fault(
            &part.name,
            format!("part \"{}\": a path in an entry stands beside a path to the list", part.name),
        );
    }
    for line in locator.lines.iter() {
        let names = match line_parts(line) {
            Ok(names) => names,
            Err(why) => {
                fault(line, why);
                continue;
            }
        };
        for name in names {
            if !groups.contains(&name.as_str()) {
                fault(line, format!("\"{name}\" is not a part of {} ({})", locator.field, groups.join(", ")));
            }
        }
    }
}

/// The parts that a line pattern gives.
fn line_parts(line: &str) -> Result<Vec<String>, String> {
    if let Some(rest) = line.strip_prefix('*') {
        return Ok(vec![rest.to_owned()]);
    }
    let Some(name) = line.strip_prefix('{').and_then(|line| line.strip_suffix('}')) else {
        return Ok(regex(line)?.capture_names().flatten().map(str::to_owned).collect());
    };
    let shape = SHAPES.iter().find(|(own, _)| *own == name);
    let known = || SHAPES.map(|(own, _)| own).join(", ");
    shape
        .map(|(_, part)| vec![(*part).to_owned()])
        .ok_or_else(|| format!("there is no line \"{line}\" ({})", known()))
}

/// The names in braces of a title grammar.
fn title_fields(grammar: &str) -> Vec<&str> {
    grammar.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

fn known_field(field: &str) -> Result<(), String> {
    let known = field == "_" || VALUES.contains(&field) || RECORDS.iter().any(|(name, _)| *name == field);
    if known { Ok(()) } else { Err(format!("\"{field}\" is not a field of the facts vocabulary")) }
}

fn regex(pattern: &str) -> Result<regex::Regex, String> {
    regex::Regex::new(&case::written_out(pattern)?).map_err(|error| {
        let last = error.to_string();
        format!("\"{pattern}\" is not a regular expression: {}", last.lines().last().unwrap_or_default())
    })
}

/// 1-based line of a byte.
fn line_at(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// The line on which a value stands; escapes in TOML may hide it, then the line of its longest plain part.
fn line_of(source: &str, value: &str) -> usize {
    let mut parts: Vec<&str> = value.trim_matches('"').split(['\\', '"']).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    std::iter::once(value)
        .chain(parts)
        .filter(|part| !part.is_empty())
        .find_map(|part| source.find(part))
        .map_or(1, |at| line_at(source, at))
}
