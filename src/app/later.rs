//! The part of the program that comes after the first screen: the session, every other screen, and what
//! is below the suggestion on the first.
//!
//! *Invariant:* nothing in it is called before it is here; what is asked of it earlier waits.
//!
//! The build cuts the program in two at [`run`]: what only it leads to goes into the second file. Where
//! the program is not cut (while developing, and in tests) it is a function like others.

use super::components::movement_plate;
use super::element::{Node, Rehearsal, el, live};
use super::pages;
use super::route::Route;
use super::session::{Session, Wish};
use super::signal::RwSignal;
use super::text;
use crate::platform::{page, timer};
use leptos::prelude::*;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use unknot_core::catalog::movement::WALL_BALL_LEAN;
use unknot_core::progress::Bookmark;

/// Milliseconds after which nobody expects the page to be busy any more: then it rehearses.
const REST: u32 = 5_000;
/// Milliseconds between two pieces of the rehearsal, for a tap.
const BETWEEN_PIECES: u32 = 150;

/// What the second part is asked for.
enum Errand {
    /// Only to be here.
    Come,
    /// To give the session what it plays on.
    Furnish,
    /// What is below the first screen's suggestion.
    Below,
    /// The screen of a route.
    Page(Route),
    /// The script of a session, for nobody.
    Script,
    /// The player of the session that is on, or of the next.
    Player,
    /// A picture that moves.
    Picture,
    /// To be ready: a finger is down that may start a session.
    Ready,
    Start(Wish),
    GoOn(Bookmark),
}

/// The second part did not come.
#[derive(Debug)]
struct Missing;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for Missing {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// The one way into the second part: a call of it fetches the file, if it is not here.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn run(session: StoredValue<Session>, errand: Errand) -> Result<Node, Missing> {
    Ok(done(&session.get_value(), errand))
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "where the program is cut, it waits for the file")]
async fn run(session: StoredValue<Session>, errand: Errand) -> Result<Node, Missing> {
    Ok(done(&session.get_value(), errand))
}

fn done(session: &Session, errand: Errand) -> Node {
    match errand {
        Errand::Below => return pages::below(),
        Errand::Page(route) => return pages::page_of(route),
        Errand::Player => return pages::player_page(),
        Errand::Picture => return movement_plate(&WALL_BALL_LEAN).into(),
        Errand::Script => session.rehearse(),
        Errand::Furnish => session.furnish(),
        Errand::Ready => session.ready(),
        Errand::Start(wish) => session.start(&wish),
        Errand::GoOn(bookmark) => session.go_on(&bookmark),
        Errand::Come => {}
    }
    ().into()
}

/// The second part, here or on its way.
#[derive(Clone, Copy)]
pub(crate) struct Later {
    session: StoredValue<Session>,
    /// Owns what is made there, as if it had been here from the start.
    owner: StoredValue<Owner>,
    here: RwSignal<bool>,
    /// Whether the first of it has been drawn: what nobody sees before scrolling comes then.
    all: RwSignal<bool>,
    drawing: StoredValue<Option<timer::Drawn>, LocalStorage>,
    asked: StoredValue<Option<Box<dyn FnOnce()>>, LocalStorage>,
    rehearsing: StoredValue<Option<timer::After>, LocalStorage>,
    /// The player of the next session, built before anybody asks for it.
    player: StoredValue<Option<Rehearsal>, LocalStorage>,
}

impl Later {
    /// On its way, once it is fetched.
    pub(crate) fn new(session: &Session) -> Self {
        Self {
            session: StoredValue::new(*session),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            here: RwSignal::new(false),
            all: RwSignal::new(false),
            drawing: StoredValue::new_local(None),
            asked: StoredValue::new_local(None),
            rehearsing: StoredValue::new_local(None),
            player: StoredValue::new_local(None),
        }
    }

    /// Fetches it, once the first screen stands.
    pub(crate) fn fetch(self) {
        leptos::task::spawn_local(async move {
            // The start script heals what does not come, or says it.
            if run(self.session, Errand::Come).await.is_ok() {
                self.owner.get_value().with(|| self.call(Errand::Furnish));
                timer::next(move || self.owner.get_value().with(|| self.arrived()));
            }
        });
    }

