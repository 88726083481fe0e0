//! Words of the picture of progress and of the page that shows every goal's.

use super::{Lang, format};

/// Since when, in a sentence that may end with the day.
pub fn paused_since(lang: Lang, from: &str) -> String {
    format::one_stop(until_now(lang, from))
}

messages! {
    title { "Edistyminen", "Framsteg", "Progress" }
    title_of(name: &str) { "{name}: edistyminen", "{name}: framsteg", "{name}: progress" }
    intro { "Jokaisella tavoitteella on oma kuvansa. Sama on sanoina kuvan alla.", "Varje mål har en egen bild. Samma sak finns som text under bilden.", "Each goal has its own picture. The same is written in words below it." }
    of_all { "Kaikkien tavoitteiden edistyminen", "Framsteg i alla mål", "Progress of all goals" }
    none { "Täällä näet, miten tavoitteet etenevät, kun ensimmäinen on käytössä.", "Här ser du hur det går med målen när det första är i bruk.", "Here you see how the goals are going, once the first one is in use." }
    not_scored { "Tähän tulee kuva, kun joku on koskettanut porrasta.", "Här kommer en bild när någon har tryckt på ett steg.", "A picture appears here once somebody has touched a step." }
    printed_on(day: &str) { "Tulostettu {day}", "Utskrivet {day}", "Printed on {day}" }
    here(step: &str) { "Nyt: {step}", "Nu: {step}", "Now: {step}" }
    stopped(step: &str) { "Jäi tähän: {step}", "Stannade här: {step}", "Stopped here: {step}" }
    next_part(part: &str) { "Seuraava osatavoite: {part}", "Nästa delmål: {part}", "Next partial goal: {part}" }
    ended(n: usize) { "Päättyneet tavoitteet ({n})", "Avslutade mål ({n})", "Goals that have ended ({n})" }
    in_words(n: usize) { "Sanoina ({n})", "Med ord ({n})", "In words ({n})" }

    signs { "Kuvan merkit", "Tecken i bilden", "Symbols in the picture" }
    target { "Tavoitepäivä", "Måldatum", "Target date" }
    target_day(day: &str) { "Tavoitepäivä {day}", "Måldatum {day}", "Target date {day}" }
    today { "Tänään", "I dag", "Today" }
    rewritten { "Portaat kirjoitettiin uudelleen", "Trappan skrevs om", "The steps were rewritten" }
    rewritten_on(days: &str) { "Portaat kirjoitettiin uudelleen {days}", "Trappan skrevs om {days}", "The steps were rewritten on {days}" }
    former { "Arvio aiemmilla portailla", "Bedömning på den tidigare trappan", "Score on the earlier steps" }
    rewritten_said {
        "Portaat kirjoitettiin uudelleen. Aiemmilla arvioilla on silloiset sanat.",
        "Trappan skrevs om. De tidigare bedömningarna har orden från då.",
        "The steps were rewritten. Earlier scores keep the words of their time."
    }
    pause { "Tauko", "Paus", "Pause" }
    paused_between(from: &str, to: &str) { "{from}–{to} Tauko.", "{from}–{to} Paus.", "{from} – {to} Pause." }
    until_now(from: &str) { "{from} alkaen tauolla.", "Pausat från {from}.", "Paused since {from}." }
    between { "Tämän ja seuraavan portaan välissä", "Mellan det här steget och nästa", "Between this step and the next" }
}
