//! A plan in which everything that can be typed or chosen is there under a word of its own.

use askelma::exchange::{Format, Typed};
use askelma::form::Made;
use askelma::journal::{Act, Journal, Scope, Scoring};
use askelma::plan::*;

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub fn id<T>(text: &str) -> Id<T> {
    Id::parse(text).expect("an id")
}

pub fn made() -> Made {
    Made { at: Moment { day: day("2026-11-26"), minute: 14 * 60 + 5 }, utc_offset: 120 }
}

pub fn by(person: &str, role: Role) -> By {
    By { person: id(person), role }
}

/// Who writes what, one after the other.
pub struct Desk {
    pub journal: Journal,
    device: DeviceId,
    minute: u16,
}

impl Desk {
    pub fn new(plan: &str) -> Desk {
        Desk { journal: Journal::new(id(plan)), device: id("phone"), minute: 600 }
    }

    pub fn on(&mut self, on: &str, who: &By, scope: &Scope, acts: impl IntoIterator<Item = Act>) {
        self.minute += 1;
        let at = Moment { day: day(on), minute: self.minute };
        self.journal.write(&self.device, who, at, acts.into_iter().map(|act| (scope.clone(), act)));
    }
}

fn scoring(level: Level, words: [&str; 3], on: &str, review: Option<&str>) -> Scoring {
    let [step_words, happened, conditions] = words.map(str::to_owned);
    Scoring { level, step_words, happened, conditions, between: true, on: day(on), review: review.map(id) }
}

fn text(text: &str) -> String {
    text.to_owned()
}

pub fn planted() -> Journal {
    let [aino, liisa, mari] = [by("aino", Role::Client), by("liisa", Role::CloseOne), by("mari", Role::Professional)];
    let mut desk = Desk::new("plan1");
    let plan = Scope::Plan;
    let person = |by: &By, name: &str| Act::SetPerson { person: by.person.clone(), role: by.role, name: text(name) };
    let acts = [
        Act::BeginPlan,
        Act::MarkExample,
        Act::RemovePlan { on: day("2026-11-02") },
        Act::RestorePlan,
        Act::SetNickname { text: text("Vanhasana") },
        Act::SetNickname { text: text("Nimmusana") },
        Act::SetPeriod { from: day("2026-11-02"), to: day("2027-04-30") },
        Act::SetService { text: text("Palvelusana") },
        Act::SetProvider { text: text("Tuottajasana") },
        person(&aino, "Asiakassana"),
        person(&liisa, "Läheissana"),
        person(&mari, "Terapeuttisana"),
        person(&by("pois", Role::CloseOne), "Lähtijäsana"),
        Act::RemovePerson { person: id("pois") },
        Act::OpenReview { review: id("r1"), phase: Phase::Interim, on: day("2027-02-11") },
        Act::NameMainGoal { main: id("m1"), text: text("Päätavoitesana") },
        Act::NameMainGoal { main: id("m2"), text: text("Poistettusana") },
        Act::RemoveMainGoal { main: id("m2") },
    ];
    desk.on("2026-11-02", &mari, &plan, acts);
    desk.on("2026-11-02", &liisa, &plan, [Act::SortArea { person: id("liisa"), area: LifeArea::CommunityLife, pile: Some(Pile::NotNow) }]);
    whole_goal(&mut desk, &aino, &liisa, &mari);
    other_goals(&mut desk, &aino, &mari);
    // Notes of one's own, wherever they will be typed.
    desk.on("2026-11-20", &mari, &Scope::Private, [Act::SetMeans { text: text("Yksityissana") }]);
    desk.journal
}

