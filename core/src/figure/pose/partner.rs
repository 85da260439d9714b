//! The poses with a second person.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Pins, Point, Prop};

pub(super) const PARTNER_PRONE: Drawing = Drawing {
    person: Actor {
        pins: Pins::NONE,
        foreshortening: Foreshortening::arms([0.39, 0.48], [0.39, 0.48]),
        ..Actor::new(&[Key([
            0.0, 9.5, -4.0, 11.0, -10.0, -11.0, 4.0, 161.2, 20.5, 13.3, 161.2, 20.5, 13.3, 17.5,
            10.3, -87.2, 17.5, 10.3, -87.2, 0.0,
        ])])
    },
    partner: Some(Actor {
        pins: Pins::ALL,
        ..Actor::new(&[
            Key([
                -18.0, 28.1, 58.0, 12.0, 10.0, 14.0, 12.0, 38.7, 47.6, 21.8, 46.6, 41.8, 19.6,
                37.5, 91.7, -87.8, 41.2, 95.0, -88.2, 0.0,
            ]),
            Key([
                -14.0, 28.1, 55.0, 12.0, 10.0, 14.0, 12.0, 58.1, 28.2, 24.7, 74.2, 2.8, 34.0, 31.1,
                82.5, -87.6, 34.9, 86.4, -87.5, 0.0,
            ]),
        ])
    }),
    props: &[
        Prop::Mat { from: -60.0, to: 53.0 },
        Prop::Pillow { at: Point::new(0.0, 1.9), half: 8.0, radius: 1.9 },
    ],
    contacts: &[&[Point::new(10.2, 14.3), Point::new(19.9, 12.2)]],
    motion: Motion::Tool,
    period: 5.0,
    still: 0.5,
    camera: [-62.0, -5.0, 118.0, 74.0],
};

pub(super) const PARTNER_HIPS: Drawing = Drawing {
    partner: Some(Actor {
        pins: Pins::ALL,
        ..Actor::new(&[
            Key([
                -31.0, 28.1, 58.0, 12.0, 10.0, 14.0, 12.0, 29.2, 69.0, 9.9, 36.4, 66.4, 5.2, 37.5,
                91.7, -87.8, 41.2, 95.0, -88.2, 0.0,
            ]),
            Key([
                -27.0, 28.1, 55.0, 12.0, 10.0, 14.0, 12.0, 35.8, 73.5, 1.7, 43.7, 69.2, -2.0, 31.1,
                82.5, -87.6, 34.9, 86.4, -87.5, 0.0,
            ]),
        ])
    }),
    contacts: &[&[Point::new(-5.0, 17.0), Point::new(2.5, 17.0)]],
    ..PARTNER_PRONE
};
