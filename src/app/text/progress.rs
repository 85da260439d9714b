//! The words of the sessions so far.
//!
//! *Invariant:* words only; nothing is called missed.

pub(crate) const PLENTY: &str = "Three to five a week is plenty.";
pub(crate) const STAND_HERE: &str = "Your sessions will stand here, with how stiff it was before and after. They stay in this browser.";
pub(crate) const LATELY: &str = "Lately";
pub(crate) const DAY: &str = "Day";
pub(crate) const SESSION: &str = "Session";
pub(crate) const STIFFNESS: &str = "Stiffness";
pub(crate) const EARLY: &str = ", stopped early";

/// "3 sessions in the last seven days".
pub(crate) fn week(count: usize) -> String {
    match count {
        0 => "No session in the last seven days".to_owned(),
        1 => "One session in the last seven days".to_owned(),
        count => format!("{count} sessions in the last seven days"),
    }
}

/// "6 → 3", with a gap for what was not said.
pub(crate) fn stiffness(before: Option<u8>, after: Option<u8>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(before), None) => format!("{before} →"),
        (None, Some(after)) => format!("→ {after}"),
        (None, None) => "–".to_owned(),
    }
}
