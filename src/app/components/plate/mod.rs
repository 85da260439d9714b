//! The plate: figure, close-up, moon, wall and line, as one picture that breathes.
//!
//! *Invariant:* only `transform` and `opacity` move, and the compositor moves them; the page is
//! touched when the scene changes or time jumps.

mod chart;
mod close_up;
mod follow;
mod lead;
mod limbs;
mod moon;
mod moving;
mod scene;
mod shape;
mod sheet;
mod still;

pub(crate) use close_up::CloseUp;
pub(crate) use scene::{Layout, Playhead, Scene};
pub(crate) use still::{Crop, Still};

use crate::platform::media_query::{MediaQuery, REDUCED_MOTION, holds};
use crate::platform::size::Size;
use chart::{Marked, atlas, hatching, paper};
use leptos::html::Div;
use leptos::prelude::*;
use limbs::Limbs;
use moon::{Layer, Moon};
use scene::Beat;
use shape::{unit, view_box};
use sheet::{Sheet, Sliding};
use unknot_core::figure::body_map::MIDLINE;
use unknot_core::figure::{Point, Shape, furniture, plate};
use unknot_core::routine::{Side, Stroke};

/// The player's picture. Clicks reach it as any element: `<Plate … on:click=… />`.
#[component]
pub(crate) fn Plate(
    /// What it shows.
    #[prop(into)]
    scene: Signal<Scene>,
    /// Where in time it is; set on play, pause, seek and a new span, never on a tick.
    #[prop(into)]
    playhead: Signal<Playhead>,
    /// What it shows in words, for who cannot see it: pose, tool, area, side, motion.
    #[prop(into)]
    label: Signal<String>,
    /// "Left side".
    #[prop(into)]
    side: Signal<String>,
    /// "1 of 3".
    #[prop(into)]
    spot: Signal<String>,
    /// "Never press here".
    never: &'static str,
    /// Whether the person has asked the app itself for less motion.
    #[prop(into, optional)]
    calm: Signal<bool>,
) -> impl IntoView {
    let asked = RwSignal::new(holds(REDUCED_MOTION));
    let watch = MediaQuery::new(REDUCED_MOTION, move |now| asked.set(now));
    // The watch lives as long as the plate.
    let _ = StoredValue::new_local(watch);
    let still = Memo::new(move |_| asked.get() || calm.get());
    let beat = Beat { playhead, still: still.into() };
    let scene = Memo::new(move |_| scene.get());
    let composition = Memo::new(move |_| scene.with(Scene::composition));
    let right = move || scene.with(|scene| scene.side == Some(Side::Right));
    let line = move || {
        let layout = composition.get();
        unit(plate::HEIGHT - layout.line.unwrap_or(plate::HEIGHT / 2.0), "")
    };
    let root = NodeRef::<Div>::new();
    let extent = RwSignal::new((plate::WIDTH, plate::HEIGHT));
    Effect::new(move |_| root.get().map(|root| Size::watch(&root, move |now| extent.set(now))));
    // The stage is a plate in pixels; this is how large it is shown. A little of the close-up's
    // far side is given away to the page's edge.
    let enlarged = move || {
        let (width, height) = extent.get();
        format!("scale({})", unit((1.12 * width / plate::WIDTH).min(height / plate::HEIGHT), ""))
    };
    let words = move || composition.with(|layout| layout.wall.is_some());
    view! {
        <div
            node_ref=root
            class="plate"
            class:right=right
            class:centred=move || !words()
            data-testid="diagram"
            role="img"
            aria-label=move || label.get()
            style:--line=line
        >
            <div class="mirror">
                <div class="stage" style:transform=enlarged>
                    {move || view! { <Stage scene=scene.get() beat /> }}
                </div>
            </div>
            <Show when=words>
                <p class="side" aria-hidden="true">
                    <b>{move || side.get()}</b>
                    <span>{move || spot.get()}</span>
                </p>
                <p class="key" aria-hidden="true">
                    <svg class="key-hatch" viewBox="0 0 34 18">
                        <defs>{hatching("zone-key".to_owned(), "b-hatch")}</defs>
                        <rect width="34" height="18" fill="url(#zone-key)" />
                    </svg>
                    <span>{never}</span>
                </p>
            </Show>
        </div>
    }
}

