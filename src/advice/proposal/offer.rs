//! What each step could say, from what the person has told: their own today and target, and the steps
//! reckoned between and above. Steps that somebody wrote or accepted are never offered anew.

use super::{Baseline, NoRoom, steps, words};
use crate::plan::{Goal, Indicator, Level, Measure, Origin};
use crate::words::Lang;

/// What the steps are reckoned from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    pub indicator: Option<Indicator>,
    pub today: Option<Measure>,
    pub target: Option<Measure>,
    pub baseline: Level,
}

/// The words for each level, and why there are none where numbers leave no room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// By [`Level::index`]; empty where nothing can be offered.
    pub words: [String; 5],
    pub no_room: Option<NoRoom>,
}

/// One step as it stands or would stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub level: Level,
    /// Empty where nobody wrote and nothing can be offered.
    pub words: String,
    /// Nobody has accepted it yet.
    pub proposal: bool,
    /// A proposal that only repeats what the person told of today or the target.
    pub told: bool,
}

impl Basis {
    pub fn of(goal: &Goal) -> Basis {
        Basis {
            indicator: goal.indicator.get().cloned(),
            today: goal.today.get().cloned(),
            target: goal.target.get().cloned(),
            baseline: goal.baseline_level(),
        }
    }

    pub fn offer(&self, lang: Lang) -> Offer {
        let (today, target) = (self.told(lang, self.today.as_ref()), self.told(lang, self.target.as_ref()));
        let mut offer = Offer { words: Default::default(), no_room: None };
        // The same words on two steps would tell nothing apart.
        if today != target && self.baseline != Level::Expected {
            offer.words[Level::Expected.index()] = target;
        }
        offer.words[self.baseline.index()] = today;
        let numbers = self.today.as_ref().and_then(|m| m.amount).zip(self.target.as_ref().and_then(|m| m.amount));
        let unit = self.indicator.as_ref().and_then(|i| Some((i, i.unit?)));
        if let (Some((today, target)), Some((indicator, unit)), Some(baseline)) = (numbers, unit, Baseline::of(self.baseline)) {
            match steps(unit, today, target, baseline) {
                Ok(proposal) => offer.words = proposal.amounts().map(|amount| words(lang, indicator, amount)),
                Err(no_room) => offer.no_room = Some(no_room),
            }
        }
        offer
    }

    /// A measure as the words of a step: the number with its unit where there is one.
    fn told(&self, lang: Lang, measure: Option<&Measure>) -> String {
        let Some(measure) = measure else { return String::new() };
        match (measure.amount, &self.indicator) {
            (Some(amount), Some(indicator)) if indicator.unit.is_some() || measure.words.trim().is_empty() => words(lang, indicator, amount),
            _ => measure.words.trim().to_owned(),
        }
    }

    fn is_told(&self, level: Level) -> bool {
        level == self.baseline || level == Level::Expected
    }
}

/// The stair of a goal with every proposal in it, the lowest step first. Where a proposal of old stands it is
/// the one of now that is shown.
pub fn stair(goal: &Goal, basis: &Basis, lang: Lang) -> Vec<Offered> {
    let offer = basis.offer(lang);
    let step = |level: Level| {
        if is_free(goal, level) {
            let words = offer.words[level.index()].clone();
            let proposal = !words.is_empty();
            Offered { level, words, proposal, told: proposal && basis.is_told(level) }
        } else {
            Offered { level, words: goal.step_words(level).to_owned(), proposal: false, told: false }
        }
    };
    Level::ALL.map(step).to_vec()
}

/// The proposals that are not as `basis` would have them, with the words that they should have; empty words
/// where there is nothing to propose any more.
pub fn renewed(goal: &Goal, basis: &Basis, lang: Lang) -> Vec<(Level, String)> {
    let offer = basis.offer(lang);
    let free = Level::ALL.into_iter().filter(|level| is_free(goal, *level));
    free.map(|level| (level, offer.words[level.index()].clone())).filter(|(level, words)| words != goal.step_words(*level)).collect()
}

