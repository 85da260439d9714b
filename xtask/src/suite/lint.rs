//! Format and lints: of the app for the browser, of all else for this machine.
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
        "--exclude",
        "unknot",
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
