use super::super::check_goal;
use super::super::tests::{goal, plan, says};
use super::*;
use crate::plan::{Field, LifeArea, Measure};
use Lang::{En, Fi, Sv};

/// The example of the first finding with this code.
fn example(goal: &Goal, code: &str, lang: Lang) -> String {
    let found = check_goal(&plan(vec![]), goal, lang);
    found.into_iter().find(|a| a.code.name() == code).map_or_else(|| format!("no {code}"), |a| a.example)
}

/// A goal with numbers.
fn counted(name: &str, unit: Unit, today: i32, target: i32, levels: [&str; 5]) -> Goal {
    let measure = |n| says(Measure { amount: Some(Amount::whole(n)), words: String::new() });
    let kind = IndicatorKind::ALL.into_iter().find(|k| k.units().contains(&unit)).expect("a kind");
    let indicator = says(Indicator { kind, name: String::new(), unit: Some(unit) });
    Goal { indicator, today: measure(today), target: measure(target), ..goal(name, "", levels) }
}

const PLACES: [&str; 5] = ["Ovella", "Pihalla", "Portilla", "Kadulla", "Puistossa"];

fn with_step(words: &'static str) -> [&'static str; 5] {
    let mut levels = PLACES;
    levels[3] = words;
    levels
}

#[test]
fn an_intention_is_shown_as_what_is_done() {
    for (lang, name, expected) in [
        (Fi, "Haluan kävellä kauppaan", "Esimerkiksi: Kävelen kauppaan"),
        (Sv, "Jag skulle vilja läsa tidningen", "Till exempel: Jag läser tidningen"),
        (En, "I would like to walk to the shop", "For example: I walk to the shop"),
    ] {
        assert_eq!(example(&goal(name, "", PLACES), "intention-not-action", lang), expected);
    }
    // Not certain: an example of the same part of life, here of getting around.
    let found = example(&goal("Haluan kävellä ja uida", "", PLACES), "intention-not-action", Fi);
    assert!(ideas::of(Fi, LifeArea::Mobility).any(|idea| found == said::for_example(Fi, idea)), "{found}");
    let mut bare = goal("Haluan kävellä ja uida", "", PLACES);
    bare.area = Field::default();
    assert_eq!(example(&bare, "intention-not-action", Fi), "Esimerkiksi: kävelen kauppaan");
}

#[test]
fn a_vague_word_gives_way_to_a_number() {
    for (lang, step, expected) in [
        (Fi, "Kävelen kauppaan useammin.", "Esimerkiksi: Kävelen kauppaan 4 kertaa viikossa."),
        (Sv, "Jag går till butiken oftare", "Till exempel: Jag går till butiken 4 gånger i veckan."),
        (En, "I walk to the shop more often", "For example: I walk to the shop 4 times a week."),
    ] {
        let goal = counted("", Unit::TimesPerWeek, 1, 3, with_step(step));
        assert_eq!(example(&goal, "vague-words", lang), expected);
    }
    // Without numbers, one that might be anybody's.
    assert_eq!(example(&goal("", "", with_step("Luen lehteä joskus")), "vague-words", Fi), "Esimerkiksi: Luen lehteä 4 kertaa viikossa.");
    // What is no action keeps the goal's name and takes the number.
    let named = counted("Kävelen", Unit::Metres, 100, 200, with_step("Selvästi parempi kävely"));
    assert_eq!(example(&named, "vague-words", Fi), "Esimerkiksi: Kävelen 250 metriä.");
}

#[test]
fn the_start_is_said_in_numbers() {
    for (lang, unit, step, expected) in [
        (Fi, Unit::TimesPerWeek, "Käyn kaupassa useammin kuin alussa", "Esimerkiksi: Käyn kaupassa useammin kuin 2 kertaa viikossa"),
        (Sv, Unit::TimesPerWeek, "Jag går ut oftare än i början", "Till exempel: Jag går ut oftare än 2 gånger i veckan"),
        (En, Unit::TimesPerWeek, "I go out more often than at the start", "For example: I go out more often than 2 times a week"),
        (Fi, Unit::Minutes, "Puen paidan nopeammin kuin alussa.", "Esimerkiksi: Puen paidan alle 2 minuutissa"),
        (Sv, Unit::Minutes, "Jag klär på mig snabbare än i början", "Till exempel: Jag klär på mig på mindre än 2 minuter"),
        (En, Unit::Minutes, "I dress faster than before", "For example: I dress in less than 2 minutes"),
    ] {
        assert_eq!(example(&counted("", unit, 2, 4, with_step(step)), "comparative-to-start", lang), expected);
    }
}

