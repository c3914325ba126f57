//! The project's chores: `cargo xtask <chore>`. Each chore is a module of its own; this file only lists them.

mod budget;
mod build;
mod data;
mod generate;
mod licences;
mod names;
mod package;
mod place;
mod scaffold;
mod tidy;

use clap::{Parser, Subcommand};

/// The project's chores.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Compile the wasm module, bundle the extension, write `dist/chrome` and `dist/firefox`.
    Build(build::Options),
    /// Build the reference tables from pinned packages.
    Data(data::Options),
    /// Draw the pairs of names in `tests/names` from pinned packages.
    Names(names::Options),
    /// Write what is derived from rules, site tables and types: the rule list, docs, TypeScript declarations.
    Generate(generate::Options),
    /// Pack `dist/chrome` and `dist/firefox` for the stores.
    Package(package::Options),
    /// Check the licences of everything we build on, and that nothing is built in twice.
    Licences,
    /// Compare what `scripts/bench` measured with `tests/budgets.toml`.
    Budget,
    /// Check floors, file lengths, names, the manifest and what must not stand in the tree.
    Tidy,
    /// Lay the folder of a new rule and put it on the list.
    NewRule {
        /// Kebab-case; names the pattern seen, never a verdict: `review-addresses-other-name`.
        id: String,
    },
    /// Lay the table of a new site.
    NewSite {
        /// Lower case, digits and hyphens: `freelancer`.
        id: String,
    },
}

fn main() -> std::process::ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Build(options) => build::run(&options),
        Chore::Data(options) => data::run(&options),
        Chore::Names(options) => names::run(&options),
        Chore::Generate(options) => generate::run(&options),
        Chore::Package(options) => package::run(&options),
        Chore::Licences => licences::run(),
        Chore::Budget => budget::run(),
        Chore::Tidy => tidy::run(),
        Chore::NewRule { id } => scaffold::new_rule(&id),
        Chore::NewSite { id } => scaffold::new_site(&id),
    };
    place::finish(done)
}
