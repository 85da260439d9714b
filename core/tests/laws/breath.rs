//! The pace: any that can be set, and changing it in the middle.

use super::{limits, pattern, plan};
use proptest::prelude::*;
use unknot_core::care::tailor;
use unknot_core::catalog::{ROUTINES, routine};
use unknot_core::engine::{
    Breath, BreathPattern, CueKind, Length, Plan, Quarter, Repaced, Span, SpanKind, Timeline,
};
use unknot_core::progress::{Bookmark, Moment, decode, encode};
use unknot_core::routine::{Side, Stroke};

proptest! {
    #[test]
    fn every_moment_lies_in_one_part_and_the_parts_follow_each_other(
        pattern in pattern(), at in any::<i32>(),
    ) {
        let moment = pattern.at(at);
        prop_assert!(moment.left > 0 && moment.elapsed >= 0);
        prop_assert_eq!(moment.elapsed + moment.left, pattern.length(moment.quarter));
        let next = pattern.at(at.rem_euclid(pattern.cycle()) + moment.left);
        prop_assert_eq!(next.elapsed, 0);
        let order = |quarter| Quarter::ALL.iter().position(|it| *it == quarter).unwrap();
        let between = (order(moment.quarter) + 1..order(next.quarter)).map(|nth| Quarter::ALL[nth]);
        prop_assert!(between.into_iter().all(|skipped| pattern.length(skipped) == 0));
    }

    #[test]
    fn a_pace_is_stored_and_comes_back(pattern in pattern()) {
        let text = serde_json::to_string(&pattern).unwrap();
        prop_assert_eq!(serde_json::from_str::<BreathPattern>(&text).unwrap(), pattern);
    }

    #[test]
    fn steps_of_half_a_second_never_leave_the_range(pattern in pattern(), nth in 0..4_usize, up in any::<bool>()) {
        let step = if up { BreathPattern::STEP } else { -BreathPattern::STEP };
        let mut wanted = pattern.lengths();
        wanted[nth] += step;
        let changed = pattern.longer(Quarter::ALL[nth], step);
        prop_assert_eq!(changed, BreathPattern::with_holds(wanted));
        if let Some(changed) = changed {
            prop_assert_eq!(changed.cycle(), pattern.cycle() + step);
            prop_assert!(changed.cycle() <= BreathPattern::LONGEST);
            prop_assert!(changed.inhale() >= 2_000 && changed.exhale() >= 2_000);
        }
    }

    #[test]
    fn the_last_breath_of_a_session_is_out(nth in 0..ROUTINES.len(), plan in plan()) {
        let timeline = Timeline::compile(ROUTINES[nth], plan);
        let breath = |kind| match kind { CueKind::Breath(breath) => Some(breath), _ => None };
        let last = timeline.cues().iter().rev().find_map(|cue| breath(cue.kind));
        prop_assert_eq!(last, Some(Breath::Out));
    }

    #[test]
    fn at_another_pace_the_place_stays(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(), to in pattern(),
        share in 0..1_000_i32, press in 0..1_000_i32,
    ) {
        let swaps = tailor(ROUTINES[nth], &limits).swaps();
        let whole = Timeline::tailored(ROUTINES[nth], plan, swaps);
        prop_assume!(!whole.spans().is_empty());
        let within = |timeline: &Timeline, share: i32| timeline.end() / 1_000 * share;
        let pressed = within(&whole, press);
        let (before, eased) = match whole.eased(pressed) {
            Some((eased, _)) => (eased, vec![pressed]),
            None => (whole, Vec::new()),
        };
        let at = within(&before, share);
        let Repaced { timeline: after, eased, position } = before.repaced(to, &eased, at);
        prop_assert_eq!(after.plan(), Plan { pattern: to, ..before.plan() });
        prop_assert!((0..=after.end()).contains(&position));
        prop_assert_eq!(after.breath_start(position), position);
        let (was, is) = (before.spans()[before.index_at(at)], after.spans()[after.index_at(position)]);
        let run = |timeline: &Timeline, span: &Span| (timeline.place(span.part), span.side);
        let there = run(&before, &was);
        let mut twins = after.spans().iter().filter(|span| run(&after, span) == there).peekable();
        if twins.peek().is_some() {
            prop_assert_eq!(run(&after, &is), there);
            prop_assert_eq!(is.movement.id, was.movement.id);
            let [stays, eased] = twins.fold([false; 2], |[stays, eased], it| {
                [stays || it.kind == was.kind, eased || it.is_eased()]
            });
            prop_assert!(is.kind == was.kind || !stays, "{:?} became {:?}", was.kind, is.kind);
            prop_assert!(is.is_eased() || !was.is_eased() || !eased, "a hold again");
        }
        // A bookmark at the new pace gives the same session again.
        let moment = Moment { epoch: 0, offset: 0 };
        let bookmark = Bookmark {
            id: "a".into(), routine: ROUTINES[nth].id.into(), plan: after.plan(),
            swaps: after.swaps().to_vec(), eased, too_much: 0, position, played: 0, started: moment,
            saved: moment, before: None, place: None, skipped: vec![],
        };
        let again: Bookmark = decode(&encode(&bookmark).unwrap()).unwrap();
        let timeline = again.timeline().unwrap();
        prop_assert_eq!(timeline.cues(), after.cues());
    }

    #[test]
    fn at_the_same_pace_nothing_moves(nth in 0..ROUTINES.len(), plan in plan(), at in -5_000..900_000_i32) {
        let timeline = Timeline::compile(ROUTINES[nth], plan);
        let at = at.min(timeline.end());
        let again = timeline.repaced(plan.pattern, &[], at);
        prop_assert_eq!(again.timeline.cues(), timeline.cues());
        prop_assert_eq!(again.position, if at < 0 { at } else { timeline.breath_start(at) });
    }
}

