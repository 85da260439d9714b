//! From Rust to wasm and the script that starts it.
//!
//! *Invariant:* the wasm that is named later is the one that every tool has already worked on.

use crate::build::Profile;
use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{cargo, command, run};
use crate::setup;
use crate::tool::TARGET;

/// The app as two files.
pub(crate) struct App {
    /// The script that loads the wasm, as wasm-bindgen wrote it.
    pub(crate) glue: String,
    /// The program.
    pub(crate) wasm: Vec<u8>,
}

/// The features that compiled Rust uses and that all supported browsers have.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Compiles the app.
pub(crate) fn compile(profile: Profile) -> Outcome<App> {
    setup::target()?;
    let bindgen = setup::wasm_bindgen()?.join("wasm-bindgen");
    let (flag, folder) = match profile {
        Profile::Release => (Some("--release"), "release"),
        Profile::Dev => (None, "debug"),
    };
    run(cargo(&["build", "--target", TARGET, "--package", "unknot", "--bin", "unknot"]).args(flag))?;

    let raw = place::target().join(TARGET).join(folder).join("unknot.wasm");
    let bound = place::scratch().join("bound");
    file::fresh(&bound)?;
    let mut line =
        command(bindgen, &["--target", "web", "--no-typescript", "--out-name", "app", "--out-dir"]);
    line.arg(&bound).arg(&raw);
    if profile == Profile::Release {
        line.args(["--remove-name-section", "--remove-producers-section"]);
    }
    run(&mut line)?;
    if bound.join("snippets").exists() {
        return Err(fault(
            "the app uses inline JavaScript of a crate: the page is to have one script only",
        ));
    }
    let mut program = bound.join("app_bg.wasm");
    if profile == Profile::Release {
        let small = bound.join("small.wasm");
        let mut line =
            command(setup::wasm_opt()?, &["-Oz", "--strip-debug", "--strip-target-features"]);
        run(line.args(FEATURES).arg(&program).arg("-o").arg(&small))?;
        program = small;
    }
    Ok(App { glue: file::text(&bound.join("app.js"))?, wasm: file::bytes(&program)? })
}

/// Lets the script load the wasm under its final name.
pub(crate) fn point_at(glue: &str, wasm: &str) -> Outcome<String> {
    if !glue.contains("app_bg.wasm") {
        return Err(fault("wasm-bindgen's script does not name its wasm: has its output changed?"));
    }
    Ok(glue.replace("app_bg.wasm", wasm))
}
