//! A still picture of a pose: for the first screen, the summary, lists and thumbnails.
//!
//! *Invariant:* one element, nothing moves.

use super::shape::{attribute, class, unit, view_box};
use leptos::prelude::*;
use unknot_core::figure::{Moment, belly, drawing, furniture, pieces, tool};
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
}

/// A still pose.
#[component]
pub(crate) fn Still(
    /// The pose.
    pose: Pose,
    /// How it is cropped.
    crop: Crop,
) -> impl IntoView {
    let drawing = drawing(pose);
    let phase = if crop == Crop::Hero { 0.3 } else { drawing.still };
    let moment = Moment::at_phase(drawing, phase);
    let mut all = pieces(&drawing.person, &moment.body, belly(drawing));
    all.extend(tool(drawing.props));
    let [hips, ..] = moment.body.spine;
    let frame = Frame::of(pose, crop, hips.x, hips.y);
    let ball = drawing.tool().map(|_| moment.place(unknot_core::figure::Part::Tool).at);
    let ringed = ball.filter(|_| crop == Crop::Hero);
    let [left, top, width, height] = frame.view;
    view! {
        <svg
            class="still"
            viewBox=view_box(left, top, width, height)
            preserveAspectRatio=frame.align
            aria-hidden="true"
        >
            {frame
                .moon
                .map(|[x, y, r]| {
                    view! { <circle class="m-full" cx=unit(x, "") cy=unit(y, "") r=unit(r, "") /> }
                })}
            {frame
                .rings
                .map(|radius| {
                    let [x, y, _] = frame.moon.unwrap_or_default();
                    view! {
                        <circle class="m-ring fine" cx=unit(x, "") cy=unit(y, "") r=unit(radius, "") />
                    }
                })
                .into_iter()
                .filter(|_| crop == Crop::Hero)
                .collect_view()}
            {drawing.wall().map(|_| view! { <path class="p-wall" d="M-300-300H0V300H-300Z" /> })}
            {super::shapes(furniture(drawing.props))}
            {all
                .into_iter()
                .map(|piece| {
                    let shapes = piece.shapes.into_iter().map(|shape| {
                        view! { <path class=class(shape.paint) d=shape.path /> }
                    });
                    view! { <g transform=attribute(moment.place(piece.part))>{shapes.collect_view()}</g> }
                })
                .collect_view()}
            {ringed
                .map(|at| {
                    let line = format!("M-400 {}H{}", unit(-at.y, ""), unit(at.x - 3.3, ""));
                    view! {
                        <path class="p-line fine" d=line />
                        <circle class="p-ball fine" cx=unit(at.x, "") cy=unit(-at.y, "") r="3.3" />
                    }
                })}
        </svg>
    }
}

/// What a still shows.
struct Frame {
    view: [f64; 4],
    align: &'static str,
    moon: Option<[f64; 3]>,
    rings: [f64; 2],
}

impl Frame {
    fn of(pose: Pose, crop: Crop, x: f64, y: f64) -> Self {
        let drawing = drawing(pose);
        let [left, _, width, _] = drawing.camera;
        let none = [0.0, 0.0];
        match crop {
            Crop::Hero if drawing.wall().is_some() => Self {
                view: [-21.0, -97.0, 64.0, 65.0],
                align: "xMinYMin slice",
                moon: Some([24.0, -64.0, 27.0]),
                rings: [30.5, 34.0],
            },
            Crop::Hero | Crop::Whole if drawing.on_floor() => Self {
                view: [left - 5.0, -45.0, width + 12.0, 45.0],
                align: "xMidYMax slice",
                moon: Some([-4.0, 0.0, 36.0]),
                rings: none,
            },
            Crop::Hero | Crop::Whole => Self {
                view: [left, -97.0, width, 97.0],
                align: "xMidYMax meet",
                moon: Some([x, -y, 40.0]),
                rings: [44.0, 48.0],
            },
            Crop::Thumb => Self {
                view: [x - 22.0, -y - 22.0, 44.0, 44.0],
                align: "xMidYMid slice",
                moon: None,
                rings: none,
            },
        }
    }
}
