//! Where everything that can be typed has its place: by which acts it is written, and what shows it in a file.

use askelma::exchange::{Format, Typed};
use askelma::journal::Act;

/// What an act lets somebody type or choose. An act that comes later does not compile until it is placed here.
pub fn typed_by(act: &Act) -> Vec<Typed> {
    match act {
        Act::BeginPlan | Act::MarkExample | Act::RestorePlan | Act::BeginGoal { .. } | Act::RestoreGoal => vec![],
        Act::SetNickname { .. } => vec![Typed::Nickname],
        Act::SetPeriod { .. } => vec![Typed::Period],
        Act::SetService { .. } => vec![Typed::Service],
        Act::SetProvider { .. } => vec![Typed::Provider],
        Act::SetPerson { .. } => vec![Typed::PersonNames],
        Act::RemovePerson { .. } | Act::RemoveMainGoal { .. } | Act::RemovePartialGoal { .. } | Act::TakeBack { .. } => vec![Typed::History],
        Act::OpenReview { .. } => vec![Typed::Reviews, Typed::UnscoredReviews],
        Act::PlanReview { .. } => vec![Typed::NextReview],
        Act::RemovePlan { .. } | Act::RemoveGoal { .. } => vec![Typed::Trash],
        Act::SortArea { .. } => vec![Typed::SortedAreas],
        Act::NameMainGoal { .. } => vec![Typed::MainGoals],
        Act::SetOwnWords { .. } => vec![Typed::OwnWords, Typed::OtherWordings],
        Act::SetGoalName { .. } => vec![Typed::GoalName],
        Act::SetArea { .. } => vec![Typed::Area],
        Act::SetIndicator { .. } => vec![Typed::Indicator],
        Act::SetToday { .. } => vec![Typed::Today],
        Act::SetTarget { .. } => vec![Typed::Target],
        Act::SetExpectedBy { .. } => vec![Typed::ExpectedBy],
        Act::SetHelpList { .. } => vec![Typed::HelpList],
        Act::SetBaselineLevel { .. } => vec![Typed::Baseline],
        Act::WriteStep { .. } => vec![Typed::Steps],
        Act::SetMeans { .. } => vec![Typed::Means, Typed::PrivateNotes],
        Act::SetConditions { .. } => vec![Typed::Conditions],
        Act::NamePartialGoal { .. } => vec![Typed::PartialGoals],
        Act::DatePartialGoal { .. } => vec![Typed::PartialGoalDays],
        Act::TickPartialGoal { .. } => vec![Typed::PartialGoalsDone],
        Act::OrderPartialGoals { .. } => vec![Typed::PartialGoalOrder],
        Act::ServeMainGoal { .. } => vec![Typed::Serves],
        Act::SetImportance { .. } => vec![Typed::Importance],
        Act::SetPhoto { .. } => vec![Typed::Picture, Typed::PictureWords],
        Act::DescribePhoto { .. } => vec![Typed::PictureWords],
        Act::SetAside { .. } => vec![Typed::AdviceSetAside],
        Act::GiveScore(_) | Act::AgreeScore(_) => {
            vec![Typed::ReviewScores, Typed::ReviewWords, Typed::EverydayScores, Typed::EverydayWords]
        }
        Act::TellMore { .. } => vec![Typed::EverydayWords],
        Act::SetStatus { .. } => vec![Typed::Status, Typed::EarlierPauses, Typed::UnfinishedGoals],
    }
}

