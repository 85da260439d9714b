//! Where a fact comes from, and how much of a movement, in words.
//!
//! *Invariant:* what is ours is called ours.

use unknot_core::routine::{Basis, Dose, Range, Source};

pub(crate) const SOURCES: &str = "Sources";
pub(crate) const OURS: &str = "ours, beyond the sources";

/// "Rolling out safely, lines 25 to 27; …".
pub(crate) fn sources(all: &[Source]) -> String {
    all.iter().copied().map(source).collect::<Vec<_>>().join("; ")
}

/// "Rolling out safely, lines 25 to 27".
pub(crate) fn source(source: Source) -> String {
    let name = source.document.name();
    match source.lines {
        (first, last) if first == last => format!("{name}, line {first}"),
        (first, last) => format!("{name}, lines {first} to {last}"),
    }
}

/// "2 to 3 spots, 20 to 45 s each", and whether that is ours.
pub(crate) fn dose(dose: Dose) -> String {
    let all = match dose {
        Dose::Continuous { seconds } => vec![seconds],
        Dose::Holds { spots, seconds } => vec![spots, seconds],
        Dose::Repetitions { count, .. } => vec![count],
    };
    let ours = all.iter().any(|range| range.basis == Basis::Ours);
    if ours { format!("{} ({OURS})", figures(dose)) } else { figures(dose) }
}

/// "2 to 3 spots, 20 to 45 s each".
pub(crate) fn figures(dose: Dose) -> String {
    match dose {
        Dose::Continuous { seconds } => format!("{} s", span(seconds)),
        Dose::Holds { spots, seconds } => {
            let many = if spots.max == 1 { "spot" } else { "spots" };
            format!("{} {many}, {} s each", span(spots), span(seconds))
        }
        Dose::Repetitions { count, .. } => format!("{} times", span(count)),
    }
}

fn span(range: Range) -> String {
    if range.min == range.max {
        range.min.to_string()
    } else {
        format!("{} to {}", range.min, range.max)
    }
}
