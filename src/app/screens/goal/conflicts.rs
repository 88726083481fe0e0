//! Two answers to one question, written without seeing each other: shown side by side until somebody chooses.

use super::{Page, facts};
use crate::advice::proposal::{Basis, help};
use crate::app::book::Book;
use crate::app::parts::{UndoBar, role_mark};
use crate::device::page as window;
use crate::journal::{Act, Journal, Scope, looked_at};
use crate::plan::{By, Field, Goal, Importance, Indicator, Level, MainGoalId, Measure, Moment, Origin, Photo, Plan, Said, Step};
use crate::words::{Lang, areas, common, format, goal_page, goals, history, main_goals};
use leptos::prelude::*;

/// A place of which several wordings stand.
pub struct Clash {
    title: String,
    wordings: Vec<Wording>,
}

/// One of them, and the acts that choose it.
struct Wording {
    by: By,
    at: Moment,
    text: String,
    is_quoted: bool,
    photo: Option<Photo>,
    choose: Vec<Act>,
}

impl Clash {
    /// Of a text in people's own words. `None` where nobody disagrees.
    pub fn of_words(lang: Lang, what: &str, field: &Field<String>, choose: impl Fn(String) -> Act) -> Option<Clash> {
        let clash = Clash::of(goal_page::two_wordings(lang, what), field, |s| s.value.clone(), |s| vec![choose(s.value.clone())]);
        clash.map(Clash::quoted)
    }

    fn quoted(mut self) -> Clash {
        self.wordings.iter_mut().for_each(|w| w.is_quoted = true);
        self
    }

    /// Of anything that is chosen or counted.
    pub fn of_value<T: PartialEq>(
        lang: Lang,
        what: &str,
        field: &Field<T>,
        show: impl Fn(&T) -> String,
        choose: impl Fn(&T) -> Act,
    ) -> Option<Clash> {
        Clash::of(goal_page::two_answers(lang, what), field, |s| show(&s.value), |s| vec![choose(&s.value)])
    }

    fn of<T: PartialEq>(title: String, field: &Field<T>, show: impl Fn(&Said<T>) -> String, choose: impl Fn(&Said<T>) -> Vec<Act>) -> Option<Clash> {
        let wording = |s: &Said<T>| Wording { by: s.by.clone(), at: s.at, text: show(s), is_quoted: false, photo: None, choose: choose(s) };
        field.in_conflict().then(|| Clash { title, wordings: field.said.iter().map(wording).collect() })
    }

    /// Two pictures.
    fn of_photos(lang: Lang, field: &Field<Option<Photo>>) -> Option<Clash> {
        let about = |p: &Option<Photo>| p.as_ref().map_or(goal_page::no_picture(lang).to_owned(), |p| p.about.trim().to_owned());
        let mut clash = Clash::of_value(lang, goal_page::picture(lang), field, about, |p| Act::SetPhoto { photo: p.clone() })?;
        for (wording, said) in clash.wordings.iter_mut().zip(&field.said) {
            wording.photo.clone_from(&said.value);
        }
        Some(clash)
    }
}

pub fn section(page: Page) -> impl IntoView {
    let undo = Callback::new(move |undo| page.offers(&undo, |act| !act.slots().is_empty() && !is_shown_elsewhere(act)));
    view! {
        {page.section(move |plan, goal| {
            let lang = page.book.lang.get_untracked();
            let found = page.book.open.with_untracked(|open| open.as_ref().map(|o| clashes(lang, plan, &o.journal, goal))).unwrap_or_default();
            found.into_iter().enumerate().map(|(at, clash)| one(page, plan, clash, at == 0)).collect_view().into_any()
        })}
        <UndoBar here=undo/>
    }
}

/// Acts whose undo stands beside their own part of the screen.
fn is_shown_elsewhere(act: &Act) -> bool {
    matches!(act, Act::TellMore { .. } | Act::TickPartialGoal { .. } | Act::SetPhoto { .. } | Act::DescribePhoto { .. })
}

fn one(page: Page, plan: &Plan, clash: Clash, is_first: bool) -> impl IntoView + use<> {
    let lang = page.book.lang.get_untracked();
    let choose = Callback::new(move |acts: Vec<Act>| {
        let goal = page.id.get_value();
        leptos::task::spawn_local(async move {
            if let Ok(ids) = page.book.on_goal(&goal, acts).await {
                page.book.offer_undo(Scope::Goal(goal), ids, goal_page::chosen_said(lang).to_owned());
                window::later(0, || window::focus(".undo .btn", true));
            }
        });
    });
    // To the first one addresses lead.
    show_clash(page.book, plan, clash, choose, is_first.then_some("wordings"))
}

