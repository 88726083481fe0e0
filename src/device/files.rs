//! Files out of and into the app.

use super::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

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

    /// Whether the device has a share sheet that takes this file.
    pub fn can_share(&self) -> bool {
        let navigator = window().navigator();
        let known = js_sys::Reflect::has(&navigator, &JsValue::from_str("canShare")).unwrap_or(false);
        known && navigator.can_share_with_data(&self.share_data())
    }

    fn share_data(&self) -> ShareData {
        let data = ShareData::new();
        data.set_files(&js_sys::Array::of1(&self.file));
        data
    }

    /// Gives the file to the share sheet where there is one, else to the downloads. Call it inside the tap.
    ///
    /// # Errors
    /// [`NotSent`] when both refuse.
    pub async fn send(&self) -> Result<Sent, NotSent> {
        if self.can_share() {
            match JsFuture::from(window().navigator().share_with_data(&self.share_data())).await {
                Ok(_) => return Ok(Sent::Shared),
                Err(error) if is_cancel(&error) => return Ok(Sent::Cancelled),
                // Refused for another reason: the downloads still take it.
                Err(_) => {}
            }
        }
        self.download()
    }

    /// # Errors
    /// [`NotSent`] when the browser gives no address to the file.
    pub fn download(&self) -> Result<Sent, NotSent> {
        let url = Url::create_object_url_with_blob(&self.file).map_err(|_| NotSent)?;
        let link: HtmlAnchorElement = document().create_element("a").map_err(|_| NotSent)?.unchecked_into();
        link.set_href(&url);
        link.set_download(&self.file.name());
        link.click();
        // The download has its own copy once it has begun; a minute is plenty even on a slow phone.
        super::page::later(60_000, move || {
            let _ = Url::revoke_object_url(&url);
        });
        Ok(Sent::Downloaded)
    }
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
    let size = file.size() as usize;
    if size > largest {
        return Err(ReadError::TooLarge(size));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| ReadError::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The file in a file field, if one was chosen.
pub fn chosen(input: &web_sys::HtmlInputElement) -> Option<File> {
    input.files().and_then(|files| files.get(0))
}

/// A file that the operating system shared into the app; the service worker kept it. Reading takes it away.
pub async fn take_shared(largest: usize) -> Option<Result<Vec<u8>, ReadError>> {
    let caches = window().caches().ok()?;
    let cache: web_sys::Cache = JsFuture::from(caches.open("askelma-shared")).await.ok()?.unchecked_into();
    let found = JsFuture::from(cache.match_with_str("/shared")).await.ok()?;
    let response: web_sys::Response = JsValue::from(found).dyn_into().ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await;
    let _ = JsFuture::from(cache.delete_with_str("/shared")).await;
    Some(match buffer {
        Ok(buffer) => {
            let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
            if bytes.len() > largest { Err(ReadError::TooLarge(bytes.len())) } else { Ok(bytes) }
        }
        Err(_) => Err(ReadError::Unreadable),
    })
}

/// Bytes of text as a blob address, for a plain print or a preview.
pub fn blob_url(mime: &str, bytes: &[u8]) -> Option<String> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
