use super::*;
use crate::plan::{
    By, DeviceId, EntryId, Field, Id, Importance, Indicator, IndicatorKind, Level, LifeArea, Measure, Moment, Origin, Review, Role, Said, Score,
    Scorer, Status, Step,
};

fn id<T>(text: &str) -> Id<T> {
    Id::parse(text).expect("an id")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn by() -> By {
    By { person: id("aino"), role: Role::Client }
}

fn says<T>(value: T) -> Field<T> {
    let at = Moment { day: day("2026-09-01"), minute: 0 };
    Field { said: vec![Said { value, by: by(), at, entry: EntryId(DeviceId::default(), 1) }] }
}

/// Nothing is open about it.
fn goal(name: &str) -> Goal {
    Goal {
        id: id(name),
        name: says(format!("Kävelen, {name}")),
        own_words: says("Haluan itse.".to_owned()),
        area: says(LifeArea::Mobility),
        indicator: says(Indicator { kind: IndicatorKind::Count, name: String::new(), unit: None }),
        today: says(Measure { amount: None, words: "kerran".to_owned() }),
        expected_by: says(day("2027-02-28")),
        steps: ["yksi", "kaksi", "kolme", "neljä", "viisi"].map(|w| says(Step { words: w.to_owned(), origin: Origin::Person })),
        means: says("Harjoittelen.".to_owned()),
        status: says(Status::Active),
        begun_on: Some(day("2026-09-01")),
        ..Goal::default()
    }
}

fn plan(goals: Vec<Goal>) -> Plan {
    Plan { period: says((day("2026-09-01"), day("2027-03-31"))), goals, ..Plan::default() }
}

const TODAY: &str = "2026-11-26";

/// The open points, each with its gaps as goal and gap.
fn open_on(plan: &Plan, today: &str) -> Vec<(Point, Vec<(String, Gap)>)> {
    let gap = |o: &Open| (o.goal.as_ref().map_or_else(String::new, ToString::to_string), o.gap);
    let open = |c: &Check| match &c.state {
        State::Open(open) => Some((c.point, open.iter().map(gap).collect())),
        _ => None,
    };
    checks(plan, Lang::Fi, day(today)).iter().filter_map(open).collect()
}

fn open(plan: &Plan) -> Vec<(Point, Vec<(String, Gap)>)> {
    open_on(plan, TODAY)
}

fn of(goal: &str, gap: Gap) -> (String, Gap) {
    (goal.to_owned(), gap)
}

#[test]
fn a_whole_plan_has_twelve_calm_points() {
    let all = checks(&plan(vec![goal("shop"), goal("park")]), Lang::Fi, day(TODAY));
    assert_eq!((all.len(), open_points(&all)), (12, 0));
    let later: Vec<Point> = all.iter().filter(|c| c.state == State::Later).map(|c| c.point).collect();
    assert_eq!(later, [Point::Ending]);
}

#[test]
fn two_to_five_goals() {
    let few = [(Point::Goals, vec![of("", Gap::FewGoals)])];
    assert_eq!(open(&plan(vec![])), [(Point::Goals, vec![of("", Gap::NoGoals)])]);
    assert_eq!(checks(&plan(vec![]), Lang::Fi, day(TODAY)).len(), 1, "a plan that has not begun is asked for nothing else");
    assert_eq!(open(&plan(vec![goal("shop")])), few);
    let many: Vec<Goal> = ["a", "b", "c", "d", "e", "f"].map(goal).to_vec();
    assert_eq!(open(&plan(many[..5].to_vec())), []);
    assert_eq!(open(&plan(many)), [(Point::Goals, vec![of("", Gap::ManyGoals)])]);
    assert_eq!((Gap::FewGoals.place(), Gap::ManyGoals.place()), (Place::NewGoal, Place::Goals));
}

#[test]
fn an_unfinished_goal_is_led_back_to() {
    let draft = Goal { status: Field::default(), ..goal("swim") };
    let few = (Point::Goals, vec![of("", Gap::FewGoals)]);
    let drafts = (Point::Drafts, vec![of("swim", Gap::Lacks(Want::Draft))]);
    assert_eq!(open(&plan(vec![draft.clone()])), [few, drafts.clone()]);
    assert_eq!(open(&plan(vec![goal("shop"), goal("park"), draft])), [drafts]);
}

#[test]
fn one_goal_at_least_in_activities_and_participation() {
    let mut bare = goal("shop");
    bare.area = Field::default();
    let body = Goal { name: says("Vähemmän kipua".to_owned()), ..goal("ache") };
    assert_eq!(open(&plan(vec![bare.clone(), body.clone()])), [(Point::Activity, vec![of("shop", Gap::NoArea), of("ache", Gap::BodyFunction)])]);
    assert_eq!(Gap::NoArea.place(), Place::Ask(Question::Area));
    assert_eq!(open(&plan(vec![bare, body, goal("park")])), []);
}

#[test]
fn all_or_none_weighed() {
    let weighed = Goal { importance: says(Some(Importance::Most)), ..goal("shop") };
    assert_eq!(open(&plan(vec![weighed.clone(), goal("park")])), [(Point::Weights, vec![of("park", Gap::NotWeighed)])]);
    assert_eq!(open(&plan(vec![weighed.clone(), Goal { id: id("park"), ..weighed }])), []);
}

#[test]
fn days_inside_the_period() {
    let late = Goal { expected_by: says(day("2027-04-01")), ..goal("late") };
    let early = Goal { expected_by: says(day("2026-09-01")), ..goal("early") };
    let never = Goal { expected_by: Field::default(), ..goal("never") };
    let mut plan = plan(vec![late, early, never]);
    let (late, early) = (of("late", Gap::DateOutside), of("early", Gap::DateOutside));
    let never = of("never", Gap::Lacks(Want::ExpectedBy));
    assert_eq!(open(&plan), [(Point::Dates, vec![never.clone(), late, early.clone()])]);
    // Without a period no day is outside of it; the day of the beginning still is none to reach a goal by.
    plan.period = Field::default();
    assert_eq!(open(&plan), [(Point::Dates, vec![of("", Gap::Lacks(Want::Period)), never, early])]);
}

#[test]
fn what_the_form_would_miss_of_a_goal() {
    let mut torn = goal("torn");
    torn.steps[4] = Field::default();
    torn.steps[3] = says(Step { words: "neljä".to_owned(), origin: Origin::Proposal });
    (torn.indicator, torn.today, torn.means) = (Field::default(), Field::default(), Field::default());
    torn.own_words.said.extend(says("Toiset sanat".to_owned()).said);
    let lacks = |want| vec![of("torn", Gap::Lacks(want))];
    assert_eq!(
        open(&plan(vec![torn, goal("park")])),
        [
            (Point::Indicator, lacks(Want::Indicator)),
            (Point::Today, lacks(Want::Today)),
            (Point::Steps, lacks(Want::Level(Level::MuchMore))),
            (Point::Proposals, lacks(Want::Accept(Level::More))),
            (Point::Words, lacks(Want::Means)),
            (Point::Conflicts, lacks(Want::Settle)),
        ]
    );
}

#[test]
fn each_goal_is_scored_at_the_end() {
    let review = |phase| Review { id: id("end"), phase, on: day("2027-03-30") };
    let ending = |plan: &Plan, today| {
        let check = checks(plan, Lang::Fi, day(today)).into_iter().find(|c| c.point == Point::Ending).expect("the point");
        match check.state {
            State::Open(open) => format!("{:?}", open.iter().map(|o| (o.goal.as_ref().map(ToString::to_string), o.gap)).collect::<Vec<_>>()),
            other => format!("{other:?}"),
        }
    };
    let mut plan = plan(vec![goal("shop"), goal("park")]);
    assert_eq!(ending(&plan, "2027-03-30"), "Later");
    assert_eq!(ending(&plan, "2027-03-31"), "[(None, NoFinalReview)]", "the period's last day");
    plan.reviews = vec![review(Phase::Final)];
    assert_eq!(ending(&plan, "2027-03-30"), r#"[(Some("shop"), Lacks(Agreed)), (Some("park"), Lacks(Agreed))]"#);
    for goal in &mut plan.goals {
        goal.scores.push(Score {
            entry: EntryId(DeviceId::default(), 2),
            scorer: Scorer::Agreed,
            level: Level::Expected,
            step_words: String::new(),
            happened: String::new(),
            conditions: String::new(),
            between: false,
            on: day("2027-03-30"),
            review: Some(id("end")),
            by: by(),
            at: Moment { day: day("2027-03-30"), minute: 0 },
        });
    }
    assert_eq!(ending(&plan, "2027-03-31"), "Fine");
}
