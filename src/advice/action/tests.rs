use super::*;

fn check(of: fn(Lang, &str) -> Option<String>, cases: &[(Lang, &str, &str)]) {
    for (lang, text, expected) in cases {
        let found = of(*lang, text);
        assert_eq!(found.as_deref().unwrap_or("–"), *expected, "{text}");
    }
}

use Lang::{En, Fi, Sv};

#[test]
fn an_intention_becomes_what_is_done() {
    check(
        done,
        &[
            (Fi, "Haluan kävellä kauppaan", "Kävelen kauppaan"),
            (Fi, "Haluaisin itse pukea paidan.", "Puen itse paidan"),
            (Fi, "Minä haluan uida", "Minä uin"),
            (Fi, "Toivoisin että pääsen kirjastoon", "Pääsen kirjastoon"),
            (Fi, "Pyrin kävelemään joka päivä", "Kävelen joka päivä"),
            (Fi, "Yritän lukea lehteä 10 minuuttia", "Luen lehteä 10 minuuttia"),
            (Fi, "Aion oppia uimaan", "Opin uimaan"),
            (Fi, "Tavoitteeni on kävellä kauppaan", "Kävelen kauppaan"),
            (Fi, "Minun tavoitteeni on uida", "Uin"),
            (Sv, "Mitt mål är att gå till butiken", "Jag går till butiken"),
            (En, "My goal is to walk to the shop", "I walk to the shop"),
            (En, "Our aim is to swim", "We swim"),
            (Fi, "Haluan kävellä ja uida", "–"),
            (Fi, "Haluan, että joku auttaa", "–"),
            (Fi, "Haluan olla kaatumatta", "–"),
            (Fi, "Haluan trampoliinille", "–"),
            (Fi, "Haluan yrittää kävellä", "–"),
            (Sv, "Jag vill gå till butiken", "Jag går till butiken"),
            (Sv, "Jag skulle vilja kunna läsa tidningen", "Jag läser tidningen"),
            (Sv, "Jag skulle gärna vilja åka buss", "Jag åker buss"),
            (Sv, "Jag försöker att klä på mig", "Jag klär på mig"),
            (Sv, "Vi hoppas kunna resa i sommar", "Vi reser i sommar"),
            (Sv, "Jag vill gå och handla", "–"),
            (Sv, "Jag vill alltid gå ut", "–"),
            (Sv, "Jag vill hem", "–"),
            (Sv, "Anna vill gå ut", "–"),
            (En, "I want to walk to the shop", "I walk to the shop"),
            (En, "I would like to walk.", "I walk"),
            (En, "I'd like to be able to read the paper", "I read the paper"),
            (En, "I hope to be at home", "I am at home"),
            (En, "I am trying to cook dinner", "I cook dinner"),
            (En, "We want to walk and swim", "We walk and swim"),
            (En, "I want to not fall", "–"),
            (En, "Anna wants to walk", "–"),
            (En, "I want to, one day, walk", "–"),
        ],
    );
}

#[test]
fn what_is_not_done_yet_is_said_so() {
    check(
        not_yet,
        &[
            (Fi, "Kävelen kauppaan", "En kävele kauppaan vielä."),
            (Fi, "Menen uimahalliin ystävän kanssa.", "En mene uimahalliin ystävän kanssa vielä."),
            (Fi, "Luen lehteä", "En lue lehteä vielä."),
            (Fi, "Puen paidan", "–"),
            (Fi, "Muistan lääkkeeni", "–"),
            (Fi, "Kävelen sateellakin", "–"),
            (Fi, "Kävelen kauppaan ja ostan maitoa", "–"),
            (Fi, "Kävely kauppaan", "–"),
            (Fi, "Olen kotona", "–"),
            (Sv, "Jag går till affären", "Jag går inte till affären ännu."),
            (Sv, "Jag klär på mig", "Jag klär inte på mig ännu."),
            (Sv, "Jag tvättar mig själv", "Jag tvättar mig inte själv ännu."),
            (Sv, "Jag går och handlar", "–"),
            (Sv, "Promenad till affären", "–"),
            (En, "I walk to the shop", "I do not walk to the shop yet."),
            (En, "I walk and swim", "–"),
            (En, "Walking to the shop", "–"),
            (En, "I go to some club", "–"),
        ],
    );
}

#[test]
fn a_long_sentence_is_cut_where_a_second_thing_is_done() {
    let both = |lang, text: &str| halves(lang, text).map(|h| h.join(". ")).unwrap_or_else(|| "–".to_owned());
    for (lang, text, expected) in [
        (
            Fi,
            "Kävelen aamulla naapurin kanssa lähikauppaan uutta tietä pitkin ja ostan sieltä maitoa, leipää sekä hedelmiä koko perheelle",
            "Kävelen aamulla naapurin kanssa lähikauppaan uutta tietä pitkin. Ostan sieltä maitoa, leipää sekä hedelmiä koko perheelle",
        ),
        (
            Sv,
            "Jag går på morgonen till närbutiken tillsammans med min granne och köper mjölk och bröd till hela familjen",
            "Jag går på morgonen till närbutiken tillsammans med min granne. Jag köper mjölk och bröd till hela familjen",
        ),
        (
            En,
            "I walk to the corner shop in the morning with my neighbour and I buy milk and bread for everyone",
            "I walk to the corner shop in the morning with my neighbour. I buy milk and bread for everyone",
        ),
        (Fi, "Kävelen kauppaan äidin ja isän kanssa aina kun sataa vettä ja kun tuulee kovaa meren puolelta tänne päin", "–"),
    ] {
        assert_eq!(both(lang, text), expected);
    }
}

#[test]
fn what_begins_with_a_known_verb_is_an_action() {
    for (lang, text) in [(Fi, "Kävelen kauppaan"), (Sv, "Jag går ut"), (En, "I walk")] {
        assert!(is_action(lang, text), "{text}");
    }
    for (lang, text) in [(Fi, "Kävely kauppaan"), (Fi, "Ajan hallinta"), (Fi, "Olen iloinen"), (Sv, "Promenad"), (En, "I am glad"), (En, "Walking")]
    {
        assert!(!is_action(lang, text), "{text}");
    }
}
