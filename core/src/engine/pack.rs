//! The index of the bundled voice: which bytes of the file say which sentence.
//!
//! *Invariant:* total: no bytes make it panic, and a clip it names lies inside the file.
//!
//! The file is `UKV1`, the number of clips (u16), then for each its sentence's key (u32), its bytes
//! and its milliseconds (u16 each), all little-endian and sorted by key; then the clips end to end.

use super::{Ms, speech};
use std::ops::Range;

const MAGIC: &[u8; 4] = b"UKV1";
const HEAD: usize = 6;
const ENTRY: usize = 8;

/// One clip.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Clip {
    /// Its sentence's key.
    pub key: u32,
    /// Its bytes in the file.
    pub bytes: Range<usize>,
    /// Milliseconds from its first sound to its last.
    pub length: Ms,
}

/// The clips of a file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Pack(Vec<Clip>);

impl Pack {
    /// How many bytes the index takes, told by the first six; none where the file is no pack.
    #[must_use]
    pub fn head(start: &[u8]) -> Option<usize> {
        let (magic, rest) = start.split_first_chunk::<4>()?;
        let count = u16::from_le_bytes(*rest.first_chunk()?);
        (magic == MAGIC).then(|| HEAD + ENTRY * usize::from(count))
    }

    /// Reads the index of a file of `length` bytes from its first [`Pack::head`] bytes; none where
    /// it does not describe exactly that file.
    #[must_use]
    pub fn read(index: &[u8], length: usize) -> Option<Self> {
        let mut at = Self::head(index)?;
        let entries = index.get(HEAD..at)?.chunks_exact(ENTRY);
        let mut clips = Vec::with_capacity(entries.len());
        for entry in entries {
            let (key, rest) = entry.split_first_chunk()?;
            let (bytes, rest) = rest.split_first_chunk()?;
            let end = at + usize::from(u16::from_le_bytes(*bytes));
            let length = Ms::from(u16::from_le_bytes(*rest.first_chunk()?));
            clips.push(Clip { key: u32::from_le_bytes(*key), bytes: at..end, length });
            at = end;
        }
        let sorted = clips.is_sorted_by(|one, next| one.key < next.key);
        (sorted && at == length).then_some(Self(clips))
    }

    /// The clips of a line in their order; none unless all its sentences are there.
    #[must_use]
    pub fn clips(&self, line: &str) -> Option<Vec<&Clip>> {
        speech::sentences(line).map(|sentence| self.find(key(sentence))).collect()
    }

    /// The milliseconds a line lasts; none unless all its sentences are there.
    #[must_use]
    pub fn length(&self, line: &str) -> Option<Ms> {
        let clips = self.clips(line)?;
        let said = clips.iter().map(|clip| clip.length + speech::BETWEEN).sum::<Ms>();
        Some(said - speech::BETWEEN)
    }

    /// Every clip, sorted by key.
    #[must_use]
    pub fn all(&self) -> &[Clip] {
        &self.0
    }

    fn find(&self, key: u32) -> Option<&Clip> {
        self.0.get(self.0.binary_search_by_key(&key, |clip| clip.key).ok()?)
    }
}

/// A sentence's key: the 32-bit FNV-1a hash of its text.
#[must_use]
pub fn key(sentence: &str) -> u32 {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    sentence.bytes().fold(0x811c_9dc5, mix)
}
