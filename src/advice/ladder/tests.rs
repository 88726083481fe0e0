use crate::advice::proposal::{self, Baseline};
use crate::advice::tests::{codes, goal, says, units};
use crate::plan::{Amount, Indicator, IndicatorKind, Level};
use crate::words::Lang;
use proptest::prelude::*;

fn found(lang: Lang, levels: [&str; 5]) -> Vec<&'static str> {
    codes(&goal("Kävelen", "", levels), lang)
}

#[track_caller]
fn check(wanted: &[&str], levels: [&str; 5]) {
    assert_eq!(found(Lang::Fi, levels), wanted, "{levels:?}");
}

#[test]
fn whole_numbers_that_touch_and_shared_ends_of_a_time_are_sound() {
    check(&[], ["1 kerta viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa", "5 kertaa viikossa"]);
    check(&[], ["1–2 kertaa", "3–4 kertaa", "5–6 kertaa", "7–8 kertaa", "9–10 kertaa"]);
    check(&[], ["alle 10 min", "10–20 min", "20–30 min", "30–40 min", "yli 40 min"]);
    check(&[], ["5–10 min", "11–15 min", "16–20 min", "21–25 min", "26–30 min"]);
    check(&[], ["2 min 30 s", "2 min", "90 s", "1 min", "30 s"]);
    check(&[], ["enintään 1 kerta", "2 kertaa", "3 kertaa", "4 kertaa", "vähintään 5 kertaa"]);
}

#[test]
fn shared_amounts_and_nested_ones_overlap() {
    check(&["overlap"], ["1–2 kertaa", "2–3 kertaa", "3–4 kertaa", "4–5 kertaa", "5–6 kertaa"]);
    check(&["overlap"], ["vähintään 1 km", "vähintään 2 km", "vähintään 3 km", "vähintään 4 km", "vähintään 5 km"]);
    check(&["overlap"], ["alle 60 min", "alle 50 min", "alle 40 min", "alle 30 min", "alle 20 min"]);
    check(&["overlap"], ["kerran viikossa", "7 kertaa viikossa", "kerran päivässä", "2 kertaa päivässä", "3 kertaa päivässä"]);
}

#[test]
fn gaps_are_between_ranges_and_after_at_most() {
    check(&["gap"], ["1–2 kertaa", "4–5 kertaa", "7–8 kertaa", "10–11 kertaa", "13–14 kertaa"]);
    check(&["gap"], ["45–50 min", "35–40 min", "25–30 min", "15–20 min", "5–10 min"]);
    check(&["gap"], ["enintään 5 min", "10 min", "15 min", "20 min", "25 min"]);
    check(&[], ["5 min", "10 min", "15 min", "20 min", "25 min"]);
}

#[test]
fn the_order_goes_one_way() {
    check(&["not-monotone"], ["1 km", "2 km", "4 km", "3 km", "5 km"]);
    check(&[], ["5 km", "4 km", "3 km", "2 km", "1 km"]);
}

#[test]
fn steps_may_be_twice_as_long_as_others() {
    check(&[], ["1 km", "2 km", "4 km", "5 km", "7 km"]);
    check(&["uneven-steps"], ["1 km", "2 km", "3 km", "6 km", "7 km"]);
    check(&[], ["joka kolmas päivä", "joka toinen päivä", "4 päivänä viikossa", "5 päivänä viikossa", "6 päivänä viikossa"]);
    // The app's own proposals bend at a natural end.
    check(&[], ["20 %", "50 %", "80 %", "90 %", "100 %"]);
    check(&[], ["21 sekuntia", "11 sekuntia", "1 sekunti", "0,75 sekuntia", "0,25 sekuntia"]);
    check(&["uneven-steps"], ["90 sekuntia", "80 sekuntia", "70 sekuntia", "68 sekuntia", "66 sekuntia"]);
    check(&["uneven-steps"], ["20 %", "50 %", "80 %", "82 %", "100 %"]);
}

