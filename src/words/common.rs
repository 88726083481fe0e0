//! Words of the field that stand in many places (method §9).

use super::Lang;
use crate::plan::{IndicatorKind, Level, Phase, Role};

messages! {
    /// A client, to themselves.
    myself { "Minä", "Jag", "Me" }
    app_name { "Askelma", "Askelma", "Askelma" }
    back { "Takaisin", "Tillbaka", "Back" }
    help { "Apua", "Hjälp", "Help" }
    next { "Jatka", "Fortsätt", "Continue" }
    save { "Tallenna", "Spara", "Save" }
    cancel { "Peruuta", "Avbryt", "Cancel" }
    close { "Sulje", "Stäng", "Close" }
    change { "Muuta", "Ändra", "Change" }
    undo_later { "Voit kumota tämän myöhemmin.", "Du kan ångra det här senare.", "You can undo this later." }
    undo { "Kumoa", "Ångra", "Undo" }
    done { "Valmis", "Klar", "Done" }
    goals { "Tavoitteet", "Mål", "Goals" }
    review { "Arviointi", "Ut\u{ad}värdering", "Review" }
    form { "Lomake", "Blankett", "Form" }
    stair { "Portaat", "Steg", "Steps" }
    settings { "Asetukset", "Inställ\u{ad}ningar", "Settings" }
    places { "Paikat", "Platser", "Places" }
    baseline { "Lähtötaso", "Utgångsnivå", "Baseline" }
    expected_level { "Tavoite\u{ad}taso", "Målnivå", "Expected level" }
    proposal { "Ehdotus", "Förslag", "Suggestion" }
    not_written { "Ei vielä sanoja", "Inga ord ännu", "No words yet" }
    by_day(day: &str) { "{day} mennessä", "senast {day}", "by {day}" }
}

pub fn role(lang: Lang, role: Role) -> &'static str {
    let all = match role {
        Role::Client => ["Asiakas", "Klient", "Client"],
        Role::CloseOne => ["Läheinen", "Närstående", "Close one"],
        Role::Professional => ["Ammatti\u{ad}lainen", "Yrkes\u{ad}utbildad", "Professional"],
    };
    all[lang as usize]
}

/// Somebody without a name, as a sentence begins with them.
pub fn somebody(lang: Lang, role: Role) -> &'static str {
    let all = match role {
        Role::Client => ["Asiakas", "Klienten", "The client"],
        Role::CloseOne => ["Läheinen", "Den närstående", "The close one"],
        Role::Professional => ["Ammatti\u{ad}lainen", "Den yrkes\u{ad}utbildade", "The professional"],
    };
    all[lang as usize]
}

/// What the client is called by somebody who looks at the goals, where no name is known.
pub fn client_of(lang: Lang, who: Role) -> &'static str {
    let all = match who {
        Role::CloseOne => ["Läheisesi", "Din närstående", "The person close to you"],
        _ => ["Asiakas", "Klienten", "The client"],
    };
    all[lang as usize]
}

pub fn phase(lang: Lang, phase: Phase) -> &'static str {
    let all = match phase {
        Phase::Start => ["Alkuarviointi", "Utvärdering i början", "Review at the start"],
        Phase::Interim => ["Väliarviointi", "Mellan\u{ad}utvärdering", "Midway review"],
        Phase::Final => ["Loppu\u{ad}arviointi", "Slut\u{ad}utvärdering", "Review at the end"],
    };
    all[lang as usize]
}

pub fn indicator_kind(lang: Lang, kind: IndicatorKind) -> &'static str {
    let all = match kind {
        IndicatorKind::Count => ["Kuinka usein tai monta", "Hur ofta eller hur många", "How often or how many"],
        IndicatorKind::Time => ["Aika", "Tid", "Time"],
        IndicatorKind::Distance => ["Matka", "Sträcka", "Distance"],
        IndicatorKind::Help => ["Avun määrä", "Hur mycket hjälp", "How much help"],
        IndicatorKind::Share => ["Kuinka suuri osa", "Hur stor del", "How large a part"],
        IndicatorKind::Rating => ["Oma arvio 0–10", "Egen skattning 0–10", "Own rating 0–10"],
        IndicatorKind::Other => ["Jokin muu", "Något annat", "Something else"],
    };
    all[lang as usize]
}

/// `taso 0`, as the form and screen readers name a level.
pub fn level(lang: Lang, level: Level) -> String {
    let sign = level.sign();
    match lang {
        Lang::Fi => format!("taso {sign}"),
        Lang::Sv => format!("nivå {sign}"),
        Lang::En => format!("level {sign}"),
    }
}

/// Which step it is, as people point at it: without the number that the form gives it. The only name a step has.
pub fn step_name(lang: Lang, level: Level) -> &'static str {
    let all = match level {
        Level::MuchLess => ["alin porras", "det nedersta steget", "the lowest step"],
        Level::Less => ["toinen porras", "det andra steget", "the second step"],
        Level::Expected => ["tavoite\u{ad}taso", "målnivån", "the expected level"],
        Level::More => ["neljäs porras", "det fjärde steget", "the fourth step"],
        Level::MuchMore => ["ylin porras", "det översta steget", "the top step"],
    };
    all[lang as usize]
}

/// The same at the beginning of a line.
pub fn step_title(lang: Lang, level: Level) -> String {
    let mut letters = step_name(lang, level).chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
