//! The grammar of titles: "Name - Headline - Site", "Headline by Name | Site", "Name (@handle)", "名前さんのプロフィール".

use crate::sites::fields::comparable;
use crate::sites::words::Page;

/// What the titles of a page say.
#[derive(Debug, Default)]
pub(super) struct Titles {
    /// The parts of each title, compared (letters and digits only), in order.
    parts: Vec<Vec<String>>,
    /// `og:type` is profile, or a word for a profile stands in a title.
    pub(super) says_profile: bool,
    /// `og:site_name`.
    site: Option<String>,
    /// `profile:username` or the handle in brackets.
    pub(super) handle: Option<String>,
}

/// Marks between the parts of a title.
const MARKS: [&str; 17] = [
    " - ", " | ", " – ", " — ", " · ", " • ", "｜", " : ", ": ", "：", " » ", " › ", " / ", ", ", "（", "(",
    " « ",
];

/// Words before a name at the end of a part.
const BY: [&str; 8] = [" by ", " par ", " von ", " por ", " от ", " від ", " oleh ", " bởi "];

/// What may stand behind a name in its part, compared.
const BEHIND: [&str; 24] = [
    "さん",
    "様",
    "氏",
    "さんのプロフィール",
    "のプロフィール",
    "님",
    "씨",
    "님의프로필",
    "sprofile",
    "profile",
    "freelancer",
    "的个人主页",
    "的個人主頁",
    "的个人资料",
    "freelance",
    "portfolio",
    "perfil",
    "profil",
    "профиль",
    "фрилансер",
    "фрілансер",
    "resume",
    "cv",
    "さんのページ",
];

/// Words of titles of profiles, compared, anywhere.
const PROFILE: [&str; 20] = [
    "freelanc",
    "フリーランス",
    "프리랜서",
    "фриланс",
    "фріланс",
    "profile",
    "profil",
    "perfil",
    "プロフィール",
    "프로필",
    "个人主页",
    "個人主頁",
    "个人资料",
    "профиль",
    "профіль",
    "hồsơ",
    "प्रोफ",
    "الملفالشخصي",
    "مستقل",
    "portfolio",
];

impl Titles {
    /// The document's title, `og:title` and `twitter:title`.
    pub(super) fn new(page: &Page<'_>) -> Self {
        let snapshot = page.snapshot();
        let mut titles = Self::default();
        let mut texts: Vec<String> = Vec::new();
        if let Some(title) = page.index.with_tag("title").first() {
            texts.push(page.passage(page.of(*title), "title").text);
        }
        for id in page.index.with_tag("meta") {
            let name = snapshot.attribute(*id, "property").or_else(|| snapshot.attribute(*id, "name"));
            let (Some(name), Some(content)) = (name, snapshot.attribute(*id, "content")) else { continue };
            match name {
                "og:title" | "twitter:title" => texts.push(content.to_owned()),
                "og:type" => titles.says_profile |= content == "profile",
                "og:site_name" => titles.site = Some(comparable(content)),
                "profile:username" => titles.handle = Some(content.trim().to_owned()),
                _ => {}
            }
        }
        for text in &texts {
            let key = comparable(text);
            titles.says_profile |= PROFILE.iter().any(|word| key.contains(word));
            if let Some((_, rest)) = text.split_once("(@") {
                titles.handle = titles.handle.or(rest.split_once(')').map(|(handle, _)| handle.to_owned()));
            }
            titles.parts.push(split(text));
        }
        titles
    }

    /// The first part of any title that these compared words are.
    pub(super) fn position_of(&self, key: &str) -> Option<usize> {
        if key.is_empty() || self.site.as_deref() == Some(key) {
            return None;
        }
        self.parts.iter().filter_map(|parts| parts.iter().position(|part| is_named(part, key))).min()
    }

    /// Whether these compared words stand in a title right behind the name, alone or as the start of what follows.
    pub(super) fn follows(&self, name: &str, key: &str) -> bool {
        self.parts.iter().any(|parts| {
            let Some(at) = parts.iter().position(|part| is_named(part, name)) else { return false };
            let rest: String = parts.get(at + 1..).unwrap_or_default().concat();
            let ends = parts.iter().skip(at + 1).scan(0, |sum, part| {
                *sum += part.len();
                Some(*sum)
            });
            rest.starts_with(key) && ends.into_iter().any(|end| end == key.len())
        })
    }
}

/// A part is a name, or a name with a word behind it that titles of profiles have.
fn is_named(part: &str, key: &str) -> bool {
    part.strip_prefix(key).is_some_and(|rest| rest.is_empty() || BEHIND.contains(&rest))
}

fn split(text: &str) -> Vec<String> {
    let mut rest: Vec<&str> = vec![text];
    for mark in MARKS {
        rest = rest.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    let with_authors = rest.into_iter().map(|part| {
        let by = BY.iter().filter_map(|by| Some((part.rfind(by)?, by.len()))).max();
        match by {
            // What stands before an author is his work.
            Some((at, len)) => part.get(at + len..).unwrap_or_default(),
            None => part,
        }
    });
    with_authors.map(comparable).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Titles {
        Titles { parts: vec![split(text)], ..Titles::default() }
    }

    #[test]
    fn names_are_found_in_titles() {
        for (title, name, at) in [
            ("Ann E. - Platform Engineer - Upwork Freelancer from Lyon, France", "Ann E.", Some(0)),
            ("Platform Engineer | Ann Example | Site", "Ann Example", Some(1)),
            ("Grow your channel by Annex | Site", "annex", Some(0)),
            ("例示 太郎さんのプロフィール｜サイト", "例示 太郎", Some(0)),
            ("Ann Example (@annex) / Site", "Ann Example", Some(0)),
            ("Anna Example - Site", "Ann", None),
        ] {
            assert_eq!(titles(title).position_of(&comparable(name)), at, "{title}");
        }
    }

    #[test]
    fn a_headline_follows_the_name_whole() {
        let titles = titles("Ann E. - Rust - and more - Site");
        assert!(titles.follows("anne", &comparable("Rust - and more")));
        assert!(titles.follows("anne", "rust"));
        assert!(!titles.follows("anne", "ru"));
    }
}
