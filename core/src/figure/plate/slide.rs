//! Where on the close-up a stroke happens, and how close-up and line move with it.
//!
//! *Invariant:* the line stays with the ball: in a roll the body passes under it; across, the
//! profile shows nothing, so line and ring move over the body.

use super::super::body_map::{self, Area, Line, way};
use super::super::{Moment, Part, Point};
use super::Layout;
use crate::routine::Stroke;

/// How far small rolls would go if they were full ones.
const SMALL: f64 = 30.0;
/// The share of a stroke's path that is shown in motion.
const SWEEP: f64 = 0.7;

/// Where on the chart a stroke happens: the spot or handful with this number, or the middle or
/// start of its path.
#[must_use]
pub fn spot_on(area: &Area, stroke: Stroke, spot: Option<usize>) -> Point {
    let handful = spot.and_then(|nth| area.handfuls.get(nth).or(area.handfuls.last()));
    let [x, y] = match (stroke, spot.and_then(|spot| area.spots.get(spot))) {
        (Stroke::Roll, _) => along(area.roll, 0.5 + 0.5 * SWEEP),
        (Stroke::Across, _) => along(area.across, 0.0),
        (Stroke::Glide | Stroke::Release, _) => return way(area.glide, 0.0),
        (Stroke::Knead, _) => *handful.unwrap_or(&area.centre),
        (_, Some(spot)) => *spot,
        (_, None) => area.centre,
    };
    Point::new(x, y)
}

/// What a close-up of the stroke is centred on, if its spot is there.
#[must_use]
pub fn middle(area: &Area, stroke: Stroke, spot: Point) -> Point {
    match stroke {
        Stroke::Glide | Stroke::Release => {
            let top = way(area.glide, area.press);
            Point::new(spot.x, f64::midpoint(way(area.glide, 0.0).y, top.y))
        }
        _ => spot,
    }
}

fn along([from, to]: body_map::Line, share: f64) -> [f64; 2] {
    let ([x, y], [u, v]) = (from, to);
    [x + (u - x) * share, y + (v - y) * share]
}

/// How far close-up and line have moved at a moment of a stroke.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Slide {
    /// The close-up: the body passes the ball.
    pub chart: Point,
    /// The line and the ring at its end.
    pub line: Point,
}

/// The slide at a moment: `travel` is how far the stroke has gone, 0 to 1.
#[must_use]
pub fn slide(layout: &Layout, area: &Area, stroke: Stroke, moment: &Moment, travel: f64) -> Slide {
    let place = moment.place(Part::Tool).at;
    let rest = moment.rest().at;
    let line = layout.line.map(|_| Point::new(0.0, layout.figure.scale * (rest.y - place.y)));
    let line = line.unwrap_or_default();
    let scale = layout.chart.map_or(0.0, |chart| chart.scale);
    let path = |[from, to]: Line| {
        let ([x, y], [u, v]) = (from, to);
        Point::new(-(u - x) * scale, (v - y) * scale)
    };
    match stroke {
        Stroke::Roll => Slide { chart: line.plus(path(area.roll).times(SWEEP * travel)), line },
        Stroke::SmallRolls => {
            let path = path(area.roll);
            let length = path.length().max(1.0);
            Slide { chart: line.plus(path.times(SMALL / length * travel)), line }
        }
        Stroke::Across => Slide { chart: line, line: line.plus(path(area.across).times(travel)) },
        _ => Slide { chart: line, line },
    }
}
