//! Poses in which the hands do the work.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Foreshortening, Key, Motion, Pins, Point, Prop};

pub(super) const HANDS_STANDING: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::arms([0.99, 0.87], [0.87, 0.84]),
        ..Actor::new(&[
            Key([
                0.0, 52.3, 83.0, -11.0, -5.0, 16.0, -5.0, -50.3, 79.6, -30.3, -45.9, 71.9, -23.0,
                9.8, 16.2, 13.4, 20.4, 16.2, 2.8, 0.0,
            ]),
            Key([
                0.0, 52.3, 83.0, -11.0, -5.0, 16.0, -5.0, -61.7, 113.4, -46.6, -59.6, 110.7, -42.1,
                9.8, 16.2, 13.4, 20.4, 16.2, 2.8, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor],
    contacts: &[&[Point::new(-5.8, 53.5), Point::new(-5.0, 60.0)]],
    motion: Motion::Tool,
    period: 4.0,
    still: 0.0,
    camera: [-56.0, -5.0, 112.0, 112.0],
};

pub(super) const HANDS_HIP: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        foreshortening: Foreshortening::arms([0.93, 0.82], [1.0, 1.0]),
        ..Actor::new(&[
            Key([
                0.0, 52.3, 83.0, -11.0, -5.0, 16.0, -5.0, -49.2, 61.2, -3.0, 2.0, 14.0, 5.0, 9.8,
                16.2, 13.4, 20.4, 16.2, 2.8, 0.0,
            ]),
            Key([
                0.0, 52.3, 83.0, -11.0, -5.0, 16.0, -5.0, -53.6, 95.4, -8.8, 2.0, 14.0, 5.0, 9.8,
                16.2, 13.4, 20.4, 16.2, 2.8, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor],
    contacts: &[&[Point::new(-6.8, 51.8), Point::new(-1.4, 57.6)]],
    motion: Motion::Tool,
    period: 4.0,
    still: 0.5,
    camera: [-56.0, -5.0, 112.0, 112.0],
};
