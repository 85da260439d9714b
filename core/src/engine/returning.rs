//! Coming back in the middle of a session: the time that it takes, and what is said in it.
//!
//! *Invariant:* all that is said is over before time goes on.

use super::script::action;
use super::speech::{BETWEEN, reckoned};
use super::timeline::LYING_DOWN;
use super::{Cue, CueKind, Ms, Span, SpanKind, Timeline};
use crate::catalog::{phrase, wording};
use crate::routine::Posture;

/// The phone is put down before the first line, in milliseconds.
const HANDS_FREE: Ms = 1_000;

impl Timeline {
    /// How long it takes to be in place again where somebody goes on who had left.
    #[must_use]
    pub fn time_to_return(&self, at: Ms) -> Ms {
        let settle = self.plan().settle.unwrap_or(self.plan().pattern.cycle());
        settle.max(if self.lies_at(at) { LYING_DOWN } else { 0 })
    }

    /// The lines that are said in that time, as far as it suffices: which movement it is, on which side,
    /// how to get into place unless that is `known`, and what to do. None where the session itself says
    /// so next.
    #[must_use]
    pub fn said_on_return(&self, at: Ms, known: bool) -> Vec<Cue> {
        let nth = self.index_at(at);
        let Some(span) = self.spans().get(nth) else { return Vec::new() };
        if at < 0 || (span.settles() && span.start == at) {
            return Vec::new();
        }
        let words = wording(span.movement);
        let setup = if known { "" } else { words.setup.on(span.side) };
        let down = if self.got_down(at) { phrase::GET_DOWN } else { "" };
        let earlier = self.spans().iter().take(nth).rev().take_while(|span| !span.settles());
        let alike = |it: &&Span| it.kind == SpanKind::Work && it.stroke == span.stroke;
        let act = if span.kind == SpanKind::Work {
            action(span, earlier.filter(alike).count())
        } else {
            ""
        };
        let mut cues = Vec::new();
        let mut next = at - self.time_to_return(at) + HANDS_FREE;
        for line in [words.announce.on(span.side), down, setup, act] {
            let length = reckoned(line);
            if !line.is_empty() && next + length <= at {
                cues.push(Cue { at: next, length, kind: CueKind::Line(line) });
                next += length + BETWEEN;
            }
        }
        cues
    }

    /// Whether the session itself told how to get down to where one is at a moment.
    fn got_down(&self, at: Ms) -> bool {
        let ways = [phrase::GET_DOWN, phrase::GET_UP].map(CueKind::Line);
        let mut told = self.cues_in(self.start()..at).iter().map(|cue| cue.kind);
        told.rfind(|kind| ways.contains(kind)) == Some(CueKind::Line(phrase::GET_DOWN))
    }

    fn lies_at(&self, at: Ms) -> bool {
        let span = self.spans().get(self.index_at(at));
        span.is_some_and(|span| span.movement.posture == Posture::Floor)
    }
}
