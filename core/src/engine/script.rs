//! Every cue of a timeline: breaths, marks and spoken lines, placed.
//!
//! *Invariant:* a line's window ends where the next line begins; no two lines overlap.

use super::order::in_order;
use super::prompt::{self, Prompt};
use super::speech::{AFTER_MARK, BETWEEN, reckoned};
use super::{Breath, BreathPattern, Cue, CueKind, Mark, Ms, Plan, Span, SpanKind};
use crate::catalog::{phrase, wording};
use crate::routine::{Posture, Routine};

/// The set-up follows the announcement after this long at least, in milliseconds.
const AFTER_ANNOUNCEMENT: Ms = 3_500;
/// A set-up that could not be read in this many milliseconds is left out.
const GLANCE: Ms = 1_500;
/// Between two lines in one breath, in milliseconds.
const BEFORE_NEXT: Ms = 500;
/// Work on one side that lasts so many milliseconds has its middle told.
const LONG: Ms = 60_000;

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
    let mut late = 0;
    for prompt in prompt::prompts(spans, plan.pattern) {
        late = ask(&mut cues, prompt, late, plan.pattern) - prompt.at;
    }
    for span in spans.iter().filter(|span| span.breathes()) {
        breathe(&mut cues, span, plan.pattern);
        mark(&mut cues, span.start, Mark::Begin);
    }
    mark(&mut cues, end, Mark::Finish);
    line(&mut cues, end, closing);
    in_order(&mut cues, |one, next| one.at <= next.at);
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

/// Asks a second person about the pressure: after what else is said in the breath, or in its place
/// where no time is left. `late` is how far into its breath the question before was asked; gives
/// when this one is.
fn ask(cues: &mut Vec<Cue>, prompt: Prompt, late: Ms, pattern: BreathPattern) -> Ms {
    let question = phrase::PRESSURE_OKAY;
    // From its first sound to its last, at most.
    let over = |cue: &Cue| match cue.kind {
        CueKind::Line(text) => cue.at..cue.at + AFTER_MARK + reckoned(text),
        _ => Ms::MAX..Ms::MAX,
    };
    let meets = |cue: &Cue, from: Ms| {
        let line = over(cue);
        line.start < from + reckoned(question) && from < line.end
    };
    let window = prompt.window(late);
    let mut from = *window.start();
    while let Some(cue) = cues.iter().find(|cue| meets(cue, from)) {
        from = over(cue).end + BEFORE_NEXT;
    }
    if !window.contains(&from) || from + reckoned(question) > prompt.at + pattern.cycle() {
        from = *window.start();
        cues.retain(|cue| !meets(cue, from));
    }
    line(cues, from, question);
    from
}

