//! The stair of the goal: a touch scores, "tell what happened" asks for words first.

use super::{Page, name_of, tell};
use crate::app::parts::{Stair, StepText, UndoBar, icon};
use crate::app::screens::{scoring, wizard};
use crate::device::page as window;
use crate::journal::Act;
use crate::plan::{Level, Status};
use crate::words::{goal_page, goals};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Mark(page: Page) -> impl IntoView {
    let is_draft = Memo::new(move |_| page.read(|g| g.is_draft()));
    // Words that were being told when the page was left are there again.
    let kept = page.book.kept_draft(&page.plan_id.get_value(), &tell::field(page)).is_some();
    let telling = RwSignal::new(kept);
    let close = Callback::new(move |()| {
        let _ = telling.try_set(false);
        window::later(0, || window::focus("#tell", true));
    });
    move || {
        if is_draft.get() {
            draft(page)
        } else if telling.get() {
            view! { <tell::Tell page close/> }.into_any()
        } else {
            touch(page, telling)
        }
    }
}

/// The unfinished goal is gone on with in the wizard.
fn draft(page: Page) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let plan = page.plan_id.get_value();
    let go_on = page.goal.with_untracked(|g| g.as_ref().map(|g| wizard::resume_href(page.book, &plan, g))).unwrap_or_default();
    view! {
        <div class="note you">
            <p>{goal_page::unfinished(lang)}</p>
            <A href=go_on attr:class="btn primary">{goals::go_on(lang)}</A>
        </div>
    }
    .into_any()
}

fn touch(page: Page, telling: RwSignal<bool>) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let reader = page.book.reader();
    let stopped = Memo::new(move |_| page.read(|g| g.status() != Status::Active));
    let steps = Memo::new(move |_| page.read(StepText::of));
    let at = Memo::new(move |_| here(page));
    let sign = move || match stopped.get() {
        true => goals::stopped_here(lang).to_owned(),
        false => reader.says(goals::you_are_here(lang), |name| goals::is_here(lang, name)),
    };
    let name = page.goal.with_untracked(|g| g.as_ref().map(|g| name_of(page.book, g)).unwrap_or_default());
    let choose = Callback::new(move |level: Level| scoring::score(page.book, &page.id.get_value(), level));
    let open = move |_| {
        telling.set(true);
        window::later(0, || window::focus("#tell-words", false));
    };
    view! {
        <div class="stack" class:paused=stopped>
            {move || (!stopped.get()).then(|| view! { <p class="no-print">{question(page)}</p> })}
            <Stair
                name=format!("page-{}", page.id.get_value())
                legend=goals::stair_question(lang, &name)
                steps=steps
                at=at
                here=Signal::derive(sign)
                still=stopped
                numbers=page.book.is_professional()
                on_choose=choose
            />
            <UndoBar here=Callback::new(move |undo| page.offers(&undo, |act| matches!(act, Act::GiveScore(_) | Act::TellMore { .. } | Act::AgreeScore(_))))/>
            <button type="button" id="tell" class="btn primary wide" on:click=open>
                {icon("i-tell")}
                {goal_page::tell(lang)}
            </button>
        </div>
    }
    .into_any()
}

/// Asks the person themselves, or somebody else about them.
pub fn question(page: Page) -> String {
    let lang = page.book.lang.get_untracked();
    page.book.reader().says(goals::where_now(lang), |name| goals::where_is(lang, name))
}

/// Where the person stands, as far as this device's user may know.
fn here(page: Page) -> Option<Level> {
    let id = page.id.get_value();
    page.plan.with(|p| p.as_ref().and_then(|p| p.goal(&id).map(|g| p.here_for(g, &page.book.me()))))
}
