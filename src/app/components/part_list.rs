//! The parts of a session in their order, each with how it is done and where that comes from.
//!
//! *Invariant:* shows what will be played, after fitting and after what the person's answers
//! changed.

use super::{Crop, close_up, movement_text, still};
use crate::app::element::{Node, all, details, el, group, live};
use crate::app::shell::shared;
use crate::app::signal::Memo;
use crate::app::text::{self, briefing};
use unknot_core::catalog::wording;
use unknot_core::engine::Timeline;
use unknot_core::routine::{Side, Step};

/// The parts and the end.
pub(crate) fn part_list(timeline: impl Fn() -> Timeline + Send + Sync + 'static) -> Node {
    let outline = Memo::new(move || Outline::of(&timeline()));
    let parts = live(move || outline.with(|outline| all(outline.parts.iter().map(part))));
    let end = live(move || outline.with(|outline| outline.end.clone()));
    let title = live(move || text::parts(outline.with(|outline| outline.parts.len())));
    let end = el("p").class("row").child(el("b").class("time").child(end)).child(briefing::ENDS);
    group("").child(el("h2").child(title)).child(el("ol").class("parts").child(parts)).child(end)
}

fn part((step, start): &(Step, String)) -> Node {
    let movement = step.movement;
    let facts = shared().facts;
    let brief = live(move || facts.say(wording(movement).brief));
    let unwanted = move || facts.set(|settings| settings.wants(movement.id, false));
    let how = details(briefing::HOW)
        .child(movement_text(movement))
        .child(el("button").class("quiet").on_click(unwanted).child(briefing::NOT_FOR_ME));
    let name = el("div").child(el("h3").child(movement.name)).child(el("p").child(brief));
    el("li")
        .child(el("b").class("time").child(start.clone()))
        .child(name)
        .child(el("span").class("thumb").child(thumb(step)))
        .child(how)
}

/// What a movement works on.
fn thumb(step: &Step) -> Option<Node> {
    let movement = step.movement;
    match (movement.region, movement.strokes.first()) {
        (Some(region), Some(&stroke)) => {
            close_up(region, Some(Side::Left), stroke, usize::from(step.spots))
        }
        _ => Some(still(movement.pose, Crop::Thumb)),
    }
}

/// The parts with their starts, and the end.
#[derive(Clone)]
struct Outline {
    parts: Vec<(Step, String)>,
    end: String,
}

impl PartialEq for Outline {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&(Step, String), &(Step, String))| {
            one.0.movement.id == other.0.movement.id && one.1 == other.1
        };
        self.end == other.end
            && self.parts.len() == other.parts.len()
            && self.parts.iter().zip(&other.parts).all(same)
    }
}

impl Outline {
    fn of(timeline: &Timeline) -> Self {
        let start = |part| {
            let span = timeline.spans().iter().find(|span| span.part == part);
            text::position(span.map_or(0, |span| span.start))
        };
        let parts = timeline.steps().iter().enumerate().map(|(nth, step)| (*step, start(nth)));
        Self { parts: parts.collect(), end: text::position(timeline.end()) }
    }
}
