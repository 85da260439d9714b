//! The figure as it was last looked at: what is drawn, and where it is in the course of a lap. To
//! accept a change, look at the pictures of the movements, then run with `UNKNOT_BLESS=1`.

use super::golden::agree;
use super::sum::sum;
use super::{BREATHING, strokes};
use std::fmt::Write as _;
use unknot_core::figure::{Act, Bounds, Moment, Shape, cast, drawing, furniture};
use unknot_core::routine::Pose;

fn shapes(shapes: &[Shape]) -> u32 {
    let told = shapes.iter().map(|shape| format!("{:?} {}\n", shape.paint, shape.path));
    sum(&told.collect::<String>())
}

#[test]
fn the_drawings_are_as_looked_at() {
    let mut text = String::new();
    for pose in Pose::ALL {
        let rest =
            Moment::new(&Act::new(drawing(pose), strokes(pose).next().unwrap()), 0.0, BREATHING);
        let pieces = cast(drawing(pose), &rest);
        let _ =
            writeln!(text, "{pose:?}: furniture {:08x}", shapes(&furniture(drawing(pose).props)));
        let still = drawing(pose);
        let _ = writeln!(text, "  shows {:?}, felt {:?}", still.camera, still.contacts);
        for piece in &pieces {
            let Bounds { left, top, right, bottom } = piece.bounds;
            let covers = format!("{left:.1} {top:.1} {right:.1} {bottom:.1}");
            let _ = writeln!(
                text,
                "  {:?} {:?}: {covers}, {:08x}",
                piece.who,
                piece.part,
                shapes(&piece.shapes)
            );
        }
        for stroke in strokes(pose) {
            let act = Act::new(drawing(pose), stroke);
            let lap = BREATHING.cycle() * f64::from(act.lap());
            let places = (0..8).map(|eighth| {
                let moment = Moment::new(&act, lap * f64::from(eighth) / 8.0, BREATHING);
                let places = pieces.iter().map(|piece| {
                    let place = moment.place_of(piece);
                    // To a hundredth of a unit and of a degree: a platform may round the last bits otherwise.
                    format!(
                        "{:.2} {:.2} {:.2} {:.2}\n",
                        place.at.x, place.at.y, place.angle, place.stretch
                    )
                });
                format!(" {:08x}", sum(&places.collect::<String>().replace("-0.00", "0.00")))
            });
            let _ = writeln!(text, "  {stroke:?}, {lap:.0} ms:{}", places.collect::<String>());
        }
    }
    agree("figure/drawings.txt", &text);
}
