//! The trunk: cross-sections along the bent spine, and three rigid plates cut from them.
//!
//! *Invariant:* at the phase they are cut from, the plates together are the smooth outline; in
//! motion they overlap by a section, so that no gap opens where the spine bends.

use super::outline::Bend;
use super::skeleton::{LUMBAR, PELVIS, STATIONS, Station, THORAX, WAISTBAND};
use super::{Body, Outline, Point};

/// The front and back of every cross-section, and the smooth closed curve through them.
pub(super) struct Trunk {
    /// The front of each section, from the seat up.
    pub front: Vec<Point>,
    bends: Vec<Bend>,
}

impl Trunk {
    /// The trunk of a body, its belly risen by `belly`, turned by `turn`.
    pub(super) fn new(body: &Body, turn: f64, belly: f64) -> Self {
        let sections: Vec<_> =
            STATIONS.iter().map(|station| section(body, station, turn, belly)).collect();
        let [hip, _, _, neck, _] = body.spine;
        let [pelvis, _, thorax, ..] = body.angles;
        let seat = hip.local(pelvis, -6.6, 0.6);
        let throat = neck.polar(thorax, 2.2);
        let front: Vec<Point> = sections.iter().map(|(front, _)| *front).collect();
        let back = sections.iter().rev().map(|(_, back)| *back);
        let ring: Vec<Point> = std::iter::once(seat)
            .chain(front.iter().copied())
            .chain([throat])
            .chain(back)
            .collect();
        Self { front, bends: smooth(&ring) }
    }

    /// The whole trunk's pieces between two sections, closed straight across where it is cut.
    /// The curve runs seat, front upwards, throat, back downwards.
    pub(super) fn cut(&self, low: usize, high: usize) -> impl Iterator<Item = &Bend> {
        let last = STATIONS.len() - 1;
        let count = self.bends.len();
        let rising =
            (if low == 0 { 0 } else { low + 1 })..(if high == last { last + 3 } else { high + 1 });
        let falling =
            (count - 1 - high).max(rising.end)..(if low == 0 { count } else { count - 1 - low });
        let pick = |range: std::ops::Range<usize>| self.bends.get(range).unwrap_or_default().iter();
        pick(rising).chain(pick(falling))
    }

    /// The front alone, from the lowest section up to `high`: the belly.
    pub(super) fn front_of(&self, high: usize) -> impl Iterator<Item = &Bend> {
        self.bends.get(1..=high).unwrap_or_default().iter()
    }

    /// The straight line that the belly rises from.
    pub(super) fn chord(&self) -> Chord {
        let at = |section: usize| self.front.get(section).copied().unwrap_or_default();
        let (root, end) = (at(0), at(6));
        let direction = end.minus(root).direction();
        // Fronts lie to the right of the line from seat to throat.
        Chord { root, direction, height: -at(3).seen_from(root, direction).y }
    }

    /// The trousers: everything below the waistband.
    pub(super) fn trousers(&self) -> impl Iterator<Item = &Bend> {
        self.cut(0, WAISTBAND)
    }
}

/// Where the belly rises from, and how far it stands out when it is not risen.
pub(super) struct Chord {
    /// The lowest front point.
    pub root: Point,
    /// From there to the front of the chest.
    pub direction: f64,
    /// How far the middle of the belly stands out.
    pub height: f64,
}

/// The same closed shape moved into the frame of a bone.
pub(super) fn seen_from<'a>(
    bends: impl Iterator<Item = &'a Bend>,
    origin: Point,
    degrees: f64,
) -> Outline {
    let bends: Vec<Bend> =
        bends.map(|bend| bend.map(|point| point.seen_from(origin, degrees))).collect();
    let mut outline = Outline::default();
    outline.loop_of(&bends);
    outline
}

/// The front and back point of one section; its direction is blended through the joints.
fn section(body: &Body, station: &Station, turn: f64, belly: f64) -> (Point, Point) {
    let [hip, waist, chest, ..] = body.spine;
    let [pelvis, lumbar, thorax, ..] = body.angles;
    let (base, length, angle, low, high) = match station.segment {
        0 => (hip, PELVIS, pelvis, pelvis, f64::midpoint(pelvis, lumbar)),
        1 => (waist, LUMBAR, lumbar, f64::midpoint(pelvis, lumbar), f64::midpoint(lumbar, thorax)),
        _ => (chest, THORAX, thorax, f64::midpoint(lumbar, thorax), thorax),
    };
    let along = station.along;
    let direction = if along < 0.0 {
        pelvis
    } else if along < 0.5 {
        angle + (low - angle) * (1.0 - 2.0 * along)
    } else {
        angle + (high - angle) * (2.0 * along - 1.0)
    };
    let wider = match (station.segment, along < 0.7) {
        (0 | 1, _) => 0.18,
        (_, true) => 0.3,
        (_, false) => 0.1,
    };
    let width = 1.0 + turn * wider;
    let point = base.polar(angle, along * length);
    let front = point.polar(direction - 90.0, station.front * width + station.belly * belly);
    (front, point.polar(direction + 90.0, station.back * width))
}

/// A closed Catmull-Rom curve through the points, as Bézier pieces.
fn smooth(ring: &[Point]) -> Vec<Bend> {
    let count = ring.len();
    let at = |index: usize| ring.get(index % count.max(1)).copied().unwrap_or_default();
    (0..count)
        .map(|index| {
            let (before, here) = (at(index + count - 1), at(index));
            let (next, after) = (at(index + 1), at(index + 2));
            let leave = next.minus(before).times(1.0 / 6.0);
            let arrive = after.minus(here).times(1.0 / 6.0);
            [here, here.plus(leave), next.minus(arrive), next]
        })
        .collect()
}
