//! Poses with a ball between the body and the wall.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Point, Prop, Tool};

pub(super) const WALL_BALL_BACK: Drawing = Drawing {
    person: Actor::new(&[
        Key([
            8.6, 48.5, 85.0, -7.0, -3.0, 13.0, -4.0, 1.9, 22.2, -5.1, 14.7, 2.8, 7.5, 40.3, 34.7,
            -0.6, 32.3, 5.5, -21.8, 0.0,
        ]),
        Key([
            8.6, 42.5, 85.0, -7.0, -3.0, 13.0, -4.0, 1.3, 41.9, -8.2, 11.4, 28.2, 1.3, 58.5, 65.9,
            12.4, 60.1, 54.5, -0.7, 0.0,
        ]),
    ]),
    partner: None,
    props: &[
        Prop::Floor,
        Prop::Wall { x: 0.0, side: -1.0 },
        Prop::Ball(Tool {
            at: Point::new(2.5, 60.0),
            radius: 2.5,
            travel: Point::new(0.0, -3.0),
            spin: -69.0,
        }),
    ],
    contacts: &[&[Point::new(4.6, 60.0), Point::new(4.6, 57.0)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-26.0, -5.0, 112.0, 112.0],
};

pub(super) const WALL_BALL_GLUTE: Drawing = Drawing {
    person: Actor {
        foreshortening: Foreshortening::arms([0.87, 0.71], [0.95, 0.55]),
        turn: 0.5,
        ..Actor::new(&[
            Key([
                12.3, 47.8, 90.0, -4.0, 1.0, 7.0, -2.0, -6.7, 58.4, 13.2, 22.7, -55.5, -20.3, 36.4,
                47.1, 10.7, 37.9, 34.6, -3.3, 0.0,
            ]),
            Key([
                12.3, 42.8, 90.0, -4.0, 1.0, 7.0, -2.0, -6.7, 58.4, 13.2, 22.7, -55.5, -20.3, 49.6,
                70.3, 20.7, 53.7, 61.3, 7.7, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Floor,
        Prop::Wall { x: 0.0, side: -1.0 },
        Prop::Ball(Tool {
            at: Point::new(2.5, 48.8),
            radius: 2.5,
            travel: Point::new(0.0, -2.5),
            spin: -57.0,
        }),
    ],
    contacts: &[&[Point::new(4.6, 48.8), Point::new(4.6, 46.3)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-26.0, -5.0, 112.0, 112.0],
};
