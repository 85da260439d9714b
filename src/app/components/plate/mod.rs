//! The plate: figure, close-up, moon, wall and line, as one picture that breathes.
//!
//! *Invariant:* only `transform` and `opacity` move, and the compositor moves them; the page is
//! touched when the scene changes or time jumps.

mod body_map;
mod chart;
mod close_up;
#[cfg(all(test, target_arch = "wasm32"))]
mod drawn;
mod follow;
mod grip;
mod lead;
mod lens;
mod limbs;
mod marks;
mod markup;
mod moon;
mod moving;
mod scene;
mod shape;
mod sheet;
mod still;

pub(crate) use body_map::BodyMap;
pub(crate) use close_up::CloseUp;
pub(crate) use scene::{Layout, Playhead, Scene};
pub(crate) use still::{Crop, Still};

use crate::platform::media_query::{MediaQuery, REDUCED_MOTION, holds};
use crate::platform::size::Size;
use chart::{Marked, atlas, hatching, paper};
use grip::GripPicture;
use leptos::html::Div;
use leptos::prelude::*;
use limbs::Limbs;
use marks::Marks;
use markup::Markup;
use moon::{Layer, Moon};
use scene::Beat;
use shape::{put, unit};
use sheet::{Sheet, Sliding};
use unknot_core::figure::{furniture, plate};
use unknot_core::routine::Side;

/// The player's picture. Clicks reach it as any element: `<Plate … on:click=… />`.
#[component]
pub(crate) fn Plate(
    /// What it shows.
    #[prop(into)]
    scene: Signal<Scene>,
    /// Where in time it is; set on play, pause, seek and a new span, never on a tick.
    #[prop(into)]
    playhead: Signal<Playhead>,
    /// What it shows in words, for who cannot see it: pose, tool, area, side.
    #[prop(into)]
    label: Signal<String>,
    /// What moves and how, what is seen of the body, and what is hatched.
    #[prop(into)]
    detail: Signal<String>,
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
        let free = layout.register.unwrap_or(plate::HEIGHT) * 0.35;
        unit(plate::HEIGHT - layout.line.unwrap_or(free), "")
    };
    let floor = move || {
        let register = composition.with(|layout| layout.register);
        unit(register.map_or(0.0, |register| plate::HEIGHT - register), "")
    };
    let lying = move || composition.with(|layout| layout.register.is_some());
    let grip = Memo::new(move |_| scene.with(|scene| scene.grip));
    let told = chart::unique("told");
    let teller = told.clone();
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
            class:calm=still
            class:centred=move || !words()
            class:lying=lying
            data-testid="diagram"
            role="img"
            aria-label=move || label.get()
            aria-describedby=teller
            style:--line=line
            style:--floor=floor
        >
            <div class="mirror">
                <div class="stage" style:transform=enlarged>
                    {move || view! { <Stage scene=scene.get() beat /> }}
                </div>
            </div>
            <p class="told" id=told>{move || detail.get()}</p>
            <Show when=words>
                <p class="side" aria-hidden="true">
                    <b>{move || side.get()}</b>
                    <span>{move || spot.get()}</span>
                </p>
                {move || grip.get().map(|grip| view! { <GripPicture grip /> })}
                <p class="key" aria-hidden="true">
                    <svg class="key-hatch" viewBox="0 0 34 18" inner_html=legend() />
                    <span>{never}</span>
                </p>
            </Show>
        </div>
    }
}

/// The hatching of the legend.
fn legend() -> String {
    let mut out = Markup::default();
    hatching(&mut out, "zone-key", "b-hatch");
    out.element("rect", &[("width", "34"), ("height", "18"), ("fill", "url(#zone-key)")]);
    out.into_text()
}

/// Everything that is mirrored for the right side.
#[component]
fn Stage(scene: Scene, beat: Beat) -> impl IntoView {
    let layout = scene.composition();
    let rest = if layout.lens.is_some() { 0.8 } else { plate::MOON_EMPTY };
    let (named, worked) = (scene.named(), scene.area());
    let other = worked.filter(|worked| named.is_some_and(|named| named.region != worked.region));
    let marked = Marked {
        chart: scene.chart(),
        areas: [named, other],
        side: scene.side.map(|_| Side::Left),
        spots: scene.spots,
        ringed: (scene.spots > 0).then_some(scene.spot),
        glide: scene.glides(),
    };
    let overprinted = layout.chart.filter(|_| layout.lens.is_none());
    let on_chart = move |draw: &dyn Fn(&mut Markup)| {
        overprinted.map(|chart| {
            let mut out = Markup::default();
            out.around("g", &[("transform", &put(chart))], draw);
            view! { <Sheet scene sliding=Sliding::Chart beat drawn=out /> }
        })
    };
    let moon = layout.moon;
    view! {
        {fixed(rings(&layout))}
        <Moon centre=moon layer=Layer::Disc rest beat />
        {on_chart(&|out| paper(out, &marked))}
        {layout.lens.is_none().then(|| view! { <Moon centre=moon layer=Layer::Rim rest beat /> })}
        {on_chart(&|out| atlas(out, &marked))}
        {fixed(planes(&layout))}
        <Sheet scene sliding=Sliding::Line beat drawn=lead::lead(&scene, &layout) />
        <Marks scene layout beat />
        {fixed(things(&scene, layout.figure))}
        <Limbs scene frame=layout.figure beat />
        {fixed(lead::overlay(&scene, &layout))}
        {layout.lens.zip(layout.chart).map(|(lens, chart)| lens::lens(lens, chart, &marked, &scene))}
    }
}

/// A layer that stays where it is.
fn fixed(drawn: Markup) -> impl IntoView {
    view! { <svg class="p-layer" viewBox="0 0 390 370" inner_html=drawn.into_text() /> }
}

/// Two fine rings round the full moon.
fn rings(layout: &plate::Layout) -> Markup {
    let mut out = Markup::default();
    if layout.lens.is_none() {
        out.circle("m-ring", layout.moon, 224.0);
        out.circle("m-ring", layout.moon, 240.0);
    }
    out
}

/// The ground below the close-up of a lying pose, and the wall.
fn planes(layout: &plate::Layout) -> Markup {
    let mut out = Markup::default();
    if let Some(line) = layout.register {
        let line = unit(line, "");
        out.path("p-ground", &format!("M-1200 {line}H1600V600H-1200Z"));
        out.path("p-line", &format!("M-1200 {line}H1600"));
    }
    if let Some(wall) = layout.wall {
        let foot = unit(layout.register.unwrap_or(380.0), "");
        out.path("p-wall", &format!("M-1200-1200H{}V{foot}H-1200Z", unit(wall, "")));
    }
    out
}

/// Seat, table, pillow and mat.
fn things(scene: &Scene, frame: plate::Frame) -> Markup {
    let mut out = Markup::default();
    let things = furniture(scene.drawing().props);
    out.around("g", &[("transform", &put(frame))], |out| out.shapes(&things));
    out
}
