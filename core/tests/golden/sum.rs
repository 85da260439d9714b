//! A short number for a text that is too long to be read.

/// FNV-1a.
pub(crate) fn sum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
