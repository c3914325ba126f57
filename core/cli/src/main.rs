//! `plumbline`: the engine over saved pages and tables of facts.
//!
//! Exit status 0 whatever was found; 2 where the input could not be used, with one plain sentence on standard error.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Shows which statements of a freelancer's page do not line up.
#[derive(Parser)]
#[command(name = "plumbline", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {}

fn main() -> ExitCode {
    match Arguments::parse().command {}
}
