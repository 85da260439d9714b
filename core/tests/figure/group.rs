//! Laws of the groups: what is moved as one looks as if every piece were moved by itself.

use super::{BREATHING, strokes};
use proptest::prelude::*;
use unknot_core::figure::{
    Act, Bone, Bounds, Group, Moment, Part, Piece, Placement, Point, Shape, alike, cast, drawing,
    groups, moments,
};
use unknot_core::routine::{Pose, Stroke};

/// The pieces of a drawing and the groups that they make.
fn grouped(pose: Pose, stroke: Stroke) -> (Act, Vec<Piece>, Vec<Group>) {
    let act = Act::new(drawing(pose), stroke);
    let rest = Moment::new(&act, 0.0, BREATHING);
    let pieces = cast(act.drawing, &rest);
    let groups = groups(pieces.clone(), &rest, &moments(&act, BREATHING));
    (act, pieces, groups)
}

/// The outlines of shapes, in their order.
fn paths<'a>(shapes: impl Iterator<Item = &'a Shape>) -> Vec<&'a str> {
    shapes.map(|shape| shape.path.as_str()).collect()
}

#[test]
fn what_is_turned_and_stretched_covers_what_it_is_drawn_on() {
    let bounds = Bounds { left: -1.0, top: -2.0, right: 3.0, bottom: 4.0 };
    let place = Placement { at: Point::new(10.0, 20.0), angle: 90.0, stretch: 1.5 };
    // Paths point down: at a right angle up is left, and stretched, and along is up.
    let Bounds { left, top, right, bottom } = bounds.placed(place);
    let found = [left, top, right, bottom];
    let expected = [7.0, -23.0, 16.0, -19.0];
    let apart = found.iter().zip(expected).map(|(one, other)| (one - other).abs());
    assert!(apart.fold(0.0, f64::max) < 1e-9, "{found:?}");
}

fn placement() -> impl Strategy<Value = Placement> {
    (-100.0..100.0, -100.0..100.0, -360.0..360.0).prop_map(|(x, y, angle)| Placement {
        at: Point::new(x, y),
        angle,
        stretch: 1.0,
    })
}

proptest! {
    #[test]
    fn what_is_seen_from_another_place_is_where_it_was(
        piece in placement(), lead in placement(), (along, aside) in (-9.0..9.0, -9.0..9.0),
    ) {
        let seen = piece.seen_from(lead);
        let by_lead = seen.at.local(seen.angle, along, aside);
        let way = lead.at.local(lead.angle, by_lead.x, by_lead.y);
        let off = way.minus(piece.at.local(piece.angle, along, aside)).length();
        prop_assert!(off < 1e-9 && seen.angle.abs() <= 180.0, "{off} off at {}", seen.angle);
    }
}

#[test]
fn what_turns_on_the_spot_is_seen_to_move_the_more_the_longer_it_is() {
    let all = cast(drawing(Pose::Walk), &Moment::at_phase(drawing(Pose::Walk), 0.0));
    let shank = all.iter().find(|piece| piece.part == Part::Near(Bone::Shank)).unwrap();
    let place = |angle| Placement { at: Point::default(), angle, stretch: 1.0 };
    assert!(!alike(shank, place(0.0), place(1.5)), "as long as a shank is, 1.5 degrees are seen");
    assert!(alike(shank, place(0.0), place(0.1)), "a tenth of a degree is not");
}

#[test]
fn groups_are_painted_in_the_order_of_their_pieces() {
    for pose in Pose::ALL {
        for stroke in strokes(pose) {
            let (_, pieces, groups) = grouped(pose, stroke);
            let painted = groups.iter().flat_map(|group| {
                group.lead.shapes.iter().chain(group.others.iter().flat_map(|(_, shapes)| shapes))
            });
            let alone = pieces.iter().flat_map(|piece| &piece.shapes);
            assert_eq!(paths(painted), paths(alone), "{pose:?}, {stroke:?}");
        }
    }
}

#[test]
fn at_every_moment_a_piece_of_a_group_is_where_it_would_be_alone() {
    for pose in Pose::ALL {
        for stroke in strokes(pose) {
            let (act, pieces, groups) = grouped(pose, stroke);
            let lap = BREATHING.cycle() * f64::from(act.lap());
            let mut each = pieces.iter();
            for group in &groups {
                let first = each.next().unwrap();
                assert_eq!((group.lead.who, group.lead.part), (first.who, first.part));
                for ((place, _), piece) in group.others.iter().zip(each.by_ref()) {
                    for step in 0..97 {
                        let elapsed = lap * f64::from(step) / 97.0;
                        let moment = Moment::new(&act, elapsed, BREATHING);
                        let lead = moment.place_of(&group.lead);
                        let seen = moment.place_of(piece).seen_from(lead);
                        let stays = alike(piece, seen, *place);
                        assert!(stays, "{pose:?}, {stroke:?}, {:?}, {elapsed} ms", piece.part);
                    }
                }
            }
        }
    }
}

#[test]
fn a_group_covers_all_of_its_pieces() {
    let inside = |all: Bounds, one: Bounds| all.and(one) == all;
    for pose in Pose::ALL {
        let (_, pieces, groups) = grouped(pose, Stroke::Lean);
        let mut each = pieces.iter();
        for Group { lead, others } in &groups {
            let first = each.next().unwrap();
            assert!(inside(lead.bounds, first.bounds), "{pose:?}, {:?}", first.part);
            for ((place, _), piece) in others.iter().zip(each.by_ref()) {
                let placed = piece.bounds.placed(*place);
                assert!(inside(lead.bounds, placed), "{pose:?}, {:?}", piece.part);
            }
        }
    }
}

/// Against the wall the trunk moves as one, its rim too: two things to move instead of ten.
#[test]
fn a_trunk_that_does_not_bend_is_moved_as_one() {
    let (_, pieces, groups) = grouped(Pose::WallBallBack, Stroke::Lean);
    assert!(groups.len() + 8 <= pieces.len(), "{} of {}", groups.len(), pieces.len());
}
