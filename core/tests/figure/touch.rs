//! Laws of touch: feet, hands, balls and rollers are where they rest, at every phase.

use super::{BREATHING, each};
use unknot_core::catalog::movements;
use unknot_core::figure::skeleton::HAND;
use unknot_core::figure::{Act, Body, Limb, Moment, Pair, Part, Point, Prop, drawing};
use unknot_core::routine::{Pose, Tool};

/// The lowest point of both feet.
fn soles(body: &Body) -> [f64; 2] {
    body.legs.both().map(|leg| {
        let sole = |(along, aside, radius): (f64, f64, f64)| {
            leg.end.local(leg.tip, along * 15.2, aside).y - radius
        };
        [(0.0, 0.1, 2.0), (-0.12, -1.9, 2.0), (0.42, -2.3, 1.6), (0.68, -2.75, 1.15)]
            .map(sole)
            .into_iter()
            .fold(f64::INFINITY, f64::min)
    })
}

#[test]
fn feet_that_stand_stay_on_the_floor() {
    each(|pose, actor, phase, body| {
        let standing = drawing(pose).props.contains(&Prop::Floor) && pose != Pose::Walk;
        if standing && actor.pins.feet == (Pair { near: true, far: true }) {
            for sole in soles(&body) {
                assert!(sole.abs() <= 1.0, "{pose:?} at {phase}: a sole at {sole}");
            }
        }
        for sole in soles(&body) {
            assert!(sole >= -1.0, "{pose:?} at {phase}: a foot under the floor, {sole}");
        }
    });
}

/// The lowest point of a hand.
fn palm(arm: &Limb) -> f64 {
    let lowest = |(along, aside, radius): (f64, f64, f64)| {
        arm.end.local(arm.tip, along * HAND, aside).y - radius
    };
    [(0.0, 0.0, 1.55), (0.42, 0.15, 1.95), (1.0, 0.3, 1.2)]
        .map(lowest)
        .into_iter()
        .fold(f64::INFINITY, f64::min)
}

#[test]
fn hands_that_carry_stay_on_the_floor() {
    let carrying =
        [Pose::RollerGlute, Pose::RollerPiriformis, Pose::RollerTfl, Pose::RollerHamstrings];
    each(|pose, _, phase, body| {
        for arm in body.arms.both() {
            let palm = palm(&arm);
            assert!(palm >= -1.0, "{pose:?} at {phase}: a hand under the floor, {palm}");
            let held = carrying.contains(&pose);
            assert!(!held || palm <= 1.0, "{pose:?} at {phase}: a hand {palm} over the floor");
        }
    });
}

#[test]
fn feet_at_a_wall_stay_on_it() {
    let props = drawing(Pose::NinetyNinety).props;
    let wall = props.iter().find_map(|prop| match prop {
        Prop::Wall { x, side } if *side > 0.0 => Some(*x),
        _ => None,
    });
    let wall = wall.unwrap();
    each(|pose, _, phase, body| {
        if pose != Pose::NinetyNinety {
            return;
        }
        for leg in body.legs.both() {
            let sole = |(along, aside, radius): (f64, f64, f64)| {
                leg.end.local(leg.tip, along * 15.2, aside).x + radius
            };
            let sole = [(-0.12, -1.9, 2.0), (0.42, -2.3, 1.6), (0.68, -2.75, 1.15)].map(sole);
            let sole = sole.into_iter().fold(f64::NEG_INFINITY, f64::max);
            assert!((sole - wall).abs() <= 1.0, "at {phase}: a sole at {sole}, the wall at {wall}");
        }
    });
}

#[test]
fn a_hand_at_work_is_where_it_is_felt() {
    for movement in movements() {
        let drawing = drawing(movement.pose);
        if movement.tool != Tool::Hands {
            continue;
        }
        for (nth, stroke) in movement.strokes.iter().enumerate() {
            let act = Act::of(movement.pose, movement.region, *stroke, nth);
            for step in 0..=64 {
                let moment = Moment::new(&act, f64::from(step) * 156.25, BREATHING);
                let arm = moment.helper.unwrap_or(moment.body).arms.near;
                let contact = drawing.contact(moment.depth()).unwrap();
                let along = contact.seen_from(arm.end, arm.tip);
                let nearest = arm.end.polar(arm.tip, along.x.clamp(0.0, HAND));
                let gap = contact.minus(nearest).length();
                assert!(gap <= 3.2, "{} at {step}: the hand is {gap} away", movement.id);
            }
        }
    }
}

#[test]
fn the_ball_touches_wall_and_back_while_it_rolls() {
    for pose in [Pose::WallBallBack, Pose::WallBallGlute] {
        let drawing = drawing(pose);
        let (wall, tool) = (drawing.wall().unwrap(), drawing.tool().unwrap());
        for step in 0..64 {
            let moment = Moment::at_phase(drawing, f64::from(step) / 64.0);
            let ball = moment.place(Part::Tool).at;
            assert!((ball.x - tool.radius - wall).abs() <= 1.0, "{pose:?}: ball off the wall");
            // The contact of the art lies on the ball, and keeps its place on the back.
            let contact = Point::new(4.6, tool.at.y + tool.travel.y * moment.depth());
            let gap = contact.minus(ball).length() - tool.radius;
            assert!(gap.abs() <= 1.0, "{pose:?}: ball off the back by {gap}");
            let skin = moment.body.spine[0].x - contact.x;
            let first = drawing.person.body(0.0).spine[0].x - 4.6;
            assert!((skin - first).abs() <= 1.0, "{pose:?}: the back leaves the ball");
            // Rolling is half as fast as the body.
            let sunk = drawing.person.body(0.0).spine[0].y - moment.body.spine[0].y;
            let rolled = tool.at.y - ball.y;
            assert!((sunk - 2.0 * rolled).abs() <= 1.0, "{pose:?}: slides, {sunk}, {rolled}");
        }
    }
}
