//! The partial goals of a goal: which is next, and another order.

use super::{Goal, PartId, PartialGoal};

impl Goal {
    /// The next partial goal. In the order that people gave; where nobody gave one, the one that is due first, and those
    /// without a date last.
    pub fn next_part(&self) -> Option<&PartialGoal> {
        let mut open = self.parts.iter().filter(|p| p.done_on().is_none());
        if self.parts_ordered { open.next() } else { open.min_by_key(|p| (p.due_on().is_none(), p.due_on())) }
    }

    /// Everything in the order in which one partial goal stands one place earlier, or later. `None` where it cannot go on.
    pub fn with_part_moved(&self, part: &PartId, earlier: bool) -> Option<Vec<PartId>> {
        let at = self.parts.iter().position(|p| p.id == *part)?;
        let to = if earlier { at.checked_sub(1)? } else { at + 1 };
        let mut order: Vec<PartId> = self.parts.iter().map(|p| p.id.clone()).collect();
        (to < order.len()).then(|| {
            order.swap(at, to);
            order
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{By, Day, DeviceId, EntryId, Field, Moment, PersonId, Role, Said};

    fn day(d: u32) -> Day {
        Day::new(2026, 11, d).expect("a day")
    }

    fn said<T>(value: T) -> Field<T> {
        let by = By { person: PersonId::default(), role: Role::Client };
        Field { said: vec![Said { value, by, at: Moment { day: day(1), minute: 0 }, entry: EntryId(DeviceId::default(), 1) }] }
    }

    fn part(id: &str, due: Option<u32>, done: Option<u32>) -> PartialGoal {
        let id = PartId::parse(id).expect("an id");
        PartialGoal { id, words: said("…".to_owned()), due: said(due.map(day)), done: said(done.map(day)) }
    }

    fn next(goal: &Goal) -> Option<&str> {
        goal.next_part().map(|p| p.id.as_str())
    }

    #[test]
    fn the_next_is_due_first_until_somebody_orders_them() {
        let parts = vec![part("none", None, None), part("late", Some(20), None), part("soon", Some(5), None), part("done", Some(1), Some(2))];
        let mut goal = Goal { parts, ..Goal::default() };
        assert_eq!(next(&goal), Some("soon"));
        goal.parts_ordered = true;
        assert_eq!(next(&goal), Some("none"));
        goal.parts.retain(|p| p.id.as_str() == "done");
        assert_eq!(next(&goal), None);
    }

    #[test]
    fn one_place_earlier_or_later() {
        let goal = Goal { parts: vec![part("a", None, None), part("b", None, None), part("c", None, None)], ..Goal::default() };
        let moved = |id: &str, earlier| {
            let order = goal.with_part_moved(&PartId::parse(id).expect("an id"), earlier)?;
            Some(order.iter().map(|p| p.as_str().to_owned()).collect::<String>())
        };
        assert_eq!(moved("b", true).as_deref(), Some("bac"));
        assert_eq!(moved("b", false).as_deref(), Some("acb"));
        assert_eq!((moved("a", true), moved("c", false), moved("gone", true)), (None, None, None));
    }
}
