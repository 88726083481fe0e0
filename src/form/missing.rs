//! What the form still lacks, by name and with the place where it is written. Nothing is blocked by it.

use super::Details;
use super::gather::agreed_is_missing;
use super::layout::{Boxed, GoalBox, Layout};
use crate::plan::{Goal, GoalId, Level, Measure, Plan, Question, Role, Status};
use crate::words::{Lang, form::wanted};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// `None` for what belongs to the whole plan.
    pub goal: Option<GoalId>,
    pub want: Want,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    ClientName,
    IdentityCode,
    Therapists,
    Service,
    Provider,
    Period,
    /// There is no goal at all.
    Goals,
    /// A goal that is still being set up and therefore not on the form.
    Draft,
    OwnWords,
    Name,
    Indicator,
    Today,
    ExpectedBy,
    Level(Level),
    /// The level holds a proposal that nobody has accepted.
    Accept(Level),
    Means,
    Agreed,
    /// Two people wrote different things and nobody has chosen yet.
    Settle,
}

/// What is told of the plan as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    Service,
    Provider,
    Period,
}

/// Where the missing thing is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The boxes on the form screen that are asked for only while exporting.
    Export,
    /// One of the plan's own facts.
    PlanFacts(Fact),
    /// The start of a new goal.
    NewGoal,
    /// The wizard, at the question where the person left off.
    Resume,
    /// The wizard, at this question.
    Ask(Question),
    /// The wizard, at this step.
    Step(Level),
    Review,
    /// The review at the end, before it has begun.
    FinalReview,
    /// How important each goal is.
    Importance,
    /// Where the wording of a goal is chosen.
    Wordings,
    /// The list of goals.
    Goals,
}

impl Want {
    pub fn place(self) -> Place {
        match self {
            Want::ClientName | Want::IdentityCode | Want::Therapists => Place::Export,
            Want::Service => Place::PlanFacts(Fact::Service),
            Want::Provider => Place::PlanFacts(Fact::Provider),
            Want::Period => Place::PlanFacts(Fact::Period),
            Want::Goals => Place::NewGoal,
            Want::Draft => Place::Resume,
            Want::OwnWords => Place::Ask(Question::Matters),
            Want::Name => Place::Ask(Question::Action),
            Want::Indicator => Place::Ask(Question::Indicator),
            Want::Today => Place::Ask(Question::Today),
            Want::ExpectedBy => Place::Ask(Question::Expected),
            Want::Level(level) | Want::Accept(level) => Place::Step(level),
            Want::Means => Place::Ask(Question::Means),
            Want::Agreed => Place::Review,
            Want::Settle => Place::Wordings,
        }
    }

    /// Nobody is asked for what the form has no box for.
    pub(super) fn is_on(self, layout: &Layout) -> bool {
        match self {
            Want::ClientName => layout.has(Boxed::ClientName),
            Want::IdentityCode => layout.has(Boxed::IdentityCode),
            Want::Therapists => layout.has(Boxed::Therapists),
            Want::Service => layout.has(Boxed::Service),
            Want::Provider => layout.has(Boxed::Provider),
            Want::Period => layout.has(Boxed::Period),
            Want::OwnWords => layout.has_of_goal(GoalBox::OwnWords),
            Want::Indicator => layout.has_of_goal(GoalBox::Indicator),
            Want::Today => layout.has_of_goal(GoalBox::Today),
            Want::ExpectedBy => layout.has_of_goal(GoalBox::ExpectedBy),
            Want::Level(_) | Want::Accept(_) => layout.has_of_goal(GoalBox::Steps),
            Want::Means => layout.has_of_goal(GoalBox::Means),
            Want::Agreed => layout.has_of_goal(GoalBox::Agreed),
            Want::Goals | Want::Draft | Want::Name | Want::Settle => true,
        }
    }

    /// The words of the link.
    pub fn words(self, lang: Lang) -> String {
        let plain = match self {
            Want::Level(level) => return wanted::level(lang, level.sign()),
            Want::Accept(level) => return wanted::accept(lang, level.sign()),
            Want::ClientName => wanted::client_name,
            Want::IdentityCode => wanted::identity_code,
            Want::Therapists => wanted::therapists,
            Want::Service => wanted::service,
            Want::Provider => wanted::provider,
            Want::Period => wanted::period,
            Want::Goals => wanted::goals,
            Want::Draft => wanted::draft,
            Want::OwnWords => wanted::own_words,
            Want::Name => wanted::name,
            Want::Indicator => wanted::indicator,
            Want::Today => wanted::today,
            Want::ExpectedBy => wanted::expected_by,
            Want::Means => wanted::means,
            Want::Agreed => wanted::agreed,
            Want::Settle => wanted::settle,
        };
        plain(lang).to_owned()
    }
}

/// Everything that the form would show as missing, in the form's order, then the drafts.
pub fn missing(plan: &Plan, details: &Details) -> Vec<Missing> {
    let professional = plan.people.iter().any(|p| p.role == Role::Professional && !p.name.trim().is_empty());
    let front = [
        (details.client_name.trim().is_empty(), Want::ClientName),
        (details.identity_code.trim().is_empty(), Want::IdentityCode),
        (plan.service.text().is_empty(), Want::Service),
        (plan.provider.text().is_empty(), Want::Provider),
        (details.therapists.trim().is_empty() && !professional, Want::Therapists),
        (plan.period.is_empty(), Want::Period),
        (plan.kept_goals().next().is_none(), Want::Goals),
    ];
    let layout = Layout::of(plan.service.text());
    let front = front.into_iter().filter(|(lacks, want)| *lacks && want.is_on(layout)).map(|(_, want)| Missing { goal: None, want });
    let of_goals = plan
        .form_goals()
        .flat_map(|g| of_goal(plan, g).into_iter().filter(|want| want.is_on(layout)).map(|want| Missing { goal: Some(g.id.clone()), want }));
    let drafts = plan.kept_goals().filter(|g| g.is_draft()).map(|g| Missing { goal: Some(g.id.clone()), want: Want::Draft });
    front.chain(of_goals).chain(drafts).collect()
}

/// Nothing is asked of a goal that was dropped.
fn of_goal(plan: &Plan, goal: &Goal) -> Vec<Want> {
    if matches!(goal.status(), Status::Dropped { .. }) {
        return Vec::new();
    }
    let today = goal.today.get().is_none_or(Measure::is_empty);
    let before = [
        (goal.name.text().is_empty(), Want::Name),
        (goal.own_words.text().is_empty(), Want::OwnWords),
        (goal.indicator.is_empty(), Want::Indicator),
        (today, Want::Today),
        (goal.expected_by.is_empty(), Want::ExpectedBy),
    ];
    let levels = Level::ALL
        .into_iter()
        .flat_map(|level| [(goal.step_words(level).is_empty(), Want::Level(level)), (goal.is_proposal(level), Want::Accept(level))]);
    let after = [(goal.means.text().is_empty(), Want::Means), (agreed_is_missing(plan, goal), Want::Agreed), (goal.has_conflict(), Want::Settle)];
    before.into_iter().chain(levels).chain(after).filter(|(lacks, _)| *lacks).map(|(_, want)| want).collect()
}
