//! The three engines that browsers are made of, each with the program that drives it.
//!
//! *Invariant:* an engine that cannot be had is a fault, never a test that is quietly left out.

use std::path::PathBuf;

use crate::fault::{Outcome, fault};
use crate::place;
use crate::setup::apt::apt;
use crate::setup::browser::{Browser, browser};
use crate::setup::package::package;
use crate::tool::GECKODRIVER;

/// An engine, by the browser that it is tested in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Blink.
    Chromium,
    /// Gecko.
    Firefox,
    /// Safari's; in the small browser of `WebKitGTK`.
    WebKit,
}

impl Engine {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// How it is named on the command line and in the tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// An engine with its driver, installed if need be.
pub(crate) fn engine(engine: Engine) -> Outcome<Browser> {
    found(engine)
        .map_err(|why| fault(format!("{why} (`--without {}` leaves it out)", engine.name())))
}

fn found(engine: Engine) -> Outcome<Browser> {
    match engine {
        Engine::Chromium => browser(),
        Engine::Firefox => {
            let find = || place::program(&["firefox-esr", "firefox"]);
            let program = or_apt("Firefox", &["firefox-esr"], find)?;
            // Without an output for sound it runs no audio clock; the tests start one nobody hears.
            or_apt("PulseAudio", &["pulseaudio"], || place::program(&["pulseaudio"]))?;
            Ok(Browser { program, driver: package(&GECKODRIVER, "three minutes", &[])? })
        }
        Engine::WebKit => {
            let packages = ["webkit2gtk-driver", "gstreamer1.0-plugins-good", "xvfb", "xauth"];
            or_apt("WebKit with its driver and a screen without a monitor", &packages, webkit)
        }
    }
}

fn or_apt<T>(what: &str, packages: &[&str], find: impl Fn() -> Option<T>) -> Outcome<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt(what, packages)?;
    find().ok_or_else(|| fault(format!("{what} is still missing after the install")))
}

/// It lies beside its library, and has no window without an X server.
fn webkit() -> Option<Browser> {
    let driver = place::program(&["WebKitWebDriver"])?;
    place::program(&["xvfb-run"])?;
    let below = |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
    let homes = ["/usr/lib", "/usr/libexec"].into_iter().map(PathBuf::from);
    let deeper = homes.clone().chain(below("/usr/lib".into()).map(|entry| entry.path()));
    let program = deeper
        .flat_map(|folder| {
            ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
                .map(|library| folder.join(library).join("MiniBrowser"))
        })
        .find(|path| path.is_file())?;
    Some(Browser { program, driver })
}
