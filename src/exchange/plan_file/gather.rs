//! From a plan to its open form. What is not carried over stands on the written list (`exchange::left_out`).

use super::data::*;
use crate::plan::{
    By, Field, Goal, Importance, Indicator, Level, MainGoal, Measure, Moment, PartialGoal, Pause, Person, Photo, Plan, Review, Said, Score, SetAside,
    Sorted, Status, Step,
};

/// Everything of a plan that is not in the trash.
pub fn gather(plan: &Plan) -> PlanData {
    PlanData {
        id: Some(plan.id.clone()),
        nickname: written(&plan.nickname, String::clone),
        period: written(&plan.period, |(from, to)| PeriodData { from: *from, to: *to }),
        service: written(&plan.service, String::clone),
        provider: written(&plan.provider, String::clone),
        example: plan.example,
        people: plan.people.iter().map(person).collect(),
        sorted_areas: plan.sorted.iter().map(sorted).collect(),
        main_goals: plan.main_goals.iter().filter_map(main_goal).collect(),
        reviews: plan.reviews.iter().map(review).collect(),
        next_review: written(&plan.next_review, |on| *on),
        goals: plan.kept_goals().map(goal).collect(),
    }
}

fn written<T, U>(field: &Field<T>, of: impl Fn(&T) -> U) -> Option<Written<U>> {
    let (last, others) = field.said.split_last()?;
    let others = others.iter().map(|said| Wording { value: of(&said.value), by: signed(said) }).collect();
    Some(Written { value: of(&last.value), by: signed(last), others })
}

fn signed<T>(said: &Said<T>) -> Option<Signature> {
    Some(signature(&said.by, said.at))
}

fn signature(by: &By, at: Moment) -> Signature {
    Signature { person: by.person.clone(), role: by.role, day: at.day, minute: at.minute }
}

fn person(person: &Person) -> PersonData {
    PersonData { id: person.id.clone(), role: person.role, name: person.name.clone() }
}

fn sorted(sorted: &Sorted) -> SortedData {
    SortedData { person: sorted.by.person.clone(), role: sorted.by.role, area: sorted.area, pile: sorted.pile }
}

fn main_goal(main: &MainGoal) -> Option<MainGoalData> {
    Some(MainGoalData { id: main.id.clone(), words: written(&main.words, String::clone)? })
}

fn review(review: &Review) -> ReviewData {
    ReviewData { id: review.id.clone(), phase: review.phase, on: review.on }
}

fn goal(goal: &Goal) -> GoalData {
    GoalData {
        id: goal.id.clone(),
        begun_on: goal.begun_on,
        own_words: written(&goal.own_words, String::clone),
        name: written(&goal.name, String::clone),
        area: written(&goal.area, |a| *a),
        indicator: written(&goal.indicator, indicator),
        today: written(&goal.today, measure),
        target: written(&goal.target, measure),
        help_list: written(&goal.help_list, Vec::clone),
        expected_by: written(&goal.expected_by, |d| *d),
        baseline: written(&goal.baseline, |l| *l),
        steps: Level::ALL.into_iter().filter_map(|level| step(level, &goal.steps[level.index()])).collect(),
        means: written(&goal.means, String::clone),
        conditions: written(&goal.conditions, String::clone),
        serves: written(&goal.serves, Option::clone),
        importance: written(&goal.importance, |i| i.map(Importance::weight)),
        photo: written(&goal.photo, |p| p.as_ref().map(photo)),
        set_aside: goal.set_aside.iter().map(set_aside).collect(),
        partial_goals: goal.parts.iter().filter_map(part).collect(),
        partial_goals_ordered: goal.parts_ordered,
        scores: goal.scores.iter().map(score).collect(),
        // Nobody is asked to choose between two states: the one that stands is the goal's.
        status: written(&goal.status, status).map(|w| Written::one(w.value, w.by)),
        pauses: goal.pauses.iter().map(pause).collect(),
    }
}

fn indicator(indicator: &Indicator) -> IndicatorData {
    IndicatorData { kind: indicator.kind, name: indicator.name.clone(), unit: indicator.unit }
}

fn measure(measure: &Measure) -> MeasureData {
    MeasureData { thousandths: measure.amount.map(|a| a.thousandths()), words: measure.words.clone() }
}

fn step(level: Level, field: &Field<Step>) -> Option<StepData> {
    let step = written(field, |s| StepWords { words: s.words.clone(), origin: s.origin })?;
    Some(StepData { level, step })
}

fn photo(photo: &Photo) -> PhotoData {
    PhotoData { jpeg: photo.jpeg.to_string(), about: photo.about.clone() }
}

fn set_aside(aside: &SetAside) -> SetAsideData {
    SetAsideData { code: aside.code.clone(), place: aside.place.clone(), wording: aside.wording.clone() }
}

fn part(part: &PartialGoal) -> Option<PartData> {
    let words = written(&part.words, String::clone)?;
    Some(PartData { id: part.id.clone(), words, due: written(&part.due, |d| *d), done: written(&part.done, |d| *d) })
}

fn score(score: &Score) -> ScoreData {
    ScoreData {
        scorer: score.scorer.into(),
        level: score.level,
        on: score.on,
        step_words: score.step_words.clone(),
        happened: score.happened.clone(),
        conditions: score.conditions.clone(),
        between: score.between,
        review: score.review.clone(),
        by: Some(signature(&score.by, score.at)),
    }
}

fn status(status: &Status) -> StatusData {
    let (is, on, reason) = match status {
        Status::Draft => (StatusCode::Draft, None, ""),
        Status::Active => (StatusCode::Active, None, ""),
        Status::Paused { reason, since } => (StatusCode::Paused, Some(*since), reason.as_str()),
        Status::Dropped { reason, on } => (StatusCode::Dropped, Some(*on), reason.as_str()),
        Status::Finished { on } => (StatusCode::Finished, Some(*on), ""),
    };
    StatusData { is, on, reason: reason.to_owned() }
}

fn pause(pause: &Pause) -> PauseData {
    PauseData { since: pause.since, until: pause.until, reason: pause.reason.clone() }
}
