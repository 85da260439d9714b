//! A still picture of a pose: for the first screen, the summary, lists and thumbnails.
//!
//! *Invariant:* one element, nothing moves.

use super::markup::Markup;
use super::shape::{attribute, unit, view_box};
use crate::app::element::{Node, svg};
use unknot_core::figure::{Moment, Part, Point, Who, cast, drawing, furniture};
use unknot_core::routine::Pose;

/// How much of a pose is shown, and what round it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Crop {
    /// Cropped by the page, before the full moon, with the ball ringed.
    Hero,
    /// The whole pose before a rising moon.
    Whole,
    /// The middle of the body, for a list.
    Thumb,
    /// The whole pose on paper, with the ball ringed.
    Card,
}

/// A still pose, cropped.
pub(crate) fn still(pose: Pose, crop: Crop) -> Node {
    let drawing = drawing(pose);
    let phase = if crop == Crop::Hero { 0.3 } else { drawing.still };
    let moment = Moment::at_phase(drawing, phase);
    let all = cast(drawing, &moment);
    let [hips, ..] = moment.body.spine;
    let frame = Frame::of(pose, crop, hips.x, hips.y);
    let ball = drawing.tool().map(|_| moment.place(Part::Tool).at);
    let ringed = ball.filter(|_| matches!(crop, Crop::Hero | Crop::Card));
    let mut out = Markup::default();
    if let Some([x, y, radius]) = frame.moon {
        out.circle("m-full", Point::new(x, y), radius);
        for &radius in frame.rings {
            out.circle("m-ring fine", Point::new(x, y), radius);
        }
    }
    if drawing.wall().is_some() {
        out.path("p-wall", "M-300-300H0V300H-300Z");
    }
    out.shapes(&furniture(drawing.props));
    for piece in all {
        let place = attribute(moment.place_of(&piece));
        let who = if piece.who == Who::Helper { "helper" } else { "" };
        out.around("g", &[("class", who), ("transform", &place)], |out| out.shapes(&piece.shapes));
    }
    if let Some(Point { x, y }) = ringed {
        let line = format!("M-400 {}H{}", unit(-y, ""), unit(x - 3.3, ""));
        out.path("p-line fine", &line);
        out.circle("p-ball fine", Point::new(x, -y), 3.3);
    }
    let [left, top, width, height] = frame.view;
    svg("svg")
        .class("still")
        .attr("viewBox", view_box(left, top, width, height))
        .attr("preserveAspectRatio", frame.align)
        .attr("aria-hidden", "true")
        .markup(out.into_text())
}

/// What a still shows.
struct Frame {
    view: [f64; 4],
    align: &'static str,
    moon: Option<[f64; 3]>,
    rings: &'static [f64],
}

impl Frame {
    fn of(pose: Pose, crop: Crop, x: f64, y: f64) -> Self {
        let drawing = drawing(pose);
        let [left, _, width, _] = drawing.camera;

        match crop {
            Crop::Hero if drawing.wall().is_some() => Self {
                view: [-21.0, -97.0, 64.0, 65.0],
                align: "xMinYMin slice",
                moon: Some([24.0, -64.0, 27.0]),
                rings: &[30.5, 34.0],
            },
            Crop::Card if drawing.wall().is_some() => Self {
                // On the wall there is room for words.
                view: [-38.0, -97.0, 84.0, 97.0],
                align: "xMinYMax meet",
                moon: None,
                rings: &[],
            },
            Crop::Card => {
                let [left, right, top] = drawing.reach();
                Self {
                    view: [left - 3.0, -top - 3.0, right - left + 6.0, top + 3.0],
                    align: "xMidYMax meet",
                    moon: None,
                    rings: &[],
                }
            }
            Crop::Hero | Crop::Whole if drawing.on_floor() => Self {
                view: [left - 5.0, -45.0, width + 12.0, 45.0],
                align: "xMidYMax slice",
                moon: Some([-4.0, 0.0, 36.0]),
                rings: &[],
            },
            Crop::Hero | Crop::Whole => Self {
                view: [left, -97.0, width, 97.0],
                align: "xMidYMax meet",
                moon: Some([x, -y, 40.0]),
                rings: &[],
            },
            Crop::Thumb if !matches!(pose, Pose::StandTall | Pose::StandHips) => {
                let [left, right, top] = drawing.reach();
                let size = (right - left).max(top) + 4.0;
                let middle = f64::midpoint(left, right);
                let top = if top > size / 2.0 { size - 2.0 } else { size / 2.0 + top / 2.0 };
                Self {
                    view: [middle - size / 2.0, -top, size, size],
                    align: "xMidYMid meet",
                    moon: None,
                    rings: &[],
                }
            }
            Crop::Thumb => Self {
                view: [x - 22.0, -y - 22.0, 44.0, 44.0],
                align: "xMidYMid slice",
                moon: None,
                rings: &[],
            },
        }
    }
}
