//! Words of style for numbers: lengths, transforms, boxes.
//!
//! *Invariant:* lengths are shares of the stage or of the element itself, so that a picture keeps
//! its proportions at every size without a script.

use unknot_core::figure::{Bounds, Paint, Placement, Point, number, plate};

/// Where an element's box lies on the plate, in plate units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Place {
    /// The whole plate.
    pub(super) const ALL: Self =
        Self { left: 0.0, top: 0.0, width: plate::WIDTH, height: plate::HEIGHT };

    /// The square round a circle.
    pub(super) fn round(centre: Point, radius: f64) -> Self {
        let size = 2.0 * radius;
        Self { left: centre.x - radius, top: centre.y - radius, width: size, height: size }
    }

    /// The box of a figure's piece before it is moved.
    pub(super) fn piece(bounds: Bounds, figure: plate::Frame) -> Self {
        Self {
            left: figure.at.x + figure.scale * bounds.left,
            top: figure.at.y + figure.scale * bounds.top,
            width: figure.scale * bounds.width(),
            height: figure.scale * bounds.height(),
        }
    }

    /// Left, top, width and height as shares of the stage.
    pub(super) fn style(self) -> [String; 4] {
        let share = |value: f64, of: f64| unit(value / of * 100.0, "%");
        [
            share(self.left, plate::WIDTH),
            share(self.top, plate::HEIGHT),
            share(self.width, plate::WIDTH),
            share(self.height, plate::HEIGHT),
        ]
    }

    /// The transform that moves the box by an arrow in plate units.
    pub(super) fn moved(self, by: Point) -> String {
        let mut text = String::from("translate(");
        number(&mut text, by.x / self.width * 100.0);
        text.push_str("%,");
        number(&mut text, by.y / self.height * 100.0);
        text.push_str("%)");
        text
    }
}

/// A number with its unit.
pub(super) fn unit(value: f64, unit: &str) -> String {
    let mut text = String::new();
    number(&mut text, value);
    text.push_str(unit);
    text
}

/// Four numbers for a view box.
pub(super) fn view_box(left: f64, top: f64, width: f64, height: f64) -> String {
    let mut text = String::new();
    for value in [left, top, width, height] {
        number(&mut text, value);
        text.push(' ');
    }
    text
}

/// The transform of a piece whose own box is as large as `bounds`.
pub(super) fn placed(bounds: Bounds, placement: Placement) -> String {
    let mut text = String::from("translate(");
    number(&mut text, placement.at.x / bounds.width() * 100.0);
    text.push_str("%,");
    number(&mut text, -placement.at.y / bounds.height() * 100.0);
    text.push_str("%) rotate(");
    number(&mut text, -placement.angle);
    text.push_str("deg)");
    if (placement.stretch - 1.0).abs() > 1e-3 {
        text.push_str(" scale(1,");
        number(&mut text, placement.stretch);
        text.push(')');
    }
    text
}

/// The same as an attribute of a drawing, in its own units.
pub(super) fn attribute(placement: Placement) -> String {
    let mut text = String::from("translate(");
    number(&mut text, placement.at.x);
    text.push(' ');
    number(&mut text, -placement.at.y);
    text.push_str(") rotate(");
    number(&mut text, -placement.angle);
    text.push_str(") scale(1 ");
    number(&mut text, placement.stretch);
    text.push(')');
    text
}

/// The class that colours a shape.
pub(super) const fn class(paint: Paint) -> &'static str {
    match paint {
        Paint::Rim => "f-rim",
        Paint::Edge => "f-edge",
        Paint::Skin => "f-skin",
        Paint::FarSkin => "f-skin-far",
        Paint::Top => "f-top",
        Paint::FarTop => "f-top-far",
        Paint::Leg => "f-leg",
        Paint::FarLeg => "f-leg-far",
        Paint::Hair => "f-hair",
        Paint::Tool => "f-tool",
        Paint::Seam => "f-seam",
        Paint::Hole => "f-hole",
        Paint::Prop => "f-prop",
        Paint::Frame => "f-frame",
    }
}
