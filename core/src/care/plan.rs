//! The plan of the week against the days as they went.
//!
//! *Invariant:* a day without a session changes nothing but the suggestion.

use crate::catalog::{WALK, WeekPlan};
use crate::progress::{Day, Event, History, counts};
use crate::routine::Routine;

/// What a day holds, with the whole week moved on by so many days; none is rest.
#[must_use]
pub fn on(plan: WeekPlan, moved: u8, day: Day) -> Option<&'static Routine> {
    plan.on(usize::try_from(day.plus(-i64::from(moved)).weekday()).unwrap_or_default())
}

/// Whether there was a session on a day.
#[must_use]
pub fn done(history: &History, day: Day) -> bool {
    history.records.iter().any(|record| record.started.day() == day && counts(record))
}

/// What the plan suggests today: what the day holds; on a day of rest what was left yesterday, or
/// else a walk. None once something was done.
#[must_use]
pub fn suggests(plan: WeekPlan, moved: u8, history: &History, today: Day) -> Option<&'static str> {
    if done(history, today) {
        return None;
    }
    let yesterday = today.plus(-1);
    let work = |day| on(plan, moved, day).map(|routine| routine.id).filter(|id| *id != WALK);
    let left = || work(yesterday).filter(|_| !done(history, yesterday));
    Some(work(today).or_else(left).unwrap_or(WALK))
}

/// The times of the week, for a calendar.
#[must_use]
pub fn events(plan: WeekPlan, moved: u8) -> Vec<Event> {
    let event = |weekday: i64| {
        let routine = on(plan, moved, Day(0).monday().plus(weekday))?;
        Some(Event { weekday, name: routine.name, minutes: routine.minutes() })
    };
    (0..7).filter_map(event).collect()
}
