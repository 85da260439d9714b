//! Where the session is, as last seen.
//!
//! *Invariant:* what stands in the page is what was set last. It is written there directly: to let
//! the page follow a signal five times a second costs more than all else of a look at the clocks.

use crate::platform::dom::{Element, Gauge};
use leptos::prelude::{LocalStorage, StoredValue, UpdateValue, WithValue};
use unknot_core::engine::Ms;

/// The attribute that tells it.
const ATTRIBUTE: &str = "data-position-ms";

/// The position, and where it is told.
#[derive(Clone, Copy)]
pub(crate) struct Position(StoredValue<Told, LocalStorage>);

#[derive(Default)]
struct Told {
    at: Ms,
    gauge: Option<Gauge>,
}

impl Position {
    pub(super) fn new() -> Self {
        Self(StoredValue::new_local(Told::default()))
    }

    pub(crate) fn get(self) -> Ms {
        self.0.with_value(|told| told.at)
    }

    pub(super) fn set(self, at: Ms) {
        self.0.update_value(|told| {
            if told.at != at {
                told.at = at;
                told.show();
            }
        });
    }

    /// Tells it to an element from now on, in place of another.
    pub(crate) fn tell(self, element: &Element) {
        self.0.update_value(|told| {
            told.gauge = Some(Gauge::new(element, ATTRIBUTE));
            told.show();
        });
    }

    /// Tells it to nobody any more.
    pub(super) fn keep_quiet(self) {
        self.0.update_value(|told| told.gauge = None);
    }
}

impl Told {
    fn show(&self) {
        if let Some(gauge) = &self.gauge {
            gauge.show(self.at.into());
        }
    }
}
