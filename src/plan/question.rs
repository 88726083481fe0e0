//! The questions by which a goal is set up, one a screen, in their order.

use super::Goal;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    Matters,
    Action,
    Area,
    Indicator,
    Today,
    Expected,
    Steps,
    Partials,
    Means,
    LookOver,
}

impl Question {
    pub const ALL: [Question; 10] = [
        Question::Matters,
        Question::Action,
        Question::Area,
        Question::Indicator,
        Question::Today,
        Question::Expected,
        Question::Steps,
        Question::Partials,
        Question::Means,
        Question::LookOver,
    ];

    /// The name in an address.
    pub fn slug(self) -> &'static str {
        ["matters", "action", "area", "indicator", "today", "expected", "steps", "partials", "means", "look-over"][self as usize]
    }

    pub fn parse(slug: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|q| q.slug() == slug)
    }

    /// From 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    pub fn before(self) -> Option<Question> {
        (self as usize).checked_sub(1).map(|at| Question::ALL[at])
    }

    pub fn after(self) -> Option<Question> {
        Question::ALL.get(self as usize + 1).copied()
    }

    /// Something is written for it. The expected level is answered by its day, which the method requires.
    pub fn is_answered(self, goal: &Goal) -> bool {
        match self {
            Question::Matters => !goal.own_words.text().is_empty(),
            Question::Action => !goal.name.text().is_empty(),
            Question::Area => !goal.area.is_empty(),
            Question::Indicator => !goal.indicator.is_empty(),
            Question::Today => goal.today.get().is_some_and(|m| !m.is_empty()),
            Question::Expected => !goal.expected_by.is_empty(),
            Question::Steps => goal.missing_levels().is_empty(),
            Question::Partials => !goal.parts.is_empty(),
            Question::Means => !goal.means.text().is_empty() || !goal.conditions.text().is_empty(),
            Question::LookOver => !goal.is_draft(),
        }
    }

    /// Where to go on with a goal whose maker has left.
    pub fn first_open(goal: &Goal) -> Question {
        Question::ALL.into_iter().find(|q| !q.is_answered(goal)).unwrap_or(Question::LookOver)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{By, DeviceId, EntryId, Field, Moment, PersonId, Role, Said};
    use crate::plan::{Day, LifeArea};

    fn said<T>(value: T) -> Field<T> {
        let by = By { person: PersonId::default(), role: Role::Client };
        let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 0 };
        Field { said: vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }] }
    }

    #[test]
    fn an_address_leads_to_its_question() {
        for question in Question::ALL {
            assert_eq!(Question::parse(question.slug()), Some(question));
        }
        assert_eq!(Question::parse("nonsense"), None);
    }

    #[test]
    fn questions_follow_one_another() {
        assert_eq!(Question::Matters.before(), None);
        assert_eq!(Question::Matters.after(), Some(Question::Action));
        assert_eq!(Question::Expected.after(), Some(Question::Steps));
        assert_eq!(Question::LookOver.before(), Some(Question::Means));
        assert_eq!((Question::LookOver.number(), Question::LookOver.after()), (10, None));
    }

    #[test]
    fn work_goes_on_at_the_first_open_question() {
        let mut goal = Goal::default();
        assert_eq!(Question::first_open(&goal), Question::Matters);
        goal.own_words = said("Metsään".to_owned());
        goal.area = said(LifeArea::Mobility);
        assert_eq!(Question::first_open(&goal), Question::Action, "the name is missing");
        goal.name = said("  ".to_owned());
        assert_eq!(Question::first_open(&goal), Question::Action, "spaces are no name");
        goal.name = said("Kävelen metsässä".to_owned());
        assert_eq!(Question::first_open(&goal), Question::Indicator);
    }
}
