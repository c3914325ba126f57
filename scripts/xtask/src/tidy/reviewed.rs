//! Words in Japanese and Korean say whether a native reader has seen them, and the README tells how many wait.

use super::Source;

/// First line of a file that no native reader has seen, and of one that was read as a whole.
const MARKS: [&str; 2] = ["### reviewed = no", "### reviewed = yes"];

/// Appends a sentence for each file without a mark, and one where the README tells another number.
pub(super) fn check(sources: &[Source], complaints: &mut Vec<String>) {
    let mut waiting = 0;
    for source in sources.iter().filter(|source| source.ends_with(&["/ja.ftl", "/ko.ftl"])) {
        let first = source.text.lines().next().unwrap_or_default();
        if !MARKS.contains(&first) {
            complaints
                .push(format!("{}: its first line must be `{}` or `{}`", source.name, MARKS[0], MARKS[1]));
        }
        if first != MARKS[1] {
            waiting += sentences(&source.text);
        }
    }
    let told = format!("{waiting} Japanese and Korean sentences");
    let readme = sources.iter().find(|source| source.name == "README.md");
    if !readme.is_some_and(|readme| readme.text.contains(&told)) {
        complaints.push(format!("README.md: it must say that {told} have not been read by a native reader"));
    }
}

/// Messages and attributes with words of their own.
fn sentences(text: &str) -> usize {
    let mut lines = text.lines().peekable();
    let mut count = 0;
    while let Some(line) = lines.next() {
        let named = line.starts_with(|c: char| c.is_ascii_lowercase()) || line.trim_start().starts_with('.');
        let Some((_, words)) = line.split_once(" =").filter(|_| named) else { continue };
        // A message that only has attributes says nothing itself.
        let holds_attributes = lines.peek().is_some_and(|next| next.trim_start().starts_with('.'));
        count += usize::from(!(words.is_empty() && holds_attributes));
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_counted() {
        assert_eq!(
            sentences(
                "### reviewed = no\n\na-b =\n    .title = X\n    .why = Y\n\nc = Z\nd =\n    { $n ->\n       *[other] W\n    }\n"
            ),
            4
        );
    }

    #[test]
    fn a_mark_and_a_number_are_asked_for() {
        let source = |name: &str, text: &str| Source { name: name.into(), text: text.into() };
        let mut complaints = Vec::new();
        check(
            &[source("x/ja.ftl", "a = b\n"), source("README.md", "2 Japanese and Korean sentences")],
            &mut complaints,
        );
        assert_eq!(complaints.len(), 2, "{complaints:?}");
        complaints.clear();
        let fine = [
            source("x/ja.ftl", "### reviewed = no\na = b\n"),
            source("x/ko.ftl", "### reviewed = yes\na = b\n"),
            source("README.md", "1 Japanese and Korean sentences"),
        ];
        check(&fine, &mut complaints);
        assert!(complaints.is_empty(), "{complaints:?}");
    }
}
