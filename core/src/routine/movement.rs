//! One thing a person does: technique, region, tool and position together.
//!
//! *Invariant:* a movement names its sources; what is said of it is a [`Wording`](super::Wording).

use super::{Dose, Grip, Pose, Pressure, Region, Source, Stroke, Tool};

/// How strongly a movement works on the tissue.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Intensity {
    /// No pressure, or hardly any.
    Gentle,
    /// Strong but comfortable, with a soft tool.
    Moderate,
    /// Holds with a firm ball or a roller.
    Deep,
}

impl Intensity {
    /// One word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gentle => "gentle",
            Self::Moderate => "medium",
            Self::Deep => "deep",
        }
    }
}

/// Where the body is while a movement is done.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Posture {
    /// On the feet, at a wall or free.
    Standing,
    /// On a chair.
    Seated,
    /// On the floor.
    Floor,
}

impl Posture {
    /// One word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Seated => "sitting",
            Self::Floor => "lying",
        }
    }
}

/// A surface or support that a movement needs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Place {
    /// A bare wall.
    Wall,
    /// Room to stand or walk.
    Free,
    /// A chair, perhaps with a table.
    Chair,
    /// The floor, with a mat.
    Floor,
    /// A firm bed.
    Bed,
}

impl Place {
    /// Every place, in the order of the filter.
    pub const ALL: [Self; 5] = [Self::Wall, Self::Free, Self::Chair, Self::Floor, Self::Bed];

    /// One word or two for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::Free => "standing free",
            Self::Chair => "chair",
            Self::Floor => "floor with a mat",
            Self::Bed => "firm bed",
        }
    }
}

/// A movement of the catalogue.
#[derive(Debug)]
pub struct Movement {
    /// Kebab-case, never changed once shipped.
    pub id: &'static str,
    /// What it is called, on screen and aloud.
    pub name: &'static str,
    /// The drawing.
    pub pose: Pose,
    /// The muscle it works on; none for a movement of the whole body.
    pub region: Option<Region>,
    /// What presses.
    pub tool: Tool,
    /// What exactly touches the body, for each motion in turn; the last one stays. Empty where
    /// nothing presses.
    pub grips: &'static [Grip],
    /// Where the body is.
    pub posture: Posture,
    /// How strongly it works.
    pub intensity: Intensity,
    /// Whether it is done on the left and on the right.
    pub sided: bool,
    /// The motions of the work, sharing its time equally.
    pub strokes: &'static [Stroke],
    /// The band to press in; none where nothing presses.
    pub pressure: Option<Pressure>,
    /// How much of it, on one side.
    pub dose: Dose,
    /// Where it comes from.
    pub sources: &'static [Source],
}

impl Movement {
    /// Whether a second person gives it.
    #[must_use]
    pub const fn needs_partner(&self) -> bool {
        matches!(self.pose, Pose::PartnerProne | Pose::PartnerHips)
    }

    /// What touches the body in the motion with this number.
    #[must_use]
    pub fn grip(&self, motion: usize) -> Option<Grip> {
        self.grips.get(motion).or(self.grips.last()).copied()
    }

    /// Where it can be done.
    #[must_use]
    pub const fn places(&self) -> &'static [Place] {
        match (self.pose, self.posture) {
            (Pose::WallBallBack | Pose::WallBallGlute, _) => &[Place::Wall],
            (Pose::NinetyNinety, _) => &[Place::Floor, Place::Wall],
            (_, Posture::Standing) => &[Place::Free],
            (_, Posture::Seated) => &[Place::Chair],
            (_, Posture::Floor) => match self.tool {
                Tool::None | Tool::Hands => &[Place::Floor, Place::Bed],
                _ => &[Place::Floor],
            },
        }
    }
}
