//! The parts of a session in their order, each with how it is done and where that comes from.
//!
//! *Invariant:* shows what will be played, after fitting and after what the person's answers
//! changed.

use super::{CloseUp, Crop, MovementText, Still};
use crate::app::shell::shared;
use crate::app::text::{self, briefing};
use leptos::prelude::*;
use unknot_core::engine::Timeline;
use unknot_core::routine::{Movement, Side, Step};

/// The parts and the end.
#[component]
pub(crate) fn PartList(#[prop(into)] timeline: Signal<Timeline>) -> impl IntoView {
    let outline = Memo::new(move |_| timeline.with(Outline::of));
    view! {
        <h2>{move || text::parts(outline.with(|outline| outline.parts.len()))}</h2>
        <ol class="parts">
            {move || outline.with(|outline| outline.parts.iter().map(part).collect_view())}
        </ol>
        <p class="row">
            <b class="time">{move || outline.with(|outline| outline.end.clone())}</b>
            {briefing::ENDS}
        </p>
    }
}

fn part((step, start): &(Step, String)) -> impl IntoView + use<> {
    let movement = step.movement;
    let facts = shared().facts;
    view! {
        <li>
            <b class="time">{start.clone()}</b>
            <div>
                <h3>{movement.name}</h3>
                <p>{move || facts.say(movement.wording.brief)}</p>
            </div>
            <span class="thumb">{thumb(movement)}</span>
            <details>
                <summary>{briefing::HOW}</summary>
                <MovementText movement />
                <button
                    class="quiet"
                    on:click=move |_| facts.set(|settings| settings.wants(movement.id, false))
                >
                    {briefing::NOT_FOR_ME}
                </button>
            </details>
        </li>
    }
}

/// What a movement works on.
fn thumb(movement: &Movement) -> AnyView {
    match (movement.region, movement.strokes.first()) {
        (Some(region), Some(&stroke)) => {
            view! { <CloseUp region side=Some(Side::Left) stroke /> }.into_any()
        }
        _ => view! { <Still pose=movement.pose crop=Crop::Thumb /> }.into_any(),
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
