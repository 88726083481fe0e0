//! How the figure is reckoned, one tap away: in words, as a formula that can be heard, and with this plan's own sums.

use super::Told;
use crate::app::parts::icon;
use crate::gas::{Counted, TSummary};
use crate::words::{Lang, figures, form, format};
use leptos::prelude::*;

pub fn how(told: Told) -> AnyView {
    let lang = told.round.book.lang.get_untracked();
    let meaning = |symbol: &'static str, words: &'static str| view! { <div><dt>{symbol}</dt><dd>{words}</dd></div> };
    let source = |text: &'static str| view! { <li lang="en">{text}</li> };
    view! {
        <details>
            <summary>{icon("i-down")}{figures::how(lang)}</summary>
            <div class="stack">
                <p>{figures::how_text(lang)}</p>
                <p class="formula" role="math" aria-label=figures::formula_said(lang)>{figures::formula(lang)}</p>
                <dl class="facts">
                    {meaning("x", figures::meaning_x(lang))}
                    {meaning("w", figures::meaning_w(lang))}
                    {meaning("ρ", figures::meaning_rho(lang))}
                </dl>
                {told.part(move |_, summary| worked(lang, summary, told.at_start))}
                <p>{figures::change_how(lang)}</p>
                <h3>{figures::sources(lang)}</h3>
                <ul class="bullets small">{figures::SOURCES.map(source).collect_view()}</ul>
                <p class="small soft">{figures::erratum(lang)}</p>
            </div>
        </details>
    }
    .into_any()
}

/// The figures that are shown, with their sums.
fn worked(lang: Lang, summary: &TSummary, at_start: bool) -> AnyView {
    let one = |what: &str, counted: &Counted| {
        let (sums, t) = (counted.sums?, counted.t?);
        let words = figures::worked(lang, what, &format::signed(sums.weighted), sums.squares, sums.weights, t.rounded());
        Some(view! { <p class="formula">{words}</p> })
    };
    let reached = (!at_start).then(|| one(form::t_reached(lang), &summary.remaining.reached)).flatten();
    view! {
        {one(form::t_start(lang), &summary.remaining.start)}
        {reached}
    }
    .into_any()
}
