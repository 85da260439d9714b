//! The browser that most tests drive.
//!
//! *Invariant:* browser and driver are of one major version.

use std::path::PathBuf;

use crate::fault::{Outcome, fault};
use crate::place;
use crate::process::{answer, command};
use crate::setup::apt::apt;

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
    apt("Chromium with its driver", &["chromium", "chromium-driver"])?;
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
