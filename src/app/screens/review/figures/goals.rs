//! Which goals count, and why others do not.

use super::Told;
use crate::app::screens::goal::name_of;
use crate::gas::{Brings, TSummary, Weighting, Why};
use crate::plan::{Goal, Plan, Status};
use crate::words::{Lang, figures, format};
use leptos::prelude::*;

pub fn lists(told: Told, plan: &Plan, summary: &TSummary) -> AnyView {
    let lang = told.round.book.lang.get_untracked();
    let weighs = summary.remaining.weighting == Weighting::Importance;
    // At the start, and before the first review, nothing has been reached: that is no reason to leave a goal out.
    let only_start = told.at_start || summary.review.is_none();
    let (mut counted, mut others) = (Vec::new(), Vec::new());
    for brings in &summary.goals {
        let Some(goal) = plan.goal(&brings.goal) else { continue };
        let name = name_of(told.round.book, goal);
        let unscored = matches!(brings.why, Some(Why::NotAgreed | Why::Paused));
        let why = if only_start && unscored && brings.start.is_some() { None } else { brings.why };
        match why {
            None | Some(Why::AddedMidway) => counted.push(counts(lang, &name, brings, weighs, only_start)),
            Some(why) => others.push(left_out(lang, &name, goal, brings, why)),
        }
    }
    view! {
        <div class="field">
            <h3>{figures::counted(lang)}</h3>
            {if counted.is_empty() { view! { <p>{figures::none_counted(lang)}</p> }.into_any() } else { list(counted) }}
        </div>
        {(!others.is_empty()).then(|| view! { <div class="field"><h3>{figures::not_counted(lang)}</h3>{list(others)}</div> })}
    }
    .into_any()
}

fn list(lines: Vec<String>) -> AnyView {
    view! { <ul class="bullets">{lines.into_iter().map(|line| view! { <li class="words">{line}</li> }).collect_view()}</ul> }.into_any()
}

fn counts(lang: Lang, name: &str, brings: &Brings, weighs: bool, at_start: bool) -> String {
    let line = match (brings.start, brings.reached) {
        (Some(start), Some(reached)) if !at_start => figures::from_to(lang, name, start.sign(), reached.sign()),
        (Some(start), _) => figures::from(lang, name, start.sign()),
        (None, reached) => figures::midway(lang, name, reached.map_or("–", |r| r.sign())),
    };
    match brings.importance.filter(|_| weighs) {
        Some(importance) => figures::weighs(lang, &line, importance.weight()),
        None => line,
    }
}

fn left_out(lang: Lang, name: &str, goal: &Goal, brings: &Brings, why: Why) -> String {
    match why {
        Why::Draft => figures::draft(lang, name),
        Why::InTrash => figures::in_trash(lang, name),
        Why::Paused => figures::paused(lang, name),
        Why::NotAgreed | Why::AddedMidway => figures::not_agreed(lang, name),
        Why::Dropped => {
            let line = match goal.status() {
                Status::Dropped { reason, on } => figures::dropped(lang, name, &format::day(lang, on), reason.trim()),
                _ => name.to_owned(),
            };
            match brings.reached {
                Some(level) => figures::dropped_at(lang, line.trim(), level.sign()),
                None => figures::dropped_unscored(lang, line.trim()),
            }
        }
    }
}
