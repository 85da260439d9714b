//! Which notes a cue is made of.
//!
//! *Invariant:* in and out differ in direction and in colour, and every mark in rhythm and melody;
//! the pitch of a breath says how much of it is left.
//!
//! Made for a phone's speaker two metres away: low pitches, carried by harmonics up to 3 kHz,
//! because such a speaker gives little below 500 Hz and a pure sine has dead spots in a room.

use unknot_core::engine::{Breath, CueKind, Mark, Ms};
use unknot_core::progress::Timbre;

/// The colour of a note: which harmonics it has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Colour {
    /// All harmonics: open, for breathing in.
    Open(Timbre),
    /// Odd harmonics: hollow, for breathing out.
    Hollow(Timbre),
    /// Few harmonics: clear, for marks.
    Mark,
}

impl Colour {
    /// Strength of the harmonics, the fundamental first.
    #[must_use]
    pub fn harmonics(self) -> Vec<f32> {
        let (count, step, fall) = match self {
            Self::Open(timbre) => (voice(timbre).harmonics, 1_usize, voice(timbre).dulling),
            // An odd number, so that the highest of them sounds too.
            Self::Hollow(timbre) => (voice(timbre).harmonics | 1, 2, voice(timbre).dulling),
            Self::Mark => (5, 1, 1.3),
        };
        let strength = |number: u8| {
            let heard = usize::from(number - 1).is_multiple_of(step);
            if heard { f32::from(number).powf(-fall) } else { 0.0 }
        };
        (1..=count).map(strength).collect()
    }
}

/// One tone. Times are in seconds, pitches in hertz.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// When it begins, from the cue's beginning.
    pub after: f64,
    /// How long it lasts, its rise and fall included.
    pub length: f64,
    /// Its pitch at the beginning and the end; between them it glides evenly.
    pub pitch: (f32, f32),
    /// Its strength after the rise and before the fall.
    pub strength: (f32, f32),
    /// How long it takes to rise.
    pub rise: f64,
    /// How long it takes to fall.
    pub fall: f64,
    /// Which harmonics it has.
    pub colour: Colour,
}

/// A timbre in numbers.
struct Voice {
    /// Where the breath begins to rise and ends falling, and where it turns, in hertz: the second
    /// is nearly an octave above the first.
    pitch: (f32, f32),
    /// How many harmonics there are; the highest is near 3 kHz.
    harmonics: u8,
    /// How fast they grow weaker.
    dulling: f32,
    /// Strengths that make all sounds equally loud by the A-weighted level, in and out; a browser
    /// test measures it.
    open: (f32, f32),
    hollow: (f32, f32),
}

const fn voice(timbre: Timbre) -> Voice {
    match timbre {
        Timbre::Warm => Voice {
            pitch: (140.0, 252.0),
            harmonics: 12,
            dulling: 1.1,
            open: (0.50, 0.48),
            hollow: (0.50, 0.54),
        },
        Timbre::Deep => Voice {
            pitch: (104.0, 187.0),
            harmonics: 17,
            dulling: 0.95,
            open: (0.55, 0.53),
            hollow: (0.55, 0.57),
        },
        Timbre::Clear => Voice {
            pitch: (220.0, 396.0),
            harmonics: 7,
            dulling: 1.25,
            open: (0.38, 0.36),
            hollow: (0.34, 0.37),
        },
    }
}

/// The strength of marks.
const CLEAR: f32 = 0.40;

/// Pitches of the marks (D, A, D, E, A): they belong to one scale, so none sounds like an alarm.
const D4: f32 = 293.7;
const E4: f32 = 329.6;
const A4: f32 = 440.0;
const D5: f32 = 587.3;
const E5: f32 = 659.3;
const A5: f32 = 880.0;

/// The notes of a cue that lasts `length` milliseconds. A line has none: it is spoken.
#[must_use]
pub fn notes(kind: CueKind, length: Ms, timbre: Timbre) -> Vec<Note> {
    match kind {
        CueKind::Breath(breath) => {
            vec![breath_note(breath, f64::from(length.max(0)) / 1000.0, timbre)]
        }
        CueKind::Mark(mark) => melody(mark),
        CueKind::Line(_) => Vec::new(),
    }
}

fn breath_note(breath: Breath, length: f64, timbre: Timbre) -> Note {
    let Voice { pitch: (low, high), open, hollow, .. } = voice(timbre);
    let (pitch, strength, colour, rise, fall) = match breath {
        Breath::In => ((low, high), open, Colour::Open(timbre), 0.12, 0.15),
        Breath::Out => ((high, low), hollow, Colour::Hollow(timbre), 0.12, 0.4),
    };
    let (rise, fall) = (f64::min(rise, length / 4.0), f64::min(fall, length / 4.0));
    Note { after: 0.0, length, pitch, strength, rise, fall, colour }
}

