//! What the tool or hand does to the skin, or the body does by itself.
//!
//! *Invariant:* a stroke names a motion; its path on the body lives with the figure.

/// The motion during a span of work.
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
    /// Long strokes of the palms, up and outward.
    Glide,
    /// Lifting and rolling the muscle between thumbs and fingers.
    Knead,
    /// Circles the size of a coin on one tender spot.
    Circles,
    /// Sinking in without sliding.
    Melt,
    /// Rocking the knees towards the chest.
    Rock,
    /// One repetition a breath.
    Repeat,
    /// Only breathing.
    Breathe,
    /// An easy walk.
    Walk,
}

impl Stroke {
    /// Every motion.
    pub const ALL: [Self; 15] = [
        Self::Circle,
        Self::Lean,
        Self::Roll,
        Self::Across,
        Self::Hold,
        Self::SmallRolls,
        Self::Release,
        Self::Glide,
        Self::Knead,
        Self::Circles,
        Self::Melt,
        Self::Rock,
        Self::Repeat,
        Self::Breathe,
        Self::Walk,
    ];
}
