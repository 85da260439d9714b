//! What went wrong, as the sentence a person reads.
//!
//! *Invariant:* a fault names what was being done, not only what the system answered.

use std::fmt;

/// A result whose failure is ready to be printed.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

/// One sentence about one failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault(String);

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Makes a fault from its sentence.
pub(crate) fn fault(text: impl Into<String>) -> Fault {
    Fault(text.into())
}

/// Makes a fault of an attempt and the system's answer to it.
pub(crate) fn failed(attempt: impl fmt::Display, answer: impl fmt::Display) -> Fault {
    Fault(format!("{attempt}: {answer}"))
}
