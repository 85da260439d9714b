//! The pace of the breath, and where in a breath a moment lies.
//!
//! *Invariant:* a cycle lasts between 4 and 20 seconds, and begins with the in-breath.

use super::Ms;
use serde::{Deserialize, Serialize};

/// A half of the breath.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Breath {
    /// Breathing in.
    In,
    /// Breathing out.
    Out,
}

/// How long a breath takes in milliseconds. The default is 4 s in and 6 s out.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct BreathPattern {
    /// Length of the in-breath, 2000 to 12000 ms.
    pub inhale: Ms,
    /// Length of the out-breath, 2000 to 12000 ms.
    pub exhale: Ms,
}

impl Default for BreathPattern {
    fn default() -> Self {
        Self { inhale: 4_000, exhale: 6_000 }
    }
}
