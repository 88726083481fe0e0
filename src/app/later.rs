//! Screens that nobody needs in order to begin. In a release build their code is a file of its own: it is fetched
//! when the app can already be used, or as soon as one of them is asked for. In other builds it is there from the
//! beginning, and everything else here is the same.

use super::book::{Keeping, book};
use super::parts::{Screen, Waiting};
use super::screens;
use crate::device::page;
use crate::words::help::Topic;
use crate::words::notices;
use futures_util::FutureExt;
use leptos::prelude::*;

/// The screens whose code comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Trash,
    Details,
    Review,
    Form,
    NewGoal,
    Goal,
    Wizard,
    Settings,
    Data,
    About,
}

/// Whether the code is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    Away,
    Coming,
    Here,
    /// No network, or none that answers. The next try starts anew.
    Failed,
}

/// Handed to the screens by context.
#[derive(Clone, Copy)]
struct Later(RwSignal<Code>);

/// Lets parts be shown, and fetches their code quietly as soon as the vault is open: a person is looking at the first
/// screen then, and the network is free.
pub fn prepare() {
    let later = Later(RwSignal::new(Code::Away));
    provide_context(later);
    let book = book();
    Effect::new(move |_| {
        if book.keeping.get() != Keeping::Opening {
            later.fetch();
        }
    });
}

impl Later {
    fn fetch(self) {
        if matches!(self.0.get_untracked(), Code::Coming | Code::Here) {
            return;
        }
        self.0.set(Code::Coming);
        leptos::task::spawn_local(async move {
            let came = apart::fetch().await.is_ok();
            self.0.set(if came { Code::Here } else { Code::Failed });
        });
    }
}

/// A screen, or the calm frame until its code is here, or what to do when it does not come.
pub fn show(part: Part) -> AnyView {
    let later = expect_context::<Later>();
    later.fetch();
    (move || match later.0.get() {
        // Nothing is waited for any more: the call is answered at once, inside this screen's owner.
        Code::Here => apart::make(part).now_or_never().and_then(Result::ok).unwrap_or_else(|| not_here(later)),
        Code::Failed => not_here(later),
        Code::Away | Code::Coming => view! { <Waiting/> }.into_any(),
    })
    .into_any()
}

fn not_here(later: Later) -> AnyView {
    let lang = book().lang.get_untracked();
    let again = move |_| {
        page::await_heading();
        later.fetch();
    };
    view! {
        <Screen help=Topic::Start>
            <div class="intro">
                <h1>{notices::not_here_title(lang)}</h1>
                <p>{notices::not_here(lang)}</p>
            </div>
            <button type="button" class="btn primary wide" on:click=again>{notices::again(lang)}</button>
        </Screen>
    }
    .into_any()
}

fn screen(part: Part) -> AnyView {
    match part {
        Part::Trash => view! { <screens::Trash/> }.into_any(),
        Part::Details => view! { <screens::Details/> }.into_any(),
        Part::Review => view! { <screens::Review/> }.into_any(),
        Part::Form => view! { <screens::Form/> }.into_any(),
        Part::NewGoal => view! { <screens::NewGoal/> }.into_any(),
        Part::Goal => view! { <screens::GoalScreen/> }.into_any(),
        Part::Wizard => view! { <screens::Wizard/> }.into_any(),
        Part::Settings => view! { <screens::Settings/> }.into_any(),
        Part::Data => view! { <screens::Data/> }.into_any(),
        Part::About => view! { <screens::About/> }.into_any(),
    }
}

/// `cargo xtask` sets this for release builds, and then cuts the code apart where the attribute stands.
#[cfg(askelma_split)]
mod apart {
    // The attribute declares the function that stands for the code elsewhere; it is the only caller of it.
    #![allow(unsafe_code)]

    use super::{AnyView, Part};
    use leptos::wasm_split::{SplitLoaderError, wasm_split};

    #[wasm_split(later, wasm_split_path = ::leptos::wasm_split, preload(fetch), fallible)]
    pub fn make(part: Part) -> Result<AnyView, SplitLoaderError> {
        Ok(super::screen(part))
    }
}

#[cfg(not(askelma_split))]
mod apart {
    use super::{AnyView, Part};
    use std::convert::Infallible;

    pub async fn fetch() -> Result<(), Infallible> {
        Ok(())
    }

    pub async fn make(part: Part) -> Result<AnyView, Infallible> {
        Ok(super::screen(part))
    }
}
