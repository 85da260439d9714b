//! The validator names every broken rule: a table of bad routines, each one change away from a
//! sound one.
#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use unknot_core::catalog::movement::{
    FLOOR_BALL_GLUTE, HIP_CIRCLES, ROLLER_GLUTE, ROLLER_PIRIFORMIS, WALL_BALL_GLUTE,
    WALL_BALL_HOLD, WALL_BALL_LEAN,
};
use unknot_core::catalog::wording;
use unknot_core::routine::{
    BySide, Document, Dose, Intensity, Movement, Posture, Pressure, Range, Region, Routine, Source,
    Step, Tool, Violation, Wording, violations,
};

const SOURCE: Source = Source::new(Document::Techniques, 109, 115);

fn movement(base: &Movement, change: impl FnOnce(&mut Movement)) -> &'static Movement {
    let mut movement = Movement { ..*base };
    change(&mut movement);
    Box::leak(Box::new(movement))
}

fn step(movement: &'static Movement, seconds: u16) -> Step {
    let spots = if matches!(movement.dose, Dose::Holds { .. }) { 2 } else { 0 };
    Step::new(movement, seconds, SOURCE).holds(spots, 0)
}

fn routine(steps: Vec<Step>, change: impl FnOnce(&mut Routine)) -> Routine {
    let seconds = steps.iter().map(|step| step.seconds).sum();
    let mut routine = Routine {
        id: "test",
        name: "Test",
        purpose: "For a test.",
        props: &[],
        steps: Vec::leak(steps),
        seconds,
        opening: "Stand.",
        closing: "Done.",
        sources: &[SOURCE],
    };
    change(&mut routine);
    routine
}

fn sound() -> Vec<Step> {
    vec![step(&HIP_CIRCLES, 60), step(&WALL_BALL_LEAN, 120), step(&WALL_BALL_GLUTE, 120)]
}

/// The sound routine with its middle movement changed.
fn with(change: impl FnOnce(&mut Movement)) -> Routine {
    let mut steps = sound();
    steps[1] = step(movement(&WALL_BALL_LEAN, change), 120);
    routine(steps, |_| {})
}

#[test]
fn the_routine_to_be_broken_is_sound() {
    assert_eq!(violations(&routine(sound(), |_| {}), wording), []);
}

