//! Which days of a plan a calendar gets, and which it got once and should forget.

use crate::journal::{Act, Entry, Journal, Scope};
use crate::plan::{Day, Goal, Moment, Plan, Status, sort_few};
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Target,
    Part,
    Review,
}

impl Kind {
    /// For an event's name; never renamed.
    pub fn code(self) -> &'static str {
        ["target-day", "part-day", "review-day"][self as usize]
    }
}

/// The review that is still to come is one event that moves, whichever review it becomes.
const NEXT: &str = "next";

/// A day, and whether it still holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Noted {
    pub kind: Kind,
    /// Of what, uniquely in the plan.
    pub name: String,
    pub on: Day,
    /// The latest day that it ever had: a calendar may still hold it.
    pub latest: Day,
    pub cancelled: bool,
    pub sequence: usize,
    pub stamp: Moment,
}

/// Every day that holds, and of everything that ever had one, the last, cancelled. By day.
pub(super) fn noted(journal: &Journal) -> Vec<Noted> {
    let mut entries: Vec<&Entry> = journal.entries().map(|e| &**e).collect();
    entries.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let mut days: BTreeMap<(Kind, String), (Day, Day, Scope)> = BTreeMap::new();
    let mut begun = Vec::new();
    for entry in &entries {
        let (key, on) = match (&entry.act, &entry.scope) {
            (Some(Act::SetExpectedBy { on }), Scope::Goal(goal)) => ((Kind::Target, goal.to_string()), *on),
            (Some(Act::DatePartialGoal { part, on: Some(on) }), Scope::Goal(goal)) => ((Kind::Part, format!("{goal}/{part}")), *on),
            (Some(Act::OpenReview { review, on, .. }), Scope::Plan) => ((Kind::Review, review.to_string()), *on),
            (Some(Act::PlanReview { on: Some(on) }), Scope::Plan) => ((Kind::Review, NEXT.to_owned()), *on),
            (Some(Act::SetStatus { status }), Scope::Goal(goal)) if *status != Status::Draft => {
                begun.push(goal);
                continue;
            }
            _ => continue,
        };
        let latest = days.get(&key).map_or(on, |(_, latest, _)| on.max(*latest));
        days.insert(key, (on, latest, entry.scope.clone()));
    }
    let holding = holding(&journal.plan());
    // The days of a goal that was never more than unfinished were never in a calendar.
    let was_there = |scope: &Scope| if let Scope::Goal(goal) = scope { begun.contains(&goal) } else { true };
    let mut all: Vec<Noted> = days
        .into_iter()
        .filter(|(_, (_, _, scope))| was_there(scope))
        .filter_map(|((kind, name), (last, latest, scope))| {
            let holds = holding.get(&(kind, name.clone())).copied();
            let of_scope = || entries.iter().filter(|e| e.scope == scope);
            let stamp = of_scope().next_back()?.at;
            Some(Noted { kind, name, on: holds.unwrap_or(last), latest, cancelled: holds.is_none(), sequence: of_scope().count(), stamp })
        })
        .collect();
    sort_few(&mut all, |a, b| (a.on, a.kind, &a.name) < (b.on, b.kind, &b.name));
    all
}

/// The days that hold now. Nothing is late while a goal rests, and nothing is asked of one that has ended.
fn holding(plan: &Plan) -> BTreeMap<(Kind, String), Day> {
    let mut days = BTreeMap::new();
    if plan.removed_on.is_some() {
        return days;
    }
    let active = |g: &&Goal| g.status() == Status::Active;
    for goal in plan.kept_goals().filter(active) {
        days.extend(goal.expected_by.get().map(|on| ((Kind::Target, goal.id.to_string()), *on)));
        for part in goal.parts.iter().filter(|p| p.done_on().is_none()) {
            days.extend(part.due_on().map(|on| ((Kind::Part, format!("{}/{}", goal.id, part.id)), on)));
        }
    }
    days.extend(plan.next_review.get().copied().flatten().map(|on| ((Kind::Review, NEXT.to_owned()), on)));
    days.extend(plan.reviews.iter().map(|r| ((Kind::Review, r.id.to_string()), r.on)));
    days
}
