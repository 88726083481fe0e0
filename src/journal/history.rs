//! What happened, entry by entry, for the history in plain sentences.

use super::ancestry::known_to;
use super::standing::Standing;
use super::{Act, Entry, Journal, Scope};
use crate::plan::{Day, EntryId, GoalId, Indicator, Level, Measure, Origin};
use std::collections::{BTreeMap, BTreeSet};

/// One entry of history, newest first in a list.
#[derive(Clone, Debug)]
pub struct Happening<'a> {
    pub entry: &'a Entry,
    /// What was done; `None` when a newer version did it.
    pub act: Option<&'a Act>,
    /// Somebody undid it later.
    pub taken_back: bool,
    /// Something written later stands in its place: taking it back would change nothing.
    pub replaced: bool,
}

/// The entries of a scope, the newest first. Undoings themselves are not listed: what they undid is marked.
/// A step touched by mistake on the way to the right one is left out altogether.
pub fn history<'a>(journal: &'a Journal, scope: &Scope) -> Vec<Happening<'a>> {
    let standing = Standing::of_scope(journal, scope);
    let slips = slips(journal, &standing);
    standing
        .entries
        .iter()
        .rev()
        .filter(|e| !matches!(e.act, Some(Act::TakeBack { .. })) && !slips.contains(&&e.id))
        .map(|e| Happening { entry: e, act: e.act.as_ref(), taken_back: standing.was_taken_back(&e.id), replaced: standing.was_replaced(&e.id) })
        .collect()
}

/// Scores that were taken back within a minute, just before the next one was given.
fn slips<'a>(journal: &'a Journal, standing: &Standing<'a>) -> Vec<&'a EntryId> {
    let is_score = |e: &Entry| matches!(e.act, Some(Act::GiveScore(_) | Act::AgreeScore(_)));
    let mut slips = Vec::new();
    for undo in &standing.entries {
        let Some(Act::TakeBack { entries }) = &undo.act else { continue };
        let next = journal.get(&EntryId(undo.id.0.clone(), undo.id.1 + 1));
        if standing.was_taken_back(&undo.id) || !next.is_some_and(|n| is_score(n) && n.at == undo.at && n.by == undo.by) {
            continue;
        }
        let at_once = |e: &Entry| e.at.day == undo.at.day && undo.at.minute.abs_diff(e.at.minute) <= 1;
        slips.extend(entries.iter().filter(|id| journal.get(id).is_some_and(|e| is_score(e) && at_once(e))));
    }
    slips
}

/// What people wrote on the steps of a goal before the words that stand there now, the newest first. Suggestions
/// that nobody accepted are left out.
pub fn earlier_steps<'a>(journal: &'a Journal, goal: &GoalId) -> BTreeMap<Level, Vec<&'a Entry>> {
    let mut earlier: BTreeMap<Level, Vec<&Entry>> = BTreeMap::new();
    for happening in history(journal, &Scope::Goal(goal.clone())) {
        if let Some(Act::WriteStep { level, words, origin: Origin::Person }) = happening.act
            && happening.replaced
            && !happening.taken_back
            && !words.trim().is_empty()
        {
            earlier.entry(*level).or_default().push(happening.entry);
        }
    }
    earlier
}

/// The days on which words that already stood on a step were written anew, the earliest first: until then the stair
/// was another one. Filling an empty step, answering a suggestion or changing a capital letter rewrites nothing.
pub fn rewritten_on(journal: &Journal, goal: &GoalId) -> Vec<Day> {
    let standing = Standing::of_scope(journal, &Scope::Goal(goal.clone()));
    let mut stood: [String; 5] = Default::default();
    let mut days = BTreeSet::new();
    for (entry, act) in standing.active() {
        let Act::WriteStep { level, words, origin: Origin::Person } = act else { continue };
        let now = words.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_lowercase();
        let before = &mut stood[level.index()];
        if now.is_empty() {
            continue;
        }
        // Whoever had not seen the other words rewrote nothing: both stand until somebody chooses.
        if !before.is_empty() && *before != now && !entry.replaces.is_empty() {
            days.insert(entry.at.day);
        }
        *before = now;
    }
    days.into_iter().collect()
}

/// What was said of today and of the target while the goal was looked at in another way, where nothing stands in its place
/// yet: the indicator of then and the measure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Former {
    pub today: Option<(Indicator, Measure)>,
    pub target: Option<(Indicator, Measure)>,
}

