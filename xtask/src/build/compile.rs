//! From Rust to wasm and the script that starts it.
//!
//! *Invariant:* the wasm that is named later is the one that every tool has already worked on.

use crate::build::split::{self, Later};
use crate::build::{Profile, short_names};
use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{cargo, command, run};
use crate::setup;
use crate::tool::TARGET;
use std::path::{Path, PathBuf};

/// The app as the browser gets it.
pub(crate) struct App {
    /// The script that loads the wasm, as wasm-bindgen wrote it.
    pub(crate) glue: String,
    /// The program: all of it, or what the first screen needs.
    pub(crate) wasm: Vec<u8>,
    /// The rest of the program, where it is cut in two.
    pub(crate) later: Option<Vec<u8>>,
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

/// What makes the program smallest. The compiler's code folds better when its expressions have been
/// taken apart first, and what it works out before it reads memory when no address is below 1024:
/// there the stack ends, which never grows so far. Together 1.3 % of what is loaded, and a second
/// round after the first a third of that.
const SMALLEST: [&str; 5] = ["--flatten", "--rereloop", "--low-memory-unused", "-Oz", "-Oz"];

/// Compiles the app.
pub(crate) fn compile(profile: Profile) -> Outcome<App> {
    setup::target()?;
    let bindgen = setup::wasm_bindgen()?.join("wasm-bindgen");
    let bound = place::scratch().join("bound");
    file::fresh(&bound)?;
    let raw = place::target().join(TARGET);
    let (whole, later) = match profile {
        Profile::Dev => {
            run(&mut cargo(&[
                "build",
                "--target",
                TARGET,
                "--package",
                "unknot",
                "--bin",
                "unknot",
            ]))?;
            (raw.join("debug/unknot.wasm"), None)
        }
        Profile::Release => {
            let line = [
                "rustc",
                "--release",
                "--target",
                TARGET,
                "--package",
                "unknot",
                "--bin",
                "unknot",
            ];
            // Where the program is cut is in the source; the linker's notes say what goes with what.
            let notes = ["--features", "split", "--", "-Clink-args=--emit-relocs"];
            run(cargo(&["--config", &unnamed_places()?]).args(line).args(notes))?;
            let cut = split::cut(&raw.join("release/unknot.wasm"))?;
            (cut.first, Some(cut.later))
        }
    };
    let mut line =
        command(bindgen, &["--target", "web", "--no-typescript", "--out-name", "app", "--out-dir"]);
    line.arg(&bound).arg(&whole);
    if profile == Profile::Release {
        // The second part reaches the table of functions by the linker's name for it.
        line.args(["--remove-name-section", "--remove-producers-section", "--keep-lld-exports"]);
    }
    run(&mut line)?;
    if bound.join("snippets").exists() {
        return Err(fault(
            "the app uses inline JavaScript of a crate: the page is to have one script only",
        ));
    }
    let glue = file::text(&bound.join("app.js"))?;
    let program = bound.join("app_bg.wasm");
    let Some(later) = later else {
        return Ok(App { glue, wasm: file::bytes(&program)?, later: None });
    };
    let (glue, wasm) = short_names::give(&split::join(&glue)?, &smaller(&program)?)?;
    Ok(App { glue, wasm, later: Some(smaller(&later)?) })
}

/// Has the compiler leave out where this machine keeps the sources of the crates: places that say
/// nothing elsewhere, and that would make the program another one on every machine.
fn unnamed_places() -> Outcome<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let sources = home.unwrap_or_default().join("registry/src");
    let flags: Vec<_> = (file::folders(&sources)?.iter())
        .map(|folder| format!("'--remap-path-prefix={}/='", folder.display()))
        .collect();
    Ok(format!("target.{TARGET}.rustflags=[{}]", flags.join(",")))
}

/// The same program in fewer bytes.
fn smaller(program: &Path) -> Outcome<Vec<u8>> {
    let small = program.with_extension("small.wasm");
    let mut line = command(setup::wasm_opt()?, &SMALLEST);
    line.args(["--strip-debug", "--strip-target-features"]).args(FEATURES);
    run(line.arg(program).arg("-o").arg(&small))?;
    file::bytes(&small)
}

/// Lets the script load the program under its final names.
pub(crate) fn point_at(glue: &str, wasm: &str, later: Option<&Later>) -> Outcome<String> {
    if !glue.contains("app_bg.wasm") {
        return Err(fault("wasm-bindgen's script does not name its wasm: has its output changed?"));
    }
    let glue = glue.replace("app_bg.wasm", wasm);
    Ok(later.map_or(glue.clone(), |later| later.name_in(&glue)))
}
