//! From what a form shows to the document in words.

mod goals;
mod tables;

use super::data::*;
use super::gather::gather;
use super::layout::{Boxed, GAS1, GoalBox};
use super::t_figures;
use super::{Attachment, Audience, Block, Details, Document, Field, Made};
use crate::plan::{Day, Plan};
use crate::words::{Lang, common, example, form, format};

/// The form of a plan. For a provider with the T-score, for the client without. What is missing is said in
/// its place and never stops the form.
pub fn document(plan: &Plan, lang: Lang, details: &Details, made: Made, audience: Audience) -> Document {
    let data = gather(plan, lang, details, made, audience);
    let say = Say { lang };
    let mut blocks = vec![Block::Heading { level: 1, text: form::title(lang).to_owned() }, Block::Fields(say.front(&data, audience))];
    if plan.example {
        blocks.insert(1, Block::Paragraph(example::on_form(lang).to_owned()));
    }
    if data.goals.is_empty() {
        blocks.push(Block::Paragraph(form::no_goals(lang).to_owned()));
    }
    blocks.extend(say.goals(&data));
    if let Some(t) = &data.t_score {
        blocks.push(Block::Section(t_figures::blocks(lang, t, &data.goals)));
    }
    let signatures = GAS1.signatures.iter().map(|label| label(lang).to_owned()).collect();
    let agreed = Block::Heading { level: 2, text: form::agreed_on(lang).to_owned() };
    blocks.push(Block::Section(vec![agreed, Block::Signatures(signatures)]));
    Document {
        lang: lang.tag().to_owned(),
        title: form::title(lang).to_owned(),
        page_word: form::page(lang).to_owned(),
        made: made.at,
        utc_offset: made.utc_offset,
        blocks,
        footer: form::footer(lang).to_owned(),
        attachment: attachment(lang, &data),
    }
}

/// Writing plain values as JSON cannot fail; if it ever did, the form is still a form.
fn attachment(lang: Lang, data: &FormData) -> Option<Attachment> {
    Some(Attachment {
        name: format!("{}.json", form::file_stem(lang)),
        mime: "application/json".to_owned(),
        description: form::attachment_about(lang).to_owned(),
        text: serde_json::to_string_pretty(data).ok()?,
    })
}

pub(super) fn field(lang: Lang, label: &str, value: Option<String>) -> Field {
    let missing = value.is_none();
    Field { label: label.to_owned(), value: value.unwrap_or_else(|| form::not_yet(lang).to_owned()), missing }
}

/// Soft hyphens are for screens; the typesetter breaks words itself and machines want the plain word.
pub(super) fn unhyphened(text: &str) -> String {
    text.replace('\u{ad}', "")
}

/// `taso +1 (4 kertaa viikossa)`, with the words of the step as they stood when the score was given, and whether
/// the next one is met in part.
pub(super) fn with_words(lang: Lang, level: &str, score: &ScoreData) -> String {
    let step = score.step_words.as_ref().map_or(level.to_owned(), |words| format!("{level} ({words})"));
    if score.between { form::on_the_way(lang, &step) } else { step }
}

struct Say {
    lang: Lang,
}

impl Say {
    fn day(&self, day: Day) -> String {
        format::day(self.lang, day)
    }

    fn who(&self, who: &Who) -> String {
        let role = unhyphened(common::role(self.lang, who.role));
        who.name.as_ref().map_or(role.clone(), |name| form::role_named(self.lang, &role, name))
    }

    fn front(&self, data: &FormData, audience: Audience) -> Vec<Field> {
        let mut fields = Vec::new();
        for (boxed, label, _) in GAS1.front {
            let value = match boxed {
                Boxed::ClientName => data.client_name.clone(),
                Boxed::IdentityCode if audience == Audience::Client && data.identity_code.is_none() => continue,
                Boxed::IdentityCode => data.identity_code.clone(),
                Boxed::Service => data.service.clone(),
                Boxed::Provider => data.provider.clone(),
                Boxed::Therapists => data.therapists.clone(),
                Boxed::Period => data.period.map(|(from, to)| format!("{} – {}", self.day(from), self.day(to))),
                Boxed::Participants => {
                    let all: Vec<_> = data.participants.iter().map(|w| self.who(w)).collect();
                    (!all.is_empty()).then(|| all.join(", "))
                }
                Boxed::FilledOn => Some(self.day(data.made_on)),
            };
            fields.push(field(self.lang, label(self.lang), value));
        }
        fields
    }

