//! How tables of phrases are written: rows of text, and a whole book as one file.

use super::pattern::Pattern;
use crate::text::fold::Folded;

/// The first line of a file with a whole book.
const FIRST: &str = "Plumbline phrases 1";
/// The last line, so that a file that was cut is told from a whole one.
const LAST: &str = "=== end\n";
/// What the line before a table begins with; its name follows.
const TABLE: &str = "=== ";

/// A whole book as one text, comments left out.
pub fn packed(tables: &[(&str, &str)]) -> String {
    let mut file = format!("{FIRST}\n");
    for (name, table) in tables {
        file.extend([TABLE, name, "\n"]);
        for line in lines(table) {
            file.extend([line, "\n"]);
        }
    }
    file + LAST
}

/// The tables of a packed book.
pub(super) fn unpacked(file: &'static str) -> Option<Vec<(&'static str, &'static str)>> {
    let tables = file.strip_prefix(FIRST)?.strip_suffix(LAST)?.split(TABLE).skip(1);
    tables.map(|table| table.split_once('\n')).collect()
}

/// A row of a table.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) pattern: Pattern,
}

/// The rows of a table, or why one cannot be read.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = Result<Row, String>> {
    lines(table).map(|line| {
        let mut columns = line.split('\t');
        let (Some(name), Some(_), Some(pattern), None) =
            (columns.next(), columns.next(), columns.next(), columns.next())
        else {
            return Err(format!("not three columns: {line}"));
        };
        let pattern = Pattern::new(pattern).map_err(|why| format!("{why}: {line}"))?;
        Ok(Row { name, pattern })
    })
}

/// The lines of a table that are rows.
fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with("//"))
}

/// What is wrong with a table, a sentence for each row that cannot be read or never fits. For tests.
pub fn problems(table: &'static str) -> Vec<String> {
    let unread = rows(table).filter_map(Result::err);
    let patterns = lines(table).filter_map(|line| line.rsplit('\t').next());
    let unfolded = patterns.filter(|pattern| Folded::new(pattern).text != **pattern);
    unread.chain(unfolded.map(|pattern| format!("not folded: {pattern}"))).collect()
}

#[cfg(test)]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests {
    use super::*;

    #[test]
    fn a_book_is_packed_and_unpacked() {
        let tables = [("one/phrases", "// a remark\nask\ten\trent\n"), ("two/parts", "")];
        let file: &'static str = packed(&tables).leak();
        assert_eq!(unpacked(file), Some(vec![("one/phrases", "ask\ten\trent\n"), ("two/parts", "")]));
        assert_eq!(unpacked(&file[..file.len() - 1]), None, "cut");
        assert_eq!(unpacked("PLplace01"), None, "another table");
    }
}
