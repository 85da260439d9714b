//! How the audio clock runs against the page's clock: its offset and its rate.
//!
//! *Invariant:* one odd reading changes nothing; two in a row are believed at once.
//!
//! Audio clocks run at their own rate (up to 0.1 % off), are read in steps of some milliseconds,
//! and jump when the output device changes.

use std::collections::VecDeque;

/// Readings kept: two minutes of one a second.
const KEPT: usize = 120;

/// Milliseconds between readings that are kept.
const SPACING: f64 = 900.0;

/// Milliseconds the readings must span before they say anything about the rate.
const SPAN: f64 = 30_000.0;

/// Seconds by which a reading may differ from what was expected.
const ODD: f64 = 0.03;

/// Seconds a millisecond by which clocks may drift apart while their rate is unknown.
const DRIFT: f64 = 1.5e-6;

/// Readings that make up the offset while the rate is unknown.
const RECENT: usize = 5;

/// Rates further than this from 1 are no rates but faults.
const SKEW: f64 = 0.005;

/// Readings of both clocks, and the line through them.
#[derive(Clone, Debug, Default)]
pub(super) struct ClockLink {
    readings: VecDeque<(f64, f64)>,
    odd: bool,
}

impl ClockLink {
    /// Takes a reading: at `monotonic` (milliseconds) the audio time `heard` (seconds) is heard.
    pub(super) fn read(&mut self, monotonic: f64, heard: f64) {
        if !monotonic.is_finite() || !heard.is_finite() {
            return;
        }
        let odd = self.is_odd(monotonic, heard);
        if odd && !std::mem::replace(&mut self.odd, true) {
            return;
        }
        if odd {
            self.readings.clear();
        }
        self.odd = false;
        if self.readings.back().is_some_and(|(last, _)| monotonic - last < SPACING) {
            return;
        }
        if self.readings.len() == KEPT {
            self.readings.pop_front();
        }
        self.readings.push_back((monotonic, heard));
    }

    /// Forgets everything: after a suspension the clocks have nothing to do with one another.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Audio seconds in a second of the page's clock.
    pub(super) fn rate(&self) -> f64 {
        self.slope().map_or(1.0, |slope| (slope * 1000.0).clamp(1.0 - SKEW, 1.0 + SKEW))
    }

    /// The audio time heard at `monotonic`; `None` before the first reading.
    pub(super) fn heard_at(&self, monotonic: f64) -> Option<f64> {
        let rate = self.rate() / 1000.0;
        let count = if self.slope().is_some() { self.readings.len() } else { RECENT };
        let (mean_m, mean_h) = mean(self.readings.iter().rev().take(count))?;
        Some(mean_h + rate * (monotonic - mean_m))
    }

    fn is_odd(&self, monotonic: f64, heard: f64) -> bool {
        let Some(((last, _), due)) = self.readings.back().zip(self.heard_at(monotonic)) else {
            return false;
        };
        let drift = if self.slope().is_some() { 0.0 } else { DRIFT * (monotonic - last).abs() };
        (due - heard).abs() > ODD + drift
    }

    fn slope(&self) -> Option<f64> {
        let (first, last) = (self.readings.front()?, self.readings.back()?);
        if last.0 - first.0 < SPAN {
            return None;
        }
        let (mean_m, mean_h) = mean(self.readings.iter())?;
        let (mut both, mut square) = (0.0, 0.0);
        for (m, h) in &self.readings {
            both += (m - mean_m) * (h - mean_h);
            square += (m - mean_m) * (m - mean_m);
        }
        Some(both / square)
    }
}

