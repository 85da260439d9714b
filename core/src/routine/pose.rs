//! The positions in which a movement is drawn and done.
//!
//! *Invariant:* a pose is a name; its numbers live with the figure.

/// How the body stands, sits or lies while a movement is done.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Pose {
    /// Standing free, hips circling a little.
    StandTall,
    /// Back to the wall, knees bent, ball beside the spine.
    WallBallBack,
    /// Turned a little, ball between the upper outer hip and the wall.
    WallBallGlute,
    /// Lying with the lower legs raised on a support.
    RestBreathing,
}

impl Pose {
    /// The name of the drawing: kebab-case, stable.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::StandTall => "stand-tall",
            Self::WallBallBack => "wall-ball-back",
            Self::WallBallGlute => "wall-ball-glute",
            Self::RestBreathing => "rest-breathing",
        }
    }
}
