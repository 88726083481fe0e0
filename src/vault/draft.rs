//! Text that is being typed and not yet an entry: kept at every keystroke, gone when the entry is committed.

use super::{Disk, DiskError, Op, Store, Vault, record::plan_range};
use crate::plan::{GoalId, PlanId};

/// One field's unsent text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which field, in the screen's own words, such as `goal/abc/means`.
    pub field: String,
    pub text: String,
}

fn key(plan: &PlanId, field: &str) -> String {
    format!("{plan}/{field}")
}

/// First and last key of what is being typed about a goal.
pub(super) fn goal_range(plan: &PlanId, goal: &GoalId) -> (String, String) {
    // `0` is the character after `/`.
    (key(plan, &format!("goal/{goal}/")), key(plan, &format!("goal/{goal}0")))
}

impl<D: Disk> Vault<D> {
    /// Keeps a field's text; an empty text forgets it.
    ///
    /// # Errors
    /// [`DiskError`]; the text is then only on the screen.
    pub async fn keep_draft(&self, plan: &PlanId, field: &str, text: Option<&str>) -> Result<(), DiskError> {
        let key = key(plan, field);
        let op = match text {
            Some(text) => Op::Put(Store::Drafts, key, format!("1 {text}")),
            None => Op::Delete(Store::Drafts, key),
        };
        self.disk.write(vec![op]).await
    }

    /// Every unsent text of a plan.
    ///
    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn drafts(&self, plan: &PlanId) -> Result<Vec<Draft>, DiskError> {
        let prefix = key(plan, "");
        let records = self.disk.read(Store::Drafts, Some(plan_range(plan))).await?;
        let draft = |(k, v): (String, String)| Some(Draft { field: k.strip_prefix(&prefix)?.to_owned(), text: v.strip_prefix("1 ")?.to_owned() });
        Ok(records.into_iter().filter_map(draft).collect())
    }
}
