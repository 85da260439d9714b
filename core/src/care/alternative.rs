//! What may stand in for a movement: gentler, of equal purpose, or without getting down.
//!
//! *Invariant:* ids of the catalogue only (a test says so); a gentler one is gentle.

/// The stand-ins of a movement.
struct Alternative {
    id: &'static str,
    gentle: Option<&'static str>,
    equal: Option<&'static str>,
    upright: Option<&'static str>,
}

const fn of(
    id: &'static str,
    gentle: Option<&'static str>,
    equal: Option<&'static str>,
    upright: Option<&'static str>,
) -> Alternative {
    Alternative { id, gentle, equal, upright }
}

#[rustfmt::skip]
const ALTERNATIVES: &[Alternative] = &[
    // movement, gentler, equal, without getting down to the floor
    of("hip-circles", None, Some("seated-breathing"), None),
    of("wall-ball-lean", Some("strokes"), Some("knead"), None),
    of("wall-ball-roll", Some("melt"), Some("wall-ball-small-rolls"), None),
    of("wall-ball-hold", Some("melt-hip"), Some("hand-hold"), None),
    of("wall-ball-glute", Some("strokes-hip"), Some("glute-knuckles"), None),
    of("strokes", Some("strokes-hip"), Some("strokes-seated"), None),
    of("strokes-seated", Some("strokes-hip"), Some("strokes"), None),
    of("knead", Some("melt"), Some("circles"), None),
    of("knead-light", Some("melt-hip"), Some("melt-seated"), None),
    of("circles", Some("melt"), Some("knead"), None),
    of("hand-hold", Some("melt-hip"), Some("circles"), None),
    of("melt", Some("melt-hip"), Some("strokes"), None),
    of("melt-seated", Some("melt-hip"), Some("melt"), None),
    of("melt-hip", None, Some("strokes-hip"), None),
    of("strokes-hip", None, Some("melt-hip"), None),
    of("glute-knuckles", Some("strokes-hip"), Some("melt-hip"), None),
    of("wall-ball-ql", Some("melt"), Some("hand-hold"), None),
    of("wall-ball-buttock", Some("melt-hip"), Some("strokes-hip"), None),
    of("wall-ball-small-rolls", Some("strokes"), Some("knead"), None),
    of("floor-ball-glute", Some("melt-hip"), Some("wall-ball-glute"), Some("wall-ball-glute")),
    of("knee-to-chest", None, Some("belly-lift"), Some("hip-mobility")),
    of("roller-glute", Some("strokes-hip"), Some("glute-knuckles"), Some("glute-knuckles")),
    of("roller-hamstrings", None, None, None),
    of("roller-glute-hold", Some("melt-hip"), Some("roller-glute"), Some("glute-knuckles")),
    of("roller-piriformis", Some("strokes-hip"), Some("strokes-hip"), Some("strokes-hip")),
    of("roller-tfl", Some("hip-mobility"), Some("hip-mobility"), Some("hip-mobility")),
    of("belly-lift", Some("seated-breathing"), Some("rest-breathing"), Some("seated-breathing")),
    of("ninety-ninety", None, Some("dead-bug"), Some("chair-squat")),
    of("dead-bug", None, Some("ninety-ninety"), Some("hip-hinge")),
    of("hip-hinge", None, Some("hip-mobility"), None),
    of("chair-squat", None, Some("hip-hinge"), None),
    of("hip-mobility", None, Some("hip-circles"), None),
    of("rest-breathing", Some("seated-breathing"), Some("belly-lift"), Some("seated-breathing")),
    of("seated-breathing", None, Some("rest-breathing"), None),
    of("walk", None, None, None),
    of("partner-strokes", None, Some("partner-cool-down"), None),
    of("partner-knead", Some("partner-cool-down"), Some("partner-strokes"), None),
    of("partner-circles", Some("partner-strokes"), Some("partner-knead"), None),
    of("partner-glutes", None, None, None),
    of("partner-cool-down", None, Some("partner-strokes"), None),
];

fn find(id: &str) -> Option<&'static Alternative> {
    ALTERNATIVES.iter().find(|alternative| alternative.id == id)
}

/// A gentle movement for the same place.
#[must_use]
pub fn gentle(id: &str) -> Option<&'static str> {
    find(id)?.gentle
}

/// A movement for the same purpose.
#[must_use]
pub fn equal(id: &str) -> Option<&'static str> {
    find(id)?.equal
}

/// A movement for the same purpose that is done standing or sitting.
#[must_use]
pub fn upright(id: &str) -> Option<&'static str> {
    find(id)?.upright
}