    fn goal(&self, number: usize, goal: &GoalData) -> Vec<Block> {
        let name = goal.name.as_deref().unwrap_or(form::not_yet(self.lang));
        let mut blocks = vec![Block::Heading { level: 2, text: form::goal_heading(self.lang, number, name) }];
        let mut fields = Vec::new();
        for (boxed, label, _) in GAS1.goal {
            let label = label(self.lang);
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
                blocks.push(Block::Heading { level: 3, text: label.to_owned() });
                blocks.push(Block::Table(table));
            } else {
                fields.extend(self.goal_field(*boxed, label, goal));
            }
        }
        flush(&mut blocks, &mut fields);
        blocks
    }

    /// `None` where the box would say nothing: optional things and what is not due yet.
    fn goal_field(&self, boxed: GoalBox, label: &str, goal: &GoalData) -> Option<Field> {
        let agreed = goal.agreed.as_ref();
        let value = match boxed {
            GoalBox::OwnWords => goal.own_words.clone(),
            GoalBox::Area => Some(form::area_with_code(self.lang, goal.area?)),
            GoalBox::Indicator => goal.indicator.as_ref().map(|i| self.indicator(i)),
            GoalBox::Conditions => Some(goal.conditions.clone()?),
            GoalBox::Today => goal.today.as_ref().map(|m| self.measure(m, goal)),
            GoalBox::SetOn => Some(self.day(goal.set_on?)),
            GoalBox::ExpectedBy => goal.expected_by.map(|d| self.day(d)),
            GoalBox::Means => goal.means.clone(),
            GoalBox::Agreed if agreed.is_none() && !goal.agreed_missing => {
                return Some(Field { label: label.to_owned(), value: form::not_scored_yet(self.lang).to_owned(), missing: false });
            }
            GoalBox::Agreed => agreed.map(|s| self.reached(s)),
            GoalBox::ReviewedOn => Some(self.day(agreed?.on)),
            GoalBox::Comment => Some(agreed?.happened.clone()?),
            GoalBox::ScoredIn => Some(agreed?.conditions.clone()?),
            GoalBox::Status => Some(self.status(&goal.status)?),
            GoalBox::Steps | GoalBox::Parts | GoalBox::Scores => return None,
        };
        Some(field(self.lang, label, value))
    }

    /// The name, what kind of thing it is and what it counts, as far as they are given.
    fn indicator(&self, indicator: &IndicatorData) -> String {
        let counted = match indicator.unit {
            Some(unit) => format::unit_many(self.lang, unit).to_owned(),
            None => unhyphened(common::indicator_kind(self.lang, indicator.kind)),
        };
        indicator.name.as_ref().map_or(counted.clone(), |name| format!("{name} ({counted})"))
    }

    fn measure(&self, measure: &MeasureData, goal: &GoalData) -> String {
        let unit = goal.indicator.as_ref().and_then(|i| i.unit);
        let number = measure.thousandths.map(|n| unit.map_or_else(|| format::amount(self.lang, n), |u| format::quantity(self.lang, n, u)));
        match (number, &measure.words) {
            (Some(number), Some(words)) => format!("{number}, {words}"),
            (Some(one), None) => one,
            (None, words) => words.clone().unwrap_or_default(),
        }
    }

    fn status(&self, status: &StatusData) -> Option<String> {
        let text = match status {
            StatusData::Active => return None,
            StatusData::Paused { since, reason } => form::paused(self.lang, &self.day(*since), reason),
            StatusData::Dropped { on, reason } => form::dropped(self.lang, &self.day(*on), reason),
            StatusData::Finished { on } => form::finished(self.lang, &self.day(*on)),
        };
        Some(text.trim().to_owned())
    }

    fn reached(&self, score: &ScoreData) -> String {
        with_words(self.lang, &common::level(self.lang, score.level), score)
    }
}

/// Boxes that stand next to each other become one list.
fn flush(blocks: &mut Vec<Block>, fields: &mut Vec<Field>) {
    if !fields.is_empty() {
        blocks.push(Block::Fields(std::mem::take(fields)));
    }
}
