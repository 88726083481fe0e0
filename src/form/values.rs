//! The sheet of values: each goal's level at the start and at the review, and the T-figures. What a provider
//! reports of the results, apart from the form itself.

use super::data::{FormData, GoalData, StatusData};
use super::gather::gather;
use super::layout::Label;
use super::paper::of_review;
use super::render::field;
use super::text::undivided;
use super::{Audience, Block, Details, Document, Made, Print, Row, Table, Text, Tongues, t_figures};
use crate::plan::{Plan, Review};
use crate::words::review::phase_on;
use crate::words::{common, form, format};

/// For professionals only, as it holds the T-score. Carries no attachment: the form does.
pub fn values(plan: &Plan, tongues: &Tongues, details: &Details, made: Made) -> Document {
    let lang = tongues.form();
    let data = gather(plan, tongues, details, made, Audience::Provider);
    let review = plan.held_reviews().last();
    let mut blocks = vec![Block::Heading { level: 1, text: form::values_title(lang).into() }, Block::Fields(front(tongues, &data, review))];
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
        title: of_review(lang, &undivided(form::values_title(lang)), review),
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

fn front(tongues: &Tongues, data: &FormData, review: Option<&Review>) -> Vec<super::Field> {
    let lang = tongues.form();
    let day = |day| format::day(tongues.form(), day);
    let period = data.period.map(|(from, to)| format!("{} – {}", day(from), day(to)));
    let of = |label: Label, value: Option<Text>| field(tongues, tongues.say(label), value);
    vec![
        of(form::client_name, data.client_name.as_ref().map(|name| tongues.name(name))),
        of(form::service, data.service.as_ref().map(|service| tongues.words(service))),
        of(form::provider, data.provider.as_ref().map(|name| tongues.name(name))),
        of(form::period, period.map(Text::from)),
    ]
    .into_iter()
    .chain(review.map(|r| of(form::review, Some(phase_on(lang, common::phase(lang, r.phase), &format::day(lang, r.on)).into()))))
    .collect()
}

fn table(tongues: &Tongues, data: &FormData) -> Table {
    let lang = tongues.form();
    let row = |goal: &GoalData| {
        let name = goal.name.as_ref().map_or_else(|| tongues.say(form::not_yet), |name| tongues.words(name));
        let reached = goal.agreed.as_ref().map(|score| match score.between {
            true => Text::from(score.level.sign()) + ", " + tongues.say(form::on_the_way),
            false => score.level.sign().into(),
        });
        let stopped =
            if let StatusData::Dropped { on, .. } = &goal.status { Some(form::dropped(lang, &format::day(lang, *on)).into()) } else { None };
        let told: Vec<Text> = reached.into_iter().chain(stopped).collect();
        let reached = if told.is_empty() { form::not_scored_yet(lang).into() } else { Text::join(told, "\n") };
        let on = goal.agreed.as_ref().map_or_else(|| "–".to_owned(), |score| format::day(lang, score.on));
        Row { cells: vec![name, goal.start_level.sign().into(), reached, on.into()], strong: false }
    };
    let columns = [(form::goal as Label, 46), (form::start_column, 14), (form::reached_column, 20), (form::date_column, 20)];
    Table {
        summary: undivided(form::values_about(lang)),
        columns: columns.map(|(title, share)| (tongues.say(title), share)).to_vec(),
        rows: data.goals.iter().map(row).collect(),
    }
}
