//! Where the sources disagree, what each says, and the rule we adopt.
//!
//! *Invariant:* both views are told fairly, and the rule is the one the app keeps.

use super::{care_view, tool_view};
use crate::routine::Source;

/// What one side says.
#[derive(Debug)]
pub struct View {
    /// In our words.
    pub says: &'static str,
    /// Who says so.
    pub sources: &'static [Source],
}

/// A disagreement.
#[derive(Debug)]
pub struct Disagreement {
    /// From 1 on; never changed once shipped.
    pub number: u8,
    /// What it is about.
    pub topic: &'static str,
    /// The views, two or more.
    pub views: &'static [View],
    /// What the app does.
    pub rule: &'static str,
}

/// All of them, by their numbers.
pub fn disagreements() -> impl Iterator<Item = &'static Disagreement> {
    tool_view::DISAGREEMENTS.iter().chain(care_view::DISAGREEMENTS)
}
