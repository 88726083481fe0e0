//! One goal on the goals screen: where the person is, what comes next, and a place to tell.

use super::goal_menu::GoalMenu;
use super::{goals as list, scoring, wizard};
use crate::app::book::{Book, Undo, book};
use crate::app::later::{self, Part};
use crate::app::parts::{Alert, Stair, StepText, TextField, UndoBar, goal_picture, icon};
use crate::device::clock;
use crate::journal::Scope;
use crate::plan::{Goal, GoalId, PartId, PartialGoal, PlanId, Status};
use crate::words::{common, format, goals};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn GoalCard(
    plan: PlanId,
    id: GoalId,
    /// Under the heading of a main goal.
    #[prop(optional)]
    grouped: bool,
) -> impl IntoView {
    let book = book();
    let goal = book.goal(id.clone());
    let is_draft = Memo::new(move |_| goal.with(|g| g.as_ref().is_none_or(Goal::is_draft)));
    let heading = format!("goal-{id}");
    let still = Signal::derive(move || goal.with(|g| !matches!(g.as_ref().map(Goal::status), Some(Status::Active))));
    let labelled = heading.clone();
    view! {
        <article class="card" class:paused=move || still.get() && !is_draft.get() aria-labelledby=labelled>
            <Head plan=plan.clone() id=id.clone() heading grouped/>
            {move || if is_draft.get() {
                view! { <Unfinished plan=plan.clone() id=id.clone()/> }.into_any()
            } else {
                view! { <InUse plan=plan.clone() id=id.clone() still/> }.into_any()
            }}
        </article>
    }
}

#[component]
fn Head(plan: PlanId, id: GoalId, heading: String, grouped: bool) -> impl IntoView {
    let book = book();
    let goal = book.goal(id.clone());
    let lang = book.lang.get_untracked();
    move || {
        goal.get().map(|goal| {
            let (name, under) = (list::name(book, &goal), list::under(book, &goal));
            let href = format!("/plan/{plan}/goal/{id}");
            let title = if goal.is_draft() { view! { {name} }.into_any() } else { view! { <A href=href>{name}</A> }.into_any() };
            let reason = match goal.status() {
                Status::Paused { reason, .. } | Status::Dropped { reason, .. } => reason,
                _ => String::new(),
            };
            let badge = (!matches!(goal.status(), Status::Active | Status::Draft)).then(|| {
                view! {
                    <p class="row">
                        <span class="badge">{icon(if matches!(goal.status(), Status::Paused { .. }) { "i-pause" } else { "i-check" })}{under.clone()}</span>
                        <span class="soft words">{reason}</span>
                    </p>
                }
            });
            let line = badge.is_none().then(|| view! { <p class="soft">{under.clone()}</p> });
            view! {
                <div class="goal-head">
                    {goal_picture(lang, &goal)}
                    <div>
                        {if grouped { view! { <h3 class="h2" id=heading.clone()>{title}</h3> }.into_any() } else { view! { <h2 id=heading.clone()>{title}</h2> }.into_any() }}
                        {line}
                    </div>
                </div>
                {badge}
                {goal.returned.then(|| view! { <p class="note">{goals::returned(lang)}</p> })}
                {goal.has_conflict().then(|| view! { <p class="note you">{goals::two_wordings(lang)}</p> })}
            }
        })
    }
}

#[component]
fn Unfinished(plan: PlanId, id: GoalId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let goal = book.goal(id.clone());
    view! {
        <div class="row between">
            {move || goal.get().map(|g| {
                let href = wizard::resume_href(book, &plan, &g);
                view! { <A href attr:class="btn">{icon("i-pen")}{goals::go_on(lang)}</A> }
            })}
            <GoalMenu id=id.clone()/>
        </div>
        <Saved id/>
    }
}

