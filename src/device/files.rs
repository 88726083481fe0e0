//! Files out of and into the app.

use super::{document, window};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

/// How a file left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Shared,
    Downloaded,
    /// The person closed the share sheet.
    Cancelled,
}

/// The browser would not let the file go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSent;

/// A file that is ready to go, made before the tap that sends it.
#[derive(Clone, Debug)]
pub struct Ready {
    file: File,
}

impl Ready {
    /// # Errors
    /// [`NotSent`] when the browser cannot make a file of it.
    pub fn new(name: &str, mime: &str, bytes: &[u8]) -> Result<Ready, NotSent> {
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
        let options = FilePropertyBag::new();
        options.set_type(mime);
        let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).map_err(|_| NotSent)?;
        Ok(Ready { file })
    }

    /// # Errors
    /// [`NotSent`] when the browser gives no address to the file.
    fn download(&self) -> Result<(), NotSent> {
        let url = Url::create_object_url_with_blob(&self.file).map_err(|_| NotSent)?;
        let link: HtmlAnchorElement = document().create_element("a").map_err(|_| NotSent)?.unchecked_into();
        link.set_href(&url);
        link.set_download(&self.file.name());
        link.click();
        // The download has its own copy once it has begun; a minute is plenty even on a slow phone.
        super::page::later(60_000, move || {
            let _ = Url::revoke_object_url(&url);
        });
        Ok(())
    }
}

/// Whether the device has a share sheet that takes these files together.
pub fn can_share(files: &[Ready]) -> bool {
    let navigator = window().navigator();
    let known = js_sys::Reflect::has(&navigator, &JsValue::from_str("canShare")).unwrap_or(false);
    known && navigator.can_share_with_data(&share_data(files))
}

fn share_data(files: &[Ready]) -> ShareData {
    let data = ShareData::new();
    data.set_files(&files.iter().map(|f| &f.file).collect::<js_sys::Array>());
    data
}

/// Gives files to the share sheet where there is one, else to the downloads. Call it inside the tap.
///
/// # Errors
/// [`NotSent`] when both refuse.
pub async fn send(files: &[Ready]) -> Result<Sent, NotSent> {
    if can_share(files) {
        match JsFuture::from(window().navigator().share_with_data(&share_data(files))).await {
            Ok(_) => return Ok(Sent::Shared),
            Err(error) if is_cancel(&error) => return Ok(Sent::Cancelled),
            // Refused for another reason: the downloads still take them.
            Err(_) => {}
        }
    }
    download(files)
}

/// # Errors
/// [`NotSent`] when the browser gives no address to a file.
pub fn download(files: &[Ready]) -> Result<Sent, NotSent> {
    files.iter().try_for_each(Ready::download).map(|()| Sent::Downloaded)
}

fn is_cancel(error: &JsValue) -> bool {
    error.dyn_ref::<web_sys::DomException>().is_some_and(|e| e.name() == "AbortError")
}

/// Why a chosen file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than the caller takes, in bytes; nothing of it was read.
    TooLarge(usize),
    Unreadable,
}

/// Reads a file that a person chose.
///
/// # Errors
/// [`ReadError`]
pub async fn read(file: &File, largest: usize) -> Result<Vec<u8>, ReadError> {
    read_blob(file, largest).await
}

async fn read_blob(blob: &Blob, largest: usize) -> Result<Vec<u8>, ReadError> {
    let size = blob.size() as usize;
    if size > largest {
        return Err(ReadError::TooLarge(size));
    }
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| ReadError::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The file that was just chosen in a file field. The field is emptied, so that the same file can be chosen again.
pub fn chosen(event: &web_sys::Event) -> Option<File> {
    let input: web_sys::HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files().and_then(|files| files.get(0));
    input.set_value("");
    file
}

/// Where the service worker and `keep.js` put a file that came from the operating system.
const RECEIVED: &str = "askelma-received";
const RECEIVED_FILE: &str = "/settings/received/file";

/// A file that the operating system shared into the app, or opened with it. Taking it removes it from where it lay.
/// `None` when there is none.
pub async fn take_shared(largest: usize) -> Option<Result<Vec<u8>, ReadError>> {
    let caches = caches()?;
    let cache: web_sys::Cache = JsFuture::from(caches.open(RECEIVED)).await.ok()?.unchecked_into();
    let found = JsFuture::from(cache.match_with_str(RECEIVED_FILE)).await.ok()?;
    let response: web_sys::Response = found.dyn_into().ok()?;
    let read = async {
        // As a blob first: its size is known before a byte of it is in memory.
        let blob: Blob =
            JsFuture::from(response.blob().map_err(|_| ReadError::Unreadable)?).await.map_err(|_| ReadError::Unreadable)?.unchecked_into();
        read_blob(&blob, largest).await
    };
    let bytes = read.await;
    forget_shared().await;
    Some(bytes)
}

/// Forgets a file that came from the operating system and was never taken.
pub async fn forget_shared() {
    if let Some(caches) = caches() {
        let _ = JsFuture::from(caches.delete(RECEIVED)).await;
    }
}

/// Absent on insecure pages.
fn caches() -> Option<web_sys::CacheStorage> {
    let there = js_sys::Reflect::get(&window(), &JsValue::from_str("caches")).is_ok_and(|c| c.is_object());
    there.then(|| window().caches().ok()).flatten()
}

/// Hears of files that are opened with the running app, until it is dropped.
pub struct Receiving(Closure<dyn FnMut()>);

impl Receiving {
    const EVENT: &str = "askelma-received";

    pub fn listen(came: impl FnMut() + 'static) -> Receiving {
        let heard = Closure::<dyn FnMut()>::new(came);
        let _ = window().add_event_listener_with_callback(Self::EVENT, heard.as_ref().unchecked_ref());
        Receiving(heard)
    }
}

impl Drop for Receiving {
    fn drop(&mut self) {
        let _ = window().remove_event_listener_with_callback(Self::EVENT, self.0.as_ref().unchecked_ref());
    }
}
