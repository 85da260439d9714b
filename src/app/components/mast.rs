//! The head of a page: the name, or the way back.
//!
//! *Invariant:* one of them stands on every page but the player.

use super::{Symbol, icon};
use crate::app::element::{Node, el, link, svg};
use crate::app::route::Route;
use crate::app::text;

/// The app's name and the way to the settings.
pub(crate) fn name_mast() -> Node {
    const MOON: &str = r#"<circle class="moon" cx="37" cy="32" r="22"/><path class="lead" d="M0 32H30"/><circle class="spot" cx="37" cy="32" r="7.500"/>"#;
    let moon =
        svg("svg").attr("viewBox", "0 0 64 64").attr("aria-hidden", "true").markup(MOON.to_owned());
    let settings =
        link(&Route::Settings).attr("aria-label", text::SETTINGS).child(icon(Symbol::Settings));
    el("header")
        .class("mast")
        .child(el("p").class("name").child(moon).child(text::NAME))
        .child(settings)
}

/// The way back to today.
pub(crate) fn back_mast() -> Node {
    back_to(text::TODAY, &Route::Home)
}

/// The way back to another screen.
pub(crate) fn back_to(label: &'static str, to: &Route) -> Node {
    let back = link(to).child(icon(Symbol::Left)).child(label);
    el("header").class("mast").child(back)
}
