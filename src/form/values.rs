//! The sheet of values: each goal's level at the start and at the review, and the T-figures. What a provider
//! reports of the results, apart from the form itself.

use super::data::{FormData, GoalData};
use super::gather::gather;
use super::render::field;
use super::{Audience, Block, Details, Document, Made, Row, Table, t_figures};
use crate::plan::Plan;
use crate::words::{Lang, form, format};

/// For professionals only, as it holds the T-score. Carries no attachment: the form does.
pub fn values(plan: &Plan, lang: Lang, details: &Details, made: Made) -> Document {
    let data = gather(plan, lang, details, made, Audience::Provider);
    let mut blocks = vec![Block::Heading { level: 1, text: form::values_title(lang).to_owned() }, Block::Fields(front(lang, &data))];
    if data.goals.is_empty() {
        blocks.push(Block::Paragraph(form::no_goals(lang).to_owned()));
    } else {
        blocks.push(Block::Table(table(lang, &data)));
    }
    if let Some(t) = &data.t_score {
        blocks.push(Block::Section(t_figures::blocks(lang, t, &data.goals)));
    }
    Document {
        lang: lang.tag().to_owned(),
        title: form::values_title(lang).to_owned(),
        page_word: form::page(lang).to_owned(),
        made: made.at,
        utc_offset: made.utc_offset,
        blocks,
        footer: form::footer(lang).to_owned(),
        attachment: None,
    }
}

fn front(lang: Lang, data: &FormData) -> Vec<super::Field> {
    let period = data.period.map(|(from, to)| format!("{} – {}", format::day(lang, from), format::day(lang, to)));
    vec![
        field(lang, form::client_name(lang), data.client_name.clone()),
        field(lang, form::service(lang), data.service.clone()),
        field(lang, form::provider(lang), data.provider.clone()),
        field(lang, form::period(lang), period),
    ]
}

fn table(lang: Lang, data: &FormData) -> Table {
    let row = |goal: &GoalData| {
        let name = goal.name.clone().unwrap_or_else(|| form::not_yet(lang).to_owned());
        let (reached, on) = match &goal.agreed {
            Some(score) if score.between => (form::on_the_way(lang, score.level.sign()), format::day(lang, score.on)),
            Some(score) => (score.level.sign().to_owned(), format::day(lang, score.on)),
            None => (form::not_scored_yet(lang).to_owned(), "–".to_owned()),
        };
        Row { cells: vec![name, goal.start_level.sign().to_owned(), reached, on], strong: false }
    };
    let columns = [(form::goal(lang), 46), (form::start_column(lang), 14), (form::reached_column(lang), 20), (form::date_column(lang), 20)];
    Table {
        summary: form::values_about(lang).to_owned(),
        columns: columns.map(|(title, share)| (title.to_owned(), share)).to_vec(),
        rows: data.goals.iter().map(row).collect(),
    }
}
