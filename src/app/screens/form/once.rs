//! What is typed for one form: the names and the code that are never stored.

use super::wish::Wish;
use crate::app::book::book;
use crate::form::{Boxed, CodeLook, look_at_code};
use crate::words::form_page;
use leptos::prelude::*;

pub(super) const CLIENT_NAME: &str = "form-client-name";
pub(super) const IDENTITY_CODE: &str = "form-identity-code";
pub(super) const THERAPISTS: &str = "form-therapists";

#[component]
pub fn OnlyHere(wish: Wish) -> impl IntoView {
    let lang = book().lang.get_untracked();
    // Looked at when the field is left, never while typing.
    let left = RwSignal::new(String::new());
    let doubt = Signal::derive(move || {
        let code = wish.identity_code.get();
        let look = if left.get() == code { look_at_code(&code) } else { CodeLook::Empty };
        match look {
            CodeLook::Empty | CodeLook::Fits => None,
            CodeLook::OtherShape => Some(form_page::code_shape(lang)),
            CodeLook::Wrong => Some(form_page::code_character(lang)),
        }
    });
    let none = Signal::stored(None);
    // Each wakes only when its field comes or goes: another choice of papers must not empty what is being typed.
    let [name, code, therapists] =
        [Boxed::ClientName, Boxed::IdentityCode, Boxed::Therapists].map(|boxed| Memo::new(move |_| wish.asked(boxed, lang)));
    let any = Memo::new(move |_| [name, code, therapists].iter().any(|asked| asked.get().is_some()));
    let name = move || {
        let once = |label| view! { <Once id=CLIENT_NAME label value=wish.client_name capitals="words" hint="" doubt=none on_leave=|()| ()/> };
        name.get().map(once)
    };
    let leave = move |()| left.set(wish.identity_code.get_untracked());
    let code = move || {
        let once = |label| view! { <Once id=IDENTITY_CODE label value=wish.identity_code capitals="characters" hint="" doubt on_leave=leave/> };
        code.get().map(once)
    };
    let hint = form_page::therapists_hint(lang);
    let therapists = move || {
        let once = |label| view! { <Once id=THERAPISTS label value=wish.therapists capitals="words" hint doubt=none on_leave=|()| ()/> };
        therapists.get().map(once)
    };
    move || {
        any.get().then(|| {
            view! {
                <section class="stack" aria-labelledby="only-here">
                    <h2 class="h3" id="only-here">{form_page::only_here(lang)}</h2>
                    <p class="soft">{form_page::only_here_text(lang)}</p>
                    {name}
                    {code}
                    {therapists}
                </section>
            }
        })
    }
}

/// A line that the browser is asked to keep nowhere: no completion, no spelling service.
#[component]
fn Once(
    id: &'static str,
    label: &'static str,
    value: RwSignal<String>,
    capitals: &'static str,
    hint: &'static str,
    /// A kind question about what was typed; stops nothing.
    doubt: Signal<Option<&'static str>>,
    #[prop(into)] on_leave: Callback<()>,
) -> impl IntoView {
    let (hint_id, doubt_id) = (format!("{id}-hint"), format!("{id}-doubt"));
    let has_hint = !hint.is_empty();
    let (a, b) = (hint_id.clone(), doubt_id.clone());
    let described = move || {
        let ids: Vec<&str> =
            [(has_hint, a.as_str()), (doubt.get().is_some(), b.as_str())].into_iter().filter(|(on, _)| *on).map(|(_, id)| id).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {has_hint.then(|| view! { <p class="soft" id=hint_id>{hint}</p> })}
            <input
                type="text"
                id=id
                autocomplete="off"
                autocapitalize=capitals
                spellcheck="false"
                prop:value=move || value.get()
                aria-describedby=described
                on:input=move |ev| value.set(event_target_value(&ev))
                on:blur=move |_| on_leave.run(())
            />
            {move || doubt.get().map(|words| view! { <p class="note" id=doubt_id.clone()>{words}</p> })}
        </div>
    }
}
