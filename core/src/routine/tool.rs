//! What presses.
//!
//! *Invariant:* tools are ordered from soft to firm; no tool is recommended over another brand.

/// A thing that presses, or none.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tool {
    /// Nothing presses.
    None,
    /// The person's own hands.
    Hands,
    /// A tennis ball: the soft one, and the one to begin with.
    SoftBall,
    /// A lacrosse ball or the like.
    FirmBall,
    /// Two balls side by side.
    DoubleBall,
    /// A foam roller.
    Roller,
}

impl Tool {
    /// Whether it is a single ball.
    #[must_use]
    pub const fn is_ball(self) -> bool {
        matches!(self, Self::SoftBall | Self::FirmBall)
    }

    /// Whether it is a thing that presses, not a hand.
    #[must_use]
    pub const fn is_implement(self) -> bool {
        !matches!(self, Self::None | Self::Hands)
    }

    /// What a person calls it; empty where nothing presses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Hands => "hands",
            Self::SoftBall => "soft ball",
            Self::FirmBall => "firm ball",
            Self::DoubleBall => "double ball",
            Self::Roller => "roller",
        }
    }
}
