//! How a line is said: sentence by sentence, after its mark, before the next.
//!
//! *Invariant:* no clip of the bundled voice lasts longer than is reckoned here (a test says so).

use super::{Cue, CueKind, Mark, Ms};
use crate::catalog::{AFTER, ROUTINES, movement::MOVEMENTS, phrase, solo, wording};
use crate::routine::Units;
use std::collections::BTreeSet;

/// The pause between two sentences of a line, in milliseconds.
pub const BETWEEN: Ms = 280;

/// A line waits this long after the beginning of a mark, in milliseconds.
pub const AFTER_MARK: Ms = Mark::LENGTH + 100;

/// The sentences of a line, each with its full stop. Every one is a clip of the bundled voice.
pub fn sentences(line: &str) -> impl Iterator<Item = &str> {
    line.split_inclusive(['.', '?', '!']).map(str::trim).filter(|it| !it.is_empty())
}

/// The milliseconds a line takes at most, reckoned from its letters and commas.
#[must_use]
pub fn reckoned(line: &str) -> Ms {
    let count = |number: usize| Ms::try_from(number).unwrap_or(Ms::MAX / 1_000);
    let said = sentences(line).map(|sentence| {
        let commas = sentence.matches(',').count();
        SENTENCE + LETTER * count(sentence.len()) + COMMA * count(commas) + BETWEEN
    });
    said.sum::<Ms>() - BETWEEN
}

/// What a sentence takes besides its letters, each letter, and each comma, in milliseconds.
const SENTENCE: Ms = 270;
const LETTER: Ms = 53;
const COMMA: Ms = 150;

/// A cue as it is heard: a line comes after the mark that stands at its beginning, and is done
/// before the next; all else as it stands. `cues` are those around it, sorted by their place.
#[must_use]
pub fn said(cues: &[Cue], cue: Cue) -> Cue {
    let CueKind::Line(_) = cue.kind else { return cue };
    let is_mark = |cue: &&Cue| matches!(cue.kind, CueKind::Mark(_));
    let near = cues.get(cues.partition_point(|other| other.at < cue.at)..).unwrap_or_default();
    let mut marks = near.iter().filter(is_mark).map(|mark| mark.at).peekable();
    let begun = marks.next_if(|&at| at == cue.at).is_some();
    let from = if begun { cue.at.saturating_add(AFTER_MARK) } else { cue.at };
    let end = cue.at.saturating_add(cue.length);
    let until = marks.find(|&at| at > from).map_or(end, |at| at.min(end));
    Cue { at: from, length: until.saturating_sub(from).max(0), ..cue }
}

/// Whether a line is said whenever it can be, however late: the change of side, and the answer to
/// "Too much".
#[must_use]
pub fn must_be_said(line: &str) -> bool {
    let answers = [Units::Inches, Units::Centimetres].map(|it| in_units(phrase::SMALL_ROLLS, it));
    [phrase::SWITCH.left, phrase::SWITCH.right].contains(&line) || answers.contains(&line)
}

/// Every line that any session can say: all movements, and so all stand-ins, on both sides; all
/// routines; and what belongs to no single movement.
#[must_use]
pub fn lines() -> BTreeSet<&'static str> {
    let mut lines: BTreeSet<_> = phrase::all().collect();
    for movement in MOVEMENTS {
        let wording = wording(movement);
        for of_side in [wording.announce, wording.setup] {
            lines.insert(of_side.left);
            if movement.sided {
                lines.insert(of_side.right);
            }
        }
        lines.extend(wording.action.iter().map(|(_, text)| *text));
        lines.extend([wording.feel, wording.ease_off, wording.last, wording.release]);
    }
    let alone = MOVEMENTS.iter().filter_map(|movement| solo(movement.id));
    let all = ROUTINES.iter().chain(AFTER).copied().chain(alone);
    lines.extend(all.flat_map(|it| [it.opening, it.closing]));
    lines.remove("");
    lines.extend(METRIC.iter().map(|(_, metric)| *metric));
    lines
}

/// The lines with a length, as they are said in centimetres.
const METRIC: [(&str, &str); 5] = [
    (
        "Rise as you breathe in, sink as you breathe out. Roll only a few inches.",
        "Rise as you breathe in, sink as you breathe out. Roll only about ten centimetres.",
    ),
    (
        "Now roll from side to side, an inch or two. Never cross the spine.",
        "Now roll from side to side, three to five centimetres. Never cross the spine.",
    ),
    (
        "Roll back and forth slowly, a few inches. Feet stay flat.",
        "Roll back and forth slowly, about ten centimetres. Feet stay flat.",
    ),
    (
        "Roll an inch or two, there and back. Two rolls to a breath.",
        "Roll three to five centimetres, there and back. Two rolls to a breath.",
    ),
    (phrase::SMALL_ROLLS, "Press less. Roll three to five centimetres, twelve times."),
];

/// A line as it is said in these units (a test holds it against what is read).
#[must_use]
pub fn in_units(line: &'static str, units: Units) -> &'static str {
    let metric = METRIC.iter().find(|(inches, _)| units == Units::Centimetres && *inches == line);
    metric.map_or(line, |(_, metric)| metric)
}
