//! From the open form of a plan to a journal of its own, written act by act as people would have. The same content
//! always makes the same entries: bringing a file in twice adds nothing.

mod goal;

use super::data::*;
use crate::exchange::names::Digest;
use crate::exchange::{At, ReadError};
use crate::journal::{Act, Entry, Journal, Scope};
use crate::plan::{By, Day, DeviceId, Id, Moment, PersonId, PlanId, Role};

/// The most entries that one file may bring. A thousand a year would be a busy life.
pub const MOST_ENTRIES: usize = 10_000;

/// The most places that may be written in one goal, or in the plan itself. Each is looked up among all before it.
pub const MOST_PLACES: usize = 1_000;

/// The most wordings that may wait beside others.
const MOST_OTHERS: usize = 500;

/// # Errors
/// [`ReadError`] where something in the file cannot be an entry, or there is too much of it.
pub(crate) fn journal(data: &PlanData, as_of: Day) -> Result<Journal, ReadError> {
    let nobody = unsigned(data, as_of);
    // Names come from what the file says, not from its bytes: spaces and line ends make no other plan of it.
    let digest = Digest::of(serde_json::to_string(&(data, &nobody)).unwrap_or_default().as_bytes());
    let mut pen =
        Pen { journal: Journal::new(PlanId::random(digest.ten(0))), device: named("f", &digest), digest, nobody, others: 0, places: 0, at: At::Plan };
    pen.plan(data)?;
    for (number, goal) in data.goals.iter().enumerate() {
        (pen.at, pen.places) = (At::Goal { number: number + 1 }, 0);
        pen.goal(goal)?;
    }
    pen.whole()
}

/// A device that never was. Those beginning with `c` sort before `f`, so that the wording which stood last in the file
/// stands last again.
fn named(first: &str, digest: &Digest) -> DeviceId {
    DeviceId::parse(&format!("{first}{}", Id::<()>::random(digest.ten(1)))).unwrap_or_default()
}

struct Pen {
    journal: Journal,
    device: DeviceId,
    digest: Digest,
    /// For what nobody signed.
    nobody: Signature,
    others: usize,
    /// So many places were written in what is being written now.
    places: usize,
    /// What is being written, for an error to say.
    at: At,
}

impl Pen {
    fn plan(&mut self, data: &PlanData) -> Result<(), ReadError> {
        let scope = Scope::Plan;
        self.unique(data.people.iter().map(|p| p.id.as_str()))?;
        self.unique(data.main_goals.iter().map(|m| m.id.as_str()))?;
        self.unique(data.reviews.iter().map(|r| r.id.as_str()))?;
        self.unique(data.goals.iter().map(|g| g.id.as_str()))?;
        self.put(&scope, None, Act::BeginPlan)?;
        if data.example {
            self.put(&scope, None, Act::MarkExample)?;
        }
        self.field(&scope, data.nickname.as_ref(), |t| Act::SetNickname { text: t.clone() })?;
        self.field(&scope, data.period.as_ref(), |p| Act::SetPeriod { from: p.from, to: p.to })?;
        self.field(&scope, data.service.as_ref(), |t| Act::SetService { text: t.clone() })?;
        self.field(&scope, data.provider.as_ref(), |t| Act::SetProvider { text: t.clone() })?;
        for person in &data.people {
            let act = Act::SetPerson { person: person.id.clone(), role: person.role, name: person.name.clone() };
            self.put(&scope, Some(&self.as_of(&person.id, person.role)), act)?;
        }
        for sorted in &data.sorted_areas {
            let act = Act::SortArea { person: sorted.person.clone(), area: sorted.area, pile: Some(sorted.pile) };
            self.put(&scope, Some(&self.as_of(&sorted.person, sorted.role)), act)?;
        }
        for main in &data.main_goals {
            self.field(&scope, Some(&main.words), |t| Act::NameMainGoal { main: main.id.clone(), text: t.clone() })?;
        }
        for review in &data.reviews {
            self.put(&scope, None, Act::OpenReview { review: review.id.clone(), phase: review.phase, on: review.on })?;
        }
        self.field(&scope, data.next_review.as_ref(), |on| Act::PlanReview { on: *on })?;
        Ok(())
    }

    /// Somebody, at the time of what nobody signed.
    fn as_of(&self, person: &PersonId, role: Role) -> Signature {
        Signature { person: person.clone(), role, ..self.nobody.clone() }
    }

