//! Laws of the plate: what must hold for every movement's picture, in work and while settling.

use super::golden::agree;
use super::sum::sum;
use super::{BREATHING, STROKES};
use proptest::prelude::*;
use std::fmt::Write as _;
use unknot_core::catalog::movements;
use unknot_core::figure::body_map::{self, Area, MIDLINE};
use unknot_core::figure::plate::{self, Layout, Target};
use unknot_core::figure::{Act, Moment, Part, Point, drawing, marks, travel};
use unknot_core::routine::{Movement, Pose, Region, Stroke, Tool};

#[expect(clippy::unnecessary_wraps, reason = "what the plate asks for")]
fn target(pose: Pose, spot: Point) -> Option<Target> {
    let touch = Act::new(drawing(pose), Stroke::Hold).touch();
    Some(Target { spot, middle: spot, touch, sided: true, pressed: true })
}

/// Every motion of a movement with its number, and the muscle it is on.
fn motions(movement: &Movement) -> Vec<(Stroke, usize, Option<&'static Area>)> {
    let numbered = movement.strokes.iter().copied().enumerate();
    numbered
        .flat_map(|(nth, stroke)| [(stroke, nth), (stroke, 0), (stroke, 1), (stroke, 2)])
        .map(|(stroke, nth)| {
            let area = movement.region.and_then(|region| {
                body_map::chart(region).area(body_map::worked(region, stroke, nth))
            });
            (stroke, nth, area)
        })
        .collect()
}

/// Both pictures of a motion.
fn layouts(movement: &Movement, stroke: Stroke, nth: usize, area: Option<&Area>) -> [Layout; 2] {
    let drawing = drawing(movement.pose);
    let target = area.map(|area| {
        let spot = plate::spot_on(area, stroke, Some(nth));
        let middle = plate::middle(area, stroke, spot);
        let pressed = movement.grip(nth).is_some();
        let touch = Act::of(movement.pose, movement.region, stroke, nth).touch();
        Target { spot, middle, touch, sided: movement.sided, pressed }
    });
    [plate::working(drawing, target), plate::settling(drawing, target)]
}

#[test]
fn every_movement_with_a_place_shows_it() {
    for movement in movements() {
        for (stroke, nth, area) in motions(movement) {
            assert_eq!(area.is_some(), movement.region.is_some(), "{}", movement.id);
            for layout in layouts(movement, stroke, nth, area) {
                assert_eq!(layout.chart.is_some(), area.is_some(), "{}", movement.id);
                let line = area.is_some() && movement.sided;
                assert_eq!(layout.line.is_some(), line, "{}: a line is a side", movement.id);
            }
        }
    }
}

#[test]
fn the_whole_figure_lies_on_the_plate_and_below_the_close_up() {
    for movement in movements() {
        let [left, right, top] = drawing(movement.pose).reach();
        for (stroke, nth, area) in motions(movement) {
            for layout in layouts(movement, stroke, nth, area) {
                let frame = layout.figure;
                let ends = [left, right].map(|x| frame.figure(Point::new(x, top)).x);
                let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
                assert!(left >= 4.0 && right <= 372.0, "{}: {left} to {right}", movement.id);
                let top = frame.figure(Point::new(0.0, top)).y;
                assert!(top >= layout.register.unwrap_or(-4.0), "{}: up to {top}", movement.id);
                assert!(
                    (frame.at.y - plate::HEIGHT).abs() < 1e-9,
                    "{}: off the floor",
                    movement.id
                );
            }
        }
    }
}

#[test]
fn the_lens_hides_no_head() {
    for movement in movements() {
        let drawing = drawing(movement.pose);
        for (stroke, nth, area) in motions(movement) {
            let [_, layout] = layouts(movement, stroke, nth, area);
            let Some((centre, radius)) = layout.lens else { continue };
            for step in 0..4 {
                let body = drawing.person.body(f64::from(step) / 4.0);
                let head = body.spine[4].polar(body.angles[4], 5.0);
                let head = layout.figure.figure(head);
                let apart = head.minus(centre).length() - radius - 6.0 * layout.figure.scale;
                assert!(apart >= -2.0, "{}: the lens is on the head by {apart}", movement.id);
            }
        }
    }
}

