//! Words of sorting the life areas into three piles, and of what people agree on.

use super::Lang;
use crate::plan::{Pile, Shared};

/// A pile, as its button and heading.
pub fn pile(lang: Lang, pile: Pile) -> &'static str {
    let all = match pile {
        Pile::Important => ["Tärkeä", "Viktigt", "Important"],
        Pile::Maybe => ["Ehkä", "Kanske", "Maybe"],
        Pile::NotNow => ["Ei nyt", "Inte nu", "Not now"],
    };
    all[lang as usize]
}

/// The heading over life areas that are important to as many.
pub fn shared(lang: Lang, shared: Shared) -> &'static str {
    let all = match shared {
        Shared::Everybody => ["Kaikille tärkeä", "Viktigt för alla", "Important to everybody"],
        Shared::Somebody => ["Tärkeä, mutta ei kaikille", "Viktigt, men inte för alla", "Important, but not to everybody"],
        Shared::Nobody => ["Muut osat elämästä", "Andra delar av livet", "Other parts of life"],
    };
    all[lang as usize]
}

messages! {
    intro {
        "Valitse jokaiselle kuvalle pino. Voit jättää kuvan väliin ja muuttaa mieltäsi.",
        "Välj en hög för varje bild. Du kan hoppa över en bild och ändra dig.",
        "Choose a pile for each picture. You can skip a picture and change your mind."
    }
    place(n: usize, of: usize) { "Mikä on tärkeää nyt · kuva {n} / {of}", "Vad är viktigt nu · bild {n} / {of}", "What matters now · picture {n} / {of}" }
    how_important { "Kuinka tärkeää tämä on sinulle nyt?", "Hur viktigt är det här för dig nu?", "How important is this to you now?" }
    how_important_to(name: &str) { "{name}: kuinka tärkeää tämä on nyt?", "{name}: hur viktigt är det här nu?", "{name}: how important is this now?" }
    examples { "Esimerkiksi:", "Till exempel:", "For example:" }
    previous { "Edellinen kuva", "Föregående bild", "Previous picture" }
    skip { "Jätä väliin", "Hoppa över", "Skip" }
    next { "Seuraava kuva", "Nästa bild", "Next picture" }
    see_all { "Näytä kaikki kuvat", "Visa alla bilder", "Show all pictures" }
    one_by_one { "Jatka kuva kerrallaan", "Fortsätt en bild i taget", "Go on one picture at a time" }
    from_the_start { "Käy läpi kuva kerrallaan", "Gå igenom en bild i taget", "Go through one picture at a time" }
    put(area: &str, pile: &str) { "{area}: {pile}", "{area}: {pile}", "{area}: {pile}" }
    piles_now { "Pinot nyt", "Högarna nu", "The piles now" }
    pictures { "kuvaa", "bilder", "pictures" }
    each_picture { "Jokaisen kuvan pino", "Högen för varje bild", "The pile of each picture" }

    together { "Näin te lajittelitte", "Så här sorterade ni", "How you sorted" }
    together_text {
        "Saatte olla eri mieltä. Siitä on hyvä puhua.",
        "Ni får tycka olika. Det är bra att prata om det.",
        "You may disagree. That is good to talk about."
    }
    together_later {
        "Kun toinenkin on lajitellut, näet tässä, mikä on tärkeää teille molemmille.",
        "När någon annan också har sorterat ser du här vad som är viktigt för er båda.",
        "When someone else has sorted too, you see here what is important to you both."
    }
    not_sorted { "Ei pinossa", "Inte i någon hög", "In no pile" }
    make_goal { "Tee tavoite", "Gör ett mål", "Make a goal" }
    back_to_goal { "Takaisin tavoitteeseen", "Tillbaka till målet", "Back to the goal" }

    to_sorting { "Lajittele kuvat: mikä on tärkeää?", "Sortera bilder: vad är viktigt?", "Sort pictures: what matters?" }
    important_to(names: &str) { "Tärkeä: {names}", "Viktigt: {names}", "Important: {names}" }
}
