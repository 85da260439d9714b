//! What was noted of one session, as it is shown, and the way to where it is kept.
//!
//! *Invariant:* what is shown and what is stored are changed together.

use super::Facts;
use crate::app::signal::RwSignal;
use unknot_core::progress::Record;

/// One session to tell more about, or none.
#[derive(Clone, Copy)]
pub(crate) struct Noted {
    facts: Facts,
    record: RwSignal<Option<Record>>,
}

impl Noted {
    /// The session that is shown.
    pub(crate) fn new(facts: Facts, record: RwSignal<Option<Record>>) -> Self {
        Self { facts, record }
    }

    /// Something that was noted, if it was.
    pub(crate) fn is<T>(self, is: fn(&Record) -> Option<T>) -> Option<T> {
        self.record.with(|record| is(record.as_ref()?))
    }

    /// Changes what is noted; saved at once.
    pub(crate) fn change(self, change: &dyn Fn(&mut Record)) {
        if let Some(mut record) = self.record.get_untracked() {
            self.facts.amend(&record.id, change);
            change(&mut record);
            self.record.set(Some(record));
        }
    }
}
