//! Every cue of a timeline: breaths, marks and spoken lines, placed.
//!
//! *Invariant:* a line's window ends where the next line begins; no two lines overlap.

use super::{Breath, BreathPattern, Cue, CueKind, Mark, Ms, Plan, Span, SpanKind, prompt};
use crate::catalog::phrase;
use crate::routine::{Posture, Routine, Stroke};

/// A line waits this long after the mark before it, in milliseconds.
const AFTER_MARK: Ms = 700;
/// The set-up follows the announcement after this long, in milliseconds.
const AFTER_ANNOUNCEMENT: Ms = 3_500;

/// The cues of these spans, sorted by their place.
pub(super) fn cues(routine: &Routine, plan: &Plan, changed: bool, spans: &[Span]) -> Vec<Cue> {
    let end = spans.last().map_or(0, Span::end);
    // What a routine says at its start and end may not be true of a changed one.
    let (opening, closing) = if changed {
        (phrase::CHANGED, phrase::CHANGED_DONE)
    } else {
        (routine.opening, routine.closing)
    };
    let mut cues = countdown(opening, plan);
    let mut before = None;
    for run in spans.chunk_by(|_, next| !next.settles()) {
        say_run(&mut cues, run, before, plan.pattern);
        before = run.last().map(|span| span.movement.posture);
    }
    for at in prompt::moments(spans, plan.pattern) {
        cues.retain(|cue| cue.at != at || !matches!(cue.kind, CueKind::Line(_)));
        line(&mut cues, at, phrase::PRESSURE_OKAY);
    }
    for span in spans.iter().filter(|span| span.breathes()) {
        breathe(&mut cues, span, plan.pattern);
        mark(&mut cues, span.start, Mark::Begin);
    }
    mark(&mut cues, end, Mark::Finish);
    line(&mut cues, end, closing);
    cues.sort_by_key(|cue| cue.at);
    close_windows(&mut cues);
    cues
}

fn countdown(opening: &'static str, plan: &Plan) -> Vec<Cue> {
    let mut cues = Vec::new();
    line(&mut cues, -plan.get_ready, opening);
    for second in 1..=3.min(plan.get_ready / 1_000) {
        mark(&mut cues, -1_000 * second, Mark::Tick);
    }
    cues
}

/// The marks and lines of one side of a part: its settling and the work that follows.
fn say_run(cues: &mut Vec<Cue>, run: &[Span], before: Option<Posture>, pattern: BreathPattern) {
    let Some(settle) = run.first() else { return };
    let wording = &settle.movement.wording;
    if let SpanKind::Settle { switch } = settle.kind {
        mark(cues, settle.start, if switch { Mark::SwitchSides } else { Mark::NextMovement });
        let announce = if switch { phrase::SWITCH } else { wording.announce };
        line(cues, settle.start + AFTER_MARK, announce.on(settle.side));
        let later = AFTER_ANNOUNCEMENT.min(settle.length / 2).max(AFTER_MARK + 1);
        let way = before.and_then(|before| way(before, settle.movement.posture));
        if let Some(way) = way {
            line(cues, settle.start + later, way);
        }
        let setup = if way.is_some() { later.max(settle.length / 2) } else { later };
        line(cues, settle.start + setup, wording.setup.on(settle.side));
    }
    let work: Vec<&Span> = run.iter().filter(|span| span.kind == SpanKind::Work).collect();
    for (nth, span) in work.iter().enumerate() {
        let before = work.iter().take(nth).filter(|earlier| earlier.stroke == span.stroke).count();
        line(cues, span.start, action(span, before));
    }
    let breaths = |span: &&Span| (span.start..span.end()).step_by(step(pattern)).skip(1);
    let mut free: Vec<Ms> = work.iter().copied().flat_map(|span| breaths(&span)).collect();
    if let Some(last) = free.pop() {
        let calm = [wording.feel, wording.ease_off];
        // With little room the last breath is better used to say what to feel and when to ease off.
        let text = calm.get(free.len()).copied().unwrap_or(wording.last);
        line(cues, last, text);
        for (at, text) in free.into_iter().zip(calm) {
            line(cues, at, text);
        }
    }
    for span in run.iter().filter(|span| span.kind == SpanKind::Release) {
        line(cues, span.start, wording.release);
    }
}

/// How to get down to the floor or up from it, between two movements.
fn way(before: Posture, now: Posture) -> Option<&'static str> {
    match (before, now) {
        (Posture::Floor, Posture::Floor) => None,
        (Posture::Floor, _) => Some(phrase::GET_UP),
        (_, Posture::Floor) => Some(phrase::GET_DOWN),
        _ => None,
    }
}

/// What to do: the sentence for this motion, the next one each time it comes again.
fn action(span: &Span, before: usize) -> &'static str {
    if span.stroke == Stroke::SmallRolls && span.spots > 0 {
        return phrase::SMALL_ROLLS;
    }
    let nth = if span.spots > 0 { span.spot } else { before };
    let mut said = span.movement.wording.action.iter().filter(|(of, _)| *of == span.stroke);
    said.clone().nth(nth).or(said.next_back()).map_or("", |(_, text)| text)
}

fn breathe(cues: &mut Vec<Cue>, span: &Span, pattern: BreathPattern) {
    for start in (span.start..span.end()).step_by(step(pattern)) {
        let mut push =
            |at, length, breath| cues.push(Cue { at, length, kind: CueKind::Breath(breath) });
        push(start, pattern.inhale(), Breath::In);
        push(start + pattern.inhale(), pattern.exhale(), Breath::Out);
    }
}

fn mark(cues: &mut Vec<Cue>, at: Ms, mark: Mark) {
    cues.push(Cue { at, length: Mark::LENGTH, kind: CueKind::Mark(mark) });
}

fn line(cues: &mut Vec<Cue>, at: Ms, text: &'static str) {
    if !text.is_empty() {
        cues.push(Cue { at, length: 0, kind: CueKind::Line(text) });
    }
}

/// The longest a line stays on screen when nothing follows it, in milliseconds.
const LONGEST_LINE: Ms = 20_000;

fn close_windows(cues: &mut [Cue]) {
    let mut until = None;
    for cue in cues.iter_mut().rev() {
        if matches!(cue.kind, CueKind::Line(_)) {
            cue.length = until.map_or(LONGEST_LINE, |next: Ms| next - cue.at).min(LONGEST_LINE);
            until = Some(cue.at);
        }
    }
}

fn step(pattern: BreathPattern) -> usize {
    usize::try_from(pattern.cycle()).unwrap_or(usize::MAX).max(1)
}
