//! What moves over the close-up while something presses: a ring, and what tells the stroke.
//!
//! *Invariant:* pure and total; measured in units of the chart from the marked spot, on the body's
//! right, with y down; the app mirrors it.

use super::body_map::{Area, way};
use super::turn::{sin_cos, soft};
use super::{Breathing, Point};
use crate::routine::{Region, Stroke};

/// A thing that moves over the close-up.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Mark {
    /// Where the pressure is.
    Ring,
    /// A ring that widens and fades: the pressure stays, the muscle lets go.
    Pulse,
    /// A broad, soft disc that sinks in.
    Palm,
    /// The thumb on the side of the spine.
    Thumb,
    /// The fingers on the outer side.
    Fingers,
}

/// Where and how a mark is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Marking {
    /// How far from the spot.
    pub by: Point,
    /// How large; 1 is as drawn.
    pub scale: f64,
    /// How much is seen of it, 0 to 1.
    pub opacity: f64,
}

/// The radius of a circle the size of a coin: a little less than an inch across.
const COIN: f64 = 7.6;
/// The radius of the wide circles on the buttock.
const WIDE: f64 = 15.0;
/// How far thumb and fingers are from the middle of what they lift, open and closed.
const OPEN: f64 = 15.0;
const CLOSED: f64 = 9.5;
/// How long a stroking hand takes to touch down and to lift, as a share of the breath.
const TOUCH: f64 = 0.08;

/// The marks of a stroke, the lowest first; none where nothing presses.
#[must_use]
pub const fn marks(stroke: Stroke) -> &'static [Mark] {
    match stroke {
        Stroke::Hold | Stroke::Lean => &[Mark::Pulse, Mark::Ring],
        Stroke::Melt => &[Mark::Palm, Mark::Ring],
        Stroke::Knead => &[Mark::Ring, Mark::Thumb, Mark::Fingers],
        Stroke::Roll
        | Stroke::Across
        | Stroke::SmallRolls
        | Stroke::Release
        | Stroke::Glide
        | Stroke::Circles => &[Mark::Ring],
        Stroke::Circle | Stroke::Rock | Stroke::Repeat | Stroke::Breathe | Stroke::Walk => &[],
    }
}

/// The radius of the circles that are drawn on a muscle.
#[must_use]
pub const fn coin(region: Region) -> f64 {
    match region {
        Region::GluteusMaximus => WIDE,
        _ => COIN,
    }
}

/// How far a stroking hand has come on its course: up with the in-breath, and on with the
/// out-breath, which is light where the course says so.
#[must_use]
pub fn stroked(area: &Area, elapsed: f64, breathing: Breathing) -> f64 {
    let turn = if area.press < 1.0 { area.press } else { 0.5 };
    match breathing.half(elapsed) {
        (true, share) => turn * soft(share),
        (false, share) => turn + (1.0 - turn) * soft(share),
    }
}

impl Mark {
    /// Where the mark is, `elapsed` milliseconds into a span, if the spot is at `place`.
    #[must_use]
    pub fn at(
        self,
        area: &Area,
        stroke: Stroke,
        place: Point,
        elapsed: f64,
        breathing: Breathing,
    ) -> Marking {
        let (inward, share) = breathing.half(elapsed);
        let full = breathing.fullness(elapsed);
        let still = Marking { by: Point::default(), scale: 1.0, opacity: 1.0 };
        match (self, stroke) {
            (Self::Ring, Stroke::Glide | Stroke::Release) => {
                let gone = stroked(area, elapsed, breathing);
                let into = elapsed.rem_euclid(breathing.cycle()) / breathing.cycle();
                let touch = (into.min(1.0 - into) / TOUCH).clamp(0.0, 1.0);
                let light = if gone > area.press || stroke == Stroke::Release { 0.65 } else { 1.0 };
                Marking { by: way(area.glide, gone).minus(place), opacity: touch * light, ..still }
            }
            (Self::Ring, Stroke::Circles) => {
                let radius = coin(area.region);
                // Outward first, away from the spine.
                let (sin, cos) = sin_cos(share);
                Marking { by: Point::new(radius * cos, radius * sin), scale: 0.62, ..still }
            }
            (Self::Ring, Stroke::Knead) => Marking { scale: 0.55, ..still },
            (Self::Pulse, _) if inward => {
                Marking { opacity: 0.9 * ((share - 0.8) / 0.2).max(0.0), ..still }
            }
            (Self::Pulse, _) => {
                Marking { scale: 1.0 + 1.1 * share, opacity: 0.9 * (1.0 - share), ..still }
            }
            (Self::Palm, _) => {
                Marking { scale: 1.0 + 0.3 * full, opacity: 0.75 - 0.4 * full, ..still }
            }
            (Self::Thumb | Self::Fingers, _) => {
                let apart = OPEN + (CLOSED - OPEN) * breathing.pulse(elapsed);
                let side = if self == Self::Thumb { -1.0 } else { 1.0 };
                Marking { by: Point::new(side * apart, 0.0), ..still }
            }
            (Self::Ring, _) => still,
        }
    }
}
