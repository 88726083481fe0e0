//! What each open file cannot hold, as a list that people can read before they choose one. Everything that can be typed
//! or chosen in the app is either found in a file or on this list; `tests/open` plants a word for each and looks.

use crate::form::Audience;

/// What a plan can be written out as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The form as plain text by headings, for a patient record.
    Text,
    /// One long table.
    Table,
    /// Days for a calendar.
    Calendar,
    /// `askelma-plan`.
    Json,
    /// FHIR R4.
    Fhir,
}

impl Format {
    pub const ALL: [Format; 5] = [Format::Text, Format::Table, Format::Calendar, Format::Json, Format::Fhir];

    /// How the name of its files ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Text => "txt",
            Format::Table => "csv",
            Format::Calendar => "ics",
            Format::Json | Format::Fhir => "json",
        }
    }

    /// What a device is told that its files are.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Text => "text/plain",
            Format::Table => "text/csv",
            Format::Calendar => "text/calendar",
            Format::Json => "application/json",
            Format::Fhir => "application/fhir+json",
        }
    }
}

/// Everything that somebody can type or choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Typed {
    Nickname,
    Period,
    Service,
    Provider,
    PersonNames,
    /// On which pile who put which life area.
    SortedAreas,
    MainGoals,
    OwnWords,
    GoalName,
    Area,
    Indicator,
    /// How it was at the start.
    Today,
    /// What the aim is, as a number or in words; the expected level says it on the stair.
    Target,
    HelpList,
    ExpectedBy,
    Baseline,
    Steps,
    Means,
    Conditions,
    /// Which main goal a goal serves.
    Serves,
    Importance,
    Picture,
    PictureWords,
    PartialGoals,
    PartialGoalDays,
    PartialGoalsDone,
    PartialGoalOrder,
    Reviews,
    /// Reviews in which nobody has said a step yet.
    UnscoredReviews,
    /// The day of the one that is still to come.
    NextReview,
    /// The level and the words of a score given in a review or agreed on.
    ReviewScores,
    /// What was told with it: what happened, how it was, whether it falls between.
    ReviewWords,
    EverydayScores,
    EverydayWords,
    /// Paused, stopped early, finished, with reason and day.
    Status,
    /// Pauses that are over.
    EarlierPauses,
    UnfinishedGoals,
    AdviceSetAside,
    /// Texts that wait beside the one that stands, until somebody chooses.
    OtherWordings,
    /// Who wrote what and when, earlier words, undone things.
    History,
    Trash,
    PrivateNotes,
    /// What others answered in a review that this device's user has not answered yet.
    CoveredScores,
    /// What is being typed and was not saved yet.
    Unsaved,
    /// What is typed for one form and forgotten: the client's whole name, the identity code.
    FormDetails,
}

impl Typed {
    pub const ALL: [Typed; 45] = [
        Typed::Nickname,
        Typed::Period,
        Typed::Service,
        Typed::Provider,
        Typed::PersonNames,
        Typed::SortedAreas,
        Typed::MainGoals,
        Typed::OwnWords,
        Typed::GoalName,
        Typed::Area,
        Typed::Indicator,
        Typed::Today,
        Typed::Target,
        Typed::HelpList,
        Typed::ExpectedBy,
        Typed::Baseline,
        Typed::Steps,
        Typed::Means,
        Typed::Conditions,
        Typed::Serves,
        Typed::Importance,
        Typed::Picture,
        Typed::PictureWords,
        Typed::PartialGoals,
        Typed::PartialGoalDays,
        Typed::PartialGoalsDone,
        Typed::PartialGoalOrder,
        Typed::Reviews,
        Typed::UnscoredReviews,
        Typed::NextReview,
        Typed::ReviewScores,
        Typed::ReviewWords,
        Typed::EverydayScores,
        Typed::EverydayWords,
        Typed::Status,
        Typed::EarlierPauses,
        Typed::UnfinishedGoals,
        Typed::AdviceSetAside,
        Typed::OtherWordings,
        Typed::History,
        Typed::Trash,
        Typed::PrivateNotes,
        Typed::CoveredScores,
        Typed::Unsaved,
        Typed::FormDetails,
    ];
}

/// Never in an open file: the backup holds them, but for what was not saved.
const NEVER: [Typed; 5] = [Typed::History, Typed::Trash, Typed::PrivateNotes, Typed::CoveredScores, Typed::Unsaved];

/// What a file of this format does not hold. The text for a client has no T-score, and so no importance.
pub fn left_out(format: Format, audience: Audience) -> Vec<Typed> {
    let own: &[Typed] = match format {
        // What the form has no box for, and what is asked for only while it is made.
        Format::Text => &[
            Typed::Nickname,
            Typed::SortedAreas,
            Typed::Target,
            Typed::HelpList,
            Typed::UnscoredReviews,
            Typed::NextReview,
            Typed::Picture,
            Typed::PictureWords,
            Typed::EverydayScores,
            Typed::EverydayWords,
            Typed::EarlierPauses,
            Typed::UnfinishedGoals,
            Typed::AdviceSetAside,
            Typed::OtherWordings,
            Typed::FormDetails,
        ],
        Format::Table => &[Typed::Picture, Typed::AdviceSetAside, Typed::OtherWordings, Typed::FormDetails],
        // A calendar is seen over a shoulder and by whoever keeps it: days alone, and nothing about what they are for.
        Format::Calendar => {
            return Typed::ALL
                .into_iter()
                .filter(|t| !matches!(t, Typed::ExpectedBy | Typed::PartialGoalDays | Typed::Reviews | Typed::UnscoredReviews | Typed::NextReview))
                .collect();
        }
        Format::Json => &[Typed::FormDetails],
        Format::Fhir => &[Typed::AdviceSetAside, Typed::OtherWordings, Typed::FormDetails],
    };
    let importance = (format == Format::Text && audience == Audience::Client).then_some(Typed::Importance);
    own.iter().copied().chain(importance).chain(NEVER).collect()
}
