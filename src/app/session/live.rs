//! What is being played, and what of it is shown.
//!
//! *Invariant:* [`Shown`] changes only when something on the screen does.

use crate::app::components::{Layout, Playhead, Scene};
use crate::app::text;
use unknot_core::catalog::Area;
use unknot_core::engine::{Frame, Ms, Phase, Quarter, Span, SpanKind, Timeline, Transport};
use unknot_core::progress::Moment;
use unknot_core::routine::Side;

/// A session that is being played.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    /// The record's id.
    pub(crate) id: String,
    /// What is played, with what "Too much" made of it.
    pub(crate) timeline: Timeline,
    /// Where "Too much" changed it.
    pub(crate) eased: Vec<Ms>,
    /// How often "Too much" was pressed.
    pub(crate) too_much: u16,
    /// When it began.
    pub(crate) started: Moment,
    /// Tension before.
    pub(crate) before: Option<u8>,
    /// Where the tension is, if it was said.
    pub(crate) place: Option<Area>,
    /// The parts that were jumped over.
    pub(crate) skipped: Vec<usize>,
    /// Milliseconds done before it was interrupted.
    pub(crate) carried: Ms,
}

/// Everything in words and numbers that the player shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shown {
    pub(crate) state: &'static str,
    pub(crate) part: usize,
    pub(crate) index: usize,
    pub(crate) movement: &'static str,
    pub(crate) name: &'static str,
    pub(crate) side: Option<Side>,
    pub(crate) breath: Option<Quarter>,
    pub(crate) spot: Option<String>,
    pub(crate) cue: &'static str,
    pub(crate) count: String,
    pub(crate) clock: String,
    pub(crate) line: String,
    pub(crate) next: String,
    pub(crate) settling: bool,
    pub(crate) presses: bool,
    pub(crate) too_much: bool,
}

impl Live {
    /// What is shown at a position.
    pub(crate) fn shown(
        &self,
        at: Ms,
        transport: Transport,
        lead: Ms,
        over: bool,
    ) -> Option<Shown> {
        let frame = self.timeline.frame_at(at)?;
        let span = frame.span;
        let paused = !transport.is_running() && !over;
        let leading = lead > 0 && !over;
        let breath = (!paused && !leading).then_some(frame.breath).flatten();
        let state = if over || frame.phase == Phase::Finished {
            "finished"
        } else if paused {
            "paused"
        } else if leading || frame.phase == Phase::Countdown {
            "countdown"
        } else if frame.phase == Phase::Settling {
            "settling"
        } else {
            "working"
        };
        Some(Shown {
            state,
            part: span.part,
            index: frame.index,
            movement: span.movement.id,
            name: span.movement.name,
            side: span.side,
            breath: breath.map(|moment| moment.quarter),
            spot: text::spot(span),
            cue: cue(state, leading, &frame),
            count: breath.map(|moment| moment.count().to_string()).unwrap_or_default(),
            clock: text::clock(if leading { lead } else { frame.left }),
            line: self.timeline.line_at(at).unwrap_or_default().to_owned(),
            next: if state == "finished" { String::new() } else { text::next(span, frame.next) },
            settling: matches!(frame.phase, Phase::Countdown | Phase::Settling),
            presses: span.movement.pressure.is_some() && state != "finished",
            too_much: span.presses(),
        })
    }
}

impl Live {
    /// What the plate shows at a position.
    pub(crate) fn scene(&self, at: Ms) -> Option<Scene> {
        let frame = self.timeline.frame_at(at)?;
        let settling = matches!(frame.phase, Phase::Countdown | Phase::Settling);
        Some(scene_of(frame.span, settling))
    }

    /// Where in time the plate is.
    pub(crate) fn playhead(&self, transport: Transport, now: f64, over: bool) -> Playhead {
        let pattern = self.timeline.plan().pattern;
        let frame = transport.position(now).and_then(|at| self.timeline.frame_at(at));
        frame.map_or(Playhead { pattern, ..Playhead::default() }, |frame| Playhead {
            elapsed: frame.elapsed,
            running: transport.is_running() && transport.lead(now) == 0 && !over,
            breathing: frame.breath.is_some(),
            pattern,
        })
    }

    /// The picture in words.
    pub(crate) fn picture(&self, at: Ms) -> text::Picture {
        self.timeline.frame_at(at).map(|frame| text::picture(frame.span)).unwrap_or_default()
    }
}

/// What the plate shows of a span, while getting into place or at work.
pub(crate) fn scene_of(span: &Span, settling: bool) -> Scene {
    Scene {
        pose: span.movement.pose,
        region: span.movement.region,
        side: span.side,
        stroke: span.stroke,
        grip: span.grip(),
        spot: span.spot,
        spots: span.spots,
        layout: if settling { Layout::Settling } else { Layout::Working },
    }
}

const fn cue(state: &str, leading: bool, frame: &Frame<'_>) -> &'static str {
    match (state.as_bytes(), frame.breath) {
        (b"finished", _) => text::ALL_DONE,
        (b"paused", _) => text::PAUSED,
        (b"countdown", _) if leading => text::GOING_ON,
        (b"countdown", _) => text::GET_READY,
        (b"working", Some(moment)) => match moment.quarter {
            Quarter::In => text::BREATHE_IN,
            Quarter::Out => text::BREATHE_OUT,
            Quarter::Hold | Quarter::Rest => text::HOLD,
        },
        _ => match frame.span.kind {
            SpanKind::Settle { switch: true } => text::SWITCH_SIDES,
            _ => text::GET_INTO_PLACE,
        },
    }
}
