//! Which advice is shown while somebody writes, to whom, and what was set aside.

use super::client::{same_words, wording_of_old};
use super::{Advice, At, Code, wording};
use crate::plan::{Goal, Question};
use crate::words::Lang;

/// The name under which the place of an advice is kept; never renamed.
pub fn place(at: At) -> &'static str {
    match at {
        At::Plan => "plan",
        At::Name => "name",
        At::Indicator => "indicator",
        At::Today => "today",
        At::ExpectedBy => "expected-by",
        At::Baseline => "baseline",
        At::Level(level) => ["level-minus-2", "level-minus-1", "level-0", "level-1", "level-2"][level.index()],
        At::Conditions => "conditions",
        At::Goal => "goal",
        At::Ladder => "ladder",
    }
}

/// Somebody has read it and wants no more of it for these words.
pub fn is_set_aside(goal: &Goal, advice: &Advice) -> bool {
    let (code, place) = (advice.code.name(), place(advice.at));
    let mut known = goal.set_aside.iter().filter(|a| a.code == code && a.place == place);
    let is_same = |kept: &str| {
        let same = |now: String| same_words(kept, &now);
        same(wording(goal, advice)) || Lang::ALL.iter().any(|lang| same(wording_of_old(goal, advice, *lang)))
    };
    known.any(|a| is_same(&a.wording))
}

/// Beside which question it stands; `None` for what only the look over all answers tells.
pub fn question(at: At) -> Option<Question> {
    match at {
        At::Name => Some(Question::Action),
        At::Indicator => Some(Question::Indicator),
        At::Today => Some(Question::Today),
        At::ExpectedBy => Some(Question::Expected),
        At::Conditions => Some(Question::Means),
        At::Plan | At::Goal => None,
        At::Baseline | At::Level(_) | At::Ladder => Some(Question::Steps),
    }
}

/// It tells only that something is not written yet, which an empty field tells by itself.
pub fn is_about_nothing(code: Code) -> bool {
    matches!(code, Code::MissingLevel | Code::NoDate | Code::NoIndicator | Code::NoConditions | Code::NoBaseline)
}

/// A text that is being typed may be judged here: it does not end in the middle of a word.
pub fn ends_on_word(text: &str) -> bool {
    text.chars().next_back().is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '\u{2019}')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{By, Day, DeviceId, EntryId, Level, Moment, PersonId, Role, Said, SetAside};

    fn named(name: &str) -> Goal {
        let by = By { person: PersonId::default(), role: Role::Client };
        let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
        let mut goal = Goal::default();
        goal.name.said = vec![Said { value: name.to_owned(), by, at, entry: EntryId(DeviceId::default(), 1) }];
        goal
    }

    fn about_the_name() -> Advice {
        Advice { goal: None, code: Code::IntentionNotAction, at: At::Name, raised_by: "Haluan".to_owned(), example: String::new() }
    }

    #[test]
    fn set_aside_holds_for_the_same_words_only() {
        let mut goal = named("Haluan kävellä");
        assert!(!is_set_aside(&goal, &about_the_name()));
        let wording = wording(&goal, &about_the_name());
        goal.set_aside.push(SetAside { code: "intention-not-action".into(), place: "name".into(), wording });
        assert!(is_set_aside(&goal, &about_the_name()));
        let aside = goal.set_aside.clone();
        for alike in ["Haluan kävellä.", "  haluan  KÄVELLÄ ", "Haluan kävellä …", "Haluan\u{a0}kävellä!"] {
            let typed = Goal { set_aside: aside.clone(), ..named(alike) };
            assert!(is_set_aside(&typed, &about_the_name()), "{alike}");
        }
        let changed = Goal { set_aside: aside, ..named("Haluan juosta") };
        assert!(!is_set_aside(&changed, &about_the_name()));
    }

    #[test]
    fn set_aside_outlives_the_language_and_the_older_way_of_keeping_it() {
        let mut goal = named("Kävelen");
        let by = goal.name.said[0].clone();
        goal.expected_by.said = vec![Said { value: Day::new(2027, 2, 28).expect("a day"), by: by.by, at: by.at, entry: by.entry }];
        let advice = Advice { goal: None, code: Code::DateOutsidePeriod, at: At::ExpectedBy, ..about_the_name() };
        for (kept, is_aside) in [("2027-02-28", true), ("28.2.2027", true), ("28 February 2027", true), ("27.2.2027", false)] {
            goal.set_aside = vec![SetAside { code: "date-outside-period".into(), place: "expected-by".into(), wording: kept.into() }];
            assert_eq!(is_set_aside(&goal, &advice), is_aside, "{kept}");
        }
        assert_eq!(wording(&goal, &advice), "2027-02-28");
    }

    #[test]
    fn nothing_is_judged_in_the_middle_of_a_word() {
        for whole in ["", "Haluan ", "Haluan kävellä.", "3 kertaa,", "rivi\n"] {
            assert!(ends_on_word(whole), "{whole:?}");
        }
        for open in ["Halu", "Haluan kävellä", "3", "lähi-"] {
            assert!(!ends_on_word(open), "{open:?}");
        }
    }

    #[test]
    fn each_place_has_a_name_of_its_own() {
        let levels = Level::ALL.map(At::Level);
        let all = [At::Plan, At::Goal, At::Name, At::Indicator, At::Today, At::ExpectedBy, At::Baseline, At::Conditions, At::Ladder]
            .into_iter()
            .chain(levels);
        let mut names: Vec<&str> = all.map(place).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 14);
    }
}
