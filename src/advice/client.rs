//! What a client is shown of the advice, and what a piece of advice was about.

use super::finding::{Advice, At, Code};
use crate::plan::{Amount, Day, Goal, Level};
use crate::words::{Lang, format};

/// The one piece of advice that helps a client most; `None` where there is none for them.
///
/// What is open comes first, as only then can anything else be right; then what is certainly so about the stair,
/// the plainest first; then hints. Professionals alone see how long a sentence is and how even the steps are: a
/// client's own sentence is theirs, and steps that differ in height still work. Questions have their own place.
pub fn for_client(advice: &[Advice]) -> Option<&Advice> {
    advice.iter().filter_map(|a| Some((turn(a.code)?, a))).min_by_key(|(turn, _)| *turn).map(|(_, advice)| advice)
}

fn turn(code: Code) -> Option<usize> {
    const ORDER: [Code; 19] = [
        Code::NoIndicator,
        Code::NoBaseline,
        Code::NoDate,
        Code::MissingLevel,
        Code::DateOutsidePeriod,
        Code::BaselineAtOrAbove0,
        Code::DuplicateLevel,
        Code::NotMonotone,
        Code::SeveralVariables,
        Code::Ceiling,
        Code::Floor,
        Code::Overlap,
        Code::Gap,
        Code::BodyFunction,
        Code::TreatmentOnly,
        Code::IntentionNotAction,
        Code::ComparativeToStart,
        Code::VagueWords,
        Code::NoConditions,
    ];
    ORDER.iter().position(|c| *c == code)
}

/// The text that an advice judged, the same in every language. Advice that was set aside stays so while this is unchanged.
pub fn wording(goal: &Goal, advice: &Advice) -> String {
    worded(goal, advice, |amount| amount.to_string(), |day| day.to_string())
}

/// The same as it was kept before: with amounts and days as the language of the app writes them.
pub(super) fn wording_of_old(goal: &Goal, advice: &Advice, lang: Lang) -> String {
    worded(goal, advice, |amount| format::amount(lang, amount), |day| format::day(lang, day))
}

/// The same but for how it begins and ends, its spaces and its capitals: a full stop more is no other sentence.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    let bare = |line: &str| {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '!' | '?' | '…' | ',' | ';' | ':')).to_owned()
    };
    a.split('\n').map(bare).eq(b.split('\n').map(bare))
}

fn worded(goal: &Goal, advice: &Advice, amount: impl Fn(Amount) -> String, day: impl Fn(Day) -> String) -> String {
    match advice.at {
        At::Plan | At::Goal | At::Name => goal.name.text().to_owned(),
        At::Indicator => goal.indicator.get().map_or_else(String::new, |i| i.name.trim().to_owned()),
        At::Today => goal.today.get().map_or_else(String::new, |m| {
            let number = m.amount.map(amount).unwrap_or_default();
            [number.as_str(), m.words.trim()].join(" ").trim().to_owned()
        }),
        At::ExpectedBy => goal.expected_by.get().map_or_else(String::new, |on| day(*on)),
        At::Baseline => goal.baseline_level().sign().to_owned(),
        At::Level(level) if !judges_several(advice.code) => goal.step_words(level).to_owned(),
        At::Conditions | At::Level(_) | At::Ladder => Level::ALL.map(|level| goal.step_words(level)).join("\n"),
    }
}

/// It points at one step but comes from how the steps stand to each other.
fn judges_several(code: Code) -> bool {
    matches!(code, Code::Overlap | Code::Gap | Code::Ceiling | Code::Floor | Code::DuplicateLevel)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::tests::{SOUND, goal, plan};
    use crate::advice::{check_goal, questions};
    use crate::plan::Field;

    fn advice(goal: &Goal) -> Vec<Advice> {
        check_goal(&plan(vec![]), goal, Lang::Fi)
    }

    #[test]
    fn a_client_sees_what_is_open_before_what_could_be_said_better() {
        let mut vague = goal("Haluan kävellä", "", ["kerran", "useammin", "", "", ""]);
        assert_eq!(for_client(&advice(&vague)).map(|a| a.code), Some(Code::MissingLevel));
        vague.expected_by = Field::default();
        assert_eq!(for_client(&advice(&vague)).map(|a| a.code), Some(Code::NoDate));
    }

    #[test]
    fn a_client_is_not_told_of_long_sentences_and_uneven_steps() {
        let uneven = goal("Kävelen", "", ["1 km", "2 km", "3 km", "9 km", "20 km"]);
        assert_eq!(advice(&uneven).iter().map(|a| a.code).collect::<Vec<_>>(), [Code::UnevenSteps]);
        assert_eq!(for_client(&advice(&uneven)), None);
        assert_eq!(for_client(&questions(&uneven, Lang::Fi)), None);
    }

    #[test]
    fn what_was_judged_changes_with_its_text_only() {
        let before = goal("Kävelen", "", ["1–2 kertaa", "2–3 kertaa", "4 kertaa", "5 kertaa", "6 kertaa"]);
        let found = advice(&before);
        assert_eq!(found.iter().map(|a| a.code).collect::<Vec<_>>(), [Code::Overlap]);
        let mut after = before.clone();
        after.name = goal("Kuljen", "", SOUND).name;
        assert_eq!(wording(&before, &found[0],), wording(&after, &found[0]));
        after.steps[0] = goal("", "", SOUND).steps[0].clone();
        assert_ne!(wording(&before, &found[0],), wording(&after, &found[0]));
        let at = |at| wording(&before, &Advice { at, code: Code::VagueWords, ..found[0].clone() });
        assert!(same_words("Kävelen 2,5 km.\nUin", " kävelen  2,5 km\nuin… ") && !same_words("alle 3", "yli 3") && !same_words("1–2", "12"));
        assert_eq!([at(At::Level(Level::Less)), at(At::Name), at(At::ExpectedBy)], ["2–3 kertaa", "Kävelen", "2027-02-28"]);
    }
}