/// The same from the entries that were not taken back.
pub fn former(journal: &Journal, goal: &GoalId) -> Former {
    let standing = Standing::of_scope(journal, &Scope::Goal(goal.clone()));
    let mut indicator: Option<Indicator> = None;
    let mut last = Former::default();
    let keep = |place: &mut Option<(Indicator, Measure)>, indicator: &Option<Indicator>, measure: &Measure| {
        if let Some(indicator) = indicator.clone().filter(|_| !measure.is_empty()) {
            *place = Some((indicator, measure.clone()));
        }
    };
    for (_, act) in standing.active() {
        match act {
            Act::SetIndicator { indicator: now } => indicator = Some(now.clone()),
            Act::SetToday { measure } => keep(&mut last.today, &indicator, measure),
            Act::SetTarget { measure } => keep(&mut last.target, &indicator, measure),
            _ => {}
        }
    }
    let other = |old: &(Indicator, Measure)| indicator.as_ref().is_some_and(|now| (now.kind, now.unit) != (old.0.kind, old.0.unit));
    Former { today: last.today.filter(other), target: last.target.filter(other) }
}

/// The indicator by which the goal was looked at where an entry about it was written: the newest that its writer knew.
pub fn looked_at<'a>(journal: &'a Journal, of: &EntryId) -> Option<&'a Indicator> {
    let scope = &journal.get(of)?.scope;
    let known = known_to(journal, of).into_iter().filter_map(|id| journal.get(id)).filter(|e| e.scope == *scope);
    let standing = Standing::of(known.collect());
    let indicators = standing.current().filter_map(|(_, act)| match act {
        Act::SetIndicator { indicator } => Some(indicator),
        _ => None,
    });
    indicators.last()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Amount, By, DeviceId, IndicatorKind, Moment, PersonId, PlanId, Role, Unit};

    #[test]
    fn what_was_told_in_another_unit_is_remembered_until_something_new_is() {
        let goal = GoalId::default();
        let mut journal = Journal::new(PlanId::default());
        let mut write = |act: Act| {
            let by = By { person: PersonId::default(), role: Role::Client };
            let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
            let ids: Vec<EntryId> =
                journal.write(&DeviceId::default(), &by, at, [(Scope::Goal(goal.clone()), act)]).into_iter().map(|e| e.id).collect();
            (former(&journal, &goal).today.and_then(|(i, m)| Some((m.amount?, i.unit?))), ids)
        };
        let by = |kind, unit| Act::SetIndicator { indicator: Indicator { kind, name: String::new(), unit: Some(unit) } };
        let today = |amount: Option<i32>| Act::SetToday { measure: Measure { amount: amount.map(Amount::whole), words: String::new() } };
        write(by(IndicatorKind::Time, Unit::Minutes));
        assert_eq!(write(today(Some(20))).0, None);
        let change = write(by(IndicatorKind::Count, Unit::TimesPerWeek));
        let emptied = write(today(None));
        assert_eq!(emptied.0, Some((Amount::whole(20), Unit::Minutes)));
        assert_eq!(write(Act::TakeBack { entries: [change.1, emptied.1].concat() }).0, None, "it stands again");
        write(by(IndicatorKind::Count, Unit::TimesPerWeek));
        assert_eq!(write(today(Some(2))).0, None);
    }

    #[test]
    fn an_amount_is_of_the_unit_that_its_writer_knew() {
        let goal = GoalId::default();
        let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
        let by = By { person: PersonId::default(), role: Role::Client };
        let write = |journal: &mut Journal, device: &str, act: Act| {
            let device = DeviceId::parse(device).expect("a name");
            journal.write(&device, &by, at, [(Scope::Goal(goal.clone()), act)])[0].id.clone()
        };
        let counted = |unit| Act::SetIndicator { indicator: Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(unit) } };
        let today = |amount| Act::SetToday { measure: Measure { amount: Some(Amount::whole(amount)), words: String::new() } };
        let mut phone = Journal::new(PlanId::default());
        let before = write(&mut phone, "phone", today(1));
        write(&mut phone, "phone", counted(Unit::TimesPerWeek));
        let mut tablet = phone.clone();
        // Apart from each other: one counts by the day, the other goes on by the week.
        write(&mut phone, "phone", counted(Unit::TimesPerDay));
        let by_day = write(&mut phone, "phone", today(2));
        let by_week = write(&mut tablet, "tablet", today(9));
        for entry in tablet.entries() {
            phone.add((**entry).clone());
        }
        let unit = |id| looked_at(&phone, id).and_then(|i| i.unit);
        assert_eq!([&before, &by_day, &by_week].map(unit), [None, Some(Unit::TimesPerDay), Some(Unit::TimesPerWeek)]);
    }
}
