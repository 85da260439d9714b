//! The functions of a wasm file: their names and how many bytes each takes.
//!
//! *Invariant:* what is not laid out as the format says is nothing, never a wrong number.

/// Name and size of every function that has a name.
pub(super) fn functions(program: &[u8]) -> Option<Vec<(String, u64)>> {
    let mut all = Bytes(program);
    all.take(8)?;
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), Vec::new());
    while !all.0.is_empty() {
        let kind = all.byte()?;
        let length = all.number()?;
        let mut section = Bytes(all.take(length)?);
        match kind {
            0 if section.text()? == "name" => names = section.names()?,
            2 => imported = section.imported()?,
            10 => sizes = section.bodies()?,
            _ => {}
        }
    }
    let size = |place: u64| sizes.get(usize::try_from(place.checked_sub(imported)?).ok()?).copied();
    Some(names.into_iter().filter_map(|(place, name)| Some((name, size(place)?))).collect())
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(usize::try_from(count).ok()?)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        str::from_utf8(self.take(length)?).ok()
    }

    /// How many functions are imported: they come first in the count.
    fn imported(&mut self) -> Option<u64> {
        let mut functions = 0;
        for _ in 0..self.number()? {
            self.text()?;
            self.text()?;
            match self.byte()? {
                0 => {
                    self.number()?;
                    functions += 1;
                }
                1 => {
                    self.byte()?;
                    self.limits()?;
                }
                2 => self.limits()?,
                3 => self.take(2).map(|_| ())?,
                _ => return None,
            }
        }
        Some(functions)
    }

    fn limits(&mut self) -> Option<()> {
        let bounded = self.byte()? & 1 == 1;
        self.number()?;
        if bounded {
            self.number()?;
        }
        Some(())
    }

    fn bodies(&mut self) -> Option<Vec<u64>> {
        let count = self.number()?;
        (0..count)
            .map(|_| {
                let size = self.number()?;
                self.take(size).map(|_| size)
            })
            .collect()
    }

    /// The names of functions, which are one part of several.
    fn names(&mut self) -> Option<Vec<(u64, String)>> {
        while !self.0.is_empty() {
            let kind = self.byte()?;
            let length = self.number()?;
            let mut part = Bytes(self.take(length)?);
            if kind == 1 {
                let count = part.number()?;
                return (0..count)
                    .map(|_| Some((part.number()?, part.text()?.to_owned())))
                    .collect();
            }
        }
        Some(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::functions;

    #[test]
    fn sizes_go_to_their_names() {
        let mut program = b"\0asm\x01\0\0\0".to_vec();
        program.extend([2, 7, 1, 1, b'e', 1, b'i', 0, 0]);
        program.extend([10, 8, 2, 2, 0, 11, 3, 0, 1, 11]);
        program.extend([0, 14, 4, b'n', b'a', b'm', b'e', 1, 7, 2, 1, 1, b'a', 2, 1, b'b']);
        let found = functions(&program).unwrap();
        assert_eq!(found, [("a".to_owned(), 2), ("b".to_owned(), 3)]);
        assert!(functions(&program[..program.len() - 3]).is_none());
    }
}
