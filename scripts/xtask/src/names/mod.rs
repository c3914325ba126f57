//! Draws the pairs of written names that `tests/names/pairs.tsv` holds: `cargo xtask names`.
//!
//! The lists come in packages pinned by version and SHA-256, the draw is by a generator with a fixed seed, so the same pins
//! give the same pairs; `--check` compares. `tests/names/README.md` tells the procedure in words.

mod draw;
mod lists;
mod seed;
mod ways;

use std::fmt::Write as _;

use crate::data::fetch::{Package, Registry, Store, records};
use crate::place::{Done, root, write};

/// How to draw.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Change nothing; fail if the committed pairs differ from what the packages give.
    #[arg(long)]
    check: bool,
}

/// Lists of names, all under licences that allow this use and ask for no more than their notice.
const PACKAGES: &[Package] = &[
    Package {
        registry: Registry::PyPi,
        name: "faker",
        version: "40.54.0",
        sha256: "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7",
        file: "faker-40.54.0-py3-none-any.whl",
        licence: "MIT",
        credit: "Faker, Daniele Faraglia and contributors: given names and surnames by locale",
        date: "2026-11",
        tables: "pairs.tsv",
    },
    Package {
        registry: Registry::PyPi,
        name: "name-variants",
        version: "0.1.3",
        sha256: "0d7b7f728b190bcad0d152f645310c54cd7c7649baa5eccc090724492c0d1a98",
        file: "name_variants-0.1.3-py3-none-any.whl",
        licence: "MIT",
        credit: "name-variants, SecurityRonin: names of thirteen languages with their customary romanisations",
        date: "2026-05",
        tables: "pairs.tsv",
    },
    Package {
        registry: Registry::PyPi,
        name: "japanese-personal-name-dataset",
        version: "0.4.0",
        sha256: "81e771871ef9c11510c9f28736b734e7d321f69e175cbc4f22064360c125db23",
        file: "japanese_personal_name_dataset-0.4.0-py3-none-any.whl",
        licence: "MIT",
        credit: "japanese-personal-name-dataset: Japanese names with kana and romaji",
        date: "2026-10",
        tables: "pairs.tsv",
    },
    Package {
        registry: Registry::PyPi,
        name: "nicknames",
        version: "1.0.1",
        sha256: "30608a6a50086bb508e6d5f4fb618ef4f988d5604f73ec1ebcccbc92952f9de9",
        file: "nicknames-1.0.1-py3-none-any.whl",
        licence: "Apache-2.0",
        credit: "nicknames, Carlton Northern and contributors: English given names and their short forms",
        date: "2026-03",
        tables: "pairs.tsv",
    },
];

/// Draws the pairs and writes or compares them.
#[allow(clippy::print_stdout, reason = "a chore talks to the person at the terminal")]
pub(crate) fn run(options: &Options) -> Done {
    let store = Store::open(PACKAGES)?;
    let pairs = draw::all(&lists::Lists::read(&store)?);
    let mut text = String::from(
        "# Written by `cargo xtask names`; README.md tells how.\n# people\tway\tpackage\tone\tother\n",
    );
    for pair in &pairs {
        let people = if pair.same { "same" } else { "different" };
        let _ = writeln!(text, "{people}\t{}\t{}\t{}\t{}", pair.way, pair.package, pair.one, pair.other);
    }
    let sources = format!(
        "# Written by `cargo xtask names`. Where the names of pairs.tsv come from; each package is pinned by hash.\n{}",
        records(PACKAGES)
    );
    println!("tests/names/pairs.tsv: {} pairs", pairs.len());
    for (name, text) in [("pairs.tsv", text), ("SOURCES.toml", sources)] {
        let path = root().join("tests/names").join(name);
        if !options.check {
            write(&path, &text)?;
        } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            return Err(format!("tests/names/{name} is not what its packages give; run `cargo xtask names`"));
        }
    }
    Ok(())
}
