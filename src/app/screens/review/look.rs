//! One goal in the review, for the one who answers now: their own step first, then what everyone said.

use super::{Round, Stage, answer, hand_over, people, seen};
use crate::app::book::{Draft, Undo};
use crate::app::parts::{Back, Screen, UndoBar, icon};
use crate::app::screens::goal::name_of;
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{By, EntryId, Goal, GoalId, Level, Others, ReviewId, Score, Scorer, Sight};
use crate::words::help::Topic;
use crate::words::{common, review};
use leptos::prelude::*;

/// What the parts of this screen share. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Look {
    pub round: Round,
    pub review: StoredValue<ReviewId>,
    pub id: StoredValue<GoalId>,
    /// The one who answers.
    pub by: StoredValue<By>,
    pub goal: Memo<Option<Goal>>,
    pub sight: Memo<Option<Sight>>,
    pub words: Draft,
    /// The step that was chosen and not yet given.
    pub level: RwSignal<Option<Level>>,
    pub lacks_step: RwSignal<bool>,
    /// The step is fully met and the next one in part.
    pub between: RwSignal<bool>,
    /// Words about what is met in part were asked for once; they are never demanded.
    pub asked_words: RwSignal<bool>,
    /// How it was this time: aids, place, help.
    pub conditions: Draft,
    /// One's own step was given and is being changed.
    pub changing: RwSignal<bool>,
    /// The scores are looked at though somebody has still to answer.
    pub at_once: RwSignal<bool>,
    pub agreed_words: Draft,
    /// What was marked of the agreed step and is not in the plan yet, beside the agreed entry that stood then: when another
    /// one stands, what it says counts.
    pub agreed_mark: RwSignal<Option<(Option<EntryId>, bool)>>,
    pub agreed_conditions: Draft,
}

/// What the screen asks for or shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// One's own answer.
    Asks,
    /// Whose turn it is: nothing of the answers.
    HandsOver,
    Seen,
}

/// The draft that says that the scores are looked at before everyone has answered.
pub const AT_ONCE: &str = "at-once";

/// The name of somebody's draft in a review of a goal.
pub fn field(review: &ReviewId, goal: &GoalId, by: &By, what: &str) -> String {
    format!("review/{review}/{goal}/{}/{what}", by.person)
}

pub fn goal(round: Round, review: ReviewId, goal: GoalId) -> AnyView {
    // Whoever answers has texts of their own: the screen is made anew for each.
    (move || one(round, review.clone(), goal.clone(), round.answering.get())).into_any()
}

fn one(round: Round, review: ReviewId, id: GoalId, by: By) -> AnyView {
    let book = round.book;
    let goal = book.goal(id.clone());
    let (in_review, viewer) = (review.clone(), by.clone());
    let sight = Memo::new(move |_| {
        let plan = round.plan.get()?;
        goal.with(|g| g.as_ref().map(|g| plan.sight(&in_review, g, &viewer)))
    });
    let own = sight.with_untracked(|s| s.as_ref().and_then(|s| s.own.clone()));
    let agreed = sight.with_untracked(|s| s.as_ref().and_then(|s| s.agreed.clone()));
    let mine = |what: &str| field(&review, &id, &by, what);
    let kept = |what: &str| book.kept_draft(&round.id.get_value(), &mine(what));
    let kept_at_once = kept(AT_ONCE).is_some();
    let (kept, kept_between) = (kept("level").and_then(|l| l.parse().ok()).and_then(Level::from_value), kept("between"));
    // What the goal says of its conditions holds until somebody says that this time was different.
    let usual = goal.with_untracked(|g| g.as_ref().map(|g| g.conditions.text().to_owned()).unwrap_or_default());
    let conditions = |score: &Option<Score>| score.as_ref().map_or_else(|| usual.clone(), |s| s.conditions.clone());
    let look = Look {
        round,
        goal,
        sight,
        words: book.draft(&mine("words"), own.as_ref().map_or("", |s| &s.happened)),
        level: RwSignal::new(kept.or(own.as_ref().map(|s| s.level))),
        lacks_step: RwSignal::new(false),
        between: RwSignal::new(kept_between.as_ref().map_or_else(|| own.as_ref().is_some_and(|s| s.between), |kept| kept == "1")),
        asked_words: RwSignal::new(false),
        conditions: book.draft(&mine("conditions"), &conditions(&own)),
        // Words typed anew over a step that was given already wait to be saved.
        changing: RwSignal::new(own.is_some() && (kept.is_some() || kept_between.is_some())),
        at_once: RwSignal::new(kept_at_once),
        agreed_words: book.draft(&format!("review/{review}/{id}/agreed"), agreed.as_ref().map_or("", |s| &s.happened)),
        agreed_mark: RwSignal::new(None),
        agreed_conditions: book.draft(&format!("review/{review}/{id}/agreed-conditions"), &conditions(&agreed)),
        review: StoredValue::new(review),
        id: StoredValue::new(id),
        by: StoredValue::new(by),
    };
    look.screen()
}

