//! The goals: a card each with its stair. On a wide screen a list, and the goal beside it.

use super::goal_card::GoalCard;
use super::{areas, with_plan, wizard};
use crate::app::book::{Book, book};
use crate::app::later::{self, Part};
use crate::app::parts::{Place, Screen, goal_picture, icon, pile_mark};
use crate::device::clock;
use crate::plan::{Goal, GoalId, MainGoalId, Pile, Plan, PlanId, Role, Status, sort_few};
use crate::words::help::Topic;
use crate::words::{Lang, common, format, goals, main_goals, review, sorting};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Goals() -> impl IntoView {
    with_plan(|id| view! { <GoalsOf id/> }.into_any())
}

#[component]
fn GoalsOf(id: PlanId) -> impl IntoView {
    let book = book();
    let first = Memo::new(move |_| book.open.with(|o| o.as_ref().and_then(|o| o.plan.kept_goals().find(|g| !g.is_draft()).map(|g| g.id.clone()))));
    move || {
        let id = id.clone();
        match first.get().filter(|_| book.wide.get()) {
            Some(goal_id) => {
                let side = later::place(Part::Side(id.clone(), Some(goal_id.clone()), true));
                view! {
                    <Screen help=Topic::Goals place=Place::Goals side own_alert=true>{later::place(Part::Beside(id, goal_id))}</Screen>
                }
                .into_any()
            }
            None => view! { <Screen help=Topic::Goals place=Place::Goals own_alert=true><Cards id/></Screen> }.into_any(),
        }
    }
}

/// The heading: the client's own goals, or whose they are.
fn heading(book: Book) -> impl Fn() -> String + Send + Sync + 'static {
    let lang = book.lang.get_untracked();
    move || {
        let nickname = book.open.with(|o| o.as_ref().map(|o| o.plan.nickname.text().to_owned())).unwrap_or_default();
        match (book.role(), nickname.is_empty()) {
            (Role::Client, _) => goals::own_title(lang).to_owned(),
            (_, true) => common::goals(lang).to_owned(),
            (_, false) => goals::title_of(lang, &nickname),
        }
    }
}

#[component]
fn Cards(id: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let order = Memo::new(move |_| book.open.with(|o| o.as_ref().map_or_else(Vec::new, |o| in_order(&o.plan))));
    let trash = Memo::new(move |_| book.open.with(|o| o.as_ref().map_or(0, |o| o.plan.goals.iter().filter(|g| g.removed_on.is_some()).count())));
    let (to_new, to_trash) = (format!("/plan/{id}/goal/new"), format!("/plan/{id}/trash"));
    let card_plan = StoredValue::new(id.clone());
    let plan = id.clone();
    let parts = Memo::new(move |_| in_parts(book, &order.get()));
    let to_progress = format!("/plan/{id}/progress");
    view! {
        {clients_link(book)}
        <div class="intro">
            <h1>{heading(book)}</h1>
            <p class="soft">{move || if order.with(Vec::is_empty) { goals::no_goals(lang).to_owned() } else { book.reader().says(goals::where_now(lang), |name| goals::where_is(lang, name)) }}</p>
        </div>
        {move || order.with(Vec::is_empty).then(empty_stair)}
        <For
            each=move || parts.get()
            key=|(main, heads, _)| (main.clone(), *heads)
            children=move |(main, heads, _)| {
                let (this, shown) = (main.clone(), main.clone());
                let goals = Memo::new(move |_| parts.with(|all| all.iter().find(|(m, ..)| *m == this).map(|(.., goals)| goals.clone()).unwrap_or_default()));
                view! {
                    {heads.then(|| view! { <h2 class="main-goal">{move || part_title(book, shown.as_ref())}</h2> })}
                    <For
                        each=move || goals.get()
                        key=GoalId::clone
                        children=move |goal| view! { <GoalCard plan=card_plan.get_value() id=goal grouped=heads/> }
                    />
                }
            }
        />
        <A href=to_new attr:class="btn primary wide">
            {icon("i-plus")}
            {move || if order.with(Vec::is_empty) { goals::first_goal(lang) } else { goals::new_goal(lang) }}
        </A>
        {next_review(book, &card_plan.get_value())}
        {move || (!order.with(Vec::is_empty)).then(|| progress_link(lang, to_progress.clone()))}
        {move || more(&plan, order.with(Vec::len))}
        {move || {
            let to_trash = to_trash.clone();
            let n = trash.get();
            (n > 0).then(|| view! { <A href=to_trash attr:class="btn quiet">{icon("i-trash")}{goals::trash_count(lang, n)}</A> })
        }}
    }
}

