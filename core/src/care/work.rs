//! Kinds of work, as far as care tells them apart.
//!
//! *Invariant:* every movement is of exactly one kind, found from what it is, not from a list.

use crate::routine::{Intensity, Movement, Pose, Posture, Region, Stroke, Tool};

/// A kind of work.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Work {
    /// Breathing on a chair.
    Breath,
    /// Breathing on the back.
    LyingBreath,
    /// Moving without pressure.
    Motion,
    /// Hip lift and dead bug.
    Core,
    /// Knees to the chest.
    Fold,
    /// Light hands on the back.
    BackTouch,
    /// Light hands on the hip.
    HipTouch,
    /// Firm hands on the back.
    BackHands,
    /// Firm hands on the hip.
    HipHands,
    /// A ball beside the spine, at the wall.
    BackBall,
    /// A ball on the hip, at the wall.
    HipBall,
    /// A ball under the buttock, on the floor.
    FloorBall,
    /// Rolling the buttock.
    Roller,
    /// Rolling the back of the thigh.
    ThighRoller,
    /// Holding the buttock on the roller.
    DeepRoller,
    /// Ankle over the knee on the roller.
    FigureFour,
    /// On the forearms over the roller.
    FrontRoller,
    /// Light hands of a second person, lying on the front.
    PartnerTouch,
    /// Firm hands of a second person, lying on the front.
    PartnerHands,
}

impl Work {
    /// How many kinds there are.
    pub const COUNT: usize = 19;

    /// The kind of a movement.
    #[must_use]
    pub fn of(movement: &Movement) -> Self {
        let gentle = movement.intensity == Intensity::Gentle;
        let floor = movement.posture == Posture::Floor;
        let back = matches!(
            movement.region,
            Some(Region::Thoracolumbar | Region::ErectorSpinae | Region::QuadratusLumborum)
        );
        match (movement.pose, movement.tool) {
            (Pose::PartnerProne | Pose::PartnerHips, _) if gentle => Self::PartnerTouch,
            (Pose::PartnerProne | Pose::PartnerHips, _) => Self::PartnerHands,
            (Pose::KneeToChest, _) => Self::Fold,
            (Pose::NinetyNinety | Pose::DeadBug, _) => Self::Core,
            (_, Tool::None) if movement.strokes.contains(&Stroke::Breathe) => {
                if floor {
                    Self::LyingBreath
                } else {
                    Self::Breath
                }
            }
            (_, Tool::None) => Self::Motion,
            (_, Tool::Hands) => match (back, gentle) {
                (true, true) => Self::BackTouch,
                (false, true) => Self::HipTouch,
                (true, false) => Self::BackHands,
                (false, false) => Self::HipHands,
            },
            (Pose::RollerTfl, _) => Self::FrontRoller,
            (Pose::RollerPiriformis, _) => Self::FigureFour,
            (Pose::RollerHamstrings, _) => Self::ThighRoller,
            (_, Tool::Roller) if movement.intensity == Intensity::Deep => Self::DeepRoller,
            (_, Tool::Roller) => Self::Roller,
            _ if back => Self::BackBall,
            _ if floor => Self::FloorBall,
            _ => Self::HipBall,
        }
    }
}
