//! Keeping the place, so that a reload or a killed page loses nothing.
//!
//! *Invariant:* written at step changes, pause and hide; not every second.

use super::Session;
use crate::app::facts;
use crate::platform::clock;
use unknot_core::progress::Bookmark;

impl Session {
    /// Writes the bookmark of the running session.
    pub(super) fn keep_place(self) {
        let Some(live) = self.live_now() else { return };
        if self.over.get_untracked() {
            return;
        }
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let Some(position) = transport.position(now) else { return };
        if position < 0 {
            return;
        }
        self.facts.mark(Some(Bookmark {
            id: live.id.clone(),
            routine: live.timeline.routine().id.to_owned(),
            plan: live.timeline.plan(),
            swaps: live.timeline.swaps().to_vec(),
            eased: live.eased.clone(),
            too_much: live.too_much,
            position: position.min(live.timeline.end()),
            played: live.carried.saturating_add(transport.played(now)),
            started: live.started,
            saved: facts::now(),
            before: live.before,
            place: live.place,
            skipped: live.skipped.clone(),
        }));
    }
}
