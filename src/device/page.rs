//! The page around the app: language, theme, title, focus, what is announced.

use super::settings::Settings;
use super::{document, window};
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// Puts language, theme and text size on the page. `boot.js` does it before the first paint, and here after.
pub fn dress(settings: &Settings) {
    let value = serde_json::to_string(settings).ok().and_then(|json| js_sys::JSON::parse(&json).ok());
    let dress = js_sys::Reflect::get(&window(), &JsValue::from_str("askelmaDress")).ok().and_then(|f| f.dyn_into::<js_sys::Function>().ok());
    if let (Some(value), Some(dress)) = (value, dress) {
        // The function is the page's own and takes anything.
        let _ = dress.call1(&JsValue::NULL, &value);
    }
}

/// Removes the frame that was painted before the app arrived, and gives the place where the app goes.
pub fn take_over() -> HtmlElement {
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
    let app = document().get_element_by_id("app").and_then(|e| e.dyn_into().ok());
    app.unwrap_or_else(|| document().body().unwrap_or_else(|| wasm_bindgen::throw_str("no body")))
}

pub fn set_title(title: &str) {
    // A tab shows where a word may break.
    document().set_title(&title.replace('\u{ad}', ""));
}

/// Says something to those who hear the page, when they are ready.
pub fn announce(text: &str) {
    say("polite", text);
}

/// Says at once that something was not saved.
pub fn warn(text: &str) {
    say("urgent", text);
}

fn say(region: &str, text: &str) {
    if let Some(region) = document().get_element_by_id(region) {
        // The same words twice in a row would not be spoken again.
        let same = region.text_content().as_deref() == Some(text);
        region.set_text_content(Some(&if same { format!("{text}\u{a0}") } else { text.to_owned() }));
    }
}

thread_local! {
    /// Somebody came to a screen that had no heading yet.
    static HEADING_AWAITED: Cell<bool> = const { Cell::new(false) };
}

/// Puts the focus on the screen's heading, without moving the page when somebody came back to it. While the screen is
/// still being opened there is none: then the focus goes to the one that comes.
pub fn focus_heading(keep_place: bool) {
    HEADING_AWAITED.set(!try_focus("h1", keep_place));
}

/// Puts the focus where the address leads: on the place that it names (`?at=`, an id), unfolded, else on the heading.
pub fn arrive() {
    if !try_place() {
        focus_heading(false);
    }
}

fn try_place() -> bool {
    let search = window().location().search().unwrap_or_default();
    let Some(id) = search.trim_start_matches('?').split('&').find_map(|part| part.strip_prefix("at=")) else { return false };
    let Some(mut place) = document().get_element_by_id(id) else { return false };
    let fields = [":is(:checked, textarea, input:not([type=radio]))", "input"].map(|field| format!("#{id} {field}"));
    while let Some(folded) = place.closest("details").ok().flatten() {
        let _ = folded.set_attribute("open", "");
        let Some(above) = folded.parent_element() else { break };
        place = above;
    }
    HEADING_AWAITED.set(false);
    fields.iter().any(|field| try_focus(field, false)) || try_focus(&format!("#{id}"), false)
}

/// The heading of what comes next shall have the focus.
pub fn await_heading() {
    HEADING_AWAITED.set(true);
}

/// A screen has come in the place of the frame that was there while it was being opened.
pub fn heading_may_be_here() {
    if HEADING_AWAITED.get() {
        arrive();
    }
}

/// Puts the focus on the first element that fits.
pub fn focus(selector: &str, keep_place: bool) {
    try_focus(selector, keep_place);
}

