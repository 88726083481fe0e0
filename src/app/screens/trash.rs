//! Goals that were removed, for thirty days.

use super::{goals as list, with_plan};
use crate::app::book::book;
use crate::app::parts::{Back, Screen, UndoBar, icon};
use crate::device::clock;
use crate::journal::{Act, Scope};
use crate::plan::{GoalId, PlanId};
use crate::vault::TRASH_DAYS;
use crate::words::help::Topic;
use crate::words::{common, format, goals};
use leptos::prelude::*;

#[component]
pub fn Trash() -> impl IntoView {
    with_plan(|id| view! { <TrashOf id/> }.into_any())
}

#[component]
fn TrashOf(id: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let today = clock::today();
    // Older ones have no words left to bring back.
    let rows = move || {
        book.open.with(|o| {
            let removed = o.iter().flat_map(|o| &o.plan.goals).filter_map(|g| Some((g, g.removed_on?)));
            removed
                .filter(|(_, on)| on.days_to(today) < TRASH_DAYS)
                .map(|(g, on)| (g.id.clone(), list::name(book, g), goals::removed_on(lang, &format::short_day(lang, on, today))))
                .collect::<Vec<_>>()
        })
    };
    let restore = move |id: GoalId| {
        leptos::task::spawn_local(async move {
            if let Ok(entries) = book.on_goal(&id, [Act::RestoreGoal]).await {
                book.offer_undo(Scope::Goal(id), entries, goals::restored_said(lang).to_owned());
            }
        });
    };
    let back = Back { href: format!("/plan/{id}"), label: common::goals(lang) };
    view! {
        <Screen help=Topic::Trash back=back place=crate::app::parts::Place::Goals>
            <div class="intro">
                <h1>{goals::trash(lang)}</h1>
                <p class="soft">{goals::trash_text(lang)}</p>
            </div>
            <UndoBar here=|_| true/>
            {move || {
                let rows = rows();
                if rows.is_empty() {
                    return view! { <p>{goals::trash_empty(lang)}</p> }.into_any();
                }
                view! {
                    <ul class="list card">
                        {rows.into_iter().map(|(id, name, when)| view! {
                            <li>
                                <div class="item">
                                    <span><strong>{name.clone()}</strong>{when}</span>
                                    <button type="button" class="btn" aria-label=format!("{}: {name}", goals::restore(lang)) on:click=move |_| restore(id.clone())>
                                        {icon("i-undo")}
                                        {goals::restore(lang)}
                                    </button>
                                </div>
                            </li>
                        }).collect_view()}
                    </ul>
                }.into_any()
            }}
        </Screen>
    }
}
