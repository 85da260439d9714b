//! Poses on a foam roller.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Pins, Point, Prop, Tool};

pub(super) const ROLLER_GLUTE: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        ..Actor::new(&[
            Key([
                -4.0, 14.8, 130.0, -9.0, -7.0, 28.0, 16.0, -75.8, 33.6, -103.8, -72.1, 35.0,
                -108.9, 77.8, 93.0, -24.8, 70.5, 72.8, -37.7, 0.0,
            ]),
            Key([
                4.0, 14.8, 130.0, -9.0, -7.0, 28.0, 16.0, -76.1, 2.8, -72.7, -78.9, 18.4, -85.4,
                83.3, 115.1, -8.2, 79.6, 98.9, -20.7, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -52.0, to: 46.0 },
        Prop::Roller(Tool {
            at: Point::new(-2.0, 4.4),
            radius: 4.4,
            travel: Point::new(4.0, 0.0),
            spin: 52.0,
        }),
    ],
    contacts: &[&[Point::new(-3.0, 8.8), Point::new(3.0, 8.8)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-53.0, -5.0, 104.0, 65.0],
};

pub(super) const ROLLER_PIRIFORMIS: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::legs([0.82, 0.66], [1.0, 1.0]),
        ..Actor::new(&[
            Key([
                -3.5, 14.8, 132.0, -9.0, -8.0, 28.0, 15.0, -86.7, 41.4, -103.7, -82.6, 44.8,
                -111.2, 117.8, 82.8, -37.0, 74.2, 88.3, -27.9, 0.0,
            ]),
            Key([
                3.5, 14.8, 132.0, -9.0, -8.0, 28.0, 15.0, -86.4, 13.1, -75.7, -89.3, 31.1, -90.8,
                127.5, 95.8, -33.7, 80.1, 108.6, -13.5, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -52.0, to: 46.0 },
        Prop::Roller(Tool {
            at: Point::new(-2.0, 4.4),
            radius: 4.4,
            travel: Point::new(3.5, 0.0),
            spin: 46.0,
        }),
    ],
    contacts: &[&[Point::new(-3.0, 8.8), Point::new(3.0, 8.8)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-53.0, -5.0, 104.0, 65.0],
};

pub(super) const ROLLER_TFL: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::legs([1.0, 1.0], [0.63, 0.9]),
        ..Actor::new(&[
            Key([
                -3.0, 14.2, 8.0, -9.0, 4.0, -19.0, -24.0, 87.5, 79.5, 0.0, 87.5, 79.5, 0.0, 15.9,
                18.9, -89.1, 133.3, 134.9, -90.5, 0.0,
            ]),
            Key([
                3.0, 14.2, 8.0, -9.0, 4.0, -19.0, -24.0, 68.9, 98.6, -0.5, 68.9, 98.6, -0.5, 9.6,
                6.7, -95.0, 127.0, 131.9, -87.1, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -58.0, to: 52.0 },
        Prop::Roller(Tool {
            at: Point::new(1.0, 4.4),
            radius: 4.4,
            travel: Point::new(3.0, 0.0),
            spin: 39.0,
        }),
    ],
    contacts: &[&[Point::new(0.0, 8.8), Point::new(5.0, 8.8)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-62.0, -5.0, 118.0, 65.0],
};

pub(super) const ROLLER_HAMSTRINGS: Drawing = Drawing {
    person: Actor {
        pins: Pins::HANDS,
        ..Actor::new(&[
            Key([
                -3.0, 14.0, 128.0, -11.0, -8.0, 28.0, 14.0, -85.2, 37.1, -98.9, -82.0, 42.1,
                -107.2, 48.0, 15.8, 13.7, 64.7, 51.0, 28.3, 0.0,
            ]),
            Key([
                3.0, 14.0, 128.0, -11.0, -8.0, 28.0, 14.0, -80.4, 2.8, -69.4, -86.3, 27.6, -88.3,
                48.0, 15.8, 13.7, 64.7, 51.0, 28.3, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -47.0, to: 59.0 },
        Prop::Roller(Tool {
            at: Point::new(11.0, 4.4),
            radius: 4.4,
            travel: Point::new(3.0, 0.0),
            spin: 39.0,
        }),
    ],
    contacts: &[&[Point::new(11.0, 8.8), Point::new(14.2, 8.8)]],
    motion: Motion::Tool,
    period: 6.0,
    still: 0.0,
    camera: [-50.0, -5.0, 112.0, 70.0],
};
