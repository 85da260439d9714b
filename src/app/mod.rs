//! What a person sees: pages, components and the session that drives them.
//!
//! *Invariant:* only this room names Leptos.

/// Mounts the app into the page.
pub fn start() {}
