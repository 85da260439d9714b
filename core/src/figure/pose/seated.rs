//! Poses on a chair or stool.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Pins, Point, Prop};

pub(super) const SEATED_FORWARD: Drawing = Drawing {
    person: Actor::new(&[
        Key([
            0.0, 31.2, 68.0, 10.0, 10.0, 16.0, -4.0, 95.9, 36.1, 0.0, 95.9, 36.1, 0.0, 105.4, 88.9,
            5.5, 105.0, 74.4, -8.6, 0.0,
        ]),
        Key([
            0.0, 31.2, 72.0, 10.0, 10.0, 16.0, -4.0, 87.9, 40.1, 0.0, 87.9, 40.1, 0.0, 101.4, 88.9,
            5.5, 101.0, 74.4, -8.6, 0.8,
        ]),
    ]),
    partner: None,
    props: &[
        Prop::Floor,
        Prop::Chair { x: -9.0, seat: 25.0, depth: 18.0, back: true },
        Prop::Table { from: 20.0, to: 62.0, top: 42.0 },
    ],
    contacts: &[&[Point::new(4.9, 44.9), Point::new(3.9, 45.2)]],
    motion: Motion::Breath,
    period: 8.0,
    still: 0.5,
    camera: [-42.0, -5.0, 112.0, 84.0],
};

pub(super) const SEATED_HANDS: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::arms([1.02, 0.94], [0.9, 0.94]),
        ..Actor::new(&[
            Key([
                0.0, 31.2, 78.0, 6.0, 9.0, 15.0, -8.0, -41.2, 86.0, -15.8, -41.9, 85.9, -11.0,
                95.4, 88.9, 5.5, 95.0, 74.4, -8.6, 0.0,
            ]),
            Key([
                0.0, 31.2, 78.0, 6.0, 9.0, 15.0, -8.0, -56.0, 110.8, -21.9, -59.4, 111.7, -15.5,
                95.4, 88.9, 5.5, 95.0, 74.4, -8.6, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor, Prop::Chair { x: -9.0, seat: 25.0, depth: 18.0, back: false }],
    contacts: &[&[Point::new(-4.4, 34.2), Point::new(-3.2, 39.9)]],
    motion: Motion::Tool,
    period: 4.0,
    still: 0.0,
    camera: [-42.0, -5.0, 112.0, 84.0],
};
