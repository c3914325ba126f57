//! A site table with a mistake is refused when it is compiled, with file and line.
#![allow(missing_docs, clippy::expect_used)]

#[path = "../build/compile.rs"]
#[allow(unreachable_pub, reason = "the build script is its own crate")]
mod compile;

const GOOD: &str = r#"
id = "example"
name = "Example"
hosts = ["example.org"]
checked = "2026-04"
seen = [{ page = "profile", markup = "2026", how = "real page" }]
page = [{ kind = "profile", path = '^/p/' }]
[[profile]]
field = "display_name"
css = "h1"
"#;

const PROFILE: &str = "[[profile]]\nfield = \"display_name\"\ncss = \"h1\"";

fn refused(table: &str) -> String {
    compile::compile(&[("data/sites/example.toml".to_owned(), table.to_owned())]).expect_err("taken")
}

#[test]
fn a_good_table_becomes_constants() {
    let code = compile::compile(&[("example.toml".to_owned(), GOOD.to_owned())]).expect("refused");
    assert!(
        code.starts_with(r#"&[SiteTable { id: "example", name: "Example", hosts: &["example.org"]"#),
        "{code}"
    );
}

#[test]
fn patterns_for_both_cases_are_written_out() {
    let by = |pattern: &str| GOOD.replace("css = \"h1\"", &format!("pattern = '{pattern}'"));
    let code =
        |pattern: &str| compile::compile(&[("example.toml".to_owned(), by(pattern))]).expect("refused");
    assert!(
        code(r"(?i)^at\s[a-c2]!").contains(r#"Some("^[Aa][Tt]\\s[A-Ca-c2]!")"#),
        "{}",
        code(r"(?i)^at\s[a-c2]!")
    );
    assert!(code("^At (?P<value>é)").contains("Some(\"^At (?P<value>é)\")"));
    assert!(code("(?i)(?P<value>é|7)").contains("Some(\"(?P<value>[\\\\x{c9}\\\\x{e9}]|7)\")"));
    for inside in ["At (?i:noon)", "At (?si:noon)", "(?mi)at"] {
        assert!(refused(&by(inside)).contains("(?i) stands at the beginning"), "{inside}");
    }
    assert!(refused(&by("(?i)at (")).contains("unclosed group"));
}

#[test]
fn a_table_without_locators_is_read_by_labels() {
    let bare = GOOD.replace("[[profile]]\nfield = \"display_name\"\ncss = \"h1\"\n", "");
    assert!(refused(&bare).contains(":5: a table without locators is read by labels"), "{}", refused(&bare));
    let bare = bare.replace("checked = \"2026-04\"\n", "");
    let code = compile::compile(&[("example.toml".to_owned(), bare.clone())]).expect("refused");
    assert!(code.contains("checked: None"), "{code}");
    let expecting = bare.replace("seen =", "expects = [\"headline\"]\nseen =");
    assert!(refused(&expecting).contains("cannot expect a field"), "{}", refused(&expecting));
}

#[test]
fn mistakes_are_named_with_file_and_line() {
    for (from, to, line, words) in [
        ("css = \"h1\"", "csss = \"h1\"", 10, "unknown field `csss`"),
        ("css = \"h1\"", "css = \"h1 >> p\"", 10, "is not a selector this reader knows"),
        ("css = \"h1\"", "css = \"h1:hover\"", 10, "is not a selector this reader knows"),
        ("css = \"h1\"", "css = \"h1::before\"", 10, "is not a selector this reader knows"),
        ("css = \"h1\"", "css = \"li:nth-child(2)\"", 10, "is not supported"),
        ("css = \"h1\"", "css = \"h1 ~ p\"", 10, "combinator"),
        ("css = \"h1\"", "css = \"[class=name]\"", 10, "use .name for a class"),
        ("css = \"h1\"", "css = \"div > *\"", 10, "names no tag, class, id or attribute"),
        ("css = \"h1\"", "css = \"h1\"\npattern = '(a'", 11, "is not a regular expression"),
        ("css = \"h1\"", "css = \"h1\"\nsection = \"jobs\"", 11, "there is no [[section]] \"jobs\""),
        ("css = \"h1\"", "path = \"a.b\"", 10, "is a path into the state, and states is empty"),
        (
            PROFILE,
            "states = [\"app\"]\n[[profile]]\nfield = \"languages\"\npath = \"a\"\npart = [{name = \"speed\", path = \"b\"}]",
            12,
            "\"speed\" is not a part of languages",
        ),
        (
            PROFILE,
            "states = [\"app\"]\n[[profile]]\nfield = \"languages\"\npath = \"a\"\npart = [{name = \"level\", css = \"b\"}]",
            12,
            "part \"level\": a path in an entry",
        ),
        (
            "[[profile]]",
            "[cards_state]\nlists = [\"a\"]\n[[profile]]",
            8,
            "needs states, lists, owner and words",
        ),
        (
            "[[profile]]\nfield = \"display_name\"\ncss = \"h1\"",
            "[[card]]\nfield = \"headline\"\npath = \"title\"",
            10,
            "no [cards_state]",
        ),
        ("path = '^/p/'", "has = \"a.b\"", 7, "is a path into the state, and states is empty"),
        ("path = '^/p/'", "path = '^/p/', has = \"a.b\"", 7, "give path or has"),
        ("css = \"h1\"", "", 9, "give one place"),
        ("field = \"display_name\"", "field = \"nickname\"", 9, "is not a field of the facts vocabulary"),
        (
            "field = \"display_name\"",
            "field = \"education\"\nlines = ['(?P<salary>.+)']",
            10,
            "is not a part of education",
        ),
        ("'^/p/'", "'^/p(/'", 7, "is not a regular expression"),
        ("kind = \"profile\"", "kind = \"person\"", 7, "is not a kind of page"),
        ("checked = \"2026-04\"", "", 1, "checked is missing"),
        ("css = \"h1\"", "title = \"{nickname}\"", 10, "is not a field of the facts vocabulary"),
        ("id = \"example\"", "id = \"other\"", 2, "must be the name of the file"),
    ] {
        assert!(GOOD.contains(from), "{from}");
        let said = refused(&GOOD.replace(from, to));
        assert!(said.starts_with(&format!("data/sites/example.toml:{line}: ")), "{to}: {said}");
        assert!(said.contains(words), "{to}: {said}");
    }
}

#[test]
fn the_table_that_new_site_lays_is_taken() {
    let laid =
        include_str!("../../../scripts/xtask/src/scaffold/site.toml.txt").replace("SITE_ID", "example");
    let taken = compile::compile(&[("example.toml".to_owned(), laid)]);
    assert!(taken.is_ok(), "{taken:?}");
}
