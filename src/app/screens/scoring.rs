//! A touch on a step, and a tick on a partial goal: the same on every screen that shows a stair.

use crate::app::book::{Book, Trouble, Undo};
use crate::device::clock;
use crate::journal::{Act, Scope, Scoring};
use crate::plan::{By, EntryId, Goal, GoalId, Level, PartId, ReviewId, Score, Scorer};
use crate::words::{Lang, common, goals, review};
use futures_util::lock::Mutex;
use leptos::prelude::*;
use std::rc::Rc;

thread_local! {
    static TURN: Rc<Mutex<()>> = Rc::default();
}

/// Hold this while deciding what to write from what stands in the plan. Arrow keys walk over the radios faster
/// than a step is committed, and a field is left in the moment in which a button is pressed: one after another.
pub fn turn() -> Rc<Mutex<()>> {
    TURN.with(Rc::clone)
}

/// What is said beside a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    pub happened: String,
    /// Aids, place and help this time.
    pub conditions: String,
    /// The step is fully met and the next one in part.
    pub between: bool,
}

impl Beside {
    /// As it is written down: the words of the step as they stand now, and nothing above the top step.
    pub fn scoring(self, goal: &Goal, level: Level, review: Option<ReviewId>) -> Scoring {
        Scoring {
            level,
            step_words: goal.step_words(level).to_owned(),
            happened: self.happened,
            conditions: self.conditions.trim().to_owned(),
            between: self.between && level.next().is_some(),
            on: clock::today(),
            review,
        }
    }
}

/// Scores a goal of the open plan from the view of this device's user, today, and offers to undo it.
pub fn score(book: Book, goal: &GoalId, level: Level) {
    let goal = goal.clone();
    leptos::task::spawn_local(async move {
        // The app says what was not saved.
        let _ = score_with(book, &goal, level, Beside::default(), None).await;
    });
}

/// The same with words, and instead of a score that they tell anew. A step that the same person touched just now,
/// and whose undo is still offered, was a slip: it is taken back in the same write, so that history is not filled.
///
/// # Errors
/// [`Trouble`], shown by the app as well; nothing has changed then.
pub async fn score_with(book: Book, goal: &GoalId, level: Level, beside: Beside, instead_of: Option<EntryId>) -> Result<(), Trouble> {
    let turn = turn();
    let _turn = turn.lock().await;
    let me = book.me();
    let Some(known) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    let undo = book.undo.get_untracked();
    let slip = undo.and_then(|undo| slip(&undo, &known, &me)).filter(|_| instead_of.is_none());
    let was_slip = slip.is_some();
    let scoring = beside.scoring(&known, level, None);
    let acts = instead_of.or(slip).map(|entry| Act::TakeBack { entries: vec![entry] }).into_iter().chain([Act::GiveScore(scoring)]);
    let ids = book.on_goal(goal, acts).await?;
    offer(book, goal, ids, marked(book.lang.get_untracked(), &known, level), was_slip);
    Ok(())
}

/// Keeps what happened: with the score that this person gave today, else with the step where they stand.
///
/// # Errors
/// [`Trouble`], shown by the app as well; nothing has changed then.
pub async fn tell(book: Book, goal: &GoalId, happened: String) -> Result<(), Trouble> {
    let me = book.me();
    let Some(known) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    match known.scored_on(&me, clock::today()) {
        Some(score) => {
            let ids = book.on_goal(goal, [Act::TellMore { score: score.entry.clone(), happened }]).await?;
            book.offer_undo(Scope::Goal(goal.clone()), ids, goals::thanks(book.lang.get_untracked()).to_owned());
            Ok(())
        }
        None => {
            let stands = book.open.with_untracked(|o| o.as_ref().map(|o| o.plan.here_for(&known, &me)));
            let beside = Beside { happened, ..Beside::default() };
            score_with(book, goal, stands.unwrap_or_else(|| known.here()), beside, None).await
        }
    }
}

