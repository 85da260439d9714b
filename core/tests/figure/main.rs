//! Laws of the figure: what must hold for a drawn body at every moment.

mod drawn;
#[path = "../golden/mod.rs"]
mod golden;
mod group;
mod marks;
mod plate;
#[path = "../golden/sum.rs"]
mod sum;
mod touch;

use unknot_core::figure::skeleton::{NECK, PELVIS, THORAX};
use unknot_core::figure::{
    Act, Actor, Body, Bone, Breathing, Moment, Motion, Paint, Part, Piece, Who, alike, belly, cast,
    drawing, moments, pieces, track, travel, wrap,
};
use unknot_core::routine::{Pose, Region, Stroke};

/// One of each behaviour: the others move as one of these does.
const STROKES: [Stroke; 8] = [
    Stroke::Circle,
    Stroke::Lean,
    Stroke::Roll,
    Stroke::Across,
    Stroke::Hold,
    Stroke::SmallRolls,
    Stroke::Release,
    Stroke::Glide,
];
/// The strokes that make a difference to a drawing.
fn strokes(pose: Pose) -> impl Iterator<Item = Stroke> {
    let all = if drawing(pose).motion == Motion::Tool { STROKES.len() } else { 1 };
    STROKES.into_iter().take(all)
}

const BREATHING: Breathing = Breathing { inhale: 4_000.0, hold: 0.0, exhale: 6_000.0, rest: 0.0 };

#[test]
fn a_half_of_the_breath_begins_where_the_other_ends() {
    let held = Breathing { hold: 1_000.0, rest: 500.0, ..BREATHING };
    assert_eq!(held.half(0.0), (true, 0.0));
    assert_eq!(held.half(4_999.0), (true, 1.0));
    assert_eq!(held.half(5_000.0), (false, 0.0));
    assert_eq!(held.half(11_400.0), (false, 1.0));
    assert_eq!(held.half(11_500.0), (true, 0.0));
}

#[test]
fn every_piece_of_a_body_stands_out_from_what_lies_behind_it() {
    // Half of what the style sheet strokes a rim with.
    const STANDS_OUT: f64 = 0.65;
    let paint = |piece: &Piece| piece.shapes[0].paint;
    for pose in Pose::ALL {
        let pieces = cast(drawing(pose), &Moment::at_phase(drawing(pose), 0.0));
        let is_body = |piece: &&Piece| {
            piece.part != Part::Tool && !matches!(paint(piece), Paint::Rim | Paint::Edge)
        };
        for piece in pieces.iter().filter(is_body) {
            // An edge lies over the trunk, so it may be missing there: a root has a rim.
            let root = matches!(piece.part, Part::Near(Bone::Thigh | Bone::UpperArm));
            let knocks_out = |other: &Piece| {
                let margin = match paint(other) {
                    Paint::Rim => 0.0,
                    Paint::Edge if !root => STANDS_OUT,
                    _ => return false,
                };
                let wide = piece.bounds.wider(margin - 0.01);
                (other.who, other.part) == (piece.who, piece.part)
                    && other.bounds.and(wide) == other.bounds
            };
            assert!(pieces.iter().any(knocks_out), "{pose:?}: {:?}", piece.part);
        }
    }
}

/// Every actor on every drawing at 64 phases.
fn each(mut check: impl FnMut(Pose, &Actor, f64, Body)) {
    for pose in Pose::ALL {
        let drawing = drawing(pose);
        for actor in std::iter::once(&drawing.person).chain(&drawing.partner) {
            for step in 0..64 {
                let phase = f64::from(step) / 64.0;
                check(pose, actor, phase, actor.body(phase));
            }
        }
    }
}

/// Skull, both wrists, near knee, both ankles; head, near hand and far foot: computed by the
/// reference renderer of the art.
type Expected = (Pose, f64, [f64; 15]);

