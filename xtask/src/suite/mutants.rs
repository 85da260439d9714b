//! Whether the tests of `core` notice that it has been changed.
//!
//! *Invariant:* what no test noticed is listed; too much of it is a failure.

use crate::fault::{Outcome, fault};
use crate::process::{command, listen};
use crate::setup;
use crate::suite::tally::Tally;

/// Which part of all changes is tried, as `K/N`: part K, from 0, of N. All take eight hours.
const PART: &str = "UNKNOT_MUTANTS";
/// The part without that: a quarter of an hour on two cores.
const SAMPLE: &str = "0/40";
/// At least so many of a hundred are to be noticed.
const NOTICED: u32 = 90;

/// Tries one part of the changes; one test, which passes if enough are noticed.
pub(super) fn run() -> Outcome<Tally> {
    let program = setup::cargo_mutants()?;
    let part = std::env::var(PART).unwrap_or_else(|_| SAMPLE.to_owned());
    println!("Changing core, part {part} of all ways ({PART}=K/N for another) …");
    let line =
        ["mutants", "--package", "unknot-core", "--sharding", "round-robin", "--shard", &part];
    let (said, _) = listen(
        command(program, &line)
            .args(["--timeout", "180", "--cap-lints", "true", "--colors", "never"])
            .args(["--output", "target", "--jobs", "2"])
            // A little optimised the tests take an eighth of their time, and compiling no more.
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("CARGO_TARGET_DIR"),
    )?;
    let Some(found) = Found::read(&said) else { return Err(fault("no change was tried")) };
    let good = found.is_enough();
    Ok(Tally { passed: u32::from(good), failed: u32::from(!good) })
}

/// What became of the changes that could be compiled.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    noticed: u32,
    missed: u32,
}

impl Found {
    /// Reads the closing line: "19 mutants tested in 2m: 3 missed, 14 caught, 2 unviable".
    fn read(said: &str) -> Option<Self> {
        let line = said.lines().rfind(|line| line.contains(" tested in "))?;
        let (_, counts) = line.rsplit_once(": ")?;
        let mut found = Self::default();
        for count in counts.split(", ") {
            let (number, what) = count.split_once(' ')?;
            let number: u32 = number.parse().ok()?;
            match what {
                "missed" => found.missed += number,
                // A change that makes a test run for ever has been noticed too.
                "caught" | "timeout" | "timeouts" => found.noticed += number,
                _ => {}
            }
        }
        (found != Self::default()).then_some(found)
    }

    const fn is_enough(&self) -> bool {
        self.noticed * 100 >= (self.noticed + self.missed) * NOTICED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_of_ten_changes_are_to_be_noticed() {
        let found = |said| Found::read(said).map(|found| found.is_enough());
        let many =
            "Found 19 mutants to test\n19 mutants tested in 2m: 1 missed, 14 caught, 4 unviable";
        assert_eq!(found(many), Some(true));
        let few = "19 mutants tested in 2m 3s: 2 missed, 14 caught, 1 timeouts, 2 unviable";
        assert_eq!(found(few), Some(false));
        assert_eq!(found("2 mutants tested in 3s: 2 unviable"), None);
        assert_eq!(found("error: no such package"), None);
    }
}