/// What was agreed together in a review. A step agreed on in it before is taken back in the same write; its
/// words go with the new one.
///
/// # Errors
/// [`Trouble`], shown by the app as well; nothing has changed then.
pub async fn agree(book: Book, goal: &GoalId, within: ReviewId, level: Level, beside: Beside) -> Result<(), Trouble> {
    let turn = turn();
    let _turn = turn.lock().await;
    let Some(known) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    let former = known.agreed_in(&within);
    let happened = former.map(|s| s.happened.clone()).unwrap_or_default();
    let scoring = Beside { happened, ..beside }.scoring(&known, level, Some(within.clone()));
    let same = |s: &Score| s.level == level && s.between == scoring.between && s.conditions == scoring.conditions;
    if former.is_some_and(same) {
        return Ok(());
    }
    let just_touched = |s: &Score| book.undo.get_untracked().is_some_and(|u| u.is_on(goal) && u.entries.contains(&s.entry));
    let was_slip = former.is_some_and(|s| s.happened.is_empty() && just_touched(s));
    let take_back = former.map(|s| Act::TakeBack { entries: vec![s.entry.clone()] });
    let lang = book.lang.get_untracked();
    let said = review::agreed_said(lang, &step_said(lang, &known, level));
    let ids = book.on_goal(goal, take_back.into_iter().chain([Act::AgreeScore(scoring)])).await?;
    offer(book, goal, ids, said, was_slip);
    Ok(())
}

/// Ticks a partial goal as done today, or as not done after all. Never touches the score.
pub fn tick(book: Book, goal: &GoalId, part: &PartId, done: bool) {
    let (goal, part) = (goal.clone(), part.clone());
    leptos::task::spawn_local(async move {
        let lang = book.lang.get_untracked();
        let words = book.goal_now(&goal).and_then(|g| g.parts.iter().find(|p| p.id == part).map(|p| p.words.text().to_owned()));
        let on = done.then(clock::today);
        if let Ok(ids) = book.on_goal(&goal, [Act::TickPartialGoal { part, on }]).await {
            let words = words.unwrap_or_default();
            let said = if done { goals::ticked(lang, &words) } else { goals::unticked(lang, &words) };
            book.offer_undo(Scope::Goal(goal), ids, said);
        }
    });
}

/// What stands on a step, for a sentence: its words, else which level it is.
pub fn step_said(lang: Lang, goal: &Goal, level: Level) -> String {
    match goal.step_words(level) {
        "" => common::level(lang, level),
        words => words.to_owned(),
    }
}

/// What stood on a step when a score was given, else which step it was.
pub fn step_then(lang: Lang, level: Level, words: &str) -> String {
    match words.trim() {
        "" => common::step_name(lang, level).to_owned(),
        words => words.to_owned(),
    }
}

/// What stands beside a score, in sentences: that it falls between two steps, and how it was that day.
pub fn told_beside(lang: Lang, between: bool, conditions: &str) -> Vec<String> {
    let conditions = Some(conditions.trim()).filter(|c| !c.is_empty()).map(|c| review::conditions_are(lang, c));
    between.then(|| review::between_said(lang).to_owned()).into_iter().chain(conditions).collect()
}

/// "You marked: …", in the words of the step.
pub fn marked(lang: Lang, goal: &Goal, level: Level) -> String {
    match goal.step_words(level) {
        "" => goals::marked_level(lang, &common::level(lang, level)),
        words => goals::marked(lang, words),
    }
}

/// The score that the undo bar offers to take back, if it is this person's own and holds no words.
fn slip(undo: &Undo, goal: &Goal, me: &By) -> Option<EntryId> {
    let offered = goal.scores.iter().find(|s| undo.is_on(&goal.id) && undo.entries.contains(&s.entry))?;
    let bare = offered.scorer == Scorer::Own && offered.review.is_none() && offered.by.is_same(me) && offered.happened.is_empty();
    bare.then(|| offered.entry.clone())
}

/// Undo brings back what stood before. What was a slip stays taken back: undo goes to before it as well.
fn offer(book: Book, goal: &GoalId, mut ids: Vec<EntryId>, said: String, was_slip: bool) {
    let ids = if was_slip { ids.split_off(ids.len().saturating_sub(1)) } else { ids };
    book.offer_undo(Scope::Goal(goal.clone()), ids, said);
}
