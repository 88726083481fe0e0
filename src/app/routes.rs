//! Addresses, and what the router leaves out: a history that stays true, titles, focus, announcements.
//! The only file that knows leptos_router's ways (leptos_router 0.8.17 skips `pushState` after "forward").

use super::book::book;
use super::screens;
use crate::device::page;
use crate::plan::{GoalId, PlanId};
use crate::words::{Lang, common, goals, titles};
use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::hooks::{use_location, use_params_map};
use leptos_router::path;

#[component]
pub fn App() -> impl IntoView {
    let book = book();
    view! {
        <Router>
            <Steward/>
            // Texts are chosen when a screen is made, so a change of language makes the screen anew.
            {move || {
                book.lang.track();
                view! {
                    <Routes fallback=|| view! { <screens::NotFound/> }>
                        <Route path=path!("/") view=screens::Start/>
                        <Route path=path!("/clients") view=screens::Clients/>
                        <Route path=path!("/plan/:plan") view=screens::Goals/>
                        <Route path=path!("/plan/:plan/trash") view=screens::Trash/>
                        <Route path=path!("/plan/:plan/details") view=screens::Details/>
                        <Route path=path!("/plan/:plan/review") view=screens::Review/>
                        <Route path=path!("/plan/:plan/form") view=screens::Form/>
                        <Route path=path!("/plan/:plan/goal/new") view=screens::NewGoal/>
                        <Route path=path!("/plan/:plan/goal/:goal") view=screens::GoalScreen/>
                        <Route path=path!("/plan/:plan/goal/:goal/edit/:question") view=screens::Wizard/>
                        <Route path=path!("/settings") view=screens::Settings/>
                        <Route path=path!("/settings/data") view=screens::Data/>
                        <Route path=path!("/settings/received") view=screens::Data/>
                        <Route path=path!("/about") view=screens::About/>
                    </Routes>
                }
            }}
        </Router>
    }
}

/// The plan in the address; `None` when it cannot be one.
pub fn plan_in_address() -> Option<PlanId> {
    use_params_map().with_untracked(|p| p.get("plan")).as_deref().and_then(PlanId::parse)
}

/// The goal in the address; `None` when it cannot be one.
pub fn goal_in_address() -> Option<GoalId> {
    use_params_map().with_untracked(|p| p.get("goal")).as_deref().and_then(GoalId::parse)
}

/// The same for a screen that stays while the address goes from one goal to the next.
pub fn goal_of_address() -> Memo<Option<GoalId>> {
    let params = use_params_map();
    Memo::new(move |_| params.with(|p| p.get("goal")).as_deref().and_then(GoalId::parse))
}

/// The question in the address of the wizard.
pub fn question_in_address() -> Option<String> {
    use_params_map().with_untracked(|p| p.get("question"))
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
            if page::path() != path {
                page::push_path(&path);
            }
            page::set_title(&whole);
            page::announce(title);
            page::focus_heading(false);
        });
        now
    });
}

/// The screen's own name. Never a person's or a goal's: titles are seen over a shoulder and kept in history.
fn title(lang: Lang, path: &str) -> &'static str {
    let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
    match parts[..] {
        [] => titles::start(lang),
        ["clients"] => titles::clients(lang),
        ["plan", _] => common::goals(lang),
        ["plan", _, "trash"] => goals::trash(lang),
        ["plan", _, "details"] => titles::details(lang),
        ["plan", _, "review"] => common::review(lang),
        ["plan", _, "form"] => common::form(lang),
        ["plan", _, "goal", "new"] => goals::new_goal(lang),
        ["plan", _, "goal", _] => titles::goal(lang),
        ["plan", _, "goal", _, "edit", _] => goals::new_goal(lang),
        ["settings"] => common::settings(lang),
        ["settings", _] => titles::data(lang),
        ["about"] => titles::about(lang),
        _ => crate::words::notices::not_found_title(lang),
    }
}
