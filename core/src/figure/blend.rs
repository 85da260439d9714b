//! How to go from key frame to key frame.
//!
//! *Invariant:* a cycle closes: phase 1 is phase 0, and every phase has a value.

use super::turn::soft;

/// The way from one key frame to the next.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ease {
    /// Slow at both ends, like half a wave.
    Sine,
    /// Through all key frames without stopping: a closed Catmull-Rom curve.
    Spline,
}

/// The shares that the key frames have in a phase of the cycle.
#[derive(Clone, Copy, Debug)]
pub struct Blend {
    shares: [(usize, f64); 4],
}

impl Blend {
    /// The shares of `count` key frames at `phase` (cycles; whole numbers are the first one).
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a handful of key frames, and a phase brought between 0 and 1"
    )]
    pub fn new(count: usize, phase: f64, ease: Ease) -> Self {
        if count < 2 {
            return Self { shares: [(0, 1.0), (0, 0.0), (0, 0.0), (0, 0.0)] };
        }
        let place = phase.rem_euclid(1.0) * count as f64;
        let key = place as usize % count;
        let t = place - place.floor();
        let weights = match ease {
            Ease::Sine => {
                let t = soft(t);
                [0.0, 1.0 - t, t, 0.0]
            }
            Ease::Spline => [
                0.5 * t * (-1.0 + t * (2.0 - t)),
                1.0 + 0.5 * t * t * (-5.0 + 3.0 * t),
                0.5 * t * (1.0 + t * (4.0 - 3.0 * t)),
                0.5 * t * t * (t - 1.0),
            ],
        };
        let [before, here, next, after] = weights;
        Self {
            shares: [
                ((key + count - 1) % count, before),
                (key, here),
                ((key + 1) % count, next),
                ((key + 2) % count, after),
            ],
        }
    }

    /// The blended value of something that each key frame has.
    pub fn of<T>(&self, keys: &[T], value: impl Fn(&T) -> f64) -> f64 {
        self.shares
            .iter()
            .filter_map(|(key, share)| keys.get(*key).map(|key| share * value(key)))
            .sum()
    }
}
