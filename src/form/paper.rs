//! The papers that are made of one plan, for whom each is, and what their files and messages are called.

use super::{Audience, Boxed, Details, Document, Label, Layout, Made, Tongues, Want, Wish, copy, documents, values};
use crate::plan::{Phase, Plan, Review};
use crate::words::{Lang, common, copy as words, form, format};

/// A paper that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// The form that goes with the rehabilitation feedback. With the T-score.
    Provider,
    /// The client's own papers: the form without a T-score.
    Client,
    /// The sheet of attained values. With the T-score.
    Values,
    /// The client's goals in large print and plain words, one a page, with the stair as a picture.
    Large,
}

impl Paper {
    /// What a professional may make, and what the client and close ones may: nothing that holds a T-score (method §4).
    pub fn offered(professional: bool) -> &'static [Paper] {
        if professional { &[Paper::Provider, Paper::Client, Paper::Values, Paper::Large] } else { &[Paper::Client, Paper::Large] }
    }

    /// Under which label the paper shows this; `None` where it has no box for it, so that nobody is asked for it.
    pub fn label(self, layout: &Layout, boxed: Boxed) -> Option<Label> {
        match self {
            Paper::Provider | Paper::Client => layout.label(boxed),
            Paper::Values | Paper::Large => (boxed == Boxed::ClientName).then_some(form::client_name),
        }
    }

    /// Whether it shows that this is missing. The client's own copy leaves the box for the identity code out.
    pub fn asks(self, layout: &Layout, want: Want) -> bool {
        let is_of_any = matches!(want, Want::Goals | Want::Draft | Want::Name | Want::Settle);
        match self {
            Paper::Provider => want.is_on(layout),
            Paper::Client => want.is_on(layout) && want != Want::IdentityCode,
            Paper::Values => is_of_any || matches!(want, Want::ClientName | Want::Service | Want::Provider | Want::Period | Want::Agreed),
            Paper::Large => is_of_any || matches!(want, Want::Level(_) | Want::Accept(_)),
        }
    }

    /// Whether it is made unless somebody says otherwise.
    pub fn is_usual(self) -> bool {
        self != Paper::Large
    }

    /// One document, or several where the service's form has room for so many goals only. The sheet of values is for
    /// the office, so it speaks one language.
    pub fn make(self, plan: &Plan, tongues: &Tongues, details: &Details, made: Made) -> Vec<Document> {
        let form = |audience| {
            let wish = Wish { layout: Layout::of(plan.service.text()), tongues: tongues.clone(), details, made, audience };
            documents(plan, &wish)
        };
        match self {
            Paper::Provider => form(Audience::Provider),
            Paper::Client => form(Audience::Client),
            Paper::Values => vec![values(plan, &tongues.alone(), details, made)],
            Paper::Large => vec![copy(plan, &tongues.alone(), details, made)],
        }
    }

    /// Of the file's name: says what it is, for whom and of which review, never whose. `alone`: no other form is made with
    /// it, so that nothing needs telling apart.
    pub fn stem(self, layout: &Layout, lang: Lang, alone: bool, review: Option<Phase>) -> String {
        let stem = match self {
            Paper::Client if !alone => (layout.client_file_stem)(lang),
            Paper::Provider | Paper::Client => (layout.file_stem)(lang),
            Paper::Values => form::values_file_stem(lang),
            Paper::Large => words::file_stem(lang),
        };
        let review = review.map(|phase| match phase {
            Phase::Start => form::start_stem(lang),
            Phase::Interim => form::interim_stem(lang),
            Phase::Final => form::final_stem(lang),
        });
        [stem].into_iter().chain(review).collect::<Vec<_>>().join("-")
    }
}

/// The subject line of the message that the form goes with: what it is and of when, nobody's name and no code.
pub fn subject(layout: &Layout, lang: Lang, review: Option<&Review>) -> String {
    of_review(lang, &layout.plain_title(lang), review)
}

/// A title, and of which review it is.
pub(super) fn of_review(lang: Lang, title: &str, review: Option<&Review>) -> String {
    review.map_or(title.to_owned(), |review| form::subject_of(lang, title, &phase(lang, review.phase), &format::day(lang, review.on)))
}

/// Inside a sentence, so without the capital it has as a title.
fn phase(lang: Lang, phase: Phase) -> String {
    common::phase(lang, phase).replace('\u{ad}', "").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::GAS1;
    use crate::plan::{Day, Level, ReviewId};

    #[test]
    fn file_names_and_the_subject_tell_what_it_is_and_never_whose() {
        let on = Day::new(2026, 11, 3).expect("a day");
        let review = Review { id: ReviewId::parse("r1").expect("an id"), phase: Phase::Interim, on };
        assert_eq!(subject(&GAS1, Lang::Fi, Some(&review)), "Omat tavoitteeni (GAS 1), väliarviointi 3.11.2026");
        assert_eq!(subject(&GAS1, Lang::Sv, Some(&review)), "Mina mål (GAS 1r), mellanutvärdering 3.11.2026");
        assert_eq!(subject(&GAS1, Lang::En, None), "My goals (GAS 1)");
        let stem = |alone, review| Paper::Client.stem(&GAS1, Lang::Fi, alone, review);
        assert_eq!(stem(false, Some(Phase::Interim)), "omat-tavoitteeni-asiakkaalle-valiarviointi");
        assert_eq!(stem(true, Some(Phase::Final)), "omat-tavoitteeni-loppuarviointi");
        assert_eq!(stem(true, None), "omat-tavoitteeni");
    }

    #[test]
    fn each_paper_asks_for_what_it_shows() {
        let asks = |want| [Paper::Provider, Paper::Client, Paper::Values, Paper::Large].map(|paper| paper.asks(&GAS1, want));
        assert_eq!(asks(Want::IdentityCode), [true, false, false, false]);
        assert_eq!(asks(Want::Therapists), [true, true, false, false]);
        assert_eq!(asks(Want::ClientName), [true, true, true, false]);
        assert_eq!(asks(Want::Period), [true, true, true, false]);
        assert_eq!(asks(Want::Level(Level::More)), [true, true, false, true]);
        assert_eq!(asks(Want::Agreed), [true, true, true, false]);
        assert_eq!(asks(Want::Means), [true, true, false, false]);
        assert_eq!(asks(Want::Name), [true, true, true, true]);
    }

    #[test]
    fn no_paper_with_a_t_score_is_offered_to_the_client() {
        assert_eq!(Paper::offered(false), [Paper::Client, Paper::Large]);
    }
}
