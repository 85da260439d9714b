//! Short names for what the program calls in its script.
//!
//! *Invariant:* both sides get the same name, or nothing is changed at all.
//!
//! wasm-bindgen names each function after what it does and after a hash, sixty letters that stand in
//! the wasm and in the script: five kilobytes of a cold start that say nothing to a browser.

use crate::fault::{Outcome, fault};

/// What names a module of imports in the wasm that wasm-bindgen wrote.
const MODULE: &str = "./app_bg.js";

/// The number of the section of imports.
const IMPORTS: u8 = 2;

/// The letters of a name.
const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The script and the program with short names in both.
pub(crate) fn give(glue: &str, wasm: &[u8]) -> Outcome<(String, Vec<u8>)> {
    let odd = || fault("the imports of the program are not laid out as expected");
    let (mut glue, mut out) = (glue.to_owned(), wasm.get(..8).ok_or_else(odd)?.to_vec());
    let mut rest = Reader(wasm.get(8..).unwrap_or_default());
    while !rest.0.is_empty() {
        let (kind, body) = (rest.byte().ok_or_else(odd)?, rest.sized().ok_or_else(odd)?);
        let body =
            if kind == IMPORTS { imports(body, &mut glue).ok_or_else(odd)? } else { body.to_vec() };
        out.push(kind);
        sized(&mut out, &body);
    }
    Ok((glue, out))
}

/// A section of imports with short names, which are given in the script too.
fn imports(body: &[u8], glue: &mut String) -> Option<Vec<u8>> {
    let mut rest = Reader(body);
    let count = rest.number()?;
    let mut out = Vec::new();
    number(&mut out, count);
    let mut given = 0;
    for _ in 0..count {
        let (module, name) = (rest.sized()?, std::str::from_utf8(rest.sized()?).ok()?);
        sized(&mut out, module);
        let key = format!("\n        {name}: ");
        // Anything but an entry of the script's own table keeps its name.
        if module == MODULE.as_bytes()
            && glue.matches(&key).count() == 1
            && glue.matches(name).count() == 1
        {
            let short = nth(given);
            given += 1;
            *glue = glue.replace(&key, &format!("\n        {short}: "));
            sized(&mut out, short.as_bytes());
        } else {
            sized(&mut out, name.as_bytes());
        }
        let described = rest.described()?;
        out.extend(described);
    }
    Some(out)
}

fn nth(number: usize) -> String {
    let (high, low) = (number / LETTERS.len(), number % LETTERS.len());
    let last = char::from(LETTERS.get(low).copied().unwrap_or_default());
    if high == 0 { last.to_string() } else { nth(high - 1) + &last.to_string() }
}

fn number(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        out.push(if value == 0 { low } else { low | 0x80 });
        if value == 0 {
            break;
        }
    }
}

fn sized(out: &mut Vec<u8>, body: &[u8]) {
    number(out, body.len());
    out.extend(body);
}

/// Reads wasm from its front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    /// What is imported: its kind, and what is said of that.
    fn described(&mut self) -> Option<&'a [u8]> {
        let begun = self.0;
        let limits = |reader: &mut Self| {
            let flags = reader.byte()?;
            reader.number()?;
            if flags & 1 == 1 { reader.number().map(|_| ()) } else { Some(()) }
        };
        match self.byte()? {
            0 => drop(self.number()?),
            1 => {
                self.byte()?;
                limits(self)?;
            }
            2 => limits(self)?,
            3 => drop(self.take(2)?),
            _ => return None,
        }
        begun.get(..begun.len() - self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "__wbg_fetch_0123456789abcdef";

    fn program(name: &str) -> Vec<u8> {
        let mut body = vec![2];
        for name in ["__other", name] {
            sized(&mut body, MODULE.as_bytes());
            sized(&mut body, name.as_bytes());
            body.extend([0, 7]);
        }
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.push(IMPORTS);
        sized(&mut wasm, &body);
        wasm.extend([10, 1, 0]);
        wasm
    }

    #[test]
    fn a_name_is_short_in_both() {
        let glue = format!("{{\n        {LONG}: function() {{}},\n}}");
        let (script, wasm) = give(&glue, &program(LONG)).unwrap();
        assert_eq!(script, "{\n        a: function() {},\n}");
        assert_eq!(wasm, program("a"));
    }

    #[test]
    fn what_the_script_names_elsewhere_too_keeps_its_name() {
        let glue = format!("{{\n        {LONG}: function() {{}},\n}}; imports.{LONG}();");
        assert_eq!(give(&glue, &program(LONG)).unwrap(), (glue, program(LONG)));
    }

    #[test]
    fn names_differ() {
        let names: std::collections::BTreeSet<_> = (0..5_000).map(nth).collect();
        assert_eq!(names.len(), 5_000);
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(give("", b"\0asm\x01\0\0\0\x02\x7f").is_err());
        assert!(give("", b"").is_err());
    }
}
