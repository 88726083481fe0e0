//! What matters now: each person of the plan puts the nine life areas into three piles, one picture at a time or all at
//! once. Where two have sorted, it is shown who put what where.

mod all;
mod one;
mod together;

use super::review::Who;
use super::{with_plan, wizard};
use crate::app::book::{Book, Undo, book, turn};
use crate::app::parts::Back;
use crate::app::routes;
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{By, GoalId, LifeArea, PersonId, Pile, Plan, PlanId, Question};
use crate::words::{areas, common, sorting};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Areas() -> impl IntoView {
    with_plan(|plan| view! { <AreasOf plan/> }.into_any())
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    One(LifeArea),
    All,
}

/// What the views of the sorting share. Copying it copies handles.
#[derive(Clone, Copy)]
struct Sorting {
    book: Book,
    id: StoredValue<PlanId>,
    /// The goal from whose question people came.
    goal: Memo<Option<GoalId>>,
    plan: Memo<Option<Arc<Plan>>>,
    by: RwSignal<By>,
    stage: RwSignal<Stage>,
    /// The area that was put on a pile last, under which the undo bar belongs.
    last: RwSignal<Option<LifeArea>>,
}

/// Where it is kept who sorts, so that a reload does not change it.
const WHO: &str = "areas/who";

impl Sorting {
    fn plan_now(self) -> Arc<Plan> {
        self.plan.get_untracked().unwrap_or_default()
    }

    fn pile(self, area: LifeArea) -> Option<Pile> {
        let by = self.by.get();
        self.plan.with(|p| p.as_ref().and_then(|p| p.pile_of(&by, area)))
    }

    /// Puts a life area on a pile, as the one who sorts sees it. Says whether it was kept.
    async fn put(self, area: LifeArea, pile: Pile) -> bool {
        let lang = self.book.lang.get_untracked();
        let Some(by) = self.by.try_get_untracked() else { return false };
        let _turn = turn().await;
        // Tapped twice: it lies there already.
        if self.book.open.with_untracked(|o| o.as_ref().is_some_and(|o| o.plan.pile_of(&by, area) == Some(pile))) {
            return true;
        }
        let act = Act::SortArea { person: by.person.clone(), area, pile: Some(pile) };
        match self.book.act_as(&by, vec![(Scope::Plan, act)]).await {
            Ok(entries) => {
                let _ = self.last.try_set(Some(area));
                self.book.offer_undo(Scope::Plan, entries, sorting::put(lang, areas::name(lang, area), sorting::pile(lang, pile)));
                true
            }
            Err(_) => false,
        }
    }

    fn go(self, stage: Stage) {
        let _ = self.stage.try_set(stage);
        page::later(0, || page::focus_heading(false));
    }

    /// The first picture that is left for the one who sorts; all of them where none is.
    fn first_stage(self) -> Stage {
        self.plan_now().next_unsorted(&self.by.get_untracked(), None).map_or(Stage::All, Stage::One)
    }

    fn who(self) -> Who {
        let hand_to = Callback::new(move |by: By| {
            let person = by.person.to_string();
            self.book.keep_draft(self.id.get_value(), WHO.to_owned(), Some(person));
            self.last.set(None);
            self.by.set(by);
            self.stage.set(self.first_stage());
        });
        Who { book: self.book, plan: self.plan, answering: self.by, hand_to }
    }

    /// The question for the one who sorts: the client is asked, others are asked about the client.
    fn question(self) -> String {
        let lang = self.book.lang.get_untracked();
        let reader = self.book.reader_as(self.by.get_untracked().role);
        reader.says(sorting::how_important(lang), |name| sorting::how_important_to(lang, name))
    }

    fn back(self) -> Back {
        let lang = self.book.lang.get_untracked();
        match self.goal_href() {
            Some(href) => Back { href, label: common::back(lang) },
            None => Back { href: format!("/plan/{}", self.id.get_value()), label: common::goals(lang) },
        }
    }

    fn goal_href(self) -> Option<String> {
        let goal = self.goal.get().filter(|goal| self.book.goal_now(goal).is_some());
        goal.map(|goal| wizard::question_href(&self.id.get_value(), &goal, Question::Area))
    }

    /// Whether the undo bar belongs under an area; under none where a person was added.
    fn undo_at(self, area: Option<LifeArea>) -> Callback<Undo, bool> {
        Callback::new(move |undo: Undo| undo.scope == Scope::Plan && self.last.get() == area)
    }
}

#[component]
fn AreasOf(plan: PlanId) -> impl IntoView {
    let book = book();
    let kept = book.kept_draft(&plan, WHO).as_deref().and_then(PersonId::parse);
    let whole = book.plan();
    let by = whole.with_untracked(|p| p.as_ref().and_then(|p| kept.and_then(|id| p.person(&id).map(|p| p.by())))).unwrap_or_else(|| book.me());
    let sorting = Sorting {
        book,
        id: StoredValue::new(plan),
        goal: routes::goal_in_query(),
        plan: whole,
        by: RwSignal::new(by),
        stage: RwSignal::new(Stage::All),
        last: RwSignal::new(None),
    };
    sorting.stage.set(sorting.first_stage());
    move || {
        // Whoever sorts has piles of their own: the screen is made anew for each.
        sorting.by.track();
        match sorting.stage.get() {
            Stage::One(area) => one::view(sorting, area),
            Stage::All => all::view(sorting),
        }
    }
}

/// The address of the sorting, which leads back to a goal's question.
pub fn areas_href(plan: &PlanId, goal: Option<&GoalId>) -> String {
    match goal {
        Some(goal) => format!("/plan/{plan}/areas?goal={goal}"),
        None => format!("/plan/{plan}/areas"),
    }
}
