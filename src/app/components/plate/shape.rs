//! Words of style for numbers: lengths, transforms, boxes.
//!
//! *Invariant:* inside the stage a pixel is a plate unit, and every box is as many whole pixels
//! large, at the origin: browsers snap boxes to whole pixels, and pieces must meet.

use unknot_core::figure::{Bounds, Paint, Placement, Point, number, plate};

/// The box of a figure's piece round its own joint, in whole plate units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Joint {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    frame: plate::Frame,
}

impl Joint {
    /// The box of a piece that covers `bounds` in the figure's units.
    pub(super) fn new(bounds: Bounds, frame: plate::Frame) -> Self {
        let scale = frame.scale;
        let (left, top) = ((bounds.left * scale).floor(), (bounds.top * scale).floor());
        Self {
            left,
            top,
            width: (bounds.right * scale).ceil() - left,
            height: (bounds.bottom * scale).ceil() - top,
            frame,
        }
    }

    /// Width and height.
    pub(super) fn size(&self) -> [String; 2] {
        [unit(self.width, "px"), unit(self.height, "px")]
    }

    /// The view box that shows the piece in its own units.
    pub(super) fn view_box(&self) -> String {
        let own = |length: f64| length / self.frame.scale;
        view_box(own(self.left), own(self.top), own(self.width), own(self.height))
    }

    /// Where in the box the joint lies.
    pub(super) fn origin(&self) -> String {
        format!("{} {}", unit(-self.left, "px"), unit(-self.top, "px"))
    }

    /// The transform that brings the joint to its place.
    pub(super) fn placed(&self, placement: Placement) -> String {
        let place = self.frame.figure(placement.at);
        let mut text = moved(place.plus(Point::new(self.left, self.top)));
        if self.frame.turned {
            text.push_str(" scale(-1,1)");
        }
        text.push_str(" rotate(");
        number(&mut text, -placement.angle);
        text.push_str("deg)");
        if (placement.stretch - 1.0).abs() > 1e-3 {
            text.push_str(" scale(1,");
            number(&mut text, placement.stretch);
            text.push(')');
        }
        text
    }
}

/// The transform that moves by an arrow in plate units.
pub(super) fn moved(by: Point) -> String {
    format!("translate({},{})", unit(by.x, "px"), unit(by.y, "px"))
}

/// The attribute that puts something in its frame.
pub(super) fn put(frame: plate::Frame) -> String {
    let across = if frame.turned { -frame.scale } else { frame.scale };
    let [x, y, across, down] =
        [frame.at.x, frame.at.y, across, frame.scale].map(|value| unit(value, ""));
    format!("translate({x} {y}) scale({across} {down})")
}

/// A number with its unit.
pub(super) fn unit(value: f64, unit: &str) -> String {
    let mut text = String::new();
    number(&mut text, value);
    text.push_str(unit);
    text
}

/// A share of a whole.
pub(crate) fn percent(share: f64) -> String {
    unit(100.0 * share, "%")
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

/// A placement as an attribute of a drawing, in its own units.
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
