//! Who is answering: this device's user, or somebody of the plan who holds it now. The sorting of life areas asks it too.

use crate::app::book::Book;
use crate::app::parts::{LineField, Press, icon, seg_radio};
use crate::device::{self, page};
use crate::journal::{Act, Scope};
use crate::plan::{By, PersonId, Plan, Role};
use crate::words::{common, review};
use leptos::prelude::*;
use std::sync::Arc;

/// Who answers, and how somebody else is let. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Who {
    pub book: Book,
    pub plan: Memo<Option<Arc<Plan>>>,
    pub answering: RwSignal<By>,
    /// Somebody else answers now.
    pub hand_to: Callback<By>,
}

#[component]
pub fn WhoAnswers(who: Who) -> impl IntoView {
    let lang = who.book.lang.get_untracked();
    let choice = choice(who);
    if who.book.is_professional() {
        return choice;
    }
    // One's own phone asks nothing: the choice is folded away, open only while somebody else answers.
    let open = !who.answering.get_untracked().is_same(&who.book.me());
    view! {
        <details open=open>
            <summary>{icon("i-down")}{review::someone_else(lang)}</summary>
            {choice}
        </details>
    }
    .into_any()
}

fn choice(who: Who) -> AnyView {
    let lang = who.book.lang.get_untracked();
    let adding = RwSignal::new(false);
    let add = move |_| {
        adding.set(true);
        page::later(0, || page::focus("#person-name", false));
    };
    view! {
        <div class="stack">
            <fieldset class="field">
                <legend>{review::who_answers(lang)}</legend>
                {move || who.plan.get().map(|plan| people(who, &plan))}
            </fieldset>
            {move || match adding.get() {
                true => view! { <AddPerson who adding/> }.into_any(),
                false => view! {
                    <div class="row">
                        <button type="button" id="add-person" class="btn quiet" on:click=add>{icon("i-plus")}{review::add_person(lang)}</button>
                    </div>
                }
                .into_any(),
            }}
        </div>
    }
    .into_any()
}

/// The people of the plan, and this device's user even where the plan does not know them yet.
fn people(who: Who, plan: &Plan) -> AnyView {
    let me = who.book.me();
    let mut all: Vec<By> = plan.people.iter().map(|p| p.by()).collect();
    for also in [me.clone(), who.answering.get_untracked()] {
        if !all.iter().any(|known| known.is_same(&also)) {
            all.push(also);
        }
    }
    let radio = |by: By| {
        let label = label(who, plan, &by, &me);
        let wanted = by.clone();
        let hand = move |_| {
            who.hand_to.run(wanted.clone());
            // The radio that was pressed is gone with its screen; the focus goes to the new one.
            page::later(0, || page::focus("input[name=who]:checked", true));
        };
        view! {
            <label>
                <input type="radio" name="who" prop:checked=move || who.answering.get().is_same(&by) on:change=hand/>
                {icon("i-check")}
                <span>{label}</span>
            </label>
        }
    };
    view! { <div class="seg">{all.into_iter().map(radio).collect_view()}</div> }.into_any()
}

/// A name with what the person is here: "Liisa, läheinen", "Aino, minä".
fn label(who: Who, plan: &Plan, by: &By, me: &By) -> String {
    let lang = who.book.lang.get_untracked();
    let name = who.book.name_of(plan, by);
    if who.book.is_nameless_reader(plan, by) {
        common::myself(lang).to_owned()
    } else if by.is_same(me) {
        review::me(lang, &name)
    } else if name == common::role(lang, by.role) {
        name
    } else {
        review::named(lang, &name, review::role(lang, by.role))
    }
}

/// Somebody who is not in the plan yet: a name and a role, then they answer.
#[component]
fn AddPerson(who: Who, adding: RwSignal<bool>) -> impl IntoView {
    let book = who.book;
    let lang = book.lang.get_untracked();
    let name = book.draft("person/new", "");
    let role = RwSignal::new(Role::CloseOne);
    let problem = RwSignal::new(None::<String>);
    let press = Press::new();
    let close = move || {
        let _ = adding.try_set(false);
        page::later(0, || page::focus("#add-person", true));
    };
    let add = move |_| {
        let said = name.now().trim().to_owned();
        if said.is_empty() {
            problem.set(Some(review::person_needs_name(lang).to_owned()));
            page::focus("#person-name", false);
            return;
        }
        if !press.begins() {
            return;
        }
        let by = By { person: PersonId::random(device::chance()), role: role.get_untracked() };
        leptos::task::spawn_local(async move {
            let act = Act::SetPerson { person: by.person.clone(), role: by.role, name: said.clone() };
            let added = book.act(vec![(Scope::Plan, act)]).await;
            press.ends();
            if let Ok(ids) = added {
                name.done();
                close();
                // The screen may be gone, and nobody answers on it any more.
                who.hand_to.try_run(by);
                book.offer_undo(Scope::Plan, ids, review::person_added(lang, &said));
            }
        });
    };
    let radio = move |which: Role| seg_radio("person-role", common::role(lang, which), None, move || role.get() == which, move || role.set(which));
    view! {
        <div class="card">
            <LineField
                id="person-name".to_owned()
                label=review::person_name(lang)
                hint=review::person_hint(lang)
                draft=name
                problem=problem
            />
            <fieldset class="field">
                <legend>{review::person_role(lang)}</legend>
                // A plan has one client, who is in it already.
                <div class="seg">{[Role::CloseOne, Role::Professional].map(radio).collect_view()}</div>
            </fieldset>
            <div class="row">
                <button type="button" class="btn" on:click=add>{icon("i-plus")}{review::add_person(lang)}</button>
                <button type="button" class="btn quiet" on:click=move |_| close()>{common::cancel(lang)}</button>
            </div>
        </div>
    }
}