#[test]
fn one_of_two_variables_is_kept() {
    let levels = ["100 m 10 minuutissa", "200 m 9 minuutissa", "300 m 8 minuutissa", "400 m 7 minuutissa", "500 m 6 minuutissa"];
    let expected = "Esimerkiksi: vain tämä muuttuu: 100 m – 200 m – 300 m – 400 m – 500 m";
    assert_eq!(example(&goal("Kävelen", "", levels), "several-variables", Fi), expected);
    let time = counted("Kävelen", Unit::Minutes, 10, 8, levels);
    assert!(example(&time, "several-variables", Fi).contains("10 minuutissa – 9 minuutissa"), "the indicator tells which");
}

#[test]
fn a_day_lies_inside_the_period() {
    let mut open = goal("Kävelen", "", PLACES);
    open.expected_by = Field::default();
    assert_eq!(
        Lang::ALL.map(|lang| example(&open, "no-date", lang)),
        ["Esimerkiksi: 24.3.2027", "Till exempel: 24.3.2027", "For example: 24 March 2027"]
    );
}

#[test]
fn what_is_open_is_shown_with_the_goals_own_name() {
    let open = |name| Goal { indicator: Field::default(), today: Field::default(), ..goal(name, "", PLACES) };
    for (lang, name, indicator, now) in [
        (Fi, "Kävelen kauppaan", "Esimerkiksi: kuinka monta kertaa viikossa kävelen kauppaan", "Esimerkiksi: Nyt: Kävelen kauppaan kerran viikossa."),
        (Sv, "Jag går ut", "Till exempel: hur många gånger i veckan jag går ut", "Till exempel: Nu: Jag går ut en gång i veckan."),
        (En, "I walk", "For example: how many times a week I walk", "For example: Now: I walk once a week."),
        (Fi, "Tasapaino", "Esimerkiksi: kuinka monta kertaa viikossa", "Esimerkiksi: nyt kerran viikossa"),
    ] {
        assert_eq!((example(&open(name), "no-indicator", lang), example(&open(name), "no-baseline", lang)), (indicator.to_owned(), now.to_owned()));
    }
}

#[test]
fn steps_that_clash_are_shown_as_they_would_be_proposed() {
    let levels = ["1 km", "2 km", "3 km", "9 km", "20 km"];
    assert_eq!(example(&counted("Kävelen", Unit::Kilometres, 1, 3, levels), "uneven-steps", Fi), "Esimerkiksi: 1 – 2 – 3 – 4 – 5 kilometriä");
    let missing = counted("Kävelen", Unit::Kilometres, 1, 3, ["1 km", "2 km", "3 km", "4 km", ""]);
    assert_eq!(example(&missing, "missing-level", Fi), "Esimerkiksi: Kävelen 5 kilometriä.");
}

#[test]
fn every_finding_has_an_example() {
    for lang in Lang::ALL {
        let messy = goal("Haluan hierontaa ja vähemmän kipua", "", ["paremmin", "paremmin", "", "enemmän kuin alussa", "1–2 kertaa"]);
        let empty = Goal { id: messy.id.clone(), ..Goal::default() };
        for goal in [messy, empty] {
            for advice in check_goal(&plan(vec![]), &goal, lang) {
                let nothing = said::for_example(lang, "");
                assert!(advice.example.trim() != nothing.trim() && !advice.code.to_client(lang).is_empty(), "{advice:?}");
            }
        }
    }
}

#[test]
fn an_example_has_no_fault_of_its_own() {
    for (lang, name, code, fault) in [
        (Fi, "Yritän kävellä paremmin", "intention-not-action", "paremmin"),
        (Fi, "Haluan kävellä niin että kipu vähenee", "intention-not-action", "kipu"),
        (Sv, "Jag vill ha mindre smärta och massage", "intention-not-action", "smärta"),
        (Sv, "Jag vill gå oftare", "intention-not-action", "oftare"),
        (En, "I want to walk more often", "intention-not-action", "often"),
        (En, "I want to have less pain", "intention-not-action", "pain"),
    ] {
        let found = example(&goal(name, "", PLACES), code, lang);
        assert!(!found.contains(fault) && found.len() > 20, "{name}: {found}");
    }
}

#[test]
fn a_comparison_gives_way_to_a_number_of_its_own_kind() {
    for (lang, step, expected) in [
        (Fi, "Kävelen kauemmin kuin alussa", "Esimerkiksi: ”kauemmin kuin alussa” sijaan ”20 minuuttia”"),
        (Fi, "Kävelen pidemmälle kuin ennen", "Esimerkiksi: ”pidemmälle kuin ennen” sijaan ”200 metriä”"),
        (Fi, "Puen nopeammin kuin alussa", "Esimerkiksi: ”nopeammin kuin alussa” sijaan ”alle 10 minuutissa”"),
        (Sv, "Jag går längre än i början", "Till exempel: i stället för ”längre än i början” skriv ”20 minuter”"),
        (En, "I walk longer than at the start", "For example: instead of “longer than at the start” write “20 minutes”"),
    ] {
        let bare = Goal { today: Field::default(), ..goal("", "", with_step(step)) };
        assert_eq!(example(&bare, "comparative-to-start", lang), expected);
    }
}

