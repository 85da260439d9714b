//! The plate of one movement outside a session: it moves at the person's own pace of breath.
//!
//! *Invariant:* silent; the same picture that the player shows for the movement's first work.

use super::{Playhead, Seen, plate};
use crate::app::element::Node;
use crate::app::session::scene_of;
use crate::app::shell::shared;
use crate::app::signal::Memo;
use crate::app::text;
use unknot_core::catalog::solo;
use unknot_core::engine::{Span, SpanKind, Timeline};
use unknot_core::progress::Settings;
use unknot_core::routine::Movement;

/// The plate.
pub(crate) fn movement_plate(movement: &'static Movement) -> Option<Node> {
    let plan = shared().facts.settings.with_untracked(Settings::plan);
    let timeline = Timeline::compile(solo(movement.id)?, plan);
    let first = |span: &&Span| span.kind == SpanKind::Work && span.movement.id == movement.id;
    let span = *timeline.spans().iter().find(first)?;
    let scene = scene_of(&span, false);
    let playhead = Playhead { elapsed: 0, running: true, breathing: true, pattern: plan.pattern };
    let picture = text::picture(&span);
    Some(plate(Seen {
        scene: Memo::new(move || scene),
        playhead: Memo::new(move || playhead),
        picture: Memo::new(move || picture.clone()),
        side: Box::new(move || span.side.map(text::side).unwrap_or_default().to_owned()),
        spot: Box::new(String::new),
        raised: Memo::new(|| true),
    }))
}
