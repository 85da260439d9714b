//! The main screens, at the foot of each of them.
//!
//! *Invariant:* the current screen is named to screen readers too.

use super::bottom;
use crate::app::element::{Node, el, link};
use crate::app::route::Route;
use crate::app::text;

/// Links to the main screens; `here` is the current one.
pub(crate) fn navigation(here: &Route) -> Node {
    let ways = [
        (Route::Home, text::TODAY),
        (Route::Movements, text::MOVEMENTS),
        (Route::Progress, text::PROGRESS),
        (Route::Learn, text::LEARN),
        (Route::Safety, text::SAFETY),
    ];
    let links = el("nav").class("navigation").attr("aria-label", "Main");
    bottom(ways.iter().fold(links, |links, (route, name)| {
        let current = (route == here).then_some("page");
        links.child(link(route).attr("aria-current", current).child(*name))
    }))
}
