//! Which sounds to place on the audio clock now, and where.
//!
//! *Invariant:* a cue is placed once, and again only after it was taken back; what has begun to
//! sound is never placed a second time.

use super::order::in_order;
use super::{BreathPattern, Cue, CueKind, Moment, Ms, speech};
use std::ops::Range;

/// How far ahead sounds are placed. A hidden page may be woken only once a minute.
pub const LOOK_AHEAD: Ms = 90_000;

/// The longest breath: a half that began so long ago may still sound, and what must be said at its
/// beginning may still be.
pub const LOOK_BACK: Ms = BreathPattern::LONGEST;

/// Seconds between now and the first moment a sound can begin without being cut.
const LEAD: f64 = 0.02;

/// A mark that is later than this many seconds is dropped.
const TOO_LATE: f64 = 0.25;

/// A breath is not joined for less than this many seconds.
const TOO_SHORT: f64 = 0.3;

/// A placed sound is moved when its moment has moved by more than this many seconds.
const MOVED: f64 = 0.01;

/// When the clocks jump by more than this many seconds, everything is placed anew.
const JUMPED: f64 = 0.1;

/// A sound to place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// What is to sound; a line with the window in which it may.
    pub cue: Cue,
    /// The audio time at which it begins, in seconds.
    pub at: f64,
    /// How many of its first seconds are left out; of a line's window, how many have passed.
    pub skipped: f64,
}

/// What one pass asks for, to be done in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pass {
    /// Silence everything that was placed.
    pub restart: bool,
    /// Take these back; none has begun.
    pub withdrawn: Vec<Cue>,
    /// Place these.
    pub placed: Vec<Placement>,
}

/// What has been placed so far.
#[derive(Clone, Debug, Default)]
pub struct Lookahead {
    /// All cues before this place have been dealt with.
    reached: Option<Ms>,
    /// The last place whose cue has begun to sound.
    sounded: Option<Ms>,
    /// What is placed and has not begun, in order, with its audio time.
    waiting: Vec<(Cue, f64)>,
}

impl Lookahead {
    /// The part of the session whose cues a pass at `position` needs.
    #[must_use]
    pub fn window(position: Ms) -> Range<Ms> {
        position.saturating_sub(LOOK_BACK)..position.saturating_add(LOOK_AHEAD)
    }

    /// Forgets everything: after a pause, a seek or a stop.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Decides what to place, given all `cues` of the [`Lookahead::window`].
    #[must_use]
    pub fn pass(&mut self, moment: &Moment, cues: &[Cue]) -> Pass {
        let mut pass = Pass::default();
        // What has begun is left alone, whatever the clocks say now.
        let begun = self.waiting.partition_point(|(_, time)| *time <= moment.now + LEAD);
        self.sounded = self.sounded.max(self.waiting.drain(..begun).map(|(cue, _)| cue.at).max());
        let shift = |(cue, time): &(Cue, f64)| (moment.time_of(cue.at) - time).abs();
        if self.waiting.first().is_some_and(|first| shift(first) > JUMPED) {
            *self = Self { sounded: self.sounded, ..Self::default() };
            pass.restart = true;
        }
        let (moved, kept) = self.waiting.iter().partition(|placed| shift(placed) > MOVED);
        self.waiting = kept;
        for (cue, _) in moved {
            pass.withdrawn.push(cue);
            self.place(moment, cue, &mut pass);
        }
        let reached = self.reached.unwrap_or(Ms::MIN);
        for cue in cues.iter().filter(|cue| cue.at >= reached) {
            self.place(moment, speech::said(cues, *cue), &mut pass);
            self.reached = self.reached.max(Some(cue.at.saturating_add(1)));
        }
        in_order(&mut self.waiting, |one, next| one.1 <= next.1);
        pass
    }

    fn place(&mut self, moment: &Moment, cue: Cue, pass: &mut Pass) {
        // After a restart the breath that was sounding is joined again, nothing else is repeated.
        if !matches!(cue.kind, CueKind::Breath(_)) && self.sounded >= Some(cue.at) {
            return;
        }
        let Some(placement) = placement(moment, cue) else { return };
        pass.placed.push(placement);
        self.waiting.push((cue, placement.at));
    }
}

fn placement(moment: &Moment, cue: Cue) -> Option<Placement> {
    let (time, earliest) = (moment.time_of(cue.at), moment.now + LEAD);
    let late = (earliest - time).max(0.0);
    let skipped = match cue.kind {
        CueKind::Line(text) if late * 1000.0 >= f64::from(window(cue, text)) => return None,
        CueKind::Mark(_) if late > TOO_LATE + LEAD => return None,
        CueKind::Mark(_) => 0.0,
        CueKind::Breath(_) if late == 0.0 => 0.0,
        CueKind::Breath(_) if f64::from(cue.length) / 1000.0 - late < TOO_SHORT => return None,
        CueKind::Breath(_) | CueKind::Line(_) => late,
    };
    Some(Placement { cue, at: time.max(earliest), skipped })
}

