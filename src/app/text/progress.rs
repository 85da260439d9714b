//! The words of the sessions so far.
//!
//! *Invariant:* words only; nothing is called missed.

use unknot_core::progress::{Ending, Record};

pub(crate) const STAND_HERE: &str = "Your sessions will stand here, with how stiff it was before and after. They stay in this browser.";
pub(crate) const LATELY: &str = "Lately";
pub(crate) const DAY: &str = "Day";
pub(crate) const SESSION: &str = "Session";
pub(crate) const STIFFNESS: &str = "Stiffness";
pub(crate) const BEFORE_AFTER: &str = "Stiffness, before and after";
pub(crate) const HOLLOW: &str = "Hollow: before. Filled: after. Oldest first.";
pub(crate) const NOT_RATED: &str =
    "Say before and after a session how stiff it is, and it is drawn here.";
pub(crate) const EVERYWHERE: &str = "Everywhere";
pub(crate) const WHERE: &str = "Where";
pub(crate) const WORK: &str = "Where the work was";
pub(crate) const WORK_NOTE: &str = "All sessions together.";
pub(crate) const WEEKS: &str = "Sessions a week";
pub(crate) const WEEKS_TABLE: &str = "The weeks as a table";
pub(crate) const WEEK_OF: &str = "Week from";
pub(crate) const NOW: &str = "now";
pub(crate) const ADVICE: &str = "What your sessions say";
pub(crate) const WHY: &str = "Why";
pub(crate) const ALL: &str = "Show all";
pub(crate) const PLAN_NOTE: &str = "A plan for the days, and reminders in your calendar";
pub(crate) const SUMMARY: &str = "A page to show";
pub(crate) const SUMMARY_NOTE: &str = "For a doctor or a physical therapist, to print or share";
pub(crate) const DATA: &str = "Keep a backup";
pub(crate) const DATA_NOTE: &str = "Save, bring in, erase";
pub(crate) const DELETED: &str = "Deleted.";
pub(crate) const UNDO: &str = "Undo";

pub(crate) const CHANGE: &str = "Change it here. It is kept at once.";
pub(crate) const BEFORE: &str = "Before";
pub(crate) const AFTER: &str = "After";
pub(crate) const PRESSURE: &str = "Pressure";
pub(crate) const SORE: &str = "The day after";
pub(crate) const DELETE: &str = "Delete this session";
pub(crate) const GONE: &str = "This session is not here";
pub(crate) const GONE_NOTE: &str = "It was deleted, or it is in another browser.";

/// "Goal: 3 to 5".
pub(crate) fn goal(least: u8, most: u8) -> String {
    if least < most { format!("Goal: {least} to {most}") } else { format!("Goal: {least}") }
}

/// "Three to five a week is plenty."
pub(crate) const fn plenty(goal: u8) -> &'static str {
    match goal {
        0 | 1 => "One to five a week is fine.",
        2 => "Two to five a week is plenty.",
        3 => "Three to five a week is plenty.",
        4 => "Four or five a week is plenty.",
        _ => "Five a week is plenty.",
    }
}

/// "Three sessions this week".
pub(crate) fn week(count: u32) -> String {
    const NUMBERS: [&str; 8] = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"];
    let number = usize::try_from(count).ok().and_then(|nth| NUMBERS.get(nth));
    let word = if count == 1 { "session" } else { "sessions" };
    match (number, count) {
        (_, 0) => "A new week".to_owned(),
        (Some(number), _) => format!("{number} {word} this week"),
        (None, _) => format!("{count} {word} this week"),
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

/// "10 min", "4 min, stopped early".
pub(crate) fn length(record: &Record) -> String {
    let early = if record.ending == Ending::Finished { "" } else { ", stopped early" };
    format!("{} min{early}", record.minutes())
}

/// "Side of hip: 12 min", "Low back: 3 h".
pub(crate) fn minutes(area: &str, minutes: u32) -> String {
    match minutes {
        0..120 => format!("{area}: {minutes} min"),
        _ => format!("{area}: {} h", minutes / 60),
    }
}

/// "Not done: Press and breathe".
pub(crate) fn skipped(names: &[&str]) -> String {
    format!("Passed over: {}", names.join(", "))
}
