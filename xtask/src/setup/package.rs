//! Programs that come as a crate of one version, compiled once.
//!
//! *Invariant:* one that is there in the wanted version is used as it is, wherever it lies.

use std::path::{Path, PathBuf};

use crate::fault::Outcome;
use crate::place;
use crate::process::{answer, cargo, command, run};
use crate::tool::Tool;

/// The program of a crate that has its name: the one that is there, or one of our own. Says how
/// long it takes to make that.
pub(super) fn package(tool: &Tool, takes: &str, flags: &[&str]) -> Outcome<PathBuf> {
    let home = place::cache(tool);
    let own = home.join("bin").join(tool.name);
    let mut found = vec![own.clone()];
    found.extend(place::programs().into_iter().map(|place| place.join(tool.name)));
    if let Some(program) = found.into_iter().find(|program| is_wanted(program, tool)) {
        return Ok(program);
    }
    println!("Installing {} {} ({takes}, once) …", tool.name, tool.version);
    let line = ["install", tool.name, "--version", tool.version, "--debug"];
    run(cargo(&line)
        .args(flags)
        .arg("--root")
        .arg(&home)
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
    Ok(own)
}

fn is_wanted(program: &Path, tool: &Tool) -> bool {
    // A command of cargo's is told its own name first, as cargo does; not all answer without.
    let asked: Vec<_> = tool.name.strip_prefix("cargo-").into_iter().chain(["--version"]).collect();
    program.is_file()
        && answer(&mut command(program, &asked))
            .is_ok_and(|said| said.split_whitespace().take(2).eq([tool.name, tool.version]))
}
