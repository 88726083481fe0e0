//! The help of each screen: what the person sees, what they can do, what happens then. A line is a paragraph.

mod questions;
mod screens;

use super::Lang;

/// A screen or a question that has a help text of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Start,
    Clients,
    Goals,
    Goal,
    Review,
    Form,
    Progress,
    Before,
    Open,
    Settings,
    Details,
    Data,
    Trash,
    Areas,
    MainGoals,
    AskMatters,
    AskAction,
    AskArea,
    AskIndicator,
    AskToday,
    AskExpected,
    AskSteps,
    AskPartials,
    AskMeans,
    AskLookOver,
}

impl Topic {
    pub const ALL: [Topic; 25] = [
        Topic::Start,
        Topic::Clients,
        Topic::Goals,
        Topic::Goal,
        Topic::Review,
        Topic::Form,
        Topic::Progress,
        Topic::Before,
        Topic::Open,
        Topic::Settings,
        Topic::Details,
        Topic::Data,
        Topic::Trash,
        Topic::Areas,
        Topic::MainGoals,
        Topic::AskMatters,
        Topic::AskAction,
        Topic::AskArea,
        Topic::AskIndicator,
        Topic::AskToday,
        Topic::AskExpected,
        Topic::AskSteps,
        Topic::AskPartials,
        Topic::AskMeans,
        Topic::AskLookOver,
    ];
}

/// The paragraphs of a topic's help, in order; never empty.
pub fn paragraphs(lang: Lang, topic: Topic) -> impl Iterator<Item = &'static str> {
    let text = match topic {
        Topic::Start => screens::start(lang),
        Topic::Clients => screens::clients(lang),
        Topic::Goals => screens::goals(lang),
        Topic::Goal => screens::goal(lang),
        Topic::Review => screens::review(lang),
        Topic::Form => screens::form(lang),
        Topic::Progress => screens::progress(lang),
        Topic::Before => screens::before(lang),
        Topic::Open => screens::open(lang),
        Topic::Settings => screens::settings(lang),
        Topic::Details => screens::details(lang),
        Topic::Data => screens::data(lang),
        Topic::Trash => screens::trash(lang),
        Topic::Areas => screens::areas(lang),
        Topic::MainGoals => screens::main_goals(lang),
        Topic::AskMatters => questions::matters(lang),
        Topic::AskAction => questions::action(lang),
        Topic::AskArea => questions::area(lang),
        Topic::AskIndicator => questions::indicator(lang),
        Topic::AskToday => questions::today(lang),
        Topic::AskExpected => questions::expected(lang),
        Topic::AskSteps => questions::steps(lang),
        Topic::AskPartials => questions::partials(lang),
        Topic::AskMeans => questions::means(lang),
        Topic::AskLookOver => questions::look_over(lang),
    };
    text.lines()
}

messages! {
    title { "Apua tähän näkymään", "Hjälp med den här vyn", "Help with this screen" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_tells_the_same_things() {
        for topic in Topic::ALL {
            let counts = Lang::ALL.map(|l| paragraphs(l, topic).filter(|p| !p.trim().is_empty()).count());
            assert!(counts[0] > 0, "{topic:?} says nothing");
            assert_eq!(counts, [counts[0]; 3], "{topic:?}");
        }
    }

    #[test]
    fn a_paragraph_can_be_read_in_one_breath() {
        for (topic, lang) in Topic::ALL.into_iter().flat_map(|t| Lang::ALL.map(|l| (t, l))) {
            for p in paragraphs(lang, topic) {
                assert!(p.chars().count() <= 160, "{topic:?}: {p}");
                assert_eq!(p, p.trim(), "{topic:?}: {p}");
            }
        }
    }
}
