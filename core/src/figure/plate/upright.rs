//! The plate of a person who stands or sits.
//!
//! *Invariant:* the close-up fills the plate, and the figure never hides the spot.

use super::super::body_map::MIDLINE;
use super::super::{Drawing, Point};
use super::{CHART, Frame, HEIGHT, Layout, STANDING, Target, WALL};
use super::{chart, framed, through, turned};

/// Where the spine stands beside a figure at the wall.
const SPINE: f64 = 312.0;
/// Left of this a standing figure hides the spot, and how far the spine may go for it.
const CLEAR: f64 = 260.0;
const ASIDE: f64 = 345.0;
/// Where the spine stands when both sides are worked on, beside one who stands or sits.
const BOTH: f64 = 272.0;
const BESIDE_CHAIR: f64 = 292.0;
/// Left of this a figure hides the spot on its side.
const CLEAR_BOTH: f64 = 228.0;
/// The size of a figure on a chair.
const SEATED: f64 = 3.1;
/// The size of a figure beside a muscle that is only felt.
const BESIDE: f64 = 2.9;

/// While a movement is done.
pub(super) fn working(drawing: &Drawing, target: Target) -> Layout {
    if !target.pressed {
        let [left, ..] = drawing.reach();
        let figure = Frame::standing(72.0 - BESIDE * left, BESIDE, false);
        return framed(target, figure, chart(target, 288.0, 176.0, CHART));
    }
    let scale = if drawing.has_chair() { SEATED } else { STANDING };
    let x = match (drawing.wall(), target.sided) {
        (Some(_), _) => WALL,
        (None, true) => WALL + 60.0,
        (None, false) => WALL + 42.0,
    };
    let figure = Frame::standing(x, scale, turned(drawing, target));
    let contact = target.touch.map_or(60.0, |at| at.y);
    let (spine, line) = if target.sided {
        // A place far out at the side would hide behind the figure: the close-up moves aside.
        let aside = CLEAR + CHART * (target.spot.x - MIDLINE);
        (SPINE.max(aside).min(ASIDE), HEIGHT - scale * contact)
    } else if drawing.has_chair() {
        (BESIDE_CHAIR, 150.0)
    } else {
        let aside = CLEAR_BOTH + CHART * (target.spot.x - MIDLINE);
        (BOTH.max(aside), 150.0)
    };
    framed(target, figure, chart(target, spine, line, CHART))
}

/// While the person gets into place.
pub(super) fn settling(drawing: &Drawing, target: Target) -> Layout {
    let seated = drawing.has_chair();
    let (x, scale) = match (drawing.wall(), seated) {
        (Some(_), _) => (107.0, 3.8),
        (None, false) => (174.0, 3.75),
        (None, true) if target.pressed => (160.0, SEATED),
        (None, true) => {
            let [left, ..] = drawing.reach();
            (76.0 - SEATED * left, SEATED)
        }
    };
    let figure = Frame::standing(x, scale, turned(drawing, target));
    let (centre, radius) =
        if seated { (Point::new(302.0, 84.0), 74.0) } else { (Point::new(292.0, 97.0), 86.0) };
    let layout = framed(target, figure, chart(target, BOTH, 150.0, CHART));
    let ball = layout.touch.unwrap_or(layout.spot);
    let layout = Layout {
        wall: layout.wall.map(|_| 107.0),
        line: target.sided.then_some(ball.y),
        spot: ball,
        moon: Point::new(228.0, 195.0),
        ..layout
    };
    through(layout, target, centre, radius)
}