/// The marks and lines of one side of a part: its settling and the work that follows.
fn say_run(cues: &mut Vec<Cue>, run: &[Span], before: Option<Posture>, pattern: BreathPattern) {
    let Some(settle) = run.first() else { return };
    let wording = wording(settle.movement);
    if let SpanKind::Settle { switch } = settle.kind {
        mark(cues, settle.start, if switch { Mark::SwitchSides } else { Mark::NextMovement });
        let announce = if switch { phrase::SWITCH } else { wording.announce }.on(settle.side);
        line(cues, settle.start + AFTER_MARK, announce);
        let later = (AFTER_MARK + reckoned(announce) + BETWEEN).max(AFTER_ANNOUNCEMENT);
        let way = before.and_then(|before| way(before, settle.movement.posture));
        if let Some(way) = way {
            line(cues, settle.start + later, way);
        }
        // After the way down or up, as late as leaves the set-up its time.
        let later =
            way.map_or(later, |way| (later + reckoned(way) + BETWEEN).max(settle.length / 2));
        if later + GLANCE <= settle.length {
            line(cues, settle.start + later, wording.setup.on(settle.side));
        }
    }
    let work: Vec<&Span> = run.iter().filter(|span| span.kind == SpanKind::Work).collect();
    let about = phrase::about(work.iter().map(|span| span.length).sum());
    let mut room = Room::default();
    for (nth, span) in work.iter().enumerate() {
        let before = work.iter().take(nth).filter(|earlier| earlier.stroke == span.stroke).count();
        let text = action(span, before);
        line(cues, span.start, text);
        let said = AFTER_MARK + reckoned(text);
        // "Too much" is answered late in a breath too, and then the answer lasts into the next.
        let answer = if span.is_eased() { pattern.cycle() } else { 0 };
        room.take(span.start, said + answer);
        room.until = span.end();
        // How long, where the first breath has room for it: nothing else begins before the second.
        let late = said + BEFORE_NEXT;
        let fits = |about: &&str| answer == 0 && late + reckoned(about) <= pattern.cycle();
        if let Some(about) = about.filter(|about| nth == 0 && fits(about)) {
            line(cues, span.start + late, about);
        }
    }
    let breaths = |span: &&Span| (span.start..span.end()).step_by(step(pattern)).skip(1);
    let mut free: Vec<Ms> = work.iter().copied().flat_map(|span| breaths(&span)).collect();
    let Some(last) = free.pop() else { return release(cues, run) };
    // With little room the last breath is better used to say what to feel and when to ease off.
    let mut unsaid = [wording.feel, wording.ease_off, wording.last].into_iter();
    for text in unsaid.by_ref().take(2) {
        let found = free.iter().copied().find(|&at| room.has(at, text));
        let Some(at) = found.or_else(|| room.has(last, text).then_some(last)) else { continue };
        line(cues, at, text);
        room.take(at, reckoned(text));
    }
    if let Some(text) = unsaid.next().filter(|text| room.has(last, text)) {
        line(cues, last, text);
        room.take(last, reckoned(text));
    }
    // What is longer now has its middle elsewhere, and that may have been told already.
    if work.iter().any(|span| span.is_eased()) {
        return release(cues, run);
    }
    let from = work.first().map_or(room.until, |span| span.start);
    let middle = |at: &Ms| (Ms::midpoint(from, room.until) - at).abs();
    free.retain(|at| middle(at) * 2 <= pattern.cycle() && room.has(*at, phrase::HALFWAY));
    if room.until - from >= LONG
        && let Some(at) = free.into_iter().min_by_key(middle)
    {
        line(cues, at, phrase::HALFWAY);
    }
    release(cues, run);
}

/// What a run's work has been given to say so far.
#[derive(Default)]
struct Room {
    taken: Vec<(Ms, Ms)>,
    until: Ms,
}

impl Room {
    fn take(&mut self, at: Ms, length: Ms) {
        self.taken.push((at, at + length));
    }

    /// Whether a line that begins at a moment would be said alone, and to its end.
    fn has(&self, at: Ms, text: &str) -> bool {
        let end = at + reckoned(text);
        end <= self.until && self.taken.iter().all(|&(from, to)| end <= from || to <= at)
    }
}

/// What is said while the pressure comes off.
fn release(cues: &mut Vec<Cue>, run: &[Span]) {
    for span in run.iter().filter(|span| span.kind == SpanKind::Release) {
        line(cues, span.start, wording(span.movement).release);
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
pub(super) fn action(span: &Span, before: usize) -> &'static str {
    if span.is_eased() {
        return phrase::SMALL_ROLLS;
    }
    let nth = if span.spots > 0 { span.spot } else { before };
    let mut said = wording(span.movement).action.iter().filter(|(of, _)| *of == span.stroke);
    said.clone().nth(nth).or(said.next_back()).map_or("", |(_, text)| text)
}

fn breathe(cues: &mut Vec<Cue>, span: &Span, pattern: BreathPattern) {
    for start in (span.start..span.end()).step_by(step(pattern)) {
        let mut push =
            |at, length, breath| cues.push(Cue { at, length, kind: CueKind::Breath(breath) });
        push(start, pattern.inhale(), Breath::In);
        push(start + pattern.turn(), pattern.exhale(), Breath::Out);
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
