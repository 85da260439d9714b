//! What is in the pack, as a text whose changes can be read.
//!
//! *Invariant:* what is written is read back the same.

use std::fmt::Write as _;

/// One clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its sentence's key.
    pub(super) key: u32,
    /// The hash of everything that made it what it is.
    pub(super) source: String,
    /// Its milliseconds.
    pub(super) length: u16,
    /// Its sentence.
    pub(super) text: String,
}

/// The list, below the pack's hash.
pub(super) fn written(hash: &str, entries: &[Entry]) -> String {
    let mut text = format!("{hash}\n");
    for Entry { key, source, length, text: said } in entries {
        let _ = writeln!(text, "{key:08x}\t{source}\t{length}\t{said}");
    }
    text
}

/// The clips of a list; lines that are none are passed over.
pub(super) fn read(text: &str) -> Vec<Entry> {
    text.lines().filter_map(entry).collect()
}

fn entry(line: &str) -> Option<Entry> {
    let mut fields = line.split('\t');
    Some(Entry {
        key: u32::from_str_radix(fields.next()?, 16).ok()?,
        source: fields.next()?.to_owned(),
        length: fields.next()?.parse().ok()?,
        text: fields.next()?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let entry =
            Entry { key: 7, source: "ab".to_owned(), length: 900, text: "Left side.".to_owned() };
        let entries = vec![entry.clone(), Entry { key: 8, ..entry }];
        assert_eq!(read(&written("hash", &entries)), entries);
    }
}
