//! How large and how fast the page is, against what it may be.
//!
//! *Invariant:* sizes are those of the files in `dist/`, compressed as hosts compress them.

use std::process::ExitCode;

use crate::build;
use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{answer, command, listen};
use crate::setup;
use crate::spent;

/// The budgets, in bytes of brotli, and in requests.
const COLD: u64 = 128 * 1024;
const OFFLINE: u64 = 220 * 1024;
/// The budget for what is kept is missed. Until it is met, no more than this.
const OFFLINE_SO_FAR: u64 = 288 * 1024;
const VOICE: u64 = 2_000_000;
const REQUESTS: u64 = 6;

/// Node has both compressions built in, at the highest level.
const MEASURE: &str = "
const { readFileSync } = require('node:fs');
const { brotliCompressSync, gzipSync, constants } = require('node:zlib');
for (const path of process.argv.slice(1)) {
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  console.log([bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, { params }).length].join(' '));
}";

struct Size {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the sizes and says whether all budgets are kept.
pub(crate) fn bench() -> Outcome<ExitCode> {
    build::is_built()?;
    let sizes = measure()?;
    println!("{:<40} {:>9} {:>9} {:>9}", "file", "raw", "gzip 9", "brotli 11");
    for size in &sizes {
        println!("{:<40} {:>9} {:>9} {:>9}", size.name, size.raw, size.gzip, size.brotli);
    }
    println!();
    spent::report()?;
    println!();
    let kept = weigh(&sizes)?;
    println!();
    let ran = speed()?;
    let good = ran && kept.iter().all(|kept| *kept);
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether the page is within those budgets that every run of the tests holds it to.
pub(crate) fn is_light() -> Outcome<bool> {
    let [cold, _, so_far, voice, requests] = weigh(&measure()?)?;
    Ok(cold && so_far && voice && requests)
}

/// Says how the sizes stand to their budgets: the cold load, what is kept (and what it may be so far), the
/// voice, the requests.
fn weigh(sizes: &[Size]) -> Outcome<[bool; 5]> {
    let page = file::text(&place::dist().join("index.html"))?;
    let sum = |wanted: &dyn Fn(&str) -> bool| -> u64 {
        sizes.iter().filter(|size| wanted(&size.name)).map(|size| size.brotli).sum()
    };
    let requests = 1 + sizes.iter().filter(|size| is_named(&page, &size.name)).count() as u64;
    Ok([
        verdict(
            "cold load to first use",
            sum(&|name| name == "index.html" || is_named(&page, name)),
            COLD,
            "bytes",
        ),
        verdict("kept for offline use", sum(&is_core), OFFLINE, "bytes"),
        verdict("kept for offline use, so far", sum(&is_core), OFFLINE_SO_FAR, "bytes"),
        verdict("the voice", sum(&|name| name.starts_with("voice/")), VOICE, "bytes"),
        verdict("requests before first use", requests, REQUESTS, ""),
    ])
}

/// Measures the page in a browser; it prints its own lines. Says whether every measurement ran.
fn speed() -> Outcome<bool> {
    let browser = setup::browser()?;
    setup::packages()?;
    let cli = "node_modules/@playwright/test/cli.js";
    let mut line = command("node", &[cli, "test", "--config", "bench.config.ts"]);
    line.current_dir(place::e2e())
        .env("UNKNOT_DIST", place::dist())
        .env("UNKNOT_CHROMIUM", browser.program);
    Ok(listen(&mut line)?.1)
}

fn verdict(name: &str, found: u64, budget: u64, unit: &str) -> bool {
    let kept = found <= budget;
    println!(
        "{name:<40} {found:>9} of {budget:>9} {unit:<5} {}",
        if kept { "kept" } else { "OVER" }
    );
    kept
}

/// Whether the page loads this file before it can be used.
fn is_named(page: &str, name: &str) -> bool {
    let later = ["manifest.webmanifest", "icons/touch-180.png", "index.html", "sw.js"];
    // The second part of the program is named for the start script, and asked for by the first.
    !later.contains(&name) && !name.starts_with("later-") && page.contains(&format!("./{name}"))
}

/// Whether the file belongs to the app itself, and not to its pictures or its voice.
fn is_core(name: &str) -> bool {
    !["icons/", "schema/", "screenshots/", "social/", "voice/"]
        .iter()
        .any(|folder| name.starts_with(folder))
}

fn measure() -> Outcome<Vec<Size>> {
    setup::node()?;
    let dist = place::dist();
    let names = file::below(&dist)?;
    let mut line = command("node", &["-e", MEASURE]);
    let said = answer(line.args(names.iter().map(|name| dist.join(name))))?;
    let read = |(name, text): (&std::path::PathBuf, &str)| {
        let mut numbers = text.split(' ').map_while(|word| word.parse().ok());
        Some(Size {
            name: file::address(name),
            raw: numbers.next()?,
            gzip: numbers.next()?,
            brotli: numbers.next()?,
        })
    };
    let sizes: Vec<_> = names.iter().zip(said.lines()).filter_map(read).collect();
    if sizes.len() == names.len() {
        Ok(sizes)
    } else {
        Err(fault("the sizes could not be measured"))
    }
}
