//! The sheet of values: each goal's level at the start and at the review, and the T-figures. What a provider
//! reports of the results, apart from the form itself.

use super::data::{FormData, GoalData};
use super::gather::gather;
use super::layout::Label;
use super::render::field;
use super::text::undivided;
use super::{Audience, Block, Details, Document, Made, Print, Row, Table, Text, Tongues, t_figures};
use crate::plan::Plan;
use crate::words::{form, format};

/// For professionals only, as it holds the T-score. Carries no attachment: the form does.
pub fn values(plan: &Plan, tongues: &Tongues, details: &Details, made: Made) -> Document {
    let lang = tongues.form();
    let data = gather(plan, tongues, details, made, Audience::Provider);
    let mut blocks = vec![Block::Heading { level: 1, text: form::values_title(lang).into() }, Block::Fields(front(tongues, &data))];
    if data.goals.is_empty() {
        blocks.push(Block::Paragraph(form::no_goals(lang).into()));
    } else {
        blocks.push(Block::Table(table(tongues, &data)));
    }
    if let Some(t) = &data.t_score {
        blocks.push(Block::Section(t_figures::blocks(tongues, t, &data.goals)));
    }
    Document {
        lang: lang.tag().to_owned(),
        title: undivided(form::values_title(lang)),
        page_word: form::page(lang).to_owned(),
        made: made.at,
        utc_offset: made.utc_offset,
        part: None,
        print: Print::Normal,
        blocks,
        footer: form::footer(lang).to_owned(),
        attachment: None,
    }
}

fn front(tongues: &Tongues, data: &FormData) -> Vec<super::Field> {
    let day = |day| format::day(tongues.form(), day);
    let period = data.period.map(|(from, to)| format!("{} – {}", day(from), day(to)));
    let of = |label: Label, value: Option<Text>| field(tongues, tongues.say(label), value);
    vec![
        of(form::client_name, data.client_name.as_ref().map(|name| tongues.name(name))),
        of(form::service, data.service.as_ref().map(|service| tongues.words(service))),
        of(form::provider, data.provider.as_ref().map(|name| tongues.name(name))),
        of(form::period, period.map(Text::from)),
    ]
}

fn table(tongues: &Tongues, data: &FormData) -> Table {
    let lang = tongues.form();
    let row = |goal: &GoalData| {
        let name = goal.name.as_ref().map_or_else(|| tongues.say(form::not_yet), |name| tongues.words(name));
        let (reached, on) = match &goal.agreed {
            Some(score) if score.between => (Text::from(score.level.sign()) + ", " + tongues.say(form::on_the_way), format::day(lang, score.on)),
            Some(score) => (score.level.sign().into(), format::day(lang, score.on)),
            None => (form::not_scored_yet(lang).into(), "–".to_owned()),
        };
        Row { cells: vec![name, goal.start_level.sign().into(), reached, on.into()], strong: false }
    };
    let columns = [(form::goal as Label, 46), (form::start_column, 14), (form::reached_column, 20), (form::date_column, 20)];
    Table {
        summary: undivided(form::values_about(lang)),
        columns: columns.map(|(title, share)| (tongues.say(title), share)).to_vec(),
        rows: data.goals.iter().map(row).collect(),
    }
}
