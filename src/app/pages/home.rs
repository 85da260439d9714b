//! Today's suggestion, one Start button, the way on after an interruption, and all else to choose.
//!
//! *Invariant:* one tap on Start starts, once the safety check allows it.

use crate::app::components::{
    Advice, ContinueOffer, Crop, FeelingPicker, Gate, Icon, NameMast, Navigation, NoticeList,
    PlacePicker, RoutineList, StartButton, Still, Symbol,
};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, home};
use leptos::prelude::*;
use unknot_core::care::{Feeling, suggest};
use unknot_core::catalog;
use unknot_core::engine::Length;
use unknot_core::routine::{Pose, Routine};

/// The first screen.
#[component]
pub(crate) fn HomePage() -> impl IntoView {
    let facts = shared().facts;
    let suggested =
        Memo::new(move |_| suggest(facts.feeling().unwrap_or(Feeling::Stiff), &facts.limits()));
    let routine = move || catalog::routine(suggested.get());
    view! {
        <main class="page home">
            <NameMast />
            {move || routine().map(hero)}
            <div class="today">
                {move || routine().map(suggestion)}
                <Advice />
                <NoticeList />
                <FeelingPicker />
                <PlacePicker />
                <RoutineList />
                <a class="row" href=Route::Safety.href()>
                    <Icon symbol=Symbol::Tick />
                    <span>{home::ANYTHING_NEW} " " {text::CHECK_AGAIN}</span>
                    <Icon symbol=Symbol::Arrow />
                </a>
                <p class="label">{home::SAFETY_LINE}</p>
            </div>
            <Navigation here=Route::Home />
        </main>
    }
}

fn hero(routine: &Routine) -> impl IntoView + use<> {
    let pose = routine.main_movement().map_or(Pose::StandTall, |movement| movement.pose);
    let at_wall = matches!(pose, Pose::WallBallBack);
    view! {
        <div class="hero">
            <Still pose crop=Crop::Hero />
            {at_wall.then(|| view! { <p class="annotation">{home::ANNOTATION}</p> })}
        </div>
    }
}

fn suggestion(routine: &'static Routine) -> impl IntoView {
    view! {
        <h1>{routine.name}</h1>
        <p class="meta">{text::TODAY} " · " {text::summary(routine)}</p>
        <Gate />
        <StartButton
            routine
            before=Signal::derive(|| None)
            length=Signal::derive(Length::default)
        />
        <ContinueOffer />
        <a class="row" href=Route::Briefing(routine.id.to_owned()).href()>
            <Icon symbol=Symbol::Ball />
            <span>
                <b>{home::HOLDS}</b>
                <small>{home::HOLDS_NOTE}</small>
            </span>
            <Icon symbol=Symbol::Arrow />
        </a>
    }
}
