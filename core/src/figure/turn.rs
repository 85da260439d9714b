//! Sine and cosine.
//!
//! *Invariant:* the same on every machine, to the last digit: pictures are compared with what was drawn
//! elsewhere.
//!
//! The library's own can do angles of any size, for which a browser would load six kilobytes. No body
//! turns that far.

use std::f64::consts::FRAC_PI_2;

/// The factors of the series of the sine and of the cosine, the highest power first: enough for 13
/// digits within an eighth of a turn.
const SINE: [f64; 7] = [
    1.0 / 6_227_020_800.0,
    -1.0 / 39_916_800.0,
    1.0 / 362_880.0,
    -1.0 / 5_040.0,
    1.0 / 120.0,
    -1.0 / 6.0,
    1.0,
];
const COSINE: [f64; 8] = [
    -1.0 / 87_178_291_200.0,
    1.0 / 479_001_600.0,
    -1.0 / 3_628_800.0,
    1.0 / 40_320.0,
    -1.0 / 720.0,
    1.0 / 24.0,
    -0.5,
    1.0,
];

/// The sine and the cosine of so many turns; one is once around. For up to a thousand turns.
#[must_use]
pub fn sin_cos(turns: f64) -> (f64, f64) {
    let quarters = (turns * 4.0).round_ties_even();
    let angle = (turns * 4.0 - quarters) * FRAC_PI_2;
    let square = angle * angle;
    let series = |factors: &[f64]| factors.iter().fold(0.0, |sum, factor| sum * square + factor);
    let (sin, cos) = (angle * series(&SINE), series(&COSINE));
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a small whole number, or odd and thus zero"
    )]
    match quarters as i64 & 3 {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// The way of a thing that leaves and comes to rest softly, 0 to 1, when `share` of the time is gone.
#[must_use]
pub(super) fn soft(share: f64) -> f64 {
    0.5 - 0.5 * sin_cos(share / 2.0).1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::TAU;

    #[test]
    fn they_are_those_of_the_library_to_thirteen_digits() {
        for step in -40_000..=40_000 {
            let turns = f64::from(step) / 4_001.0;
            let ((sin, cos), (s, c)) = (sin_cos(turns), (turns * TAU).sin_cos());
            assert!((sin - s).abs() < 1e-13 && (cos - c).abs() < 1e-13, "{turns}: {sin} {cos}");
        }
    }

    #[test]
    fn quarters_are_exact() {
        let exact = [(0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0)];
        for (quarter, expected) in (-8..8).zip(exact.into_iter().cycle()) {
            assert_eq!(sin_cos(f64::from(quarter) / 4.0), expected, "{quarter}");
        }
    }

    #[test]
    fn what_is_no_angle_has_neither() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
            let (sin, cos) = sin_cos(odd);
            assert!(sin.is_nan() && cos.is_nan(), "{odd}");
        }
    }
}
