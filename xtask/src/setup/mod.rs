//! Finding each tool, or installing it once.
//!
//! *Invariant:* a tool that is there in the right version is used as it is; an install is announced
//! before it begins and goes into the tool cache.

mod apt;
mod browser;
mod engine;
mod npm;
mod package;
mod python;

use std::path::{Path, PathBuf};

pub(crate) use browser::browser;
pub(crate) use engine::{Engine, engine};
pub(crate) use npm::{node, packages, wasm_opt};
pub(crate) use python::python;

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{answer, cargo, command, run};
use crate::tool::{CARGO_DENY, CARGO_MUTANTS, TARGET, WASM_BINDGEN};

/// Makes sure that the app can be compiled for the browser.
pub(crate) fn target() -> Outcome {
    let ask = answer(&mut command("rustc", &["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(ask.trim()).is_dir() {
        return Ok(());
    }
    println!("Installing the compile target {TARGET} …");
    if place::program(&["rustup"]).is_none() {
        return Err(fault(format!(
            "the compile target {TARGET} is missing; install it with your Rust"
        )));
    }
    run(&mut command("rustup", &["target", "add", TARGET]))
}

/// The program `cargo-deny`.
pub(crate) fn cargo_deny() -> Outcome<PathBuf> {
    package::package(&CARGO_DENY, "two minutes", &["--locked", "--no-default-features"])
}

/// The program `cargo-mutants`.
pub(crate) fn cargo_mutants() -> Outcome<PathBuf> {
    package::package(&CARGO_MUTANTS, "four minutes", &["--locked"])
}

/// The folder with `wasm-bindgen` and its test runner.
pub(crate) fn wasm_bindgen() -> Outcome<PathBuf> {
    agrees_with_lock(&file::text(&place::root().join("Cargo.lock"))?)?;
    let home = place::cache(&WASM_BINDGEN);
    let mut places = vec![home.join("bin")];
    places.extend(place::programs());
    if let Some(found) = places.into_iter().find(|place| is_wanted(&place.join("wasm-bindgen"))) {
        return Ok(found);
    }
    println!("Installing wasm-bindgen {} (two minutes, once) …", WASM_BINDGEN.version);
    let root = home.to_string_lossy();
    run(cargo(&[
        "install",
        "wasm-bindgen-cli",
        "--version",
        WASM_BINDGEN.version,
        "--debug",
        "--root",
        &root,
    ])
    .env_remove("CARGO_TARGET_DIR")
    .env("CARGO_PROFILE_DEV_DEBUG", "0")
    .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1"))?;
    Ok(home.join("bin"))
}

fn is_wanted(program: &Path) -> bool {
    program.is_file()
        && answer(&mut command(program, &["--version"]))
            .is_ok_and(|said| said.trim() == format!("wasm-bindgen {}", WASM_BINDGEN.version))
}

/// The crate and the tool must be of one version, or the page would not start.
fn agrees_with_lock(lock: &str) -> Outcome {
    let wanted = format!("name = \"wasm-bindgen\"\nversion = \"{}\"", WASM_BINDGEN.version);
    if lock.contains(&wanted) {
        return Ok(());
    }
    Err(fault(format!(
        "Cargo.lock holds another wasm-bindgen than {}: change xtask/src/tool.rs too",
        WASM_BINDGEN.version
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pinned_version_is_the_locked_one() {
        let lock =
            file::text(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock")).unwrap();
        assert_eq!(agrees_with_lock(&lock), Ok(()));
        assert!(agrees_with_lock("name = \"wasm-bindgen\"\nversion = \"0.2.1\"").is_err());
    }
}
