//! The breath as a moon: it grows and is solid on the in-breath, shrinks and is hollow on the
//! out-breath.
//!
//! *Invariant:* disc and rim have one transform; solid and hollow only fade into each other.

use super::follow::follow;
use super::scene::Beat;
use super::shape::{moved, unit};
use crate::app::element::{Node, el, svg};
use crate::platform::animation::{Frame, Property};
use unknot_core::figure::{Breathing, Point, plate};

/// How the breath swells and sinks.
const EASE: &str = "cubic-bezier(.37,0,.63,1)";
/// How long solid takes to turn hollow, in milliseconds.
const TURN: f64 = 320.0;

/// Which part of the moon: the disc lies behind the body, the rim above it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Layer {
    Disc,
    Rim,
}

/// One layer of the moon round its centre; `rest` is how large it is while the breath is not paced.
pub(super) fn moon(centre: Point, layer: Layer, rest: f64, beat: Beat) -> Node {
    let size = move |pace| swell(centre, pace);
    let turn = move |pace| fade(pace, layer);
    let (name, constant, turning) = match layer {
        Layer::Disc => ("disc", "hollow", "solid"),
        Layer::Rim => ("rim", "thin", "thick"),
    };
    let resting = move || !beat.playhead.get().breathing;
    // Without motion the moon stays full, and only its fill tells the breath.
    let held = move || match (resting(), beat.still.get()) {
        (true, _) => sized(centre, rest),
        (false, true) => sized(centre, 1.0),
        (false, false) => sized(centre, plate::MOON_EMPTY),
    };
    let face = |name| {
        svg("svg")
            .class(name)
            .attr("viewBox", "-212 -212 424 424")
            .child(svg("circle").attr("r", "208"))
    };
    let turning = face(turning)
        .built(move |element| follow(element, Property::Opacity, beat, 1, Box::new(turn)));
    el("div")
        .class(name)
        .class_when("resting", resting)
        .style_live("transform", held)
        .child(face(constant))
        .child(turning)
        .built(move |element| follow(element, Property::Transform, beat, 1, Box::new(size)))
}

/// Half the size of the moon's box: room for the rim.
const HALF: f64 = 212.0;

fn sized(centre: Point, factor: f64) -> String {
    let corner = centre.minus(Point::new(HALF, HALF));
    format!("{} scale({})", moved(corner), unit(factor, ""))
}

fn swell(centre: Point, pace: Breathing) -> Vec<Frame> {
    let frame = |offset, value, easing| Frame { offset, value: sized(centre, value), easing };
    let turn = pace.inhale + pace.hold;
    vec![
        frame(0.0, plate::MOON_EMPTY, Some(EASE)),
        frame(pace.inhale / pace.cycle(), 1.0, None),
        frame(turn / pace.cycle(), 1.0, Some(EASE)),
        frame((turn + pace.exhale) / pace.cycle(), plate::MOON_EMPTY, None),
        frame(1.0, plate::MOON_EMPTY, None),
    ]
}

/// Solid from the start of the in-breath to its end; the thick rim the other way round.
fn fade(pace: Breathing, layer: Layer) -> Vec<Frame> {
    let (on, off) = if layer == Layer::Disc { ("1", "0") } else { ("0", "1") };
    let turn = TURN.min(pace.inhale / 2.0).min(pace.exhale / 2.0);
    let offset = |time: f64| (time / pace.cycle()).clamp(0.0, 1.0);
    [
        (0.0, off),
        (offset(turn), on),
        (offset(pace.inhale + pace.hold), on),
        (offset(pace.inhale + pace.hold + turn), off),
        (1.0, off),
    ]
    .map(|(offset, value)| Frame { offset, value: value.to_owned(), easing: None })
    .to_vec()
}
