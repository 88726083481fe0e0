//! The plan as one of its reviews left it, with the stair that was climbed then.

use super::standing::Standing;
use super::{Act, Journal, Scope};
use crate::plan::{Day, Field, GoalId, Level, Plan, ReviewId, Said, Step};

/// What [`Plan::up_to`] leaves, with the steps as they stood on the day of that review where another was held since: a
/// rewritten ladder is another one, and the form of an earlier review shows the ladder that was judged by. A step without
/// words then has those of today. `plan` is the journal's, as its reader may see it.
pub fn as_reviewed(journal: &Journal, plan: &Plan, review: &ReviewId) -> Plan {
    let mut then = plan.up_to(review);
    if let Some(day) = plan.review(review).filter(|_| plan.was_held_since(review)).map(|r| r.on) {
        for goal in &mut then.goals {
            for (level, step) in Level::ALL.into_iter().zip(steps_on(journal, &goal.id, day)) {
                if let Some(said) = step {
                    goal.steps[level.index()] = Field { said: vec![said] };
                }
            }
        }
    }
    then
}

/// The newest words of each step that were written by the end of a day and not taken back.
fn steps_on(journal: &Journal, goal: &GoalId, day: Day) -> [Option<Said<Step>>; 5] {
    let mut steps: [Option<Said<Step>>; 5] = Default::default();
    for (entry, act) in Standing::of_scope(journal, &Scope::Goal(goal.clone())).active() {
        if let Act::WriteStep { level, words, origin } = act
            && entry.at.day <= day
        {
            let value = Step { words: words.clone(), origin: *origin };
            let said = Said { value, by: entry.by.clone(), at: entry.at, entry: entry.id.clone() };
            steps[level.index()] = Some(said).filter(|said| !said.value.words.trim().is_empty());
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Scoring;
    use crate::plan::{By, DeviceId, Moment, Origin, PersonId, Phase, PlanId, Role, Status};

    #[test]
    fn the_form_of_an_earlier_review_shows_the_ladder_of_then() {
        let by = By { person: PersonId::default(), role: Role::Professional };
        let goal = GoalId::parse("walk").expect("an id");
        let mut journal = Journal::new(PlanId::default());
        let mut write = |day: u32, scope: Scope, act: Act| {
            let at = Moment { day: Day::new(2026, 11, day).expect("a day"), minute: 0 };
            journal.write(&DeviceId::default(), &by, at, [(scope, act)]);
        };
        let of_goal = || Scope::Goal(goal.clone());
        let step = |level, words: &str| Act::WriteStep { level, words: words.into(), origin: Origin::Person };
        let id = |name: &str| ReviewId::parse(name).expect("an id");
        write(1, of_goal(), Act::BeginGoal { on: Day::new(2026, 11, 1).expect("a day") });
        write(1, of_goal(), Act::SetStatus { status: Status::Active });
        write(1, of_goal(), step(Level::Expected, "3 kertaa"));
        for (day, name, phase) in [(10, "mid", Phase::Interim), (20, "end", Phase::Final)] {
            write(day, Scope::Plan, Act::OpenReview { review: id(name), phase, on: Day::new(2026, 11, day).expect("a day") });
            let none = String::new;
            let on = Day::new(2026, 11, day).expect("a day");
            let review = Some(id(name));
            let scoring = Scoring { level: Level::Expected, step_words: none(), happened: none(), conditions: none(), between: false, on, review };
            write(day, of_goal(), Act::AgreeScore(scoring));
            write(day + 5, of_goal(), step(Level::Expected, "5 kertaa"));
            write(day + 5, of_goal(), step(Level::More, "joka päivä"));
        }
        let plan = journal.plan();
        let words = |review: &str| {
            let then = as_reviewed(&journal, &plan, &id(review));
            [Level::Expected, Level::More].map(|level| then.goals[0].step_words(level).to_owned())
        };
        assert_eq!(words("mid"), ["3 kertaa", "joka päivä"]);
        assert_eq!(words("end"), ["5 kertaa", "joka päivä"]);
    }
}
