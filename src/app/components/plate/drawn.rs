//! Whether the browser draws what the numbers say: its own matrices, read back, against the pose.
//!
//! *Invariant:* the expected matrix comes from the pose function at the exact moment, not from the
//! key frames sampled from it.
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use super::scene::breathing;
use super::shape::Joint;
use super::{Playhead, Scene, Seen, plate};
use crate::app::element::{mount, root};
use crate::app::session::scene_of;
use crate::app::signal::{Memo, RwSignal};
use crate::app::text::Picture;
use crate::platform::dom;
use js_sys::{Array, Function};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::HtmlElement;
use unknot_core::catalog::{movements, solo};
use unknot_core::engine::{BreathPattern, Ms, SpanKind, Timeline};
use unknot_core::figure::{Moment, Part, cast};
use unknot_core::progress::Settings;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// How far a limb may be from its place, in plate units; the plate is 390 wide. Between two key
/// frames the browser goes straight: seen were 0.4 at most, and 1.3 in the quickest, the walk.
const NEAR: f64 = 1.5;
/// How far a limb may be turned, as a change of its unit vectors: one degree.
const TURNED: f64 = 0.0175;

/// The time, and how every piece of the figure is turned and where its joint is, read at one moment.
/// A piece lies in a group, which is what moves, at the place of its first piece.
const READ: &str = r"
    const groups = [...document.querySelectorAll('.stage > svg')].filter((group) => group.style.transformOrigin);
    const time = groups.flatMap((group) => group.getAnimations()).map((each) => each.currentTime)[0] ?? -1;
    const numbers = groups.flatMap((group) => {
        const style = getComputedStyle(group);
        const [left, top] = style.transformOrigin.split(' ').map(parseFloat);
        const scale = parseFloat(style.width) / group.viewBox.baseVal.width;
        const moved = new DOMMatrix().translate(left, top).multiply(new DOMMatrix(style.transform));
        return [null, ...group.querySelectorAll('g')].flatMap((piece) => {
            const place = DOMMatrix.fromMatrix(piece?.transform.baseVal.consolidate().matrix);
            const { a, b, c, d, e, f } = moved.scale(scale).multiply(place);
            return [a / scale, b / scale, c / scale, d / scale, e, f];
        });
    });
    return [time, ...numbers];
";

/// What a transform in words is as a matrix.
const MATRIX: &str = r"
    const { a, b, c, d, e, f } = new DOMMatrix(words);
    return [a, b, c, d, e, f];
";

fn numbers(found: &JsValue) -> Vec<f64> {
    Array::from(found).iter().filter_map(|value| value.as_f64()).collect()
}

/// Every scene that a session of one movement shows at work, on both sides.
fn scenes() -> Vec<(&'static str, Scene)> {
    let mut found: Vec<(&'static str, Scene)> = Vec::new();
    for movement in movements() {
        let Some(routine) = solo(movement.id) else { continue };
        let timeline = Timeline::compile(routine, Settings::default().plan());
        for span in timeline.spans() {
            let scene = scene_of(span, false);
            let own = span.kind == SpanKind::Work && span.movement.id == movement.id;
            if own && !found.iter().any(|(_, known)| *known == scene) {
                found.push((movement.id, scene));
            }
        }
    }
    found
}

/// How the pieces of a scene are turned at a moment, and where their joints belong, piece by piece.
fn expected(scene: &Scene, elapsed: f64, matrix: &Function) -> Vec<f64> {
    let (act, pace) = (scene.act(), breathing(BreathPattern::default()));
    let lap = f64::from(act.lap()) * pace.cycle();
    let elapsed = if scene.turned() { lap - elapsed % lap } else { elapsed };
    let (moment, frame) = (Moment::new(&act, elapsed, pace), scene.composition().figure);
    let mut pieces = cast(act.drawing, &scene.rest());
    pieces.retain(|piece| piece.part != Part::Tool || act.step_away() <= 0.0);
    pieces
        .iter()
        .flat_map(|piece| {
            let at = moment.place_of(piece);
            let words = Joint::new(piece.bounds, frame).placed(at);
            let found = numbers(&matrix.call1(&JsValue::NULL, &words.into()).expect("a matrix"));
            // The transform moves the corner of a box, which is nobody's business here.
            let joint = frame.figure(at.at);
            found.into_iter().take(4).chain([joint.x, joint.y])
        })
        .collect()
}

/// How far what is drawn is from what is expected: turned, and moved.
fn off(drawn: &[f64], wanted: &[f64]) -> (f64, f64) {
    assert_eq!(drawn.len(), wanted.len(), "every piece is there, and no other");
    let mut worst: (f64, f64) = (0.0, 0.0);
    for (nth, (drawn, wanted)) in drawn.iter().zip(wanted).enumerate() {
        let apart = (drawn - wanted).abs();
        if nth % 6 < 4 { worst.0 = worst.0.max(apart) } else { worst.1 = worst.1.max(apart) }
    }
    worst
}

/// A plate on the page, taken away when dropped.
struct Shown {
    place: HtmlElement,
    scene: RwSignal<Scene>,
    playhead: RwSignal<Playhead>,
}

impl Shown {
    fn new() -> Self {
        let page = leptos::web_sys::window().and_then(|window| window.document()).expect("a page");
        let place: HtmlElement = page.create_element("div").expect("a place").unchecked_into();
        page.body().expect("a body").append_child(&place).expect("put there");
        let scene = RwSignal::new(Scene::default());
        let playhead = RwSignal::new(Playhead::default());
        let shown = dom::Element::from(place.clone());
        root(shown.clone(), move || {
            let seen = Seen {
                scene: Memo::new(move || scene.get()),
                playhead: Memo::new(move || playhead.get()),
                picture: Memo::new(Picture::default),
                side: Box::new(String::new),
                spot: Box::new(String::new),
                raised: Memo::new(|| true),
            };
            mount(&shown, plate(seen));
        });
        Self { place, scene, playhead }
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.place.remove();
    }
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: Ms) -> Ms {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        Ms::try_from((self.0 >> 33) % u64::try_from(end).unwrap_or(1)).unwrap_or_default()
    }
}

#[wasm_bindgen_test]
async fn limbs_are_drawn_where_the_pose_says_at_any_moment_and_after_every_seek() {
    let (read, matrix) = (Function::new_no_args(READ), Function::new_with_args("words", MATRIX));
    let shown = Shown::new();
    let mut chance = Chance(20);
    let all = scenes();
    assert!(all.len() > 60, "every movement, both sides: {}", all.len());
    for (movement, scene) in all {
        shown.playhead.set(Playhead::default());
        shown.scene.set(scene);
        for running in [false, false, true, false, true] {
            let elapsed = chance.below(40_000);
            let pattern = BreathPattern::default();
            shown.playhead.set(Playhead { elapsed, running, breathing: true, pattern });
            leptos::task::tick().await;
            let seen = numbers(&read.call0(&JsValue::NULL).expect("what is drawn"));
            let (time, drawn) = seen.split_first().expect("a time");
            // A pose that keeps still has no animation, and is the same at every moment.
            let now = if *time < 0.0 { f64::from(elapsed) } else { *time };
            assert!((now - f64::from(elapsed)).abs() < 60.0, "{movement}: {now}, not {elapsed}");
            let (turned, moved) = off(drawn, &expected(&scene, now, &matrix));
            assert!(
                turned < TURNED && moved < NEAR,
                "{movement}, {:?}, {now} ms: {moved:.2} off, turned by {turned:.4}",
                scene.side
            );
        }
    }
}
