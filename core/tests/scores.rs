//! Golden scores: each timeline as plain text. To accept a change, run with `UNKNOT_BLESS=1` and
//! read the diff.

mod golden;
#[path = "golden/sum.rs"]
mod sum;

use golden::agree;
use std::fmt::Write as _;
use sum::sum;
use unknot_core::catalog::{AFTER, ROUTINES, movements, routine, solo};
use unknot_core::engine::{BreathPattern, Plan, Timeline, reachable, score};
use unknot_core::routine::{Routine, Step};

#[test]
fn scores_are_as_reviewed() {
    let slow = Plan { pattern: BreathPattern::new(4_500, 6_500).unwrap(), ..Plan::default() };
    for routine in ROUTINES.iter().chain(AFTER) {
        for (name, plan) in [("", Plan::default()), ("-at-11-s", slow)] {
            as_reviewed(routine, name, plan);
        }
    }
}

/// What a length that was chosen leaves to each part.
#[test]
fn fitted_scores_are_as_reviewed() {
    for id in ["wall-ball", "roller-hips", "partner-flow", "easy-walk"] {
        let routine = routine(id).unwrap();
        for length in reachable(routine, &Plan::default(), &[]) {
            let Some(target) = length.target() else { continue };
            let name = format!("-in-{}-min", target / 60_000);
            as_reviewed(routine, &name, Plan { length, ..Plan::default() });
        }
    }
}

/// What a movement becomes that is played alone.
#[test]
fn movements_alone_are_as_reviewed() {
    let mut text = String::new();
    for movement in movements() {
        let alone = solo(movement.id).unwrap();
        let (minutes, props) = (alone.minutes(), alone.props.join(" "));
        let _ = writeln!(text, "{}: {minutes} min. {props}\n  “{}”", movement.id, alone.opening);
        for Step { movement, seconds, range, spots, .. } in alone.steps {
            let range = format!("{} to {} s", range.min, range.max);
            let _ = writeln!(text, "  {}: {seconds} s, {range}, {spots} spots", movement.id);
        }
    }
    agree("scores/alone.txt", &text);
}

/// At every other pace and length: too much to read, enough to see what has moved.
#[test]
fn at_other_paces_and_lengths_nothing_has_moved() {
    let paces = [[4, 0, 6, 0], [3, 0, 4, 0], [5, 0, 7, 0], [4, 2, 6, 2], [8, 0, 10, 0]];
    let patterns = paces.map(|pace| BreathPattern::with_holds(pace.map(|s| s * 1_000)).unwrap());
    let other = BreathPattern::new(5_000, 8_000).unwrap();
    let mut text = String::new();
    let alone = movements().into_iter().map(|movement| solo(movement.id).unwrap());
    for routine in ROUTINES.iter().chain(AFTER).copied().chain(alone) {
        for pattern in patterns {
            let cycle = pattern.cycle() / 1_000;
            for length in reachable(routine, &Plan { pattern, ..Plan::default() }, &[]) {
                let timeline =
                    Timeline::compile(routine, Plan { pattern, length, ..Plan::default() });
                let (spans, cues) = (timeline.spans().len(), timeline.cues().len());
                let end = timeline.end() / 1_000;
                let _ = writeln!(
                    text,
                    "{}, {length:?}, {cycle} s a breath: {spans} spans, {cues} cues, {end} s, {:08x}",
                    routine.id,
                    sum(&whole(&timeline, other))
                );
            }
        }
    }
    agree("scores/other-paces.txt", &text);
}

/// What a timeline tells: its cues, its pieces, what is shown as it passes, and what becomes of it
/// when the pressure is too much or the pace another.
fn whole(timeline: &Timeline, other: BreathPattern) -> String {
    let mut text =
        format!("{} {:?} {}", timeline.start(), timeline.pieces(), timeline.silent_from());
    for cue in timeline.cues() {
        let _ = writeln!(text, "{cue:?}");
    }
    for at in (timeline.start()..timeline.end() + 2_000).step_by(1_370) {
        let phase = timeline.frame_at(at).map(|frame| (frame.phase, frame.left, frame.index));
        let (change, line) = (timeline.until_change(at), timeline.line_at(at));
        let _ = writeln!(text, "{at}: {phase:?} {change} {line:?} {}", timeline.breath_start(at));
    }
    for at in (0..timeline.end()).step_by(47_000) {
        let place = timeline.repaced(other, &[], at).position;
        let eased = timeline.eased(at).map(|(eased, at)| (eased.end(), eased.cues().len(), at));
        let _ = writeln!(text, "{at}: {place} {eased:?}");
    }
    text
}

fn as_reviewed(routine: &'static Routine, name: &str, plan: Plan) {
    let file = format!("scores/{}{name}.txt", routine.id);
    agree(&file, &score(&Timeline::compile(routine, plan)));
}
