use super::*;
use crate::plan::Amount;

mod round_trip;

/// What is read of a text, in short: `2..3 Times/Week`.
fn says(lang: Lang, text: &str) -> String {
    let number = |n: i64| Amount::from_thousandths(n).to_string();
    let one = |q: &Quantity| {
        let per = match q.per {
            Some(Per::Week) => 60,
            Some(Per::Month) => 60,
            _ => 1,
        };
        let end = |e: Option<End>| e.map_or("∞".to_owned(), |e| format!("{}{}", if e.open { "|" } else { "" }, number(e.at / per)));
        let size = if q.point().is_some() { end(q.low) } else { format!("{}..{}", end(q.low), end(q.high)) };
        let what = match &q.what {
            What::Noun(noun) => noun.clone(),
            what => format!("{what:?}"),
        };
        let per = q.per.map_or(String::new(), |p| format!("/{p:?}"));
        let sort = if q.sort == Sort::Plain { String::new() } else { format!(" {:?}", q.sort) };
        format!("{size} {what}{per}{sort}")
    };
    read(lang, text).iter().map(one).collect::<Vec<_>>().join(", ")
}

fn check(lang: Lang, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(text, wanted)| says(lang, text) != *wanted)
        .map(|(text, wanted)| format!("{text}: {} instead of {wanted}", says(lang, text)))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn finnish_is_read() {
    check(
        Lang::Fi,
        &[
            ("kerran viikossa", "1 Times/Week"),
            ("Käyn kaupassa kahdesti viikossa", "2 Times/Week"),
            ("2 krt/pv", "14 Times/Week"),
            ("3 krt/viikko", "3 Times/Week"),
            ("2 x/vko", "2 Times/Week"),
            ("3x viikossa", "3 Times/Week"),
            ("viikossa 3 kertaa", "3 Times/Week"),
            ("kolme kertaa päivässä", "21 Times/Week"),
            ("3 päivänä viikossa", "3 Days/Week"),
            ("kolmena päivänä viikossa", "3 Days/Week"),
            ("joka päivä", "7 Days/Week"),
            ("joka toinen päivä", "3,5 Times/Week"),
            ("kahden viikon välein", "0,5 Times/Week"),
            ("kerran kahdessa viikossa", "0,5 Times/Week"),
            ("kerran 2 viikossa", "0,5 Times/Week"),
            ("3 kertaa kahden viikon aikana", "1,5 Times/Week"),
            ("kerran kuukaudessa", "1 Times/Month"),
            ("kahdesta kolmeen kertaan viikossa", "2..3 Times/Week"),
            ("2–3 kertaa viikossa", "2..3 Times/Week"),
            ("kaksi tai kolme kertaa viikossa", "2..3 Times/Week"),
            ("kerran tai kahdesti viikossa", "1..2 Times/Week"),
            ("vähintään 3 kertaa viikossa", "3..∞ Times/Week"),
            ("3 kertaa viikossa tai useammin", "3..∞ Times/Week"),
            ("korkeintaan kaksi kertaa päivässä", "∞..14 Times/Week"),
            ("enemmän kuin 3 kertaa", "|3..∞ Times"),
            ("yli 2 mutta alle 5 kertaa", "|2..|5 Times"),
            ("alle minuutissa", "∞..|60 Time"),
            ("puolessa minuutissa", "30 Time"),
            ("noin minuutin", "60 Time About"),
            ("yli 30 s mutta alle 1 min", "|30..|60 Time"),
            ("1 min 25 s", "85 Time"),
            ("1 h 30 min", "5400 Time"),
            ("puoli tuntia", "1800 Time"),
            ("puolitoista tuntia", "5400 Time"),
            ("varttitunnin", "900 Time"),
            ("1,5 h", "5400 Time"),
            ("tunti ja vartti", "4500 Time"),
            ("Tunti", "3600 Time"),
            ("kerran kuussa", "1 Times/Month"),
            ("5 kertaa kymmenestä", "5 OutOf(10)"),
            ("kaksi kolmesta", "2 OutOf(3)"),
            ("18/23", "18 OutOf(23)"),
            ("8 kertaa 10:stä", "8 OutOf(10)"),
            ("kaikki 23 kirjainta", "23 OutOf(23)"),
            ("6 kahdeksasta", "6 OutOf(8)"),
            ("50 prosenttia", "50 Percent"),
            ("puolet kerroista", "50 Percent"),
            ("2 eri ruokalajia", "2 ruokalajia"),
            ("kahdella aterialla viikossa", "2 aterialla/Week"),
            ("10 000 askelta", "10000 Steps"),
            ("ei koskaan", "0 Times Never"),
            ("en käy ulkona lainkaan", "0 Times Never"),
            ("500 m–1 km", "500..1000 Distance"),
            ("10 min päivässä", "4200 Time/Week"),
            ("60 sanaa minuutissa", "60 sanaa/Minute"),
            ("15 minuutissa", "900 Time"),
            ("n. 3 kertaa", "3 Times About"),
            ("lähes joka päivä", "7 Days/Week About"),
            ("yli puolet kerroista", "|50..∞ Percent"),
            ("3 iltana viikossa", "3 Days/Week"),
            ("1 x vko", "1 Times/Week"),
            ("kaikki kirjaimet", "0 kirjaimet Always"),
            ("10 min kerran viikossa", "600 Time, 1 Times/Week"),
            ("kolme neljäsosaa annoksesta", "75 Percent"),
            ("neljäsosan", "25 Percent"),
            ("kaksi kolmasosaa", "66,667 Percent"),
            ("yli kolme neljäsosaa", "|75..∞ Percent"),
            ("koko annoksen", "100 Percent Article"),
            ("koko matkan 3 km", "3000 Distance"),
            ("3/4 annoksesta", "3 OutOf(4)"),
            ("1/2 tuntia", "1800 Time"),
            ("3/4 km", "750 Distance"),
            ("¾ litraa", "7,5 Volume"),
            ("1¼ h", "4500 Time"),
            ("3", "3 Bare"),
            ("vähintään 2,5", "2,5..∞ Bare"),
        ],
    );
}

