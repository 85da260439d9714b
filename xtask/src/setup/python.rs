//! Python with the packages that make and hear the voice.
//!
//! *Invariant:* an environment of its own in the tool cache, with exactly the pinned packages.

use std::path::PathBuf;

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{command, run};
use crate::tool::HIBARI;

/// The packages and their versions.
const PACKAGES: &str = include_str!("../voice/requirements.txt");

/// The program `python` of that environment.
pub(crate) fn python() -> Outcome<PathBuf> {
    let home = place::cache(&HIBARI);
    let own = home.join("bin").join("python");
    let stamp = home.join("unknot-packages");
    if own.is_file() && file::text(&stamp).is_ok_and(|last| last == PACKAGES) {
        return Ok(own);
    }
    let found = place::program(&["python3"]).ok_or_else(|| {
        fault("Python 3.9 or newer is needed to make the voice; please install it")
    })?;
    println!("Installing {} {} …", HIBARI.name, HIBARI.version);
    let list = place::root().join("xtask/src/voice/requirements.txt");
    run(command(found, &["-m", "venv", "--clear"]).arg(&home))?;
    run(command(&own, &["-m", "pip", "install", "--quiet", "--no-deps", "-r"]).arg(&list))?;
    file::write(&stamp, PACKAGES)?;
    Ok(own)
}
