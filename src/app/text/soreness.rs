//! The words of the question on the day after.
//!
//! *Invariant:* words only.

pub(crate) const ASKED: &str = "How sore were you after it?";
pub(crate) const LATER: &str = "Not now";
pub(crate) const PRESSURE: &str = "How strong was the pressure?";
pub(crate) const PRESSURE_NOTE: &str = "3 to 6 is strong but comfortable.";
pub(crate) const TOO_STRONG: &str = "That is strong. Press less next time: 3 to 6 is enough.";
pub(crate) const WHERE: &str = "Where was it stiff?";