#[test]
fn every_broken_rule_is_named() {
    let lean = "wall-ball-lean";
    let firm = Some(Pressure { min: 5, max: 8 });
    let lumbar = [Region::ErectorSpinae, Region::QuadratusLumborum, Region::Thoracolumbar];
    let mut table: Vec<(Routine, Violation)> = vec![
        (routine(vec![], |_| {}), Violation::Empty),
        (routine(sound(), |r| r.id = "Wall Ball"), Violation::Id("Wall Ball")),
        (routine(sound(), |r| r.id = ""), Violation::Id("")),
        (routine(sound(), |r| r.id = "wall--ball"), Violation::Id("wall--ball")),
        (with(|m| m.id = "wall_ball"), Violation::Id("wall_ball")),
        (
            routine(vec![step(&WALL_BALL_GLUTE, 120), step(&HIP_CIRCLES, 60)], |_| {}),
            Violation::HastyStart,
        ),
        (
            routine(vec![step(&HIP_CIRCLES, 19), step(&WALL_BALL_GLUTE, 120)], |_| {}),
            Violation::HastyStart,
        ),
        (routine(sound(), |r| r.seconds = 299), Violation::Total { parts: 300, claimed: 299 }),
        (routine(sound(), |r| r.seconds = 0), Violation::Total { parts: 300, claimed: 0 }),
        (routine(sound(), |r| r.sources = &[]), Violation::Unsourced("test")),
        (with(|m| m.sources = &[]), Violation::Unsourced(lean)),
        (with(|m| m.pressure = None), Violation::PressureBand(lean)),
        (with(|m| m.pressure = firm), Violation::PressureBand(lean)),
        (with(|m| m.posture = Posture::Floor), Violation::LumbarOnFloor(lean)),
        (
            with(|m| {
                m.posture = Posture::Floor;
                m.tool = Tool::FirmBall;
            }),
            Violation::LumbarOnFloor(lean),
        ),
    ];
    for region in lumbar {
        for tool in [Tool::Roller, Tool::DoubleBall] {
            let routine = with(|m| {
                m.region = Some(region);
                m.tool = tool;
            });
            table.push((routine, Violation::HardToolOnLumbar(lean)));
        }
    }
    let deep = movement(&WALL_BALL_GLUTE, |m| m.intensity = Intensity::Deep);
    table.push((
        routine(vec![step(&HIP_CIRCLES, 60), step(deep, 120)], |_| {}),
        Violation::HarshEnd,
    ));
    let odd = vec![step(&HIP_CIRCLES, 60), step(&WALL_BALL_LEAN, 121), step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(odd, |_| {}), Violation::UnequalSides(lean)));
    let short =
        vec![step(&HIP_CIRCLES, 60), step(&WALL_BALL_LEAN, 26), step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(short, |_| {}), Violation::TooShort(lean)));
    // Twice ten seconds to get into place, four of work, ten to let go.
    let hold = step(&WALL_BALL_HOLD, 46).holds(2, 10);
    let letting_go = vec![step(&HIP_CIRCLES, 60), hold, step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(letting_go, |_| {}), Violation::TooShort(WALL_BALL_HOLD.id)));
    let no_hip = vec![step(&HIP_CIRCLES, 60), step(&WALL_BALL_LEAN, 120), step(&HIP_CIRCLES, 60)];
    table.push((routine(no_hip, |_| {}), Violation::NoHipWork));
    for spots in [0, 1, 4] {
        let hold = Step { spots, ..step(&WALL_BALL_HOLD, 120) };
        let steps = vec![step(&HIP_CIRCLES, 60), hold, step(&WALL_BALL_GLUTE, 120)];
        table.push((routine(steps, |_| {}), Violation::Spots("wall-ball-hold")));
    }
    let spotted = Step { spots: 2, ..step(&WALL_BALL_LEAN, 120) };
    let steps = vec![step(&HIP_CIRCLES, 60), spotted, step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(steps, |_| {}), Violation::Spots(lean)));
    let narrow = movement(&WALL_BALL_HOLD, |m| {
        m.dose = Dose::Holds { spots: Range::ours(3, 5), seconds: Range::sourced(20, 45) };
    });
    let steps = vec![step(&HIP_CIRCLES, 60), step(narrow, 120), step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(steps, |_| {}), Violation::Spots("wall-ball-hold")));

    table.extend(of_shape());

    assert!(table.len() >= 37, "{}", table.len());
    for (routine, expected) in &table {
        let found = violations(routine, wording);
        assert!(found.contains(expected), "{expected:?} is missing in {found:?}");
    }
}

#[test]
fn every_sentence_that_is_missing_is_missed() {
    type Change = fn(&mut Wording);

    let release = step(&WALL_BALL_HOLD, 120).holds(2, 10);
    let steps = vec![step(&HIP_CIRCLES, 60), release, step(&WALL_BALL_GLUTE, 120)];
    let releasing = routine(steps, |_| {});
    let pressing = routine(sound(), |_| {});
    let said = |of: &Movement, change: Change| -> &'static Wording {
        let mut said = Wording { ..*wording(of) };
        change(&mut said);
        Box::leak(Box::new(said))
    };
    let table: [(&Routine, &Movement, Change); 8] = [
        (&pressing, &WALL_BALL_LEAN, |it| it.announce = BySide::same("Next.")),
        (&pressing, &WALL_BALL_LEAN, |it| it.setup = BySide::same("")),
        (&pressing, &WALL_BALL_LEAN, |it| it.action = &[]),
        (&pressing, &WALL_BALL_LEAN, |it| it.feel = ""),
        (&pressing, &WALL_BALL_LEAN, |it| it.ease_off = ""),
        (&pressing, &WALL_BALL_LEAN, |it| it.last = ""),
        (&pressing, &WALL_BALL_LEAN, |it| it.brief = ""),
        (&releasing, &WALL_BALL_HOLD, |it| it.release = ""),
    ];
    for (nth, (routine, of, change)) in table.into_iter().enumerate() {
        let changed = said(of, change);
        let found = violations(routine, |it| if it.id == of.id { changed } else { wording(it) });
        assert!(found.contains(&Violation::Unsaid(of.id)), "{nth}: {found:?}");
    }
}

