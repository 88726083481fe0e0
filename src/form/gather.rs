//! From a plan to what its form shows. Here is decided what is on the form; `render` only says it in words.

use super::data::*;
use super::{Audience, Details, Made, Tongues};
use crate::gas::{self, Counted, Figures, Weighting, When};
use crate::plan::{Goal, GoalId, Importance, Level, Measure, Person, Phase, Plan, Review, Role, Score, Scorer, Status};

pub(super) fn gather(plan: &Plan, tongues: &Tongues, details: &Details, made: Made, audience: Audience) -> FormData {
    let ids: Vec<GoalId> = plan.form_goals().map(|g| g.id.clone()).collect();
    let ordered = plan.by_main_goal(&ids).into_iter().flat_map(|(_, goals)| goals);
    let named: Vec<&str> = plan.people.iter().filter(|p| p.role == Role::Professional).map(|p| p.name.trim()).filter(|n| !n.is_empty()).collect();
    FormData {
        format: FORMAT.to_owned(),
        version: VERSION,
        lang: tongues.form().tag().to_owned(),
        words_lang: tongues.plan().map(str::to_owned),
        part: None,
        made_on: made.at.day,
        client_name: given(&details.client_name),
        identity_code: given(&details.identity_code),
        service: given(plan.service.text()),
        provider: given(plan.provider.text()),
        therapists: given(&details.therapists).or_else(|| given(&named.join(", "))),
        period: plan.period.get().copied(),
        participants: plan.people.iter().map(who).collect(),
        main_goals: plan.main_goals.iter().enumerate().map(|(at, m)| MainGoalData { number: at + 1, words: given(m.words.text()) }).collect(),
        goals: ordered.filter_map(|id| plan.goal(&id)).enumerate().map(|(at, g)| goal(plan, g, at + 1, audience)).collect(),
        t_score: (audience == Audience::Provider).then(|| t_score(plan)),
    }
}

/// A text that somebody wrote, whole as it was but for the spaces around it.
fn given(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn who(person: &Person) -> Who {
    Who { role: person.role, name: given(&person.name) }
}

fn goal(plan: &Plan, goal: &Goal, number: usize, audience: Audience) -> GoalData {
    GoalData {
        number,
        main_goal: plan.main_goal_of(goal).and_then(|main| plan.main_goals.iter().position(|m| m.id == main.id)),
        name: given(goal.name.text()),
        own_words: given(goal.own_words.text()),
        area: goal.area.get().copied(),
        indicator: goal.indicator.get().map(|i| IndicatorData { kind: i.kind, name: given(&i.name), unit: i.unit }),
        conditions: given(goal.conditions.text()),
        today: goal.today.get().and_then(measure),
        set_on: goal.begun_on,
        expected_by: goal.expected_by.get().copied(),
        baseline_level: goal.baseline_level(),
        start_level: gas::start_level(plan, goal),
        levels: Level::ALL.map(|level| LevelData { level, words: given(goal.step_words(level)), proposal: goal.is_proposal(level) }).to_vec(),
        means: given(goal.means.text()),
        partial_goals: goal.parts.iter().map(|p| PartData { words: given(p.words.text()), due_on: p.due_on(), done_on: p.done_on() }).collect(),
        weight: goal.importance().filter(|_| audience == Audience::Provider).map(Importance::weight),
        agreed: reached(plan, goal).map(|s| score(plan, goal, s)),
        scores: goal.scores.iter().filter(|s| s.review.is_some()).map(|s| score(plan, goal, s)).collect(),
        agreed_missing: agreed_is_missing(plan, goal),
        status: status(goal.status()),
    }
}

/// A measure with nothing in it is no measure.
fn measure(measure: &Measure) -> Option<MeasureData> {
    let data = MeasureData { thousandths: measure.amount, words: given(&measure.words) };
    (data.thousandths.is_some() || data.words.is_some()).then_some(data)
}

fn score(plan: &Plan, goal: &Goal, score: &Score) -> ScoreData {
    let named = plan.person(&score.by.person).and_then(|p| given(&p.name));
    ScoreData {
        level: score.level,
        on: score.on,
        phase: score.review.as_ref().and_then(|id| plan.review(id)).map(|r| r.phase),
        by: (score.scorer == Scorer::Own).then_some(Who { role: score.by.role, name: named }),
        step_words: given(&score.step_words),
        happened: given(&score.happened),
        conditions: given(&score.conditions),
        between: score.between,
        after_talk: goal.is_after_talk(score),
    }
}

/// The newest score agreed on after the start: what was reached.
pub(super) fn reached<'a>(plan: &Plan, goal: &'a Goal) -> Option<&'a Score> {
    let at_start = |s: &Score| s.review.as_ref().and_then(|id| plan.review(id)).is_some_and(|r| r.phase == Phase::Start);
    goal.scores.iter().rev().find(|s| s.scorer == Scorer::Agreed && !at_start(s))
}

/// An agreed score is due once the goal has been there in a review, or is finished. Nothing is asked of a dropped goal.
pub(super) fn agreed_is_missing(plan: &Plan, goal: &Goal) -> bool {
    let due = match goal.status() {
        Status::Dropped { .. } | Status::Draft => false,
        Status::Finished { .. } => true,
        Status::Active | Status::Paused { .. } => plan.reviews.iter().any(|r| r.phase != Phase::Start && was_there(goal, r)),
    };
    due && reached(plan, goal).is_none()
}

/// A goal that was set in a review is looked at in the next one.
fn was_there(goal: &Goal, review: &Review) -> bool {
    goal.begun_on.is_none_or(|begun| begun < review.on) || goal.scores.iter().any(|s| s.review.as_ref() == Some(&review.id))
}

fn status(status: Status) -> StatusData {
    match status {
        Status::Draft | Status::Active => StatusData::Active,
        Status::Paused { reason, since } => StatusData::Paused { since, reason: reason.trim().to_owned() },
        Status::Dropped { reason, on } => StatusData::Dropped { on, reason: reason.trim().to_owned() },
        Status::Finished { on } => StatusData::Finished { on },
    }
}

pub(super) fn t_score(plan: &Plan) -> TData {
    let summary = gas::summary(plan, When::Latest);
    TData {
        remaining: figures(&summary.remaining),
        with_dropped: summary.with_dropped.as_ref().map(figures),
        added_midway: summary.added_midway.len(),
    }
}

fn figures(figures: &Figures) -> TFigures {
    let figure = |c: &Counted| TFigure { t: c.t.map(|t| t.rounded()), scored: c.scored, of: c.of };
    TFigures {
        weights: match figures.weighting {
            Weighting::Equal => WeightsData::Equal,
            Weighting::Importance => WeightsData::Importance,
            Weighting::Partly(_) => WeightsData::Partly,
        },
        start: figure(&figures.start),
        reached: figure(&figures.reached),
        change: figures.change.map(|c| TChange { points: gas::shown(c.points), goals: c.goals }),
    }
}
