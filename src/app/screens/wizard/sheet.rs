//! The frame of every question: how far, the question, one Continue.

use super::ask::Ask;
use super::rows::StairPicture;
use crate::advice::proposal::{Basis, stair};
use crate::app::book::book;
use crate::app::parts::{Back, Screen, icon};
use crate::plan::{Goal, Question};
use crate::words::help::Topic;
use crate::words::{common, goals, wizard};
use leptos::prelude::*;
use leptos_router::components::A;

/// A question. The button that continues is the form's own, so Enter in a field of one line presses it.
#[component]
pub fn Sheet(
    question: Question,
    /// The goal's name, once it has one.
    #[prop(optional, into)]
    name: Signal<String>,
    back: String,
    #[prop(into)] on_next: Callback<()>,
    /// The sentence under the question, where it is not the usual one.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// The buttons, where there are others than Continue.
    #[prop(optional, into)]
    foot: Option<AnyView>,
    /// The stair, on a wide screen.
    #[prop(into)]
    beside: ViewFn,
    children: Children,
) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let thumb_back = back.clone();
    let hint = hint.unwrap_or_else(|| Signal::stored(wizard::hint(lang, question).to_owned()));
    let foot = foot.unwrap_or_else(|| view! { <NextButton label=common::next(lang)/> }.into_any());
    let next = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        on_next.run(());
    };
    // The way back again, low on a tablet that stands upright, where the thumbs are; there it is hidden at the top.
    let foot = view! {
        {foot}
        <A href=thumb_back attr:class="btn low-back">{icon("i-back")}{common::back(lang)}</A>
    }
    .into_any();
    view! {
        <Screen help=topic(question) back=Back { href: back, label: common::back(lang) } foot=foot beside=beside>
            <Progress question name/>
            <form id="question" class="stack question" novalidate="" on:submit=next>
                <div class="intro">
                    <h1>{wizard::asked(lang, question, &book().reader())}</h1>
                    <p class="soft">{move || hint.get()}</p>
                </div>
                {children()}
            </form>
        </Screen>
    }
    .into_any()
}

/// The same for a goal that is begun.
#[component]
pub fn AskSheet(
    ask: Ask,
    #[prop(optional, into)] on_next: Option<Callback<()>>,
    #[prop(optional, into)] hint: Option<Signal<String>>,
    #[prop(optional, into)] foot: Option<AnyView>,
    /// What the stair beside the question is made from, with what is being typed.
    #[prop(optional, into)]
    basis: Option<Signal<Basis>>,
    /// What stands beside, where it is not the stair to look at.
    #[prop(optional, into)]
    beside: Option<ViewFn>,
    children: Children,
) -> impl IntoView {
    let basis = basis.unwrap_or_else(|| Signal::derive(move || ask.basis()));
    let beside = beside.unwrap_or_else(|| ViewFn::from(move || view! { <Growing goal=ask.goal basis/> }));
    let name = Signal::derive(move || ask.goal.with(|g| g.as_ref().map(|g| g.name.text().to_owned()).unwrap_or_default()));
    let on_next = on_next.unwrap_or_else(|| Callback::new(move |()| ask.go_on(true, Vec::new())));
    let children = children();
    let lang = ask.lang;
    let hint = hint.unwrap_or_else(|| Signal::stored(wizard::hint(lang, ask.question).to_owned()));
    let foot = foot.unwrap_or_else(|| view! { <NextButton label=common::next(lang)/> }.into_any());
    view! {
        <Sheet question=ask.question name back=ask.back_href() on_next hint foot beside>
            {children}
        </Sheet>
    }
}

/// The stair as it grows with the answers.
#[component]
pub fn Growing(goal: Memo<Option<Goal>>, #[prop(into)] basis: Signal<Basis>) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let steps = Memo::new(move |_| goal.with(|g| basis.with(|basis| stair(g.as_ref().unwrap_or(&Goal::default()), basis, lang))));
    let baseline = Signal::derive(move || basis.with(|b| b.baseline));
    view! { <div class="growing"><StairPicture steps baseline/></div> }
}

/// The one filled button; it stands outside the form it belongs to.
#[component]
pub fn NextButton(#[prop(into)] label: Signal<&'static str>) -> impl IntoView {
    view! { <button type="submit" form="question" class="btn primary wide">{move || label.get()}</button> }
}

#[component]
fn Progress(question: Question, name: Signal<String>) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let said = move || {
        let name = name.get();
        let name = if name.is_empty() { goals::new_goal(lang) } else { &name };
        wizard::progress(lang, name, question.number(), Question::ALL.len())
    };
    let tread = |q: Question| {
        let class = match q.cmp(&question) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "",
        };
        view! { <li class=class></li> }
    };
    view! {
        <div class="progress">
            <p class="small soft">{said}</p>
            <ol aria-hidden="true">{Question::ALL.map(tread).collect_view()}</ol>
        </div>
    }
}

fn topic(question: Question) -> Topic {
    match question {
        Question::Matters => Topic::AskMatters,
        Question::Action => Topic::AskAction,
        Question::Area => Topic::AskArea,
        Question::Indicator => Topic::AskIndicator,
        Question::Today => Topic::AskToday,
        Question::Expected => Topic::AskExpected,
        Question::Steps => Topic::AskSteps,
        Question::Partials => Topic::AskPartials,
        Question::Means => Topic::AskMeans,
        Question::LookOver => Topic::AskLookOver,
    }
}
