//! The program cut in two: what the first screen needs, and all the rest.
//!
//! *Invariant:* the two fit each other: both come from one compiled program, in one run.

use std::path::{Path, PathBuf};

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;

/// How the first part calls the script that loads the second.
const LINK: &str = "./later.js";

/// Loads the second part and its style sheet. It reaches memory, table and functions of the first by their names.
///
/// The first part calls it with the number of a function to call back and what to give it. A host may send
/// wasm under any type; only under the right one can it be compiled while it arrives.
const LOADER: &str = r"
async function loadLater(heard, given) {
    let here = true;
    try {
        const parts = { __wasm_split: wasm };
        const style = new Promise((done, failed) => {
            const sheet = document.createElement('link');
            sheet.rel = 'stylesheet';
            sheet.href = new URL('{{style}}', import.meta.url);
            sheet.onload = done;
            sheet.onerror = () => failed(new Error('a style sheet did not arrive.'));
            document.head.append(sheet);
        });
        const answer = await fetch(new URL('{{program}}', import.meta.url));
        if (!answer.ok) throw new Error(`a part of the app answered ${answer.status}.`);
        if ((answer.headers.get('Content-Type') || '').startsWith('application/wasm')) await WebAssembly.instantiateStreaming(answer, parts);
        else await WebAssembly.instantiate(await answer.arrayBuffer(), parts);
        await style;
    } catch (error) {
        here = false;
        window.unknotMissing(error);
    }
    wasm.__indirect_function_table.get(heard)(given, here);
}
const later = { __wasm_split_load_later: loadLater };
";

/// The names of the files of the second part.
pub(crate) struct Later {
    pub(crate) program: String,
    pub(crate) style: String,
}

impl Later {
    /// The script with these names.
    pub(crate) fn name_in(&self, glue: &str) -> String {
        glue.replace("{{program}}", &self.program).replace("{{style}}", &self.style)
    }
}

/// The two parts of the program.
pub(crate) struct Cut {
    /// What wasm-bindgen is to work on.
    pub(crate) first: PathBuf,
    /// What needs nothing more.
    pub(crate) later: PathBuf,
}

/// Cuts a program in two where its source says.
pub(crate) fn cut(program: &Path) -> Outcome<Cut> {
    let bytes = file::bytes(program)?;
    let folder = place::scratch().join("split");
    file::fresh(&folder)?;
    let first = folder.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|error| fault(format!("the program could not be cut in two: {error}")))?;
    match <[PathBuf; 1]>::try_from(cut.split_modules) {
        Ok([later]) => Ok(Cut { first, later }),
        Err(parts) => Err(fault(format!("the program fell into {} parts", parts.len() + 1))),
    }
}

/// Lets the script that loads the first part load the second too, in place of a script of its own.
pub(crate) fn join(glue: &str) -> Outcome<String> {
    let mut joined = String::new();
    for line in glue.lines() {
        match line
            .strip_suffix(&format!(" from \"{LINK}\""))
            .and_then(|it| it.strip_prefix("import * as "))
        {
            Some(name) => joined.extend(["const ", name, " = later;"]),
            None => joined += line,
        }
        joined.push('\n');
    }
    if joined.contains("import *") || joined.len() == glue.len() {
        return Err(fault("wasm-bindgen's script does not ask for the second part as expected"));
    }
    Ok(format!("{LOADER}{joined}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_loads_the_second_part_itself() {
        let joined = join("import * as import1 from \"./later.js\"\nuse(import1);\n").unwrap();
        assert!(joined.ends_with("const import1 = later;\nuse(import1);\n"), "{joined}");
        let files = Later { program: "a.wasm".to_owned(), style: "b.css".to_owned() };
        let named = files.name_in(&joined);
        assert!(named.contains("new URL('a.wasm'") && named.contains("new URL('b.css'"), "{named}");
    }

    #[test]
    fn a_script_that_asks_for_something_else_is_refused() {
        assert!(join("nothing();\n").is_err());
        assert!(join("import * as import1 from \"./other.js\"\n").is_err());
    }
}
