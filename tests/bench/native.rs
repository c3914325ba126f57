//! Native times of the engine, apart from the browser: HTML parsing, decoding and reading, checking, and how they grow
//! with the page. Prints `name: value` lines for `scripts/bench`.

#![allow(clippy::print_stdout, reason = "the lines are the result")]

mod large_profile;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use plumbline_engine::claim::Facts;
use plumbline_engine::report::Locale;
use plumbline_engine::rules::{ALL, Checking};
use plumbline_engine::snapshot::{PackedSnapshot, Snapshot};
use plumbline_engine::{Context, Engine};

/// Repetitions, of which two warm caches and compile patterns, and of the rest the median counts.
const ROUNDS: usize = 17;

/// Pages are made this many times as long to see how the time grows.
const SIZES: [usize; 5] = [1, 2, 4, 8, 16];

const URL: &str = "https://www.upwork.com/freelancers/~01aa00000000000001";

fn main() {
    let Ok(tables) = plumbline_cli::tables::built_in() else { return };
    let engine = Engine::new(tables, Locale::En);
    let Ok(html) = std::fs::read(largest_sample()) else { return };
    println!("native.sample.bytes: {}", html.len());
    println!(
        "native.parse-html.ms: {:.3}",
        median(|| {
            black_box(plumbline_cli::html::snapshot(&html, URL));
        })
    );
    let packed = plumbline_cli::html::snapshot(&html, URL);
    println!("native.sample.nodes: {}", packed.nodes.len() / 3);
    println!("native.decode-and-read.ms: {:.3}", read_time(&packed));
    println!("native.check.ms: {:.3}", check_time(&engine, &packed));
    check_each_rule(&engine);
    growth(&engine);
}

fn read_time(packed: &PackedSnapshot) -> f64 {
    let mut copies = vec![packed.clone(); ROUNDS];
    median(|| {
        let copy = copies.pop().unwrap_or_default();
        let _ = black_box(Snapshot::unpack(copy).map(|snapshot| plumbline_engine::sites::read(&snapshot)));
    })
}

fn check_time(engine: &Engine, packed: &PackedSnapshot) -> f64 {
    let Ok(snapshot) = Snapshot::unpack(packed.clone()) else { return f64::NAN };
    let reading = plumbline_engine::sites::read(&snapshot);
    let subjects: Vec<_> = std::iter::once(&reading.profile).chain(&reading.cards).collect();
    median(|| {
        for claims in &subjects {
            black_box(engine.check_claims(claims, &context()));
        }
    })
}

/// Every rule alone on a large profile, and all together.
fn check_each_rule(engine: &Engine) {
    let Ok(tables) = plumbline_cli::tables::built_in() else { return };
    let claims = engine.claims_of(&Facts::parse(large_profile::large_profile()).facts);
    let checking = Checking { taken_at: context().time().ok().flatten(), tables: &tables };
    let mut sum = 0.0;
    for rule in ALL {
        let time = median(|| {
            black_box((rule.check)(&claims, &checking));
        });
        println!("native.rule.{}.ms: {time:.3}", rule.id);
        sum += time;
    }
    println!("native.check-large.ms: {sum:.3}");
}

/// Exponent of time over size: 1 is linear, 2 is quadratic. The slope of a line through the logarithms.
fn growth(engine: &Engine) {
    let sample = include_str!("../pages/rules/self-intro-name-mismatch/fires.html");
    let mut points = Vec::new();
    for size in SIZES {
        let packed = plumbline_cli::html::snapshot(longer(sample, size * 8).as_bytes(), URL);
        let nodes = packed.nodes.len() / 3;
        let mut copies = vec![packed; ROUNDS];
        let time = median(|| {
            let copy = copies.pop().unwrap_or_default();
            let _ = black_box(Snapshot::unpack(copy).map(|snapshot| engine.analyze(&snapshot, &context())));
        });
        println!("native.analyze.{size}x.ms: {time:.3}");
        points.push(((nodes as f64).ln(), time.ln()));
    }
    println!("native.growth-exponent: {:.3}", slope(&points));
}

fn context() -> Context {
    Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() }
}

/// The page with more sections of text and lists.
fn longer(sample: &str, times: usize) -> String {
    let item = "<li><p>Delivered a plan and a list of what is left, in May 2019.</p><span class=\"up-skill-badge\">Feeds</span></li>";
    let section = format!("<section><h3>Notes</h3><ul>{}</ul></section>", item.repeat(12));
    sample.replace("</body>", &(section.repeat(times) + "</body>"))
}

fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let (mean_x, mean_y) =
        points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let (over, under) = points.iter().fold((0.0, 0.0), |(over, under), (x, y)| {
        (over + (x - mean_x) * (y - mean_y), under + (x - mean_x).powi(2))
    });
    over / under
}

/// Median time of a piece of work in milliseconds.
fn median(mut work: impl FnMut()) -> f64 {
    let mut times = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let start = Instant::now();
        work();
        if round >= 2 {
            times.push(start.elapsed().as_secs_f64() * 1000.0);
        }
    }
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The largest page at hand: of the shared samples where they are, else of our own.
fn largest_sample() -> PathBuf {
    let root = plumbline_tests::root();
    let mut pages = pages_in(&root.join("../shared/pages"));
    if pages.is_empty() {
        let own = std::fs::read_dir(root.join("tests/pages/rules")).into_iter().flatten().flatten();
        pages = own.flat_map(|entry| pages_in(&entry.path())).collect();
    }
    pages.into_iter().max_by_key(|page| page.metadata().map_or(0, |data| data.len())).unwrap_or_default()
}

fn pages_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect()
}
