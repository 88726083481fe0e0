//! Words of the screen of one goal.

use super::Lang;
use crate::plan::Day;

messages! {
    in_own_words { "Omin sanoin", "Med egna ord", "In own words" }
    quoted(words: &str) { "”{words}”", "”{words}”", "“{words}”" }
    unfinished { "Tavoite on vielä kesken. Jatka siitä, mihin jäit.", "Målet är inte klart ännu. Fortsätt där du slutade.", "The goal is not finished yet. Carry on where you left off." }
    in_trash(day: &str) { "Tavoite on roskakorissa. Se siirrettiin sinne {day}.", "Målet ligger i papperskorgen. Det flyttades dit {day}.", "The goal is in the trash. It was moved there on {day}." }
    missing { "Tätä tavoitetta ei ole tässä laitteessa.", "Målet finns inte på den här enheten.", "This goal is not on this device." }

    tell { "Kerro, mitä tapahtui", "Berätta vad som hände", "Say what happened" }
    touch_a_step { "Kosketa vielä porrasta, jolla olet nyt.", "Tryck nu på steget där du är.", "Now touch the step where you are." }
    touch_a_step_of(name: &str) {
        "Kosketa vielä porrasta, jolla {name} on nyt.",
        "Tryck nu på steget där {name} är nu.",
        "Now touch the step where {name} is."
    }

    progress { "Näin olet edennyt", "Så har det gått för dig", "How you have got on" }
    progress_of(name: &str) { "{name}: näin on edetty", "{name}: så har det gått", "{name}: progress so far" }
    no_scores { "Kaikki arviot näkyvät tässä, kun ensimmäistä porrasta on kosketettu.", "Alla bedömningar syns här när det första steget har tryckts på.", "All scores show here, once the first step has been touched." }
    who_scores { "Kuka arvioi", "Vem bedömer", "Who is scoring" }
    all_scores(n: usize) { "Näytä kaikki arviot ({n})", "Visa alla bedömningar ({n})", "Show all scores ({n})" }
    in_words { "Sanoina", "Med ord", "In words" }
    day_and_name(day: &str, name: &str) { "{day} {name}:", "{day} {name}:", "{day} {name}:" }
    day_name_and_phase(day: &str, name: &str, phase: &str) { "{day} {name} ({phase}):", "{day} {name} ({phase}):", "{day} {name} ({phase}):" }

    facts { "Tavoitteen tiedot", "Målets uppgifter", "About the goal" }
    indicator { "Mistä muutos näkyy", "Hur förändringen märks", "What shows the change" }
    help_list { "Avun määrät", "Listan över hjälp", "The list of help" }
    expected_by { "Tavoitetaso viimeistään", "Målnivån senast", "Expected level by" }
    today { "Tilanne alussa", "Läget i början", "At the start" }
    area { "Elämänalue", "Livsområde", "Life area" }
    means { "Keinot", "Medel", "Means" }
    conditions { "Arvioinnin olosuhteet", "Förhållanden vid bedömningen", "Conditions for scoring" }
    begun { "Aloitettu", "Påbörjat", "Started" }

    two_wordings(what: &str) { "{what}: kaksi sanamuotoa", "{what}: två formuleringar", "{what}: two wordings" }
    two_answers(what: &str) { "{what}: kaksi eri vastausta", "{what}: två olika svar", "{what}: two different answers" }
    two_wordings_text {
        "Kirjoititte samaan aikaan. Valitkaa, kumpi jää. Toinen säilyy historiassa.",
        "Ni skrev samtidigt. Välj vilken som blir kvar. Den andra finns kvar i historiken.",
        "You wrote at the same time. Choose which one stays. The other one stays in the history."
    }
    target { "Mihin pyritään", "Vad man siktar på", "What the aim is" }
    baseline { "Lähtö\u{ad}taso", "Utgångs\u{ad}nivå", "Baseline" }
    importance { "Tärkeys", "Betydelse", "Importance" }
    no_importance { "Ei valittu", "Inte vald", "Not chosen" }
    choose_this { "Valitse tämä", "Välj den här", "Choose this" }
    picture { "Kuva", "Bild", "Picture" }
    no_main { "Ei päätavoitetta", "Inget huvudmål", "No main goal" }
    no_picture { "Ei kuvaa", "Ingen bild", "No picture" }
    edit_parts { "Muokkaa osa\u{ad}tavoitteita", "Redigera delmålen", "Edit the partial goals" }
    chosen_said { "Valintasi on tallessa.", "Ditt val är sparat.", "Your choice is saved." }
    name { "Tavoitteen nimi", "Målets namn", "The goal’s name" }
    part { "Osatavoite", "Delmål", "Partial goal" }
}

/// What the chart is, for those who hear it. `days` is how many columns it has.
pub fn chart_says(lang: Lang, days: usize) -> String {
    match (lang, days) {
        (Lang::Fi, 1) => "Arviot yhdeltä päivältä. Sama on sanoina kuvan alla.".to_owned(),
        (Lang::Sv, 1) => "Bedömningar från en dag. Samma sak finns som text under bilden.".to_owned(),
        (Lang::En, 1) => "Scores of one day. The same is written in words below the picture.".to_owned(),
        (Lang::Fi, n) => format!("Arviot {n} päivältä. Sama on sanoina kuvan alla."),
        (Lang::Sv, n) => format!("Bedömningar från {n} dagar. Samma sak finns som text under bilden."),
        (Lang::En, n) => format!("Scores of {n} days. The same is written in words below the picture."),
    }
}

/// A day in a narrow column: `22.11.`, in English `22 Nov`. The sentences below give it whole.
pub fn chart_day(lang: Lang, day: Day) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    match (lang, months.get(day.month() as usize - 1)) {
        (Lang::En, Some(month)) => format!("{} {month}", day.day()),
        _ => format!("{}.{}.", day.day(), day.month()),
    }
}
