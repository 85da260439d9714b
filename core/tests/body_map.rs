//! Laws of the close-up: no stroke and no spot comes near a place never to press.

#![expect(
    clippy::indexing_slicing,
    clippy::many_single_char_names,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise"
)]

use std::collections::VecDeque;
use unknot_core::figure::Point;
use unknot_core::figure::body_map::{self, CENTIMETRE, Line, MIDLINE, RIB, ZoneKind};

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
fn pressing(path: &str, share: f64) -> Vec<Point> {
    let all = trace(path).remove(0);
    let length: f64 = all.windows(2).map(|pair| pair[1].minus(pair[0]).length()).sum();
    let mut gone = 0.0;
    let mut out = vec![all[0]];
    for pair in all.windows(2) {
        gone += pair[1].minus(pair[0]).length();
        if gone <= share * length {
            out.push(pair[1]);
        }
    }
    out
}

/// Checks that one place may be pressed.
fn may_press(place: Point, margin: f64, what: &str) {
    assert!(place.x - MIDLINE >= FROM_MIDLINE, "{what}: {place:?} too near the spine");
    for zone in body_map::back().zones {
        for line in trace(zone.mark.path) {
            if zone.kind == ZoneKind::Ribs {
                assert!(distance(place, &line) >= RIB / 2.0, "{what}: {place:?} on a rib");
            } else {
                let clear = !inside(place, &line) && distance(place, &line) >= margin;
                assert!(clear, "{what}: {place:?} in {}", zone.kind.id());
            }
        }
    }
}

#[test]
fn tender_spots_keep_away_from_spine_ribs_kidneys_and_tailbone() {
    for area in body_map::back().areas {
        assert!(area.spots.len() >= 3, "{:?}", area.region);
        let outline = trace(area.outline).remove(0);
        for [x, y] in area.spots {
            let spot = Point::new(*x, *y);
            may_press(spot, 3.0, area.region.id());
            assert!(inside(spot, &outline), "{:?}: {spot:?} beside the muscle", area.region);
        }
    }
}

#[test]
fn strokes_keep_away_from_spine_ribs_kidneys_and_tailbone() {
    for area in body_map::back().areas {
        let strokes = [points(area.roll), points(area.across), pressing(area.glide, area.press)];
        for place in strokes.into_iter().flatten() {
            may_press(place, 1.0, area.region.id());
        }
    }
}

#[test]
fn muscles_lie_within_the_body() {
    let body = trace(body_map::back().outline).remove(0);
    for area in body_map::back().areas {
        for place in trace(area.outline).remove(0).into_iter().filter(|place| place.y < 396.0) {
            assert!(inside(place, &body), "{:?} leaves the body at {place:?}", area.region);
        }
    }
}

#[test]
fn spots_shown_together_can_be_told_apart() {
    for area in body_map::back().areas {
        for (index, [x, y]) in area.spots.iter().take(3).enumerate() {
            for [u, v] in area.spots.iter().take(index) {
                assert!((x - u).hypot(y - v) > 12.0, "{:?}: spots overlap", area.region);
            }
        }
    }
}