const EXPECTED: [Expected; 12] = [
    (
        Pose::StandTall,
        0.0,
        [
            -2.487, 87.527, 4.332, 48.690, 6.632, 49.445, 0.863, 27.905, -4.503, 3.897, 4.488,
            3.897, 86.000, -68.000, 0.000,
        ],
    ),
    (
        Pose::StandTall,
        0.15,
        [
            -1.061, 87.350, 5.394, 48.438, 7.702, 49.168, 1.469, 27.763, -4.491, 3.896, 4.519,
            3.899, 86.624, -68.624, 0.070,
        ],
    ),
    (
        Pose::StandTall,
        0.6,
        [
            0.001, 87.432, 6.580, 48.522, 8.888, 49.252, 1.369, 27.787, -4.525, 3.904, 4.528,
            3.902, 86.624, -68.624, -0.007,
        ],
    ),
    (
        Pose::WallBallBack,
        0.0,
        [
            8.375, 83.773, 17.403, 45.998, 19.925, 46.221, 22.758, 28.505, 23.015, 3.906, 28.973,
            3.888, 86.000, -66.000, 0.000,
        ],
    ),
    (
        Pose::WallBallBack,
        0.2,
        [
            8.375, 81.700, 18.755, 44.818, 21.318, 44.888, 25.199, 28.407, 23.014, 3.904, 28.965,
            3.887, 86.000, -60.472, -0.035,
        ],
    ),
    (
        Pose::WallBallBack,
        0.5,
        [
            8.375, 77.773, 20.993, 43.002, 23.571, 42.982, 28.294, 27.927, 23.012, 3.901, 28.951,
            3.884, 86.000, -50.000, -0.100,
        ],
    ),
    (
        Pose::WallBallGlute,
        0.3,
        [
            11.203, 79.876, 14.743, 50.955, 18.489, 50.596, 27.509, 27.339, 20.015, 3.909, 31.033,
            3.911, 88.000, -22.100, 0.065,
        ],
    ),
    (
        Pose::RestBreathing,
        0.5,
        [
            -35.247, 5.589, -10.976, 15.492, 4.237, 2.028, 23.374, 14.552, 45.615, 4.039, 45.615,
            4.039, 181.000, -4.000, 74.000,
        ],
    ),
    (
        Pose::RollerGlute,
        0.35,
        [
            -23.305, 38.537, -28.338, 2.120, -25.980, 1.895, 22.998, 27.990, 27.987, 3.901, 33.997,
            3.895, 102.000, -180.000, 0.000,
        ],
    ),
    (
        Pose::Walk,
        0.1,
        [
            0.324, 86.385, -7.265, 47.913, 15.250, 51.196, 10.448, 28.943, 10.983, 4.349, -12.731,
            11.775, 86.000, -87.728, -45.056,
        ],
    ),
    (
        Pose::Walk,
        0.8,
        [
            0.324, 87.473, 3.077, 48.546, 5.549, 48.725, 13.706, 31.885, 0.777, 10.957, -4.461,
            5.317, 86.000, -67.264, -8.032,
        ],
    ),
    (
        Pose::DeadBug,
        0.4,
        [
            -35.359, 6.063, -39.375, 37.575, -25.115, 39.102, 0.000, 31.700, 24.600, 31.700,
            35.894, 29.300, 181.000, 109.384, 86.146,
        ],
    ),
];

#[test]
fn joints_match_the_reference_renderer() {
    for (pose, phase, expected) in EXPECTED {
        let body = drawing(pose).person.body(phase);
        let [.., skull] = body.spine;
        let [.., head] = body.angles;
        let places = [
            skull,
            body.arms.near.end,
            body.arms.far.end,
            body.legs.near.middle,
            body.legs.near.end,
            body.legs.far.end,
        ];
        let found = places.into_iter().flat_map(|place| [place.x, place.y]);
        for (found, expected) in found.zip(expected) {
            assert!((found - expected).abs() < 0.002, "{pose:?} at {phase}: {found}, {expected}");
        }
        for (found, expected) in
            [head, body.arms.near.tip, body.legs.far.tip].iter().zip(&expected[12..])
        {
            assert!(wrap(found - expected).abs() < 0.002, "{pose:?} at {phase}: {found}");
        }
    }
}

#[test]
fn bones_keep_their_length() {
    each(|pose, actor, phase, body| {
        let [hip, waist, chest, neck, skull] = body.spine;
        let spine = [(hip, waist, PELVIS), (chest, neck, THORAX), (neck, skull, NECK)];
        let limbs = actor.arm_bones().both().into_iter().zip(body.arms.both());
        let limbs = limbs.chain(actor.leg_bones().both().into_iter().zip(body.legs.both()));
        let limbs = limbs.flat_map(|([upper, lower], limb)| {
            [(limb.root, limb.middle, upper), (limb.middle, limb.end, lower)]
        });
        for (from, to, length) in spine.into_iter().chain(limbs) {
            let found = to.minus(from).length();
            assert!((found - length).abs() < 1e-6, "{pose:?} at {phase}: {found} for {length}");
        }
    });
}

