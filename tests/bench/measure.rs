//! Counts what `plumbline batch` writes to standard output; `scripts/measure` joins the two.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the lines are the result")]

fn main() -> std::process::ExitCode {
    match plumbline_tests::measure::measure(std::io::stdin().lock()) {
        Ok(measured) => {
            print!("{}", measured.print());
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("measure: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
