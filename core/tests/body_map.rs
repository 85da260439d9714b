//! Laws of the close-up: no stroke and no spot comes near a place never to press.

#![expect(
    clippy::many_single_char_names,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise"
)]

use proptest::prelude::*;
use std::collections::VecDeque;
use unknot_core::catalog::movements;
use unknot_core::figure::body_map::{
    self, CENTIMETRE, Chart, Course, Line, MIDLINE, RIB, View, ZoneKind, trail, way,
};
use unknot_core::figure::plate::{self, Target};
use unknot_core::figure::{Act, Breathing, Mark, Moment, Point, drawing, marks, travel};
use unknot_core::routine::{Region, Stroke};

/// 2.5 cm: as near to the spine as anything may press.
const FROM_MIDLINE: f64 = 2.5 * CENTIMETRE;

/// The subpaths of path data as points: absolute M, L; relative c, s, a (as its end); z.
fn trace(path: &str) -> Vec<Vec<Point>> {
    let mut tokens = tokens(path);
    let mut out: Vec<Vec<Point>> = Vec::new();
    let (mut here, mut handle) = (Point::default(), Point::default());
    let mut command = 'M';
    while let Some(token) = tokens.front() {
        if let Token::Command(letter) = token {
            command = *letter;
            tokens.pop_front();
            if command == 'z' {
                continue;
            }
        }
        let mut number = || match tokens.pop_front() {
            Some(Token::Number(number)) => number,
            other => panic!("{other:?} in {path}"),
        };
        let mut pair = || Point::new(number(), number());
        match command {
            'M' => {
                here = pair();
                handle = here;
                out.push(vec![here]);
                command = 'L';
            }
            'c' | 's' => {
                let start = here;
                let first =
                    if command == 'c' { here.plus(pair()) } else { here.plus(here.minus(handle)) };
                handle = start.plus(pair());
                here = start.plus(pair());
                let curve = (1..=24)
                    .map(|step| bezier([start, first, handle, here], f64::from(step) / 24.0));
                out.last_mut().unwrap().extend(curve);
            }
            'a' => {
                for _ in 0..5 {
                    number();
                }
                here = here.plus(Point::new(number(), number()));
                out.last_mut().unwrap().push(here);
            }
            other => panic!("{other} in {path}"),
        }
    }
    out
}

#[derive(Debug)]
enum Token {
    Command(char),
    Number(f64),
}

fn tokens(path: &str) -> VecDeque<Token> {
    let mut out = VecDeque::new();
    let mut text = String::new();
    let flush = |text: &mut String, out: &mut VecDeque<Token>| {
        if !text.is_empty() {
            out.push_back(Token::Number(text.parse().unwrap()));
            text.clear();
        }
    };
    for letter in path.chars() {
        let new_number = letter == '-' || (letter == '.' && text.contains('.'));
        if letter.is_ascii_alphabetic() || letter == ' ' || new_number {
            flush(&mut text, &mut out);
        }
        if letter.is_ascii_alphabetic() {
            out.push_back(Token::Command(letter));
        } else if letter != ' ' {
            text.push(letter);
        }
    }
    flush(&mut text, &mut out);
    out
}

fn bezier([a, b, c, d]: [Point; 4], t: f64) -> Point {
    let u = 1.0 - t;
    a.times(u * u * u)
        .plus(b.times(3.0 * u * u * t))
        .plus(c.times(3.0 * u * t * t))
        .plus(d.times(t * t * t))
}

fn inside(point: Point, ring: &[Point]) -> bool {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    edges.fold(false, |inside, (a, b)| {
        let crosses = (a.y > point.y) != (b.y > point.y)
            && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x;
        inside != crosses
    })
}

fn distance(point: Point, line: &[Point]) -> f64 {
    let pieces = line.iter().zip(line.iter().skip(1));
    pieces.fold(f64::INFINITY, |least, (a, b)| {
        let (along, to) = (b.minus(*a), point.minus(*a));
        let share = (to.x * along.x + to.y * along.y) / along.length().powi(2).max(1e-9);
        least.min(to.minus(along.times(share.clamp(0.0, 1.0))).length())
    })
}

