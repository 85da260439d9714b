//! The close-up of the body: charts of the trunk with muscles, strokes, tender spots and the
//! places never to press.
//!
//! *Invariant:* every chart is 320 × 400 units with the midline at 160, 6.4 units are a
//! centimetre, and y points down; distances that keep a person safe are measured in units.

mod muscle;
mod posterior;

use crate::routine::Region;

/// The midline of every chart that shows the body from the front or the back.
pub const MIDLINE: f64 = 160.0;
/// Units in a centimetre.
pub const CENTIMETRE: f64 = 6.4;

/// One view of the trunk.
#[derive(Debug)]
pub struct Chart {
    /// The body's closed outline (path data).
    pub outline: &'static str,
    /// Soft shadows that shape it, to be drawn on both sides.
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
    /// A light stroke in the direction of flow (path data).
    pub glide: &'static str,
    /// After this share of the light stroke's length it is feather-light only.
    pub press: f64,
    /// Where it is named or met first.
    pub centre: [f64; 2],
    /// Typical tender spots.
    pub spots: &'static [[f64; 2]],
}

/// The back of the trunk.
#[must_use]
pub const fn back() -> &'static Chart {
    &posterior::POSTERIOR
}

impl Chart {
    /// The muscle on this chart, if it shows it.
    #[must_use]
    pub fn area(&self, region: Region) -> Option<&'static Area> {
        self.areas.iter().find(|area| area.region == region)
    }
}
