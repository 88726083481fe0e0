//! The question which main goal one goal serves; it is asked where there are main goals.

use crate::app::book::{Undo, book};
use crate::app::parts::{UndoBar, icon};
use crate::journal::{Act, Scope};
use crate::plan::{GoalId, MainGoalId, Plan};
use crate::words::main_goals;
use leptos::prelude::*;

#[component]
pub fn Serves(goal: GoalId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let goal = StoredValue::new(goal);
    let mains = Memo::new(move |_| {
        let all = |plan: &Plan| plan.main_goals.iter().map(|m| (m.id.clone(), m.words.text().to_owned())).collect::<Vec<_>>();
        book.open.with(|o| o.as_ref().map(|o| all(&o.plan)).unwrap_or_default())
    });
    let served = Memo::new(move |_| {
        let of = |plan: &Plan| plan.goal(&goal.get_value()).and_then(|g| plan.main_goal_of(g)).map(|m| m.id.clone());
        book.open.with(|o| o.as_ref().and_then(|o| of(&o.plan)))
    });
    let choose = move |main: Option<MainGoalId>, words: String| {
        let id = goal.get_value();
        leptos::task::spawn_local(async move {
            if let Ok(entries) = book.on_goal(&id, [Act::ServeMainGoal { main }]).await {
                book.offer_undo(Scope::Goal(id), entries, main_goals::chosen(lang, &words));
            }
        });
    };
    let radio = move |(main, words): (Option<MainGoalId>, String)| {
        let (this, said) = (main.clone(), words.clone());
        view! {
            <label class="choice slim">
                <input
                    type="radio"
                    name="serves"
                    prop:checked=move || served.get() == this
                    on:change=move |_| choose(main.clone(), said.clone())
                />
                <span>{words}</span>
                {icon("i-check")}
            </label>
        }
    };
    let here = Callback::new(move |undo: Undo| undo.is_on(&goal.get_value()) && book.undoes(&undo, |act| matches!(act, Act::ServeMainGoal { .. })));
    move || {
        let mains = mains.get();
        (!mains.is_empty()).then(|| {
            let all = mains.into_iter().map(|(id, words)| (Some(id), words)).chain([(None, main_goals::none(lang).to_owned())]);
            view! {
                <fieldset class="field">
                    <legend>{main_goals::which_main(lang)}</legend>
                    <div class="choices">{all.map(radio).collect_view()}</div>
                </fieldset>
                <UndoBar here/>
            }
        })
    }
}
