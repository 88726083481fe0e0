//! A goal with its stair, its main goal, its partial goals and its picture.

use super::people::matters_categories;
use super::stair::milestone;
use super::{Writer, identifier, profile, words};
use crate::exchange::fhir::codes;
use crate::exchange::fhir::value::*;
use crate::exchange::plan_file::{GoalData, MainGoalData, PartData, ScorerCode, StatusCode, StatusData, Written};
use crate::plan::{Importance, Level, Phase};
use crate::words::areas;
use serde_json::Value;

impl Writer<'_> {
    pub(super) fn main_goal(&mut self, main: &MainGoalData) {
        let serve = self.data.goals.iter().filter(|g| g.serves.as_ref().is_some_and(|w| w.value.as_ref() == Some(&main.id)));
        let milestones = serve.map(|g| milestone(&self.url("goal", g.id.as_str())));
        let members = [
            ("identifier", one(identifier("main-goal", main.id.as_str()))),
            ("extension", all(milestones)),
            ("lifecycleStatus", text("active")),
            ("description", words(&main.words.value)),
            ("subject", self.patient()),
            ("expressedBy", self.author(main.words.by.as_ref())),
        ];
        self.add("Goal", "main-goal", main.id.as_str(), members);
    }

    pub(super) fn goal(&mut self, goal: &GoalData) {
        let id = goal.id.as_str();
        self.own_words(goal);
        let name = goal.name.as_ref().map_or("", |w| &w.value);
        let (status, reason, on) = lifecycle(goal.status.as_ref().map(|w| &w.value));
        let own = goal.own_words.as_ref().filter(|w| !w.value.trim().is_empty());
        let first = [goal.own_words.as_ref(), goal.name.as_ref()].into_iter().flatten().find_map(|w| w.by.as_ref());
        let due = maybe(goal.expected_by.as_ref(), |w| text(&w.value.to_string()));
        let measure = concept(named(codes::LOINC, codes::REPORTED, codes::score_name(codes::REPORTED)), "");
        // The guide's profile asks for a first day; a goal without one is said to be no more than a goal.
        let start = maybe(goal.begun_on, |d| text(&d.to_string()));
        let meta = if start.is_null() { Value::Null } else { profile(codes::GOAL_PROFILE) };
        let weight = goal.importance.as_ref().and_then(|w| w.value).and_then(Importance::from_weight);
        let priority = maybe(weight, |i| concept(coding(codes::PRIORITY, codes::priority(i)), ""));
        let members = [
            ("meta", meta),
            ("identifier", one(identifier("goal", id))),
            ("extension", all(self.extensions(goal))),
            ("lifecycleStatus", text(status)),
            ("achievementStatus", self.achievement(goal)),
            ("category", self.categories(goal)),
            ("priority", priority),
            ("description", words(name)),
            ("subject", self.patient()),
            ("startDate", start),
            ("target", one(object([("measure", measure), ("dueDate", due)]))),
            ("statusDate", maybe(on, |d| text(&d.to_string()))),
            ("statusReason", text(reason)),
            ("expressedBy", self.author(first)),
            ("addresses", one(maybe(own, |_| reference(&self.url("own-words", id))))),
            ("note", all([self.note("means", goal.means.as_ref()), self.note("conditions", goal.conditions.as_ref())])),
        ];
        self.add("Goal", "goal", id, members);
        for part in &goal.partial_goals {
            self.part(goal, part);
        }
        self.baseline(goal);
        self.scores(goal);
        self.picture(goal);
    }

    fn own_words(&mut self, goal: &GoalData) {
        let Some(own) = goal.own_words.as_ref().filter(|w| !w.value.trim().is_empty()) else { return };
        let on = own.by.as_ref().map(|by| by.day).or(goal.begun_on);
        let members = [
            ("meta", profile(codes::MATTERS_PROFILE)),
            ("status", text("final")),
            ("category", matters_categories()),
            ("code", concept(named(codes::PCO_CONCEPTS, "what-matters", "What Matters"), crate::words::form::own_words(self.lang))),
            ("subject", self.patient()),
            ("performer", one(self.author(own.by.as_ref()))),
            ("effectiveDateTime", maybe(on, |d| text(&d.to_string()))),
            ("valueString", text(&own.value)),
        ];
        self.add("Observation", "own-words", goal.id.as_str(), members);
    }

    fn categories(&self, goal: &GoalData) -> Value {
        let area = goal.area.as_ref().map(|w| concept(coding(codes::ICF, w.value.icf()), areas::name(self.lang, w.value)));
        all([concept(named(codes::PCO_CONCEPTS, "what-matters", "What Matters"), "")].into_iter().chain(area))
    }

    fn note(&self, id: &str, words: Option<&Written<String>>) -> Value {
        let Some(words) = words.filter(|w| !w.value.trim().is_empty()) else { return Value::Null };
        object([("id", text(id)), ("authorReference", self.author(words.by.as_ref())), ("text", text(&words.value))])
    }

    /// How far it has come, by what was agreed on after the start: never a prediction.
    fn achievement(&self, goal: &GoalData) -> Value {
        let at_start = |id| self.data.reviews.iter().any(|r| Some(&r.id) == id && r.phase == Phase::Start);
        let agreed = goal.scores.iter().rev().find(|s| s.scorer == ScorerCode::Agreed && !at_start(s.review.as_ref())).map(|s| s.level);
        let ended = matches!(goal.status.as_ref().map(|w| w.value.is), Some(StatusCode::Finished | StatusCode::Dropped));
        let baseline = goal.baseline.as_ref().map(|w| w.value);
        let code = match (agreed, baseline) {
            (Some(Level::Expected | Level::More | Level::MuchMore), _) => "achieved",
            (Some(_), _) if ended => "not-achieved",
            (Some(level), Some(from)) if level > from => "improving",
            (Some(level), Some(from)) if level < from => "worsening",
            (Some(_), Some(_)) => "no-change",
            (Some(_), None) => "in-progress",
            (None, _) if ended => return Value::Null,
            (None, _) => "in-progress",
        };
        concept(coding(codes::ACHIEVEMENT, code), "")
    }

    fn part(&mut self, goal: &GoalData, part: &PartData) {
        let done = part.done.as_ref().and_then(|w| w.value);
        let due = part.due.as_ref().and_then(|w| w.value);
        let status = if done.is_some() { "completed" } else { "active" };
        let achieved = done.map(|_| concept(coding(codes::ACHIEVEMENT, "achieved"), ""));
        let members = [
            ("identifier", one(identifier("partial-goal", part.id.as_str()))),
            ("lifecycleStatus", text(status)),
            ("achievementStatus", achieved.unwrap_or(Value::Null)),
            ("description", words(&part.words.value)),
            ("subject", self.patient()),
            ("target", one(maybe(due, |d| object([("dueDate", text(&d.to_string()))])))),
            ("statusDate", maybe(done, |d| text(&d.to_string()))),
        ];
        self.add("Goal", "partial-goal", &format!("{}/{}", goal.id, part.id), members);
    }

    fn picture(&mut self, goal: &GoalData) {
        let Some(photo) = goal.photo.as_ref().and_then(|w| w.value.as_ref()) else { return };
        let attachment = object([("contentType", text("image/jpeg")), ("data", text(&photo.jpeg))]);
        let members = [
            ("status", text("current")),
            ("subject", self.patient()),
            ("description", text(&photo.about)),
            ("content", one(object([("attachment", attachment)]))),
            ("context", object([("related", one(reference(&self.url("goal", goal.id.as_str()))))])),
        ];
        self.add("DocumentReference", "picture", goal.id.as_str(), members);
    }
}

/// The state, its reason and its day.
fn lifecycle(status: Option<&StatusData>) -> (&'static str, &str, Option<crate::plan::Day>) {
    let Some(status) = status else { return ("proposed", "", None) };
    let code = match status.is {
        StatusCode::Draft => "proposed",
        StatusCode::Active => "active",
        StatusCode::Paused => "on-hold",
        StatusCode::Dropped => "cancelled",
        StatusCode::Finished => "completed",
    };
    (code, &status.reason, status.on)
}
