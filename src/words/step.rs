//! A step as a whole sentence: the goal's own name, and the amount in the form that stands behind it.

use super::{Lang, format};
use crate::plan::{Amount, Unit};

messages! {
    sentence(name: &str, amount: &str) { "{name} {amount}.", "{name} {amount}.", "{name} {amount}." }
    /// Where the amount cannot be bent into the sentence.
    apart(name: &str, amount: &str) { "{name}: {amount}", "{name}: {amount}", "{name}: {amount}" }
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
