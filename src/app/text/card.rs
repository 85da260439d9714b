//! The words of the card that is printed of a routine.
//!
//! *Invariant:* the card says when to stop and where never to press.

use super::tenths;
use unknot_core::engine::BreathPattern;

pub(crate) const PRINT: &str = "Print it as a card";
pub(crate) const BESIDE: &str = "Beside, never on the spine";
pub(crate) const PRESSURE: &str = "Pressure 3 to 6 of 10";
pub(crate) const PRESSURE_NOTE: &str =
    "Strong but comfortable: the breath stays slow, and the muscle can let go.";
pub(crate) const EASE: &str = "Too much? Small rolls, twelve or more, or a softer tool.";
pub(crate) const STOP: &str = "Stop at once";
pub(crate) const STOP_NOTE: &str =
    " if it turns sharp, electric, burning or numb, or shoots down a leg. See a doctor.";
pub(crate) const NEVER: &str = "Never press";
pub(crate) const NEVER_NOTE: &str = " the spine, the ribs, the kidney area or the tailbone.";
pub(crate) const CHECKED: &str = "For everyday stiffness, after the safety check in Unknot. Not after a fall, with a fever or with numbness.";

/// "In 4", "Out 6.5".
pub(crate) fn breath(pattern: BreathPattern) -> [String; 2] {
    [format!("In {}", tenths(pattern.inhale())), format!("Out {}", tenths(pattern.exhale()))]
}
