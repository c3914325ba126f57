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
