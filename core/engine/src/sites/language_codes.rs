//! Languages that a page's state names by a code of two letters.

/// The English name of an ISO 639-1 code in lower case; `None` for anything else, also for a language's own name.
pub(super) fn name(code: &str) -> Option<&'static str> {
    let at = NAMES.binary_search_by_key(&code, |(own, _)| own).ok()?;
    NAMES.get(at).map(|(_, name)| *name)
}

/// Codes and names of the languages in which sites of this kind have profiles, from ISO 639-1.
#[rustfmt::skip]
const NAMES: [(&str, &str); 79] = [
    ("af", "Afrikaans"), ("am", "Amharic"), ("ar", "Arabic"), ("az", "Azerbaijani"), ("be", "Belarusian"),
    ("bg", "Bulgarian"), ("bn", "Bengali"), ("bs", "Bosnian"), ("ca", "Catalan"), ("cs", "Czech"),
    ("cy", "Welsh"), ("da", "Danish"), ("de", "German"), ("el", "Greek"), ("en", "English"),
    ("es", "Spanish"), ("et", "Estonian"), ("eu", "Basque"), ("fa", "Persian"), ("fi", "Finnish"),
    ("fr", "French"), ("ga", "Irish"), ("gl", "Galician"), ("gu", "Gujarati"), ("ha", "Hausa"),
    ("he", "Hebrew"), ("hi", "Hindi"), ("hr", "Croatian"), ("hu", "Hungarian"), ("hy", "Armenian"),
    ("id", "Indonesian"), ("ig", "Igbo"), ("is", "Icelandic"), ("it", "Italian"), ("ja", "Japanese"),
    ("jv", "Javanese"), ("ka", "Georgian"), ("kk", "Kazakh"), ("km", "Khmer"), ("kn", "Kannada"),
    ("ko", "Korean"), ("ku", "Kurdish"), ("ky", "Kyrgyz"), ("lo", "Lao"), ("lt", "Lithuanian"),
    ("lv", "Latvian"), ("mk", "Macedonian"), ("ml", "Malayalam"), ("mn", "Mongolian"), ("mr", "Marathi"),
    ("ms", "Malay"), ("mt", "Maltese"), ("my", "Burmese"), ("ne", "Nepali"), ("nl", "Dutch"),
    ("no", "Norwegian"), ("pa", "Punjabi"), ("pl", "Polish"), ("ps", "Pashto"), ("pt", "Portuguese"),
    ("ro", "Romanian"), ("ru", "Russian"), ("sd", "Sindhi"), ("si", "Sinhala"), ("sk", "Slovak"),
    ("sl", "Slovenian"), ("so", "Somali"), ("sq", "Albanian"), ("sr", "Serbian"), ("sv", "Swedish"),
    ("sw", "Swahili"), ("ta", "Tamil"), ("te", "Telugu"), ("th", "Thai"), ("tl", "Tagalog"),
    ("tr", "Turkish"), ("uk", "Ukrainian"), ("ur", "Urdu"), ("zh", "Chinese"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_names_and_names_have_none() {
        assert!(NAMES.is_sorted_by_key(|(code, _)| *code));
        assert_eq!([name("en"), name("zh"), name("ur")], [Some("English"), Some("Chinese"), Some("Urdu")]);
        assert_eq!([name("EN"), name("English"), name(""), name("xx")], [None; 4]);
    }
}
