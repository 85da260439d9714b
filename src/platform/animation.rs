//! Animations that the browser's compositor runs by itself.
//!
//! *Invariant:* the time is set when it is wrong, never frame by frame: setting it every frame
//! takes the animation back from the compositor. A dropped track leaves nothing behind.

use js_sys::{Array, Float64Array, JsString, Object, Reflect};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use web_sys::Animation;

#[wasm_bindgen]
extern "C" {
    /// Any element; `animate` is missing from the bindings' stable part.
    #[wasm_bindgen(extends = Object)]
    type Animatable;
    #[wasm_bindgen(method, catch)]
    fn animate(this: &Animatable, frames: &Object, options: &Object) -> Result<Animation, JsValue>;
}

/// What a track changes: the two properties that a compositor can change without the page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Property {
    /// Place, angle, size.
    Transform,
    /// How much shines through.
    Opacity,
}

/// One key frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// When, as a share of the duration.
    pub offset: f64,
    /// The property's value, as in a style sheet.
    pub value: String,
    /// How to go on from here; evenly if none is given.
    pub easing: Option<&'static str>,
}

/// Further off than one frame of the screen, in milliseconds.
const OFF: f64 = 16.0;

/// An animation that repeats for ever, and ends when dropped.
#[derive(Debug)]
pub struct Track {
    animation: Animation,
}

impl Track {
    /// Lets an element follow the key frames, over and over; at rest until [`Track::align`].
    /// `None` if the browser refuses.
    #[must_use = "dropping the track ends it"]
    pub fn new(
        element: &impl AsRef<JsValue>,
        property: Property,
        frames: &[Frame],
        duration: f64,
    ) -> Option<Self> {
        let name = match property {
            Property::Transform => "transform",
            Property::Opacity => "opacity",
        };
        let keyed = Object::new();
        let offsets: Vec<f64> = frames.iter().map(|frame| frame.offset).collect();
        set(&keyed, "offset", &Float64Array::from(offsets.as_slice()))?;
        set(&keyed, name, &list(frames.iter().map(|frame| frame.value.as_str())))?;
        if frames.iter().any(|frame| frame.easing.is_some()) {
            let easings = frames.iter().map(|frame| frame.easing.unwrap_or("linear"));
            set(&keyed, "easing", &list(easings))?;
        }
        let options = Object::new();
        set(&options, "duration", &duration.into())?;
        set(&options, "iterations", &f64::INFINITY.into())?;
        let element: &Animatable = element.as_ref().unchecked_ref();
        let animation = element.animate(&keyed, &options).ok()?;
        // A fresh animation is pending and can always be paused; if not, it is aligned anyway.
        let _: Result<(), JsValue> = animation.pause();
        Some(Self { animation })
    }

    /// Shows the moment `elapsed` milliseconds after the first round began, and runs or rests.
    pub fn align(&self, elapsed: f64, running: bool) {
        // Both fail only for an animation without an end that is played backwards.
        let _: Result<(), JsValue> = if running {
            let now = self.animation.current_time();
            if now.is_none_or(|now| (now - elapsed).abs() > OFF) {
                self.animation.set_current_time(Some(elapsed));
            }
            self.animation.play()
        } else {
            // A pause takes hold with the next frame only; the time that is set then holds at once.
            let paused = self.animation.pause();
            self.animation.set_current_time(Some(elapsed));
            paused
        };
    }
}

impl Drop for Track {
    fn drop(&mut self) {
        self.animation.cancel();
    }
}

/// Words as a list. They cross to the browser as one text: each crossing costs more than the word.
fn list<'a>(words: impl Iterator<Item = &'a str>) -> Array {
    const BETWEEN: &str = "\n";
    let text: Vec<&str> = words.collect();
    JsString::from(text.join(BETWEEN)).split(BETWEEN)
}

fn set(object: &Object, name: &str, value: &JsValue) -> Option<()> {
    Reflect::set(object, &name.into(), value).ok().map(|_| ())
}
