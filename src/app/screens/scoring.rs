//! A touch on a step, and a tick on a partial goal: the same on every screen that shows a stair.

use crate::app::book::{Book, Trouble, Undo, turn};
use crate::device::clock;
use crate::journal::{Act, Scope, Scoring};
use crate::plan::{By, EntryId, Goal, GoalId, Level, PartId, ReviewId, Score, Scorer};
use crate::words::{Lang, common, goals, review};
use leptos::prelude::*;

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
    /// Nothing was told, and the conditions were what the goal says of them.
    pub fn usual(goal: &Goal) -> Beside {
        Beside { conditions: goal.conditions.text().to_owned(), ..Beside::default() }
    }

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

/// Scores a goal of the open plan from the view of this device's user, today, and offers to undo it. A bare touch
/// says that it was as usual.
pub fn score(book: Book, goal: &GoalId, level: Level) {
    let goal = goal.clone();
    leptos::task::spawn_local(async move {
        let _turn = turn().await;
        let Some(known) = book.goal_now(&goal) else { return };
        // The app says what was not saved.
        let _ = give(book, &known, level, Beside::usual(&known), None).await;
    });
}

/// The same with words, and instead of a score that they tell anew. A step that the same person touched just now,
/// and whose undo is still offered, was a slip: it is taken back in the same write, so that history is not filled.
async fn give(book: Book, known: &Goal, level: Level, beside: Beside, instead_of: Option<EntryId>) -> Result<(), Trouble> {
    let undo = book.undo.get_untracked();
    let slip = undo.and_then(|undo| slip(&undo, known, &book.me())).filter(|_| instead_of.is_none());
    let was_slip = slip.is_some();
    let scoring = beside.scoring(known, level, None);
    let acts = instead_of.or(slip).map(|entry| Act::TakeBack { entries: vec![entry] }).into_iter().chain([Act::GiveScore(scoring)]);
    let mut ids = book.on_goal(&known.id, acts).await?;
    // Undo brings back what stood before. What was a slip stays taken back: undo goes to before it as well.
    let ids = if was_slip { ids.split_off(ids.len().saturating_sub(1)) } else { ids };
    book.offer_undo(Scope::Goal(known.id.clone()), ids, marked(book.lang.get_untracked(), known, level));
    Ok(())
}

/// Keeps what happened: with the score that this person gave today, else with the step where they stand.
///
/// # Errors
/// [`Trouble`], shown by the app as well; nothing has changed then.
pub async fn tell(book: Book, goal: &GoalId, happened: String) -> Result<(), Trouble> {
    let _turn = turn().await;
    let me = book.me();
    let Some(known) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    match known.scored_on(&me, clock::today()) {
        Some(score) => tell_more(book, goal, score, happened, None).await,
        None => {
            let stands = book.open.with_untracked(|o| o.as_ref().map(|o| o.plan.here_for(&known, &me)));
            let beside = Beside { happened, ..Beside::usual(&known) };
            give(book, &known, stands.unwrap_or_else(|| known.here()), beside, None).await
        }
    }
}

/// The same with a step and its conditions. What was given today on the same step is told anew; another step is given
/// beside it.
///
/// # Errors
/// [`Trouble`], shown by the app as well; nothing has changed then.
pub async fn tell_with_step(book: Book, goal: &GoalId, level: Level, beside: Beside) -> Result<(), Trouble> {
    let _turn = turn().await;
    let Some(known) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    let today = known.scored_on(&book.me(), clock::today()).filter(|s| s.level == level);
    match today {
        Some(score) if score.between == beside.between => tell_more(book, goal, score, beside.happened, Some(beside.conditions)).await,
        today => give(book, &known, level, beside, today.map(|s| s.entry.clone())).await,
    }
}

/// Words and conditions that belong to a score. What stands there already is not written again.
async fn tell_more(book: Book, goal: &GoalId, score: &Score, happened: String, conditions: Option<String>) -> Result<(), Trouble> {
    let conditions = conditions.map(|c| c.trim().to_owned()).filter(|c| *c != score.conditions);
    if score.happened == happened && conditions.is_none() {
        return Ok(());
    }
    let ids = book.on_goal(goal, [Act::TellMore { score: score.entry.clone(), happened, conditions }]).await?;
    book.offer_undo(Scope::Goal(goal.clone()), ids, goals::thanks(book.lang.get_untracked()).to_owned());
    Ok(())
}

/// What was agreed together in a review. A step agreed on in it before is taken back in the same write; its words go
/// with the new one, and undo brings it back.
///
/// # Errors
/// [`Trouble`], shown by the app as well; nothing has changed then.
pub async fn agree(book: Book, goal: &GoalId, within: ReviewId, level: Level, beside: Beside) -> Result<(), Trouble> {
    let _turn = turn().await;
    let Some(known) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    let former = known.agreed_in(&within);
    let happened = former.map(|s| s.happened.clone()).unwrap_or_default();
    let scoring = Beside { happened, ..beside }.scoring(&known, level, Some(within.clone()));
    if let Some(former) = former.filter(|s| s.level == level && s.between == scoring.between) {
        return tell_more(book, goal, former, scoring.happened, Some(scoring.conditions)).await;
    }
    let take_back = former.map(|s| Act::TakeBack { entries: vec![s.entry.clone()] });
    let lang = book.lang.get_untracked();
    let said = review::agreed_said(lang, &step_said(lang, &known, level));
    let ids = book.on_goal(goal, take_back.into_iter().chain([Act::AgreeScore(scoring)])).await?;
    book.offer_undo(Scope::Goal(goal.clone()), ids, said);
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