/// What shows that something planted is in a file: each of these stands in it.
pub fn evidence(typed: Typed, format: Format) -> Vec<&'static str> {
    // Days and choices look different in each format; words are the same everywhere.
    let in_form = |text: &'static [&str], table: &'static [&str], json: &'static [&str], fhir: &'static [&str]| match format {
        Format::Text => text.to_vec(),
        Format::Table => table.to_vec(),
        Format::Json => json.to_vec(),
        Format::Fhir => fhir.to_vec(),
        Format::Calendar => Vec::new(),
    };
    match typed {
        Typed::Nickname => vec!["Nimmusana"],
        Typed::Period => in_form(
            &["2.11.2026 – 30.4.2027"],
            &["period-from,2026-11-02", "period-to,2027-04-30"],
            &["\"from\": \"2026-11-02\"", "\"to\": \"2027-04-30\""],
            &["\"start\": \"2026-11-02\"", "\"end\": \"2027-04-30\""],
        ),
        Typed::Service => vec!["Palvelusana"],
        Typed::Provider => vec!["Tuottajasana"],
        Typed::PersonNames => vec!["Asiakassana", "Läheissana", "Terapeuttisana"],
        Typed::SortedAreas => in_form(
            &["Harrastukset ja yhteisö"],
            &["area,,,,community-life,not-now,close-one,Läheissana"],
            &["\"area\": \"community-life\"", "\"pile\": \"not-now\""],
            &["\"code\": \"d9\"", "\"code\": \"not-now\""],
        ),
        Typed::MainGoals => vec!["Päätavoitesana"],
        Typed::OwnWords => vec!["Omasana"],
        Typed::GoalName => vec!["Nimisana", "Toinentavoite", "Kolmastavoite", "Viidestavoite"],
        Typed::Area => in_form(&["(d4)"], &["area,mobility", "area-icf,d4"], &["\"mobility\""], &["\"code\": \"d4\""]),
        Typed::Indicator => in_form(
            &["Mittasana (kertaa viikossa)"],
            &["indicator-kind,count", "indicator,Mittasana", "unit,times-per-week"],
            &["\"count\"", "Mittasana", "\"times-per-week\""],
            &["\"count\"", "Mittasana", "\"times-per-week\""],
        ),
        Typed::Today => in_form(&["1,5", "Nytsana"], &["today,1.5", "Nytsana"], &["\"thousandths\": 1500", "Nytsana"], &["\"1500\"", "Nytsana"]),
        Typed::Target => {
            in_form(&["Tähtäinsana"], &["target,37", "Tähtäinsana"], &["\"thousandths\": 37000", "Tähtäinsana"], &["\"37000\"", "Tähtäinsana"])
        }
        Typed::HelpList => vec!["Apusana", "Itsesana"],
        Typed::ExpectedBy => match format {
            Format::Text => vec!["17.3.2027"],
            Format::Calendar => vec!["DTSTART;VALUE=DATE:20270317"],
            _ => vec!["2027-03-17"],
        },
        Typed::Baseline => in_form(&["Lähtötaso \u{2212}1"], &["baseline,-1"], &["\"baseline\": {\n          \"value\": -1"], &["\"112296-9\""]),
        Typed::Steps => vec!["Alinsana", "Alempisana", "Keskisana", "Ylempisana", "Ylinsana"],
        Typed::Means => vec!["Keinosana", "Toinenrivi"],
        Typed::Conditions => vec!["Olosana"],
        Typed::Serves => in_form(&["Päätavoite 1"], &["goal,1,,,main-goal,1"], &["\"serves\": {\n          \"value\": \"m1\""], &["\"milestone\""]),
        Typed::Importance => in_form(&["Tärkeys:"], &["importance,3"], &["\"importance\": {\n          \"value\": 3"], &["\"high-priority\""]),
        Typed::Picture => vec!["/9j/4AAQkuva"],
        Typed::PictureWords => vec!["Kuvasana"],
        Typed::PartialGoals => vec!["Jälkimmäinensana", "Edellinensana"],
        Typed::PartialGoalDays => match format {
            Format::Text => vec!["19.1.2027"],
            Format::Calendar => vec!["DTSTART;VALUE=DATE:20270119"],
            _ => vec!["2027-01-19"],
        },
        Typed::PartialGoalsDone => in_form(&["21.11.2026"], &["done,2026-11-21"], &["2026-11-21"], &["\"statusDate\": \"2026-11-21\""]),
        // That they stand in this order is looked at apart.
        Typed::PartialGoalOrder => in_form(&["Edellinensana"], &["Edellinensana"], &["\"partialGoalsOrdered\": true"], &["partial-goals-ordered"]),
        Typed::Reviews => match format {
            Format::Text => vec!["Väliarviointi", "11.2.2027"],
            Format::Calendar => vec!["DTSTART;VALUE=DATE:20270211"],
            _ => vec!["2027-02-11", "interim"],
        },
        Typed::NextReview => match format {
            Format::Text => vec!["9.4.2027"],
            Format::Calendar => vec!["DTSTART;VALUE=DATE:20270409"],
            _ => vec!["2027-04-09"],
        },
        Typed::ReviewScores => vec!["Porrassana", "Sovittuporras"],
        Typed::ReviewWords => vec!["Läheiskertoo", "Läheisolo", "Sovittusana", "Sovittuolo"],
        Typed::EverydayScores => vec!["Porrassanaarki"],
        Typed::EverydayWords => vec!["Arkisana", "Arkiolosana"],
        Typed::Status => vec!["Lopetussana", "Leposana"],
        Typed::EarlierPauses => vec!["Taukosana"],
        Typed::UnfinishedGoals => vec!["Keskensana"],
        Typed::AdviceSetAside => vec!["Vinkkisana"],
        Typed::OtherWordings => vec!["Toinensana"],
        Typed::History => vec!["Vanhasana", "Poistettusana", "Turhasana", "Lähtijäsana", "Kumottusana", "Kuvavanhasana"],
        Typed::Trash => vec!["Roskasana"],
        Typed::PrivateNotes => vec!["Yksityissana"],
        // No act writes it, so no file can hold it.
        Typed::CoveredScores => vec![],
        Typed::UnscoredReviews => {
            if format == Format::Text {
                vec![]
            } else {
                evidence(Typed::Reviews, format)
            }
        }
        Typed::Unsaved => vec!["Luonnossana"],
        Typed::FormDetails => vec!["Lomakesana", "010101-000L"],
    }
}
