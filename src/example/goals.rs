//! The example's goals: one in full use, one scored less, one paused, one unfinished.

use super::{BEGUN, Pen, interim};
use crate::journal::{Act, Scope, Scoring};
use crate::plan::{Amount, Day, GoalId, Indicator, IndicatorKind, Level, LifeArea, MainGoalId, Measure, Origin, PartId, ReviewId, Status, Unit};
use crate::words::{Lang, example as words};

/// So many days ago the interim review was made.
const INTERIM: u64 = 28;

type StepWords = fn(Lang, Level) -> &'static str;
type Text = fn(Lang) -> &'static str;

fn number(n: i32) -> Measure {
    Measure { amount: Some(Amount::whole(n)), words: String::new() }
}

fn in_words(text: &str) -> Measure {
    Measure { amount: None, words: text.to_owned() }
}

/// What the wizard leaves behind, but for what is counted and where it stands.
struct Made {
    own: Text,
    name: Text,
    area: LifeArea,
    kind: IndicatorKind,
    unit: Option<Unit>,
    indicator: Text,
    means: Text,
    steps: StepWords,
}

fn make(pen: &mut Pen, goal: &Scope, made: &Made, today: Measure, target: Measure, by: Day) {
    let (lang, client, on) = (pen.lang, pen.client.clone(), pen.ago(BEGUN));
    let text = |text: Text| text(lang).to_owned();
    let indicator = Indicator { kind: made.kind, name: text(made.indicator), unit: made.unit };
    let first = [Act::BeginGoal { on }, Act::SetOwnWords { text: text(made.own) }, Act::SetGoalName { text: text(made.name) }];
    let rest = [
        Act::SetArea { area: made.area },
        Act::SetIndicator { indicator },
        Act::SetToday { measure: today },
        Act::SetTarget { measure: target },
        Act::SetExpectedBy { on: by },
        Act::SetBaselineLevel { level: Level::MuchLess },
    ];
    let steps = Level::ALL.map(|level| Act::WriteStep { level, words: (made.steps)(lang, level).to_owned(), origin: Origin::Person });
    let last = [Act::SetMeans { text: text(made.means) }, Act::SetStatus { status: Status::Active }];
    pen.write(&client, BEGUN, goal, first.into_iter().chain(rest).chain(steps).chain(last));
}

fn score(pen: &Pen, steps: StepWords, level: Level, happened: &str, ago: u64, review: Option<&ReviewId>, conditions: &str) -> Scoring {
    Scoring {
        level,
        step_words: steps(pen.lang, level).to_owned(),
        happened: happened.to_owned(),
        conditions: conditions.to_owned(),
        between: false,
        on: pen.ago(ago),
        review: review.cloned(),
    }
}

pub(super) fn shop(pen: &mut Pen, goal: &GoalId, main: &MainGoalId, review: &ReviewId, parts: [&PartId; 2]) {
    let (lang, scope) = (pen.lang, Scope::Goal(goal.clone()));
    let (client, close_one, professional) = (pen.client.clone(), pen.close_one.clone(), pen.professional.clone());
    let made = Made {
        own: words::shop_own,
        name: words::shop_name,
        area: LifeArea::Mobility,
        kind: IndicatorKind::Count,
        unit: Some(Unit::TimesPerWeek),
        indicator: words::shop_indicator,
        means: words::shop_means,
        steps: words::shop_step,
    };
    make(pen, &scope, &made, number(1), number(3), pen.today.plus(40));
    let name = |part: &PartId, text: Text| Act::NamePartialGoal { part: part.clone(), text: text(lang).to_owned() };
    let more = [
        Act::SetConditions { text: words::shop_conditions(lang).to_owned() },
        Act::ServeMainGoal { main: Some(main.clone()) },
        name(parts[0], words::shop_part_1),
        Act::DatePartialGoal { part: parts[0].clone(), on: Some(pen.ago(40)) },
        name(parts[1], words::shop_part_2),
        Act::DatePartialGoal { part: parts[1].clone(), on: Some(pen.today.plus(10)) },
    ];
    pen.write(&client, BEGUN, &scope, more);
    let given =
        |pen: &Pen, level, text: Text, ago, review| score(pen, words::shop_step, level, text(lang), ago, review, words::shop_conditions(lang));
    let first = given(pen, Level::MuchLess, words::shop_first, 63, None);
    pen.write(&client, 63, &scope, [Act::GiveScore(first)]);
    pen.write(&close_one, 44, &scope, [Act::TickPartialGoal { part: parts[0].clone(), on: Some(pen.ago(44)) }]);

    pen.write(&professional, INTERIM, &Scope::Plan, [interim(review, pen.ago(INTERIM))]);
    let by_client = given(pen, Level::Less, words::shop_agreed, INTERIM, Some(review));
    let by_close_one = given(pen, Level::Expected, words::shop_liisa, INTERIM, Some(review));
    let by_professional = given(pen, Level::Less, words::shop_mari, INTERIM, Some(review));
    let agreed = given(pen, Level::Less, words::shop_agreed, INTERIM, Some(review));
    pen.write(&client, INTERIM, &scope, [Act::GiveScore(by_client)]);
    pen.write(&close_one, INTERIM, &scope, [Act::GiveScore(by_close_one)]);
    pen.write(&professional, INTERIM, &scope, [Act::GiveScore(by_professional)]);
    pen.write(&professional, INTERIM, &scope, [Act::AgreeScore(agreed)]);
    let now = given(pen, Level::Expected, words::shop_now, 3, None);
    pen.write(&client, 3, &scope, [Act::GiveScore(now)]);
}

