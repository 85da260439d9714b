//! Where things are: the project's root, the outputs, the cache for tools.
//!
//! *Invariant:* nothing is written outside the root, the target folder and the tool cache.

use std::env;
use std::path::{Path, PathBuf};

use crate::tool::Tool;

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let own = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map_or_else(|| own.clone(), Path::to_path_buf)
}

/// The finished page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The end-to-end tests, a package of npm.
pub(crate) fn e2e() -> PathBuf {
    root().join("tests").join("e2e")
}

/// The tests in three engines; their packages are those of the end-to-end tests.
pub(crate) fn engines() -> PathBuf {
    root().join("tests").join("engines")
}

/// Where cargo writes; shared between checkouts when `CARGO_TARGET_DIR` says so.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// Where files between two steps of one build lie, apart for each checkout.
pub(crate) fn scratch() -> PathBuf {
    root().join("target").join("xtask")
}

/// Where one version of one tool is kept for all checkouts.
pub(crate) fn cache(tool: &Tool) -> PathBuf {
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))
        .unwrap_or_else(|| root().join("target").join("cache"));
    base.join("unknot").join(format!("{}-{}", tool.name, tool.version))
}

/// The places where programs may lie, best first: cargo's own folder, then `PATH`.
pub(crate) fn programs() -> Vec<PathBuf> {
    let cargo = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")))
        .map(|home| home.join("bin"));
    let path = env::var_os("PATH").unwrap_or_default();
    cargo.into_iter().chain(env::split_paths(&path)).collect()
}

/// The first of the named programs that exists.
pub(crate) fn program(names: &[&str]) -> Option<PathBuf> {
    let places = programs();
    names
        .iter()
        .find_map(|name| places.iter().map(|place| place.join(name)).find(|path| path.is_file()))
}
