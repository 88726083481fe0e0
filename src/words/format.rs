//! Days, amounts and counts as each language writes them.

use super::Lang;
use crate::plan::{Amount, Day, Unit};

/// `31.1.2027`, in English `31 January 2027`.
pub fn day(lang: Lang, day: Day) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        Lang::En => format!("{} {} {}", day.day(), EN_MONTHS[day.month() as usize - 1], day.year()),
    }
}

/// Without the year where it is the same as in `today`: `3.11.`, in English `3 November`.
pub fn short_day(lang: Lang, d: Day, today: Day) -> String {
    match lang {
        _ if d.year() != today.year() => day(lang, d),
        Lang::Fi | Lang::Sv => format!("{}.{}.", d.day(), d.month()),
        Lang::En => format!("{} {}", d.day(), EN_MONTHS[d.month() as usize - 1]),
    }
}

/// A sentence that ends with a day: `3.11.` brings its own full stop, and takes no second.
pub fn one_stop(mut sentence: String) -> String {
    if sentence.ends_with("..") {
        sentence.pop();
    }
    sentence
}

const EN_MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// A number alone: decimal comma in Finnish and Swedish, point in English.
pub fn amount(lang: Lang, amount: Amount) -> String {
    let text = amount.to_string();
    if lang == Lang::En { text.replace(',', ".") } else { text }
}

/// A number with its unit, in the grammatical number it asks for: `kerran viikossa`, `3 kertaa viikossa`.
pub fn quantity(lang: Lang, n: Amount, unit: Unit) -> String {
    let one = n == Amount::whole(1);
    if one && let Some(words) = once(lang, unit) {
        return words.to_owned();
    }
    let number = amount(lang, n);
    let name = if one { unit_one(lang, unit) } else { unit_many(lang, unit) };
    format!("{number}\u{a0}{name}")
}

fn once(lang: Lang, unit: Unit) -> Option<&'static str> {
    Some(match (unit, lang) {
        (Unit::TimesPerDay, Lang::Fi) => "kerran päivässä",
        (Unit::TimesPerDay, Lang::Sv) => "en gång om dagen",
        (Unit::TimesPerDay, Lang::En) => "once a day",
        (Unit::TimesPerWeek, Lang::Fi) => "kerran viikossa",
        (Unit::TimesPerWeek, Lang::Sv) => "en gång i veckan",
        (Unit::TimesPerWeek, Lang::En) => "once a week",
        (Unit::TimesPerMonth, Lang::Fi) => "kerran kuukaudessa",
        (Unit::TimesPerMonth, Lang::Sv) => "en gång i månaden",
        (Unit::TimesPerMonth, Lang::En) => "once a month",
        (Unit::Times, Lang::Fi) => "kerran",
        (Unit::Times, Lang::Sv) => "en gång",
        (Unit::Times, Lang::En) => "once",
        _ => return None,
    })
}

fn unit_one(lang: Lang, unit: Unit) -> &'static str {
    let all = match unit {
        Unit::DaysPerWeek => ["päivänä viikossa", "dag i veckan", "day a week"],
        Unit::Pieces => ["kappale", "stycke", "piece"],
        Unit::Seconds => ["sekunti", "sekund", "second"],
        Unit::Minutes => ["minuutti", "minut", "minute"],
        Unit::Hours => ["tunti", "timme", "hour"],
        Unit::Metres => ["metri", "meter", "metre"],
        Unit::Kilometres => ["kilometri", "kilometer", "kilometre"],
        Unit::Steps => ["askel", "steg", "step"],
        Unit::Percent => ["%", "%", "per cent"],
        Unit::Points => ["piste", "poäng", "point"],
        Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::Times => return unit_many(lang, unit),
    };
    all[lang as usize]
}

