use super::*;
use crate::plan::{DeviceId, EntryId, Field, Id, Level, Moment, Origin, Phase, Review, Said, Status, Step};

fn id<T>(text: &str) -> Id<T> {
    Id::parse(text).expect("an id")
}

/// 1 is the first of November 2026.
fn day(d: u64) -> Day {
    Day::new(2026, 10, 31).expect("a day").plus(d)
}

fn by(person: &str, role: Role) -> By {
    By { person: id(person), role }
}

fn aino() -> By {
    by("aino", Role::Client)
}
fn liisa() -> By {
    by("liisa", Role::CloseOne)
}
fn mari() -> By {
    by("mari", Role::Professional)
}

fn said<T>(value: T) -> Field<T> {
    Field { said: vec![Said { value, by: aino(), at: Moment { day: day(1), minute: 0 }, entry: EntryId(DeviceId::default(), 1) }] }
}

fn score(number: u64, on: u64, by: By, level: Level) -> Score {
    Score {
        entry: EntryId(id("phone"), number),
        scorer: Scorer::Own,
        level,
        step_words: String::new(),
        happened: String::new(),
        conditions: String::new(),
        between: false,
        on: day(on),
        review: None,
        by,
        at: Moment { day: day(on), minute: 0 },
    }
}

/// Begun on 1 November, expected by the 101st day.
fn goal(scores: Vec<Score>) -> Goal {
    Goal { id: id("goal"), begun_on: Some(day(1)), expected_by: said(day(101)), status: said(Status::Active), scores, ..Goal::default() }
}

fn of(goal: &Goal, rewritten: &[Day]) -> Progress<'static> {
    // Leaked so that a test can speak of one value; a few bytes in a test's life.
    let goal: &'static Goal = Box::leak(Box::new(goal.clone()));
    Progress::of(&Plan::default(), goal, &aino(), rewritten, day(51))
}

/// Each line as the numbers of its scores with their places.
fn drawn(progress: &Progress) -> Vec<Vec<(u64, String)>> {
    progress.lines.iter().map(|l| l.points.iter().map(|p| (p.score.entry.1, p.at.to_string())).collect()).collect()
}

fn told(progress: &Progress) -> Vec<String> {
    let say = |e: &Event| match e {
        Event::Scored(s) => format!("{} scored {}", s.on, s.level.sign()),
        Event::Rewritten(on) => format!("{on} rewritten"),
        Event::Paused(p) => format!("{} paused", p.since),
    };
    progress.events.iter().map(say).collect()
}

#[test]
fn everyone_has_a_line_and_equal_scores_of_a_day_hide_nobody() {
    let mut agreed = score(4, 51, mari(), Level::Less);
    agreed.scorer = Scorer::Agreed;
    let all = vec![
        score(1, 51, mari(), Level::Less),
        score(2, 51, aino(), Level::Less),
        score(3, 51, liisa(), Level::Less),
        agreed,
        score(5, 101, aino(), Level::Expected),
    ];
    let progress = of(&goal(all), &[]);
    let at = |number, place: &str| (number, place.to_owned());
    assert_eq!(drawn(&progress), [vec![at(2, "50.0%"), at(5, "100.0%")], vec![at(3, "50.0%")], vec![at(1, "50.0%")], vec![at(4, "50.0%")]]);
    let roles: Vec<Option<Role>> = progress.lines.iter().map(Line::role).collect();
    assert_eq!(roles, [Some(Role::Client), Some(Role::CloseOne), Some(Role::Professional), None]);
    let floors: Vec<String> = progress.lines[0].points.iter().map(|p| p.floor.to_string()).collect();
    assert_eq!(floors, ["80.0%", "60.0%"]);
}

