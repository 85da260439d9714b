//! Section L: facts the app may state.

use super::{Row, teaches};
use unknot_core::catalog::{AFTER, ROUTINES};
use unknot_core::figure::{Motion, body_map, drawing};
use unknot_core::routine::Document::{FoamRolling, MassageBalls, RollingSafely, Techniques};
use unknot_core::routine::{Pose, Region, Tool};

pub(super) const ROWS: &[Row] = &[
    (188, || {
        for region in [
            Region::ErectorSpinae,
            Region::QuadratusLumborum,
            Region::GluteusMedius,
            Region::GluteusMaximus,
        ] {
            assert!(body_map::back().area(region).is_some(), "{region:?}");
        }
        teaches("muscles", Techniques, 41, &["hold you up"]);
    }),
    (189, || {
        for region in [Region::Piriformis, Region::HipFlexors, Region::TensorFasciaeLatae] {
            assert!(Region::ALL.contains(&region));
        }
        assert!(body_map::back().area(Region::Piriformis).is_some());
        teaches(
            "muscles",
            RollingSafely,
            17,
            &["big nerve of the leg", "the pelvis tips forward", "make up for weak buttocks"],
        );
    }),
    (190, || teaches("hips", FoamRolling, 12, &["sit a lot", "back arches"])),
    (191, || {
        teaches(
            "what-it-does",
            Techniques,
            44,
            &["ease tense muscles", "calm the nerves", "often short"],
        );
    }),
    (192, || {
        teaches("limits", Techniques, 48, &["cannot put a disc back", "movement, strength, sleep"]);
    }),
    (193, || {
        teaches("hips", Techniques, 186, &["five minutes", "tight again"]);
        let hips = [Region::GluteusMedius, Region::GluteusMaximus];
        for routine in ROUTINES.iter().filter(|it| it.tools().contains(&Tool::SoftBall)) {
            assert!(routine.regions().iter().any(|region| hips.contains(region)), "{}", routine.id);
        }
    }),
    (194, || {
        teaches("after", Techniques, 220, &["calm breath", "heat or cold", "movement"]);
        assert_eq!(AFTER.iter().map(|it| it.id).collect::<Vec<_>>(), ["easy-walk", "rest"]);
    }),
    (195, || teaches("limits", Techniques, 157, &["does not find out what is wrong"])),
    (196, || teaches("sore-or-tight", FoamRolling, 15, &["on its own is not likely"])),
    (197, || teaches("guarding", MassageBalls, 26, &["guard", "next strain more likely"])),
    (198, || assert!(drawing(Pose::WallBallBack).motion == Motion::Tool)),
];
