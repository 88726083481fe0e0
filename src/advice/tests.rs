use super::*;
use crate::plan::{
    By, Day, DeviceId, EntryId, Field, Goal, Id, Importance, Indicator, IndicatorKind, Level, LifeArea, Measure, Moment, Origin, Phase, Plan, Review,
    Role, Said, Status, Step,
};
use crate::words::Lang;

fn id<T>(text: &str) -> Id<T> {
    Id::parse(text).expect("an id")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub(super) fn says<T>(value: T) -> Field<T> {
    let by = By { person: id("someone"), role: Role::Client };
    let at = Moment { day: day("2026-09-01"), minute: 0 };
    Field { said: vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }] }
}

pub(super) fn goal(name: &str, indicator: &str, levels: [&str; 5]) -> Goal {
    Goal {
        id: id("goal"),
        name: says(name.to_owned()),
        area: says(LifeArea::Mobility),
        indicator: says(Indicator { kind: IndicatorKind::Count, name: indicator.to_owned(), unit: None }),
        today: says(Measure { amount: None, words: "kerran".to_owned() }),
        expected_by: says(day("2027-02-28")),
        baseline: says(Level::MuchLess),
        steps: levels.map(|w| says(Step { words: w.to_owned(), origin: Origin::Person })),
        status: says(Status::Active),
        begun_on: Some(day("2026-09-01")),
        conditions: says("Sauvan kanssa".to_owned()),
        ..Goal::default()
    }
}

pub(super) const SOUND: [&str; 5] = ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa", "5 kertaa viikossa"];

pub(super) fn plan(goals: Vec<Goal>) -> Plan {
    Plan { period: says((day("2026-09-01"), day("2027-03-31"))), goals, ..Plan::default() }
}

/// Every unit that some kind of indicator offers: fourteen.
pub(super) fn units() -> Vec<crate::plan::Unit> {
    IndicatorKind::ALL.into_iter().flat_map(IndicatorKind::units).copied().collect()
}

pub(super) fn codes(goal: &Goal, lang: Lang) -> Vec<&'static str> {
    check_goal(&plan(vec![]), goal, lang).iter().map(|a| a.code.name()).collect()
}

fn named(lang: Lang, name: &str) -> Vec<&'static str> {
    codes(&goal(name, "", SOUND), lang)
}

fn level(lang: Lang, words: &str) -> Vec<&'static str> {
    let mut levels = ["Ovella", "Pihalla", "Portilla", "Kadulla", "Puistossa"];
    levels[1] = words;
    codes(&goal("Kävelen", "", levels), lang)
}

mod doing;

const NONE: [&str; 0] = [];

#[test]
fn a_sound_goal_raises_nothing() {
    let sound = goal("Kävelen lähikauppaan", "kauppareissut", SOUND);
    assert_eq!(check_goal(&plan(vec![sound.clone()]), &sound, Lang::Fi), []);
}

#[test]
fn an_empty_goal_names_what_is_open() {
    let empty = Goal { id: id("goal"), ..Goal::default() };
    let open = ["no-indicator", "no-baseline", "no-date"];
    assert_eq!(codes(&empty, Lang::Fi), [open.as_slice(), &["missing-level"; 5]].concat());
}

#[test]
fn equal_levels_are_seen_through_case_and_spaces() {
    let mut levels = SOUND;
    levels[3] = "3  Kertaa viikossa.";
    let found = check_goal(&plan(vec![]), &goal("Kävelen", "", levels), Lang::Fi);
    assert_eq!(found.iter().map(|a| (a.code, a.at)).collect::<Vec<_>>(), [(Code::DuplicateLevel, At::Level(Level::More))]);
}

#[test]
fn dates_stand_inside_the_period_and_after_the_start() {
    let on = |text| {
        let mut goal = goal("Kävelen", "", SOUND);
        goal.expected_by = says(day(text));
        check_goal(&plan(vec![]), &goal, Lang::Fi).iter().map(|a| a.code).collect::<Vec<_>>()
    };
    assert_eq!((on("2027-03-31"), on("2027-04-01")), (vec![], vec![Code::DateOutsidePeriod]));
    assert_eq!((on("2026-09-01"), on("2026-09-02")), (vec![Code::DateOutsidePeriod], vec![]));
}

