//! The client's goals in large print: plain words, one goal a page, the stair as a picture. Nothing on it is a score,
//! a code or the number of a level.

use super::data::{FormData, GoalData, LevelData, ScoreData, StatusData};
use super::gather::gather;
use super::{Audience, Block, Details, Document, Field, Made, Print, Stair, Step, Text, Tongues};
use crate::plan::{Day, Level, Plan};
use crate::words::{Lang, copy as words, example, form, format};

/// For everyone, as it is said to the client. Carries no attachment: the form does.
pub fn copy(plan: &Plan, lang: Lang, details: &Details, made: Made) -> Document {
    let data = gather(plan, &Tongues::one(lang), details, made, Audience::Client);
    let mut blocks = vec![Block::Heading { level: 1, text: words::title(lang).into() }];
    blocks.extend(plan.example.then(|| Block::Paragraph(plain(example::on_form(lang)))));
    blocks.push(Block::Fields(front(lang, &data)));
    if data.goals.is_empty() {
        blocks.push(Block::Paragraph(words::no_goals(lang).into()));
    }
    let all = data.goals.iter().map(|g| goal(lang, g));
    // One goal has room under the title; more are listed there and have a page each.
    if data.goals.len() == 1 {
        blocks.extend(all.map(Block::Section));
    } else {
        blocks.extend(all.map(Block::Page));
    }
    Document {
        lang: lang.tag().to_owned(),
        title: words::title(lang).to_owned(),
        page_word: form::page(lang).to_owned(),
        made: made.at,
        utc_offset: made.utc_offset,
        part: None,
        print: Print::Large,
        blocks,
        footer: words::footer(lang).to_owned(),
        attachment: None,
    }
}

fn front(lang: Lang, data: &FormData) -> Vec<Field> {
    let main: Vec<&String> = data.main_goals.iter().filter_map(|main| main.words.as_ref()).collect();
    let goals = data.goals.iter().map(|g| title(lang, g)).filter(|_| data.goals.len() > 1);
    let name = data.client_name.as_ref().map(|name| field(words::name(lang), name.into()));
    let wanted = (!main.is_empty()).then(|| field(words::main_goals(lang), lines(main.into_iter().map(Text::from))));
    let listed = (data.goals.len() > 1).then(|| field(words::your_goals(lang), lines(goals)));
    let made = field(words::made_on(lang), format::day(lang, data.made_on).into());
    name.into_iter().chain([made]).chain(wanted).chain(listed).collect()
}

/// The goal's name, or its number where it has none yet.
fn title(lang: Lang, goal: &GoalData) -> Text {
    goal.name.as_ref().map_or_else(|| form::goal_heading(lang, goal.number).into(), |name| Text::from(name).in_one_line())
}

fn goal(lang: Lang, goal: &GoalData) -> Vec<Block> {
    let said = |label: &'static str, value: &Option<String>| value.as_ref().map(|value| field(label, value.into()));
    let mut blocks = vec![Block::Heading { level: 2, text: title(lang, goal) }];
    blocks.extend(said(words::matters(lang), &goal.own_words).map(|matters| Block::Fields(vec![matters])));
    blocks.push(Block::Stair(stair(lang, goal)));
    let day = |day| format::day(lang, day);
    let mut fields = vec![field(words::now(lang), now(lang, goal))];
    fields.push(target(lang, goal));
    fields.extend(status(lang, &goal.status).map(|status| field(words::status(lang), status)));
    let part = |part: &super::data::PartData| part.words.as_ref().map_or_else(|| form::no_words(lang).into(), |w| Text::from(w).in_one_line());
    let next = lines(goal.partial_goals.iter().filter(|p| p.done_on.is_none()).map(|p| until(lang, part(p), p.due_on)));
    let done = lines(goal.partial_goals.iter().filter(|p| p.done_on.is_some()).map(part));
    fields.extend((!next.0.is_empty()).then(|| field(words::next(lang), next)));
    fields.extend(said(words::means(lang), &goal.means));
    fields.extend((!done.0.is_empty()).then(|| field(words::done(lang), done)));
    fields.extend(goal.agreed.as_ref().map(|score| field(&words::agreed(lang, &day(score.on)), agreed(lang, goal, score))));
    blocks.push(Block::Fields(fields));
    blocks
}

