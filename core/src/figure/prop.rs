//! What stands, lies or rolls round the body, as shapes.
//!
//! *Invariant:* tools lie round their own centre and are moved; everything else lies where it is.

use super::outline::Outline;
use super::{Paint, Part, Piece, Point, Prop, Shape, Tool, number};

/// The ball or roller of a drawing as a piece round its centre.
#[must_use]
pub fn tool(props: &[Prop]) -> Option<Piece> {
    props.iter().find_map(|prop| match prop {
        Prop::Ball(tool) => Some(ball(tool)),
        Prop::Roller(tool) => Some(roller(tool)),
        _ => None,
    })
}

fn ball(tool: &Tool) -> Piece {
    let radius = tool.radius;
    let mut round = Outline::default();
    round.circle(Point::default(), radius);
    let mut piece = Piece::new(Part::Tool, [(Paint::Tool, round)]);
    for side in [-1.0, 1.0] {
        let mut path = String::from("M");
        for (letter, x, y) in [("", 0.62, -0.78), ("Q", 0.08, 0.0), (" ", 0.62, 0.78)] {
            path.push_str(letter);
            number(&mut path, side * x * radius);
            path.push(' ');
            number(&mut path, y * radius);
        }
        piece.shapes.push(Shape { paint: Paint::Seam, path });
    }
    piece
}

fn roller(tool: &Tool) -> Piece {
    let mut round = Outline::default();
    round.circle(Point::default(), tool.radius);
    let mut hole = Outline::default();
    hole.circle(Point::default(), tool.radius * 0.36);
    hole.circle(Point::new(tool.radius * 0.7, 0.0), 0.7);
    Piece::new(Part::Tool, [(Paint::Tool, round), (Paint::Hole, hole)])
}

/// The furniture of a drawing: seat, table, pillow and mat.
#[must_use]
pub fn furniture(props: &[Prop]) -> Vec<Shape> {
    props.iter().flat_map(pieces_of).map(|(paint, path)| Shape { paint, path }).collect()
}

fn pieces_of(prop: &Prop) -> Vec<(Paint, String)> {
    match *prop {
        Prop::Pillow { at, half, radius } => {
            let end = Point::new(half, 0.0);
            let mut outline = Outline::default();
            outline.capsule(at.minus(end), radius, at.plus(end), radius);
            vec![(Paint::Prop, outline.into_path())]
        }
        Prop::Mat { from, to } => vec![(Paint::Prop, slab(from, to, 0.0, 1.6))],
        Prop::Chair { x, seat, depth, back } => {
            let legs = bar([(x + 1.0, 0.0), (x + 1.6, seat - 1.0)])
                + &bar([(x + depth - 1.0, 0.0), (x + depth - 1.6, seat - 1.0)]);
            let rest =
                if back { bar([(x + 0.6, seat), (x - 2.6, seat + 27.0)]) } else { String::new() };
            let top = slab(x - 0.4, x + depth + 0.4, seat - 2.4, 2.4);
            vec![(Paint::Frame, legs + &rest), (Paint::Prop, top)]
        }
        Prop::Table { from, to, top } => {
            let foot = f64::midpoint(from, to) + 3.0;
            let frame = bar([(foot, 0.0), (foot, top - 2.0)])
                + &bar([(foot - 9.0, 0.3), (foot + 9.0, 0.3)]);
            vec![(Paint::Frame, frame), (Paint::Prop, slab(from, to, top - 2.4, 2.4))]
        }
        // A wall at the feet is a board; one behind the person is the plane of the plate.
        Prop::Wall { x, side } if side > 0.0 => {
            let mut path = String::new();
            for (letter, x, y) in
                [("M", x, 0.0), ("L", x, -BOARD), ("L", x + 4.5, -BOARD), ("L", x + 4.5, 0.0)]
            {
                path.push_str(letter);
                number(&mut path, x);
                path.push(' ');
                number(&mut path, y);
            }
            path.push('Z');
            vec![(Paint::Prop, path)]
        }
        Prop::Floor | Prop::Wall { .. } | Prop::Ball(_) | Prop::Roller(_) => Vec::new(),
    }
}

/// How high a wall at the feet is drawn.
const BOARD: f64 = 47.0;

/// A board with round ends, `low` above the floor and `thick`.
fn slab(from: f64, to: f64, low: f64, thick: f64) -> String {
    let (radius, middle) = (thick / 2.0, low + thick / 2.0);
    let mut outline = Outline::default();
    outline.capsule(
        Point::new(from + radius, middle),
        radius,
        Point::new(to - radius, middle),
        radius,
    );
    outline.into_path()
}

/// A line to be stroked.
fn bar(ends: [(f64, f64); 2]) -> String {
    let mut path = String::new();
    for (letter, (x, y)) in ["M", "L"].into_iter().zip(ends) {
        path.push_str(letter);
        number(&mut path, x);
        path.push(' ');
        number(&mut path, -y);
    }
    path
}
