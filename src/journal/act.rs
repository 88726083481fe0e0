//! What people do to a plan, in their words. How an act is saved is in `saved`.

use crate::plan::{
    Day, EntryId, Importance, Indicator, Level, LifeArea, MainGoalId, Measure, Origin, PartId, PersonId, Phase, Photo, Pile, ReviewId, Role, Status,
};

#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    BeginPlan,
    SetNickname {
        text: String,
    },
    SetPeriod {
        from: Day,
        to: Day,
    },
    SetService {
        text: String,
    },
    SetProvider {
        text: String,
    },
    SetPerson {
        person: PersonId,
        role: Role,
        name: String,
    },
    RemovePerson {
        person: PersonId,
    },
    OpenReview {
        review: ReviewId,
        phase: Phase,
        on: Day,
    },
    /// The day of the next review, or none after all.
    PlanReview {
        on: Option<Day>,
    },
    RemovePlan {
        on: Day,
    },
    RestorePlan,
    /// This plan tells of an invented person.
    MarkExample,
    /// Puts a life area on a pile, as `person` sees it; `None` takes it back into the middle.
    SortArea {
        person: PersonId,
        area: LifeArea,
        pile: Option<Pile>,
    },
    NameMainGoal {
        main: MainGoalId,
        text: String,
    },
    RemoveMainGoal {
        main: MainGoalId,
    },

    BeginGoal {
        on: Day,
    },
    SetOwnWords {
        text: String,
    },
    SetGoalName {
        text: String,
    },
    SetArea {
        area: LifeArea,
    },
    SetIndicator {
        indicator: Indicator,
    },
    SetToday {
        measure: Measure,
    },
    SetTarget {
        measure: Measure,
    },
    SetExpectedBy {
        on: Day,
    },
    /// The ways to be helped, the most help first; none for the usual ones.
    SetHelpList {
        list: Vec<String>,
    },
    SetBaselineLevel {
        level: Level,
    },
    WriteStep {
        level: Level,
        words: String,
        origin: Origin,
    },
    SetMeans {
        text: String,
    },
    SetConditions {
        text: String,
    },
    NamePartialGoal {
        part: PartId,
        text: String,
    },
    DatePartialGoal {
        part: PartId,
        on: Option<Day>,
    },
    /// Done on a day, or not done after all. Never touches the score.
    TickPartialGoal {
        part: PartId,
        on: Option<Day>,
    },
    RemovePartialGoal {
        part: PartId,
    },
    OrderPartialGoals {
        parts: Vec<PartId>,
    },
    /// Which main goal the goal serves.
    ServeMainGoal {
        main: Option<MainGoalId>,
    },
    SetImportance {
        importance: Option<Importance>,
    },
    SetPhoto {
        photo: Option<Photo>,
    },
    /// What is in the picture that stands there, without storing the picture again.
    DescribePhoto {
        about: String,
    },
    /// Advice that need not be shown again for these words.
    SetAside {
        code: String,
        place: String,
        wording: String,
    },
    /// The view of one person.
    GiveScore(Scoring),
    /// What was agreed together.
    AgreeScore(Scoring),
    /// Words told after the step was touched.
    TellMore {
        score: EntryId,
        happened: String,
        /// How it was that day; `None` leaves what stands there.
        conditions: Option<String>,
    },
    SetStatus {
        status: Status,
    },
    RemoveGoal {
        on: Day,
    },
    RestoreGoal,

    /// Undo: these entries of the same scope no longer count. They stay in history.
    TakeBack {
        entries: Vec<EntryId>,
    },
}

/// A step reached, with what stood on it then.
#[derive(Clone, Debug, PartialEq)]
pub struct Scoring {
    pub level: Level,
    pub step_words: String,
    pub happened: String,
    /// How it was that day: aids, place, help.
    pub conditions: String,
    /// Between this level and the next: the lower one is fully met.
    pub between: bool,
    pub on: Day,
    pub review: Option<ReviewId>,
}