/// Where the person is: what was agreed last, else where the goal began.
fn place(goal: &GoalData) -> Level {
    goal.agreed.as_ref().map_or(goal.start_level, |score| score.level)
}

fn step(goal: &GoalData, level: Level) -> Option<&LevelData> {
    goal.levels.iter().find(|step| step.level == level)
}

fn step_words(lang: Lang, step: Option<&LevelData>) -> Text {
    match step.and_then(|step| step.words.as_ref().map(|words| (words, step.proposal))) {
        Some((words, true)) => Text::from(words).in_one_line().isolated() + " (" + form::not_accepted(lang) + ")",
        Some((words, false)) => words.into(),
        None => form::no_words(lang).into(),
    }
}

fn now(lang: Lang, goal: &GoalData) -> Text {
    let words = step_words(lang, step(goal, place(goal)));
    let between = goal.agreed.as_ref().is_some_and(|score| score.between);
    if between { words + "\n" + words::on_the_way(lang) } else { words }
}

/// The day stands with the label: behind the sentence that people write it would come after its full stop.
fn target(lang: Lang, goal: &GoalData) -> Field {
    let label = words::target(lang).to_owned();
    let label = goal.expected_by.map_or(label.clone(), |day| words::by(lang, &label, &format::day(lang, day)));
    field(&label, step_words(lang, step(goal, Level::Expected)))
}

fn until(lang: Lang, words: Text, day: Option<Day>) -> Text {
    match day {
        Some(day) => words::by(lang, &words.in_one_line().isolated().plain(), &format::day(lang, day)).into(),
        None => words,
    }
}

/// What was said when it was agreed; the words of the step only where it has others by now.
fn agreed(lang: Lang, goal: &GoalData, score: &ScoreData) -> Text {
    let today = step(goal, score.level).and_then(|step| step.words.as_ref());
    let then = score.step_words.as_ref().filter(|words| Some(*words) != today);
    let told = lines(then.into_iter().chain(&score.happened).map(Text::from));
    if told.0.is_empty() { words::agreed_step(lang).into() } else { told }
}

fn status(lang: Lang, status: &StatusData) -> Option<Text> {
    let day = |day| format::day(lang, day);
    let (said, reason) = match status {
        StatusData::Active => return None,
        StatusData::Paused { since, reason } => (form::paused(lang, &day(*since)), reason.as_str()),
        StatusData::Dropped { on, reason } => (form::dropped(lang, &day(*on)), reason.as_str()),
        StatusData::Finished { on } => (form::finished(lang, &day(*on)), ""),
    };
    Some(lines([Text::from(said), reason.into()].into_iter().filter(|text| !text.plain().is_empty())))
}

fn stair(lang: Lang, goal: &GoalData) -> Stair {
    let place = place(goal);
    let step = |step: &LevelData| Step {
        words: step_words(lang, Some(step)),
        now: (step.level == place).then(|| words::you_are_here(lang).into()),
        target: (step.level == Level::Expected).then(|| words::target(lang).into()),
    };
    let counted = |level| goal.levels.iter().position(|step| step.level == level).map_or(1, |at| at + 1);
    let about = words::stair(lang, goal.levels.len(), counted(place), counted(Level::Expected));
    Stair { about, steps: goal.levels.iter().rev().map(step).collect() }
}

fn field(label: &str, value: Text) -> Field {
    Field { label: plain(label), value, missing: false }
}

fn plain(text: &str) -> Text {
    text.replace('\u{ad}', "").into()
}

fn lines(all: impl IntoIterator<Item = Text>) -> Text {
    Text::join(all, "\n")
}
