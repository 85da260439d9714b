//! The words of the movement pages.
//!
//! *Invariant:* words only.

use unknot_core::routine::Movement;

pub(crate) const PLAY: &str = "Play this one";
pub(crate) const CHANGED_WITH: &str = "Left out or made gentle with";
pub(crate) const FOR_YOU: &str = "You left this out.";
pub(crate) const MOVE: &str = "Show how it moves";
pub(crate) const KEEP_STILL: &str = "Keep it still";
pub(crate) const ANYWHERE: &str = "All";

/// "soft ball · standing · medium · left, then right".
pub(crate) fn kind(movement: &Movement) -> String {
    let tool = movement.tool.name();
    let tool = if tool.is_empty() { super::NO_TOOLS } else { tool };
    let sides = if movement.sided { " · left, then right" } else { "" };
    format!("{tool} · {} · {}{sides}", movement.posture.name(), movement.intensity.name())
}

/// "12 movements".
pub(crate) fn found(count: usize) -> String {
    if count == 1 { "1 movement".to_owned() } else { format!("{count} movements") }
}
