//! Keeps an element's animation in step with the playhead.
//!
//! *Invariant:* an animation is made when the element or the pace is new, and else only told the
//! time; without motion the element stays as its markup has it.

use super::scene::{Beat, breathing};
use crate::platform::animation::{Frame, Property, Track};
use crate::platform::dom::Element;
use leptos::prelude::*;
use unknot_core::engine::BreathPattern;
use unknot_core::figure::Breathing;

/// Lets the element follow `frames`, which are made for the pace of the breath and take `lap`
/// breaths until they begin anew.
pub(super) fn follow(
    element: &Element,
    property: Property,
    beat: Beat,
    lap: u32,
    frames: Box<dyn Fn(Breathing) -> Vec<Frame>>,
) {
    let element = element.clone();
    Effect::new(move |before: Option<Option<(BreathPattern, Track)>>| {
        let playhead = beat.playhead.get();
        let held = property == Property::Transform && beat.still.get();
        if held || !playhead.breathing {
            return None;
        }
        let kept = before.flatten().filter(|(pattern, _)| *pattern == playhead.pattern);
        let (pattern, track) = kept.or_else(|| {
            let pace = breathing(playhead.pattern);
            let frames = frames(pace);
            let still = frames.windows(2).all(|pair| matches!(pair, [a, b] if a.value == b.value));
            if still {
                return None;
            }
            let track = Track::new(&element, property, &frames, pace.cycle() * f64::from(lap))?;
            Some((playhead.pattern, track))
        })?;
        track.align(f64::from(playhead.elapsed), playhead.running);
        Some((pattern, track))
    });
}
