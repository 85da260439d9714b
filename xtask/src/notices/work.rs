//! Whose work is compiled into the program, as cargo knows it.
//!
//! *Invariant:* the crates are those of the program alone: not of macros, tests or tools.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::terms::{Terms, is_right};
use crate::fault::{Outcome, failed, fault};
use crate::file;
use crate::process::{answer, cargo};
use crate::tool::TARGET;

/// One crate.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) terms: Vec<Terms>,
    /// Who holds the rights, in the work's own words.
    pub(super) rights: Vec<String>,
    /// The texts of its terms that come with it.
    pub(super) texts: Vec<String>,
}

/// All of them, in the order of their names.
pub(super) fn works() -> Outcome<Vec<Work>> {
    let wanted = compiled()?;
    let said = answer(&mut cargo(&[
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        TARGET,
    ]))?;
    let known: Value = serde_json::from_str(&said)
        .map_err(|error| failed("cargo's answer cannot be read", error))?;
    let packages = known.get("packages").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    wanted
        .into_iter()
        .map(|(name, version)| {
            let same =
                |it: &&Value| said_of(it, "name") == name && said_of(it, "version") == version;
            match packages.iter().find(same) {
                Some(package) => read(name, version, package),
                None => Err(fault(format!("cargo does not know {name} {version}"))),
            }
        })
        .collect()
}

/// Names and versions of the crates that the program is compiled from, without our own.
fn compiled() -> Outcome<BTreeSet<(String, String)>> {
    let said = answer(&mut cargo(&[
        "tree",
        "--locked",
        "--package",
        "unknot",
        "--target",
        TARGET,
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let name_and_version = |line: &str| {
        let mut words = line.split_whitespace();
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some((name.to_owned(), version.to_owned()))
    };
    let all = said.lines().filter_map(name_and_version);
    Ok(all.filter(|(name, _)| !name.starts_with("unknot")).collect())
}

/// A text in what cargo says of a package; empty where it says nothing.
fn said_of<'a>(package: &'a Value, what: &str) -> &'a str {
    package.get(what).and_then(Value::as_str).unwrap_or_default()
}

fn read(name: String, version: String, package: &Value) -> Outcome<Work> {
    let terms = Terms::of(said_of(package, "license"))
        .map_err(|why| fault(format!("{name} {version}: {why}")))?;
    let manifest = Path::new(said_of(package, "manifest_path"));
    let texts = texts(manifest.parent().unwrap_or(manifest))?;
    let mut rights: Vec<String> = Vec::new();
    for line in texts.iter().flat_map(|text| text.lines()).map(str::trim) {
        let line = line.trim_end_matches('.').to_owned();
        if is_right(&line) && !rights.contains(&line) {
            rights.push(line);
        }
    }
    if rights.is_empty() {
        let authors = package.get("authors").and_then(Value::as_array).into_iter().flatten();
        // The address of a mailbox is nobody's business here.
        let names = authors.filter_map(Value::as_str).filter_map(|author| author.split('<').next());
        rights = names.map(|name| format!("By {}", name.trim())).collect();
    }
    Ok(Work { name, version, terms, rights, texts })
}

/// The texts beside a manifest that speak of rights and terms, in the order of their names.
fn texts(folder: &Path) -> Outcome<Vec<String>> {
    let entries = std::fs::read_dir(folder)
        .map_err(|error| failed(format!("cannot list {}", folder.display()), error))?;
    let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    let speaks = |name: &str| {
        let name = name.to_uppercase();
        ["LICEN", "COPYRIGHT", "COPYING", "NOTICE"].iter().any(|begin| name.starts_with(begin))
    };
    names
        .iter()
        .filter(|name| speaks(&name.to_string_lossy()) && folder.join(name).is_file())
        .map(|name| file::text(&folder.join(name)))
        .collect()
}
