//! Fitting a session to five, ten or fifteen minutes.

use super::{limits, made_of, plan};
use proptest::prelude::*;
use unknot_core::care::tailor;
use unknot_core::catalog::{ROUTINES, movement, movements};
use unknot_core::engine::{CueKind, Length, Plan, Span, SpanKind, Timeline, reachable};
use unknot_core::progress::{Bookmark, Moment, decode, encode};
use unknot_core::routine::{Dose, Intensity, Side, Step};

proptest! {
    #[test]
    fn a_length_that_is_offered_is_reached_and_never_exceeded(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(),
    ) {
        let routine = ROUTINES[nth];
        let swaps = tailor(routine, &limits).swaps();
        for length in reachable(routine, &plan, &swaps) {
            let plan = Plan { length, ..plan };
            let timeline = Timeline::tailored(routine, plan, swaps.clone());
            if let Some(target) = length.target() {
                let short = target - timeline.end();
                prop_assert!((0..=2 * plan.pattern.cycle()).contains(&short), "{} {short}", routine.id);
            }
        }
    }

    #[test]
    fn fitting_keeps_the_gentle_start_the_sides_and_whole_breaths(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(),
    ) {
        let routine = ROUTINES[nth];
        let offer = tailor(routine, &limits);
        let timeline = Timeline::tailored(routine, plan, offer.swaps());
        let whole = Timeline::tailored(routine, Plan { length: Length::AsWritten, ..plan }, offer.swaps());
        let ids = |timeline: &Timeline| -> Vec<_> {
            timeline.steps().iter().map(|step| step.movement.id).collect()
        };
        let (kept, all) = (ids(&timeline), ids(&whole));
        prop_assert_eq!(kept.first(), all.first());
        // What is left stands in the order of the routine.
        let mut rest = all.iter();
        prop_assert!(kept.iter().all(|id| rest.any(|other| other == id)));
        if offer.offered {
            prop_assert_eq!(timeline.steps()[0].movement.intensity, Intensity::Gentle);
        }
        let cycle = plan.pattern.cycle();
        for part in 0..timeline.steps().len() {
            let side = |side| -> Vec<_> {
                let of = |span: &&Span| span.part == part && span.side == Some(side) && !span.settles();
                timeline.spans().iter().filter(of).map(|span| span.length).collect()
            };
            prop_assert_eq!(side(Side::Left), side(Side::Right));
        }
        let works = timeline.spans().iter().filter(|span| span.kind == SpanKind::Work);
        for span in works {
            prop_assert!(span.length > 0 && span.length % cycle == 0);
        }
    }

    #[test]
    fn a_bookmark_gives_the_same_timeline_again(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(), at in 0..900_000_i32,
    ) {
        let routine = ROUTINES[nth];
        let swaps = tailor(routine, &limits).swaps();
        let mut timeline = Timeline::tailored(routine, plan, swaps.clone());
        let mut eased = Vec::new();
        if let Some((easier, _)) = timeline.eased(at) {
            timeline = easier;
            eased.push(at);
        }
        let moment = Moment { epoch: 0, offset: 0 };
        let bookmark = Bookmark {
            id: "a".into(), routine: routine.id.into(), plan, swaps, eased, too_much: 0, position: 0,
            played: 0, started: moment, saved: moment, before: None, place: None, skipped: vec![],
        };
        let again: Bookmark = decode(&encode(&bookmark).unwrap()).unwrap();
        let again = again.timeline().unwrap();
        let shape = |timeline: &Timeline| -> Vec<_> {
            let span = |span: &Span| (span.start, span.length, span.movement.id, span.side, span.stroke);
            timeline.spans().iter().map(span).collect()
        };
        prop_assert_eq!(shape(&again), shape(&timeline));
        prop_assert_eq!(again.cues(), timeline.cues());
    }

    #[test]
    fn the_partner_asks_every_30_to_60_seconds_of_work(plan in plan()) {
        let flow = unknot_core::catalog::routine("partner-flow").unwrap();
        let timeline = Timeline::compile(flow, plan);
        let cycle = plan.pattern.cycle();
        let work = |until: i32| -> i32 {
            let spans = timeline.spans().iter().filter(|span| span.breathes());
            spans.map(|span| (until.min(span.end()) - span.start).max(0)).sum()
        };
        let asked: Vec<_> = timeline
            .cues()
            .iter()
            .filter(|cue| cue.kind == CueKind::Line("Is this pressure okay?"))
            .map(|cue| work(cue.at))
            .collect();
        prop_assert!(!asked.is_empty());
        let mut last = 0;
        for at in asked.into_iter().chain([work(timeline.end())]) {
            let is_end = at == work(timeline.end());
            prop_assert!(at - last <= 60_000.max(cycle), "{}", at - last);
            prop_assert!(is_end || at - last >= 30_000);
            last = at;
        }
    }
}

