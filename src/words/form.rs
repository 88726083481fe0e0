//! Words of the form *Omat tavoitteeni* (GAS 1), of the sheet of values and of what is still missing.

use super::Lang;
use crate::plan::LifeArea;

messages! {
    /// The code is not divided at a line's end.
    title { "Omat tavoitteeni (GAS\u{a0}1)", "Mina mål (GAS\u{a0}1r)", "My goals (GAS\u{a0}1)" }
    values_title { "Tavoit\u{ad}teiden arvot", "Målens värden", "Values of the goals" }
    /// Stem of the file name: says what it is, never whose.
    file_stem { "omat-tavoitteeni", "mina-mal", "my-goals" }
    client_file_stem { "omat-tavoitteeni-asiakkaalle", "mina-mal-till-klienten", "my-goals-for-the-client" }
    /// Subject line of a message that carries the form of a review: nothing about whom.
    subject_of(title: &str, phase: &str, day: &str) { "{title}, {phase} {day}", "{title}, {phase} {day}", "{title}, {phase}, {day}" }
    /// Between the stem of a file and its day: of which review the form is.
    start_stem { "alkuarviointi", "utvardering-i-borjan", "review-at-the-start" }
    interim_stem { "valiarviointi", "mellanutvardering", "midway-review" }
    final_stem { "loppuarviointi", "slututvardering", "review-at-the-end" }
    values_file_stem { "tavoitteiden-arvot", "malens-varden", "goal-values" }
    /// What the form is and what it is not.
    footer {
        "Sisältö Kelan GAS\u{a0}1 -lomakkeen mukaan. Ei Kelan virallinen lomake. Tehty Askelmalla.",
        "Innehållet följer FPA:s blankett GAS\u{a0}1r. Inte FPA:s officiella blankett. Gjord med Askelma.",
        "Contents as on Kela’s form GAS\u{a0}1. Not an official form of Kela. Made with Askelma."
    }
    page { "Sivu", "Sida", "Page" }
    attachment_about {
        "Tämän lomakkeen tiedot koneluettavina",
        "Blankettens uppgifter i maskinläsbar form",
        "What this form shows, for machines to read"
    }
    not_yet { "Puuttuu vielä", "Saknas ännu", "Still missing" }
    not_scored_yet { "Ei vielä arvioitu", "Inte utvärderat ännu", "Not reviewed yet" }
    not_accepted { "ehdotus, ei vielä hyväksytty", "förslag, inte godkänt ännu", "a suggestion, not accepted yet" }

    client_name { "Asiakkaan nimi", "Klientens namn", "Client’s name" }
    identity_code { "Henkilö\u{ad}tunnus", "Person\u{ad}beteckning", "Personal identity code" }
    service { "Kuntoutus\u{ad}palvelu", "Rehabiliterings\u{ad}tjänst", "Rehabilitation service" }
    provider { "Palvelun\u{ad}tuottaja", "Service\u{ad}producent", "Service provider" }
    therapists { "Terapeutti", "Terapeut", "Therapist" }
    period { "Kuntoutus\u{ad}jakso", "Rehabiliterings\u{ad}period", "Rehabilitation period" }
    participants { "Tavoitteita olivat tekemässä", "De som satte upp målen", "Who set the goals together" }
    filled_on { "Lomake tehty", "Blanketten gjord", "Form made on" }

    no_goals { "Tavoitteita ei ole vielä tehty.", "Inga mål har satts upp ännu.", "No goals have been set yet." }
    main_goal { "Päätavoite, omin sanoin", "Huvudmål, med egna ord", "Main goal, in the client’s own words" }
    main_goal_heading(number: usize) { "Päätavoite {number}", "Huvudmål {number}", "Main goal {number}" }
    no_goals_for_main { "Tähän ei ole vielä tavoitteita.", "Det finns inga mål för det här ännu.", "There are no goals for this yet." }
    other_goals { "Muut tavoitteet", "Andra mål", "Other goals" }
    other_goals_text { "Näitä ei ole liitetty pää\u{ad}tavoitteeseen.", "De här är inte kopplade till något huvudmål.", "These are not linked to a main goal." }
    goal_heading(number: usize) { "Tavoite {number}", "Mål {number}", "Goal {number}" }
    part_of(part: usize, of: usize) { "Lomake {part}/{of}", "Blankett {part}/{of}", "Form {part} of {of}" }
    goal { "Tavoite", "Mål", "Goal" }
    own_words { "Mikä on tärkeää, omin sanoin", "Vad som är viktigt, med egna ord", "What matters, in the client’s own words" }
    area { "Elämänalue", "Livsområde", "Life area" }
    indicator { "Indikaat\u{ad}tori (mistä muutos näkyy)", "Indikator (vad som visar förändringen)", "Indicator (what shows the change)" }
    conditions { "Arvioinnin olosuhteet", "Förhål\u{ad}landen vid bedömningen", "Conditions for scoring" }
    today { "Tilanne alussa", "Läget i början", "At the start" }
    set_on { "Tavoite asetettu", "Målet uppsatt", "Goal set on" }
    expected_by { "Tavoitetaso viimeistään", "Målnivån senast", "Expected level by" }
    reviewed_on { "Arvioitu", "Utvärderat", "Reviewed on" }
    agreed { "Saavutettu taso, sovittu yhdessä", "Uppnådd nivå, gemensamt överens\u{ad}kommen", "Reached level, agreed together" }
    scored_in { "Olosuhteet arvioitaessa", "Förhål\u{ad}landena när det bedömdes", "Conditions when it was scored" }
    /// A level that is fully met while the next one is met in part.
    on_the_way {
        "toteutuu kokonaan, seuraava taso osittain",
        "uppfylls helt, nästa nivå delvis",
        "fully met, the next level in part"
    }
    comment { "Mitä tapahtui", "Vad som hände", "What happened" }
    means { "Keinot (kuka tekee mitä)", "Medel (vem gör vad)", "Means (who does what)" }
    status { "Tavoitteen tilanne", "Målets läge", "State of the goal" }
    paused(since: &str) { "Tauolla {since} alkaen.", "Pausat från {since}.", "Paused since {since}." }
    dropped(on: &str) { "Lopetettu kesken {on}.", "Avslutat i förtid {on}.", "Stopped early on {on}." }
    finished(on: &str) { "Päätetty {on}", "Avslutat {on}", "Finished on {on}" }

    steps { "Asteikko", "Skala", "Scale" }
    steps_about { "Asteikon viisi tasoa", "Skalans fem nivåer", "The five levels of the scale" }
    level_column { "Taso", "Nivå", "Level" }
    words_column { "Kuvaus", "Beskrivning", "In words" }
    level_row(sign: &str) { "Taso {sign}", "Nivå {sign}", "Level {sign}" }
    baseline_row(sign: &str) { "Lähtötaso {sign}", "Utgångsnivå {sign}", "Baseline {sign}" }
    expected_row(sign: &str) { "Tavoitetaso {sign}", "Målnivå {sign}", "Expected level {sign}" }

    parts { "Osa\u{ad}tavoitteet", "Delmål", "Partial goals" }
    part_column { "Osatavoite", "Delmål", "Partial goal" }
    due_column { "Viimeistään", "Senast", "By" }
    done_column { "Valmis", "Klart", "Done" }
    not_done { "ei vielä", "inte ännu", "not yet" }
    no_date { "ei päivää", "inget datum", "no date" }
    no_words { "Ei vielä sanoja", "Inga ord ännu", "No words yet" }

    scores { "Arviot", "Bedömningar", "Scores" }
    scores_about { "Kuka arvioi, mille tasolle ja milloin", "Vem som bedömde, vilken nivå och när", "Who scored, which level and when" }
    who_column { "Kuka ja milloin", "Vem och när", "Who and when" }
    agreed_together { "Sovittu yhdessä", "Överens\u{ad}kommet", "Agreed together" }
    conditions_label { "Olosuhteet", "Förhål\u{ad}landen", "Conditions" }
    after_talk { "Muutettu keskustelun jälkeen", "Ändrad efter samtalet", "Changed after the talk" }

    t_score { "T-lukuarvo", "T-värde", "T-score" }
    t_start { "Alussa", "I början", "At the start" }
    t_reached { "Saavutettu", "Uppnått", "Reached" }
    t_change { "Muutos", "Förändring", "Change" }
    t_rests_on(t: i32, scored: usize, of: usize) {
        "{t} (mukana {scored}/{of} tavoitetta)",
        "{t} ({scored} av {of} mål är med)",
        "{t} ({scored} of {of} goals included)"
    }
    t_none(of: usize) { "Ei vielä (mukana 0/{of} tavoitetta)", "Inte ännu (0 av {of} mål är med)", "Not yet (0 of {of} goals included)" }
    t_changed(points: &str, goals: usize) {
        "{points} (tavoitteita mukana molemmilla kerroilla: {goals})",
        "{points} (mål som var med båda gångerna: {goals})",
        "{points} (goals that were there both times: {goals})"
    }
    t_with_dropped { "Kun kesken lopetetut tavoitteet ovat mukana", "När mål som avslutats i förtid är med", "With the goals that were stopped early" }
    t_one {
        "Arvioituja tavoitteita on yksi: luku ei kerro enempää kuin taso.",
        "Ett mål är utvärderat: värdet säger inte mer än nivån.",
        "One goal was scored: the figure says no more than its level."
    }
    t_few {
        "Arvioituja tavoitteita on alle kolme: luku kertoo vähän.",
        "Färre än tre mål är utvärderade: värdet säger lite.",
        "Fewer than three goals were scored: the figure says little."
    }
    t_added {
        "Kesken jakson lisätyt tavoitteet eivät ole mukana alun luvussa eivätkä muutoksessa.",
        "Mål som lagts till under perioden är inte med i början eller i förändringen.",
        "Goals added midway are not part of the start or the change."
    }
    t_equal {
        "Laskettu ilman tärkeyttä: kaikki tavoitteet ovat yhtä tärkeitä.",
        "Uträknat utan betydelse: alla mål är lika viktiga.",
        "Calculated without importance: all goals are equally important."
    }
    t_weighted {
        "Laskettu tärkeyden mukaan: tavoitteen tärkeys 1–3 vaikuttaa lukuun.",
        "Uträknat enligt betydelse: målets betydelse 1–3 påverkar värdet.",
        "Calculated by importance: the importance of a goal, 1 to 3, counts."
    }
    t_partly {
        "Tärkeys puuttuu osalta tavoitteista. Siksi kaikki lasketaan yhtä tärkeinä.",
        "Betydelsen saknas för en del av målen. Därför räknas alla som lika viktiga.",
        "Some goals have no importance chosen. So all count as equally important."
    }
    t_of_dropped(sentence: &str) {
        "Kun kesken lopetetut ovat mukana: {sentence}",
        "När mål som avslutats i förtid är med: {sentence}",
        "With the goals that were stopped early: {sentence}"
    }
    t_weights { "Tärkeys", "Betydelse", "Importance" }
    t_about {
        "Tavoit\u{ad}teiden välinen korrelaatio 0,3 (Kiresuk ja Sherman 1968). 50 tarkoittaa, että tavoitetaso saavutettiin. Luku on suuntaa antava: kahden arvioijan luvut voivat erota noin 24 pistettä. Luvut on pyöristetty: muutos voi poiketa yhdellä niiden erotuksesta.",
        "Korrelation mellan målen 0,3 (Kiresuk och Sherman 1968). 50 betyder att målnivån nåddes. Värdet är riktgivande: två bedömares värden kan skilja sig med omkring 24 poäng. Värdena är avrundade: förändringen kan avvika med ett från deras skillnad.",
        "Correlation between goals 0.3 (Kiresuk and Sherman 1968). 50 means that the expected level was reached. The figure is a rough guide: those of two raters can differ by about 24 points. The figures are rounded: the change may differ by one from their difference."
    }

    agreed_on { "Tavoitteista on sovittu yhdessä", "Målen har gjorts upp tillsammans", "The goals were agreed together" }
    sign_client { "Asiakas, päiväys ja alle\u{ad}kirjoitus", "Klient, datum och underskrift", "Client, date and signature" }
    sign_close_one { "Läheinen, päiväys ja alle\u{ad}kirjoitus", "Närstående, datum och underskrift", "Close one, date and signature" }
    sign_professional { "Ammatti\u{ad}henkilö, päiväys ja alle\u{ad}kirjoitus", "Yrkes\u{ad}utbildad, datum och underskrift", "Professional, date and signature" }

    review { "Arviointi", "Utvärdering", "Review" }
    start_column { "Alussa", "I början", "At the start" }
    reached_column { "Saavutettu", "Uppnått", "Reached" }
    date_column { "Arvioitu", "Utvärderat", "Reviewed on" }
    values_about { "Tavoit\u{ad}teiden tasot alussa ja arvioin\u{ad}nissa", "Målens nivåer i början och vid utvärde\u{ad}ringen", "Levels of the goals at the start and at the review" }
}

