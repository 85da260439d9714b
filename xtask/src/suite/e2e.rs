//! The tests of the finished page, driven from outside.
//!
//! *Invariant:* they see the same `dist/` that is published.

use crate::bench;
use crate::build::{Profile, build};
use crate::fault::Outcome;
use crate::place;
use crate::process::command;
use crate::setup;
use crate::suite::playwright;
use crate::suite::tally::Tally;

/// Builds the page and runs them.
pub(super) fn run(long: bool) -> Outcome<Tally> {
    let browser = setup::browser()?;
    setup::packages()?;
    build(Profile::Release)?;
    let mut line = command("node", &["node_modules/@playwright/test/cli.js", "test"]);
    line.current_dir(place::e2e())
        .env("UNKNOT_DIST", place::dist())
        .env("UNKNOT_CHROMIUM", browser.program);
    let mut tally = playwright::run(&mut line, long)?;
    let light = bench::is_light()?;
    tally += Tally { passed: light.into(), failed: (!light).into() };
    Ok(tally)
}
