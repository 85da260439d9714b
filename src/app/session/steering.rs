//! What a person does with a running session.
//!
//! *Invariant:* pausing is immediate; going on begins the current breath again.

use super::Session;
use super::live::Live;
use super::ticking::reading;
use crate::platform::visibility::{self, Seen};
use crate::platform::{clock, timer};
use std::sync::Arc;
use unknot_core::catalog::phrase;
use unknot_core::engine::{BreathPattern, Ms};
use unknot_core::progress::part;

/// The lead-in after a pause, in milliseconds.
const LEAD: Ms = 3_000;
/// After this long a pause the sound rests, in milliseconds: a silent context drains a phone.
const REST: u32 = 60_000;
/// How far the arrows jump, in milliseconds.
pub(crate) const JUMP: Ms = 10_000;

impl Session {
    /// Pauses at once.
    pub(crate) fn pause(self) {
        self.tick();
        if self.transport.with_untracked(unknot_core::engine::Transport::is_running) {
            self.stand(None);
            self.remark.set(Some(phrase::PAUSED.to_owned()));
            self.say(phrase::PAUSED);
        }
    }

    /// Goes on with a full breath in, after a moment. To be called in a tap.
    pub(crate) fn resume(self) {
        let Some(live) = self.live_now() else { return };
        if self.over.get_untracked()
            || self.transport.with_untracked(unknot_core::engine::Transport::is_running)
        {
            return;
        }
        let now = reading();
        let from = live.timeline.breath_start(self.position.get());
        let left = self.devices.try_update_value(|devices| std::mem::take(&mut devices.left));
        let left = left.unwrap_or_default();
        let carried = self.is_carried();
        self.devices.update_value(|devices| {
            devices.seen = Some(now);
            devices.rest = None;
            if !carried {
                devices.lock.hold();
            }
            devices.sound.wake();
        });
        // With the screen off nothing would call at the end of a lead-in.
        let lead = if carried && visibility::hidden() { 0 } else { left.max(LEAD) };
        self.transport.update(|transport| transport.play(from, lead, now.monotonic));
        self.asking.set(false);
        self.remark.set(Some(phrase::RESUMING.to_owned()));
        if left > LEAD {
            self.tell_way_back(from);
        }
        self.moved(now.monotonic);
        if self.transport.with_untracked(unknot_core::engine::Transport::is_running) {
            self.say(phrase::RESUMING);
        }
    }

    /// Pauses or goes on.
    pub(crate) fn toggle(self) {
        if self.transport.with_untracked(unknot_core::engine::Transport::is_running) {
            self.pause();
        } else {
            self.resume();
        }
    }

    /// Jumps by milliseconds, within the session.
    pub(crate) fn jump(self, by: Ms) {
        let to = |live: &Live, at: Ms| (at + by).clamp(live.timeline.start(), live.timeline.end());
        self.seek(to);
    }

    /// Goes to the next side or movement.
    pub(crate) fn next(self) {
        self.seek(|live, at| live.timeline.next_run(at));
    }

    /// Goes to the start of this side or movement, or to the one before.
    pub(crate) fn back(self) {
        self.seek(|live, at| live.timeline.previous_run(at));
    }

    fn seek(self, to: impl Fn(&Live, Ms) -> Ms) {
        // A button may be quicker than the next look at the clocks: what was slept through ends
        // in a pause, not in a jump.
        self.tick();
        let Some(live) = self.live_now() else { return };
        if self.over.get_untracked() {
            return;
        }
        let now = clock::monotonic();
        let at =
            self.transport.with_untracked(|transport| transport.position(now)).unwrap_or_default();
        let to = to(&live, at);
        let mut skipped = live.skipped.clone();
        part::jumped(&live.timeline, &mut skipped, at, to);
        if skipped != live.skipped {
            self.live.set(Some(Arc::new(Live { skipped, ..(*live).clone() })));
        }
        let ends = to >= live.timeline.end();
        self.devices.update_value(|devices| {
            devices.left = 0;
            devices.returning.clear();
            if ends {
                devices.sound.wake();
            }
        });
        self.transport.update(|transport| {
            transport.seek(to, now);
            // The end is the end in a pause too: it is recorded, and said.
            if ends {
                transport.play(to, 0, now);
            }
        });
        self.remark.set(None);
        self.moved(now);
    }

    /// The pressure is too much: the rest of a hold becomes small rolls; other work gets advice.
    pub(crate) fn too_much(self) {
        if let Some(advice) = self.ease() {
            self.say(advice);
        }
    }

