//! Words of the question about the five steps.

use crate::plan::Level;
use crate::words::Lang;

/// A level as people point at it.
pub fn level_name(lang: Lang, level: Level) -> &'static str {
    let all = match level {
        Level::MuchLess => ["alin porras", "det nedersta steget", "the lowest step"],
        Level::Less => ["toinen porras", "det andra steget", "the second step"],
        Level::Expected => ["tavoite\u{ad}taso", "målnivån", "the expected level"],
        Level::More => ["neljäs porras", "det fjärde steget", "the fourth step"],
        Level::MuchMore => ["ylin porras", "det översta steget", "the top step"],
    };
    all[lang as usize]
}

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
    baseline_no { "Ei. Olen nyt alimmalla portaalla.", "Nej. Jag är nu på det nedersta steget.", "No. I am on the lowest step now." }
    baseline_yes { "Kyllä. Jätä yksi porras alle.", "Ja. Lämna ett steg under.", "Yes. Leave one step below." }

    no_room_same { "Nykyinen ja tavoite ovat samat. Portaille ei jää väliä.", "Nuläget och målet är lika. Det finns inget utrymme för steg.", "Now and the goal are the same. There is no room for steps." }
    no_room_near { "Nykyinen ja tavoite ovat niin lähellä, että väliin ei mahdu porrasta.", "Nuläget och målet är så nära varandra att inget steg ryms emellan.", "Now and the goal are so near that no step fits between." }
    no_room_at_end(end: &str) { "{end} on suurin tai pienin mahdollinen. Tavoitteen ylle ei mahdu kahta porrasta.", "{end} är det högsta eller lägsta möjliga. Två steg ryms inte ovanför målet.", "{end} is the most or the least possible. Two steps do not fit above the goal." }
    no_room_near_end(end: &str) { "Tavoitteen ja rajan ({end}) väliin ei mahdu kahta porrasta.", "Två steg ryms inte mellan målet och gränsen ({end}).", "Two steps do not fit between the goal and the limit ({end})." }
    no_room_past_end(end: &str) { "Luku menee rajan yli. Raja on {end}.", "Talet går över gränsen. Gränsen är {end}.", "The number is past the limit. The limit is {end}." }
    no_room_below { "Nykyisen alle ei mahdu porrasta.", "Inget steg ryms under nuläget.", "No step fits below now." }
    list_ends { "Tavoite on jo listan lopussa. Sen yläpuolelle ei jää portaita.", "Målet står redan sist i listan. Ovanför blir det inga steg.", "The goal is at the end of the list already. No steps are left above it." }
    list_nearly_ends { "Listassa on tavoitteen jälkeen vain yksi kohta. Ylin porras jää ilman sanoja.", "Efter målet finns bara en punkt i listan. Det översta steget blir utan ord.", "The list has only one line after the goal. The top step is left without words." }
    fit_finer { "Tarkempi lista avun määristä", "En mer detaljerad lista över hjälp", "A more detailed list of help" }
    would_fit { "Tämä sopisi:", "Det här skulle passa:", "This would fit:" }
    fit_target(target: &str) { "Tavoite: {target}", "Mål: {target}", "Goal: {target}" }
    fit_baseline(level: &str) { "Lähtötaso: {level}", "Utgångsnivå: {level}", "Baseline: {level}" }
    fit_unit(unit: &str) { "Laske näin: {unit}", "Räkna så här: {unit}", "Count like this: {unit}" }
    or_write { "Voit myös kirjoittaa portaat itse.", "Du kan också skriva stegen själv.", "You can also write the steps yourself." }
}
