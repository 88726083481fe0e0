//! A step touched, and words told about it. The same on the goals screen and on a goal's own screen.

use crate::app::book::{Book, Trouble};
use crate::device::clock;
use crate::journal::{Act, Scope, Scoring};
use crate::plan::{EntryId, Goal, GoalId, Level};
use crate::words::{common, goals};
use leptos::prelude::*;

/// Gives a step in everyday life and offers to undo it. A slip that was just made, or the steps that the
/// arrow keys walked over, is taken back in the same write, so that history holds what was meant.
pub async fn score(book: Book, goal: &GoalId, level: Level) -> Result<(), Trouble> {
    let lang = book.lang.get_untracked();
    let Some(now) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    let scope = Scope::Goal(goal.clone());
    let words = now.step_words(level).to_owned();
    let said = if words.is_empty() { goals::marked_level(lang, &common::level(lang, level)) } else { goals::marked(lang, &words) };
    let slip = just_scored(book, &now);
    let mut acts: Vec<(Scope, Act)> = slip.into_iter().map(|entry| (scope.clone(), Act::TakeBack { entries: vec![entry] })).collect();
    acts.push((scope.clone(), Act::GiveScore(Scoring { level, step_words: words, happened: String::new(), on: clock::today(), review: None })));
    let entries = book.act(acts).await?;
    book.offer_undo(scope, entries, said);
    Ok(())
}

/// The score that the undo bar still offers to take back.
fn just_scored(book: Book, goal: &Goal) -> Option<EntryId> {
    let undo = book.undo.get_untracked().filter(|u| u.is_on(&goal.id))?;
    goal.scores.iter().rev().map(|s| &s.entry).find(|entry| undo.entries.contains(entry)).cloned()
}

/// Keeps what happened, in the person's words: with the score that they gave today, else with the step
/// where they stand.
pub async fn tell(book: Book, goal: &GoalId, words: &str) -> Result<(), Trouble> {
    let Some(now) = book.goal_now(goal) else { return Err(Trouble::NoPlan) };
    let today = clock::today();
    let act = match now.score_to_tell(&book.me().person, today) {
        Some(score) => Act::TellMore { score: score.entry.clone(), happened: words.to_owned() },
        None => {
            let level = now.here();
            let step_words = now.step_words(level).to_owned();
            Act::GiveScore(Scoring { level, step_words, happened: words.to_owned(), on: today, review: None })
        }
    };
    let entries = book.on_goal(goal, [act]).await?;
    book.offer_undo(Scope::Goal(goal.clone()), entries, goals::thanks(book.lang.get_untracked()).to_owned());
    Ok(())
}
