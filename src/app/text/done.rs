//! The words of the summary.
//!
//! *Invariant:* words only; nothing praises or blames.

pub(crate) const NONE_YET: &str = "No session yet";
pub(crate) const SESSION: &str = "Session";
pub(crate) const HOW_STIFF: &str = "How stiff is it now?";
pub(crate) const SCALE: &str = "0 is loose, 10 is the most. You can skip this.";
pub(crate) const EXACTLY: &str = "Choose the number";
pub(crate) const SORE_TOMORROW: &str = "A little sore tomorrow is normal. If it is strong, lasts more than two days, or all feels worse, press less and keep it shorter.";
pub(crate) const IS_IT_WORSE: &str = "Worse than before?";
pub(crate) const IT_IS_WORSE: &str = "It is worse";
pub(crate) const SURE: &str = "If so, the app rests with you for two days.";
pub(crate) const YES_WORSE: &str = "Yes, it is worse";
pub(crate) const NOT_WORSE: &str = "No, it is not";
pub(crate) const LEG: &str = "Numb, weak, tingling or shooting down a leg?";
pub(crate) const LEG_NOTE: &str = "Answer the safety check now";
pub(crate) const NEXT: &str = "What next?";
pub(crate) const WALK: &str = "Walk for 5 minutes";
pub(crate) const WALK_NOTE: &str = "Keeps it from getting stiff again";
pub(crate) const WARMTH: &str = "Warmth for 10 to 15 minutes";
pub(crate) const COLD: &str = "Cold for 10 to 15 minutes";
pub(crate) const BREATHE: &str = "Breathing reset";
pub(crate) const REST: &str = "Rest and breathe";

/// "6 before, 3 now."
pub(crate) fn compared(before: u8, after: u8) -> String {
    format!("{before} before, {after} now. ")
}

/// "7 minutes, lying".
pub(crate) fn offer(minutes: u16, posture: &str) -> String {
    format!("{minutes} minutes, {posture}")
}
