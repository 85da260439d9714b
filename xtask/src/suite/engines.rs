//! The finished page in three engines, through `WebDriver`.
//!
//! *Invariant:* an engine is left out only where the command line says so, and the output says it too.

use crate::build::{Profile, build};
use crate::fault::{Outcome, fault};
use crate::place;
use crate::process::command;
use crate::setup::{self, Engine};
use crate::suite::playwright;
use crate::suite::tally::Tally;

/// Builds the page and runs them.
pub(super) fn run(long: bool, without: &[Engine]) -> Outcome<Tally> {
    // The end-to-end tests drive Chromium through far more than these in every run.
    let due = |engine: &Engine| long || *engine != Engine::Chromium;
    let wanted: Vec<_> =
        Engine::ALL.into_iter().filter(|it| due(it) && !without.contains(it)).collect();
    if wanted.is_empty() {
        return Err(fault("all engines were left out"));
    }
    for engine in without {
        println!("NOT TESTED in {}: it was left out with `--without`", engine.name());
    }
    if !long {
        println!("Chromium is tested end to end; in this suite too with `--long`");
    }
    let mut line = command("node", &["../e2e/node_modules/@playwright/test/cli.js", "test"]);
    let names: Vec<_> = wanted.iter().map(|engine| engine.name()).collect();
    line.current_dir(place::engines())
        .env("UNKNOT_DIST", place::dist())
        .env("UNKNOT_ENGINES", names.join(","));
    for engine in wanted {
        let found = setup::engine(engine)?;
        let name = format!("UNKNOT_{}", engine.name().to_uppercase());
        line.env(format!("{name}_DRIVER"), found.driver).env(name, found.program);
    }
    setup::packages()?;
    build(Profile::Release)?;
    playwright::run(&mut line, long)
}
