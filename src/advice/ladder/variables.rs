//! One variable per stair (method §5, row 4).

use super::super::finding::{At, Code};
use super::super::quantity::{What, is_help};
use super::series::Series;
use super::{Finding, Ladder};

impl Ladder {
    /// Two quantities change, or a quantity and the help on the same steps, or the unit changes on the way to one into which it
    /// cannot be converted. A number that is the same on every step is none.
    pub(super) fn several_variables(&self) -> Option<Finding> {
        let varying: Vec<&Series> = self.series.iter().filter(|s| s.varies()).collect();
        let two = varying.iter().enumerate().find_map(|(i, a)| {
            let b = varying[i + 1..].iter().find(|b| share_steps(a, b))?;
            Some(self.words_of(a, b))
        });
        let two = two.or_else(|| self.unit_changes());
        let two = two.or_else(|| self.help_and_amount(&varying));
        Some((Code::SeveralVariables, At::Ladder, two?))
    }

    fn unit_changes(&self) -> Option<String> {
        let all: Vec<&Series> = self.series.iter().filter(|s| s.is_certain()).collect();
        all.iter().enumerate().find_map(|(i, a)| {
            let b = all[i + 1..].iter().find(|b| changes(a, b))?;
            Some(self.words_of(a, b))
        })
    }

    fn help_and_amount(&self, varying: &[&Series]) -> Option<String> {
        let own = |s: &&&Series| !matches!(&s.what, What::Noun(noun) if is_help(self.lang, noun));
        let helped: Vec<_> = varying.iter().find(own)?.amounts().filter_map(|(at, _)| Some((at, self.steps[at].help?))).collect();
        let (a, b) = helped.iter().find_map(|a| Some((a.0, helped.iter().find(|b| a.1.differs_from(b.1))?.0)))?;
        Some([self.words(a, None), self.words(b, None)].join(" – "))
    }

    /// Both quantities where both stand first, else each where it stands first.
    fn words_of(&self, a: &Series, b: &Series) -> String {
        let both = a.amounts().find_map(|(at, q)| Some(((at, q), (at, b.at[at].as_ref()?))));
        let (a, b) = match both.or_else(|| a.amounts().next().zip(b.amounts().next())) {
            Some(pair) => pair,
            None => return String::new(),
        };
        self.both_words(a, b)
    }
}

/// Two series that change stand beside each other, so each step holds two measures.
fn share_steps(a: &Series, b: &Series) -> bool {
    a.amounts().filter(|(at, _)| b.at[*at].is_some()).count() > 1
}

/// The lower steps count one thing and the upper ones another. Nouns may be two words for one thing, so they
/// must each stand on two steps.
fn changes(a: &Series, b: &Series) -> bool {
    let (on_a, on_b) = (a.amounts().count(), b.amounts().count());
    let apart = a.amounts().all(|(at, _)| b.at[at].is_none());
    let last = |s: &Series| s.amounts().next_back().map(|f| f.0);
    let first = |s: &Series| s.amounts().next().map(|f| f.0);
    let ordered = last(a) < first(b) || last(b) < first(a);
    let nouns = matches!((&a.what, &b.what), (What::Noun(_), What::Noun(_)));
    // "Half a portion" and "three quarters" may be parts of one thing.
    let parts = |s: &Series| matches!(s.what, What::Noun(_)) && s.amounts().all(|(_, q)| q.high.is_some_and(|e| e.at <= 1000));
    if [(a, b), (b, a)].iter().any(|(a, b)| b.what == What::Percent && parts(a)) {
        return false;
    }
    let enough = if nouns { on_a > 1 && on_b > 1 } else { on_a + on_b > 2 };
    apart && ordered && enough && (a.varies() || b.varies()) && a.what.differs_from(&b.what)
}
