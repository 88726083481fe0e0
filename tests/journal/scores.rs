//! What becomes of a score: words and conditions told later, whose it is to take back, and what stands then.

use super::*;

fn person(name: &str, role: Role) -> Desk {
    let mut desk = Desk::new(name);
    desk.who.role = role;
    desk
}

fn agreed(level: Level) -> Act {
    let Act::GiveScore(scoring) = score(level) else { unreachable!("a score") };
    Act::AgreeScore(Scoring { review: ReviewId::parse("r1"), ..scoring })
}

fn told(score: &EntryId, happened: &str, conditions: Option<&str>) -> Act {
    Act::TellMore { score: score.clone(), happened: happened.into(), conditions: conditions.map(str::to_owned) }
}

fn together(desk: &mut Desk, acts: [Act; 2]) -> Vec<EntryId> {
    let at = Moment { day: day(), minute: 9 };
    let scope = Scope::Goal(goal());
    desk.journal.write(&desk.device, &desk.who, at, acts.map(|act| (scope.clone(), act))).iter().map(|e| e.id.clone()).collect()
}

#[test]
fn conditions_told_later_belong_to_their_score_until_others_are_told() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    let stands = |aino: &Desk| (aino.goal().scores[0].happened.clone(), aino.goal().scores[0].conditions.clone());
    let are = |happened: &str, conditions: &str| (happened.to_owned(), conditions.to_owned());
    aino.act(told(&first, "Satoi.", Some("rollaattori")));
    assert_eq!(stands(&aino), are("Satoi.", "rollaattori"));
    let words = aino.act(told(&first, "Satoi ja tuuli.", None));
    assert_eq!(stands(&aino), are("Satoi ja tuuli.", "rollaattori"), "words alone leave the conditions");
    aino.act(Act::TakeBack { entries: vec![words] });
    assert_eq!(stands(&aino), are("Satoi.", "rollaattori"));
    aino.act(told(&first, "Satoi.", Some("")));
    assert_eq!(stands(&aino), are("Satoi.", ""));
}

#[test]
fn words_told_by_an_earlier_version_are_read_as_they_were() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    aino.act(told(&first, "Satoi.", Some("rollaattori")));
    let new = r#""act":{"do":"tell-more","happened":"Satoi.","score":["aino",1],"conditions":"rollaattori"}"#;
    let old = r#""act":{"do":"tell-more","happened":"Satoi.","score":["aino",1]}"#;
    let line = lines(&aino).pop().expect("a line");
    assert!(line.contains(new), "{line}");
    let act = |line: &str| Entry::read(line).expect("a line").act;
    assert_eq!(act(&line), Some(told(&first, "Satoi.", Some("rollaattori"))));
    assert_eq!(act(&line.replace(new, old)), Some(told(&first, "Satoi.", None)));
}

#[test]
fn a_score_is_its_givers_own_to_take_back_and_what_was_agreed_is_everyones() {
    let mut mari = person("mari", Role::Professional);
    let given = mari.act(score(Level::Less));
    let words = mari.act(told(&given, "Kävely oli varmaa.", None));
    let agreed = mari.act(agreed(Level::Less));
    let about = mari.act(told(&agreed, "Sovittiin.", None));
    let means = mari.act(Act::SetMeans { text: "Harjoittelemme.".into() });
    let other = mari.act(Act::GiveScore(Scoring { review: ReviewId::parse("r1"), ..scoring(Level::More) }));
    let may = |who: &By| {
        let ids = [&given, &words, &other, &agreed, &about, &means];
        ids.map(|id| may_take_back(&mari.journal, mari.journal.get(id).expect("an entry"), who))
    };
    let of_role = |role| By { person: PersonId::parse("mari").expect("an id"), role };
    assert_eq!(may(&of_role(Role::Professional)), [true; 6]);
    assert_eq!(may(&by("aino")), [false, false, false, true, true, true]);
    assert_eq!(may(&of_role(Role::CloseOne)), [false, false, false, true, true, true], "from another place it is not her score");
    // The client is one person, whatever the device calls them.
    let mut aino = Desk::new("aino");
    let hers = aino.act(score(Level::Less));
    assert!(may_take_back(&aino.journal, aino.journal.get(&hers).expect("an entry"), &by("new-phone")));
}

fn scoring(level: Level) -> Scoring {
    let Act::GiveScore(scoring) = score(level) else { unreachable!("a score") };
    scoring
}

#[test]
fn undoing_a_step_agreed_anew_brings_the_former_one_back() {
    let mut mari = person("mari", Role::Professional);
    let first = mari.act(agreed(Level::Less));
    let stands = |mari: &Desk| mari.goal().agreed().map(|s| s.level);
    let ids = together(&mut mari, [Act::TakeBack { entries: vec![first.clone()] }, agreed(Level::More)]);
    assert_eq!(stands(&mari), Some(Level::More));
    assert_eq!(with_what_it_replaced(&mari.journal, &ids[1]), ids);
    mari.act(Act::TakeBack { entries: ids });
    assert_eq!(stands(&mari), Some(Level::Less));
    assert_eq!(with_what_it_replaced(&mari.journal, &first), [first]);
}

#[test]
fn a_slip_of_everyday_life_is_not_brought_back() {
    let mut aino = Desk::new("aino");
    let slip = aino.act(score(Level::Less));
    let ids = together(&mut aino, [Act::TakeBack { entries: vec![slip] }, score(Level::More)]);
    assert_eq!(with_what_it_replaced(&aino.journal, &ids[1]), [ids[1].clone()]);
}
