//! A step as a whole sentence: the goal's own name, and the amount in the form that stands behind it.

use super::{Lang, format};
use crate::plan::{Amount, Unit};

messages! {
    sentence(name: &str, amount: &str) { "{name} {amount}.", "{name} {amount}.", "{name} {amount}." }
    /// A name that carries no amount: a question, two sentences, a wish.
    instead(amount: &str) { "Teen tämän {amount}.", "Jag gör det här {amount}.", "I do this {amount}." }
    instead_lasting(amount: &str) { "Teen tätä {amount}.", "Jag gör det här {amount}.", "I do this {amount}." }
    instead_far(amount: &str) { "Matka on {amount}.", "Sträckan är {amount}.", "The distance is {amount}." }
    instead_share(amount: &str) { "Onnistun {amount}.", "Jag lyckas {amount}.", "I succeed {amount}." }
    instead_rating(amount: &str) { "Oma arvioni on {amount}.", "Jag ger det {amount}.", "I rate it {amount}." }
    instead_pieces(amount: &str) { "Määrä on {amount}.", "Antalet är {amount}.", "The number is {amount}." }
    /// Right both where it shall be quicker and where there shall be less of it.
    takes(name: &str, amount: &str) { "{name}, ja aikaa kuluu {amount}.", "{name}, och det tar {amount}.", "{name}, and it takes {amount}." }
    rated(name: &str, amount: &str) { "{name}, ja oma arvioni siitä on {amount}.", "{name}, och jag ger det {amount}.", "{name}, and I rate it {amount}." }
}

/// A denied sentence with its end: *vielä*, or *enää* where there shall be less of it.
pub fn no_more_or_not_yet(lang: Lang, denied: &str, less: bool) -> String {
    let end = match (lang, less) {
        (Lang::Fi, false) => "vielä",
        (Lang::Fi, true) => "enää",
        (Lang::Sv, false) => "ännu",
        (Lang::Sv, true) => "längre",
        (Lang::En, false) => "yet",
        (Lang::En, true) => "any more",
    };
    format!("{denied} {end}.")
}

/// The same of a deed that cannot be denied with certainty.
pub fn does_not_happen(lang: Lang, name: &str, less: bool) -> String {
    let start = match (lang, less) {
        (Lang::Fi, false) => "Tätä ei vielä tapahdu",
        (Lang::Fi, true) => "Tätä ei enää tapahdu",
        (Lang::Sv, false) => "Det här händer inte ännu",
        (Lang::Sv, true) => "Det här händer inte längre",
        (Lang::En, false) => "This does not happen yet",
        (Lang::En, true) => "This does not happen any more",
    };
    format!("{start}: {name}.")
}

/// Nothing of what a name that cannot be denied tells.
pub fn instead_none(lang: Lang, less: bool) -> &'static str {
    match (lang, less) {
        (Lang::Fi, false) => "En tee tätä vielä.",
        (Lang::Fi, true) => "En tee tätä enää.",
        (Lang::Sv, false) => "Jag gör inte det här ännu.",
        (Lang::Sv, true) => "Jag gör inte det här längre.",
        (Lang::En, false) => "I do not do this yet.",
        (Lang::En, true) => "I do not do this any more.",
    }
}

/// So many things: `yhteensä 11 kappaletta`.
pub fn pieces(lang: Lang, n: Amount) -> String {
    match lang {
        Lang::Fi if n == Amount::whole(1) => "yhden kappaleen".to_owned(),
        Lang::Fi => format!("yhteensä {}", format::quantity(lang, n, Unit::Pieces)),
        Lang::Sv => format!("sammanlagt {}", format::quantity(lang, n, Unit::Pieces)),
        Lang::En => format!("{} in all", format::amount(lang, n)),
    }
}

/// An amount where it is named, not done: `7 päivää viikossa`.
pub fn named(lang: Lang, n: Amount, unit: Unit) -> String {
    match (lang, unit) {
        (Lang::Fi, Unit::DaysPerWeek) if n == Amount::whole(1) => "1\u{a0}päivä viikossa".to_owned(),
        (Lang::Fi, Unit::DaysPerWeek) => format!("{}\u{a0}päivää viikossa", format::amount(lang, n)),
        _ => format::quantity(lang, n, unit),
    }
}

/// In how long a time something is done: `5 minuutissa`.
pub fn within(lang: Lang, n: Amount, unit: Unit) -> String {
    match lang {
        Lang::Fi => {
            let name = match unit {
                Unit::Seconds => "sekunnissa",
                Unit::Minutes => "minuutissa",
                Unit::Hours => "tunnissa",
                _ => return format::quantity(lang, n, unit),
            };
            format!("{} {name}", format::amount(lang, n))
        }
        Lang::Sv => format!("på {}", format::quantity(lang, n, unit)),
        Lang::En => format!("in {}", format::quantity(lang, n, unit)),
    }
}

/// For how long something goes on: `20 minuuttia`, `1 minuutin`.
pub fn lasting(lang: Lang, n: Amount, unit: Unit) -> String {
    match lang {
        Lang::Fi => whole_object(n, unit),
        Lang::Sv => format!("i {}", format::quantity(lang, n, unit)),
        Lang::En => format!("for {}", format::quantity(lang, n, unit)),
    }
}

/// How far: `200 metriä`, `1 kilometrin`.
pub fn far(lang: Lang, n: Amount, unit: Unit) -> String {
    if lang == Lang::Fi { whole_object(n, unit) } else { format::quantity(lang, n, unit) }
}

/// How often it works: `80 prosentissa kerroista`.
pub fn share(lang: Lang, n: Amount) -> String {
    let n = format::amount(lang, n);
    match lang {
        Lang::Fi => format!("{n} prosentissa kerroista"),
        Lang::Sv => format!("{n} % av gångerna"),
        Lang::En => format!("{n} per cent of the time"),
    }
}

/// A rating of one's own: `6/10`.
pub fn rating(lang: Lang, n: Amount) -> String {
    format!("{}/10", format::amount(lang, n))
}

/// Finnish puts one of something in the genitive behind a verb, and more in the partitive.
fn whole_object(n: Amount, unit: Unit) -> String {
    let one = match unit {
        Unit::Seconds => "1 sekunnin",
        Unit::Minutes => "1 minuutin",
        Unit::Hours => "1 tunnin",
        Unit::Metres => "1 metrin",
        Unit::Kilometres => "1 kilometrin",
        Unit::Steps => "1 askeleen",
        _ => return format::quantity(Lang::Fi, n, unit),
    };
    if n == Amount::whole(1) { one.to_owned() } else { format::quantity(Lang::Fi, n, unit) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_something_is_bent_in_finnish() {
        let two = [1, 2].map(Amount::whole);
        assert_eq!(two.map(|n| within(Lang::Fi, n, Unit::Hours)), ["1 tunnissa", "2 tunnissa"]);
        assert_eq!(two.map(|n| lasting(Lang::Fi, n, Unit::Minutes).replace('\u{a0}', " ")), ["1 minuutin", "2 minuuttia"]);
        assert_eq!(two.map(|n| far(Lang::Fi, n, Unit::Steps).replace('\u{a0}', " ")), ["1 askeleen", "2 askelta"]);
    }
}