impl Look {
    fn screen(self) -> AnyView {
        let lang = self.round.book.lang.get_untracked();
        let shows = Memo::new(move |_| self.shows());
        let goes_on = Memo::new(move |_| shows.get() == Shows::HandsOver);
        let foot = move || match shows.get() {
            Shows::Asks => answer::foot(self),
            shows => seen::foot(self, shows),
        };
        let back = Back { href: format!("/plan/{}", self.round.id.get_value()), label: common::goals(lang) };
        let begun = Callback::new(|undo: Undo| undo.scope == Scope::Plan);
        view! {
            <Screen help=Topic::Review back foot=foot.into_any()>
                {progress(self)}
                <div class="intro"><h1>{move || self.goal.with(|g| g.as_ref().map(|g| name_of(self.round.book, g)))}</h1></div>
                <UndoBar here=begun/>
                // Where the device goes on the card comes first, with a button for each.
                {move || (!goes_on.get()).then(|| view! { <people::WhoAnswers who=self.round.who()/> })}
                {move || match shows.get() {
                    Shows::Asks => answer::middle(self),
                    Shows::HandsOver => view! {
                        {hand_over::middle(self)}
                        <people::WhoAnswers who=self.round.who()/>
                    }
                    .into_any(),
                    Shows::Seen => seen::middle(self),
                }}
            </Screen>
        }
        .into_any()
    }

    fn shows(self) -> Shows {
        self.sight.with(|sight| match sight {
            Some(sight) if sight.own.is_some() && !self.changing.get() => {
                if sight.hands_over() && !self.at_once.get() {
                    Shows::HandsOver
                } else {
                    Shows::Seen
                }
            }
            _ => Shows::Asks,
        })
    }

    /// The name of a draft of the one who answers.
    pub fn field(self, what: &str) -> String {
        self.by.with_value(|by| field(&self.review.get_value(), &self.id.get_value(), by, what))
    }

    /// Shows the scores now, and still after a reload.
    pub fn look_now(self) {
        self.keep(AT_ONCE, Some("1".to_owned()));
        self.at_once.set(true);
    }

    /// Something was done to this goal that stands at such a place of the screen: the bar to undo it belongs there.
    pub fn undo_of(self, place: Option<Scorer>) -> Callback<Undo, bool> {
        Callback::new(move |undo: Undo| undo.is_on(&self.id.get_value()) && self.undone(&undo) == place)
    }

    /// Whether somebody's own step, or what was agreed, would be undone; `None` for all else.
    fn undone(self, undo: &Undo) -> Option<Scorer> {
        self.round.book.open.with(|open| {
            let journal = &open.as_ref()?.journal;
            let act = |id: &EntryId| journal.get(id)?.act.as_ref();
            let scored = |act: &Act| match act {
                Act::GiveScore(_) => Some(Scorer::Own),
                Act::AgreeScore(_) => Some(Scorer::Agreed),
                _ => None,
            };
            match act(undo.entries.last()?)? {
                Act::TellMore { score, .. } => scored(act(score)?),
                other => scored(other),
            }
        })
    }

    /// Keeps the step that was chosen, until it is given.
    pub fn keep_level(self, level: Option<Level>) {
        self.keep("level", level.map(|l| l.value().to_string()));
    }

    /// Keeps whether it is between two steps, until it is given.
    pub fn keep_between(self, between: Option<bool>) {
        self.keep("between", between.map(|b| u8::from(b).to_string()));
    }

    fn keep(self, what: &str, text: Option<String>) {
        self.round.book.keep_draft(self.round.id.get_value(), self.field(what), text);
    }

    pub fn covered(self) -> Vec<By> {
        self.sight.with(|s| match s {
            Some(Sight { others: Others::Covered(who), .. }) => who.clone(),
            _ => Vec::new(),
        })
    }

    /// The goals before and after this one.
    fn neighbours(self) -> (Option<GoalId>, Option<GoalId>) {
        let Some(plan) = self.round.plan_now() else { return (None, None) };
        let review = self.review.get_value();
        let ids: Vec<&GoalId> = plan.asked_in(&review).map(|g| &g.id).collect();
        let at = ids.iter().position(|id| **id == self.id.get_value());
        let near = |at: Option<usize>| at.and_then(|at| ids.get(at)).map(|id| (*id).clone());
        (near(at.and_then(|at| at.checked_sub(1))), near(at.map(|at| at + 1)))
    }

    pub fn is_last(self) -> bool {
        self.neighbours().1.is_none()
    }

    /// The next goal, or the end.
    pub fn next_stage(self) -> Stage {
        let review = self.review.get_value();
        match self.neighbours().1 {
            Some(next) => Stage::Goal(review, next),
            None => Stage::End(review),
        }
    }

    /// Back to the goal before, or to the beginning.
    pub fn back_button(self) -> AnyView {
        let lang = self.round.book.lang.get_untracked();
        let before = self.neighbours().0;
        let words = if before.is_some() { review::earlier_goal(lang) } else { review::to_begin(lang) };
        let go = move |_| {
            self.round.go(match before.clone() {
                Some(goal) => Stage::Goal(self.review.get_value(), goal),
                None => Stage::Begin,
            });
        };
        view! { <button type="button" class="btn quiet wide" on:click=go>{icon("i-back")}{words}</button> }.into_any()
    }

    /// Moves the focus to where the screen has changed.
    pub fn look_at(self, selector: &'static str) {
        page::later(0, move || page::focus(selector, false));
    }
}

fn progress(look: Look) -> impl IntoView {
    let lang = look.round.book.lang.get_untracked();
    move || {
        let plan = look.round.plan.get()?;
        let review = look.review.get_value();
        let count = plan.asked_in(&review).count();
        let at = plan.asked_in(&review).position(|g| g.id == look.id.get_value())?;
        let rows = (0..count).map(|n| view! { <li class:done={n < at} class:now={n == at}></li> });
        Some(view! {
            <div class="progress">
                <p class="small soft">{review::place(lang, at + 1, count)}</p>
                <ol aria-hidden="true">{rows.collect_view()}</ol>
            </div>
        })
    }
}