#[test]
fn no_joint_leaves_the_human_range() {
    each(|pose, _, phase, body| {
        for leg in body.legs.both() {
            let knee = wrap(leg.upper - leg.lower);
            assert!((-3.0..=155.0).contains(&knee), "{pose:?} at {phase}: knee {knee}");
        }
        for arm in body.arms.both() {
            let elbow = wrap(arm.lower - arm.upper);
            assert!((-60.0..=155.0).contains(&elbow), "{pose:?} at {phase}: elbow {elbow}");
        }
        for leg in body.legs.both() {
            let hip = wrap(leg.upper - body.angles[0] + 180.0);
            assert!((-30.0..=140.0).contains(&hip), "{pose:?} at {phase}: hip {hip}");
            let ankle = wrap(leg.tip - leg.lower - 90.0);
            // A foot whose back lies on the floor is bent by its ankle and its toes together.
            assert!((-96.0..=45.0).contains(&ankle), "{pose:?} at {phase}: ankle {ankle}");
        }
        for arm in body.arms.both() {
            let shoulder = wrap(arm.upper - body.angles[2] + 180.0);
            let human = (-100.0..=180.0).contains(&shoulder);
            assert!(human, "{pose:?} at {phase}: shoulder {shoulder}");
        }
        for pair in body.angles.windows(2) {
            let bend = wrap(pair[0] - pair[1]);
            assert!((-32.0..=40.0).contains(&bend), "{pose:?} at {phase}: spine {bend}");
        }
    });
}

#[test]
fn a_roll_rises_with_the_in_breath_and_sinks_with_the_out_breath() {
    let drawing = drawing(Pose::WallBallBack);
    let height =
        |elapsed| Moment::new(&Act::new(drawing, Stroke::Roll), elapsed, BREATHING).body.spine[0].y;
    assert!((height(0.0) - 42.5).abs() < 1e-6, "begins low");
    assert!((height(4_000.0) - 48.5).abs() < 1e-6, "is high when the lungs are full");
    assert!((height(10_000.0) - 42.5).abs() < 1e-6, "ends where it began");
    assert!(height(1_000.0) < height(2_000.0) && height(6_000.0) > height(8_000.0));
}

#[test]
fn a_hold_hardly_moves_and_small_rolls_go_twice() {
    let drawing = drawing(Pose::WallBallBack);
    let height = |stroke, elapsed| {
        Moment::new(&Act::new(drawing, stroke), elapsed, BREATHING).body.spine[0].y
    };
    let all = |stroke| (0..100).map(move |step| height(stroke, f64::from(step) * 100.0));
    let range =
        |stroke| all(stroke).fold(f64::MIN, f64::max) - all(stroke).fold(f64::MAX, f64::min);
    assert!(range(Stroke::Hold) < 0.5 && range(Stroke::Hold) > 0.05);
    assert!(range(Stroke::SmallRolls) > 1.0 && range(Stroke::SmallRolls) < 3.0);
    let lows = (1..99).filter(|step| {
        let at = |step: i32| travel(Stroke::SmallRolls, f64::from(step) * 100.0, BREATHING);
        at(*step) > at(step - 1) && at(*step) >= at(step + 1)
    });
    assert_eq!(lows.count(), 2);
}

#[test]
fn the_motion_is_continuous_and_closes_with_the_breath() {
    for pose in Pose::ALL {
        let drawing = drawing(pose);
        for stroke in strokes(pose) {
            let at = |elapsed| Moment::new(&Act::new(drawing, stroke), elapsed, BREATHING).body;
            for step in 0..250 {
                let (before, after) = (at(f64::from(step) * 40.0), at(f64::from(step + 1) * 40.0));
                let limbs = before.arms.both().into_iter().zip(after.arms.both());
                let limbs = limbs.chain(before.legs.both().into_iter().zip(after.legs.both()));
                for (before, after) in limbs {
                    let leap = after.end.minus(before.end).length();
                    let most = if pose == Pose::Walk { 3.5 } else { 1.5 };
                    assert!(leap < most, "{pose:?}, {stroke:?}: leaps by {leap} at {step}");
                }
            }
        }
    }
}

