//! What the tool or hand does to the skin.
//!
//! *Invariant:* a stroke names a motion; its path on the body lives with the figure.

/// The motion of the tool against the body during a span of work.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Stroke {
    /// No tool: the body itself moves (hip circles).
    Circle,
    /// Leaning in and finding the place, hardly moving.
    Lean,
    /// A slow roll of a few inches up on the in-breath and down on the out-breath.
    Roll,
    /// A slow roll from side to side.
    Across,
    /// Still pressure on one tender spot.
    Hold,
    /// Rolls of an inch or two over one spot, two to a breath: the answer to too much.
    SmallRolls,
    /// The pressure comes off and the place is stroked lightly.
    Release,
}
