//! Päätavoite: what the goals of a plan serve.

use super::{Field, Goal, GoalId, MainGoalId, Plan};

/// A main goal in the person's own words. Goals say themselves which one they serve.
#[derive(Clone, Debug, PartialEq)]
pub struct MainGoal {
    pub id: MainGoalId,
    pub words: Field<String>,
}

impl Plan {
    pub fn main_goal(&self, id: &MainGoalId) -> Option<&MainGoal> {
        self.main_goals.iter().find(|m| m.id == *id)
    }

    /// The main goal that a goal serves; `None` also where it was removed since.
    pub fn main_goal_of(&self, goal: &Goal) -> Option<&MainGoal> {
        self.main_goal(goal.serves.get()?.as_ref()?)
    }

    /// Goals under the main goals that they serve, in the order of the main goals, then those that serve none. Main goals
    /// that none of the goals serves are left out, so without any there is one part at most.
    pub fn by_main_goal(&self, goals: &[GoalId]) -> Vec<(Option<MainGoalId>, Vec<GoalId>)> {
        let serves = |id: &GoalId| self.goal(id).and_then(|g| self.main_goal_of(g)).map(|m| &m.id);
        let parts = self.main_goals.iter().map(|m| Some(&m.id)).chain([None]);
        parts
            .map(|main| (main.cloned(), goals.iter().filter(|id| serves(id) == main).cloned().collect::<Vec<_>>()))
            .filter(|(_, goals)| !goals.is_empty())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{By, Day, DeviceId, EntryId, Moment, PersonId, Role, Said};

    fn said<T>(value: T) -> Field<T> {
        let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
        let by = By { person: PersonId::default(), role: Role::Client };
        Field { said: vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }] }
    }

    fn main(id: &str) -> MainGoalId {
        MainGoalId::parse(id).expect("an id")
    }

    fn goal(id: &str, serves: Option<&str>) -> Goal {
        Goal { id: GoalId::parse(id).expect("an id"), serves: said(serves.map(main)), ..Goal::default() }
    }

    #[test]
    fn goals_stand_under_what_they_serve() {
        let goals = vec![
            goal("shop", Some("home")),
            goal("read", None),
            goal("friend", Some("people")),
            goal("cook", Some("home")),
            goal("lost", Some("removed")),
        ];
        let ids: Vec<GoalId> = goals.iter().map(|g| g.id.clone()).collect();
        let named = |id| MainGoal { id: main(id), words: said(id.to_owned()) };
        let mut plan = Plan { goals, main_goals: vec![named("work"), named("home"), named("people")], ..Plan::default() };
        let told = |plan: &Plan, ids: &[GoalId]| {
            let part = |(main, goals): (Option<MainGoalId>, Vec<GoalId>)| {
                let goals: Vec<&str> = goals.iter().map(|g| g.as_str()).collect();
                format!("{}: {}", main.as_ref().map_or("-", |m| m.as_str()), goals.join(" "))
            };
            let parts: Vec<String> = plan.by_main_goal(ids).iter().cloned().map(part).collect();
            parts
        };
        assert_eq!(told(&plan, &ids), ["home: shop cook", "people: friend", "-: read lost"]);
        assert_eq!(told(&plan, &[]), Vec::<String>::new());
        plan.main_goals.clear();
        assert_eq!(told(&plan, &ids), ["-: shop read friend cook lost"]);
    }
}
