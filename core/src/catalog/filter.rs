//! Which routines fit what a person has, where they are, how long they have, and where it is stiff.
//!
//! *Invariant:* an empty filter fits every routine.

use crate::routine::{Movement, Place, Region, Routine, Tool};
use serde::{Deserialize, Serialize};

/// What a person has at hand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kit {
    /// Nothing but the own hands.
    Nothing,
    /// A ball.
    Ball,
    /// A foam roller.
    Roller,
    /// A second person.
    Partner,
}

impl Kit {
    /// All of them, in the order of the filter.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Ball, Self::Roller, Self::Partner];

    /// One word or two for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "No tools",
            Self::Ball => "Ball",
            Self::Roller => "Roller",
            Self::Partner => "Partner",
        }
    }

    /// Whether a movement can be done with it.
    fn does(self, movement: &Movement) -> bool {
        match self {
            Self::Nothing => !movement.tool.is_implement() && !movement.needs_partner(),
            Self::Ball => movement.tool.is_ball(),
            Self::Roller => movement.tool == Tool::Roller,
            Self::Partner => movement.needs_partner(),
        }
    }

    fn fits(self, routine: &Routine) -> bool {
        match self {
            Self::Nothing => routine.is_tool_free() && !routine.needs_partner(),
            Self::Ball => routine.tools().iter().any(|tool| tool.is_ball()),
            Self::Roller => routine.tools().contains(&Tool::Roller),
            Self::Partner => routine.needs_partner(),
        }
    }
}

/// A part of the body as a person points at it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Beside the low spine.
    LowBack,
    /// Between the lowest rib and the hip bone.
    Waist,
    /// The side of the hip.
    SideOfHip,
    /// The buttock.
    Buttock,
    /// Deep behind the hip.
    DeepHip,
    /// The front of the hip, and the thigh below it.
    FrontOfHip,
    /// The back of the thigh.
    Thigh,
}

impl Area {
    /// All of them, from the top down.
    pub const ALL: [Self; 7] = [
        Self::LowBack,
        Self::Waist,
        Self::SideOfHip,
        Self::Buttock,
        Self::DeepHip,
        Self::FrontOfHip,
        Self::Thigh,
    ];

    /// What a person calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LowBack => "Low back",
            Self::Waist => "Waist",
            Self::SideOfHip => "Side of hip",
            Self::Buttock => "Buttock",
            Self::DeepHip => "Deep hip",
            Self::FrontOfHip => "Front of hip",
            Self::Thigh => "Thigh",
        }
    }

    /// The muscles there.
    #[must_use]
    pub const fn regions(self) -> &'static [Region] {
        match self {
            Self::LowBack => &[Region::ErectorSpinae, Region::Thoracolumbar],
            Self::Waist => &[Region::QuadratusLumborum],
            Self::SideOfHip => &[Region::GluteusMedius],
            Self::Buttock => &[Region::GluteusMaximus],
            Self::DeepHip => &[Region::Piriformis],
            Self::FrontOfHip => {
                &[Region::HipFlexors, Region::TensorFasciaeLatae, Region::Quadriceps]
            }
            Self::Thigh => &[Region::Hamstrings],
        }
    }

    /// The area that a muscle belongs to.
    #[must_use]
    pub fn of(region: Region) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.regions().contains(&region))
    }
}

/// What a list of routines is narrowed to; none of a kind is any.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// What is at hand.
    pub kit: Option<Kit>,
    /// Where it is done.
    pub place: Option<Place>,
    /// How many minutes there are at most.
    pub minutes: Option<u16>,
    /// Where it is stiff.
    pub area: Option<Area>,
}

impl Filter {
    /// The minutes to choose from.
    pub const MINUTES: [u16; 3] = [5, 10, 15];

    /// Whether a movement fits: by what is at hand and where it is stiff.
    #[must_use]
    pub fn finds(self, movement: &Movement) -> bool {
        let works_on =
            |area: Area| movement.region.is_some_and(|region| area.regions().contains(&region));
        self.kit.is_none_or(|kit| kit.does(movement)) && self.area.is_none_or(works_on)
    }

    /// Whether a routine fits.
    #[must_use]
    pub fn fits(self, routine: &Routine) -> bool {
        let works_on = |area: Area| {
            routine.regions().into_iter().any(|region| area.regions().contains(&region))
        };
        self.kit.is_none_or(|kit| kit.fits(routine))
            && self.place.is_none_or(|place| routine.places().contains(&place))
            && self.minutes.is_none_or(|minutes| routine.minutes() <= minutes)
            && self.area.is_none_or(works_on)
    }
}
