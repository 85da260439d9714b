//! The plate of the session that is being played.
//!
//! *Invariant:* the scene is set on entering a span, the playhead at every beat of the session,
//! and neither on a tick.

use super::{Seen, plate};
use crate::app::element::Node;
use crate::app::shell::shared;
use crate::app::signal::Memo;
use crate::platform::clock;

/// The plate; a tap on it pauses and goes on. `place` is which span is on, and whether it is for
/// getting into place; `side` is "Left side", `spot` "1 of 2".
pub(crate) fn session_plate(
    place: Memo<(usize, bool)>,
    side: impl Fn() -> String + 'static,
    spot: impl Fn() -> String + 'static,
) -> Node {
    let session = shared().session;
    let scene = Memo::new(move || {
        // Read and not merely tracked: a memo that nobody reads never runs.
        let _ = place.get();
        let at = session.position.get();
        session.live.with(|live| live.as_ref().and_then(|live| live.scene(at))).unwrap_or_default()
    });
    let picture = Memo::new(move || {
        let _ = place.get();
        let at = session.position.get();
        session.live.with(|live| live.as_ref().map(|live| live.picture(at)).unwrap_or_default())
    });
    let playhead = Memo::new(move || {
        session.beat.track();
        let (transport, over) = (session.transport.get_untracked(), session.over.get_untracked());
        let live = session.live.get_untracked();
        live.map(|live| live.playhead(transport, clock::monotonic(), over)).unwrap_or_default()
    });
    let (side, spot) = (Box::new(side), Box::new(spot));
    // From across the room nobody sees it; hidden, it would still cost what moves it.
    let settings = shared().facts.settings;
    let raised = Memo::new(move || session.opened.get() && !settings.with(|it| it.far));
    plate(Seen { scene, playhead, picture, side, spot, raised }).on_click(move || session.toggle())
}
