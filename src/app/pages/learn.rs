//! What stands behind it all: why, what to press with, where the sources disagree, when to see
//! someone.
//!
//! *Invariant:* everything told names its source or is called ours.

use crate::app::components::{BodyMap, NameMast, Navigation, NoticeList};
use crate::app::route::Route;
use crate::app::text::{learn as text, source};
use leptos::prelude::*;
use unknot_core::catalog::learn::{
    AVOID, Card, Disagreement, RATING, TOOLS, card, cards, disagreements,
};
use unknot_core::routine::{Document, Region, Source};

/// The card that opens the page.
const OPENING: &str = "hips";

/// The page.
#[component]
pub(crate) fn LearnPage() -> impl IntoView {
    let tools = TOOLS.iter().map(|tool| {
        let about = format!("{} {}", tool.good_for, tool.limit);
        chapter(tool.name, vec![about], tool.sources)
    });
    let avoid = AVOID.iter().map(|it| chapter(it.name, vec![it.why.to_owned()], it.sources));
    view! {
        <main class="page learn">
            <NameMast />
            <NoticeList />
            <h1>{text::TITLE}</h1>
            <Picture />
            {card(OPENING).map(opening)}
            <h2>{text::DISAGREE}</h2>
            <PressureScales />
            {disagreements().map(disagreement).collect_view()}
            <h2>{text::CHAPTERS}</h2>
            {cards().filter(|card| card.id != OPENING).map(about).collect_view()}
            <h2>{text::TOOLS}</h2>
            <p class="label">{text::TOOLS_NOTE}</p>
            {tools.collect_view()}
            <h2>{text::AVOID}</h2>
            {avoid.collect_view()}
            {rating()}
            <h2>{text::DOCUMENTS}</h2>
            <p>{text::DOCUMENTS_NOTE}</p>
            <ul class="documents">{Document::ALL.map(|it| view! { <li>{it.name()}</li> })}</ul>
            <Navigation here=Route::Learn />
        </main>
    }
}

/// The muscles of the hip, and where it is felt.
#[component]
fn Picture() -> impl IntoView {
    /// The picture's own units: left, top, width and height.
    const VIEW: [f64; 4] = [-62.0, 62.0, 444.0, 250.0];
    /// What is named: on the left or the right, and where its line ends.
    const NAMED: [(&str, bool, [f64; 2]); 4] = [
        (text::WAIST, true, [112.0, 150.0]),
        (text::SIDE_OF_HIP, true, [70.0, 200.0]),
        (text::DEEP_HIP, true, [104.0, 252.0]),
        (text::FEELS_STIFF, false, [196.0, 132.0]),
    ];
    let [_, top, _, height] = VIEW;
    let name = |(name, left, [_, y]): (&'static str, bool, [f64; 2])| {
        let at = format!("{:.1}%", 100.0 * (y - top) / height);
        view! { <span class:far=!left style:top=at>{name}</span> }
    };
    view! {
        <div class="why" aria-hidden="true">
            <BodyMap
                view=VIEW
                regions=&[Region::QuadratusLumborum, Region::GluteusMedius, Region::Piriformis]
                one_side=true
                ends=NAMED.map(|(_, left, end)| (left, end)).to_vec()
            />
            {NAMED.map(name)}
        </div>
    }
}

fn lines(all: Vec<String>) -> AnyView {
    all.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
}

fn cited(sources: &[Source]) -> AnyView {
    view! { <p class="label">{source::SOURCES} ": " {source::sources(sources)}</p> }.into_any()
}

fn chapter(title: &'static str, all: Vec<String>, sources: &[Source]) -> AnyView {
    view! {
        <details>
            <summary>{title}</summary>
            {lines(all)}
            {cited(sources)}
        </details>
    }
    .into_any()
}

fn body(card: &Card) -> Vec<String> {
    card.body.iter().map(|&line| line.to_owned()).collect()
}

fn opening(card: &Card) -> AnyView {
    view! {
        {lines(body(card))}
        {cited(card.sources)}
    }
    .into_any()
}

fn about(card: &'static Card) -> AnyView {
    chapter(card.title, body(card), card.sources)
}

fn disagreement(one: &'static Disagreement) -> AnyView {
    let view = |said: &unknot_core::catalog::learn::View| {
        view! {
            <li>
                {said.says}
                {cited(said.sources)}
            </li>
        }
    };
    view! {
        <details>
            <summary>{one.topic}</summary>
            <ul>{one.views.iter().map(view).collect_view()}</ul>
            <p>
                <b>{text::OUR_RULE}</b>
                {one.rule}
            </p>
        </details>
    }
    .into_any()
}

/// Two bands on one scale.
#[component]
fn PressureScales() -> impl IntoView {
    view! {
        <p class="label">{text::SCALE}</p>
        <div class="bands" role="img" aria-label=text::SCALE_LABEL>
            <p class="ours">
                <i></i>
                {text::WE_USE}
            </p>
            <p class="theirs">
                {text::ONE_SAYS}
                <i></i>
            </p>
            <p class="ends">
                <span>"0"</span>
                <span>"3"</span>
                <span>"6"</span>
                <span>"10"</span>
            </p>
        </div>
    }
}

fn rating() -> AnyView {
    let points = RATING.points.iter().map(|(what, points)| format!("{what}: {points}"));
    let mut all = vec![text::RATED_NOTE.to_owned()];
    all.extend(points);
    all.push(text::price(RATING.dollars, RATING.sizes));
    chapter(text::RATED, all, &[RATING.source])
}
