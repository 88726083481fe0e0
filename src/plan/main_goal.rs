//! Päätavoite: what the goals of a plan serve.

use super::{Field, Goal, MainGoalId, Plan};

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

    /// The goals that serve a main goal, in the plan's order; goals in the trash are left out.
    pub fn goals_serving<'a>(&'a self, id: &'a MainGoalId) -> impl Iterator<Item = &'a Goal> {
        self.kept_goals().filter(|g| g.serves.get().and_then(Option::as_ref) == Some(id))
    }
}