    fn arrived(self) {
        self.here.set(true);
        if let Some(act) = self.asked.try_update_value(Option::take).flatten() {
            act();
        }
        let owner = self.owner.get_value();
        let drawn = timer::Drawn::new(move || owner.with(|| self.completed()));
        self.drawing.set_value(Some(drawn));
    }

    fn completed(self) {
        self.all.set(true);
        page::ready();
        let live = self.session.get_value().live;
        Effect::new(move |before: Option<()>| {
            if live.with(Option::is_none) {
                let mut pieces = vec![Errand::Player];
                if before.is_none() {
                    pieces.extend([Errand::Picture, Errand::Script]);
                }
                self.rehearse(REST, pieces.into_iter());
            }
        });
    }

    /// Does what a start does where nobody sees it, piece by piece, so that the browser has it
    /// compiled when it is needed. The player is kept for the next session.
    fn rehearse(self, wait: u32, mut pieces: impl Iterator<Item = Errand> + 'static) {
        let next = timer::After::new(wait, move || {
            let Some(piece) = pieces.next().filter(|_| !self.session.get_value().is_on()) else {
                return;
            };
            let player = matches!(piece, Errand::Player);
            let built = self.build(piece).map(Rehearsal::laid_out);
            if player {
                self.player.set_value(built);
            }
            self.rehearse(BETWEEN_PIECES, pieces);
        });
        self.rehearsing.set_value(Some(next));
    }

    fn build(self, errand: Errand) -> Option<Rehearsal> {
        self.owner.get_value().with(|| self.call(errand).map(Rehearsal::of))
    }

    /// Asks the second part, which is here: then its answer is no later than that of any function.
    fn call(self, errand: Errand) -> Option<Node> {
        let answer = pin!(run(self.session, errand));
        match answer.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer.ok(),
            Poll::Pending => None,
        }
    }

    /// Does something that needs the second part: now, or as soon as it is here. Of several that
    /// wait only the last is done.
    pub(crate) fn ask(self, act: impl FnOnce() + 'static) {
        if self.here.get_untracked() {
            act();
        } else {
            self.asked.set_value(Some(Box::new(act)));
        }
    }

    /// What is below the first screen's suggestion.
    pub(crate) fn below(self) -> Node {
        live(move || self.here.get().then(|| untrack(|| self.call(Errand::Below))).flatten())
    }

    /// What is further down than anybody sees at first.
    pub(crate) fn further_down<N: Into<Node>>(self, node: impl Fn() -> N + 'static) -> Node {
        live(move || self.all.get().then(|| untrack(|| node().into())))
    }

    /// A screen of the second part.
    pub(crate) fn page(self, route: Route) -> Node {
        let page = self.here.get().then(|| untrack(|| self.call(Errand::Page(route)))).flatten();
        page.unwrap_or_else(|| {
            el("main").class("page").child(el("p").attr("role", "status").child(text::WAITING))
        })
    }

    /// The player of the session that is on.
    pub(crate) fn player(self) -> Node {
        let built = self.player.try_update_value(Option::take).flatten();
        built.map(Node::from).or_else(|| self.call(Errand::Player)).into()
    }

    /// A finger is down that may start a session: until it is up, there is time.
    pub(crate) fn ready(self) {
        if !self.here.get_untracked() {
            return;
        }
        self.call(Errand::Ready);
        if self.player.with_value(Option::is_none) {
            self.call(Errand::Script);
            self.player.set_value(self.build(Errand::Player));
        }
    }

    /// Starts a routine, if the answers of the safety check allow it. To be called in a tap.
    pub(crate) fn start(self, wish: Wish) {
        self.ask(move || {
            self.call(Errand::Start(wish));
        });
    }

    /// Goes on with an interrupted session, with time to get into place. To be called in a tap.
    pub(crate) fn go_on(self, bookmark: Bookmark) {
        self.ask(move || {
            self.call(Errand::GoOn(bookmark));
        });
    }
}