#[test]
fn swedish_is_read() {
    check(
        Lang::Sv,
        &[
            ("en gång i veckan", "1 Times/Week"),
            ("två gånger om dagen", "14 Times/Week"),
            ("3 ggr/v", "3 Times/Week"),
            ("2 ggr/vecka", "2 Times/Week"),
            ("3 dagar i veckan", "3 Days/Week"),
            ("varje dag", "7 Days/Week"),
            ("varannan vecka", "0,5 Times/Week"),
            ("en gång varannan vecka", "0,5 Times/Week"),
            ("2 till 3 gånger i veckan", "2..3 Times/Week"),
            ("en till två gånger i veckan", "1..2 Times/Week"),
            ("minst 3 gånger", "3..∞ Times"),
            ("högst två gånger", "∞..2 Times"),
            ("mer än 3 gånger i veckan", "|3..∞ Times/Week"),
            ("på mindre än en minut", "∞..|60 Time"),
            ("under 30 sekunder", "∞..|30 Time"),
            ("en halvtimme", "1800 Time"),
            ("en halv timme", "1800 Time"),
            ("en och en halv timme", "5400 Time"),
            ("en timme och en kvart", "4500 Time"),
            ("ungefär en minut", "60 Time About"),
            ("6 av 8", "6 OutOf(8)"),
            ("8 gånger av 10", "8 OutOf(10)"),
            ("aldrig", "0 Times Never"),
            ("50 %", "50 Percent"),
            ("tre fjärdedelar av portionen", "75 Percent"),
            ("två tredjedelar", "66,667 Percent"),
            ("hela portionen", "100 Percent Article"),
            ("tre steg", "3 Steps"),
            ("går på egen hand", ""),
        ],
    );
}