/// When the goals are looked at together next, and the way there; nothing once the day has passed.
fn next_review(book: Book, plan: &PlanId) -> impl Fn() -> Option<AnyView> + Send + 'static {
    let (lang, href) = (book.lang.get_untracked(), format!("/plan/{plan}/review"));
    move || {
        let on = book.open.with(|o| o.as_ref()?.plan.next_review.get().copied().flatten()).filter(|on| *on >= clock::today())?;
        let words = format!("{} {}", review::next(lang), format::short_day(lang, on, clock::today()));
        Some(view! { <A href=href.clone() attr:class="btn quiet">{icon("i-calendar")}{words}</A> }.into_any())
    }
}

/// The way to the pictures of all goals.
fn progress_link(lang: Lang, href: String) -> AnyView {
    view! { <A href attr:class="btn quiet">{icon("i-stair")}{goals::progress(lang)}</A> }.into_any()
}

/// A professional comes from the list of clients and goes back there, from whichever place they look at the example.
fn clients_link(book: Book) -> Option<impl IntoView> {
    let lang = book.lang.get_untracked();
    let has_clients = book.settings.with_untracked(|s| s.who == Some(Role::Professional));
    has_clients.then(|| view! { <A href="/clients" attr:class="btn quiet">{icon("i-back")}{crate::words::start::clients(lang)}</A> })
}

/// Up to so many goals the way to sort the life areas stands here: there is still something to find.
const FEW_GOALS: usize = 2;

/// What else can be done here: sort what matters while there are few goals, main goals once there are some.
fn more(plan: &PlanId, goals: usize) -> impl IntoView + use<> {
    let lang = book().lang.get_untracked();
    let sort = (goals <= FEW_GOALS)
        .then(|| view! { <A href=areas::areas_href(plan, None) attr:class="btn quiet">{pile_mark(Pile::Important)}{sorting::to_sorting(lang)}</A> });
    let mains = (goals > 0)
        .then(|| view! { <A href=format!("/plan/{plan}/main-goals") attr:class="btn quiet">{icon("i-stair")}{main_goals::title(lang)}</A> });
    view! { {sort}{mains} }
}

/// Goals under the main goal that they serve, and whether a heading says which.
type Parts = Vec<(Option<MainGoalId>, bool, Vec<GoalId>)>;

fn in_parts(book: Book, order: &[GoalId]) -> Parts {
    let parts = book.open.with(|o| o.as_ref().map(|o| o.plan.by_main_goal(order))).unwrap_or_default();
    let heads = parts.iter().any(|(main, _)| main.is_some());
    parts.into_iter().map(|(main, goals)| (main, heads, goals)).collect()
}

/// The words of a main goal; of the last part, that it serves none.
fn part_title(book: Book, main: Option<&MainGoalId>) -> String {
    let lang = book.lang.get_untracked();
    let words = main.and_then(|id| book.open.with(|o| o.as_ref().and_then(|o| o.plan.main_goal(id).map(|m| m.words.text().to_owned()))));
    words.unwrap_or_else(|| goals::other_goals(lang).to_owned())
}

/// In progress first, then unfinished, then paused, then those that have ended; each in the order of beginning.
fn in_order(plan: &Plan) -> Vec<GoalId> {
    let mut all: Vec<&Goal> = plan.kept_goals().collect();
    sort_few(&mut all, |a, b| a.status().rank() < b.status().rank());
    all.into_iter().map(|g| g.id.clone()).collect()
}

