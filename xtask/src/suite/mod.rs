//! All tests of the project, and their sum.
//!
//! *Invariant:* a suite that ran no test has failed, and the last line is `N passed, N failed`.

mod crates;
mod e2e;
mod engines;
#[cfg(test)]
mod faults;
mod lint;
mod mutants;
mod native;
mod playwright;
mod tally;
mod web;

use std::process::ExitCode;

use tally::Tally;

use crate::fault::{Outcome, fault};
use crate::setup::Engine;

/// One part of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What needs no browser.
    Native,
    /// The adapters to the browser, in one.
    Web,
    /// The finished page.
    EndToEnd,
    /// The finished page in three engines.
    Engines,
    /// Whether the tests of `core` notice its changes; only in the long runs, or alone.
    Mutants,
}

/// What of all the tests is to run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    /// With the long runs.
    pub(crate) long: bool,
    /// Only this part.
    pub(crate) only: Option<Part>,
    /// Engines to do without, where a machine cannot have them.
    pub(crate) without: Vec<Engine>,
}

/// Set for every suite when the long runs are wanted.
const LONG: &str = "UNKNOT_LONG";

/// Format, lints, what is built in, and native tests.
pub(crate) fn check() -> Outcome {
    lint::lint()?;
    crates::crates()?;
    let tally = native::run(false)?;
    println!("{tally}");
    if tally.is_good() { Ok(()) } else { Err(fault("the native tests failed")) }
}

/// Everything, or one part.
pub(crate) fn test(choice: &Choice) -> ExitCode {
    let Choice { long, only, ref without } = *choice;
    let wanted = |part| only.is_none_or(|chosen| chosen == part);
    let mut sum = Tally::default();
    if only.is_none() {
        count(&mut sum, "lints", lint::lint().map(|()| Tally::default()));
    }
    // On a fresh machine this checker alone takes minutes to compile; `check` has it too.
    if only.is_none() && long {
        count(&mut sum, "what is built in", crates::crates().map(|()| Tally::default()));
    }
    if wanted(Part::Native) {
        count(&mut sum, "native tests", native::run(long).and_then(not_empty));
    }
    if wanted(Part::Web) {
        count(&mut sum, "web tests", web::run(long).and_then(not_empty));
    }
    if wanted(Part::EndToEnd) {
        count(&mut sum, "end-to-end tests", e2e::run(long).and_then(not_empty));
    }
    if wanted(Part::Engines) {
        let result = engines::run(long, without).and_then(not_empty);
        count(&mut sum, "tests in three engines", result);
    }
    if only == Some(Part::Mutants) || only.is_none() && long {
        count(&mut sum, "what the tests of core notice", mutants::run().and_then(not_empty));
    }
    println!("{sum}");
    if sum.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Adds a suite's result; one that could not run counts as one failure.
fn count(sum: &mut Tally, name: &str, result: Outcome<Tally>) {
    match result {
        Ok(tally) => {
            if tally != Tally::default() {
                println!("{name}: {tally}\n");
            }
            *sum += tally;
        }
        Err(fault) => {
            println!("{name}: {fault}\n");
            *sum += Tally { passed: 0, failed: 1 };
        }
    }
}

fn not_empty(tally: Tally) -> Outcome<Tally> {
    if tally == Tally::default() { Err(fault("no test was run")) } else { Ok(tally) }
}

/// Tells a suite whether the long runs are wanted.
fn tell(command: &mut std::process::Command, long: bool) -> &mut std::process::Command {
    if long { command.env(LONG, "1") } else { command.env_remove(LONG) }
}