#[test]
fn english_is_read() {
    check(
        Lang::En,
        &[
            ("once a week", "1 Times/Week"),
            ("twice with a friend a week", "2 Times/Week, 1 friend Article"),
            ("an hour and a quarter", "4500 Time"),
            ("three times per week", "3 Times/Week"),
            ("1-2 times a month", "1..2 Times/Month"),
            ("days a week", ""),
            ("4 days a week", "4 Days/Week"),
            ("every day", "7 Days/Week"),
            ("50%", "50 Percent"),
            ("every two weeks", "0,5 Times/Week"),
            ("once every two weeks", "0,5 Times/Week"),
            ("at least 3 times a week", "3..∞ Times/Week"),
            ("3 or more times a week", "3..∞ Times/Week"),
            ("no more than 2 times", "∞..2 Times"),
            ("up to 10 metres", "∞..10 Distance"),
            ("in less than one minute", "∞..|60 Time"),
            ("under 1 min but over 30 s", "|30..|60 Time"),
            ("letters named in about 1 min", "60 Time About"),
            ("half an hour", "1800 Time"),
            ("an hour and a half", "5400 Time"),
            ("one and a half hours", "5400 Time"),
            ("names 18 of 23", "18 OutOf(23)"),
            ("names 19-22 of 23", "19..22 OutOf(23)"),
            ("names all 23", "23 OutOf(23)"),
            ("8 times out of 10", "8 OutOf(10)"),
            ("modelling at one meal in a week", "1 meal/Week"),
            ("modelling at 2-3 meals in a week", "2..3 meals/Week"),
            ("walks 1,000 steps", "1000 Steps"),
            ("a 10-minute walk", "600 Time"),
            ("60 words a minute", "60 words/Minute"),
            ("never", "0 Times Never"),
            ("1.5 km", "1500 Distance"),
            ("5 days out of 7", "5 OutOf(7)"),
            ("three quarters of the plate", "75 Percent"),
            ("two-thirds", "66,667 Percent"),
            ("a third of the way", "33,333 Percent"),
            ("the whole plate", "100 Percent Article"),
            ("three quarters of an hour", "2700 Time"),
            ("a quarter of an hour", "900 Time"),
            ("twice daily", "14 Times/Week"),
            ("between 2 and 3 times a day", "14..21 Times/Week"),
        ],
    );
}

#[test]
fn what_is_no_quantity_is_let_be() {
    let none = |lang, texts: &[&str]| {
        for text in texts {
            assert_eq!(says(lang, text), "", "{text}");
        }
    };
    none(
        Lang::Fi,
        &[
            "klo 8",
            "kello 8–9",
            "klo 8.30",
            "12.3.2026",
            "12.3.",
            "1. luokka",
            "2-vuotias",
            "Kotikatu 5 B",
            "soitan numeroon 040 123 4567",
            "taso 3",
            "(3 kertaa) kävelen",
            "A4",
            "en käy",
            "yhdessä äidin kanssa",
            "covid-19",
            "parempi kuin koskaan",
            "kahden viikon aikana",
            "−3 astetta",
            "muutaman kerran viikossa",
            "ei joka päivä",
            "ei koskaan yksin",
            "kello kahdeksan aamulla",
        ],
    );
    none(Lang::Sv, &["klockan 8", "8.30", "nivå 3", "jag går under dagen", "i två veckor"]);
    none(
        Lang::En,
        &[
            "at 8 o'clock",
            "level 2",
            "one of the",
            "the 2nd floor",
            "a 10-year-old",
            "for two weeks",
            "24/7",
            "never more than 10 minutes",
            "once he is ready",
            "at all meals",
            "half past eight",
            "a quarter past eight",
            "a third time",
            "not every day",
        ],
    );
}

#[test]
fn what_was_read_is_where_it_stands() {
    let text = "Kävelen (itse) vähintään 3 kertaa viikossa pihalla";
    let found = read_one(Lang::Fi, text).expect("one");
    assert_eq!(&text[found.start..found.end], "vähintään 3 kertaa viikossa");
}

#[test]
fn between_is_quoted_with_its_numbers() {
    for (lang, text) in [(Lang::En, "between 1 and 2 cups"), (Lang::Sv, "mellan 1 och 2 gånger")] {
        let found = read_one(lang, text).expect("one");
        assert_eq!(&text[found.start..found.end], text);
    }
}

#[test]
fn help_is_a_ladder() {
    for (lang, text, wanted) in [
        (Lang::Fi, "pukee itse", Some(Help::Alone)),
        (Lang::Fi, "suullisella ohjeella", Some(Help::Words)),
        (Lang::Fi, "kosketusohjauksella", Some(Help::Touch)),
        (Lang::Fi, "yhden avustajan tuella", Some(Help::Helper)),
        (Lang::Fi, "kahden avustajan kanssa", Some(Help::TwoHelpers)),
        (Lang::Fi, "ei pue itse", None),
        (Lang::Fi, "yksin tai yhden avustajan kanssa", None),
        (Lang::Sv, "på egen hand", Some(Help::Alone)),
        (Lang::Sv, "med två personers hjälp", Some(Help::TwoHelpers)),
        (Lang::En, "with a verbal prompt", Some(Help::Words)),
        (Lang::En, "with one person's help", Some(Help::Helper)),
        (Lang::En, "without a verbal prompt", None),
        (Lang::En, "walks to the shop", None),
    ] {
        assert_eq!(help(lang, text), wanted, "{text}");
    }
}
