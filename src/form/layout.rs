//! Which boxes the form has, in which order, under which labels, and what holds of it as a whole: data, with where it is
//! known from and how surely. A sight of the real form, a new version of it, or another service's form changes these
//! tables and the labels in `words::form`, and nothing else.

use super::text::undivided;
use crate::words::{Lang, form};
use std::num::NonZeroUsize;

/// How surely something belongs to Kela's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Kela's own guidance says so.
    Guidance,
    /// Published by practitioners or researchers.
    Published,
    /// Sensible, but seen in no text.
    Unconfirmed,
}

/// Boxes before the goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boxed {
    ClientName,
    IdentityCode,
    Service,
    Provider,
    Therapists,
    Period,
    Participants,
    FilledOn,
}

/// Boxes of each goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalBox {
    OwnWords,
    Area,
    Indicator,
    Conditions,
    Today,
    SetOn,
    ExpectedBy,
    Steps,
    Means,
    Parts,
    Agreed,
    ReviewedOn,
    Comment,
    /// How it was when the reached level was agreed on.
    ScoredIn,
    Scores,
    Status,
}

/// In which order the five levels stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelOrder {
    /// The baseline first, as one climbs.
    BottomUp,
    /// +2 first, as a stair is drawn.
    TopDown,
}

pub type Label = fn(Lang) -> &'static str;
/// A label with a number or a sign in it.
pub type SignLabel = fn(Lang, &str) -> String;

/// How the levels are called.
#[derive(Clone, Copy, Debug)]
pub struct LevelLabels {
    pub baseline: SignLabel,
    pub expected: SignLabel,
    pub other: SignLabel,
}

#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub source: &'static str,
    /// The day on which the sources were last looked at.
    pub checked_on: &'static str,
    /// The services whose form it is, as they are called in each language. None: every service that has no form of its own.
    pub services: &'static [Label],
    /// With the form's code: also the subject of the message that it goes with.
    pub title: Label,
    /// Of file names: for the provider, and for the client where both are made at once.
    pub file_stem: Label,
    pub client_file_stem: Label,
    /// Under every page: which form this follows.
    pub footer: Label,
    pub front: &'static [(Boxed, Label, Evidence)],
    /// Stands before the goals that serve it; absent where there is none.
    pub main_goal: (Label, Evidence),
    pub goal: &'static [(GoalBox, Label, Evidence)],
    pub level_labels: LevelLabels,
    pub levels: (LevelOrder, Evidence),
    /// More goals go on further forms.
    pub goals_per_form: (Option<NonZeroUsize>, Evidence),
    /// On the form itself; the sheet of values has it in any case.
    pub t_score: (bool, Evidence),
    pub signatures: (&'static [Label], Evidence),
}

/// All forms that are known. The first that names the service is taken, else the one for every service.
pub const LAYOUTS: &[&Layout] = &[&GAS1];

/// Kela's GAS 1 (in Swedish GAS 1r).
pub const GAS1: Layout = Layout {
    source: "Kela, Vaativa lääkinnällinen kuntoutus 19.3.2024; practitioners' published descriptions of Omat tavoitteeni (GAS 1). \
             The printed form itself was not seen.",
    checked_on: "2026-11-23",
    services: &[],
    title: form::title,
    file_stem: form::file_stem,
    client_file_stem: form::client_file_stem,
    footer: form::footer,
    front: &[
        (Boxed::ClientName, form::client_name, Evidence::Unconfirmed),
        (Boxed::IdentityCode, form::identity_code, Evidence::Unconfirmed),
        (Boxed::Service, form::service, Evidence::Unconfirmed),
        (Boxed::Provider, form::provider, Evidence::Unconfirmed),
        (Boxed::Therapists, form::therapists, Evidence::Unconfirmed),
        (Boxed::Period, form::period, Evidence::Unconfirmed),
        (Boxed::Participants, form::participants, Evidence::Guidance),
        (Boxed::FilledOn, form::filled_on, Evidence::Unconfirmed),
    ],
    main_goal: (form::main_goal, Evidence::Guidance),
    goal: &[
        (GoalBox::OwnWords, form::own_words, Evidence::Published),
        (GoalBox::Area, form::area, Evidence::Guidance),
        (GoalBox::Indicator, form::indicator, Evidence::Published),
        (GoalBox::Conditions, form::conditions, Evidence::Published),
        (GoalBox::Today, form::today, Evidence::Published),
        (GoalBox::SetOn, form::set_on, Evidence::Guidance),
        (GoalBox::ExpectedBy, form::expected_by, Evidence::Guidance),
        (GoalBox::Steps, form::steps, Evidence::Published),
        (GoalBox::Parts, form::parts, Evidence::Guidance),
        (GoalBox::Means, form::means, Evidence::Published),
        (GoalBox::Agreed, form::agreed, Evidence::Published),
        (GoalBox::ReviewedOn, form::reviewed_on, Evidence::Guidance),
        (GoalBox::Comment, form::comment, Evidence::Published),
        (GoalBox::ScoredIn, form::scored_in, Evidence::Published),
        (GoalBox::Scores, form::scores, Evidence::Published),
        (GoalBox::Status, form::status, Evidence::Unconfirmed),
    ],
    level_labels: LevelLabels { baseline: form::baseline_row, expected: form::expected_row, other: form::level_row },
    levels: (LevelOrder::BottomUp, Evidence::Unconfirmed),
    goals_per_form: (None, Evidence::Unconfirmed),
    t_score: (true, Evidence::Unconfirmed),
    signatures: (&[form::sign_client, form::sign_close_one, form::sign_professional], Evidence::Unconfirmed),
};

impl Layout {
    /// The form of a service, as it is named in the plan in whatever language.
    pub fn of(service: &str) -> &'static Layout {
        Layout::among(LAYOUTS, service)
    }

    /// The same among these. The last resort is GAS 1.
    pub fn among(layouts: &[&'static Layout], service: &str) -> &'static Layout {
        let service = service.trim().to_lowercase();
        let named = |layout: &&&'static Layout| {
            layout.services.iter().any(|name| Lang::ALL.iter().any(|lang| undivided(name(*lang)).to_lowercase() == service))
        };
        let any = |layout: &&&'static Layout| layout.services.is_empty();
        layouts.iter().find(named).or_else(|| layouts.iter().find(any)).copied().unwrap_or(&GAS1)
    }

    /// The title where no line ends: in a message, in a list of files.
    pub fn plain_title(&self, lang: Lang) -> String {
        (self.title)(lang).replace('\u{a0}', " ")
    }

    pub fn has(&self, wanted: Boxed) -> bool {
        self.label(wanted).is_some()
    }

    /// Under which label a box stands.
    pub fn label(&self, wanted: Boxed) -> Option<Label> {
        self.front.iter().find(|(boxed, ..)| *boxed == wanted).map(|(_, label, _)| *label)
    }

    pub fn has_of_goal(&self, wanted: GoalBox) -> bool {
        self.goal.iter().any(|(boxed, ..)| *boxed == wanted)
    }
}
