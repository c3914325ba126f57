//! What two rules ask of a school: is it a first one, or may it be?

use crate::claim::Education;
use crate::text::fold::Folded;

/// Whether a school or degree is one that a working life follows: a high school, a bachelor's degree.
pub(super) fn is_first(school: &Education) -> bool {
    let words = [&school.degree, &school.school].into_iter().flatten();
    words.map(|text| Folded::new(&text.value).text).any(|text| WORDS.iter().any(|word| text.contains(word)))
}

/// Whether a school may be one that a working life follows: a first one, or any that is not said to come later.
pub(super) fn may_be_first(school: &Education) -> bool {
    let words = || [&school.degree, &school.school, &school.field].into_iter().flatten();
    let folded: Vec<String> = words().map(|text| Folded::new(&text.value).text).collect();
    let has = |list: &[&str]| folded.iter().any(|text| list.iter().any(|word| text.contains(word)));
    is_first(school) || has(SCHOOLS) && !has(LATER)
}

/// Schools and universities by their names, and what they end with.
const SCHOOLS: &[&str] = &[
    "school",
    "universi",
    "college",
    "academy",
    "institut",
    "polytechnic",
    "gcse",
    "a-level",
    "a level",
    "sixth form",
    "degree",
    "colegio",
    "colégio",
    "escuela",
    "escola",
    "faculdade",
    "facultad",
    "école",
    "hochschule",
    "fachabitur",
    "realschule",
    "школ",
    "лице",
    "техникум",
    "колледж",
    "大学",
    "学校",
    "短大",
    "高専",
    "学院",
    "대학",
    "고교",
    "학교",
    "전문대",
    "大專",
    "中学",
];

/// What follows a first degree or stands beside a working life.
const LATER: &[&str] = &[
    "master",
    "m.sc",
    "msc",
    "m.a.",
    "mba",
    "phd",
    "ph.d",
    "doctor",
    "postgrad",
    "graduate school",
    "certificate",
    "bootcamp",
    "course",
    "short",
    "online",
    "evening",
    "part-time",
    "continuing",
    "maestr",
    "posgrado",
    "pós-grad",
    "mestrado",
    "doutorado",
    "curso",
    "maîtrise",
    "doctorat",
    "formation",
    "magister",
    "promotion",
    "магистр",
    "аспирант",
    "курс",
    "大学院",
    "修士",
    "博士",
    "講座",
    "通信",
    "夜間",
    "社会人",
    "대학원",
    "석사",
    "박사",
    "사이버",
    "방송통신",
    "硕士",
    "碩士",
    "研究生",
    "mastère",
    "weiterbildung",
];

const WORDS: &[&str] = &[
    "bachelor",
    "b.sc",
    "bsc",
    "b.s.",
    "b.a.",
    "b.tech",
    "btech",
    "b.eng",
    "beng",
    "bca",
    "b.com",
    "undergraduate",
    "high school",
    "secondary school",
    "licence",
    "licenciatura",
    "bacharel",
    "bachillerato",
    "ensino médio",
    "lycée",
    "baccalauréat",
    "grado en",
    "abitur",
    "gymnasium",
    "средняя школа",
    "бакалавр",
    "学士",
    "高校",
    "高等学校",
    "本科",
    "高中",
    "학사",
    "고등학교",
];
