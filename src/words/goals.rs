//! Words of the goals screen and of the stair.

messages! {
    own_title { "Omat tavoitteeni", "Mina mål", "My goals" }
    title_of(name: &str) { "{name}: tavoitteet", "{name}: mål", "{name}: goals" }
    where_now { "Missä olet nyt? Kosketa porrasta.", "Var är du nu? Tryck på ett steg.", "Where are you now? Touch a step." }
    where_is(name: &str) { "{name}: missä nyt? Kosketa porrasta.", "{name}: var nu? Tryck på ett steg.", "{name}: where now? Touch a step." }
    stair_question(goal: &str) { "{goal}: millä portaalla nyt?", "{goal}: på vilket steg nu?", "{goal}: which step now?" }
    stair_paused(goal: &str) { "{goal}, tauolla", "{goal}, pausat", "{goal}, paused" }
    you_are_here { "Olet tässä", "Du är här", "You are here" }
    is_here(name: &str) { "{name} on tässä", "{name} är här", "{name} is here" }
    stopped_here { "Pysähtyi tähän", "Stannade här", "Stopped here" }
    marked(step: &str) { "Merkitsit: {step}", "Du markerade: {step}", "You marked: {step}" }
    marked_level(level: &str) { "Merkitsit: {level}.", "Du markerade: {level}.", "You marked: {level}." }
    ticked(part: &str) { "Tehty: {part}", "Klart: {part}", "Done: {part}" }
    unticked(part: &str) { "Ei vielä tehty: {part}", "Inte klart ännu: {part}", "Not done yet: {part}" }
    tell_more { "Kerro lisää", "Berätta mer", "Say more" }
    what_happened { "Mitä tapahtui? Kerro omin sanoin.", "Vad hände? Berätta med egna ord.", "What happened? Tell it in your own words." }
    thanks { "Kiitos, että kerroit.", "Tack för att du berättade.", "Thank you for telling." }
    menu { "Valikko", "Meny", "Menu" }
    menu_of(goal: &str) { "Tavoite: {goal}", "Mål: {goal}", "Goal: {goal}" }
    progress { "Edistyminen", "Framsteg", "Progress" }
    new_goal { "Uusi tavoite", "Nytt mål", "New goal" }
    first_goal { "Tee ensimmäinen tavoite", "Gör det första målet", "Make the first goal" }
    no_goals { "Täällä ei ole vielä tavoitteita. Yksi riittää alkuun.", "Här finns inga mål ännu. Ett räcker till en början.", "There are no goals here yet. One is enough to begin with." }
    unfinished { "Kesken", "Inte klart", "Unfinished" }
    unnamed { "Tavoite ilman nimeä", "Mål utan namn", "Goal without a name" }
    go_on { "Jatka tekemistä", "Fortsätt skriva", "Continue writing" }
    paused { "Tauolla", "Pausat", "Paused" }
    pause { "Pidä tauko", "Ta en paus", "Take a break" }
    pause_why { "Miksi tauko? Esimerkiksi sairaus tai loma.", "Varför paus? Till exempel sjukdom eller semester.", "Why the break? For example illness or a holiday." }
    paused_said { "Tavoite on tauolla. Kaikki on tallessa.", "Målet är pausat. Allt finns kvar.", "The goal is paused. Everything is kept." }
    resume { "Jatka tavoitetta", "Återuppta målet", "Resume the goal" }
    resumed_said { "Tavoite jatkuu.", "Målet fortsätter.", "The goal is in use again." }
    drop { "Lopeta kesken", "Avsluta i förtid", "Stop early" }
    drop_why { "Miksi tavoite jää kesken? Syy näkyy lomakkeessa.", "Varför avslutas målet i förtid? Orsaken syns på blanketten.", "Why is the goal stopping here? The reason goes on the form." }
    dropped { "Jäi kesken", "Avslutat i förtid", "Stopped early" }
    dropped_said { "Tavoite jäi kesken. Kaikki on tallessa.", "Målet avslutades i förtid. Allt finns kvar.", "The goal was stopped early. Everything is kept." }
    finish { "Merkitse päättyneeksi", "Markera som avslutat", "Mark as finished" }
    finished { "Päättynyt", "Avslutat", "Finished" }
    finished_said { "Tavoite on päättynyt. Kaikki on tallessa.", "Målet är avslutat. Allt finns kvar.", "The goal is finished. Everything is kept." }
    reopen { "Ota takaisin käyttöön", "Ta i bruk igen", "Take it up again" }
    reopened_said { "Tavoite on taas käytössä.", "Målet är i bruk igen.", "The goal is in use again." }
    remove { "Siirrä roskakoriin", "Flytta till papperskorgen", "Move to the trash" }
    removed_said { "Tavoite on roskakorissa. Voit palauttaa sen 30 päivän ajan.", "Målet ligger i papperskorgen. Du kan ta tillbaka det i 30 dagar.", "The goal is in the trash. You can bring it back for 30 days." }
    trash { "Roskakori", "Papperskorgen", "Trash" }
    trash_count(n: usize) { "Roskakori: {n}", "Papperskorgen: {n}", "Trash: {n}" }
    trash_text { "Tavoitteet pysyvät täällä 30 päivää. Sitten niiden sanat poistetaan.", "Målen ligger här i 30 dagar. Sedan raderas orden.", "Goals stay here for 30 days. Then their words are deleted." }
    trash_empty { "Roskakori on tyhjä.", "Papperskorgen är tom.", "The trash is empty." }
    removed_on(day: &str) { "Poistettu {day}", "Borttaget {day}", "Removed {day}" }
    restore { "Palauta", "Ta tillbaka", "Bring back" }
    restored_said { "Tavoite on palautettu.", "Målet är tillbaka.", "The goal is back." }
    returned { "Tavoite palasi roskakorista, koska joku muokkasi sitä samaan aikaan.", "Målet kom tillbaka, för någon ändrade det samtidigt.", "The goal came back because somebody changed it at the same time." }
    edit_goal { "Muokkaa tavoitetta", "Redigera målet", "Edit the goal" }
    done_by_you(day: &str) { "Tehty {day}, merkitsit itse", "Klart {day}, markerat av dig", "Done {day}, marked by you" }
    done_by(day: &str, who: &str) { "Tehty {day}, merkitsi {who}", "Klart {day}, markerat av {who}", "Done {day}, marked by {who}" }
    own_photo { "Oma kuva", "Egen bild", "Picture" }
    other_goals { "Muut tavoitteet", "Andra mål", "Other goals" }
    next_part { "Seuraava osatavoite", "Nästa delmål", "Next partial goal" }
    two_wordings { "Tästä on kaksi sanamuotoa. Avaa tavoite ja valitse.", "Det finns två formuleringar. Öppna målet och välj.", "There are two wordings. Open the goal and choose." }
    all_parts { "Osatavoitteet", "Delmål", "Partial goals" }
}
