//! The plate: how figure, close-up, wall, line and moon lie together in 390 × 370 units.
//!
//! *Invariant:* laid out for the left side; for the right the whole plate is mirrored. The line
//! names a side: it passes the ball at its height and ends on the spot; without a side there is
//! none. The side that is worked on is the one that faces the reader, but for a figure whose back
//! is on the wall. Units here have y down.

mod floor;
mod slide;
mod upright;

pub use slide::{Slide, middle, slide, spot_on};

use super::body_map;
use super::{Drawing, Point};

/// The plate's width.
pub const WIDTH: f64 = 390.0;
/// The plate's height; its lower edge is the horizon on which figures stand.
pub const HEIGHT: f64 = 370.0;
/// The width of the wall, which carries the words.
pub const WALL: f64 = 114.0;
/// The moon's radius when the breath is full.
pub const MOON: f64 = 208.0;
/// What is left of the radius when the breath is out.
pub const MOON_EMPTY: f64 = 0.54;

/// The close-up's size.
const CHART: f64 = 1.05;
/// The size of a standing figure: the ball of the wall poses meets the line at 151.
const STANDING: f64 = 3.65;
/// On a narrow phone a little of the plate's right side lies beyond the page.
const PAGE: f64 = 348.0;

/// What the close-up is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The place on the chart, on the body's right.
    pub spot: Point,
    /// What the close-up is centred on when no line holds it: the middle of the stroke.
    pub middle: Point,
    /// Where the ball or the hand is on the figure.
    pub touch: Option<Point>,
    /// Whether only one side is worked on.
    pub sided: bool,
    /// Whether something presses; else the muscle is only felt.
    pub pressed: bool,
}

/// Where something is put, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where its own origin comes to lie.
    pub at: Point,
    /// Plate units for one of its own.
    pub scale: f64,
    /// Whether a figure is turned round, so that its near side is its left.
    pub turned: bool,
}

impl Frame {
    /// Put there, and not turned.
    #[must_use]
    pub const fn new(at: Point, scale: f64) -> Self {
        Self { at, scale, turned: false }
    }

    /// A figure that stands on the horizon with its origin at `x`.
    fn standing(x: f64, scale: f64, turned: bool) -> Self {
        Self { at: Point::new(x, HEIGHT), scale, turned }
    }

    /// A point of the figure (y up) on the plate.
    #[must_use]
    pub fn figure(self, point: Point) -> Point {
        let x = if self.turned { -point.x } else { point.x };
        Point::new(self.at.x + self.scale * x, self.at.y - self.scale * point.y)
    }

    /// A point of the chart on the plate, mirrored to the person's left.
    fn left(self, point: Point) -> Point {
        self.right(Point::new(2.0 * body_map::MIDLINE - point.x, point.y))
    }

    /// A point of the chart on the plate, on the person's right.
    fn right(self, point: Point) -> Point {
        self.at.plus(point.times(self.scale))
    }
}

/// Where everything lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    /// The width of the plane that carries the words; nothing without words.
    pub wall: Option<f64>,
    /// The figure.
    pub figure: Frame,
    /// The close-up behind it (to be mirrored: its left is the person's left).
    pub chart: Option<Frame>,
    /// The close-up in a round lens instead: its centre, its radius.
    pub lens: Option<(Point, f64)>,
    /// The height of the line that names the side.
    pub line: Option<f64>,
    /// Where the line ends: the spot, or the ball while settling.
    pub spot: Point,
    /// The same spot on the other side, where both are worked on.
    pub twin: Option<Point>,
    /// The ball, or the hand at work, on the figure.
    pub touch: Option<Point>,
    /// The moon's centre.
    pub moon: Point,
    /// Above this the close-up, below it a lying figure.
    pub register: Option<f64>,
}

/// The plate while a movement is done.
#[must_use]
pub fn working(drawing: &Drawing, target: Option<Target>) -> Layout {
    match target {
        None => alone(drawing),
        Some(target) if lies(drawing) => floor::working(drawing, target),
        Some(target) => upright::working(drawing, target),
    }
}

/// The plate while the person gets into place: the figure large, the close-up in a lens.
#[must_use]
pub fn settling(drawing: &Drawing, target: Option<Target>) -> Layout {
    match target {
        None => alone(drawing),
        Some(target) if lies(drawing) => floor::settling(drawing, target),
        Some(target) => upright::settling(drawing, target),
    }
}

/// Drawings show their right side: where only the left is worked on, the figure turns round.
fn turned(drawing: &Drawing, target: Target) -> bool {
    target.sided && target.pressed && drawing.wall().is_none()
}

fn lies(drawing: &Drawing) -> bool {
    drawing.wall().is_none() && drawing.on_floor()
}

/// The close-up with its midline at `spine` and the spot (or the middle) at the height `y`.
fn chart(target: Target, spine: f64, y: f64, scale: f64) -> Frame {
    let height = if target.sided { target.spot.y } else { target.middle.y };
    let at = Point::new(spine - scale * body_map::MIDLINE, y - scale * height);
    Frame::new(at, scale)
}

/// Figure and close-up overprinted.
fn framed(target: Target, figure: Frame, chart: Frame) -> Layout {
    let spot = chart.left(target.spot);
    let twin = (!target.sided).then(|| chart.right(target.spot));
    let touch = target.touch.filter(|_| target.pressed).map(|at| figure.figure(at));
    Layout {
        wall: target.pressed.then_some(WALL),
        figure,
        chart: Some(chart),
        lens: None,
        line: target.sided.then_some(spot.y),
        spot,
        twin,
        touch,
        moon: twin.map_or(spot, |twin| {
            Point::new(f64::midpoint(spot.x, twin.x), chart.right(target.middle).y)
        }),
        register: None,
    }
}

/// The close-up in a lens.
fn through(layout: Layout, target: Target, centre: Point, radius: f64) -> Layout {
    let scale = radius / if target.pressed { 100.0 } else { 125.0 };
    // The lens shows the spot a little outside its middle, so that the spine is seen.
    let middle = if target.sided {
        let x = 2.0 * body_map::MIDLINE - target.spot.x;
        Point::new((x + 52.0).min(150.0), target.spot.y + 18.0)
    } else {
        Point::new(body_map::MIDLINE, target.middle.y - 4.0)
    };
    let chart = Frame::new(centre.minus(middle.times(scale)), scale);
    Layout { chart: Some(chart), lens: Some((centre, radius)), twin: None, ..layout }
}

/// A pose without a place: the figure alone before the moon.
fn alone(drawing: &Drawing) -> Layout {
    let [left, right, top] = drawing.reach();
    let middle = f64::midpoint(left, right);
    let lying = drawing.on_floor();
    let scale = if lying {
        ((WIDTH - 44.0) / (right - left)).min((HEIGHT - 60.0) / top)
    } else {
        STANDING.min((HEIGHT - 12.0) / top).min((WIDTH - 50.0) / (right - left))
    };
    let wide = lying || drawing.has_chair();
    let wall = drawing.wall().map(|_| WALL);
    let x = wall.unwrap_or(WIDTH / 2.0 - if wide { scale * middle } else { 0.0 });
    let moon = if lying { HEIGHT } else { HEIGHT - scale * 52.0 };
    let centre = if wall.is_some() { 250.0 } else { WIDTH / 2.0 };
    Layout {
        wall,
        figure: Frame::standing(x, scale, false),
        chart: None,
        lens: None,
        line: None,
        spot: Point::new(centre, moon),
        twin: None,
        touch: None,
        moon: Point::new(centre, moon),
        register: None,
    }
}
