//! All nine life areas with their piles; any of them can be moved to another. Below, how people agree.

use super::{Sorting, Stage, together};
use crate::app::parts::{Screen, UndoBar, area_picture, icon, pile_mark};
use crate::app::screens::review::WhoAnswers;
use crate::device::page;
use crate::plan::{LifeArea, Pile};
use crate::words::help::Topic;
use crate::words::{areas, common, sorting as words, titles};
use leptos::prelude::*;
use leptos_router::components::A;

pub fn view(sorting: Sorting) -> AnyView {
    let lang = sorting.book.lang.get_untracked();
    let some_left = Memo::new(move |_| LifeArea::ALL.into_iter().any(|area| sorting.pile(area).is_none()));
    let walk = move |_| {
        let first = sorting.first_stage();
        sorting.go(if first == Stage::All { Stage::One(LifeArea::ALL[0]) } else { first });
    };
    view! {
        <Screen help=Topic::Areas back=sorting.back()>
            <div class="intro">
                <h1>{titles::areas(lang)}</h1>
                <p class="soft">{words::intro(lang)}</p>
            </div>
            <WhoAnswers who=sorting.who()/>
            <UndoBar here=sorting.undo_at(None)/>
            <ul class="piles" aria-label=words::piles_now(lang)>{Pile::ALL.map(|pile| count(sorting, pile)).collect_view()}</ul>
            <section class="stack">
                <h2 class="hidden">{words::each_picture(lang)}</h2>
                <div class="row">
                    <button type="button" class="btn" on:click=walk>
                        {icon("i-next")}
                        {move || if some_left.get() { words::one_by_one(lang) } else { words::from_the_start(lang) }}
                    </button>
                </div>
                <div class="areas">{LifeArea::ALL.map(|area| card(sorting, area)).collect_view()}</div>
            </section>
            {together::section(sorting)}
            <div class="stack">{on(sorting)}</div>
        </Screen>
    }
    .into_any()
}

fn count(sorting: Sorting, pile: Pile) -> impl IntoView {
    let lang = sorting.book.lang.get_untracked();
    let count = move || LifeArea::ALL.into_iter().filter(|area| sorting.pile(*area) == Some(pile)).count();
    view! {
        <li>
            {pile_mark(pile)}
            <span>{words::pile(lang, pile)}" "<b>{count}<span class="hidden">" "{words::pictures(lang)}</span></b></span>
        </li>
    }
}

fn card(sorting: Sorting, area: LifeArea) -> impl IntoView {
    let lang = sorting.book.lang.get_untracked();
    let put = move |pile: Pile| {
        leptos::task::spawn_local(async move {
            if !sorting.put(area, pile).await
                && let Some(by) = sorting.by.try_get_untracked()
            {
                // The browser has moved the choice already: it goes back.
                let kept = sorting.plan_now().pile_of(&by, area);
                page::choose_radio(area.code(), kept.map(Pile::code));
            }
        });
    };
    let radio = move |pile: Pile| {
        view! {
            <label>
                <input
                    type="radio"
                    name=area.code()
                    value=pile.code()
                    prop:checked=move || sorting.pile(area) == Some(pile)
                    on:change=move |_| put(pile)
                />
                {pile_mark(pile)}
                <span>{words::pile(lang, pile)}</span>
                {icon("i-check")}
            </label>
        }
    };
    view! {
        <div class="area">
            {area_picture(Some(area))}
            <fieldset>
                <legend>{areas::name_on_card(lang, area)}</legend>
                <div class="seg">{Pile::ALL.map(radio).collect_view()}</div>
            </fieldset>
            <UndoBar here=sorting.undo_at(Some(area))/>
        </div>
    }
}

/// On to where this leads: back to the goal, to a first goal, or to the goals.
fn on(sorting: Sorting) -> AnyView {
    let lang = sorting.book.lang.get_untracked();
    let goals = format!("/plan/{}", sorting.id.get_value());
    if let Some(href) = sorting.goal_href() {
        return view! { <A href attr:class="btn primary wide">{words::back_to_goal(lang)}</A> }.into_any();
    }
    if sorting.plan_now().kept_goals().next().is_none() {
        return view! {
            <A href=format!("{goals}/goal/new") attr:class="btn primary wide">{icon("i-plus")}{words::make_goal(lang)}</A>
            <A href=goals attr:class="btn quiet wide">{common::done(lang)}</A>
        }
        .into_any();
    }
    view! { <A href=goals attr:class="btn primary wide">{icon("i-check")}{common::done(lang)}</A> }.into_any()
}
