//! What a routine holds, before it is started.
//!
//! *Invariant:* everything above Start is optional.

use crate::app::components::{
    BackMast, ChangeList, CloseUp, ContinueOffer, Crop, Gate, Icon, LengthChips, NoticeList,
    RatingScale, StartButton, Still, Symbol,
};
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::tailor;
use unknot_core::engine::{Length, Plan, Timeline};
use unknot_core::routine::{Routine, Side, Step};

/// The screen before a session.
#[component]
pub(crate) fn BriefingPage(routine: &'static Routine) -> impl IntoView {
    let shared = shared();
    let before = RwSignal::new(None);
    let length = RwSignal::new(Length::default());
    let outline = Memo::new(move |_| {
        let plan = shared.facts.settings.with(unknot_core::progress::Settings::plan);
        let plan = Plan { length: length.get(), ..plan };
        let swaps = tailor(routine, &shared.facts.limits()).swaps();
        Outline::of(&Timeline::tailored(routine, plan, swaps))
    });
    let part = |(step, start): &(Step, String)| {
        view! {
            <li>
                <b class="time">{start.clone()}</b>
                <div>
                    <h3>{step.movement.name}</h3>
                    <p>{step.movement.wording.brief}</p>
                </div>
                <span class="thumb">{thumb(step)}</span>
            </li>
        }
    };
    let source = |source: &unknot_core::routine::Source| {
        let (first, last) = source.lines;
        format!("{}, lines {first} to {last}", source.document.name())
    };
    view! {
        <main class="page briefing">
            <BackMast />
            <NoticeList />
            <h1>{routine.name}</h1>
            <p class="lede">{routine.purpose}</p>
            <ul class="rows">
                {routine
                    .props
                    .iter()
                    .zip([Symbol::Ball, Symbol::Wall, Symbol::Tick, Symbol::Tick])
                    .map(|(&prop, symbol)| view! { <li class="row"><Icon symbol />{prop}</li> })
                    .collect_view()}
                <li class="row">
                    <Icon symbol=Symbol::Heat />
                    "Best when warm, after a shower."
                </li>
            </ul>
            <ChangeList routine />
            <LengthChips routine length />
            <h2>{move || text::parts(outline.with(|outline| outline.parts.len()))}</h2>
            <ol class="parts">
                {move || outline.with(|outline| outline.parts.iter().map(part).collect_view())}
            </ol>
            <p class="row">
                <b class="time">{move || outline.with(|outline| outline.end.clone())}</b>
                "Ends gently"
            </p>
            <h2>"How stiff is it now?"</h2>
            <p class="label">"0 is loose, 10 is the most. You can skip this."</p>
            <RatingScale value=before change=move |value| before.set(value) label="How stiff is it now?" />
            <p class="row">
                <Icon symbol=Symbol::Tick />
                <span>
                    "Anything new since last time? "
                    <a href=crate::app::route::Route::Safety.href()>"Check again"</a>
                </span>
            </p>
            <p class="label">
                "Press 3 to 6 of 10: strong but comfortable. Stop at once if it turns sharp, burning or numb. Stay off the bones of the spine, the ribs and the tailbone."
            </p>
            <details>
                <summary>"Sources"</summary>
                <ul>
                    {routine.sources.iter().map(|of| view! { <li>{source(of)}</li> }).collect_view()}
                    {routine
                        .steps
                        .iter()
                        .map(|step| {
                            let all: Vec<_> = step.movement.sources.iter().map(source).collect();
                            view! { <li>{step.movement.name} ": " {all.join("; ")}</li> }
                        })
                        .collect_view()}
                </ul>
            </details>
            <Gate />
            <ContinueOffer />
            <div class="foot">
                <StartButton routine before length />
            </div>
        </main>
    }
}

/// What a part works on.
fn thumb(step: &Step) -> AnyView {
    let movement = step.movement;
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