fn points([from, to]: Line) -> Vec<Point> {
    let (from, to) = (Point::new(from[0], from[1]), Point::new(to[0], to[1]));
    (0..=24).map(|step| from.plus(to.minus(from).times(f64::from(step) / 24.0))).collect()
}

/// The part of a light stroke that still presses.
fn pressing(course: Course, share: f64) -> Vec<Point> {
    (0..=64).map(|step| way(course, share * f64::from(step) / 64.0)).collect()
}

/// Where never to press on a chart, as lines.
struct Zones {
    chart: &'static Chart,
    lines: Vec<(ZoneKind, Vec<Point>)>,
}

impl Zones {
    fn of(chart: &'static Chart) -> Self {
        let lines = chart
            .zones
            .iter()
            .flat_map(|zone| trace(zone.mark.path).into_iter().map(move |line| (zone.kind, line)));
        Self { chart, lines: lines.collect() }
    }

    /// Checks that one place may be pressed.
    fn may_press(&self, place: Point, margin: f64, what: &str) {
        if self.chart.view == View::Back {
            assert!(place.x - MIDLINE >= FROM_MIDLINE, "{what}: {place:?} too near the spine");
        }
        for (kind, line) in &self.lines {
            if *kind == ZoneKind::Ribs {
                assert!(distance(place, line) >= RIB / 2.0, "{what}: {place:?} on a rib");
            } else {
                let clear = !inside(place, line) && distance(place, line) >= margin;
                assert!(clear, "{what}: {place:?} in {}", kind.id());
            }
        }
    }
}

#[test]
fn every_region_has_a_chart_and_no_chart_lacks_its_zones() {
    for region in Region::ALL {
        assert!(body_map::chart(region).area(region).is_some(), "{region:?}");
    }
    let kinds = |chart: &Chart| chart.zones.iter().map(|zone| zone.kind).collect::<Vec<_>>();
    for chart in [body_map::back(), body_map::side()] {
        for kind in [ZoneKind::Spine, ZoneKind::Ribs, ZoneKind::KidneyArea, ZoneKind::Tailbone] {
            assert!(kinds(chart).contains(&kind), "{:?} lacks {kind:?}", chart.view);
        }
    }
    assert!(kinds(body_map::front()).contains(&ZoneKind::GroinPulse));
}

#[test]
fn tender_spots_keep_away_from_spine_ribs_kidneys_tailbone_and_groin() {
    for chart in body_map::charts() {
        let zones = Zones::of(chart);
        for area in chart.areas {
            assert!(area.spots.len() >= 3, "{:?}", area.region);
            let outline = trace(area.outline).remove(0);
            for [x, y] in area.spots {
                let spot = Point::new(*x, *y);
                zones.may_press(spot, 3.0, area.region.id());
                assert!(inside(spot, &outline), "{:?}: {spot:?} beside the muscle", area.region);
            }
        }
    }
}

#[test]
fn strokes_keep_away_from_spine_ribs_kidneys_tailbone_and_groin() {
    for chart in body_map::charts() {
        let zones = Zones::of(chart);
        for area in chart.areas {
            let strokes =
                [points(area.roll), points(area.across), pressing(area.glide, area.press)];
            for place in strokes.into_iter().flatten() {
                zones.may_press(place, 1.0, area.region.id());
            }
        }
    }
}

/// Every place that presses in a motion of a movement, over a whole breath, on the body's right.
fn pressed(
    pose: unknot_core::routine::Pose,
    region: Region,
    (stroke, nth): (Stroke, usize),
    sided: bool,
    breathing: Breathing,
) -> Vec<Point> {
    let chart = body_map::chart(region);
    let Some(area) = chart.area(body_map::worked(region, stroke, nth)) else { return Vec::new() };
    let spot = plate::spot_on(area, stroke, Some(nth));
    let layout = plate::working(
        drawing(pose),
        Some(Target { spot, middle: spot, touch: None, sided, pressed: true }),
    );
    let scale = layout.chart.unwrap().scale;
    let act = Act::of(pose, Some(region), stroke, nth);
    let mut out = Vec::new();
    for step in 0..=96 {
        let elapsed = f64::from(step) / 96.0 * breathing.cycle();
        let moment = Moment::new(&act, elapsed, breathing);
        let gone = travel(stroke, elapsed, breathing);
        let slide = plate::slide(&layout, area, stroke, &moment, gone);
        let body = slide.line.minus(slide.chart).times(1.0 / scale);
        for mark in marks(stroke) {
            let marking = mark.at(area, stroke, spot, elapsed, breathing);
            let light = stroke == Stroke::Release || marking.opacity < 0.9;
            if matches!(mark, Mark::Pulse | Mark::Palm) || light {
                continue;
            }
            // The slide is the mirrored left side's.
            out.push(spot.plus(marking.by).plus(Point::new(-body.x, body.y)));
        }
    }
    out
}

