//! Small pictures of what touches the body: each in a square of 24 units, y down.
//!
//! *Invariant:* data only; every grip has a picture, and clay in it is what presses.

use super::Paint;
use crate::routine::Grip;

/// The shapes of a grip, the lowest first: what each is of, and its path data.
#[must_use]
pub const fn glyph(grip: Grip) -> &'static [(Paint, &'static str)] {
    match grip {
        Grip::TennisBall => &[
            (Paint::Tool, "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z"),
            (Paint::Seam, "M5.5 4.5c4.6 4.2 4.6 10.8 0 15M18.5 4.5c-4.6 4.2-4.6 10.8 0 15"),
        ],
        Grip::LacrosseBall => &[
            (Paint::Tool, "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z"),
            (Paint::Seam, "M6.5 11a6 6 0 0 1 4.5-4.6"),
        ],
        Grip::Racquetball => &[
            (Paint::Tool, "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0z"),
            (Paint::Seam, "M3.7 10.4c5 3 11.6 3 16.6 0"),
        ],
        Grip::FoamBall => &[
            (Paint::Tool, "M5 12a7 7 0 1 0 14 0a7 7 0 1 0-14 0z"),
            (
                Paint::Hole,
                "M8 10h1.6v1.6H8zM12 7.4h1.6V9H12zM14.6 11h1.6v1.6h-1.6zM11 12.6h1.6v1.6H11zM8.6 \
                14.4h1.6V16H8.6zM13.4 15h1.6v1.6h-1.6z",
            ),
        ],
        Grip::MedicineBall => &[
            (Paint::Tool, "M1 12a11 11 0 1 0 22 0a11 11 0 1 0-22 0z"),
            (Paint::Seam, "M1 12h22M12 1c-6 6.5-6 15.5 0 22M12 1c6 6.5 6 15.5 0 22"),
        ],
        Grip::Roller => &[
            (Paint::Tool, "M6 5h12.5a3.5 7 0 0 1 0 14H6z"),
            (Paint::Hole, "M2.5 12a3.5 7 0 1 0 7 0a3.5 7 0 1 0-7 0z"),
            (Paint::Tool, "M4.6 12a1.4 2.8 0 1 0 2.8 0a1.4 2.8 0 1 0-2.8 0z"),
        ],
        Grip::Knobbler => &[(
            Paint::Tool,
            "M12 2c4.4 0 7.5 2.6 7.5 6 0 2.8-2 4.7-4.6 5.4l-.7 4.4c1 2.2 0 4.2-2.2 \
            4.2s-3.2-2-2.2-4.2l-.7-4.4C6.5 12.7 4.5 10.8 4.5 8c0-3.4 3.1-6 7.5-6z",
        )],
        Grip::Hook => &[
            (Paint::Skin, "M5.4 22V8.6a6.6 6.6 0 0 1 13.2 0v3h-2.8v-3a3.8 3.8 0 0 0-7.6 0V22z"),
            (Paint::Tool, "M13.6 14a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z"),
        ],
        Grip::Palm => &[
            (Paint::Skin, HAND),
            (Paint::Tool, "M7.6 15.2a4.2 3.6 0 1 0 8.4 0a4.2 3.6 0 1 0-8.4 0z"),
        ],
        Grip::Heel => &[
            (Paint::Skin, HAND),
            (Paint::Tool, "M7 20.2c0-3.6 9.6-3.6 9.6 0 0 2.4-9.6 2.4-9.6 0z"),
        ],
        Grip::Thumbs => &[
            (
                Paint::Skin,
                "M13.5 8.8H19.8c3.4 0 3.4 5 0 5h-5.2l-1.2 5c-0.5 2-1.9 2.7-3.8 2.5l-5.4-0.9c-1.5-0.2-2.2-1.2-2.2-2.7V9.5c0-2.6 1.4-4 3.8-4h3.5c1.9 0 3.3 1.4 4.2 3.3z",
            ),
            (Paint::Seam, "M10.5 14l-1 6.5M7.5 14l-0.7 6.2M4.7 14l-0.2 5.6"),
            (Paint::Tool, "M19.6 9.2a2.4 2.1 0 1 0 0 4.2a2.4 2.1 0 1 0 0-4.2z"),
        ],
        Grip::Fingers => &[
            (
                Paint::Skin,
                "M3 7.5C6 4 11 2.5 15 3.5c4 1 6.5 4.5 6.5 9l-.6 7c-.2 2-3 2-3.2 \
                0l-.6-5.5c-.3-2-1.6-3.2-3.6-3.2h-1.7l-4.2 8.4c-.9 1.8-3.6.6-3-1.3l2.2-6.9L3 \
                13z",
            ),
            (
                Paint::Tool,
                "M5 17.8a2 2.2 0 1 0 4 0a2 2.2 0 1 0-4 0zM17.3 18.6a2 2.2 0 1 0 4 0a2 2.2 0 1 \
                0-4 0z",
            ),
        ],
        Grip::Knuckles => &[
            (
                Paint::Skin,
                "M3 20V10.5c0-3.6 3.9-3.8 4.6-1.2.5-3.2 4-3.2 4.6 0 .5-3.2 3.9-3 4.4 \
                0C17.3 7 21 7.4 21 10.5V17c0 2.8-1.8 4.5-4.5 4.5H4.5C3.6 21.5 3 20.9 \
                3 20z",
            ),
            (Paint::Seam, "M7.6 11v5M12.2 11v5M16.6 11v5"),
            (
                Paint::Tool,
                "M3.7 9.3a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0zM8.3 8.5a1.6 1.6 0 1 0 \
                3.2 0a1.6 1.6 0 1 0-3.2 0zM12.8 8.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 \
                0zM17.2 9.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z",
            ),
        ],
    }
}

/// An open hand, fingers up.
const HAND: &str = "M7.4 22c-1-3.4-4.8-6.8-5.6-8.8-.6-1.6 1.3-2.5 2.4-1.2l2.5 2.8V4.6c0-2 \
    2.6-2 2.6 0v5.6V3c0-2 2.7-2 2.7 0v7.2V3.9c0-1.9 2.6-1.9 2.6 0v7V6.6c0-1.8 2.5-1.8 2.5 0v9.2c0 \
    2.6-.9 4.6-2.2 6.2z";
