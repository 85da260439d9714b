//! The browser, one concern per file.
//!
//! *Invariant:* only this room names web-sys, js-sys or gloo. What registers something with the
//! browser is a handle, and dropping the handle takes it back.

pub mod address;
pub mod animation;
pub mod audio;
pub mod clock;
pub mod crash;
pub mod device;
pub mod dom;
pub mod file;
pub mod install;
pub mod keyboard;
pub mod leaving;
mod listener;
pub mod media_query;
pub mod media_session;
pub mod page;
mod probe;
pub mod size;
pub mod speech;
pub mod storage;
pub mod timer;
pub mod visibility;
pub mod wake_lock;
pub mod worker;
