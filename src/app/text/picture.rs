//! The picture in words, for who cannot see it.
//!
//! *Invariant:* it says what is drawn, and nothing else: pose, grip, place and side in the title;
//! motion, view and hatching in the detail.

use super::on_side;
use unknot_core::engine::{Span, SpanKind};
use unknot_core::figure::body_map::{self, View, ZoneKind};
use unknot_core::routine::{Pose, Region, Stroke};

/// Title and description of the player's picture.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Picture {
    /// What it is.
    pub(crate) title: String,
    /// What moves, from where the body is seen, and what is hatched.
    pub(crate) detail: String,
}

/// What the plate shows in a span.
pub(crate) fn picture(span: &Span) -> Picture {
    let movement = span.movement;
    let worked = |region| body_map::worked(region, span.stroke, span.spot);
    let place = movement.region.map(worked).map(area);
    let what = match (span.grip(), place) {
        (Some(grip), Some(place)) => format!(": {} {place}", grip.name()),
        (None, Some(place)) => format!(", felt {place}"),
        _ => String::new(),
    };
    let on = span.side.map(|on| format!(", {}", on_side(on))).unwrap_or_default();
    let motion = match span.kind {
        SpanKind::Settle { switch: true } => "Changing sides",
        SpanKind::Settle { switch: false } => "Getting into place",
        SpanKind::Release | SpanKind::Work => motion(span),
    };
    let seen = movement.region.map(|region| seen(body_map::chart(region).view)).unwrap_or_default();
    let never = movement.region.map(never).unwrap_or_default();
    Picture {
        title: format!("{}{what}{on}.", pose(movement.pose)),
        detail: format!("{motion}.{seen}{never}"),
    }
}

/// What stands, sits or lies.
const fn pose(pose: Pose) -> &'static str {
    match pose {
        Pose::StandTall => "Standing tall, feet under the hips",
        Pose::StandHips => "Standing tall, hands on the hips",
        Pose::WallBallBack => "Standing with the back to a wall, knees bent",
        Pose::WallBallGlute => "Standing with one hip turned to a wall, knees soft",
        Pose::FloorGluteBall => "Lying on the back, knees bent, a ball under one buttock",
        Pose::KneeToChest => "Lying on the back, hands round both knees",
        Pose::RollerGlute => "Sitting on a roller, hands on the floor behind, feet flat",
        Pose::RollerPiriformis => "Sitting on a roller, one ankle over the other knee",
        Pose::RollerTfl => "Lying on the forearms, a roller under the front of one hip",
        Pose::RollerHamstrings => "Sitting with a roller under the thighs, hands behind",
        Pose::HandsStanding => "Standing, hands at the lower back",
        Pose::HandsHip => "Standing, one hand on the hip",
        Pose::SeatedForward => "Sitting on a chair, leaning on a table with both forearms",
        Pose::SeatedHands => {
            "Sitting on a stool, leaning forward a little, hands at the lower back"
        }
        Pose::PartnerProne => "Lying face down over a pillow, a helper kneeling, hands on the back",
        Pose::PartnerHips => "Lying face down over a pillow, a helper kneeling, hands on the hips",
        Pose::BellyLift => "Lying on the back, knees bent, hands on the ribs",
        Pose::NinetyNinety => "Lying on the back, feet on a wall, knees over the hips",
        Pose::DeadBug => "Lying on the back, arms up, knees over the hips",
        Pose::HipHinge => "Standing, hands on the thighs",
        Pose::ChairSquat => "Standing in front of a chair",
        Pose::Walk => "Walking, arms swinging",
        Pose::RestBreathing => "Lying on the back, lower legs raised on a pillow",
    }
}

/// Where.
const fn area(region: Region) -> &'static str {
    match region {
        Region::Thoracolumbar => "on the middle back",
        Region::ErectorSpinae => "beside the spine",
        Region::QuadratusLumborum => "just above the hip bone",
        Region::GluteusMedius => "at the upper, outer hip",
        Region::GluteusMaximus => "on the buttock",
        Region::Piriformis => "deep in the buttock",
        Region::Hamstrings => "at the back of the thigh",
        Region::HipFlexors => "at the front of the hip",
        Region::TensorFasciaeLatae => "at the front and side of the hip",
        Region::Quadriceps => "at the front of the thighs",
    }
}

