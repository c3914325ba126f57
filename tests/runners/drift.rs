//! Simulated redesigns: every sample and every case is changed in every way `plumbline_tests::drift` knows, read again,
//! and compared with what stands on it. The floors stand in `drift.toml`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test without its material must not pass; the table is its result"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use plumbline_engine::sites::{facts_of, read};
use plumbline_engine::snapshot::Snapshot;
use plumbline_tests::dice::Dice;
use plumbline_tests::drift::{KINDS, Page};
use plumbline_tests::recall::{Compared, compare, compare_whole};
use plumbline_tests::{root, samples, text_of};
use serde::Deserialize;
use serde_json::Value;

/// The floors of `drift.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Floors {
    /// Seeds for each kind of change.
    seeds: u64,
    /// For the pages of `../shared/pages`.
    shared: Pages,
    /// For the pages of `tests/pages/sites`.
    own: Pages,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pages {
    /// Least recall relative to the undisturbed reading.
    recall: f64,
    /// Most wrong values by facts.
    wrong: f64,
    /// Kinds of change that have other floors.
    kinds: BTreeMap<String, Floor>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Floor {
    recall: Option<f64>,
    wrong: Option<f64>,
}

impl Pages {
    fn recall(&self, kind: &str) -> f64 {
        self.kinds.get(kind).and_then(|floor| floor.recall).unwrap_or(self.recall)
    }

    fn wrong(&self, kind: &str) -> f64 {
        self.kinds.get(kind).and_then(|floor| floor.wrong).unwrap_or(self.wrong)
    }
}

/// A page with what stands on it.
struct Sample {
    name: String,
    url: String,
    page: Page,
    expected: Value,
    compare: fn(&Value, &Value) -> Compared,
}

/// Sums over pages and seeds.
#[derive(Debug, Default, Clone, Copy)]
struct Sums {
    right_before: usize,
    still_right: usize,
    facts: usize,
    wrong: usize,
}

impl Sums {
    fn add(&mut self, other: Self) {
        self.right_before += other.right_before;
        self.still_right += other.still_right;
        self.facts += other.facts;
        self.wrong += other.wrong;
    }

    fn recall(self) -> f64 {
        if self.right_before == 0 { 1.0 } else { self.still_right as f64 / self.right_before as f64 }
    }

    fn wrong(self) -> f64 {
        self.wrong as f64 / self.facts.max(1) as f64
    }
}

#[test]
fn redesigns_leave_what_is_read() {
    let floors: Floors =
        toml::from_str(&text_of(&root().join("tests/drift.toml"))).expect("drift.toml has the floors");
    let mut faults = Vec::new();
    let shared = shared();
    if shared.is_empty() {
        println!("skipped: ../shared/pages is not there");
    } else {
        faults.extend(run("shared pages", &shared, floors.seeds, &floors.shared));
    }
    let own = own();
    assert!(own.len() >= 13, "cases are missing");
    faults.extend(run("own cases", &own, floors.seeds, &floors.own));
    for kind in floors.shared.kinds.keys().chain(floors.own.kinds.keys()) {
        assert!(
            KINDS.iter().any(|known| known.name == kind),
            "drift.toml names \"{kind}\", which is no kind of change"
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Changes, reads and compares; prints a table and says which floors do not hold.
fn run(title: &str, samples: &[Sample], seeds: u64, floors: &Pages) -> Vec<String> {
    let undisturbed: Vec<Compared> = samples.iter().map(|sample| sample.read(&sample.page)).collect();
    let verbose = std::env::var("PLUMBLINE_DRIFT").unwrap_or_default();
    let mut jobs: Vec<(usize, usize)> =
        (0..samples.len()).flat_map(|sample| (0..KINDS.len()).map(move |kind| (sample, kind))).collect();
    jobs.retain(|(_, kind)| KINDS[*kind].name.contains(&verbose));
    let (next, sums) =
        (AtomicUsize::new(0), Mutex::new(vec![vec![Sums::default(); samples.len()]; KINDS.len()]));
    let work = || {
        while let Some(&(sample, kind)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (own, change) = (&samples[sample], KINDS[kind]);
            let mut sum = Sums::default();
            for seed in 0..seeds {
                let mut page = own.page.clone();
                (change.change)(&mut page, &mut Dice::new(seed));
                let compared = own.read(&page);
                sum.add(Sums {
                    right_before: undisturbed[sample].right(),
                    still_right: compared.still_right(&undisturbed[sample]),
                    facts: compared.facts.len(),
                    wrong: compared.wrong.len(),
                });
                if !verbose.is_empty() {
                    tell(own, change.name, seed, &page, &compared, &undisturbed[sample]);
                }
            }
            if let Ok(mut sums) = sums.lock() {
                sums[kind][sample] = sum;
            }
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    let sums = sums.into_inner().expect("no worker panicked");
    table(title, samples, &undisturbed, &sums);
    let mut faults = Vec::new();
    for (kind, files) in KINDS.iter().zip(&sums) {
        let (total, least, most) = (total(files), floors.recall(kind.name), floors.wrong(kind.name));
        if total.recall() < least {
            faults.push(format!("{title}, {}: recall {:.3} is below {least:.3}", kind.name, total.recall()));
        }
        if total.wrong() > most {
            faults.push(format!(
                "{title}, {}: {:.4} wrong values, at most {most:.4}",
                kind.name,
                total.wrong()
            ));
        }
    }
    faults
}

fn total(files: &[Sums]) -> Sums {
    let mut total = Sums::default();
    for file in files {
        total.add(*file);
    }
    total
}

/// Recall and wrong values by kind of change over all pages, then by page where a page stays below the whole.
fn table(title: &str, samples: &[Sample], undisturbed: &[Compared], sums: &[Vec<Sums>]) {
    let mut out = format!("{title}: recall relative to the undisturbed reading, wrong values by facts\n");
    let right: usize = undisturbed.iter().map(Compared::right).sum();
    let facts: usize = undisturbed.iter().map(|one| one.facts.len()).sum();
    let wrong: usize = undisturbed.iter().map(|one| one.wrong.len()).sum();
    _ = writeln!(out, "  {:<20} {right} of {facts} facts, {wrong} wrong", "undisturbed");
    for (kind, files) in KINDS.iter().zip(sums) {
        let all = total(files);
        _ = write!(out, "  {:<20} {:.3} {:.4}", kind.name, all.recall(), all.wrong());
        for (sample, sum) in samples.iter().zip(files) {
            if sum.recall() < 0.85 || sum.wrong() > 0.01 {
                _ = write!(out, "  {} {:.2}/{:.3}", sample.name, sum.recall(), sum.wrong());
            }
        }
        out.push('\n');
    }
    print!("{out}");
}

/// What one change cost, for whoever mends a reader: `PLUMBLINE_DRIFT=<part of a kind's name>` runs these kinds alone. The changed page is left in the target folder.
fn tell(sample: &Sample, kind: &str, seed: u64, page: &Page, compared: &Compared, undisturbed: &Compared) {
    let lost: Vec<&str> = compared.lost(undisturbed).collect();
    if lost.is_empty() && compared.wrong.is_empty() {
        return;
    }
    let folder = root().join("target/drift");
    let path = folder.join(format!("{}-{kind}-{seed}.html", sample.name.replace('/', "-")));
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&path, page.html()))
        .expect("the target folder is ours");
    println!("{} {kind} {seed}: lost {lost:?}\n    wrong {:#?}", sample.name, compared.wrong);
}

impl Sample {
    fn of(sample: samples::Sample, compare: fn(&Value, &Value) -> Compared) -> Self {
        let (page, expected) = (Page::parse(&sample.html()), sample.expected());
        Self { name: sample.name, url: sample.url, page, expected, compare }
    }

    fn read(&self, page: &Page) -> Compared {
        let packed = plumbline_cli::html::snapshot(page.html().as_bytes(), &self.url);
        let snapshot = Snapshot::unpack(packed).expect("the page is within the limits");
        let facts = serde_json::to_value(facts_of(&read(&snapshot), &self.url)).expect("facts are JSON");
        (self.compare)(&self.expected, &facts)
    }
}

fn shared() -> Vec<Sample> {
    samples::shared().into_iter().map(|sample| Sample::of(sample, compare)).collect()
}

fn own() -> Vec<Sample> {
    samples::own().into_iter().map(|sample| Sample::of(sample, compare_whole)).collect()
}

/// Writing a page out and reading it again changes nothing: what the table shows is the changes' doing.
#[test]
fn a_page_written_out_is_read_as_it_was() {
    for sample in own().iter().chain(&shared()) {
        let again = Page::parse(&sample.page.html());
        assert_eq!(again.html(), sample.page.html(), "{}", sample.name);
    }
}

/// Every kind changes some page, and the same seed changes it the same way.
#[test]
fn every_kind_of_change_changes_something() {
    let samples = own();
    for kind in KINDS {
        let changed = |sample: &Sample| {
            let mut page = sample.page.clone();
            (kind.change)(&mut page, &mut Dice::new(0));
            page.html()
        };
        let count = samples.iter().filter(|sample| changed(sample) != sample.page.html()).count();
        assert!(count > 0, "{} changes no page", kind.name);
        assert!(
            samples.iter().all(|sample| changed(sample) == changed(sample)),
            "{} is not the same twice",
            kind.name
        );
    }
}
