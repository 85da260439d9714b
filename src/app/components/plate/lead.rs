//! The line that names the side, the ring on the spot, and arrows that tell the stroke.
//!
//! *Invariant:* the line comes from the edge of the page and ends on the ring.

use super::markup::Markup;
use super::scene::Scene;
use super::shape::{put, unit};
use unknot_core::figure::{Point, plate};
use unknot_core::routine::Stroke;

/// The ring's radius on the plate, and in the close-up's own units.
const RING: f64 = 11.6;
const OWN_RING: f64 = 11.0;
/// The radius of the ring round the ball.
const BALL: f64 = 15.0;

/// Line, ring and arrows.
pub(super) fn lead(scene: &Scene, layout: &plate::Layout) -> Markup {
    let mut out = Markup::default();
    let Point { x, y } = layout.spot;
    if let Some(line) = layout.line {
        let end = x - if layout.lens.is_some() { BALL } else { RING };
        out.path("p-line", &format!("M-1200 {}H{}", unit(line, ""), unit(end, "")));
    }
    if layout.lens.is_some() || layout.chart.is_none() {
        return out;
    }
    let arrows = match scene.stroke {
        Stroke::Roll => Some("M0-16v-34m-8 8l8-8 8 8M0 16v34m-8-8l8 8 8-8"),
        Stroke::SmallRolls => Some("M0-16v-16m-6 6l6-6 6 6M0 16v16m-6-6l6 6 6-6"),
        Stroke::Across => Some("M-16 20h-12m6-6l-6 6 6 6M-16 20h46m-6-6l6 6-6 6"),
        _ => None,
    };
    let at = format!("translate({} {})", unit(x, ""), unit(y, ""));
    out.around("g", &[("transform", &at)], |out| {
        if let Some(path) = arrows {
            out.path("p-arrow", path);
        }
        out.circle("p-ring", Point::default(), RING);
        out.circle("p-dot", Point::default(), 4.2);
    });
    out
}

/// The ring on a close-up by itself.
pub(super) fn ring(out: &mut Markup, at: Point) {
    out.circle("p-ring", at, OWN_RING);
    out.circle("p-dot", at, 4.0);
}

/// What is drawn over the figure: a ring round the ball, or the way the hips go.
pub(super) fn overlay(scene: &Scene, layout: &plate::Layout) -> Markup {
    let mut out = Markup::default();
    if layout.lens.is_some() && scene.drawing().tool().is_some() {
        out.circle("p-ball", layout.spot, BALL);
    }
    if scene.stroke == Stroke::Circle {
        let way = if scene.turned() {
            "M13-50c-2 6-20 7-26 0M13-50l.5 5M13-50l-4.5 1.5"
        } else {
            "M-13-50c2 6 20 7 26 0M-13-50l-.5 5M-13-50l4.5 1.5"
        };
        let hips = put(layout.figure);
        out.element("path", &[("class", "p-turn"), ("transform", &hips), ("d", way)]);
    }
    out
}
