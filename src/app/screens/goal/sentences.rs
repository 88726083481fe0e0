//! One act, one plain sentence.

use super::facts;
use crate::app::book::Book;
use crate::app::screens::scoring::{step_then, told_beside};
use crate::journal::{Act, Entry, Journal, Scoring, looked_at};
use crate::plan::{By, Goal, GoalId, Level, Origin, PartId, Plan, Status};
use crate::words::{Lang, areas, common, format, history};
use leptos::prelude::*;

/// What a sentence is told from, and to whom.
pub struct Said<'a> {
    pub book: Book,
    pub plan: &'a Plan,
    pub journal: &'a Journal,
    pub goal: GoalId,
    pub me: By,
}

impl Said<'_> {
    pub fn sentence(&self, entry: &Entry) -> String {
        let lang = self.book.lang.get_untracked();
        if self.book.is_nameless_reader(self.plan, &entry.by) {
            history::to_doer(lang, &self.about(entry, history::YOU))
        } else {
            self.about(entry, &self.book.doer(self.plan, &entry.by))
        }
    }

    fn about(&self, entry: &Entry, who: &str) -> String {
        let lang = self.book.lang.get_untracked();
        // In the unit of then.
        let unit = || looked_at(self.journal, &entry.id).and_then(|i| i.unit);
        let Some(act) = &entry.act else { return history::newer(lang, who) };
        match act {
            Act::BeginGoal { .. } => history::begun(lang, who),
            Act::SetOwnWords { text } => history::own_words(lang, who, text.trim()),
            Act::SetGoalName { text } => history::name(lang, who, text.trim()),
            Act::SetArea { area } => history::area(lang, who, areas::name(lang, *area)),
            Act::SetIndicator { indicator } => history::indicator(lang, who, &facts::indicator(lang, indicator)),
            Act::SetToday { measure } => history::today(lang, who, &facts::measure(lang, measure, unit())),
            Act::SetTarget { measure } => history::target(lang, who, &facts::measure(lang, measure, unit())),
            Act::SetExpectedBy { on } => history::expected_by(lang, who, &format::day(lang, *on)),
            Act::SetHelpList { list } if list.is_empty() => history::help_list_usual(lang, who),
            Act::SetHelpList { list } => history::help_list(lang, who, &list.join(" → ")),
            Act::SetBaselineLevel { level } => history::baseline(lang, who, common::step_name(lang, *level)),
            Act::WriteStep { level, words, origin } => step(lang, who, *level, words.trim(), *origin),
            Act::SetMeans { text } => history::means(lang, who, text.trim()),
            Act::SetConditions { text } => history::conditions(lang, who, text.trim()),
            Act::NamePartialGoal { text, .. } => history::part(lang, who, text.trim()),
            Act::DatePartialGoal { part, on: Some(on) } => history::part_due(lang, who, &self.part(part), &format::day(lang, *on)),
            Act::DatePartialGoal { part, on: None } => history::part_no_due(lang, who, &self.part(part)),
            Act::TickPartialGoal { part, on: Some(_) } => history::part_done(lang, who, &self.part(part)),
            Act::TickPartialGoal { part, on: None } => history::part_not_done(lang, who, &self.part(part)),
            Act::OrderPartialGoals { .. } => history::parts_ordered(lang, who),
            Act::ServeMainGoal { main } => match main.as_ref().and_then(|id| self.plan.main_goal(id)) {
                Some(main) => history::serves(lang, who, main.words.text()),
                None => history::serves_none(lang, who),
            },
            Act::SetImportance { importance: Some(importance) } => history::weighed(lang, who, importance.weight()),
            Act::SetImportance { importance: None } => history::not_weighed(lang, who),
            Act::SetPhoto { photo: Some(_) } => history::photo(lang, who),
            Act::DescribePhoto { about } if about.trim().is_empty() => history::no_photo_words(lang, who),
            Act::DescribePhoto { about } => history::photo_words(lang, who, about.trim()),
            Act::SetPhoto { photo: None } => history::no_photo(lang, who),
            Act::SetAside { .. } => history::set_aside(lang, who),
            Act::RemovePartialGoal { part } => history::part_removed(lang, who, &self.part(part)),
            _ if self.is_covered(entry) => history::scored_covered(lang, who),
            Act::GiveScore(scoring) => scored(lang, history::scored(lang, who, &step_then(lang, scoring.level, &scoring.step_words)), who, scoring),
            Act::AgreeScore(scoring) => scored(lang, history::agreed(lang, who, &step_then(lang, scoring.level, &scoring.step_words)), who, scoring),
            Act::TellMore { happened, conditions, .. } => told_more(lang, who, happened.trim(), conditions.as_deref().unwrap_or_default().trim()),
            Act::SetStatus { status } => stands(lang, who, status),
            Act::RemoveGoal { .. } => history::removed(lang, who),
            Act::RestoreGoal => history::restored(lang, who),
            // Acts of the plan, and undoings, do not stand in a goal's history.
            _ => history::changed(lang, who),
        }
    }

    fn known(&self) -> Option<&Goal> {
        self.plan.goal(&self.goal)
    }

    /// A score that must not be seen yet, or words about one.
    pub fn is_covered(&self, entry: &Entry) -> bool {
        let score = match &entry.act {
            Some(Act::TellMore { score, .. }) => self.journal.get(score),
            _ => Some(entry),
        };
        let covered = |by: &By, scoring: &Scoring| self.known().is_some_and(|g| self.plan.covers(g, scoring.review.as_ref(), by, &self.me));
        score.is_some_and(|e| matches!(&e.act, Some(Act::GiveScore(scoring)) if covered(&e.by, scoring)))
    }

    /// A partial goal's words: as they are now, else as they were first written.
    fn part(&self, id: &PartId) -> String {
        let now = self.known().and_then(|g| g.parts.iter().find(|p| p.id == *id)).map(|p| p.words.text().to_owned());
        let first = || {
            self.journal.entries().find_map(|e| match &e.act {
                Some(Act::NamePartialGoal { part, text }) if part == id => Some(text.trim().to_owned()),
                _ => None,
            })
        };
        now.or_else(first).unwrap_or_default()
    }
}

