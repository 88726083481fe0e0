//! A step as a whole sentence from the goal's own name. The name is never altered but for its final full stop, and an
//! intention becomes what is done where that is certain; where a name does not carry an amount (it has one already, it is
//! long, a question or still an intention), the amount stands alone. Nought is "not yet", or a number apart.

use crate::advice::{action, lexicon};
use crate::plan::{Amount, Indicator, Unit};
use crate::words::{Lang, format, step};
use std::borrow::Cow;

/// A longer name and an amount make a sentence that is hard to read on a step.
const LONGEST: usize = 60;

/// The sentence of a step on which `amount` is reached; `less` where a smaller amount is better. The amount alone
/// where the name does not carry it. With plain spaces, as these words become the person's own text.
pub fn of_amount(lang: Lang, name: &str, indicator: &Indicator, amount: Amount, less: bool) -> String {
    let sentence = carrier(lang, name).zip(indicator.unit).map(|(name, unit)| {
        let name = name.as_ref();
        if amount == Amount::ZERO
            && let Some(none) = of_nought(lang, name, unit, less)
        {
            return none;
        }
        match unit {
            Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek | Unit::Times => {
                step::sentence(lang, name, &format::quantity(lang, amount, unit))
            }
            // What takes less time is done in it; what shall last longer goes on for it.
            Unit::Seconds | Unit::Minutes | Unit::Hours if less => step::sentence(lang, name, &step::within(lang, amount, unit)),
            Unit::Seconds | Unit::Minutes | Unit::Hours => step::sentence(lang, name, &step::lasting(lang, amount, unit)),
            Unit::Metres | Unit::Kilometres | Unit::Steps => step::sentence(lang, name, &step::far(lang, amount, unit)),
            Unit::Percent => step::sentence(lang, name, &step::share(lang, amount)),
            Unit::Pieces => step::apart(lang, name, &format::quantity(lang, amount, unit)),
            Unit::Points => step::apart(lang, name, &step::rating(lang, amount)),
        }
    });
    sentence.map_or_else(|| super::words(lang, indicator, amount), |s| s.replace('\u{a0}', " "))
}

/// Nothing of it: not done yet, where more is better and the sentence can be denied with certainty; else the number apart,
/// for nobody walks nought times. `None` for what nought is a place on a scale of.
fn of_nought(lang: Lang, name: &str, unit: Unit, less: bool) -> Option<String> {
    if matches!(unit, Unit::Percent | Unit::Pieces | Unit::Points) {
        return None;
    }
    let denied = if less { None } else { action::not_yet(lang, name) };
    Some(denied.unwrap_or_else(|| step::apart(lang, name, &format::quantity(lang, Amount::ZERO, unit))))
}

/// The same with a way to be helped.
pub fn of_help(lang: Lang, name: &str, rung: &str) -> String {
    let carries = carrier(lang, name).filter(|name| !has_word(name, HELP[lang as usize], &[]));
    carries.map_or_else(|| rung.to_owned(), |name| step::sentence(lang, &name, rung))
}

/// The name as it would stand before an amount.
pub fn carried(lang: Lang, name: &str) -> Option<String> {
    carrier(lang, name).map(Cow::into_owned)
}

/// The name as the beginning of a sentence, where it can be one.
fn carrier(lang: Lang, name: &str) -> Option<Cow<'_, str>> {
    let name = name.trim();
    let name = name.strip_suffix('.').unwrap_or(name).trim_end();
    // "I want to walk 0 times a week" is nobody's step: what the person does is.
    let name = if lexicon::intention(lang, name).is_some() { Cow::Owned(action::done(lang, name)?) } else { Cow::Borrowed(name) };
    let one_sentence = name.ends_with(char::is_alphabetic) && !name.contains(['?', '!', ';', ':', '\n']) && !name.contains(". ");
    let amount = name.contains(|c: char| c.is_numeric() || c == '%') || has_word(&name, AMOUNTS[lang as usize], STEMS[lang as usize]);
    (one_sentence && name.chars().count() <= LONGEST && !amount).then_some(name)
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