#[test]
fn however_long_a_side_is_it_has_no_more_spots_than_its_dose() {
    let movement = movement("roller-tfl").unwrap();
    let Dose::Holds { spots, .. } = movement.dose else { panic!("it holds") };
    let step = Step::new(movement, 900, ROUTINES[0].sources[0]).holds(1, 0);
    let timeline = Timeline::compile(made_of(vec![step]), Plan::default());
    let most = timeline.spans().iter().map(|span| span.spots).max();
    assert_eq!(most, Some(usize::from(spots.max)));
}

#[test]
fn old_bookmarks_are_still_read() {
    let text = r#"{"v":1,"id":"a","routine":"wall-ball","plan":{"pattern":{"inhale":4000,"exhale":6000},"get_ready":10000,"settle":null,"first":"left"},"position":380000,"played":380000,"started":{"epoch":0,"offset":0},"saved":{"epoch":0,"offset":0}}"#;
    let bookmark: Bookmark = decode(text).unwrap();
    assert_eq!(bookmark.timeline().unwrap().end(), 600_000);
}

#[test]
fn the_chips_at_the_usual_pace() {
    let chips = |id: &str| {
        let routine = unknot_core::catalog::routine(id).unwrap();
        let lengths = reachable(routine, &Plan::default(), &[]);
        lengths
            .iter()
            .filter_map(|length| length.target())
            .map(|ms| ms / 60_000)
            .collect::<Vec<_>>()
    };
    assert_eq!(chips("wall-ball"), [5, 10, 15]);
    assert_eq!(chips("partner-flow"), [10, 15]);
    assert_eq!(chips("desk-worker"), [10]);
    assert_eq!(chips("roller-reset"), Vec::<i32>::new());
    assert_eq!(chips("roller-hips"), [10, 15]);
    assert_eq!(chips("easy-walk"), [5, 10]);
    assert_eq!(chips("quick-start"), [5]);
}

#[test]
fn a_part_with_another_movement_takes_no_more_time_than_that_movement_has() {
    for step in ROUTINES.iter().flat_map(|routine| routine.steps) {
        // With a release of its own, which belongs to the movement that is gone.
        for step in [*step, step.holds(4, 20)] {
            for movement in movements() {
                let Step { seconds, range, spots, release, source, drop, ours, .. } =
                    step.with(movement);
                let (least, most) = movement.dose.seconds();
                let runs = if movement.sided { 2 } else { 1 };
                // Ten seconds go to getting into place, on each side.
                assert_eq!((range.min, range.max), (runs * (least + 10), runs * (most + 10)));
                let inside = step.seconds.clamp(range.min, range.max);
                assert_eq!(seconds, inside, "{} for {}", movement.id, step.movement.id);
                let least = match movement.dose {
                    Dose::Holds { spots, .. } => spots.min,
                    _ => 0,
                };
                assert_eq!((spots, release), (least, 0), "{}", movement.id);
                assert_eq!((source, drop, ours), (step.source, step.drop, step.ours));
            }
        }
    }
}
