//! What two rules ask of a school: is it a first one?

use crate::claim::Education;
use crate::text::fold::Folded;

/// Whether a school or degree is one that a working life follows: a high school, a bachelor's degree.
pub(super) fn is_first(school: &Education) -> bool {
    let words = [&school.degree, &school.school].into_iter().flatten();
    words.map(|text| Folded::new(&text.value).text).any(|text| WORDS.iter().any(|word| text.contains(word)))
}

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