/// Words that say already how much help there is.
const HELP: [&[&str]; 3] = [
    &["itse", "yksin", "itsenäisesti", "avulla", "apua", "avustajan", "tuella", "ohjattuna"],
    &["själv", "självständigt", "ensam", "hjälp", "stöd", "hand"],
    &["alone", "myself", "independently", "help", "support", "own"],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::IndicatorKind;

    fn indicator(unit: Unit) -> Indicator {
        Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(unit) }
    }

    fn more(lang: Lang, name: &str, unit: Unit, amount: &str) -> String {
        of_amount(lang, name, &indicator(unit), Amount::parse(amount).expect("an amount"), false)
    }

    #[test]
    fn an_intention_becomes_what_is_done() {
        for (lang, name, some, none) in [
            (Lang::Fi, "Haluan kävellä kauppaan", "Kävelen kauppaan 3 kertaa viikossa.", "En kävele kauppaan vielä."),
            (Lang::Sv, "Jag vill gå till affären", "Jag går till affären 3 gånger i veckan.", "Jag går inte till affären ännu."),
            (Lang::En, "I want to walk to the shop", "I walk to the shop 3 times a week.", "I do not walk to the shop yet."),
            // Without certainty the amount stands alone.
            (Lang::Fi, "Haluan kävellä ja uida", "3 kertaa viikossa", "0 kertaa viikossa"),
            (Lang::Sv, "Jag vill alltid gå ut", "3 gånger i veckan", "0 gånger i veckan"),
        ] {
            assert_eq!(more(lang, name, Unit::TimesPerWeek, "3"), some);
            assert_eq!(more(lang, name, Unit::TimesPerWeek, "0"), none);
        }
        // To say what one wants is done, not meant.
        assert_eq!(more(Lang::Fi, "Kerron, mitä haluan", Unit::TimesPerWeek, "3"), "Kerron, mitä haluan 3 kertaa viikossa.");
    }

    #[test]
    fn each_kind_of_amount_makes_a_finnish_sentence() {
        let cases = [
            ("Kävelen lähikauppaan", Unit::TimesPerWeek, "3", "Kävelen lähikauppaan 3 kertaa viikossa."),
            ("Kävelen lähikauppaan", Unit::TimesPerWeek, "1", "Kävelen lähikauppaan kerran viikossa."),
            ("Kävelen lähikauppaan", Unit::TimesPerWeek, "0", "En kävele lähikauppaan vielä."),
            ("Kävelen", Unit::Metres, "0", "En kävele vielä."),
            ("Kävely kauppaan", Unit::TimesPerWeek, "0", "Kävely kauppaan: 0 kertaa viikossa"),
            ("Puen paidan", Unit::TimesPerWeek, "0", "Puen paidan: 0 kertaa viikossa"),
            ("Lähden ulos", Unit::DaysPerWeek, "4", "Lähden ulos 4 päivänä viikossa."),
            ("Nousen tuolista", Unit::Times, "5", "Nousen tuolista 5 kertaa."),
            ("Luen lehteä", Unit::Minutes, "20", "Luen lehteä 20 minuuttia."),
            ("Luen lehteä", Unit::Hours, "1", "Luen lehteä 1 tunnin."),
            ("Kävelen.", Unit::Metres, "200", "Kävelen 200 metriä."),
            ("Kävelen", Unit::Kilometres, "1,5", "Kävelen 1,5 kilometriä."),
            ("Muistan lääkkeeni", Unit::Percent, "80", "Muistan lääkkeeni 80 prosentissa kerroista."),
            ("Arvioin jaksamiseni", Unit::Points, "6", "Arvioin jaksamiseni: 6/10"),
            ("Nimeän kuvia", Unit::Pieces, "8", "Nimeän kuvia: 8 kappaletta"),
        ];
        for (name, unit, amount, sentence) in cases {
            assert_eq!(more(Lang::Fi, name, unit, amount), sentence);
        }
        assert_eq!(of_amount(Lang::Fi, "Puen paidan", &indicator(Unit::Minutes), Amount::whole(5), true), "Puen paidan 5 minuutissa.");
        // What shall become less is not done "not yet" when it is gone.
        let less = of_amount(Lang::Fi, "Kaadun", &indicator(Unit::TimesPerWeek), Amount::ZERO, true);
        assert_eq!(less, "Kaadun: 0 kertaa viikossa");
        assert_eq!(of_help(Lang::Fi, "Nousen sängystä", "yhden avustajan kanssa"), "Nousen sängystä yhden avustajan kanssa.");
    }

    #[test]
    fn and_a_swedish_and_an_english_one() {
        assert_eq!(more(Lang::Sv, "Jag går till närbutiken", Unit::TimesPerWeek, "3"), "Jag går till närbutiken 3 gånger i veckan.");
        assert_eq!(more(Lang::En, "I walk to the corner shop", Unit::TimesPerWeek, "3"), "I walk to the corner shop 3 times a week.");
        assert_eq!(more(Lang::Sv, "Jag läser tidningen", Unit::Minutes, "20"), "Jag läser tidningen i 20 minuter.");
        assert_eq!(more(Lang::En, "I remember my pills", Unit::Percent, "80"), "I remember my pills 80 per cent of the time.");
        let faster = |lang, name| of_amount(lang, name, &indicator(Unit::Minutes), Amount::whole(5), true);
        assert_eq!(faster(Lang::Sv, "Jag tar på mig skjortan"), "Jag tar på mig skjortan på 5 minuter.");
        assert_eq!(faster(Lang::En, "I put on my shirt"), "I put on my shirt in 5 minutes.");
    }

    #[test]
    fn a_name_that_carries_no_amount_leaves_it_alone() {
        let long = "Kävelen sateellakin lähikauppaan ja kannan ostokset kotiin kassissa";
        let names = [
            "",
            "Kävelen kahdesti viikossa kauppaan",
            "Kävelen 200 metriä",
            "Kävelen. Sitten istun",
            "Jaksanko kävellä?",
            "Kävelen joka päivä",
            long,
        ];
        for name in names {
            assert_eq!(more(Lang::Fi, name, Unit::TimesPerWeek, "3"), "3 kertaa viikossa", "{name}");
        }
        // How much help there is stands in the name already; how often does not.
        assert_eq!(of_help(Lang::Fi, "Kävelen itse kauppaan", "yksin"), "yksin");
        assert_eq!(more(Lang::Fi, "Kävelen itse kauppaan", Unit::TimesPerWeek, "3"), "Kävelen itse kauppaan 3 kertaa viikossa.");
    }
}
