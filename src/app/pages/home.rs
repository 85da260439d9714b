//! Today's suggestion, one Start button, and the way on after an interruption.
//!
//! *Invariant:* one tap on Start starts, once the safety check allows it.

use crate::app::components::{
    ContinueOffer, Crop, Gate, Icon, NameMast, Navigation, NoticeList, RoutineList, StartButton,
    Still, Symbol,
};
use crate::app::route::Route;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::catalog::ROUTINES;
use unknot_core::engine::Length;
use unknot_core::routine::Pose;

/// The first screen.
#[component]
pub(crate) fn HomePage() -> impl IntoView {
    let Some(&routine) = ROUTINES.first() else { return ().into_any() };
    view! {
        <main class="page home">
            <NameMast />
            <div class="hero">
                <Still pose=Pose::WallBallBack crop=Crop::Hero />
                <p class="annotation">"The ball sits beside the spine"</p>
            </div>
            <div class="today">
                <NoticeList />
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
                        <b>"What it holds"</b>
                        <small>"The parts, what you need, the sources"</small>
                    </span>
                    <Icon symbol=Symbol::Arrow />
                </a>
                <RoutineList />
                <p class="label">
                    "For a stiff lower back, not for an injury. New weakness, numbness, fever, or pain after a fall: see a doctor first."
                </p>
            </div>
            <Navigation here=Route::Home />
        </main>
    }
    .into_any()
}
