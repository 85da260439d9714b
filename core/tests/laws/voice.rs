//! The bundled voice: every line has its clip, and every clip its time.

use super::{limits, plan};
use proptest::prelude::*;
use std::sync::LazyLock;
use unknot_core::care::tailor;
use unknot_core::catalog::{AFTER, ROUTINES, movements, phrase, solo, wording};
use unknot_core::engine::{
    BreathPattern, Cue, CueKind, Length, Lookahead, Mark, Ms, Pack, Plan, SpanKind, Timeline,
    speech,
};
use unknot_core::progress::{Ending, History, Moment, Record, StopReason};
use unknot_core::routine::Posture;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../public/voice/heart.bin");
    Pack::read(bytes, bytes.len()).unwrap()
});

/// The lines of a timeline as they are said, with their text.
fn said(timeline: &Timeline) -> Vec<(Cue, &'static str)> {
    let cues = timeline.cues();
    let line = |cue: &Cue| match cue.kind {
        CueKind::Line(text) => Some((speech::said(cues, *cue), text)),
        _ => None,
    };
    cues.iter().filter_map(line).collect()
}

fn fits((cue, text): &(Cue, &'static str)) -> bool {
    PACK.length(text).unwrap() <= cue.length
}

#[test]
fn every_line_has_its_clip() {
    for line in speech::lines() {
        assert!(PACK.length(line).is_some(), "no clip: {line}");
    }
    let lines = speech::lines();
    let sentences = lines.iter().flat_map(|line| speech::sentences(line));
    let keys: std::collections::BTreeSet<_> = sentences.map(unknot_core::engine::key).collect();
    assert_eq!(keys.len(), PACK.all().len(), "a clip without a line");
}

#[test]
fn a_line_is_never_longer_than_reckoned_and_not_much_shorter() {
    let (mut worst, mut sum, mut reckoned) = (0.0_f64, 0, 0);
    for line in speech::lines() {
        let (real, most) = (PACK.length(line).unwrap(), speech::reckoned(line));
        assert!(real <= most, "{real} of {most} ms: {line}");
        worst = worst.max(f64::from(most) / f64::from(real));
        sum += real;
        reckoned += most;
    }
    println!("reckoned {reckoned} for {sum} ms; at worst {worst:.2} times");
    assert!(reckoned < sum * 13 / 10);
}

#[test]
fn a_movement_is_known_after_three_finished_sessions() {
    use unknot_core::catalog::{movement, routine};
    let record = |nth: i64, ending| {
        let started = Moment { epoch: nth * 86_400_000, offset: 0 };
        Record { seconds: 600, ending, ..Record::new(&nth.to_string(), "wall-ball", started) }
    };
    let mut history = History::default();
    let (lean, melt) = (movement("wall-ball-lean").unwrap(), movement("melt").unwrap());
    assert!(routine("wall-ball").unwrap().steps.iter().any(|step| step.movement.id == lean.id));
    for nth in 0..3 {
        assert!(!history.knows(lean));
        history.keep(record(nth, Ending::Finished));
        for stopped in [nth + 100, nth + 200] {
            history.keep(record(stopped, Ending::Stopped(StopReason::Unasked)));
        }
    }
    assert!(history.knows(lean) && !history.knows(melt));
}

#[test]
fn what_was_jumped_over_or_left_out_for_the_time_is_not_known() {
    use unknot_core::catalog::movement;
    let session = |nth: i64, seconds, skipped: &[&str]| {
        let started = Moment { epoch: nth * 86_400_000, offset: 0 };
        let skipped = skipped.iter().map(|id| (*id).to_owned()).collect();
        Record { seconds, skipped, ..Record::new(&nth.to_string(), "wall-ball", started) }
    };
    let known = |seconds, skipped: &[&str]| {
        let mut history = History::default();
        (0..3).for_each(|nth| history.keep(session(nth, seconds, skipped)));
        history.knows(movement("wall-ball-hold").unwrap())
    };
    assert!(known(600, &[]) && known(588, &["wall-ball-lean"]));
    assert!(!known(600, &["wall-ball-hold"]), "jumped over");
    assert!(!known(300, &[]), "five minutes are without it");
}

/// Side, action, last breath and release are said to those who know the movement too.
#[test]
fn what_is_left_out_for_those_who_know_is_detail_only() {
    for movement in movements() {
        let wording = wording(movement);
        let kept = [wording.announce.left, wording.announce.right, wording.last, wording.release];
        let actions = wording.action.iter().map(|(_, text)| *text);
        for line in kept.into_iter().chain(actions).filter(|line| !line.is_empty()) {
            assert!(!wording.is_detail(line), "{}: {line}", movement.id);
        }
        for line in phrase::all() {
            assert!(!wording.is_detail(line), "{line}");
        }
    }
}

#[test]
fn a_sentence_stays_under_ten_seconds() {
    for line in speech::lines() {
        assert!(speech::sentences(line).all(|it| speech::reckoned(it) < 10_000), "{line}");
        assert_eq!(speech::sentences(line).collect::<Vec<_>>().join(" "), line);
    }
}

/// All routines in every length, at paces from nine seconds a breath: nothing is dropped.
#[test]
fn every_line_fits_its_window_at_paces_from_nine_seconds() {
    for routine in ROUTINES.iter().chain(AFTER) {
        for (inhale, exhale) in [(4, 5), (3, 6), (4, 6), (4, 7), (5, 7), (6, 8), (8, 12)] {
            for length in Length::ALL {
                let pattern = BreathPattern::new(inhale * 1_000, exhale * 1_000).unwrap();
                let plan = Plan { pattern, length, ..Plan::default() };
                let timeline = Timeline::compile(routine, plan);
                for line in said(&timeline) {
                    assert!(fits(&line), "{} {inhale}/{exhale} {length:?}: {line:?}", routine.id);
                }
            }
        }
    }
}

proptest! {
    /// At quicker paces set-up and details may be left out; what comes next, the side, the last
    /// breath and the end are always said, and nothing is said twice at a time.
    #[test]
    fn whatever_the_pace_what_must_be_said_fits(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(),
    ) {
        let routine = ROUTINES[nth];
        let swaps = tailor(routine, &limits).swaps();
        let timeline = Timeline::tailored(routine, Plan { settle: None, ..plan }, swaps);
        let lines = said(&timeline);
        for line in &lines {
            let must = line.0.at >= timeline.end()
                || [phrase::SWITCH.left, phrase::SWITCH.right].contains(&line.1)
                || movements().iter().any(|it| {
                    [wording(it).announce.left, wording(it).announce.right].contains(&line.1)
                });
            let details = movements().iter().any(|it| wording(it).is_detail(line.1));
            if must || (details && plan.pattern.cycle() >= 9_000) {
                prop_assert!(fits(line), "{line:?}");
            }
        }
        let spoken: Vec<_> = lines.into_iter().filter(fits).collect();
        for pair in spoken.windows(2) {
            let end = pair[0].0.at + PACK.length(pair[0].1).unwrap();
            prop_assert!(end <= pair[1].0.at, "{pair:?}");
        }
    }

    #[test]
    fn no_line_sounds_with_a_mark(nth in 0..ROUTINES.len(), plan in plan()) {
        let timeline = Timeline::compile(ROUTINES[nth], plan);
        let marks = timeline.cues().iter().filter(|cue| matches!(cue.kind, CueKind::Mark(_)));
        let marks: Vec<(Ms, Ms)> = marks.map(|mark| (mark.at, mark.at + Mark::LENGTH)).collect();
        for line in said(&timeline).into_iter().filter(fits) {
            let (from, to) = (line.0.at, line.0.at + PACK.length(line.1).unwrap());
            prop_assert!(marks.iter().all(|&(begin, end)| end <= from || to <= begin), "{line:?}");
        }
    }

    #[test]
    fn whatever_is_said_in_any_session_has_its_clip(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(), at in 0..700_000_i32,
    ) {
        let swaps = tailor(ROUTINES[nth], &limits).swaps();
        let timeline = Timeline::tailored(ROUTINES[nth], plan, swaps);
        let eased = timeline.eased(at).map(|(eased, _)| eased);
        for (_, text) in eased.iter().chain([&timeline]).flat_map(said) {
            prop_assert!(PACK.length(text).is_some(), "{text}");
        }
    }

    #[test]
    fn any_bytes_are_a_pack_or_none(mut bytes in proptest::collection::vec(any::<u8>(), 0..80), claims in any::<bool>()) {
        if claims {
            bytes.splice(0..bytes.len().min(6), *b"UKV1\x02\x00");
        }
        if let Some(pack) = Pack::read(&bytes, bytes.len()) {
            prop_assert!(pack.all().iter().all(|clip| clip.bytes.end <= bytes.len()));
        }
    }

    #[test]
    fn long_work_has_its_middle_told_at_its_middle(nth in 0..ROUTINES.len(), plan in plan()) {
        let timeline = Timeline::compile(ROUTINES[nth], plan);
        for cue in timeline.cues().iter().filter(|cue| cue.kind == CueKind::Line(phrase::HALFWAY)) {
            let span = timeline.spans()[timeline.index_at(cue.at)];
            let run = timeline.spans().iter().filter(|it| {
                it.part == span.part && it.side == span.side && it.kind == SpanKind::Work
            });
            let (from, to) = run.fold((Ms::MAX, 0), |(from, to), it| (from.min(it.start), to.max(it.end())));
            prop_assert!((Ms::midpoint(from, to) - cue.at).abs() * 2 <= plan.pattern.cycle());
        }
    }
}

#[test]
fn who_presses_too_hard_on_a_ball_at_the_wall_steps_closer_to_it() {
    for movement in movements() {
        let at_the_wall = movement.tool.is_ball() && movement.posture == Posture::Standing;
        let expected = if at_the_wall { phrase::LESS_BALL } else { phrase::LESS };
        assert_eq!(phrase::less(movement), expected, "{}", movement.id);
    }
}

#[test]
fn only_who_said_too_much_is_told_of_twelve_rolls() {
    let alone = movements().into_iter().map(|movement| solo(movement.id).unwrap());
    for routine in ROUTINES.iter().copied().chain(alone) {
        let timeline = Timeline::compile(routine, Plan::default());
        let rolls = said(&timeline).into_iter().any(|(_, text)| text == phrase::SMALL_ROLLS);
        assert!(!rolls, "{}", routine.id);
    }
}

#[test]
fn a_pack_names_each_clip_once_and_in_order() {
    let read = |keys: [u32; 2], more: usize| {
        let entry = |key: u32| [&key.to_le_bytes()[..], &[1, 0, 5, 0]].concat();
        let index = [&b"UKV1\x02\x00"[..], &entry(keys[0]), &entry(keys[1])].concat();
        Pack::read(&index, index.len() + more)
    };
    let pack = read([1, 2], 2).unwrap();
    let parts: Vec<_> = pack.all().iter().map(|clip| (clip.bytes.clone(), clip.length)).collect();
    assert_eq!(parts, [(22..23, 5), (23..24, 5)]);
    for (keys, more) in [([1, 1], 2), ([2, 1], 2), ([1, 2], 1), ([1, 2], 3)] {
        assert!(read(keys, more).is_none(), "{keys:?} and {more} bytes");
    }
}

/// Every moment at which somebody may say that it is too much, at the usual pace and a slow one.
#[test]
fn too_much_is_answered_aloud_whenever_it_is_said_and_by_nothing_else() {
    let paces = [BreathPattern::default(), BreathPattern::new(8_000, 12_000).unwrap()];
    for (routine, pattern) in ROUTINES.iter().flat_map(|routine| paces.map(|pace| (routine, pace)))
    {
        let whole = Timeline::compile(routine, Plan { pattern, ..Plan::default() });
        for at in (0..whole.end()).step_by(900) {
            let Some((eased, _)) = whole.eased(at) else { continue };
            let now = f64::from(at) / 1_000.0;
            let moment =
                unknot_core::engine::Moment { position: f64::from(at), heard: now, rate: 1.0, now };
            let cues = eased.cues_in(Lookahead::window(at));
            let mut placed = Lookahead::default().pass(&moment, cues).placed.into_iter();
            let answer = placed.find(|it| it.cue.kind == CueKind::Line(phrase::SMALL_ROLLS));
            let answer = answer.unwrap_or_else(|| panic!("{} {at}: no answer", routine.id));
            let soon = now + f64::from(speech::AFTER_MARK) / 1_000.0;
            assert!(answer.at <= soon, "{} {at}: at {}", routine.id, answer.at);
            let over = answer.at + f64::from(PACK.length(phrase::SMALL_ROLLS).unwrap()) / 1_000.0;
            let line = |cue: &Cue| matches!(cue.kind, CueKind::Line(_));
            let next = placed.find(|it| line(&it.cue) && it.at < over);
            assert!(next.is_none(), "{} {at}: {next:?}", routine.id);
        }
    }
}

#[test]
fn halfway_is_told_once_though_it_was_too_much() {
    let whole = Timeline::compile(
        unknot_core::catalog::routine("wall-ball").unwrap(),
        Plan { length: Length::Fifteen, ..Plan::default() },
    );
    for at in (0..whole.end()).step_by(1_000) {
        let Some((eased, _)) = whole.eased(at) else { continue };
        let told = |timeline: &Timeline, range: std::ops::Range<Ms>| {
            let cues = timeline.cues_in(range).iter();
            cues.filter(|cue| cue.kind == CueKind::Line(phrase::HALFWAY))
                .map(|cue| cue.at)
                .collect::<Vec<_>>()
        };
        let run = |at: Ms| {
            let span = eased.spans()[eased.index_at(at)];
            (span.part, span.side)
        };
        let (before, after) = (told(&whole, 0..at), told(&eased, at..eased.end()));
        let mut all: Vec<_> = before.into_iter().chain(after).map(run).collect();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count, "pressed at {at}");
    }
}
