//! What stands behind it all: why, what to press with, where the sources disagree, when to see
//! someone.
//!
//! *Invariant:* everything told names its source or is called ours.

use crate::app::components::{body_map, cited, name_mast, navigation, notice_list, percent};
use crate::app::element::{Node, all, details, el, group};
use crate::app::route::Route;
use crate::app::text::{learn as text, source};
use unknot_core::catalog::learn::{
    AVOID, Card, Disagreement, RATING, TOOLS, View, card, cards, disagreements,
};
use unknot_core::routine::{Document, Region, Source};

/// The card that opens the page.
const OPENING: &str = "hips";

/// The page.
pub(crate) fn learn_page() -> Node {
    let title = |title: &'static str| el("h2").child(title);
    let tools = TOOLS.iter().map(|tool| {
        let about = format!("{} {}", tool.good_for, tool.limit);
        chapter(tool.name, vec![about.into()], tool.sources)
    });
    let avoid = AVOID.iter().map(|it| chapter(it.name, vec![it.why.into()], it.sources));
    let documents = Document::ALL.map(|it| el("li").child(it.name()));
    el("main")
        .class("page learn")
        .child(name_mast())
        .child(notice_list())
        .child(el("h1").child(text::TITLE))
        .child(picture())
        .child(card(OPENING).map(opening))
        .child(title(text::DISAGREE))
        .child(pressure_scales())
        .child(all(disagreements().map(disagreement)))
        .child(title(text::CHAPTERS))
        .child(all(cards().filter(|card| card.id != OPENING).map(about)))
        .child(title(text::TOOLS))
        .child(el("p").class("label").child(text::TOOLS_NOTE))
        .child(all(tools))
        .child(title(text::AVOID))
        .child(all(avoid))
        .child(rating())
        .child(title(text::DOCUMENTS))
        .child(el("p").child(text::DOCUMENTS_NOTE))
        .child(el("ul").class("documents").child(all(documents)))
        .child(navigation(&Route::Learn))
}

/// The muscles of the hip, and where it is felt.
fn picture() -> Node {
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
        let at = percent((y - top) / height);
        el("span").class_if("far", !left).style("top", at).child(name)
    };
    let marked = [Region::QuadratusLumborum, Region::GluteusMedius, Region::Piriformis];
    el("div")
        .class("why")
        .attr("aria-hidden", "true")
        .child(body_map(VIEW, &marked, true, &NAMED.map(|(_, left, end)| (left, end))))
        .child(all(NAMED.map(name)))
}

fn from(sources: &[Source]) -> Node {
    cited(source::sources(sources))
}

fn chapter(title: &'static str, lines: Vec<Node>, sources: &[Source]) -> Node {
    details(title).child(paragraphs(lines)).child(from(sources))
}

fn paragraphs(lines: Vec<Node>) -> Node {
    all(lines.into_iter().map(|line| el("p").child(line)))
}

fn body(card: &Card) -> Vec<Node> {
    card.body.iter().map(|&line| line.into()).collect()
}

fn opening(card: &Card) -> Node {
    group("").child(paragraphs(body(card))).child(from(card.sources))
}

fn about(card: &Card) -> Node {
    chapter(card.title, body(card), card.sources)
}

fn disagreement(one: &Disagreement) -> Node {
    let view = |said: &View| el("li").child(said.says).child(from(said.sources));
    let rule = el("p").child(el("b").child(text::OUR_RULE)).child(one.rule);
    details(one.topic).child(el("ul").child(all(one.views.iter().map(view)))).child(rule)
}

/// Two bands on one scale.
fn pressure_scales() -> Node {
    let band = |name| el("p").class(name);
    let ends = ["0", "3", "6", "10"].map(|end| el("span").child(end));
    let bands = el("div")
        .class("bands")
        .attr("role", "img")
        .attr("aria-label", text::SCALE_LABEL)
        .child(band("ours").child(el("i")).child(text::WE_USE))
        .child(band("theirs").child(text::ONE_SAYS).child(el("i")))
        .child(band("ends").child(all(ends)));
    group("").child(el("p").class("label").child(text::SCALE)).child(bands)
}

fn rating() -> Node {
    let point = |(what, points): &(&str, &str)| format!("{what}: {points}").into();
    let mut all = vec![text::RATED_NOTE.into()];
    all.extend(RATING.points.iter().map(point));
    all.push(text::price(RATING.dollars, RATING.sizes).into());
    chapter(text::RATED, all, &[RATING.source])
}
