//! What every compiled timeline keeps.

use super::{made_of, plan};
use proptest::prelude::*;
use std::collections::BTreeSet;
use unknot_core::catalog::{self, ROUTINES, phrase};
use unknot_core::engine::{
    Breath, BreathPattern, Cue, CueKind, Mark, Phase, Plan, Quarter, Span, SpanKind, Timeline,
    speech,
};
use unknot_core::routine::{Grip, Posture, Side, Step, Stroke, Units};

fn timeline() -> impl Strategy<Value = Timeline> {
    (0..ROUTINES.len(), plan()).prop_map(|(nth, plan)| Timeline::compile(ROUTINES[nth], plan))
}

proptest! {
    #[test]
    fn any_partition_of_time_yields_every_cue_once(
        timeline in timeline(),
        mut cuts in proptest::collection::vec(-70_000..700_000_i32, 0..40),
    ) {
        cuts.extend([timeline.start(), i32::MAX]);
        cuts.sort_unstable();
        let parts = cuts.windows(2).flat_map(|cut| timeline.cues_in(cut[0]..cut[1]).iter().copied());
        let seen: Vec<Cue> = parts.filter(|cue| cue.at >= timeline.start()).collect();
        prop_assert_eq!(seen.as_slice(), timeline.cues());
    }

    #[test]
    fn spans_touch_and_begin_at_zero(timeline in timeline()) {
        prop_assert_eq!(timeline.spans()[0].start, 0);
        for pair in timeline.spans().windows(2) {
            prop_assert_eq!(pair[0].end(), pair[1].start);
            prop_assert!(pair[0].length > 0);
        }
    }

    #[test]
    fn work_begins_on_an_in_breath_and_is_whole_breaths(timeline in timeline()) {
        let cycle = timeline.plan().pattern.cycle();
        for span in timeline.spans().iter().filter(|span| span.breathes()) {
            prop_assert_eq!(span.length % cycle, 0);
            let cues = timeline.cues_in(span.start..span.end());
            let breaths: Vec<_> = cues.iter().filter_map(|cue| match cue.kind {
                CueKind::Breath(breath) => Some((cue.at, cue.length, breath)),
                _ => None,
            }).collect();
            prop_assert_eq!(breaths[0].0, span.start);
            prop_assert_eq!(breaths[0].2, Breath::In);
            let last = breaths[breaths.len() - 1];
            prop_assert_eq!(last.2, Breath::Out);
            // After the last breath out there is only its stillness.
            let [.., rest] = timeline.plan().pattern.lengths();
            prop_assert_eq!(last.0 + last.1 + rest, span.end());
        }
    }

    #[test]
    fn no_breath_sounds_while_settling(timeline in timeline()) {
        for span in timeline.spans().iter().filter(|span| span.settles()) {
            let cues = timeline.cues_in(span.start..span.end());
            prop_assert!(cues.iter().all(|cue| !matches!(cue.kind, CueKind::Breath(_))));
        }
    }

    #[test]
    fn both_sides_get_equal_time(timeline in timeline()) {
        for part in 0..timeline.steps().len() {
            let of = |side| -> Vec<_> {
                let spans = timeline.spans().iter().filter(|span| span.part == part && span.side == Some(side));
                spans.map(|span| (span.length, span.stroke, span.spot)).collect()
            };
            prop_assert_eq!(of(Side::Left), of(Side::Right));
        }
    }

    #[test]
    fn frames_are_monotone_in_step(timeline in timeline(), mut moments in proptest::collection::vec(any::<i32>(), 2..60)) {
        moments.sort_unstable();
        let frames: Vec<_> = moments.iter().map(|&at| timeline.frame_at(at).unwrap()).collect();
        for pair in frames.windows(2) {
            prop_assert!(pair[0].index <= pair[1].index);
            prop_assert!(pair[0].span.part <= pair[1].span.part);
            prop_assert!(pair[0].position <= pair[1].position);
        }
    }

    #[test]
    fn a_frame_agrees_with_its_span(timeline in timeline(), at in -70_000..900_000_i32) {
        let frame = timeline.frame_at(at).unwrap();
        match frame.phase {
            Phase::Countdown => prop_assert!(frame.position < 0 && frame.left == -frame.position),
            Phase::Finished => prop_assert!(at >= timeline.end() && frame.left == 0),
            Phase::Settling | Phase::Working => {
                prop_assert!(frame.span.contains(at));
                prop_assert_eq!(frame.elapsed + frame.left, frame.span.length);
                prop_assert_eq!(frame.breath.is_some(), frame.phase == Phase::Working);
            }
        }
        let starts = |span: &Span| span.start;
        prop_assert_eq!(frame.next.map(starts), timeline.spans().get(frame.index + 1).map(starts));
        if let Some(breath) = frame.breath {
            prop_assert!(breath.left > 0 && breath.elapsed >= 0);
        }
    }

    #[test]
    fn counts_and_lines_stay_until_they_change(timeline in timeline(), at in -70_000..900_000_i32) {
        let shown = |at| {
            let frame = timeline.frame_at(at).unwrap();
            let up = |left: i32| (left + 999) / 1_000;
            let breath = frame.breath.map(|breath| (breath.quarter, breath.count()));
            (frame.index, frame.phase, up(frame.left), breath, timeline.line_at(at))
        };
        let at = at.clamp(timeline.start(), timeline.end() - 1);
        let until = timeline.until_change(at);
        prop_assert!((1..=1_000).contains(&until));
        prop_assert_eq!(shown(at), shown(at + until - 1));
        prop_assert_ne!(shown(at), shown(at + until));
        let calm = timeline.calm_from(at);
        let cue = timeline.cues().iter().map(|cue| cue.at).find(|&cue| cue > at);
        prop_assert_eq!(calm, at..(at + until).min(cue.unwrap_or(i32::MAX)));
    }

    #[test]
    fn lines_never_overlap(timeline in timeline()) {
        let lines: Vec<_> = timeline.cues().iter().filter(|cue| matches!(cue.kind, CueKind::Line(_))).collect();
        for pair in lines.windows(2) {
            prop_assert!(pair[0].length > 0);
            prop_assert!(pair[0].at + pair[0].length <= pair[1].at);
        }
    }

    #[test]
    fn every_change_of_side_is_marked_and_said(timeline in timeline()) {
        for span in timeline.spans().iter().filter(|span| span.kind == SpanKind::Settle { switch: true }) {
            let cues = timeline.cues_in(span.start..span.end());
            prop_assert!(cues.iter().any(|cue| cue.kind == CueKind::Mark(Mark::SwitchSides)));
            let side = span.side.unwrap().id();
            let said = |cue: &Cue| matches!(cue.kind, CueKind::Line(text) if text.to_lowercase().contains(side));
            prop_assert!(cues.iter().any(said));
        }
    }

    #[test]
    fn next_and_back_walk_through_the_runs(timeline in timeline(), at in -10_000..600_000_i32) {
        let next = timeline.next_run(at);
        prop_assert!(next > at || next == timeline.end());
        let between = |span: &Span| span.settles() && at < span.start && span.start < next;
        prop_assert!(!timeline.spans().iter().any(between), "one is passed over");
        let back = timeline.previous_run(at);
        prop_assert!(back <= at.max(timeline.start()));
        prop_assert!(back < 0 || timeline.spans()[timeline.index_at(back)].settles());
        // From its very start "Next" leads to another.
        prop_assert!(timeline.next_run(next) > next || next == timeline.end());
    }

    #[test]
    fn going_on_begins_the_breath_again(timeline in timeline(), at in 0..600_000_i32) {
        let start = timeline.breath_start(at);
        prop_assert!(start <= at && at - start < timeline.plan().pattern.cycle());
        if let Some(breath) = timeline.frame_at(start).unwrap().breath
            && at < timeline.end()
        {
            prop_assert_eq!((breath.quarter, breath.elapsed), (Quarter::In, 0));
        }
    }

    #[test]
    fn too_much_leaves_twelve_rolls_and_moves_what_follows(timeline in timeline(), at in 0..700_000_i32) {
        let index = timeline.index_at(at);
        let hold = timeline.spans()[index];
        let eased = timeline.eased(at);
        let holds = hold.kind == SpanKind::Work && hold.stroke == Stroke::Hold && hold.contains(at);
        // Small rolls are for a ball; a hand or a roller is told to press less.
        prop_assert_eq!(eased.is_some(), holds && hold.movement.tool.is_ball());
        if let Some((eased, added)) = eased {
            let cycle = timeline.plan().pattern.cycle();
            let now = eased.spans()[eased.index_at(at)];
            prop_assert_eq!(now.stroke, Stroke::SmallRolls);
            prop_assert!(now.length / cycle * 2 >= 12);
            prop_assert_eq!(now.length % cycle, 0);
            prop_assert_eq!(eased.end(), timeline.end() + added);
            for pair in eased.spans().windows(2) {
                prop_assert_eq!(pair[0].end(), pair[1].start);
            }
            // What was asked of the hold is not what is now to be heard.
            let asked = timeline.clone();
            prop_assert!(!asked.cues().is_empty());
            let again = asked.eased(at).unwrap().0;
            prop_assert_eq!(again.cues(), eased.cues());
            let lengths = |timeline: &Timeline, from: usize| -> Vec<_> {
                timeline.spans()[from..].iter().map(|span| span.length).collect()
            };
            prop_assert_eq!(lengths(&eased, eased.index_at(at) + 1), lengths(&timeline, index + 1));
        }
    }

    #[test]
    fn a_dose_stays_in_its_range_wherever_a_whole_number_of_breaths_fits(timeline in timeline()) {
        use unknot_core::routine::Dose;
        let cycle = timeline.plan().pattern.cycle();
        for span in timeline.spans().iter().filter(|span| span.kind == SpanKind::Work) {
            if let Dose::Holds { seconds, .. } = span.movement.dose
                && span.spots > 0
            {
                let (min, max) = (i32::from(seconds.min) * 1_000, i32::from(seconds.max) * 1_000);
                let fits = (1..=30).any(|breaths| (min..=max).contains(&(breaths * cycle)));
                prop_assert!(!fits || (min..=max).contains(&span.length), "{} ms", span.length);
            }
        }
    }
}