/// What moves, and how.
const fn motion(span: &Span) -> &'static str {
    match (span.stroke, span.movement.pose, span.movement.region) {
        (Stroke::Circle, ..) if span.spot % 2 == 1 => {
            "The hips draw slow circles the other way round"
        }
        (Stroke::Circle, ..) => "The hips draw slow circles",
        (Stroke::Lean, ..) => "The body leans in, and sinks a little with each breath out",
        (Stroke::Roll, Pose::WallBallBack | Pose::WallBallGlute, _) => {
            "The body rises with the breath in and sinks with the breath out, a few inches"
        }
        (Stroke::Roll, ..) => "The body rolls back and forth with the breath, a few inches",
        (Stroke::Across, ..) => "The pressure goes from side to side, off the spine",
        (Stroke::Hold, ..) => "Still pressure on one spot; a ring widens with each breath out",
        (Stroke::SmallRolls, ..) => "Rolls of an inch or two, two to a breath",
        (Stroke::Release, Pose::WallBallBack | Pose::WallBallGlute, _) => {
            "Stepping away from the wall; a light hand strokes the place"
        }
        (Stroke::Release, ..) => "The pressure comes off, and a light hand strokes the place",
        (Stroke::Glide, _, Some(Region::GluteusMaximus)) => {
            "The hand strokes up and out to the side of the hip"
        }
        (Stroke::Glide, ..) => {
            "The hands glide up with the breath in, then sweep out and down with the breath out"
        }
        (Stroke::Knead, ..) => "The muscle is lifted and let go, twice in a breath",
        (Stroke::Circles, _, Some(Region::GluteusMaximus)) => "Slow, wide circles, two to a breath",
        (Stroke::Circles, ..) => "Slow circles the size of a coin, two to a breath",
        (Stroke::Melt, ..) => "The hand rests and sinks in with the breath out, hardly moving",
        (Stroke::Rock, ..) => "The knees rock toward the chest and away, twice in a breath",
        (Stroke::Repeat, Pose::HipHinge, _) => {
            "The hips go back with the breath in; standing tall with the breath out"
        }
        (Stroke::Repeat, Pose::ChairSquat, _) => {
            "Sitting down with the breath in, standing up with the breath out"
        }
        (Stroke::Repeat, Pose::NinetyNinety, _) => "The hips lift a little with each breath out",
        (Stroke::Repeat, Pose::DeadBug, _) => {
            "One arm and the other leg reach away with the breath out, in turn"
        }
        (Stroke::Repeat, ..) => "One repetition with each breath",
        (Stroke::Breathe, Pose::SeatedForward, _) => "The back widens and sinks with the breath",
        (Stroke::Breathe, ..) => "The belly rises with the breath in and sinks with the breath out",
        (Stroke::Walk, ..) => "Step after step at an easy pace",
    }
}

const fn seen(view: View) -> &'static str {
    match view {
        View::Back => " The body is seen from behind.",
        View::Front => " The body is seen from the front, as in a mirror.",
        View::Side => " The body is seen from the side.",
    }
}

/// "Hatched, never to be pressed: the spine, the ribs."
fn never(region: Region) -> String {
    let mut names: Vec<&str> = Vec::new();
    for zone in body_map::chart(region).zones {
        let name = match zone.kind {
            ZoneKind::Spine => "the spine",
            ZoneKind::KidneyArea => "the kidneys",
            ZoneKind::Tailbone => "the tailbone",
            ZoneKind::Ribs => "the ribs",
            ZoneKind::GroinPulse => "the pulse in the groin",
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    format!(" Hatched, never to be pressed: {}.", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{Picture, picture, pose};
    use std::collections::BTreeSet;
    use unknot_core::catalog::movements;
    use unknot_core::engine::{Span, SpanKind};
    use unknot_core::routine::{Movement, Pose, Side};
    use wasm_bindgen_test::wasm_bindgen_test;

    fn spans(movement: &'static Movement) -> impl Iterator<Item = Span> {
        let sides: &[_] =
            if movement.sided { &[Some(Side::Left), Some(Side::Right)] } else { &[None] };
        sides.iter().flat_map(move |side| {
            movement.strokes.iter().enumerate().map(move |(spot, stroke)| Span {
                start: 0,
                length: 10_000,
                kind: SpanKind::Work,
                part: 0,
                movement,
                side: *side,
                stroke: *stroke,
                spot,
                spots: 0,
            })
        })
    }

    #[wasm_bindgen_test]
    fn every_pose_has_a_sentence_of_its_own() {
        let all: BTreeSet<_> = Pose::ALL.into_iter().map(pose).collect();
        assert_eq!(all.len(), Pose::ALL.len());
    }

    #[wasm_bindgen_test]
    fn the_title_names_pose_grip_and_side_and_the_detail_the_motion() {
        for movement in movements() {
            for span in spans(movement) {
                let Picture { title, detail } = picture(&span);
                assert!(title.starts_with(pose(movement.pose)), "{title}");
                let named = span.grip().is_none_or(|grip| title.contains(grip.name()));
                assert!(named, "{title}");
                assert_eq!(title.contains("left side"), span.side == Some(Side::Left), "{title}");
                assert_eq!(title.contains("right side"), span.side == Some(Side::Right), "{title}");
                assert_eq!(detail.contains("Hatched"), movement.region.is_some(), "{detail}");
                assert!(!detail.starts_with("One repetition"), "{}: {detail}", movement.id);
            }
        }
    }
}
