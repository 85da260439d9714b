//! The tests of the adapters, compiled to wasm and run in a browser.
//!
//! *Invariant:* the browser starts with an empty profile and no window, as `webdriver.json` says.

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{cargo, listen};
use crate::setup;
use crate::suite::tally::Tally;
use crate::suite::tell;
use crate::tool::TARGET;

/// Runs them.
pub(super) fn run(long: bool) -> Outcome<Tally> {
    let tests = file::below(&place::root().join("tests"))?;
    if !tests.iter().any(|path| {
        path.components().count() == 1 && path.extension().is_some_and(|kind| kind == "rs")
    }) {
        return Err(fault("there is no file of tests"));
    }
    setup::target()?;
    let runner = setup::wasm_bindgen()?.join("wasm-bindgen-test-runner");
    let browser = setup::browser()?;
    let mut line = cargo(&[
        "test",
        "--package",
        "unknot",
        "--target",
        TARGET,
        "--lib",
        "--test",
        "*",
        "--no-fail-fast",
    ]);
    line.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", browser.driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", if long { "1200" } else { "300" });
    let (said, success) = listen(tell(&mut line, long))?;
    Ok(Tally::of_cargo(&said, success))
}
