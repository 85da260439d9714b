//! Keeps an element's animation in step with the playhead.
//!
//! *Invariant:* an animation is made when the element or the pace is new, and else only told the
//! time; without motion the element stays as its markup has it.

use super::scene::{Beat, breathing};
use crate::platform::animation::{Frame, Property, Track};
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use unknot_core::figure::Breathing;

/// Lets the element follow `frames`, which are made for the pace of the breath.
pub(super) fn follow<E>(
    node: NodeRef<E>,
    property: Property,
    beat: Beat,
    frames: impl Fn(Breathing) -> Vec<Frame> + 'static,
) where
    E: ElementType,
    E::Output: JsCast + Clone + 'static,
{
    Effect::new(move |track: Option<Option<Track>>| {
        let element = node.get()?;
        let playhead = beat.playhead.get();
        let held = property == Property::Transform && beat.still.get();
        if held || !playhead.breathing {
            return None;
        }
        let pace = breathing(playhead.pattern);
        let kept = track.flatten().filter(|track| track.duration() == pace.cycle());
        let track = kept.or_else(|| {
            let frames = frames(pace);
            let moves = frames
                .iter()
                .any(|frame| Some(&frame.value) != frames.first().map(|first| &first.value));
            moves.then(|| Track::new(&element, property, &frames, pace.cycle())).flatten()
        })?;
        track.align(f64::from(playhead.elapsed), playhead.running);
        Some(track)
    });
}
