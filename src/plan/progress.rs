//! Levels over time: what a chart of scores shows.

use super::{Day, Score, Scorer};

/// One day of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Column<'a> {
    pub on: Day,
    /// The newest score of each scorer on that day; what was agreed counts as a scorer of its own.
    pub scores: Vec<&'a Score>,
}

/// The newest `most` days on which somebody scored, the earliest first. `scores` stand oldest first.
pub fn columns<'a>(scores: &[&'a Score], most: usize) -> Vec<Column<'a>> {
    let mut all: Vec<Column<'a>> = Vec::new();
    for score in scores {
        let at = all.binary_search_by_key(&score.on, |c| c.on).unwrap_or_else(|at| {
            all.insert(at, Column { on: score.on, scores: Vec::new() });
            at
        });
        let day = &mut all[at].scores;
        day.retain(|known| !is_same_view(known, score));
        day.push(score);
    }
    all.split_off(all.len().saturating_sub(most))
}

fn is_same_view(one: &Score, other: &Score) -> bool {
    one.scorer == other.scorer && (one.scorer == Scorer::Agreed || one.by.is_same(&other.by))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{By, DeviceId, EntryId, Level, Moment, PersonId, Role};

    fn day(d: u32) -> Day {
        Day::new(2026, 11, d).expect("a day")
    }

    fn score(number: u64, on: u32, person: &str, role: Role, level: Level) -> Score {
        Score {
            entry: EntryId(DeviceId::parse("phone").expect("an id"), number),
            scorer: Scorer::Own,
            level,
            step_words: String::new(),
            happened: String::new(),
            conditions: String::new(),
            between: false,
            on: day(on),
            review: None,
            by: By { person: PersonId::parse(person).expect("an id"), role },
            at: Moment { day: day(on), minute: 0 },
        }
    }

    #[test]
    fn a_day_holds_each_ones_newest_score() {
        let all = [
            score(1, 3, "aino", Role::Client, Level::MuchLess),
            score(2, 3, "liisa", Role::CloseOne, Level::Less),
            score(3, 3, "aino", Role::Client, Level::Expected),
        ];
        let shown: Vec<(Day, Vec<u64>)> =
            columns(&all.iter().collect::<Vec<_>>(), 4).iter().map(|c| (c.on, c.scores.iter().map(|s| s.entry.1).collect())).collect();
        assert_eq!(shown, [(day(3), vec![2, 3])]);
    }

    #[test]
    fn only_the_newest_days_are_shown_the_earliest_first() {
        // Written down late: the day that it happened counts, not when it was written.
        let all = [9, 2, 5].map(|on| score(u64::from(on), on, "aino", Role::Client, Level::Less));
        let days = |most| columns(&all.iter().collect::<Vec<_>>(), most).iter().map(|c| c.on).collect::<Vec<_>>();
        assert_eq!(days(2), [day(5), day(9)]);
        assert_eq!(days(9), [day(2), day(5), day(9)]);
    }
}
