//! The words of the first screen.
//!
//! *Invariant:* words only.

pub(crate) const ANNOTATION: &str = "The ball sits beside the spine";
pub(crate) const HOLDS: &str = "What it holds";
pub(crate) const HOLDS_NOTE: &str = "The parts, what you need, the sources";
pub(crate) const FEELING: &str = "How is it today?";
pub(crate) const PLACE: &str = "Where is it stiff?";
pub(crate) const PLACE_NOTE: &str = "Tap a place to see what helps there.";
pub(crate) const EVERYWHERE: &str = "Everywhere";
pub(crate) const ROUTINES: &str = "All routines";
pub(crate) const NOTHING_FITS: &str = "No routine fits all of that.";
pub(crate) const SHOW_ALL: &str = "Show all";
pub(crate) const ANY_TOOL: &str = "Any tool";
pub(crate) const ANY_PLACE: &str = "Any place";
pub(crate) const ANY_LENGTH: &str = "Any length";
pub(crate) const TOOL: &str = "Tool";
pub(crate) const WHERE_DONE: &str = "Place";
pub(crate) const LENGTH: &str = "Length";
pub(crate) const ANYTHING_NEW: &str = "Anything new since last time?";
pub(crate) const WHEN: &str = "When to see someone";
pub(crate) const SAFETY_LINE: &str = "For a stiff lower back, not for an injury. New weakness, numbness, fever, or pain after a fall: see a doctor first.";

/// "Up to 10 min".
pub(crate) fn up_to(minutes: u16) -> String {
    format!("Up to {minutes} min")
}

/// "3 routines".
pub(crate) fn found(count: usize) -> String {
    if count == 1 { "1 routine".to_owned() } else { format!("{count} routines") }
}
