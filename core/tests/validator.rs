//! The validator names every broken rule: a table of bad routines, each one change away from a
//! sound one.
#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use unknot_core::catalog::movement::{
    HIP_CIRCLES, WALL_BALL_GLUTE, WALL_BALL_HOLD, WALL_BALL_LEAN,
};
use unknot_core::routine::{
    BySide, Document, Dose, Intensity, Movement, Posture, Pressure, Range, Region, Routine, Source,
    Step, Tool, Violation, Wording, violations,
};

const SOURCE: Source = Source::new(Document::Techniques, 109, 115);

fn movement(base: &Movement, change: impl FnOnce(&mut Movement)) -> &'static Movement {
    let wording = &base.wording;
    let wording = Wording {
        announce: wording.announce,
        setup: wording.setup,
        action: wording.action,
        feel: wording.feel,
        ease_off: wording.ease_off,
        last: wording.last,
        release: wording.release,
        brief: wording.brief,
    };
    let mut movement = Movement { wording, ..*base };
    change(&mut movement);
    Box::leak(Box::new(movement))
}

fn step(movement: &'static Movement, seconds: u16) -> Step {
    let spots = if matches!(movement.dose, Dose::Holds { .. }) { 2 } else { 0 };
    Step { movement, seconds, spots, release: 0, source: SOURCE }
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
    assert_eq!(violations(&routine(sound(), |_| {})), []);
}

#[test]
fn every_broken_rule_is_named() {
    let lean = "wall-ball-lean";
    let same = BySide::same("Next.");
    let nothing = BySide::same("");
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
        (with(|m| m.wording.announce = same), Violation::Unsaid(lean)),
        (with(|m| m.wording.setup = nothing), Violation::Unsaid(lean)),
        (with(|m| m.wording.action = &[]), Violation::Unsaid(lean)),
        (with(|m| m.wording.feel = ""), Violation::Unsaid(lean)),
        (with(|m| m.wording.ease_off = ""), Violation::Unsaid(lean)),
        (with(|m| m.wording.last = ""), Violation::Unsaid(lean)),
        (with(|m| m.wording.brief = ""), Violation::Unsaid(lean)),
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

    assert!(table.len() >= 30, "{}", table.len());
    for (routine, expected) in &table {
        let found = violations(routine);
        assert!(found.contains(expected), "{expected:?} is missing in {found:?}");
    }
}