fn mean<'a>(readings: impl Iterator<Item = &'a (f64, f64)>) -> Option<(f64, f64)> {
    let (mut count, mut sum_m, mut sum_h) = (0.0, 0.0, 0.0);
    for (m, h) in readings {
        count += 1.0;
        sum_m += m;
        sum_h += h;
    }
    (count > 0.0).then(|| (sum_m / count, sum_h / count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use unknot_core::engine::{Breath, Cue, CueKind, Lookahead, Moment, Ms};
    use wasm_bindgen_test::wasm_bindgen_test;

    /// An even spread over ±5 ms without a source of chance.
    fn jitter(step: i32) -> f64 {
        f64::from((step * 7919) % 101) / 101.0 * 0.01 - 0.005
    }

    #[wasm_bindgen_test]
    fn f36_a_skew_of_a_thousandth_is_followed_for_half_an_hour() {
        for (skew, step) in [(0.001, 1_000), (-0.001, 1_000), (0.001, 250), (0.0005, 60_000)] {
            let mut link = ClockLink::default();
            for pass in 0..(1_800_000 / step) {
                let monotonic = f64::from(pass * step) + 5_000.0;
                let truth = |m: f64| 3.0 + m / 1000.0 * (1.0 + skew);
                link.read(monotonic, truth(monotonic) + jitter(pass));
                let now = link.heard_at(monotonic).unwrap();
                assert!((now - truth(monotonic)).abs() < 0.012, "{skew} {pass}");
                if pass * step > 60_000 {
                    let ahead = now + link.rate() * 90.0;
                    let error = ahead - truth(monotonic + 90_000.0);
                    assert!(error.abs() < 0.04, "{skew} {step} {pass}: {error}");
                }
            }
            assert!((link.rate() - 1.0 - skew).abs() < 0.0001);
        }
    }

    /// Half an hour of breaths with passes every `step` ms: the largest error of a begun sound.
    fn worst_error(skew: f64, step: i32) -> f64 {
        let truth = |m: f64| 3.0 + m / 1000.0 * (1.0 + skew);
        let cues: Vec<Cue> = (0..360)
            .map(|n| Cue { at: n * 5_000, length: 5_000, kind: CueKind::Breath(Breath::In) })
            .collect();
        let (mut link, mut lookahead) = (ClockLink::default(), Lookahead::default());
        let mut placed = BTreeMap::<Ms, f64>::new();
        for pass in 0..1_800_000 / step {
            let at = pass * step;
            let position = f64::from(at);
            link.read(position, truth(position) + jitter(pass));
            let (heard, rate) = (link.heard_at(position).unwrap(), link.rate());
            let moment = Moment { position, heard, rate, now: truth(position) + 0.02 };
            let window = Lookahead::window(at);
            let first = cues.partition_point(|cue| cue.at < window.start);
            let last = cues.partition_point(|cue| cue.at < window.end);
            let done = lookahead.pass(&moment, &cues[first..last]);
            assert!(!done.restart);
            placed.extend(done.placed.iter().map(|it| (it.cue.at, it.at - it.skipped)));
        }
        let error = |(at, time): (&Ms, &f64)| (time - truth(f64::from(*at))).abs();
        placed.iter().map(error).fold(0.0, f64::max)
    }

    #[wasm_bindgen_test]
    fn f36_under_skew_every_sound_of_half_an_hour_begins_within_40_ms() {
        for (skew, step) in [(0.0, 250), (0.001, 250), (-0.001, 1_000), (0.001, 5_000)] {
            let worst = worst_error(skew, step);
            assert!(worst < 0.04, "{skew} {step}: {worst}");
        }
    }

    #[wasm_bindgen_test]
    fn f37_one_odd_reading_is_ignored_and_two_are_believed() {
        let mut link = ClockLink::default();
        for second in 0..10 {
            link.read(f64::from(second) * 1000.0, f64::from(second));
        }
        link.read(10_000.0, 10.25);
        assert!((link.heard_at(10_000.0).unwrap() - 10.0).abs() < 1e-9);
        link.read(11_000.0, 11.25);
        assert!((link.heard_at(11_000.0).unwrap() - 11.25).abs() < 1e-9);
        link.read(f64::NAN, 1.0);
        link.read(12_000.0, f64::INFINITY);
        assert!((link.heard_at(12_000.0).unwrap() - 12.25).abs() < 1e-9);
    }

    #[wasm_bindgen_test]
    fn nothing_is_known_before_the_first_reading() {
        let mut link = ClockLink::default();
        assert_eq!(link.heard_at(0.0), None);
        link.read(0.0, 0.0);
        link.clear();
        assert_eq!(link.heard_at(0.0), None);
    }
}
