//! Weights of the goals: optional, and for all of them or none. Each touch is kept at once; which goals still lack a
//! weight is said by name, and until then nothing is weighed.

use super::Told;
use crate::app::book::Undo;
use crate::app::parts::{UndoBar, icon};
use crate::app::screens::goal::name_of;
use crate::gas::{TSummary, Weighting};
use crate::journal::{Act, Scope};
use crate::plan::{Goal, GoalId, Importance, Plan};
use crate::words::figures;
use leptos::prelude::*;

pub fn weights(told: Told) -> AnyView {
    let round = told.round;
    let lang = round.book.lang.get_untracked();
    let ids = Memo::new(move |_| round.plan.with(|p| p.as_ref().map(|p| ids(p)).unwrap_or_default()));
    let here = Callback::new(move |undo: Undo| round.book.undoes(&undo, |act| matches!(act, Act::SetImportance { .. })));
    view! {
        <details>
            <summary>{icon("i-down")}{figures::weights(lang)}</summary>
            <div class="stack">
                <p>{figures::weights_text(lang)}</p>
                {move || ids.get().into_iter().map(|id| one(told, id)).collect_view()}
                {told.part(move |plan, summary| state(told, plan, summary))}
                <UndoBar here/>
            </div>
        </details>
    }
    .into_any()
}

fn ids(plan: &Plan) -> Vec<GoalId> {
    plan.form_goals().map(|g| g.id.clone()).collect()
}

/// The id of the place where a goal's importance is chosen, and its name in addresses.
pub fn importance_field(goal: &GoalId) -> String {
    format!("importance-{goal}")
}

fn one(told: Told, id: GoalId) -> AnyView {
    let book = told.round.book;
    let lang = book.lang.get_untracked();
    let goal = book.goal(id.clone());
    let name = move || goal.with(|g| g.as_ref().map(|g| name_of(book, g)));
    let now = Memo::new(move |_| goal.with(|g| g.as_ref().and_then(Goal::importance)));
    let group = importance_field(&id);
    let field = group.clone();
    let radio = move |importance: Importance| {
        let id = id.clone();
        let choose = move |_| {
            let id = id.clone();
            leptos::task::spawn_local(async move {
                let act = Act::SetImportance { importance: Some(importance) };
                // The app says what was not saved.
                let Ok(ids) = book.on_goal(&id, [act]).await else { return };
                let name = book.goal_now(&id).map(|g| name_of(book, &g)).unwrap_or_default();
                book.offer_undo(Scope::Goal(id), ids, figures::weighed_said(lang, &name, importance.weight()));
            });
        };
        view! {
            <label>
                <input type="radio" name=group.clone() prop:checked=move || now.get() == Some(importance) on:change=choose/>
                {icon("i-check")}
                <span>{figures::importance(lang, importance)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field" id=field>
            <legend>{name}</legend>
            <div class="seg">{Importance::ALL.map(radio).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// Whether the weights count, which goals lack one, and a way to be rid of all.
fn state(told: Told, plan: &Plan, summary: &TSummary) -> AnyView {
    let book = told.round.book;
    let lang = book.lang.get_untracked();
    let all = summary.with_dropped.as_ref().unwrap_or(&summary.remaining);
    let words = match &all.weighting {
        Weighting::Equal => return view! { <p class="note">{figures::weights_none(lang)}</p> }.into_any(),
        Weighting::Importance => view! { <p class="note">{figures::weights_all(lang)}</p> }.into_any(),
        Weighting::Partly(lacking) => {
            let names: Vec<String> = lacking.iter().filter_map(|id| plan.goal(id)).map(|g| name_of(book, g)).collect();
            view! { <p class="note you">{figures::weights_lack(lang, &names.join(", "))}</p> }.into_any()
        }
    };
    view! {
        {words}
        <div class="row"><button type="button" class="btn quiet" on:click=move |_| clear(told)>{figures::weights_clear(lang)}</button></div>
    }
    .into_any()
}

/// Takes the weights off all goals in one write.
fn clear(told: Told) {
    let book = told.round.book;
    let Some(plan) = told.round.plan_now() else { return };
    let scopes: Vec<Scope> = plan.goals.iter().filter(|g| g.importance().is_some()).map(|g| Scope::Goal(g.id.clone())).collect();
    leptos::task::spawn_local(async move {
        let acts = scopes.iter().map(|scope| (scope.clone(), Act::SetImportance { importance: None })).collect();
        if let Ok(ids) = book.act(acts).await {
            book.offer_undo_each(scopes.into_iter().zip(ids).collect(), figures::cleared_said(book.lang.get_untracked()).to_owned());
        }
    });
}
