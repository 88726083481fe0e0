//! A plan as a FHIR R4 bundle (4.0.1) by HL7's Person-Centered Outcomes guide 1.0.0, and goals from such bundles.
//!
//! | of the plan | in the bundle |
//! |---|---|
//! | the client | `Patient` with the nickname; nothing else is known of them here |
//! | close ones, professionals | `RelatedPerson`, `Practitioner`; one that was taken off the plan is not `active` |
//! | period, service, provider, reviews | `CarePlan` with `period`, `category`, an `Organization` as author, an extension of ours |
//! | what matters, in own words | `Observation` of `pco-what-matters-assessment`, addressed by the goal |
//! | on which pile a life area is | the same kind of `Observation`, its code the ICF's |
//! | a goal with its stair | `Goal` of `pco-gas-goal-profile`, the scaling extension once for each written level |
//! | ICF area, importance, expected by | `category`, `priority`, `target.dueDate` |
//! | means, conditions | `note`, told apart by their element ids |
//! | indicator, today, target, list of help, pauses | extensions of ours |
//! | baseline, where somebody chose one | `pco-gas-score-observation` with LOINC 112296-9; nothing is assumed |
//! | scores | `pco-gas-score-observation` whose `focus` is the goal, LOINC by who scored, words as `note` |
//! | main goal → goal → partial goal | `Goal`s joined by HL7's `goal-relationship`, type milestone |
//! | picture | `DocumentReference` about the goal |
//!
//! Every resource has a UUID reckoned from the plan, so the same plan always gives the same ids. Extensions of ours begin
//! with [`codes::OURS`]; a reader that does not know them loses nothing else.

pub(crate) mod codes;
mod read;
mod value;
mod write;

pub(super) use read::read;
pub use write::fhir_bundle;
