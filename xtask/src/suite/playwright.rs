//! Playwright's runner: a go by itself for what was red beside other tests, and ten turns in the long runs.
//!
//! *Invariant:* a test is green only if it once passed whole, and what was red before is named; in the
//! long runs one red is a red.

use std::process::Command;

use crate::fault::Outcome;
use crate::process::listen;
use crate::suite::tally::Tally;
use crate::suite::tell;

/// Goes by themselves for the red ones. The browsers' clocks are real, and a machine that is shared may
/// stand still for a minute.
const GOES: u32 = 2;
/// More red tests than this are no slow minute.
const FEW: u32 = 12;
/// How often all of it is done in the long runs: what is red once in a while shows there.
const TURNS: u32 = 10;

/// Runs the tests of this command line.
pub(super) fn run(line: &mut Command, long: bool) -> Outcome<Tally> {
    if long { in_turns(line) } else { with_goes(line) }
}

fn with_goes(line: &mut Command) -> Outcome<Tally> {
    let (said, success) = listen(tell(line, false))?;
    let mut sum = Tally::of_playwright(&said, success);
    line.args(["--last-failed", "--workers=1"]);
    for _ in 0..GOES {
        if !may_go_again(sum) {
            break;
        }
        println!("\n{} red, asked again one by one:", sum.failed);
        let (said, success) = listen(line)?;
        sum = sum.after(Tally::of_playwright(&said, success));
    }
    Ok(sum)
}

fn in_turns(line: &mut Command) -> Outcome<Tally> {
    let mut sum = Tally::default();
    for turn in 1..=TURNS {
        println!("\nTurn {turn} of {TURNS}:");
        // Once is enough for what takes a quarter of an hour.
        let (said, success) = listen(tell(line, turn == 1))?;
        sum += Tally::of_playwright(&said, success);
    }
    Ok(sum)
}

/// Whether so few are red that the machine may be at fault; none at all means that the runner broke down.
fn may_go_again(sum: Tally) -> bool {
    sum.passed > 0 && (1..=FEW).contains(&sum.failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_red_ones_are_asked_again_and_many_are_not() {
        assert!(may_go_again(Tally { passed: 300, failed: 1 }));
        assert!(may_go_again(Tally { passed: 300, failed: FEW }));
        assert!(!may_go_again(Tally { passed: 300, failed: FEW + 1 }));
        assert!(!may_go_again(Tally { passed: 300, failed: 0 }));
        assert!(!may_go_again(Tally { passed: 0, failed: 1 }));
    }
}
