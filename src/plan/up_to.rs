//! The plan as one of its reviews left it: for the form of an interim review that is made after the final one.

use super::{Day, Goal, Plan, Review, ReviewId, Status};

impl Plan {
    /// Reviews in which somebody has scored, oldest first.
    pub fn held_reviews(&self) -> impl Iterator<Item = &Review> {
        self.reviews.iter().filter(|r| !self.is_untouched(&r.id))
    }

    /// Whether another review was held after `review`.
    pub fn was_held_since(&self, review: &ReviewId) -> bool {
        self.reviews.iter().skip_while(|r| r.id != *review).skip(1).any(|r| !self.is_untouched(&r.id))
    }

    /// Without the reviews that came after `review` and without scores given after it. Where another was held since, also
    /// what was done, begun or ended after its day is left out, and what is still being written: an interim form does not
    /// tell of what came later. Words stay as they are now, those of the steps too (`journal::as_reviewed` knows older ones),
    /// and scores hold those of their own time. A review that is not here leaves everything.
    pub fn up_to(&self, review: &ReviewId) -> Plan {
        let mut then = self.clone();
        let Some(at) = self.reviews.iter().position(|r| r.id == *review) else { return then };
        let last = self.reviews[at].on;
        then.reviews.truncate(at + 1);
        let kept: Vec<&ReviewId> = self.reviews[..=at].iter().map(|r| &r.id).collect();
        for goal in &mut then.goals {
            goal.scores.retain(|s| s.review.as_ref().map_or(s.on <= last, |r| kept.contains(&r)));
        }
        if self.was_held_since(review) {
            then.goals.retain(|g| !g.scores.is_empty() || (!g.is_draft() && g.begun_on.is_none_or(|begun| begun <= last)));
            then.goals.iter_mut().for_each(|goal| goal.go_back_to(last));
        }
        then
    }
}

impl Goal {
    /// Ticks and states of later days are undone.
    fn go_back_to(&mut self, day: Day) {
        for part in &mut self.parts {
            part.done.said.retain(|s| s.value.is_none_or(|done| done <= day));
        }
        let status = self.status_on(day);
        if let Some(said) = self.status.said.last_mut() {
            said.value = status;
        }
    }

    fn status_on(&self, day: Day) -> Status {
        match self.status() {
            Status::Draft => Status::Draft,
            ended @ (Status::Dropped { on, .. } | Status::Finished { on }) if on <= day => ended,
            _ => {
                let pause = self.pauses.iter().find(|p| p.since <= day && p.until.is_none_or(|until| until > day));
                pause.map_or(Status::Active, |p| Status::Paused { reason: p.reason.clone(), since: p.since })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{
        By, Day, DeviceId, EntryId, Field, Goal, Level, Moment, PartId, PartialGoal, Pause, PersonId, Phase, Plan, Review, ReviewId, Role, Score,
        Scorer, Status,
    };

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

    fn said<T>(value: T) -> Field<T> {
        Field::supposed(value, &By { person: PersonId::default(), role: Role::Client }, Moment { day: day(1), minute: 0 })
    }

    /// A plan with an interim review on the 10th and a final one on the 20th, both held.
    fn held(goal: Goal) -> Plan {
        let review = |name: &str, phase, on| Review { id: id(name), phase, on: day(on) };
        let scores = vec![score(1, 10, Some("mid")), score(2, 20, Some("end"))];
        let old = Goal { begun_on: Some(day(1)), scores, ..goal };
        let new = Goal { begun_on: Some(day(15)), ..Goal::default() };
        let reviews = vec![review("mid", Phase::Interim, 10), review("end", Phase::Final, 20)];
        Plan { reviews, goals: vec![old, new], ..Plan::default() }
    }

    #[test]
    fn an_earlier_form_tells_nothing_of_what_was_done_later() {
        let part = |name: &str, done| PartialGoal {
            id: PartId::parse(name).expect("an id"),
            words: said("…".to_owned()),
            due: Field::default(),
            done: said(done),
        };
        let parts = vec![part("before", Some(day(10))), part("later", Some(day(11))), part("open", None)];
        let plan = held(Goal { parts, status: said(Status::Finished { on: day(25) }), ..Goal::default() });
        let done = |plan: &Plan| plan.goals[0].parts.iter().map(PartialGoal::done_on).collect::<Vec<_>>();
        let mid = plan.up_to(&id("mid"));
        assert_eq!(done(&mid), [Some(day(10)), None, None]);
        assert_eq!((mid.goals[0].status(), mid.goals.len()), (Status::Active, 1));
        // The newest review's form is made after it: what people have done since belongs to it.
        let end = plan.up_to(&id("end"));
        assert_eq!(done(&end), [Some(day(10)), Some(day(11)), None]);
        assert_eq!((end.goals[0].status(), end.goals.len()), (Status::Finished { on: day(25) }, 2));
    }

    #[test]
    fn a_pause_of_that_day_is_told() {
        let pause = Pause { since: day(9), until: Some(day(12)), reason: "Flunssa".into() };
        let plan = held(Goal { pauses: vec![pause], status: said(Status::Active), ..Goal::default() });
        assert_eq!(plan.up_to(&id("mid")).goals[0].status(), Status::Paused { reason: "Flunssa".into(), since: day(9) });
        let over = Pause { since: day(2), until: Some(day(10)), reason: "Loma".into() };
        let plan = held(Goal { pauses: vec![over], status: said(Status::Paused { reason: "Loma".into(), since: day(18) }), ..Goal::default() });
        assert_eq!(plan.up_to(&id("mid")).goals[0].status(), Status::Active);
    }
}
