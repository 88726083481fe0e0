//! What the form still lacks, by name.

use super::*;

#[test]
fn what_is_missing_is_named_with_its_place() {
    let wants = |plan: &Plan, details: &Details| missing(plan, details).into_iter().map(|m| m.want).collect::<Vec<_>>();
    assert_eq!(wants(&plan(vec![shop()]), &details()), []);
    assert_eq!(
        wants(&Plan::default(), &Details::default()),
        [Want::ClientName, Want::IdentityCode, Want::Service, Want::Provider, Want::Therapists, Want::Period, Want::Goals]
    );
    let found = missing(&plan(vec![call()]), &details());
    assert!(found.iter().all(|m| m.goal == Some(id("call"))));
    let found: Vec<Want> = found.into_iter().map(|m| m.want).collect();
    assert_eq!(
        found,
        [
            Want::OwnWords,
            Want::Indicator,
            Want::Today,
            Want::ExpectedBy,
            Want::Level(Level::MuchLess),
            Want::Level(Level::Less),
            Want::Accept(Level::Expected),
            Want::Level(Level::More),
            Want::Level(Level::MuchMore),
            Want::Means,
            Want::Agreed
        ]
    );
    assert_eq!(Want::Level(Level::Less).place(), Place::Step(Level::Less));
    assert_eq!(Want::Level(Level::Less).words(Lang::Fi), "Tason −1 sanat");
}

#[test]
fn drafts_and_conflicts_are_named_too() {
    let mut draft = shop();
    draft.status = says(Status::Draft);
    let mut torn = shop();
    torn.name.said.push(Said { value: "Käyn kaupassa".to_owned(), ..torn.name.said[0].clone() });
    let found: Vec<Want> = missing(&plan(vec![draft, torn]), &details()).into_iter().map(|m| m.want).collect();
    assert_eq!(found, [Want::Settle, Want::Draft]);
}

#[test]
fn an_agreed_score_is_wanted_only_when_it_is_due() {
    let mut unscored = shop();
    unscored.scores.clear();
    let mut before = plan(vec![unscored.clone()]);
    before.reviews.clear();
    assert_eq!(missing(&before, &details()), []);
    assert!(plain_text(&document(&before, Lang::Fi, &details(), made(), Audience::Client)).contains("sovittu yhdessä: Ei vielä arvioitu"));
    let after = missing(&plan(vec![unscored]), &details());
    assert_eq!(after, [Missing { goal: Some(id("shop")), want: Want::Agreed }]);
    assert_eq!(Want::Agreed.place(), Place::Review);
}

#[test]
fn a_goal_set_in_a_review_is_asked_about_in_the_next() {
    let mut new = shop();
    new.scores.clear();
    let mut plan = plan(vec![new]);
    plan.goals[0].begun_on = Some(plan.reviews[0].on);
    assert_eq!(missing(&plan, &details()), []);
    let later = Day::new(plan.reviews[0].on.year() + 1, 1, 7).expect("a day");
    plan.reviews.push(Review { id: crate::plan::ReviewId::parse("later").expect("an id"), phase: Phase::Final, on: later });
    assert_eq!(missing(&plan, &details()).iter().map(|m| m.want).collect::<Vec<_>>(), [Want::Agreed]);
}

#[test]
fn a_score_agreed_at_the_start_is_not_what_was_reached() {
    let mut goal = shop();
    goal.scores.retain(|s| s.scorer == Scorer::Agreed);
    let mut plan = plan(vec![goal]);
    plan.reviews[0].phase = Phase::Start;
    let paper = plain_text(&document(&plan, Lang::Fi, &details(), made(), Audience::Client));
    assert!(paper.contains("Saavutettu taso, sovittu yhdessä: Ei vielä arvioitu"), "{paper}");
}
