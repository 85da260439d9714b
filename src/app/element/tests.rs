//! Views on a page: shown, changed in place, and gone without a trace.
//!
//! *Invariant:* looks at the page alone, as a person would find it.
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use super::{Node, Rehearsal, all, either, el, group, live, mount, root, svg};
use crate::app::signal::RwSignal;
use crate::platform::dom;
use js_sys::Function;
use leptos::prelude::on_cleanup;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{self, Element, HtmlElement, HtmlInputElement};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A place on the page with a view in it, taken away when dropped.
struct Place(HtmlElement);

impl Place {
    fn with(node: impl FnOnce() -> Node + 'static) -> Self {
        let page = web_sys::window().and_then(|window| window.document()).expect("a page");
        let place: HtmlElement = page.create_element("div").expect("a place").unchecked_into();
        page.body().expect("a body").append_child(&place).expect("put there");
        let shown = dom::Element::from(place.clone());
        root(shown.clone(), move || mount(&shown, node()));
        Self(place)
    }

    fn find(&self, query: &str) -> Element {
        self.0.query_selector(query).expect("a query").expect("an element")
    }

    fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// Lets everything that waits for a change run.
async fn settle() {
    for _ in 0..5 {
        leptos::task::tick().await;
    }
}

#[wasm_bindgen_test]
async fn an_element_has_what_it_was_told() {
    let on = RwSignal::new(false);
    let place = Place::with(move || {
        el("p")
            .class("one two")
            .class_if("three", true)
            .class_if("four", false)
            .class_when("five", move || on.get())
            .attr("title", "<b> & \"quoted\"")
            .attr("lang", None::<&'static str>)
            .live("data-on", move || on.get())
            .pressed(move || on.get())
            .style("top", "3px")
            .style_live("--share", move || if on.get() { "2" } else { "1" }.to_owned())
            .child("<i>no markup</i>")
            .child(svg("svg").markup("<path d=\"M0 0\"/>".to_owned()))
    });
    let p = place.find("p");
    let told = |name| p.get_attribute(name);
    assert_eq!(p.class_name(), "one two three");
    assert_eq!(told("title").as_deref(), Some("<b> & \"quoted\""));
    assert_eq!(told("lang"), None);
    assert_eq!((told("data-on"), told("aria-pressed").as_deref()), (None, Some("false")));
    let style = |name| p.unchecked_ref::<HtmlElement>().style().get_property_value(name).ok();
    assert_eq!((style("top").as_deref(), style("--share").as_deref()), (Some("3px"), Some("1")));
    assert_eq!(place.text(), "<i>no markup</i>");
    let space = place.find("svg path").namespace_uri();
    assert_eq!(space.as_deref(), Some("http://www.w3.org/2000/svg"));

    on.set(true);
    settle().await;
    assert_eq!(p.class_name(), "one two three five");
    assert_eq!(
        (told("data-on").as_deref(), told("aria-pressed").as_deref()),
        (Some(""), Some("true"))
    );
    assert_eq!(style("--share").as_deref(), Some("2"));
    on.set(false);
    settle().await;
    assert_eq!(p.class_name(), "one two three");
}

#[wasm_bindgen_test]
async fn text_and_children_follow_what_they_read_in_their_order() {
    let names = RwSignal::new(vec!["b".to_owned(), "c".to_owned()]);
    let more = RwSignal::new(None::<u32>);
    let place = Place::with(move || {
        group("")
            .child("a ")
            .child(live(move || all(names.get().into_iter().map(|name| el("i").child(name)))))
            .child(" ")
            .child(move || more.get())
            .child(" z")
    });
    assert_eq!(place.text(), "a bc  z");
    let first = place.find("i");
    more.set(Some(7));
    names.update(|names| names.insert(0, "x".to_owned()));
    settle().await;
    assert_eq!(place.text(), "a xbc 7 z");
    assert!(first.is_same_node(Some(&place.find("i"))), "what is there stays and only changes");
    more.set(None);
    names.set(Vec::new());
    settle().await;
    assert_eq!(place.text(), "a   z");
    names.set(vec!["d".to_owned()]);
    settle().await;
    assert_eq!(place.text(), "a d  z");
}

#[wasm_bindgen_test]
async fn what_stays_keeps_focus_and_what_was_opened() {
    let turn = RwSignal::new(0_u32);
    let place = Place::with(move || {
        live(move || {
            let turn = turn.get();
            let button = el("button").attr("data-turn", turn.to_string()).child("same");
            let details = el("details").child(el("summary").child("more"));
            let old = (turn == 0).then_some("old");
            group("").child(details.attr("title", old)).child(button)
        })
    });
    let details = place.find("details");
    details.set_attribute("open", "").expect("opened");
    place.find("button").unchecked_into::<HtmlElement>().focus().expect("focused");
    assert_eq!(details.get_attribute("title").as_deref(), Some("old"));
    turn.set(1);
    settle().await;
    let focused = web_sys::window().and_then(|window| window.document()?.active_element());
    assert_eq!(focused.and_then(|it| it.get_attribute("data-turn")).as_deref(), Some("1"));
    assert!(place.find("details").has_attribute("open"));
    assert_eq!(details.get_attribute("title"), None, "what is no longer told is taken back");
}

#[wasm_bindgen_test]
async fn what_is_another_thing_is_another_element() {
    let page = RwSignal::new(0_u32);
    let place = Place::with(move || {
        live(move || match page.get() {
            0 => el("main").class("one").child(el("input")),
            1 => el("main").class("two").child(el("input")),
            2 => group("three").child(el("input")),
            _ => group("four").child(el("input")),
        })
    });
    let mut before = place.find("input");
    for next in 1..4 {
        page.set(next);
        settle().await;
        let now = place.find("input");
        assert!(!before.is_same_node(Some(&now)), "a screen is not made of another");
        assert_eq!(place.0.query_selector("input ~ input").expect("a query"), None);
        before = now;
    }
}

#[wasm_bindgen_test]
async fn a_listener_hears_once_and_goes_with_its_element() {
    let (turn, open) = (RwSignal::new(0_u32), RwSignal::new(true));
    let heard = Rc::new(RefCell::new(Vec::new()));
    let told = Rc::clone(&heard);
    let place = Place::with(move || {
        live(move || {
            let (told, turn) = (Rc::clone(&told), turn.get());
            let act = move || told.borrow_mut().push(turn);
            open.get().then(|| el("button").on_click(act).child("act"))
        })
    });
    let button: HtmlElement = place.find("button").unchecked_into();
    button.click();
    turn.set(1);
    settle().await;
    button.click();
    assert_eq!(*heard.borrow(), [0, 1], "the new closure alone");
    open.set(false);
    settle().await;
    button.click();
    assert_eq!(heard.borrow().len(), 2);
}

#[wasm_bindgen_test]
async fn a_field_follows_and_tells() {
    let (value, ticked) = (RwSignal::new("40".to_owned()), RwSignal::new(true));
    let place = Place::with(move || {
        let range = el("input").attr("type", "range").attr("step", "5");
        let box_ = el("input").attr("type", "checkbox").ticked(move || ticked.get());
        group("")
            .child(range.value(move || value.get()).on("input", move |it| value.set(it.value())))
            .child(box_.on("change", move |_| ticked.set(false)))
    });
    let range: HtmlInputElement = place.find("[type=range]").unchecked_into();
    let tick: HtmlInputElement = place.find("[type=checkbox]").unchecked_into();
    assert_eq!((range.value().as_str(), tick.checked()), ("40", true));
    range.set_value("65");
    range.dispatch_event(&web_sys::Event::new("input").expect("an event")).expect("sent");
    tick.click();
    settle().await;
    assert_eq!((value.get_untracked().as_str(), ticked.get_untracked()), ("65", false));
    value.set("20".to_owned());
    settle().await;
    assert_eq!(range.value(), "20");
}

#[wasm_bindgen_test]
async fn what_is_gone_reads_nothing_and_its_owner_is_cleaned_up() {
    let (open, count) = (RwSignal::new(true), RwSignal::new(0_u32));
    let (reads, ends) = (Rc::new(Cell::new(0)), Arc::new(AtomicU32::new(0)));
    let (read, ended) = (Rc::clone(&reads), Arc::clone(&ends));
    let seen = move || (reads.get(), ends.load(Ordering::Relaxed));
    let place = Place::with(move || {
        live(move || {
            let (read, ended) = (Rc::clone(&read), Arc::clone(&ended));
            open.get().then(move || {
                on_cleanup(move || _ = ended.fetch_add(1, Ordering::Relaxed));
                el("p").live("data-count", move || {
                    read.set(read.get() + 1);
                    count.get().to_string()
                })
            })
        })
    });
    assert_eq!(seen(), (1, 0));
    count.set(1);
    settle().await;
    assert_eq!(seen(), (2, 0));
    open.set(false);
    settle().await;
    count.set(2);
    settle().await;
    assert_eq!(seen(), (2, 1));
    assert_eq!(place.text(), "");
}

/// A session that ended stopped the app: the side's word, in a part that could be away, was read
/// after the page had gone.
#[wasm_bindgen_test]
async fn what_goes_takes_what_stands_in_its_changing_parts_at_once() {
    let (open, count) = (RwSignal::new(true), RwSignal::new(0_u32));
    let reads = Rc::new(Cell::new(0));
    let seen = Rc::clone(&reads);
    let _place = Place::with(move || {
        live(move || {
            let read = Rc::clone(&reads);
            let part = move || {
                let read = Rc::clone(&read);
                el("p").child(live(move || {
                    read.set(read.get() + 1);
                    count.get().to_string()
                }))
            };
            open.get().then(move || el("main").child(live(part)))
        })
    });
    settle().await;
    open.set(false);
    count.set(1);
    settle().await;
    assert_eq!(seen.get(), 1, "what has gone has read nothing more");
}

#[wasm_bindgen_test]
async fn a_choice_is_made_anew_only_when_the_answer_is_another() {
    let number = RwSignal::new(1_u32);
    let made = Rc::new(Cell::new(0));
    let count = Rc::clone(&made);
    let place = Place::with(move || {
        let some = move || {
            count.set(count.get() + 1);
            el("b").child("some")
        };
        either(move || number.get() > 0, some, || "none")
    });
    number.set(2);
    settle().await;
    assert_eq!((made.get(), place.text().as_str()), (1, "some"));
    number.set(0);
    settle().await;
    assert_eq!((made.get(), place.text().as_str()), (1, "none"));
}

/// The first frame of a session waited for the browser to ready the fonts of the player.
#[wasm_bindgen_test]
fn a_rehearsal_is_laid_out_with_letters_and_seen_by_nobody() {
    let _page = Place::with(|| el("i"));
    let watch = "const { removeChild } = Node.prototype;
        let taken = '';
        Node.prototype.removeChild = function (it) {
            taken += `${this.tagName}: ${it.textContent}`;
            return removeChild.call(this, it);
        };
        return () => {
            Node.prototype.removeChild = removeChild;
            return taken;
        };";
    let seen: Function =
        Function::new_no_args(watch).call0(&JsValue::NULL).expect("a watch").into();
    let rehearsal = Rehearsal::of(el("p").child("Sit. ").child(live(|| ""))).laid_out();
    let changes = seen.call0(&JsValue::NULL).expect("changes").as_string();
    assert_eq!(changes.as_deref(), Some("BODY: Sit. Breathe 0123456789:"), "taken away again");
    drop(rehearsal);
}

/// The first frame of a session waited for the player to be built.
#[wasm_bindgen_test]
async fn what_was_rehearsed_comes_as_it_is_by_then_and_takes_with_it_what_it_held() {
    let (number, on) = (RwSignal::new(1), RwSignal::new(false));
    let (reads, gone) = (Rc::new(Cell::new(0)), Arc::new(AtomicU32::new(0)));
    let (read, end) = (Rc::clone(&reads), Arc::clone(&gone));
    let place = Place::with(move || {
        let count = move || {
            read.set(read.get() + 1);
            number.get()
        };
        let leave = move |_: &dom::Element| {
            on_cleanup(move || {
                end.fetch_add(1, Ordering::Relaxed);
            });
        };
        let step = el("p").child("Step ").child(live(count)).child(live(|| "")).built(leave);
        let built = RefCell::new(Some(Rehearsal::of(step).laid_out()));
        let next = move || Node::from(on.get().then(|| built.take()).flatten());
        group("").child(el("b").child("before ")).child(live(next)).child(" after")
    });
    assert_eq!(place.text(), "before  after", "nobody sees it yet");
    number.set(2);
    settle().await;
    on.set(true);
    settle().await;
    assert_eq!(place.text(), "before Step 2 after");
    number.set(3);
    settle().await;
    assert_eq!((place.text().as_str(), reads.get()), ("before Step 3 after", 3));
    on.set(false);
    settle().await;
    number.set(4);
    settle().await;
    assert_eq!((place.text().as_str(), reads.get()), ("before  after", 3));
    assert_eq!(gone.load(Ordering::Relaxed), 1);
}