#[test]
fn a_breath_is_two_to_twelve_seconds_and_a_hold_may_be_none() {
    let fits =
        |lengths: [i32; 4]| BreathPattern::with_holds(lengths.map(|tenths| tenths * 100)).is_some();
    assert!(fits([20, 0, 20, 0]) && fits([40, 70, 80, 0]) && fits([40, 40, 40, 40]));
    assert!(fits([20, 120, 20, 40]) && fits([80, 0, 120, 0]));
    assert!(!fits([15, 0, 60, 0]) && !fits([40, 0, 125, 0]) && !fits([40, -5, 60, 0]));
    assert!(!fits([60, 50, 60, 35]) && !fits([20, 125, 20, 0]));
    assert_eq!(BreathPattern::default().lengths(), [4_000, 0, 6_000, 0]);
    let old = r#"{"inhale":4500,"exhale":6500}"#;
    let read: BreathPattern = serde_json::from_str(old).unwrap();
    assert_eq!(
        (read.lengths(), serde_json::to_string(&read).unwrap().as_str()),
        ([4_500, 0, 6_500, 0], old)
    );
}

/// What is done at a moment of a session, and what at the same place at another pace.
fn repaced(whole: &Timeline, to: [i32; 4], too_much: Option<i32>, at: i32) -> [Span; 2] {
    let before = too_much.map(|pressed| whole.eased(pressed).unwrap().0);
    let before = before.as_ref().unwrap_or(whole);
    let to = BreathPattern::with_holds(to).unwrap();
    let Repaced { timeline, position, .. } = before.repaced(to, too_much.as_slice(), at);
    [(before, at), (&timeline, position)].map(|(it, at)| it.spans()[it.index_at(at)])
}

fn session(id: &str, length: Length, pace: [i32; 4]) -> Timeline {
    let pattern = BreathPattern::with_holds(pace).unwrap();
    Timeline::compile(routine(id).unwrap(), Plan { pattern, length, ..Plan::default() })
}

