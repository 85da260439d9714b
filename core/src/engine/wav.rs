//! The head of a sound file that any player knows.
//!
//! *Invariant:* one channel of 16 bits; the lengths in it are those of the samples that follow.

/// Bytes of a sample.
const SAMPLE: u32 = 2;

/// The 44 bytes before so many samples at a rate in hertz.
#[must_use]
pub fn wav_head(samples: u32, rate: u32) -> [u8; 44] {
    let bytes = samples.saturating_mul(SAMPLE);
    let fields: [[u8; 4]; 11] = [
        *b"RIFF",
        bytes.saturating_add(36).to_le_bytes(),
        *b"WAVE",
        *b"fmt ",
        16_u32.to_le_bytes(),
        // Plain samples, one channel.
        [1, 0, 1, 0],
        rate.to_le_bytes(),
        rate.saturating_mul(SAMPLE).to_le_bytes(),
        // Bytes of a sample, and bits.
        [2, 0, 16, 0],
        *b"data",
        bytes.to_le_bytes(),
    ];
    let mut head = [0; 44];
    for (place, byte) in head.iter_mut().zip(fields.into_iter().flatten()) {
        *place = byte;
    }
    head
}
