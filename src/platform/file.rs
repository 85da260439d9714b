//! Hands a file to the person, and reads one they pick.
//!
//! *Invariant:* nothing leaves the phone; a file is read only when picked, and only up to a limit.

use super::probe;
use js_sys::{Array, Promise};
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
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob =
        Blob::new_with_str_sequence_and_options(&parts, &options).map_err(|_| OfferError::Blob)?;
    offer_blob(name, &blob)
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
    let field = event.target().map_or(JsValue::NULL, JsValue::from);
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
