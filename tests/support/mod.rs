//! What several native journeys share.

use askelma::journal::{Act, Scope, Scoring};
use askelma::plan::*;

/// One of every act, with every field filled, in an order that a person could have done them.
pub fn every_act() -> Vec<(Scope, Act)> {
    picture_words_acts().into_iter().chain([(Scope::Plan, Act::PlanReview { on: Day::new(2027, 2, 11) })]).collect()
}

/// The acts that the third file holds.
pub fn picture_words_acts() -> Vec<(Scope, Act)> {
    let scope = Scope::Goal(GoalId::parse("goal1").expect("an id"));
    goal_work_acts().into_iter().chain([(scope, Act::DescribePhoto { about: "Kaupan ovi".into() })]).collect()
}

/// The acts that the second file holds.
pub fn goal_work_acts() -> Vec<(Scope, Act)> {
    first_acts().into_iter().chain(later_acts()).collect()
}

/// The acts of the first version, which the first file holds.
pub fn first_acts() -> Vec<(Scope, Act)> {
    let day = Day::new(2026, 11, 23).expect("a day");
    let later = Day::new(2027, 1, 31).expect("a day");
    let (person, part) = (PersonId::parse("liisa").expect("an id"), PartId::parse("p1").expect("an id"));
    let review = ReviewId::parse("r1").expect("an id");
    let indicator = Indicator { kind: IndicatorKind::Count, name: "Kauppamatkat".into(), unit: Some(Unit::TimesPerWeek) };
    let measure = |n| Measure { amount: Some(Amount::whole(n)), words: "kerran".into() };
    let scoring = |happened: &str| Scoring {
        level: Level::Less,
        step_words: "Kahdesti viikossa".into(),
        happened: happened.into(),
        conditions: String::new(),
        between: false,
        on: day,
        review: Some(review.clone()),
    };
    let plan = [
        Act::BeginPlan,
        Act::SetNickname { text: "Aino".into() },
        Act::SetPeriod { from: day, to: later },
        Act::SetService { text: "Vaativa lääkinnällinen kuntoutus".into() },
        Act::SetProvider { text: "Kuntola".into() },
        Act::SetPerson { person: person.clone(), role: Role::CloseOne, name: "Liisa".into() },
        Act::RemovePerson { person },
        Act::OpenReview { review: review.clone(), phase: Phase::Interim, on: day },
        Act::RemovePlan { on: day },
        Act::RestorePlan,
    ];
    let goal = [
        Act::BeginGoal { on: day },
        Act::SetOwnWords { text: "Haluan hakea \"oman\" leipäni.\nYksin.".into() },
        Act::SetGoalName { text: "Kävelen kauppaan".into() },
        Act::SetArea { area: LifeArea::Mobility },
        Act::SetIndicator { indicator },
        Act::SetToday { measure: measure(1) },
        Act::SetTarget { measure: measure(3) },
        Act::SetExpectedBy { on: later },
        Act::SetBaselineLevel { level: Level::MuchLess },
        Act::WriteStep { level: Level::Expected, words: "3 kertaa viikossa".into(), origin: Origin::Proposal },
        Act::SetMeans { text: "Harjoittelen Liisan kanssa.".into() },
        Act::SetConditions { text: "Rollaattorin kanssa".into() },
        Act::NamePartialGoal { part: part.clone(), text: "Ovelle asti".into() },
        Act::DatePartialGoal { part: part.clone(), on: Some(later) },
        Act::TickPartialGoal { part: part.clone(), on: Some(day) },
        Act::RemovePartialGoal { part },
        Act::GiveScore(scoring("")),
        Act::AgreeScore(scoring("Satoi.")),
        Act::TellMore { score: EntryId(DeviceId::parse("phone").expect("an id"), 27), happened: "Kerran satoi.".into(), conditions: None },
        Act::SetStatus { status: Status::Draft },
        Act::SetStatus { status: Status::Active },
        Act::SetStatus { status: Status::Paused { reason: "Loma".into(), since: day } },
        Act::SetStatus { status: Status::Dropped { reason: "Muutto".into(), on: day } },
        Act::SetStatus { status: Status::Finished { on: day } },
        Act::RemoveGoal { on: day },
        Act::RestoreGoal,
        Act::TakeBack { entries: vec![EntryId(DeviceId::parse("phone").expect("an id"), 34)] },
    ];
    let scope = Scope::Goal(GoalId::parse("goal1").expect("an id"));
    plan.into_iter().map(|act| (Scope::Plan, act)).chain(goal.into_iter().map(|act| (scope.clone(), act))).collect()
}

/// Acts that came after the first version.
fn later_acts() -> Vec<(Scope, Act)> {
    let day = Day::new(2026, 11, 26).expect("a day");
    let (liisa, part) = (PersonId::parse("liisa").expect("an id"), PartId::parse("p1").expect("an id"));
    let main = MainGoalId::parse("m1").expect("an id");
    let scoring = Scoring {
        level: Level::Less,
        step_words: "Kahdesti viikossa".into(),
        happened: "Satoi.".into(),
        conditions: "Rollaattorilla".into(),
        between: true,
        on: day,
        review: None,
    };
    let plan = [
        Act::MarkExample,
        Act::SortArea { person: liisa.clone(), area: LifeArea::Mobility, pile: Some(Pile::Maybe) },
        Act::SortArea { person: liisa, area: LifeArea::Tasks, pile: None },
        Act::NameMainGoal { main: main.clone(), text: "Asun omassa kodissa".into() },
        Act::RemoveMainGoal { main: main.clone() },
    ];
    let goal = [
        Act::OrderPartialGoals { parts: vec![part] },
        Act::ServeMainGoal { main: Some(main) },
        Act::ServeMainGoal { main: None },
        Act::SetImportance { importance: Some(Importance::Much) },
        Act::SetImportance { importance: None },
        Act::SetPhoto { photo: Some(Photo { jpeg: "/9j/4AAQ+w==".into(), about: "Kauppa".into() }) },
        Act::SetPhoto { photo: None },
        Act::SetAside { code: "overlap".into(), place: "ladder".into(), wording: "kerran".into() },
        Act::SetHelpList { list: vec!["Liisan kanssa".into(), "yksin".into()] },
        Act::SetHelpList { list: Vec::new() },
        Act::GiveScore(scoring),
    ];
    let scope = Scope::Goal(GoalId::parse("goal1").expect("an id"));
    plan.into_iter().map(|act| (Scope::Plan, act)).chain(goal.into_iter().map(|act| (scope.clone(), act))).collect()
}
