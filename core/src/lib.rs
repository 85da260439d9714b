//! What Unknot knows without a browser.
//!
//! *Invariant:* nothing here reads a clock, touches a page or panics; time enters as a parameter.
//!
//! The rooms read as a sentence, and each may use only those named before it: *what*
//! ([`routine`]), *where on the body* ([`figure`]), *which* ([`catalog`]), *when* ([`engine`]),
//! *how it went* ([`progress`]), *whether* ([`care`]).

pub mod care;
pub mod catalog;
pub mod engine;
pub mod figure;
pub mod progress;
pub mod routine;
