//! Every place that a question fills: its name among the kept drafts, and what is written there now.

use crate::advice::proposal::help;
use crate::plan::{Goal, GoalId, Level, Measure, PartId};
use crate::words::{Lang, format};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blank {
    OwnWords,
    Name,
    Area,
    Kind,
    IndicatorName,
    Unit,
    TodayNumber,
    TodayWords,
    TargetNumber,
    TargetWords,
    ExpectedBy,
    Step(Level),
    /// A line of the list of help, from the top.
    Rung(usize),
    NewRung,
    Part(PartId),
    PartDay(PartId),
    /// A partial goal that is not added yet.
    NewPart,
    NewPartDay,
    Means,
    Conditions,
}

impl Blank {
    pub fn field(&self, goal: &GoalId) -> String {
        let place = match self {
            Blank::OwnWords => "own-words".to_owned(),
            Blank::Name => "name".to_owned(),
            Blank::Area => "area".to_owned(),
            Blank::Kind => "kind".to_owned(),
            Blank::IndicatorName => "indicator".to_owned(),
            Blank::Unit => "unit".to_owned(),
            Blank::TodayNumber => "today/number".to_owned(),
            Blank::TodayWords => "today/words".to_owned(),
            Blank::TargetNumber => "target/number".to_owned(),
            Blank::TargetWords => "target/words".to_owned(),
            Blank::ExpectedBy => "expected-by".to_owned(),
            Blank::Step(level) => format!("step/{}", level.value()),
            Blank::Rung(at) => format!("help-list/{at}"),
            Blank::NewRung => "help-list/new".to_owned(),
            Blank::Part(part) => format!("part/{part}/words"),
            Blank::PartDay(part) => format!("part/{part}/day"),
            Blank::NewPart => "new-part/words".to_owned(),
            Blank::NewPartDay => "new-part/day".to_owned(),
            Blank::Means => "means".to_owned(),
            Blank::Conditions => "conditions".to_owned(),
        };
        format!("goal/{goal}/{place}")
    }

    /// As it stands in the field; empty when nothing is written.
    pub fn written(&self, goal: &Goal, lang: Lang) -> String {
        let number = |m: Option<&Measure>| m.and_then(|m| m.amount).map(|n| format::amount(lang, n)).unwrap_or_default();
        let words = |m: Option<&Measure>| m.map(|m| m.words.clone()).unwrap_or_default();
        let part = |id: &PartId| goal.parts.iter().find(|p| p.id == *id);
        match self {
            Blank::OwnWords => goal.own_words.get().cloned().unwrap_or_default(),
            Blank::Name => goal.name.text().to_owned(),
            Blank::Area => goal.area.get().map(|a| a.code().to_owned()).unwrap_or_default(),
            Blank::Kind => goal.indicator.get().map(|i| tag(&i.kind)).unwrap_or_default(),
            Blank::IndicatorName => goal.indicator.get().map(|i| i.name.clone()).unwrap_or_default(),
            Blank::Unit => goal.indicator.get().and_then(|i| i.unit).map(|u| tag(&u)).unwrap_or_default(),
            Blank::TodayNumber => number(goal.today.get()),
            Blank::TodayWords => words(goal.today.get()),
            Blank::TargetNumber => number(goal.target.get()),
            Blank::TargetWords => words(goal.target.get()),
            Blank::ExpectedBy => goal.expected_by.get().map(|d| d.to_string()).unwrap_or_default(),
            Blank::Step(level) => goal.step_words(*level).to_owned(),
            Blank::Part(id) => part(id).map(|p| p.words.text().to_owned()).unwrap_or_default(),
            Blank::PartDay(id) => part(id).and_then(|p| p.due_on()).map(|d| d.to_string()).unwrap_or_default(),
            Blank::Rung(at) => help::list(goal, lang).get(*at).cloned().unwrap_or_default(),
            Blank::NewRung | Blank::NewPart | Blank::NewPartDay => String::new(),
            Blank::Means => goal.means.text().to_owned(),
            Blank::Conditions => goal.conditions.text().to_owned(),
        }
    }
}

/// The saved name of a choice.
pub fn tag(choice: &impl Serialize) -> String {
    serde_json::to_value(choice).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The choice of that name.
pub fn untag<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}
