//! The tests of the adapters, compiled to wasm and run in a browser.
//!
//! *Invariant:* the browser starts with an empty profile and no window.

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{cargo, listen};
use crate::setup;
use crate::suite::tally::Tally;
use crate::suite::tell;
use crate::tool::TARGET;

/// What the browser is started with.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
];

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
    let options = place::scratch().join("webdriver.json");
    let flags = FLAGS.map(|flag| format!("\"{flag}\"")).join(",");
    let program = browser.program.display();
    file::write(
        &options,
        format!("{{\"goog:chromeOptions\":{{\"binary\":\"{program}\",\"args\":[{flags}]}}}}\n"),
    )?;

    let mut line = cargo(&[
        "test",
        "--package",
        "unknot",
        "--target",
        TARGET,
        "--test",
        "*",
        "--no-fail-fast",
    ]);
    line.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", options)
        .env("WASM_BINDGEN_TEST_TIMEOUT", if long { "1200" } else { "120" });
    let (said, success) = listen(tell(&mut line, long))?;
    Ok(Tally::of_cargo(&said, success))
}
