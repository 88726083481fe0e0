//! The life area, of the nine of the ICF, each with starter ideas. An idea becomes the goal's name only
//! where there is none.

use super::ask::{Answer, Ask, Unsent};
use super::blank::Blank;
use super::sheet::AskSheet;
use crate::advice::proposal::Basis;
use crate::app::book::Undo;
use crate::app::parts::{UndoBar, area_picture, icon, pile_mark};
use crate::app::screens::areas::areas_href;
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{By, LifeArea, Pile};
use crate::words::{areas, ideas, sorting, wizard};
use leptos::prelude::*;
use leptos_router::components::A;

type Idea = (LifeArea, &'static str);

#[component]
pub fn Area(ask: Ask) -> impl IntoView {
    let area = ask.answer(Blank::Area);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        if let Some(area) = unsent.take(&ask, &goal, area).as_deref().and_then(by_code) {
            unsent.acts.push(Act::SetArea { area });
        }
        unsent
    });
    let said = RwSignal::new(None);
    // What somebody holds important comes first. In this order while the question is on the screen.
    let plan = ask.book.open.with_untracked(|o| o.as_ref().map(|o| o.plan.clone())).unwrap_or_default();
    let names = |by: &By| ask.book.label_of(&plan, by);
    let cards = plan.areas_by_importance().into_iter().map(|which| {
        let important_to = plan.important_to(which).into_iter().map(names).collect::<Vec<_>>().join(", ");
        view! { <AreaCard ask area which important_to said/> }
    });
    let cards = cards.collect_view();
    let sort = areas_href(&ask.plan_id(), Some(&ask.goal_id()));
    view! {
        <AskSheet ask>
            <Search ask area said/>
            <fieldset>
                <legend class="hidden">{wizard::question(ask.lang, ask.question)}</legend>
                <div class="choices grid">
                    {cards}
                </div>
            </fieldset>
            <div class="row"><A href=sort attr:class="btn quiet">{pile_mark(Pile::Important)}{sorting::to_sorting(ask.lang)}</A></div>
        </AskSheet>
    }
}

fn by_code(code: &str) -> Option<LifeArea> {
    LifeArea::ALL.into_iter().find(|a| a.code() == code)
}

/// Where an idea was pressed: in an area's list, or in the search.
type Place = Option<LifeArea>;
/// What was said of it there.
type Said = RwSignal<Option<(Place, String)>>;

#[component]
fn AreaCard(
    ask: Ask,
    area: Answer,
    which: LifeArea,
    /// The names of those who hold it important.
    important_to: String,
    said: Said,
) -> impl IntoView {
    let lang = ask.lang;
    let name = areas::name(lang, which);
    let all: Vec<Idea> = ideas::of(lang, which).map(|idea| (which, idea)).collect();
    view! {
        <div class="with-ideas">
            <label class="choice">
                <input
                    type="radio"
                    name="area"
                    value=which.code()
                    prop:checked=move || area.draft.text() == which.code()
                    on:change=move |_| area.draft.set(which.code().to_owned())
                />
                {area_picture(Some(which))}
                <span>
                    <strong>{areas::name_on_card(lang, which)}</strong>
                    {(!important_to.is_empty()).then(|| view! { <span class="important">{pile_mark(Pile::Important)}{sorting::important_to(lang, &important_to)}</span> })}
                </span>
                {icon("i-check")}
            </label>
            <details>
                <summary>{icon("i-down")}<span>{wizard::ideas(lang)}<span class="hidden">{format!(": {name}")}</span></span></summary>
                {idea_list(ask, area, all, said, false)}
                {answered(ask, Some(which), said)}
            </details>
        </div>
    }
}

#[component]
fn Search(ask: Ask, area: Answer, said: Said) -> impl IntoView {
    let lang = ask.lang;
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| query.with(|q| if q.trim().is_empty() { None } else { Some(ideas::search(lang, q)) }));
    let count =
        move || found.with(|f| f.as_ref().map(|f| if f.is_empty() { wizard::none_found(lang).to_owned() } else { wizard::found(lang, f.len()) }));
    // Enter here asks for ideas, it does not go on to the next question.
    let stay = |ev: leptos::ev::KeyboardEvent| {
        if ev.key() == "Enter" {
            ev.prevent_default();
        }
    };
    view! {
        <div class="field">
            <label for="idea-search">{wizard::search(lang)}</label>
            <p class="soft" id="idea-search-hint">{wizard::search_hint(lang)}</p>
            <input
                type="search"
                id="idea-search"
                autocomplete="off"
                aria-describedby="idea-search-hint"
                prop:value=move || query.get()
                on:input=move |ev| query.set(event_target_value(&ev))
                on:keydown=stay
            />
            <p class="soft" role="status">{count}</p>
            {move || found.get().map(|found| idea_list(ask, area, found, said, true))}
            {answered(ask, None, said)}
        </div>
    }
}

fn idea_list(ask: Ask, area: Answer, all: Vec<Idea>, said: Said, from_search: bool) -> AnyView {
    let row = |idea: Idea| {
        let of = from_search.then(|| view! { <span class="small soft">{areas::name(ask.lang, idea.0)}</span> });
        view! {
            <li>
                <button type="button" on:click=move |_| take(ask, area, idea, said, from_search)>
                    {icon("i-plus")}
                    <span><strong>{idea.1}</strong>{of}</span>
                </button>
            </li>
        }
    };
    view! { <ul class="list">{all.into_iter().map(row).collect_view()}</ul> }.into_any()
}

fn take(ask: Ask, area: Answer, (which, idea): Idea, said: Said, from_search: bool) {
    let place = (!from_search).then_some(which);
    if area.draft.now().is_empty() {
        area.draft.set(which.code().to_owned());
    }
    let goal = ask.now();
    let typed = ask.book.kept_draft(&ask.plan_id(), &Blank::Name.field(&goal.id)).unwrap_or_default();
    let name = if typed.trim().is_empty() { goal.name.text() } else { typed.trim() };
    if !name.is_empty() {
        let words = wizard::idea_shown(ask.lang, idea, name);
        page::announce(&words);
        said.set(Some((place, words)));
        return;
    }
    leptos::task::spawn_local(async move {
        let mut unsent = Unsent::of(vec![Act::SetGoalName { text: idea.to_owned() }]);
        unsent.propose(&ask, &goal, &Basis { name: idea.to_owned(), ..Basis::of(&goal) });
        if let Ok(entries) = ask.book.on_goal(&goal.id, unsent.acts).await {
            let words = wizard::idea_taken(ask.lang, idea);
            let _ = said.try_set(Some((place, words.clone())));
            ask.book.offer_undo(Scope::Goal(goal.id.clone()), entries, words);
        }
    });
}

/// Under the list where it was pressed: that the idea is now the name, with its undo, or only an example.
fn answered(ask: Ask, place: Place, said: Said) -> impl IntoView {
    let words = move || said.get().filter(|(at, _)| *at == place).map(|(_, words)| words);
    let goal = ask.goal_id();
    let here = Callback::new(move |undo: Undo| undo.is_on(&goal));
    move || {
        let words = words()?;
        let is_undone_here = ask.book.undo.with(|u| u.as_ref().is_some_and(|u| u.said == words));
        Some(if is_undone_here { view! { <UndoBar here/> }.into_any() } else { view! { <p class="note">{words}</p> }.into_any() })
    }
}
