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

use crate::platform::{crash, page};

/// Mounts the app into the page.
pub fn start() {
    crash::install();
    if let Some(place) = page::place() {
        element::mount(place, shell::shell);
    }
    page::drawn();
}
