//! Reading and writing, with the path in every fault.
//!
//! *Invariant:* a file is written whole or the command fails.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Outcome, failed};

/// Reads a file's bytes.
pub(crate) fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| failed(format!("cannot read {}", path.display()), error))
}

/// Reads a text file.
pub(crate) fn text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path)
        .map_err(|error| failed(format!("cannot read {}", path.display()), error))
}

/// Writes a file, and the folders above it.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| failed(format!("cannot make {}", folder.display()), error))?;
    }
    fs::write(path, content)
        .map_err(|error| failed(format!("cannot write {}", path.display()), error))
}

/// Leaves an empty folder, whatever was there.
pub(crate) fn fresh(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .map_err(|error| failed(format!("cannot clear {}", folder.display()), error))?;
    }
    fs::create_dir_all(folder)
        .map_err(|error| failed(format!("cannot make {}", folder.display()), error))
}

/// Every file below a folder, relative to it, sorted; none if the folder is not there.
pub(crate) fn below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        if !next.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&next)
            .map_err(|error| failed(format!("cannot list {}", next.display()), error))?;
        for entry in entries {
            let path = entry
                .map_err(|error| failed(format!("cannot list {}", next.display()), error))?
                .path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                found.push(relative.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The folders in a folder, sorted; none if it is not there.
pub(crate) fn folders(folder: &Path) -> Outcome<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let odd = |error| failed(format!("cannot list {}", folder.display()), error);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(odd)? {
        let path = entry.map_err(odd)?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A relative path as it stands in an address.
pub(crate) fn address(relative: &Path) -> String {
    let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
