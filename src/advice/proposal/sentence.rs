//! A step as a whole sentence from the goal's own name. The name is altered only for its final full stop, for an amount or
//! an amount of help that it has already and that the step's own takes the place of, and where an intention becomes what is
//! done. Where a name carries nothing (it is long, a question or still an intention), a sentence that points to it says the
//! amount. Nought is "not yet", or "no more".

mod duration;
mod name;
mod nought;

use crate::plan::{Amount, Indicator, Unit};
use crate::words::{Lang, format, step};
use duration::Duration;
use name::{Gap, carrier, without_help};

/// The sentence of a step on which `amount` is reached; `less` where a smaller amount is better. The amount alone
/// where there is no name or no unit. With plain spaces, as these words become the person's own text.
pub fn of_amount(lang: Lang, name: &str, indicator: &Indicator, amount: Amount, less: bool) -> String {
    let Some(unit) = indicator.unit.filter(|_| !name.trim().is_empty()) else { return super::words(lang, indicator, amount) };
    let carried = carrier(lang, name).and_then(|name| Gap::of(lang, &name, unit));
    let sentence = match carried {
        Some(gap) => with_name(lang, &gap, unit, amount, less),
        None => without_name(lang, unit, amount, less),
    };
    sentence.replace('\u{a0}', " ")
}

fn with_name(lang: Lang, gap: &Gap, unit: Unit, amount: Amount, less: bool) -> String {
    let bare = gap.closed();
    if amount == Amount::ZERO && !matches!(unit, Unit::Percent | Unit::Points) {
        return nought::of(lang, &bare, less);
    }
    let filled = |amount: &str| gap.filled(amount) + ".";
    match unit {
        Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek | Unit::Times => {
            filled(&format::quantity(lang, amount, unit))
        }
        Unit::Seconds | Unit::Minutes | Unit::Hours => match Duration::of(lang, &bare, &gap.was, less) {
            Duration::Within => filled(&step::within(lang, amount, unit)),
            Duration::Lasting => filled(&step::lasting(lang, amount, unit)),
            Duration::Either => step::takes(lang, &bare, &format::quantity(lang, amount, unit)),
        },
        Unit::Metres | Unit::Kilometres | Unit::Steps => filled(&step::far(lang, amount, unit)),
        Unit::Percent => filled(&step::share(lang, amount)),
        Unit::Pieces => {
            let many = gap.with_number(&format::amount(lang, amount)).filter(|_| amount != Amount::whole(1));
            many.map_or_else(|| filled(&step::pieces(lang, amount)), |many| many + ".")
        }
        Unit::Points => step::rated(lang, &bare, &step::rating(lang, amount)),
    }
}

fn without_name(lang: Lang, unit: Unit, amount: Amount, less: bool) -> String {
    match unit {
        Unit::Percent => step::instead_share(lang, &step::share(lang, amount)),
        Unit::Points => step::instead_rating(lang, &step::rating(lang, amount)),
        _ if amount == Amount::ZERO => step::instead_none(lang, less).to_owned(),
        Unit::Seconds | Unit::Minutes | Unit::Hours => step::instead_lasting(lang, &step::lasting(lang, amount, unit)),
        Unit::Metres | Unit::Kilometres | Unit::Steps => step::instead_far(lang, &format::quantity(lang, amount, unit)),
        Unit::Pieces => step::instead_pieces(lang, &format::quantity(lang, amount, unit)),
        _ => step::instead(lang, &format::quantity(lang, amount, unit)),
    }
}

/// The same with a way to be helped, in the place of what the name says of it.
pub fn of_help(lang: Lang, name: &str, rung: &str) -> String {
    if name.trim().is_empty() {
        return rung.to_owned();
    }
    let carries = carrier(lang, name).and_then(|name| without_help(lang, &name));
    carries.map_or_else(|| step::instead(lang, rung), |name| Gap::behind(lang, &name).filled(rung) + ".")
}

/// The name as it would stand before an amount, where it has none yet.
pub fn carried(lang: Lang, name: &str) -> Option<String> {
    let has_amount = |name: &str| name.contains(|c: char| c.is_numeric() || c == '%') || has_word(name, AMOUNTS[lang as usize], STEMS[lang as usize]);
    carrier(lang, name).filter(|name| !has_amount(name) && name.chars().count() <= 60).map(std::borrow::Cow::into_owned)
}

fn has_word(name: &str, words: &[&str], stems: &[&str]) -> bool {
    let name = name.to_lowercase();
    let mut parts = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    parts.any(|w| words.contains(&w) || stems.iter().any(|s| w.starts_with(s)))
}

/// Words that say how much or how often, by language.
const AMOUNTS: [&[&str]; 3] = [
    &[
        "aina",
        "kaksi",
        "kahden",
        "kolme",
        "kolmen",
        "neljä",
        "neljän",
        "viisi",
        "viiden",
        "kymmenen",
        "kerran",
        "kertaa",
        "joka",
        "viikossa",
        "päivässä",
        "kuukaudessa",
        "tunnissa",
        "tunnin",
        "tuntia",
        "puoli",
        "puolet",
    ],
    &[
        "alltid", "två", "tre", "fyra", "fem", "tio", "gång", "gånger", "varje", "veckan", "månaden", "timme", "timmar", "halv", "halva", "hälften",
        "dagligen",
    ],
    &[
        "always", "two", "three", "four", "five", "ten", "once", "twice", "times", "every", "each", "weekly", "daily", "monthly", "hour", "hours",
        "half",
    ],
];

const STEMS: [&[&str]; 3] = [
    &[
        "kahdesti",
        "kolmesti",
        "neljästi",
        "viidesti",
        "päivittäin",
        "viikoittain",
        "kuukausittain",
        "minuut",
        "sekun",
        "metri",
        "kilometri",
        "prosent",
    ],
    &["minut", "sekund", "meter", "kilometer", "procent"],
    &["minute", "second", "metre", "kilometre", "percent"],
];

#[cfg(test)]
mod tests;
