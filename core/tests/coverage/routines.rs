//! Section H: routines and their timings.

use super::{Row, ids, parts, teaches, tells, timeline, works};
use unknot_core::care::{Feeling, Limits, suggest};
use unknot_core::catalog::learn::TOOLS;
use unknot_core::catalog::{AFTER, ROUTINES, WALK, WeekPlan, routine};
use unknot_core::engine::{CueKind, Length, Plan, Timeline, reachable};
use unknot_core::routine::Document::Techniques;
use unknot_core::routine::{Basis, Intensity, Range, Region, Tool};

fn total(id: &str) -> i32 {
    timeline(id).end() / 1_000
}

fn range(id: &str, part: usize) -> Range {
    routine(id).unwrap().steps[part].range
}

/// The seconds of work on one side of a two-sided part.
fn a_side(id: &str, movement: &str) -> i32 {
    works(id, movement).iter().sum::<i32>() / 2
}

fn fitted(id: &str, length: Length) -> i32 {
    Timeline::compile(routine(id).unwrap(), Plan { length, ..Plan::default() }).end() / 1_000
}

pub(super) const ROWS: &[Row] = &[
    (111, || {
        assert_eq!((total("wall-ball"), routine("wall-ball").unwrap().seconds), (600, 600));
        assert_eq!(routine("wall-ball").unwrap().tools(), [Tool::SoftBall]);
    }),
    (112, || assert_eq!((ids("wall-ball")[0], parts("wall-ball")[0]), ("hip-circles", 60))),
    (113, || assert_eq!((ids("wall-ball")[1], parts("wall-ball")[1]), ("wall-ball-lean", 120))),
    (114, || {
        assert_eq!(parts("wall-ball")[2], 180);
        assert_eq!(works("wall-ball", "wall-ball-roll"), [40; 4]);
        tells("wall-ball-roll", &["few inches", "side to side", "pause where it is tender"]);
    }),
    (115, || {
        assert_eq!(parts("wall-ball")[3], 120);
        let holds = works("wall-ball", "wall-ball-hold");
        assert!(holds.len() == 4 && holds.iter().all(|hold| (20..=45).contains(hold)));
    }),
    (116, || {
        assert_eq!(parts("wall-ball")[4], 120);
        assert_eq!(works("wall-ball", "wall-ball-glute"), [20, 30, 20, 30]);
    }),
    (117, || {
        let props = routine("floor-glutes").unwrap().props;
        assert!(props.iter().any(|prop| prop.contains("mat")) && props[0].contains("No ball?"));
        tells("floor-ball-glute", &["knees bent"]);
    }),
    (118, || {
        tells(
            "floor-ball-glute",
            &["under the upper, outer buttock", "never under the lower back"],
        );
    }),
    (119, || {
        for length in [Length::AsWritten, Length::Five, Length::Ten] {
            let timeline = Timeline::compile(
                routine("floor-glutes").unwrap(),
                Plan { length, ..Plan::default() },
            );
            let holds = timeline.spans().iter().filter(|span| span.spots > 0 && span.breathes());
            assert!(holds.map(|span| span.length / 1_000).all(|hold| (20..=45).contains(&hold)));
        }
    }),
    (120, || {
        let side = works("floor-glutes", "floor-ball-glute").len() / 2;
        assert!((3..=5).contains(&side));
        assert!((60..=225).contains(&a_side("floor-glutes", "floor-ball-glute")));
    }),
    (121, || {
        let steps = routine("floor-glutes").unwrap().steps;
        let rocking = steps.iter().find(|step| step.movement.id == "knee-to-chest").unwrap();
        assert!(rocking.seconds == 60 && rocking.drop.is_some());
        assert!((180..=510).contains(&routine("floor-glutes").unwrap().seconds));
    }),
    (122, || {
        assert!((30..=60).contains(&a_side("roller-reset", "roller-glute")));
        assert_eq!(range("roller-reset", 1), Range::sourced(80, 120));
    }),
    (123, || {
        assert!((30..=60).contains(&a_side("roller-reset", "roller-hamstrings")));
        assert!((120..=240).contains(&routine("roller-reset").unwrap().seconds));
        assert!((200..=280).contains(&total("roller-reset")));
    }),
    (124, || {
        assert_eq!(routine("roller-reset").unwrap().intensity(), Intensity::Moderate);
        teaches("no-lumbar-roller", Techniques, 129, &["hips and the thighs"]);
    }),
    (125, || {
        let flow = timeline("partner-flow");
        assert_eq!(flow.end(), 900_000);
        let asked =
            flow.cues().iter().filter(|cue| cue.kind == CueKind::Line("Is this pressure okay?"));
        // 820 seconds of work: between one in 60 and one in 30.
        let asked = asked.count();
        assert!((13..=27).contains(&asked), "{asked}");
        tells("partner-strokes", &["if you brace, it is too much"]);
    }),
    (126, || {
        assert_eq!(parts("partner-flow"), [120, 300, 300, 120, 60]);
        let holds = timeline("partner-flow")
            .spans()
            .iter()
            .filter(|span| span.spots > 0 && span.breathes())
            .map(|span| span.length)
            .collect::<Vec<_>>();
        assert!(holds.len() == 4 && holds.iter().all(|hold| (20_000..=45_000).contains(hold)));
    }),
    (127, || tells("partner-knead", &["not elbows", "bruise"])),
    (128, || {
        assert_eq!(
            ids("roller-hips")[1..4],
            ["roller-glute-hold", "roller-piriformis", "roller-tfl"]
        );
        assert!((600..=900).contains(&total("roller-hips")));
        assert_eq!(fitted("roller-hips", Length::Fifteen), 900);
    }),
    (129, || {
        assert!((480..=600).contains(&total("desk-worker")));
        let regions = routine("desk-worker").unwrap().regions();
        assert!(
            regions.contains(&Region::GluteusMedius) && regions.contains(&Region::GluteusMaximus)
        );
        assert!(parts("desk-worker")[1] + parts("desk-worker")[2] >= 360);
        assert_eq!(fitted("desk-worker", Length::Ten), 600);
    }),
    (130, || {
        let walk = AFTER.iter().find(|routine| routine.id == "easy-walk").unwrap();
        assert_eq!(walk.steps[0].range, Range::sourced(300, 600));
        assert!(routine("desk-worker").unwrap().closing.contains("five to ten minutes"));
        // In the week of the desk a day at the wall is followed by one for a walk.
        let on = |day: usize| WeekPlan::Desk.on(day % 7).map(|it| it.id);
        assert!(
            (0..7)
                .filter(|day| on(*day) == Some("desk-worker"))
                .all(|day| on(day + 1) == Some(WALK))
        );
    }),
    (131, || {
        let gentle = |id: &str| routine(id).unwrap().intensity() == Intensity::Gentle;
        assert!(gentle("flare-up-day-one") && !gentle("flare-up-day-two"));
        assert_eq!(ids("flare-up-day-one")[..2], ["strokes-seated", "knead-light"]);
        assert!(
            ids("flare-up-day-two").contains(&"wall-ball-ql")
                && ids("flare-up-day-two").contains(&"wall-ball-glute")
        );
        assert_eq!(suggest(Feeling::FreshFlare, &Limits::default()), "flare-up-day-one");
        assert_eq!(suggest(Feeling::CalmerFlare, &Limits::default()), "flare-up-day-two");
        let day = |day| WeekPlan::Weekend.on(day).unwrap().id;
        assert_eq!([day(6), day(0)], ["flare-up-day-one", "flare-up-day-two"]);
        teaches("second-day", Techniques, 198, &["first day", "backfires"]);
    }),
    (132, || {
        assert_eq!(ids("warm-up-before-activity"), ["hip-hinge", "chair-squat", "hip-mobility"]);
        let steps = routine("warm-up-before-activity").unwrap().steps;
        assert!(steps.iter().all(|step| step.range.basis == Basis::Ours));
    }),
    (133, || {
        let steps = routine("stress-melt").unwrap().steps;
        assert_eq!(ids("stress-melt")[1..3], ["melt-seated", "knead-light"]);
        assert_eq!(steps[1].range, Range::sourced(120, 180));
        assert!((120..=180).contains(&steps[1].seconds));
        assert_eq!(routine("stress-melt").unwrap().intensity(), Intensity::Gentle);
    }),
    (134, || {
        assert!(ROUTINES.iter().all(|routine| routine.total() <= 900));
        assert_eq!(ROUTINES[0].minutes(), 10);
        teaches("how-often", Techniques, 208, &["set ten, not forty-five"]);
    }),
    (135, || {
        teaches(
            "keeps-coming-back",
            Techniques,
            212,
            &["move gently", "strength a few times a week", "walk on most days"],
        );
        let week: Vec<_> = (0..7).map(|day| WeekPlan::Returning.on(day).map(|it| it.id)).collect();
        assert_eq!(week[0], Some("wall-ball"));
        let strength = ["warm-up-before-activity", "breathing-reset"];
        assert!(week.iter().flatten().filter(|id| strength.contains(id)).count() >= 2);
        assert!(week.iter().filter(|day| day.is_none_or(|id| id == WALK)).count() >= 3);
    }),
    (136, || {
        let reach = |length: Length| {
            ROUTINES
                .iter()
                .filter(|it| reachable(it, &Plan::default(), &[]).contains(&length))
                .count()
        };
        assert!(reach(Length::Ten) >= 6 && reach(Length::Fifteen) >= 2 && reach(Length::Five) >= 4);
    }),
    (137, || teaches("after", Techniques, 147, &["walk", "move your hips", "two hours"])),
    (138, || {
        for routine in ROUTINES {
            let (first, last) = (routine.steps.first().unwrap(), routine.steps.last().unwrap());
            assert!(
                first.movement.intensity == Intensity::Gentle && first.seconds >= 20,
                "{}",
                routine.id
            );
            assert!(last.movement.intensity != Intensity::Deep, "{}", routine.id);
        }
    }),
    (139, || {
        let sided = ["wall-ball-lean", "wall-ball-roll", "wall-ball-hold", "wall-ball-glute"];
        let side: i32 = sided.iter().map(|id| a_side("wall-ball", id)).sum();
        assert!(side >= 180, "{side}");
        assert!(TOOLS.iter().any(|tool| tool.id == "tennis-ball"));
    }),
];
