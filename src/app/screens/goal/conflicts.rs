//! Two wordings of one text, written without seeing each other: shown side by side until somebody chooses.

use super::{Page, facts};
use crate::app::parts::{UndoBar, role_mark};
use crate::device::page as window;
use crate::journal::Act;
use crate::plan::{By, Field, Goal, Level, Moment, Origin, Plan};
use crate::words::{Lang, format, goal_page, history};
use leptos::prelude::*;

/// A text of which several wordings stand.
struct Clash {
    what: String,
    wordings: Vec<Wording>,
}

/// One of them, and the act that chooses it.
struct Wording {
    by: By,
    at: Moment,
    text: String,
    choose: Act,
}

pub fn section(page: Page) -> impl IntoView {
    let undo = Callback::new(move |undo| page.offers(&undo, |act| !act.slots().is_empty() && !is_shown_elsewhere(act)));
    view! {
        {page.section(move |plan, goal| {
            let lang = page.book.lang.get_untracked();
            clashes(lang, goal).into_iter().map(|clash| one(page, plan, clash)).collect_view().into_any()
        })}
        <UndoBar here=undo/>
    }
}

/// Acts whose undo stands beside their own part of the screen.
fn is_shown_elsewhere(act: &Act) -> bool {
    matches!(act, Act::TellMore { .. } | Act::TickPartialGoal { .. })
}

fn one(page: Page, plan: &Plan, clash: Clash) -> impl IntoView + use<> {
    let lang = page.book.lang.get_untracked();
    let wordings = clash.wordings.into_iter().map(|wording| {
        let Wording { by, at, text, choose } = wording;
        let (role, name) = (by.role, page.book.name_of(plan, &by));
        let choose = move |_| {
            let act = choose.clone();
            leptos::task::spawn_local(async move {
                if let Ok(ids) = page.book.on_goal(&page.id.get_value(), [act]).await {
                    page.book.offer_undo(page.scope(), ids, goal_page::chosen_said(lang).to_owned());
                    window::later(0, || window::focus(".undo .btn", true));
                }
            });
        };
        view! {
            <div class="wording">
                <p class="author">{role_mark(Some(role))}{name}</p>
                <p class="soft">{history::moment(lang, at)}</p>
                <blockquote>{goal_page::quoted(lang, &text)}</blockquote>
                <button type="button" class="btn" on:click=choose>
                    {goal_page::choose_this(lang)}
                    <span class="hidden">{text.clone()}</span>
                </button>
            </div>
        }
    });
    view! {
        <section class="conflict">
            <h2 class="h3">{goal_page::two_wordings(lang, &clash.what)}</h2>
            <p>{goal_page::two_wordings_text(lang)}</p>
            <div class="wordings">{wordings.collect_view()}</div>
        </section>
    }
}

fn clashes(lang: Lang, goal: &Goal) -> Vec<Clash> {
    let text = |what: &str, field: &Field<String>, act: fn(String) -> Act| clash(what.to_owned(), field, Clone::clone, |t| act(t.clone()));
    let mut found = vec![
        text(goal_page::in_own_words(lang), &goal.own_words, |text| Act::SetOwnWords { text }),
        text(goal_page::name(lang), &goal.name, |text| Act::SetGoalName { text }),
        clash(goal_page::indicator(lang).to_owned(), &goal.indicator, |i| facts::indicator(lang, i), |i| Act::SetIndicator { indicator: i.clone() }),
        clash(goal_page::expected_by(lang).to_owned(), &goal.expected_by, |on| format::day(lang, *on), |on| Act::SetExpectedBy { on: *on }),
        text(goal_page::means(lang), &goal.means, |text| Act::SetMeans { text }),
        text(goal_page::conditions(lang), &goal.conditions, |text| Act::SetConditions { text }),
    ];
    found.extend(Level::ALL.into_iter().rev().map(|level| {
        let write = |words: &String| Act::WriteStep { level, words: words.clone(), origin: Origin::Person };
        clash(goal_page::step_of(lang, history::step_name(lang, level)), &goal.steps[level.index()], |s| s.words.clone(), |s| write(&s.words))
    }));
    found.extend(goal.parts.iter().map(|part| {
        clash(goal_page::part(lang).to_owned(), &part.words, Clone::clone, |text| Act::NamePartialGoal { part: part.id.clone(), text: text.clone() })
    }));
    found.into_iter().flatten().collect()
}

fn clash<T>(what: String, field: &Field<T>, show: impl Fn(&T) -> String, choose: impl Fn(&T) -> Act) -> Option<Clash> {
    field.in_conflict().then(|| Clash {
        what,
        wordings: field.said.iter().map(|s| Wording { by: s.by.clone(), at: s.at, text: show(&s.value), choose: choose(&s.value) }).collect(),
    })
}
