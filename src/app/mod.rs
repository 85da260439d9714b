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

/// Mounts the app into the page.
pub fn start() {
    crate::platform::crash::install();
    leptos::mount::mount_to_body(shell::Shell);
    crate::platform::page::ready();
}
