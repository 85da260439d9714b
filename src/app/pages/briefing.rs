//! What a routine holds, before it is started.
//!
//! *Invariant:* everything above Start is optional.

use crate::app::components::{
    AnswerList, BackMast, ChangeList, ContinueOffer, DeepRest, FeelingPicker, Gate, HandsFree,
    Icon, LengthChips, NoticeList, PartList, RatingScale, StartButton, Symbol,
};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, briefing, done, home, source};
use leptos::prelude::*;
use unknot_core::care::tailor;
use unknot_core::catalog::phrase;
use unknot_core::engine::{Length, Plan, Timeline};
use unknot_core::progress::Settings;
use unknot_core::routine::Routine;

/// The icons of the props, in their order.
const PROPS: [Symbol; 4] = [Symbol::Ball, Symbol::Wall, Symbol::Tick, Symbol::Tick];

/// The screen before a session.
#[component]
pub(crate) fn BriefingPage(routine: &'static Routine) -> impl IntoView {
    let facts = shared().facts;
    let before = RwSignal::new(None);
    let length = RwSignal::new(Length::default());
    let timeline = Signal::derive(move || {
        let plan = Plan { length: length.get(), ..facts.settings.with(Settings::plan) };
        Timeline::tailored(routine, plan, tailor(routine, &facts.limits()).swaps())
    });
    let prop = |(&prop, symbol): (&&'static str, Symbol)| {
        view! { <li class="row"><Icon symbol />{prop}</li> }
    };
    view! {
        <main class="page briefing">
            <BackMast />
            <NoticeList />
            <h1>{routine.name}</h1>
            <p class="lede">{routine.purpose}</p>
            <ul class="rows">
                {routine.props.iter().zip(PROPS).map(prop).collect_view()}
                <li class="row">
                    <Icon symbol=Symbol::Heat />
                    {briefing::WARM}
                </li>
            </ul>
            <DeepRest routine />
            <ChangeList routine />
            <AnswerList />
            <LengthChips routine length />
            <PartList timeline />
            <p class="label">{move || facts.say(phrase::WHERE)}</p>
            <p class="label">{phrase::HOW_HARD}</p>
            <HandsFree routine timeline />
            <details>
                <summary>{source::SOURCES}</summary>
                <p>{source::sources(routine.sources)}</p>
            </details>
            <h2>{done::HOW_STIFF}</h2>
            <p class="label">{done::SCALE}</p>
            <RatingScale value=before change=move |value| before.set(value) label=done::HOW_STIFF />
            <FeelingPicker />
            <p class="row">
                <Icon symbol=Symbol::Tick />
                <span>
                    {home::ANYTHING_NEW} " " <a href=Route::Safety.href()>{text::CHECK_AGAIN}</a>
                </span>
            </p>
            <Gate />
            <ContinueOffer />
            <div class="foot">
                <StartButton routine before length />
            </div>
        </main>
    }
}
