//! `plumbline`: the engine over saved pages and tables of facts. This file only takes arguments and ends the program.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use plumbline_cli::input::{self, Format, Locale, Reader};
use plumbline_cli::terminal::Look;
use plumbline_cli::{Trouble, batch, check, compare, html, read, rules, sites, tables};
use plumbline_engine::Engine;
use plumbline_engine::report::Wording;

/// Which statements of a freelancer's page do not line up, quoted and explained. Nothing leaves this machine.
#[derive(Parser)]
#[command(name = "plumbline", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a saved page or a message.
    Check {
        /// The saved page or the message, or - for standard input.
        file: PathBuf,
        /// Address the page was saved from; of a message, the address of the site it came from, if known.
        #[arg(long, required_unless_present = "message")]
        url: Option<String>,
        /// The file is the plain text of one message, as a user would paste it.
        #[arg(long)]
        message: bool,
        /// When the page was saved; without it, nothing is checked against the clock.
        #[arg(long, value_name = "TIME", value_parser = input::time)]
        at: Option<String>,
        /// Setting of the report.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Language of the words.
        #[arg(long, value_enum, default_value_t)]
        locale: Locale,
    },
    /// Print what a saved page or a message states, as one JSON object of facts.
    Read {
        /// The saved page or the message, or - for standard input.
        file: PathBuf,
        /// Address the page was saved from: it says which site and which kind of page. Of a message, the address of the
        /// site it came from, if known.
        #[arg(long, required_unless_present = "message")]
        url: Option<String>,
        /// The file is the plain text of one message, as a user would paste it.
        #[arg(long)]
        message: bool,
        /// Which readers to use.
        #[arg(long, value_enum, default_value_t)]
        reader: Reader,
    },
    /// Check tables of facts: one JSON object a line in, one a line out.
    Batch {
        /// A file of lines, or - for standard input.
        file: PathBuf,
        /// Time of reading for lines that carry none.
        #[arg(long, value_name = "TIME", value_parser = input::time)]
        at: Option<String>,
    },
    /// Hold the facts of two pages, as `read` prints them, against each other.
    Compare {
        /// The facts of the page looked at.
        one: PathBuf,
        /// The facts of the other page, or of the same at an earlier time.
        other: PathBuf,
        /// How the two came together.
        #[arg(long = "as", value_enum)]
        how: compare::As,
        /// When the first was read, if its facts do not say so.
        #[arg(long, value_name = "TIME", value_parser = input::time)]
        at: Option<String>,
        /// When the other was read, if its facts do not say so.
        #[arg(long, value_name = "TIME", value_parser = input::time)]
        other_at: Option<String>,
        /// Language of the words.
        #[arg(long, value_enum, default_value_t)]
        locale: Locale,
    },
    /// List the sites that are known, what is read from their pages, and which of their pages were seen.
    Sites {
        /// Setting of the list.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// List what is checked.
    Rules {
        /// Setting of the list.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Language of the words.
        #[arg(long, value_enum, default_value_t)]
        locale: Locale,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            let _ = writeln!(io::stderr(), "plumbline: {trouble}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<(), Trouble> {
    match command {
        Command::Check { file, url, message, at, format, locale } => {
            let engine = Engine::new(tables::built_in()?, locale.into());
            let bytes = input::whole(&file, html::MAX_HTML_BYTES as u64 + 1)?;
            let read = if message { check::message } else { check::page };
            let page = read(&engine, &bytes, &url.unwrap_or_default(), at.as_deref())?;
            print(&page.written(&engine, format, look()))
        }
        Command::Read { file, url, message, reader } => {
            let bytes = input::whole(&file, html::MAX_HTML_BYTES as u64 + 1)?;
            let url = url.unwrap_or_default();
            let stated =
                if message { read::message(&bytes, &url)? } else { read::page(&bytes, &url, reader.into())? };
            for remark in &stated.remarks {
                let _ = writeln!(io::stderr(), "plumbline: {remark}");
            }
            print(&stated.json)
        }
        Command::Compare { one, other, how, at, other_at, locale } => {
            let engine = Engine::new(tables::built_in()?, locale.into());
            let whole = |file| input::whole(file, html::MAX_HTML_BYTES as u64 + 1);
            let (one, other) = (whole(&one)?, whole(&other)?);
            let one = compare::Side { facts: &one, at: at.as_deref() };
            let other = compare::Side { facts: &other, at: other_at.as_deref() };
            print(&compare::compare(&engine, how, &one, &other)?)
        }
        Command::Sites { format } => print(&sites::list(format)),
        Command::Batch { file, at } => {
            let engine = Engine::new(tables::built_in()?, Locale::default().into());
            let lines = input::open(&file)?;
            written(batch::run(&engine, at.as_deref(), lines, BufWriter::new(io::stdout().lock())))
        }
        Command::Rules { format, locale } => print(&rules::list(&Wording::new(locale.into()), format)),
    }
}

/// Colours at a terminal only, and not where the user asked for none (no-color.org).
fn look() -> Look {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if io::stdout().is_terminal() && !refused { Look::Coloured } else { Look::Plain }
}

fn print(text: &str) -> Result<(), Trouble> {
    written(io::stdout().lock().write_all(text.as_bytes()))
}

/// A reader that went away (`| head`) is no trouble.
fn written(result: io::Result<()>) -> Result<(), Trouble> {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Trouble(format!("The answer could not be written: {error}.")))
        }
        _ => Ok(()),
    }
}
