//! In which languages a form speaks.

use super::spoken;
use super::text::{Span, Text, is_tag};
use crate::plan::{Level, Plan};
use crate::words::Lang;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongues {
    form: Lang,
    beside: Option<Lang>,
    plan: Option<String>,
}

/// The language that a plan is written in: that of most of its texts, else `usual`.
pub fn language_of<'a>(plan: &Plan, usual: &'a str) -> &'a str {
    let of_goals = plan.form_goals().flat_map(|goal| {
        let scores = goal.scores.iter().flat_map(|s| [s.happened.as_str(), &s.conditions]);
        let steps = Level::ALL.into_iter().map(|level| goal.step_words(level));
        [goal.own_words.text(), goal.name.text(), goal.means.text(), goal.conditions.text()].into_iter().chain(steps).chain(scores)
    });
    spoken::most_spoken(plan.main_goals.iter().map(|m| m.words.text()).chain(of_goals)).unwrap_or(usual)
}

impl Tongues {
    /// All in one language.
    pub fn one(lang: Lang) -> Tongues {
        Tongues { form: lang, beside: None, plan: None }
    }

    /// `beside` stands next to each label, for a client who reads another language. `plan` is the language tag of what
    /// people wrote in the plan.
    pub fn new(form: Lang, beside: Option<Lang>, plan: &str) -> Tongues {
        let plan = Some(plan.trim()).filter(|tag| is_tag(tag) && *tag != form.tag()).map(str::to_owned);
        Tongues { form, beside: beside.filter(|lang| *lang != form), plan }
    }

    /// The same without the second language of the labels.
    pub fn alone(&self) -> Tongues {
        Tongues { beside: None, ..self.clone() }
    }

    /// The language of the labels.
    pub fn form(&self) -> Lang {
        self.form
    }

    /// The second language of the labels.
    pub fn beside(&self) -> Option<Lang> {
        self.beside
    }

    /// Language tag of the plan's texts where it is not the form's.
    pub fn plan(&self) -> Option<&str> {
        self.plan.as_deref()
    }

    /// What people wrote, each stretch under its own language: as its letters and words show it, else as the plan's.
    pub fn words(&self, text: &str) -> Text {
        // No voice of another script reads Latin letters: where the plan is in one, they stay the form's.
        let of_plan = self.plan().filter(|tag| !spoken::has_own_script(tag));
        self.cut(text, |latin| spoken::latin(latin).or(of_plan))
    }

    /// A name: of no language, but for its letters.
    pub fn name(&self, text: &str) -> Text {
        self.cut(text, |_| None)
    }

    fn cut<'a>(&'a self, text: &str, of_latin: impl Fn(&str) -> Option<&'a str>) -> Text {
        let mut whole = Text::default();
        for run in spoken::runs(text) {
            let lang = run.lang.or_else(|| of_latin(run.text));
            whole += Text::tagged(run.text, lang.filter(|tag| *tag != self.form.tag()));
        }
        whole
    }

    /// What people wrote, inside a sentence of ours: an isolate would end with the line.
    pub fn inside(&self, text: &str) -> Text {
        self.words(text).in_one_line().isolated()
    }

    /// What we say: `Tavoite`, or `Tavoite · Goal`.
    pub fn say<T: AsRef<str>>(&self, said: impl Fn(Lang) -> T) -> Text {
        self.twice(said, " · ")
    }

    /// A whole sentence: the second language on a line of its own.
    pub fn tell<T: AsRef<str>>(&self, said: impl Fn(Lang) -> T) -> Text {
        self.twice(said, "\n")
    }

    /// Nothing is said twice where both languages say the same.
    fn twice<T: AsRef<str>>(&self, said: impl Fn(Lang) -> T, between: &str) -> Text {
        let first = said(self.form).as_ref().to_owned();
        let second = self.beside.map(|lang| (said(lang).as_ref().to_owned(), lang)).filter(|(text, _)| *text != first);
        let mut text = Text::from(first);
        if let Some((second, lang)) = second {
            text += Text(vec![
                Span { text: between.to_owned(), lang: None, quiet: true },
                Span { text: second, lang: Some(lang.tag().to_owned()), quiet: true },
            ]);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::form;

    #[test]
    fn the_second_language_stands_beside_the_first_and_is_known_as_such() {
        let both = Tongues::new(Lang::Fi, Some(Lang::En), "ar");
        let label = both.say(form::goal);
        assert_eq!(label.plain(), "Tavoite · Goal");
        assert_eq!(label.0.iter().map(|s| (s.lang.as_deref(), s.quiet)).collect::<Vec<_>>(), [(None, false), (None, true), (Some("en"), true)]);
        assert_eq!(both.words("هدف").0[0].lang.as_deref(), Some("ar"));
        assert_eq!(both.words("Rollaattori").0[0].lang, None);
        // The same in both, or one language only: once.
        assert_eq!(Tongues::new(Lang::Fi, Some(Lang::Sv), "fi").say(|_| "31.1.2027"), Text::from("31.1.2027"));
        assert_eq!(Tongues::new(Lang::Sv, Some(Lang::Sv), "sv").say(form::goal), Text::from("Mål"));
        assert_eq!(Tongues::new(Lang::Sv, None, "sv").words("mål"), Text::from("mål"));
    }
}
