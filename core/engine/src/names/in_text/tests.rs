//! Sentences with the names that must, and must not, be found in them.

use super::*;
use crate::text::fold::Folded;

fn introductions(text: &str) -> Vec<Introduction> {
    super::introductions(text, &Folded::new(text))
}

fn addresses(text: &str) -> Vec<Address> {
    super::addresses(text, &Folded::new(text))
}

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
        "Please talk to Anna Fischer here.",
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
        assert!(speaks_as_group(&Folded::new(text)), "{text}");
    }
    for text in ["I am one person", "We can talk on Monday", "Tell me how we can work together"] {
        assert!(!speaks_as_group(&Folded::new(text)), "{text}");
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
        ("Dmitri was a joy to work with.", "Dmitri"),
        ("Muchas gracias Lucía, todo perfecto", "Lucía"),
        ("Спасибо, Дмитрий! Всё отлично", "Дмитрий"),
        ("田中さん、ありがとうございました。", "田中"),
        ("この度は佐藤様にお願いしました。", "佐藤"),
        ("민준님 감사합니다", "민준"),
        ("임태경 님, 정말 감사합니다!", "임태경"),
        ("전문가 님, 감사합니다. 개발자 님 최고", ""),
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

/// Sentences as ordinary bios have them: nobody is introduced beyond doubt by a name of two parts.
#[test]
fn ordinary_bios_introduce_nobody_falsely() {
    let mut wrong = Vec::new();
    for text in [
        "I'm Power BI and Tableau Consultant.",
        "I am Upwork Top Rated Plus, and I care.",
        "I'm Expert in Shopify, Klaviyo, and Figma",
        "I am Amazon FBA Virtual Assistant.",
        "I am Chartered Accountant, from the books up.",
        "I am Mechanical Engineer.",
        "I am Fluent in English, Spanish and French.",
        "I am Native Spanish, and a translator.",
        "I am Half Brazilian, half Swedish.",
        "I'm Google Certified, Meta Certified",
        "I am Responsive, Reliable, Fast.",
        "I am Detail Oriented.",
        "I am Hard Working, honest.",
        "I am AWS Solutions Architect, and more",
        "I am Ready To Start!",
        "I am New Here, but not new to the work.",
        "I am Available 24/7.",
        "I am Open To Offers.",
        "I am PhD Candidate, biology.",
        "I am Adobe Certified Professional, 2019.",
        "I am Laravel Vue Developer.",
        "I'm Data Driven, and curious",
        "I am Lead Generation Expert.",
        "I am MBA Finance, and a planner.",
        "I'm UI/UX Designer",
        "I am Your Guy!",
        "I am Very Happy To Help.",
        "I am Social Media Manager, Canva lover",
        "This is Important.",
        "This is Exactly What You Need.",
        "I'm Web Scraping Expert.",
        "I am Motion Graphics Artist, Blender user.",
        "I am Excel VBA Programmer.",
        "I am Civil Engineer & BIM Modeler, from the site.",
        "I'm Video Editor, Premiere Pro, DaVinci Resolve.",
        "I am Android, iOS developer",
        "I am WordPress Elementor Expert, and",
        "I am Microsoft Azure Administrator.",
        "I am React Native, Node developer",
        "I am Unity 3D Developer",
        "I am Customer Service Representative, and polite.",
        "I am Ex Googler.",
        "I am Former Teacher, now writing.",
        "Soy Ingeniero Civil, con ganas.",
        "Soy Licenciada en Letras.",
        "Sou Designer Gráfico, e ilustrador.",
        "Je suis Développeur Web, à Lille.",
        "Sono Ingegnere Informatico.",
        "Ik ben Grafisch Ontwerper.",
        "Saya Penulis Konten.",
        "Ben Yazılım Mühendisi.",
        "Tôi là Lập Trình Viên.",
        "Я Веб Дизайнер.",
        "Jestem Tłumaczem Przysięgłym.",
        "Jag är Frilansande Översättare.",
        "Ich bin Diplom Ingenieur, und gern draußen.",
        "저는 백엔드 개발자입니다. 저는 부산 사람입니다.",
        "저는 프론트엔드를 좋아합니다",
        "翻訳者と申しますか、物書きです。",
        "私はアメリカ在住です。私は日本人です。私は翻訳が好きです。",
        "我是前端工程师。我叫外卖。",
    ] {
        for intro in introductions(text) {
            if intro.sure && !intro.alias && crate::names::count_parts(&intro.name) >= 2 {
                wrong.push(format!("{text}: {}", intro.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Reviews as clients write them: nobody is addressed beyond doubt.
#[test]
fn ordinary_reviews_address_nobody_falsely() {
    let mut wrong = Vec::new();
    for text in [
        "Thanks Mate!",
        "Thank you Sir, very good.",
        "Thanks Buddy. Great job Man!",
        "Thank you Everyone at the studio.",
        "Thank You So Much! Perfect.",
        "Great Job! Highly Recommended!",
        "Great Work And Fast Delivery.",
        "Good Job As Always.",
        "Thank You For The Amazing Work.",
        "Thanks A Million for this.",
        "Excellent work Once Again. Perfect.",
        "Great work On Time. Perfect.",
        "Nice work Very happy.",
        "Thanks Alot! Will come back.",
        "Amazing work Would hire again.",
        "Amazing job This was quick",
        "Great job Communication was fine.",
        "Thanks Looking forward to more.",
        "Well done Excellent result!",
        "Will hire Again! Highly recommend This freelancer.",
        "A pleasure working with You! Working with Him is great.",
        "I recommend Highly. Great!",
        "Gracias Por todo, excelente. Muchas gracias Excelente trabajo!",
        "Obrigado Pela ajuda! Merci Pour tout, super.",
        "Danke Für alles, sehr gut. Vielen Dank Alles bestens!",
        "Спасибо Большое! Спасибо За работу.",
        "Kudos to The team for this. Cheers All!",
        "丁寧なお仕事をありがとうございました。またお願い致します。",
        "お客様にも好評です。担当者様によろしく。いつもお世話様です。",
        "작업자님 최고예요. 정말 감사합니다. 고객님들도 좋아하세요.",
    ] {
        wrong.extend(addresses(text).iter().filter(|a| a.sure).map(|a| format!("{text}: {}", a.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn signatures_are_found() {
    let mut wrong = Vec::new();
    for (text, name) in [
        ("I can start.\n\nBest regards,\nAnna Fischer", Some("Anna Fischer")),
        ("I can start. Kind regards, Anna Fischer", Some("Anna Fischer")),
        ("I can start.\nThanks,\nAnna Fischer\nWeb designer\n+43 660 5550142", Some("Anna Fischer")),
        ("Bis bald.\nMit freundlichen Grüßen\nJürgen Groß", Some("Jürgen Groß")),
        ("До встречи.\nС уважением, Анна Фишер", Some("Анна Фишер")),
        ("Hasta pronto.\nSaludos,\nJosé Díaz", Some("José Díaz")),
        ("À bientôt.\nCordialement,\nÉlodie Martin", Some("Élodie Martin")),
        ("Até logo.\nAtenciosamente,\nJoão da Silva", Some("João da Silva")),
        ("よろしくお願いいたします。\n山田太郎", Some("山田太郎")),
        ("よろしくお願いいたします。\n山田 太郎\ntel 000", Some("山田 太郎")),
        ("감사합니다.\n김민준 드림", Some("김민준")),
        ("디자이너 김민준 올림", Some("김민준")),
        ("盼复。\n张伟民 敬上", Some("张伟民")),
        ("Thanks, Anna Fischer", None),
        ("Thanks Anna Fischer for the call", None),
        ("Best regards,\nThe Blue Kite Team", None),
        ("Best regards", None),
        ("I send my best regards to Anna Fischer", None),
        ("よろしくお願いいたします。\n添付の資料をご覧ください", None),
        ("감사합니다.\n연락처", None),
        ("Best regards,\nAnna Fischer (client)", None),
        ("", None),
    ] {
        let found = signature(text, &Folded::new(text)).map(|found| found.name);
        if found.as_deref() != name {
            wrong.push(format!("{text:?}\n  found {found:?}\n  not   {name:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_name_before_desu_begins_a_text() {
    assert_eq!(introduced("高梨健です。Pythonを書きます"), "高梨健");
    assert_eq!(introduced("高梨 健です！"), "高梨 健");
    for text in [
        "看護師です。",
        "未経験です。",
        "育児中です。",
        "会社員です。",
        "動画編集者です。",
        "大阪在住です。",
        "山田です。",
    ] {
        assert_eq!(introduced(text), "", "{text}");
    }
}

#[test]
fn printed_names_are_found() {
    let holder_of = |text| holder(text).map(|found| found.name);
    let owner_of = |text| owner(text).map(|found| found.name);
    assert_eq!(holder_of("Scrum, awarded to Anna Fischer").as_deref(), Some("Anna Fischer"));
    assert_eq!(holder_of("基本情報技術者 氏名：山田太郎").as_deref(), Some("山田太郎"));
    assert_eq!(holder_of("Complete course - Anna Fischer"), None);
    assert_eq!(holder_of("awarded to the best team"), None);
    assert_eq!(owner_of("cv-anna-fischer-2024.pdf").as_deref(), Some("Anna Fischer"));
    assert_eq!(owner_of("Portfolio of Anna Fischer").as_deref(), Some("Anna Fischer"));
    assert_eq!(owner_of("Portfolio of Anna Fischer (template)"), None);
    assert_eq!(owner_of("Photos by Anna Fischer, © 2024 Anna Fischer"), None);
    assert_eq!(name_in_handle("anna-fischer-12ab"), Some("Anna Fischer".to_owned()));
    assert_eq!(name_in_handle("web-developer"), None);
}
