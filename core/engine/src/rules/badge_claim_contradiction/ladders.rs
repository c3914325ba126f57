//! The marks of each site from the lowest to the highest, as the sites print them.

/// The marks of one site.
pub(super) struct Ladder {
    /// Names of the site, folded.
    sites: &'static [&'static str],
    /// Marks, folded, with their height. A step of one is often a month's difference; the heights are a judgement.
    steps: &'static [(&'static str, u8)],
}

/// The ladders whose names are known from the sites' own pages.
const LADDERS: &[Ladder] = &[
    Ladder {
        sites: &["upwork"],
        steps: &[("rising talent", 1), ("top rated", 3), ("top rated plus", 4), ("expert-vetted", 5)],
    },
    Ladder {
        sites: &["fiverr"],
        steps: &[("new seller", 0), ("level 1", 1), ("level 2", 2), ("top rated seller", 4)],
    },
    Ladder {
        sites: &["kmong", "크몽"],
        steps: &[("new", 0), ("level 1", 1), ("level 2", 2), ("level 3", 3), ("master", 4)],
    },
    Ladder {
        sites: &["workana"],
        steps: &[("bronce", 1), ("plata", 2), ("oro", 3), ("platino", 4), ("hero", 5)],
    },
    Ladder {
        sites: &["lancers", "ランサーズ"],
        steps: &[("レギュラー", 0), ("ブロンズ", 1), ("シルバー", 2), ("認定ランサー", 4)],
    },
    Ladder {
        sites: &["coconala", "ココナラ"],
        steps: &[("レギュラー", 0), ("ブロンズ", 1), ("シルバー", 2), ("ゴールド", 3), ("プラチナ", 4)],
    },
];

/// Other ways in which a site prints a mark.
const ALSO: &[(&str, &str)] = &[
    ("level one", "level 1"),
    ("level two", "level 2"),
    ("level 1 seller", "level 1"),
    ("level 2 seller", "level 2"),
    ("level one seller", "level 1"),
    ("level two seller", "level 2"),
    ("expert vetted", "expert-vetted"),
    ("new freelancer", "new seller"),
    ("마스터", "master"),
    ("신규", "new"),
    ("레벨 1", "level 1"),
    ("레벨 2", "level 2"),
    ("레벨 3", "level 3"),
    ("bronze", "bronce"),
    ("silver", "plata"),
    ("prata", "plata"),
    ("gold", "oro"),
    ("ouro", "oro"),
    ("platinum", "platino"),
    ("platina", "platino"),
    ("héroe", "hero"),
    ("新人ランサー", "レギュラー"),
    ("新人", "レギュラー"),
    ("レギュラーランサー", "レギュラー"),
    ("ブロンズランサー", "ブロンズ"),
    ("シルバーランサー", "シルバー"),
    ("認定", "認定ランサー"),
    ("top-rated", "top rated"),
    ("top-rated plus", "top rated plus"),
];

/// The ladder of the site that goes by one of these folded names.
pub(super) fn ladder(names: &[String]) -> Option<&'static Ladder> {
    LADDERS.iter().find(|ladder| ladder.sites.iter().any(|site| names.iter().any(|name| name == site)))
}

impl Ladder {
    /// How high a folded mark stands. Fiverr prints the mark of its sellers without that word.
    pub(super) fn height(&self, mark: &str) -> Option<u8> {
        let mark = mark.trim().trim_end_matches("ランク").trim_end_matches("会員");
        let mark = ALSO.iter().find(|(also, _)| *also == mark).map_or(mark, |(_, usual)| *usual);
        let seller = format!("{mark} seller");
        let step = self.steps.iter().find(|(step, _)| *step == mark || *step == seller);
        step.map(|(_, height)| *height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_where_their_site_puts_them() {
        let of = |site: &str, mark: &str| ladder(&[site.to_owned()]).and_then(|ladder| ladder.height(mark));
        for (site, mark, height) in [
            ("upwork", "top rated", Some(3)),
            ("upwork", "expert vetted", Some(5)),
            ("fiverr", "top rated", Some(4)),
            ("fiverr", "level two seller", Some(2)),
            ("ランサーズ", "認定ランサー", Some(4)),
            ("coconala", "プラチナランク", Some(4)),
            ("upwork", "available now", None),
            ("kmong", "마스터", Some(4)),
            ("workana", "platinum", Some(4)),
            ("guru", "top rated", None),
        ] {
            assert_eq!(of(site, mark), height, "{site}: {mark}");
        }
    }
}
