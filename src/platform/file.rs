//! Hands a file to the person, and reads one they pick.
//!
//! *Invariant:* nothing leaves the phone; a file is read only when picked, and only up to a limit.

use super::{dom, probe};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, Url};

/// Which step of offering a file failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OfferError {
    /// The text could not be made a file.
    Blob,
    /// The file got no address.
    Address,
    /// The page could not hold the link.
    Link,
}

/// Which step of reading a picked file failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PickError {
    /// No file was picked.
    Nothing,
    /// It is larger than the limit.
    TooLarge,
    /// It could not be read.
    Unreadable,
}

/// How long a browser may take to fetch an offered file before its address is given back.
const FETCH_MS: u32 = 60_000;

/// Offers `text` as a download called `name`, of the media type `kind`.
///
/// # Errors
/// When the browser cannot make the file or the link.
pub fn offer(name: &str, kind: &str, text: &str) -> Result<(), OfferError> {
    offer_blob(name, &blob(kind, text).ok_or(OfferError::Blob)?)
}

fn blob(kind: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

/// Whether the phone's own sheet can share a text.
#[must_use]
pub fn can_share() -> bool {
    probe::of_navigator("share").is_some()
}

/// Opens the phone's own sheet with a text. To be called in a tap.
pub fn share(title: &str, text: &str) {
    let shared = Object::new();
    probe::set(&shared, "title", &JsValue::from_str(title));
    probe::set(&shared, "text", &JsValue::from_str(text));
    sheet(&shared);
}

/// Whether the phone's own sheet can share such a file.
#[must_use]
pub fn can_share_file(name: &str, kind: &str) -> bool {
    let can = |shared: Object| {
        let can = probe::call(&probe::global("navigator")?, "canShare", &[shared.into()])?;
        Some(can.is_truthy())
    };
    files(name, kind, "").and_then(can).unwrap_or_default()
}

/// Opens the phone's own sheet with a file. To be called in a tap.
pub fn share_file(name: &str, kind: &str, text: &str) {
    if let Some(shared) = files(name, kind, text) {
        sheet(&shared);
    }
}

/// What the sheet is given for a file.
fn files(name: &str, kind: &str, text: &str) -> Option<Object> {
    let options = Object::new();
    probe::set(&options, "type", &JsValue::from_str(kind));
    let new = probe::global("File")?.dyn_into::<Function>().ok()?;
    let parts = Array::of1(&blob(kind, text)?.into());
    let given = Array::of3(&parts, &JsValue::from_str(name), &options);
    let file = Reflect::construct(&new, &given).ok()?;
    let shared = Object::new();
    probe::set(&shared, "files", &Array::of1(&file));
    Some(shared)
}

fn sheet(shared: &Object) {
    let Some(navigator) = probe::global("navigator") else { return };
    let opened = probe::call(&navigator, "share", &[shared.into()]);
    if let Some(opened) = opened.and_then(|opened| opened.dyn_into::<Promise>().ok()) {
        js_sys::futures::spawn_local(async move {
            // Put away without sharing: nothing is to be said.
            let _: Result<JsValue, JsValue> = js_sys::futures::JsFuture::from(opened).await;
        });
    }
}

/// Offers a file's bytes as a download called `name`.
///
/// # Errors
/// When the browser cannot make the link.
pub fn offer_blob(name: &str, blob: &Blob) -> Result<(), OfferError> {
    let address = Url::create_object_url_with_blob(blob).map_err(|_| OfferError::Address)?;
    let clicked = click(name, &address);
    // WebKit fetches the file after the click has returned, so the address must outlive it.
    gloo_timers::callback::Timeout::new(FETCH_MS, move || {
        let _: Result<(), JsValue> = Url::revoke_object_url(&address);
    })
    .forget();
    clicked.ok_or(OfferError::Link)
}

fn click(name: &str, address: &str) -> Option<()> {
    let page = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = page.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(address);
    link.set_download(name);
    // Firefox follows only links that are in the page.
    page.document_element()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}

/// Reads the file picked in the file field whose `change` event this is, and hands its text to
/// `done`. A file of more than `limit` bytes is not read.
pub fn picked(event: &Event, limit: f64, done: impl FnOnce(Result<String, PickError>) + 'static) {
    read(event.target().map_or(JsValue::NULL, JsValue::from), limit, done);
}

/// The same for the field itself.
pub fn pick(
    field: &dom::Element,
    limit: f64,
    done: impl FnOnce(Result<String, PickError>) + 'static,
) {
    read(field.as_ref().clone(), limit, done);
}

fn read(field: JsValue, limit: f64, done: impl FnOnce(Result<String, PickError>) + 'static) {
    let found = first_file(&field, limit);
    js_sys::futures::spawn_local(async move {
        let text = match found {
            Ok(reading) => js_sys::futures::JsFuture::from(reading)
                .await
                .ok()
                .and_then(|text| text.as_string())
                .ok_or(PickError::Unreadable),
            Err(error) => Err(error),
        };
        // Emptied, so that picking the same file again is a change again.
        probe::set(&field, "value", &JsValue::from_str(""));
        done(text);
    });
}

fn first_file(field: &JsValue, limit: f64) -> Result<Promise, PickError> {
    let file = probe::property(field, "files")
        .and_then(|files| probe::property(&files, "0"))
        .ok_or(PickError::Nothing)?;
    let size = probe::property(&file, "size").and_then(|size| size.as_f64());
    if size.is_none_or(|size| size > limit) {
        return Err(PickError::TooLarge);
    }
    probe::call(&file, "text", &[])
        .and_then(|reading| reading.dyn_into().ok())
        .ok_or(PickError::Unreadable)
}