/// Nobody has written or accepted this step; emptying it is writing too.
fn is_free(goal: &Goal, level: Level) -> bool {
    goal.step_versions(level).iter().all(|s| s.value.origin == Origin::Proposal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Amount, By, Day, DeviceId, EntryId, IndicatorKind, Moment, PersonId, Role, Said, Step, Unit};

    fn number(n: i32) -> Option<Measure> {
        Some(Measure { amount: Some(Amount::whole(n)), words: String::new() })
    }

    fn in_words(text: &str) -> Option<Measure> {
        Some(Measure { amount: None, words: text.to_owned() })
    }

    fn weekly(today: i32, target: i32) -> Basis {
        let indicator = Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(Unit::TimesPerWeek) };
        Basis { indicator: Some(indicator), today: number(today), target: number(target), baseline: Level::MuchLess }
    }

    fn write(goal: &mut Goal, level: Level, words: &str, origin: Origin) {
        let by = By { person: PersonId::default(), role: Role::Client };
        let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
        let value = Step { words: words.to_owned(), origin };
        goal.steps[level.index()].said = vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }];
    }

    fn said(steps: &[Offered]) -> Vec<&str> {
        steps.iter().map(|s| s.words.as_str()).collect()
    }

    #[test]
    fn numbers_fill_the_whole_stair() {
        let stair = stair(&Goal::default(), &weekly(1, 3), Lang::Fi);
        assert_eq!(said(&stair), ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa", "5 kertaa viikossa"]);
        assert_eq!(
            stair.iter().map(|s| (s.proposal, s.told)).collect::<Vec<_>>(),
            [(true, true), (true, false), (true, true), (true, false), (true, false)]
        );
    }

    #[test]
    fn words_fill_the_two_steps_they_tell_of() {
        let basis = Basis { indicator: None, today: in_words(" toisen avulla "), target: in_words("yksin"), baseline: Level::Less };
        assert_eq!(said(&stair(&Goal::default(), &basis, Lang::Fi)), ["", "toisen avulla", "yksin", "", ""]);
    }

    #[test]
    fn where_numbers_leave_no_room_only_what_was_told_stands() {
        let basis = weekly(1, 2);
        assert!(basis.offer(Lang::Fi).no_room.is_some());
        assert_eq!(said(&stair(&Goal::default(), &basis, Lang::Fi)), ["kerran viikossa", "", "2 kertaa viikossa", "", ""]);
        let same = weekly(2, 2);
        assert_eq!(said(&stair(&Goal::default(), &same, Lang::Fi)), ["2 kertaa viikossa", "", "", "", ""]);
    }

    #[test]
    fn what_a_person_wrote_or_emptied_is_let_be() {
        let mut goal = Goal::default();
        write(&mut goal, Level::More, "melkein joka päivä", Origin::Person);
        write(&mut goal, Level::MuchMore, "", Origin::Person);
        write(&mut goal, Level::Less, "kaksi kertaa", Origin::Proposal);
        let steps = stair(&goal, &weekly(1, 3), Lang::Fi);
        assert_eq!(said(&steps), ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "melkein joka päivä", ""]);
        assert!(!steps[3].proposal && !steps[4].proposal);
    }

    #[test]
    fn only_proposals_that_changed_are_proposed_anew() {
        let mut goal = Goal::default();
        write(&mut goal, Level::MuchLess, "kerran viikossa", Origin::Proposal);
        write(&mut goal, Level::Less, "2 kertaa viikossa", Origin::Proposal);
        write(&mut goal, Level::Expected, "3 kertaa viikossa", Origin::Person);
        write(&mut goal, Level::More, "4 kertaa viikossa", Origin::Proposal);
        write(&mut goal, Level::MuchMore, "5 kertaa viikossa", Origin::Proposal);
        let expected = [(Level::Less, "3 kertaa viikossa"), (Level::More, "7 kertaa viikossa"), (Level::MuchMore, "9 kertaa viikossa")];
        assert_eq!(renewed(&goal, &weekly(1, 5), Lang::Fi), expected.map(|(l, w)| (l, w.to_owned())));
        assert_eq!(renewed(&goal, &weekly(1, 3), Lang::Fi), []);
        let gone = Basis { today: None, target: None, ..weekly(1, 3) };
        assert_eq!(renewed(&goal, &gone, Lang::Fi).iter().filter(|(_, w)| w.is_empty()).count(), 4);
    }
}
