//! Pages that stand in for the one that was asked for: a check of the browser, a sign-in, "page not found". Nothing on
//! them is a statement of anybody, so nothing is read from them.

use std::sync::LazyLock;

use super::words::Page;
use crate::text::fold::Folded;

/// Why a page that was asked for has nothing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Obstacle {
    /// The site looks at the browser first ("Just a moment…").
    RobotCheck,
    /// The site wants the visitor to sign in.
    SignIn,
    /// The site says there is no such page.
    NotThere,
    /// A list without a single profile.
    EmptyList,
}

/// Longest page, in bytes of text, that can stand in for another. A profile that quotes such words is longer; of walls
/// with a menu and a footer few come near it.
const LONGEST: usize = 3_000;

/// What stands in the place of the page, told by its title or a heading.
pub(super) fn stands_in(page: &Page<'_>) -> Option<Obstacle> {
    let mut bytes = 0;
    for line in page.lines(page.all()) {
        bytes += line.passage.text.len();
        if bytes > LONGEST {
            return None;
        }
    }
    let in_title = page.index.with_tag("title").first().and_then(|title| {
        let words = page.passage(page.of(*title), "").one_line();
        // The whole title, or what is left of it beside the site's name.
        words.split(['|', '-', '–', '—', '·', ':', '•']).chain([words.as_str()]).find_map(named)
    });
    // A smaller "Log in" may head a form that a profile keeps folded.
    let heads = [("h1", true), ("h2", false)];
    in_title.or_else(|| {
        heads.iter().find_map(|(tag, first)| {
            let words = page.index.with_tag(tag).iter().map(|id| page.passage(page.of(*id), ""));
            let mut named = words.filter_map(|words| named(&words.text));
            named.find(|obstacle| *first || *obstacle != Obstacle::SignIn)
        })
    })
}

fn named(words: &str) -> Option<Obstacle> {
    let key = key(words);
    ROWS.iter().find(|(_, own)| *own == key).map(|(obstacle, _)| *obstacle)
}

static ROWS: LazyLock<Vec<(Obstacle, String)>> = LazyLock::new(|| {
    let rows = crate::data!("obstacles.tsv").lines();
    rows.filter_map(|row| {
        let (kind, words) = row.split_once('\t')?;
        let obstacle = match kind {
            "robot_check" => Obstacle::RobotCheck,
            "sign_in" => Obstacle::SignIn,
            "not_there" => Obstacle::NotThere,
            _ => return None,
        };
        Some((obstacle, key(words)))
    })
    .collect()
});

/// Folded words, one space between them, without marks at the ends.
fn key(words: &str) -> String {
    let folded = Folded::new(words).text;
    let plain = folded.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ");
    plain
        .trim_matches(|c: char| c.is_whitespace() || c.is_ascii_punctuation() || "…。！؟¡¿，".contains(c))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_an_obstacle_once() {
        let rows = crate::data!("obstacles.tsv").lines();
        assert_eq!(rows.count(), ROWS.len());
        let mut keys: Vec<&String> = ROWS.iter().map(|(_, key)| key).collect();
        keys.sort();
        let all = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), all, "words stand twice");
        assert!(keys.iter().all(|key| !key.is_empty()));
    }

    #[test]
    fn titles_tell_what_stands_in_for_the_page() {
        for (words, obstacle) in [
            ("Un instant…", Some(Obstacle::RobotCheck)),
            ("Just a moment...", Some(Obstacle::RobotCheck)),
            ("しばらくお待ちください...", Some(Obstacle::RobotCheck)),
            ("Один момент…", Some(Obstacle::RobotCheck)),
            ("PAGE NOT FOUND!", Some(Obstacle::NotThere)),
            ("404", Some(Obstacle::NotThere)),
            ("This page isn’t available", Some(Obstacle::NotThere)),
            ("페이지를 찾을 수 없습니다.", Some(Obstacle::NotThere)),
            ("الصفحة غير موجودة", Some(Obstacle::NotThere)),
            ("Log In", Some(Obstacle::SignIn)),
            ("Ann Example", None),
            ("Login systems, built in a moment", None),
            ("", None),
        ] {
            assert_eq!(named(words), obstacle, "{words}");
        }
    }
}
