//! One sheet from many, in the order that `style/main.css` imports them.
//!
//! *Invariant:* a sheet that is not imported is an error, so none can be forgotten.

use std::path::Path;

use crate::fault::{Outcome, fault};
use crate::file;

/// Joins the sheets of a folder.
///
/// `main.css` holds the order of the layers and lines like `@import "page.css";`. A listed sheet
/// that does not exist yet is left out.
pub(crate) fn gather(folder: &Path) -> Outcome<String> {
    let main = file::text(&folder.join("main.css"))?;
    let mut sheet = String::new();
    let mut used = vec!["main.css"];
    for line in main.lines() {
        let Some(name) = imported(line) else {
            sheet.extend([line, "\n"]);
            continue;
        };
        used.push(name);
        let path = folder.join(name);
        if path.is_file() {
            sheet += &file::text(&path)?;
        }
    }
    for path in file::below(folder)? {
        let name = file::address(&path);
        if !used.contains(&name.as_str()) && path.extension().is_some_and(|kind| kind == "css") {
            return Err(fault(format!("style/{name} is not imported by style/main.css")));
        }
    }
    Ok(sheet)
}

fn imported(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix("@import")?.trim().strip_prefix('"')?;
    rest.strip_suffix("\";").map(|name| name.trim_start_matches("./"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_read() {
        assert_eq!(imported("@import \"page.css\";"), Some("page.css"));
        assert_eq!(imported("  @import \"./page.css\";"), Some("page.css"));
        assert_eq!(imported("@layer tokens, base;"), None);
    }
}
