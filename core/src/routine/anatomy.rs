//! The places of the body that the app speaks of.
//!
//! *Invariant:* sides are the person's own, never the picture's.

use serde::{Deserialize, Serialize};

/// One of the person's two sides.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
}

impl Side {
    /// The other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// The name used in attributes and stored data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// A muscle or muscle group that a movement works on.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Region {
    /// The broad sheet of the lower and middle back.
    Thoracolumbar,
    /// The long muscles beside the spine.
    ErectorSpinae,
    /// The deep muscle between the lowest rib and the pelvis.
    QuadratusLumborum,
    /// The muscle at the side of the hip.
    GluteusMedius,
    /// The large muscle of the buttock.
    GluteusMaximus,
    /// The small deep muscle from the sacrum to the thigh bone.
    Piriformis,
    /// The back of the thigh.
    Hamstrings,
    /// The front of the hip.
    HipFlexors,
    /// The muscle at the front and side of the hip.
    TensorFasciaeLatae,
    /// The front of the thigh.
    Quadriceps,
}

impl Region {
    /// Every region, in the order of the body map.
    pub const ALL: [Self; 10] = [
        Self::Thoracolumbar,
        Self::ErectorSpinae,
        Self::QuadratusLumborum,
        Self::GluteusMedius,
        Self::GluteusMaximus,
        Self::Piriformis,
        Self::Hamstrings,
        Self::HipFlexors,
        Self::TensorFasciaeLatae,
        Self::Quadriceps,
    ];

    /// The name used in attributes: kebab-case, stable.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Thoracolumbar => "thoracolumbar",
            Self::ErectorSpinae => "erector-spinae",
            Self::QuadratusLumborum => "quadratus-lumborum",
            Self::GluteusMedius => "gluteus-medius",
            Self::GluteusMaximus => "gluteus-maximus",
            Self::Piriformis => "piriformis",
            Self::Hamstrings => "hamstrings",
            Self::HipFlexors => "hip-flexors",
            Self::TensorFasciaeLatae => "tensor-fasciae-latae",
            Self::Quadriceps => "quadriceps",
        }
    }
}
