//! The numbers of every pose, one file a family.
//!
//! *Invariant:* every [`Pose`] has a drawing; a new pose is a new constant and a new arm here.

mod ball;
mod hands;
mod lying;
mod partner;
mod roller;
mod seated;
mod standing;
mod wall;

use super::Drawing;
use crate::routine::Pose;

/// The numbers of a pose.
#[must_use]
pub const fn drawing(pose: Pose) -> &'static Drawing {
    match pose {
        Pose::StandTall => &standing::STAND_TALL,
        Pose::StandHips => &standing::STAND_HIPS,
        Pose::WallBallBack => &wall::WALL_BALL_BACK,
        Pose::WallBallGlute => &wall::WALL_BALL_GLUTE,
        Pose::FloorGluteBall => &ball::FLOOR_GLUTE_BALL,
        Pose::KneeToChest => &lying::KNEE_TO_CHEST,
        Pose::RollerGlute => &roller::ROLLER_GLUTE,
        Pose::RollerPiriformis => &roller::ROLLER_PIRIFORMIS,
        Pose::RollerTfl => &roller::ROLLER_TFL,
        Pose::RollerHamstrings => &roller::ROLLER_HAMSTRINGS,
        Pose::HandsStanding => &hands::HANDS_STANDING,
        Pose::SeatedForward => &seated::SEATED_FORWARD,
        Pose::SeatedHands => &seated::SEATED_HANDS,
        Pose::HandsHip => &hands::HANDS_HIP,
        Pose::PartnerProne => &partner::PARTNER_PRONE,
        Pose::PartnerHips => &partner::PARTNER_HIPS,
        Pose::BellyLift => &lying::BELLY_LIFT,
        Pose::NinetyNinety => &lying::NINETY_NINETY,
        Pose::DeadBug => &lying::DEAD_BUG,
        Pose::HipHinge => &standing::HIP_HINGE,
        Pose::ChairSquat => &standing::CHAIR_SQUAT,
        Pose::Walk => &standing::WALK,
        Pose::RestBreathing => &lying::REST_BREATHING,
    }
}
