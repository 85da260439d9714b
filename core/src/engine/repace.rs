//! The same session at another pace.
//!
//! *Invariant:* the place stays: the same movement, side and spot, as far into it, at the start of
//! a breath.

use super::{BreathPattern, Ms, Plan, Span, SpanKind, Timeline};
use crate::routine::Side;

/// A session at another pace.
#[derive(Clone, Debug)]
pub struct Repaced {
    /// What is played from now on.
    pub timeline: Timeline,
    /// Where "Too much" had changed it, in order.
    pub eased: Vec<Ms>,
    /// The place.
    pub position: Ms,
}

impl Timeline {
    /// This session at another pace, given where "Too much" was pressed and where it stands.
    #[must_use]
    pub fn repaced(&self, pattern: BreathPattern, eased: &[Ms], at: Ms) -> Repaced {
        let plan = Plan { pattern, ..self.plan() };
        let compile = |plan| Self::tailored(self.routine(), plan, self.swaps().to_vec());
        let (mut before, mut after) = (compile(self.plan()), compile(plan));
        let mut places = Vec::with_capacity(eased.len());
        for &at in eased {
            let place = after.place_of(at, &before);
            if let Some((eased, _)) = before.eased(at) {
                before = eased;
            }
            // Cut otherwise, the hold may be over there: then nothing is left to be eased.
            if let Some((eased, _)) = after.eased(place) {
                after = eased;
                places.push(place);
            }
        }
        let position = after.place_of(at, &before);
        Repaced { timeline: after, eased: places, position }
    }

    /// Where here is what is at a moment of another timeline of the same routine.
    fn place_of(&self, at: Ms, other: &Self) -> Ms {
        if at < 0 {
            return at.max(self.start());
        }
        if at >= other.end() {
            return self.end();
        }
        let Some(was) = other.spans().get(other.index_at(at)) else { return 0 };
        let place = other.place(was.part);
        let (here, there) = (self.twins(place, was.side), other.twins(place, was.side));
        let works = |span: &&Span| span.kind == SpanKind::Work;
        // A side is settled into once and let go once; only its work has more spots or fewer.
        let spot = |span: &Span| works(&span).then_some((span.stroke, span.spot));
        let alike = |span: &&Span| span.kind == was.kind && spot(span) == spot(was);
        let gone = |spans: &[Span], until: Ms| -> Ms {
            let work = spans.iter().filter(works);
            work.map(|span| (until - span.start).clamp(0, span.length)).sum()
        };
        // What became small rolls is not pressed and held again.
        let eased = || here.iter().find(|span| was.is_eased() && span.is_eased());
        let at = match (here.iter().find(alike).or_else(eased), here.iter().find(works)) {
            (Some(span), _) => span.start + share(at - was.start, was.length, span.length),
            // Work that is cut otherwise now: as far into the work of this side as before.
            (None, Some(first)) => {
                let all = gone(&here, Ms::MAX / 2);
                first.start + share(gone(&there, at), gone(&there, Ms::MAX / 2), all)
            }
            // A movement that does not fit any more: as far into the session, from a run's start.
            (None, None) => self.previous_run(share(at, other.end(), self.end())),
        };
        self.breath_start(at.min(self.end()))
    }

    /// The spans of the same side of a part. Both may play other parts of the routine, so its place
    /// in that tells which it is.
    fn twins(&self, place: Option<usize>, side: Option<Side>) -> Vec<Span> {
        let same = |it: &&Span| (self.place(it.part), it.side) == (place, side);
        self.spans().iter().filter(same).copied().collect()
    }
}

/// As large a share of one length as `gone` is of another.
fn share(gone: Ms, of: Ms, to: Ms) -> Ms {
    let (gone, of, to) = (i64::from(gone), i64::from(of.max(1)), i64::from(to));
    Ms::try_from(gone * to / of).unwrap_or_default()
}
