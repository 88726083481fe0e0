//! Who put what where, once two have sorted: shapes and names in each pile, never a mean.

use super::Sorting;
use crate::app::parts::{area_picture, pile_mark, role_mark};
use crate::plan::{By, LifeArea, Pile, Plan, Shared};
use crate::words::{areas, sorting as words};
use leptos::prelude::*;

pub fn section(sorting: Sorting) -> impl IntoView {
    let lang = sorting.book.lang.get_untracked();
    move || {
        let plan = sorting.plan.get()?;
        let agreement = plan.agreement();
        if agreement.is_empty() {
            return Some(view! { <p class="soft">{words::together_later(lang)}</p> }.into_any());
        }
        let part = |shared: Shared| {
            let rows: Vec<_> = agreement.iter().filter(|(s, _)| *s == shared).map(|(_, area)| row(sorting, &plan, *area)).collect();
            (!rows.is_empty()).then(|| {
                view! {
                    <h3>{words::shared(lang, shared)}</h3>
                    <ul class="agreement">{rows.into_iter().collect_view()}</ul>
                }
            })
        };
        Some(
            view! {
                <section class="stack" aria-labelledby="together">
                    <h2 id="together">{words::together(lang)}</h2>
                    <p class="soft">{words::together_text(lang)}</p>
                    {Shared::ALL.map(part).collect_view()}
                </section>
            }
            .into_any(),
        )
    }
}

fn row(sorting: Sorting, plan: &Plan, area: LifeArea) -> impl IntoView + use<> {
    let lang = sorting.book.lang.get_untracked();
    let sorters = plan.sorters();
    let of = |pile: Option<Pile>| sorters.iter().copied().filter(|by| plan.pile_of(by, area) == pile).collect::<Vec<&By>>();
    let line = |pile: Option<Pile>| {
        let people = of(pile);
        let who = people.iter().map(|by| view! { <li>{role_mark(Some(by.role))}{sorting.book.label_of(plan, by)}</li> }).collect_view();
        let word = pile.map_or(words::not_sorted(lang), |pile| words::pile(lang, pile));
        (!people.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{pile.map(pile_mark)}{word}</dt>
                    <dd><ul>{who}</ul></dd>
                </div>
            }
        })
    };
    let lines = Pile::ALL.map(Some).into_iter().chain([None]).map(line).collect_view();
    view! {
        <li>
            {area_picture(Some(area))}
            <div>
                <p><b>{areas::name_on_card(lang, area)}</b></p>
                <dl>{lines}</dl>
            </div>
        </li>
    }
}
