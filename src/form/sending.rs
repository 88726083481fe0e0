//! How a finished form reaches Kela: data, with where it is known from. What the rules ask of a file itself is kept by
//! `paper` (PDF, a file for one person, no name and no code in the file's name and the subject line).

use super::Label;
use crate::plan::Day;
use crate::words::form::sending;

/// The rules for those who send a form.
#[derive(Clone, Copy, Debug)]
pub struct Sending {
    pub source: &'static str,
    /// The day on which the source was last looked at: the pages themselves have none.
    pub checked_on: &'static str,
    /// For the provider, whose form goes with the rehabilitation feedback.
    pub provider: &'static [Label],
    /// For the client, with their own papers.
    pub client: &'static [Label],
}

/// Kela's rules.
pub const SENDING: Sending = Sending {
    source: "Kela, pages for providers of rehabilitation and for clients (undated)",
    checked_on: "2026-11-23",
    provider: &[sending::with_feedback, sending::one_person, sending::no_names, sending::ways],
    client: &[sending::own_papers, sending::no_names],
};

impl Sending {
    /// The rules for who sends it.
    pub fn rules(&self, professional: bool) -> &'static [Label] {
        if professional { self.provider } else { self.client }
    }

    /// `None` where the data hold no day.
    pub fn checked(&self) -> Option<Day> {
        Day::parse(self.checked_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_say_where_and_when_they_were_seen() {
        assert!(SENDING.checked().is_some() && SENDING.source.contains("Kela"));
        assert!(!SENDING.rules(true).is_empty() && !SENDING.rules(false).is_empty());
    }
}