#[test]
fn no_motion_of_any_movement_presses_where_it_must_not() {
    let breathing = Breathing { inhale: 4_000.0, hold: 0.0, exhale: 6_000.0, rest: 0.0 };
    for movement in movements() {
        let Some(region) = movement.region.filter(|_| !movement.grips.is_empty()) else { continue };
        let zones = Zones::of(body_map::chart(region));
        for stroke in movement.strokes.iter().copied().chain([Stroke::SmallRolls]) {
            for nth in 0..4 {
                for place in
                    pressed(movement.pose, region, (stroke, nth), movement.sided, breathing)
                {
                    zones.may_press(place, 1.0, &format!("{}, {stroke:?}", movement.id));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_breath_makes_a_motion_press_where_it_must_not(
        which in 0..40_usize, nth in 0..4_usize, inhale in 2e3..12e3, exhale in 2e3..12e3,
    ) {
        let all = movements();
        let movement = all[which % all.len()];
        if let Some(region) = movement.region.filter(|_| !movement.grips.is_empty()) {
            let zones = Zones::of(body_map::chart(region));
            let breathing = Breathing { inhale, hold: 0.0, exhale, rest: 0.0 };
            for stroke in movement.strokes {
                let way = (*stroke, nth);
                for place in pressed(movement.pose, region, way, movement.sided, breathing) {
                    zones.may_press(place, 1.0, movement.id);
                }
            }
        }
    }

    #[test]
    fn every_share_of_a_course_is_a_place_on_it(share in -1.0..2.0) {
        for area in body_map::charts().into_iter().flat_map(|chart| chart.areas) {
            let line: Vec<Point> =
                (0..=200).map(|step| way(area.glide, f64::from(step) / 200.0)).collect();
            prop_assert!(distance(way(area.glide, share), &line) < 1.0);
            prop_assert!(trail(area.glide, 0.0, share).starts_with('M'));
        }
    }
}

#[test]
fn strokes_go_up_and_outward() {
    for region in [
        Region::Thoracolumbar,
        Region::ErectorSpinae,
        Region::QuadratusLumborum,
        Region::GluteusMaximus,
    ] {
        let area = body_map::chart(region).area(region).unwrap();
        let (start, turn) = (way(area.glide, 0.0), way(area.glide, area.press));
        assert!(turn.y < start.y - 10.0, "{region:?}: up first");
        assert!(way(area.glide, 1.0).x > start.x + 10.0, "{region:?}: then outward");
    }
}

#[test]
fn muscles_lie_within_the_body() {
    for chart in body_map::charts() {
        let body = trace(chart.outline).remove(0);
        for area in chart.areas {
            for place in trace(area.outline).remove(0) {
                assert!(inside(place, &body), "{:?} leaves the body at {place:?}", area.region);
            }
        }
    }
}

#[test]
fn spots_shown_together_can_be_told_apart() {
    for area in body_map::charts().into_iter().flat_map(|chart| chart.areas) {
        for (index, [x, y]) in area.spots.iter().take(3).enumerate() {
            for [u, v] in area.spots.iter().take(index) {
                assert!((x - u).hypot(y - v) > 12.0, "{:?}: spots overlap", area.region);
            }
        }
    }
}

#[test]
fn from_the_side_there_is_no_other_half() {
    let mirrored = body_map::charts().map(|chart| (chart.view, chart.symmetric()));
    assert_eq!(mirrored, [(View::Back, true), (View::Front, true), (View::Side, false)]);
}
