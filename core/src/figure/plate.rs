//! The plate: how figure, close-up, wall, line and moon lie together in 390 × 370 units.
//!
//! *Invariant:* laid out for the left side; for the right the whole plate is mirrored. The line
//! passes the ball at its height and ends on the spot. Units here have y down.

use super::body_map::{self, Area};
use super::{Drawing, Moment, Part, Point};
use crate::routine::Stroke;

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

/// The close-up's size, and where its spine stands.
const CHART: f64 = 1.05;
const SPINE: f64 = 312.0;
/// Left of this a standing figure hides the spot, and how far the spine may go for it.
const CLEAR: f64 = 260.0;
const ASIDE: f64 = 345.0;
/// The size of a standing figure: the ball of the wall poses meets the line at 151.
const STANDING: f64 = 3.65;
/// How far small rolls would go if they were full ones.
const SMALL: f64 = 30.0;
/// The share of a stroke's path that is shown in motion.
const SWEEP: f64 = 0.7;

/// Where something is put, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where its own origin comes to lie.
    pub at: Point,
    /// Plate units for one of its own.
    pub scale: f64,
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
    /// The moon's centre.
    pub moon: Point,
    /// Above this the close-up, below it a lying figure.
    pub register: Option<f64>,
}

/// Where on the chart a stroke happens: the spot with this number, or the middle of its path.
#[must_use]
pub fn spot_on(area: &Area, stroke: Stroke, spot: Option<usize>) -> Point {
    let [x, y] = match (stroke, spot.and_then(|spot| area.spots.get(spot))) {
        (Stroke::Roll, _) => along(area.roll, 0.5 + 0.5 * SWEEP),
        (Stroke::Across, _) => along(area.across, 0.0),
        (_, Some(spot)) => *spot,
        (_, None) => area.centre,
    };
    Point::new(x, y)
}

fn along([from, to]: body_map::Line, share: f64) -> [f64; 2] {
    let ([x, y], [u, v]) = (from, to);
    [x + (u - x) * share, y + (v - y) * share]
}

/// A chart point on the plate, mirrored to the person's left.
fn on_plate(chart: Frame, point: Point) -> Point {
    let x = 2.0 * body_map::MIDLINE - point.x;
    Point::new(chart.at.x + chart.scale * x, chart.at.y + chart.scale * point.y)
}

/// The plate while a movement is done.
#[must_use]
pub fn working(drawing: &Drawing, spot: Option<Point>) -> Layout {
    let (wall, tool) = (drawing.wall(), drawing.tool());
    let Some(spot) = spot else { return alone(drawing) };
    if wall.is_none() && drawing.on_floor() {
        return registers(spot);
    }
    let line = HEIGHT - STANDING * tool.map_or(60.0, |tool| tool.at.y);
    let figure = match wall {
        Some(_) => Point::new(WALL, HEIGHT),
        None => Point::new(WALL + 60.0, HEIGHT),
    };
    // A place far out at the side would hide behind the figure: the close-up moves aside.
    let spine = SPINE.max(CLEAR + CHART * (spot.x - body_map::MIDLINE)).min(ASIDE);
    framed(figure, STANDING, spine, line, spot)
}

fn framed(figure: Point, scale: f64, spine: f64, line: f64, spot: Point) -> Layout {
    let at = Point::new(spine - CHART * body_map::MIDLINE, line - CHART * spot.y);
    let chart = Frame { at, scale: CHART };
    let spot = on_plate(chart, spot);
    Layout {
        wall: Some(WALL),
        figure: Frame { at: figure, scale },
        chart: Some(chart),
        lens: None,
        line: Some(line),
        spot,
        moon: spot,
        register: None,
    }
}

/// A lying pose with a side: the close-up above, the figure on the horizon below.
fn registers(spot: Point) -> Layout {
    let figure = Point::new(254.0, HEIGHT);
    Layout { register: Some(262.0), ..framed(figure, 2.62, 256.0, 130.0, spot) }
}

