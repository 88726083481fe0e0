//! What was settled about the goal, in the words it was written in.

use super::Page;
use crate::plan::{Goal, Indicator, Measure, Plan, Unit};
use crate::words::{Lang, areas, common, format, goal_page, main_goals};
use leptos::prelude::*;

pub fn section(page: Page) -> impl IntoView {
    page.section(move |plan, goal| {
        let lang = page.book.lang.get_untracked();
        let rows = rows(lang, plan, goal);
        if rows.is_empty() {
            return ().into_any();
        }
        let rows = rows.into_iter().map(|(label, text)| view! { <div><dt>{label}":"</dt><dd class="words">{text}</dd></div> });
        view! {
            <section class="field">
                <h2>{goal_page::facts(lang)}</h2>
                <dl class="facts">{rows.collect_view()}</dl>
            </section>
        }
        .into_any()
    })
}

fn rows(lang: Lang, plan: &Plan, goal: &Goal) -> Vec<(&'static str, String)> {
    let unit = goal.indicator.get().and_then(|i| i.unit);
    let rows = [
        (main_goals::one(lang), plan.main_goal_of(goal).map(|m| m.words.text().to_owned()).unwrap_or_default()),
        (goal_page::expected_by(lang), goal.expected_by.get().map(|on| format::day(lang, *on)).unwrap_or_default()),
        (goal_page::indicator(lang), goal.indicator.get().map(|i| indicator(lang, i)).unwrap_or_default()),
        (goal_page::today(lang), goal.today.get().map(|m| measure(lang, m, unit)).unwrap_or_default()),
        (goal_page::area(lang), goal.area.get().map(|a| areas::name(lang, *a).to_owned()).unwrap_or_default()),
        (goal_page::means(lang), goal.means.text().to_owned()),
        (goal_page::conditions(lang), goal.conditions.text().to_owned()),
        (goal_page::begun(lang), goal.begun_on.map(|on| format::day(lang, on)).unwrap_or_default()),
    ];
    rows.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// The person's own words for it, else what is counted.
pub fn indicator(lang: Lang, indicator: &Indicator) -> String {
    match (indicator.name.trim(), indicator.unit) {
        ("", Some(unit)) => format::unit_many(lang, unit).to_owned(),
        ("", None) => common::indicator_kind(lang, indicator.kind).to_owned(),
        (name, _) => name.to_owned(),
    }
}

/// The words of a measure, else its number with the unit.
pub fn measure(lang: Lang, measure: &Measure, unit: Option<Unit>) -> String {
    match (measure.words.trim(), measure.amount, unit) {
        ("", Some(amount), Some(unit)) => format::quantity(lang, amount, unit),
        ("", Some(amount), None) => format::amount(lang, amount),
        (words, ..) => words.to_owned(),
    }
}
