//! From the sources to a folder that any static host can serve.
//!
//! *Invariant:* names and the precache list are made from the final bytes, after every other step,
//! and every address in the result is relative.

mod compile;
mod minify;
mod name;
mod page;
mod short_names;
mod split;
mod style;
mod worker;

use std::path::Path;

pub(crate) use name::{digest, short};
pub(crate) use page::fill;

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;

/// How much work is put into the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Small and fast to load: what is published.
    Release,
    /// Fast to make, and without a service worker.
    Dev,
}

/// The parts of the start script, in the order in which they stand on each other.
const BOOT: [&str; 9] =
    ["page", "theme", "install", "data", "card", "crash", "start", "worker", "launch"];

/// Writes `dist/`.
pub(crate) fn build(profile: Profile) -> Outcome {
    let root = place::root();
    let app = compile::compile(profile)?;
    let mut result = worker::Files::default();

    let wasm = result.add_hashed("app", "wasm", app.wasm);
    let [mut style, rest] = style::gather(&root.join("style"))?;
    let later = if let Some(program) = app.later {
        let style = minify::style(&rest).into_bytes();
        Some(split::Later {
            program: result.add_hashed("later", "wasm", program),
            style: result.add_hashed("later", "css", style),
        })
    } else {
        style += &rest;
        None
    };
    let glue = compile::point_at(&app.glue, &wasm, later.as_ref())?;
    let glue = result.add_hashed("app", "js", minify::script(&glue).into_bytes());
    let style = result.add_hashed("style", "css", minify::style(&style).into_bytes());
    // The start script keeps its path, so that an old page whose other files are gone still finds
    // one that can repair it; the query makes the address follow the content.
    let boot = result.add_queried("boot.js", boot(&root)?.into_bytes());
    for path in file::below(&root.join("public"))? {
        result.add(&file::address(&path), file::bytes(&root.join("public").join(&path))?);
    }
    let notices = crate::notices::page(&style)?;
    result.add("notices.html", minify::page(&notices).into_bytes());
    let build = result.revision();
    let html = page::fill(
        &file::text(&root.join("index.html"))?,
        &[
            ("wasm", &wasm),
            ("later", &later.map(|later| format!("./{}", later.program)).unwrap_or_default()),
            ("glue", &glue),
            ("style", &style),
            ("boot", &boot),
            ("build", &build),
            ("worker", if profile == Profile::Release { "./sw.js" } else { "" }),
        ],
    )?;
    result.add("index.html", minify::page(&html).into_bytes());
    let worker = match profile {
        Profile::Release => minify::script(&result.worker(&file::text(&root.join("boot/sw.js"))?)?),
        Profile::Dev => worker::RETIRE.to_owned(),
    };
    result.add_worker(worker);

    let dist = place::dist();
    file::fresh(&dist)?;
    result.write(&dist)?;
    println!("dist/ is ready: {} files, build {build}", result.len());
    Ok(())
}

/// The start script as one file that leaves nothing behind but what it names on `window`.
fn boot(root: &Path) -> Outcome<String> {
    let mut whole = String::from("(function () {\n'use strict';\n");
    for part in BOOT {
        whole += &minify::script(&file::text(&root.join(format!("boot/{part}.js")))?);
    }
    Ok(whole + "})();\n")
}

/// Whether `dist/` is there.
pub(crate) fn is_built() -> Outcome {
    if place::dist().join("index.html").is_file() {
        return Ok(());
    }
    Err(fault("there is no dist/ yet: run `cargo xtask build`"))
}
