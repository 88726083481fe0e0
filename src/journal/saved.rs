//! The saved form of an act: one flat object with the act's name and the fields that it has. Fields may be
//! added, never renamed. One struct for all acts on purpose: a derived enum of tagged variants cost 95 kB of
//! WebAssembly before compression, this costs a sixth.

use super::{Act, Scoring};
use crate::plan::{
    Amount, Day, EntryId, Id, Importance, Indicator, IndicatorKind, Level, LifeArea, Measure, Origin, Phase, Photo, Pile, Role, Status, Unit,
};
use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Saved {
    #[serde(rename = "do")]
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<i8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    happened: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    /// Thousandths.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<EntryId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    main: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conditions: Option<String>,
    /// 1 where a score falls between two levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    between: Option<u8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    entries: Vec<EntryId>,
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

impl Saved {
    pub fn of(act: &Act) -> Saved {
        let saved = Saved { what: name(act).to_owned(), ..Saved::default() };
        match act {
            Act::BeginPlan | Act::RestorePlan | Act::MarkExample | Act::RestoreGoal => saved,
            Act::SetNickname { text }
            | Act::SetService { text }
            | Act::SetProvider { text }
            | Act::SetOwnWords { text }
            | Act::SetGoalName { text }
            | Act::SetMeans { text }
            | Act::SetConditions { text } => Saved { text: some(text), ..saved },
            Act::SetPeriod { from, to } => Saved { on: Some(*from), to: Some(*to), ..saved },
            Act::SetPerson { person, role, name } => Saved { person: some(person.as_str()), role: some(role.code()), name: some(name), ..saved },
            Act::RemovePerson { person } => Saved { person: some(person.as_str()), ..saved },
            Act::OpenReview { review, phase, on } => Saved { review: some(review.as_str()), phase: some(phase.code()), on: Some(*on), ..saved },
            Act::PlanReview { on } => Saved { on: *on, ..saved },
            Act::RemovePlan { on } | Act::BeginGoal { on } | Act::SetExpectedBy { on } | Act::RemoveGoal { on } => Saved { on: Some(*on), ..saved },
            Act::SetArea { area } => Saved { area: some(area.code()), ..saved },
            Act::SetIndicator { indicator } => {
                Saved { kind: some(indicator.kind.code()), name: some(&indicator.name), unit: indicator.unit.and_then(|u| some(u.code())), ..saved }
            }
            Act::SetToday { measure } | Act::SetTarget { measure } => {
                Saved { amount: measure.amount.map(Amount::thousandths), words: some(&measure.words), ..saved }
            }
            Act::SetHelpList { list } => Saved { parts: list.clone(), ..saved },
            Act::SetBaselineLevel { level } => Saved { level: Some(level.value()), ..saved },
            Act::WriteStep { level, words, origin } => Saved { level: Some(level.value()), words: some(words), origin: some(origin.code()), ..saved },
            Act::NamePartialGoal { part, text } => Saved { part: some(part.as_str()), text: some(text), ..saved },
            Act::DatePartialGoal { part, on } | Act::TickPartialGoal { part, on } => Saved { part: some(part.as_str()), on: *on, ..saved },
            Act::RemovePartialGoal { part } => Saved { part: some(part.as_str()), ..saved },
            Act::GiveScore(s) | Act::AgreeScore(s) => Saved {
                level: Some(s.level.value()),
                words: some(&s.step_words),
                happened: some(&s.happened),
                on: Some(s.on),
                review: s.review.as_ref().and_then(|r| some(r.as_str())),
                conditions: (!s.conditions.is_empty()).then(|| s.conditions.clone()),
                between: s.between.then_some(1),
                ..saved
            },
            Act::SortArea { person, area, pile } => {
                Saved { person: some(person.as_str()), area: some(area.code()), pile: pile.and_then(|p| some(p.code())), ..saved }
            }
            Act::NameMainGoal { main, text } => Saved { main: some(main.as_str()), text: some(text), ..saved },
            Act::RemoveMainGoal { main } => Saved { main: some(main.as_str()), ..saved },
            Act::ServeMainGoal { main } => Saved { main: main.as_ref().and_then(|m| some(m.as_str())), ..saved },
            Act::OrderPartialGoals { parts } => Saved { parts: parts.iter().map(|p| p.as_str().to_owned()).collect(), ..saved },
            Act::SetImportance { importance } => Saved { weight: importance.map(Importance::weight), ..saved },
            Act::SetPhoto { photo: Some(photo) } => Saved { photo: some(&photo.jpeg), words: some(&photo.about), ..saved },
            Act::SetPhoto { photo: None } => saved,
            Act::DescribePhoto { about } => Saved { words: some(about), ..saved },
            Act::SetAside { code, place, wording } => Saved { kind: some(code), name: some(place), words: some(wording), ..saved },
            Act::TellMore { score, happened, conditions } => {
                Saved { score: Some(score.clone()), happened: some(happened), conditions: conditions.clone(), ..saved }
            }
            Act::SetStatus { status } => with_status(saved, status),
            Act::TakeBack { entries } => Saved { entries: entries.clone(), ..saved },
        }
    }

    /// `None` for an act that this version does not know, or one without a field that it needs.
    pub fn act(self) -> Option<Act> {
        let act = match self.what.as_str() {
            "begin-plan" => Act::BeginPlan,
            "set-nickname" => Act::SetNickname { text: self.text? },
            "set-period" => Act::SetPeriod { from: self.on?, to: self.to? },
            "set-service" => Act::SetService { text: self.text? },
            "set-provider" => Act::SetProvider { text: self.text? },
            "set-person" => Act::SetPerson { person: id(self.person)?, role: Role::from_code(&self.role?)?, name: self.name.unwrap_or_default() },
            "remove-person" => Act::RemovePerson { person: id(self.person)? },
            "open-review" => Act::OpenReview { review: id(self.review)?, phase: Phase::from_code(&self.phase?)?, on: self.on? },
            "plan-review" => Act::PlanReview { on: self.on },
            "remove-plan" => Act::RemovePlan { on: self.on? },
            "restore-plan" => Act::RestorePlan,
            "begin-goal" => Act::BeginGoal { on: self.on? },
            "set-own-words" => Act::SetOwnWords { text: self.text? },
            "set-goal-name" => Act::SetGoalName { text: self.text? },
            "set-area" => Act::SetArea { area: LifeArea::from_code(&self.area?)? },
            "set-indicator" => {
                let unit = match self.unit {
                    Some(code) => Some(Unit::from_code(&code)?),
                    None => None,
                };
                Act::SetIndicator { indicator: Indicator { kind: IndicatorKind::from_code(&self.kind?)?, name: self.name.unwrap_or_default(), unit } }
            }
            "set-today" => Act::SetToday { measure: self.measure() },
            "set-target" => Act::SetTarget { measure: self.measure() },
            "set-expected-by" => Act::SetExpectedBy { on: self.on? },
            "set-help-list" => Act::SetHelpList { list: self.parts },
            "set-baseline-level" => Act::SetBaselineLevel { level: Level::from_value(self.level?)? },
            "write-step" => {
                let origin = Origin::from_code(&self.origin?)?;
                Act::WriteStep { level: Level::from_value(self.level?)?, words: self.words.unwrap_or_default(), origin }
            }
            "set-means" => Act::SetMeans { text: self.text? },
            "set-conditions" => Act::SetConditions { text: self.text? },
            "name-partial-goal" => Act::NamePartialGoal { part: id(self.part)?, text: self.text? },
            "date-partial-goal" => Act::DatePartialGoal { part: id(self.part)?, on: self.on },
            "tick-partial-goal" => Act::TickPartialGoal { part: id(self.part)?, on: self.on },
            "remove-partial-goal" => Act::RemovePartialGoal { part: id(self.part)? },
            "give-score" => Act::GiveScore(self.scoring()?),
            "agree-score" => Act::AgreeScore(self.scoring()?),
            "tell-more" => Act::TellMore { score: self.score?, happened: self.happened.unwrap_or_default(), conditions: self.conditions },
            "mark-example" => Act::MarkExample,
            "sort-area" => {
                let pile = match self.pile {
                    Some(code) => Some(Pile::from_code(&code)?),
                    None => None,
                };
                Act::SortArea { person: id(self.person)?, area: LifeArea::from_code(&self.area?)?, pile }
            }
            "name-main-goal" => Act::NameMainGoal { main: id(self.main)?, text: self.text? },
            "remove-main-goal" => Act::RemoveMainGoal { main: id(self.main)? },
            "serve-main-goal" => Act::ServeMainGoal { main: maybe(self.main)? },
            "order-partial-goals" => Act::OrderPartialGoals { parts: self.parts.into_iter().filter_map(|p| id(Some(p))).collect() },
            "set-importance" => {
                let importance = match self.weight {
                    Some(weight) => Some(Importance::from_weight(weight)?),
                    None => None,
                };
                Act::SetImportance { importance }
            }
            "set-photo" => {
                // A picture that is refused removes none: the act is kept and not understood.
                let given = self.photo.is_some();
                let photo = self.photo();
                if given && photo.is_none() {
                    return None;
                }
                Act::SetPhoto { photo }
            }
            "describe-photo" => Act::DescribePhoto { about: self.words? },
            "set-aside" => Act::SetAside { code: self.kind?, place: self.name.unwrap_or_default(), wording: self.words.unwrap_or_default() },
            "set-status" => Act::SetStatus { status: self.status()? },
            "remove-goal" => Act::RemoveGoal { on: self.on? },
            "restore-goal" => Act::RestoreGoal,
            "take-back" => Act::TakeBack { entries: self.entries },
            _ => return None,
        };
        Some(act)
    }

    fn measure(self) -> Measure {
        Measure { amount: self.amount.map(Amount::from_thousandths), words: self.words.unwrap_or_default() }
    }

    fn scoring(self) -> Option<Scoring> {
        let review = maybe(self.review)?;
        let (step_words, happened) = (self.words.unwrap_or_default(), self.happened.unwrap_or_default());
        let (conditions, between) = (self.conditions.unwrap_or_default(), self.between.is_some());
        Some(Scoring { level: Level::from_value(self.level?)?, step_words, happened, conditions, between, on: self.on?, review })
    }

    fn photo(self) -> Option<Photo> {
        Photo::parse(&self.photo?, self.words.unwrap_or_default())
    }

    fn status(self) -> Option<Status> {
        let reason = self.reason.unwrap_or_default();
        Some(match self.status.as_deref()? {
            "draft" => Status::Draft,
            "active" => Status::Active,
            "paused" => Status::Paused { reason, since: self.on? },
            "dropped" => Status::Dropped { reason, on: self.on? },
            "finished" => Status::Finished { on: self.on? },
            _ => return None,
        })
    }
}

fn id<T>(text: Option<String>) -> Option<Id<T>> {
    Id::parse(&text?)
}

/// `None` when it is there but no id.
fn maybe<T>(text: Option<String>) -> Option<Option<Id<T>>> {
    match text {
        Some(_) => Some(Some(id(text)?)),
        None => Some(None),
    }
}

fn with_status(saved: Saved, status: &Status) -> Saved {
    let (code, reason, on) = match status {
        Status::Draft => ("draft", None, None),
        Status::Active => ("active", None, None),
        Status::Paused { reason, since } => ("paused", some(reason), Some(*since)),
        Status::Dropped { reason, on } => ("dropped", some(reason), Some(*on)),
        Status::Finished { on } => ("finished", None, Some(*on)),
    };
    Saved { status: some(code), reason, on, ..saved }
}

/// The act's name in a file; never renamed.
fn name(act: &Act) -> &'static str {
    match act {
        Act::BeginPlan => "begin-plan",
        Act::SetNickname { .. } => "set-nickname",
        Act::SetPeriod { .. } => "set-period",
        Act::SetService { .. } => "set-service",
        Act::SetProvider { .. } => "set-provider",
        Act::SetPerson { .. } => "set-person",
        Act::RemovePerson { .. } => "remove-person",
        Act::OpenReview { .. } => "open-review",
        Act::PlanReview { .. } => "plan-review",
        Act::RemovePlan { .. } => "remove-plan",
        Act::RestorePlan => "restore-plan",
        Act::BeginGoal { .. } => "begin-goal",
        Act::SetOwnWords { .. } => "set-own-words",
        Act::SetGoalName { .. } => "set-goal-name",
        Act::SetArea { .. } => "set-area",
        Act::SetIndicator { .. } => "set-indicator",
        Act::SetToday { .. } => "set-today",
        Act::SetTarget { .. } => "set-target",
        Act::SetExpectedBy { .. } => "set-expected-by",
        Act::SetHelpList { .. } => "set-help-list",
        Act::SetBaselineLevel { .. } => "set-baseline-level",
        Act::WriteStep { .. } => "write-step",
        Act::SetMeans { .. } => "set-means",
        Act::SetConditions { .. } => "set-conditions",
        Act::NamePartialGoal { .. } => "name-partial-goal",
        Act::DatePartialGoal { .. } => "date-partial-goal",
        Act::TickPartialGoal { .. } => "tick-partial-goal",
        Act::RemovePartialGoal { .. } => "remove-partial-goal",
        Act::GiveScore(_) => "give-score",
        Act::AgreeScore(_) => "agree-score",
        Act::TellMore { .. } => "tell-more",
        Act::SetStatus { .. } => "set-status",
        Act::RemoveGoal { .. } => "remove-goal",
        Act::RestoreGoal => "restore-goal",
        Act::TakeBack { .. } => "take-back",
        Act::MarkExample => "mark-example",
        Act::SortArea { .. } => "sort-area",
        Act::NameMainGoal { .. } => "name-main-goal",
        Act::RemoveMainGoal { .. } => "remove-main-goal",
        Act::ServeMainGoal { .. } => "serve-main-goal",
        Act::OrderPartialGoals { .. } => "order-partial-goals",
        Act::SetImportance { .. } => "set-importance",
        Act::SetPhoto { .. } => "set-photo",
        Act::DescribePhoto { .. } => "describe-photo",
        Act::SetAside { .. } => "set-aside",
    }
}
