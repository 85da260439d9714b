//! Five times a second: look at the clocks, tell the screen, keep the sound ahead.
//!
//! *Invariant:* nothing here counts; a call that never comes loses nothing. What is counted down on
//! the screen is looked at in the moment in which it changes: no digit is late, and all that change
//! together cost the phone one frame.

use super::{Devices, Making, Session};
use crate::app::text;
use crate::platform::audio::{Loss, SoundState};
use crate::platform::{clock, timer};
use unknot_core::catalog::phrase;
use unknot_core::engine::{Lookahead, Ms, Reading, speech, until_count};
use unknot_core::progress::Profile;

/// How often the screen is told at least, in milliseconds.
const TICK: u32 = 200;

/// A look that comes by itself may come so many milliseconds later than one made for the moment
/// would: far less than a frame.
const LATE: u32 = 5;

/// How often sounds are placed ahead while the page is awake, in milliseconds: far more often
/// than the look-ahead is long, seldom enough to cost nothing, and often enough that a clock that
/// stands still is found within two seconds.
const PASS: f64 = 900.0;

/// What brings the next look about.
pub(super) enum Tick {
    /// For the moment in which something on the screen changes.
    Once { _timer: timer::After },
    /// While nothing does: a timer that goes on by itself costs less than a new one each time.
    Steadily { _timer: timer::Every },
}

pub(super) fn reading() -> Reading {
    Reading { monotonic: clock::monotonic(), wall: clock::wall() }
}

impl Session {
    /// Looks at the clocks, and again when there is something to see.
    pub(super) fn tick(self) {
        let now = reading();
        self.look(now);
        self.look_again(now.monotonic);
    }

    /// Looks at the clocks again after a tick, or when something on the screen changes before. While
    /// the session stands still nobody looks.
    fn look_again(self, now: f64) {
        let transport = self.transport.get_untracked();
        self.devices.update_value(|devices| {
            let Some(held) = &mut devices.held else { return };
            let change = match (transport.lead(now), transport.position(now)) {
                (0, Some(at)) if devices.calm.contains(&at) => devices.calm.end - at,
                // Nothing is known of the moments to come: a full look, as soon as may be.
                (0, _) => 1,
                (lead, _) => until_count(lead),
            };
            let soon = u32::try_from(change).unwrap_or_default().min(TICK);
            let look = move || self.tick();
            held.tick = match held.tick.take() {
                _ if !transport.is_running() => None,
                Some(steady @ Tick::Steadily { .. }) if soon + LATE >= TICK => Some(steady),
                _ if soon == TICK => Some(Tick::Steadily { _timer: timer::Every::new(TICK, look) }),
                _ => Some(Tick::Once { _timer: timer::After::new(soon, look) }),
            };
        });
    }

    /// Brings everything up to date with the clocks.
    fn look(self, now: Reading) {
        let Some(live) = self.live_now() else { return };
        let earlier = self.devices.try_update_value(|devices| devices.seen.replace(now)).flatten();
        let transport = self.transport.get_untracked();
        if !transport.is_running() {
            return;
        }
        let followed = self.follow(now.monotonic);
        if !followed && earlier.is_some_and(|earlier| now.gap_since(earlier).is_some()) {
            self.halt(self.position.get(), text::SLEPT);
            return;
        }
        let transport = self.transport.get_untracked();
        if !transport.is_running() || self.over.get_untracked() {
            return;
        }
        let Some(at) = transport.position(now.monotonic) else { return };
        if self.is_calm(at) {
            self.position.set(at);
        } else {
            let (end, lead) = (live.timeline.end(), transport.lead(now.monotonic));
            self.show(at.min(end), lead);
            if lead == 0 {
                // After the end nothing looks any more: the closing line is told now.
                let heard = if at < end { at } else { end + speech::AFTER_MARK };
                self.speak_up(&live, heard);
            }
            if at >= end {
                self.finish();
                return;
            }
            self.enter(live.timeline.index_at(at));
            if lead > 0 {
                self.say_way_back(at - lead);
            }
            // What is left of a lead-in is told at every look.
            let calm = if lead > 0 { 0..0 } else { live.timeline.calm_from(at) };
            self.devices.update_value(|devices| devices.calm = calm);
        }
        if self.making.get_untracked() == Making::Ready {
            self.carry();
        }
        self.listen(now.monotonic, false);
    }

    /// Whether at a position nothing has come up since the last look but the position itself.
    fn is_calm(self, at: Ms) -> bool {
        self.devices.with_value(|devices| devices.calm.contains(&at) && !devices.spoken.waits)
    }

    /// Tells the screen.
    pub(super) fn show(self, at: Ms, lead: Ms) {
        let begins = self.position.get() < 0 && at >= 0;
        self.position.set(at);
        self.told.set(at);
        let before = self.lead.get_untracked();
        if before != lead {
            self.lead.set(lead);
        }
        if before > 0 && lead == 0 {
            self.beat.update(|beat| *beat += 1);
            let returning = |devices: &mut Devices| std::mem::take(&mut devices.returning);
            let returned =
                self.devices.try_update_value(returning).is_some_and(|it| !it.is_empty());
            let going_on = |remark: &Option<String>| remark.as_deref() == Some(phrase::RESUMING);
            if returned || self.remark.with_untracked(going_on) {
                self.remark.set(None);
            }
        }
        if begins || (before > 0 && lead == 0) {
            // The lock screen counts on by itself, and knows of no countdown.
            self.tell_system();
        }
    }

    /// Marks the entry into a span: the picture is set, the place is kept, the remark is over.
    fn enter(self, index: usize) {
        let entered =
            self.devices.try_update_value(|devices| devices.index.replace(index) != Some(index));
        if entered == Some(true) {
            self.remark.set(None);
            self.beat.update(|beat| *beat += 1);
            self.keep_place();
        }
    }

    /// Places the sounds to come; at once if `urgent`, else every so often.
    pub(super) fn listen(self, now: f64, urgent: bool) {
        let Some(live) = self.live_now() else { return };
        let transport = self.transport.get_untracked();
        let (Some(at), true) = (transport.position(now), transport.is_running()) else { return };
        if self.is_carried() {
            return;
        }
        if urgent || now - self.devices.with_value(|devices| devices.passed) >= PASS {
            // During a lead-in the position waits: seen from its end, it lies that much earlier,
            // and what lies before the place to go on from stays silent.
            let lead = transport.lead(now);
            let window = Lookahead::window(at - lead);
            let from = if lead > 0 { at } else { window.start };
            let mut cues = live.timeline.cues_in(from..window.end).to_vec();
            cues.retain(|cue| self.wants(&live.timeline, cue));
            if lead > 0 && self.profile() == Profile::Voice {
                cues.splice(..0, self.devices.with_value(|devices| devices.returning.clone()));
            }
            self.in_units(&mut cues);
            self.devices.update_value(|devices| {
                devices.sound.play(f64::from(at - lead), now, &cues);
                // A sound that is only waking is asked again at the next tick.
                if devices.sound.state() != SoundState::Waking {
                    devices.passed = now;
                }
            });
        }
        if self.sound_state.get_untracked() == SoundState::Lost(Loss::Interrupted) {
            self.halt(at, text::INTERRUPTED);
        }
    }

    /// Stands still at a position and says why.
    pub(super) fn halt(self, at: Ms, why: &str) {
        self.stand(Some(at));
        self.remark.set(Some(why.to_owned()));
    }
}