/// Two spots of 20 to 45 seconds on each side, with ten to get into place, and letting go.
fn holding(seconds: u16, release: u16) -> Routine {
    let hold = step(&WALL_BALL_HOLD, seconds).holds(2, release);
    routine(vec![step(&HIP_CIRCLES, 60), hold, step(&WALL_BALL_GLUTE, 120)], |_| {})
}

#[test]
fn a_side_may_be_as_short_as_getting_into_place_and_a_short_breath() {
    let steps =
        vec![step(&HIP_CIRCLES, 60), step(&WALL_BALL_LEAN, 28), step(&WALL_BALL_GLUTE, 120)];
    let found = violations(&routine(steps, |_| {}), wording);
    assert!(!found.contains(&Violation::TooShort(WALL_BALL_LEAN.id)), "{found:?}");
}

#[test]
fn a_hold_may_be_as_short_and_as_long_as_its_dose() {
    for (seconds, release) in [(100, 0), (240, 0), (120, 10), (260, 10)] {
        let found = violations(&holding(seconds, release), wording);
        assert_eq!(found, [], "{seconds} s, {release} to let go");
    }
}

/// Broken rules about shape: opening, ending, order, depth and dose.
fn of_shape() -> Vec<(Routine, Violation)> {
    let lean = "wall-ball-lean";
    let mut table = Vec::new();
    let opening = |change: fn(Step) -> Step| {
        let steps = vec![
            change(step(&HIP_CIRCLES, 60)),
            step(&WALL_BALL_LEAN, 120),
            step(&WALL_BALL_GLUTE, 120),
        ];
        routine(steps, |_| {})
    };
    table.push((opening(|step| step.optional(1)), Violation::OpeningDropped));
    table.push((opening(|step| step.within(Range::ours(70, 90))), Violation::Range("hip-circles")));
    let inner = vec![
        step(&HIP_CIRCLES, 60),
        step(&WALL_BALL_LEAN, 120).of_ours(),
        step(&WALL_BALL_GLUTE, 120),
    ];
    table.push((routine(inner, |r| r.seconds = 180), Violation::OursWithin(lean)));
    let long =
        vec![step(&HIP_CIRCLES, 60), step(&WALL_BALL_LEAN, 722), step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(long, |_| {}), Violation::TooLong(902)));
    let twice = vec![
        step(&HIP_CIRCLES, 60),
        step(&WALL_BALL_LEAN, 60),
        step(&WALL_BALL_LEAN, 60),
        step(&WALL_BALL_GLUTE, 120),
    ];
    table.push((routine(twice, |_| {}), Violation::Repeated(lean)));
    for tool in [Tool::Roller, Tool::FirmBall] {
        let unmarked = movement(&WALL_BALL_GLUTE, |m| m.tool = tool);
        let steps = vec![step(&HIP_CIRCLES, 60), step(unmarked, 120)];
        table.push((routine(steps, |_| {}), Violation::Depth("wall-ball-glute")));
    }
    table.push((with(|m| m.intensity = Intensity::Deep), Violation::Depth(lean)));
    for (seconds, release) in [(98, 0), (242, 0), (118, 10), (262, 10)] {
        table.push((holding(seconds, release), Violation::Dose("wall-ball-hold")));
    }
    let floor = movement(&FLOOR_BALL_GLUTE, |m| m.region = Some(Region::QuadratusLumborum));
    let steps = vec![
        step(&HIP_CIRCLES, 60),
        Step { spots: 3, ..step(floor, 200) },
        step(&WALL_BALL_GLUTE, 120),
    ];
    table.push((routine(steps, |_| {}), Violation::LumbarOnFloor("floor-ball-glute")));
    let roller = movement(&ROLLER_GLUTE, |m| m.region = Some(Region::ErectorSpinae));
    let steps = vec![step(&HIP_CIRCLES, 60), step(roller, 100), step(&WALL_BALL_GLUTE, 120)];
    table.push((routine(steps, |_| {}), Violation::HardToolOnLumbar("roller-glute")));
    table.push((
        routine(vec![step(&ROLLER_GLUTE, 100), step(&HIP_CIRCLES, 60)], |_| {}),
        Violation::HastyStart,
    ));
    let steps = vec![step(&HIP_CIRCLES, 60), Step { spots: 2, ..step(&ROLLER_PIRIFORMIS, 200) }];
    table.push((routine(steps, |_| {}), Violation::HarshEnd));
    table
}
