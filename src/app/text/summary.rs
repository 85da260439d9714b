//! The words of the page that is shown to a clinician.
//!
//! *Invariant:* words only; tells what was noted, claims nothing.

pub(crate) const TITLE: &str = "Self-massage at home";
pub(crate) const LEDE: &str =
    "Noted by the person, for a doctor or a physical therapist. Tension is 0 to 10.";
pub(crate) const PERIOD: &str = "From – to";
pub(crate) const SESSIONS: &str = "Sessions";
pub(crate) const MINUTES: &str = "Minutes";
pub(crate) const BEFORE: &str = "Tension before, first and last";
pub(crate) const AFTER: &str = "Tension after, first and last";
pub(crate) const STOPS: &str = "Stopped";
pub(crate) const SORE: &str = "Strong or long soreness";
pub(crate) const PRESSURE: &str = "Strongest pressure felt";
pub(crate) const ANSWERS: &str = "Answered in the safety check";
pub(crate) const NO_ANSWERS: &str = "Nothing of what is asked";
pub(crate) const TABLE: &str = "The last sessions";
pub(crate) const ENDED: &str = "Ended";
pub(crate) const PLACE: &str = "Place";
pub(crate) const PRINT: &str = "Print";
pub(crate) const SHARE: &str = "Share";
pub(crate) const SAVE: &str = "Save as text";
pub(crate) const MADE: &str = "Made with Unknot on";
