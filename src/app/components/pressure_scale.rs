//! The pressure scale from 0 to 10, with the band from 3 to 6 marked.
//!
//! *Invariant:* the band is the core's, drawn as a box and in bold, not by colour alone.

use crate::app::element::{Node, all, el};
use crate::app::text;
use unknot_core::routine::Pressure;

/// The scale.
pub(crate) fn pressure_scale() -> Node {
    let step = |step: u8| {
        el("span")
            .class_if("band", Pressure::BAND.contains(step))
            .class_if("first", step == Pressure::BAND.min)
            .class_if("last", step == Pressure::BAND.max)
            .child(u32::from(step))
    };
    el("div")
        .class("scale")
        .attr("role", "img")
        .attr("aria-label", text::BAND_LABEL)
        .child(all((0..=10).map(step)))
}
