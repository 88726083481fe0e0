//! Fields. What is typed is a draft until the screen makes an act of it; nothing typed is ever lost.

use crate::app::book::Draft;
use crate::plan::Day;
use leptos::prelude::*;

/// A label over a text area that grows with its text.
#[component]
pub fn TextField(
    /// Unique on the page.
    id: String,
    #[prop(into)] label: String,
    draft: Draft,
    /// A sentence under the label.
    #[prop(optional, into)]
    hint: String,
    #[prop(default = 3)] rows: u32,
    /// What is wrong, beside the field.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
    /// The field was left.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// The label is the screen's heading already: it is only heard.
    #[prop(optional)]
    quiet_label: bool,
) -> impl IntoView {
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let has_hint = !hint.is_empty();
    let described = describe(has_hint.then(|| hint_id.clone()), problem, problem_id.clone());
    view! {
        <div class="field">
            <label for=id.clone() class:hidden=quiet_label>{label}</label>
            {has_hint.then(|| view! { <p class="soft" id=hint_id>{hint}</p> })}
            <textarea
                id=id
                rows=rows
                autocapitalize="sentences"
                prop:value=move || draft.text()
                aria-invalid=move || if problem.get().is_some() { "true" } else { "false" }
                aria-describedby=described
                on:input=move |ev| draft.set(event_target_value(&ev))
                on:blur=move |_| left(on_leave)
            ></textarea>
            <Problem id=problem_id problem/>
        </div>
    }
}

/// A label over one line: a name, a number.
#[component]
pub fn LineField(
    id: String,
    #[prop(into)] label: String,
    draft: Draft,
    #[prop(optional, into)] hint: String,
    /// `decimal` for numbers, else the usual keyboard.
    #[prop(default = "text")]
    mode: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional, into)] problem: Signal<Option<String>>,
    #[prop(optional, into)] on_leave: Option<Callback<()>>,
    #[prop(optional)] quiet_label: bool,
) -> impl IntoView {
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let has_hint = !hint.is_empty();
    let described = describe(has_hint.then(|| hint_id.clone()), problem, problem_id.clone());
    view! {
        <div class="field">
            <label for=id.clone() class:hidden=quiet_label>{label}</label>
            {has_hint.then(|| view! { <p class="soft" id=hint_id>{hint}</p> })}
            <input
                type="text"
                id=id
                class:number=mode == "decimal"
                inputmode=mode
                autocomplete=autocomplete
                prop:value=move || draft.text()
                aria-invalid=move || if problem.get().is_some() { "true" } else { "false" }
                aria-describedby=described
                on:input=move |ev| draft.set(event_target_value(&ev))
                on:blur=move |_| left(on_leave)
            />
            <Problem id=problem_id problem/>
        </div>
    }
}

/// A label over the device's own date field.
#[component]
pub fn DayField(
    id: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<Option<Day>>,
    #[prop(into)] on_day: Callback<Option<Day>>,
    #[prop(optional, into)] hint: String,
    #[prop(optional, into)] problem: Signal<Option<String>>,
    #[prop(optional)] quiet_label: bool,
) -> impl IntoView {
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let has_hint = !hint.is_empty();
    let described = describe(has_hint.then(|| hint_id.clone()), problem, problem_id.clone());
    view! {
        <div class="field">
            <label for=id.clone() class:hidden=quiet_label>{label}</label>
            {has_hint.then(|| view! { <p class="soft" id=hint_id>{hint}</p> })}
            <input
                type="date"
                id=id
                min="1900-01-01"
                max="2199-12-31"
                prop:value=move || value.get().map(|d| d.to_string()).unwrap_or_default()
                aria-invalid=move || if problem.get().is_some() { "true" } else { "false" }
                aria-describedby=described
                on:change=move |ev| on_day.run(Day::parse(&event_target_value(&ev)))
            />
            <Problem id=problem_id problem/>
        </div>
    }
}

/// A field that had the focus is also left when its screen goes, and the screen's callback with it.
fn left(on_leave: Option<Callback<()>>) {
    if let Some(leave) = on_leave {
        leave.try_run(());
    }
}

#[component]
fn Problem(id: String, problem: Signal<Option<String>>) -> impl IntoView {
    move || {
        let id = id.clone();
        problem.get().map(|words| {
            view! {
                <div class="alert" id=id>
                    {super::icon("i-alert")}
                    <p>{words}</p>
                </div>
            }
        })
    }
}

fn describe(hint: Option<String>, problem: Signal<Option<String>>, problem_id: String) -> impl Fn() -> Option<String> + Send + Clone + 'static {
    move || {
        let wrong = problem.get().is_some().then(|| problem_id.clone());
        let ids: Vec<String> = hint.iter().cloned().chain(wrong).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}
