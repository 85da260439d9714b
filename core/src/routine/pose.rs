//! The positions in which a movement is drawn and done.
//!
//! *Invariant:* a pose is a name; its numbers live with the figure.

/// How the body stands, sits or lies while a movement is done.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Pose {
    /// Standing free, hips circling a little.
    StandTall,
    /// Standing free, hands on the hips that circle.
    StandHips,
    /// Back to the wall, knees bent, ball beside the spine.
    WallBallBack,
    /// Turned a little, ball between the upper outer hip and the wall.
    WallBallGlute,
    /// Lying on the back, knees bent, ball under one buttock.
    FloorGluteBall,
    /// Lying on the back, knees held to the chest.
    KneeToChest,
    /// Sitting on a roller, leaning on the hands behind.
    RollerGlute,
    /// Sitting on a roller, one ankle over the other knee.
    RollerPiriformis,
    /// Lying over a roller, leaning on the forearms.
    RollerTfl,
    /// Sitting with a roller under the thighs.
    RollerHamstrings,
    /// Standing, both hands at the lower back.
    HandsStanding,
    /// Sitting on a chair, arms on a table, leaning forward.
    SeatedForward,
    /// Sitting on a stool, hands at the lower back.
    SeatedHands,
    /// Standing, one hand at the side of the hip or on the buttock.
    HandsHip,
    /// Lying on the front while a second person works on the back.
    PartnerProne,
    /// Lying on the front while a second person works on the hips.
    PartnerHips,
    /// Lying on the back, hands on the ribs, belly rising.
    BellyLift,
    /// Lying on the back, feet on the wall, hips lifting.
    NinetyNinety,
    /// Lying on the back, an arm and the other leg reaching away.
    DeadBug,
    /// Standing, bending forward from the hips.
    HipHinge,
    /// Standing up from a chair and sitting down.
    ChairSquat,
    /// Walking on the spot.
    Walk,
    /// Lying with the lower legs raised on a support.
    RestBreathing,
}

impl Pose {
    /// Every pose.
    pub const ALL: [Self; 23] = [
        Self::StandTall,
        Self::StandHips,
        Self::WallBallBack,
        Self::WallBallGlute,
        Self::FloorGluteBall,
        Self::KneeToChest,
        Self::RollerGlute,
        Self::RollerPiriformis,
        Self::RollerTfl,
        Self::RollerHamstrings,
        Self::HandsStanding,
        Self::SeatedForward,
        Self::SeatedHands,
        Self::HandsHip,
        Self::PartnerProne,
        Self::PartnerHips,
        Self::BellyLift,
        Self::NinetyNinety,
        Self::DeadBug,
        Self::HipHinge,
        Self::ChairSquat,
        Self::Walk,
        Self::RestBreathing,
    ];

    /// The name of the drawing: kebab-case, stable.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::StandTall => "stand-tall",
            Self::StandHips => "stand-hips",
            Self::WallBallBack => "wall-ball-back",
            Self::WallBallGlute => "wall-ball-glute",
            Self::FloorGluteBall => "floor-glute-ball",
            Self::KneeToChest => "knee-to-chest",
            Self::RollerGlute => "roller-glute",
            Self::RollerPiriformis => "roller-piriformis",
            Self::RollerTfl => "roller-tfl",
            Self::RollerHamstrings => "roller-hamstrings",
            Self::HandsStanding => "hands-standing",
            Self::SeatedForward => "seated-forward",
            Self::SeatedHands => "seated-hands",
            Self::HandsHip => "hands-hip",
            Self::PartnerProne => "partner-prone",
            Self::PartnerHips => "partner-hips",
            Self::BellyLift => "belly-lift",
            Self::NinetyNinety => "ninety-ninety",
            Self::DeadBug => "dead-bug",
            Self::HipHinge => "hip-hinge",
            Self::ChairSquat => "chair-squat",
            Self::Walk => "walk",
            Self::RestBreathing => "rest-breathing",
        }
    }
}