/// The milliseconds a line may wait.
fn window(cue: Cue, text: &str) -> Ms {
    if speech::must_be_said(text) { LOOK_BACK } else { cue.length }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these values are exact")]
mod tests {
    use super::*;
    use crate::engine::{Breath, Mark};
    use std::collections::HashMap;

    /// A session of breaths of 4 and 6 seconds, with a mark at every tenth of them.
    fn cues(window: &Range<Ms>) -> Vec<Cue> {
        let cycles = (0..200).map(|cycle| cycle * 10_000);
        let all = cycles.flat_map(|at| {
            let mark = Cue { at, length: 300, kind: CueKind::Mark(Mark::Begin) };
            let line = Cue { at, length: 3_000, kind: CueKind::Line("Left side") };
            let inhale = Cue { at, length: 4_000, kind: CueKind::Breath(Breath::In) };
            let exhale = Cue { at: at + 4_000, length: 6_000, kind: CueKind::Breath(Breath::Out) };
            let marked = at % 100_000 == 0;
            marked.then_some([mark, line]).into_iter().flatten().chain([inhale, exhale])
        });
        all.filter(|cue| window.contains(&cue.at)).collect()
    }

    fn run(lookahead: &mut Lookahead, position: Ms, heard: f64, rate: f64) -> Pass {
        let moment = Moment { position: f64::from(position), heard, rate, now: heard };
        lookahead.pass(&moment, &cues(&Lookahead::window(position)))
    }

    #[test]
    fn a_first_pass_places_at_least_75_seconds() {
        let mut lookahead = Lookahead::default();
        let pass = run(&mut lookahead, -3_000, 100.0, 1.0);
        assert!(!pass.restart && pass.withdrawn.is_empty());
        assert_eq!(pass.placed.len(), 20);
        assert_eq!((pass.placed[0].at, pass.placed[0].skipped), (103.0, 0.0));
        assert!(pass.placed.last().is_some_and(|last| last.at > 100.0 + 75.0));
        lookahead.clear();
        assert_eq!(run(&mut lookahead, -3_000, 100.0, 1.0), pass);
    }

    #[test]
    fn passes_at_any_distance_place_every_sound_once_and_at_its_moment() {
        for step in [250, 1_000, 7_777, 60_000, 75_000] {
            let mut lookahead = Lookahead::default();
            let mut placed = HashMap::new();
            let mut position = -500;
            while position < 600_000 {
                let pass = run(&mut lookahead, position, f64::from(position) / 1000.0, 1.0);
                assert!(!pass.restart && pass.withdrawn.is_empty());
                for it in pass.placed {
                    assert!((it.at - f64::from(it.cue.at) / 1000.0).abs() < 1e-9);
                    assert_eq!(it.skipped, 0.0);
                    *placed.entry(format!("{:?}", it.cue)).or_insert(0) += 1;
                }
                position += step;
            }
            assert!(placed.len() >= cues(&(0..600_000)).len(), "{step}");
            assert!(placed.values().all(|&times| times == 1), "{step}");
        }
    }

    #[test]
    fn a_breath_is_joined_midway_and_a_late_mark_dropped() {
        let pass = run(&mut Lookahead::default(), 102_500, 50.0, 1.0);
        let first = pass.placed[1];
        assert_eq!(first.cue.kind, CueKind::Breath(Breath::In));
        assert!((first.at - 50.02).abs() < 1e-9 && (first.skipped - 2.52).abs() < 1e-9);
        assert!(pass.placed.iter().all(|it| it.cue.at >= 100_000));
        let marks = |position| {
            let pass = run(&mut Lookahead::default(), position, 50.0, 1.0);
            pass.placed.iter().filter(|it| matches!(it.cue.kind, CueKind::Mark(_))).count()
        };
        assert_eq!((marks(100_249), marks(100_251)), (1, 0));
        // For the last moment of a breath it is not worth beginning.
        let pass = run(&mut Lookahead::default(), 3_800, 50.0, 1.0);
        assert_eq!(pass.placed[0].cue.kind, CueKind::Breath(Breath::Out));
    }

    #[test]
    fn a_drift_moves_what_has_not_begun_and_only_that() {
        let mut lookahead = Lookahead::default();
        let first = run(&mut lookahead, 0, 10.0, 1.0);
        let still = run(&mut lookahead, 1_000, 11.009, 1.0);
        assert!(still.withdrawn.is_empty());
        let moved = run(&mut lookahead, 2_000, 12.02, 1.0);
        assert!(!moved.restart);
        // The mark, the line and the breath at zero have begun; the breath at 90 s came later.
        assert_eq!(moved.withdrawn.len(), first.placed.len() - 3 + 1);
        assert!((moved.placed[0].at - 14.02).abs() < 1e-9);
    }

    #[test]
    fn a_line_follows_its_mark_waits_in_its_window_and_is_then_dropped() {
        let line = |position| {
            let pass = run(&mut Lookahead::default(), position, 50.0, 1.0);
            pass.placed.into_iter().find(|it| matches!(it.cue.kind, CueKind::Line(_)))
        };
        let first = line(-1_000).unwrap();
        assert!((first.at - 51.7).abs() < 1e-9 && first.skipped == 0.0);
        assert_eq!((first.cue.at, first.cue.length), (700, 2_300));
        let late = line(2_000).unwrap();
        assert!((late.at - 50.02).abs() < 1e-9 && (late.skipped - 1.32).abs() < 1e-9);
        assert!(line(2_990).is_none_or(|it| it.cue.at > 3_000));
    }

    #[test]
    fn f37_a_jump_starts_anew_and_doubles_no_mark() {
        let mut lookahead = Lookahead::default();
        run(&mut lookahead, 99_000, 10.0, 1.0);
        run(&mut lookahead, 100_010, 11.01, 1.0);
        let pass = run(&mut lookahead, 100_020, 10.77, 1.0);
        assert!(pass.restart && pass.withdrawn.is_empty());
        let sounding = |it: &&Placement| it.cue.kind == CueKind::Breath(Breath::In);
        assert_eq!(pass.placed.iter().find(sounding).map(|it| it.cue.at), Some(100_000));
        assert_eq!(pass.placed.iter().filter(|it| it.cue.at <= 100_000).count(), 1);
    }
}
