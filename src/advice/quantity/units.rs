//! The units of each language in the forms that follow a number. A bar parts them.

use super::lexeme::Stretch;
use super::unit::Base;
use crate::words::Lang;

/// The unit that a word after a number is. A letter alone, *m* or *h*, is one only behind digits.
pub(super) fn unit(lang: Lang, word: &str, digits: bool) -> Option<Base> {
    let long = match lang {
        Lang::Fi => fi(word),
        Lang::Sv => among(SV, word),
        Lang::En => among(EN, word),
    };
    long.or_else(|| if digits { among(SHORT, word) } else { None })
}

fn fi(word: &str) -> Option<Base> {
    const STEMS: [(&str, Base); 8] = [
        ("sekun", Base::Second),
        ("minuut", Base::Minute),
        ("kuukau", Base::Month),
        ("prosent", Base::Percent),
        ("kilometri", Base::Kilometre),
        ("senttimetri", Base::Centimetre),
        ("metri", Base::Metre),
        ("kilogramm", Base::Kilogram),
    ];
    let stem = STEMS.iter().find(|(stem, _)| word.strip_prefix(stem).is_some_and(|end| end.chars().count() <= 5));
    stem.map(|s| s.1).or_else(|| among(FI, word))
}

/// Finnish units in the forms that follow a number. Longer words are known by how they begin.
const FI: &[(Base, &str)] = &[
    (Base::Hour, "tunti|tuntia|tunnin|tunnissa|tuntiin|tunniksi"),
    (
        Base::Day,
        "päivä|päivää|päivän|päivänä|päivässä|päivinä|päivät|pv|vuorokautta|vuorokauden|vrk|aamu|aamua|aamuna|aamun|ilta|iltaa|iltana|illan|\
         yö|yötä|yönä|yön|iltapäivänä|iltapäivää",
    ),
    (Base::Week, "viikko|viikkoa|viikon|viikossa|viikolla|viikkona|vko|vk|viikot"),
    (Base::Year, "vuosi|vuotta|vuoden|vuodessa"),
    (Base::Step, "askel|askelta|askelen|askeleen|askeleet|askelet|askeleella"),
    (Base::Times, "kerta|kertaa|kerran|kerralla|kertana|krt|kerrat|kertoja|kertaan|kerroilla|kerrasta|kerroista"),
    (Base::Pieces, "kappale|kappaletta|kappaleen|kpl"),
    (Base::Points, "piste|pistettä|pisteen|pisteeseen|pisteessä"),
    (Base::Month, "kk"),
    (Base::Gram, "gramma|grammaa|gramman"),
    (Base::Kilogram, "kilo|kiloa|kilon"),
    (Base::Litre, "litra|litraa|litran"),
    (Base::Decilitre, "desilitra|desilitraa|desiä|desin"),
];

const SV: &[(Base, &str)] = &[
    (Base::Second, "sekund|sekunder|sek"),
    (Base::Minute, "minut|minuter"),
    (Base::Hour, "timme|timmar|tim"),
    (Base::Day, "dag|dagar|dygn|morgon|morgnar|kväll|kvällar|natt|nätter|eftermiddag|eftermiddagar"),
    (Base::Week, "vecka|veckor"),
    (Base::Month, "månad|månader|mån"),
    (Base::Year, "år"),
    (Base::Metre, "meter|metern|metrar"),
    (Base::Kilometre, "kilometer"),
    (Base::Centimetre, "centimeter"),
    (Base::Millimetre, "millimeter"),
    (Base::Step, "steg"),
    (Base::Times, "gång|gånger|gången|gångerna|ggr|ggn|tillfälle|tillfällen"),
    (Base::Pieces, "stycke|stycken|st"),
    (Base::Percent, "procent|procents|procenten"),
    (Base::Points, "poäng"),
    (Base::Gram, "gram"),
    (Base::Kilogram, "kilo|kilogram"),
    (Base::Litre, "liter"),
    (Base::Decilitre, "deciliter"),
];

const EN: &[(Base, &str)] = &[
    (Base::Second, "second|seconds|sec|secs"),
    (Base::Minute, "minute|minutes|mins"),
    (Base::Hour, "hour|hours|hrs|hr"),
    (Base::Day, "day|days|morning|mornings|evening|evenings|night|nights|afternoon|afternoons"),
    (Base::Week, "week|weeks"),
    (Base::Month, "month|months"),
    (Base::Year, "year|years"),
    (Base::Metre, "metre|metres|meter|meters"),
    (Base::Kilometre, "kilometre|kilometres|kilometer|kilometers"),
    (Base::Centimetre, "centimetres|centimeters"),
    (Base::Step, "step|steps"),
    (Base::Times, "time|times|occasion|occasions"),
    (Base::Pieces, "piece|pieces"),
    (Base::Percent, "percent"),
    (Base::Points, "point|points"),
    (Base::Gram, "gram|grams"),
    (Base::Litre, "litre|litres"),
];

/// Read only behind digits, where a letter alone is a unit.
const SHORT: &[(Base, &str)] = &[
    (Base::Second, "s|sek"),
    (Base::Minute, "min"),
    (Base::Hour, "h|t"),
    (Base::Metre, "m"),
    (Base::Kilometre, "km"),
    (Base::Centimetre, "cm"),
    (Base::Millimetre, "mm"),
    (Base::Times, "x"),
    (Base::Gram, "g"),
    (Base::Kilogram, "kg"),
    (Base::Litre, "l"),
    (Base::Decilitre, "dl"),
];

/// What stands behind the stroke in *x/vko*.
pub(super) fn behind_stroke(lang: Lang, word: &str) -> Option<Stretch> {
    let short = match (lang, word) {
        (Lang::Sv, "v" | "veckan") | (Lang::En, "wk" | "w") => Stretch::Week,
        (Lang::Sv | Lang::En, "d") | (Lang::Sv, "dagen") | (Lang::Fi, "pvä") => Stretch::Day,
        (Lang::Sv, "månaden") | (Lang::En, "mo") => Stretch::Month,
        _ => return unit(lang, word, true)?.stretch(),
    };
    Some(short)
}

fn among(table: &[(Base, &str)], word: &str) -> Option<Base> {
    table.iter().find(|(_, forms)| forms.split('|').any(|form| form == word)).map(|u| u.0)
}
