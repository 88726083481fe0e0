use super::*;
use crate::plan::{IndicatorKind, LifeArea};
use crate::words::{ideas, rungs};
use Lang::{En, Fi, Sv};

fn say(lang: Lang, name: &str, unit: Unit, amount: &str, less: bool) -> String {
    let indicator = Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(unit) };
    of_amount(lang, name, &indicator, Amount::parse(amount).expect("an amount"), less)
}

fn more(lang: Lang, name: &str, unit: Unit, amount: &str) -> String {
    say(lang, name, unit, amount, false)
}

#[test]
fn an_intention_becomes_what_is_done() {
    for (lang, name, some, none) in [
        (Fi, "Haluan kävellä kauppaan", "Kävelen kauppaan 3 kertaa viikossa.", "En kävele kauppaan vielä."),
        (Sv, "Jag vill gå till affären", "Jag går till affären 3 gånger i veckan.", "Jag går inte till affären ännu."),
        (En, "I want to walk to the shop", "I walk to the shop 3 times a week.", "I do not walk to the shop yet."),
        // Without certainty the sentence only points to the name.
        (Fi, "Haluan kävellä ja uida", "Teen tämän 3 kertaa viikossa.", "En tee tätä vielä."),
        (Sv, "Jag vill alltid gå ut", "Jag gör det här 3 gånger i veckan.", "Jag gör inte det här ännu."),
    ] {
        assert_eq!(more(lang, name, Unit::TimesPerWeek, "3"), some);
        assert_eq!(more(lang, name, Unit::TimesPerWeek, "0"), none);
    }
    // To say what one wants is done, not meant; the amount belongs to the saying.
    assert_eq!(more(Fi, "Kerron, mitä haluan", Unit::TimesPerWeek, "3"), "Kerron 3 kertaa viikossa, mitä haluan.");
}

#[test]
fn each_kind_of_amount_makes_a_sentence() {
    for (lang, name, unit, amount, sentence) in [
        (Fi, "Kävelen lähikauppaan", Unit::TimesPerWeek, "3", "Kävelen lähikauppaan 3 kertaa viikossa."),
        (Fi, "Kävelen lähikauppaan", Unit::TimesPerWeek, "1", "Kävelen lähikauppaan kerran viikossa."),
        (Fi, "Lähden ulos", Unit::DaysPerWeek, "4", "Lähden ulos 4 päivänä viikossa."),
        (Fi, "Nousen tuolista", Unit::Times, "5", "Nousen tuolista 5 kertaa."),
        (Fi, "Luen lehteä", Unit::Minutes, "20", "Luen lehteä 20 minuuttia."),
        (Fi, "Luen lehteä", Unit::Hours, "1", "Luen lehteä 1 tunnin."),
        (Fi, "Kävelen.", Unit::Metres, "200", "Kävelen 200 metriä."),
        (Fi, "Kävelen", Unit::Kilometres, "1,5", "Kävelen 1,5 kilometriä."),
        (Fi, "Muistan lääkkeeni", Unit::Percent, "80", "Muistan lääkkeeni 80 prosentissa kerroista."),
        (Fi, "Jaksan koulussa", Unit::Points, "3", "Jaksan koulussa, ja oma arvioni siitä on 3/10."),
        (Fi, "Sanon sanoja", Unit::Pieces, "11", "Sanon sanoja yhteensä 11 kappaletta."),
        (Sv, "Jag går till närbutiken", Unit::TimesPerWeek, "3", "Jag går till närbutiken 3 gånger i veckan."),
        (Sv, "Jag läser tidningen", Unit::Minutes, "20", "Jag läser tidningen i 20 minuter."),
        (Sv, "Jag orkar i skolan", Unit::Points, "3", "Jag orkar i skolan, och jag ger det 3/10."),
        (Sv, "Jag säger ord", Unit::Pieces, "11", "Jag säger ord sammanlagt 11 stycken."),
        (En, "I walk to the corner shop", Unit::TimesPerWeek, "3", "I walk to the corner shop 3 times a week."),
        (En, "I remember my pills", Unit::Percent, "80", "I remember my pills 80 per cent of the time."),
        (En, "I manage at school", Unit::Points, "3", "I manage at school, and I rate it 3/10."),
        (En, "I say words", Unit::Pieces, "11", "I say words 11 in all."),
    ] {
        assert_eq!(more(lang, name, unit, amount), sentence);
    }
}

