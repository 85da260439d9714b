//! The project's commands: `cargo xtask help` lists them.
//!
//! *Invariant:* nothing here ends in a panic; what goes wrong is said in a sentence and an exit code.

mod bench;
mod build;
mod command;
mod fault;
mod file;
mod icons;
mod notices;
mod place;
mod process;
mod serve;
mod setup;
mod spent;
mod suite;
mod tool;
mod voice;

use std::process::ExitCode;

use command::Command;
use fault::Outcome;

fn main() -> ExitCode {
    match command::parse(std::env::args().skip(1)).and_then(run) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("xtask: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome<ExitCode> {
    std::env::set_current_dir(place::root()).map_err(|error| {
        fault::fault(format!("cannot enter {}: {error}", place::root().display()))
    })?;
    match command {
        Command::Help => println!("{}", command::HELP),
        Command::Build { profile } => build::build(profile)?,
        Command::Serve(order) => serve::serve(&order)?,
        Command::Check => suite::check()?,
        Command::Test(choice) => return Ok(suite::test(&choice)),
        Command::Bench => return bench::bench(),
        Command::Icons => icons::draw()?,
        Command::Voice => voice::make()?,
    }
    Ok(ExitCode::SUCCESS)
}
