//! One piece of advice as a value.

use crate::plan::{GoalId, Level};
use crate::words::{Lang, advice as words};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    MissingLevel,
    DuplicateLevel,
    VagueWords,
    ComparativeToStart,
    NoDate,
    DateOutsidePeriod,
    NoIndicator,
    /// Neither the goal nor its steps tell where, with what and with whose help.
    NoConditions,
    NoBaseline,
    BaselineAtOrAbove0,
    BodyFunction,
    TreatmentOnly,
    IntentionNotAction,
    Unreadable,
    /// Two steps hold at once.
    Overlap,
    /// An amount belongs to no step.
    Gap,
    /// A step goes back.
    NotMonotone,
    /// A step is more than twice as long as another.
    UnevenSteps,
    /// More than one thing changes from step to step.
    SeveralVariables,
    /// No room above the goal.
    Ceiling,
    /// No room below it.
    Floor,
    AskMeaningful,
    AskRealistic,
    AskScorable,
    /// Fewer than two goals in progress.
    FewGoals,
    /// More than five goals in progress.
    ManyGoals,
    /// No goal in progress is about activities and participation.
    NoActivity,
    /// Some goals in progress are weighed and some are not.
    MixedWeights,
    /// The final review holds no agreed score for the goal.
    NotScoredAtEnd,
}

/// How sure the advice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Exact,
    /// Rests on words.
    Hint,
    /// Only a person knows.
    Question,
}

impl Kind {
    /// In a word or two; to a client and a close one even what is certain is an offer.
    pub fn name(self, lang: Lang, professional: bool) -> &'static str {
        match self {
            Kind::Exact if professional => words::kind_exact(lang),
            Kind::Exact => words::kind_exact_kindly(lang),
            Kind::Hint => words::kind_hint(lang),
            Kind::Question => words::kind_question(lang),
        }
    }
}

/// The field it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Plan,
    Goal,
    Name,
    Indicator,
    Today,
    ExpectedBy,
    Baseline,
    /// The conditions under which the steps are scored.
    Conditions,
    Level(Level),
    /// The five steps together.
    Ladder,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// `None` for the whole plan.
    pub goal: Option<GoalId>,
    pub code: Code,
    pub at: At,
    /// The words that raised it, as they were written; empty where no words did.
    pub raised_by: String,
    /// How it could be written instead, in the language it was judged in: from the person's own words where that is certain.
    pub example: String,
}

impl Advice {
    /// With the usual example of its code.
    pub(super) fn new(goal: Option<GoalId>, code: Code, at: At, raised_by: &str, lang: Lang) -> Advice {
        Advice { goal, code, at, raised_by: raised_by.to_owned(), example: code.example(lang).to_owned() }
    }

    /// What it is about: plainly for a professional, as a kind thought for everybody else.
    pub fn sentence(&self, lang: Lang, professional: bool) -> &'static str {
        if professional { self.code.sentence(lang) } else { self.code.to_client(lang) }
    }

    /// The same thing noticed, whatever the example says now.
    pub fn is_same(&self, other: &Advice) -> bool {
        (self.code, self.at, &self.raised_by) == (other.code, other.at, &other.raised_by)
    }
}

type Text = fn(Lang) -> &'static str;

