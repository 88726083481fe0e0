//! The door for open files: read wholly, checked, made into a journal of its own, and only then shown. Nothing has been
//! changed when [`read`] returns.

use super::backup::{Backup, BackupError, read_backup};
use super::{fhir, plan_file};
use crate::journal::Journal;
use crate::plan::{Day, Plan, PlanId, Role, Scorer};
use serde::Deserialize;

/// The largest open file that is read, in bytes. Pictures make a plan large: 200 of them fit.
pub const LARGEST_OPEN: usize = 50_000_000;

/// What came, found whole.
#[derive(Debug)]
pub enum Incoming {
    Backup(Backup),
    Plan(Box<PlanIn>),
}

/// A plan that was read from an open file, as a journal of its own. The same content always makes the same journal.
#[derive(Debug)]
pub struct PlanIn {
    pub journal: Journal,
    /// The plan that the file was made of, where it was one of Askelma's: it may be here already, and what comes is a copy.
    pub copy_of: Option<PlanId>,
    /// When the file was made, as far as it says.
    pub made: Day,
    pub summary: Summary,
    /// What the file holds and the plan does not, in the order of the file.
    pub not_taken: Vec<NotTaken>,
}

/// What comes, counted for a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What the client is called; empty where nobody says.
    pub nickname: String,
    pub goals: usize,
    /// What people call them, those that have a name.
    pub goal_names: Vec<String>,
    pub main_goals: usize,
    /// Written steps of stairs.
    pub steps: usize,
    pub partial_goals: usize,
    /// Everyone's own views.
    pub scores: usize,
    pub agreed: usize,
    pub reviews: usize,
    /// The client is not counted.
    pub people: usize,
    pub pictures: usize,
}

/// Something of a file that was passed over: `Condition`, or a member such as `Goal.outcomeCode`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTaken {
    pub what: String,
    pub times: usize,
}

/// Where a file is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// As text, both from 1.
    Text { line: usize, column: usize },
    /// In what belongs to the whole plan.
    Plan,
    /// In one of the goals, from 1.
    Goal { number: usize },
    /// In one of the parts of a FHIR bundle, from 1.
    Part { number: usize },
}

/// Why an open file is not taken. In every case nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than [`LARGEST_OPEN`].
    TooLarge {
        bytes: usize,
    },
    Empty,
    /// Something else: a picture, a text, another program's file.
    NotOurs,
    /// Made with a newer Askelma, whose form of file this one does not know.
    Newer {
        version: u32,
    },
    Damaged {
        at: At,
    },
    /// It would be more than [`plan_file::MOST_ENTRIES`] entries, or one goal has more than [`plan_file::MOST_PLACES`] texts.
    TooMuch,
    /// A sound FHIR file in which no goal is.
    NoGoals,
    /// It is a backup, and not a whole one.
    Backup(BackupError),
}

impl ReadError {
    pub(super) fn in_text(error: &serde_json::Error) -> ReadError {
        ReadError::Damaged { at: At::Text { line: error.line().max(1), column: error.column().max(1) } }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    version: Option<u32>,
    #[serde(default)]
    resource_type: Option<String>,
}

/// Reads whatever a person chose: a backup, a plan as JSON, or goals as a FHIR R4 bundle. `today` dates what a FHIR
/// file does not.
///
/// # Errors
/// [`ReadError`] says in what way the bytes are not such a file.
pub fn read(bytes: &[u8], today: Day) -> Result<Incoming, ReadError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty);
    }
    // A byte order mark comes from mail programs and editors; it loses nothing.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.starts_with(b"{\"askelma\":") {
        return read_backup(bytes).map(Incoming::Backup).map_err(ReadError::Backup);
    }
    read_open(bytes, today).map(|plan| Incoming::Plan(Box::new(plan)))
}

fn read_open(bytes: &[u8], today: Day) -> Result<PlanIn, ReadError> {
    if bytes.len() > LARGEST_OPEN {
        return Err(ReadError::TooLarge { bytes: bytes.len() });
    }
    if !bytes.trim_ascii_start().starts_with(b"{") {
        return Err(ReadError::NotOurs);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // A file of ours that was changed on the way, or something else that begins with a bracket.
        Err(error) => return Err(broken(bytes, error.valid_up_to())),
    };
    let head: Head = match serde_json::from_str(text) {
        Ok(head) => head,
        Err(error) if says_ours(bytes) => return Err(ReadError::in_text(&error)),
        Err(_) => return Err(ReadError::NotOurs),
    };
    match (head.format.as_deref(), head.resource_type.as_deref()) {
        (Some(plan_file::FORMAT), _) => match head.version {
            Some(plan_file::VERSION) => {
                let file = plan_file::read(text)?;
                PlanIn::of(&file.plan, file.made_on, file.made_on, Vec::new())
            }
            Some(version @ 1..) => Err(ReadError::Newer { version }),
            _ => Err(ReadError::Damaged { at: At::Plan }),
        },
        (_, Some("Bundle" | "Goal")) => {
            let found = fhir::read(text, today)?;
            PlanIn::of(&found.plan, found.made, found.as_of, found.not_taken)
        }
        _ => Err(ReadError::NotOurs),
    }
}

/// Near its beginning the file names our format or FHIR's.
fn says_ours(bytes: &[u8]) -> bool {
    let near = String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]);
    near.contains(plan_file::FORMAT) || near.contains("resourceType")
}

fn broken(bytes: &[u8], at: usize) -> ReadError {
    if !says_ours(bytes) {
        return ReadError::NotOurs;
    }
    let before = &bytes[..at];
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    let column = at - before.iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1) + 1;
    ReadError::Damaged { at: At::Text { line, column } }
}

impl Incoming {
    /// As something that the vault merges beside a snapshot, so that it can be taken back.
    pub fn into_backup(self) -> Backup {
        match self {
            Incoming::Backup(backup) => backup,
            Incoming::Plan(plan) => plan.into_backup(),
        }
    }
}

impl PlanIn {
    /// `as_of` dates what nobody signed, where nobody signed anything.
    fn of(data: &plan_file::PlanData, made: Day, as_of: Day, not_taken: Vec<NotTaken>) -> Result<PlanIn, ReadError> {
        let journal = plan_file::journal(data, as_of)?;
        let summary = Summary::of(&journal.plan());
        Ok(PlanIn { journal, copy_of: data.id.clone(), made, summary, not_taken })
    }

    /// As something that the vault merges beside a snapshot, so that it can be taken back.
    pub fn into_backup(self) -> Backup {
        let entries = self.journal.entries().map(|e| (**e).clone()).collect();
        Backup { made: self.made, plans: [(self.journal.id().clone(), entries)].into() }
    }
}

impl Summary {
    pub fn of(plan: &Plan) -> Summary {
        let goals = || plan.kept_goals();
        let scores = |scorer: Scorer| goals().flat_map(|g| &g.scores).filter(|s| s.scorer == scorer).count();
        Summary {
            nickname: plan.nickname.text().to_owned(),
            goals: goals().count(),
            goal_names: goals().map(|g| g.name.text().to_owned()).filter(|name| !name.is_empty()).collect(),
            main_goals: plan.main_goals.len(),
            steps: goals().map(|g| 5 - g.missing_levels().len()).sum(),
            partial_goals: goals().map(|g| g.parts.len()).sum(),
            scores: scores(Scorer::Own),
            agreed: scores(Scorer::Agreed),
            reviews: plan.reviews.len(),
            people: plan.people.iter().filter(|p| p.role != Role::Client).count(),
            pictures: goals().filter(|g| g.photo().is_some()).count(),
        }
    }
}
