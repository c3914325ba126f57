//! Tables of text -> what it states.

use super::*;

/// "10+ of react", "10 career", "since 2012 of upwork", "5 study": one short line a statement.
fn brief(text: &str) -> Vec<String> {
    statements(&Folded::new(text))
        .into_iter()
        .map(|statement| {
            let length = match statement.length {
                Length::Years(years, Bound::Exactly) => format!("{years}"),
                Length::Years(years, Bound::AtLeast) => format!("{years}+"),
                Length::Years(years, Bound::About) => format!("~{years}"),
                Length::Since(year) => format!("since {year}"),
            };
            let about = match statement.about {
                About::Career { professional: true } => "professional".to_owned(),
                About::Career { professional: false } => "career".to_owned(),
                About::Subject(subject) => {
                    format!("of {}{}", subject.words, if subject.listed { " ..." } else { "" })
                }
                About::Other(other) => format!("{other:?}").to_lowercase(),
            };
            format!("{length} {about}")
        })
        .collect()
}

fn check(rows: &[(&str, &[&str])]) {
    let wrong: Vec<_> = rows
        .iter()
        .filter(|(text, expected)| brief(text) != *expected)
        .map(|(text, expected)| format!("{text}\n   got {:?}\n  want {expected:?}", brief(text)))
        .collect();
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn whole_careers() {
    check(&[
        ("I have 10 years of experience.", &["10 career"]),
        ("10+ years experience", &["10+ career"]),
        ("Over ten years of experience, mostly abroad", &["10+ career"]),
        ("more than 8 yrs of experience", &["8+ career"]),
        ("more than a decade of experience", &["10+ career"]),
        ("uma década de experiência", &["10 career"]),
        ("два десятилетия опыта", &["20 career"]),
        ("12+ years of professional experience.", &["12+ professional"]),
        ("Almost 7 years of hands-on experience!", &["~7 career"]),
        ("Experience: 9 years", &["9 career"]),
        ("I have an experience of more than 6 years", &["6+ career"]),
        ("５-７ years’ experience", &["5 career"]),
        ("𝟭𝟬+ 𝘆𝗲𝗮𝗿𝘀 𝗼𝗳 𝗲𝘅𝗽𝗲𝗿𝗶𝗲𝗻𝗰𝗲", &["10+ career"]),
        ("tengo más de 15 años de experiencia", &["15+ career"]),
        ("tenho 10 anos de experiência", &["10 career"]),
        ("plus de 8 ans d'expérience", &["8+ career"]),
        ("über 12 Jahre Berufserfahrung", &["12+ professional"]),
        ("опыт работы 10 лет", &["10 career"]),
        ("более 10 лет опыта", &["10+ career"]),
        ("10年以上の経験があります", &["10+ career"]),
        ("経験10年です", &["10 career"]),
        ("実務経験は約８年です。", &["~8 professional"]),
        ("경력 10년", &["10 career"]),
        ("10년 이상의 경력", &["10+ career"]),
        ("10年经验", &["10 career"]),
        ("十年以上の経験", &["10+ career"]),
    ]);
}

#[test]
fn subjects_right_beside() {
    check(&[
        ("10 years of React", &["10 of react"]),
        ("10+ years of React experience", &["10+ of react experience"]),
        ("10 years of experience with React.", &["10 of react"]),
        ("10 years of experience in React Native development", &["10 of react native development"]),
        ("React (10 years)", &["10 of react"]),
        ("React - 10 years", &["10 of react"]),
        ("React: 10 years", &["10 of react"]),
        ("I've been using Kubernetes since 2009.", &["since 2009 of kubernetes"]),
        ("I have worked with Node.js for 9 years", &["9 of node.js"]),
        ("With 12 years of Flutter, I build apps", &["12 of flutter"]),
        ("8 years with PHP, React and Flutter", &["8 of php ..."]),
        ("8 years of React/Vue", &["8 of react ..."]),
        ("25 years of Flutter experience and like it", &["25 of flutter experience"]),
        ("10 years in web including React", &["10 of web ..."]),
        ("10 years as a software developer", &["10 of software developer"]),
        ("15 años con Java", &["15 of java"]),
        ("8 years on Upwork", &["8 of upwork"]),
        ("Freelancing on Upwork since 2014", &["since 2014 of upwork"]),
        ("React 10年", &["10 of react"]),
        ("React歴10年", &["10 of react"]),
        ("Reactの経験10年", &["10 of react"]),
        ("Reactを10年使っています", &["10 of react"]),
        ("10年以上のReact開発経験", &["10+ of react開発経験"]),
        ("React 10년", &["10 of react"]),
        ("React 경력 10년", &["10 of react"]),
        ("10 лет работаю с Python", &["10 of python"]),
    ]);
}

#[test]
fn lengths_that_are_something_else() {
    check(&[
        ("I am 25 years old", &["25 age"]),
        ("a 30-year-old developer", &["30 age"]),
        ("I started 10 years ago", &["10 ago"]),
        ("in the last 3 years I shipped apps", &["3 window"]),
        ("over the past 10 years", &["10 window"]),
        ("for the next 5 years", &["5 window"]),
        ("2 years warranty", &["2 promise"]),
        ("5 years of university", &["5 study"]),
        ("Our team has 50 years of combined experience", &["50 group"]),
        ("We have over 15 years of experience", &["15+ group"]),
        ("clients looking for 5 years of experience", &["5 wanted"]),
        ("10年前に独立しました", &[]),
        ("2012年に入社", &[]),
        ("平成10年卒業", &[]),
        ("10 answers", &[]),
        ("version 2.10 years", &[]),
        ("創業30年の会社", &["30 business"]),
        ("2012년 졸업, 4년제 대학", &[]),
        ("from 2012 to 2015", &[]),
        ("desde 2012 hasta 2015", &[]),
    ]);
}

#[test]
fn quotes_hold_the_original_letters() {
    for (text, quote) in [
        ("Hi! I have over 𝟭𝟬+ 𝘆𝗲𝗮𝗿𝘀 of 𝗥𝗲𝗮𝗰𝘁 and more", "over 𝟭𝟬+ 𝘆𝗲𝗮𝗿𝘀 of 𝗥𝗲𝗮𝗰𝘁"),
        ("skills: React (１０ years), CSS", "React (１０ years)"),
        ("私はReact歴10年以上です", "React歴10年以上"),
        ("I am using Kubernetes since 2009", "using Kubernetes since 2009"),
        ("I have been working on Freelancer.com for 11 years.", "working on Freelancer.com for 11 years"),
    ] {
        let found = statements(&Folded::new(text));
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(&text[found[0].span.clone()], quote);
    }
}
