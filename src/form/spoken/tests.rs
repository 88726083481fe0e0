use super::*;

#[test]
fn another_script_names_its_language() {
    let of = |text| runs(text).into_iter().map(|r| (r.text, r.lang)).collect::<Vec<_>>();
    assert_eq!(of("Käyn 3 kertaa"), [("Käyn 3 kertaa", None)]);
    assert_eq!(of("12.3."), [("12.3.", None)]);
    assert_eq!(of(""), [("", None)]);
    assert_eq!(of("Мой дом 2 (koti)"), [("Мой дом 2 ", Some("ru")), ("(koti)", None)]);
    assert_eq!(of("3 domдом дом"), [("3 domдом ", None), ("дом", Some("ru"))]);
    assert_eq!(of("мій їжак"), [("мій їжак", Some("uk"))]);
    assert_eq!(of("3 خانه"), [("3 خانه", Some("ar"))]);
    assert_eq!(of("پیاده می روم"), [("پیاده می روم", Some("fa"))]);
    assert_eq!(of("Το σπίτι"), [("Το σπίτι", Some("el"))]);
}

#[test]
fn common_words_tell_our_languages_apart_and_doubt_stays_doubt() {
    for (text, lang) in [
        ("Haluan hakea itse oman leipäni.", Some("fi")),
        ("Kävelen puistossa ystävällä", Some("fi")),
        ("Vaikka sataa, he pääsevät kylään ja kauppaan", Some("fi")),
        ("Jag går till butiken med rollator 3 gånger i veckan.", Some("sv")),
        ("Promenad på gården", Some("sv")),
        ("Den första och största portionen med potatis", Some("sv")),
        ("I walk to the shop by myself 3 times a week", Some("en")),
        ("Tôi muốn tự đi chợ", Some("vi")),
        // Letters that other languages have too.
        ("Želim šetati među ljudima", None),
        // Names, single words and what looks like two languages.
        ("Första största", None),
        ("He, te ja he", None),
        ("Mustikat", None),
        ("Rollator", None),
        ("Aino Virtanen", None),
        ("Max 3 minuter", None),
        // Two languages in one text are neither.
        ("Haluan sanoa: I want to go home", None),
    ] {
        assert_eq!(latin(text), lang, "{text}");
    }
}

#[test]
fn a_plan_is_in_the_language_of_most_of_its_texts() {
    assert_eq!(most_spoken(["Mustikat", "Jag går till butiken", "Haluan hakea itse leipäni", "och att"]), Some("sv"));
    assert_eq!(most_spoken(["Мой дом", "Jag går till butiken"]), Some("ru"));
    assert_eq!(most_spoken(["Mustikat", ""]), None);
}

/// Goals that are each written in three languages: names, indicators and steps one by one.
#[test]
fn no_text_of_many_goals_is_taken_for_another_language() {
    let files = [include_str!("../../../tests/data/goals.json"), include_str!("../../../tests/data/ladders.json")];
    let goals: Vec<serde_json::Value> = files.iter().flat_map(|file| serde_json::from_str::<Vec<_>>(file).expect("goals")).collect();
    for lang in ["fi", "sv", "en"] {
        let mut told = 0;
        for goal in &goals {
            let steps = goal["levels"][lang].as_array().expect("steps").iter();
            let texts: Vec<&str> = [&goal["goal"][lang], &goal["indicator"][lang]].into_iter().chain(steps).filter_map(|t| t.as_str()).collect();
            for text in &texts {
                assert!(latin(text).is_none_or(|found| found == lang), "{:?}: {text}", latin(text));
            }
            told += usize::from(most_spoken(texts).is_some());
        }
        // One goal of a plan is enough to know its language by.
        assert!(told * 10 > goals.len() * 7, "{lang}: {told} of {}", goals.len());
    }
}
