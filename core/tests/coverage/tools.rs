//! Section J: tools.

use super::{Row, cites, on_the_back, teaches};
use unknot_core::catalog::learn::{AVOID, RATING, TOOLS, ToolEntry};
use unknot_core::catalog::{ROUTINES, movements};
use unknot_core::routine::Document::{self, MassageBalls, RollingSafely, Techniques};
use unknot_core::routine::{Place, Tool};

fn tool(id: &str, kind: Tool, document: Document, line: u16) -> &'static ToolEntry {
    let tool = TOOLS.iter().find(|tool| tool.id == id).unwrap();
    assert!(tool.kind == kind && cites(tool.sources, document, line), "{id}");
    assert!(!tool.good_for.is_empty() && !tool.limit.is_empty());
    tool
}

fn avoided(id: &str, line: u16, why: &str) {
    let avoid = AVOID.iter().find(|avoid| avoid.id == id).unwrap();
    assert!(avoid.why.contains(why) && cites(avoid.sources, MassageBalls, line));
    assert!(TOOLS.iter().all(|tool| tool.id != id));
}

pub(super) const ROWS: &[Row] = &[
    (151, || {
        tool("tennis-ball", Tool::SoftBall, MassageBalls, 14);
        let balls = movements().into_iter().filter(|it| it.tool.is_ball());
        assert!(balls.into_iter().all(|it| it.tool == Tool::SoftBall));
    }),
    (152, || {
        assert!(TOOLS.is_sorted_by_key(|tool| tool.firmness));
        let firm = |id: &str| TOOLS.iter().find(|tool| tool.id == id).unwrap().firmness;
        assert!(firm("tennis-ball") < firm("lacrosse-ball"));
    }),
    (153, || {
        assert!(tool("dog-ball", Tool::SoftBall, MassageBalls, 38).good_for.contains("groove"));
    }),
    (154, || assert_eq!(tool("racquetball", Tool::SoftBall, MassageBalls, 39).firmness, 2)),
    (155, || {
        assert!(
            tool("hard-foam-ball", Tool::FirmBall, MassageBalls, 40).name.contains("1 to 2 inches")
        );
    }),
    (156, || {
        assert!(
            tool("medicine-ball", Tool::SoftBall, MassageBalls, 43).limit.contains("Too large")
        );
    }),
    (157, || {
        tool("lacrosse-ball", Tool::FirmBall, MassageBalls, 30);
    }),
    (158, || assert_eq!((RATING.dollars, RATING.sizes), ((2, 10), (2, 3)))),
    (159, || avoided("spiky-ball", 47, "skin")),
    (160, || avoided("golf-ball", 48, "bone")),
    (161, || avoided("double-ball", 49, "low back")),
    (162, || {
        assert!(tool("knobbler", Tool::FirmBall, MassageBalls, 56).good_for.contains("thumb"));
    }),
    (163, || {
        let handle = tool("long-handle", Tool::FirmBall, MassageBalls, 58);
        assert!(!handle.good_for.contains("better"));
    }),
    (164, || {
        assert!(
            tool("foam-roller", Tool::Roller, RollingSafely, 25)
                .limit
                .contains("Never on the low back")
        );
        assert!(on_the_back().iter().all(|it| it.tool != Tool::Roller));
    }),
    (165, || {
        assert!(
            tool("soft-massage-ball", Tool::SoftBall, Techniques, 99).good_for.contains("melting")
        );
    }),
    (166, || {
        let free: Vec<_> = ROUTINES
            .iter()
            .filter(|it| it.is_tool_free() && !it.needs_partner())
            .map(|it| it.id)
            .collect();
        assert!(free.contains(&"hands-only") && free.contains(&"quick-start") && free.len() >= 2);
    }),
    (167, || {
        let in_place =
            |place: Place| ROUTINES.iter().filter(|it| it.places().contains(&place)).count();
        assert!(
            in_place(Place::Wall) >= 3 && in_place(Place::Floor) >= 4 && in_place(Place::Bed) >= 1
        );
        assert!(ROUTINES.iter().all(|it| !it.props.is_empty()));
    }),
    (168, || {
        teaches(
            "massage-gun",
            Techniques,
            178,
            &["buttocks and hips", "away from the spine", "medium"],
        );
        assert!(TOOLS.iter().all(|tool| !tool.id.contains("gun")));
    }),
    (169, || {
        let points: Vec<_> = RATING.points.iter().map(|(_, points)| *points).collect();
        assert_eq!(points, ["4.2", "5", "5", "5", "4", "3", "3"]);
        assert_eq!(RATING.source.document, MassageBalls);
    }),
];