/// The unit's name after a number that is not one; also what the person chooses from.
pub fn unit_many(lang: Lang, unit: Unit) -> &'static str {
    let all = match unit {
        Unit::TimesPerDay => ["kertaa päivässä", "gånger om dagen", "times a day"],
        Unit::TimesPerWeek => ["kertaa viikossa", "gånger i veckan", "times a week"],
        Unit::TimesPerMonth => ["kertaa kuukaudessa", "gånger i månaden", "times a month"],
        Unit::DaysPerWeek => ["päivänä viikossa", "dagar i veckan", "days a week"],
        Unit::Times => ["kertaa", "gånger", "times"],
        Unit::Pieces => ["kappaletta", "stycken", "pieces"],
        Unit::Seconds => ["sekuntia", "sekunder", "seconds"],
        Unit::Minutes => ["minuuttia", "minuter", "minutes"],
        Unit::Hours => ["tuntia", "timmar", "hours"],
        Unit::Metres => ["metriä", "meter", "metres"],
        Unit::Kilometres => ["kilometriä", "kilometer", "kilometres"],
        Unit::Steps => ["askelta", "steg", "steps"],
        Unit::Percent => ["%", "%", "per cent"],
        Unit::Points => ["pistettä", "poäng", "points"],
    };
    all[lang as usize]
}

/// How large a file is: `84 kilotavua`, `1,2 megatavua`. Rounded up to a whole kilobyte, to a tenth of a megabyte.
pub fn size(lang: Lang, bytes: usize) -> String {
    let kilobytes = bytes.div_ceil(1000);
    let (number, name) = if kilobytes < 1000 {
        (kilobytes.to_string(), ["kilotavua", "kilobyte", if kilobytes == 1 { "kilobyte" } else { "kilobytes" }])
    } else {
        let tenths = kilobytes.div_ceil(100);
        let point = if lang == Lang::En { '.' } else { ',' };
        (format!("{}{point}{}", tenths / 10, tenths % 10), ["megatavua", "megabyte", "megabytes"])
    };
    let name = if kilobytes == 1 && lang == Lang::Fi { "kilotavu" } else { name[lang as usize] };
    format!("{number}\u{a0}{name}")
}

/// A change with its sign and a real minus: `+4`, `0`, `−3`.
pub fn signed(points: i32) -> String {
    match points {
        0 => "0".to_owned(),
        up @ 1.. => format!("+{up}"),
        down => format!("\u{2212}{}", down.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_never_nothing() {
        let say = |bytes| size(Lang::Fi, bytes).replace('\u{a0}', " ");
        assert_eq!([1, 1000, 1001, 83_200].map(say), ["1 kilotavu", "1 kilotavu", "2 kilotavua", "84 kilotavua"]);
        assert_eq!([999_000, 999_001, 1_150_000, 50_000_000].map(say), ["999 kilotavua", "1,0 megatavua", "1,2 megatavua", "50,0 megatavua"]);
        assert_eq!(size(Lang::En, 2_000_000), "2.0\u{a0}megabytes");
    }

    #[test]
    fn one_is_not_many() {
        let say = |n, u| Lang::ALL.map(|l| quantity(l, Amount::whole(n), u).replace('\u{a0}', " "));
        assert_eq!(say(1, Unit::TimesPerWeek), ["kerran viikossa", "en gång i veckan", "once a week"]);
        assert_eq!(say(3, Unit::TimesPerWeek), ["3 kertaa viikossa", "3 gånger i veckan", "3 times a week"]);
        assert_eq!(say(1, Unit::Minutes), ["1 minuutti", "1 minut", "1 minute"]);
        assert_eq!(say(0, Unit::Points), ["0 pistettä", "0 poäng", "0 points"]);
    }

    #[test]
    fn a_day_at_the_end_of_a_sentence_brings_its_own_full_stop() {
        let (d, today) = (Day::new(2026, 11, 1).expect("a day"), Day::new(2026, 11, 26).expect("a day"));
        let say = |l, today| crate::words::progress::paused_since(l, &short_day(l, d, today));
        assert_eq!(Lang::ALL.map(|l| say(l, today)), ["1.11. alkaen tauolla.", "Pausat från 1.11.", "Paused since 1 November."]);
        let later = Day::new(2027, 1, 2).expect("a day");
        assert_eq!(say(Lang::Sv, later), "Pausat från 1.11.2026.");
    }

    #[test]
    fn days_as_people_write_them() {
        let day_of = |l| day(l, Day::new(2027, 1, 31).expect("a day"));
        assert_eq!(Lang::ALL.map(day_of), ["31.1.2027", "31.1.2027", "31 January 2027"]);
        let (d, today) = (Day::new(2026, 11, 3).expect("a day"), Day::new(2026, 11, 22).expect("a day"));
        assert_eq!(Lang::ALL.map(|l| short_day(l, d, today)), ["3.11.", "3.11.", "3 November"]);
    }
}
