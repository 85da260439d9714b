//! What touches the body: which ball, which part of the hand.
//!
//! *Invariant:* a grip is a name; how it is drawn lives with the figure.

/// A tool, or a part of the hand.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Grip {
    /// A tennis ball.
    TennisBall,
    /// A lacrosse ball, or another hard ball of its size.
    LacrosseBall,
    /// A racquetball: small and bouncy.
    Racquetball,
    /// A small ball of hard foam.
    FoamBall,
    /// A medicine ball.
    MedicineBall,
    /// A foam roller.
    Roller,
    /// A wooden knob that fits the hand.
    Knobbler,
    /// A hook with a long handle.
    Hook,
    /// The flat hand.
    Palm,
    /// The tip of a thumb, or of both.
    Thumbs,
    /// Thumbs and fingers together, lifting.
    Fingers,
    /// A loose fist.
    Knuckles,
    /// The heel of the hand.
    Heel,
}

impl Grip {
    /// Every grip, tools first.
    pub const ALL: [Self; 13] = [
        Self::TennisBall,
        Self::LacrosseBall,
        Self::Racquetball,
        Self::FoamBall,
        Self::MedicineBall,
        Self::Roller,
        Self::Knobbler,
        Self::Hook,
        Self::Palm,
        Self::Thumbs,
        Self::Fingers,
        Self::Knuckles,
        Self::Heel,
    ];

    /// What a person calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TennisBall => "tennis ball",
            Self::LacrosseBall => "lacrosse ball",
            Self::Racquetball => "racquetball",
            Self::FoamBall => "foam ball",
            Self::MedicineBall => "medicine ball",
            Self::Roller => "roller",
            Self::Knobbler => "wooden knob",
            Self::Hook => "long hook",
            Self::Palm => "flat hand",
            Self::Thumbs => "thumb",
            Self::Fingers => "thumbs and fingers",
            Self::Knuckles => "knuckles",
            Self::Heel => "heel of the hand",
        }
    }
}
