//! The browser that the tests drive.
//!
//! *Invariant:* browser and driver are of one major version.

use std::path::PathBuf;

use crate::fault::{Outcome, fault};
use crate::place;
use crate::process::{answer, command, run};

/// A browser and the program that drives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Browser {
    /// The browser itself.
    pub(crate) program: PathBuf,
    /// Its driver.
    pub(crate) driver: PathBuf,
}

/// Chromium with its driver.
pub(crate) fn browser() -> Outcome<Browser> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if place::program(&["apt-get"]).is_none() {
        return Err(fault(
            "the browser tests need Chromium and ChromeDriver of one version; please install both",
        ));
    }
    println!("Installing Chromium and its driver …");
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"])?;
    find().ok_or_else(|| fault("Chromium or its driver is still missing after the install"))
}

fn find() -> Option<Browser> {
    let program = place::program(&["chromium", "chromium-browser", "google-chrome"])?;
    let driver = place::program(&["chromedriver"])?;
    (major(&program)? == major(&driver)?).then_some(Browser { program, driver })
}

fn major(program: &PathBuf) -> Option<u32> {
    let said = answer(command(program, &["--version"]).stdin(std::process::Stdio::null())).ok()?;
    version(&said)
}

/// The first number of the first word that looks like a version.
fn version(said: &str) -> Option<u32> {
    said.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

fn apt(arguments: &[&str]) -> Outcome {
    let root = answer(&mut command("id", &["-u"])).is_ok_and(|said| said.trim() == "0");
    let mut line = if root {
        command("apt-get", arguments)
    } else if place::program(&["sudo"]).is_some() {
        let mut line = command("sudo", &["apt-get"]);
        line.args(arguments);
        line
    } else {
        return Err(fault("please install as root: apt-get install chromium chromium-driver"));
    };
    run(line.env("DEBIAN_FRONTEND", "noninteractive"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_both_programs() {
        assert_eq!(version("Chromium 156.0.8078.79 built on Debian"), Some(156));
        assert_eq!(version("ChromeDriver 156.0.8078.79 (a21ce95)"), Some(156));
        assert_eq!(version("nothing"), None);
    }
}
