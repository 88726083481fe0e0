//! Addresses, and what the router leaves out: a history that stays true, titles, focus, announcements.
//! The only file that knows leptos_router's ways (leptos_router 0.8.17 skips `pushState` after "forward").

use super::address::Address;
use super::book::book;
use super::later::{self, Part};
use super::screens;
use crate::device::page;
use crate::plan::{GoalId, PlanId, Question};
use crate::words::{Lang, common, goals, titles, wizard};
use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::hooks::{use_location, use_query_map};
use leptos_router::path;

#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <Steward/>
            // One route for all: which screen an address asks for is a plain function, tried natively, and the
            // router's own table of fifteen screens would cost 10 kB.
            <Routes fallback=|| view! { <screens::NotFound/> }>
                <Route path=path!("/*any") view=Shown/>
            </Routes>
        </Router>
    }
}

/// The screen of the address. Texts are chosen when a screen is made, so a change of language makes it anew, and so do other eyes on
/// the example.
#[component]
fn Shown() -> impl IntoView {
    let book = book();
    let path = use_location().pathname;
    let address = Memo::new_with_compare(move |_| Address::read(&path.get()), |a, b| !a.zip(b).is_some_and(|(a, b)| a.is_same_screen(b)));
    move || {
        book.lang.track();
        book.looks_as.track();
        match address.get() {
            Address::Start => view! { <screens::Start/> }.into_any(),
            Address::To(shortcut) => view! { <screens::Start shortcut/> }.into_any(),
            Address::Clients => later::show(Part::Clients),
            Address::Goals(_) => view! { <screens::Goals/> }.into_any(),
            Address::Trash(_) => later::show(Part::Trash),
            Address::Details(_) => later::show(Part::Details),
            Address::Areas(_) => later::show(Part::Areas),
            Address::MainGoals(_) => later::show(Part::MainGoals),
            Address::Review(_) => later::show(Part::Review),
            Address::Form(_) => later::show(Part::Form),
            Address::Progress(_) => later::show(Part::Progress),
            Address::Check(_) => later::show(Part::Before),
            Address::Open(_) => later::show(Part::Open),
            Address::NewGoal(_) => later::show(Part::NewGoal),
            Address::Goal(..) => later::show(Part::Goal),
            Address::Edit(..) => later::show(Part::Wizard),
            Address::Example => later::show(Part::Example),
            Address::Settings => later::show(Part::Settings),
            Address::Data | Address::Received => later::show(Part::Data),
            Address::About => later::show(Part::About),
            Address::Unknown => view! { <screens::NotFound/> }.into_any(),
        }
    }
}

fn address() -> Address {
    Address::read(&use_location().pathname.get_untracked())
}

/// The plan in the address; `None` when it cannot be one.
pub fn plan_in_address() -> Option<PlanId> {
    address().plan().cloned()
}

/// The goal and its question in the address of the wizard; both change while the screen stays.
pub fn question_in_address() -> Memo<Option<(GoalId, Question)>> {
    let path = use_location().pathname;
    Memo::new(move |_| match Address::read(&path.get()) {
        Address::Edit(_, goal, question) => Some((goal, Question::parse(&question)?)),
        _ => None,
    })
}

/// The question from which this one was opened and to which it leads back (`?from=look-over`).
pub fn detour_from() -> Option<Question> {
    use_query_map().with_untracked(|q| q.get("from")).as_deref().and_then(Question::parse)
}

/// The goal from which a screen of the plan was opened and to which it leads back (`?goal=…`).
/// To be followed: the router tells the query a little after the path.
pub fn goal_in_query() -> Memo<Option<GoalId>> {
    let query = use_query_map();
    Memo::new(move |_| query.with(|q| q.get("goal")).as_deref().and_then(GoalId::parse))
}

/// The place on a screen to which the address leads (`?at=…`), for what is to be open there. To be followed, too.
pub fn place_in_query() -> Memo<Option<String>> {
    let query = use_query_map();
    Memo::new(move |_| query.with(|q| q.get("at")))
}

/// The goal in the address, for a screen that stays while the address goes from one goal to the next.
pub fn goal_of_address() -> Memo<Option<GoalId>> {
    let path = use_location().pathname;
    Memo::new(move |_| Address::read(&path.get()).goal().cloned())
}

/// Watches the address: sets the title, moves the focus to the heading, announces the screen, and puts the
/// address right where the router forgot it.
#[component]
fn Steward() -> impl IntoView {
    let book = book();
    let location = use_location();
    Effect::new(move |before: Option<String>| {
        let now = location.pathname.get();
        let lang = book.lang.get();
        let title = title(lang, &now);
        let whole = format!("{title} · {}", common::app_name(lang));
        if before.as_ref().is_none_or(|b| *b == now) {
            page::set_title(&whole);
            return now;
        }
        let path = now.clone();
        // One turn later: the router has finished by then, and the new screen is there.
        page::later(0, move || {
            // Somebody went on in the meantime, and that step has a turn of its own.
            if location.pathname.get_untracked() != path {
                return;
            }
            if page::path() != path {
                let query = location.search.get_untracked();
                page::push_path(&if query.is_empty() { path } else { format!("{path}?{query}") });
            }
            page::set_title(&whole);
            page::announce(title);
            page::arrive();
        });
        now
    });
}

/// The screen's own name. Never a person's or a goal's: titles are seen over a shoulder and kept in history.
fn title(lang: Lang, path: &str) -> &'static str {
    match Address::read(path) {
        Address::Start | Address::To(_) => titles::start(lang),
        Address::Clients => titles::clients(lang),
        Address::Goals(_) => common::goals(lang),
        Address::Trash(_) => goals::trash(lang),
        Address::Details(_) => titles::details(lang),
        Address::Areas(_) => titles::areas(lang),
        Address::MainGoals(_) => titles::main_goals(lang),
        Address::Review(_) => common::review(lang),
        Address::Form(_) => common::form(lang),
        Address::Progress(_) => crate::words::progress::title(lang),
        Address::Check(_) => crate::words::before::title(lang),
        Address::Open(_) => titles::open_data(lang),
        Address::NewGoal(_) => wizard::question_about(lang, Question::Matters),
        Address::Edit(_, _, question) => Question::parse(&question).map_or(goals::new_goal(lang), |q| wizard::question_about(lang, q)),
        Address::Goal(..) => titles::goal(lang),
        Address::Settings => common::settings(lang),
        Address::Example => crate::words::example::title(lang),
        Address::Data | Address::Received => titles::data(lang),
        Address::About => titles::about(lang),
        Address::Unknown => crate::words::notices::not_found_title(lang),
    }
}
