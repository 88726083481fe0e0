//! Open files in words: what one leaves out, what comes in from one, and why one is not taken.

use super::{At, BackupError, LARGEST, LARGEST_OPEN, NotTaken, ReadError, Summary, Typed};
use crate::words::open::{comes, left_out, refused};
use crate::words::{Lang, format, received};

impl Typed {
    /// As one line of a list.
    pub fn words(self, lang: Lang) -> &'static str {
        let say = match self {
            Typed::Nickname => left_out::nickname,
            Typed::Period => left_out::period,
            Typed::Service => left_out::service,
            Typed::Provider => left_out::provider,
            Typed::PersonNames => left_out::person_names,
            Typed::SortedAreas => left_out::sorted_areas,
            Typed::MainGoals => left_out::main_goals,
            Typed::OwnWords => left_out::own_words,
            Typed::GoalName => left_out::goal_name,
            Typed::Area => left_out::area,
            Typed::Indicator => left_out::indicator,
            Typed::Today => left_out::today,
            Typed::Target => left_out::target,
            Typed::HelpList => left_out::help_list,
            Typed::ExpectedBy => left_out::expected_by,
            Typed::Baseline => left_out::baseline,
            Typed::Steps => left_out::steps,
            Typed::Means => left_out::means,
            Typed::Conditions => left_out::conditions,
            Typed::Serves => left_out::serves,
            Typed::Importance => left_out::importance,
            Typed::Picture => left_out::picture,
            Typed::PictureWords => left_out::picture_words,
            Typed::PartialGoals => left_out::partial_goals,
            Typed::PartialGoalDays => left_out::partial_goal_days,
            Typed::PartialGoalsDone => left_out::partial_goals_done,
            Typed::PartialGoalOrder => left_out::partial_goal_order,
            Typed::Reviews => left_out::reviews,
            Typed::UnscoredReviews => left_out::unscored_reviews,
            Typed::NextReview => left_out::next_review,
            Typed::ReviewScores => left_out::review_scores,
            Typed::ReviewWords => left_out::review_words,
            Typed::EverydayScores => left_out::everyday_scores,
            Typed::EverydayWords => left_out::everyday_words,
            Typed::Status => left_out::status,
            Typed::EarlierPauses => left_out::earlier_pauses,
            Typed::UnfinishedGoals => left_out::unfinished_goals,
            Typed::AdviceSetAside => left_out::advice_set_aside,
            Typed::OtherWordings => left_out::other_wordings,
            Typed::History => left_out::history,
            Typed::Trash => left_out::trash,
            Typed::PrivateNotes => left_out::private_notes,
            Typed::CoveredScores => left_out::covered_scores,
            Typed::Unsaved => left_out::unsaved,
            Typed::FormDetails => left_out::form_details,
        };
        say(lang)
    }
}

/// So many goals are named: enough to know the plan again.
const NAMED: usize = 10;

/// Counts that are not nothing, each as a few words: `3 tavoitetta`.
type Counted = (usize, fn(Lang) -> &'static str, fn(Lang, usize) -> String);

impl Summary {
    /// What comes, a line each; whose first, where the file says.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let counted: [Counted; 9] = [
            (self.goals, comes::goal, comes::goals),
            (self.main_goals, comes::main_goal, comes::main_goals),
            (self.steps, comes::step, comes::steps),
            (self.partial_goals, comes::partial_goal, comes::partial_goals),
            (self.scores, comes::score, comes::scores),
            (self.agreed, comes::agreed_one, comes::agreed),
            (self.reviews, comes::review, comes::reviews),
            (self.people, comes::person, comes::people),
            (self.pictures, comes::picture, comes::pictures),
        ];
        let (shown, more) = self.goal_names.split_at(self.goal_names.len().min(NAMED));
        let rest = if more.is_empty() { "" } else { "; …" };
        let goals = (!shown.is_empty()).then(|| comes::goal_names(lang, &(shown.join("; ") + rest)));
        let name = (!self.nickname.is_empty()).then(|| comes::of_whom(lang, &self.nickname));
        let counts = counted.into_iter().filter(|(n, ..)| *n > 0).map(|(n, one, many)| if n == 1 { one(lang).to_owned() } else { many(lang, n) });
        name.into_iter().chain(goals).chain(counts).collect()
    }
}

impl NotTaken {
    /// `Condition (2)`: FHIR's own name, which a professional can look up.
    pub fn line(&self, lang: Lang) -> String {
        comes::not_taken_row(lang, &self.what, self.times)
    }
}

impl ReadError {
    /// What is wrong with the file, that nothing changed, and what to do.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            ReadError::TooLarge { bytes } => refused::too_large(lang, &format::size(lang, *bytes), &format::size(lang, LARGEST_OPEN)),
            ReadError::Empty => refused::empty(lang).to_owned(),
            ReadError::NotOurs => refused::not_ours(lang).to_owned(),
            ReadError::Newer { .. } => refused::newer(lang).to_owned(),
            ReadError::Damaged { at } => refused::damaged(lang, &at.words(lang)),
            ReadError::TooMuch => refused::too_much(lang).to_owned(),
            ReadError::NoGoals => refused::no_goals(lang).to_owned(),
            ReadError::Backup(error) => of_backup(lang, error),
        }
    }
}

impl At {
    fn words(self, lang: Lang) -> String {
        match self {
            At::Text { line, column } => refused::in_text(lang, line, column),
            At::Plan => refused::in_plan(lang).to_owned(),
            At::Goal { number } => refused::in_goal(lang, number),
            At::Part { number } => refused::in_part(lang, number),
        }
    }
}

fn of_backup(lang: Lang, error: &BackupError) -> String {
    match error {
        BackupError::TooLarge { bytes } => received::refused::too_large(lang, &format::size(lang, *bytes), &format::size(lang, LARGEST)),
        BackupError::Empty => received::refused::empty(lang).to_owned(),
        BackupError::NotOurs => received::refused::not_ours(lang).to_owned(),
        BackupError::Newer { .. } => received::refused::newer(lang).to_owned(),
        BackupError::CutOff { entries, found } => received::refused::cut_off(lang, *found, *entries),
        BackupError::Damaged => received::refused::damaged(lang).to_owned(),
    }
}
