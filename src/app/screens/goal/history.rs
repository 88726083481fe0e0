//! Who changed what and when, in plain sentences; each can be undone from here by those whose it is.

use super::{Page, sentences};
use crate::app::parts::{Press, UndoBar, icon};
use crate::device::page as window;
use crate::journal::{self, Act, Scope};
use crate::plan::{EntryId, Plan};
use crate::words::{common, goal_page, history};
use leptos::prelude::*;

/// So many are shown at first.
const FEW: usize = 6;

/// One sentence.
#[derive(Clone)]
struct Line {
    /// What is taken back with it, itself included.
    entries: Vec<EntryId>,
    when: String,
    machine: String,
    sentence: String,
    taken_back: bool,
    can_undo: bool,
}

pub fn section(page: Page) -> impl IntoView {
    let lang = page.book.lang.get_untracked();
    let all = RwSignal::new(false);
    // What was only taken back: what was changed in the same act has its bar where it stands.
    let only = |act: &Act| !matches!(act, Act::TakeBack { .. });
    let undo = Callback::new(move |undo| page.offers(&undo, |act| matches!(act, Act::TakeBack { .. })) && !page.offers(&undo, only));
    view! {
        {page.section(move |plan, _| earlier(page, plan))}
        <section class="field">
            <h2 id="history">{history::title(lang)}</h2>
            <UndoBar here=undo/>
            {page.section(move |plan, _| list(page, plan, all))}
        </section>
    }
}

fn list(page: Page, plan: &Plan, all: RwSignal<bool>) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let lines = lines(page, plan);
    let count = lines.len();
    view! {
        <ol class="history">
            {move || lines.iter().take(if all.get() { count } else { FEW }).cloned().map(|line| row(page, line)).collect_view()}
        </ol>
        {move || (count > FEW && !all.get()).then(|| view! {
            <div class="row"><button type="button" class="btn quiet" on:click=move |_| all.set(true)>{history::show_all(lang, count)}</button></div>
        })}
    }
    .into_any()
}

fn row(page: Page, line: Line) -> impl IntoView {
    let lang = page.book.lang.get_untracked();
    let entries = line.entries;
    let press = Press::new();
    let take_back = move |_| {
        if !press.begins() {
            return;
        }
        let (entries, goal) = (entries.clone(), page.id.get_value());
        leptos::task::spawn_local(async move {
            match page.book.on_goal(&goal, [Act::TakeBack { entries }]).await {
                Ok(ids) => {
                    page.book.offer_undo(Scope::Goal(goal), ids, history::undone_said(lang).to_owned());
                    window::later(0, || window::focus("#history", true));
                }
                Err(_) => press.ends(),
            }
        });
    };
    view! {
        <li>
            <div class="row between">
                <time datetime=line.machine>{line.when}</time>
                {line.can_undo.then(|| view! {
                    <button type="button" class="btn quiet" on:click=take_back>
                        {icon("i-undo")}
                        {common::undo(lang)}
                        <span class="hidden">{line.sentence.clone()}</span>
                    </button>
                })}
            </div>
            <p class="words">{line.sentence.clone()}</p>
            {line.taken_back.then(|| view! { <p class="badge">{history::taken_back(lang)}</p> })}
        </li>
    }
}

fn lines(page: Page, plan: &Plan) -> Vec<Line> {
    let lang = page.book.lang.get_untracked();
    let me = page.book.me();
    page.book.open.with_untracked(|open| {
        let Some(open) = open else { return Vec::new() };
        let said = sentences::Said { book: page.book, plan, journal: &open.journal, goal: page.id.get_value(), me };
        journal::history(&open.journal, &page.scope())
            .into_iter()
            .map(|h| Line {
                entries: journal::with_what_it_replaced(&open.journal, &h.entry.id),
                when: history::moment(lang, h.entry.at),
                machine: h.entry.at.day.to_string(),
                sentence: said.sentence(h.entry),
                taken_back: h.taken_back,
                can_undo: !h.taken_back && !h.replaced && journal::may_take_back(&open.journal, h.entry, &said.me) && !said.is_covered(h.entry),
            })
            .collect()
    })
}

/// What stood on the steps before, folded away.
fn earlier(page: Page, plan: &Plan) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let rows = page.book.open.with_untracked(|open| {
        let mut rows = Vec::new();
        let Some(open) = open else { return rows };
        for (level, entries) in journal::earlier_steps(&open.journal, &page.id.get_value()).into_iter().rev() {
            for entry in entries {
                let Some(Act::WriteStep { words, .. }) = &entry.act else { continue };
                let who = format!("{}, {}", page.book.name_of(plan, &entry.by), history::moment(lang, entry.at));
                rows.push((common::step_title(lang, level), goal_page::quoted(lang, words), who));
            }
        }
        rows
    });
    if rows.is_empty() {
        return ().into_any();
    }
    let rows = rows.into_iter().map(|(step, words, who)| view! { <li><time>{who}</time><p class="words"><b>{step}":"</b>" "{words}</p></li> });
    view! {
        <details>
            <summary>{icon("i-down")}{history::earlier(lang)}</summary>
            <ol class="history">{rows.collect_view()}</ol>
        </details>
    }
    .into_any()
}
