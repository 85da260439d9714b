//! The tests that need no browser: of `core`, and of these commands.
//!
//! *Invariant:* all packages run, even after one has failed; the app itself is never compiled for this
//! machine.

use crate::fault::Outcome;
use crate::process::{cargo, listen};
use crate::suite::tally::Tally;
use crate::suite::tell;

/// Runs them; the long ones are those marked as ignored.
pub(super) fn run(long: bool) -> Outcome<Tally> {
    let mut line = cargo(&["test", "--workspace", "--exclude", "unknot", "--no-fail-fast"]);
    if long {
        line.args(["--", "--include-ignored"]);
    }
    let (said, success) = listen(tell(&mut line, long))?;
    Ok(Tally::of_cargo(&said, success))
}