/// A mark's notes: their pitch, their beginning and their length in seconds. All end within
/// [`Mark::LENGTH`], because words may follow.
fn melody(mark: Mark) -> Vec<Note> {
    let melody: &[(f32, f64, f64)] = match mark {
        Mark::Tick => &[(A4, 0.0, 0.28)],
        // Short and long, an octave up: now.
        Mark::Begin => &[(A4, 0.0, 0.14), (A5, 0.14, 0.40)],
        // Three even steps up: what comes next.
        Mark::NextMovement => &[(E4, 0.0, 0.19), (A4, 0.19, 0.19), (E5, 0.38, 0.22)],
        // Up and down and up and down: the other side.
        Mark::SwitchSides => {
            &[(E5, 0.0, 0.14), (A4, 0.14, 0.14), (E5, 0.28, 0.14), (A4, 0.42, 0.18)]
        }
        // Down to rest.
        Mark::Finish => &[(D5, 0.0, 0.14), (A4, 0.14, 0.14), (D4, 0.28, 0.32)],
    };
    melody.iter().map(|&(pitch, after, length)| mark_note(pitch, after, length)).collect()
}

fn mark_note(pitch: f32, after: f64, length: f64) -> Note {
    let (rise, fall) = (0.015, length * 0.35);
    // The ear hears high notes better than low ones.
    let strength = CLEAR * (A4 / pitch).powf(0.5);
    let (pitch, strength) = ((pitch, pitch), (strength, strength * 0.9));
    Note { after, length, pitch, strength, rise, fall, colour: Colour::Mark }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these values are exact")]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    const MARKS: [Mark; 5] =
        [Mark::Tick, Mark::Begin, Mark::NextMovement, Mark::SwitchSides, Mark::Finish];

    #[wasm_bindgen_test]
    fn in_rises_and_out_falls_by_more_than_a_fifth_at_every_length() {
        let lengths = [2_000, 4_000, 6_000, 12_000];
        for (timbre, length) in Timbre::ALL.into_iter().flat_map(|it| lengths.map(|ms| (it, ms))) {
            let only = |breath| notes(CueKind::Breath(breath), length, timbre)[0];
            let (inhale, exhale) = (only(Breath::In), only(Breath::Out));
            assert!(inhale.pitch.1 / inhale.pitch.0 >= 1.5);
            assert!(exhale.pitch.0 / exhale.pitch.1 >= 1.5);
            assert_ne!(inhale.colour, exhale.colour);
            for note in [inhale, exhale] {
                assert_eq!(note.length, f64::from(length) / 1000.0);
                assert!(note.rise + note.fall < note.length);
            }
        }
    }

    #[wasm_bindgen_test]
    fn marks_differ_in_the_number_or_the_course_of_their_notes() {
        let course = |mark| {
            let notes = notes(CueKind::Mark(mark), 0, Timbre::Warm);
            let steps = notes.windows(2).map(|pair| pair[1].pitch.0 > pair[0].pitch.0);
            (notes.len(), steps.collect::<Vec<_>>())
        };
        for (index, one) in MARKS.iter().enumerate() {
            for other in &MARKS[index + 1..] {
                assert_ne!(course(*one), course(*other), "{one:?} {other:?}");
            }
        }
        for note in MARKS.into_iter().flat_map(|mark| notes(CueKind::Mark(mark), 0, Timbre::Warm)) {
            assert!((note.after + note.length) * 1000.0 <= f64::from(Mark::LENGTH) + 1e-6);
        }
    }

    #[wasm_bindgen_test]
    fn harmonics_reach_3_khz_and_not_much_further() {
        let breath = |timbre| {
            let high = voice(timbre).pitch.1;
            [(Colour::Open(timbre), high), (Colour::Hollow(timbre), high)]
        };
        let all = Timbre::ALL.into_iter().flat_map(breath).chain([(Colour::Mark, A5)]);
        for (colour, highest) in all {
            let count = f32::from(u8::try_from(colour.harmonics().len()).unwrap());
            assert!((2_500.0..4_500.0).contains(&(highest * count)), "{colour:?}");
        }
    }

    #[wasm_bindgen_test]
    fn a_line_has_no_notes_and_a_negative_length_no_sense() {
        assert!(notes(CueKind::Line("Left side"), 3_000, Timbre::Warm).is_empty());
        assert_eq!(notes(CueKind::Breath(Breath::In), -5, Timbre::Warm)[0].length, 0.0);
    }
}
