//! The program over real markup with invented people, where it is at hand: `../shared/pages` beside the tree. The facts
//! there are compared by the script that came with them.
#![allow(missing_docs)]

use std::path::Path;
use std::process::Command;

#[test]
fn every_fact_of_the_shared_pages_is_read_and_none_is_invented() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let script = shared.join("facts_recall.py");
    let compared = Command::new("python3")
        .arg(&script)
        .arg(env!("CARGO_BIN_EXE_plumbline"))
        .arg(shared.join("pages"))
        .output();
    let Some(lines) = compared
        .ok()
        .filter(|_| script.exists())
        .map(|out| String::from_utf8_lossy(&out.stdout).into_owned())
    else {
        println!("skipped: ../shared/pages or python3 is not there");
        return;
    };
    println!("{lines}");
    let mut served = 0;
    for line in lines.lines().filter(|line| !line.starts_with("total")) {
        let (page, numbers) = line.split_once(": ").expect("a line a page");
        assert!(numbers.ends_with("wrong 0"), "{line}");
        // Fiverr has no table yet; there it is enough that nothing is invented.
        if !page.starts_with("fiverr") {
            let recall: f64 =
                numbers.split(['=', ',']).nth(1).and_then(|text| text.trim().parse().ok()).expect("a recall");
            assert!(recall >= 0.95, "{line}");
            served += 1;
        }
    }
    assert!(served >= 6, "only {served} pages were compared");
}

/// The generic reader alone, as if no site had a table: pages of one profile, with the least recall and the greatest share of
/// wrong values that its issue allows.
#[cfg(unix)]
#[test]
fn the_generic_reader_alone_reads_most_of_every_profile() {
    use std::os::unix::fs::PermissionsExt;
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let script = shared.join("facts_recall.py");
    if !script.exists() {
        println!("skipped: ../shared/pages is not there");
        return;
    }
    let wrapper = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generic-reader");
    let program = env!("CARGO_BIN_EXE_plumbline");
    std::fs::write(&wrapper, format!("#!/bin/sh\nexec {program} \"$@\" --reader generic\n"))
        .expect("written");
    std::fs::set_permissions(&wrapper, std::fs::Permissions::from_mode(0o755)).expect("may run");
    let Ok(compared) = Command::new("python3").arg(&script).arg(&wrapper).arg(shared.join("pages")).output()
    else {
        println!("skipped: python3 is not there");
        return;
    };
    let lines = String::from_utf8_lossy(&compared.stdout).into_owned();
    println!("{lines}");
    let mut profiles = 0;
    for line in lines.lines().filter(|line| line.contains("-profile-") || line.contains("-gig-")) {
        // "page.html: 60/62 = 0.968, wrong 0"
        let numbers = line.split_once(": ").expect("a line a page").1;
        let counts: Vec<f64> = numbers
            .split(|c: char| !c.is_ascii_digit() && c != '.')
            .filter_map(|part| part.parse().ok())
            .collect();
        let [_, all, recall, wrong] = counts.as_slice() else { panic!("{line}") };
        assert!(*recall >= 0.70, "{line}");
        assert!(wrong / all <= 0.02, "{line}");
        profiles += 1;
    }
    assert!(profiles >= 5, "only {profiles} profiles were compared");
}