/// Everything that is mirrored for the right side.
#[component]
fn Stage(scene: Scene, beat: Beat) -> impl IntoView {
    let layout = scene.composition();
    let area = scene.area();
    let rest = if layout.lens.is_some() { 0.8 } else { plate::MOON_EMPTY };
    let marked = Marked {
        area,
        side: Some(Side::Left),
        spots: scene.spots,
        ringed: (scene.spots > 0).then_some(scene.spot),
        glide: scene.stroke == Stroke::Release,
    };
    let overprinted = layout.chart.filter(|_| layout.lens.is_none());
    let put = |frame: plate::Frame| {
        format!(
            "translate({} {}) scale({})",
            unit(frame.at.x, ""),
            unit(frame.at.y, ""),
            unit(frame.scale, "")
        )
    };
    let moon = layout.moon;
    let things = furniture(scene.drawing().props);
    view! {
            <svg class="p-layer" viewBox="0 0 390 370">
                {[224.0, 240.0]
                    .into_iter()
                    .filter(|_| layout.lens.is_none())
                    .map(|radius: f64| {
                        view! {
                            <circle
                                class="m-ring"
                                cx=unit(moon.x, "")
                                cy=unit(moon.y, "")
                                r=unit(radius, "")
                            />
                        }
                    })
                    .collect_view()}
            </svg>
            <Moon centre=moon layer=Layer::Disc rest beat />
            {overprinted
                .map(|chart| {
                    view! {
                        <Sheet scene sliding=Sliding::Chart beat>
                            <g transform=put(chart)>{paper()}</g>
                        </Sheet>
                    }
                })}
            {layout.lens.is_none().then(|| view! { <Moon centre=moon layer=Layer::Rim rest beat /> })}
            {overprinted
                .map(|chart| {
                    view! {
                        <Sheet scene sliding=Sliding::Chart beat>
                            <g transform=put(chart)>{atlas(marked)}</g>
                        </Sheet>
                    }
                })}
            <svg class="p-layer" viewBox="0 0 390 370">
                {layout
                    .register
                    .map(|line| {
                        let line = unit(line, "");
                        view! {
                            <path class="p-ground" d=format!("M-1200 {line}H1600V600H-1200Z") />
                            <path class="p-line" d=format!("M-1200 {line}H1600") />
                        }
                    })}
                {layout
                    .wall
                    .map(|wall| {
                        let wall = unit(wall, "");
                        view! { <path class="p-wall" d=format!("M-1200-1200H{wall}V380H-1200Z") /> }
                    })}
            </svg>
            <Sheet scene sliding=Sliding::Line beat>
                {lead::lead(&scene, &layout)}
            </Sheet>
            <svg class="p-layer" viewBox="0 0 390 370">
                <g transform=put(layout.figure)>{shapes(things)}</g>
            </svg>
            <Limbs scene frame=layout.figure beat />
            <svg class="p-layer" viewBox="0 0 390 370">
                {lead::overlay(&scene, &layout)}
            </svg>
            {layout.lens.zip(layout.chart).map(|(lens, chart)| round(lens, chart, marked, scene.spot()))}
    }
}

/// Still shapes in their colours.
fn shapes(shapes: Vec<Shape>) -> impl IntoView {
    shapes
        .into_iter()
        .map(|shape| view! { <path class=shape::class(shape.paint) d=shape.path /> })
        .collect_view()
}

/// The close-up in a lens; the spot is ringed inside it.
fn round(
    (centre, radius): (Point, f64),
    chart: plate::Frame,
    marked: Marked,
    spot: Option<Point>,
) -> impl IntoView {
    let [left, top] = [centre.x - radius, centre.y - radius].map(|length| unit(length, "px"));
    let size = unit(2.0 * radius, "px");
    let view = view_box(
        (centre.x - radius - chart.at.x) / chart.scale,
        (centre.y - radius - chart.at.y) / chart.scale,
        2.0 * radius / chart.scale,
        2.0 * radius / chart.scale,
    );
    view! {
        <svg
            class="lens"
            viewBox=view
            style:left=left
            style:top=top
            style:width=size.clone()
            style:height=size
        >
            {paper()}
            {atlas(marked)}
            {spot
                .map(|spot| {
                    let (x, y) = (unit(2.0 * MIDLINE - spot.x, ""), unit(spot.y, ""));
                    view! {
                        <circle class="p-ring" cx=x.clone() cy=y.clone() r="11" />
                        <circle class="p-dot" cx=x cy=y r="4" />
                    }
                })}
        </svg>
    }
}
