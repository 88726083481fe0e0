//! What is printed is read back, and nothing makes the reader stumble.

use crate::advice::quantity::*;
use crate::plan::{Amount, Unit};
use crate::words::format;
use proptest::prelude::*;

const UNITS: [(Unit, What, Option<Per>, i64); 14] = [
    (Unit::TimesPerDay, What::Times, Some(Per::Week), 420),
    (Unit::TimesPerWeek, What::Times, Some(Per::Week), 60),
    (Unit::TimesPerMonth, What::Times, Some(Per::Month), 60),
    (Unit::DaysPerWeek, What::Days, Some(Per::Week), 60),
    (Unit::Times, What::Times, None, 1),
    (Unit::Pieces, What::Pieces, None, 1),
    (Unit::Seconds, What::Time, None, 1),
    (Unit::Minutes, What::Time, None, 60),
    (Unit::Hours, What::Time, None, 3600),
    (Unit::Metres, What::Distance, None, 1),
    (Unit::Kilometres, What::Distance, None, 1000),
    (Unit::Steps, What::Steps, None, 1),
    (Unit::Percent, What::Percent, None, 1),
    (Unit::Points, What::Points, None, 1),
];

/// Comparators in words, with what they leave of a point: the low end, the high end, and whether it is left out.
fn bounds(lang: Lang) -> [(&'static str, bool, bool, bool); 5] {
    match lang {
        Lang::Fi => [
            ("", true, true, false),
            ("vähintään ", true, false, false),
            ("enintään ", false, true, false),
            ("yli ", true, false, true),
            ("alle ", false, true, true),
        ],
        Lang::Sv => [
            ("", true, true, false),
            ("minst ", true, false, false),
            ("högst ", false, true, false),
            ("mer än ", true, false, true),
            ("mindre än ", false, true, true),
        ],
        Lang::En => [
            ("", true, true, false),
            ("at least ", true, false, false),
            ("at most ", false, true, false),
            ("more than ", true, false, true),
            ("less than ", false, true, true),
        ],
    }
}

proptest! {
    /// Whatever the app itself proposes or prints is read back exactly, in every language, behind every comparator.
    #[test]
    fn what_is_printed_is_read_back(unit in 0usize..14, n in 0i64..2_000_000, whole in any::<bool>(), bound in 0usize..5, led in any::<bool>()) {
        let (unit, what, per, size) = &UNITS[unit];
        let n = if whole { n / 1000 * 1000 } else { n };
        for lang in Lang::ALL {
            let (comparator, low, high, open) = bounds(lang)[bound];
            let printed = format::quantity(lang, Amount::from_thousandths(n), *unit);
            let text = format!("{}{comparator}{printed}", if led { "Kompis " } else { "" });
            let found = read(lang, &text);
            prop_assert_eq!(found.len(), 1, "{}: {:?}", text, found);
            let end = |there: bool| there.then_some(End { at: n * size, open });
            prop_assert_eq!((found[0].low, found[0].high), (end(low), end(high)), "{}", text);
            prop_assert_eq!((&found[0].what, found[0].per, found[0].sort), (what, *per, Sort::Plain), "{}", text);
            prop_assert_eq!(&text[found[0].start..found[0].end], format!("{comparator}{printed}"));
        }
    }

    /// A range of what is printed reads back, too.
    #[test]
    fn ranges_are_read_back(unit in 0usize..14, a in 0i64..500, more in 1i64..500, dash in prop::sample::select(vec!["–", "-", " – "])) {
        let (unit, what, _, size) = &UNITS[unit];
        for lang in Lang::ALL {
            let text = format!("{a}{dash}{}", format::quantity(lang, Amount::from_thousandths((a + more) * 1000), *unit));
            prop_assume!(a + more > 1);
            let found = read_one(lang, &text);
            let ends = found.as_ref().map(|q| (q.low.map(|e| e.at), q.high.map(|e| e.at)));
            prop_assert_eq!(ends, Some((Some(a * 1000 * size), Some((a + more) * 1000 * size))), "{}", text);
            prop_assert_eq!(found.as_ref().map(|q| &q.what), Some(what));
        }
    }

    #[test]
    fn a_number_alone_is_read_back(n in 0i64..2_000_000) {
        for lang in Lang::ALL {
            let text = format::amount(lang, Amount::from_thousandths(n));
            let found = read_one(lang, &text);
            prop_assert_eq!(found.as_ref().and_then(Quantity::point), Some(n), "{}", text);
        }
    }

    #[test]
    fn garbage_never_panics(text in "\\PC{0,60}") {
        for lang in Lang::ALL {
            for q in read(lang, &text) {
                prop_assert!(text.get(q.start..q.end).is_some());
            }
            help(lang, &text);
        }
    }

    /// Garbage of the reader's own words, where a mistake is likelier.
    #[test]
    fn heaps_of_known_words_never_panic(picks in prop::collection::vec(0usize..60, 0..14), spaces in prop::collection::vec(any::<bool>(), 14)) {
        const PARTS: [&str; 60] = [
            "kerran", "3", "2,5", "–", "/", "%", "viikossa", "minuutissa", "puoli", "ja", "mutta", "tai", "yli", "alle", "kaikki", "kymmenestä", "kahdesta", "kolmeen",
            "joka päivä", "aina", "ei", "koskaan", "välein", "aikana", "(", ")", ".", ",", "+", ":", "stä", "x", "½", "1.", "12.3.", "999999999", "0", "viikon", "h",
            "min", "a", "an hour", "half", "every", "weeks", "of", "en", "halv", "timme", "och", "av", "till", "varannan", "vecka", "i veckan", "tunnin", "kertaa", "klo",
            "\u{ad}", "ä\u{308}",
        ];
        let mut text = String::new();
        for (pick, space) in picks.iter().zip(&spaces) {
            text.push_str(PARTS[*pick]);
            if *space { text.push(' '); }
        }
        for lang in Lang::ALL {
            for q in read(lang, &text) {
                prop_assert!(text.get(q.start..q.end).is_some());
            }
        }
    }
}