#[test]
fn two_of_one_role_are_numbered_and_one_person_on_two_devices_is_one() {
    let other = by("pekka", Role::Professional);
    let aino_elsewhere = by("aino2", Role::Client);
    let all = vec![
        score(1, 2, mari(), Level::Less),
        score(2, 3, other, Level::Less),
        score(3, 4, aino(), Level::Less),
        score(4, 5, aino_elsewhere, Level::Expected),
    ];
    let first = goal(all);
    let progress = of(&first, &[]);
    let numbers: Vec<(Option<Role>, Option<usize>, usize)> = progress.lines.iter().map(|l| (l.role(), l.number, l.points.len())).collect();
    assert_eq!(numbers, [(Some(Role::Client), None, 2), (Some(Role::Professional), Some(1), 1), (Some(Role::Professional), Some(2), 1)]);
    // In another goal's picture Pekka is still the second, though he is there alone.
    let alone = goal(vec![score(6, 9, by("pekka", Role::Professional), Level::Less)]);
    let plan = Plan { goals: vec![first, alone.clone()], ..Plan::default() };
    assert_eq!(Progress::of(&plan, &alone, &aino(), &[], day(51)).lines[0].number, Some(2));
}

#[test]
fn of_a_day_the_newest_score_is_drawn_and_every_one_is_told() {
    let all = vec![score(1, 3, aino(), Level::MuchLess), score(2, 3, aino(), Level::Expected), score(3, 2, aino(), Level::Less)];
    let progress = of(&goal(all), &[]);
    let numbers: Vec<u64> = progress.lines[0].points.iter().map(|p| p.score.entry.1).collect();
    assert_eq!(numbers, [3, 2], "written down later, the second of November comes first all the same");
    assert_eq!(told(&progress), ["2026-11-03 scored 0", "2026-11-03 scored −2", "2026-11-02 scored −1"]);
    assert_eq!(progress.days, 2);
}

#[test]
fn what_is_covered_is_in_no_part_of_it() {
    let mut hers = score(1, 120, liisa(), Level::MuchMore);
    hers.review = Some(id("r1"));
    let mut goal = goal(vec![hers]);
    let plan = Plan { reviews: vec![Review { id: id("r1"), phase: Phase::Interim, on: day(50) }], ..Plan::default() };
    let seen = Progress::of(&plan, &goal, &aino(), &[day(60)], day(51));
    assert_eq!((seen.lines.len(), seen.events.len(), seen.named.len(), seen.days), (0, 0, 1, 0));
    assert_eq!(seen.target.map(|t| t.at.to_string()).as_deref(), Some("100.0%"), "its late day does not stretch the picture");
    // Once Aino has said her own, both are there.
    let mut own = score(2, 121, aino(), Level::Less);
    own.review = Some(id("r1"));
    goal.scores.push(own);
    assert_eq!(Progress::of(&plan, &goal, &aino(), &[], day(51)).lines.len(), 2);
}

#[test]
fn a_rewritten_stair_parts_the_line_and_is_told_once_somebody_has_scored() {
    let all = vec![score(1, 11, aino(), Level::Less), score(2, 31, aino(), Level::Expected), score(3, 41, aino(), Level::More)];
    let progress = of(&goal(all), &[day(5), day(21)]);
    let joined: Vec<bool> = progress.lines[0].points.iter().map(|p| p.joined).collect();
    assert_eq!(joined, [false, false, true]);
    assert_eq!(progress.rewrites, [Spot { on: day(21), at: Place::new(200) }]);
    assert_eq!(told(&progress)[2], "2026-11-21 rewritten");
    let former: Vec<bool> = progress.lines[0].points.iter().map(|p| p.former).collect();
    assert_eq!((former, progress.has_former()), (vec![true, false, false], true));
    let named: Vec<Day> = progress.named.iter().map(|s| s.on).collect();
    assert_eq!(named, [day(11), day(41), day(101)], "21 is too near to 11");
}