#[test]
fn the_lens_shows_its_spot_and_the_spine_beside_it() {
    let mut lenses = 0;
    for movement in movements() {
        for (stroke, nth, area) in motions(movement) {
            let Some(area) = area else { continue };
            for layout in layouts(movement, stroke, nth, Some(area)) {
                let Some((centre, radius)) = layout.lens else { continue };
                let chart = layout.chart.unwrap();
                let shown = radius / chart.scale;
                assert!((99.0..126.0).contains(&shown), "{}: {shown} across", movement.id);
                // On the side that is worked.
                let spot = plate::spot_on(area, stroke, Some(nth));
                let spot = Point::new(2.0 * MIDLINE - spot.x, spot.y);
                let spot = chart.at.plus(spot.times(chart.scale));
                let off = spot.minus(centre).length();
                assert!(off < radius, "{}: the spot is {off} of {radius} off", movement.id);
                let spine = (chart.at.x + chart.scale * MIDLINE - centre.x).abs();
                assert!(spine < radius, "{}: the spine is {spine} of {radius} off", movement.id);
                lenses += 1;
            }
        }
    }
    assert!(lenses > 10);
}

#[test]
fn the_close_up_fills_its_window_in_every_motion() {
    for movement in movements() {
        let drawing = drawing(movement.pose);
        for (stroke, nth, area) in motions(movement) {
            let Some(area) = area else { continue };
            let act = Act::of(movement.pose, movement.region, stroke, nth);
            let [layout, _] = layouts(movement, stroke, nth, Some(area));
            let chart = layout.chart.unwrap();
            for step in 0..=40 {
                let elapsed = f64::from(step) * 250.0;
                let moment = Moment::new(&act, elapsed, BREATHING);
                let gone = travel(stroke, elapsed, BREATHING);
                let slide = plate::slide(&layout, area, stroke, &moment, gone);
                let top = chart.at.y + slide.chart.y - 120.0 * chart.scale;
                assert!(top <= 0.5, "{}, {stroke:?}: bare at the top, {top}", movement.id);
                let bottom = top + 648.0 * chart.scale;
                let end = layout.register.unwrap_or(plate::HEIGHT);
                assert!(bottom >= end - 0.5, "{}: bare below, {bottom}", movement.id);
            }
        }
        assert!(drawing.reach().iter().all(|end| end.is_finite()), "{}", movement.id);
    }
}

#[test]
fn left_is_the_mirror_of_right() {
    for movement in movements() {
        for (stroke, nth, area) in motions(movement) {
            let [layout, _] = layouts(movement, stroke, nth, area);
            let (Some(twin), Some(chart)) = (layout.twin, layout.chart) else { continue };
            let spine = chart.at.x + chart.scale * MIDLINE;
            assert!((layout.spot.x + twin.x - 2.0 * spine).abs() < 1e-9, "{}", movement.id);
            assert!((layout.spot.y - twin.y).abs() < 1e-9, "{}", movement.id);
        }
    }
}

#[test]
fn a_standing_figure_leaves_the_spot_free() {
    for movement in movements() {
        let drawing = drawing(movement.pose);
        for (stroke, nth, area) in motions(movement) {
            let [layout, _] = layouts(movement, stroke, nth, area);
            if layout.chart.is_none() || layout.register.is_some() || !movement.sided {
                continue;
            }
            let act = Act::of(movement.pose, movement.region, stroke, nth);
            let body = Moment::new(&act, 0.0, BREATHING).body;
            let sides = body.spine[..4].iter().flat_map(|joint| {
                [-6.5, 6.5]
                    .map(|aside| layout.figure.figure(Point::new(joint.x + aside, joint.y)).x)
            });
            let front = sides.fold(0.0, f64::max);
            assert!(layout.spot.x > front + 4.0, "{}, {stroke:?}: hidden", movement.id);
            assert!(drawing.contact(0.5).is_some(), "{}", movement.id);
        }
    }
}

