//! The app's side of the scribe: starts it when a form is looked at, sends it the form and the fonts, waits for the
//! PDF, and keeps it for the next.

use super::worker::{BOLD, BROKEN, ERROR, FORM, MISSING, MORE, OK, OTHER_PROTOCOL, PROTOCOL_KEY, READY, REGULAR, message};
use crate::form::pdf::{Archive, Conformance, Pdf};
use crate::form::{Document, Order, PROTOCOL, needs_arabic};
use futures_util::FutureExt;
use futures_util::future::{AbortHandle, LocalBoxFuture, Shared, abortable};
use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Response, Worker};

const LOADER: &str = "/scribe_loader.js";
const FONTS: [&str; 2] = ["/fonts/NotoSans-Regular.ttf", "/fonts/NotoSans-Bold.ttf"];
/// Only for a form with Arabic letters: every other is made sooner without it.
const ARABIC: &str = "/fonts/NotoSansArabic-Regular.ttf";
/// Milliseconds until a silent scribe is given up: its files may hang on the way,
/// and an old phone on a slow line may need most of this.
const PATIENCE: i32 = 60_000;

/// Why no PDF came. What the person reads for each is in `words`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScribeError {
    /// The browser starts no worker, or the scribe's files are not there (offline before they were saved).
    Start,
    /// This font could not be fetched.
    Font(&'static str),
    /// The scribe speaks this other protocol: it is older or newer than the app. Reloading the app brings both to one.
    Protocol(u32),
    /// It ended while at work: out of memory, or a fault of ours.
    Ended,
    /// It said nothing for a minute.
    Silent,
    /// It refused, with this code.
    Refused(String),
}

/// A scribe that is starting or has started.
type Coming = Shared<LocalBoxFuture<'static, Result<Worker, ScribeError>>>;

thread_local! {
    /// The scribe that waits for the next form.
    static KEPT: RefCell<Option<Coming>> = const { RefCell::new(None) };
    /// What ends the making of the form that is being made, from the fetching of its letters on.
    static AT_WORK: RefCell<Option<AbortHandle>> = const { RefCell::new(None) };
}

/// A scribe that takes no other order meanwhile. It ends with the work, however that ends, unless it is kept.
struct AtWork(Option<Worker>);

impl AtWork {
    fn keep(mut self) {
        if let Some(worker) = self.0.take() {
            KEPT.set(Some(async move { Ok(worker) }.boxed_local().shared()));
        }
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        if let Some(worker) = self.0.take() {
            worker.terminate();
        }
    }
}

/// Starts the scribe, so that it is there when a form is made. Called when a form is looked at: it costs a phone
/// memory, and most visits end without a form.
pub fn prepare() {
    let coming = coming();
    wasm_bindgen_futures::spawn_local(async move {
        // One that did not start is tried anew when it is needed, and says then why not.
        if coming.clone().await.is_err() {
            KEPT.with_borrow_mut(|kept| kept.take_if(|kept| kept.ptr_eq(&coming)));
        }
    });
}

/// The scribe that is kept, or one that starts now and is kept.
fn coming() -> Coming {
    KEPT.with_borrow_mut(|kept| kept.get_or_insert_with(|| start().boxed_local().shared()).clone())
}

/// Writes the form as a PDF, in the worker. One form at a time.
pub async fn make_pdf(document: &Document, archive: Archive) -> Result<Pdf, ScribeError> {
    let (work, end) = abortable(write(document, archive));
    AT_WORK.set(Some(end));
    let done = work.await;
    // Where it was called off, what stands there belongs to the next form.
    if done.is_ok() {
        AT_WORK.take();
    }
    done.unwrap_or(Err(ScribeError::Ended))
}

async fn write(document: &Document, archive: Archive) -> Result<Pdf, ScribeError> {
    let order = Order::new(document.clone(), archive).json().ok_or_else(|| ScribeError::Refused(FORM.into()))?;
    let (regular, bold) = (font(FONTS[0]).await?, font(FONTS[1]).await?);
    let more = if needs_arabic(document) { Some(font(ARABIC).await?) } else { None };
    let coming = coming().await;
    KEPT.take();
    let worker = coming?;
    let at_work = AtWork(Some(worker.clone()));
    let more: Array = more.into_iter().collect();
    let transfer = more.concat(&Array::of2(&regular, &bold));
    let sent = message([(FORM, order.into()), (REGULAR, regular.into()), (BOLD, bold.into()), (MORE, more.into())]);
    let answer = listen(&worker, || worker.post_message_with_transfer(&sent, &transfer)).await.and_then(|a| read(&a));
    if answer.is_ok() {
        at_work.keep();
    }
    answer
}

