//! Format and lints, for this machine and for the browser.
//!
//! *Invariant:* a warning is a failure.

use crate::fault::Outcome;
use crate::process::{cargo, run};
use crate::setup;
use crate::tool::TARGET;

/// Checks the format and all lints.
pub(super) fn lint() -> Outcome {
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    run(&mut cargo(&[
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))?;
    setup::target()?;
    run(&mut cargo(&[
        "clippy",
        "--quiet",
        "--package",
        "unknot",
        "--all-targets",
        "--target",
        TARGET,
        "--",
        "-D",
        "warnings",
    ]))
}
