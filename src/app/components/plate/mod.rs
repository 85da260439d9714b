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

pub(crate) use body_map::body_map;
pub(crate) use close_up::close_up;
pub(crate) use scene::{Layout, Playhead, Scene};
pub(crate) use shape::percent;
pub(crate) use still::{Crop, still};

use crate::app::element::{Node, el, group, live, show_when, svg};
use crate::app::signal::{Memo, RwSignal};
use crate::app::text::{self, Picture};
use crate::platform::media_query::{MediaQuery, REDUCED_MOTION, holds};
use crate::platform::size::Size;
use chart::{Marked, atlas, clear, hatching, paper};
use grip::grip_picture;
use leptos::prelude::*;
use limbs::limbs;
use marks::all_marks;
use markup::Markup;
use moon::{Layer, moon};
use scene::Beat;
use shape::{put, unit};
use sheet::{Sliding, sheet};
use std::rc::Rc;
use unknot_core::figure::{furniture, plate as figure};
use unknot_core::routine::Side;

/// What the plate is told.
pub(crate) struct Seen {
    /// What it shows.
    pub(crate) scene: Memo<Scene>,
    /// Where in time it is; set on play, pause, seek and a new span, never on a tick.
    pub(crate) playhead: Memo<Playhead>,
    /// What it shows in words, for who cannot see it.
    pub(crate) picture: Memo<Picture>,
    /// "Left side".
    pub(crate) side: Box<dyn Fn() -> String>,
    /// "1 of 3".
    pub(crate) spot: Box<dyn Fn() -> String>,
    /// Whether the picture is to be there yet; its place is kept.
    pub(crate) raised: Memo<bool>,
}

/// The player's picture.
pub(crate) fn plate(seen: Seen) -> Node {
    let Seen { scene, playhead, picture, side, spot, raised } = seen;
    let still = RwSignal::new(holds(REDUCED_MOTION));
    let watch = MediaQuery::new(REDUCED_MOTION, move |now| still.set(now));
    // The watch lives as long as the plate.
    let _ = StoredValue::new_local(watch);
    let beat = Beat { playhead, still };
    let composition = move || scene.with(Scene::composition);
    let right = move || scene.with(|scene| scene.side == Some(Side::Right));
    let line = move || {
        let layout = composition();
        let free = layout.register.unwrap_or(figure::HEIGHT) * 0.35;
        unit(figure::HEIGHT - layout.line.unwrap_or(free), "")
    };
    let floor =
        move || unit(composition().register.map_or(0.0, |register| figure::HEIGHT - register), "");
    let lying = move || composition().register.is_some();
    let words = move || composition().wall.is_some();
    let told = chart::unique("told");
    let extent = RwSignal::new((figure::WIDTH, figure::HEIGHT));
    // The stage is a plate in pixels; this is how large it is shown. A little of the close-up's
    // far side is given away to the page's edge.
    let enlarged = move || {
        if !raised.get() {
            return String::new();
        }
        let (width, height) = extent.get();
        format!("scale({})", unit((1.12 * width / figure::WIDTH).min(height / figure::HEIGHT), ""))
    };
    let stage = el("div")
        .class("stage")
        .style_live("transform", enlarged)
        .child(move || raised.get().then(|| stage(scene.get(), beat)));
    let (side, spot) = (Rc::new(side), Rc::new(spot));
    let wall = show_when(words, move || {
        let (side, spot) = (Rc::clone(&side), Rc::clone(&spot));
        // No paragraph: who spaces paragraphs wide must not lose it over the edge.
        let side = el("div")
            .class("side")
            .attr("aria-hidden", "true")
            .child(el("b").child(move || side()))
            .child(el("span").child(move || spot()));
        group("")
            .child(side)
            .child(move || scene.with(|scene| scene.grip).map(grip_picture))
            .child(key())
    });
    el("div")
        .class("plate")
        .class_when("right", right)
        .class_when("calm", move || still.get())
        .class_when("centred", move || !words())
        .class_when("lying", lying)
        .attr("data-testid", "diagram")
        .attr("role", "img")
        .live("aria-label", move || picture.with(|picture| picture.title.clone()))
        .attr("aria-describedby", told.clone())
        .style_live("--line", line)
        .style_live("--floor", floor)
        .child(el("div").class("mirror").attr("aria-hidden", "true").child(stage))
        .child(
            el("p")
                .class("told")
                .attr("id", told)
                .child(live(move || picture.with(|picture| picture.detail.clone()))),
        )
        .child(wall)
        .built(move |root| {
            // The watch lives as long as the plate.
            let _ = StoredValue::new_local(Size::watch(root, move |now| extent.set(now)));
        })
}

/// What the hatching means.
fn key() -> Node {
    let hatch = svg("svg").class("key-hatch").attr("viewBox", "0 0 34 18").markup(legend());
    let meaning = el("span").child(text::NEVER_PRESS);
    el("p").class("key").attr("aria-hidden", "true").child(hatch).child(meaning)
}

/// The hatching of the legend.
fn legend() -> String {
    let mut out = Markup::default();
    hatching(&mut out, "zone-key", "b-hatch");
    out.element("rect", &[("width", "34"), ("height", "18"), ("fill", "url(#zone-key)")]);
    out.into_text()
}

/// Everything that is mirrored for the right side.
fn stage(scene: Scene, beat: Beat) -> Node {
    let layout = scene.composition();
    let rest = if layout.lens.is_some() { 0.8 } else { figure::MOON_EMPTY };
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
            sheet(scene, Sliding::Chart, beat, out)
        })
    };
    let round = |layer| moon(layout.moon, layer, rest, beat);
    let lens = layout.lens.zip(layout.chart);
    group("")
        .child(fixed(rings(&layout)))
        .child(round(Layer::Disc))
        .child(on_chart(&|out| paper(out, &marked)))
        .child(layout.lens.is_none().then(|| round(Layer::Rim)))
        .child(on_chart(&|out| {
            clear(out, &marked);
            atlas(out, &marked);
        }))
        .child(fixed(planes(&layout)))
        .child(sheet(scene, Sliding::Line, beat, lead::lead(&scene, &layout)))
        .child(all_marks(scene, layout, beat))
        .child(fixed(things(&scene, layout.figure)))
        .child(limbs(scene, layout.figure, beat))
        .child(fixed(lead::overlay(&scene, &layout)))
        .child(lens.map(|(lens, chart)| lens::lens(lens, chart, &marked, &scene)))
}

/// A layer that stays where it is.
fn fixed(drawn: Markup) -> Node {
    svg("svg").class("p-layer").attr("viewBox", "0 0 390 370").markup(drawn.into_text())
}

/// Two fine rings round the full moon.
fn rings(layout: &figure::Layout) -> Markup {
    let mut out = Markup::default();
    if layout.lens.is_none() {
        out.circle("m-ring", layout.moon, 224.0);
        out.circle("m-ring", layout.moon, 240.0);
    }
    out
}

/// The ground below the close-up of a lying pose, and the wall.
fn planes(layout: &figure::Layout) -> Markup {
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
fn things(scene: &Scene, frame: figure::Frame) -> Markup {
    let mut out = Markup::default();
    let things = furniture(scene.drawing().props);
    out.around("g", &[("transform", &put(frame))], |out| out.shapes(&things));
    out
}