#[test]
fn a_shorter_time_is_quicker_or_less_of_it_as_the_verb_tells() {
    for (lang, name, unit, amount, sentence) in [
        (Fi, "Puen paidan", Unit::Minutes, "5", "Puen paidan 5 minuutissa."),
        (Fi, "Kävelen kauppaan", Unit::Minutes, "20", "Kävelen kauppaan 20 minuutissa."),
        (Fi, "Makaan sängyssä päivällä", Unit::Hours, "4", "Makaan sängyssä päivällä 4 tuntia."),
        (Fi, "Katson televisiota", Unit::Hours, "1", "Katson televisiota 1 tunnin."),
        (Fi, "Minä istun sohvalla", Unit::Minutes, "90", "Minä istun sohvalla 90 minuuttia."),
        (Fi, "Puhelimen selaus", Unit::Minutes, "45", "Puhelimen selaus, ja aikaa kuluu 45 minuuttia."),
        (Fi, "Soudan järven yli", Unit::Hours, "1", "Soudan järven yli, ja aikaa kuluu 1 tunti."),
        (Sv, "Jag tittar på tv", Unit::Hours, "4", "Jag tittar på tv i 4 timmar."),
        (Sv, "Jag ligger i sängen", Unit::Minutes, "60", "Jag ligger i sängen i 60 minuter."),
        (Sv, "Jag tar på mig skjortan", Unit::Minutes, "5", "Jag tar på mig skjortan på 5 minuter."),
        (Sv, "Jag ror över sjön", Unit::Minutes, "50", "Jag ror över sjön, och det tar 50 minuter."),
        (En, "I watch TV", Unit::Hours, "4", "I watch TV for 4 hours."),
        (En, "I am awake at night", Unit::Hours, "2", "I am awake at night for 2 hours."),
        (En, "I put on my shirt", Unit::Minutes, "5", "I put on my shirt in 5 minutes."),
        (En, "I row across the lake", Unit::Minutes, "50", "I row across the lake, and it takes 50 minutes."),
        // The name itself tells.
        (Fi, "Soudan järven ympäri 60 minuutissa", Unit::Minutes, "50", "Soudan järven ympäri 50 minuutissa."),
        (Sv, "Jag ror över sjön på en timme", Unit::Minutes, "50", "Jag ror över sjön på 50 minuter."),
        (En, "I row across the lake in 1 hour", Unit::Minutes, "50", "I row across the lake in 50 minutes."),
        (En, "I use my phone for 3 hours", Unit::Hours, "2", "I use my phone for 2 hours."),
    ] {
        assert_eq!(say(lang, name, unit, amount, true), sentence);
    }
}

