//! The plate of the session that is being played.
//!
//! *Invariant:* the scene is set on entering a span, the playhead at every beat of the session,
//! and neither on a tick.

use super::Plate;
use crate::app::shell::shared;
use crate::app::text;
use crate::platform::clock;
use leptos::prelude::*;

/// The plate; a tap on it pauses and goes on.
#[component]
pub(crate) fn SessionPlate(
    /// Which span is on, and whether it is for getting into place.
    place: Memo<(usize, bool)>,
    /// "Left side".
    #[prop(into)]
    side: Signal<String>,
    /// "1 of 2".
    #[prop(into)]
    spot: Signal<String>,
) -> impl IntoView {
    let session = shared().session;
    let scene = Memo::new(move |_| {
        // Read and not merely tracked: a memo that nobody reads never runs.
        let _ = place.get();
        let at = session.position.get_untracked();
        session.live.with(|live| live.as_ref().and_then(|live| live.scene(at))).unwrap_or_default()
    });
    let picture = Memo::new(move |_| {
        let _ = place.get();
        let at = session.position.get_untracked();
        session.live.with(|live| live.as_ref().map(|live| live.picture(at)).unwrap_or_default())
    });
    let label = Memo::new(move |_| picture.with(|picture| picture.title.clone()));
    let detail = Memo::new(move |_| picture.with(|picture| picture.detail.clone()));
    let playhead = Memo::new(move |_| {
        session.beat.track();
        let (transport, over) = (session.transport.get_untracked(), session.over.get_untracked());
        let live = session.live.get_untracked();
        live.map(|live| live.playhead(transport, clock::monotonic(), over)).unwrap_or_default()
    });
    view! {
        <Plate
            scene
            playhead
            label
            detail
            side
            spot
            never=text::NEVER_PRESS
            on:click=move |_| session.toggle()
        />
    }
}
