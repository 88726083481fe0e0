//! How safe the browser keeps what is here.

use super::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the browser says about keeping.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Safety {
    /// The browser promised not to clear it on its own. `None`: it does not say.
    pub persisted: Option<bool>,
    /// Opened from its own icon.
    pub installed: bool,
    /// Bytes used, where the browser tells.
    pub used: Option<f64>,
}

/// Asks the browser to keep the data; the answer is in [`safety`].
pub async fn ask_to_persist() {
    if let Some(Ok(promise)) = storage().map(|s| s.persist()) {
        // No is an answer too; the data screen shows it.
        let _ = JsFuture::from(promise).await;
    }
}

pub async fn safety() -> Safety {
    let mut safety = Safety { installed: super::page::fits("(display-mode: standalone)"), ..Safety::default() };
    if let Some(storage) = storage() {
        if let Ok(promise) = storage.persisted() {
            safety.persisted = JsFuture::from(promise).await.ok().and_then(|answer| answer.as_bool());
        }
        if let Ok(promise) = storage.estimate()
            && let Ok(estimate) = JsFuture::from(promise).await
        {
            safety.used = estimate.unchecked_into::<web_sys::StorageEstimate>().get_usage();
        }
    }
    safety
}

/// Absent on insecure pages and in old browsers.
fn storage() -> Option<web_sys::StorageManager> {
    let navigator = window().navigator();
    let there = js_sys::Reflect::get(&navigator, &JsValue::from_str("storage")).is_ok_and(|s| s.is_object());
    there.then(|| navigator.storage())
}
