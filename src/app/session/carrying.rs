//! The audio element that carries the sound while the screen is off.
//!
//! *Invariant:* while it plays, the position follows it; a pause by the system is a pause.

use super::soundtrack::Making;
use super::{Devices, Session};
use crate::app::text;
use crate::platform::audio::{self, Heard};
use crate::platform::clock;
use unknot_core::engine::{Ms, Transport};
use unknot_core::progress::Mixing;

/// The element's clock may differ from the page's by so many milliseconds.
const APART: Ms = 40;

/// So many milliseconds it may play without moving before it is put where it is once more, and then
/// is given up.
const PATIENCE: f64 = 2_000.0;

impl Session {
    /// Hands the sound over to the element, once there is a track and time passes.
    pub(super) fn carry(self) {
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let runs = transport.is_running() && transport.lead(now) == 0 && !self.over.get_untracked();
        let (Some(at), Some(live), true) = (transport.position(now), self.live_now(), runs) else {
            return;
        };
        if self.is_carried() || !self.wants_track() {
            return;
        }
        let job = self.job(&live.timeline);
        let muted = self.facts.settings.with_untracked(|settings| settings.muted);
        self.devices.update_value(|devices| {
            let track = devices.track.made.as_ref().filter(|(made, _)| *made == job);
            let told = move |heard| self.heard(heard);
            let deck = &devices.track.deck;
            let Some(Ok(element)) = track.map(|(_, track)| deck.load(track, told)) else {
                return;
            };
            // Any other kind stops when the phone is locked.
            audio::mix(Mixing::Through);
            element.set_muted(muted);
            element.seek(at);
            element.play();
            devices.sound.cancel();
            devices.lock.release();
            devices.track.element = Some(element);
            devices.track.moved = (0, 0.0, false);
        });
        self.carried.set(self.is_carried());
    }

    /// Whether the element is what is heard.
    pub(super) fn is_carried(self) -> bool {
        self.devices.with_value(|devices| devices.track.element.is_some())
    }

    /// Lets the element go; what is placed ahead sounds again.
    pub(super) fn let_element_go(self) {
        let gone = self.devices.try_update_value(|devices| devices.track.element.take());
        if gone.flatten().is_some() {
            self.carried.set(false);
            self.mix();
            // In a pause nothing sounds, and the screen may go off.
            if self.is_on() && self.transport.with_untracked(Transport::is_running) {
                self.devices.update_value(|devices| {
                    devices.sound.wake();
                    devices.lock.hold();
                });
            }
        }
    }

    /// Brings the transport where the element is. Says whether the element is what counts, and not
    /// the clocks.
    pub(super) fn follow(self, now: f64) -> bool {
        let look = |devices: &mut Devices| {
            let due = std::mem::take(&mut devices.track.due);
            let track = &mut devices.track;
            let element = track.element.as_ref()?;
            let (at, stands) = (element.position(), element.stands());
            if stands || at != track.moved.0 {
                track.moved = (at, now, false);
            }
            let stuck = now - track.moved.1 > PATIENCE;
            let given_up = stuck && track.moved.2;
            if stuck {
                // Safari's engine sometimes holds its breath after the first seek.
                element.seek(at);
                track.moved = (at, now, true);
            }
            Some((at, stands, due, given_up))
        };
        let transport = self.transport.get_untracked();
        if transport.lead(now) > 0 {
            return false;
        }
        let Some((at, stands, due, given_up)) = self.devices.try_update_value(look).flatten()
        else {
            return false;
        };
        if due {
            self.steer_element(true);
        } else if stands {
            self.halt_at_element(at);
        } else if given_up {
            self.give_up_element();
        } else if transport.position(now).is_some_and(|position| (position - at).abs() > APART) {
            self.transport.update(|transport| transport.follow(at, now));
            self.beat.update(|beat| *beat += 1);
        }
        true
    }

    /// Lets the element do what the transport does, after play, pause and seek.
    pub(super) fn steer_element(self, running: bool) {
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let leads = transport.lead(now) > 0;
        self.devices.update_value(|devices| {
            let Some(element) = &devices.track.element else { return };
            devices.track.due = running && leads;
            if running && !leads {
                element.seek(transport.position(now).unwrap_or_default());
                element.play();
            } else {
                element.pause();
            }
        });
    }

    fn heard(self, heard: Heard) {
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let runs = transport.is_running() && transport.lead(now) == 0;
        if !self.is_on() || self.over.get_untracked() {
            return;
        }
        match heard {
            Heard::Plays if !transport.is_running() && self.element_at(false).is_some() => {
                if self.asking.get_untracked() {
                    self.steer_element(false);
                } else {
                    self.resume();
                }
            }
            Heard::Stands if runs => {
                if let Some(at) = self.element_at(true) {
                    self.halt_at_element(at);
                }
            }
            Heard::Plays | Heard::Stands => {}
            Heard::Refused => {
                self.halt(transport.position(now).unwrap_or_default(), text::REFUSED);
                self.give_up_element();
            }
        }
    }

    /// Where the element is, if it stands, or if it plays.
    fn element_at(self, stands: bool) -> Option<Ms> {
        self.devices.with_value(|devices| {
            let element = devices.track.element.as_ref()?;
            (element.stands() == stands).then(|| element.position())
        })
    }

    /// The browser cannot play it: from here on what is placed ahead sounds.
    fn give_up_element(self) {
        self.devices.update_value(|devices| devices.track.made = None);
        self.let_element_go();
        self.making.set(Making::Failed);
    }

    /// The system has paused the element, or it is at its end.
    fn halt_at_element(self, at: Ms) {
        let end = self.live_now().map_or(0, |live| live.timeline.end());
        let now = clock::monotonic();
        self.transport.update(|transport| transport.follow(at.min(end), now));
        if at >= end {
            self.finish();
        } else {
            self.halt(at, text::INTERRUPTED);
        }
    }
}