#[test]
fn a_phase_is_defined_for_every_breath_and_moment() {
    let odd = [-1.0, 0.0, 0.1, 1e9, f64::INFINITY, f64::NAN];
    for pose in Pose::ALL {
        for stroke in STROKES {
            for (inhale, exhale) in [(0.0, 0.0), (2e3, 12e3), (-5.0, 1.0)] {
                for elapsed in odd {
                    let breathing = Breathing { inhale, hold: 0.0, exhale, rest: 0.0 };
                    let act = Act::of(pose, Some(Region::ErectorSpinae), stroke, 1);
                    let phase = act.phase(elapsed, breathing);
                    assert!(phase.is_nan() || (0.0..=1.0).contains(&phase), "{phase}");
                    let _ = Moment::new(&act, elapsed, breathing).place(Part::Belly);
                }
            }
        }
    }
}

#[test]
fn tracks_follow_the_phase_and_never_turn_the_long_way() {
    let parts = [
        Part::Near(Bone::Hand),
        Part::Far(Bone::Foot),
        Part::Near(Bone::Thigh),
        Part::Chest,
        Part::Head,
        Part::Belly,
        Part::Tool,
    ];
    let breath = BREATHING.cycle();
    for pose in Pose::ALL {
        for stroke in strokes(pose) {
            let drawing = drawing(pose);
            let act = Act::new(drawing, stroke);
            let lap = breath * f64::from(act.lap());
            let moments = moments(&act, BREATHING);
            let turn = 0.4 * breath / lap;
            assert!(moments.iter().any(|(share, _)| (share - turn).abs() < 1e-9), "turn sampled");
            let all = cast(drawing, &Moment::at_phase(drawing, 0.0));
            for piece in all.iter().filter(|piece| parts.contains(&piece.part)) {
                let part = (piece.who, piece.part);
                let track = track(&moments, piece);
                for (before, after) in track.iter().zip(track.iter().skip(1)) {
                    let turn = (after.1.angle - before.1.angle).abs();
                    assert!(turn < 60.0, "{pose:?}, {stroke:?}, {part:?}: turns by {turn}");
                }
                // Between two samples the straight way stays within four tenths of a unit.
                for pair in track.windows(2) {
                    let middle = f64::midpoint(pair[0].0, pair[1].0);
                    let moment = Moment::new(&act, middle * lap, BREATHING);
                    let half = pair[0].1.at.plus(pair[1].1.at).times(0.5);
                    let off = moment.place_of(piece).at.minus(half).length();
                    assert!(off < 0.4, "{pose:?}, {stroke:?}, {part:?}: {off} off");
                }
            }
        }
    }
}

#[test]
fn a_track_keeps_the_places_that_it_needs_and_no_others() {
    let (mut sampled, mut kept) = (0, 0);
    for pose in Pose::ALL {
        for stroke in strokes(pose) {
            let act = Act::new(drawing(pose), stroke);
            let moments = moments(&act, BREATHING);
            for piece in cast(act.drawing, &Moment::new(&act, 0.0, BREATHING)) {
                let track = track(&moments, &piece);
                let (first, last) = (track[0].0, track[track.len() - 1].0);
                assert_eq!((first, last), (0.0, 1.0), "a lap is whole");
                let mut pairs = track.windows(2);
                let mut pair = pairs.next().unwrap();
                for (share, moment) in &moments {
                    while *share > pair[1].0 {
                        pair = pairs.next().unwrap();
                    }
                    let [(start, from), (end, to)] = [pair[0], pair[1]];
                    let straight = from.towards(to, (share - start) / (end - start));
                    let place = moment.place_of(&piece);
                    let off = place.at.minus(straight.at).length();
                    let seen = !alike(&piece, place, straight) || off > 0.05 + 1e-9;
                    assert!(!seen, "{pose:?}, {stroke:?}, {:?}: {off} off", piece.part);
                }
                sampled += moments.len();
                kept += track.len();
            }
        }
    }
    assert!(4 * kept < sampled, "{kept} of {sampled} samples are kept");
    println!("{kept} of {sampled}");
}

/// Against the wall the feet stand and the knees bend: only what moves is to be moved.
#[test]
fn a_foot_on_the_floor_stands_still_and_a_knee_that_bends_does_not() {
    let drawing = drawing(Pose::WallBallBack);
    let moments = moments(&Act::new(drawing, Stroke::Roll), BREATHING);
    let rest = Moment::at_phase(drawing, drawing.still);
    let stands = |bone: Bone| {
        cast(drawing, &rest)
            .iter()
            .filter(|piece| matches!(piece.part, Part::Near(it) | Part::Far(it) if it == bone))
            .map(|piece| {
                track(&moments, piece).iter().all(|(_, it)| alike(piece, *it, rest.place_of(piece)))
            })
            .collect::<Vec<_>>()
    };
    let (feet, thighs) = (stands(Bone::Foot), stands(Bone::Thigh));
    assert!(feet.len() >= 2 && feet.iter().all(|still| *still), "{feet:?}");
    assert!(thighs.len() >= 2 && thighs.iter().all(|still| !*still), "{thighs:?}");
}

