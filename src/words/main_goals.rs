//! Words of main goals.

messages! {
    title { "Pää\u{ad}tavoitteet", "Huvud\u{ad}mål", "Main goals" }
    intro {
        "Päätavoite on se suuri asia, jota kohti tavoitteet vievät. Esimerkiksi: Asun omassa kodissa.",
        "Huvudmålet är det stora som målen leder till. Till exempel: Jag bor i mitt eget hem.",
        "A main goal is the big thing that the goals lead to. For example: I live in my own home."
    }
    words { "Päätavoite omin sanoin", "Huvudmål med egna ord", "Main goal in own words" }
    new { "Uusi päätavoite", "Nytt huvudmål", "New main goal" }
    add { "Lisää päätavoite", "Lägg till huvudmål", "Add a main goal" }
    added(text: &str) { "Lisätty: {text}", "Tillagt: {text}", "Added: {text}" }
    unnamed { "Kirjoita ensin, mikä päätavoite on.", "Skriv först vad huvudmålet är.", "First write what the main goal is." }
    remove { "Poista päätavoite", "Ta bort huvudmålet", "Remove the main goal" }
    removed(text: &str) {
        "Poistettu: {text}. Tavoitteet ovat tallessa.",
        "Borttaget: {text}. Målen finns kvar.",
        "Removed: {text}. The goals are kept."
    }
    which_serve { "Mitkä tavoitteet vievät tätä kohti?", "Vilka mål leder till det här?", "Which goals lead to this?" }
    serves_other(main: &str) { "nyt: {main}", "nu: {main}", "now: {main}" }
    no_goals { "Tavoitteita ei vielä ole.", "Det finns inga mål ännu.", "There are no goals yet." }
    joined(goal: &str) { "Liitetty: {goal}", "Kopplat: {goal}", "Linked: {goal}" }
    taken_off(goal: &str) { "Irrotettu: {goal}", "Inte längre kopplat: {goal}", "No longer linked: {goal}" }
    which_main { "Mihin päätavoitteeseen tämä vie?", "Vilket huvudmål leder det här till?", "Which main goal does this lead to?" }
    none { "Ei mitään näistä", "Inget av dessa", "None of these" }
    chosen(main: &str) { "Päätavoite: {main}", "Huvudmål: {main}", "Main goal: {main}" }
    one { "Päätavoite", "Huvudmål", "Main goal" }
}
