//! The installed program: a new version that waits, and the person's word to change to it.

use super::window;
use wasm_bindgen::prelude::*;

/// Calls `ready` when a new version has been fetched wholly and waits. It never starts by itself.
pub fn on_update(ready: impl FnMut() + 'static) {
    let heard = Closure::<dyn FnMut()>::new(ready);
    let _ = window().add_event_listener_with_callback("askelma-update-ready", heard.as_ref().unchecked_ref());
    heard.forget();
    // It may have been ready before the app was.
    if js_sys::Reflect::get(&window(), &JsValue::from_str("askelmaUpdateReady")).is_ok_and(|v| v.is_truthy()) {
        let _ = web_sys::Event::new("askelma-update-ready").map(|event| window().dispatch_event(&event));
    }
}

/// Changes to the waiting version; the page loads anew by itself.
pub fn update() {
    let function = js_sys::Reflect::get(&window(), &JsValue::from_str("askelmaUpdate"));
    match function.map(JsCast::dyn_into::<js_sys::Function>) {
        Ok(Ok(update)) => {
            let _ = update.call0(&JsValue::NULL);
        }
        _ => super::page::reload(),
    }
}

/// The name of this build: a digest over all its files. `None` in a developer's build.
pub fn build() -> Option<String> {
    let meta = super::document().query_selector("meta[name=askelma-build]").ok().flatten()?;
    meta.get_attribute("content").filter(|id| !id.is_empty())
}

/// Tells the page's own scripts that the app stands.
pub fn started() {
    let _ = web_sys::Event::new("askelma-started").map(|event| window().dispatch_event(&event));
}

/// When the program breaks: says where in the console, never with a person's words, and shows the notice
/// that `index.html` holds. What was acknowledged is on the disk.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|l| format!("askelma broke at {}:{}", l.file(), l.line())).unwrap_or_default();
        web_sys::console::error_1(&JsValue::from_str(&place));
        if let Ok(Ok(notice)) = js_sys::Reflect::get(&window(), &JsValue::from_str("askelmaBroke")).map(JsCast::dyn_into::<js_sys::Function>) {
            let _ = notice.call0(&JsValue::NULL);
        }
    }));
}
