//! A routine compiled for one person's pace: its spans and its cues.
//!
//! *Invariant:* spans touch each other and begin at zero; cues are sorted by their place.

use super::{Cue, CueKind, Ms, Plan, Span, Swap, fit, lay, script};
use crate::routine::{Posture, Routine, Step};
use std::ops::Range;
use std::sync::OnceLock;

/// A compiled routine.
#[derive(Clone, Debug)]
pub struct Timeline {
    routine: &'static Routine,
    plan: Plan,
    swaps: Vec<Swap>,
    steps: Vec<Step>,
    /// The place in the routine of each of the steps.
    places: Vec<usize>,
    spans: Vec<Span>,
    /// Written when they are first asked for: what only names a place in a session needs none.
    cues: OnceLock<Vec<Cue>>,
}

/// The shortest countdown before anything that is done lying down, in milliseconds.
pub(super) const LYING_DOWN: Ms = 30_000;

impl Timeline {
    /// Compiles a routine as it is written, or fitted to the plan's length.
    #[must_use]
    pub fn compile(routine: &'static Routine, plan: Plan) -> Self {
        Self::tailored(routine, plan, Vec::new())
    }

    /// Compiles a routine with some parts done differently or left out.
    #[must_use]
    pub fn tailored(routine: &'static Routine, plan: Plan, swaps: Vec<Swap>) -> Self {
        let parts = fit::parts(routine, &plan, &swaps);
        let steps: Vec<Step> = parts.iter().map(|part| part.step).collect();
        let places = parts.iter().map(|part| part.nth).collect();
        let down = steps.first().is_some_and(|step| step.movement.posture == Posture::Floor);
        let least = if down { LYING_DOWN } else { 0 };
        let plan = Plan { get_ready: plan.get_ready.max(least), ..plan };
        let spans = lay::spans(&parts, &plan);
        Self { routine, plan, swaps, steps, places, spans, cues: OnceLock::new() }
    }

    pub(super) fn with_spans(&self, spans: Vec<Span>) -> Self {
        Self { spans, cues: OnceLock::new(), ..self.clone() }
    }

    /// What was compiled.
    #[must_use]
    pub const fn routine(&self) -> &'static Routine {
        self.routine
    }

    /// What it was compiled for.
    #[must_use]
    pub const fn plan(&self) -> Plan {
        self.plan
    }

    /// What is done differently from the routine.
    #[must_use]
    pub fn swaps(&self) -> &[Swap] {
        &self.swaps
    }

    /// The place in the routine, from 0, of a part that is played.
    #[must_use]
    pub fn place(&self, part: usize) -> Option<usize> {
        self.places.get(part).copied()
    }

    /// Parts of another timeline of the same routine as this one counts them, if it plays them.
    #[must_use]
    pub fn parts_of(&self, other: &Self, parts: &[usize]) -> Vec<usize> {
        let here = |&part: &usize| {
            let place = other.place(part)?;
            self.places.iter().position(|it| *it == place)
        };
        parts.iter().filter_map(here).collect()
    }

    /// The parts that are played; a span's `part` counts these.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The spans in their order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Every cue in its order.
    #[must_use]
    pub fn cues(&self) -> &[Cue] {
        let tailored = !self.swaps.is_empty();
        self.cues.get_or_init(|| script::cues(self.routine, &self.plan, tailored, &self.spans))
    }

    /// Where the countdown begins: zero or before.
    #[must_use]
    pub const fn start(&self) -> Ms {
        -self.plan.get_ready
    }

    /// Where the last span ends.
    #[must_use]
    pub fn end(&self) -> Ms {
        self.spans.last().map_or(0, Span::end)
    }

    /// The cues that begin in a half-open window.
    #[must_use]
    pub fn cues_in(&self, window: Range<Ms>) -> &[Cue] {
        let cues = self.cues();
        let from = cues.partition_point(|cue| cue.at < window.start);
        let to = cues.partition_point(|cue| cue.at < window.end);
        cues.get(from..to).unwrap_or_default()
    }

    /// The index of the span at a moment: the first one before zero, the last one after the end.
    #[must_use]
    pub fn index_at(&self, at: Ms) -> usize {
        self.spans.partition_point(|span| span.start <= at).saturating_sub(1)
    }

    /// The spoken line that stands at a moment, if one does.
    #[must_use]
    pub fn line_at(&self, at: Ms) -> Option<&'static str> {
        let (past, _) = self.cues_around(at);
        standing(past, at).map(|(text, _)| text)
    }

    /// When after a moment another line stands, or none any more.
    pub(super) fn line_change(&self, at: Ms) -> Option<Ms> {
        let (past, coming) = self.cues_around(at);
        let end = standing(past, at).map(|(_, end)| end);
        let next = coming.iter().find(|cue| spoken(cue).is_some()).map(|cue| cue.at);
        end.into_iter().chain(next).min()
    }

    /// The cues until a moment, and those after it.
    fn cues_around(&self, at: Ms) -> (&[Cue], &[Cue]) {
        let cues = self.cues();
        cues.split_at(cues.partition_point(|cue| cue.at <= at))
    }

    /// The start of the run after a moment, or the end: where "Next" goes.
    #[must_use]
    pub fn next_run(&self, at: Ms) -> Ms {
        self.runs().find(|&start| start > at).unwrap_or(self.end())
    }

    /// The start of this run or, within its first three seconds, of the one before: where "Back"
    /// goes.
    #[must_use]
    pub fn previous_run(&self, at: Ms) -> Ms {
        const GRACE: Ms = 3_000;
        let first = if at < 0 { self.start() } else { 0 };
        self.runs().take_while(|&start| start <= at - GRACE).last().unwrap_or(first)
    }

    fn runs(&self) -> impl Iterator<Item = Ms> {
        self.spans.iter().filter(|span| span.settles()).map(|span| span.start)
    }

    /// Where to go on after an interruption: the start of the breath at a moment.
    #[must_use]
    pub fn breath_start(&self, at: Ms) -> Ms {
        match self.spans.get(self.index_at(at)) {
            Some(span) if span.breathes() && span.contains(at) => {
                at - (at - span.start).rem_euclid(self.plan.pattern.cycle())
            }
            _ => at,
        }
    }
}

/// The spoken line that stands at a moment after these cues, and when it has been said.
fn standing(past: &[Cue], at: Ms) -> Option<(&'static str, Ms)> {
    past.iter().rev().find_map(spoken).filter(|(_, end)| *end > at)
}

/// The line that a cue speaks, and when it has been said.
fn spoken(cue: &Cue) -> Option<(&'static str, Ms)> {
    let CueKind::Line(text) = cue.kind else { return None };
    Some((text, cue.at + cue.length))
}
