//! Addresses inside the app: ids only, never a word that a person wrote.

use crate::plan::{GoalId, PlanId};

/// Where an address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Start,
    Clients,
    Goals(PlanId),
    Trash(PlanId),
    Details(PlanId),
    /// Life areas in three piles.
    Areas(PlanId),
    MainGoals(PlanId),
    Review(PlanId),
    Form(PlanId),
    /// The progress of every goal.
    Progress(PlanId),
    /// The look over the plan before the form.
    Check(PlanId),
    /// The plan as files for other programs, and its days for a calendar.
    Open(PlanId),
    NewGoal(PlanId),
    Goal(PlanId, GoalId),
    /// A question of the wizard, by its name in the address.
    Edit(PlanId, GoalId, String),
    /// A shortcut on the phone's home screen: a place of the plan that was open last.
    To(Shortcut),
    Settings,
    /// The example plan: found or made, then opened.
    Example,
    Data,
    /// A file was shared into the app.
    Received,
    About,
    Unknown,
}

/// What a shortcut opens; the system knows no plan's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    Goals,
    Review,
    Form,
}

impl Shortcut {
    /// What stands after the plan in the address.
    pub fn ending(self) -> &'static str {
        match self {
            Shortcut::Goals => "",
            Shortcut::Review => "/review",
            Shortcut::Form => "/form",
        }
    }
}

impl Address {
    pub fn read(path: &str) -> Address {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts[..] {
            [] => Address::Start,
            ["clients"] => Address::Clients,
            ["example"] => Address::Example,
            ["settings"] => Address::Settings,
            ["settings", "data"] => Address::Data,
            ["settings", "received"] => Address::Received,
            ["about"] => Address::About,
            ["to", "goals"] => Address::To(Shortcut::Goals),
            ["to", "review"] => Address::To(Shortcut::Review),
            ["to", "form"] => Address::To(Shortcut::Form),
            ["plan", plan, ref rest @ ..] => PlanId::parse(plan).map_or(Address::Unknown, |plan| of_plan(plan, rest)),
            _ => Address::Unknown,
        }
    }

    /// The wizard goes from question to question itself, and a goal's screen from goal to goal.
    pub fn is_same_screen(&self, other: &Address) -> bool {
        match (self, other) {
            (Address::Edit(a, ..), Address::Edit(b, ..)) | (Address::Goal(a, _), Address::Goal(b, _)) => a == b,
            (a, b) => a == b,
        }
    }

    pub fn plan(&self) -> Option<&PlanId> {
        match self {
            Address::Goals(plan)
            | Address::Trash(plan)
            | Address::Details(plan)
            | Address::Areas(plan)
            | Address::MainGoals(plan)
            | Address::Review(plan)
            | Address::Form(plan)
            | Address::Progress(plan)
            | Address::Check(plan)
            | Address::Open(plan)
            | Address::NewGoal(plan)
            | Address::Goal(plan, _)
            | Address::Edit(plan, ..) => Some(plan),
            _ => None,
        }
    }

    pub fn goal(&self) -> Option<&GoalId> {
        match self {
            Address::Goal(_, goal) | Address::Edit(_, goal, _) => Some(goal),
            _ => None,
        }
    }
}

fn of_plan(plan: PlanId, rest: &[&str]) -> Address {
    match rest {
        [] => Address::Goals(plan),
        ["trash"] => Address::Trash(plan),
        ["details"] => Address::Details(plan),
        ["areas"] => Address::Areas(plan),
        ["main-goals"] => Address::MainGoals(plan),
        ["review"] => Address::Review(plan),
        ["form"] => Address::Form(plan),
        ["progress"] => Address::Progress(plan),
        ["check"] => Address::Check(plan),
        ["open"] => Address::Open(plan),
        ["goal", "new"] => Address::NewGoal(plan),
        ["goal", goal] => GoalId::parse(goal).map_or(Address::Unknown, |goal| Address::Goal(plan, goal)),
        ["goal", goal, "edit", question] => GoalId::parse(goal).map_or(Address::Unknown, |goal| Address::Edit(plan, goal, (*question).to_owned())),
        _ => Address::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> PlanId {
        PlanId::parse("p1").expect("an id")
    }

    fn goal() -> GoalId {
        GoalId::parse("g1").expect("an id")
    }

    #[test]
    fn every_address_leads_somewhere() {
        let cases = [
            ("/", Address::Start),
            ("", Address::Start),
            ("/clients", Address::Clients),
            ("/plan/p1", Address::Goals(plan())),
            ("/plan/p1/", Address::Goals(plan())),
            ("/plan/p1/trash", Address::Trash(plan())),
            ("/plan/p1/details", Address::Details(plan())),
            ("/plan/p1/areas", Address::Areas(plan())),
            ("/plan/p1/main-goals", Address::MainGoals(plan())),
            ("/plan/p1/review", Address::Review(plan())),
            ("/plan/p1/form", Address::Form(plan())),
            ("/plan/p1/progress", Address::Progress(plan())),
            ("/plan/p1/check", Address::Check(plan())),
            ("/plan/p1/open", Address::Open(plan())),
            ("/plan/p1/goal/new", Address::NewGoal(plan())),
            ("/plan/p1/goal/g1", Address::Goal(plan(), goal())),
            ("/plan/p1/goal/g1/edit/steps", Address::Edit(plan(), goal(), "steps".into())),
            ("/to/form", Address::To(Shortcut::Form)),
            ("/settings", Address::Settings),
            ("/settings/data", Address::Data),
            ("/settings/received", Address::Received),
            ("/about", Address::About),
            ("/example", Address::Example),
        ];
        for (path, address) in cases {
            assert_eq!(Address::read(path), address, "{path}");
        }
    }

    #[test]
    fn what_leads_nowhere_says_so() {
        for path in ["/x", "/plan", "/plan/a b", "/plan/p1/x", "/plan/p1/goal", "/plan/p1/goal/ä", "/plan/p1/goal/g1/edit", "/settings/x"] {
            assert_eq!(Address::read(path), Address::Unknown, "{path}");
        }
    }
}