#[test]
fn a_baseline_at_the_expected_level_leaves_nothing_to_reach() {
    let mut high = goal("Kävelen", "", SOUND);
    high.baseline = says(Level::Expected);
    assert_eq!(codes(&high, Lang::Fi), ["baseline-at-or-above-0"]);
}

#[test]
fn vague_words_are_found_in_levels_only() {
    for (lang, words) in [
        (Lang::Fi, "kävelee paremmin"),
        (Lang::Fi, "käy kaupassa useammin"),
        (Lang::Fi, "jonkin verran ohjattuna"),
        (Lang::Sv, "går bättre"),
        (Lang::Sv, "tillräckligt långt"),
        (Lang::En, "walks more often"),
        (Lang::En, "shares with some support"),
        (Lang::En, "mostly follows"),
    ] {
        assert_eq!(level(lang, words), ["vague-words"], "{words}");
    }
    assert_eq!(named(Lang::Fi, "Kävelen paremmin kauppaan"), NONE);
}

#[test]
fn a_comparative_before_a_number_is_exact() {
    for (lang, words) in [
        (Lang::Fi, "enemmän kuin 3 kertaa"),
        (Lang::Fi, "useammin kuin kaksi kertaa viikossa"),
        (Lang::Sv, "oftare än 2 gånger i veckan"),
        (Lang::En, "more often than twice a week"),
        (Lang::En, "more than 3 times"),
        (Lang::Sv, "Merja går med"),
    ] {
        assert_eq!(level(lang, words), NONE, "{words}");
    }
    assert_eq!(level(Lang::En, "faster than at the start"), ["comparative-to-start"]);
    // A note in brackets is not the measure.
    assert_eq!(level(Lang::En, "no meetings in a month (worse than now)"), NONE);
    assert_eq!(level(Lang::En, "(äää) walks better"), ["vague-words"]);
    assert_eq!(level(Lang::Fi, "nopeammin kuin alussa"), ["comparative-to-start"]);
    assert_eq!(level(Lang::Sv, "snabbare än i början"), ["comparative-to-start"]);
}

#[test]
fn own_words_and_means_are_never_judged() {
    let mut goal = goal("Kävelen", "", SOUND);
    goal.own_words = says("Haluan että kipu vähenee ja jaksan paremmin".to_owned());
    goal.means = says("hieronta, venytys, tasapaino".to_owned());
    assert_eq!(codes(&goal, Lang::Fi), NONE);
}

#[test]
fn a_long_sentence_is_hard_to_read() {
    let fifteen = "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sana sana sana sana sana";
    assert_eq!(level(Lang::Fi, fifteen), NONE);
    assert_eq!(level(Lang::Fi, &format!("{fifteen} vielä")), ["unreadable"]);
    assert_eq!(level(Lang::Fi, &format!("{fifteen}. Uusi lause 2.5 km")), NONE);
}

#[test]
fn what_raised_it_is_shown_as_it_was_written() {
    let found = check_goal(&plan(vec![]), &goal("Vähemmän Kipua", "", SOUND), Lang::Fi);
    assert_eq!(found[0].raised_by, "Kipua");
}

#[test]
fn a_plan_has_two_to_five_goals_scored_at_the_end() {
    let found = |goals, reviews| {
        let plan = Plan { reviews, ..plan(goals) };
        check_plan(&plan, Lang::Fi).into_iter().map(|a| a.code).collect::<Vec<_>>()
    };
    let one = || goal("Kävelen", "", SOUND);
    assert_eq!((found(vec![], vec![]), found(vec![one()], vec![])), (vec![], vec![Code::FewGoals]));
    assert_eq!((found(vec![one(); 5], vec![]), found(vec![one(); 6], vec![])), (vec![], vec![Code::ManyGoals]));
    let mut bare = one();
    bare.area = Field::default();
    assert_eq!(found(vec![bare.clone(), bare], vec![]), [Code::NoActivity]);
    let mut done = one();
    done.status = says(Status::Finished { on: day("2027-02-01") });
    assert_eq!(found(vec![one(), done], vec![]), [], "a finished goal was one of the two");
    let weighed = |importance| Goal { importance: says(importance), ..one() };
    let (much, none) = (weighed(Some(Importance::Much)), weighed(None));
    assert_eq!(found(vec![much.clone(), none.clone(), one()], vec![]), [Code::MixedWeights]);
    assert_eq!((found(vec![much.clone(), much], vec![]), found(vec![none, one()], vec![])), (vec![], vec![]));
    let end = Review { id: id("end"), phase: Phase::Final, on: day("2027-03-01") };
    assert_eq!(found(vec![one(), one()], vec![end]), [Code::NotScoredAtEnd, Code::NotScoredAtEnd]);
}

