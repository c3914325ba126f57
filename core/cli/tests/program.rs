//! The program as a user starts it: exit status 0 whatever was found, 2 with one plain sentence where the input could not
//! be used.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const URL: &str = "https://www.upwork.com/freelancers/~01aa00000000000301";
const PAGE: &str = r#"<!DOCTYPE html><html lang="en"><body><main>
<div itemscope itemtype="http://schema.org/Person"><h1 itemprop="name">Lena S.</h1></div>
<span class="text-pre-line break">Hello, my name is Piotr Zielinski.</span></main></body></html>"#;

fn run(arguments: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_plumbline"));
    program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    // A program that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// The answer of a command that did its work.
fn answer(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The sentence of a command that could not use its input.
fn trouble(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty(), "{arguments:?} answered all the same");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    said
}

#[test]
fn a_finding_is_no_error() {
    let text = answer(&["check", "-", "--url", URL], PAGE);
    assert!(text.contains("[self-intro-name-mismatch]") && text.contains('^'), "{text}");
    assert!(!text.contains('\u{1b}'), "colours are for terminals");
}

#[test]
fn the_answer_comes_in_three_settings_and_three_languages() {
    let check =
        |format, locale| answer(&["check", "-", "--url", URL, "--format", format, "--locale", locale], PAGE);
    let json: serde_json::Value = serde_json::from_str(&check("json", "ko")).unwrap();
    assert_eq!(json["locale"], "ko");
    assert_eq!(json["findings"][0]["rule"], "self-intro-name-mismatch");
    assert!(check("markdown", "en").starts_with("# "));
    assert!(check("text", "ja").contains("食い違"));
}

#[test]
fn a_message_needs_no_page_around_it() {
    let text = "Hi,\n\nI have 15 years of experience with Flutter.\n";
    let said = answer(&["check", "-", "--message", "--at", "2026-11-22T12:00:00Z"], text);
    assert!(said.contains("15 years of experience with Flutter"), "{said}");
    let facts: serde_json::Value =
        serde_json::from_str(&answer(&["read", "-", "--message", "--url", URL], text)).unwrap();
    assert_eq!((&facts["page_kind"], &facts["site"]), (&"message".into(), &"upwork".into()));
    assert_eq!(facts["overview"], text.trim());
    assert!(trouble(&["check", "-", "--message"], " \n").contains("there is no message in it"));
    assert!(trouble(&["read", "-", "--message"], "\0\0").contains("binary data"));
    assert_eq!(run(&["check", "-"], text).status.code(), Some(2), "a page needs its address");
}

#[test]
fn what_cannot_be_used_is_said_in_one_sentence() {
    assert!(
        trouble(&["check", "no-such-page.html", "--url", URL], "")
            .contains("no-such-page.html cannot be read")
    );
    assert!(trouble(&["check", "-", "--url", URL], " \n").contains("there is no page in it"));
    assert!(trouble(&["read", "no-such-page.html", "--url", URL], "").contains("no-such-page.html"));
    assert!(trouble(&["batch", "no-such-lines.ndjson"], "").contains("no-such-lines.ndjson cannot be read"));
}

#[test]
fn a_time_that_is_none_is_refused_with_its_form() {
    let output = run(&["check", "-", "--url", URL, "--at", "yesterday"], PAGE);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("2026-11-22T12:00:00Z"));
}

#[test]
fn lines_are_answered_one_by_one() {
    let said = answer(&["batch", "-"], "{\"display_name\": \"Lena S.\"}\nnot json\n{}\n");
    let lines: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.iter().map(|line| line["line"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(lines[1]["error"].is_string() && lines[0].get("error").is_none());
}

#[test]
fn a_reader_that_goes_away_is_no_trouble() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plumbline"))
        .args(["rules"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A saved page that ends in the middle of a tag, of a character, or of nothing a parser knows.
#[test]
fn truncated_html_is_read_as_far_as_it_goes() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    for (name, bytes) in [
        ("tag", &PAGE.as_bytes()[..PAGE.len() - 40]),
        ("character", &[PAGE.as_bytes(), b"<p>\xe3\x81"].concat()[..]),
        ("bytes", &(0..=255).collect::<Vec<u8>>()[..]),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        answer(&["check", path.to_str().unwrap(), "--url", URL], "");
    }
}
