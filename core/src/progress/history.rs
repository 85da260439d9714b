//! All sessions so far.
//!
//! *Invariant:* every id once, among the records or among what was deleted; merging loses no record
//! and brings none back that was deleted after it was last changed.

use super::json::Parsed;
use super::{Ending, Fact, Record};
use crate::catalog;
use crate::routine::{Movement, Posture};
use serde::{Deserialize, Serialize};

/// The records, oldest first.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
pub struct History {
    /// The sessions.
    pub records: Vec<Record>,
    /// What was deleted, so that no other tab and no old copy brings it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Gone>,
}

/// A session that was deleted.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Gone {
    /// The record's id.
    pub id: String,
    /// The number of this change: whatever was changed less often is deleted.
    pub rev: u16,
}

impl Fact for History {
    const KEY: &'static str = "unknot.history";
    // 2: deleted records, and more of each session. An app of version 1 would lose them.
    const VERSION: u32 = 2;
    const NAME: &'static str = "your sessions";

    /// The records that can be read, each on its own, oldest first.
    fn salvage(parsed: &Parsed<'_>) -> Option<Self> {
        let mut history = Self::default();
        parsed.each(Self::LIST, |record: Record| history.keep(record));
        parsed.each(Self::GONE, |gone: Gone| history.forget(gone));
        (history != Self::default()).then_some(history)
    }
}

impl History {
    /// The field with the records.
    pub(super) const LIST: &'static str = "records";
    const GONE: &'static str = "gone";
    /// After so many finished sessions with it a movement is known.
    const LEARNT: usize = 3;

    /// Whether a movement was done often enough that less needs saying.
    #[must_use]
    pub fn knows(&self, movement: &Movement) -> bool {
        let has = |record: &&Record| {
            let Some(routine) = catalog::routine(&record.routine) else { return false };
            // What was fitted to less time may have left it out.
            let whole = record.seconds >= u32::from(routine.total()) * 9 / 10;
            let finished = whole && record.ending == Ending::Finished;
            let jumped = record.skipped.iter().any(|id| id == movement.id);
            finished && !jumped && routine.steps.iter().any(|it| it.movement.id == movement.id)
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

    /// The record with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// Adds a record, or replaces the one with its id; unless that was changed more often, or
    /// deleted since.
    pub fn keep(&mut self, record: Record) {
        let newer = self.find(&record.id).is_some_and(|known| known.rev > record.rev);
        let gone = self.gone.iter().any(|gone| gone.id == record.id && gone.rev >= record.rev);
        if !newer && !gone {
            self.put(record);
        }
    }

    fn put(&mut self, record: Record) {
        self.records.retain(|known| known.id != record.id);
        self.gone.retain(|gone| gone.id != record.id);
        let place = self.records.partition_point(|known| known.started <= record.started);
        self.records.insert(place, record);
    }

    /// Changes the record with an id; says whether there is one.
    pub fn amend(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let Some(record) = self.records.iter_mut().find(|record| record.id == id) else {
            return false;
        };
        change(record);
        record.rev = record.rev.saturating_add(1);
        true
    }

    /// Deletes the record with an id and gives it, to be brought back.
    pub fn delete(&mut self, id: &str) -> Option<Record> {
        let record = self.find(id)?.clone();
        self.forget(Gone { id: id.to_owned(), rev: record.rev.saturating_add(1) });
        Some(record)
    }

    /// Brings a deleted record back as it was.
    pub fn restore(&mut self, mut record: Record) {
        let gone = self.gone.iter().find(|gone| gone.id == record.id);
        record.rev = gone.map_or(record.rev, |gone| gone.rev.saturating_add(1));
        self.put(record);
    }

    fn forget(&mut self, gone: Gone) {
        let newer = self.find(&gone.id).is_some_and(|known| known.rev > gone.rev);
        let known = self.gone.iter().any(|known| known.id == gone.id && known.rev >= gone.rev);
        if !newer && !known {
            self.records.retain(|record| record.id != gone.id);
            self.gone.retain(|known| known.id != gone.id);
            self.gone.push(gone);
        }
    }

    /// Adds what another history knows better: records that are not in this one, those that were
    /// changed more often there, and what was deleted there.
    pub fn merge(&mut self, other: Self) {
        for gone in other.gone {
            self.forget(gone);
        }
        for record in other.records {
            if self.find(&record.id).is_none_or(|known| known.rev < record.rev) {
                self.keep(record);
            }
        }
    }

    /// What is known of one id alone, to be merged somewhere else.
    #[must_use]
    pub fn only(&self, id: &str) -> Self {
        let gone = self.gone.iter().filter(|gone| gone.id == id).cloned().collect();
        Self { records: self.find(id).cloned().into_iter().collect(), gone }
    }
}
