//! Start, reached and change, each whole and with the goals it rests on.

use crate::gas::{self, Change, Counted, Few, Figures, TSummary, Weighting};
use crate::words::{Lang, figures, form, format};
use leptos::prelude::*;

pub fn tables(lang: Lang, summary: &TSummary, at_start: bool) -> AnyView {
    let dropped = summary.with_dropped.as_ref().filter(|_| !at_start).map(|figures| {
        view! {
            <h3>{form::t_with_dropped(lang)}</h3>
            {table(lang, form::t_with_dropped(lang), figures, at_start)}
            <p class="small soft">{weighted(lang, &figures.weighting)}</p>
        }
    });
    let main = if at_start || summary.review.is_none() { &summary.remaining.start } else { &summary.remaining.reached };
    let few = main.few().map(|few| match few {
        Few::One => form::t_one(lang),
        Few::UnderThree => form::t_few(lang),
    });
    let first = at_start.then(|| figures::at_start(lang));
    let notes = [weighted(lang, &summary.remaining.weighting)].into_iter().chain(first).chain(few).chain([figures::tolerance(lang)]);
    view! {
        {table(lang, figures::caption(lang), &summary.remaining, at_start)}
        {notes.map(|note| view! { <p class="small soft">{note}</p> }).collect_view()}
        {dropped}
    }
    .into_any()
}

fn table(lang: Lang, caption: &'static str, figures: &Figures, at_start: bool) -> AnyView {
    let mut rows = vec![(form::t_start(lang), counted(lang, &figures.start))];
    if !at_start {
        rows.push((form::t_reached(lang), counted(lang, &figures.reached)));
        rows.extend(figures.change.map(|change| (form::t_change(lang), changed(lang, change))));
    }
    let rows = rows
        .into_iter()
        .map(|(label, value)| view! { <tr role="row"><th scope="row" role="rowheader">{label}</th><td role="cell">{value}</td></tr> });
    view! {
        <table class="figures" role="table">
            <caption class="hidden">{caption}</caption>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
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

fn weighted(lang: Lang, weighting: &Weighting) -> &'static str {
    match weighting {
        Weighting::Equal => form::t_equal(lang),
        Weighting::Importance => form::t_weighted(lang),
        Weighting::Partly(_) => form::t_partly(lang),
    }
}
