use super::*;
use crate::plan::{By, Day, DeviceId, EntryId, Moment, PersonId, Role, Said, Step, Unit};

fn number(n: i32) -> Option<Measure> {
    Some(Measure { amount: Some(Amount::whole(n)), words: String::new() })
}

fn in_words(text: &str) -> Option<Measure> {
    Some(Measure { amount: None, words: text.to_owned() })
}

fn nothing() -> Basis {
    Basis { name: String::new(), indicator: None, today: None, target: None, baseline: Level::MuchLess, help_list: Vec::new() }
}

fn weekly(today: i32, target: i32) -> Basis {
    let indicator = Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(Unit::TimesPerWeek) };
    Basis { indicator: Some(indicator), today: number(today), target: number(target), ..nothing() }
}

fn write(goal: &mut Goal, level: Level, words: &str, origin: Origin) {
    let by = By { person: PersonId::default(), role: Role::Client };
    let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
    let value = Step { words: words.to_owned(), origin };
    goal.steps[level.index()].said = vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }];
}

fn said(steps: &[Offered]) -> Vec<&str> {
    steps.iter().map(|s| s.words.as_str()).collect()
}

#[test]
fn numbers_fill_the_whole_stair() {
    let stair = stair(&Goal::default(), &weekly(1, 3), Lang::Fi);
    assert_eq!(said(&stair), ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa", "5 kertaa viikossa"]);
    assert!(stair.iter().all(|s| s.proposal), "nobody has accepted even what they told");
}

#[test]
fn words_fill_the_two_steps_they_tell_of() {
    let basis = Basis { today: in_words(" toisen avulla "), target: in_words("yksin"), baseline: Level::Less, ..nothing() };
    let stair = stair(&Goal::default(), &basis, Lang::Fi);
    assert_eq!(said(&stair), ["", "toisen avulla", "yksin", "", ""]);
    assert_eq!(stair.iter().map(|s| s.proposal).collect::<Vec<_>>(), [false, true, true, false, false]);
}

#[test]
fn where_numbers_leave_no_room_what_fits_stands() {
    let basis = weekly(1, 2);
    assert!(basis.offer(Lang::Fi).no_room.is_some());
    assert_eq!(
        said(&stair(&Goal::default(), &basis, Lang::Fi)),
        ["kerran viikossa", "", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa"]
    );
    let same = weekly(2, 2);
    assert_eq!(said(&stair(&Goal::default(), &same, Lang::Fi)), ["2 kertaa viikossa", "", "", "", ""]);
}

#[test]
fn what_a_person_wrote_or_emptied_is_let_be() {
    let mut goal = Goal::default();
    write(&mut goal, Level::More, "melkein joka päivä", Origin::Person);
    write(&mut goal, Level::MuchMore, "", Origin::Person);
    write(&mut goal, Level::Less, "kaksi kertaa", Origin::Proposal);
    let steps = stair(&goal, &weekly(1, 3), Lang::Fi);
    assert_eq!(said(&steps), ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "melkein joka päivä", ""]);
    assert!(!steps[3].proposal && !steps[4].proposal);
}

#[test]
fn only_proposals_that_changed_are_proposed_anew() {
    let mut goal = Goal::default();
    write(&mut goal, Level::MuchLess, "kerran viikossa", Origin::Proposal);
    write(&mut goal, Level::Less, "2 kertaa viikossa", Origin::Proposal);
    write(&mut goal, Level::Expected, "3 kertaa viikossa", Origin::Person);
    write(&mut goal, Level::More, "4 kertaa viikossa", Origin::Proposal);
    write(&mut goal, Level::MuchMore, "5 kertaa viikossa", Origin::Proposal);
    let expected = [(Level::Less, "3 kertaa viikossa"), (Level::More, "7 kertaa viikossa"), (Level::MuchMore, "9 kertaa viikossa")];
    assert_eq!(renewed(&goal, &weekly(1, 5), Lang::Fi), expected.map(|(l, w)| (l, w.to_owned())));
    assert_eq!(renewed(&goal, &weekly(1, 3), Lang::Fi), []);
    let gone = Basis { today: None, target: None, ..weekly(1, 3) };
    assert_eq!(renewed(&goal, &gone, Lang::Fi).iter().filter(|(_, w)| w.is_empty()).count(), 4);
}

#[test]
fn with_a_name_the_steps_are_sentences_and_all_are_proposals() {
    let basis = Basis { name: "Kävelen lähikauppaan.".to_owned(), ..weekly(1, 3) };
    let stair = stair(&Goal::default(), &basis, Lang::Fi);
    assert_eq!(said(&stair)[0], "Kävelen lähikauppaan kerran viikossa.");
    assert_eq!(said(&stair)[4], "Kävelen lähikauppaan 5 kertaa viikossa.");
    assert!(stair.iter().all(|s| s.proposal && !s.told), "nobody wrote these sentences");
    assert_eq!(basis.told(Lang::Fi), ("kerran viikossa".to_owned(), "3 kertaa viikossa".to_owned()));
    let near = Basis { name: "Kävelen lähikauppaan".to_owned(), ..weekly(1, 2) };
    assert_eq!(said(&super::stair(&Goal::default(), &near, Lang::Fi))[2], "Kävelen lähikauppaan 2 kertaa viikossa.");
}

fn helped(name: &str, today: &str, target: &str) -> Basis {
    let indicator = Indicator { kind: IndicatorKind::Help, name: String::new(), unit: None };
    Basis { name: name.to_owned(), indicator: Some(indicator), today: in_words(today), target: in_words(target), ..nothing() }
}

#[test]
fn help_becomes_less_rung_by_rung() {
    let basis = helped("Nousen sängystä", "kahden avustajan kanssa", "kosketuksella ohjattuna");
    assert_eq!(
        said(&stair(&Goal::default(), &basis, Lang::Fi)),
        [
            "Nousen sängystä kahden avustajan kanssa.",
            "Nousen sängystä yhden avustajan kanssa.",
            "Nousen sängystä kosketuksella ohjattuna.",
            "Nousen sängystä sanoilla ohjattuna.",
            "Nousen sängystä yksin."
        ]
    );
    let swedish = stair(&Goal::default(), &basis, Lang::Sv);
    assert_eq!(said(&swedish)[1], "Nousen sängystä med en hjälpare.", "the name stays, the rung is in the app's language");
}

#[test]
fn own_words_of_help_stand_as_they_are() {
    let basis = helped("Nousen sängystä", "Liisan ja Pekan kanssa", "yksin");
    assert_eq!(said(&stair(&Goal::default(), &basis, Lang::Fi)), ["Liisan ja Pekan kanssa", "", "Nousen sängystä yksin.", "", ""]);
    let list = ["Liisan ja Pekan kanssa", "Liisan kanssa", "yksin", "yksin, myös yöllä", "yksin ja autan muita"].map(str::to_owned).to_vec();
    let own = Basis { help_list: list, ..basis };
    assert_eq!(said(&stair(&Goal::default(), &own, Lang::Fi))[1], "Nousen sängystä Liisan kanssa.");
    assert_eq!(own.offer(Lang::Fi).no_room, None);
}

#[test]
fn another_way_of_counting_lets_go_of_the_old_numbers_only() {
    let by = |kind, unit, name: &str| Indicator { kind, name: name.to_owned(), unit };
    let told = |basis: &Basis| [&basis.today, &basis.target].map(|m| m.as_ref().map(|m| (m.amount, m.words.clone())));
    let weekly = Basis { today: Some(Measure { amount: Some(Amount::whole(1)), words: "maanantaisin".to_owned() }), ..weekly(1, 3) };
    let timed = weekly.clone().looked_at_by(by(IndicatorKind::Time, Some(Unit::Minutes), ""), Lang::Fi);
    assert_eq!(told(&timed), [Some((None, "maanantaisin".to_owned())), Some((None, String::new()))]);
    assert!(timed.offer(Lang::Fi).words[1..].iter().all(String::is_empty), "three times a week are no three minutes");
    // Another unit of the same kind counts anew too; another name does not.
    let daily = weekly.clone().looked_at_by(by(IndicatorKind::Count, Some(Unit::TimesPerDay), ""), Lang::Fi);
    assert_eq!(daily.today.and_then(|m| m.amount), None);
    let named = weekly.clone().looked_at_by(by(IndicatorKind::Count, Some(Unit::TimesPerWeek), "kauppareissut"), Lang::Fi);
    assert_eq!((told(&named), named.offer(Lang::Fi).words.len()), (told(&weekly), 5));
    // A line of the list of help is an amount of help.
    let helped = helped("Nousen sängystä", "yhden avustajan kanssa", "Liisan ja Pekan kanssa");
    let counted = helped.looked_at_by(by(IndicatorKind::Count, Some(Unit::Times), ""), Lang::Fi);
    assert_eq!(told(&counted).map(|m| m.map(|m| m.1)), [Some(String::new()), Some("Liisan ja Pekan kanssa".to_owned())]);
}
