//! The scribe's side of the web worker. Says `ready` with its protocol, takes orders, answers each with a PDF or a code.
//! No panic hook: a panic's sentence may hold the person's words, and the app sees the worker's end anyway.

use crate::form::pdf::{Fonts, PdfError, write};
use crate::form::typeset::Weight;
use crate::form::{Order, OrderError, PROTOCOL};
use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Keys of the messages between app and scribe.
pub(super) const READY: &str = "ready";
pub(super) const FORM: &str = "form";
pub(super) const REGULAR: &str = "regular";
pub(super) const BOLD: &str = "bold";
/// Further fonts, for letters that the two lack.
pub(super) const MORE: &str = "more";
pub(super) const PROTOCOL_KEY: &str = "protocol";
pub(super) const OK: &str = "ok";
pub(super) const BROKEN: &str = "conformance";
pub(super) const MISSING: &str = "missing";
pub(super) const ERROR: &str = "error";

/// Codes of the answers that are no PDF.
pub(super) const OTHER_PROTOCOL: &str = "protocol";
const UNREADABLE: &str = "order";
const NO_REGULAR: &str = "font-regular";
const NO_BOLD: &str = "font-bold";
const WRITER: &str = "writer";

/// Starts to take orders. Does nothing where this is no worker.
pub fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answerer = scope.clone();
    let on_order = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| answer(&answerer, &event.data()));
    scope.set_onmessage(Some(on_order.as_ref().unchecked_ref()));
    on_order.forget();
    // Orders sent before this moment would be lost; the app waits for it.
    let _ = scope.post_message(&message([(READY, PROTOCOL.into())]));
}

fn answer(scope: &DedicatedWorkerGlobalScope, order: &JsValue) {
    // A message that cannot be sent means that the app is gone.
    let _ = match write_order(order) {
        Ok((bytes, answer)) => scope.post_message_with_transfer(&answer, &Array::of1(&bytes)),
        Err(code) => scope.post_message(&message([(ERROR, code.into()), (PROTOCOL_KEY, PROTOCOL.into())])),
    };
}

fn write_order(sent: &JsValue) -> Result<(ArrayBuffer, JsValue), &'static str> {
    let part = |key: &str| Reflect::get(sent, &key.into()).ok();
    let font = |key| part(key).and_then(|b| b.dyn_into::<ArrayBuffer>().ok()).map(|b| Uint8Array::new(&b).to_vec());
    let form = part(FORM).and_then(|f| f.as_string()).ok_or(UNREADABLE)?;
    let order = Order::read(&form).map_err(order_code)?;
    let (regular, bold) = (font(REGULAR).ok_or(NO_REGULAR)?, font(BOLD).ok_or(NO_BOLD)?);
    let more = part(MORE).and_then(|m| m.dyn_into::<Array>().ok()).unwrap_or_default();
    let more: Vec<Vec<u8>> = more.iter().filter_map(|b| b.dyn_into::<ArrayBuffer>().ok()).map(|b| Uint8Array::new(&b).to_vec()).collect();
    let more: Vec<&[u8]> = more.iter().map(Vec::as_slice).collect();
    let fonts = Fonts { regular: &regular, bold: &bold, more: &more };
    let pdf = write(&order.document, &fonts, order.archive).map_err(pdf_code)?;
    let bytes = Uint8Array::from(pdf.bytes.as_slice()).buffer();
    let broken = texts(pdf.conformance.broken());
    let answer = message([(PROTOCOL_KEY, PROTOCOL.into()), (OK, bytes.clone().into()), (BROKEN, broken), (MISSING, texts(&pdf.missing))]);
    Ok((bytes, answer))
}

fn order_code(error: OrderError) -> &'static str {
    match error {
        OrderError::Protocol(_) => OTHER_PROTOCOL,
        OrderError::Unreadable => UNREADABLE,
    }
}

fn pdf_code(error: PdfError) -> &'static str {
    match error {
        PdfError::Font(Weight::Regular) => NO_REGULAR,
        PdfError::Font(Weight::Bold) => NO_BOLD,
        PdfError::Writer(_) => WRITER,
    }
}

fn texts(all: &[String]) -> JsValue {
    all.iter().map(|t| JsValue::from_str(t)).collect::<Array>().into()
}

/// An object with these keys.
pub(super) fn message<const N: usize>(pairs: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a key of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    object.into()
}
