//! A way over the skin, and where a hand is on it.
//!
//! *Invariant:* total: every share of every course is a place, the nearest end beyond its ends.

use super::super::{Point, number};

/// Where it begins, then three points for each bend: two handles and its end.
pub type Course = &'static [[i16; 2]];

/// Into how many straight pieces a course is cut.
const PIECES: u32 = 48;

/// The place where this share of the course's length is behind.
#[must_use]
pub fn way(course: Course, share: f64) -> Point {
    let places = places(course);
    let lengths: Vec<f64> = places
        .iter()
        .zip(places.iter().skip(1))
        .map(|(from, to)| to.minus(*from).length())
        .collect();
    let mut left = share.clamp(0.0, 1.0) * lengths.iter().sum::<f64>();
    for ((from, to), length) in places.iter().zip(places.iter().skip(1)).zip(&lengths) {
        if left <= *length {
            return from.plus(to.minus(*from).times(left / length.max(1e-9)));
        }
        left -= length;
    }
    places.last().copied().unwrap_or_default()
}

/// Path data of the course between two shares of its length, y as it is on the chart.
#[must_use]
pub fn trail(course: Course, from: f64, to: f64) -> String {
    let mut path = String::new();
    for step in 0..=PIECES / 2 {
        let share = from + (to - from) * f64::from(step) / f64::from(PIECES / 2);
        let place = way(course, share);
        path.push(if step == 0 { 'M' } else { 'L' });
        number(&mut path, place.x);
        path.push(' ');
        number(&mut path, place.y);
    }
    path
}

/// Places along all bends.
fn places(course: Course) -> Vec<Point> {
    let point = |[x, y]: &[i16; 2]| Point::new(f64::from(*x), f64::from(*y));
    let mut here = course.first().map(point).unwrap_or_default();
    let mut out = vec![here];
    for bend in course.get(1..).unwrap_or_default().chunks_exact(3) {
        let [first, second, end] = bend else { continue };
        let bend = [here, point(first), point(second), point(end)];
        out.extend((1..=PIECES).map(|step| on(bend, f64::from(step) / f64::from(PIECES))));
        here = point(end);
    }
    out
}

fn on([start, first, second, end]: [Point; 4], t: f64) -> Point {
    let u = 1.0 - t;
    start
        .times(u * u * u)
        .plus(first.times(3.0 * u * u * t))
        .plus(second.times(3.0 * u * t * t))
        .plus(end.times(t * t * t))
}