/// The picture stair without a pawn: there is nobody on it yet.
fn empty_stair() -> impl IntoView {
    view! {
        <div class="scene" aria-hidden="true">
            <svg viewBox="0 0 340 236">
                <path class="s1" d="M14 202H340V236H14Z"/>
                <path class="s2" d="M80 168H340V202H80Z"/>
                <path class="s3" d="M146 134H340V168H146Z"/>
                <path class="s4" d="M212 100H340V134H212Z"/>
                <path class="s5" d="M278 66H340V100H278Z"/>
                <path class="line" fill="none" d="M14 240V202H80V168H146V134H212V100H278V66H344"/>
                <path class="line landing" fill="none" d="M138 134H212"/>
                <svg x="144" y="58" width="54" height="72" viewBox="0 0 30 40"><use href="#flag"></use></svg>
            </svg>
        </div>
    }
}

/// The list beside a goal on a wide screen. `heads` when its heading is the screen's own.
pub fn goals_side(book: Book, plan: &PlanId, current: Option<&GoalId>, heads: bool) -> AnyView {
    let lang = book.lang.get_untracked();
    let order = Memo::new(move |_| book.open.with(|o| o.as_ref().map_or_else(Vec::new, |o| in_order(&o.plan))));
    let plan_of_more = plan.clone();
    let (plan, current) = (plan.clone(), current.cloned());
    let to_new = format!("/plan/{plan}/goal/new");
    let to_progress = format!("/plan/{plan}/progress");
    let next = next_review(book, &plan);
    let rows = move || {
        let row = |id: GoalId| {
            let goal = book.goal_now(&id)?;
            let draft = goal.is_draft();
            let href = if draft { wizard::resume_href(book, &plan, &goal) } else { format!("/plan/{plan}/goal/{id}") };
            let here = current.as_ref() == Some(&id);
            Some(view! {
                <li>
                    <a href=href aria-current=here.then_some("true")>
                        {goal_picture(lang, &goal)}
                        <span><strong>{name(book, &goal)}</strong>{under(book, &goal)}</span>
                        {icon("i-next")}
                    </a>
                </li>
            })
        };
        let part = |(main, grouped, goals): (Option<MainGoalId>, bool, Vec<GoalId>)| {
            let title = grouped.then(|| part_title(book, main.as_ref()));
            // One rank under the heading of the list.
            let heading =
                title.map(|title| if heads { view! { <h2 class="h3">{title}</h2> }.into_any() } else { view! { <h3>{title}</h3> }.into_any() });
            view! { {heading}<ul class="list card">{goals.into_iter().filter_map(&row).collect_view()}</ul> }
        };
        in_parts(book, &order.get()).into_iter().map(part).collect_view()
    };
    let few = {
        let plan = plan_of_more;
        move || more(&plan, order.with(Vec::len))
    };
    let title = heading(book);
    view! {
        {clients_link(book)}
        {if heads { view! { <h1>{title}</h1> }.into_any() } else { view! { <h2>{title}</h2> }.into_any() }}
        {rows}
        {next}
        {progress_link(lang, to_progress)}
        <A href=to_new attr:class="btn wide">{icon("i-plus")}{goals::new_goal(lang)}</A>
        {few}
    }
    .into_any()
}

/// A goal's name; its own words while it has none.
pub fn name(book: Book, goal: &Goal) -> String {
    let lang = book.lang.get_untracked();
    [goal.name.text(), goal.own_words.text()].into_iter().find(|t| !t.is_empty()).unwrap_or(goals::unnamed(lang)).to_owned()
}

/// What stands under a goal's name: its state, else the day of the expected level.
pub fn under(book: Book, goal: &Goal) -> String {
    let lang = book.lang.get_untracked();
    match goal.status() {
        Status::Draft => goals::unfinished(lang).to_owned(),
        Status::Paused { .. } => goals::paused(lang).to_owned(),
        Status::Dropped { on, .. } => format!("{} {}", goals::dropped(lang), format::short_day(lang, on, clock::today())),
        Status::Finished { on } => format!("{} {}", goals::finished(lang), format::short_day(lang, on, clock::today())),
        Status::Active => goal.expected_by.get().map_or_else(String::new, |day| common::by_day(lang, &format::day(lang, *day))),
    }
}
