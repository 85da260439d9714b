//! Poses on the feet, without a tool.
//!
//! *Invariant:* data only.

use super::super::{Actor, Drawing, Ease, Foreshortening, Key, Motion, Pins, Point, Prop};

pub(super) const STAND_TALL: Drawing = Drawing {
    person: Actor {
        ease: Ease::Spline,
        ..Actor::new(&[
            Key([
                -1.4, 52.3, 87.0, -6.0, -4.0, 16.0, -5.0, 1.0, 10.0, 4.0, 3.0, 15.0, 5.0, 8.3,
                17.9, 12.6, 16.7, 13.5, -0.2, 0.0,
            ]),
            Key([
                0.0, 52.1, 81.0, -11.0, -5.0, 16.0, -6.0, 0.0, 10.0, 4.0, 2.0, 15.0, 5.0, 13.3,
                19.2, 14.9, 24.0, 19.2, 4.3, 0.9,
            ]),
            Key([
                1.8, 52.2, 82.0, -13.0, -4.0, 17.0, -5.0, -2.0, 10.0, 4.0, 0.0, 15.0, 5.0, 7.8,
                14.5, 14.7, 21.1, 19.7, 6.6, 1.1,
            ]),
            Key([
                0.3, 52.4, 89.0, -5.0, -3.0, 16.0, -5.0, 1.0, 10.0, 4.0, 3.0, 15.0, 5.0, 2.3, 13.9,
                12.6, 13.5, 15.0, 2.5, 0.2,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor],
    contacts: &[&[
        Point::new(-4.1, 66.4),
        Point::new(-1.7, 66.2),
        Point::new(-0.3, 66.1),
        Point::new(-2.8, 66.4),
    ]],
    motion: Motion::Own,
    period: 8.0,
    still: 0.0,
    camera: [-56.0, -5.0, 112.0, 112.0],
};

pub(super) const STAND_HIPS: Drawing = Drawing {
    person: Actor {
        ease: Ease::Spline,
        foreshortening: Foreshortening::arms([0.93, 0.82], [0.93, 0.82]),
        ..Actor::new(&[
            Key([
                -1.4, 52.3, 87.0, -6.0, -4.0, 16.0, -5.0, -50.2, 98.1, -4.9, -43.6, 99.7, -9.2,
                8.3, 17.9, 12.6, 16.7, 13.5, -0.2, 0.0,
            ]),
            Key([
                0.0, 52.1, 81.0, -11.0, -5.0, 16.0, -6.0, -53.1, 97.8, -1.7, -46.8, 100.2, -6.3,
                13.3, 19.2, 14.9, 24.0, 19.2, 4.3, 0.9,
            ]),
            Key([
                1.8, 52.2, 82.0, -13.0, -4.0, 17.0, -5.0, -52.5, 98.9, -5.3, -45.9, 100.5, -9.6,
                7.8, 14.5, 14.7, 21.1, 19.7, 6.6, 1.1,
            ]),
            Key([
                0.3, 52.4, 89.0, -5.0, -3.0, 16.0, -5.0, -48.9, 98.3, -6.5, -42.2, 99.7, -10.5,
                2.3, 13.9, 12.6, 13.5, 15.0, 2.5, 0.2,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor],
    contacts: &[&[
        Point::new(-4.1, 66.4),
        Point::new(-1.7, 66.2),
        Point::new(-0.3, 66.1),
        Point::new(-2.8, 66.4),
    ]],
    motion: Motion::Own,
    period: 8.0,
    still: 0.0,
    camera: [-56.0, -5.0, 112.0, 112.0],
};

pub(super) const HIP_HINGE: Drawing = Drawing {
    person: Actor {
        pins: Pins::ALL,
        ..Actor::new(&[
            Key([
                -0.5, 52.2, 84.0, -8.0, -4.0, 15.0, -5.0, -5.5, 25.7, -15.7, -9.7, 38.1, -14.0,
                10.5, 18.4, 13.9, 20.4, 17.0, 2.6, 0.0,
            ]),
            Key([
                -14.0, 47.5, 38.0, 6.0, 4.0, 8.0, -4.0, 7.3, 74.3, 7.4, 6.6, 76.5, 7.3, 89.0, 49.3,
                12.3, 90.3, 30.6, -7.7, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor],
    contacts: &[&[Point::new(-1.4, 66.3), Point::new(-3.2, 57.2)]],
    motion: Motion::Breath,
    period: 6.0,
    still: 0.5,
    camera: [-56.0, -5.0, 112.0, 112.0],
};

pub(super) const CHAIR_SQUAT: Drawing = Drawing {
    person: Actor::new(&[
        Key([
            1.0, 52.3, 84.0, -8.0, -4.0, 15.0, -5.0, 4.0, 6.0, 2.0, 9.0, 5.0, 2.0, 11.5, 18.0,
            12.5, 19.2, 16.9, 3.7, 0.0,
        ]),
        Key([
            -22.0, 31.1, 64.0, 4.0, 2.0, -10.0, -12.0, 116.0, 6.0, 2.0, 121.0, 5.0, 2.0, 109.0,
            93.1, 10.1, 109.6, 77.4, -6.2, 0.0,
        ]),
    ]),
    partner: None,
    props: &[Prop::Floor, Prop::Chair { x: -32.0, seat: 25.0, depth: 18.0, back: true }],
    contacts: &[&[Point::new(0.1, 66.4), Point::new(-16.7, 44.6)]],
    motion: Motion::Breath,
    period: 6.0,
    still: 0.5,
    camera: [-56.0, -5.0, 112.0, 112.0],
};

pub(super) const WALK: Drawing = Drawing {
    person: Actor {
        ease: Ease::Spline,
        lifts_feet: true,
        ..Actor::new(&[
            Key([
                0.0, 50.4, 84.0, -7.0, -3.0, 12.0, -4.0, -30.0, 20.0, 4.0, 18.0, 24.0, 2.0, 33.7,
                19.2, 9.5, 13.8, 57.8, 6.0, 0.0,
            ]),
            Key([
                0.0, 52.4, 84.0, -7.0, -3.0, 12.0, -4.0, -9.0, 20.0, 4.0, -3.0, 24.0, 4.0, 13.7,
                17.8, 10.1, 36.2, 68.8, 6.6, 0.0,
            ]),
            Key([
                0.0, 50.4, 84.0, -7.0, -3.0, 12.0, -4.0, 18.0, 24.0, 2.0, -30.0, 20.0, 4.0, 13.8,
                57.8, 6.0, 33.7, 19.2, 9.5, 0.0,
            ]),
            Key([
                0.0, 52.4, 84.0, -7.0, -3.0, 12.0, -4.0, -3.0, 24.0, 4.0, -9.0, 20.0, 4.0, 36.2,
                68.8, 6.6, 13.7, 17.8, 10.1, 0.0,
            ]),
        ])
    },
    partner: None,
    props: &[Prop::Floor],
    contacts: &[&[
        Point::new(-0.8, 64.6),
        Point::new(-0.8, 66.6),
        Point::new(-0.8, 64.6),
        Point::new(-0.8, 66.6),
    ]],
    motion: Motion::Own,
    period: 1.4,
    still: 0.0,
    camera: [-56.0, -5.0, 112.0, 112.0],
};
