//! The goal's name as it carries an amount: without the amount that stands in it already, and with the place where it stood.

use crate::advice::quantity::{Quantity, Sort, What, read};
use crate::advice::text::words;
use crate::advice::{action, lexicon};
use crate::plan::Unit;
use crate::words::Lang;
use std::borrow::Cow;

/// A longer name and an amount make a sentence that is hard to read on a step.
const LONGEST: usize = 90;

/// The name as the beginning of a sentence, where it can be one.
pub fn carrier(lang: Lang, name: &str) -> Option<Cow<'_, str>> {
    let name = name.trim();
    let name = name.strip_suffix('.').unwrap_or(name).trim_end();
    // "I want to walk 0 times a week" is nobody's step: what the person does is.
    let name = if lexicon::intention(lang, name).is_some() { Cow::Owned(action::done(lang, name)?) } else { Cow::Borrowed(name) };
    let ends = name.ends_with(|c: char| c.is_alphanumeric() || c == '%');
    let one_sentence = ends && !name.contains(['?', '!', ';', ':', '\n', '(']) && !name.contains(". ");
    (one_sentence && name.chars().count() <= LONGEST).then_some(name)
}

/// A name with a gap where an amount stands.
#[derive(Debug)]
pub struct Gap {
    before: String,
    after: String,
    /// The amount that stood there, with its preposition; empty where there was none.
    pub was: String,
}

impl Gap {
    /// The gap for amounts of this unit; `None` where several such amounts stand in the name.
    pub fn of(lang: Lang, name: &str, unit: Unit) -> Option<Gap> {
        let all = read(lang, name);
        let mut same = all.iter().filter(|q| counts(unit, q));
        let Some(one) = same.next() else { return Some(Gap::behind(lang, name)) };
        if same.next().is_some() {
            return None;
        }
        let (mut start, mut end) = (one.start, one.end);
        if matches!(unit, Unit::Seconds | Unit::Minutes | Unit::Hours) {
            let last = words(name.get(..start)?).pop();
            start = last.filter(|w| among(["", "i|på|under|inom", "in|for|within"][lang as usize], &w.text)).map_or(start, |w| w.start);
        }
        if unit == Unit::Percent {
            let tail = ["kerroista", "av gångerna", "of the time"][lang as usize];
            end = name.get(end..)?.trim_start().strip_prefix(tail).map_or(end, |rest| name.len() - rest.len());
        }
        let gap = Gap { before: name.get(..start)?.trim().into(), after: name.get(end..)?.trim().into(), was: name.get(start..end)?.into() };
        // "Every day I walk": nothing is left to begin the sentence with.
        if gap.before.is_empty() { Some(Gap { before: capital(&gap.after), after: String::new(), was: gap.was }) } else { Some(gap) }
    }

    /// Behind the name; before a clause that hangs on it, so that the amount does not belong to that.
    pub fn behind(lang: Lang, name: &str) -> Gap {
        let clauses = ["mitä|kun|jos|ennen|että|miten", "när|om|innan|vad|hur", "when|if|before|what|how"][lang as usize];
        let hangs = |rest: &str| words(rest).first().is_some_and(|w| among(clauses, &w.text));
        let cut = name.split_once(',').filter(|(_, rest)| hangs(rest) && !rest.contains(','));
        let (before, after) = cut.map_or((name, ""), |(before, rest)| (before, rest.trim()));
        Gap { before: before.into(), after: if after.is_empty() { String::new() } else { format!(", {after}") }, was: String::new() }
    }

    pub fn filled(&self, amount: &str) -> String {
        let parts = [self.before.as_str(), amount, self.after.as_str()];
        parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ").replace(" ,", ",")
    }

    /// The same number of the same things: *Sanon 10 sanaa* → *Sanon 8 sanaa*.
    pub fn with_number(&self, number: &str) -> Option<String> {
        let rest = self.was.trim_start_matches(|c: char| c.is_ascii_digit());
        let many = self.was.len() > rest.len() && rest.starts_with(' ') && self.was.get(..self.was.len() - rest.len()) != Some("1");
        many.then(|| self.filled(&format!("{number}{rest}")))
    }

    /// Without any amount.
    pub fn closed(&self) -> String {
        self.filled("")
    }
}

/// The quantity says how much there is of what the unit counts.
fn counts(unit: Unit, quantity: &Quantity) -> bool {
    let often = matches!(quantity.what, What::Times) || (quantity.what == What::Days && quantity.per.is_some());
    match (quantity.sort, unit) {
        (Sort::Article | Sort::Never, _) => false,
        (Sort::Always, _) => matches!(unit, Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek | Unit::Percent),
        (_, Unit::Seconds | Unit::Minutes | Unit::Hours) => quantity.what == What::Time,
        (_, Unit::Metres | Unit::Kilometres) => quantity.what == What::Distance,
        (_, Unit::Steps) => quantity.what == What::Steps,
        (_, Unit::Percent) => quantity.what == What::Percent,
        (_, Unit::Points) => matches!(quantity.what, What::Points | What::OutOf(10)),
        (_, Unit::Pieces) => matches!(quantity.what, What::Pieces | What::Noun(_)),
        (_, Unit::Times) => quantity.what == What::Times && quantity.per.is_none(),
        (_, Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek) => often,
    }
}

/// The name without words that say that there is no help; `None` where it tells of a certain helper.
pub fn without_help(lang: Lang, name: &str) -> Option<String> {
    let mut name = name.to_owned();
    for phrase in ALONE[lang as usize].split('|') {
        let parts: Vec<&str> = phrase.split(' ').collect();
        let all = words(&name);
        let Some(at) = all.windows(parts.len()).position(|w| w.iter().map(|w| w.text.as_str()).eq(parts.iter().copied())) else { continue };
        let (from, to) = (all.get(at)?.start, all.get(at + parts.len() - 1)?.end);
        let rest = [name.get(..from)?.trim(), name.get(to..)?.trim()].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ");
        name = capital(&rest.replace(" ,", ","));
    }
    let helper = words(&name).iter().any(|w| among(HELPER[lang as usize], &w.text));
    (!helper && !name.is_empty()).then_some(name)
}

/// The longer phrases first.
const ALONE: [&str; 3] = [
    "ihan itse|ilman apua|omin avuin|omin voimin|omin päin|itsenäisesti|omatoimisesti|yksin|itse",
    "helt själv|på egen hand|utan hjälp|åt mig själv|självständigt|ensam|själv",
    "all by myself|by myself|all on my own|on my own|without help|for myself|independently|alone|myself",
];

const HELPER: [&str; 3] = [
    "avustajan|avustajien|hoitajan|ohjaajan|avustettuna|ohjattuna|autettuna|tuettuna|toisen",
    "hjälpare|assistent|assistenten|vårdare|vårdaren",
    "helper|helpers|assistant|carer|prompt|prompts|guided",
];

pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

pub fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|one| one == word)
}
