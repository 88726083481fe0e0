//! What is said beside a step: that it falls between two, and how it was this time. On every screen that asks.

use crate::app::book::Draft;
use crate::app::parts::{TextField, icon};
use crate::device::page;
use crate::plan::{Goal, Level};
use crate::words::{Lang, review};
use leptos::prelude::*;

/// "I am between two steps": the lower one is chosen, and words are asked for. Not offered on the top step.
#[component]
pub fn Between(
    label: String,
    goal: Memo<Option<Goal>>,
    #[prop(into)] level: Signal<Option<Level>>,
    #[prop(into)] between: Signal<bool>,
    /// The field where words are told.
    words_at: &'static str,
    /// It was marked, or taken away: whoever asked keeps it.
    on_mark: Callback<bool>,
) -> impl IntoView {
    let lang = crate::app::book::book().lang.get_untracked();
    let offered = Memo::new(move |_| level.get().is_none_or(|l| l.next().is_some()));
    let mark = move |ev| on_mark.run(event_target_checked(&ev));
    let told = move || {
        let both = move || goal.with(|g| g.as_ref().map(|g| both(lang, g, level.get(), words_at)));
        between.get().then(|| view! { <div class="note">{both}</div> })
    };
    move || {
        let label = label.clone();
        offered.get().then(|| {
            view! {
                <label class="check">
                    <input type="checkbox" prop:checked=move || between.get() on:change=mark/>
                    <span>{label}</span>
                    {icon("i-check")}
                </label>
                {told}
            }
        })
    }
}

/// Both steps by their words, or which one to touch.
fn both(lang: Lang, goal: &Goal, level: Option<Level>, words_at: &'static str) -> AnyView {
    let Some((lower, upper)) = level.and_then(|l| Some((l, l.next()?))) else {
        return view! { <p>{review::between_choose(lang)}</p> }.into_any();
    };
    let words = |level| crate::app::screens::scoring::step_said(lang, goal, level);
    view! {
        <p><b>{review::between_lower(lang)}</b>" "{words(lower)}</p>
        <p><b>{review::between_upper(lang)}</b>" "{words(upper)}</p>
        <p>{review::between_tell(lang)}</p>
        <div class="row">
            <button type="button" class="btn quiet" on:click=move |_| page::focus(words_at, false)>{icon("i-tell")}{review::between_go(lang)}</button>
        </div>
    }
    .into_any()
}

/// How it was this time, folded under what it says; begins with what the goal says of its conditions.
#[component]
pub fn Conditions(id: String, draft: Draft, #[prop(optional, into)] on_leave: Option<Callback<()>>) -> impl IntoView {
    let lang = crate::app::book::book().lang.get_untracked();
    let title = move || match draft.text().trim() {
        "" => review::conditions_add(lang).to_owned(),
        text => review::conditions_are(lang, text),
    };
    let leave = Callback::new(move |()| {
        if let Some(leave) = on_leave {
            leave.run(());
        }
    });
    let hint = if draft.now().trim().is_empty() { review::conditions_hint_first(lang) } else { review::conditions_hint(lang) };
    view! {
        <details open=draft.is_dirty()>
            <summary>{icon("i-down")}<span>{title}</span></summary>
            <TextField id label=review::conditions_label(lang) hint draft rows=2 on_leave=leave/>
        </details>
    }
}
