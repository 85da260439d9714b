//! The close-up of the body: charts of the trunk with muscles, strokes, tender spots and the
//! places never to press.
//!
//! *Invariant:* every chart is 320 × 400 units with the midline at 160, 6.4 units are a
//! centimetre, and y points down; distances that keep a person safe are measured in units.

mod anterior;
mod course;
mod lateral;
mod muscle;
mod posterior;

pub use course::{Course, trail, way};

use crate::routine::{Region, Stroke};

/// The midline of every chart that shows the body from the front or the back.
pub const MIDLINE: f64 = 160.0;
/// Units in a centimetre.
pub const CENTIMETRE: f64 = 6.4;

/// Where the body is seen from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum View {
    /// From behind.
    Back,
    /// From the front, as in a mirror.
    Front,
    /// From the side that is worked on.
    Side,
}

/// One view of the trunk.
#[derive(Debug)]
pub struct Chart {
    /// Where it is seen from.
    pub view: View,
    /// The body's closed outline (path data).
    pub outline: &'static str,
    /// Soft shadows that shape it; from front and back on both sides.
    pub shades: &'static [Shade],
    /// Bones and folds to find one's way by.
    pub landmarks: &'static [Mark],
    /// The bumps of the lumbar spine.
    pub vertebrae: &'static str,
    /// Where never to press.
    pub zones: &'static [Zone],
    /// The muscles.
    pub areas: &'static [Area],
}

/// A shadow.
#[derive(Debug)]
pub struct Shade {
    /// Path data.
    pub path: &'static str,
    /// How dark, 0 to 1.
    pub opacity: f64,
}

/// A line or spot on the chart.
#[derive(Debug)]
pub struct Mark {
    /// Path data.
    pub path: &'static str,
    /// Whether the other side has it too.
    pub mirrored: bool,
}

impl Mark {
    /// Something that is there once.
    pub(super) const fn single(path: &'static str) -> Self {
        Self { path, mirrored: false }
    }

    /// Something that the other side has too.
    pub(super) const fn pair(path: &'static str) -> Self {
        Self { path, mirrored: true }
    }
}

/// A place never to press.
#[derive(Debug)]
pub struct Zone {
    /// Which.
    pub kind: ZoneKind,
    /// Where; for the ribs the centre lines.
    pub mark: Mark,
}

/// The places never to press.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ZoneKind {
    /// The bones of the spine.
    Spine,
    /// Below the lowest ribs, beside the spine.
    KidneyArea,
    /// The end of the spine.
    Tailbone,
    /// The ribs: lines as wide as [`RIB`].
    Ribs,
    /// Where the pulse is felt below the groin crease.
    GroinPulse,
}

/// How wide a rib is.
pub const RIB: f64 = 6.0;

impl ZoneKind {
    /// The name used in attributes: kebab-case, stable.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Spine => "spine",
            Self::KidneyArea => "kidney-area",
            Self::Tailbone => "tailbone",
            Self::Ribs => "ribs",
            Self::GroinPulse => "groin-pulse",
        }
    }
}

/// A straight stroke between two places, there and back.
pub type Line = [[f64; 2]; 2];

/// A muscle on a chart.
#[derive(Debug)]
pub struct Area {
    /// Which.
    pub region: Region,
    /// Its closed outline (path data).
    pub outline: &'static str,
    /// The course of its fibres (path data).
    pub fibres: &'static str,
    /// A slow roll along it.
    pub roll: Line,
    /// A slow roll across it.
    pub across: Line,
    /// A light stroke in the direction of flow.
    pub glide: Course,
    /// After this share of the light stroke's length it is feather-light only.
    pub press: f64,
    /// Where it is named or met first.
    pub centre: [f64; 2],
    /// Where it is kneaded in turn; in its centre where there is none.
    pub handfuls: &'static [[f64; 2]],
    /// Typical tender spots.
    pub spots: &'static [[f64; 2]],
}

/// The back of the trunk.
#[must_use]
pub const fn back() -> &'static Chart {
    &posterior::POSTERIOR
}

/// The front of the trunk.
#[must_use]
pub const fn front() -> &'static Chart {
    &anterior::ANTERIOR
}

/// The side of the trunk.
#[must_use]
pub const fn side() -> &'static Chart {
    &lateral::LATERAL
}

/// Every chart.
#[must_use]
pub const fn charts() -> [&'static Chart; 3] {
    [back(), front(), side()]
}

/// The chart that shows a muscle best.
#[must_use]
pub const fn chart(region: Region) -> &'static Chart {
    match region {
        Region::Thoracolumbar
        | Region::ErectorSpinae
        | Region::QuadratusLumborum
        | Region::GluteusMedius
        | Region::GluteusMaximus
        | Region::Piriformis
        | Region::Hamstrings => back(),
        Region::HipFlexors | Region::Quadriceps => front(),
        Region::TensorFasciaeLatae => side(),
    }
}

/// The muscle that the motion with this number works on. Kneading begins beside the spine and
/// comes down to the buttock with its third motion.
#[must_use]
pub const fn worked(region: Region, stroke: Stroke, motion: usize) -> Region {
    match (region, stroke) {
        (Region::ErectorSpinae, Stroke::Knead) if motion > 1 => Region::GluteusMaximus,
        _ => region,
    }
}

impl Chart {
    /// The muscle on this chart, if it shows it.
    #[must_use]
    pub fn area(&self, region: Region) -> Option<&'static Area> {
        self.areas.iter().find(|area| area.region == region)
    }

    /// Whether its right half is its left half mirrored.
    #[must_use]
    pub fn symmetric(&self) -> bool {
        self.view != View::Side
    }
}
