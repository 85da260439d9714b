//! The plate of one movement outside a session: it moves at the person's own pace of breath.
//!
//! *Invariant:* silent; the same picture that the player shows for the movement's first work.

use super::{Plate, Playhead};
use crate::app::session::scene_of;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::catalog::solo;
use unknot_core::engine::{Span, SpanKind, Timeline};
use unknot_core::progress::Settings;
use unknot_core::routine::Movement;

/// The plate.
#[component]
pub(crate) fn MovementPlate(movement: &'static Movement) -> impl IntoView {
    let plan = shared().facts.settings.with_untracked(Settings::plan);
    let timeline = Timeline::compile(solo(movement.id)?, plan);
    let first = |span: &&Span| span.kind == SpanKind::Work && span.movement.id == movement.id;
    let span = *timeline.spans().iter().find(first)?;
    let scene = scene_of(&span, false);
    let picture = text::picture(&span);
    let detail = picture.detail.clone();
    let side = span.side.map(text::side).unwrap_or_default().to_owned();
    let playhead = Playhead { elapsed: 0, running: true, breathing: true, pattern: plan.pattern };
    Some(view! {
        <Plate
            scene=Signal::derive(move || scene)
            playhead=Signal::derive(move || playhead)
            label=Signal::derive(move || picture.title.clone())
            detail=Signal::derive(move || detail.clone())
            side=Signal::derive(move || side.clone())
            spot=Signal::derive(String::new)
            never=text::NEVER_PRESS
        />
    })
}
