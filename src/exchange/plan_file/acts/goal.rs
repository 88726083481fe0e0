//! A goal of the file, act by act.

use super::Pen;
use crate::exchange::plan_file::data::*;
use crate::exchange::{At, ReadError};
use crate::journal::{Act, Scope, Scoring};
use crate::plan::{Amount, Day, Importance, Indicator, Measure, Photo, Status};

impl Pen {
    pub(super) fn goal(&mut self, goal: &GoalData) -> Result<(), ReadError> {
        let scope = Scope::Goal(goal.id.clone());
        let first = [goal.own_words.as_ref(), goal.name.as_ref()].into_iter().flatten().find_map(|w| w.by.clone());
        if let Some(on) = goal.begun_on {
            let by = Signature { day: on, ..first.unwrap_or_else(|| self.nobody.clone()) };
            self.put(&scope, Some(&by), Act::BeginGoal { on })?;
        }
        self.field(&scope, goal.own_words.as_ref(), |t| Act::SetOwnWords { text: t.clone() })?;
        self.field(&scope, goal.name.as_ref(), |t| Act::SetGoalName { text: t.clone() })?;
        self.field(&scope, goal.area.as_ref(), |a| Act::SetArea { area: *a })?;
        self.field(&scope, goal.indicator.as_ref(), |i| Act::SetIndicator { indicator: indicator(i) })?;
        self.field(&scope, goal.today.as_ref(), |m| Act::SetToday { measure: measure(m) })?;
        self.field(&scope, goal.target.as_ref(), |m| Act::SetTarget { measure: measure(m) })?;
        self.field(&scope, goal.help_list.as_ref(), |l| Act::SetHelpList { list: l.clone() })?;
        self.field(&scope, goal.expected_by.as_ref(), |d| Act::SetExpectedBy { on: *d })?;
        self.field(&scope, goal.baseline.as_ref(), |l| Act::SetBaselineLevel { level: *l })?;
        self.unique(goal.steps.iter().map(|s| s.level.sign()))?;
        for step in &goal.steps {
            self.field(&scope, Some(&step.step), |s| Act::WriteStep { level: step.level, words: s.words.clone(), origin: s.origin })?;
        }
        self.field(&scope, goal.means.as_ref(), |t| Act::SetMeans { text: t.clone() })?;
        self.field(&scope, goal.conditions.as_ref(), |t| Act::SetConditions { text: t.clone() })?;
        self.parts(&scope, goal)?;
        self.field(&scope, goal.serves.as_ref(), |m| Act::ServeMainGoal { main: m.clone() })?;
        if goal.importance.as_ref().is_some_and(|w| w.value.is_some_and(|n| Importance::from_weight(n).is_none())) {
            return Err(ReadError::Damaged { at: self.at });
        }
        self.field(&scope, goal.importance.as_ref(), |n| Act::SetImportance { importance: n.and_then(Importance::from_weight) })?;
        self.field(&scope, goal.photo.as_ref(), |p| Act::SetPhoto { photo: p.as_ref().map(photo) })?;
        for aside in &goal.set_aside {
            let (code, place, wording) = (aside.code.clone(), aside.place.clone(), aside.wording.clone());
            self.put(&scope, None, Act::SetAside { code, place, wording })?;
        }
        for score in &goal.scores {
            let scoring = scoring(score);
            let act = if score.scorer == ScorerCode::Own { Act::GiveScore(scoring) } else { Act::AgreeScore(scoring) };
            let on = Signature { day: score.on, ..self.nobody.clone() };
            self.put(&scope, Some(score.by.as_ref().unwrap_or(&on)), act)?;
        }
        self.life(&scope, goal)
    }

    fn parts(&mut self, scope: &Scope, goal: &GoalData) -> Result<(), ReadError> {
        self.unique(goal.partial_goals.iter().map(|p| p.id.as_str()))?;
        for part in &goal.partial_goals {
            self.field(scope, Some(&part.words), |t| Act::NamePartialGoal { part: part.id.clone(), text: t.clone() })?;
            self.field(scope, part.due.as_ref(), |d| Act::DatePartialGoal { part: part.id.clone(), on: *d })?;
            self.field(scope, part.done.as_ref(), |d| Act::TickPartialGoal { part: part.id.clone(), on: *d })?;
        }
        if goal.partial_goals_ordered && !goal.partial_goals.is_empty() {
            let parts = goal.partial_goals.iter().map(|p| p.id.clone()).collect();
            self.put(scope, None, Act::OrderPartialGoals { parts })?;
        }
        Ok(())
    }

    /// The pauses that are over, then how the goal stands now.
    fn life(&mut self, scope: &Scope, goal: &GoalData) -> Result<(), ReadError> {
        for pause in &goal.pauses {
            let on = |day: Day, nobody: &Signature| Signature { day, ..nobody.clone() };
            let paused = Status::Paused { reason: pause.reason.clone(), since: pause.since };
            self.put(scope, Some(&on(pause.since, &self.nobody)), Act::SetStatus { status: paused })?;
            if let Some(until) = pause.until {
                self.put(scope, Some(&on(until, &self.nobody)), Act::SetStatus { status: Status::Active })?;
            }
        }
        let at = self.at;
        let all = goal.status.iter().flat_map(|w| std::iter::once(&w.value).chain(w.others.iter().map(|o| &o.value)));
        for said in all {
            status(said, at)?;
        }
        self.field(scope, goal.status.as_ref(), |s| Act::SetStatus { status: status(s, at).unwrap_or_default() })
    }
}

fn indicator(data: &IndicatorData) -> Indicator {
    Indicator { kind: data.kind, name: data.name.clone(), unit: data.unit }
}

fn measure(data: &MeasureData) -> Measure {
    Measure { amount: data.thousandths.map(Amount::from_thousandths), words: data.words.clone() }
}

fn photo(data: &PhotoData) -> Photo {
    Photo { jpeg: data.jpeg.as_str().into(), about: data.about.clone() }
}

fn scoring(data: &ScoreData) -> Scoring {
    Scoring {
        level: data.level,
        step_words: data.step_words.clone(),
        happened: data.happened.clone(),
        conditions: data.conditions.clone(),
        between: data.between,
        on: data.on,
        review: data.review.clone(),
    }
}

fn status(data: &StatusData, at: At) -> Result<Status, ReadError> {
    let day = || data.on.ok_or(ReadError::Damaged { at });
    let reason = data.reason.clone();
    Ok(match data.is {
        StatusCode::Draft => Status::Draft,
        StatusCode::Active => Status::Active,
        StatusCode::Paused => Status::Paused { reason, since: day()? },
        StatusCode::Dropped => Status::Dropped { reason, on: day()? },
        StatusCode::Finished => Status::Finished { on: day()? },
    })
}
