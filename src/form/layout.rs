//! Which boxes the form has, in which order and how surely they are known: data, so that a sight of the real
//! form changes this table and nothing else.

use crate::words::{Lang, form};

/// How surely a box belongs to Kela's form.
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

pub type Label = fn(Lang) -> &'static str;

#[derive(Debug)]
pub struct Layout {
    pub source: &'static str,
    /// The day on which the sources were last looked at.
    pub checked_on: &'static str,
    pub front: &'static [(Boxed, Label, Evidence)],
    /// Stands before the goals that serve it; absent where there is none.
    pub main_goal: (Label, Evidence),
    pub goal: &'static [(GoalBox, Label, Evidence)],
    pub signatures: &'static [Label],
}

/// Kela's GAS 1 (in Swedish GAS 1r).
pub const GAS1: Layout = Layout {
    source: "Kela, Vaativa lääkinnällinen kuntoutus 19.3.2024; practitioners' published descriptions of Omat tavoitteeni (GAS 1). \
             The printed form itself was not seen.",
    checked_on: "2026-11-23",
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
    signatures: &[form::sign_client, form::sign_close_one, form::sign_professional],
};
