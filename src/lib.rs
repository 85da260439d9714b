//! Unknot in the browser: the adapters to it, and what a person sees.

pub mod app;
pub mod platform;
