//! A file of every version that was ever written comes in for ever. The files are never written anew.

use super::round::read_plan;
use askelma::exchange::Summary;
use askelma::plan::{Level, Status};

#[test]
fn the_first_version_comes_in() {
    let expected = Summary {
        nickname: "Nimmusana".into(),
        goals: 5,
        goal_names: ["Nimisana", "Toinentavoite", "Kolmastavoite", "Keskensana", "Viidestavoite"].map(str::to_owned).to_vec(),
        main_goals: 1,
        steps: 5,
        partial_goals: 2,
        scores: 2,
        agreed: 1,
        reviews: 1,
        people: 2,
        pictures: 1,
    };
    let files: [&[u8]; 2] = [include_bytes!("../files/plan-1.json"), include_bytes!("../files/plan-1-fhir.json")];
    for file in files {
        let came = read_plan(file).expect("a plan");
        assert_eq!((came.summary, came.not_taken), (expected.clone(), vec![]));
        let plan = came.journal.plan();
        let goal = &plan.goals[0];
        assert_eq!((goal.own_words.text(), goal.name.text()), ("Omasana \"lainaus\"", "Nimisana"));
        assert_eq!((goal.step_words(Level::MuchMore), goal.is_proposal(Level::MuchMore)), ("Ylinsana", true));
        assert_eq!(goal.agreed().map(|s| (s.level, s.happened.as_str())), Some((Level::More, "Sovittusana")));
        let states = [
            |s: &Status| *s == Status::Active,
            |s: &Status| matches!(s, Status::Dropped { reason, .. } if reason == "Lopetussana"),
            |s: &Status| matches!(s, Status::Finished { .. }),
            |s: &Status| *s == Status::Draft,
            |s: &Status| matches!(s, Status::Paused { reason, .. } if reason == "Leposana"),
        ];
        assert!(plan.goals.iter().zip(states).all(|(goal, is)| is(&goal.status())), "{:?}", plan.goals);
    }
}
