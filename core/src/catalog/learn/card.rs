//! Short cards: one thought each, with its sources.
//!
//! *Invariant:* ids never change once shipped.

use super::{practice, why};
use crate::routine::Source;

/// A card.
#[derive(Debug)]
pub struct Card {
    /// Kebab-case, never changed once shipped.
    pub id: &'static str,
    /// What it is about.
    pub title: &'static str,
    /// Its sentences, a line each.
    pub body: &'static [&'static str],
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// The card with this id.
#[must_use]
pub fn card(id: &str) -> Option<&'static Card> {
    cards().find(|card| card.id == id)
}

/// Every card, in the order of the page.
pub fn cards() -> impl Iterator<Item = &'static Card> {
    why::CARDS.iter().chain(practice::CARDS)
}
