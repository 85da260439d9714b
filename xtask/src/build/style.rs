//! One sheet from many, in the order that `style/main.css` imports them.
//!
//! *Invariant:* a sheet that is not imported is an error, so none can be forgotten.

use std::path::Path;

use crate::fault::{Outcome, fault};
use crate::file;

/// Joins the sheets of a folder.
///
/// `main.css` holds the order of the layers and lines like `@import "page.css" layer(page);`; each
/// imported sheet is put into its layer. A listed sheet that does not exist yet is left out.
pub(crate) fn gather(folder: &Path) -> Outcome<String> {
    let main = file::text(&folder.join("main.css"))?;
    let mut sheet = String::new();
    let mut used = vec!["main.css".to_owned()];
    for line in main.lines() {
        let Some(import) = read(line) else {
            sheet.push_str(line);
            sheet.push('\n');
            continue;
        };
        let path = folder.join(import.file);
        used.push(import.file.to_owned());
        if !path.is_file() {
            continue;
        }
        let text = file::text(&path)?;
        match import.layer {
            Some(layer) => sheet.extend([
                "@layer ", layer, " {
", &text, "}
",
            ]),
            None => sheet.push_str(&text),
        }
    }
    for path in file::below(folder)? {
        let name = file::address(&path);
        if !used.contains(&name) && path.extension().is_some_and(|kind| kind == "css") {
            return Err(fault(format!("style/{name} is not imported by style/main.css")));
        }
    }
    Ok(sheet)
}

#[derive(Debug, PartialEq, Eq)]
struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
}

fn read(line: &str) -> Option<Import<'_>> {
    let rest = line.trim().strip_prefix("@import")?.trim().strip_prefix('"')?;
    let (file, rest) = rest.split_once('"')?;
    let layer = rest.trim().strip_prefix("layer(").and_then(|rest| Some(rest.split_once(')')?.0));
    Some(Import { file: file.trim_start_matches("./"), layer })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_read() {
        assert_eq!(
            read("@import \"page.css\" layer(page);"),
            Some(Import { file: "page.css", layer: Some("page") })
        );
        assert_eq!(
            read("  @import \"./page.css\";"),
            Some(Import { file: "page.css", layer: None })
        );
        assert_eq!(read("@layer tokens, base;"), None);
    }
}
