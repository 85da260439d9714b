//! Building again after each change of a source.
//!
//! *Invariant:* a build that fails leaves the watching alive.

use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::build::{Profile, build};
use crate::file;
use crate::place;

const PAUSE: Duration = Duration::from_millis(500);
const WATCHED: [&str; 6] = ["src", "core/src", "style", "boot", "public", "index.html"];

/// Looks at the sources twice a second, for ever.
pub(super) fn watch() {
    let mut last = newest();
    loop {
        sleep(PAUSE);
        let now = newest();
        if now == last {
            continue;
        }
        last = now;
        if let Err(fault) = build(Profile::Dev) {
            eprintln!("xtask: {fault}");
        }
    }
}

/// When a source was last changed, and how many there are (one may have been removed).
fn newest() -> (Option<SystemTime>, usize) {
    let root = place::root();
    let mut files = Vec::new();
    for name in WATCHED {
        let path = root.join(name);
        if path.is_file() {
            files.push(path);
        } else {
            let below = file::below(&path).unwrap_or_default();
            files.extend(below.into_iter().map(|inner| path.join(inner)));
        }
    }
    let changed = |path: &std::path::PathBuf| path.metadata().and_then(|data| data.modified()).ok();
    (files.iter().filter_map(changed).max(), files.len())
}