/// Calls off the making of a form. Whoever waits for it hears [`ScribeError::Ended`].
pub fn cancel() {
    if let Some(end) = AT_WORK.take() {
        end.abort();
    }
}

/// Ends the scribe, and with it whatever its memory still holds of a form.
pub fn dismiss() {
    cancel();
    if let Some(coming) = KEPT.take() {
        wasm_bindgen_futures::spawn_local(async move {
            if let Ok(worker) = coming.await {
                worker.terminate();
            }
        });
    }
}

/// Starts a scribe and waits until it takes orders.
async fn start() -> Result<Worker, ScribeError> {
    let worker = Worker::new(LOADER).map_err(|_| ScribeError::Start)?;
    let heard = listen(&worker, || Ok(())).await;
    let protocol = heard.as_ref().ok().and_then(|m| number(m, READY));
    let error = match (heard, protocol) {
        (_, Some(PROTOCOL)) => return Ok(worker),
        (_, Some(other)) => ScribeError::Protocol(other),
        (Err(ScribeError::Silent), _) => ScribeError::Silent,
        _ => ScribeError::Start,
    };
    worker.terminate();
    Err(error)
}

/// Does `act` and waits for the worker's next message.
async fn listen(worker: &Worker, act: impl FnOnce() -> Result<(), JsValue>) -> Result<JsValue, ScribeError> {
    let mut act = Some(act);
    // Kept until the answer is here: a dropped closure hears nothing.
    let (mut hears, mut fails, mut timer) = (None, None, None);
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::NULL, &event.data());
        });
        let failed = reject.clone();
        let on_error = Closure::<dyn FnMut()>::new(move || {
            let _ = failed.call1(&JsValue::NULL, &JsValue::FALSE);
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        (hears, fails) = (Some(on_message), Some(on_error));
        let silent = reject.bind1(&JsValue::NULL, &JsValue::TRUE);
        timer = web_sys::window().and_then(|w| w.set_timeout_with_callback_and_timeout_and_arguments_0(silent.unchecked_ref(), PATIENCE).ok());
        if act.take().is_some_and(|act| act().is_err()) {
            let _ = reject.call1(&JsValue::NULL, &JsValue::FALSE);
        }
    });
    let heard = JsFuture::from(promise).await;
    worker.set_onmessage(None);
    worker.set_onerror(None);
    if let (Some(window), Some(timer)) = (web_sys::window(), timer) {
        window.clear_timeout_with_handle(timer);
    }
    drop((hears, fails));
    heard.map_err(|silent| if silent.is_truthy() { ScribeError::Silent } else { ScribeError::Ended })
}

fn read(answer: &JsValue) -> Result<Pdf, ScribeError> {
    let get = |key: &str| Reflect::get(answer, &key.into()).unwrap_or_default();
    if let Some(code) = get(ERROR).as_string() {
        let protocol = number(answer, PROTOCOL_KEY).unwrap_or_default();
        return Err(if code == OTHER_PROTOCOL { ScribeError::Protocol(protocol) } else { ScribeError::Refused(code) });
    }
    let bytes = get(OK).dyn_into::<ArrayBuffer>().map_err(|_| ScribeError::Refused(OK.into()))?;
    let texts = |key: &str| get(key).dyn_into::<Array>().map(|a| a.iter().filter_map(|t| t.as_string()).collect::<Vec<_>>()).unwrap_or_default();
    Ok(Pdf { bytes: Uint8Array::new(&bytes).to_vec(), conformance: Conformance::of(texts(BROKEN)), missing: texts(MISSING) })
}

fn number(message: &JsValue, key: &str) -> Option<u32> {
    Reflect::get(message, &key.into()).ok()?.as_f64().map(|n| n as u32)
}

/// A font's file, from the service worker's store where there is one.
async fn font(path: &'static str) -> Result<ArrayBuffer, ScribeError> {
    let fetched = async {
        let window = web_sys::window()?;
        let response: Response = JsFuture::from(window.fetch_with_str(path)).await.ok()?.dyn_into().ok()?;
        let body = response.ok().then(|| response.array_buffer().ok()).flatten()?;
        JsFuture::from(body).await.ok()?.dyn_into().ok()
    };
    fetched.await.ok_or(ScribeError::Font(path))
}