#[test]
fn all_or_none_of_the_goals_have_an_importance() {
    let mixed = |given: &[bool]| check_weights(given.iter().copied(), Lang::Fi).map(|a| (a.code, a.at));
    assert_eq!([mixed(&[]), mixed(&[true, true]), mixed(&[false])], [None; 3]);
    assert_eq!(mixed(&[true, false]), Some((Code::MixedWeights, At::Plan)));
}

#[test]
fn comparatives_of_every_kind_are_found() {
    for (lang, words) in [
        (Lang::Fi, "kävelee sujuvammin"),
        (Lang::Fi, "käy harvemmin"),
        (Lang::Fi, "tarvitsee vähemmän apua"),
        (Lang::Fi, "riittävän usein"),
        (Lang::Sv, "går snabbare"),
        (Lang::Sv, "behöver mindre hjälp"),
        (Lang::Sv, "i viss mån"),
        (Lang::En, "walks faster"),
        (Lang::En, "goes more at weekends"),
        (Lang::En, "needs less help"),
    ] {
        assert_eq!(level(lang, words), ["vague-words"], "{words}");
    }
    for (lang, words) in [
        (Lang::Fi, "syö lämmin ruoka lautaselta"),
        (Lang::Fi, "6 kertaa viikossa tai useammin"),
        (Lang::Fi, "sanoo ”haluan enemmän”"),
        (Lang::Fi, "tulee aikaisemmin kotiin"),
        (Lang::Sv, "orkar inte längre än så"),
        (Lang::Sv, "leker i en mindre grupp"),
        (Lang::En, "no longer needs a rail"),
        (Lang::En, "asks for more"),
        (Lang::En, "6 or more times"),
    ] {
        assert_eq!(level(lang, words), NONE, "{words}");
    }
}

