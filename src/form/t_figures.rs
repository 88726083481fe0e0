//! The T-score on paper: small, whole, each figure with the goals it rests on. For professionals only.

use super::data::{GoalData, TChange, TData, TFigure, TFigures, WeightsData};
use super::{Block, Field};
use crate::words::{Lang, form, format};

pub(super) fn blocks(lang: Lang, t: &TData, goals: &[GoalData]) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 2, text: form::t_score(lang).to_owned() }, Block::Fields(fields(lang, &t.remaining))];
    if let Some(with_dropped) = &t.with_dropped {
        blocks.push(Block::Heading { level: 3, text: form::t_with_dropped(lang).to_owned() });
        blocks.push(Block::Fields(fields(lang, with_dropped)));
    }
    blocks.extend(notes(lang, t, goals).into_iter().map(Block::Paragraph));
    blocks
}

fn fields(lang: Lang, figures: &TFigures) -> Vec<Field> {
    let mut fields = vec![figure(lang, form::t_start(lang), figures.start), figure(lang, form::t_reached(lang), figures.reached)];
    if let Some(change) = figures.change {
        fields.push(Field { label: form::t_change(lang).to_owned(), value: changed(lang, change), missing: false });
    }
    fields
}

fn figure(lang: Lang, label: &str, figure: TFigure) -> Field {
    let value = match figure.t {
        Some(t) => form::t_rests_on(lang, t, figure.scored, figure.of),
        None => form::t_none(lang, figure.of),
    };
    Field { label: label.to_owned(), value, missing: false }
}

fn changed(lang: Lang, change: TChange) -> String {
    form::t_changed(lang, &format::signed(change.points), change.goals)
}

fn notes(lang: Lang, t: &TData, goals: &[GoalData]) -> Vec<String> {
    let few = match t.remaining.reached.scored {
        1 => Some(form::t_one(lang)),
        2 => Some(form::t_few(lang)),
        _ => None,
    };
    let added = (t.added_midway > 0).then(|| form::t_added(lang));
    let mut weights = vec![weighed(lang, t.remaining.weights)];
    // The dropped goals may have no weight although all others do.
    let other = t.with_dropped.as_ref().map(|d| d.weights).filter(|w| *w != t.remaining.weights);
    weights.extend(other.map(|w| form::t_of_dropped(lang, &weighed(lang, w))));
    if t.remaining.weights == WeightsData::Importance {
        let each: Vec<String> =
            goals.iter().filter_map(|g| Some(form::t_weight_of(lang, g.name.as_deref().unwrap_or_default(), g.weight?))).collect();
        weights.push(form::t_weights(lang, &each.join(", ")));
    }
    let said = few.into_iter().chain(added).map(str::to_owned);
    said.chain(weights).chain([form::t_about(lang).to_owned()]).collect()
}

fn weighed(lang: Lang, weights: WeightsData) -> String {
    match weights {
        WeightsData::Equal => form::t_equal(lang),
        WeightsData::Importance => form::t_weighted(lang),
        WeightsData::Partly => form::t_partly(lang),
    }
    .to_owned()
}
