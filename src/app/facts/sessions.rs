//! What is done to the sessions: kept, changed, deleted, replaced.
//!
//! *Invariant:* always done to what is stored now, which another tab may have changed; what cannot be
//! written is kept and tried again with the next change.

use super::Facts;
use leptos::prelude::*;
use unknot_core::progress::{Ending, Fact, History, Record};

impl Facts {
    /// Keeps a session. One that was interrupted and has gone on is kept in its place.
    pub(crate) fn keep(self, record: &Record) {
        let id = record.id.clone();
        self.alter(&id, &mut |history| {
            let mut record = record.clone();
            if let Some(known) = history.find(&record.id) {
                // Another tab played the same session, and further.
                if known.ending == Ending::Finished || known.seconds > record.seconds {
                    return;
                }
                record.rev = known.rev.saturating_add(1);
            }
            history.restore(record);
        });
    }

    /// Changes a session, unless it was deleted in the meantime.
    pub(crate) fn amend(self, id: &str, change: &dyn Fn(&mut Record)) {
        self.alter(id, &mut |history| {
            let _: bool = history.amend(id, change);
        });
    }

    /// Deletes a session and gives it, to be brought back.
    pub(crate) fn delete(self, id: &str) -> Option<Record> {
        let mut deleted = None;
        self.alter(id, &mut |history| deleted = history.delete(id));
        deleted
    }

    /// The sessions as they are stored now, which another tab may have changed, with what could not
    /// be written yet.
    pub(crate) fn stored(self) -> History {
        let stored = self
            .keeper
            .with_value(|keeper| keeper.store.is_some() && !keeper.sealed.contains(&History::KEY));
        if !stored {
            return self.history.get_untracked();
        }
        let Some(mut history) = self.found::<History>() else {
            return self.history.get_untracked();
        };
        history.merge(self.keeper.with_value(|keeper| keeper.unsaved.clone()));
        history
    }

    /// Does something to the session with this id.
    // A closure behind a reference: this code stands once, not once for each use.
    fn alter(self, id: &str, act: &mut dyn FnMut(&mut History)) {
        let mut history = self.stored();
        act(&mut history);
        let _: bool = self.replace(history, Some(id));
    }

    /// Makes the sessions these. Where they cannot be written, what is known of the session with this
    /// id is tried again later.
    pub(crate) fn replace(self, history: History, id: Option<&str>) -> bool {
        let written = self.write(&history);
        self.keeper.update_value(|keeper| {
            if written {
                keeper.unsaved = History::default();
            } else {
                let new = id.map_or_else(|| history.clone(), |id| history.only(id));
                keeper.unsaved.merge(new);
            }
        });
        self.history.set(history);
        written
    }
}
