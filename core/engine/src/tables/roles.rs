//! Groups of roles, and the words that name them in headlines and skills.

use std::sync::LazyLock;

use super::place_key;

/// A group of roles that offers were counted for. Which one a profile belongs to decides only which rates it is put beside.
#[derive(Debug, PartialEq)]
pub struct Role {
    /// `software`, `data`, `it`, ...: the end of the message `role-<id>`.
    pub id: &'static str,
    /// Distance of its rates from software work, as a difference of logarithms.
    pub shift: f64,
    words: Vec<Word>,
}

#[derive(Debug, PartialEq)]
struct Word {
    text: String,
    /// Any ending may follow.
    open: bool,
    /// Words are not parted by spaces in the script it is written in.
    runs_on: bool,
}

/// Every group.
pub fn roles() -> &'static [Role] {
    &ROLES
}

/// The group of a profile: the one its headline names, else the one most of its skills name (two at least). `None` where nothing
/// names one, or two do equally: a rate is then put beside nothing.
pub fn role<'a>(headline: &str, skills: impl Iterator<Item = &'a str>) -> Option<&'static Role> {
    let headline = spaced(headline);
    let named: Vec<(&Role, usize)> = roles().iter().map(|role| (role, role.hits(&headline))).collect();
    if named.iter().any(|(_, count)| *count > 0) {
        return clear_winner(&named, 1).or_else(|| technical(&named));
    }
    let skills: Vec<String> = skills.map(spaced).collect();
    let counted = |role: &Role| skills.iter().filter(|skill| role.hits(skill) > 0).count();
    let by_skill: Vec<(&Role, usize)> = roles().iter().map(|role| (role, counted(role))).collect();
    clear_winner(&by_skill, 2).or_else(|| technical(&by_skill))
}

/// Skills of several technical groups ("Java, Kafka, AWS") are those of somebody in software, whose rates are the lowest of theirs.
fn technical(counts: &[(&'static Role, usize)]) -> Option<&'static Role> {
    let is_technical = |role: &Role| matches!(role.id, "software" | "data" | "it");
    let (own, others): (Vec<_>, Vec<_>) = counts.iter().partition(|(role, _)| is_technical(role));
    let all: usize = own.iter().map(|(_, count)| count).sum();
    let software = own.iter().find(|(role, count)| role.id == "software" && *count > 0)?;
    (all >= 2 && others.iter().all(|(_, count)| *count == 0)).then_some(software.0)
}

/// Every group that a text names.
pub fn roles_named(text: &str) -> Vec<&'static Role> {
    let text = spaced(text);
    roles().iter().filter(|role| role.hits(&text) > 0).collect()
}

/// The one with the most, where that is `least` or more and no other has as many.
fn clear_winner<'r>(counts: &[(&'r Role, usize)], least: usize) -> Option<&'r Role> {
    let most = counts.iter().map(|(_, count)| *count).max().filter(|most| *most >= least)?;
    let mut best = counts.iter().filter(|(_, count)| *count == most);
    let first = best.next().map(|(role, _)| *role);
    first.filter(|_| best.next().is_none())
}

impl Role {
    /// How many of its words stand in a text made by [`spaced`].
    fn hits(&self, text: &str) -> usize {
        self.words.iter().filter(|word| word.is_in(text)).count()
    }
}

impl Word {
    fn is_in(&self, text: &str) -> bool {
        text.match_indices(&self.text).any(|(at, found)| {
            let starts = text.get(..at).is_some_and(|before| before.ends_with(' '));
            let ends = text.get(at + found.len()..).is_some_and(|behind| behind.starts_with(' '));
            self.runs_on || starts && (self.open || ends)
        })
    }
}

/// Folded, with a space at either end and only single spaces between words.
fn spaced(text: &str) -> String {
    let named = text
        .replace("C++", "cplusplus")
        .replace("c++", "cplusplus")
        .replace(".NET", " dotnet")
        .replace(".net", " dotnet");
    format!(" {} ", place_key(&named))
}

static ROLES: LazyLock<Vec<Role>> = LazyLock::new(|| {
    let lines = crate::data!("roles.tsv").lines();
    lines.filter_map(line).collect()
});

fn line(line: &'static str) -> Option<Role> {
    let mut fields = line.split('\t');
    let (id, shift) = (fields.next()?, fields.next()?.parse().ok()?);
    let words = fields.map(|word| {
        let text = spaced(word.trim_end_matches('*')).trim().to_owned();
        let runs_on = text.chars().any(
            |c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'),
        );
        Word { text, open: word.ends_with('*'), runs_on }
    });
    Some(Role { id, shift, words: words.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headlines_and_skills_name_a_group() {
        for (headline, skills, expected) in [
            ("Senior software engineer, 12 years of experience", "Java,Python,React", Some("software")),
            ("Lead Full stack engineer. Seasoned Django, Vue, Svelte and Python", "", Some("software")),
            ("SEO, Link Outreach, Bing Ad - Meta Ad", "", Some("marketing")),
            ("フロントエンドエンジニア", "", Some("software")),
            ("번역가", "", Some("translation")),
            ("한영 번역 전문", "", Some("translation")),
            ("Technical drawings for joiners", "AutoCAD,Technical Drawing", Some("engineering")),
            ("Letterings and signs", "Lettering,Adobe Illustrator", None),
            ("Hello there", "React,Node.js,Figma", Some("software")),
            ("Hello there", "React", None),
            ("Developer and translator", "", None),
            ("Legal translator", "", None),
            ("C++ wizard", "", Some("software")),
            ("ASP.NET wizard", "", Some("software")),
            ("Data scientist", "Python,Pandas", Some("data")),
            ("Virtual assistant", "Data entry", Some("admin")),
            ("", "", None),
        ] {
            let found = role(headline, skills.split(',').filter(|skill| !skill.is_empty()));
            assert_eq!(found.map(|role| role.id), expected, "{headline} / {skills}");
        }
    }

    #[test]
    fn no_word_names_two_groups() {
        let mut words: Vec<&str> =
            roles().iter().flat_map(|role| role.words.iter().map(|word| word.text.as_str())).collect();
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all);
        assert_eq!(roles().len(), 12);
    }
}
