//! How a session begins, anew or where one was left.
//!
//! *Invariant:* the safety check is asked here too, whoever calls.

use super::live::Live;
use super::ticking::reading;
use super::{Held, Sample, Session};
use crate::app::facts;
use crate::app::route::Route;
use crate::platform::media_session::MediaSession;
use crate::platform::{address, keyboard, leaving, page, timer, visibility};
use leptos::prelude::*;
use std::hint::black_box;
use std::sync::Arc;
use unknot_core::care::{Clearance, tailor};
use unknot_core::catalog::{Area, ROUTINES};
use unknot_core::engine::{Length, Ms, Plan, Timeline};
use unknot_core::progress::Bookmark;
use unknot_core::routine::Routine;

/// What a session is to be.
pub(crate) struct Wish {
    pub(crate) routine: &'static Routine,
    pub(crate) length: Length,
    /// The tension before it, if it was given.
    pub(crate) before: Option<u8>,
    /// Where the tension is, if it was said.
    pub(crate) place: Option<Area>,
}

impl Session {
    /// Writes a script that nobody reads, so that the browser has compiled what writes one when a tap
    /// asks for it.
    pub(crate) fn rehearse(self) {
        let plan = self.facts.settings.with_untracked(unknot_core::progress::Settings::plan);
        for routine in ROUTINES.iter().take(1) {
            black_box(Timeline::compile(routine, plan).cues());
        }
    }

    /// A finger is down that may start a session.
    pub(crate) fn ready(self) {
        self.devices.with_value(|devices| devices.sound.ready());
    }

    /// Starts a routine, if the answers of the safety check allow it. To be called in a tap.
    pub(crate) fn start(self, wish: &Wish) {
        let &Wish { routine, length, before, place } = wish;
        if self.facts.clearance() != Clearance::Clear {
            return;
        }
        let plan = self.facts.settings.with_untracked(unknot_core::progress::Settings::plan);
        let plan = Plan { length, ..plan };
        let offer = untrack(|| tailor(routine, &self.facts.limits()));
        if !offer.offered {
            return;
        }
        let timeline = Timeline::tailored(routine, plan, offer.swaps());
        let started = facts::now();
        let id = format!("{}-{:08x}", started.epoch, page::random());
        let from = timeline.start();
        let live = Live {
            id,
            timeline,
            eased: Vec::new(),
            too_much: 0,
            started,
            before,
            place,
            skipped: Vec::new(),
            carried: 0,
        };
        self.begin(live, from, 0);
    }

    /// Goes on with an interrupted session, with time to get into place. To be called in a tap.
    pub(crate) fn go_on(self, bookmark: &Bookmark) {
        let Some(timeline) = bookmark.timeline() else { return };
        let offer = untrack(|| tailor(timeline.routine(), &self.facts.limits()));
        if !offer.offered || offer.swaps() != timeline.swaps() {
            return;
        }
        if self.facts.clearance() != Clearance::Clear {
            return;
        }
        // The pace may have been changed since.
        let pattern = self.facts.settings.with_untracked(|settings| settings.pattern);
        if pattern != bookmark.plan.pattern
            && let Some(bookmark) = bookmark.repaced(pattern)
        {
            return self.go_on(&bookmark);
        }
        let at = bookmark.position.clamp(timeline.start(), timeline.end());
        let from = timeline.breath_start(at);
        let lead = timeline.time_to_return(from);
        // A place kept by an older version knows of holds alone.
        let held = u16::try_from(bookmark.eased.len()).unwrap_or(u16::MAX);
        let live = Live {
            id: bookmark.id.clone(),
            timeline,
            too_much: bookmark.too_much.max(held),
            eased: bookmark.eased.clone(),
            started: bookmark.started,
            before: bookmark.before,
            place: bookmark.place,
            skipped: bookmark.skipped.clone(),
            carried: bookmark.played,
        };
        self.begin(live, from, lead);
    }

    fn begin(self, live: Live, from: Ms, lead: Ms) {
        page::session(true);
        let now = reading();
        self.transport.set(unknot_core::engine::Transport::default());
        self.transport.update(|transport| transport.play(from, lead, now.monotonic));
        self.live.set(Some(Arc::new(live)));
        self.over.set(false);
        for open in [self.asking, self.adjusting, self.locked] {
            open.set(false);
        }
        self.remark.set(None);
        self.result.set(None);
        self.stop_sample(Sample::Idle);
        self.let_element_go();
        self.devices.update_value(|devices| {
            devices.seen = Some(now);
            devices.index = None;
            devices.returning.clear();
            devices.left = 0;
            devices.calm = 0..0;
            devices.passed = f64::NEG_INFINITY;
            devices.after = None;
            devices.rest = None;
            // What is placed belongs to another session, or to a sound check.
            devices.sound.cancel();
            devices.sound.wake();
            devices.held = Some(Held {
                tick: None,
                _visibility: visibility::Watch::new(move |seen| self.seen(seen)),
                _keys: keyboard::Watch::new(move |press| self.key(&press)),
                _close: leaving::CloseGuard::new(),
                _first: timer::Drawn::new(move || self.settle_in()),
                back: None,
                media: None,
            });
        });
        self.tune();
        self.hush();
        if lead > 0 {
            self.tell_way_back(from);
        }
        self.show(from, lead);
        self.beat.update(|beat| *beat += 1);
        self.retrack();
    }

    /// Does what waits until the countdown has been seen.
    fn settle_in(self) {
        let Some(live) = self.live_now() else { return };
        let routine = live.timeline.routine();
        // The session has its own step in the history, so that "back" has something to step on.
        let player = Route::Player(routine.id.to_owned()).address();
        let _: Result<(), address::AddressError> = address::set(&player);
        let runs = self.transport.with_untracked(unknot_core::engine::Transport::is_running);
        self.devices.update_value(|devices| {
            if runs && devices.track.element.is_none() {
                devices.lock.hold();
            }
            if let Some(held) = &mut devices.held {
                held.back = Some(leaving::BackGuard::new(move || self.ask()));
                let media = MediaSession::new(move |key| self.media(key));
                media.show(routine.name, crate::app::text::NAME);
                held.media = Some(media);
            }
        });
        self.tell_system();
        self.tick();
        self.opened.set(true);
    }
}
