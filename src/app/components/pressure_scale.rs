//! The pressure scale from 0 to 10, with the band from 3 to 6 marked.
//!
//! *Invariant:* the band is the core's, drawn as a box and in bold, not by colour alone.

use crate::app::text;
use leptos::prelude::*;
use unknot_core::routine::Pressure;

/// The scale.
#[component]
pub(crate) fn PressureScale() -> impl IntoView {
    view! {
        <div class="scale" role="img" aria-label=text::BAND_LABEL>
            {(0..=10_u8)
                .map(|step| {
                    view! {
                        <span
                            class:band=Pressure::BAND.contains(step)
                            class:first=step == Pressure::BAND.min
                            class:last=step == Pressure::BAND.max
                        >
                            {step}
                        </span>
                    }
                })
                .collect_view()}
        </div>
    }
}
