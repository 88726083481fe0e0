//! What is told of what happened.

use super::*;

#[test]
fn a_step_touched_by_mistake_on_the_way_is_not_history() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    let scope = Scope::Goal(goal());
    let acts = [Act::TakeBack { entries: vec![first] }, score(Level::More)].map(|act| (scope.clone(), act));
    aino.journal.write(&aino.device, &aino.who, Moment { day: day(), minute: 1 }, acts);
    let told: Vec<(Option<Act>, bool)> = history(&aino.journal, &scope).iter().map(|h| (h.act.cloned(), h.taken_back)).collect();
    assert_eq!(told, [(Some(score(Level::More)), false)]);
}

#[test]
fn a_picture_that_is_refused_removes_none() {
    let mut aino = Desk::new("aino");
    let photo = Photo { jpeg: "/9j/4AAQ".into(), about: String::new() };
    aino.act(Act::SetPhoto { photo: Some(photo.clone()) });
    aino.act(Act::SetPhoto { photo: Some(Photo { jpeg: "/9j/other".into(), about: String::new() }) });
    let foreign: Vec<String> = lines(&aino).iter().map(|line| line.replace("/9j/other", "<svg onload=x>")).collect();
    let mut other = Desk::new("other");
    read_all(&mut other, &foreign);
    let plan = other.journal.plan();
    assert_eq!((plan.from_newer, plan.goals[0].photo()), (1, Some(&photo)), "kept, not understood, and the picture stands");
}

#[test]
fn words_tell_of_the_pictures_that_their_writer_saw() {
    let (mut aino, mut liisa) = (Desk::new("aino"), Desk::new("liisa"));
    let picture = |jpeg: &str, about: &str| Act::SetPhoto { photo: Some(Photo { jpeg: jpeg.into(), about: about.into() }) };
    aino.act(picture("/9j/door", ""));
    liisa.hear(&aino);
    aino.act(picture("/9j/shop", "Kauppa"));
    // She does more than one thing, so her words stand last in history.
    liisa.act(name("Kävelen"));
    liisa.act(Act::DescribePhoto { about: "Ovi".into() });
    assert_eq!(liisa.goal().photo().map(|p| p.about.clone()), Some("Ovi".into()));
    aino.hear(&liisa);
    assert_eq!(aino.goal().photo().map(|p| (p.jpeg.to_string(), p.about.clone())), Some(("/9j/shop".into(), "Kauppa".into())));
}

#[test]
fn a_score_changed_later_stays_in_history_as_taken_back() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    let scope = Scope::Goal(goal());
    let acts = [Act::TakeBack { entries: vec![first] }, score(Level::More)].map(|act| (scope.clone(), act));
    aino.journal.write(&aino.device, &aino.who, Moment { day: day(), minute: 2 }, acts);
    let told: Vec<bool> = history(&aino.journal, &scope).iter().map(|h| h.taken_back).collect();
    assert_eq!(told, [false, true]);
}

#[test]
fn earlier_words_of_a_step_are_those_that_people_wrote_and_later_words_replaced() {
    let mut aino = Desk::new("aino");
    aino.act(Act::WriteStep { level: Level::Expected, words: "ehdotus".into(), origin: Origin::Proposal });
    aino.act(step("kerran"));
    let slip = aino.act(step("kahdeksan kertaa"));
    aino.act(Act::TakeBack { entries: vec![slip] });
    aino.act(step("kolmesti"));
    let earlier = earlier_steps(&aino.journal, &goal());
    let words: Vec<_> = earlier[&Level::Expected].iter().map(|e| e.act.clone()).collect();
    assert_eq!(words, [Some(step("kerran"))]);
    assert_eq!(earlier.len(), 1);
}

#[test]
fn other_words_on_a_step_make_another_stair_from_that_day_on() {
    let mut aino = Desk::new("aino");
    let mut liisa = Desk::new("liisa");
    aino.act_on(1, Act::WriteStep { level: Level::Expected, words: "2 kertaa".into(), origin: Origin::Proposal });
    aino.act_on(2, step("2 kertaa viikossa"));
    aino.act_on(3, step("2 kertaa  Viikossa."));
    liisa.hear(&aino);
    assert_eq!(rewritten_on(&aino.journal, &goal()), [], "an answer to a suggestion, and the same words again");
    let undone = aino.act_on(4, step("4 kertaa viikossa"));
    aino.act_on(5, Act::TakeBack { entries: vec![undone] });
    assert_eq!(rewritten_on(&aino.journal, &goal()), [], "it was undone");
    aino.act_on(7, step("3 kertaa viikossa"));
    aino.act_on(7, Act::WriteStep { level: Level::More, words: "5 kertaa".into(), origin: Origin::Person });
    assert_eq!(rewritten_on(&aino.journal, &goal()), [day().plus(7)]);
}

#[test]
fn every_pause_stays_known_after_the_goal_goes_on() {
    let mut aino = Desk::new("aino");
    let status = |status| Act::SetStatus { status };
    let paused = |reason: &str, since| status(Status::Paused { reason: reason.into(), since: day().plus(since) });
    aino.act_on(0, status(Status::Active));
    aino.act_on(3, paused("Loma", 3));
    aino.act_on(4, paused("Loma ja flunssa", 3));
    aino.act_on(9, status(Status::Active));
    let slip = aino.act_on(11, paused("Vahinko", 11));
    aino.act_on(11, Act::TakeBack { entries: vec![slip] });
    aino.act_on(20, paused("Sairaus", 20));
    let pause =
        |reason: &str, since, until: Option<u64>| Pause { since: day().plus(since), until: until.map(|d| day().plus(d)), reason: reason.into() };
    let first = pause("Loma ja flunssa", 3, Some(9));
    assert_eq!(aino.goal().pauses, [first.clone(), pause("Sairaus", 20, None)]);
    aino.act_on(30, status(Status::Finished { on: day().plus(28) }));
    assert_eq!(aino.goal().pauses, [first, pause("Sairaus", 20, Some(28))]);
}