#[test]
fn on_the_day_itself_the_words_of_a_score_tell_which_stair_it_stands_on() {
    let mut all = vec![score(1, 11, aino(), Level::Expected), score(2, 11, mari(), Level::Expected)];
    all[0].step_words = "2 kertaa".to_owned();
    all[1].step_words = "3 kertaa".to_owned();
    let mut goal = goal(all);
    goal.steps[2] = said(Step { words: "3 kertaa".to_owned(), origin: Origin::Person });
    let progress = of(&goal, &[day(11)]);
    let former: Vec<bool> = progress.lines.iter().map(|l| l.points[0].former).collect();
    assert_eq!(former, [true, false]);
    assert_eq!(told(&progress), ["2026-11-11 scored 0", "2026-11-11 rewritten", "2026-11-11 scored 0"]);
    assert!(!of(&goal, &[]).has_former());
}

#[test]
fn pauses_are_stretches_and_the_last_one_may_go_on() {
    let mut goal = goal(vec![score(1, 11, aino(), Level::Less)]);
    let pause = |since, until: Option<u64>| Pause { since: day(since), until: until.map(day), reason: "Loma".into() };
    goal.pauses = vec![pause(21, Some(31)), pause(41, Some(41)), pause(46, None)];
    let progress = of(&goal, &[]);
    let stretches: Vec<(String, String)> = progress.pauses.iter().map(|p| (p.at.to_string(), p.width.to_string())).collect();
    let text = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(stretches, [text("20.0%", "10.0%"), text("45.0%", "5.0%")], "to today, not to the target");
    assert_eq!(told(&progress), ["2026-12-16 paused", "2026-11-21 paused", "2026-11-11 scored −1"]);
}

#[test]
fn the_picture_reaches_from_the_beginning_to_the_target_or_to_today() {
    let bare = of(&goal(vec![]), &[]);
    assert_eq!(bare.today.map(|t| t.at.to_string()).as_deref(), Some("50.0%"));
    assert_eq!(bare.target.map(|t| t.at.to_string()).as_deref(), Some("100.0%"));
    // Late, and still in progress: the target is passed, and no score is hidden for it.
    let mut late = goal(vec![score(1, 1, aino(), Level::Less)]);
    late.expected_by = said(day(26));
    let progress = of(&late, &[]);
    assert_eq!(progress.target.map(|t| t.at.to_string()).as_deref(), Some("50.0%"));
    // Of a goal that has ended today says nothing.
    late.status = said(Status::Finished { on: day(26) });
    assert_eq!((of(&late, &[]).today, of(&late, &[]).target.map(|t| t.at.to_string())), (None, Some("100.0%".to_owned())));
    // A target from before the beginning: 25 days before 1 November, 75 before today.
    late = goal(vec![score(1, 41, aino(), Level::Less)]);
    late.expected_by = said(day(1).minus(25));
    let places = |p: &Progress| [p.target, p.today].map(|s| s.map(|s| s.at.thousandths()));
    assert_eq!(places(&of(&late, &[])), [Some(0), Some(1000)]);
    // Scores from before the goal was written down here.
    let early = goal(vec![score(1, 1, aino(), Level::Less), score(2, 0, aino(), Level::Less)]);
    assert_eq!(drawn(&of(&early, &[]))[0][0], (2, "0.0%".to_owned()));
}

#[test]
fn names_of_days_leave_one_another_room() {
    let all = [2, 20, 40, 60, 90, 99].map(|on| score(on, on, aino(), Level::Less)).to_vec();
    let named: Vec<Day> = of(&goal(all), &[]).named.iter().map(|s| s.on).collect();
    // 99 and 2 first; 101 is too near to 99; 40 is 0.39, 60 would be 0.59 and 0.2 from it.
    assert_eq!(named, [day(2), day(40), day(99)]);
}

#[test]
fn many_days_are_all_there_and_drawn_smaller() {
    let some = |n: u64| of(&goal((1..=n).map(|on| score(on, on, aino(), Level::Less)).collect()), &[]);
    assert_eq!((some(12).is_crowded, some(13).is_crowded, some(13).lines[0].points.len()), (false, true, 13));
}
