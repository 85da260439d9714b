//! The words of the briefing.
//!
//! *Invariant:* words only.

use unknot_core::care::Change;

pub(crate) const WARM: &str = "Best when warm, after a shower.";
pub(crate) const ENDS: &str = "The end";
pub(crate) const YOUR_ANSWERS: &str = "What your answers mean";
pub(crate) const NOT_FOR_ME: &str = "Not for me";
pub(crate) const BRING_BACK: &str = "Bring it back";
pub(crate) const CHANGED: &str = "Changed for you";
pub(crate) const NOT_NOW: &str = "Not for now";
pub(crate) const HOW: &str = "How it is done";
pub(crate) const FEEL: &str = "What you should feel: ";
pub(crate) const EASE: &str = "When to press less: ";
pub(crate) const EACH_SIDE: &str = "on each side";

/// "Strokes in place of Slow rolls."
pub(crate) fn change(change: &Change) -> String {
    match change.to {
        Some(to) => format!("{} in place of {}.", to.name, change.from.name),
        None => format!("Without {}.", change.from.name),
    }
}
