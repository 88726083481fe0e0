//! What is written when somebody gives their step in a review, or changes it.

use super::{Act, Scoring};
use crate::plan::Sight;

/// The acts that put an answer down. A step that its giver has said alone gives way to another one without a trace; once
/// the others' were seen it stays, and the new one stands beside it. Other words belong to the step they tell of.
pub fn answer(sight: &Sight, has_seen_others: bool, scoring: Scoring) -> Vec<Act> {
    let Some(own) = &sight.own else { return vec![Act::GiveScore(scoring)] };
    if (own.level, own.between) == (scoring.level, scoring.between) {
        let told = own.happened != scoring.happened;
        let conditions = (own.conditions != scoring.conditions).then_some(scoring.conditions);
        let more = Act::TellMore { score: own.entry.clone(), happened: scoring.happened, conditions: conditions.clone() };
        return (told || conditions.is_some()).then_some(more).into_iter().collect();
    }
    let was_changed_before = sight.before_talk.iter().any(|s| s.by.is_same(&own.by));
    let stays = has_seen_others && !was_changed_before;
    let take_back = (!stays).then(|| Act::TakeBack { entries: vec![own.entry.clone()] });
    take_back.into_iter().chain([Act::GiveScore(scoring)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{By, Day, DeviceId, EntryId, Level, Moment, Others, PersonId, Role, Score, Scorer};

    fn day() -> Day {
        Day::new(2026, 11, 26).expect("a day")
    }

    fn entry(number: u64) -> EntryId {
        EntryId(DeviceId::parse("phone").expect("an id"), number)
    }

    fn scoring(level: Level, happened: &str, conditions: &str) -> Scoring {
        let (happened, conditions) = (happened.to_owned(), conditions.to_owned());
        Scoring { level, step_words: String::new(), happened, conditions, between: false, on: day(), review: None }
    }

    fn score(number: u64, level: Level) -> Score {
        Score {
            entry: entry(number),
            scorer: Scorer::Own,
            level,
            step_words: String::new(),
            happened: "Satoi.".to_owned(),
            conditions: "rollaattori".to_owned(),
            between: false,
            on: day(),
            review: None,
            by: By { person: PersonId::default(), role: Role::Client },
            at: Moment { day: day(), minute: 0 },
        }
    }

    fn sight(own: Option<Score>, before_talk: Vec<Score>) -> Sight {
        Sight { own, others: Others::Shown(Vec::new()), waiting: Vec::new(), agreed: None, before_talk }
    }

    fn take_back(number: u64) -> Act {
        Act::TakeBack { entries: vec![entry(number)] }
    }

    #[test]
    fn the_first_answer_is_given_and_the_same_one_writes_nothing() {
        let given = scoring(Level::Less, "Satoi.", "rollaattori");
        assert_eq!(answer(&sight(None, vec![]), false, given.clone()), [Act::GiveScore(given.clone())]);
        for seen in [false, true] {
            assert_eq!(answer(&sight(Some(score(1, Level::Less)), vec![]), seen, given.clone()), []);
        }
    }

    #[test]
    fn a_step_said_alone_gives_way_and_one_that_was_talked_over_stays() {
        let other = scoring(Level::More, "Satoi.", "rollaattori");
        let own = || Some(score(1, Level::Less));
        assert_eq!(answer(&sight(own(), vec![]), false, other.clone()), [take_back(1), Act::GiveScore(other.clone())]);
        assert_eq!(answer(&sight(own(), vec![]), true, other.clone()), [Act::GiveScore(other.clone())]);
        // Changed once more: the first one stays, the one in the middle need not.
        let changed = sight(Some(score(2, Level::Expected)), vec![score(1, Level::Less)]);
        assert_eq!(answer(&changed, true, other.clone()), [take_back(2), Act::GiveScore(other)]);
    }

    #[test]
    fn words_and_conditions_belong_to_the_step_they_tell_of() {
        let more = |happened: &str, conditions: Option<&str>| {
            [Act::TellMore { score: entry(1), happened: happened.to_owned(), conditions: conditions.map(str::to_owned) }]
        };
        let own = sight(Some(score(1, Level::Less)), vec![]);
        assert_eq!(answer(&own, true, scoring(Level::Less, "Tuuli.", "rollaattori")), more("Tuuli.", None));
        assert_eq!(answer(&own, true, scoring(Level::Less, "Satoi.", "")), more("Satoi.", Some("")));
    }
}