pub(super) fn talk(pen: &mut Pen, goal: &GoalId, main: &MainGoalId, review: &ReviewId, part: &PartId) {
    let (lang, scope) = (pen.lang, Scope::Goal(goal.clone()));
    let (client, professional) = (pen.client.clone(), pen.professional.clone());
    let made = Made {
        own: words::talk_own,
        name: words::talk_name,
        area: LifeArea::Communication,
        kind: IndicatorKind::Count,
        unit: Some(Unit::Pieces),
        indicator: words::talk_indicator,
        means: words::talk_means,
        steps: words::talk_step,
    };
    make(pen, &scope, &made, number(0), number(2), pen.today.plus(40));
    let more = [
        Act::SetConditions { text: words::talk_conditions(lang).to_owned() },
        Act::ServeMainGoal { main: Some(main.clone()) },
        Act::NamePartialGoal { part: part.clone(), text: words::talk_part(lang).to_owned() },
        Act::DatePartialGoal { part: part.clone(), on: Some(pen.today.plus(4)) },
    ];
    pen.write(&client, BEGUN, &scope, more);
    let given = |pen: &Pen| score(pen, words::talk_step, Level::Less, words::talk_scored(lang), INTERIM, Some(review), words::talk_conditions(lang));
    let (own, agreed) = (given(pen), given(pen));
    pen.write(&client, INTERIM, &scope, [Act::GiveScore(own)]);
    pen.write(&professional, INTERIM, &scope, [Act::AgreeScore(agreed)]);
}

pub(super) fn meal(pen: &mut Pen, goal: &GoalId, review: &ReviewId) {
    let (lang, scope) = (pen.lang, Scope::Goal(goal.clone()));
    let (client, professional) = (pen.client.clone(), pen.professional.clone());
    let made = Made {
        own: words::meal_own,
        name: words::meal_name,
        area: LifeArea::DomesticLife,
        kind: IndicatorKind::Help,
        unit: None,
        indicator: words::meal_indicator,
        means: words::meal_means,
        steps: words::meal_step,
    };
    let (today, target) = (words::meal_step(lang, Level::MuchLess), words::meal_step(lang, Level::Expected));
    make(pen, &scope, &made, in_words(today), in_words(target), pen.today.plus(40));
    let given = |pen: &Pen| score(pen, words::meal_step, Level::Less, words::meal_scored(lang), INTERIM, Some(review), "");
    let (own, agreed) = (given(pen), given(pen));
    pen.write(&client, INTERIM, &scope, [Act::GiveScore(own)]);
    pen.write(&professional, INTERIM, &scope, [Act::AgreeScore(agreed)]);
    let paused = Status::Paused { reason: words::meal_paused(lang).to_owned(), since: pen.ago(14) };
    pen.write(&client, 14, &scope, [Act::SetStatus { status: paused }]);
}

/// Begun and left: it goes on where it was left.
pub(super) fn swim(pen: &mut Pen, goal: &GoalId) {
    let (client, scope) = (pen.client.clone(), Scope::Goal(goal.clone()));
    let acts = [Act::BeginGoal { on: pen.ago(2) }, Act::SetOwnWords { text: words::swim_own(pen.lang).to_owned() }];
    pen.write(&client, 2, &scope, acts);
}