#[test]
fn the_stair_itself_tells_the_unit() {
    for (lang, levels, code, expected) in [
        (Fi, ["5 min", "10 min", "riittävän kauan", "20 min", "25 min"], "vague-words", "”riittävän” sijaan ”15 min”"),
        (Sv, ["1 kopp", "2 koppar", "3 koppar", "oftare", "5 koppar"], "vague-words", "”oftare” skriv ”4 koppar”"),
        (En, ["1 cup", "2 cups", "enough", "4 cups", "5 cups"], "vague-words", "“enough” write “3 cups”"),
        (Fi, ["100 m", "", "300 m", "400 m", "500 m"], "missing-level", "Esimerkiksi: 200 m"),
        (Fi, ["1–2 kuppia", "2–3 kuppia", "3–4 kuppia", "4–5 kuppia", "5–6 kuppia"], "overlap", "Esimerkiksi: 1 – 2 – 3 – 4 – 5 kuppia"),
        (Sv, ["1–2 mål", "4–5 mål", "7–8 mål", "10–11 mål", "13–14 mål"], "gap", "Till exempel: 1 – 4 – 7 – 10 – 13 mål"),
        (En, ["between 1 and 2 cups", "between 4 and 5 cups", "7-8 cups", "10-11 cups", "13-14 cups"], "gap", "1 – 4 – 7 – 10 – 13 cups"),
        (Fi, ["45–50 min", "35–40 min", "25–30 min", "15–20 min", "5–10 min"], "gap", "Esimerkiksi: 45 – 35 – 25 – 15 – 5 min"),
        (Fi, ["20 %", "50 %", "80 %", "82 %", "100 %"], "uneven-steps", "Esimerkiksi: 20 – 40 – 60 – 80 – 100 %"),
        (Fi, ["40 %", "60 %", "80 %", "100 %", "100 % ja vielä"], "ceiling", "Esimerkiksi: 40 – 55 – 70 – 85 – 100 %"),
        (Fi, ["6 kahdeksasta", "7 kahdeksasta", "8 kahdeksasta", "8 kahdesti kahdeksasta", "8 aina"], "ceiling", "4 – 5 – 6 – 7 – 8 kahdeksasta"),
        (Sv, ["1/4 portion", "1/2 portion", "3/4 portion", "hela portionen", "hela portionen snabbt"], "ceiling", "40 – 55 – 70 – 85 – 100 %"),
        (En, ["I forget", "on 3 days a week", "on 5 days a week", "always", "always at work"], "ceiling", "3 – 4 – 5 – 6 – 7 days a week"),
        (Fi, ["kaksi minuuttia", "neljä minuuttia", "pidempään", "kahdeksan minuuttia", "kymmenen minuuttia"], "vague-words", "sijaan ”6 minuuttia”"),
        (Sv, ["en kopp", "två koppar", "oftare", "fyra koppar", "fem koppar"], "vague-words", "skriv ”3 koppar”"),
        (Fi, ["1 km", "2 km", "4 km", "3 km", "5 km"], "not-monotone", "Esimerkiksi: 1 – 2 – 3 – 4 – 5 km"),
    ] {
        let found = example(&goal("", "", levels), code, lang);
        assert!(found.ends_with(expected), "{levels:?}: {found}");
    }
    // Two steps without numbers are not shown the same.
    let vague = |at: usize| {
        let mut levels = PLACES;
        levels[at] = "Käyn ulkona joskus";
        example(&goal("", "", levels), "vague-words", Fi)
    };
    assert_eq!((vague(1), vague(2)), ("Esimerkiksi: Käyn ulkona 2 kertaa viikossa.".into(), "Esimerkiksi: Käyn ulkona 3 kertaa viikossa.".into()));
}

#[test]
fn one_variable_is_shown_in_one_unit_and_as_a_sound_stair() {
    let one = |levels| example(&goal("Kävelen", "", levels), "several-variables", Fi);
    let found = one([
        "10 min kerran viikossa",
        "15 min kahdesti viikossa",
        "20 min kolmesti viikossa",
        "25 min neljästi viikossa",
        "30 min viidesti viikossa",
    ]);
    assert!(
        [
            "10 min – 15 min – 20 min – 25 min – 30 min",
            "kerran viikossa – kahdesti viikossa – kolmesti viikossa – neljästi viikossa – viidesti viikossa"
        ]
        .iter()
        .any(|row| found.ends_with(row)),
        "{found}"
    );
    let turned = one(["6 kahdeksasta", "7 kahdeksasta", "8 kahdeksasta", "8 kahdeksasta kahdesti", "8 kahdeksasta kolmesti"]);
    assert!(!turned.contains("8 kahdeksasta – 8"), "{turned}");
}
