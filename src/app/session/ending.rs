//! The ways a session ends.
//!
//! *Invariant:* whatever was done is recorded before anything is asked.

use super::Session;
use super::live::Live;
use crate::app::facts;
use crate::app::route::Route;
use crate::platform::{address, clock, page, storage, timer};
use unknot_core::care::{Screening, StopAnswer};
use unknot_core::engine::Ms;
use unknot_core::progress::{Ending, Record, StopReason, part};

/// How long the player stays after the end, in milliseconds: the closing line is heard.
const CURTAIN: u32 = 4_000;
/// How long the sound goes on after that: the closing line is said to its end.
const LINGER: u32 = 4_000;

impl Session {
    /// The end of the timeline was reached.
    pub(super) fn finish(self) {
        let Some(live) = self.live_now() else { return };
        let now = clock::monotonic();
        self.over.set(true);
        self.transport.update(|transport| transport.pause_at(live.timeline.end(), now));
        self.beat.update(|beat| *beat += 1);
        self.record(&live, Ending::Finished);
        storage::persist();
        self.devices.update_value(|devices| {
            devices.lock.release();
            devices.held = None;
            devices.after = Some(timer::After::new(CURTAIN, move || {
                self.leave(&Route::Done);
                self.rest_after(LINGER);
            }));
        });
        page::session(false);
    }

    /// An answer on the stop sheet.
    pub(crate) fn answer(self, answer: StopAnswer) {
        match (answer, answer.ends()) {
            (_, Some(reason)) => self.end(reason),
            (StopAnswer::Bracing, None) => {
                let advice = self.ease();
                let said = self.remark.get_untracked();
                self.resume();
                self.remark.set(said);
                if let Some(advice) = advice {
                    self.say(advice);
                }
            }
            (_, None) => self.resume(),
        }
    }

    /// Ends before the end, for a reason.
    pub(crate) fn end(self, reason: StopReason) {
        let Some(live) = self.live_now() else { return };
        let kept = self.done(&live) > 0 || reason != StopReason::Unasked;
        if kept {
            self.record(&live, Ending::Stopped(reason));
        } else {
            self.facts.forget_place(&live.id);
        }
        if reason == StopReason::Sharp {
            self.facts.screen(|screening| screening.stop_sign(facts::now()));
        }
        self.let_go();
        self.leave(&match reason {
            StopReason::Sharp => Route::Safety,
            _ if kept => Route::Done,
            _ => Route::Home,
        });
    }

    /// Leaves for the safety check, which has to be answered then: what was done is recorded, and
    /// the place is kept to go on.
    pub(crate) fn check(self) {
        self.pause();
        let Some(live) = self.live_now() else { return };
        if self.done(&live) > 0 && !self.over.get_untracked() {
            self.record(&live, Ending::Stopped(StopReason::Unasked));
            self.keep_place();
        }
        self.facts.screen(Screening::ask_again);
        self.let_go();
        self.leave(&Route::Safety);
    }

    /// Lets go of everything that a session holds.
    fn let_go(self) {
        self.devices.update_value(|devices| {
            devices.sound.cancel();
            devices.lock.release();
            devices.held = None;
        });
        page::session(false);
        self.hush();
        self.let_element_go();
        self.devices.update_value(|devices| {
            devices.rest = None;
            devices.sound.suspend();
        });
    }

    /// Milliseconds really done, before an interruption too.
    fn done(self, live: &Live) -> Ms {
        let played =
            self.transport.with_untracked(|transport| transport.played(clock::monotonic()));
        live.carried.saturating_add(played)
    }

    fn record(self, live: &Live, ending: Ending) {
        let seconds = u32::try_from(self.done(live).max(0) / 1_000).unwrap_or_default();
        let position = self.position.get();
        let reached = if ending == Ending::Finished { live.timeline.end() } else { position };
        let record = Record {
            seconds,
            ending,
            before: live.before,
            eased: live.too_much,
            place: live.place,
            skipped: part::left_out(&live.timeline, &live.skipped),
            worked: part::worked(&live.timeline, &live.skipped, reached),
            ..Record::new(&live.id, live.timeline.routine().id, live.started)
        };
        self.facts.keep(&record);
        self.facts.forget_place(&live.id);
        if self.facts.screening.with_untracked(Screening::asks_each_session) {
            self.facts.screen(Screening::session_over);
        }
        self.result.set(Some(record));
    }

    fn leave(self, to: &Route) {
        self.live.set(None);
        self.position.keep_quiet();
        self.opened.set(false);
        self.asking.set(false);
        self.devices.update_value(|devices| {
            devices.after = None;
            devices.track.forget();
        });
        // The session's own step in the history is given up for what comes after it.
        let _: Result<(), address::AddressError> = address::replace(&to.address());
    }
}

/// A line with what was added to the session.
pub(super) fn with_added(line: &str, added: Ms) -> String {
    if added > 0 { format!("{line} {} seconds more.", added / 1_000) } else { line.to_owned() }
}