/// How the form is sent (`form::SENDING`).
pub mod sending {
    messages! {
        title { "Näin lomake lähetetään", "Så här skickas blanketten", "How to send the form" }
        with_feedback {
            "Lähetä lomake PDF-tiedostona kuntoutus\u{ad}palautteen liitteenä.",
            "Skicka blanketten som PDF-fil, som bilaga till rehabiliterings\u{ad}responsen.",
            "Send the form as a PDF, as an attachment of the rehabilitation feedback."
        }
        one_person {
            "Yhdessä tiedostossa on vain yhden ihmisen papereita.",
            "En fil innehåller bara en persons papper.",
            "One file holds the papers of one person only."
        }
        no_names {
            "Tiedoston nimessä ja viestin otsikossa ei ole nimeä eikä henkilö\u{ad}tunnusta.",
            "Filens namn och meddelandets rubrik innehåller inget namn och ingen person\u{ad}beteckning.",
            "The file name and the subject line hold no name and no identity code."
        }
        ways {
            "Kelan kuntoutus\u{ad}ryhmille lähetetään suojatulla sähkö\u{ad}postilla, joihinkin toimistoihin paperi\u{ad}postilla.",
            "Till FPA:s rehabiliterings\u{ad}grupper skickas den med skyddad e-post, till en del byråer med pappers\u{ad}post.",
            "It goes to Kela’s rehabilitation groups by secure mail, to some offices by paper post."
        }
        own_papers {
            "Voit lähettää omat paperisi Kelaan OmaKelassa.",
            "Du kan skicka dina egna papper till FPA i MittFPA.",
            "You can send your own papers to Kela in OmaKela."
        }
        checked(day: &str) {
            "Ohje on Kelan sivuilta sellaisina kuin ne olivat {day}. Tarkista Kelasta, jos olet epävarma.",
            "Anvisningen är från FPA:s sidor som de var {day}. Kontrollera hos FPA om du är osäker.",
            "The advice is from Kela’s pages as they were on {day}. Check with Kela if you are not sure."
        }
    }
}