proptest! {
    #[test]
    fn any_spot_has_a_place_on_every_plate(
        pose in 0..Pose::ALL.len(), x in 0.0..320.0, y in -50.0..450.0, sided: bool, pressed: bool,
    ) {
        let (pose, spot) = (Pose::ALL[pose], Point::new(x, y));
        let touch = Act::new(drawing(pose), Stroke::Hold).touch();
        let target = Some(Target { spot, middle: spot, touch, sided, pressed });
        for layout in [
            plate::working(drawing(pose), target),
            plate::settling(drawing(pose), target),
        ] {
            prop_assert!(layout.spot.x.is_finite() && layout.spot.y.is_finite());
            prop_assert!(layout.figure.scale > 1.5 && layout.figure.scale < 4.0);
        }
    }
}

#[test]
fn the_line_passes_the_ball_and_ends_on_the_spot() {
    for pose in [Pose::WallBallBack, Pose::WallBallGlute] {
        let drawing = drawing(pose);
        for area in body_map::back().areas {
            for stroke in STROKES {
                for spot in [None, Some(0), Some(1), Some(2), Some(9)] {
                    let place = plate::spot_on(area, stroke, spot);
                    let layout = plate::working(drawing, target(pose, place));
                    let (chart, line) = (layout.chart.unwrap(), layout.line.unwrap());
                    let mirrored = Point::new(320.0 - place.x, place.y);
                    let drawn = chart.at.plus(mirrored.times(chart.scale));
                    assert!(drawn.minus(layout.spot).length() < 1e-9, "spot");
                    assert!((layout.spot.y - line).abs() < 1e-9, "line");
                    let ball = drawing.tool().unwrap().at;
                    let height = layout.figure.at.y - layout.figure.scale * ball.y;
                    assert!((height - line).abs() < 1e-9, "ball");
                }
            }
        }
    }
}

#[test]
fn in_a_roll_the_line_stays_with_the_ball_and_the_ring_on_the_path() {
    let drawing = drawing(Pose::WallBallBack);
    let area = body_map::back().area(Region::ErectorSpinae).unwrap();
    let layout = plate::working(
        drawing,
        target(Pose::WallBallBack, plate::spot_on(area, Stroke::Roll, None)),
    );
    let chart = layout.chart.unwrap();
    for step in 0..=64 {
        let elapsed = f64::from(step) / 64.0 * 10_000.0;
        let moment = Moment::new(&Act::new(drawing, Stroke::Roll), elapsed, BREATHING);
        let gone = travel(Stroke::Roll, elapsed, BREATHING);
        let slide = plate::slide(&layout, area, Stroke::Roll, &moment, gone);
        let ball = layout.figure.at.y - layout.figure.scale * moment.place(Part::Tool).at.y;
        assert!((layout.spot.y + slide.line.y - ball).abs() < 1e-6, "the ring leaves the ball");
        let ring = layout.spot.plus(slide.line).minus(chart.at.plus(slide.chart));
        let ring = ring.times(1.0 / chart.scale);
        let [from, to] = area.roll;
        assert!((320.0 - to[0] - 1.0..=320.0 - from[0] + 1.0).contains(&ring.x), "beside the path");
        assert!((from[1]..=to[1]).contains(&ring.y), "beyond the path: {}", ring.y);
    }
}

#[test]
fn the_line_of_a_hand_passes_the_hand() {
    for movement in movements() {
        if movement.tool != Tool::Hands || !movement.sided || movement.needs_partner() {
            continue;
        }
        for (nth, stroke) in movement.strokes.iter().enumerate() {
            let act = Act::of(movement.pose, movement.region, *stroke, nth);
            let area = motions(movement)[0].2;
            let hand = Moment::new(&act, 4_000.0, BREATHING).body.arms.near;
            let [working, settling] = layouts(movement, *stroke, nth, area);
            for layout in [working, settling].into_iter().filter(|_| *stroke != Stroke::Glide) {
                let heights = [hand.end, hand.end.polar(hand.tip, 7.8)];
                let [wrist, tips] = heights.map(|point| layout.figure.figure(point).y);
                let line = layout.line.unwrap();
                assert!((wrist - 4.0..=tips + 4.0).contains(&line), "{}: {line}", movement.id);
            }
        }
    }
}