/// The wordings side by side, each with its writer and a button that chooses it.
pub fn show_clash(book: Book, plan: &Plan, clash: Clash, choose: Callback<Vec<Act>>, id: Option<&'static str>) -> impl IntoView + use<> {
    let lang = book.lang.get_untracked();
    let wordings = clash.wordings.into_iter().map(|wording| {
        let Wording { by, at, text, is_quoted, photo, choose: acts } = wording;
        let (role, name) = (by.role, book.label_of(plan, &by));
        let shown = if is_quoted { goal_page::quoted(lang, &text) } else { text.clone() };
        let picture = photo.map(|p| view! { <span class="picture"><img src=p.address() alt=goals::own_photo(lang)/></span> });
        view! {
            <div class="wording">
                <p class="author">{role_mark(Some(role))}{name}</p>
                <p class="soft">{history::moment(lang, at)}</p>
                {picture}
                {(!text.is_empty()).then(|| view! { <blockquote>{shown}</blockquote> })}
                <button type="button" class="btn" on:click=move |_| choose.run(acts.clone())>
                    {goal_page::choose_this(lang)}
                    <span class="hidden">{text.clone()}</span>
                </button>
            </div>
        }
    });
    view! {
        <section class="conflict">
            <h2 class="h3" id=id>{clash.title}</h2>
            <p>{goal_page::two_wordings_text(lang)}</p>
            <div class="wordings">{wordings.collect_view()}</div>
        </section>
    }
}

fn clashes(lang: Lang, plan: &Plan, journal: &Journal, goal: &Goal) -> Vec<Clash> {
    let text = |what: &str, field: &Field<String>, act: fn(String) -> Act| Clash::of_words(lang, what, field, act);
    let measure = |what: &str, field: &Field<Measure>, act: fn(Measure) -> Act| {
        let show = |s: &Said<Measure>| facts::measure(lang, &s.value, looked_at(journal, &s.entry).and_then(|i| i.unit));
        Clash::of(goal_page::two_answers(lang, what), field, show, |s| vec![act(s.value.clone())])
    };
    let main = |id: &Option<MainGoalId>| {
        let known = id.as_ref().and_then(|id| plan.main_goal(id));
        known.map_or(goal_page::no_main(lang).to_owned(), |m| m.words.text().to_owned())
    };
    let weight = |i: &Option<Importance>| i.map_or(goal_page::no_importance(lang).to_owned(), |i| i.weight().to_string());
    let mut found = vec![
        text(goal_page::in_own_words(lang), &goal.own_words, |text| Act::SetOwnWords { text }),
        text(goal_page::name(lang), &goal.name, |text| Act::SetGoalName { text }),
        Clash::of_value(lang, goal_page::area(lang), &goal.area, |a| areas::name(lang, *a).to_owned(), |a| Act::SetArea { area: *a }),
        Clash::of(
            goal_page::two_answers(lang, goal_page::indicator(lang)),
            &goal.indicator,
            |s| facts::indicator(lang, &s.value),
            |s| look_at(lang, journal, goal, &s.value),
        ),
        measure(goal_page::today(lang), &goal.today, |measure| Act::SetToday { measure }),
        measure(goal_page::target(lang), &goal.target, |measure| Act::SetTarget { measure }),
        Clash::of_value(
            lang,
            goal_page::help_list(lang),
            &goal.help_list,
            |list| help_lines(lang, list),
            |list| Act::SetHelpList { list: list.clone() },
        ),
        Clash::of_value(lang, goal_page::expected_by(lang), &goal.expected_by, |on| format::day(lang, *on), |on| Act::SetExpectedBy { on: *on }),
        Clash::of_value(
            lang,
            goal_page::baseline(lang),
            &goal.baseline,
            |level| common::step_title(lang, *level),
            |level| Act::SetBaselineLevel { level: *level },
        ),
        text(goal_page::means(lang), &goal.means, |text| Act::SetMeans { text }),
        text(goal_page::conditions(lang), &goal.conditions, |text| Act::SetConditions { text }),
        Clash::of_value(lang, main_goals::one(lang), &goal.serves, main, |id| Act::ServeMainGoal { main: id.clone() }),
        Clash::of_value(lang, goal_page::importance(lang), &goal.importance, weight, |i| Act::SetImportance { importance: *i }),
        Clash::of_photos(lang, &goal.photo),
    ];
    found.extend(Level::ALL.into_iter().rev().map(|level| {
        let what = common::step_title(lang, level);
        let write = |s: &Said<Step>| vec![Act::WriteStep { level, words: s.value.words.clone(), origin: Origin::Person }];
        Clash::of(goal_page::two_wordings(lang, &what), &goal.steps[level.index()], |s| s.value.words.clone(), write).map(Clash::quoted)
    }));
    found.extend(goal.parts.iter().map(|part| {
        let id = part.id.clone();
        Clash::of_words(lang, goal_page::part(lang), &part.words, move |text| Act::NamePartialGoal { part: id.clone(), text })
    }));
    found.into_iter().flatten().collect()
}

/// Chooses an indicator. What was told in the unit of another one no longer counts.
fn look_at(lang: Lang, journal: &Journal, goal: &Goal, chosen: &Indicator) -> Vec<Act> {
    let mut acts = vec![Act::SetIndicator { indicator: chosen.clone() }];
    let now = |said: &Said<Measure>| {
        let indicator = looked_at(journal, &said.entry).cloned();
        let before = Basis { indicator, today: Some(said.value.clone()), ..Basis::of(goal) };
        before.looked_at_by(chosen.clone(), lang).today.filter(|m| *m != said.value)
    };
    acts.extend(goal.today.last().and_then(now).map(|measure| Act::SetToday { measure }));
    acts.extend(goal.target.last().and_then(now).map(|measure| Act::SetTarget { measure }));
    acts
}

/// A list of help, a line each; an empty one is the usual one.
fn help_lines(lang: Lang, list: &[String]) -> String {
    if list.is_empty() { help::usual(lang).join("\n") } else { list.join("\n") }
}
