//! The words of the offer to put the app on the home screen.
//!
//! *Invariant:* words only.

pub(crate) const TITLE: &str = "On the home screen";
pub(crate) const WHY: &str =
    "It then opens like any app, and is not emptied after a week unopened.";
pub(crate) const ADD: &str = "Put it there";
pub(crate) const NO: &str = "No, thank you";
pub(crate) const SHARE: &str = "In Safari, tap Share";
pub(crate) const THEN_ADD: &str = "Then Add to Home Screen";