fn try_focus(selector: &str, keep_place: bool) -> bool {
    let found = document().query_selector(selector).ok().flatten().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    let Some(element) = found else { return false };
    if !element.has_attribute("tabindex") && element.tag_name().starts_with('H') {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(keep_place);
    element.focus_with_options(&options).is_ok()
}

/// Somebody has a field to write in under their hands, and it is not the one with this id.
pub fn is_writing_elsewhere(own: &str) -> bool {
    let Some(active) = document().active_element() else { return false };
    let writes = active.matches("textarea, input:not([type=radio], [type=checkbox], [type=file])").unwrap_or(false);
    writes && active.id() != own
}

/// Chooses the radio of a group that holds `value`, or none: what was touched and could not be kept is not chosen.
pub fn choose_radio(name: &str, value: Option<&str>) {
    let find = |selector: String| document().query_selector(&selector).ok().flatten().and_then(|e| e.dyn_into::<web_sys::HtmlInputElement>().ok());
    if let Some(touched) = find(format!("input[name='{name}']:checked")) {
        touched.set_checked(false);
    }
    if let Some(kept) = value.and_then(|value| find(format!("input[name='{name}'][value='{value}']"))) {
        kept.set_checked(true);
    }
}

pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Adds a step to the browser's history.
pub fn push_path(path: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(path));
    }
}

pub fn go_back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// There is somewhere to go back to inside the app.
pub fn can_go_back() -> bool {
    window().history().and_then(|h| h.length()).is_ok_and(|n| n > 1)
}

/// Whether a media query fits now.
pub fn fits(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|m| m.matches())
}

/// How wide the page is, in sizes of its text: large text leaves less room, which a media query does not know.
pub fn width_in_rem() -> f64 {
    let root = || window().document()?.document_element();
    let text = root().and_then(|root| window().get_computed_style(&root).ok()??.get_property_value("font-size").ok());
    // The browser's own reading of numbers: ours would be 19 kB of code on the first screen.
    let text = text.map(|size| js_sys::parse_float(&size)).filter(|size| *size > 0.0).unwrap_or(16.0);
    window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or_default() / text
}

/// Calls `told` whenever the page gets another size, or its text does.
pub fn on_resized(told: impl FnMut() + 'static) {
    let heard = Closure::<dyn FnMut()>::new(told);
    let root = window().document().and_then(|document| document.document_element());
    if let (Ok(observer), Some(root)) = (web_sys::ResizeObserver::new(heard.as_ref().unchecked_ref()), root) {
        observer.observe(&root);
    }
    heard.forget();
}

/// Calls `seen` whenever the page is looked at again.
pub fn on_seen(mut seen: impl FnMut() + 'static) {
    let heard = Closure::<dyn FnMut()>::new(move || {
        if document().visibility_state() == web_sys::VisibilityState::Visible {
            seen();
        }
    });
    let _ = document().add_event_listener_with_callback("visibilitychange", heard.as_ref().unchecked_ref());
    heard.forget();
}

pub fn print() {
    let _ = window().print();
}

/// Puts a text where other programs can paste it from. Says whether the browser let it. Call it inside the tap.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    let there = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|c| c.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Loads the app anew at an address: nothing of this page is left in memory.
pub fn load(path: &str) {
    let _ = window().location().assign(path);
}

pub fn reload() {
    let _ = window().location().reload();
}

/// Milliseconds to wait before calling once.
pub fn later(milliseconds: i32, call: impl FnOnce() + 'static) {
    let call = Closure::once_into_js(call);
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), milliseconds);
}

/// Opens a native dialog that covers the page.
pub fn open_dialog(dialog: &web_sys::HtmlDialogElement) {
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
}

/// Presses the button with which the form of a field is sent, inside the form or bound to it from elsewhere.
pub fn send_form_of(field: &web_sys::Element) {
    let Some(form) = field.closest("form").ok().flatten() else { return };
    let inside = form.query_selector("[type=submit]").ok().flatten();
    let button = inside.or_else(|| document().query_selector(&format!("[type=submit][form='{}']", form.id())).ok().flatten());
    if let Some(button) = button.and_then(|b| b.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
}

/// For a button that saves the screen's fields itself: the press does not leave the field first. What leaving saves and
/// shows would move the button away from under the press, which then does nothing.
pub fn stay_in_field(press: &web_sys::MouseEvent) {
    press.prevent_default();
}
