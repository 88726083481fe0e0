//! Details that two people wrote without seeing each other: both stand until somebody chooses.

use crate::app::book::{Book, Undo};
use crate::app::parts::UndoBar;
use crate::app::screens::goal::{Clash, show_clash};
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::Plan;
use crate::words::{Lang, details, format, goal_page, review};
use leptos::prelude::*;

pub fn section(book: Book) -> impl IntoView {
    let lang = book.lang.get_untracked();
    // Of the plan only what is shown: a choice about something else leaves the buttons where they are.
    let fields = Memo::new(move |_| {
        book.open.with(|o| {
            o.as_ref().map(|o| {
                (o.plan.nickname.clone(), o.plan.period.clone(), o.plan.service.clone(), o.plan.provider.clone(), o.plan.next_review.clone())
            })
        })
    });
    let choose = Callback::new(move |acts: Vec<Act>| {
        leptos::task::spawn_local(async move {
            if let Ok(entries) = book.act(acts.into_iter().map(|act| (Scope::Plan, act)).collect()).await {
                book.offer_undo(Scope::Plan, entries, goal_page::chosen_said(lang).to_owned());
                page::later(0, || page::focus(".undo .btn", true));
            }
        });
    });
    let here = Callback::new(move |undo: Undo| undo.scope == Scope::Plan && book.undoes(&undo, is_detail));
    view! {
        {move || fields.get().and_then(|_| book.open.with_untracked(|o| o.as_ref().map(|o| o.plan.clone()))).map(|plan| {
            let found = clashes(lang, &plan);
            found.into_iter().map(|clash| show_clash(book, &plan, clash, choose, None)).collect_view()
        })}
        <UndoBar here/>
    }
}

fn clashes(lang: Lang, plan: &Plan) -> Vec<Clash> {
    let days = |(from, to): &(_, _)| format!("{} – {}", format::day(lang, *from), format::day(lang, *to));
    let next = |on: &Option<_>| on.map_or_else(|| review::no_next(lang).to_owned(), |on| format::day(lang, on));
    let found = [
        Clash::of_words(lang, details::nickname(lang), &plan.nickname, |text| Act::SetNickname { text }),
        Clash::of_words(lang, details::service(lang), &plan.service, |text| Act::SetService { text }),
        Clash::of_words(lang, details::provider(lang), &plan.provider, |text| Act::SetProvider { text }),
        Clash::of_value(lang, details::period(lang), &plan.period, days, |(from, to)| Act::SetPeriod { from: *from, to: *to }),
        Clash::of_value(lang, review::next(lang), &plan.next_review, next, |on| Act::PlanReview { on: *on }),
    ];
    found.into_iter().flatten().collect()
}

fn is_detail(act: &Act) -> bool {
    matches!(act, Act::SetNickname { .. } | Act::SetService { .. } | Act::SetProvider { .. } | Act::SetPeriod { .. } | Act::PlanReview { .. })
}
