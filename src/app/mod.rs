//! What a person sees: pages, components and the session that drives them.
//!
//! *Invariant:* only this room names Leptos.

mod components;
mod element;
mod facts;
mod later;
mod notices;
mod pages;
mod route;
mod session;
mod shell;
mod signal;
mod text;

use crate::platform::{crash, page, timer};
use leptos::prelude::Owner;

/// Mounts the app into the page, in three tasks: what begins, what it stands on, what is seen. A slow
/// phone never works for long without hearing a tap.
pub fn start() {
    crash::install();
    let Some(place) = page::place() else { return };
    timer::next(move || {
        element::root(place.clone(), move || {
            let app = shell::shell();
            let owner = Owner::current().unwrap_or_default();
            timer::next(move || {
                owner.with(|| element::mount(&place, app()));
                page::drawn();
                owner.with(|| shell::shared().later.fetch());
            });
        });
    });
}