#[test]
fn the_first_movement_begins_at_zero() {
    for routine in ROUTINES {
        let timeline = Timeline::compile(routine, Plan::default());
        let phase = |at| timeline.frame_at(at).unwrap().phase;
        let first = timeline.spans()[0].length;
        assert_eq!(timeline.frame_at(0).unwrap().left, first, "{}", routine.id);
        assert_eq!(phase(-1), Phase::Countdown, "{}", routine.id);
        assert!(matches!(phase(0), Phase::Settling | Phase::Working), "{}", routine.id);
        assert_eq!(phase(timeline.end()), Phase::Finished, "{}", routine.id);
    }
}

#[test]
fn too_much_can_only_be_said_while_something_presses() {
    let presses = |routine: &str, movement: &str| {
        let timeline = Timeline::compile(catalog::routine(routine).unwrap(), Plan::default());
        let spans = timeline.spans().iter().filter(|span| span.movement.id == movement);
        spans.filter(|span| span.presses()).map(|span| span.kind).collect::<Vec<_>>()
    };
    assert_eq!(presses("wall-ball", "hip-circles"), []);
    let held = presses("hands-only", "hand-hold");
    assert!(!held.is_empty() && held.iter().all(|kind| *kind == SpanKind::Work));
}

#[test]
fn who_lies_on_the_floor_is_told_how_to_get_up_and_who_stands_how_to_get_down() {
    let step = |id: &str| {
        let step = Step::new(catalog::movement(id).unwrap(), 180, ROUTINES[0].sources[0]);
        if id == "floor-ball-glute" { step.holds(3, 0) } else { step }
    };
    let told = |ids: [&str; 2]| {
        let timeline = Timeline::compile(made_of(ids.map(step).to_vec()), Plan::default());
        let says = |line| timeline.cues().iter().any(|cue| cue.kind == CueKind::Line(line));
        [says(phrase::GET_DOWN), says(phrase::GET_UP)]
    };
    assert_eq!(told(["hip-circles", "wall-ball-lean"]), [false, false]);
    assert_eq!(told(["hip-circles", "floor-ball-glute"]), [true, false]);
    assert_eq!(told(["floor-ball-glute", "wall-ball-lean"]), [false, true]);
}

