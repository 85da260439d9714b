//! One rigid piece of a picture that the compositor moves.
//!
//! *Invariant:* its own small element, so that every engine gives it a layer of its own.

use super::follow::follow;
use super::markup::Markup;
use super::scene::Beat;
use super::shape::Joint;
use crate::app::element::{Node, svg};
use crate::platform::animation::{Frame, Property};
use unknot_core::figure::Breathing;

/// The way of a piece: how many breaths it takes, and its frames for a pace.
pub(super) struct Way {
    pub(super) lap: u32,
    pub(super) frames: Box<dyn Fn(Breathing) -> Vec<Frame>>,
}

/// A piece of the figure, or the tool: its box, its transform while it keeps still, its shapes, and
/// its way.
pub(super) fn moving(joint: Joint, rest: String, drawn: Markup, way: Way, beat: Beat) -> Node {
    let [width, height] = joint.size();
    svg("svg")
        .attr("viewBox", joint.view_box())
        .style("width", width)
        .style("height", height)
        .style("transform-origin", joint.origin())
        .style("transform", rest)
        .markup(drawn.into_text())
        .built(move |element| follow(element, Property::Transform, beat, way.lap, way.frames))
}