#[test]
fn the_side_that_is_worked_on_faces_the_reader_unless_a_wall_is_behind_it() {
    for movement in movements() {
        for (stroke, nth, area) in motions(movement) {
            for layout in layouts(movement, stroke, nth, area) {
                // Laid out for the left, and drawings show their right side.
                let one_side = area.is_some() && movement.sided;
                let wall = drawing(movement.pose).wall().is_some();
                assert_eq!(layout.figure.turned, one_side && !wall, "{}", movement.id);
            }
        }
    }
}

fn at(point: Point) -> String {
    format!("{:.1} {:.1}", point.x, point.y)
}

fn or_none<T>(value: Option<T>, told: impl Fn(T) -> String) -> String {
    value.map_or("none".to_owned(), told)
}

fn told(layout: &Layout) -> String {
    let frame = |frame: plate::Frame| {
        let turned = if frame.turned { " turned" } else { "" };
        format!("{} x {:.3}{turned}", at(frame.at), frame.scale)
    };
    let number = |value: f64| format!("{value:.1}");
    format!(
        "wall {}, figure {}, chart {}, lens {}, line {}, spot {}, twin {}, touch {}, moon {}, register {}",
        or_none(layout.wall, number),
        frame(layout.figure),
        or_none(layout.chart, frame),
        or_none(layout.lens, |(centre, radius)| format!("{} r {radius:.1}", at(centre))),
        or_none(layout.line, number),
        at(layout.spot),
        or_none(layout.twin, at),
        or_none(layout.touch, at),
        at(layout.moon),
        or_none(layout.register, number),
    )
}

/// What moves at a moment of a motion: close-up and line, and the marks over them.
fn moving(layout: &Layout, act: &Act, area: &Area, elapsed: f64) -> String {
    let stroke = act.stroke;
    let moment = Moment::new(act, elapsed, BREATHING);
    let slide = plate::slide(layout, area, stroke, &moment, travel(stroke, elapsed, BREATHING));
    let place = plate::spot_on(area, stroke, None);
    let marks = marks(stroke).iter().map(|mark| {
        let marking = mark.at(area, stroke, place, elapsed, BREATHING);
        format!(" {} {:.2} {:.2}", at(marking.by), marking.scale, marking.opacity)
    });
    let phase = act.phase(elapsed, BREATHING);
    let all =
        format!("{} {} {phase:.3}{}", at(slide.chart), at(slide.line), marks.collect::<String>());
    all.replace("-0.0 ", "0.0 ")
}

/// To accept a change, look at the pictures of the movements, then run with `UNKNOT_BLESS=1`.
#[test]
fn the_plates_are_as_looked_at() {
    let mut text = String::new();
    for movement in movements() {
        let _ = writeln!(text, "{}", movement.id);
        let mut seen = Vec::new();
        for (stroke, nth, area) in motions(movement) {
            // Without a place, all motions have one picture.
            if seen.contains(&(stroke, nth)) || area.is_none() && !seen.is_empty() {
                continue;
            }
            seen.push((stroke, nth));
            let [working, settling] = layouts(movement, stroke, nth, area);
            let act = Act::of(movement.pose, movement.region, stroke, nth);
            let moves = area.map(|area| {
                // Past the middle of each half, so that no mark is where it turns.
                let moments =
                    (0..9).map(|nth| moving(&working, &act, area, f64::from(nth) * 1_130.0));
                format!(", moves {:08x}", sum(&moments.collect::<Vec<_>>().join("\n")))
            });
            let _ = writeln!(text, "  {stroke:?} {nth}{}", moves.unwrap_or_default());
            let _ = writeln!(text, "    {}", told(&working));
            let _ = writeln!(text, "    {}", told(&settling));
        }
    }
    agree("figure/plates.txt", &text.replace("-0.0 ", "0.0 "));
}