#[component]
fn InUse(plan: PlanId, id: GoalId, still: Signal<bool>) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let goal = book.goal(id.clone());
    let parts =
        Memo::new(move |_| goal.with(|g| g.as_ref().map_or_else(|| (Vec::new(), None), |g| (g.parts.clone(), g.next_part().map(|p| p.id.clone())))));
    let telling = RwSignal::new(false);
    let (part_goal, tell_goal, menu_goal) = (id.clone(), id.clone(), id.clone());
    let is_paused = Memo::new(move |_| goal.with(|g| matches!(g.as_ref().map(Goal::status), Some(Status::Paused { .. }))));
    let resume_goal = id.clone();
    view! {
        <GoalStair id=id.clone() still/>
        <Saved id/>
        {move || {
            let (rows, next) = parts.get();
            let goal = part_goal.clone();
            (!rows.is_empty()).then(|| view! {
                <ul class="checks" aria-label=goals::all_parts(lang)>
                    {rows.into_iter().map(|part| part_row(book, goal.clone(), part, next.as_ref(), still.get())).collect_view()}
                </ul>
            })
        }}
        {move || telling.get().then(|| later::place(Part::Tell(tell_goal.clone(), telling)))}
        <div class="row between">
            {move || {
                let resume = resume_goal.clone();
                if is_paused.get() {
                    view! { <button type="button" class="btn" on:click=move |_| super::goal_menu::resume(book, resume.clone())>{icon("i-play")}{goals::resume(lang)}</button> }.into_any()
                } else if still.get() {
                    ().into_any()
                } else {
                    view! {
                        <button
                            type="button"
                            class="btn"
                            aria-expanded=move || if telling.get() { "true" } else { "false" }
                            on:click=move |_| telling.update(|open| *open = !*open)
                        >
                            {icon("i-tell")}
                            {goals::tell_more(lang)}
                        </button>
                    }.into_any()
                }
            }}
            <GoalMenu id=menu_goal plan/>
        </div>
    }
}

/// The stair of a goal, to touch. Also on the goal's own screen.
#[component]
pub fn GoalStair(id: GoalId, #[prop(into)] still: Signal<bool>) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let goal = book.goal(id.clone());
    let steps = Memo::new(move |_| goal.with(|g| g.as_ref().map_or_else(Vec::new, StepText::of)));
    let at = book.stands_at(id.clone());
    let at_here = book.reader().says(goals::you_are_here(lang), |name| goals::is_here(lang, name));
    let here = Signal::derive(move || if still.get() { goals::stopped_here(lang).to_owned() } else { at_here.clone() });
    let question = goal.with_untracked(|g| g.as_ref().map(|g| list::name(book, g)).unwrap_or_default());
    let legend = if still.get_untracked() { goals::stair_paused(lang, &question) } else { goals::stair_question(lang, &question) };
    let scored = id.clone();
    let choose = move |level| scoring::score(book, &scored, level);
    let name = format!("stair-{id}");
    view! { <Stair name legend steps at here still numbers=book.is_professional() on_choose=choose/> }
}

/// Under what was changed: the way to undo it, or that it was not saved.
#[component]
pub fn Saved(id: GoalId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let own = Scope::Goal(id.clone());
    let not_saved =
        Signal::derive(move || book.trouble.get().filter(|_| book.trouble_at.with(|at| at.as_ref() == Some(&own))).map(|t| t.words(lang)));
    view! {
        <UndoBar here=move |undo: Undo| undo.is_on(&id)/>
        <Alert words=not_saved/>
    }
}

fn part_row(book: Book, goal: GoalId, part: PartialGoal, next: Option<&PartId>, still: bool) -> impl IntoView + use<> {
    let lang = book.lang.get_untracked();
    let today = clock::today();
    let words = part.words.text().to_owned();
    let when = match (part.done_on(), part.due_on()) {
        (Some(day), _) => {
            let day = format::short_day(lang, day, today);
            part.done.last().and_then(|said| book.open.with(|o| o.as_ref().map(|o| book.done_by(&o.plan, &said.by, &day))))
        }
        (None, Some(day)) => Some(common::by_day(lang, &format::short_day(lang, day, today))),
        (None, None) => None,
    };
    let shown = when.map_or_else(|| words.clone(), |when| format!("{words}. {when}"));
    let done = part.done_on().is_some();
    let is_next = next == Some(&part.id);
    view! {
        <li>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=done
                    disabled=still
                    on:change=move |ev| scoring::tick(book, &goal, &part.id, event_target_checked(&ev))
                />
                <span>{is_next.then(|| view! { <span class="next-part">{goals::next_part(lang)}": "</span> })}{shown}</span>
                {icon("i-check")}
            </label>
        </li>
    }
}

/// The words about what happened, under the stair.
pub fn tell(id: GoalId, open: RwSignal<bool>) -> AnyView {
    let book = book();
    let lang = book.lang.get_untracked();
    let told = book.goal_now(&id).and_then(|g| g.scored_on(&book.me(), clock::today()).map(|s| s.happened.clone())).unwrap_or_default();
    let draft = book.draft(&format!("goal/{id}/tell"), &told);
    let field = format!("tell-{id}");
    let save = move |_| {
        let id = id.clone();
        leptos::task::spawn_local(async move {
            if draft.now().trim().is_empty() || scoring::tell(book, &id, draft.now()).await.is_ok() {
                draft.done();
                let _ = open.try_set(false);
            }
        });
    };
    view! {
        <TextField id=field label=goals::what_happened(lang) draft/>
        <button type="button" class="btn" on:click=save>{icon("i-check")}{common::save(lang)}</button>
    }
    .into_any()
}