impl Code {
    /// The name in fixtures and reports.
    pub fn name(self) -> &'static str {
        match self {
            Code::MissingLevel => "missing-level",
            Code::DuplicateLevel => "duplicate-level",
            Code::VagueWords => "vague-words",
            Code::ComparativeToStart => "comparative-to-start",
            Code::NoDate => "no-date",
            Code::DateOutsidePeriod => "date-outside-period",
            Code::NoIndicator => "no-indicator",
            Code::NoConditions => "no-conditions",
            Code::NoBaseline => "no-baseline",
            Code::BaselineAtOrAbove0 => "baseline-at-or-above-0",
            Code::BodyFunction => "body-function",
            Code::TreatmentOnly => "treatment-only",
            Code::IntentionNotAction => "intention-not-action",
            Code::Unreadable => "unreadable",
            Code::Overlap => "overlap",
            Code::Gap => "gap",
            Code::NotMonotone => "not-monotone",
            Code::UnevenSteps => "uneven-steps",
            Code::SeveralVariables => "several-variables",
            Code::Ceiling => "ceiling",
            Code::Floor => "floor",
            Code::MixedWeights => "mixed-weights",
            Code::AskMeaningful => "ask-meaningful",
            Code::AskRealistic => "ask-realistic",
            Code::AskScorable => "ask-scorable",
            Code::FewGoals => "few-goals",
            Code::ManyGoals => "many-goals",
            Code::NoActivity => "no-activity",
            Code::NotScoredAtEnd => "not-scored-at-end",
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Code::VagueWords
            | Code::ComparativeToStart
            | Code::BodyFunction
            | Code::TreatmentOnly
            | Code::IntentionNotAction
            | Code::Unreadable
            | Code::NoConditions => Kind::Hint,
            Code::AskMeaningful | Code::AskRealistic | Code::AskScorable => Kind::Question,
            _ => Kind::Exact,
        }
    }

    /// The question that is asked after this one, round and round.
    pub fn next_question(self) -> Code {
        match self {
            Code::AskMeaningful => Code::AskRealistic,
            Code::AskRealistic => Code::AskScorable,
            _ => Code::AskMeaningful,
        }
    }

    /// What it is about, in one kind sentence.
    pub fn sentence(self, lang: Lang) -> &'static str {
        self.texts().0(lang)
    }

    /// The same to a client or a close one: one thought, as a suggestion.
    pub fn to_client(self, lang: Lang) -> &'static str {
        match self {
            Code::MissingLevel => words::missing_level_kindly(lang),
            Code::DuplicateLevel => words::duplicate_level_kindly(lang),
            Code::VagueWords => words::vague_words_kindly(lang),
            Code::ComparativeToStart => words::comparative_to_start_kindly(lang),
            Code::NoDate => words::no_date_kindly(lang),
            Code::DateOutsidePeriod => words::date_outside_period_kindly(lang),
            Code::NoIndicator => words::no_indicator_kindly(lang),
            Code::NoConditions => words::no_conditions_kindly(lang),
            Code::NoBaseline => words::no_baseline_kindly(lang),
            Code::BaselineAtOrAbove0 => words::baseline_high_kindly(lang),
            Code::BodyFunction => words::body_function_kindly(lang),
            Code::TreatmentOnly => words::treatment_only_kindly(lang),
            Code::IntentionNotAction => words::intention_kindly(lang),
            Code::Overlap => words::overlap_kindly(lang),
            Code::Gap => words::gap_kindly(lang),
            Code::NotMonotone => words::not_monotone_kindly(lang),
            Code::SeveralVariables => words::several_variables_kindly(lang),
            Code::Ceiling => words::ceiling_kindly(lang),
            Code::Floor => words::floor_kindly(lang),
            other => other.sentence(lang),
        }
    }

    /// How it could be written instead, whatever was written.
    pub fn example(self, lang: Lang) -> &'static str {
        self.texts().1(lang)
    }

    fn texts(self) -> (Text, Text) {
        match self {
            Code::MissingLevel => (words::missing_level, words::missing_level_example),
            Code::DuplicateLevel => (words::duplicate_level, words::duplicate_level_example),
            Code::VagueWords => (words::vague_words, words::vague_words_example),
            Code::ComparativeToStart => (words::comparative_to_start, words::comparative_to_start_example),
            Code::NoDate => (words::no_date, words::no_date_example),
            Code::DateOutsidePeriod => (words::date_outside_period, words::date_outside_period_example),
            Code::NoIndicator => (words::no_indicator, words::no_indicator_example),
            Code::NoConditions => (words::no_conditions, words::no_conditions_example),
            Code::NoBaseline => (words::no_baseline, words::no_baseline_example),
            Code::BaselineAtOrAbove0 => (words::baseline_high, words::baseline_high_example),
            Code::BodyFunction => (words::body_function, words::body_function_example),
            Code::TreatmentOnly => (words::treatment_only, words::treatment_only_example),
            Code::IntentionNotAction => (words::intention, words::intention_example),
            Code::Unreadable => (words::unreadable, words::unreadable_example),
            Code::Overlap => (words::overlap, words::overlap_example),
            Code::Gap => (words::gap, words::gap_example),
            Code::NotMonotone => (words::not_monotone, words::not_monotone_example),
            Code::UnevenSteps => (words::uneven_steps, words::uneven_steps_example),
            Code::SeveralVariables => (words::several_variables, words::several_variables_example),
            Code::Ceiling => (words::ceiling, words::ceiling_example),
            Code::Floor => (words::floor, words::floor_example),
            Code::MixedWeights => (words::mixed_weights, words::mixed_weights_example),
            Code::AskMeaningful => (words::ask_meaningful, words::ask_meaningful_example),
            Code::AskRealistic => (words::ask_realistic, words::ask_realistic_example),
            Code::AskScorable => (words::ask_scorable, words::ask_scorable_example),
            Code::FewGoals => (words::few_goals, words::few_goals_example),
            Code::ManyGoals => (words::many_goals, words::many_goals_example),
            Code::NoActivity => (words::no_activity, words::no_activity_example),
            Code::NotScoredAtEnd => (words::not_scored, words::not_scored_example),
        }
    }
}
