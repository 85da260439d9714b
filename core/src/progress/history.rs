//! All sessions so far.
//!
//! *Invariant:* every id once; merging two histories loses no record.

use super::{Ending, Fact, Record};
use crate::catalog;
use crate::routine::{Movement, Posture};
use serde::{Deserialize, Serialize};

/// The records, oldest first.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
pub struct History {
    /// The sessions.
    pub records: Vec<Record>,
}

impl Fact for History {
    const KEY: &'static str = "unknot.history";
    const VERSION: u32 = 1;
    const NAME: &'static str = "your sessions";
}

impl History {
    /// After so many finished sessions with it a movement is known.
    const LEARNT: usize = 3;

    /// Whether a movement was done often enough that less needs saying.
    #[must_use]
    pub fn knows(&self, movement: &Movement) -> bool {
        let has = |record: &&Record| {
            let routine = catalog::routine(&record.routine);
            let mut steps = routine.into_iter().flat_map(|routine| routine.steps);
            record.ending == Ending::Finished && steps.any(|step| step.movement.id == movement.id)
        };
        self.records.iter().filter(has).take(Self::LEARNT).count() == Self::LEARNT
    }

    /// Whether something was finished in this position.
    #[must_use]
    pub fn knows_posture(&self, posture: Posture) -> bool {
        let finished = self.records.iter().filter(|record| record.ending == Ending::Finished);
        let mut routines = finished.filter_map(|record| catalog::routine(&record.routine));
        routines.any(|it| it.steps.iter().any(|step| step.movement.posture == posture))
    }

    /// Adds a record, or replaces the one with its id.
    pub fn keep(&mut self, record: Record) {
        self.records.retain(|known| known.id != record.id);
        let place = self.records.partition_point(|known| known.started <= record.started);
        self.records.insert(place, record);
    }

    /// Adds the records of another history that are not in this one.
    pub fn merge(&mut self, other: Self) {
        for record in other.records {
            if !self.records.iter().any(|known| known.id == record.id) {
                self.keep(record);
            }
        }
    }
}
