//! Values that tell who reads them when they change, and values reckoned from others.
//!
//! *Invariant:* who reads a value that its owner has disposed of ends the app, as with Leptos's own
//! signals. They stand on Leptos's graph, but only the value is of their own type: Leptos compiles
//! the whole of a signal anew for every type, three kilobytes each.

use leptos::prelude::{
    ArcMemo, ArcTrigger, Get, GetUntracked, GetValue, Notify, RenderEffect, StoredValue, Track,
    untrack,
};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::{Arc, PoisonError, RwLock};

/// Where values are kept until their owner is cleaned up.
type Kept = StoredValue<Arc<dyn Any + Send + Sync>>;

/// A value to read and to write.
pub(crate) struct RwSignal<T> {
    kept: Kept,
    of: PhantomData<fn() -> T>,
}

/// A value that is reckoned anew when what it reads has changed, and tells only if it differs.
pub(crate) struct Memo<T> {
    kept: Kept,
    of: PhantomData<fn() -> T>,
}

struct Written<T> {
    changed: ArcTrigger,
    value: RwLock<T>,
}

struct Reckoned<T> {
    /// How often the value has changed: what Leptos compares in its place.
    changes: ArcMemo<u32>,
    value: Arc<RwLock<Option<T>>>,
}

#[expect(clippy::panic, reason = "a signal that is gone has no value to give")]
#[cold]
fn gone() -> ! {
    panic!("a signal was read after its owner was cleaned up")
}

#[inline(never)]
fn take(kept: Kept) -> Option<Arc<dyn Any + Send + Sync>> {
    kept.try_get_value()
}

fn written<T: 'static>(kept: Option<&Arc<dyn Any + Send + Sync>>) -> Option<&Written<T>> {
    kept?.downcast_ref()
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal with a first value.
    pub(crate) fn new(value: T) -> Self {
        let written = Written { changed: ArcTrigger::new(), value: RwLock::new(value) };
        Self { kept: Kept::new(Arc::new(written)), of: PhantomData }
    }

    /// Reads it without hearing of changes.
    pub(crate) fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        let kept = take(self.kept);
        let Some(written) = written::<T>(kept.as_ref()) else { gone() };
        let value = written.value.read().unwrap_or_else(PoisonError::into_inner);
        read(&value)
    }

    /// Reads it; who reads hears of changes.
    pub(crate) fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.track();
        self.with_untracked(read)
    }

    /// Hears of changes.
    pub(crate) fn track(self) {
        if let Some(written) = written::<T>(take(self.kept).as_ref()) {
            written.changed.track();
        }
    }

    /// Changes it and tells.
    pub(crate) fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(written) = written::<T>(take(self.kept).as_ref()) {
            change(&mut written.value.write().unwrap_or_else(PoisonError::into_inner));
            written.changed.notify();
        }
    }

    /// Makes it another and tells.
    pub(crate) fn set(self, value: T) {
        self.update(|kept| *kept = value);
    }
}

impl<T: Clone + Send + Sync + 'static> RwSignal<T> {
    /// The value; who reads hears of changes.
    pub(crate) fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value, without hearing of changes.
    pub(crate) fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// A value that is reckoned when it is first read.
    pub(crate) fn new(reckon: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let value = Arc::new(RwLock::new(None));
        let kept = Arc::clone(&value);
        let differs = move || {
            let new = Some(reckon());
            let mut kept = kept.write().unwrap_or_else(PoisonError::into_inner);
            let differs = *kept != new;
            if differs {
                *kept = new;
            }
            differs
        };
        let reckoned = Reckoned { changes: changes(Box::new(differs)), value };
        Self { kept: Kept::new(Arc::new(reckoned)), of: PhantomData }
    }

    fn read<U>(self, tracked: bool, read: impl FnOnce(&T) -> U) -> U {
        let kept = take(self.kept);
        let reckoned = kept.as_ref().and_then(|kept| kept.downcast_ref::<Reckoned<T>>());
        let Some(reckoned) = reckoned else { gone() };
        refresh(&reckoned.changes, tracked);
        let value = reckoned.value.read().unwrap_or_else(PoisonError::into_inner);
        match &*value {
            Some(value) => read(value),
            None => gone(),
        }
    }

    /// Reads it; who reads hears of changes.
    pub(crate) fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.read(true, read)
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Memo<T> {
    /// The value; who reads hears of changes.
    pub(crate) fn get(self) -> T {
        self.with(T::clone)
    }
}

/// A value that follows what it reads at once, for what changes often and is seen by many: who
/// reads a [`Memo`] is asked at each of those changes whether it is concerned, who reads this only
/// when the value has become another.
pub(crate) fn following<T: PartialEq + Send + Sync + 'static>(
    reckon: impl Fn() -> T + 'static,
) -> RwSignal<T> {
    let signal = RwSignal::new(untrack(&reckon));
    let effect = RenderEffect::new(move |_| {
        let new = reckon();
        if signal.with_untracked(|kept| *kept != new) {
            signal.set(new);
        }
    });
    let _ = StoredValue::new_local(effect);
    signal
}

/// Counts how often the value differed.
fn changes(differs: Box<dyn Fn() -> bool + Send + Sync>) -> ArcMemo<u32> {
    ArcMemo::new(move |count: Option<&u32>| {
        count.copied().unwrap_or_default().wrapping_add(differs().into())
    })
}

/// Lets the value be reckoned if it has to be.
#[inline(never)]
fn refresh(changes: &ArcMemo<u32>, tracked: bool) {
    let _: u32 = if tracked { changes.get() } else { changes.get_untracked() };
}
