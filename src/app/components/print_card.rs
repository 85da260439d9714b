//! A routine on paper: the picture, the breath and the rules round the list of parts.
//!
//! *Invariant:* seen in print alone, and only where the safety check lets a session start.

use super::{Crop, Still};
use crate::app::shell::shared;
use crate::app::text::{self, card};
use crate::platform::page;
use leptos::prelude::*;
use unknot_core::care::Clearance;
use unknot_core::progress::Settings;
use unknot_core::routine::{Pose, Routine};

/// The button that prints, and what is printed above and below the parts.
#[component]
pub(crate) fn PrintCard(routine: &'static Routine) -> impl IntoView {
    let facts = shared().facts;
    let main = routine.main_movement();
    let pose = main.map_or(Pose::StandTall, |movement| movement.pose);
    let beside = (pose == Pose::WallBallBack).then_some(card::BESIDE);
    let pressed = main.is_some_and(|movement| movement.pressure.is_some());
    let breath = move || card::breath(facts.settings.with(Settings::plan).pattern).join("\n");
    move || {
        matches!(facts.clearance(), Clearance::Clear | Clearance::Ask).then(|| {
            view! {
                <button class="quiet" on:click=move |_| page::print()>
                    {card::PRINT}
                </button>
                <p class="card-kind">{text::NAME} " · " {text::summary(routine)}</p>
                <section class="card-head">
                    <div class="card-pose">
                        <Still pose crop=Crop::Card />
                        <b>{beside}</b>
                    </div>
                    <b class="card-breath">{breath}</b>
                    {pressed
                        .then(|| {
                            view! {
                                <div>
                                    <b>{card::PRESSURE}</b>
                                    <p>{card::PRESSURE_NOTE}</p>
                                    <b>{card::EASE}</b>
                                </div>
                            }
                        })}
                </section>
                <section class="card-foot">
                    <p>
                        <b>{card::STOP}</b>
                        {card::STOP_NOTE}
                    </p>
                    <p>
                        <b>{card::NEVER}</b>
                        {card::NEVER_NOTE}
                    </p>
                    <p>{card::CHECKED}</p>
                </section>
            }
        })
    }
}
