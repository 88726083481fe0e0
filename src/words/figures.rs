//! Words around the T-score on a professional's screen. Those that stand on paper too are in `form`.

use super::Lang;
use crate::plan::Importance;

messages! {
    title { "Ammatti\u{ad}laiselle: T-lukuarvo", "För yrkesutbildade: T-värde", "For professionals: T-score" }
    caption { "T-lukuarvo ja tavoitteet, joihin se perustuu", "T-värdet och målen det bygger på", "T-score and the goals it rests on" }
    at_start {
        "Tästä lähdetään. Saavutettu luku ja muutos näkyvät väliarvioinnissa ja loppuarvioinnissa.",
        "Härifrån börjar ni. Det uppnådda värdet och förändringen syns i mellanutvärderingen och slututvärderingen.",
        "This is where you begin. What was reached, and the change, show in the midway review and in the review at the end."
    }
    tolerance {
        "Kahden arvioijan luvut voivat erota noin ±24 pistettä. Puhukaa mieluummin portaista ja sanoista. Luvut on pyöristetty: muutos voi poiketa yhdellä niiden erotuksesta.",
        "Två bedömares värden kan skilja sig med omkring ±24 poäng. Tala hellre om stegen och orden. Värdena är avrundade: förändringen kan avvika med ett från deras skillnad.",
        "The figures of two raters can differ by about ±24 points. It is better to talk about the steps and the words. The figures are rounded: the change may differ by one from their difference."
    }

    counted { "Mukana luvussa", "Med i värdet", "Counted" }
    not_counted { "Ei mukana, ja miksi", "Inte med, och varför", "Not counted, and why" }
    none_counted { "Ei vielä yhtään tavoitetta.", "Inget mål ännu.", "No goal yet." }
    from_to(goal: &str, start: &str, reached: &str) {
        "{goal}: alussa {start}, saavutettu {reached}",
        "{goal}: i början {start}, uppnått {reached}",
        "{goal}: at the start {start}, reached {reached}"
    }
    from(goal: &str, start: &str) { "{goal}: alussa {start}", "{goal}: i början {start}", "{goal}: at the start {start}" }
    weighs(line: &str, weight: u8) { "{line} · tärkeys {weight}", "{line} · betydelse {weight}", "{line} · importance {weight}" }
    midway(goal: &str, reached: &str) {
        "{goal}: lisätty kesken jakson. Saavutettu {reached}, ei mukana alussa eikä muutoksessa",
        "{goal}: tillagt under perioden. Uppnått {reached}, inte med i början eller i förändringen",
        "{goal}: added midway. Reached {reached}, not part of the start or the change"
    }
    not_agreed(goal: &str) { "{goal}: porrasta ei ole sovittu", "{goal}: ni har inte kommit överens om ett steg", "{goal}: no step has been agreed on" }
    paused(goal: &str) { "{goal}: tauolla, porrasta ei ole sovittu", "{goal}: pausat, ni har inte kommit överens om ett steg", "{goal}: paused, no step has been agreed on" }
    dropped(goal: &str, day: &str, reason: &str) { "{goal}: jäi kesken {day}. {reason}", "{goal}: avslutades i förtid {day}. {reason}", "{goal}: stopped early on {day}. {reason}" }
    dropped_at(line: &str, level: &str) {
        "{line} Sen taso {level} on mukana vain alemmassa taulukossa.",
        "{line} Dess nivå {level} är med bara i den nedre tabellen.",
        "{line} Its level {level} counts only in the lower table."
    }
    dropped_unscored(line: &str) { "{line} Sitä ei ehditty arvioida.", "{line} Det hann inte bedömas.", "{line} It was never scored." }
    draft(goal: &str) { "{goal}: tavoite on vielä kesken", "{goal}: målet är inte klart", "{goal}: the goal is unfinished" }
    in_trash(goal: &str) { "{goal}: roskakorissa", "{goal}: i papperskorgen", "{goal}: in the trash" }

    how { "Miten luku lasketaan", "Hur värdet räknas ut", "How the figure is calculated" }
    how_text {
        "Jokaisen tavoitteen taso kerrotaan sen tärkeydellä, ja tulot lasketaan yhteen. Summa muutetaan asteikolle, jolla 50 tarkoittaa: kaikki tavoitteet ovat tavoitetasolla. Tavoitteita, joita ei ole arvioitu, ei arvata.",
        "Varje måls nivå multipliceras med dess betydelse och summeras. Summan förs till en skala där 50 betyder att alla mål är på målnivån. Mål som inte har bedömts gissas inte.",
        "The level of each goal is multiplied by its importance and added up. The sum is put on a scale where 50 means that every goal is at its expected level. Goals that were not scored are not guessed."
    }
    formula {
        "T = 50 + 10 × Σ(w × x) ÷ √((1 − ρ) × Σ(w²) + ρ × (Σw)²)",
        "T = 50 + 10 × Σ(w × x) ÷ √((1 − ρ) × Σ(w²) + ρ × (Σw)²)",
        "T = 50 + 10 × Σ(w × x) ÷ √((1 − ρ) × Σ(w²) + ρ × (Σw)²)"
    }
    formula_said {
        "T on 50 plus jakolasku. Jaettava on 10 kertaa tärkeyksien ja tasojen tulojen summa. Jakaja on neliöjuuri luvusta, joka saadaan näin: 1 miinus rho kertaa tärkeyksien neliöiden summa, plus rho kertaa tärkeyksien summan neliö.",
        "T är 50 plus en kvot. Täljaren är 10 gånger summan av betydelse gånger nivå. Nämnaren är kvadratroten ur: 1 minus rho gånger summan av betydelsernas kvadrater, plus rho gånger kvadraten på betydelsernas summa.",
        "T is 50 plus a fraction. Its top is 10 times the sum of importance times level. Its bottom is the square root of: 1 minus rho, times the sum of the squared importances, plus rho times the square of the sum of the importances."
    }
    meaning_x { "tavoitteen taso, −2…+2", "målets nivå, −2…+2", "level of a goal, −2 to +2" }
    meaning_w { "tärkeys 1–3; aina 1, kun sitä ei ole valittu", "betydelse 1–3; alltid 1 när den inte är vald", "importance 1 to 3; always 1 where it is not chosen" }
    meaning_rho { "0,3: oletettu tavoitteiden välinen korrelaatio", "0,3: antagen korrelation mellan målen", "0.3: assumed correlation between goals" }
    /// The figure of this plan, with the sums under it.
    worked(what: &str, weighted: &str, squares: u32, weights: u32, t: i32) {
        "{what}: 50 + 10 × ({weighted}) ÷ √(0,7 × {squares} + 0,3 × {weights}²) ≈ {t}",
        "{what}: 50 + 10 × ({weighted}) ÷ √(0,7 × {squares} + 0,3 × {weights}²) ≈ {t}",
        "{what}: 50 + 10 × ({weighted}) ÷ √(0.7 × {squares} + 0.3 × {weights}²) ≈ {t}"
    }
    change_how {
        "Muutos on saavutetun ja alun erotus niistä tavoitteista, jotka olivat mukana molemmilla kerroilla. Se lasketaan ennen pyöristystä.",
        "Förändringen är skillnaden mellan uppnått och början för de mål som var med båda gångerna. Den räknas ut före avrundningen.",
        "The change is reached minus start, over the goals that were there both times. It is calculated before rounding."
    }
    sources { "Lähteet", "Källor", "Sources" }
    erratum {
        "Kaava on oikaisun mukainen; alkuperäisen artikkelin painettu kaava on virheellinen.",
        "Formeln följer rättelsen; formeln som trycktes i artikeln är felaktig.",
        "The formula follows the erratum; the one printed in the article is wrong."
    }

    weights { "Tavoitteiden tärkeys", "Målens betydelse", "Importance of the goals" }
    weights_text {
        "Tärkeyttä ei ole pakko valita. Valitse se kaikille tavoitteille tai ei yhdellekään.",
        "Betydelsen behöver inte väljas. Välj den för alla mål eller för inget.",
        "Importance need not be chosen. Choose it for every goal, or for none."
    }
    weights_none { "Tärkeyttä ei ole valittu. Kaikki tavoitteet ovat yhtä tärkeitä.", "Betydelsen är inte vald. Alla mål är lika viktiga.", "Importance is not chosen. All goals are equally important." }
    weights_all { "Tärkeys on valittu kaikille tavoitteille, ja se vaikuttaa lukuun.", "Betydelsen är vald för alla mål, och den påverkar värdet.", "Importance is chosen for every goal, and it counts." }
    weights_lack(goals: &str) {
        "Tärkeys puuttuu: {goals}. Siihen asti kaikki tavoitteet lasketaan yhtä tärkeinä.",
        "Betydelsen saknas: {goals}. Tills vidare räknas alla mål som lika viktiga.",
        "Still without importance: {goals}. Until then all goals count as equally important."
    }
    weights_clear { "Poista tärkeys kaikilta", "Ta bort betydelsen från alla", "Remove importance from all" }
    weighed_said(goal: &str, weight: u8) { "Valitsit tärkeyden {weight}: {goal}", "Du valde betydelsen {weight}: {goal}", "You chose importance {weight}: {goal}" }
    cleared_said { "Poistit tärkeyden kaikilta tavoitteilta.", "Du tog bort betydelsen från alla mål.", "You removed importance from all goals." }
}

/// What the formula was printed in. Titles stand in the language of the source.
pub const SOURCES: [&str; 2] = [
    "Kiresuk TJ, Sherman RE. Goal attainment scaling: a general method for evaluating comprehensive community mental health programs. \
     Community Mental Health Journal 1968; 4: 443–453.",
    "Turner-Stokes L. Goal attainment scaling (GAS) in rehabilitation: a practical guide. Clinical Rehabilitation 2009; 23: 362–370, \
     with its erratum to pages 364 and 367.",
];

/// How much a goal weighs, with its number.
pub fn importance(lang: Lang, importance: Importance) -> &'static str {
    let all = match importance {
        Importance::Some => ["1 tärkeä", "1 viktigt", "1 important"],
        Importance::Much => ["2 hyvin tärkeä", "2 mycket viktigt", "2 very important"],
        Importance::Most => ["3 tärkein", "3 viktigast", "3 most important"],
    };
    all[lang as usize]
}
