//! Names that follow the content.
//!
//! *Invariant:* two files with other bytes never have one name.

use sha2::{Digest, Sha256};

/// How many hexadecimal digits of the hash stand in a name.
const SHOWN: usize = 12;

/// The SHA-256 of some bytes in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The part of a hash that stands in a name.
pub(crate) fn short(bytes: &[u8]) -> String {
    digest(bytes).chars().take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_sha_256() {
        assert_eq!(
            digest(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(short(b"abc"), "ba7816bf8f01");
    }
}