    /// Does what there is to do when the pressure is too much; gives what is to be said of it, if that
    /// is not in the script.
    pub(super) fn ease(self) -> Option<&'static str> {
        self.tick();
        let live = self.live_now()?;
        let now = clock::monotonic();
        let at =
            self.transport.with_untracked(|transport| transport.position(now)).unwrap_or_default();
        let mut changed = Live { too_much: live.too_much.saturating_add(1), ..(*live).clone() };
        let eased = live.timeline.eased(at);
        let (said, advice) = if let Some((timeline, added)) = eased {
            changed.timeline = timeline;
            changed.eased.push(at);
            self.live.set(Some(Arc::new(changed)));
            self.retrack();
            // The line of the small rolls is in the new script.
            self.moved(now);
            (super::ending::with_added(phrase::SMALL_ROLLS, added), None)
        } else {
            self.live.set(Some(Arc::new(changed)));
            let movement = live.timeline.frame_at(at).map(|frame| frame.span.movement);
            let said = movement.map_or(phrase::LESS, phrase::less);
            (said.to_owned(), Some(said))
        };
        self.remark.set(Some(said));
        self.keep_place();
        advice
    }

    /// Goes on at another pace, at the same place.
    pub(super) fn repace(self, pattern: BreathPattern) {
        self.tick();
        let Some(live) = self.live_now() else { return };
        if self.over.get_untracked() {
            return;
        }
        let now = clock::monotonic();
        self.devices.update_value(|devices| devices.returning.clear());
        let again = live.timeline.repaced(pattern, &live.eased, self.position.get());
        let skipped = again.timeline.parts_of(&live.timeline, &live.skipped);
        let live =
            Live { timeline: again.timeline, eased: again.eased, skipped, ..(*live).clone() };
        self.live.set(Some(Arc::new(live)));
        self.transport.update(|transport| transport.seek(again.position, now));
        self.moved(now);
        self.keep_place();
    }

    /// Opens the stop sheet; pauses first.
    pub(crate) fn ask(self) {
        if self.is_on() && !self.over.get_untracked() {
            self.pause();
            self.adjusting.set(false);
            // The pause may have found the end.
            self.asking.set(!self.over.get_untracked());
        }
    }

    /// Turns all sound off or on.
    pub(crate) fn mute(self) {
        let muted = !self.facts.settings.with_untracked(|settings| settings.muted);
        self.facts.set(|settings| settings.muted = muted);
        if muted {
            self.hush();
        }
        self.tune();
    }

    /// Makes the sound anew after it was lost. To be called in a tap.
    pub(crate) fn bring_sound_back(self) {
        self.devices.update_value(|devices| devices.sound.wake());
        self.listen(clock::monotonic(), true);
    }

    /// Stands still, at a position or where it is.
    pub(super) fn stand(self, at: Option<Ms>) {
        let now = clock::monotonic();
        let left = self.transport.with_untracked(|transport| transport.lead(now));
        self.devices.update_value(|devices| devices.left = left);
        self.transport.update(|transport| match at {
            Some(at) => transport.pause_at(at, now),
            None => transport.pause(now),
        });
        self.moved(now);
        self.keep_place();
        self.devices.update_value(|devices| devices.lock.release());
        self.rest_after(REST);
    }

    /// Lets the sound rest so many milliseconds from now, unless it is wanted again before.
    pub(super) fn rest_after(self, ms: u32) {
        let rest = timer::After::new(ms, move || {
            self.devices.with_value(|devices| devices.sound.suspend());
            if !self.is_on() {
                self.let_element_go();
            }
        });
        self.devices.update_value(|devices| devices.rest = Some(rest));
    }

    /// After play, pause and seek: silence what was planned, set the picture, plan anew.
    pub(super) fn moved(self, now: f64) {
        let transport = self.transport.get_untracked();
        self.devices.update_value(|devices| {
            devices.sound.cancel();
            devices.calm = 0..0;
        });
        self.hush();
        self.steer_element(transport.is_running());
        if let Some(live) = self.live_now() {
            let at = transport.position(now).unwrap_or_default().min(live.timeline.end());
            self.show(at, transport.lead(now));
        }
        self.tell_system();
        self.beat.update(|beat| *beat += 1);
        self.listen(now, true);
        self.tick();
    }

    /// Tells the phone's lock screen whether time passes, and where the session is.
    pub(super) fn tell_system(self) {
        let Some(live) = self.live_now() else { return };
        let running = self.transport.with_untracked(unknot_core::engine::Transport::is_running);
        let at = self.position.get().max(0);
        self.devices.with_value(|devices| {
            if let Some(media) = devices.held.as_ref().and_then(|held| held.media.as_ref()) {
                media.update(running, f64::from(at), f64::from(live.timeline.end()));
            }
        });
    }

    pub(super) fn seen(self, seen: Seen) {
        match seen {
            Seen::Hidden | Seen::Left => self.keep_place(),
            Seen::Shown | Seen::Restored => {
                self.tick();
                self.beat.update(|beat| *beat += 1);
            }
        }
    }
}
