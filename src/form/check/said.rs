//! The words of a point. No level has a number here: whoever looks knows the stair by its places.

use super::{Check, Gap, Open, Point, State};
use crate::form::Want;
use crate::words::{Lang, before as words, common, form::wanted};

type Text = fn(Lang) -> &'static str;

impl Check {
    /// How it stands, in one sentence.
    pub fn sentence(&self, lang: Lang) -> &'static str {
        let (fine, open, _) = self.texts();
        match (&self.state, self.point) {
            (State::Open(_), _) => open(lang),
            (State::Later, Point::Ending) => words::ending_later(lang),
            _ => fine(lang),
        }
    }

    /// Why it helps to see to it.
    pub fn why(&self, lang: Lang) -> &'static str {
        self.texts().2(lang)
    }

    fn texts(&self) -> (Text, Text, Text) {
        let is = |gap| matches!(&self.state, State::Open(all) if all.iter().any(|o| o.gap == gap));
        match self.point {
            Point::Goals if is(Gap::NoGoals) => (words::goals_fine, words::no_goals_open, words::goals_why),
            Point::Goals if is(Gap::ManyGoals) => (words::goals_fine, words::many_open, words::many_why),
            Point::Goals => (words::goals_fine, words::goals_open, words::goals_why),
            Point::Drafts => (words::drafts_fine, words::drafts_open, words::drafts_why),
            Point::Activity => (words::activity_fine, words::activity_open, words::activity_why),
            Point::Weights => (words::weights_fine, words::weights_open, words::weights_why),
            Point::Dates => (words::dates_fine, words::dates_open, words::dates_why),
            Point::Indicator => (words::indicator_fine, words::indicator_open, words::indicator_why),
            Point::Today => (words::today_fine, words::today_open, words::today_why),
            Point::Steps => (words::steps_fine, words::steps_open, words::steps_why),
            Point::Proposals => (words::proposals_fine, words::proposals_open, words::proposals_why),
            Point::Words => (words::words_fine, words::words_open, words::words_why),
            Point::Conflicts => (words::conflicts_fine, words::conflicts_open, words::conflicts_why),
            Point::Ending => (words::ending_fine, words::ending_open, words::ending_why),
        }
    }
}

impl Open {
    /// The words of the link: what can be done.
    pub fn words(&self, lang: Lang) -> String {
        let plain: Text = match self.gap {
            Gap::Lacks(Want::Level(level)) => return words::do_step(lang, common::step_name(lang, level)),
            Gap::Lacks(Want::Accept(level)) => return words::do_answer(lang, common::step_name(lang, level)),
            Gap::NoGoals | Gap::FewGoals | Gap::Lacks(Want::Goals) => words::do_new_goal,
            Gap::ManyGoals => words::do_look_at_goals,
            Gap::NoArea => words::do_area,
            Gap::BodyFunction => words::do_in_daily_life,
            Gap::NotWeighed => words::do_weigh,
            Gap::DateOutside => words::do_date_inside,
            Gap::NoFinalReview => words::do_final_review,
            Gap::Lacks(Want::Draft) => words::do_go_on,
            Gap::Lacks(Want::Period) => words::do_period,
            Gap::Lacks(Want::ExpectedBy) => words::do_date,
            Gap::Lacks(Want::Indicator) => words::do_indicator,
            Gap::Lacks(Want::Today) => words::do_today,
            Gap::Lacks(Want::Name) => words::do_name,
            Gap::Lacks(Want::OwnWords) => words::do_own_words,
            Gap::Lacks(Want::Means) => words::do_means,
            Gap::Lacks(Want::Settle) => words::do_settle,
            Gap::Lacks(Want::Agreed) => words::do_agree,
            // Asked for while the form is made, and not here.
            Gap::Lacks(Want::ClientName) => wanted::client_name,
            Gap::Lacks(Want::IdentityCode) => wanted::identity_code,
            Gap::Lacks(Want::Therapists) => wanted::therapists,
            Gap::Lacks(Want::Service) => wanted::service,
            Gap::Lacks(Want::Provider) => wanted::provider,
        };
        plain(lang).to_owned()
    }
}
