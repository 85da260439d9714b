//! Golden scores: each timeline as plain text. To accept a change, run with `UNKNOT_BLESS=1` and
//! read the diff.

mod golden;

use golden::agree;
use std::fmt::Write as _;
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

fn as_reviewed(routine: &'static Routine, name: &str, plan: Plan) {
    let file = format!("scores/{}{name}.txt", routine.id);
    agree(&file, &score(&Timeline::compile(routine, plan)));
}
