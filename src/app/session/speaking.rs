//! What is said aloud, and by whom: the bundled voice, else the phone's, else the marks alone.
//!
//! *Invariant:* the session never waits for a voice; what is said is always on the screen too.

use super::{Devices, Live, Session};
use crate::platform::device;
use crate::platform::speech::Speech;
use crate::platform::timer::After;
use crate::platform::worker::{self, Watch, WorkerState};
use unknot_core::catalog::wording;
use unknot_core::engine::{Breath, Cue, CueKind, LOOK_BACK, Mark, Ms, Timeline, speech};
use unknot_core::progress::{Felt, Profile, Settings};
use unknot_core::routine::Movement;

/// Milliseconds of rest after the page's worker has spoken, before the voice is fetched.
const IDLE: u32 = 1_500;
/// The phone's voice is not begun later than this many milliseconds: its words would be stale.
const LATE: Ms = 1_500;
/// A mark is not felt later than this many milliseconds; at the end of a session the look that
/// finds its mark is [`speech::AFTER_MARK`] ahead.
const FRESH: Ms = speech::AFTER_MARK + 200;
/// A line waits so many milliseconds for the bundled voice while that is on its way.
const SOON: Ms = 800;

/// What is kept between two looks.
#[derive(Default)]
pub(super) struct Spoken {
    watch: Option<Watch>,
    idle: Option<After>,
    phone: Speech,
    /// The line that was dealt with last, by its place.
    line: Option<Ms>,
    /// Whether that is left for a later look: the bundled voice may come any moment.
    pub(super) waits: bool,
    /// What was felt last.
    felt: Ms,
    /// The movements of which less needs saying.
    pub(super) known: Vec<&'static str>,
}

impl Session {
    /// Fetches the bundled voice when the page is at rest: after its worker has everything, or it
    /// is clear that there is none.
    pub(super) fn expect_voice(self) {
        let hear = move |state| {
            if state != WorkerState::Unknown {
                let load = move || self.devices.with_value(|devices| devices.sound.load_voice());
                let idle = After::new(IDLE, load);
                self.devices.update_value(|devices| devices.spoken.idle = Some(idle));
            }
        };
        let watch = Watch::new(hear);
        self.devices.update_value(|devices| devices.spoken.watch = Some(watch));
        hear(worker::state());
    }

    /// Whether a cue is heard: a line may be one that this person does not want or need.
    pub(super) fn wants(self, timeline: &Timeline, cue: &Cue) -> bool {
        let CueKind::Line(text) = cue.kind else { return true };
        let movement = timeline.spans().get(timeline.index_at(cue.at)).map(|span| span.movement);
        let spare = movement.is_some_and(|it| self.knows(it) && wording(it).is_detail(text));
        self.profile() == Profile::Voice && !spare
    }

    /// Puts lengths into the person's units.
    pub(super) fn in_units(self, cues: &mut [Cue]) {
        for cue in cues {
            if let CueKind::Line(text) = &mut cue.kind {
                *text = self.worded(text);
            }
        }
    }

