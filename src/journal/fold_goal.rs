//! The entries of one goal to that goal.

use super::fold::say;
use super::standing::Standing;
use super::{Act, Entry, Journal, Scoring, ancestry};
use crate::plan::{EntryId, Goal, GoalId, PartId, PartialGoal, Pause, Score, Scorer, SetAside, Status, Step, sort_few};
use std::collections::BTreeMap;

pub(super) fn goal(journal: &Journal, id: &GoalId, standing: &Standing) -> Goal {
    let mut goal = Goal { id: id.clone(), ..Goal::default() };
    let mut told: BTreeMap<&EntryId, &str> = BTreeMap::new();
    let mut wished: &[PartId] = &[];
    for (entry, act) in standing.current() {
        match act {
            Act::BeginGoal { on } => goal.begun_on = Some(goal.begun_on.map_or(*on, |known| known.min(*on))),
            Act::SetOwnWords { text } => say(&mut goal.own_words, entry, text.clone()),
            Act::SetGoalName { text } => say(&mut goal.name, entry, text.clone()),
            Act::SetArea { area } => say(&mut goal.area, entry, *area),
            Act::SetIndicator { indicator } => say(&mut goal.indicator, entry, indicator.clone()),
            Act::SetToday { measure } => say(&mut goal.today, entry, measure.clone()),
            Act::SetTarget { measure } => say(&mut goal.target, entry, measure.clone()),
            Act::SetExpectedBy { on } => say(&mut goal.expected_by, entry, *on),
            Act::SetHelpList { list } => say(&mut goal.help_list, entry, list.clone()),
            Act::SetBaselineLevel { level } => say(&mut goal.baseline, entry, *level),
            Act::WriteStep { level, words, origin } => {
                say(&mut goal.steps[level.index()], entry, Step { words: words.clone(), origin: *origin });
            }
            Act::SetMeans { text } => say(&mut goal.means, entry, text.clone()),
            Act::SetConditions { text } => say(&mut goal.conditions, entry, text.clone()),
            Act::SetStatus { status } => say(&mut goal.status, entry, status.clone()),
            Act::NamePartialGoal { part, text } => say(&mut part_of(&mut goal, part).words, entry, text.clone()),
            Act::DatePartialGoal { part, on } => say(&mut part_of(&mut goal, part).due, entry, *on),
            Act::TickPartialGoal { part, on } => say(&mut part_of(&mut goal, part).done, entry, *on),
            Act::ServeMainGoal { main } => say(&mut goal.serves, entry, main.clone()),
            Act::SetImportance { importance } => say(&mut goal.importance, entry, *importance),
            Act::SetPhoto { photo } => say(&mut goal.photo, entry, photo.clone()),
            // Words tell about the pictures that their writer saw; one that came later or from elsewhere brings its own.
            Act::DescribePhoto { about } => {
                let known = ancestry::known_to(journal, &entry.id);
                let seen = goal.photo.said.iter_mut().filter(|s| known.contains(&s.entry));
                seen.filter_map(|s| s.value.as_mut()).for_each(|p| p.about.clone_from(about));
            }
            Act::OrderPartialGoals { parts } => wished = parts,
            Act::SetAside { code, place, wording } => {
                let aside = SetAside { code: code.clone(), place: place.clone(), wording: wording.clone() };
                if !goal.set_aside.contains(&aside) {
                    goal.set_aside.push(aside);
                }
            }
            Act::TellMore { score, happened, .. } => {
                told.insert(score, happened);
            }
            _ => {}
        }
    }
    // A partial goal whose name was removed, and of which only a date is left, has nothing to show.
    goal.parts.retain(|p| !p.words.is_empty());
    goal.parts_ordered = !wished.is_empty();
    let order: BTreeMap<&PartId, usize> = first_named(standing);
    // Those that were added since somebody ordered them come last.
    let place = |p: &PartialGoal| (wished.iter().position(|id| *id == p.id).unwrap_or(usize::MAX), order.get(&p.id).copied());
    sort_few(&mut goal.parts, |a, b| place(a) < place(b));
    goal.scores = standing
        .active()
        .filter_map(|(entry, act)| match act {
            Act::GiveScore(scoring) => Some(score(entry, Scorer::Own, scoring, &told)),
            Act::AgreeScore(scoring) => Some(score(entry, Scorer::Agreed, scoring, &told)),
            _ => None,
        })
        .collect();
    // Words told anew without a word of the conditions leave those that stood there.
    for (_, act) in standing.active() {
        if let Act::TellMore { score, conditions: Some(conditions), .. } = act
            && let Some(score) = goal.scores.iter_mut().find(|s| s.entry == *score)
        {
            score.conditions.clone_from(conditions);
        }
    }
    goal.pauses = pauses(standing);
    goal
}

/// Every pause, whatever the goal's state became afterwards. A pause is put right by pausing again; it ends with the
/// next other state.
fn pauses(standing: &Standing) -> Vec<Pause> {
    let mut all: Vec<Pause> = Vec::new();
    for (entry, act) in standing.active() {
        let Act::SetStatus { status } = act else { continue };
        let going_on = all.last_mut().filter(|p| p.until.is_none());
        match (status, going_on) {
            (Status::Paused { reason, since }, None) => all.push(Pause { since: *since, until: None, reason: reason.clone() }),
            (Status::Paused { reason, .. }, Some(pause)) => pause.reason.clone_from(reason),
            (Status::Dropped { on, .. } | Status::Finished { on }, Some(pause)) => pause.until = Some(pause.since.max(*on)),
            (Status::Active | Status::Draft, Some(pause)) => pause.until = Some(pause.since.max(entry.at.day)),
            (_, None) => {}
        }
    }
    all
}

/// In which order partial goals were first named, whatever was rewritten since.
fn first_named<'a>(standing: &Standing<'a>) -> BTreeMap<&'a PartId, usize> {
    let mut order = BTreeMap::new();
    for (at, (_, act)) in standing.active().enumerate() {
        if let Act::NamePartialGoal { part, .. } = act {
            order.entry(part).or_insert(at);
        }
    }
    order
}

fn part_of<'a>(goal: &'a mut Goal, id: &PartId) -> &'a mut PartialGoal {
    let at = goal.parts.iter().position(|p| p.id == *id).unwrap_or_else(|| {
        goal.parts.push(PartialGoal { id: id.clone(), words: Default::default(), due: Default::default(), done: Default::default() });
        goal.parts.len() - 1
    });
    &mut goal.parts[at]
}

fn score(entry: &Entry, scorer: Scorer, s: &Scoring, told: &BTreeMap<&EntryId, &str>) -> Score {
    Score {
        entry: entry.id.clone(),
        scorer,
        level: s.level,
        step_words: s.step_words.clone(),
        happened: told.get(&entry.id).map_or_else(|| s.happened.clone(), |t| (*t).to_owned()),
        conditions: s.conditions.clone(),
        between: s.between,
        on: s.on,
        review: s.review.clone(),
        by: entry.by.clone(),
        at: entry.at,
    }
}
