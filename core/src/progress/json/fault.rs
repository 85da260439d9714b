//! That something is wrong with a text.
//!
//! *Invariant:* has no words: nobody reads them, and making them would be most of the code.

use std::fmt::{self, Display, Formatter};

/// The text is not JSON, or says something else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::progress) struct Fault;

impl Display for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("damaged")
    }
}

impl std::error::Error for Fault {}

impl serde::de::Error for Fault {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl serde::ser::Error for Fault {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}
