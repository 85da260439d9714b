//! The browser, one concern per file.
//!
//! *Invariant:* only this room names web-sys, js-sys or gloo.
