//! The client's goals in large print: plain words, one goal a page, the stair as a picture. Nothing on it is a score,
//! a code or the number of a level.

use super::data::{FormData, GoalData, LevelData, PartData, ScoreData, StatusData};
use super::gather::gather;
use super::{Audience, Block, Details, Document, Field, Made, Print, Stair, Step, Text, Tongues};
use crate::plan::{Day, Level, Plan};
use crate::words::{Lang, copy as words, example, form, format};

/// For everyone, as it is said to the client. Carries no attachment: the form does.
pub fn copy(plan: &Plan, tongues: &Tongues, details: &Details, made: Made) -> Document {
    let lang = tongues.form();
    let say = Copy { tongues, lang };
    let data = gather(plan, tongues, details, made, Audience::Client);
    let mut blocks = vec![Block::Heading { level: 1, text: words::title(lang).into() }];
    blocks.extend(plan.example.then(|| Block::Paragraph(tongues.tell(example::on_form))));
    blocks.push(Block::Fields(say.front(&data)));
    if data.goals.is_empty() {
        blocks.push(Block::Paragraph(words::no_goals(lang).into()));
    }
    let all = data.goals.iter().map(|g| say.goal(g));
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

struct Copy<'a> {
    tongues: &'a Tongues,
    lang: Lang,
}

impl Copy<'_> {
    fn front(&self, data: &FormData) -> Vec<Field> {
        let lang = self.lang;
        let main: Vec<&String> = data.main_goals.iter().filter_map(|main| main.words.as_ref()).collect();
        let goals = data.goals.iter().map(|g| self.title(g)).filter(|_| data.goals.len() > 1);
        let name = data.client_name.as_ref().map(|name| self.field(words::name(lang), self.tongues.name(name)));
        let wanted = (!main.is_empty()).then(|| self.field(words::main_goals(lang), lines(main.into_iter().map(|main| self.tongues.words(main)))));
        let listed = (data.goals.len() > 1).then(|| self.field(words::your_goals(lang), lines(goals)));
        let made = self.field(words::made_on(lang), format::day(lang, data.made_on).into());
        name.into_iter().chain([made]).chain(wanted).chain(listed).collect()
    }

    /// The goal's name, or its number where it has none yet.
    fn title(&self, goal: &GoalData) -> Text {
        goal.name.as_ref().map_or_else(|| form::goal_heading(self.lang, goal.number).into(), |name| self.tongues.words(name).in_one_line())
    }

    /// Where the person is and where they are going stands on the stair, with its day: said again under it, it would push
    /// the goal off its page.
    fn goal(&self, goal: &GoalData) -> Vec<Block> {
        let lang = self.lang;
        let said = |label: &'static str, value: &Option<String>| value.as_ref().map(|value| self.field(label, self.tongues.words(value)));
        let mut blocks = vec![Block::Heading { level: 2, text: self.title(goal) }];
        blocks.extend(said(words::matters(lang), &goal.own_words).map(|matters| Block::Fields(vec![matters])));
        blocks.push(Block::Stair(self.stair(goal)));
        let mut fields = Vec::new();
        fields.extend(self.status(&goal.status).map(|status| self.field(words::status(lang), status)));
        let part = |part: &PartData| part.words.as_ref().map_or_else(|| form::no_words(lang).into(), |w| self.tongues.words(w).in_one_line());
        let next = lines(goal.partial_goals.iter().filter(|p| p.done_on.is_none()).map(|p| self.until(part(p), p.due_on)));
        let done = lines(goal.partial_goals.iter().filter(|p| p.done_on.is_some()).map(part));
        fields.extend((!next.0.is_empty()).then(|| self.field(words::next(lang), next)));
        fields.extend(said(words::means(lang), &goal.means));
        fields.extend((!done.0.is_empty()).then(|| self.field(words::done(lang), done)));
        let agreed = goal.agreed.as_ref();
        fields.extend(agreed.map(|score| self.field(&words::agreed(lang, &format::day(lang, score.on)), self.agreed(goal, score))));
        if !fields.is_empty() {
            blocks.push(Block::Fields(fields));
        }
        blocks
    }

    fn step_words(&self, step: &LevelData) -> Text {
        match &step.words {
            Some(words) if step.proposal => self.tongues.inside(words) + " (" + form::not_accepted(self.lang) + ")",
            Some(words) => self.tongues.words(words),
            None => form::no_words(self.lang).into(),
        }
    }

    /// The day stands behind the words, in their own languages.
    fn until(&self, words: Text, day: Option<Day>) -> Text {
        match day {
            Some(day) => words.isolated() + " (" + words::by(self.lang, &format::day(self.lang, day)) + ")",
            None => words,
        }
    }

    /// What was said when it was agreed; the words of the step only where it has others by now.
    fn agreed(&self, goal: &GoalData, score: &ScoreData) -> Text {
        let today = goal.levels.iter().find(|step| step.level == score.level).and_then(|step| step.words.as_ref());
        let then = score.step_words.as_ref().filter(|words| Some(*words) != today);
        let told = lines(then.into_iter().chain(&score.happened).map(|words| self.tongues.words(words)));
        if told.0.is_empty() { words::agreed_step(self.lang).into() } else { told }
    }

    fn status(&self, status: &StatusData) -> Option<Text> {
        let (lang, day) = (self.lang, |day| format::day(self.lang, day));
        let (said, reason) = match status {
            StatusData::Active => return None,
            StatusData::Paused { since, reason } => (form::paused(lang, &day(*since)), reason.as_str()),
            StatusData::Dropped { on, reason } => (form::dropped(lang, &day(*on)), reason.as_str()),
            StatusData::Finished { on } => (form::finished(lang, &day(*on)), ""),
        };
        let reason = Some(reason).filter(|reason| !reason.is_empty()).map(|reason| self.tongues.words(reason));
        Some(lines([Text::from(said)].into_iter().chain(reason)))
    }

    fn stair(&self, goal: &GoalData) -> Stair {
        let (lang, place) = (self.lang, place(goal));
        let now = if goal.agreed.as_ref().is_some_and(|score| score.between) { words::here_and_on_the_way(lang) } else { words::you_are_here(lang) };
        let target = words::target(lang);
        let target = goal.expected_by.map_or(target.to_owned(), |day| format!("{target} ({})", words::by(lang, &format::day(lang, day))));
        let step = |step: &LevelData| Step {
            words: self.step_words(step),
            now: (step.level == place).then(|| now.into()),
            target: (step.level == Level::Expected).then(|| target.as_str().into()),
        };
        let counted = |level| goal.levels.iter().position(|step| step.level == level).map_or(1, |at| at + 1);
        let about = words::stair(lang, goal.levels.len(), counted(place), counted(Level::Expected));
        Stair { about, steps: goal.levels.iter().rev().map(step).collect() }
    }

    fn field(&self, label: &str, value: Text) -> Field {
        Field { label: label.into(), value, missing: false }
    }
}

/// Where the person is: what was agreed last, else where the goal began.
fn place(goal: &GoalData) -> Level {
    goal.agreed.as_ref().map_or(goal.start_level, |score| score.level)
}

fn lines(all: impl IntoIterator<Item = Text>) -> Text {
    Text::join(all, "\n")
}
