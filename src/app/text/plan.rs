//! The words of the week to go by, and of the walk.
//!
//! *Invariant:* words only; no day is called missed.

use unknot_core::routine::Routine;

pub(crate) const WHICH: &str = "Which week suits you?";
pub(crate) const NONE: &str = "None";
pub(crate) const LEDE: &str = "A few short sessions. Move the days as you like.";
pub(crate) const REST: &str = "Rest, or a walk";
pub(crate) const DONE: &str = "done";
pub(crate) const PLANNED: &str = "planned";
pub(crate) const RESTS: &str = "rest";
pub(crate) const LEGEND: &str = "Filled: done. Hollow: planned. A day without is just a day.";
pub(crate) const WALK: &str = "A walk on most days helps it last";
pub(crate) const EARLIER: &str = "A day earlier";
pub(crate) const LATER: &str = "A day later";
pub(crate) const WHY: &str = "Why this week";
pub(crate) const OURS: &str = "Which day holds what is ours.";
pub(crate) const GOAL: &str = "Sessions a week, at least";
pub(crate) const REMIND: &str = "Reminders";
pub(crate) const REMIND_NOTE: &str = "The app sends nothing. Take this file into your calendar, and it reminds you on the days of the plan.";
pub(crate) const HOUR: &str = "At what time?";
pub(crate) const CALENDAR: &str = "Save for my calendar";
pub(crate) const SAVED: &str =
    "Saved. Open the file to take it in. After a change of the plan, take the old one out there.";

pub(crate) const WALK_TITLE: &str = "An easy walk";
pub(crate) const WALK_LEDE: &str =
    "Five to ten minutes, easy enough to talk. It keeps things from tightening again.";
pub(crate) const WALK_NOTE: &str =
    "Take the phone with you. It says when half is over and when it ends.";

/// "10 minutes · today".
pub(crate) fn kind(routine: &Routine, today: bool) -> String {
    let today = if today { " · today" } else { "" };
    format!("{} minutes, {}{today}", routine.minutes(), routine.intensity().name())
}
