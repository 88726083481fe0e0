//! What stands in the boxes of the form.

use super::{Say, field, with_words};
use crate::form::data::{FormData, GoalData, IndicatorData, MeasureData, ScoreData, StatusData};
use crate::form::layout::{Boxed, GoalBox};
use crate::form::{Audience, Block, Field, Text};
use crate::words::{common, form, format};

impl Say<'_> {
    pub(super) fn front(&self, data: &FormData, audience: Audience) -> Vec<Field> {
        let mut fields = Vec::new();
        for (boxed, label, _) in self.layout.front {
            let value = match boxed {
                Boxed::ClientName => data.client_name.as_ref().map(|name| self.tongues.name(name)),
                Boxed::IdentityCode if audience == Audience::Client && data.identity_code.is_none() => continue,
                Boxed::IdentityCode => data.identity_code.as_ref().map(Text::from),
                Boxed::Service => data.service.as_ref().map(|s| self.tongues.words(s)),
                Boxed::Provider => data.provider.as_ref().map(|name| self.tongues.name(name)),
                Boxed::Therapists => data.therapists.as_ref().map(|name| self.tongues.name(name)),
                Boxed::Period => data.period.map(|(from, to)| self.day(from) + " – " + self.day(to)),
                Boxed::Participants => (!data.participants.is_empty()).then(|| Text::join(data.participants.iter().map(|w| self.who(w)), ", ")),
                Boxed::FilledOn => Some(self.day(data.made_on)),
            };
            fields.push(field(self.tongues, self.tongues.say(label), value));
        }
        fields
    }

    pub(super) fn goal(&self, goal: &GoalData) -> Vec<Block> {
        let name = goal.name.as_ref().map_or_else(|| self.tongues.say(form::not_yet), |name| self.tongues.inside(name));
        let heading = self.tongues.say(|lang| form::goal_heading(lang, goal.number)) + ": " + name;
        let mut blocks = vec![Block::Heading { level: 2, text: heading.in_one_line() }];
        let mut fields = Vec::new();
        for (boxed, label, _) in self.layout.goal {
            let label = self.tongues.say(label);
            let table = match boxed {
                GoalBox::Steps => Some(self.steps(goal)),
                GoalBox::Parts if goal.partial_goals.is_empty() => continue,
                GoalBox::Parts => Some(self.parts(&goal.partial_goals)),
                GoalBox::Scores if goal.scores.is_empty() => continue,
                GoalBox::Scores => Some(self.scores(&goal.scores)),
                _ => None,
            };
            if let Some(table) = table {
                flush(&mut blocks, &mut fields);
                blocks.push(Block::Heading { level: 3, text: label });
                blocks.push(Block::Table(table));
            } else {
                fields.extend(self.goal_field(*boxed, label, goal));
            }
        }
        flush(&mut blocks, &mut fields);
        blocks
    }

    /// `None` where the box would say nothing: optional things and what is not due yet.
    fn goal_field(&self, boxed: GoalBox, label: Text, goal: &GoalData) -> Option<Field> {
        let agreed = goal.agreed.as_ref();
        let words = |text: &String| self.tongues.words(text);
        let value = match boxed {
            GoalBox::OwnWords => goal.own_words.as_ref().map(words),
            GoalBox::Area => goal.area.map(|area| Some(self.tongues.say(|lang| form::area_with_code(lang, area))))?,
            GoalBox::Indicator => goal.indicator.as_ref().map(|i| self.indicator(i)),
            GoalBox::Conditions => Some(words(goal.conditions.as_ref()?)),
            GoalBox::Today => goal.today.as_ref().map(|m| self.measure(m, goal)),
            GoalBox::SetOn => Some(self.day(goal.set_on?)),
            GoalBox::ExpectedBy => goal.expected_by.map(|d| self.day(d)),
            GoalBox::Means => goal.means.as_ref().map(words),
            GoalBox::Agreed if agreed.is_none() && !goal.agreed_missing => {
                return Some(Field { label, value: self.tongues.say(form::not_scored_yet), missing: false });
            }
            GoalBox::Agreed => agreed.map(|s| self.reached(s)),
            GoalBox::ReviewedOn => Some(self.day(agreed?.on)),
            GoalBox::Comment => Some(words(agreed?.happened.as_ref()?)),
            GoalBox::ScoredIn => Some(words(agreed?.conditions.as_ref()?)),
            GoalBox::Status => Some(self.status(&goal.status)?),
            GoalBox::Steps | GoalBox::Parts | GoalBox::Scores => return None,
        };
        Some(field(self.tongues, label, value))
    }

    /// The name, what kind of thing it is and what it counts, as far as they are given.
    fn indicator(&self, indicator: &IndicatorData) -> Text {
        let counted = match indicator.unit {
            Some(unit) => self.tongues.say(|lang| format::unit_many(lang, unit)),
            None => self.tongues.say(|lang| common::indicator_kind(lang, indicator.kind)),
        };
        match &indicator.name {
            Some(name) => self.tongues.inside(name) + " (" + counted + ")",
            None => counted,
        }
    }

    fn measure(&self, measure: &MeasureData, goal: &GoalData) -> Text {
        let unit = goal.indicator.as_ref().and_then(|i| i.unit);
        let number = measure.thousandths.map(|n| match unit {
            Some(unit) => self.tongues.say(|lang| format::quantity(lang, n, unit)),
            None => self.tongues.say(|lang| format::amount(lang, n)),
        });
        Text::join(number.into_iter().chain(measure.words.as_ref().map(|words| self.tongues.inside(words))), ", ")
    }

    fn status(&self, status: &StatusData) -> Option<Text> {
        let day = |lang, on| format::day(lang, on);
        let (said, reason) = match status {
            StatusData::Active => return None,
            StatusData::Paused { since, reason } => (self.tongues.tell(|lang| form::paused(lang, &day(lang, *since))), reason.as_str()),
            StatusData::Dropped { on, reason } => (self.tongues.tell(|lang| form::dropped(lang, &day(lang, *on))), reason.as_str()),
            StatusData::Finished { on } => (self.tongues.tell(|lang| form::finished(lang, &day(lang, *on))), ""),
        };
        let between = if self.tongues.beside().is_some() { "\n" } else { " " };
        Some(if reason.is_empty() { said } else { said + between + self.tongues.inside(reason) })
    }

    fn reached(&self, score: &ScoreData) -> Text {
        with_words(self.tongues, self.tongues.say(|lang| common::level(lang, score.level)), score)
    }
}

/// Boxes that stand next to each other become one list.
fn flush(blocks: &mut Vec<Block>, fields: &mut Vec<Field>) {
    if !fields.is_empty() {
        blocks.push(Block::Fields(std::mem::take(fields)));
    }
}