fn whole_goal(desk: &mut Desk, aino: &By, liisa: &By, mari: &By) {
    let goal = Scope::Goal(id("goal1"));
    let step = |level, words: &str, origin| Act::WriteStep { level, words: text(words), origin };
    let first = [
        Act::BeginGoal { on: day("2026-11-03") },
        Act::SetGoalName { text: text("Nimisana") },
        Act::SetArea { area: LifeArea::Mobility },
        Act::SetIndicator { indicator: Indicator { kind: IndicatorKind::Count, name: text("Mittasana"), unit: Some(Unit::TimesPerWeek) } },
        Act::SetToday { measure: Measure { amount: Some(Amount::from_thousandths(1500)), words: text("Nytsana") } },
        Act::SetTarget { measure: Measure { amount: Some(Amount::whole(37)), words: text("Tähtäinsana") } },
        Act::SetHelpList { list: vec![text("Apusana"), text("Itsesana")] },
        Act::SetExpectedBy { on: day("2027-03-17") },
        Act::SetBaselineLevel { level: Level::Less },
        step(Level::MuchLess, "Alinsana", Origin::Person),
        step(Level::Less, "Alempisana", Origin::Person),
        step(Level::Expected, "Keskisana", Origin::Person),
        step(Level::More, "Ylempisana", Origin::Person),
        step(Level::MuchMore, "Ylinsana", Origin::Proposal),
        Act::SetMeans { text: text("Keinosana\nToinenrivi") },
        Act::SetConditions { text: text("Olosana") },
        Act::ServeMainGoal { main: Some(id("m1")) },
        Act::SetImportance { importance: Some(Importance::Most) },
        Act::SetPhoto { photo: Some(Photo { jpeg: "/9j/4AAQkuva".into(), about: text("Kuvasana") }) },
        Act::SetAside { code: text("overlap"), place: text("ladder"), wording: text("Vinkkisana") },
        Act::NamePartialGoal { part: id("p1"), text: text("Jälkimmäinensana") },
        Act::NamePartialGoal { part: id("p2"), text: text("Edellinensana") },
        Act::NamePartialGoal { part: id("p3"), text: text("Turhasana") },
        Act::RemovePartialGoal { part: id("p3") },
        Act::DatePartialGoal { part: id("p1"), on: Some(day("2027-01-19")) },
        Act::TickPartialGoal { part: id("p2"), on: Some(day("2026-11-21")) },
        Act::OrderPartialGoals { parts: vec![id("p2"), id("p1")] },
        Act::SetStatus { status: Status::Active },
    ];
    // Two who have not seen each other's words.
    let mut other = desk.journal.clone();
    let at = Moment { day: day("2026-11-03"), minute: 500 };
    let beside = other.write(&id("another"), liisa, at, [(goal.clone(), Act::SetOwnWords { text: text("Toinensana") })]);
    desk.on("2026-11-03", aino, &goal, [Act::SetOwnWords { text: text("Omasana \"lainaus\"") }]);
    for entry in beside {
        desk.journal.add(entry);
    }
    desk.on("2026-11-03", aino, &goal, first);
    desk.on("2026-11-10", mari, &goal, [Act::SetStatus { status: Status::Paused { reason: text("Taukosana"), since: day("2026-11-10") } }]);
    desk.on("2026-11-14", mari, &goal, [Act::SetStatus { status: Status::Active }]);
    let everyday = scoring(Level::Less, ["Porrassanaarki", "Arkisana", "Arkiolosana"], "2026-11-15", None);
    desk.on("2026-11-15", aino, &goal, [Act::GiveScore(Scoring { happened: String::new(), ..everyday })]);
    let score = desk.journal.plan().goals[0].scores[0].entry.clone();
    desk.on("2026-11-15", aino, &goal, [Act::TellMore { score, happened: text("Arkisana") }]);
    let review = |words| scoring(Level::More, words, "2027-02-11", Some("r1"));
    desk.on("2027-02-11", liisa, &goal, [Act::GiveScore(review(["Porrassana", "Läheiskertoo", "Läheisolo"]))]);
    desk.on("2027-02-11", mari, &goal, [Act::AgreeScore(review(["Sovittuporras", "Sovittusana", "Sovittuolo"]))]);
}

fn other_goals(desk: &mut Desk, aino: &By, mari: &By) {
    let [dropped, finished, draft, paused, trash] = ["goal2", "goal3", "goal4", "goal5", "goal6"].map(|g| Scope::Goal(id(g)));
    let begin = |name: &str| [Act::BeginGoal { on: day("2026-11-04") }, Act::SetGoalName { text: text(name) }];
    let status = |status| [Act::SetStatus { status: Status::Active }, Act::SetStatus { status }];
    let weigh = || [Act::SetImportance { importance: Some(Importance::Some) }];
    desk.on("2026-11-04", aino, &dropped, begin("Toinentavoite"));
    desk.on("2026-11-04", mari, &dropped, weigh());
    desk.on("2026-11-12", mari, &dropped, status(Status::Dropped { reason: text("Lopetussana"), on: day("2026-11-12") }));
    desk.on("2026-11-04", aino, &finished, begin("Kolmastavoite"));
    desk.on("2026-11-04", mari, &finished, weigh());
    desk.on("2026-11-13", mari, &finished, status(Status::Finished { on: day("2026-11-13") }));
    desk.on("2026-11-04", aino, &draft, begin("Keskensana"));
    desk.on("2026-11-04", aino, &paused, begin("Viidestavoite"));
    desk.on("2026-11-04", mari, &paused, weigh());
    desk.on("2026-11-16", mari, &paused, status(Status::Paused { reason: text("Leposana"), since: day("2026-11-16") }));
    desk.on("2026-11-04", aino, &trash, begin("Roskasana"));
    desk.on("2026-11-17", aino, &trash, [Act::RemoveGoal { on: day("2026-11-17") }, Act::RestoreGoal, Act::RemoveGoal { on: day("2026-11-17") }]);
    desk.on("2026-11-17", aino, &paused, [Act::SetMeans { text: text("Kumottusana") }]);
    let undone = desk.journal.entries().filter(|e| matches!(&e.act, Some(Act::SetMeans { text }) if text == "Kumottusana")).map(|e| e.id.clone());
    let entries = undone.collect();
    desk.on("2026-11-17", aino, &paused, [Act::TakeBack { entries }]);
}

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
        Act::OpenReview { .. } => vec![Typed::Reviews],
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
        Typed::Importance => in_form(&["Painot:"], &["importance,3"], &["\"importance\": {\n          \"value\": 3"], &["\"high-priority\""]),
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
        Typed::ReviewScores => vec!["Porrassana", "Sovittuporras"],
        Typed::ReviewWords => vec!["Läheiskertoo", "Läheisolo", "Sovittusana", "Sovittuolo"],
        Typed::EverydayScores => vec!["Porrassanaarki"],
        Typed::EverydayWords => vec!["Arkisana", "Arkiolosana"],
        Typed::Status => vec!["Lopetussana", "Leposana"],
        Typed::EarlierPauses => vec!["Taukosana"],
        Typed::UnfinishedGoals => vec!["Keskensana"],
        Typed::AdviceSetAside => vec!["Vinkkisana"],
        Typed::OtherWordings => vec!["Toinensana"],
        Typed::History => vec!["Vanhasana", "Poistettusana", "Turhasana", "Lähtijäsana", "Kumottusana"],
        Typed::Trash => vec!["Roskasana"],
        Typed::PrivateNotes => vec!["Yksityissana"],
    }
}
