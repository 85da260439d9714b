//! How many tests passed and failed, as the runners say it.
//!
//! *Invariant:* a run that ended badly never counts as good, whatever it printed.

use std::fmt;
use std::ops::AddAssign;

/// A count of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Those that passed.
    pub(super) passed: u32,
    /// Those that did not.
    pub(super) failed: u32,
}

impl Tally {
    /// Reads all closing lines of cargo's and wasm-bindgen's runners.
    pub(super) fn of_cargo(said: &str, success: bool) -> Self {
        let lines = said.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
        lines.fold(Self::default(), Self::plus).or_failed(success)
    }

    /// Reads the closing lines of Playwright.
    pub(super) fn of_playwright(said: &str, success: bool) -> Self {
        // The count stands at the start of a line of its own: "  12 passed (3.4s)".
        let lines =
            said.lines().filter(|line| line.trim().starts_with(|sign: char| sign.is_ascii_digit()));
        lines.fold(Self::default(), Self::plus).or_failed(success)
    }

    /// Whether nothing failed.
    pub(super) fn is_good(self) -> bool {
        self.failed == 0
    }

    /// With what came of the red ones when they were asked again; one that was not heard of stays red.
    pub(super) fn after(self, again: Self) -> Self {
        let green = again.passed.min(self.failed - again.failed.min(self.failed));
        Self { passed: self.passed + green, failed: self.failed - green }
    }

    fn plus(self, line: &str) -> Self {
        let words: Vec<_> = line.split([' ', ';', ',']).filter(|word| !word.is_empty()).collect();
        words.windows(2).fold(self, |sum, pair| {
            let [number, word] = pair else { return sum };
            let Ok(number) = number.parse::<u32>() else { return sum };
            match *word {
                "passed" => Self { passed: sum.passed + number, ..sum },
                "failed" | "flaky" | "interrupted" => Self { failed: sum.failed + number, ..sum },
                _ => sum,
            }
        })
    }

    fn or_failed(self, success: bool) -> Self {
        if success || self.failed > 0 { self } else { Self { failed: 1, ..self } }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_lines_are_summed() {
        let said = "test a ... ok\ntest result: ok. 3 passed; 0 failed; 1 ignored\n\ntest result: FAILED. 2 passed; 1 failed; 0 ignored\n";
        assert_eq!(Tally::of_cargo(said, false), Tally { passed: 5, failed: 1 });
    }

    #[test]
    fn playwright_lines_are_summed() {
        let said = "  ✓  1 a.spec.ts:3:1 › 5 passed things (1s)\n\n  1 failed\n    a.spec.ts\n  2 flaky\n  3 skipped\n  12 passed (3.4s)\n";
        assert_eq!(Tally::of_playwright(said, false), Tally { passed: 12, failed: 3 });
    }

    #[test]
    fn what_is_green_when_asked_again_is_green_and_what_was_not_heard_of_is_red() {
        let first = Tally { passed: 330, failed: 3 };
        let after = |passed, failed| first.after(Tally { passed, failed });
        assert_eq!(after(3, 0), Tally { passed: 333, failed: 0 });
        assert_eq!(after(2, 1), Tally { passed: 332, failed: 1 });
        assert_eq!(after(0, 3), first);
        assert_eq!(after(1, 0), Tally { passed: 331, failed: 2 });
        assert_eq!(after(0, 1), first);
        // More than were asked for is nothing that can be trusted.
        assert_eq!(after(9, 4), first);
    }

    #[test]
    fn a_bad_end_is_a_failure() {
        assert_eq!(
            Tally::of_cargo("error: could not compile", false),
            Tally { passed: 0, failed: 1 }
        );
    }
}
