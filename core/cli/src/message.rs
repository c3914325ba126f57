//! A message in a plain-text file, as a user would select or paste it.

use plumbline_engine::snapshot::PackedSnapshot;

use crate::Trouble;

/// The message as a snapshot of its own.
///
/// # Errors
/// Where the file holds no text: nothing at all, binary data, or letters in another encoding than UTF-8, which would be
/// quoted wrongly.
pub fn snapshot(file: &[u8], url: &str) -> Result<PackedSnapshot, Trouble> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    if file.iter().all(u8::is_ascii_whitespace) {
        return Err(Trouble("The file is empty: there is no message in it.".into()));
    }
    if file.iter().take(1024).any(|byte| *byte == 0) {
        return Err(Trouble(
            "The file is no message: it holds binary data, or text that is not UTF-8.".into(),
        ));
    }
    match std::str::from_utf8(file) {
        Ok(text) => Ok(PackedSnapshot::of_text(text, url)),
        // The end of what was read may cut a character in two.
        Err(error) if error.error_len().is_none() => {
            let whole = file.get(..error.valid_up_to()).unwrap_or_default();
            Ok(PackedSnapshot::of_text(&String::from_utf8_lossy(whole), url))
        }
        Err(_) => Err(Trouble("The file is no message: its text is not UTF-8.".into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_text() {
        assert_eq!(snapshot("\u{feff}Hi 😀".as_bytes(), "").unwrap().text, "Hi 😀");
        assert_eq!(snapshot(b"caf\xc3", "").unwrap().text, "caf");
    }

    #[test]
    fn what_is_no_text_is_refused_in_one_sentence() {
        for bytes in [&b" \n"[..], b"", b"H\0i\0", b"caf\xe9 noir"] {
            let Trouble(why) = snapshot(bytes, "").unwrap_err();
            assert!(why.starts_with("The file is ") && why.ends_with('.'), "{why}");
        }
    }
}
