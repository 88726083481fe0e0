//! Tells the other tabs of this browser what was written, and hears them.

use crate::plan::PlanId;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// What one tab tells the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Entries were added to a plan, numbered by this device.
    Written(PlanId),
    /// Something larger changed: an import, a plan forgotten, everything removed.
    Changed,
}

/// The channel; `None` where the browser has none, then a tab follows when it is looked at.
#[derive(Clone, Debug)]
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the channel for the life of the page.
    pub fn open(mut hear: impl FnMut(News) + 'static) -> Tabs {
        let channel = BroadcastChannel::new("askelma").ok();
        if let Some(channel) = &channel {
            let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| match event.data().as_string().as_deref() {
                Some("changed") => hear(News::Changed),
                Some(text) => {
                    if let Some(id) = PlanId::parse(text) {
                        hear(News::Written(id));
                    }
                }
                None => {}
            });
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            heard.forget();
        }
        Tabs(channel)
    }

    pub fn tell(&self, news: &News) {
        let text = match news {
            News::Written(id) => id.as_str(),
            News::Changed => "changed",
        };
        if let Some(channel) = &self.0 {
            // A channel that is gone means that the page is closing.
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    }
}
