//! Inches or centimetres.
//!
//! *Invariant:* the content is written in inches; every length in it has its form in centimetres.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How lengths are written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Units {
    /// Inches.
    #[default]
    Inches,
    /// Centimetres.
    Centimetres,
}

impl Units {
    /// A sentence of the content, which is written in inches, in these units.
    #[must_use]
    pub fn say(self, sentence: &str) -> Cow<'_, str> {
        /// Every length in the content of movements and phrases (a test says so).
        const LENGTHS: [(&str, &str); 3] = [
            ("an inch or two", "three to five centimetres"),
            ("a few inches", "about ten centimetres"),
            ("1 to 2 inches", "2.5 to 5 centimetres"),
        ];
        let mut said = Cow::Borrowed(sentence);
        if self == Self::Centimetres {
            for (inches, centimetres) in LENGTHS {
                if said.contains(inches) {
                    said = Cow::Owned(said.replace(inches, centimetres));
                }
            }
        }
        said
    }
}
