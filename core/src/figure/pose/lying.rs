//! Poses lying on a mat, without a tool.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Pins, Point, Prop};

pub(super) const KNEE_TO_CHEST: Drawing = Drawing {
    person: Actor {
        pins: Pins::NONE,
        ..Actor::new(&[
            Key([
                0.0, 8.0, 186.0, 2.0, 0.0, 8.0, -4.0, 41.1, 32.8, -89.9, 39.4, 31.3, -86.6, 116.0,
                128.0, -10.0, 109.0, 126.0, -11.0, 0.0,
            ]),
            Key([
                -1.0, 10.8, 197.0, 6.9, 5.0, 9.1, -4.0, 38.2, 57.6, -100.9, 35.4, 58.2, -98.6,
                117.0, 128.0, -10.0, 110.0, 126.0, -11.0, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Mat { from: -52.0, to: 46.0 }],
    contacts: &[&[Point::new(-13.1, 5.3), Point::new(-13.6, 6.1)]],
    motion: Motion::Halves,
    period: 7.0,
    still: 0.5,
    camera: [-55.0, -5.0, 104.0, 65.0],
};

pub(super) const BELLY_LIFT: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::arms([0.6, 0.72], [0.75, 0.72]),
        ..Actor::new(&[
            Key([
                0.1, 6.9, 179.5, -4.0, -0.5, 6.0, -3.0, -20.4, 95.4, -87.0, -17.0, 92.0, -87.0,
                53.1, 118.5, -24.1, 45.8, 101.5, -33.8, 0.0,
            ]),
            Key([
                0.1, 6.9, 179.5, -4.0, -0.5, 6.0, -3.0, -5.0, 82.7, -89.7, -4.6, 81.2, -88.6, 53.1,
                118.5, -24.1, 45.8, 101.5, -33.8, 3.6,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Mat { from: -52.0, to: 46.0 }],
    contacts: &[&[Point::new(-8.0, 12.6), Point::new(-8.0, 16.0)]],
    motion: Motion::Breath,
    period: 8.0,
    still: 0.5,
    camera: [-55.0, -5.0, 104.0, 65.0],
};

pub(super) const NINETY_NINETY: Drawing = Drawing {
    person: Actor {
        foreshortening: Foreshortening::arms([0.5, 0.62], [0.55, 0.69]),
        ..Actor::new(&[
            Key([
                0.1, 6.9, 179.5, -4.0, -0.5, 6.0, -3.0, -23.9, 16.1, 3.8, -22.0, 14.6, 3.4, 92.1,
                92.5, 0.9, 91.6, 83.9, -7.2, 0.0,
            ]),
            Key([
                -0.6, 11.5, 196.5, 0.2, 10.6, 7.7, -3.0, -23.8, 14.3, 3.8, -22.0, 12.9, 3.4, 73.0,
                96.4, 6.8, 73.4, 88.6, -1.3, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Mat { from: -52.0, to: 27.4 }, Prop::Wall { x: 27.9, side: 1.0 }],
    contacts: &[&[Point::new(-13.1, 5.2), Point::new(-12.9, 6.3)]],
    motion: Motion::Exhale,
    period: 8.0,
    still: 0.5,
    camera: [-55.0, -5.0, 104.0, 65.0],
};

pub(super) const DEAD_BUG: Drawing = Drawing {
    person: Actor {
        pins: Pins::NONE,
        ..Actor::new(&[
            Key([
                0.0, 7.2, 180.0, -2.0, -2.0, 6.0, -3.0, 88.0, -3.0, 0.0, 81.0, -3.0, 0.0, 90.0,
                90.0, -4.0, 85.0, 89.0, -4.0, 0.0,
            ]),
            Key([
                0.0, 7.2, 180.0, -2.0, -2.0, 6.0, -3.0, 136.0, 6.0, 2.0, 81.0, -3.0, 0.0, 90.0,
                90.0, -4.0, 20.0, 10.0, -6.0, 0.0,
            ]),
            Key([
                0.0, 7.2, 180.0, -2.0, -2.0, 6.0, -3.0, 88.0, -3.0, 0.0, 81.0, -3.0, 0.0, 90.0,
                90.0, -4.0, 85.0, 89.0, -4.0, 0.0,
            ]),
            Key([
                0.0, 7.2, 180.0, -2.0, -2.0, 6.0, -3.0, 88.0, -3.0, 0.0, 136.0, 6.0, 2.0, 20.0,
                10.0, -6.0, 85.0, 89.0, -4.0, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Mat { from: -58.0, to: 54.0 }],
    contacts: &[&[
        Point::new(-13.2, 5.5),
        Point::new(-13.2, 5.5),
        Point::new(-13.2, 5.5),
        Point::new(-13.2, 5.5),
    ]],
    motion: Motion::Exhale,
    period: 10.0,
    still: 0.25,
    camera: [-63.0, -5.0, 118.0, 65.0],
};

pub(super) const REST_BREATHING: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::arms([0.83, 0.73], [1.0, 1.0]),
        ..Actor::new(&[
            Key([
                0.1, 6.9, 179.5, -4.0, -0.5, 6.0, -3.0, -15.7, 88.2, -82.5, -14.4, 9.4, 1.0, 18.7,
                43.5, 17.3, 18.7, 43.5, 9.3, 0.0,
            ]),
            Key([
                0.1, 6.9, 179.5, -4.0, -0.5, 6.0, -3.0, -6.1, 79.9, -81.8, -14.4, 9.4, 1.0, 18.7,
                43.5, 17.3, 18.7, 43.5, 9.3, 2.6,
            ]),
        ])
    },
    partner: None,
    props: &[
        Prop::Mat { from: -52.0, to: 52.0 },
        Prop::Pillow { at: Point::new(23.5, 4.2), half: 4.0, radius: 4.2 },
    ],
    contacts: &[&[Point::new(-6.0, 13.0), Point::new(-6.0, 15.6)]],
    motion: Motion::Breath,
    period: 8.0,
    still: 0.0,
    camera: [-55.0, -5.0, 110.0, 68.75],
};
