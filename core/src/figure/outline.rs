//! Outlines as path data: tapered capsules, chains of them, and smooth closed curves.
//!
//! *Invariant:* points go in with y up and come out with y down, as the screen has it; all shapes
//! turn the same way, so that overlapping ones unite under the nonzero rule.

use super::skeleton::Disc;
use super::{Placement, Point};

/// What an outline covers at most: left, top, right, bottom, with y down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Least x.
    pub left: f64,
    /// Least y.
    pub top: f64,
    /// Greatest x.
    pub right: f64,
    /// Greatest y.
    pub bottom: f64,
}

impl Bounds {
    /// How far from the origin it reaches, at most.
    #[must_use]
    pub fn reach(self) -> f64 {
        let Self { left, top, right, bottom } = self;
        left.abs().max(right.abs()) + top.abs().max(bottom.abs())
    }

    /// Covers nothing.
    pub const EMPTY: Self = Self {
        left: f64::INFINITY,
        top: f64::INFINITY,
        right: f64::NEG_INFINITY,
        bottom: f64::NEG_INFINITY,
    };

    /// Covers both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Covers this and `margin` round it.
    #[must_use]
    pub fn wider(self, margin: f64) -> Self {
        Self {
            left: self.left - margin,
            top: self.top - margin,
            right: self.right + margin,
            bottom: self.bottom + margin,
        }
    }

    /// Covers the same at another place.
    #[must_use]
    pub fn placed(self, place: Placement) -> Self {
        let Self { left, top, right, bottom } = self;
        let corners = [(left, top), (left, bottom), (right, top), (right, bottom)];
        corners.into_iter().fold(Self::EMPTY, |all, (x, y)| {
            // Placements point up, paths down.
            let Point { x, y } = place.at.local(place.angle, x, -y * place.stretch);
            all.and(Self { left: x, top: -y, right: x, bottom: -y })
        })
    }

    /// From left to right.
    #[must_use]
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// From top to bottom.
    #[must_use]
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }
}

/// Path data that grows, and what it covers.
#[derive(Clone, Debug)]
pub struct Outline {
    path: String,
    bounds: Bounds,
}

impl Default for Outline {
    fn default() -> Self {
        Self { path: String::new(), bounds: Bounds::EMPTY }
    }
}

/// A smooth piece of an outline: its start, two handles and its end.
pub(super) type Bend = [Point; 4];

impl Outline {
    /// The path data.
    #[must_use]
    pub fn into_path(self) -> String {
        self.path
    }

    /// What it covers.
    #[must_use]
    pub const fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Adds ready path data that covers `bounds`.
    pub(super) fn ready(&mut self, path: &str, bounds: Bounds) {
        self.path.push_str(path);
        self.bounds = self.bounds.and(bounds);
    }

    /// Adds two circles and what lies between their common tangents.
    pub(super) fn capsule(&mut self, a: Point, ra: f64, b: Point, rb: f64) {
        let arrow = b.minus(a);
        let length = arrow.length();
        if length <= (ra - rb).abs() + 1e-6 {
            let (centre, radius) = if ra > rb { (a, ra) } else { (b, rb) };
            return self.circle(centre, radius);
        }
        let direction = arrow.direction();
        let half = ((ra - rb) / length).acos().to_degrees();
        self.command('M', &[a.polar(direction + half, ra)]);
        self.arc(ra, half < 90.0, a.polar(direction - half, ra));
        self.command('L', &[b.polar(direction - half, rb)]);
        self.arc(rb, half > 90.0, b.polar(direction + half, rb));
        self.path.push('Z');
        self.cover(a, ra);
        self.cover(b, rb);
    }

    /// Adds a circle.
    pub(super) fn circle(&mut self, centre: Point, radius: f64) {
        let (west, east) = (Point::new(radius, 0.0), Point::new(-radius, 0.0));
        self.command('M', &[centre.minus(west)]);
        self.arc(radius, true, centre.minus(east));
        self.arc(radius, true, centre.minus(west));
        self.path.push('Z');
        self.cover(centre, radius);
    }

    /// Adds capsules from each disc to the next, along a bone of `length` that lies on the
    /// x-axis; the radii grow from `root` at the joint to `tip` at the end.
    pub(super) fn chain(&mut self, discs: &[Disc], length: f64, root: f64, tip: f64) {
        let place = |[along, aside, radius]: Disc| {
            let growth = root + (tip - root) * along.clamp(0.0, 1.0);
            (Point::new(along * length, aside), radius + growth)
        };
        for (a, b) in discs.iter().zip(discs.iter().skip(1)) {
            let ((a, ra), (b, rb)) = (place(*a), place(*b));
            self.capsule(a, ra, b, rb);
        }
    }

    /// Adds the polygon of the discs' centres on a bone of `length`.
    pub(super) fn filling(&mut self, discs: &[Disc], length: f64) {
        let mut command = 'M';
        for [along, aside, _] in discs {
            self.command(command, &[Point::new(along * length, *aside)]);
            command = 'L';
        }
        self.path.push('Z');
    }

    /// Adds a closed shape of bends; where one does not begin at the last one's end, a straight
    /// line leads there.
    pub(super) fn loop_of<'a>(&mut self, bends: impl IntoIterator<Item = &'a Bend>) {
        let mut last = None;
        for [start, first, second, end] in bends {
            match last {
                None => self.command('M', &[*start]),
                Some(point) if point != *start => self.command('L', &[*start]),
                Some(_) => {}
            }
            self.command('C', &[*first, *second, *end]);
            for point in [start, first, second, end] {
                self.cover(*point, 0.0);
            }
            last = Some(*end);
        }
        self.path.push('Z');
    }

    fn command(&mut self, letter: char, points: &[Point]) {
        self.path.push(letter);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                self.path.push(' ');
            }
            number(&mut self.path, point.x);
            self.path.push(' ');
            number(&mut self.path, -point.y);
        }
    }

    fn arc(&mut self, radius: f64, large: bool, end: Point) {
        self.path.push('A');
        number(&mut self.path, radius);
        self.path.push(' ');
        number(&mut self.path, radius);
        self.path.push_str(if large { " 0 1 0 " } else { " 0 0 0 " });
        number(&mut self.path, end.x);
        self.path.push(' ');
        number(&mut self.path, -end.y);
    }

    fn cover(&mut self, centre: Point, radius: f64) {
        let (x, y) = (centre.x, -centre.y);
        self.bounds =
            self.bounds.and(Bounds { left: x, top: y, right: x, bottom: y }.wider(radius));
    }
}

/// Writes a number with at most three decimals; the formatter of floats would cost more bytes
/// than all poses together.
pub fn number(text: &mut String, value: f64) {
    #[expect(clippy::cast_possible_truncation, reason = "saturates; drawings are small")]
    let thousandths = (value * 1000.0).round() as i64;
    if thousandths < 0 {
        text.push('-');
    }
    let size = thousandths.unsigned_abs();
    text.push_str(&(size / 1000).to_string());
    let rest = size % 1000;
    if rest > 0 {
        let decimals = (1000 + rest).to_string();
        text.push('.');
        text.push_str(decimals.get(1..).unwrap_or_default().trim_end_matches('0'));
    }
}