#[test]
fn one_thing_changes() {
    check(&["several-variables"], ["1 km 10 minuutissa", "2 km 15 minuutissa", "3 km 20 minuutissa", "4 km 25 minuutissa", "5 km 30 minuutissa"]);
    check(&["several-variables"], ["20 m", "40 m", "60 m", "5 min", "10 min"]);
    check(
        &["several-variables"],
        [
            "kerran viikossa avustajan kanssa",
            "2 kertaa viikossa avustajan kanssa",
            "3 kertaa viikossa avustajan kanssa",
            "4 kertaa viikossa yksin",
            "5 kertaa viikossa yksin",
        ],
    );
    check(
        &[],
        ["10 min kerran viikossa", "10 min 2 kertaa viikossa", "10 min 3 kertaa viikossa", "10 min 4 kertaa viikossa", "10 min 5 kertaa viikossa"],
    );
    check(&[], ["kahden avustajan tuella", "yhden avustajan tuella", "kosketusohjauksella", "sanallisella ohjeella", "yksin"]);
    check(&[], ["5 muistutusta", "4 muistutusta", "3 muistutusta", "2 muistutusta", "yksin"]);
}

#[test]
fn a_gap_is_one_in_every_unit_and_language() {
    for (lang, levels) in [
        (Lang::Fi, ["alle 3 km", "4 km", "5 km", "6 km", "7 km"]),
        (Lang::Fi, ["alle 2 l", "3 l", "4 l", "5 l", "6 l"]),
        (Lang::Sv, ["mindre än 3 km", "4 km", "5 km", "6 km", "7 km"]),
        (Lang::En, ["less than 2 hours", "3 hours", "4 hours", "5 hours", "6 hours"]),
    ] {
        assert_eq!(found(lang, levels), ["gap"], "{levels:?}");
    }
    check(&[], ["alle 3 km", "3 km", "4 km", "5 km", "6 km"]);
    check(&[], ["alle 3 km", "3–4 km", "4–5 km", "5–6 km", "yli 6 km"]);
    check(&[], ["yli 60 s", "50–60 s", "40–50 s", "30–40 s", "alle 30 s"]);
}

#[test]
fn fractions_are_parts_of_one_thing() {
    for (lang, levels) in [
        (Lang::Fi, ["neljäsosan annoksesta", "puolet annoksesta", "kolme neljäsosaa annoksesta", "90 % annoksesta", "koko annoksen"]),
        (Lang::Fi, ["kolmasosan lautasesta", "puolet", "kaksi kolmasosaa", "85 %", "koko lautasen"]),
        (Lang::Fi, ["1/5 annoksesta", "2/5 annoksesta", "3/5 annoksesta", "4/5 annoksesta", "koko annoksen"]),
        (Lang::Sv, ["en fjärdedel av portionen", "hälften av portionen", "tre fjärdedelar av portionen", "90 % av portionen", "hela portionen"]),
        (Lang::Sv, ["en tredjedel", "hälften", "två tredjedelar", "85 %", "hela tallriken"]),
        (Lang::En, ["a quarter of the plate", "half of the plate", "three quarters of the plate", "90% of the plate", "the whole plate"]),
        (Lang::En, ["one third of the way", "half the way", "two-thirds of the way", "85% of the way", "the whole way"]),
    ] {
        assert_eq!(found(lang, levels), [""; 0], "{levels:?}");
    }
    // As it was typed: 90 % is more than three quarters.
    check(&["not-monotone"], ["neljäsosan", "puolet", "90 %", "kolme neljäsosaa", "koko annoksen"]);
    // All of it at the goal leaves no room.
    check(&["ceiling"], ["neljäsosan", "puolet", "koko annoksen", "koko annoksen ja jälkiruoan", "koko annoksen ja salaatin"]);
    assert_eq!(found(Lang::Sv, ["en fjärdedel", "hälften", "tre fjärdedelar", "hela portionen", "hela portionen och sallad"]), ["ceiling"]);
    // A whole family is no amount.
    check(&[], ["koko perheen kanssa kerran viikossa", SECOND, THIRD, FOURTH, FIFTH]);
}

const SECOND: &str = "koko perheen kanssa 2 kertaa viikossa";
const THIRD: &str = "koko perheen kanssa 3 kertaa viikossa";
const FOURTH: &str = "koko perheen kanssa 4 kertaa viikossa";
const FIFTH: &str = "koko perheen kanssa 5 kertaa viikossa";

