//! What touches the body, as a small picture with its name.
//!
//! *Invariant:* one element, nothing moves; it says nothing that the picture's own words do not.

use super::markup::Markup;
use super::shape::class;
use leptos::prelude::*;
use unknot_core::figure::glyph;
use unknot_core::routine::Grip;

/// A grip on the wall of the plate.
#[component]
pub(super) fn GripPicture(grip: Grip) -> impl IntoView {
    view! {
        <p class="grip" aria-hidden="true">
            <GripGlyph grip />
            <span>{grip.name()}</span>
        </p>
    }
}

/// The picture alone.
#[component]
pub(crate) fn GripGlyph(grip: Grip) -> impl IntoView {
    let mut out = Markup::default();
    for (paint, path) in glyph(grip) {
        out.path(class(*paint), path);
    }
    view! { <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true" inner_html=out.into_text() /> }
}
