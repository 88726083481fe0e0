//! One's own answer: first what happened, then the step. What the others said stays under cover.

use super::look::{AT_ONCE, Look, field};
use crate::app::book::{Book, Trouble, turn};
use crate::app::parts::{Stair, StepText, TextField, UndoBar, icon, role_mark};
use crate::app::screens::beside::{Between, Conditions};
use crate::app::screens::goal::name_of;
use crate::app::screens::scoring::{self, Beside};
use crate::device::page;
use crate::journal::{self, Scope};
use crate::plan::{By, GoalId, Level, ReviewId, Role};
use crate::words::{Reader, goals, review};
use leptos::prelude::*;

pub fn middle(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let by = look.by.get_value();
    // The step is the client's, whoever looks.
    let reader = reader(look);
    let question = reader.says(review::which_step(lang), |name| review::which_step_of(lang, name));
    let between = reader.says(review::between(lang), |name| review::between_of(lang, name));
    let legend = look.goal.with_untracked(|g| g.as_ref().map(|g| goals::stair_question(lang, &name_of(look.round.book, g)))).unwrap_or_default();
    let choose = Callback::new(move |level: Level| {
        look.level.set(Some(level));
        look.lacks_step.set(false);
        if level.next().is_none() {
            look.between.set(false);
            look.keep_between(None);
        }
        look.keep_level(Some(level));
    });
    let marked = Callback::new(move |between| {
        look.between.set(between);
        look.keep_between(Some(between));
    });
    view! {
        <TextField id="happened".to_owned() label=review::happened(lang) hint=review::happened_hint(lang) draft=look.words/>
        <section class="field">
            <h2 class="plain">{question}</h2>
            <Stair
                name="own".to_owned()
                legend
                steps=Memo::new(move |_| look.goal.with(|g| g.as_ref().map(StepText::of).unwrap_or_default()))
                at=look.level
                here=Signal::stored(review::your_score(lang).to_owned())
                numbers=by.role == Role::Professional
                on_choose=choose
            />
            <Between label=between goal=look.goal level=look.level between=look.between words_at="#happened" on_mark=marked/>
            {move || look.lacks_step.get().then(|| view! { <div class="note you"><p>{touch_first(look)}</p></div> })}
            {move || look.asked_words.get().then(|| view! { <div class="note you"><p>{review::between_lacks_words(lang)}</p></div> })}
            <Conditions id="conditions".to_owned() draft=look.conditions/>
        </section>
        {move || covered(look)}
        // What was done to this goal elsewhere, and one's own step that is changed.
        <UndoBar here=Callback::new(move |undo: crate::app::book::Undo| undo.is_on(&look.id.get_value()))/>
    }
    .into_any()
}

/// The one who answers: the device may be another's.
fn reader(look: Look) -> Reader {
    look.round.book.reader_as(look.by.with_value(|by| by.role))
}

fn touch_first(look: Look) -> String {
    let lang = look.round.book.lang.get_untracked();
    reader(look).says(review::touch_first(lang), |name| review::touch_first_of(lang, name))
}

/// Who has scored; never what.
fn covered(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let who = look.covered();
    let Some(plan) = look.round.plan.get().filter(|_| !who.is_empty()) else { return ().into_any() };
    let rows = who.into_iter().map(|by| {
        view! { <li>{role_mark(Some(by.role))}<span>{review::has_scored(lang, &look.round.book.name_of(&plan, &by))}</span></li> }
    });
    view! {
        <section class="field">
            <h2 class="plain">{review::others(lang)}</h2>
            <ul class="covered">{rows.collect_view()}</ul>
            <p class="soft">{review::kept_covered(lang)}</p>
        </section>
    }
    .into_any()
}