#[test]
fn nothing_of_it_is_a_sentence_too() {
    for (lang, name, unit, less, sentence) in [
        (Fi, "Kävelen lähikauppaan", Unit::TimesPerWeek, false, "En kävele lähikauppaan vielä."),
        (Fi, "Kävelen", Unit::Metres, false, "En kävele vielä."),
        (Fi, "Soitan siskolle", Unit::TimesPerWeek, false, "En soita siskolle vielä."),
        (Fi, "Soitan lapsenlapselle", Unit::TimesPerWeek, false, "En soita lapsenlapselle vielä."),
        (Fi, "Syön aamupalan", Unit::DaysPerWeek, false, "En syö aamupalaa vielä."),
        (Fi, "Katan pöydän", Unit::TimesPerWeek, false, "En kata pöytää vielä."),
        (Fi, "Pesen hampaat", Unit::TimesPerDay, false, "En pese hampaita vielä."),
        (Fi, "Kelaan pyörätuolilla", Unit::Metres, false, "En kelaa pyörätuolilla vielä."),
        (Fi, "Puhun puheen", Unit::Times, false, "En puhu puhetta vielä."),
        (Fi, "Kuljen portaat ylös", Unit::Times, false, "En kulje portaita ylös vielä."),
        (Fi, "Osaan uida", Unit::TimesPerWeek, false, "En osaa uida vielä."),
        (Fi, "Sanon sanoja", Unit::Pieces, false, "En sano sanoja vielä."),
        (Fi, "Menen uimahalliin ystävän kanssa", Unit::TimesPerMonth, false, "En mene uimahalliin ystävän kanssa vielä."),
        // The object's other form is not known, or it is no sentence of the person's.
        (Fi, "Korjaan pyöränrenkaan", Unit::Times, false, "Tätä ei vielä tapahdu: Korjaan pyöränrenkaan."),
        (Fi, "Kävelen maratonin", Unit::Times, false, "Tätä ei vielä tapahdu: Kävelen maratonin."),
        (Fi, "Kävely kauppaan", Unit::TimesPerWeek, false, "Tätä ei vielä tapahdu: Kävely kauppaan."),
        (Fi, "Ajan hallinta", Unit::TimesPerWeek, false, "Tätä ei vielä tapahdu: Ajan hallinta."),
        // What shall become less is done no more.
        (Fi, "Kaadun", Unit::TimesPerWeek, true, "En kaadu enää."),
        (Fi, "Jätän aterian väliin", Unit::TimesPerWeek, true, "En jätä ateriaa väliin enää."),
        (Sv, "Jag ringer min syster", Unit::TimesPerWeek, false, "Jag ringer inte min syster ännu."),
        (Sv, "Jag kan simma", Unit::TimesPerWeek, false, "Jag kan inte simma ännu."),
        (Sv, "Jag tvättar mig", Unit::TimesPerDay, false, "Jag tvättar mig inte ännu."),
        (Sv, "Jag ramlar", Unit::TimesPerMonth, true, "Jag ramlar inte längre."),
        (Sv, "Jag går ut och handlar", Unit::TimesPerWeek, false, "Det här händer inte ännu: Jag går ut och handlar."),
        (En, "I can swim", Unit::TimesPerWeek, false, "I cannot swim yet."),
        (En, "I am ready in time", Unit::DaysPerWeek, false, "I am not ready in time yet."),
        (En, "I call my sister", Unit::TimesPerWeek, false, "I do not call my sister yet."),
        (En, "I fall", Unit::TimesPerMonth, true, "I do not fall any more."),
        (En, "I walk and swim", Unit::TimesPerWeek, false, "This does not happen yet: I walk and swim."),
    ] {
        assert_eq!(say(lang, name, unit, "0", less), sentence);
    }
}

#[test]
fn an_amount_in_the_name_gives_way_to_the_steps_own() {
    for (lang, name, unit, amount, sentence) in [
        (Fi, "Kävelen 200 metriä", Unit::Metres, "150", "Kävelen 150 metriä."),
        (Fi, "Kävelen 200 metriä", Unit::Metres, "0", "En kävele vielä."),
        (Fi, "Kävelen kahdesti viikossa kauppaan", Unit::TimesPerWeek, "3", "Kävelen 3 kertaa viikossa kauppaan."),
        (
            Fi,
            "Teen aamutoimet samassa järjestyksessä joka päivä",
            Unit::DaysPerWeek,
            "4",
            "Teen aamutoimet samassa järjestyksessä 4 päivänä viikossa.",
        ),
        (Fi, "Luen lehteä 10 minuuttia", Unit::Minutes, "15", "Luen lehteä 15 minuuttia."),
        (Fi, "Sanon 10 sanaa", Unit::Pieces, "8", "Sanon 8 sanaa."),
        (Fi, "Muistan lääkkeeni aina", Unit::Percent, "80", "Muistan lääkkeeni 80 prosentissa kerroista."),
        (Sv, "Jag går 200 meter", Unit::Metres, "150", "Jag går 150 meter."),
        (Sv, "Jag cyklar varje dag", Unit::DaysPerWeek, "4", "Jag cyklar 4 dagar i veckan."),
        (En, "I walk twice a week", Unit::TimesPerWeek, "3", "I walk 3 times a week."),
        (En, "I do my exercises every day", Unit::DaysPerWeek, "4", "I do my exercises 4 days a week."),
        // Another kind of amount stays, and the step's own stands behind it.
        (Fi, "Kävelen 200 metriä", Unit::TimesPerWeek, "3", "Kävelen 200 metriä 3 kertaa viikossa."),
        (Fi, "Kävelen joka päivä", Unit::Metres, "200", "Kävelen joka päivä 200 metriä."),
        (Sv, "Jag läser i 10 minuter", Unit::DaysPerWeek, "4", "Jag läser i 10 minuter 4 dagar i veckan."),
        (En, "I walk 1 mile", Unit::TimesPerWeek, "3", "I walk 1 mile 3 times a week."),
    ] {
        assert_eq!(more(lang, name, unit, amount), sentence);
    }
}

