//! Who takes part, with roles and names.

use super::keep_name;
use crate::app::book::{Book, Open, Undo, book, turn};
use crate::app::parts::{LineField, UndoBar, icon, role_mark};
use crate::device;
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{Person, PersonId, Role};
use crate::words::{common, details};
use leptos::prelude::*;

#[component]
pub fn People() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    // Who they are; a name that is typed does not make the rows anew.
    let who = Memo::new(move |_| {
        let all = |o: &Open| o.plan.people.iter().map(|p| (p.id.clone(), p.role)).collect::<Vec<_>>();
        book.open.with(|o| o.as_ref().map(all).unwrap_or_default())
    });
    let add = move |role: Role| {
        leptos::task::spawn_local(async move {
            let _turn = turn().await;
            // Pressed twice: whoever was just added has no name yet.
            let unnamed = still_unnamed(book, role);
            let person = unnamed.clone().unwrap_or_else(|| PersonId::random(device::chance()));
            let field = format!("#person-{person}");
            let add = vec![(Scope::Plan, Act::SetPerson { person, role, name: String::new() })];
            if unnamed.is_some() || book.act(add).await.is_ok() {
                // Only where that field is still on the screen.
                page::later(0, move || page::focus(&field, false));
            }
            if unnamed.is_none() {
                page::announce(&details::added(lang, common::role(lang, role)));
            }
        });
    };
    view! {
        <section class="section" aria-labelledby="people">
            <h2 id="people">{details::people(lang)}</h2>
            <p class="soft">{details::people_text(lang)}</p>
            <ul class="stack">
                <For each=move || who.get() key=|(id, _)| id.clone() children=move |(id, role)| view! { <li><Row id role/></li> }/>
            </ul>
            <UndoBar here=Callback::new(|undo: Undo| undo.scope == Scope::Plan)/>
            <div class="stack">
                {[Role::CloseOne, Role::Professional].map(|role| view! {
                    <button type="button" class="btn" on:click=move |_| add(role)>
                        {icon("i-plus")}
                        {details::add_as(lang, common::role(lang, role))}
                    </button>
                }).collect_view()}
            </div>
        </section>
    }
}

/// Somebody other than the user of this device, of whom only the role is known.
fn still_unnamed(book: Book, role: Role) -> Option<PersonId> {
    let me = book.me().person;
    let unnamed = |p: &&Person| p.role == role && p.id != me && p.name.trim().is_empty();
    book.open.with_untracked(|o| o.as_ref()?.plan.people.iter().find(unnamed).map(|p| p.id.clone()))
}

#[component]
fn Row(id: PersonId, role: Role) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let name = super::now(book, |plan| plan.person(&id).map(|p| p.name.clone()).unwrap_or_default());
    let draft = book.draft(&format!("person/{id}"), &name);
    let me = book.me().person == id;
    let clients = book.open.with_untracked(|o| o.as_ref().map_or(0, |o| o.plan.people.iter().filter(|p| p.role == Role::Client).count()));
    // A plan has a client, and whoever holds this device stays in it.
    let may_go = !me && (role != Role::Client || clients > 1);
    let field = format!("person-{id}");
    let on_leave = {
        let id = id.clone();
        Callback::new(move |()| keep_name(book, draft, id.clone(), role))
    };
    let remove = move |_| {
        let id = id.clone();
        let called = draft.now();
        let called = if called.trim().is_empty() { common::role(lang, role).to_owned() } else { called.trim().to_owned() };
        leptos::task::spawn_local(async move {
            let _turn = turn().await;
            if book.open.with_untracked(|o| o.as_ref().is_none_or(|o| o.plan.person(&id).is_none())) {
                return;
            }
            if let Ok(entries) = book.act(vec![(Scope::Plan, Act::RemovePerson { person: id })]).await {
                book.offer_undo(Scope::Plan, entries, details::removed(lang, &called));
                // The button is gone with its row.
                page::later(0, || page::focus("#people", true));
            }
        });
    };
    let word = common::role(lang, role);
    // Clients do not read there what others call them.
    let is_self = me && role == Role::Client;
    let label = if is_self { details::own_name(lang).to_owned() } else { details::name_of(lang, word) };
    let shown = if is_self { common::myself(lang) } else { word };
    view! {
        <div class="field">
            <p class="author">{role_mark(Some(role))}{shown}{me.then(|| format!(", {}", details::this_device(lang)))}</p>
            <LineField id=field label draft on_leave quiet_label=true/>
            {may_go.then(|| view! {
                <div class="row"><button type="button" class="btn quiet" on:click=remove>
                    {icon("i-trash")}
                    {move || {
                        let name = draft.text();
                        details::remove(lang, if name.trim().is_empty() { word } else { name.trim() })
                    }}
                </button></div>
            })}
        </div>
    }
}
