//! A plan in which everything that can be typed or chosen is there under a word of its own.

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
        Act::PlanReview { on: Some(day("2027-04-09")) },
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
        Act::SetPhoto { photo: Some(Photo { jpeg: "/9j/4AAQkuva".into(), about: text("Kuvavanhasana") }) },
        Act::DescribePhoto { about: text("Kuvasana") },
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
    desk.on("2026-11-15", aino, &goal, [Act::GiveScore(Scoring { happened: String::new(), conditions: String::new(), ..everyday })]);
    let score = desk.journal.plan().goals[0].scores[0].entry.clone();
    desk.on("2026-11-15", aino, &goal, [Act::TellMore { score, happened: text("Arkisana"), conditions: Some(text("Arkiolosana")) }]);
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