    /// What one place holds: one wording, or several that nobody has chosen between yet.
    fn field<T>(&mut self, scope: &Scope, written: Option<&Written<T>>, act: impl Fn(&T) -> Act) -> Result<(), ReadError> {
        let Some(written) = written else { return Ok(()) };
        self.others += written.others.len();
        if self.others > MOST_OTHERS {
            return Err(ReadError::TooMuch);
        }
        let mut beside: Vec<Entry> = Vec::new();
        for (number, other) in written.others.iter().enumerate() {
            // Its writer knows nothing of the others, nor they of it.
            let (by, at) = self.moment(other.by.as_ref())?;
            let device = named(&format!("c{number:03}"), &self.digest);
            beside.extend(self.journal.clone().write(&device, &by, at, [(scope.clone(), act(&other.value))]));
        }
        self.put(scope, written.by.as_ref(), act(&written.value))?;
        for entry in beside {
            self.journal.add(entry);
        }
        Ok(())
    }

    fn put(&mut self, scope: &Scope, by: Option<&Signature>, act: Act) -> Result<(), ReadError> {
        self.places += usize::from(!act.slots().is_empty());
        if self.journal.len() >= MOST_ENTRIES || self.places > MOST_PLACES {
            return Err(ReadError::TooMuch);
        }
        let (by, at) = self.moment(by)?;
        self.journal.write(&self.device, &by, at, [(scope.clone(), act)]);
        Ok(())
    }

    fn moment(&self, by: Option<&Signature>) -> Result<(By, Moment), ReadError> {
        let by = by.unwrap_or(&self.nobody);
        if by.minute >= 24 * 60 {
            return Err(ReadError::Damaged { at: self.at });
        }
        Ok((By { person: by.person.clone(), role: by.role }, Moment { day: by.day, minute: by.minute }))
    }

    fn unique<'a>(&self, names: impl Iterator<Item = &'a str>) -> Result<(), ReadError> {
        let mut seen = std::collections::BTreeSet::new();
        for name in names {
            if !seen.insert(name) {
                return Err(ReadError::Damaged { at: self.at });
            }
        }
        Ok(())
    }

    /// Every line must read back as it was written: what cannot be kept is not taken in.
    fn whole(self) -> Result<Journal, ReadError> {
        let kept = |entry: &Entry| Entry::read(&entry.line).is_ok_and(|read| read.act.is_some() && read == *entry);
        let broken = self.journal.entries().find(|e| !kept(e)).map(|e| self.place(&e.scope));
        broken.map_or(Ok(self.journal), |at| Err(ReadError::Damaged { at }))
    }

    fn place(&self, scope: &Scope) -> At {
        let Scope::Goal(id) = scope else { return At::Plan };
        let plan = self.journal.plan();
        plan.goals.iter().position(|g| g.id == *id).map_or(At::Plan, |at| At::Goal { number: at + 1 })
    }
}

/// Who is said to have written what nobody signed: the first who signed anything, at the time of the last thing that
/// was signed; in a file without signatures the first of its people, as of a day.
fn unsigned(data: &PlanData, as_of: Day) -> Signature {
    let mut all = Vec::new();
    signatures(data, &mut all);
    let latest = all.iter().map(|s| (s.day, s.minute)).max();
    let (person, role) = match (all.first(), data.people.first()) {
        (Some(first), _) => (first.person.clone(), first.role),
        (None, Some(person)) => (person.id.clone(), person.role),
        (None, None) => (PersonId::parse("file").unwrap_or_default(), Role::Professional),
    };
    let (day, minute) = latest.unwrap_or((as_of, 0));
    Signature { person, role, day, minute: minute.min(24 * 60 - 1) }
}

fn signatures<'a>(data: &'a PlanData, all: &mut Vec<&'a Signature>) {
    fn of<'a, T>(all: &mut Vec<&'a Signature>, written: Option<&'a Written<T>>) {
        all.extend(written.and_then(|w| w.by.as_ref()));
    }
    of(all, data.nickname.as_ref());
    of(all, data.period.as_ref());
    of(all, data.service.as_ref());
    for main in &data.main_goals {
        of(all, Some(&main.words));
    }
    for goal in &data.goals {
        of(all, goal.own_words.as_ref());
        of(all, goal.name.as_ref());
        of(all, goal.status.as_ref());
        for step in &goal.steps {
            of(all, Some(&step.step));
        }
        all.extend(goal.scores.iter().filter_map(|s| s.by.as_ref()));
    }
}