/// A place that holds one value. A new entry for a place replaces what its writer saw standing there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    Nickname,
    Period,
    Service,
    Provider,
    NextReview,
    Person(PersonId),
    OwnWords,
    Name,
    Area,
    Indicator,
    Today,
    Target,
    ExpectedBy,
    HelpList,
    Baseline,
    Step(Level),
    Means,
    Conditions,
    PartName(PartId),
    PartDue(PartId),
    PartDone(PartId),
    Told(EntryId),
    Status,
    Example,
    Pile(PersonId, LifeArea),
    MainName(MainGoalId),
    PartOrder,
    Serves,
    Importance,
    Photo,
    PhotoWords,
}

impl Act {
    /// The places that this act writes. Acts without a place only add.
    pub fn slots(&self) -> Vec<Slot> {
        let one = match self {
            Act::SetNickname { .. } => Slot::Nickname,
            Act::SetPeriod { .. } => Slot::Period,
            Act::SetService { .. } => Slot::Service,
            Act::SetProvider { .. } => Slot::Provider,
            Act::PlanReview { .. } => Slot::NextReview,
            Act::SetPerson { person, .. } | Act::RemovePerson { person } => Slot::Person(person.clone()),
            Act::SetOwnWords { .. } => Slot::OwnWords,
            Act::SetGoalName { .. } => Slot::Name,
            Act::SetArea { .. } => Slot::Area,
            Act::SetIndicator { .. } => Slot::Indicator,
            Act::SetToday { .. } => Slot::Today,
            Act::SetTarget { .. } => Slot::Target,
            Act::SetExpectedBy { .. } => Slot::ExpectedBy,
            Act::SetHelpList { .. } => Slot::HelpList,
            Act::SetBaselineLevel { .. } => Slot::Baseline,
            Act::WriteStep { level, .. } => Slot::Step(*level),
            Act::SetMeans { .. } => Slot::Means,
            Act::SetConditions { .. } => Slot::Conditions,
            Act::NamePartialGoal { part, .. } => Slot::PartName(part.clone()),
            Act::DatePartialGoal { part, .. } => Slot::PartDue(part.clone()),
            Act::TickPartialGoal { part, .. } => Slot::PartDone(part.clone()),
            Act::TellMore { score, .. } => Slot::Told(score.clone()),
            Act::SetStatus { .. } => Slot::Status,
            Act::MarkExample => Slot::Example,
            Act::SortArea { person, area, .. } => Slot::Pile(person.clone(), *area),
            Act::NameMainGoal { main, .. } | Act::RemoveMainGoal { main } => Slot::MainName(main.clone()),
            Act::OrderPartialGoals { .. } => Slot::PartOrder,
            Act::ServeMainGoal { .. } => Slot::Serves,
            Act::SetImportance { .. } => Slot::Importance,
            Act::SetPhoto { .. } => Slot::Photo,
            Act::DescribePhoto { .. } => Slot::PhotoWords,
            // An edit that the remover had not seen is not replaced, so it brings the partial goal back.
            Act::RemovePartialGoal { part } => {
                return vec![Slot::PartName(part.clone()), Slot::PartDue(part.clone()), Slot::PartDone(part.clone())];
            }
            Act::BeginPlan
            | Act::OpenReview { .. }
            | Act::RemovePlan { .. }
            | Act::RestorePlan
            | Act::BeginGoal { .. }
            | Act::GiveScore(_)
            | Act::AgreeScore(_)
            | Act::SetAside { .. }
            | Act::RemoveGoal { .. }
            | Act::RestoreGoal
            | Act::TakeBack { .. } => return Vec::new(),
        };
        vec![one]
    }

    /// Moves the whole goal or plan to the trash.
    pub fn is_removal(&self) -> bool {
        matches!(self, Act::RemoveGoal { .. } | Act::RemovePlan { .. })
    }
}