/// A pose without a place: the figure alone before the moon.
fn alone(drawing: &Drawing) -> Layout {
    let [left, _, width, _] = drawing.camera;
    let middle = left + width / 2.0;
    let lying = drawing.on_floor();
    let scale = if lying { (WIDTH - 16.0) / width } else { STANDING };
    let wall = drawing.wall().map(|_| WALL);
    let x = wall.unwrap_or(WIDTH / 2.0 - if lying { scale * middle } else { 0.0 });
    let moon = if lying { HEIGHT } else { HEIGHT - scale * 52.0 };
    let centre = if wall.is_some() { 250.0 } else { WIDTH / 2.0 };
    Layout {
        wall,
        figure: Frame { at: Point::new(x, HEIGHT), scale },
        chart: None,
        lens: None,
        line: None,
        spot: Point::new(centre, moon),
        moon: Point::new(centre, moon),
        register: None,
    }
}

/// The plate while the person gets into place: the figure large, the close-up in a lens.
#[must_use]
pub fn settling(drawing: &Drawing, spot: Option<Point>) -> Layout {
    let Some(spot) = spot else { return alone(drawing) };
    let centre = Point::new(292.0, 97.0);
    let radius = 86.0;
    let scale = radius / 100.0;
    // The lens shows the spot a little outside its middle, so that the spine is seen.
    let middle = Point::new((2.0 * body_map::MIDLINE - spot.x + 52.0).min(150.0), spot.y + 18.0);
    let chart = Frame { at: centre.minus(middle.times(scale)), scale };
    let lying = drawing.wall().is_none() && drawing.on_floor();
    let scale = if lying { 2.62 } else { 3.8 };
    let figure = match drawing.wall() {
        Some(_) => Point::new(107.0, HEIGHT),
        None => Point::new(254.0, HEIGHT),
    };
    let tool = drawing.tool().map_or(Point::new(0.0, 60.0), |tool| tool.at);
    let ball = Point::new(figure.x + scale * tool.x, figure.y - scale * tool.y);
    Layout {
        wall: Some(107.0),
        figure: Frame { at: figure, scale },
        chart: Some(chart),
        lens: Some((centre, radius)),
        line: Some(ball.y),
        spot: ball,
        moon: Point::new(228.0, 195.0),
        register: None,
    }
}

/// How far close-up and line have moved at a moment of a stroke.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Slide {
    /// The close-up: the body passes the ball.
    pub chart: Point,
    /// The line and the ring at its end.
    pub line: Point,
}

/// The slide at a moment: `travel` is how far the stroke has gone, 0 to 1.
///
/// In a roll the line stays with the ball and the body passes under it; across, the profile
/// shows nothing, so the ring itself moves over the body.
#[must_use]
pub fn slide(layout: &Layout, area: &Area, stroke: Stroke, moment: &Moment, travel: f64) -> Slide {
    let place = moment.place(Part::Tool).at;
    let rest = moment.rest().at;
    let line = match layout.line {
        Some(_) if layout.register.is_none() && stroke != Stroke::Release => {
            Point::new(0.0, layout.figure.scale * (rest.y - place.y))
        }
        _ => Point::default(),
    };
    let scale = layout.chart.map_or(0.0, |chart| chart.scale);
    let path = |[from, to]: body_map::Line| {
        let ([x, y], [u, v]) = (from, to);
        Point::new(-(u - x) * scale, (v - y) * scale)
    };
    match stroke {
        Stroke::Roll => Slide { chart: line.plus(path(area.roll).times(SWEEP * travel)), line },
        Stroke::SmallRolls => {
            let path = path(area.roll);
            let length = path.length().max(1.0);
            Slide { chart: line.plus(path.times(SMALL / length * travel)), line }
        }
        Stroke::Across => Slide { chart: line, line: line.plus(path(area.across).times(travel)) },
        _ => Slide { chart: line, line },
    }
}
