//! Contact details that appear only once the text is read as a person reads it: "(at)", spaced letters, letters that look like
//! others, digits as words.

mod mailbox;
mod messenger;

pub use messenger::MESSENGERS;

use std::ops::Range;

use super::digits::spelled;

/// A contact that was hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Where it stands, in bytes of the folded text.
    pub range: Range<usize>,
    /// Whether it is a contact whatever stands around it; the name of a messenger is one only where somebody is to write there.
    pub alone: bool,
    /// A mail address as it is meant, its house and ending in the words it was written with.
    pub mail: Option<String>,
}

/// Every hidden contact of a folded text, by its place.
pub fn hidden(text: &str) -> Vec<Hidden> {
    let mut found = mailbox::hidden(text);
    found.extend(spelled(text).into_iter().map(|range| Hidden { range, alone: true, mail: None }));
    found.extend(messenger::hidden(text).into_iter().map(|range| Hidden { range, alone: false, mail: None }));
    crate::sorting::by_key(&mut found, |hidden| (hidden.range.start, hidden.range.end));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        hidden(text).into_iter().filter_map(|hidden| text.get(hidden.range)).collect()
    }

    #[test]
    fn hidden_contacts() {
        for (text, words) in [
            ("write me: janedev (at) gmail (dot) com, fast", "janedev (at) gmail (dot) com"),
            ("jane.dev at gmail dot com", "jane.dev at gmail dot com"),
            ("jane [at] example [.] io", "jane [at] example [.] io"),
            ("jane@example dot com", "jane@example dot com"),
            ("taro_devアットgmailドットcomまで", "taro_devアットgmailドットcom"),
            ("minsu77 골뱅이 naver 점 com", "minsu77 골뱅이 naver 점 com"),
            ("find me on t e l e g r a m under", "t e l e g r a m"),
            ("my w.h.a.t.s.a.p.p is", "w.h.a.t.s.a.p.p"),
            ("on t3legram", "t3legram"),
            ("on tеlegrаm", "tеlegrаm"),
            ("加我薇信", "薇信"),
            ("taro(アット)example(ドット)comまで", "taro(アット)example(ドット)com"),
            ("minsu77 앳 지메일 닷컴 으로", "minsu77 앳 지메일 닷컴"),
            ("ivan собака яндекс точка ру", "ivan собака яндекс точка ру"),
            ("karl (ät) gmx (punkt) de", "karl (ät) gmx (punkt) de"),
            ("my т е л е г р а м: ivan", "т е л е г р а м"),
            ("テレグ〇ムで検索", "テレグ〇ム"),
            ("on tele*ram as ann", "tele*ram"),
            ("ラ*イ*ン交換", "ラ*イ*ン"),
        ] {
            assert_eq!(found(text), [words], "{text}");
        }
    }

    #[test]
    fn addresses_are_told_as_they_are_meant() {
        for (text, mail) in [
            ("kate (at) gmail (dot) com", "kate@gmail.com"),
            ("natalia.dot at proton dot me", "natalia.dot@proton.me"),
            ("taro_devアットgmailドットcomまで", "taro_dev@gmail.com"),
        ] {
            assert_eq!(hidden(text).first().and_then(|hidden| hidden.mail.as_deref()), Some(mail), "{text}");
        }
    }

    #[test]
    fn ordinary_words() {
        for text in [
            "i look at messages (at) nine and (at) five",
            "software engineer at example.com",
            "write to jane@example.com",
            "node dot js and asp dot net",
            "meet me at the office",
            "what's app development",
            "telegram bots",
            "a l i n e of code",
            "l i n e u p",
            "ラ イ ン ナ ッ プ",
            "* line items * skype-like calls",
            "look at example dot something",
            "",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
