//! What a rendered sound measures: spectrum, A-weighted level, pitch.

use std::f64::consts::{PI, TAU};

pub(crate) const RATE: f64 = 48_000.0;

/// In place, by powers of two.
fn fourier(re: &mut [f64], im: &mut [f64], sign: f64) {
    let count = re.len();
    let mut mirrored = 0;
    for index in 1..count {
        let mut bit = count >> 1;
        while mirrored & bit != 0 {
            mirrored ^= bit;
            bit >>= 1;
        }
        mirrored |= bit;
        if index < mirrored {
            re.swap(index, mirrored);
            im.swap(index, mirrored);
        }
    }
    let mut length = 2;
    while length <= count {
        let (step_re, step_im) = ((TAU / length as f64).cos(), sign * (TAU / length as f64).sin());
        for start in (0..count).step_by(length) {
            let (mut w_re, mut w_im) = (1.0, 0.0);
            for low in start..start + length / 2 {
                let high = low + length / 2;
                let (b_re, b_im) =
                    (re[high] * w_re - im[high] * w_im, re[high] * w_im + im[high] * w_re);
                (re[high], im[high]) = (re[low] - b_re, im[low] - b_im);
                (re[low], im[low]) = (re[low] + b_re, im[low] + b_im);
                (w_re, w_im) = (w_re * step_re - w_im * step_im, w_re * step_im + w_im * step_re);
            }
        }
        length *= 2;
    }
}

/// The samples after a filter of the given response (frequency to gain).
pub(crate) fn filtered(samples: &[f32], response: impl Fn(f64) -> f64) -> Vec<f64> {
    let count = (samples.len() + 4096).next_power_of_two();
    let mut re: Vec<f64> = samples.iter().map(|&sample| f64::from(sample)).collect();
    re.resize(count, 0.0);
    let mut im = vec![0.0; count];
    fourier(&mut re, &mut im, -1.0);
    for index in 0..count {
        let gain = response(RATE * index.min(count - index) as f64 / count as f64);
        re[index] *= gain / count as f64;
        im[index] *= gain / count as f64;
    }
    fourier(&mut re, &mut im, 1.0);
    re.truncate(samples.len());
    re
}

/// IEC 61672's weighting for the ear.
pub(crate) fn a_weight(f: f64) -> f64 {
    let s = f * f;
    1.2589 * 12_194.0_f64.powi(2) * s * s
        / ((s + 20.6_f64.powi(2))
            * ((s + 107.7_f64.powi(2)) * (s + 737.9_f64.powi(2))).sqrt()
            * (s + 12_194.0_f64.powi(2)))
}

/// A phone's speaker: second order, 500 Hz.
pub(crate) fn small_speaker(f: f64) -> f64 {
    let ratio = (f / 500.0).powi(2);
    ratio / (1.0 + ratio * ratio).sqrt()
}

pub(crate) fn decibels(amplitude: f64) -> f64 {
    20.0 * amplitude.max(1e-12).log10()
}

pub(crate) fn level(samples: &[f64]) -> f64 {
    let power: f64 = samples.iter().map(|sample| sample * sample).sum();
    decibels((power / samples.len() as f64).sqrt())
}

/// The level of the loudest stretch of `seconds`.
pub(crate) fn loudest(samples: &[f64], seconds: f64) -> f64 {
    let width = (seconds * RATE) as usize;
    if samples.len() <= width {
        return level(samples) + 10.0 * (samples.len() as f64 / width as f64).log10();
    }
    let mut sums = vec![0.0];
    sums.extend(samples.iter().scan(0.0, |sum, sample| {
        *sum += sample * sample;
        Some(*sum)
    }));
    let power = |start: usize| (sums[start + width] - sums[start]) / width as f64;
    let most = (0..=samples.len() - width).step_by(480).map(power).fold(0.0, f64::max);
    decibels(most.sqrt())
}

/// The pitch around the sample `at`, by autocorrelation between 80 and 1000 Hz.
pub(crate) fn pitch(samples: &[f32], at: usize) -> f64 {
    let part = &samples[at - 1500..at + 1500];
    let alike = |lag: usize| -> f64 {
        let pairs = part.iter().zip(&part[lag..]).take(2400);
        pairs.map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
    };
    let found: Vec<f64> = (48..=600).map(alike).collect();
    let most = found.iter().copied().fold(f64::MIN, f64::max);
    // The first peak nearly as high as the highest: the others are its multiples.
    let lag = (1..found.len() - 1)
        .find(|&i| found[i] > 0.9 * most && found[i] >= found[i - 1] && found[i] >= found[i + 1])
        .unwrap_or(0);
    RATE / (lag + 48) as f64
}

/// The share of the power that lies in even harmonics of the pitch around the sample `at`.
pub(crate) fn even_share(samples: &[f32], at: usize) -> f64 {
    let pitch = pitch(samples, at);
    let part = &samples[at - 1500..at + 1500];
    let power = |number: f64| {
        let (mut re, mut im) = (0.0, 0.0);
        for (index, sample) in part.iter().enumerate() {
            let window = (PI * index as f64 / part.len() as f64).sin().powi(2);
            let angle = TAU * number * pitch * index as f64 / RATE;
            re += f64::from(*sample) * window * angle.cos();
            im += f64::from(*sample) * window * angle.sin();
        }
        re * re + im * im
    };
    let even: f64 = [2.0, 4.0, 6.0].into_iter().map(power).sum();
    even / (even + [1.0, 3.0, 5.0].into_iter().map(power).sum::<f64>())
}
