//! The pose lying on a ball.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Point, Prop, Tool};

pub(super) const FLOOR_GLUTE_BALL: Drawing = Drawing {
    person: Actor {
        foreshortening: Foreshortening::arms([0.34, 0.71], [0.49, 0.73]),
        ..Actor::new(&[
            Key([
                -1.3, 10.1, 187.5, -7.0, 8.5, 9.0, -4.0, -33.8, 106.6, -86.8, -25.0, 92.7, -81.8,
                36.1, 113.3, -20.3, 29.8, 96.0, -31.3, 0.0,
            ]),
            Key([
                1.1, 10.8, 190.5, -5.8, 10.3, 9.0, -4.0, -33.8, 106.6, -86.8, -25.0, 92.7, -81.8,
                33.1, 119.0, -14.6, 27.9, 102.6, -25.9, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -52.0, to: 46.0 },
        Prop::Ball(Tool {
            at: Point::new(0.4, 2.5),
            radius: 2.5,
            travel: Point::new(1.6, 0.0),
            spin: 37.0,
        }),
    ],
    contacts: &[&[Point::new(0.0, 4.7), Point::new(1.8, 4.7)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-55.0, -5.0, 104.0, 65.0],
};
