//! One rigid piece of a picture that the compositor moves.
//!
//! *Invariant:* its own small element, so that every engine gives it a layer of its own.

use super::follow::follow;
use super::scene::Beat;
use super::shape::{Place, class};
use crate::platform::animation::{Frame, Property};
use leptos::prelude::*;
use leptos::svg::Svg;
use unknot_core::figure::{Breathing, Shape};

/// A piece of the figure, or the tool.
#[component]
pub(super) fn Moving(
    /// Its box before it is moved.
    place: Place,
    /// Its own units in that box.
    view_box: String,
    /// What it turns round, as shares of the box.
    origin: String,
    /// Its transform while it keeps still.
    rest: String,
    /// Its shapes.
    shapes: Vec<Shape>,
    /// Its way through a breath.
    frames: Box<dyn Fn(Breathing) -> Vec<Frame>>,
    /// The playhead.
    beat: Beat,
) -> impl IntoView {
    let node = NodeRef::<Svg>::new();
    follow(node, Property::Transform, beat, frames);
    let [left, top, width, height] = place.style();
    view! {
        <svg
            node_ref=node
            class="piece"
            viewBox=view_box
            preserveAspectRatio="none"
            style:left=left
            style:top=top
            style:width=width
            style:height=height
            style:transform-origin=origin
            style:transform=rest
        >
            {shapes
                .into_iter()
                .map(|shape| view! { <path class=class(shape.paint) d=shape.path /> })
                .collect_view()}
        </svg>
    }
}
