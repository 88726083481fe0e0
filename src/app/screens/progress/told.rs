//! Progress in words: who is which shape, what the signs mean, and every score in a sentence. The same beside one
//! goal's picture and on the page of all.

use crate::app::book::Book;
use crate::app::parts::{Sign, line_sample, role_mark, sign_sample};
use crate::app::screens::scoring::{step_then, told_beside};
use crate::device::clock;
use crate::journal::rewritten_on;
use crate::plan::{By, Event, Goal, Pause, Plan, Progress, Role, Score, Scorer};
use crate::words::{Lang, common, format, goal_page, progress as words, review};
use leptos::prelude::*;

/// The progress of a goal of the open plan, as far as this device's user may see it.
pub fn of<'a>(book: Book, plan: &Plan, goal: &'a Goal) -> Progress<'a> {
    let rewritten = book.open.with_untracked(|open| open.as_ref().map(|open| rewritten_on(&open.journal, &goal.id)));
    Progress::of(plan, goal, &book.me(), &rewritten.unwrap_or_default(), clock::today())
}

/// Who is which shape, and what else is drawn. Lines with the same shape, number and name are named once.
pub fn key(book: Book, plan: &Plan, all: &[Progress]) -> AnyView {
    let lang = book.lang.get_untracked();
    let mut people: Vec<(Option<Role>, Option<usize>, String)> = Vec::new();
    for line in all.iter().flat_map(|p| &p.lines) {
        let name = line.by.map_or_else(|| review::agreed(lang).to_owned(), |by| book.label_of(plan, by));
        let row = (line.role(), line.number, name);
        if !people.contains(&row) {
            people.push(row);
        }
    }
    // What was agreed has no role and comes last.
    crate::plan::sort_few(&mut people, |a, b| (a.0.is_none(), a.0, a.1) < (b.0.is_none(), b.0, b.1));
    let people = people.into_iter().map(|(role, number, name)| view! { <li>{line_sample(role, number)}<span>{name}</span></li> }).collect_view();
    let signs = signs(lang, all).into_iter().map(|(sign, words)| view! { <li>{sign_sample(sign)}<span>{words}</span></li> }).collect_view();
    view! {
        <ul class="key" aria-label=goal_page::who_scores(lang)>{people}</ul>
        <ul class="key" aria-label=words::signs(lang)>{signs}</ul>
    }
    .into_any()
}

fn signs(lang: Lang, all: &[Progress]) -> Vec<(Sign, String)> {
    // Of one goal the target has its day; of many each picture names its own.
    let target = match all {
        [one] => one.target.map(|t| words::target_day(lang, &format::day(lang, t.on))),
        many => many.iter().any(|p| p.target.is_some()).then(|| words::target(lang).to_owned()),
    };
    // So have rewritten steps.
    let day = |on| format::short_day(lang, on, clock::today());
    let rewritten = match all {
        [one] if !one.rewrites.is_empty() => {
            let days: Vec<String> = one.rewrites.iter().map(|spot| day(spot.on)).collect();
            Some((Sign::Rewritten, words::rewritten_on(lang, &days.join(", "))))
        }
        many => many.iter().any(|p| !p.rewrites.is_empty()).then(|| (Sign::Rewritten, words::rewritten(lang).to_owned())),
    };
    let shown = |sign, is: fn(&Progress) -> bool, words: &'static str| all.iter().any(is).then(|| (sign, words.to_owned()));
    let rest = [
        shown(Sign::Today, |p| p.today.is_some(), words::today(lang)),
        rewritten,
        shown(Sign::Former, |p| p.has_former(), words::former(lang)),
        shown(Sign::Pause, |p| !p.pauses.is_empty(), words::pause(lang)),
        shown(Sign::Between, |p| p.has_between(), words::between(lang)),
    ];
    target.map(|t| (Sign::Target, t)).into_iter().chain(rest.into_iter().flatten()).collect()
}

/// One sentence.
pub struct Told {
    /// `Err` is a sign of what happened to the goal itself.
    shape: Result<Option<Role>, Sign>,
    who: String,
    what: String,
    /// What was said about it.
    more: Vec<String>,
}

/// Everything in sentences, the newest first.
pub fn sentences(book: Book, plan: &Plan, goal: &Goal, progress: &Progress) -> Vec<Told> {
    let lang = book.lang.get_untracked();
    let day = |on| format::short_day(lang, on, clock::today());
    let told = |event: &Event| match event {
        Event::Scored(score) => scored(book, plan, goal, score),
        Event::Rewritten(on) => Told { shape: Err(Sign::Rewritten), who: day(*on), what: words::rewritten_said(lang).to_owned(), more: Vec::new() },
        Event::Paused(pause) => {
            Told { shape: Err(Sign::Pause), who: paused(lang, pause), what: String::new(), more: vec![pause.reason.trim().to_owned()] }
        }
    };
    progress.events.iter().map(told).collect()
}

fn paused(lang: Lang, pause: &Pause) -> String {
    let day = |on| format::short_day(lang, on, clock::today());
    match pause.until {
        Some(until) => words::paused_between(lang, &day(pause.since), &day(until)),
        None => words::paused_since(lang, &day(pause.since)),
    }
}

fn scored(book: Book, plan: &Plan, goal: &Goal, score: &Score) -> Told {
    let lang = book.lang.get_untracked();
    let day = format::short_day(lang, score.on, clock::today());
    let own = score.scorer == Scorer::Own;
    let name = |by: &By| match own {
        true if goal.is_after_talk(score) => review::after_talk(lang, &book.label_of(plan, by)),
        true => book.label_of(plan, by),
        false => review::agreed(lang).to_owned(),
    };
    let phase = score.review.as_ref().and_then(|id| plan.review(id)).map(|r| common::phase(lang, r.phase));
    let who = match phase {
        None => goal_page::day_and_name(lang, &day, &name(&score.by)),
        Some(phase) => goal_page::day_name_and_phase(lang, &day, &name(&score.by), phase),
    };
    let happened = Some(score.happened.trim()).filter(|h| !h.is_empty()).map(|h| goal_page::quoted(lang, h));
    Told {
        shape: Ok(own.then_some(score.by.role)),
        who,
        what: step_then(lang, score.level, &score.step_words),
        more: told_beside(lang, score.between, &score.conditions).into_iter().chain(happened).collect(),
    }
}

pub fn sentence(told: Told) -> impl IntoView + use<> {
    let shape = match told.shape {
        Ok(role) => role_mark(role).into_any(),
        Err(sign) => sign_sample(sign),
    };
    view! {
        {shape}
        <p><b>{told.who}</b>" "{told.what}</p>
        {told.more.into_iter().filter(|more| !more.is_empty()).map(|more| view! { <p class="soft">{more}</p> }).collect_view()}
    }
}
