//! Tables of rows for the parsers' tests: text, expected value, the words it was read from. "-" where nothing is stated, "=" (or no
//! third column) where the parser gives no place.

use std::fmt::Write as _;

/// Reads every row and fails with all that differ. `read` gives the value and the words in the form of the table. A quarter
/// of the rows at least must be texts that state nothing, or must not be read too far (marked by a fourth column).
pub(super) fn check(name: &str, table: &str, least: usize, read: impl Fn(&str) -> Option<(String, String)>) {
    let mut differs = String::new();
    let (mut count, mut guarded, mut wrong) = (0, 0, 0);
    let mut seen = std::collections::HashSet::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let (text, value) =
            (unescaped(fields[0]), fields.get(1).unwrap_or_else(|| panic!("{name}: {line:?}")));
        assert!(seen.insert(text.clone()), "{name}: twice: {line}");
        count += 1;
        guarded += usize::from(*value == "-" || fields.len() > 3);
        let words = fields.get(2).map_or("=".to_owned(), |words| unescaped(words));
        let expected = (*value != "-").then(|| ((*value).to_owned(), words));
        let found = read(&text);
        if found != expected {
            wrong += 1;
            writeln!(differs, "{text:?}\n  expected {expected:?}\n  found    {found:?}").unwrap();
        }
    }
    assert!(wrong == 0, "{name}: {wrong} of {count} rows differ\n{differs}");
    assert!(count >= least, "{name}: {count} rows, at least {least} are promised");
    assert!(guarded * 4 >= count, "{name}: {guarded} of {count} rows guard against reading too much");
}

/// `\n`, `\t` and `\u{202f}`, which cannot be seen in a table.
fn unescaped(field: &str) -> String {
    let mut text = String::new();
    let mut rest = field;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        if let Some(code) = escape.strip_prefix("u{") {
            let end = code.find('}').unwrap();
            text.push(char::from_u32(u32::from_str_radix(&code[..end], 16).unwrap()).unwrap());
            rest = &code[end + 1..];
        } else {
            text.push(match escape.chars().next() {
                Some('n') => '\n',
                Some('t') => '\t',
                other => panic!("unknown escape {other:?} in {field}"),
            });
            rest = &escape[1..];
        }
    }
    text.push_str(rest);
    text
}
