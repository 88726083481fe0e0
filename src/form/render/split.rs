//! Parts a form whose goals do not go on one.

use crate::form::data::{FormData, GoalData};
use std::collections::BTreeSet;
use std::num::NonZeroUsize;

/// One form for so many goals each. A main goal stands on every form with a goal of its own, those without goals on the
/// first; the T-score, which rests on all goals, on the last.
pub fn split(data: FormData, room: Option<NonZeroUsize>) -> Vec<FormData> {
    let Some(room) = room.map(NonZeroUsize::get).filter(|room| data.goals.len() > *room) else { return vec![data] };
    let count = data.goals.len().div_ceil(room);
    let served: BTreeSet<usize> = data.goals.iter().filter_map(|g| g.main_goal).collect();
    let part = |(at, goals): (usize, &[GoalData])| {
        let here: BTreeSet<usize> = goals.iter().filter_map(|g| g.main_goal).collect();
        let kept: Vec<usize> = (0..data.main_goals.len()).filter(|main| here.contains(main) || (at == 0 && !served.contains(main))).collect();
        let mut goals = goals.to_vec();
        for goal in &mut goals {
            goal.main_goal = goal.main_goal.and_then(|main| kept.iter().position(|k| *k == main));
        }
        FormData {
            part: Some(at + 1),
            main_goals: kept.iter().filter_map(|main| data.main_goals.get(*main).cloned()).collect(),
            goals,
            t_score: data.t_score.clone().filter(|_| at + 1 == count),
            ..data.clone()
        }
    };
    data.goals.chunks(room).enumerate().map(part).collect()
}
