//! Two wordings of one text, written without seeing each other: shown side by side until somebody chooses.

use super::{Page, facts};
use crate::advice::proposal::help;
use crate::app::book::Book;
use crate::app::parts::{UndoBar, role_mark};
use crate::device::page as window;
use crate::journal::{Act, Scope};
use crate::plan::{By, Field, Goal, Level, MainGoalId, Moment, Origin, Photo, Plan, Said};
use crate::words::{Lang, common, format, goal_page, goals, history, main_goals};
use leptos::prelude::*;

/// A place of which several wordings stand.
pub struct Clash {
    what: String,
    wordings: Vec<Wording>,
}

/// One of them, and the act that chooses it.
struct Wording {
    by: By,
    at: Moment,
    text: String,
    photo: Option<Photo>,
    choose: Act,
}

impl Clash {
    /// `None` where nobody disagrees.
    pub fn of<T>(what: String, field: &Field<T>, show: impl Fn(&T) -> String, choose: impl Fn(&T) -> Act) -> Option<Clash> {
        let wording = |s: &Said<T>| Wording { by: s.by.clone(), at: s.at, text: show(&s.value), photo: None, choose: choose(&s.value) };
        field.in_conflict().then(|| Clash { what, wordings: field.said.iter().map(wording).collect() })
    }

    /// Two pictures.
    fn of_photos(lang: Lang, field: &Field<Option<Photo>>) -> Option<Clash> {
        let about = |p: &Option<Photo>| p.as_ref().map_or(goal_page::no_picture(lang).to_owned(), |p| p.about.trim().to_owned());
        let mut clash = Clash::of(goal_page::picture(lang).to_owned(), field, about, |p| Act::SetPhoto { photo: p.clone() })?;
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
            clashes(lang, plan, goal).into_iter().enumerate().map(|(at, clash)| one(page, plan, clash, at == 0)).collect_view().into_any()
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
    let choose = Callback::new(move |act: Act| {
        let goal = page.id.get_value();
        leptos::task::spawn_local(async move {
            if let Ok(ids) = page.book.on_goal(&goal, [act]).await {
                page.book.offer_undo(Scope::Goal(goal), ids, goal_page::chosen_said(lang).to_owned());
                window::later(0, || window::focus(".undo .btn", true));
            }
        });
    });
    // To the first one addresses lead.
    show_clash(page.book, plan, clash, choose, is_first.then_some("wordings"))
}

/// The wordings side by side, each with its writer and a button that chooses it.
pub fn show_clash(book: Book, plan: &Plan, clash: Clash, choose: Callback<Act>, id: Option<&'static str>) -> impl IntoView + use<> {
    let lang = book.lang.get_untracked();
    let wordings = clash.wordings.into_iter().map(|wording| {
        let Wording { by, at, text, photo, choose: act } = wording;
        let (role, name) = (by.role, book.name_of(plan, &by));
        let picture = photo.map(|p| view! { <span class="picture"><img src=p.address() alt=goals::own_photo(lang)/></span> });
        view! {
            <div class="wording">
                <p class="author">{role_mark(Some(role))}{name}</p>
                <p class="soft">{history::moment(lang, at)}</p>
                {picture}
                {(!text.is_empty()).then(|| view! { <blockquote>{goal_page::quoted(lang, &text)}</blockquote> })}
                <button type="button" class="btn" on:click=move |_| choose.run(act.clone())>
                    {goal_page::choose_this(lang)}
                    <span class="hidden">{text.clone()}</span>
                </button>
            </div>
        }
    });
    view! {
        <section class="conflict">
            <h2 class="h3" id=id>{goal_page::two_wordings(lang, &clash.what)}</h2>
            <p>{goal_page::two_wordings_text(lang)}</p>
            <div class="wordings">{wordings.collect_view()}</div>
        </section>
    }
}

fn clashes(lang: Lang, plan: &Plan, goal: &Goal) -> Vec<Clash> {
    let text = |what: &str, field: &Field<String>, act: fn(String) -> Act| Clash::of(what.to_owned(), field, Clone::clone, |t| act(t.clone()));
    let mut found = vec![
        text(goal_page::in_own_words(lang), &goal.own_words, |text| Act::SetOwnWords { text }),
        text(goal_page::name(lang), &goal.name, |text| Act::SetGoalName { text }),
        Clash::of(
            goal_page::indicator(lang).to_owned(),
            &goal.indicator,
            |i| facts::indicator(lang, i),
            |i| Act::SetIndicator { indicator: i.clone() },
        ),
        Clash::of(
            goal_page::help_list(lang).to_owned(),
            &goal.help_list,
            |list| help_lines(lang, list),
            |list| Act::SetHelpList { list: list.clone() },
        ),
        Clash::of(goal_page::expected_by(lang).to_owned(), &goal.expected_by, |on| format::day(lang, *on), |on| Act::SetExpectedBy { on: *on }),
        text(goal_page::means(lang), &goal.means, |text| Act::SetMeans { text }),
        text(goal_page::conditions(lang), &goal.conditions, |text| Act::SetConditions { text }),
    ];
    found.extend(Level::ALL.into_iter().rev().map(|level| {
        let write = |words: &String| Act::WriteStep { level, words: words.clone(), origin: Origin::Person };
        Clash::of(common::step_title(lang, level), &goal.steps[level.index()], |s| s.words.clone(), |s| write(&s.words))
    }));
    found.extend(goal.parts.iter().map(|part| {
        Clash::of(goal_page::part(lang).to_owned(), &part.words, Clone::clone, |text| Act::NamePartialGoal {
            part: part.id.clone(),
            text: text.clone(),
        })
    }));
    let main = |id: &Option<MainGoalId>| {
        let known = id.as_ref().and_then(|id| plan.main_goal(id));
        known.map_or(goal_page::no_main(lang).to_owned(), |m| m.words.text().to_owned())
    };
    found.push(Clash::of(main_goals::one(lang).to_owned(), &goal.serves, main, |id| Act::ServeMainGoal { main: id.clone() }));
    found.push(Clash::of_photos(lang, &goal.photo));
    found.into_iter().flatten().collect()
}

/// A list of help, a line each; an empty one is the usual one.
fn help_lines(lang: Lang, list: &[String]) -> String {
    if list.is_empty() { help::usual(lang).join("\n") } else { list.join("\n") }
}
