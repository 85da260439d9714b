//! What a person sees: pages, components and the session that drives them.
//!
//! *Invariant:* only this room names Leptos.

mod components;
mod facts;
mod notices;
mod pages;
mod route;
mod session;
mod shell;
mod text;

use crate::platform::{crash, page};

/// Mounts the app into the page.
pub fn start() {
    crash::install();
    match page::place() {
        Some(place) => leptos::mount::mount_to(place, shell::Shell).forget(),
        None => leptos::mount::mount_to_body(shell::Shell),
    }
    page::ready();
}
