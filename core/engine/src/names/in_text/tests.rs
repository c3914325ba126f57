//! Sentences with the names that must, and must not, be found in them.

use super::*;

/// Names with their clause; `?` before a name that is not sure, `~` before another name one goes by.
fn introduced(text: &str) -> String {
    let mark = |intro: &Introduction| match (intro.alias, intro.sure) {
        (true, _) => "~",
        (_, false) => "?",
        _ => "",
    };
    introductions(text).iter().map(|i| format!("{}{}", mark(i), i.name)).collect::<Vec<_>>().join(" / ")
}

#[test]
fn introductions_are_found() {
    let mut wrong = Vec::new();
    for (text, names) in [
        ("My name is Anna Fischer and I build shops.", "Anna Fischer"),
        ("Hi! My name is Anna, I build shops", "Anna"),
        ("𝗠𝘆 𝗻𝗮𝗺𝗲 𝗶𝘀 𝗔𝗻𝗻𝗮 𝗙𝗶𝘀𝗰𝗵𝗲𝗿, welcome", "𝗔𝗻𝗻𝗮 𝗙𝗶𝘀𝗰𝗵𝗲𝗿"),
        ("MY NAME IS ANNA FISCHER.", "ANNA FISCHER"),
        ("my name is anna fischer, i do web design", "anna fischer"),
        ("my name is anna i do web design", "anna"),
        ("I'm Anna Fischer, a designer", "Anna Fischer"),
        ("I’m Anna Fischer from Graz", "Anna Fischer"),
        ("I am Vincent van Dalen.", "Vincent van Dalen"),
        ("I am J. R. Hartley, writer", "J. R. Hartley"),
        ("Hi, I'm Anna", "?Anna"),
        ("Hi 👋 Anna Fischer here", "Anna Fischer"),
        ("Hello, Anna Fischer here.", "Anna Fischer"),
        ("My name is Dr. Anna Fischer", "Anna Fischer"),
        ("My name is Weimin, but you can call me Kevin.", "Weimin / ~Kevin"),
        ("I go by Kit and paint", "~Kit"),
        ("Me llamo José Díaz y soy diseñador", "José Díaz"),
        ("Olá, meu nome é João da Silva.", "João da Silva"),
        ("Je m'appelle Élodie Martin, graphiste", "Élodie Martin"),
        ("Ich heiße Jürgen Groß und", "Jürgen Groß"),
        ("Mein Name ist Anna", "Anna"),
        ("Меня зовут Анна Фишер, я дизайнер", "Анна Фишер"),
        ("Мене звати Юлія", "Юлія"),
        ("Με λένε Γιώργο Παππά.", "Γιώργο Παππά"),
        ("اسمي سارة منصور، مصممة", "سارة منصور"),
        ("मेरा नाम सुनीता पटेल है", "सुनीता पटेल"),
        ("はじめまして。山田太郎と申します。", "山田太郎"),
        ("フリーランスエンジニアの佐藤と申します", "佐藤"),
        ("Web制作をしている佐藤さくらと申します。", "佐藤さくら"),
        ("株式会社アオゾラの田中といいます", "田中"),
        ("私の名前は山田 太郎です。", "山田 太郎"),
        ("안녕하세요. 디자이너 김민준이라고 합니다.", "김민준"),
        ("저는 김민준입니다.", "김민준"),
        ("제 이름은 박서연입니다", "박서연"),
        ("你好，我叫张伟民，前端", "张伟民"),
        ("Nama saya Budi Santoso.", "Budi Santoso"),
        ("Tên tôi là Nguyễn Minh Anh.", "Nguyễn Minh Anh"),
        ("Benim adım Deniz Kaya, yazılımcıyım", "Deniz Kaya"),
        ("Nazywam się Ewa Nowik", "Ewa Nowik"),
    ] {
        let found = introduced(text);
        if found != names {
            wrong.push(format!("{text}\n  found {found}\n  not   {names}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn roles_places_and_other_people_are_no_introductions() {
    let mut wrong = Vec::new();
    for text in [
        "I am a developer",
        "I'm Senior Dev",
        "I am Python expert",
        "I'm Ready to start",
        "I am Based in Lisbon",
        "I am US based",
        "I am Microsoft Certified.",
        "I am Full Stack Developer, and more",
        "I'm SEO Specialist",
        "I am Top Rated",
        "I am Adobe Illustrator Expert.",
        "I am a Brazilian Designer",
        "I am Ukrainian.",
        "I am Not a robot",
        "I AM A PROFESSIONAL WEB DEVELOPER",
        "My colleague's name is Peter Brandt.",
        "\"I am Peter Brandt, and Anna saved my shop\" said a client. ",
        "A client wrote: “My name is Peter Brandt, thank you.”",
        "Imagine I am John Miller, and I visit your shop",
        "Anna Fischer is a designer with ten years of practice.",
        "My name is known far and wide",
        "The form asks what your name is.",
        "エンジニアと申します。",
        "Webデザイナーと申します",
        "スタジオアオと申します",
        "저는 프리랜서 개발자입니다.",
        "저는 5년차 번역가입니다",
        "私はフリーランスです。",
        "私は元気です。",
        "Ich bin Entwickler aus Berlin",
        "Soy Diseñador Gráfico, con experiencia",
        "Я разработчик из Минска",
    ] {
        let found: Vec<_> = introductions(text).into_iter().filter(|intro| intro.sure).collect();
        if !found.is_empty() {
            wrong.push(format!("{text}: {}", introduced(text)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_clause_is_the_words_of_the_page() {
    let quote = |text: &'static str| text.get(introductions(text)[0].clause.clone()).unwrap();
    assert_eq!(quote("Hi. My name is Anna Fischer and"), "My name is Anna Fischer");
    assert_eq!(quote("Hi. 𝗠𝘆 𝗻𝗮𝗺𝗲 𝗶𝘀 𝗔𝗻𝗻𝗮."), "𝗠𝘆 𝗻𝗮𝗺𝗲 𝗶𝘀 𝗔𝗻𝗻𝗮");
    assert_eq!(quote("はじめまして。山田太郎と申します。"), "山田太郎と申します");
    assert_eq!(quote("안녕하세요. 저는 김민준입니다."), "저는 김민준입니다");
    assert_eq!(quote("私の名前は山田太郎です。"), "私の名前は山田太郎です");
    assert_eq!(quote("你好，我叫张伟民，前端"), "我叫张伟民");
}

#[test]
fn groups_speak_in_the_plural() {
    for text in [
        "We are a small studio",
        "Ask our team",
        "弊社は",
        "저희는 팀입니다",
        "Somos un equipo",
        "наша команда",
    ] {
        assert!(speaks_as_group(text), "{text}");
    }
    for text in ["I am one person", "We can talk on Monday", "Tell me how we can work together"] {
        assert!(!speaks_as_group(text), "{text}");
    }
}

fn addressed(text: &str) -> String {
    addresses(text)
        .iter()
        .map(|a| format!("{}{}", if a.sure { "" } else { "?" }, a.name))
        .collect::<Vec<_>>()
        .join(" / ")
}

#[test]
fn clients_address_people() {
    let mut wrong = Vec::new();
    for (text, names) in [
        ("Thanks Dmitri for the quick work.", "Dmitri"),
        ("Thank you, Dmitri! Great job.", "Dmitri"),
        ("Thank you so much Dmitri, perfect.", "Dmitri"),
        ("Great job Dmitri! Will hire again.", "Dmitri"),
        ("It was a pleasure working with Dmitri.", "Dmitri"),
        ("I highly recommend Dmitri Volkov to all.", "Dmitri Volkov"),
        ("Dmitri was great. Very quick.", "?Dmitri"),
        ("Muchas gracias Lucía, todo perfecto", "Lucía"),
        ("Спасибо, Дмитрий! Всё отлично", "Дмитрий"),
        ("田中さん、ありがとうございました。", "田中"),
        ("この度は佐藤様にお願いしました。", "佐藤"),
        ("민준님 감사합니다", "민준"),
        ("김민준 씨 감사합니다", "김민준"),
        ("Great work. Thanks, Mark", ""),
        ("Great work.\nThanks,\nMark", ""),
        ("Great work. Thank you! Mark", ""),
        ("Thanks Guys, well done", ""),
        ("Thanks Team!", ""),
        ("Thanks God it worked", ""),
        ("Thanks Again!", ""),
        ("Thanks Upwork for this", ""),
        ("Great job. Monday was fine", ""),
        ("Working with WordPress is hard", ""),
        ("お疲れ様でした。仕様どおりです。皆様ありがとう", ""),
        ("デザイナーさんに感謝", ""),
        ("작가님 감사합니다. 선생님 최고", ""),
        ("Communication was good", ""),
    ] {
        let found = addressed(text);
        if found != names {
            wrong.push(format!("{text}\n  found {found}\n  not   {names}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
