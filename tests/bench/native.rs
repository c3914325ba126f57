//! Native times of the engine, apart from the browser: HTML parsing, decoding and reading, checking, and how they grow
//! with the page. Prints `name: value` lines for `scripts/bench`.

#![allow(clippy::print_stdout, reason = "the lines are the result")]

mod large_profile;
mod samples;

use std::hint::black_box;

use plumbline_engine::claim::{Claims, Facts};
use plumbline_engine::report::Locale;
use plumbline_engine::rules::{ALL, Checking};
use plumbline_engine::snapshot::{PackedSnapshot, Snapshot};
use plumbline_engine::{Context, Engine};

/// Repetitions, of which two warm caches and compile patterns, and of the rest the median counts.
const ROUNDS: usize = 17;

/// Pages are made this many times as long to see how the time grows.
const SIZES: [usize; 5] = [1, 2, 4, 8, 16];

/// Cards of the lists that are read to see how the time grows.
const CARDS: [usize; 5] = [62, 125, 250, 500, 1000];

/// Nodes from which a page's time says something about its nodes.
const LEAST_NODES: usize = 150;

const URL: &str = "https://www.upwork.com/freelancers/~01aa00000000000001";

fn main() {
    let Ok(tables) = plumbline_cli::tables::built_in() else { return };
    let engine = Engine::new(tables, Locale::En);
    let samples = samples::all();
    let Some(largest) = samples.iter().max_by_key(|sample| sample.html().len()) else { return };
    let html = largest.html();
    println!("native.sample.bytes: {}", html.len());
    println!(
        "native.parse-html.ms: {:.3}",
        median(|| {
            black_box(plumbline_cli::html::snapshot(html.as_bytes(), &largest.url));
        })
    );
    let packed = largest.packed();
    println!("native.sample.nodes: {}", packed.nodes.len() / 3);
    println!("native.decode-and-read.ms: {:.3}", read_time(&packed));
    println!("native.check.ms: {:.3}", check_time(&engine, &packed));
    read_each(&samples);
    check_each_rule(&engine);
    growth(&engine);
    growth_of_a_list();
}

/// Every sample by itself; how far the slowest, counted by the node, is from the middle one.
fn read_each(samples: &[samples::Sample]) {
    let mut each: Vec<(f64, &str)> = Vec::new();
    for sample in samples {
        let packed = sample.packed();
        let nodes = packed.nodes.len() / 3;
        // A page of a few dozen nodes measures what every page costs once.
        if nodes >= LEAST_NODES {
            let time = read_time(&packed);
            println!("native.read.{}.ms: {time:.3}", sample.name);
            each.push((time * 1000.0 / nodes as f64, &sample.name));
        }
    }
    each.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (Some(middle), Some(slowest)) = (each.get(each.len() / 2), each.last()) else { return };
    println!("native.read.slowest: {} at {:.3} us a node, the middle {:.3}", slowest.1, slowest.0, middle.0);
    println!("native.read.slowest-to-median: {:.3}", slowest.0 / middle.0);
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

/// All rules together on a large profile that was just read, and every rule alone once what rules share was worked out.
fn check_each_rule(engine: &Engine) {
    let Ok(tables) = plumbline_cli::tables::built_in() else { return };
    let facts = Facts::parse(large_profile::large_profile()).facts;
    let checking = Checking::alone(context().time().ok().flatten(), &tables);
    // Each is let go of where it ends, as in a worker that looks at one page after the other.
    let mut fresh: Vec<Claims> = std::iter::repeat_with(|| engine.claims_of(&facts)).take(ROUNDS).collect();
    let all = median(|| {
        let claims = fresh.pop().unwrap_or_default();
        for rule in ALL {
            black_box((rule.check)(&claims, &checking));
        }
    });
    println!("native.check-large.ms: {all:.3}");
    let claims = engine.claims_of(&facts);
    for rule in ALL {
        let time = median(|| {
            black_box((rule.check)(&claims, &checking));
        });
        println!("native.rule.{}.ms: {time:.3}", rule.id);
    }
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

/// The same for a list of up to a thousand cards, reading alone.
fn growth_of_a_list() {
    let points = CARDS.map(|cards| {
        let packed = plumbline_cli::html::snapshot(samples::list_of(cards).as_bytes(), samples::LIST_URL);
        let time = read_time(&packed);
        println!("native.read.{cards}-cards.ms: {time:.3}");
        ((cards as f64).ln(), time.ln())
    });
    println!("native.cards-growth-exponent: {:.3}", slope(&points));
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

/// Seconds this thread has had the processor; what else runs on the machine does not count.
#[cfg(unix)]
fn spent() -> f64 {
    use nix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map(std::time::Duration::from);
    time.map_or(f64::NAN, |time| time.as_secs_f64())
}

/// Seconds on the wall, where no clock of the thread is known.
#[cfg(not(unix))]
fn spent() -> f64 {
    use std::sync::OnceLock;
    static START: OnceLock<std::time::Instant> = OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed().as_secs_f64()
}

/// Median time of a piece of work in milliseconds.
fn median(mut work: impl FnMut()) -> f64 {
    let mut times = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let start = spent();
        work();
        if round >= 2 {
            times.push((spent() - start) * 1000.0);
        }
    }
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
