//! Poses lying on a ball.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Pins, Point, Prop, Tool};

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

pub(super) const LYING_MELT: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::arms([0.39, 0.75], [0.59, 0.75]),
        ..Actor::new(&[
            Key([
                0.0, 6.9, 176.0, -10.5, 0.5, 8.0, -3.0, -28.6, 102.1, -87.4, -20.6, 94.0, -87.4,
                56.6, 118.4, -24.2, 49.3, 101.3, -34.0, 1.0,
            ]),
            Key([
                0.1, 6.9, 177.5, -7.5, -1.0, 8.0, -3.0, -32.3, 105.0, -86.8, -23.0, 95.7, -86.7,
                55.2, 118.5, -24.2, 47.9, 101.4, -34.0, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -52.0, to: 46.0 },
        Prop::Ball(Tool {
            at: Point::new(-13.2, 2.3),
            radius: 2.3,
            travel: Point::new(0.0, 0.0),
            spin: 0.0,
        }),
    ],
    contacts: &[&[Point::new(-13.2, 2.1)]],
    motion: Motion::Tool,
    period: 9.0,
    still: 0.0,
    camera: [-55.0, -5.0, 104.0, 65.0],
};
