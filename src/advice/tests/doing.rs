//! A goal is what the person does: no function of the body, no treatment, no intention.

use super::*;

#[test]
fn the_body_is_not_the_goal() {
    for (lang, name) in [
        (Lang::Fi, "Selkäkipu vähenee"),
        (Lang::Fi, "Tasapainoni paranee"),
        (Lang::Fi, "Olkapään liikelaajuus kasvaa"),
        (Lang::Sv, "Min balans blir stadigare"),
        (Lang::Sv, "Muskelstyrkan ökar"),
        (Lang::En, "I have less pain"),
        (Lang::En, "The range of motion grows"),
    ] {
        assert_eq!(named(lang, name), ["body-function"], "{name}");
    }
}

#[test]
fn words_that_only_look_alike_raise_nothing() {
    for (lang, name) in [
        (Lang::Fi, "Kipuan mäelle"),
        (Lang::Fi, "Vanhus kipuaa portaat"),
        (Lang::Fi, "Käyn tasapainoryhmässä"),
        (Lang::Fi, "Syön tasapainoisen aterian"),
        (Lang::Fi, "Kävelen hoitopaikkaan"),
        (Lang::Fi, "Vien lapsen hoitoon"),
        (Lang::Sv, "Jag övar skalar på piano"),
        (Lang::Sv, "Jag tänder brasan"),
        (Lang::Sv, "Villa Solbacken är målet för promenaden"),
        (Lang::En, "I do my painting at the club"),
        (Lang::En, "Will walks to school"),
        (Lang::En, "I go to my balance class"),
        (Lang::En, "I try a new food at school"),
    ] {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
}

#[test]
fn the_body_is_beside_what_one_does() {
    for (lang, name) in [
        (Lang::Fi, "Kipu ei estä minua leikkimästä lapsen kanssa"),
        (Lang::Fi, "Selkäkipu ei haittaa puutarhassa"),
        (Lang::Fi, "Leikin lapsen kanssa, eikä kipu rajoita minua"),
        (Lang::Fi, "Pidän tasapainon pyörän selässä"),
        (Lang::Fi, "En menetä tasapainoani portaissa"),
        (Lang::Fi, "Sovittelen työn ja perheen tasapainon"),
        (Lang::Fi, "Löydän levon ja harrastusten tasapainon"),
        (Lang::Fi, "Kävelen vaikka kipua on"),
        (Lang::Fi, "Teen ruokaa, vaikka olkapäässä on kipua"),
        (Lang::Fi, "Käyn teatterissa kivun kanssa"),
        (Lang::Sv, "Smärtan hindrar mig inte från att leka med barnet"),
        (Lang::Sv, "Jag lagar mat fast jag har smärta"),
        (Lang::Sv, "Jag går ut även om det finns smärta"),
        (Lang::Sv, "Jag håller balansen på cykeln"),
        (Lang::Sv, "Jag har balans i vardagen"),
        (Lang::En, "Pain does not stop me from playing with my child"),
        (Lang::En, "My back pain doesn’t keep me from gardening"),
        (Lang::En, "I keep my balance on the bicycle"),
        (Lang::En, "I never lose my balance on the stairs"),
        (Lang::En, "I walk even when I have pain"),
        (Lang::En, "I keep a work-life balance"),
    ] {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
    for (lang, name) in [
        (Lang::Fi, "Käden puristusvoima kasvaa"),
        (Lang::Fi, "Sormivoimani paranee"),
        (Lang::Fi, "Kipu estää minua leikkimästä"),
        (Lang::Fi, "Seison tasapainossa paremmin ja tasapaino paranee"),
        (Lang::Fi, "Vaikka väsyttää, kipu vähenee"),
        (Lang::Sv, "Greppstyrkan i handen ökar"),
        (Lang::Sv, "Smärtan hindrar mig i leken"),
        (Lang::En, "Grip strength in my hand grows"),
        (Lang::En, "Pain stops me from playing"),
        (Lang::En, "I have better balance"),
    ] {
        assert_eq!(named(lang, name), ["body-function"], "{name}");
    }
    assert_eq!(named(Lang::Fi, "Työvoima riittää kotona"), NONE);
}

#[test]
fn treatment_is_what_is_done_to_one() {
    for (lang, name) in [
        (Lang::Fi, "Käyn lymfahieronnassa"),
        (Lang::Fi, "Jalkahierontaa kotona"),
        (Lang::Fi, "Saan allasterapiaa"),
        (Lang::Fi, "Käyn fysioterapiassa kerran viikossa"),
        (Lang::Fi, "Puheterapia jatkuu"),
        (Lang::Fi, "Fysioterapeutti venyttää jalkojani"),
        (Lang::Fi, "Hartioitani hierotaan"),
        (Lang::Sv, "Jag får lymfmassage"),
        (Lang::Sv, "Fysioterapi två gånger i veckan"),
        (Lang::Sv, "Jag går i talterapi"),
        (Lang::Sv, "Fysioterapeuten töjer mina ben"),
        (Lang::Sv, "Mina axlar masseras"),
        (Lang::En, "Physiotherapy twice a week"),
        (Lang::En, "I go to speech therapy"),
        (Lang::En, "I get hydrotherapy"),
        (Lang::En, "The physiotherapist stretches my legs"),
        (Lang::En, "My shoulders are massaged"),
    ] {
        assert_eq!(named(lang, name), ["treatment-only"], "{name}");
    }
    for (lang, name) in [
        (Lang::Fi, "Vien koiran hierontaan"),
        (Lang::Fi, "Teen omat venytykset ennen jalkapalloa"),
        (Lang::Fi, "Kävelen fysioterapiaan"),
        (Lang::Fi, "Opiskelen fysioterapiaa"),
        (Lang::Fi, "Rapsutan terapiakoiraa"),
        (Lang::Fi, "Venyttelen aamulla"),
        (Lang::Sv, "Jag tar min hund till behandling"),
        (Lang::Sv, "Jag gör min egen stretching före fotbollen"),
        (Lang::Sv, "Jag studerar fysioterapi"),
        (Lang::Sv, "Jag skriver i ordbehandling"),
        (Lang::En, "I take my dog to treatment"),
        (Lang::En, "I do my own stretching before football"),
        (Lang::En, "I walk to physiotherapy"),
        (Lang::En, "I study occupational therapy"),
        (Lang::En, "I brush a therapy dog"),
    ] {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
}

#[test]
fn an_aim_is_an_intention() {
    for (lang, name, marked) in [
        (Lang::Fi, "Tavoitteeni on kävellä", "Tavoitteeni on"),
        (Lang::Fi, "Minun tavoitteeni on itse uida", "tavoitteeni on"),
        (Lang::Fi, "Tavoitteena on lukea lehteä", "Tavoitteena on"),
        (Lang::Sv, "Mitt mål är att gå", "Mitt mål är att"),
        (Lang::Sv, "Målet är att läsa tidningen", "Målet är att"),
        (Lang::En, "My goal is to walk", "My goal is to"),
        (Lang::En, "The aim is to read the paper", "The aim is to"),
    ] {
        let found = check_goal(&plan(vec![]), &goal(name, "", SOUND), lang);
        assert_eq!(found.iter().map(|a| (a.code, a.raised_by.as_str())).collect::<Vec<_>>(), [(Code::IntentionNotAction, marked)], "{name}");
    }
    for (lang, name) in [(Lang::Fi, "Tavoitteeni on kotona seinällä"), (Lang::Sv, "Målet är stort"), (Lang::En, "My goal is the top of the hill")]
    {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
}

#[test]
fn treatment_alone_is_no_goal() {
    for (lang, name) in [(Lang::Fi, "Saan hierontaa"), (Lang::Sv, "Jag får massage"), (Lang::En, "Stretching of the legs")] {
        assert_eq!(named(lang, name), ["treatment-only"], "{name}");
    }
}

#[test]
fn what_is_done_is_said_in_the_present() {
    for (lang, name) in [(Lang::Fi, "Haluan kävellä kauppaan"), (Lang::Sv, "Jag vill gå till butiken"), (Lang::En, "I want to walk to the shop")] {
        assert_eq!(named(lang, name), ["intention-not-action"], "{name}");
    }
    for (lang, name) in [(Lang::Fi, "Kerron, mitä haluan syödä"), (Lang::Sv, "Jag säger vad jag vill äta"), (Lang::En, "I say what I want to eat")]
    {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
}

#[test]
fn the_whole_phrase_of_an_intention_is_marked() {
    for (lang, name, marked) in [
        (Lang::En, "I would like to walk", "would like to"),
        (Lang::En, "I’d like to walk", "I’d like to"),
        (Lang::En, "I hope to walk", "hope to"),
        (Lang::En, "I want to walk", "want to"),
        (Lang::En, "I am trying to walk", "trying to"),
        (Lang::Sv, "Jag skulle vilja gå", "skulle vilja"),
        (Lang::Sv, "Jag skulle gärna vilja gå", "skulle gärna vilja"),
        (Lang::Sv, "Jag hoppas kunna gå", "hoppas"),
        (Lang::Sv, "Jag strävar efter att gå", "strävar efter att"),
        (Lang::Fi, "Haluaisin kävellä", "Haluaisin"),
        (Lang::Fi, "Toivoisin pääseväni ulos", "Toivoisin"),
        (Lang::Fi, "Toivon, että pääsen ulos", "Toivon"),
        (Lang::Fi, "Yrittäisin kävellä", "Yrittäisin"),
    ] {
        let found = check_goal(&plan(vec![]), &goal(name, "", SOUND), lang);
        assert_eq!(found.iter().map(|a| a.raised_by.as_str()).collect::<Vec<_>>(), [marked], "{name}");
    }
    for (lang, name) in
        [(Lang::Fi, "Toivon kanssa lenkille"), (Lang::En, "I walk like a king"), (Lang::En, "I plan my week"), (Lang::En, "I like to walk")]
    {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
}

#[test]
fn the_body_may_be_named_beside_what_is_done() {
    for (lang, name) in [
        (Lang::Fi, "Kävelen kauppaan kivusta huolimatta"),
        (Lang::Fi, "Kerron kivusta hoitajalle"),
        (Lang::Fi, "Huolehdin kodin hoidosta"),
        (Lang::Fi, "Hampaiden hoito onnistuu itse"),
        (Lang::Sv, "Jag går till butiken trots smärta"),
        (Lang::Sv, "Jag berättar om min smärta"),
        (Lang::En, "I walk to the shop despite the pain"),
        (Lang::En, "I tell the nurse about my pain"),
        (Lang::En, "I check my bank balance"),
    ] {
        assert_eq!(named(lang, name), NONE, "{name}");
    }
}

#[test]
fn refusing_is_no_intention() {
    for (lang, words) in [(Lang::Fi, "ei halua tulla"), (Lang::Sv, "vill inte komma"), (Lang::En, "does not want to come")] {
        assert_eq!(level(lang, words), NONE, "{words}");
    }
}
