//! The plate of a person on the floor: the close-up above, the figure on the horizon below.
//!
//! *Invariant:* the whole figure lies on the page, between its edges and below the close-up.

use super::super::{Drawing, Point};
use super::{CHART, Frame, HEIGHT, Layout, PAGE, Target, WIDTH};
use super::{chart, framed, through, turned};

/// The largest a lying figure gets, and how wide and high it may be.
const LARGEST: f64 = 3.25;
const WIDEST: f64 = 336.0;
const HIGHEST: f64 = 166.0;
/// The close-up's size where a long stroke has to fit into its window.
const SMALL: f64 = 0.82;
/// Air between a lying figure and the close-up.
const AIR: f64 = 12.0;
/// The least room above the line: the name of the side stands there.
const NAME: f64 = 96.0;

/// The figure, and where the close-up ends.
fn below(drawing: &Drawing, target: Target) -> (Frame, f64) {
    let [left, right, top] = drawing.reach();
    let scale = LARGEST.min(WIDEST / (right - left)).min(HIGHEST / top);
    let centre = if target.pressed { f64::midpoint(6.0, PAGE) } else { WIDTH / 2.0 };
    let turned = turned(drawing, target);
    let middle = scale * f64::midpoint(left, right);
    let x = if turned { centre + middle } else { centre - middle };
    (Frame::standing(x, scale, turned), HEIGHT - scale * top - AIR)
}

/// While a movement is done.
pub(super) fn working(drawing: &Drawing, target: Target) -> Layout {
    let (figure, register) = below(drawing, target);
    let spine = match (target.pressed, target.sided) {
        (false, _) => WIDTH / 2.0,
        (true, true) => 258.0,
        (true, false) => 244.0,
    };
    // Long strokes on both sides are to be seen whole in the low window.
    let scale = if target.pressed && !target.sided { SMALL } else { CHART };
    let line = if target.sided { (register / 2.0).max(NAME) } else { register / 2.0 };
    let layout = framed(target, figure, chart(target, spine, line, scale));
    Layout { register: Some(register), ..layout }
}

/// While the person gets into place.
pub(super) fn settling(drawing: &Drawing, target: Target) -> Layout {
    let layout = working(drawing, target);
    let register = layout.register.unwrap_or(HEIGHT);
    let centre = Point::new(if target.pressed { 246.0 } else { WIDTH / 2.0 }, register / 2.0);
    let layout = through(layout, target, centre, 86.0);
    let spot = layout.chart.map_or(layout.spot, |chart| chart.left(target.spot));
    Layout { line: target.sided.then_some(spot.y), spot, moon: centre, ..layout }
}
