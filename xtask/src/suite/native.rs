//! The tests that need no browser: of `core`, and of these commands.
//!
//! *Invariant:* all packages run, even after one has failed; the app itself is never compiled for this
//! machine.

use crate::fault::Outcome;
use crate::process::{cargo, listen};
use crate::suite::tally::Tally;
use crate::suite::tell;

/// In the long runs every law is tried so often, with as many inputs thrown away as it takes: at
/// its usual 256 times a law has passed that failed at the three-hundredth.
const LONG_LAWS: [(&str, &str); 3] = [
    ("PROPTEST_CASES", "10000"),
    ("PROPTEST_MAX_GLOBAL_REJECTS", "1000000"),
    ("PROPTEST_MAX_LOCAL_REJECTS", "1000000"),
];

/// Runs them; the long ones are those marked as ignored, and the laws.
pub(super) fn run(long: bool) -> Outcome<Tally> {
    let mut line = cargo(&["test", "--workspace", "--exclude", "unknot", "--no-fail-fast"]);
    if long {
        line.args(["--", "--include-ignored"]).envs(LONG_LAWS);
    }
    let (said, success) = listen(tell(&mut line, long))?;
    Ok(Tally::of_cargo(&said, success))
}
