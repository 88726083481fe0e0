//! Screens that nobody needs in order to begin. In a release build their code is a file of its own: it is fetched
//! when the app can already be used, or as soon as one of them is asked for. In other builds it is there from the
//! beginning, and everything here is the same. Where the code is cut apart stands in `main.rs`.

use super::book::{Keeping, book};
use super::parts::{Screen, Waiting};
use super::screens;
use super::screens::MenuOf;
use crate::device::page;
use crate::plan::{GoalId, PlanId};
use crate::words::help::Topic;
use crate::words::notices;
use leptos::prelude::*;
use std::pin::Pin;

/// What has its code there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Trash,
    Details,
    Areas,
    MainGoals,
    Review,
    Form,
    NewGoal,
    Goal,
    Progress,
    Before,
    Open,
    /// A goal beside the list of goals, on a wide screen.
    Beside(PlanId, GoalId),
    Wizard,
    Settings,
    Example,
    /// Whose goals a close one is about to make.
    Whose,
    /// On every screen of the example plan.
    ExampleNote,
    Data,
    About,
    Clients,
    /// The text of a help dialog.
    Help(Topic),
    /// What the menu of a goal holds.
    Menu(MenuOf),
    /// The words about a score, on a goal's card.
    Tell(GoalId, RwSignal<bool>),
    /// The list beside a goal, on a wide screen: the plan, the goal that is shown, whether the list has the heading.
    Side(PlanId, Option<GoalId>, bool),
}

/// The way to code that may be in a file of its own. Only the program itself knows it: a mark in the library would
/// put every screen into the scribe as well.
#[derive(Clone, Copy)]
pub struct Apart {
    /// Fetches the code, or tells that it did not come. Once it is here this is done at once.
    pub fetch: fn() -> Pin<Box<dyn Future<Output = bool>>>,
    /// What `make` makes, when the code is here.
    pub make: fn(Part) -> Option<AnyView>,
}

/// Whether the code is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    Away,
    Coming,
    Here,
    /// No network, or none that answers. The next try starts anew.
    Failed,
}

/// Handed to the screens by context.
#[derive(Clone, Copy)]
struct Later {
    code: RwSignal<Code>,
    apart: StoredValue<Apart>,
}

/// Lets parts be shown, and fetches their code quietly as soon as the vault is open: a person is looking at the first
/// screen then, and the network is free.
pub fn prepare(apart: Apart) {
    let later = Later { code: RwSignal::new(Code::Away), apart: StoredValue::new(apart) };
    provide_context(later);
    let book = book();
    Effect::new(move |_| {
        if book.keeping.get() != Keeping::Opening {
            later.fetch();
        }
    });
}

impl Later {
    fn fetch(self) {
        if matches!(self.code.get_untracked(), Code::Coming | Code::Here) {
            return;
        }
        self.code.set(Code::Coming);
        leptos::task::spawn_local(async move {
            let came = (self.apart.get_value().fetch)().await;
            self.code.set(if came { Code::Here } else { Code::Failed });
        });
    }
}

/// A screen, or the calm frame until its code is here, or what to do when it does not come.
pub fn show(part: Part) -> AnyView {
    when_here(
        part,
        || view! { <Waiting/> }.into_any(),
        |later| {
            let words = no_code(later, true);
            view! { <Screen help=Topic::Start>{words}</Screen> }.into_any()
        },
    )
}

/// The same for a place inside a screen that is there already.
pub fn place(part: Part) -> AnyView {
    let waiting = || view! { <p class="soft" aria-busy="true">{notices::loading(book().lang.get_untracked())}</p> }.into_any();
    when_here(part, waiting, |later| no_code(later, false))
}

fn when_here(part: Part, waiting: fn() -> AnyView, no_code: fn(Later) -> AnyView) -> AnyView {
    let later = expect_context::<Later>();
    later.fetch();
    (move || match later.code.get() {
        Code::Here => (later.apart.get_value().make)(part.clone()).unwrap_or_else(|| no_code(later)),
        Code::Failed => no_code(later),
        Code::Away | Code::Coming => waiting(),
    })
    .into_any()
}

fn no_code(later: Later, is_screen: bool) -> AnyView {
    let lang = book().lang.get_untracked();
    let again = move |_| {
        // The button goes away with what it stands in.
        if is_screen {
            page::await_heading();
        }
        later.fetch();
    };
    let heading = is_screen.then(|| view! { <h1>{notices::not_here_title(lang)}</h1> });
    view! {
        <div class="intro">{heading}<p>{notices::not_here(lang)}</p></div>
        <button type="button" class="btn primary wide" on:click=again>{notices::again(lang)}</button>
    }
    .into_any()
}

/// The code itself. `main.rs` is the one to call it; whoever else did would keep it in the first file.
pub fn make(part: Part) -> AnyView {
    match part {
        Part::Trash => view! { <screens::Trash/> }.into_any(),
        Part::Details => view! { <screens::Details/> }.into_any(),
        Part::Areas => view! { <screens::Areas/> }.into_any(),
        Part::MainGoals => view! { <screens::MainGoals/> }.into_any(),
        Part::Review => view! { <screens::Review/> }.into_any(),
        Part::Form => view! { <screens::Form/> }.into_any(),
        Part::NewGoal => view! { <screens::NewGoal/> }.into_any(),
        Part::Goal => view! { <screens::GoalScreen/> }.into_any(),
        Part::Progress => view! { <screens::ProgressOfAll/> }.into_any(),
        Part::Before => view! { <screens::Before/> }.into_any(),
        Part::Open => view! { <screens::OpenData/> }.into_any(),
        Part::Beside(plan, goal) => screens::goal_content_beside(book(), &plan, &goal),
        Part::Wizard => view! { <screens::Wizard/> }.into_any(),
        Part::Settings => view! { <screens::Settings/> }.into_any(),
        Part::Example => view! { <screens::Example/> }.into_any(),
        Part::Whose => view! { <screens::Whose/> }.into_any(),
        Part::ExampleNote => screens::example_note(book()),
        Part::Data => view! { <screens::Data/> }.into_any(),
        Part::About => view! { <screens::About/> }.into_any(),
        Part::Clients => view! { <screens::Clients/> }.into_any(),
        Part::Help(topic) => super::parts::help_text(topic),
        Part::Menu(menu) => screens::goal_menu(menu),
        Part::Tell(goal, open) => screens::tell(goal, open),
        Part::Side(plan, goal, heads) => screens::goals_side(book(), &plan, goal.as_ref(), heads),
    }
}
