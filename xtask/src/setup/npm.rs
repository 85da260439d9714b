//! What comes from npm: `wasm-opt`, and the packages of the end-to-end tests.
//!
//! *Invariant:* packages are installed from a pinned version or a lock file, without running their scripts.

use std::path::PathBuf;

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{answer, command, run};
use crate::tool::{BINARYEN, NODE_MAJOR};

/// Makes sure that Node is there and new enough.
pub(crate) fn node() -> Outcome {
    let said = answer(&mut command("node", &["--version"])).map_err(|_| fault(missing()))?;
    let major = said
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|text| text.parse::<u32>().ok());
    if major.is_some_and(|major| major >= NODE_MAJOR) { Ok(()) } else { Err(fault(missing())) }
}

fn missing() -> String {
    format!(
        "Node {NODE_MAJOR} or newer with npm is needed (wasm-opt and the browser tests); please install it"
    )
}

/// The program `wasm-opt`.
pub(crate) fn wasm_opt() -> Outcome<PathBuf> {
    node()?;
    let home = place::cache(&BINARYEN);
    let own = home.join("node_modules").join(".bin").join("wasm-opt");
    let mut found = vec![own.clone()];
    found.extend(place::programs().into_iter().map(|place| place.join("wasm-opt")));
    let major = BINARYEN.version.split('.').next().unwrap_or_default();
    let wanted = format!("wasm-opt version {major}");
    if let Some(program) = found.into_iter().find(|program| {
        program.is_file()
            && answer(&mut command(program, &["--version"]))
                .is_ok_and(|said| said.starts_with(&wanted))
    }) {
        return Ok(program);
    }
    println!("Installing wasm-opt ({} {}) …", BINARYEN.name, BINARYEN.version);
    file::fresh(&home)?;
    let package = format!("{}@{}", BINARYEN.name, BINARYEN.version);
    let prefix = home.to_string_lossy();
    run(&mut command(
        "npm",
        &[
            "install",
            "--prefix",
            &prefix,
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            &package,
        ],
    ))?;
    Ok(own)
}

/// Installs the packages of the end-to-end tests, if their lock has changed since.
pub(crate) fn packages() -> Outcome {
    node()?;
    let folder = place::e2e();
    let lock = file::text(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules").join(".unknot-lock");
    if file::text(&stamp).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    println!("Installing the packages of the end-to-end tests …");
    run(command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(&folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    file::write(&stamp, lock)
}