#[test]
fn what_touches_the_body_is_a_flat_hand_when_the_pressure_comes_off() {
    let timeline = Timeline::compile(catalog::routine("hands-only").unwrap(), Plan::default());
    let spans = timeline.spans().iter().filter(|span| span.movement.id == "hand-hold");
    for span in spans {
        let released = span.kind == SpanKind::Release;
        assert_eq!(span.grip(), Some(if released { Grip::Palm } else { Grip::Thumbs }));
    }
}

#[test]
fn the_hand_of_a_motion_is_the_one_its_movement_names() {
    for routine in ROUTINES {
        for span in Timeline::compile(routine, Plan::default()).spans() {
            let grips = span.movement.grips;
            if span.kind == SpanKind::Work && span.spots > 0 {
                assert!(grips.len() <= 1, "{}: a spot is no motion", span.movement.id);
                assert_eq!(span.grip(), grips.first().copied());
            } else if span.kind == SpanKind::Work && grips.len() > 1 {
                assert_eq!(span.grip(), grips.get(span.spot).copied(), "{}", span.movement.id);
            }
        }
    }
}

#[test]
fn only_the_change_of_side_and_the_answer_to_too_much_are_said_however_late() {
    let urgent = [phrase::SWITCH.left, phrase::SWITCH.right, phrase::SMALL_ROLLS];
    let metric = urgent.map(|line| speech::in_units(line, Units::Centimetres));
    let expected: BTreeSet<_> = urgent.into_iter().chain(metric).collect();
    let found = speech::lines().into_iter().filter(|line| speech::must_be_said(line));
    assert_eq!((expected.len(), found.collect::<BTreeSet<_>>()), (4, expected));
}

