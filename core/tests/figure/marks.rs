//! Laws of what moves over the close-up.

use super::BREATHING;
use unknot_core::figure::body_map::{Area, charts, trail, way};
use unknot_core::figure::{Mark, Point};
use unknot_core::routine::Stroke;

/// Where a mark of a stroke is, after a share of a whole breath.
fn place(area: &Area, mark: Mark, stroke: Stroke, share: f64) -> Point {
    mark.at(area, stroke, Point::default(), share * BREATHING.cycle(), BREATHING).by
}

fn walked(places: impl Iterator<Item = Point>) -> f64 {
    let places: Vec<_> = places.collect();
    places.iter().zip(places.iter().skip(1)).map(|(from, to)| to.minus(*from).length()).sum()
}

#[test]
fn a_gliding_hand_goes_the_whole_course_once_in_a_breath_and_never_back() {
    for area in charts().into_iter().flat_map(|chart| chart.areas) {
        let at = |share| place(area, Mark::Ring, Stroke::Glide, share);
        assert!(at(0.0).minus(way(area.glide, 0.0)).length() < 0.1, "{:?}", area.region);
        assert!(at(0.999_9).minus(way(area.glide, 1.0)).length() < 0.1, "{:?}", area.region);
        let shares = || (0..1_000).map(|step| f64::from(step) / 999.1);
        let course = walked(shares().map(|share| way(area.glide, share)));
        let gone = walked(shares().map(at));
        assert!((gone / course - 1.0).abs() < 0.01, "{:?}: {gone} of {course}", area.region);
    }
}

#[test]
fn thumb_and_fingers_close_in_the_middle_of_each_half_of_the_breath() {
    let area = charts()[0].areas.first().unwrap();
    let apart = |share| {
        let [thumb, fingers] =
            [Mark::Thumb, Mark::Fingers].map(|mark| place(area, mark, Stroke::Knead, share));
        assert!(
            thumb.x < 0.0
                && (thumb.x + fingers.x).abs() < 1e-9
                && thumb.y.abs() + fingers.y.abs() < 1e-9
        );
        fingers.x
    };
    // In takes two fifths of the breath.
    assert!((apart(0.0) - 15.0).abs() < 0.01 && (apart(0.4) - 15.0).abs() < 0.01);
    assert!((apart(0.2) - 9.5).abs() < 0.01 && (apart(0.7) - 9.5).abs() < 0.01);
}

#[test]
fn a_trail_lies_on_its_course_from_one_share_to_the_other_in_even_steps() {
    for area in charts().into_iter().flat_map(|chart| chart.areas) {
        for (from, to) in [(0.0, 1.0), (0.2, 0.7), (1.0, 0.0), (0.5, 0.5)] {
            let trail = trail(area.glide, from, to);
            let numbers: Vec<f64> = trail
                .split(['M', 'L', ' '])
                .filter(|word| !word.is_empty())
                .map(|word| word.parse().unwrap())
                .collect();
            let places = numbers.chunks_exact(2).map(|pair| Point::new(pair[0], pair[1]));
            assert_eq!(places.len(), 25, "{trail}");
            for (step, place) in (0..).zip(places) {
                let due = way(area.glide, from + (to - from) * f64::from(step) / 24.0);
                assert!(place.minus(due).length() < 0.1, "{:?}: {place:?}, {due:?}", area.region);
            }
        }
    }
}
