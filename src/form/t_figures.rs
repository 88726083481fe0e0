//! The T-score on paper: small, whole, each figure with the goals it rests on. For professionals only.

use super::data::{GoalData, TData, TFigure, TFigures, WeightsData};
use super::layout::Label;
use super::{Block, Field, Text, Tongues};
use crate::words::{form, format};

pub(super) fn blocks(tongues: &Tongues, t: &TData, goals: &[GoalData]) -> Vec<Block> {
    let heading = |level, label: Label| Block::Heading { level, text: tongues.say(label) };
    let mut blocks = vec![heading(2, form::t_score), Block::Fields(fields(tongues, &t.remaining))];
    if let Some(with_dropped) = &t.with_dropped {
        blocks.push(heading(3, form::t_with_dropped));
        blocks.push(Block::Fields(fields(tongues, with_dropped)));
    }
    blocks.extend(notes(tongues, t, goals).into_iter().map(Block::Paragraph));
    blocks
}

fn fields(tongues: &Tongues, figures: &TFigures) -> Vec<Field> {
    let field = |label: Label, value| Field { label: tongues.say(label), value, missing: false };
    let mut fields = vec![field(form::t_start, figure(tongues, figures.start)), field(form::t_reached, figure(tongues, figures.reached))];
    fields.extend(figures.change.map(|change| {
        let points = format::signed(change.points);
        field(form::t_change, tongues.say(|lang| form::t_changed(lang, &points, change.goals)))
    }));
    fields
}

fn figure(tongues: &Tongues, figure: TFigure) -> Text {
    tongues.say(|lang| match figure.t {
        Some(t) => form::t_rests_on(lang, t, figure.scored, figure.of),
        None => form::t_none(lang, figure.of),
    })
}

fn notes(tongues: &Tongues, t: &TData, goals: &[GoalData]) -> Vec<Text> {
    let few: Option<Label> = match t.remaining.reached.scored {
        1 => Some(form::t_one),
        2 => Some(form::t_few),
        _ => None,
    };
    let added = (t.added_midway > 0).then_some(form::t_added as Label);
    let weights = [few, added, Some(weighed(t.remaining.weights))];
    let mut notes: Vec<Text> = weights.into_iter().flatten().map(|label| tongues.tell(label)).collect();
    // The dropped goals may have no weight although all others do.
    let other = t.with_dropped.as_ref().map(|d| d.weights).filter(|w| *w != t.remaining.weights);
    notes.extend(other.map(|w| tongues.tell(|lang| form::t_of_dropped(lang, weighed(w)(lang)))));
    if t.remaining.weights == WeightsData::Importance {
        let each = goals.iter().filter_map(|g| Some(tongues.inside(g.name.as_deref().unwrap_or_default()) + format!(" {}", g.weight?)));
        notes.push(tongues.say(form::t_weights) + ": " + Text::join(each, ", ") + ".");
    }
    notes.push(tongues.tell(form::t_about));
    notes
}

fn weighed(weights: WeightsData) -> Label {
    match weights {
        WeightsData::Equal => form::t_equal,
        WeightsData::Importance => form::t_weighted,
        WeightsData::Partly => form::t_partly,
    }
}