#[test]
fn back_while_getting_ready_gives_the_whole_time_again() {
    let floor = Timeline::compile(catalog::routine("floor-glutes").unwrap(), Plan::default());
    assert_eq!(floor.previous_run(-1_000), floor.start());
    assert_eq!(floor.previous_run(1_000), 0);
    assert_eq!(floor.previous_run(0), 0);
}

#[test]
fn who_goes_on_lying_down_has_the_time_to_lie_down() {
    let [floor, wall] = ["floor-glutes", "wall-ball"]
        .map(|id| Timeline::compile(catalog::routine(id).unwrap(), Plan::default()));
    assert_eq!(floor.time_to_return(60_000), 30_000);
    assert_eq!(wall.time_to_return(300_000), 10_000);
}

#[test]
fn every_motion_has_a_breath_however_slow() {
    let slow = BreathPattern::with_holds([4_000, 7_000, 8_000, 1_000]).unwrap();
    for movement in catalog::movements() {
        let step = Step::new(movement, 20, ROUTINES[0].sources[0]);
        let timeline =
            Timeline::compile(made_of(vec![step]), Plan { pattern: slow, ..Plan::default() });
        let work = || timeline.spans().iter().filter(|span| span.kind == SpanKind::Work);
        assert!(movement.strokes.iter().all(|stroke| work().any(|span| span.stroke == *stroke)));
        assert!(work().all(|span| span.length >= slow.cycle()), "{}", movement.id);
    }
}

#[test]
fn who_comes_back_is_told_what_it_is_and_which_side_before_time_goes_on() {
    let text = |cue: &Cue| match cue.kind {
        CueKind::Line(text) => text,
        _ => "",
    };
    for routine in ROUTINES {
        let timeline = Timeline::compile(routine, Plan::default());
        for span in timeline.spans().iter().filter(|span| span.kind == SpanKind::Work) {
            let wording = catalog::wording(span.movement);
            let at = span.start + 10_000.min(span.length / 2);
            for known in [false, true] {
                let said = timeline.said_on_return(at, known);
                let lines: Vec<_> = said.iter().map(text).collect();
                assert_eq!(lines[0], wording.announce.on(span.side));
                assert_eq!(lines.contains(&wording.setup.on(span.side)), !known, "{lines:?}");
                let on_floor = span.movement.posture == Posture::Floor;
                // Where the session begins on the floor, the set-up says how one lies.
                let stood = timeline.spans()[0].movement.posture != Posture::Floor;
                assert_eq!(lines.contains(&phrase::GET_DOWN), on_floor && stood, "{lines:?}");
                let action = |line: &str| wording.action.iter().any(|(_, text)| *text == line);
                assert!(lines.iter().any(|line| action(line)) || !(known || on_floor), "{lines:?}");
                assert!(said[0].at > at - timeline.time_to_return(at));
                let over = |cue: &Cue| cue.at + speech::reckoned(text(cue));
                assert!(said.windows(2).all(|two| over(&two[0]) < two[1].at));
                assert!(said.iter().all(|cue| over(cue) <= at && cue.length > 0));
            }
        }
        for run in timeline.spans().iter().filter(|span| span.settles()) {
            assert!(
                timeline.said_on_return(run.start, false).is_empty(),
                "its own line comes next"
            );
        }
        assert!(timeline.said_on_return(-1, false).is_empty());
    }
}

#[test]
fn who_comes_back_to_a_second_spot_is_told_what_to_do_there() {
    let timeline = Timeline::compile(catalog::routine("floor-glutes").unwrap(), Plan::default());
    let mut told = Vec::new();
    for span in timeline.spans().iter().filter(|span| span.kind == SpanKind::Work) {
        let said = timeline.said_on_return(span.start, true);
        let of_its_own = timeline.line_at(span.start).unwrap();
        assert_eq!(said.last().unwrap().kind, CueKind::Line(of_its_own));
        told.push(span.spot);
    }
    assert!(told.contains(&1), "{told:?}");
}
