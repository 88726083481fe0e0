//! One file a screen.

mod about;
pub(super) mod areas;
mod before;
mod beside;
mod clients;
mod data;
mod details;
mod example;
mod form;
mod goal;
mod goal_card;
mod goal_menu;
mod goals;
mod main_goals;
mod new_goal;
mod not_found;
mod open;
mod photo;
mod progress;
mod review;
mod scoring;
mod settings;
mod start;
mod trash;
mod whose;
mod wizard;

pub use about::About;
pub use areas::Areas;
pub use before::Before;
pub use clients::Clients;
pub use data::Data;
pub use details::Details;
pub use example::{Example, example_note};
pub use form::Form;
pub use goal::{GoalScreen, goal_content_beside};
pub use goal_card::tell;
pub use goal_menu::{MenuOf, goal_menu};
pub use goals::{Goals, goals_side};
pub use main_goals::MainGoals;
pub use new_goal::NewGoal;
pub use not_found::NotFound;
pub use open::OpenData;
pub use progress::ProgressOfAll;
pub use review::Review;
pub use settings::Settings;
pub use start::Start;
pub use trash::Trash;
pub use whose::Whose;
pub use wizard::Wizard;

use super::book::{Keeping, book};
use super::parts::Waiting;
use super::routes;
use crate::plan::PlanId;
use leptos::prelude::*;

/// Opens the plan in the address and shows `screen` with it; says so when it is not on this device.
fn with_plan(screen: impl Fn(PlanId) -> AnyView + Send + Sync + 'static) -> impl IntoView {
    let book = book();
    let Some(id) = routes::plan_in_address() else { return view! { <NotFound/> }.into_any() };
    let missing = RwSignal::new(false);
    let wanted = id.clone();
    // The vault opens after the first screen is there; the plan as soon as the vault is.
    Effect::new(move |_| {
        if book.keeping.get() != Keeping::Opening {
            let wanted = wanted.clone();
            leptos::task::spawn_local(async move {
                if !book.open_plan(&wanted).await {
                    let _ = missing.try_set(true);
                }
            });
        }
    });
    let here = id.clone();
    let is_open = Memo::new(move |_| book.open.with(|o| o.as_ref().is_some_and(|o| *o.journal.id() == here)));
    (move || {
        if is_open.get() {
            screen(id.clone())
        } else if missing.get() {
            view! { <NotFound/> }.into_any()
        } else {
            view! { <Waiting/> }.into_any()
        }
    })
    .into_any()
}