/// What is still missing, as the link to its place.
pub mod wanted {
    messages! {
        client_name { "Asiakkaan nimi", "Klientens namn", "The client's name" }
        identity_code { "Henkilö\u{ad}tunnus", "Person\u{ad}beteckningen", "The personal identity code" }
        therapists { "Terapeutin nimi", "Terapeutens namn", "The therapist's name" }
        service { "Kuntoutus\u{ad}palvelu", "Rehabiliterings\u{ad}tjänsten", "The rehabilitation service" }
        provider { "Palvelun\u{ad}tuottaja", "Service\u{ad}producenten", "The service provider" }
        period { "Kuntoutus\u{ad}jakson päivät", "Rehabiliterings\u{ad}periodens datum", "The days of the rehabilitation period" }
        goals { "Ensimmäinen tavoite", "Det första målet", "The first goal" }
        draft { "Tavoite on kesken. Se ei ole vielä lomakkeella.", "Målet är inte klart. Det är inte med på blanketten ännu.", "The goal is unfinished. It is not on the form yet." }
        own_words { "Mikä on tärkeää, omin sanoin", "Vad som är viktigt, med egna ord", "What matters, in the client’s own words" }
        name { "Tavoitteen nimi", "Målets namn", "The goal's name" }
        indicator { "Indikaat\u{ad}tori", "Indikatorn", "The indicator" }
        today { "Tilanne alussa", "Läget i början", "How it was at the start" }
        expected_by { "Päivä, johon mennessä tavoitetaso saavutetaan", "Dagen då målnivån ska vara nådd", "The day by which the expected level is reached" }
        level(sign: &str) { "Tason {sign} sanat", "Orden för nivå {sign}", "The words of level {sign}" }
        accept(sign: &str) { "Tason {sign} ehdotus odottaa hyväksymistä", "Förslaget för nivå {sign} väntar på godkännande", "The suggestion for level {sign} is waiting to be accepted" }
        means { "Keinot: kuka tekee mitä", "Medel: vem gör vad", "Means: who does what" }
        agreed { "Saavutettu taso, sovittu yhdessä", "Uppnådd nivå, gemensamt överens\u{ad}kommen", "The reached level, agreed together" }
        settle { "Kaksi eri tekstiä: valitkaa yhdessä", "Två olika texter: välj tillsammans", "Two different texts: choose together" }
    }
}

/// The life area with the ICF's own code, as professionals know it.
pub fn area_with_code(lang: Lang, area: LifeArea) -> String {
    format!("{} ({})", super::areas::name(lang, area), area.icf())
}
