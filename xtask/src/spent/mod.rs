//! What the bytes of the program are spent on, crate by crate and folder by folder.
//!
//! *Invariant:* a report, not a measure: it reads the program as the compiler left it, where names
//! are still in it, before the steps that make it smaller by half.

mod owner;
mod wasm;

use std::collections::BTreeMap;

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::tool::TARGET;

/// What spends less than this many bytes is told in one line.
const LEAST: u64 = 2_000;

/// Prints the report.
pub(crate) fn report() -> Outcome {
    let path = place::target().join(TARGET).join("release").join("unknot.wasm");
    let program = file::bytes(&path)?;
    let functions = wasm::functions(&program)
        .ok_or_else(|| fault("the compiler's wasm is not laid out as expected"))?;
    let mut spent = BTreeMap::<String, u64>::new();
    for (name, bytes) in functions {
        // What only tells wasm-bindgen about types is gone after it.
        if !name.contains("describe") {
            *spent.entry(owner::of(&name)).or_default() += bytes;
        }
    }
    let mut spent: Vec<_> = spent.into_iter().collect();
    spent.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let rest: u64 = spent.iter().map(|(_, bytes)| bytes).filter(|bytes| **bytes < LEAST).sum();
    println!("{:<40} {:>9}", "code before it is made smaller", "raw");
    for (owner, bytes) in spent.iter().filter(|(_, bytes)| *bytes >= LEAST) {
        println!("{owner:<40} {bytes:>9}");
    }
    println!("{:<40} {rest:>9}", "all others");
    Ok(())
}
