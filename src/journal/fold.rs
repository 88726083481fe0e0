//! Entries to plan.

use super::standing::Standing;
use super::{Act, Entry, Journal, Scope, ancestry, fold_goal};
use crate::plan::{Day, Field, MainGoal, MainGoalId, Person, Plan, Review, Said, Sorted, sort_few};
use std::collections::BTreeMap;

pub(super) fn plan(journal: &Journal) -> Plan {
    let mut scopes: BTreeMap<&Scope, Vec<&Entry>> = BTreeMap::new();
    for entry in journal.entries() {
        scopes.entry(&entry.scope).or_default().push(entry);
    }
    let mut plan = Plan { id: journal.id().clone(), from_newer: journal.entries().filter(|e| e.act.is_none()).count(), ..Plan::default() };
    let mut begun = Vec::new();
    for (scope, entries) in scopes {
        let standing = Standing::of(entries);
        match scope {
            Scope::Plan => fold_plan_scope(&mut plan, &standing),
            Scope::Goal(id) => {
                // A goal of which only fragments arrived has no beginning; it is shown all the same.
                let rank = standing.entries.first().map(|e| (e.order, e.id.clone()));
                let mut goal = fold_goal::goal(journal, id, &standing);
                (goal.removed_on, goal.returned) = removal(journal, &standing);
                if standing.active().next().is_some() {
                    begun.push((rank, goal));
                }
            }
            Scope::Private => {}
        }
    }
    sort_few(&mut begun, |a, b| a.0 < b.0);
    plan.goals = begun.into_iter().map(|(_, goal)| goal).collect();
    let all = Standing::of(journal.entries().map(|e| &**e).collect());
    plan.removed_on = removal_of(journal, &all, |act| matches!(act, Act::RemovePlan { .. })).0;
    plan
}

fn fold_plan_scope(plan: &mut Plan, standing: &Standing) {
    for (entry, act) in standing.current() {
        match act {
            Act::SetNickname { text } => say(&mut plan.nickname, entry, text.clone()),
            Act::SetPeriod { from, to } => say(&mut plan.period, entry, (*from, *to)),
            Act::SetService { text } => say(&mut plan.service, entry, text.clone()),
            Act::SetProvider { text } => say(&mut plan.provider, entry, text.clone()),
            Act::SetPerson { person, role, name } => {
                let said = Person { id: person.clone(), role: *role, name: name.clone() };
                match plan.people.iter_mut().find(|p| p.id == *person) {
                    Some(known) => *known = said,
                    None => plan.people.push(said),
                }
            }
            Act::OpenReview { review, phase, on } => {
                let said = Review { id: review.clone(), phase: *phase, on: *on };
                if plan.review(review).is_none() {
                    plan.reviews.push(said);
                }
            }
            Act::PlanReview { on } => say(&mut plan.next_review, entry, *on),
            Act::MarkExample => plan.example = true,
            Act::SortArea { area, pile, .. } => {
                // On two devices the client has two names and is one person all the same.
                plan.sorted.retain(|s| !(s.area == *area && s.by.is_same(&entry.by)));
                plan.sorted.extend(pile.map(|pile| Sorted { by: entry.by.clone(), area: *area, pile }));
            }
            Act::NameMainGoal { main, text } => {
                if let Some(at) = plan.main_goals.iter().position(|m| m.id == *main) {
                    say(&mut plan.main_goals[at].words, entry, text.clone());
                } else {
                    let mut named = MainGoal { id: main.clone(), words: Field::default() };
                    say(&mut named.words, entry, text.clone());
                    plan.main_goals.push(named);
                }
            }
            _ => {}
        }
    }
    sort_few(&mut plan.reviews, |a, b| a.on < b.on);
    let mut order: Vec<&MainGoalId> = Vec::new();
    for (_, act) in standing.active() {
        if let Act::NameMainGoal { main, .. } = act
            && !order.contains(&main)
        {
            order.push(main);
        }
    }
    let place = |m: &MainGoal| order.iter().position(|id| **id == m.id);
    sort_few(&mut plan.main_goals, |a, b| place(a) < place(b));
}

/// Adds a wording to a field. Entries come oldest first, so the newest stands last.
pub(super) fn say<T>(field: &mut Field<T>, entry: &Entry, value: T) {
    field.said.push(Said { value, by: entry.by.clone(), at: entry.at, entry: entry.id.clone() });
}

fn removal(journal: &Journal, standing: &Standing) -> (Option<Day>, bool) {
    removal_of(journal, standing, |act| matches!(act, Act::RemoveGoal { .. }))
}

/// A removal holds while its writer knew of every entry that is not a removal itself. Otherwise what was
/// removed is back; `true` beside it until somebody who knows of the removal writes again.
fn removal_of(journal: &Journal, standing: &Standing, is_removal: impl Fn(&Act) -> bool) -> (Option<Day>, bool) {
    let mut returned = false;
    for (entry, act) in standing.active().filter(|(_, a)| is_removal(a)) {
        let known = ancestry::known_to(journal, &entry.id);
        let unknown: Vec<&Entry> = standing.active().filter(|(e, a)| !a.is_removal() && !known.contains(&e.id)).map(|(e, _)| e).collect();
        if unknown.is_empty() {
            let (Act::RemoveGoal { on } | Act::RemovePlan { on }) = act else { continue };
            return (Some(*on), false);
        }
        returned |= !unknown.iter().any(|e| ancestry::known_to(journal, &e.id).contains(&entry.id));
    }
    (None, returned)
}
