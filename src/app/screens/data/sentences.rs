//! What is in a file and what came of it, in words.

use crate::exchange::{Incoming, PlanIn};
use crate::plan::PlanId;
use crate::vault::{DiskError, Import};
use crate::words::open::comes;
use crate::words::received::{self, refused};
use crate::words::{Lang, format};

/// A file that was read and found whole, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Holds {
    /// A backup: it is told in one sentence.
    pub sentence: Option<String>,
    /// What comes with a plan, a line each.
    pub lines: Vec<String>,
    /// What the file holds and the plan will not.
    pub not_taken: Vec<String>,
    /// The plan that it was made of; it may be here.
    pub copy_of: Option<PlanId>,
}

impl Holds {
    pub fn of(lang: Lang, incoming: &Incoming) -> Holds {
        match incoming {
            Incoming::Backup(backup) => {
                let entries = received::so_many_entries(lang, backup.plans.values().map(Vec::len).sum());
                let plans = received::so_many_plans(lang, backup.plans.len());
                let sentence = received::holds(lang, &format::day(lang, backup.made), &plans, &entries);
                Holds { sentence: Some(sentence), lines: Vec::new(), not_taken: Vec::new(), copy_of: None }
            }
            Incoming::Plan(plan) => Holds::of_plan(lang, plan),
        }
    }

    fn of_plan(lang: Lang, plan: &PlanIn) -> Holds {
        Holds {
            sentence: None,
            lines: plan.summary.lines(lang),
            not_taken: plan.not_taken.iter().map(|n| n.line(lang)).collect(),
            copy_of: plan.copy_of.clone(),
        }
    }

    /// For those who hear the page.
    pub fn said(&self, lang: Lang) -> String {
        match &self.sentence {
            Some(words) => words.clone(),
            None => format!("{}: {}.", comes::title(lang), self.lines.join(", ")),
        }
    }
}

/// Why it could not be written, that nothing changed, and what to do.
pub(super) fn why(lang: Lang, error: DiskError) -> &'static str {
    match error {
        DiskError::Newer => refused::newer(lang),
        DiskError::Full => refused::full(lang),
        DiskError::Blocked | DiskError::Lost | DiskError::Taken => refused::not_written(lang),
    }
}

/// What came, in words.
pub(super) fn brought(lang: Lang, import: &Import) -> String {
    if import.new_entries == 0 && import.clashes == 0 {
        return received::brought_none(lang).to_owned();
    }
    let came = received::brought(lang, import.new_plans, import.new_entries);
    match import.clashes {
        0 => came,
        n => format!("{came} {}", received::clashes(lang, n)),
    }
}
