//! The front of the trunk: landmarks, no-go zones and muscles.
//!
//! *Invariant:* data only, drawn from general anatomy for this app and reviewed by no clinician.
//! As in a mirror: what has a side lies on the picture's right and is the body's right.

use super::posterior::OUTLINE;
use super::{Area, Chart, Mark, Shade, View, Zone, ZoneKind};
use crate::routine::Region;

pub(super) const ANTERIOR: Chart = Chart {
    view: View::Front,
    outline: OUTLINE,
    shades: &[
        Shade { path: "M160 60c7 49 9 121 0 170 0-57 0-113 0-170z", opacity: 0.35 },
        Shade {
            path: "M242 217c-14 21-30 40-46 58-7 7-13 14-19 21-1 1-7 7-6 8 18 8 57-43 63-57 4-7 \
                6-14 8-22 0-1 3-12 0-8z",
            opacity: 0.6,
        },
        Shade {
            path: "M254 120c-7 19-21 34-4 50 3 3 6 6 8 9 0 0 3 4 4 4 0-1-2-8-2-9-3-11-6-21-7-32 \
                0-5 0-11 0-16 1-1 2-9 1-6z",
            opacity: 0.45,
        },
    ],
    landmarks: &[
        // Rib margin.
        Mark::pair("M167 62c9.7 5.3 18.2 12.2 25.9 20 17 17.2 32.3 39.5 59.1 39"),
        // Edge of the straight belly muscle.
        Mark::pair("M216 118c5.8 41.7-7.5 84-28 120"),
        // Midline of the belly.
        Mark::single("M160 66c0 28.7 0 57.3 0 86"),
        // Navel.
        Mark::single("M156.4 165.5c1.2 3.3 6 3.3 7.2 0"),
        // Iliac crest.
        Mark::pair("M258 184c-7.5 6.7-13.8 14.8-18 24"),
        // Front of the pelvis.
        Mark::pair("M236.2 208a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0z"),
        // Groin crease.
        Mark::pair("M238 213c-17.6 28.5-38.1 55.5-63 78"),
        // Trochanter.
        Mark::pair("M262.6 258a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z"),
        // Seam.
        Mark::single("M160 286c0 11.3 0 22.7 0 34"),
        // Kneecap.
        Mark::pair("M201 512c2-9 26-9 28 0 2 12-6 20-14 20s-16-8-14-20z"),
    ],
    vertebrae: "",
    zones: &[
        // The artery runs below the middle of the groin crease.
        Zone {
            kind: ZoneKind::GroinPulse,
            mark: Mark::pair(
                "M196 238c3-4 10.5-4 12.5 1 .5 21-4 42-10 61-2 6-12 5.5-13.5-.5 0-21 4.5-42 \
                11-61.5z",
            ),
        },
        Zone {
            kind: ZoneKind::Ribs,
            mark: Mark::pair("M187 71c19.3 16.8 39.5 38.9 67 39M202 67c15.3 13.5 35.4 28.5 57 24"),
        },
    ],
    areas: &FRONT,
};

const FRONT: [Area; 3] = [
    Area {
        region: Region::Quadriceps,
        outline: "M235.5 251c3-1.2 5.6-2.3 7.9 .5 2.6 3.3 10.7 48.3 12.8 56.4 2.7 10 7.7 19.4 \
            8.7 29.8 2 20-1 44-5 66-5 28-11 56-18 82-2 8-8 12-16 12-5 0-9 3-14 3-9 \
            0-17-4-19-12-6-24-6-52-5-77 1-25 8-50 14-73 6.3-18.4 13.4-36.4 20.1-54.6 \
            2.3-6.5 4.4-13.1 6.1-19.9 .9-3.9 1.3-8.1 2.8-11.8 1-2 3-2 4.6-1.4z",
        fibres: "M238 254c-2 80-6 160-14 236M233 268c-18 62-28 120-26 176M244 272c10 50 12 \
            130-6 206",
        roll: [[232.0, 300.0], [228.0, 372.0]],
        across: [[212.0, 332.0], [254.0, 332.0]],
        glide: &[[228, 386], [230, 354], [232, 322], [235, 290]],
        press: 1.00,
        centre: [232.0, 326.0],
        handfuls: &[],
        spots: &[[236.0, 276.0], [232.0, 306.0], [244.0, 330.0], [222.0, 340.0]],
    },
    Area {
        region: Region::TensorFasciaeLatae,
        outline: "M247.5 200.2c4.2-2.4 9.1-0.9 12 2.8 5.7 7.5 11.4 42.6 11.5 53 0.2 10.1-1 \
            20.1-2.8 30.1-1.1 6-2.5 12-4 17.9-0.2 0.9-0.9 5.8-2.2 5.8-1.2 \
            0.1-1.9-4.9-2.1-5.7-1.7-6.6-3.1-13.3-4.2-20.1-1.5-8.7-2.6-17.4-4.3-26-2.5-12.9-13.4-47.5-3.9-57.8z",
        fibres: "M249 210c6 30 11 60 13 90M256 208c7 27 10 54 9 82",
        roll: [[254.0, 224.0], [260.0, 262.0]],
        across: [[250.0, 240.0], [268.0, 238.0]],
        glide: &[[250, 212], [257, 237], [262, 264], [263, 290]],
        press: 1.00,
        centre: [258.0, 244.0],
        handfuls: &[],
        spots: &[[251.0, 214.0], [256.0, 230.0], [261.0, 250.0]],
    },
    Area {
        region: Region::HipFlexors,
        outline: "M227.2 201.4c-4-0.1-7.9 1.2-11.2 3.6-14.6 10.7-5 37.4-5.3 53-0.2 8.3-1.3 \
            16.6-3.2 24.7-0.3 1.4-2.9 7.8 0.4 7.5 2-0.2 4-2 5.4-3.3 9.8-8.2 12.1-21.4 \
            16-32.9 3.9-11.3 16.6-48.2-2.1-52.6z",
        fibres: "M222 211c-1 23-5 46-11 69M214 216c3 23 1 46-5 68M230 212c-2 21-6 42-13 62",
        roll: [[224.0, 220.0], [221.0, 248.0]],
        across: [[214.0, 232.0], [233.0, 232.0]],
        glide: &[[226, 212], [224, 230], [220, 248], [215, 266]],
        press: 1.00,
        centre: [221.0, 236.0],
        handfuls: &[],
        spots: &[[225.0, 214.0], [221.0, 228.0], [222.0, 244.0], [217.0, 262.0]],
    },
];