fn step(lang: Lang, who: &str, level: Level, words: &str, origin: Origin) -> String {
    let name = common::step_name(lang, level);
    match (words, origin) {
        ("", _) => history::emptied(lang, who, name),
        (words, Origin::Proposal) => history::proposed(lang, name, words),
        (words, Origin::Person) => history::step(lang, who, name, words),
    }
}

/// What was said when the step was given stands on lines of its own.
fn scored(lang: Lang, sentence: String, who: &str, scoring: &Scoring) -> String {
    let happened = Some(scoring.happened.trim()).filter(|h| !h.is_empty()).map(|h| history::told(lang, who, h));
    let lines: Vec<String> = [sentence].into_iter().chain(told_beside(lang, scoring.between, &scoring.conditions)).chain(happened).collect();
    lines.join("\n")
}

/// Words, conditions, or both.
fn told_more(lang: Lang, who: &str, happened: &str, conditions: &str) -> String {
    match (happened, conditions) {
        ("", "") => history::told_nothing(lang, who),
        ("", conditions) => history::conditions(lang, who, conditions),
        (happened, conditions) => {
            let beside = told_beside(lang, false, conditions);
            [history::told(lang, who, happened)].into_iter().chain(beside).collect::<Vec<_>>().join("\n")
        }
    }
}

fn stands(lang: Lang, who: &str, status: &Status) -> String {
    match status {
        Status::Draft => history::draft(lang, who),
        Status::Active => history::active(lang, who),
        Status::Paused { reason, .. } => history::paused(lang, who, reason.trim()),
        Status::Dropped { reason, .. } => history::dropped(lang, who, reason.trim()),
        Status::Finished { .. } => history::finished(lang, who),
    }
}