#[test]
fn who_has_let_go_is_not_told_to_press_on_at_another_pace() {
    let slow = session("hands-only", Length::Ten, [10_000, 2_500, 2_500, 2_000]);
    let [was, is] = repaced(&slow, [2_000, 0, 2_000, 0], None, 340_340);
    assert_eq!((was.kind, is.kind), (SpanKind::Release, SpanKind::Release));
}

#[test]
fn another_pace_after_too_much_does_not_change_the_side() {
    let long = session("flare-up-day-two", Length::Fifteen, [4_000, 0, 5_000, 0]);
    let [was, is] = repaced(&long, [5_500, 1_000, 2_500, 5_500], Some(399_861), 513_648);
    let place = |span: Span| (span.movement.id, span.side, span.spot);
    assert_eq!(place(was), ("wall-ball-glute", Some(Side::Left), 1));
    assert_eq!(place(is), place(was));
}

#[test]
fn another_pace_just_before_the_end_does_not_lead_to_the_beginning() {
    for (id, to) in [("hands-only", [4_000, 5_000]), ("floor-glutes", [6_000, 8_000])] {
        let whole = session(id, Length::Five, [4_000, 0, 6_000, 0]);
        let to = BreathPattern::new(to[0], to[1]).unwrap();
        let after = whole.repaced(to, &[], 295_000);
        let left = after.timeline.end() - after.position;
        assert!(left <= 75_000, "{id}: {left} ms left");
    }
}

#[test]
fn what_was_jumped_over_is_the_same_at_another_pace() {
    let whole = session("hands-only", Length::Five, [4_000, 0, 6_000, 0]);
    let after = whole.repaced(BreathPattern::new(4_000, 5_000).unwrap(), &[], 0).timeline;
    let ids = |timeline: &Timeline, parts: &[usize]| -> Vec<&str> {
        parts.iter().map(|&part| timeline.steps()[part].movement.id).collect()
    };
    assert_ne!(whole.steps().len(), after.steps().len(), "other parts are played");
    for part in 0..whole.steps().len() {
        let (was, is) = (ids(&whole, &[part]), ids(&after, &after.parts_of(&whole, &[part])));
        assert!(is.is_empty() || is == was, "{was:?} became {is:?}");
    }
    let moment = Moment { epoch: 0, offset: 0 };
    let bookmark = Bookmark {
        id: "a".into(),
        routine: "hands-only".into(),
        plan: whole.plan(),
        swaps: vec![],
        eased: vec![],
        too_much: 0,
        position: 200_000,
        played: 0,
        started: moment,
        saved: moment,
        before: None,
        place: None,
        skipped: (0..whole.steps().len()).collect(),
    };
    let again = bookmark.repaced(after.plan().pattern).unwrap();
    assert_eq!(again.skipped, after.parts_of(&whole, &bookmark.skipped));
}

#[test]
fn small_rolls_stay_small_rolls_at_another_pace() {
    let whole = session("floor-glutes", Length::AsWritten, [4_000, 0, 6_000, 0]);
    let holds = whole.spans().iter().filter(|span| span.stroke == Stroke::Hold && span.spots > 0);
    for hold in holds.filter(|span| span.kind == SpanKind::Work) {
        let pressed = hold.start + 2_500;
        for cycle in [2_000, 3_500, 5_000, 8_000] {
            let to = [cycle, 0, cycle, 0];
            let [was, is] = repaced(&whole, to, Some(pressed), pressed + 1_000);
            assert!(was.is_eased() && is.is_eased(), "{} ms: {:?} {}", pressed, is.stroke, cycle);
        }
    }
}

#[test]
fn another_pace_while_getting_ready_leaves_as_much_time_to_get_ready() {
    let whole = session("wall-ball", Length::AsWritten, [4_000, 0, 6_000, 0]);
    let slower = BreathPattern::new(5_000, 8_000).unwrap();
    for at in [whole.start(), -5_000, -1] {
        assert_eq!(whole.repaced(slower, &[], at).position, at);
    }
}
