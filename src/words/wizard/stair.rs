//! Words of the question about the five steps.

messages! {
    steps_label { "Viisi porrasta ylhäältä alas", "Fem steg uppifrån ned", "Five steps from the top down" }
    you_told(today: &str, target: &str) {
        "Kerroit: nyt {today}, tavoitteena {target}. Ehdotamme näitä portaita.",
        "Du berättade: nu {today}, mål {target}. Vi föreslår de här stegen.",
        "You said: now {today}, aiming for {target}. We suggest these steps."
    }
    striped { "Ehdotus on raidallinen, kunnes hyväksyt tai muutat sen.", "Ett förslag är randigt tills du godkänner eller ändrar det.", "A suggestion is striped until you accept or change it." }
    write { "Kirjoita", "Skriv", "Write" }
    change_step(step: &str) { "Muuta: {step}", "Ändra: {step}", "Change: {step}" }
    write_step(level: &str) { "Kirjoita: {level}", "Skriv: {level}", "Write: {level}" }
    step_label(level: &str) { "Mitä tällä portaalla tapahtuu? ({level})", "Vad händer på det här steget? ({level})", "What happens on this step? ({level})" }
    accept { "Hyväksyn nämä portaat", "Jag godkänner de här stegen", "I accept these steps" }
    accept_one { "Hyväksy", "Godkänn", "Accept" }
    accept_step(step: &str) { "Hyväksy: {step}", "Godkänn: {step}", "Accept: {step}" }
    accepted(step: &str) { "Hyväksyit portaan: {step}", "Du godkände steget: {step}", "You accepted the step: {step}" }
    all_accepted(n: usize) { "Hyväksyit ehdotetut portaat: {n}", "Du godkände de föreslagna stegen: {n}", "You accepted the suggested steps: {n}" }
    later { "Jatka, täytän myöhemmin", "Fortsätt, jag fyller i senare", "Continue, I will fill in later" }

    baseline_question { "Voiko tilanne olla myös huonompi kuin nyt?", "Kan läget också bli sämre än nu?", "Can things also be worse than now?" }
    baseline_no { "Ei. Nyt ollaan alimmalla portaalla.", "Nej. Nu är vi på det nedersta steget.", "No. This is the lowest step." }
    baseline_yes { "Kyllä. Jätä yksi porras alle.", "Ja. Lämna ett steg under.", "Yes. Leave one step below." }

    no_room_same { "Luku nyt ja tavoite ovat samat, joten väliin ei mahdu portaita.", "Läget nu och målet är samma, så det ryms inga steg emellan.", "Now and the goal are the same, so no steps fit between them." }
    no_room_near { "Nyt ja tavoite ovat niin lähellä, että väliin ei mahdu porrasta.", "Läget nu och målet är så nära varandra att inget steg ryms emellan.", "Now and the goal are so near that no step fits between." }
    no_room_at_most(end: &str) {
        "Tavoite on jo suurin mahdollinen ({end}), joten sen ylle ei mahdu portaita.",
        "Målet är redan det högsta möjliga ({end}), så det ryms inga steg ovanför det.",
        "The goal is already the most there can be ({end}), so no steps fit above it."
    }
    no_room_at_least(end: &str) {
        "Tavoite on jo pienin mahdollinen ({end}), joten sen ylle ei mahdu portaita.",
        "Målet är redan det lägsta möjliga ({end}), så det ryms inga steg ovanför det.",
        "The goal is already the least there can be ({end}), so no steps fit above it."
    }
    no_room_near_most(end: &str) {
        "Suurin mahdollinen on {end}. Tavoitteen yläpuolelle ei mahdu kahta porrasta.",
        "Det högsta möjliga är {end}. Två steg ryms inte ovanför målet.",
        "The most there can be is {end}. There is no room for two steps above the goal."
    }
    no_room_near_least(end: &str) {
        "Pienin mahdollinen on {end}. Tavoitteen yläpuolelle ei mahdu kahta porrasta.",
        "Det lägsta möjliga är {end}. Två steg ryms inte ovanför målet.",
        "The least there can be is {end}. There is no room for two steps above the goal."
    }
    no_room_over(end: &str) { "Luku voi olla enintään {end}.", "Talet kan vara högst {end}.", "The number can be {end} at most." }
    no_room_under(end: &str) { "Luku voi olla vähintään {end}.", "Talet kan vara minst {end}.", "The number can be {end} at least." }
    no_room_below {
        "Huonompaa kuin nyt ei voi olla, joten alle ei mahdu porrasta.",
        "Det kan inte bli sämre än nu, så det ryms inget steg under.",
        "It cannot be worse than now, so no step fits below."
    }
    list_ends { "Tavoite on jo listan lopussa. Sen yläpuolelle ei jää portaita.", "Målet står redan sist i listan. Ovanför blir det inga steg.", "The goal is at the end of the list already. No steps are left above it." }
    list_nearly_ends { "Listassa on tavoitteen jälkeen vain yksi kohta. Ylin porras jää ilman sanoja.", "Efter målet finns bara en punkt i listan. Det översta steget blir utan ord.", "The list has only one line after the goal. The top step is left without words." }
    fit_finer { "Ota tarkempi lista avun määristä", "Använd en mer detaljerad lista över hjälp", "Use a more detailed list of help" }
    left_empty(steps: &str) { "Ilman ehdotusta jää: {steps}.", "Utan förslag blir: {steps}.", "Left without a suggestion: {steps}." }
    would_fit { "Näin portaat mahtuvat:", "Så här får stegen plats:", "This gives room for the steps:" }
    fit_target(target: &str) { "Muuta tavoitteeksi {target}", "Ändra målet till {target}", "Change the goal to {target}" }
    fit_baseline(level: &str) { "Aseta lähtötasoksi {level}", "Låt utgångsnivån vara {level}", "Let the baseline be {level}" }
    fit_unit(today: &str, target: &str) { "Laske näin: nyt {today}, tavoite {target}", "Räkna så här: nu {today}, målet {target}", "Count like this: now {today}, the goal {target}" }
    fit_another { "Valitse toinen tapa laskea", "Välj ett annat sätt att räkna", "Choose another way to count" }
    or_write { "Voit myös kirjoittaa portaat itse.", "Du kan också skriva stegen själv.", "You can also write the steps yourself." }
}