#[test]
fn the_conditions_of_scoring_are_told_or_stand_in_every_step() {
    let open = |lang, levels| codes(&Goal { conditions: Field::default(), ..goal("Kävelen", "", levels) }, lang);
    for (lang, levels) in [
        (Lang::Fi, SOUND),
        (Lang::Fi, ["Kävelen 5 minuuttia.", "Kävelen 10 minuuttia.", "Kävelen 15 minuuttia.", "Kävelen 20 minuuttia.", "Kävelen 25 minuuttia."]),
        // On the second step alone it is not told.
        (Lang::Fi, ["kerran torilla", "2 kertaa", "3 kertaa torilla", "4 kertaa torilla", "5 kertaa torilla"]),
        (Lang::Sv, ["en gång i veckan", "2 gånger i veckan", "3 gånger i veckan", "4 gånger i veckan", "5 gånger i veckan"]),
        (
            Lang::Sv,
            ["i 5 minuter på kvällen", "i 10 minuter på kvällen", "i 15 minuter på kvällen", "i 20 minuter på kvällen", "i 25 minuter på kvällen"],
        ),
        (Lang::En, ["once a week", "2 times a week", "3 times a week", "4 times a week", "5 times a week"]),
        (Lang::En, ["for 5 minutes in the evening", "for 10 minutes", "for 15 minutes", "for 20 minutes", "for 25 minutes"]),
    ] {
        assert_eq!(open(lang, levels), ["no-conditions"], "{levels:?}");
        assert_eq!(codes(&goal("Kävelen", "", levels), lang), NONE, "{levels:?}");
    }
    for (lang, levels) in [
        (Lang::Fi, ["kerran torilla", "2 kertaa torilla", "3 kertaa torilla", "4 kertaa torilla", "5 kertaa torilla"]),
        (Lang::Fi, ["100 m kepin kanssa", "200 m kepin kanssa", "300 m kepin kanssa", "400 m kepin kanssa", "500 m kepin kanssa"]),
        (
            Lang::Fi,
            ["Käyn kirjastoon kerran", "Menen kauppaan 2 kertaa", "Menen kauppaan 3 kertaa", "Menen kotiin 4 kertaa", "Menen metsään 5 kertaa"],
        ),
        (Lang::Fi, ["kahden avustajan tuella", "yhden avustajan tuella", "kosketusohjauksella", "sanallisella ohjeella", "yksin"]),
        (Lang::Sv, ["100 m på gården", "200 m på gården", "300 m på gården", "400 m på gården", "500 m på gården"]),
        (Lang::Sv, ["100 m med rollator", "200 m med rollator", "300 m med rollator", "400 m med rollator", "500 m med rollator"]),
        (Lang::En, ["100 m in the garden", "200 m in the garden", "300 m in the garden", "400 m in the garden", "500 m in the garden"]),
        (Lang::En, ["1 meal at school", "2 meals at school", "3 meals at school", "4 meals at school", "5 meals at school"]),
        // Nothing can be scored yet.
        (Lang::Fi, ["kerran viikossa", "", "", "", ""]),
    ] {
        assert!(!open(lang, levels).contains(&"no-conditions"), "{levels:?}");
    }
    let mut help =
        Goal { conditions: Field::default(), ..goal("Teen aamupalan", "", ["Liisa tekee", "Liisa ohjaa", "Liisa neuvoo", "teen", "teen pian"]) };
    assert_eq!(codes(&help, Lang::Fi), ["no-conditions"]);
    help.indicator = says(Indicator { kind: IndicatorKind::Help, name: String::new(), unit: None });
    assert_eq!(codes(&help, Lang::Fi), NONE, "a stair of help tells the help");
}

#[test]
fn the_conditions_come_last_to_a_client_and_never_beside_their_empty_field() {
    let open = Goal { conditions: Field::default(), ..goal("Kävelen", "", SOUND) };
    let found = check_goal(&plan(vec![]), &open, Lang::Sv);
    let only = for_client(&found).expect("one");
    assert_eq!((only.code, only.code.kind(), shown::question(only.at)), (Code::NoConditions, Kind::Hint, Some(crate::plan::Question::Means)));
    assert!(shown::is_about_nothing(only.code));
    let intention = Goal { conditions: Field::default(), ..goal("Haluan kävellä", "", SOUND) };
    assert_eq!(for_client(&check_goal(&plan(vec![]), &intention, Lang::Fi)).map(|a| a.code), Some(Code::IntentionNotAction));
}

#[test]
fn only_a_long_text_is_measured_by_lix() {
    let hard = "Rehabiliteringsplaneringen förutsätter kontinuerlig uppföljning. ".repeat(30);
    assert_eq!(named(Lang::Sv, &hard), ["unreadable"]);
    assert_eq!(named(Lang::Fi, &hard), NONE);
    let short = "Rehabiliteringsplaneringen förutsätter kontinuerlig uppföljning. ".repeat(10);
    assert_eq!(named(Lang::Sv, &short), NONE);
}

#[test]
fn nothing_typed_makes_it_stumble() {
    for text in ["", " ", "–––", "ä\u{308}", "\u{ad}", "🦊 3", "İstanbul kipu", "than", "enemmän kuin", "(((ä", "ä)) parempi"] {
        for lang in Lang::ALL {
            check_goal(&plan(vec![]), &goal(text, text, [text; 5]), lang);
        }
    }
}

#[test]
fn each_kind_has_a_word_and_questions_follow_each_other() {
    for lang in Lang::ALL {
        for professional in [true, false] {
            let words = [Kind::Exact, Kind::Hint, Kind::Question].map(|kind| kind.name(lang, professional));
            assert!(words[0] != words[1] && words[1] != words[2] && words[0] != words[2], "{words:?}");
        }
        let asked = questions(&goal("Kävelen", "", SOUND), lang).map(|a| a.code);
        assert_eq!(asked.map(Code::next_question), [asked[1], asked[2], asked[0]]);
    }
}
