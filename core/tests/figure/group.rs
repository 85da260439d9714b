//! Laws of the groups: what is moved as one looks as if every piece were moved by itself.

use super::{BREATHING, strokes};
use unknot_core::figure::{
    Act, Bounds, Group, Moment, Piece, alike, cast, drawing, groups, moments,
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

fn paths(pieces: &[Piece]) -> Vec<&str> {
    pieces.iter().flat_map(|piece| &piece.shapes).map(|shape| shape.path.as_str()).collect()
}

#[test]
fn groups_are_painted_in_the_order_of_their_pieces() {
    for pose in Pose::ALL {
        for stroke in strokes(pose) {
            let (_, pieces, groups) = grouped(pose, stroke);
            let members = groups.iter().flat_map(|group| &group.members);
            let shapes = members.flat_map(|(_, shapes)| shapes);
            let painted: Vec<_> = shapes.map(|shape| shape.path.as_str()).collect();
            assert_eq!(painted, paths(&pieces), "{pose:?}, {stroke:?}");
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
                for (place, _) in group.members.iter().skip(1) {
                    let piece = each.next().unwrap();
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
        let places = groups
            .iter()
            .flat_map(|group| group.members.iter().map(|(place, _)| (group.lead.bounds, *place)));
        for ((all, place), piece) in places.zip(&pieces) {
            assert!(inside(all, piece.bounds.placed(place)), "{pose:?}, {:?}", piece.part);
        }
    }
}

/// Against the wall the trunk moves as one, its rim too: two things to move instead of ten.
#[test]
fn a_trunk_that_does_not_bend_is_moved_as_one() {
    let (_, pieces, groups) = grouped(Pose::WallBallBack, Stroke::Lean);
    assert!(groups.len() + 8 <= pieces.len(), "{} of {}", groups.len(), pieces.len());
}