pub fn foot(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let give = move |_| {
        let Some(level) = look.level.get_untracked() else {
            look.lacks_step.set(true);
            page::warn(&touch_first(look));
            look.look_at("input[name=own]");
            return;
        };
        if look.between.get_untracked() && look.words.now().trim().is_empty() && !look.asked_words.get_untracked() {
            look.asked_words.set(true);
            page::warn(review::between_lacks_words(lang));
            look.look_at("#happened");
            return;
        }
        let beside = Beside { happened: look.words.now(), conditions: look.conditions.now(), between: look.between.get_untracked() };
        let answer = Answer {
            book: look.round.book,
            goal: look.id.get_value(),
            review: look.review.get_value(),
            by: look.by.get_value(),
            level,
            beside,
            at_once: look.at_once.get_untracked(),
        };
        let plan = look.round.id.get_value();
        let kept = [look.field("level"), look.field("between")];
        leptos::task::spawn_local(async move {
            let Ok(hands_over) = answer.give().await else { return };
            look.words.done();
            look.conditions.done();
            for field in kept {
                answer.book.keep_draft(plan.clone(), field, None);
            }
            let _ = look.changing.try_set(false);
            look.look_at(if hands_over { "#handed" } else { "#scores" });
        });
    };
    // The last one to answer sees the others' at once.
    let is_last = move || !look.covered().is_empty() && look.sight.with(|s| s.as_ref().is_some_and(|s| s.waiting.is_empty()));
    let label = move || match is_last() {
        false => view! { {icon("i-check")}{review::give(lang)} }.into_any(),
        true => view! { {icon("i-eye")}{review::show_others(lang)} }.into_any(),
    };
    view! {
        <button type="button" class="btn primary wide" on:click=give>{label}</button>
        {look.back_button()}
    }
    .into_any()
}

/// An answer taken out of the screen: it may be gone while this is saved.
struct Answer {
    book: Book,
    goal: GoalId,
    review: ReviewId,
    by: By,
    level: Level,
    beside: Beside,
    /// The scores are looked at though somebody has still to answer.
    at_once: bool,
}

impl Answer {
    /// Gives the step, or changes what was given, in one write. Says whether the device goes on to somebody else now.
    async fn give(&self) -> Result<bool, Trouble> {
        let _turn = turn().await;
        let book = self.book;
        let lang = book.lang.get_untracked();
        let now = || {
            let plan = book.open.with_untracked(|o| o.as_ref().map(|o| o.plan.clone()))?;
            let goal = plan.goal(&self.goal)?.clone();
            let sight = plan.sight(&self.review, &goal, &self.by);
            Some((goal, sight))
        };
        let (goal, sight) = now().ok_or(Trouble::NoPlan)?;
        // Whoever uses the device sees the others' on the goal's own screen as soon as their own is given.
        let is_open = self.at_once || !sight.hands_over() || self.by.is_same(&book.me());
        let scoring = self.beside.clone().scoring(&goal, self.level, Some(self.review.clone()));
        let acts = journal::answer(&sight, is_open && sight.shows_others(), scoring);
        let mut ids = Vec::new();
        let scope = Scope::Goal(self.goal.clone());
        if !acts.is_empty() {
            ids = book.act_as(&self.by, acts.into_iter().map(|act| (scope.clone(), act)).collect()).await?;
        }
        let (goal, sight) = now().ok_or(Trouble::NoPlan)?;
        let hands_over = sight.hands_over() && !self.at_once;
        if sight.waiting.is_empty() {
            self.keep_open(sight.views().into_iter().map(|s| &s.by));
        }
        if !ids.is_empty() {
            // The next one reads and hears nothing of it.
            let said = if hands_over { review::gave_said(lang).to_owned() } else { scoring::marked(lang, &goal, self.level) };
            book.offer_undo(scope, ids, said);
        }
        Ok(hands_over)
    }

    /// Everyone has answered and sees everything: it stays so if somebody joins the plan later.
    fn keep_open<'a>(&self, all: impl Iterator<Item = &'a By>) {
        let Some(plan) = self.book.open_id() else { return };
        for by in all {
            self.book.keep_draft(plan.clone(), field(&self.review, &self.goal, by, AT_ONCE), Some("1".to_owned()));
        }
    }
}