#[test]
fn every_pose_is_drawn_whole() {
    for pose in Pose::ALL {
        let drawing = drawing(pose);
        let body = drawing.person.body(drawing.still);
        let pieces = pieces(&drawing.person, &body, belly(drawing));
        for part in [Part::Pelvis, Part::Waist, Part::Chest, Part::Neck, Part::Head] {
            assert!(pieces.iter().any(|piece| piece.part == part), "{pose:?} lacks {part:?}");
        }
        for piece in pieces {
            assert!(piece.bounds.width() > 1.0 && piece.bounds.width() < 60.0, "{pose:?}");
            assert!(piece.bounds.height() > 1.0 && piece.bounds.height() < 60.0, "{pose:?}");
            for shape in piece.shapes {
                assert!(shape.path.starts_with('M') && !shape.path.contains("NaN"), "{pose:?}");
            }
        }
    }
}

#[test]
fn hips_rise_and_knees_rock_and_bugs_reach_with_the_breath_they_are_told_to() {
    let at = |pose, elapsed| {
        Moment::new(&Act::new(drawing(pose), Stroke::Repeat), elapsed, BREATHING).body
    };
    // Back with the in-breath, tall with the out-breath.
    assert!(
        at(Pose::HipHinge, 4_000.0).spine[0].x < at(Pose::HipHinge, 10_000.0).spine[0].x - 10.0
    );
    assert!(at(Pose::ChairSquat, 4_000.0).spine[0].y < at(Pose::ChairSquat, 0.0).spine[0].y - 15.0);
    // Lifted in the middle of the out-breath only.
    let lift = |elapsed| at(Pose::NinetyNinety, elapsed).spine[0].y;
    assert!((lift(2_000.0) - lift(0.0)).abs() < 1e-9 && lift(7_000.0) > lift(0.0) + 4.0);
    // One leg with one breath, the other with the next.
    let legs = |elapsed| at(Pose::DeadBug, elapsed).legs;
    assert!(legs(7_000.0).far.end.x > legs(0.0).far.end.x + 10.0);
    assert!((legs(7_000.0).near.end.x - legs(0.0).near.end.x).abs() < 1e-9);
    assert!(legs(17_000.0).near.end.x > legs(0.0).near.end.x + 10.0);
    // Two rocks to a breath.
    let rock = |elapsed| at(Pose::KneeToChest, elapsed).spine[0].y;
    assert!(rock(2_000.0) > rock(0.0) + 2.0 && rock(7_000.0) > rock(4_000.0) + 2.0);
}

#[test]
fn hands_glide_up_with_the_breath_in_and_still_hands_stay() {
    let height = |stroke, elapsed| {
        let act = Act::of(Pose::HandsStanding, Some(Region::ErectorSpinae), stroke, 0);
        Moment::new(&act, elapsed, BREATHING).body.arms.near.end.y
    };
    assert!(height(Stroke::Glide, 4_000.0) > height(Stroke::Glide, 0.0) + 4.0);
    let all = |stroke| (0..100).map(move |step| height(stroke, f64::from(step) * 100.0));
    let range =
        |stroke| all(stroke).fold(f64::MIN, f64::max) - all(stroke).fold(f64::MAX, f64::min);
    assert!(range(Stroke::Hold) < 0.5 && range(Stroke::Melt) < 1.2);
    assert!(range(Stroke::Knead) > 0.8 && range(Stroke::Knead) < 3.0);
}

#[test]
fn a_helper_is_drawn_behind_the_person_but_for_the_near_arm() {
    for pose in [Pose::PartnerProne, Pose::PartnerHips] {
        let drawing = drawing(pose);
        let all = cast(drawing, &Moment::at_phase(drawing, 0.5));
        let who: Vec<_> = all.iter().map(|piece| piece.who).collect();
        let person = |piece: &Who| *piece == Who::Person;
        let (first, last) = (who.iter().position(person), who.iter().rposition(person));
        let arm = &all[last.unwrap() + 1..];
        assert!(first.unwrap() > 20 && arm.len() == 6, "{pose:?}: {} above", arm.len());
        assert!(arm.iter().all(|piece| matches!(piece.part, Part::Near(_))), "{pose:?}");
    }
}
