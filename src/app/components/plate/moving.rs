//! One rigid piece of a picture that the compositor moves.
//!
//! *Invariant:* its own small element, so that every engine gives it a layer of its own.

use super::follow::follow;
use super::markup::Markup;
use super::scene::Beat;
use super::shape::Joint;
use crate::platform::animation::{Frame, Property};
use leptos::prelude::*;
use leptos::svg::Svg;
use unknot_core::figure::Breathing;

/// A piece of the figure, or the tool.
#[component]
pub(super) fn Moving(
    /// Its box.
    joint: Joint,
    /// Its transform while it keeps still.
    rest: String,
    /// Its shapes.
    drawn: Markup,
    /// What else it is called in the style sheet.
    #[prop(optional)]
    class: &'static str,
    /// How many breaths its way takes.
    lap: u32,
    /// Its way through a breath.
    frames: Box<dyn Fn(Breathing) -> Vec<Frame>>,
    /// The playhead.
    beat: Beat,
) -> impl IntoView {
    let node = NodeRef::<Svg>::new();
    follow(node, Property::Transform, beat, lap, frames);
    let [width, height] = joint.size();
    view! {
        <svg
            node_ref=node
            class=class
            viewBox=joint.view_box()
            style:width=width
            style:height=height
            style:transform-origin=joint.origin()
            style:transform=rest
            inner_html=drawn.into_text()
        />
    }
}
