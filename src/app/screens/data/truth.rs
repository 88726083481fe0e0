//! How safely the data is kept: only what the browser says, nothing that we wish.

use crate::app::book::{Keeping, book};
use crate::app::parts::icon;
use crate::device::safety::{self, Safety};
use crate::words::data::{self, truth};
use crate::words::{Lang, format};
use leptos::prelude::*;

#[component]
pub fn Truth() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let safety = RwSignal::new(None::<Safety>);
    let look = move || {
        leptos::task::spawn_local(async move {
            let _ = safety.try_set(Some(safety::safety().await));
        });
    };
    look();
    let ask = move |_| {
        leptos::task::spawn_local(async move {
            safety::ask_to_persist().await;
            let _ = safety.try_set(Some(safety::safety().await));
        });
    };
    let kept = move || {
        let persisted = safety.get().and_then(|s| s.persisted);
        let (title, text) = keeping(lang, book.keeping.get(), persisted);
        let may_ask = book.keeping.get() == Keeping::Kept && persisted == Some(false);
        view! {
            <div>
                {icon("i-phone")}
                <dt>{title}</dt>
                <dd class="soft">
                    {text}
                    {may_ask.then(|| view! {
                        <button type="button" class="btn quiet" on:click=ask>{truth::ask_again(lang)}</button>
                    })}
                </dd>
            </div>
        }
    };
    let installed = move || {
        safety.get().map(|s| {
            if s.installed {
                fact("i-check", truth::installed(lang), truth::installed_text(lang))
            } else {
                fact("i-globe", truth::in_browser(lang), truth::in_browser_text(lang))
            }
        })
    };
    let used = move || safety.get().and_then(|s| s.used).map(|bytes| data::app_too(lang, &format::size(lang, bytes as usize)));
    view! {
        <section class="field" aria-labelledby="truth">
            <h2 class="h3" id="truth">{truth::heading(lang)}</h2>
            <dl class="card truth">
                {kept}
                {installed}
                {fact("i-net", truth::not_sent(lang), truth::not_sent_text(lang))}
                {fact("i-lock", truth::no_lock(lang), truth::no_lock_text(lang))}
            </dl>
            {move || used().map(|words| view! { <p class="small soft">{words}</p> })}
        </section>
    }
}

fn keeping(lang: Lang, keeping: Keeping, persisted: Option<bool>) -> (&'static str, &'static str) {
    match (keeping, persisted) {
        (Keeping::OnlyHere, _) => (truth::not_kept(lang), truth::not_kept_text(lang)),
        (Keeping::Newer, _) => (truth::newer(lang), truth::newer_text(lang)),
        (_, Some(true)) => (truth::kept(lang), truth::kept_text(lang)),
        (_, Some(false)) => (truth::may_clear(lang), truth::may_clear_text(lang)),
        (_, None) => (truth::unknown(lang), truth::unknown_text(lang)),
    }
}

fn fact(drawing: &'static str, title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <div>
            {icon(drawing)}
            <dt>{title}</dt>
            <dd class="soft">{text}</dd>
        </div>
    }
}