    /// A line in the person's units.
    pub(super) fn worded(self, line: &'static str) -> &'static str {
        self.facts.settings.with_untracked(|settings| speech::in_units(line, settings.units))
    }

    /// Whether the phone is to vibrate.
    fn feels(self) -> bool {
        self.facts.settings.with_untracked(|settings| match settings.felt {
            Felt::Always => true,
            Felt::Silent => settings.profile == Profile::Silent,
            Felt::Never => false,
        })
    }

    pub(super) fn profile(self) -> Profile {
        self.facts.settings.with_untracked(|settings| settings.profile)
    }

    /// Looks at what has come up since the last look: leaves to the phone's voice what the bundled
    /// one cannot say, and lets marks be felt where nothing sounds.
    pub(super) fn speak_up(self, live: &Live, at: Ms) {
        self.devices.update_value(|devices| devices.spoken.waits = false);
        let since = at.saturating_sub(LOOK_BACK);
        let cues = live.timeline.cues_in(since..at.saturating_add(1));
        let newest = cues.iter().rev().find(|cue| matches!(cue.kind, CueKind::Line(_)));
        if let Some(cue) = newest.filter(|cue| self.wants(&live.timeline, cue))
            && let CueKind::Line(text) = cue.kind
        {
            let late = at - speech::said(cues, *cue).at;
            if late <= LATE || speech::must_be_said(text) {
                self.hand_over(self.worded(text), cue.at, late);
            }
        }
        if self.feels() {
            let felt = |devices: &mut Devices| std::mem::replace(&mut devices.spoken.felt, at);
            let before = self.devices.try_update_value(felt).unwrap_or(at);
            let fresh = cues.iter().filter(|cue| cue.at > before.max(at - FRESH));
            // A mark stands above the breath that begins with it.
            let patterns = fresh.map(|cue| pattern(cue.kind));
            if let Some(most) = patterns.max_by_key(|it| it.len()).filter(|it| !it.is_empty()) {
                device::vibrate(most);
            }
        }
    }

    /// Whether less needs saying of a movement.
    fn knows(self, movement: &Movement) -> bool {
        self.devices.with_value(|devices| devices.spoken.known.contains(&movement.id))
    }

    /// Prepares what somebody is told who comes back to a position.
    pub(super) fn tell_way_back(self, to: Ms) {
        let Some(live) = self.live_now() else { return };
        let span = live.timeline.spans().get(live.timeline.index_at(to));
        let known = span.is_some_and(|span| self.knows(span.movement));
        let mut said = live.timeline.said_on_return(to, known);
        self.in_units(&mut said);
        self.devices.update_value(|devices| devices.returning = said);
    }

    /// Shows what somebody who comes back is told now, and leaves it to the phone's voice if the
    /// bundled one cannot say it.
    pub(super) fn say_way_back(self, now: Ms) {
        let begun =
            |devices: &Devices| devices.returning.iter().rev().find(|cue| cue.at <= now).copied();
        let Some(Cue { at, kind: CueKind::Line(text), .. }) = self.devices.with_value(begun) else {
            return;
        };
        if self.remark.with_untracked(|remark| remark.as_deref() != Some(text)) {
            self.remark.set(Some(text.to_owned()));
        }
        if now - at <= LATE && self.profile() == Profile::Voice {
            self.hand_over(text, at, now - at);
        }
    }

    /// Leaves a line that is due since `late` milliseconds to the phone's voice, once.
    fn hand_over(self, text: &'static str, place: Ms, late: Ms) {
        let fresh = |devices: &mut Devices| {
            let said = devices.spoken.line == Some(place);
            // The bundled voice says it itself once it is there.
            let soon = devices.sound.expects_voice() && late < SOON;
            devices.spoken.waits = !said && (soon || late < 0);
            let due = !said && !devices.spoken.waits;
            if due {
                devices.spoken.line = Some(place);
            }
            due
        };
        if !self.is_carried() && self.devices.try_update_value(fresh) == Some(true) {
            self.phone(text);
        }
    }

    /// Says something that is not in the script, at once.
    pub(super) fn say(self, line: &'static str) {
        let line = self.worded(line);
        if self.profile() == Profile::Voice {
            self.devices.with_value(|devices| {
                if devices.sound.speaks(line) {
                    devices.sound.say(line);
                }
            });
            self.phone(line);
        }
    }

    /// Says a line with the phone's voice, if the bundled one cannot.
    pub(super) fn phone(self, line: &str) {
        let choice = |settings: &Settings| (settings.muted, settings.voice);
        let (muted, volume) = self.facts.settings.with_untracked(choice);
        self.devices.with_value(|devices| {
            if !muted && !devices.sound.speaks(line) {
                devices.spoken.phone.say(line, f64::from(volume) / 100.0);
            }
        });
    }

    /// Silences the phone's voice: what was said no longer holds.
    pub(super) fn hush(self) {
        self.devices.update_value(|devices| {
            devices.spoken.line = None;
            devices.spoken.felt = Ms::MIN;
            devices.spoken.phone.hush();
        });
    }
}

/// Milliseconds of touch and rest, in turn: one for in, two for out, and more for what changes.
const fn pattern(kind: CueKind) -> &'static [u32] {
    match kind {
        CueKind::Breath(Breath::In) => &[40],
        CueKind::Breath(Breath::Out) => &[40, 70, 40],
        CueKind::Mark(Mark::Tick) => &[30],
        CueKind::Mark(Mark::Begin) => &[60, 80, 150],
        CueKind::Mark(Mark::NextMovement) => &[80, 80, 80, 80, 80],
        CueKind::Mark(Mark::SwitchSides) => &[80, 80, 80, 80, 80, 80, 80],
        CueKind::Mark(Mark::Finish) => &[400],
        CueKind::Line(_) => &[],
    }
}