#[test]
fn a_name_that_carries_nothing_is_pointed_to() {
    let long = "Kävelen sateellakin lähikauppaan ja kannan ostokset kotiin kassissa, jonka ompelin itse keväällä kurssilla";
    for name in ["Kävelen. Sitten istun", "Jaksanko kävellä?", long] {
        assert_eq!(more(Fi, name, Unit::TimesPerWeek, "3"), "Teen tämän 3 kertaa viikossa.", "{name}");
        assert_eq!(more(Fi, name, Unit::Metres, "200"), "Matka on 200 metriä.", "{name}");
        assert_eq!(of_help(Fi, name, "yhden avustajan kanssa"), "Teen tämän yhden avustajan kanssa.", "{name}");
    }
    assert_eq!(more(Fi, "", Unit::TimesPerWeek, "3"), "3 kertaa viikossa");
}

#[test]
fn an_amount_of_help_takes_the_place_of_alone() {
    for (lang, name, rung, sentence) in [
        (Fi, "Nousen sängystä", "yhden avustajan kanssa", "Nousen sängystä yhden avustajan kanssa."),
        (Fi, "Kävelen itse kauppaan", "yksin", "Kävelen kauppaan yksin."),
        (Fi, "Pukeudun aamulla itse", "kahden avustajan kanssa", "Pukeudun aamulla kahden avustajan kanssa."),
        (Fi, "Käyn suihkussa itsenäisesti", "yksin", "Käyn suihkussa yksin."),
        (Fi, "Itse puen paidan", "sanoilla ohjattuna", "Puen paidan sanoilla ohjattuna."),
        (Fi, "Siirryn omin avuin autoon", "sanoilla ohjattuna", "Siirryn autoon sanoilla ohjattuna."),
        (Fi, "Teen itselleni välipalan", "sanoilla ohjattuna", "Teen itselleni välipalan sanoilla ohjattuna."),
        (Fi, "Nousen avustajan kanssa", "yksin", "Teen tämän yksin."),
        (Sv, "Jag duschar på egen hand", "med en hjälpare", "Jag duschar med en hjälpare."),
        (Sv, "Jag klär på mig själv på morgonen", "på egen hand", "Jag klär på mig på morgonen på egen hand."),
        (Sv, "Jag åker buss ensam", "med muntligt stöd", "Jag åker buss med muntligt stöd."),
        (En, "I get dressed by myself in the morning", "with two helpers", "I get dressed in the morning with two helpers."),
        (En, "I travel by bus on my own", "with one helper", "I travel by bus with one helper."),
        (En, "I order for myself at a café", "guided by words", "I order at a café guided by words."),
    ] {
        assert_eq!(of_help(lang, name, rung), sentence);
    }
}

/// Every starter idea with every unit and every way to be helped.
#[test]
fn every_starter_idea_makes_whole_sentences() {
    let units = IndicatorKind::ALL.into_iter().flat_map(|kind| kind.units());
    for lang in Lang::ALL {
        for idea in LifeArea::ALL.into_iter().flat_map(|area| ideas::of(lang, area)) {
            let amounts = units.clone().flat_map(|unit| [("0", false), ("1", false), ("3", true)].map(|(n, less)| say(lang, idea, *unit, n, less)));
            let helped = rungs::finer(lang).map(|rung| of_help(lang, idea, rung));
            for said in amounts.chain(helped) {
                let first = if lang == Fi { "En" } else { idea.split(' ').next().expect("a word") };
                let own = said.contains(idea.split([' ', ',']).nth(if lang == Fi { 0 } else { 1 }).expect("a verb"));
                assert!(own || said.starts_with(first), "{idea} → {said}");
                assert!(said.ends_with('.') && said.starts_with(char::is_uppercase) && !said.contains("  ") && !said.contains(" ."), "{said}");
            }
        }
    }
}
