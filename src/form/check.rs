//! Before the form: what is good to look at in the plan, point by point, each with its place (method §5, row 15).
//! Gathers what `missing` and the advice say, and never blocks.

mod said;

use super::{Details, Missing, Place, Want, missing};
use crate::advice::{self, Advice, Code};
use crate::plan::{Day, Goal, GoalId, Phase, Plan, Question};
use crate::words::Lang;

/// A point and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub point: Point,
    pub state: State,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Fine,
    /// Its time has not come.
    Later,
    /// Never empty.
    Open(Vec<Open>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Two to five goals.
    Goals,
    /// None is still being set up.
    Drafts,
    /// One at least is in activities and participation.
    Activity,
    /// All or none are weighed.
    Weights,
    /// The period is given, and every goal's day is inside it.
    Dates,
    Indicator,
    Today,
    Steps,
    /// No proposal waits for a yes.
    Proposals,
    /// Name, own words and means.
    Words,
    /// Nothing was written in two ways.
    Conflicts,
    /// Each goal has its agreed score at the end.
    Ending,
}

/// One thing to do about a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// `None` for what belongs to the whole plan.
    pub goal: Option<GoalId>,
    pub gap: Gap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    NoGoals,
    FewGoals,
    ManyGoals,
    NoArea,
    /// Its name tells of how the body works.
    BodyFunction,
    NotWeighed,
    DateOutside,
    /// The period has ended without a final review.
    NoFinalReview,
    /// What the form would show as missing.
    Lacks(Want),
}

impl Gap {
    pub fn place(self) -> Place {
        match self {
            Gap::NoGoals | Gap::FewGoals => Place::NewGoal,
            Gap::ManyGoals => Place::Goals,
            Gap::NoArea => Place::Ask(Question::Area),
            Gap::BodyFunction => Place::Ask(Question::Action),
            Gap::NotWeighed => Place::Importance,
            Gap::DateOutside => Place::Ask(Question::Expected),
            Gap::NoFinalReview => Place::FinalReview,
            Gap::Lacks(want) => want.place(),
        }
    }
}

/// Every point in a calm order: what stands in the plan first, the end last. A plan without a goal has one point only.
pub fn checks(plan: &Plan, lang: Lang, today: Day) -> Vec<Check> {
    let look = Look { plan, lang, lacks: missing(plan, &Details::default()), advice: advice::check_plan(plan, lang) };
    let check = |point, open: Vec<Open>| Check { point, state: if open.is_empty() { State::Fine } else { State::Open(open) } };
    let goals = check(Point::Goals, look.goals());
    if plan.kept_goals().next().is_none() {
        return vec![goals];
    }
    let mut all = vec![goals, check(Point::Drafts, look.lacking(|w| w == Want::Draft))];
    if plan.form_goals().next().is_none() {
        return all;
    }
    let ending = look.ending();
    all.extend([
        check(Point::Activity, look.activity()),
        check(Point::Weights, look.weights()),
        check(Point::Dates, look.dates()),
        check(Point::Indicator, look.lacking(|w| w == Want::Indicator)),
        check(Point::Today, look.lacking(|w| w == Want::Today)),
        check(Point::Steps, look.lacking(|w| matches!(w, Want::Level(_)))),
        check(Point::Proposals, look.lacking(|w| matches!(w, Want::Accept(_)))),
        check(Point::Words, look.lacking(|w| matches!(w, Want::Name | Want::OwnWords | Want::Means))),
        check(Point::Conflicts, look.lacking(|w| w == Want::Settle)),
        match ending.is_empty() && look.ends_later(today) {
            true => Check { point: Point::Ending, state: State::Later },
            false => check(Point::Ending, if ending.is_empty() { look.final_review() } else { ending }),
        },
    ]);
    all
}

/// How many points are open.
pub fn open_points(checks: &[Check]) -> usize {
    checks.iter().filter(|c| matches!(c.state, State::Open(_))).count()
}

struct Look<'a> {
    plan: &'a Plan,
    lang: Lang,
    lacks: Vec<Missing>,
    advice: Vec<Advice>,
}

impl Look<'_> {
    fn says(&self, code: Code) -> bool {
        self.advice.iter().any(|a| a.code == code)
    }

    fn lacking(&self, which: impl Fn(Want) -> bool) -> Vec<Open> {
        let open = |m: &Missing| Open { goal: m.goal.clone(), gap: Gap::Lacks(m.want) };
        self.lacks.iter().filter(|m| which(m.want)).map(open).collect()
    }

    fn of_goals(&self, gap: impl Fn(&Goal) -> Option<Gap>) -> Vec<Open> {
        self.plan.review_goals().filter_map(|g| gap(g).map(|gap| Open { goal: Some(g.id.clone()), gap })).collect()
    }

    fn goals(&self) -> Vec<Open> {
        let whole = |gap| vec![Open { goal: None, gap }];
        match () {
            () if self.plan.kept_goals().next().is_none() => whole(Gap::NoGoals),
            () if self.says(Code::ManyGoals) => whole(Gap::ManyGoals),
            () if self.says(Code::FewGoals) || self.plan.form_goals().next().is_none() => whole(Gap::FewGoals),
            () => Vec::new(),
        }
    }

    fn activity(&self) -> Vec<Open> {
        if !self.says(Code::NoActivity) {
            return Vec::new();
        }
        self.of_goals(|g| Some(if g.area.is_empty() { Gap::NoArea } else { Gap::BodyFunction }))
    }

    fn weights(&self) -> Vec<Open> {
        if !self.says(Code::MixedWeights) {
            return Vec::new();
        }
        self.of_goals(|g| g.importance().is_none().then_some(Gap::NotWeighed))
    }

    fn dates(&self) -> Vec<Open> {
        let mut open = self.lacking(|w| matches!(w, Want::Period | Want::ExpectedBy));
        open.extend(self.of_goals(|g| {
            let outside = advice::check_goal(self.plan, g, self.lang).iter().any(|a| a.code == Code::DateOutsidePeriod);
            outside.then_some(Gap::DateOutside)
        }));
        open
    }

    /// Goals without the agreed score that is due: in the final review, or already because one was made on the way.
    fn ending(&self) -> Vec<Open> {
        let mut open = self.lacking(|w| w == Want::Agreed);
        for advice in self.advice.iter().filter(|a| a.code == Code::NotScoredAtEnd) {
            if !open.iter().any(|o| o.goal == advice.goal) {
                open.push(Open { goal: advice.goal.clone(), gap: Gap::Lacks(Want::Agreed) });
            }
        }
        open
    }

    fn has_final_review(&self) -> bool {
        self.plan.reviews.iter().any(|r| r.phase == Phase::Final)
    }

    /// The end has not come: no final review, and the period goes on or has no days yet.
    fn ends_later(&self, today: Day) -> bool {
        let goes_on = self.plan.period.get().is_none_or(|(_, last)| today < *last);
        !self.has_final_review() && goes_on && self.plan.review_goals().next().is_some()
    }

    fn final_review(&self) -> Vec<Open> {
        let asked = !self.has_final_review() && self.plan.review_goals().next().is_some();
        asked.then_some(Open { goal: None, gap: Gap::NoFinalReview }).into_iter().collect()
    }
}

#[cfg(test)]
mod tests;
