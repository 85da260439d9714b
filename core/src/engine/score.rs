//! A timeline as plain text, for people to review.
//!
//! *Invariant:* what is said and done is all there, one line each, in order.

use super::{Cue, CueKind, Ms, Span, SpanKind, Timeline};
use std::fmt::Write as _;

/// The spans and spoken lines of a timeline, a line each.
#[must_use]
pub fn score(timeline: &Timeline) -> String {
    let mut text = String::new();
    let mut said =
        timeline.cues().iter().filter(|cue| matches!(cue.kind, CueKind::Line(_))).peekable();
    for span in timeline.spans() {
        write_lines(&mut text, &mut said, span.start);
        write_span(&mut text, span, timeline.plan().pattern.cycle());
        write_lines(&mut text, &mut said, span.end());
    }
    write_lines(&mut text, &mut said, Ms::MAX);
    let _ = writeln!(text, "{}  end", stamp(timeline.end()));
    text
}

fn write_lines<'a>(
    text: &mut String,
    said: &mut std::iter::Peekable<impl Iterator<Item = &'a Cue>>,
    until: Ms,
) {
    while let Some(cue) = said.next_if(|cue| cue.at < until) {
        if let CueKind::Line(line) = cue.kind {
            let _ = writeln!(text, "{}    \u{201c}{line}\u{201d}", stamp(cue.at));
        }
    }
}

fn write_span(text: &mut String, span: &Span, cycle: Ms) {
    let side = span.side.map_or("both", |side| side.id());
    let region = span.movement.region.map_or("whole body", |region| region.id());
    let what = match span.kind {
        SpanKind::Settle { switch: true } => "switch sides".to_owned(),
        SpanKind::Settle { switch: false } => "settle".to_owned(),
        SpanKind::Release => "release".to_owned(),
        SpanKind::Work if span.spots > 0 => {
            format!("{:?} {} of {}", span.stroke, span.spot + 1, span.spots).to_lowercase()
        }
        SpanKind::Work => format!("{:?}", span.stroke).to_lowercase(),
    };
    let (seconds, breaths) = (span.length / 1_000, span.length / cycle);
    let breaths = match breaths {
        _ if span.settles() => String::new(),
        1 => "  1 breath".to_owned(),
        _ => format!("  {breaths} breaths"),
    };
    let _ = writeln!(
        text,
        "{}  {side:5}  {}  {region}  {what}  {seconds} s{breaths}",
        stamp(span.start),
        span.movement.id
    );
}

fn stamp(at: Ms) -> String {
    let (sign, at) = if at < 0 { ('-', -at) } else { (' ', at) };
    format!("{sign}{:02}:{:02}.{}", at / 60_000, at / 1_000 % 60, at % 1_000 / 100)
}
