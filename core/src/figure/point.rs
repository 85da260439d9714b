//! Points and angles of the drawing plane.
//!
//! *Invariant:* y points up and angles are degrees, counter-clockwise; only [`super::outline`]
//! turns the plane over for the screen.

use super::turn::sin_cos;

/// A place in the plane; the unit is the caller's (one hundredth of body height for figures).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}

impl Point {
    /// A point from its coordinates.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point `length` away in the direction of `degrees`.
    #[must_use]
    pub fn polar(self, degrees: f64, length: f64) -> Self {
        self.local(degrees, length, 0.0)
    }

    /// The point `along` an axis that leaves here at `degrees`, and `aside` to the left of it.
    #[must_use]
    pub fn local(self, degrees: f64, along: f64, aside: f64) -> Self {
        let (sin, cos) = sin_cos(degrees / 360.0);
        Self::new(self.x + along * cos - aside * sin, self.y + along * sin + aside * cos)
    }

    /// This point seen from `origin` with the axis at `degrees`: undoes [`Point::local`].
    #[must_use]
    pub fn seen_from(self, origin: Self, degrees: f64) -> Self {
        Self::default().local(-degrees, self.x - origin.x, self.y - origin.y)
    }

    /// The sum of two arrows.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }

    /// The arrow from `other` to here.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }

    /// The arrow made `factor` times as long.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }

    /// The length of the arrow.
    #[must_use]
    pub fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// The direction of the arrow in degrees, −180 to 180.
    #[must_use]
    pub fn direction(self) -> f64 {
        self.y.atan2(self.x).to_degrees()
    }
}

/// The same angle between −180 and 180 degrees.
#[must_use]
pub fn wrap(degrees: f64) -> f64 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}
