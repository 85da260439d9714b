//! What there is to learn: why it works this way, what to use, and where the sources disagree.
//!
//! *Invariant:* every card names its sources or says that it is ours; nothing promises a cure.

mod card;
mod care_view;
mod disagreement;
mod practice;
mod tool;
mod tool_view;
mod why;

pub use card::{Card, card, cards};
pub use disagreement::{Disagreement, View, disagreements};
pub use tool::{AVOID, Avoid, RATING, Rating, TOOLS, ToolEntry};
