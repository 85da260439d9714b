//! Two sheets from many: what the first screen needs, and what comes after it.
//!
//! *Invariant:* a sheet that neither list imports is an error, so none can be forgotten.

use std::path::Path;

use crate::fault::{Outcome, fault};
use crate::file;

/// The lists of the two sheets: the order of the layers and lines like `@import "page.css";`.
const LISTS: [&str; 2] = ["main.css", "later.css"];

/// Joins the sheets of a folder into the first and the later one.
pub(crate) fn gather(folder: &Path) -> Outcome<[String; 2]> {
    let mut used = LISTS.map(str::to_owned).to_vec();
    let mut join = |list: &str| -> Outcome<String> {
        let mut sheet = String::new();
        for line in file::text(&folder.join(list))?.lines() {
            match imported(line) {
                Some(name) => {
                    sheet += &file::text(&folder.join(name))?;
                    used.push(name.to_owned());
                }
                None => sheet.extend([line, "\n"]),
            }
        }
        Ok(sheet)
    };
    let [first, later] = LISTS;
    let sheets = [join(first)?, join(later)?];
    for path in file::below(folder)? {
        let name = file::address(&path);
        if !used.contains(&name) && path.extension().is_some_and(|kind| kind == "css") {
            return Err(fault(format!("style/{name} is imported by none of {LISTS:?}")));
        }
    }
    Ok(sheets)
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
