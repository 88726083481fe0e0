//! The T-score on the form, the scores it rests on, and who sees it.

use super::*;

#[test]
fn only_professionals_see_a_t_score() {
    for (lang, word) in [(Lang::Fi, "T-lukuarvo"), (Lang::Sv, "T-värde"), (Lang::En, "T-score")] {
        let provider = form_of(vec![shop()], lang, Audience::Provider);
        assert!(plain_text(&provider).contains(word) && attached(&provider).contains("tScore"));
        let client = form_of(vec![shop()], lang, Audience::Client);
        assert!(!plain_text(&client).contains(word) && !attached(&client).contains("tScore"));
    }
}

#[test]
fn the_t_score_stands_with_its_goals() {
    // One scored goal of two: reached 0 is 50. The start, −2 and −1: 50 − 30/√2.6 = 31.4. Change over the one: 20.
    let paper = plain_text(&form_of(vec![shop(), call()], Lang::Fi, Audience::Provider));
    for line in [
        "Alussa: 31 (mukana 2/2 tavoitetta)",
        "Saavutettu: 50 (mukana 1/2 tavoitetta)",
        "Muutos: +20 (tavoitteita mukana molemmilla kerroilla: 1)",
        "Arvioituja tavoitteita on yksi",
    ] {
        assert!(paper.contains(line), "{line} in {paper}");
    }
    let mut unscored = shop();
    unscored.scores.clear();
    let paper = plain_text(&form_of(vec![unscored], Lang::Fi, Audience::Provider));
    assert!(paper.contains("Saavutettu: Ei vielä (mukana 0/1 tavoitetta)") && !paper.contains(": 50"));
}

#[test]
fn conditions_and_steps_in_between_stand_with_their_scores() {
    let mut goal = shop();
    goal.scores[0].conditions = "ilman rollaattoria".to_owned();
    goal.scores[0].between = true;
    goal.scores[2].conditions = "rollaattori, lunta".to_owned();
    goal.scores[2].between = true;
    let form = form_of(vec![goal.clone()], Lang::Fi, Audience::Client);
    let paper = plain_text(&form);
    for line in [
        "Saavutettu taso, sovittu yhdessä: taso 0 (3 kertaa viikossa), toteutuu kokonaan, seuraava taso osittain",
        "Olosuhteet arvioitaessa: rollaattori, lunta",
        "Taso: +1 (4 kertaa viikossa), toteutuu kokonaan, seuraava taso osittain; Mitä tapahtui: Meni kivasti\nOlosuhteet: ilman rollaattoria",
        "Taso: 0 (3 kertaa viikossa); Mitä tapahtui: –",
    ] {
        assert!(paper.contains(line), "{line} in {paper}");
    }
    let read: FormData = serde_json::from_str(&attached(&form)).expect("its own format");
    let scores = &read.goals[0].scores;
    assert_eq!((scores[0].conditions.as_deref(), scores[0].between), (Some("ilman rollaattoria"), true));
    assert_eq!((scores[1].conditions.as_deref(), scores[1].between), (None, false));
    // On the sheet of values too.
    let sheet = values(&plan(vec![goal]), &Tongues::one(Lang::En), &details(), made());
    assert_eq!(tables(&sheet.blocks)[0].rows[0].cells[2].plain(), "0, fully met, the next level in part");
}

#[test]
fn weights_are_told_where_they_count_and_never_to_the_client() {
    let weighed = |weight: Option<u8>| {
        let mut goals = vec![shop(), shop()];
        goals[0].importance = says(Importance::from_weight(3));
        goals[1].importance = says(weight.and_then(Importance::from_weight));
        goals[1].id = Id::parse("friend").expect("an id");
        goals[1].name = text("Soitan ystävälle");
        goals
    };
    let paper = plain_text(&form_of(weighed(Some(1)), Lang::Fi, Audience::Provider));
    assert!(paper.contains("Tärkeys: Kävelen lähikauppaan 3, Soitan ystävälle 1.") && paper.contains("Laskettu tärkeyden mukaan"), "{paper}");
    let paper = plain_text(&form_of(weighed(None), Lang::Fi, Audience::Provider));
    assert!(paper.contains("Tärkeys puuttuu osalta tavoitteista.") && !paper.contains("Tärkeys:"), "{paper}");
    let client = form_of(weighed(Some(1)), Lang::Fi, Audience::Client);
    assert!(!plain_text(&client).to_lowercase().contains("tärkeys") && !attached(&client).contains("weight"));
    assert!(plain_text(&form_of(vec![shop()], Lang::Fi, Audience::Provider)).contains("Laskettu ilman tärkeyttä"));
}

#[test]
fn a_dropped_goal_stays_with_its_reason_and_both_figures() {
    let mut dropped = shop();
    dropped.id = id("dropped");
    dropped.status = says(Status::Dropped { reason: "Muutto toiselle paikkakunnalle".to_owned(), on: day("2026-12-10") });
    let paper = plain_text(&form_of(vec![shop(), dropped], Lang::Fi, Audience::Provider));
    assert!(paper.contains("Tavoitteen tilanne: Lopetettu kesken 10.12.2026. Muutto toiselle paikkakunnalle"));
    assert!(paper.contains("Kun kesken lopetetut tavoitteet ovat mukana"));
    let paused = plain_text(&form_of(vec![call()], Lang::Sv, Audience::Client));
    assert!(paused.contains("Målets läge: Pausat från 1.12.2026. Sairaalassa"), "{paused}");
}
