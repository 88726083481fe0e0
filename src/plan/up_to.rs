//! The plan as one of its reviews left it: for the form of an interim review that is made after the final one.

use super::{Plan, Review, ReviewId};

impl Plan {
    /// Reviews in which somebody has scored, oldest first.
    pub fn held_reviews(&self) -> impl Iterator<Item = &Review> {
        self.reviews.iter().filter(|r| !self.is_untouched(&r.id))
    }

    /// Without the reviews that came after `review` and without scores given after it. Words and dates stay as they
    /// are now: the form tells of the goal as it stands. A review that is not here leaves everything.
    pub fn up_to(&self, review: &ReviewId) -> Plan {
        let mut then = self.clone();
        let Some(at) = self.reviews.iter().position(|r| r.id == *review) else { return then };
        let last = self.reviews[at].on;
        then.reviews.truncate(at + 1);
        let kept: Vec<&ReviewId> = self.reviews[..=at].iter().map(|r| &r.id).collect();
        for goal in &mut then.goals {
            goal.scores.retain(|s| s.review.as_ref().map_or(s.on <= last, |r| kept.contains(&r)));
        }
        then
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{By, Day, DeviceId, EntryId, Goal, Level, Moment, PersonId, Phase, Plan, Review, ReviewId, Role, Score, Scorer};

    fn day(d: u32) -> Day {
        Day::new(2026, 11, d).expect("a day")
    }

    fn id(name: &str) -> ReviewId {
        ReviewId::parse(name).expect("an id")
    }

    fn score(number: u64, on: u32, review: Option<&str>) -> Score {
        Score {
            entry: EntryId(DeviceId::parse("phone").expect("an id"), number),
            scorer: Scorer::Agreed,
            level: Level::Expected,
            step_words: String::new(),
            happened: String::new(),
            conditions: String::new(),
            between: false,
            on: day(on),
            review: review.map(id),
            by: By { person: PersonId::parse("mari").expect("an id"), role: Role::Professional },
            at: Moment { day: day(on), minute: 0 },
        }
    }

    #[test]
    fn what_came_after_the_review_is_left_out() {
        let review = |name: &str, phase, on| Review { id: id(name), phase, on: day(on) };
        // The start's step was agreed on late, on the day of the interim review: it belongs to the start all the same.
        let scores = vec![score(1, 10, Some("start")), score(2, 9, None), score(3, 10, Some("mid")), score(4, 12, None), score(5, 20, Some("end"))];
        let plan = Plan {
            reviews: vec![
                review("start", Phase::Start, 2),
                review("mid", Phase::Interim, 10),
                review("unused", Phase::Interim, 11),
                review("end", Phase::Final, 20),
            ],
            goals: vec![Goal { scores, ..Goal::default() }],
            ..Plan::default()
        };
        let numbers = |plan: &Plan| plan.goals[0].scores.iter().map(|s| s.entry.1).collect::<Vec<_>>();
        assert_eq!(numbers(&plan.up_to(&id("mid"))), [1, 2, 3]);
        assert_eq!(numbers(&plan.up_to(&id("start"))), [1]);
        assert_eq!(plan.up_to(&id("mid")).reviews.len(), 2);
        assert_eq!(plan.up_to(&id("end")), plan);
        assert_eq!(plan.up_to(&id("elsewhere")), plan);
        assert_eq!(plan.held_reviews().map(|r| r.id.as_str()).collect::<Vec<_>>(), ["start", "mid", "end"]);
    }
}
