//! The line that names the side, and what tells the stroke without moving: arrows and circles.
//!
//! *Invariant:* the line comes from the edge of the page and ends on the spot.

use super::marks::RING;
use super::markup::Markup;
use super::scene::Scene;
use super::shape::{put, unit};
use unknot_core::figure::{Point, coin, plate};
use unknot_core::routine::Stroke;

/// The ring's radius in the close-up's own units.
const OWN_RING: f64 = 11.0;
/// The radius of the ring round the ball.
const BALL: f64 = 15.0;

/// Line, arrows, and the circle that a thumb goes round.
pub(super) fn lead(scene: &Scene, layout: &plate::Layout) -> Markup {
    let mut out = Markup::default();
    let Point { x, y } = layout.spot;
    let circle = scene.area().map_or(0.0, |area| plate_units(layout, coin(area.region)));
    if let Some(line) = layout.line {
        let short = match scene.stroke {
            _ if layout.lens.is_some() => BALL,
            Stroke::Circles => circle,
            Stroke::Glide | Stroke::Release => 0.0,
            Stroke::Knead => 20.0,
            _ => RING,
        };
        out.path("p-line", &format!("M-1200 {}H{}", unit(line, ""), unit(x - short, "")));
    }
    if layout.lens.is_some() || layout.chart.is_none() || scene.grip.is_none() {
        return out;
    }
    let sides = [Some((layout.spot, false)), layout.twin.map(|twin| (twin, true))];
    for (at, twin) in sides.into_iter().flatten() {
        let at = put(plate::Frame::new(Point::new(at.x, y), 1.0));
        out.around("g", &[("transform", &at)], |out| {
            if let Some(path) = arrows(scene.stroke) {
                out.path("p-halo", path);
                out.path("p-arrow", path);
            }
            match scene.stroke {
                Stroke::Circles => round(out, circle, twin),
                Stroke::Glide | Stroke::Release => out.circle("p-start", Point::default(), 4.2),
                _ => {}
            }
        });
    }
    out
}

fn plate_units(layout: &plate::Layout, length: f64) -> f64 {
    layout.chart.map_or(length, |chart| chart.scale * length)
}

const fn arrows(stroke: Stroke) -> Option<&'static str> {
    match stroke {
        Stroke::Roll => Some("M0-16v-34m-8 8l8-8 8 8M0 16v34m-8-8l8 8 8-8"),
        Stroke::SmallRolls => Some("M0-16v-16m-6 6l6-6 6 6M0 16v16m-6-6l6 6 6-6"),
        Stroke::Across => Some("M-16 20h-12m6-6l-6 6 6 6M-16 20h46m-6-6l6 6-6 6"),
        _ => None,
    }
}

/// The way of a circling thumb, outward first.
fn round(out: &mut Markup, radius: f64, twin: bool) {
    let side = if twin { 1.0 } else { -1.0 };
    let [x, tip, back] = [radius, radius - 4.5, radius + 4.5].map(|x| unit(side * x, ""));
    let head = format!("M{tip}-5L{x} 1L{back}-5");
    for class in ["p-halo thin", "p-course"] {
        out.circle(class, Point::default(), radius);
        out.path(class, &head);
    }
}

/// The way of a circling thumb on a close-up by itself.
pub(super) fn circling(out: &mut Markup, at: Point, radius: f64, right: bool) {
    let at = put(plate::Frame::new(at, 1.0));
    out.around("g", &[("transform", &at)], |out| {
        out.circle("p-dot", Point::default(), 4.0);
        round(out, radius, right);
    });
}

/// The ring on a close-up by itself, round the spot with a number where there are several.
pub(super) fn ring(out: &mut Markup, at: Point, spot: Option<usize>) {
    out.circle("p-ring", at, OWN_RING);
    match spot {
        Some(nth) => out.number(at, nth),
        None => out.circle("p-dot", at, 4.0),
    }
}

/// What is drawn over the figure: a ring round what touches it, or the way the hips go.
pub(super) fn overlay(scene: &Scene, layout: &plate::Layout) -> Markup {
    let mut out = Markup::default();
    if let (Some(touch), true) = (layout.touch, layout.lens.is_some()) {
        out.circle("p-ball", touch, BALL);
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
