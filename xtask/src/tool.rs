//! Which tools the project is built with, and in which version.
//!
//! *Invariant:* every version that is not cargo's or npm's lock to keep stands here and nowhere else.

/// One tool in one version.
pub(crate) struct Tool {
    /// Its name, in sentences and in the cache.
    pub(crate) name: &'static str,
    /// The version that is used, exactly.
    pub(crate) version: &'static str,
}

/// Makes the JavaScript around the wasm; the version must equal the crate's in `Cargo.lock`.
pub(crate) const WASM_BINDGEN: Tool = Tool { name: "wasm-bindgen", version: "0.2.130" };

/// Makes the wasm small (`wasm-opt`); a package of npm.
pub(crate) const BINARYEN: Tool = Tool { name: "binaryen", version: "132.0.0" };

/// Speaks the lines (`cargo xtask voice`); a package of `PyPI`, its companions are in
/// `xtask/src/voice/requirements.txt`.
pub(crate) const HIBARI: Tool = Tool { name: "hibari-tts", version: "0.2.1" };

/// Drives Firefox; a crate. Firefox and `WebKit` themselves come with the system.
pub(crate) const GECKODRIVER: Tool = Tool { name: "geckodriver", version: "0.37.1" };

/// Checks what is built in: licences, sources, doubles, known vulnerabilities (`deny.toml`); a crate.
pub(crate) const CARGO_DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2" };

/// Changes `core` in small ways and looks whether a test fails; a crate.
pub(crate) const CARGO_MUTANTS: Tool = Tool { name: "cargo-mutants", version: "27.0.0" };

/// What the app is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The oldest Node that runs the tools.
pub(crate) const NODE_MAJOR: u32 = 20;
