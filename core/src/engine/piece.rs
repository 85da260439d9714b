//! A session cut into pieces that can be rendered one after the other.
//!
//! *Invariant:* pieces touch, none is longer than a minute, and no line is cut in two.

use super::{Breath, CueKind, Ms, Timeline, speech};
use std::ops::Range;

/// The longest piece in milliseconds: a browser holds all of it as floating-point numbers.
const LONGEST: Ms = 60_000;

/// A clip fades out in so many milliseconds after its line.
const FADE: Ms = 120;

impl Timeline {
    /// Where the closing line is said to its end, and all that sounds is over.
    #[must_use]
    pub fn silent_from(&self) -> Ms {
        self.silent_after(&self.said())
    }

    fn silent_after(&self, said: &[Range<Ms>]) -> Ms {
        let spoken = said.iter().map(|line| line.end + FADE).max();
        spoken.unwrap_or_default().max(self.end() + super::Mark::LENGTH)
    }

    /// Every line, from its first sound to its reckoned last.
    fn said(&self) -> Vec<Range<Ms>> {
        let cues = self.cues();
        let line = |cue: &super::Cue| match cue.kind {
            CueKind::Line(text) => {
                let from = speech::said(cues, *cue).at;
                Some(from..from + speech::reckoned(text))
            }
            _ => None,
        };
        cues.iter().filter_map(line).collect()
    }

    /// The pieces, from the countdown to the last sound.
    #[must_use]
    pub fn pieces(&self) -> Vec<Range<Ms>> {
        let said = self.said();
        let end = self.silent_after(&said);
        let breaths = self.cues().iter().filter(|cue| cue.kind == CueKind::Breath(Breath::In));
        let settles = self.spans().iter().filter(|span| span.settles());
        let silent = |at: &Ms| !said.iter().any(|line| line.start < *at && *at < line.end + FADE);
        let quiet: Vec<Ms> = breaths
            .map(|cue| cue.at)
            .chain(settles.map(|span| span.start))
            .chain([self.end()])
            .filter(silent)
            .collect();
        // Quick breaths and a long time to settle may leave no such moment for a minute.
        let lulls: Vec<Ms> = said.iter().map(|line| line.start).filter(silent).collect();
        let mut pieces = Vec::new();
        let mut from = self.start();
        while from < end {
            let most = from + LONGEST;
            let last = |among: &[Ms]| {
                among.iter().copied().filter(|at| (from + 1..=most).contains(at)).max()
            };
            let cut = last(&quiet).or_else(|| last(&lulls)).unwrap_or(most);
            let to = if most >= end { end } else { cut };
            pieces.push(from..to);
            from = to;
        }
        pieces
    }
}