#[test]
fn always_and_never_are_the_most_there_can_be() {
    for (lang, levels) in [
        (Lang::Fi, ["Muistan kun puoliso sanoo", "Muistan iltaisin", "Muistan aina", "Muistan aina kotona", "Muistan aina töissä"]),
        (Lang::Fi, ["En muista", "Muistan joka toinen päivä", "Muistan aina", "Muistan aina ja kirjaan sen", "Muistan aina ja kerron"]),
        (Lang::Fi, ["Otteeni lipsuu", "Otteeni kestää keittiössä", "Otteeni kestää pihalla", "Otteeni kestää joka kerta", "Otteeni kestää torilla"]),
        (Lang::Fi, ["Huudan lapsille", "Huudan iltaisin", "En huuda koskaan", "Neuvottelen heidän kanssaan", "Nauramme yhdessä"]),
        (Lang::Sv, ["Jag glömmer", "Jag minns på kvällen", "Jag minns alltid", "Jag minns alltid hemma", "Jag minns alltid på jobbet"]),
        (Lang::En, ["I forget", "I remember in the evening", "I remember on 5 days a week", "I always remember", "I always remember at work"]),
    ] {
        assert_eq!(found(lang, levels), ["ceiling"], "{levels:?}");
    }
    check(
        &["ceiling"],
        ["muistan 1 päivänä viikossa", "muistan 3 päivänä viikossa", "muistan 5 päivänä viikossa", "muistan aina", "muistan aina itse"],
    );
    for (lang, levels) in [
        (Lang::Fi, ["Pesen aina kädet", "Pesen aina kädet ja kasvot", "Käyn aina suihkussa", "Käyn aina saunassa", "Uin aina"]),
        (Lang::Fi, ["En muista", "Muistan iltaisin", "Muistan aamuisin", "Muistan töissä", "Muistan aina"]),
        (Lang::Fi, ["En pyydä", "Pyydän puolisolta", "Pyydän aina kun tarvitsen", "Pyydän ystävältä", "Pyydän vieraalta"]),
        (Lang::Sv, ["Jag glömmer", "Jag minns på kvällen", "Jag minns på morgonen", "Jag minns på jobbet", "Jag minns alltid"]),
        (Lang::En, ["never", "in the evening", "in the morning", "at work", "always"]),
    ] {
        assert_eq!(found(lang, levels), [""; 0], "{levels:?}");
    }
}

#[test]
fn there_is_room_above_and_below() {
    check(&["ceiling"], ["3 päivänä viikossa", "5 päivänä viikossa", "joka päivä", "joka päivä ulkona", "joka päivä yksin"]);
    check(&[], ["3 päivänä viikossa", "4 päivänä viikossa", "5 päivänä viikossa", "6 päivänä viikossa", "joka päivä"]);
    check(&["floor"], ["en pääse ulos", "0 kertaa viikossa", "1 kerta viikossa", "2 kertaa viikossa", "3 kertaa viikossa"]);
    check(&[], ["ei koskaan", "1 kerta viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa"]);
    // After every day there is still twice a day.
    check(&[], ["joka päivä", "2 kertaa päivässä", "3 kertaa päivässä", "4 kertaa päivässä", "5 kertaa päivässä"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// The app never finds fault with a stair that it proposed itself.
    #[test]
    fn own_proposals_are_sound(unit in 0usize..14, today in 0i64..130, target in 0i64..130, fine in 0usize..3, less in any::<bool>()) {
        let unit = units()[unit];
        let grain = if unit.is_continuous() { [1000, 500, 100][fine] } else { 1000 };
        let (today, target) = (Amount::from_thousandths(today * grain), Amount::from_thousandths(target * grain));
        let baseline = if less { Level::Less } else { Level::MuchLess };
        let steps = Baseline::of(baseline).and_then(|baseline| proposal::steps(unit, today, target, baseline).ok());
        if let Some(steps) = steps {
            let indicator = Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(unit) };
            for lang in Lang::ALL {
                let words = steps.amounts().map(|amount| proposal::words(lang, &indicator, amount));
                let mut goal = goal("Askel", "", words.each_ref().map(String::as_str));
                (goal.baseline, goal.indicator) = (says(baseline), says(indicator.clone()));
                prop_assert_eq!(codes(&goal, lang), [""; 0], "{:?}", words);
            }
        }
    }

    #[test]
    fn no_stair_makes_it_stumble(picks in prop::collection::vec(0usize..24, 15)) {
        const PARTS: [&str; 24] = [
            "yli ", "alle ", "3", "999999999", "0,001", "–", "5", " kertaa", " viikossa", " km", " h", " min", "/10", " % ", "aina ", "koskaan ", "yksin ", "\u{ad}", "(", "”",
            "avustajan kanssa ", "joka päivä ", "noin ", "kaikki ",
        ];
        let mut levels: [String; 5] = Default::default();
        for (at, pick) in picks.iter().enumerate() {
            levels[at % 5].push_str(PARTS[*pick]);
        }
        for lang in Lang::ALL {
            codes(&goal("", "", levels.each_ref().map(String::as_str)), lang);
        }
    }
}
