//! The sessions counted: by week, and by where the work was.
//!
//! *Invariant:* a week begins on Monday at 04:00 local time; a walk is good and is no session.

use super::{Day, History, Record};
use crate::catalog::{self, Area, movement};
use crate::routine::{Region, Step};

/// Whether a session counts towards the goal.
#[must_use]
pub fn counts(record: &Record) -> bool {
    let walks = |step: &Step| step.movement.id == movement::WALK.id;
    catalog::routine(&record.routine).is_none_or(|routine| !routine.steps.iter().all(walks))
}

/// How many sessions each of the last weeks had, the present one last.
#[must_use]
pub fn weeks<const N: usize>(history: &History, today: Day) -> [u32; N] {
    let mut weeks = [0; N];
    count(history, today, &mut weeks);
    weeks
}

fn count(history: &History, today: Day, weeks: &mut [u32]) {
    for record in history.records.iter().filter(|record| counts(record)) {
        let ago = today.monday().since(record.started.day().monday()) / 7;
        let place = usize::try_from(ago).ok().and_then(|ago| weeks.len().checked_sub(ago + 1));
        if let Some(week) = place.and_then(|place| weeks.get_mut(place)) {
            *week += 1;
        }
    }
}

/// Minutes of work on each area, in the order of [`Area::ALL`].
#[must_use]
pub fn minutes_by_area(history: &History) -> [u32; Area::ALL.len()] {
    let mut seconds = [0_u32; Area::ALL.len()];
    let mut add = |area: Area, worked: u32| {
        if let Some(sum) = seconds.get_mut(area as usize) {
            *sum = sum.saturating_add(worked);
        }
    };
    for record in &history.records {
        for (area, worked) in &record.worked {
            add(*area, (*worked).into());
        }
        if record.worked.is_empty() {
            written(record, &mut add);
        }
    }
    seconds.map(|seconds| seconds.saturating_add(30) / 60)
}

/// An older record does not say where the work was: as the routine is written, for as long as it
/// was done.
fn written(record: &Record, add: &mut impl FnMut(Area, u32)) {
    let Some(routine) = catalog::routine(&record.routine) else { return };
    let whole = u32::from(routine.total()).max(1);
    for step in routine.steps {
        if let Some(area) = step.movement.region.and_then(|region: Region| Area::of(region)) {
            let share = record.seconds.min(whole) * u32::from(step.seconds) / whole;
            add(area, share);
        }
    }
}
