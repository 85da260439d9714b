//! What a routine holds, before it is started.
//!
//! *Invariant:* everything above Start is optional.

use crate::app::components::{
    BackMast, CloseUp, ContinueOffer, Crop, Gate, Icon, NoticeList, RatingScale, StartButton,
    Still, Symbol,
};
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::tailor;
use unknot_core::engine::{Ms, Timeline};
use unknot_core::routine::{Routine, Side, Step};

/// The screen before a session.
#[component]
pub(crate) fn BriefingPage(routine: &'static Routine) -> impl IntoView {
    let shared = shared();
    let before = RwSignal::new(None);
    let timeline = Memo::new(move |_| {
        let plan = shared.facts.settings.with(unknot_core::progress::Settings::plan);
        let swaps = tailor(routine, &shared.facts.limits()).swaps();
        Starts::of(&Timeline::tailored(routine, plan, swaps))
    });
    let part = move |(nth, step): (usize, &'static Step)| {
        view! {
            <li>
                <b class="time">{move || timeline.with(|starts| starts.part(nth))}</b>
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
                    .zip([Symbol::Ball, Symbol::Wall])
                    .map(|(&prop, symbol)| view! { <li class="row"><Icon symbol />{prop}</li> })
                    .collect_view()}
                <li class="row">
                    <Icon symbol=Symbol::Heat />
                    "Best when warm, after a shower."
                </li>
            </ul>
            <h2>"Five parts"</h2>
            <ol class="parts">
                {routine.steps.iter().enumerate().map(part).collect_view()}
            </ol>
            <p class="row">
                <b class="time">{move || timeline.with(Starts::end)}</b>
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
                <StartButton routine before />
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

/// Where the parts begin and the routine ends, as text.
#[derive(Clone, PartialEq)]
struct Starts {
    parts: Vec<Ms>,
    end: Ms,
}

impl Starts {
    fn of(timeline: &Timeline) -> Self {
        let count = timeline.steps().len();
        let start =
            |part| timeline.spans().iter().find(|span| span.part == part).map(|span| span.start);
        Self { parts: (0..count).filter_map(start).collect(), end: timeline.end() }
    }

    fn part(&self, nth: usize) -> String {
        self.parts.get(nth).copied().map(text::position).unwrap_or_default()
    }

    fn end(&self) -> String {
        text::position(self.end)
    }
}
