//! Fields. What is typed is a draft until the screen makes an act of it; nothing typed is ever lost.

use crate::app::book::Draft;
use crate::device::{date, page};
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
    let frame = Frame { id: id.clone(), label, hint, problem, quiet_label };
    let control = view! {
        <textarea
            id=id
            rows=rows
            autocapitalize="sentences"
            prop:value=move || draft.text()
            aria-invalid=frame.invalid()
            aria-describedby=frame.described()
            on:input=move |ev| draft.set(event_target_value(&ev))
            on:blur=move |_| left(on_leave)
        ></textarea>
    };
    frame.around(control.into_any())
}

/// A label over what belongs on one line: a name, a number. A name that does not fit goes on below, since at large text
/// on a small screen hardly any does; Enter does what it does in a field of one line.
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
    let frame = Frame { id: id.clone(), label, hint, problem, quiet_label };
    let (invalid, described) = (frame.invalid(), frame.described());
    let control = if mode == "text" {
        view! {
            <textarea
                id=id
                rows="1"
                class="line"
                autocomplete=autocomplete
                prop:value=move || draft.text()
                aria-invalid=invalid
                aria-describedby=described
                on:input=move |ev| draft.set(event_target_value(&ev).replace(['\n', '\r'], " "))
                on:keydown=send
                on:blur=move |_| left(on_leave)
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                type="text"
                id=id
                class="number"
                inputmode=mode
                autocomplete=autocomplete
                prop:value=move || draft.text()
                aria-invalid=invalid
                aria-describedby=described
                on:input=move |ev| draft.set(event_target_value(&ev))
                on:blur=move |_| left(on_leave)
            />
        }
        .into_any()
    };
    frame.around(control)
}

/// Enter sends the form that a field stands in, if there is one.
fn send(ev: leptos::ev::KeyboardEvent) {
    if ev.key() == "Enter" && !ev.is_composing() {
        ev.prevent_default();
        page::send_form_of(&event_target(&ev));
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
    let frame = Frame { id: id.clone(), label, hint, problem, quiet_label };
    let control = view! {
        <input
            type="date"
            id=id
            min="1900-01-01"
            max="2199-12-31"
            prop:value=move || value.get().map(|d| d.to_string()).unwrap_or_default()
            aria-invalid=frame.invalid()
            aria-describedby=frame.described()
            on:change=move |ev| if let Some(day) = date::day_in(&event_target(&ev)) { on_day.run(day) }
            on:blur=move |ev| date::show_kept(&event_target(&ev), value.try_get_untracked().flatten())
        />
    };
    frame.around(control.into_any())
}

/// A field that had the focus is also left when its screen goes, and the screen's callback with it.
fn left(on_leave: Option<Callback<()>>) {
    if let Some(leave) = on_leave {
        leave.try_run(());
    }
}

/// What stands around a control and is tied to it for those who hear the page.
struct Frame {
    id: String,
    label: String,
    hint: String,
    problem: Signal<Option<String>>,
    quiet_label: bool,
}

impl Frame {
    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn problem_id(&self) -> String {
        format!("{}-problem", self.id)
    }

    /// `aria-invalid`, which must be a word: an empty attribute would mean no.
    fn invalid(&self) -> impl Fn() -> &'static str + Send + Clone + 'static {
        let problem = self.problem;
        move || if problem.get().is_some() { "true" } else { "false" }
    }

    /// `aria-describedby`: the hint and the problem, as far as they are there.
    fn described(&self) -> impl Fn() -> Option<String> + Send + Clone + 'static {
        let hint = (!self.hint.is_empty()).then(|| self.hint_id());
        let (problem, problem_id) = (self.problem, self.problem_id());
        move || {
            let wrong = problem.get().is_some().then(|| problem_id.clone());
            let ids: Vec<String> = hint.iter().cloned().chain(wrong).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    fn around(self, control: AnyView) -> AnyView {
        let (hint_id, problem_id) = (self.hint_id(), self.problem_id());
        let Frame { id, label, hint, problem, quiet_label } = self;
        let alert = move || {
            let id = problem_id.clone();
            problem.get().map(|words| {
                view! {
                    <div class="alert" id=id>
                        {super::icon("i-alert")}
                        <p>{words}</p>
                    </div>
                }
            })
        };
        view! {
            <div class="field">
                <label for=id class:hidden=quiet_label>{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="soft" id=hint_id>{hint}</p> })}
                {control}
                {alert}
            </div>
        }
        .into_any()
    }
}
