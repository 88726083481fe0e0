//! The T-score, folded away, for professionals only. Never in a client's or a close one's view.

use super::Round;
use crate::app::parts::icon;
use crate::gas::{self, Change, Counted, Few, Figures, When};
use crate::plan::Plan;
use crate::words::{Lang, form, format, review};
use leptos::prelude::*;

/// Start, reached and change, each whole and with the goals it rests on; nothing where nobody may see them.
pub fn folded(round: Round, plan: &Plan, when: When) -> AnyView {
    let lang = round.book.lang.get_untracked();
    if !round.book.is_professional() || plan.form_goals().next().is_none() {
        return ().into_any();
    }
    let summary = gas::summary(plan, when);
    let dropped = summary.with_dropped.as_ref().map(|figures| {
        view! { <h3>{form::t_with_dropped(lang)}</h3>{table(lang, form::t_with_dropped(lang), figures)} }
    });
    let few = summary.remaining.reached.few().map(|few| match few {
        Few::One => form::t_one(lang),
        Few::UnderThree => form::t_few(lang),
    });
    let added = (!summary.added_midway.is_empty()).then(|| form::t_added(lang));
    let notes = few.into_iter().chain(added).chain([form::t_about(lang)]).map(|note| view! { <p class="small soft">{note}</p> });
    view! {
        <details>
            <summary>{icon("i-down")}{review::t_about(lang)}</summary>
            <div class="stack">
                {table(lang, review::t_caption(lang), &summary.remaining)}
                {dropped}
                {notes.collect_view()}
            </div>
        </details>
    }
    .into_any()
}

fn table(lang: Lang, caption: &'static str, figures: &Figures) -> AnyView {
    let mut rows = vec![(form::t_start(lang), counted(lang, &figures.start)), (form::t_reached(lang), counted(lang, &figures.reached))];
    rows.extend(figures.change.map(|change| (form::t_change(lang), changed(lang, change))));
    let rows = rows.into_iter().map(|(label, value)| view! { <tr><th scope="row">{label}</th><td>{value}</td></tr> });
    view! {
        <table class="figures">
            <caption class="hidden">{caption}</caption>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn counted(lang: Lang, counted: &Counted) -> String {
    match counted.t {
        Some(t) => form::t_rests_on(lang, t.rounded(), counted.scored, counted.of),
        None => form::t_none(lang, counted.of),
    }
}

fn changed(lang: Lang, change: Change) -> String {
    form::t_changed(lang, &format::signed(gas::shown(change.points)), change.goals)
}
