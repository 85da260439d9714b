//! One movement: its picture in motion, how it is done, whom it is not for, and playing it alone.
//!
//! *Invariant:* played alone it is a routine like any other: eased in, tailored and recorded.

use crate::app::components::{
    BackMast, ChangeList, DeepRest, Gate, MovementPlate, MovementText, NoticeList, StartButton,
};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, briefing, movement as words};
use leptos::prelude::*;
use unknot_core::care::{Caution, Verdict, verdict};
use unknot_core::catalog::solo;
use unknot_core::engine::Length;
use unknot_core::routine::Movement;

/// The page.
#[component]
pub(crate) fn MovementPage(movement: &'static Movement) -> impl IntoView {
    let facts = shared().facts;
    let left_out = move || facts.settings.with(|settings| settings.leaves_out(movement.id));
    let wants = move |_| {
        let wanted = left_out();
        facts.set(|settings| settings.wants(movement.id, wanted));
    };
    let cautions: Vec<_> = Caution::ALL
        .into_iter()
        .filter(|&caution| verdict(caution, false, movement) != Verdict::Allowed)
        .map(|caution| view! { <li>{caution.statement()}</li> })
        .collect();
    view! {
        <main class="page movement">
            <BackMast label=text::MOVEMENTS to=Route::Movements />
            <div class="stage-plate">
                <MovementPlate movement />
            </div>
            <NoticeList />
            <h1>{movement.name}</h1>
            <p class="meta">{words::kind(movement)}</p>
            <h2>{briefing::HOW}</h2>
            <MovementText movement />
            {(!cautions.is_empty())
                .then(|| {
                    view! {
                        <details>
                            <summary>{words::CHANGED_WITH}</summary>
                            <ul>{cautions}</ul>
                        </details>
                    }
                })}
            <p class="row">
                <span>{move || left_out().then_some(words::FOR_YOU)}</span>
                <button class="quiet" on:click=wants>
                    {move || if left_out() { briefing::BRING_BACK } else { briefing::NOT_FOR_ME }}
                </button>
            </p>
            {solo(movement.id)
                .map(|routine| {
                    view! {
                        <DeepRest routine />
                        <ChangeList routine />
                        <Gate />
                        <div class="foot">
                            <StartButton
                                routine
                                before=Signal::derive(|| None)
                                length=Signal::derive(Length::default)
                                label=words::PLAY
                            />
                        </div>
                    }
                })}
        </main>
    }
}
