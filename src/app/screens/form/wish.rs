//! What the person wants of this form. Lives as long as the screen: names and codes are kept nowhere else.

use super::export::Wanted;
use super::papers;
use crate::app::book::Book;
use crate::device::clock;
use crate::form::pdf::Archive;
use crate::form::{self, Boxed, Details, Document, Layout, Made, Missing, Paper, Tongues};
use crate::journal::as_reviewed;
use crate::plan::{Goal, Plan, Question, Review, ReviewId};
use crate::words::Lang;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub(super) struct Wish {
    plan: Memo<Option<Arc<Plan>>>,
    /// The plan as the chosen review left it.
    then: Memo<Arc<Plan>>,
    /// The T-score is on a professional's papers only (method §4).
    pub professional: bool,
    /// What is made at one press, in the order in which it is offered.
    pub papers: RwSignal<Vec<Paper>>,
    /// The one that the preview shows.
    pub shown: RwSignal<Paper>,
    /// The review whose form it is; `None` before the first one.
    pub review: RwSignal<Option<ReviewId>>,
    /// The language of the labels.
    pub lang: RwSignal<Lang>,
    /// A second language beside it.
    pub beside: RwSignal<Option<Lang>>,
    /// Without the data for machines.
    pub plain: RwSignal<bool>,
    /// The language of the app.
    own_lang: Lang,
    /// The language of the goals in large print, where somebody chose one.
    large_lang: RwSignal<Option<Lang>>,
    /// The language in which people have written most; where their words do not show it, that of the app.
    written_in: Memo<&'static str>,
    pub client_name: RwSignal<String>,
    pub identity_code: RwSignal<String>,
    pub therapists: RwSignal<String>,
}

impl Wish {
    pub fn new(book: Book) -> Wish {
        let professional = book.is_professional();
        let (plan, me) = (book.plan(), book.me());
        // A score that this device's user must not see yet is on no form either.
        let plan = Memo::new(move |_| plan.get().map(|plan| Arc::new(plan.as_seen_by(&me))));
        let newest = plan.with_untracked(|p| p.as_ref().and_then(|p| p.held_reviews().last().map(|r| r.id.clone())));
        let offered = Paper::offered(professional);
        let review = RwSignal::new(newest);
        let then = Memo::new(move |_| {
            let plan = plan.get().unwrap_or_default();
            let of = |review: ReviewId| book.open.with_untracked(|o| Some(Arc::new(as_reviewed(&o.as_ref()?.journal, &plan, &review))));
            review.get().and_then(of).unwrap_or(plan.clone())
        });
        let usual = book.lang.get_untracked().tag();
        let written_in = Memo::new(move |_| plan.with(|plan| plan.as_ref().map_or(usual, |plan| form::language_of(plan, usual))));
        Wish {
            plan,
            then,
            professional,
            papers: RwSignal::new(offered.iter().copied().filter(|paper| paper.is_usual()).collect()),
            shown: RwSignal::new(offered[0]),
            review,
            lang: RwSignal::new(book.lang.get_untracked()),
            beside: RwSignal::new(None),
            plain: RwSignal::new(false),
            own_lang: book.lang.get_untracked(),
            large_lang: RwSignal::new(None),
            written_in,
            client_name: RwSignal::default(),
            identity_code: RwSignal::default(),
            therapists: RwSignal::default(),
        }
    }

    fn details(&self) -> Details {
        Details { client_name: self.client_name.get(), identity_code: self.identity_code.get(), therapists: self.therapists.get() }
    }

    fn with_plan<T>(&self, make: impl Fn(&Plan) -> T) -> T {
        self.plan.with(|plan| plan.as_deref().map_or_else(|| make(&Plan::default()), &make))
    }

    /// Reviews whose form can be made, oldest first.
    pub fn reviews(&self) -> Vec<Review> {
        self.with_plan(|plan| plan.held_reviews().cloned().collect())
    }

    fn made(&self, paper: Paper) -> Vec<Document> {
        let written_in = self.written_in.get();
        let tongues = match paper {
            Paper::Large => Tongues::new(self.large_lang(), None, written_in),
            _ => Tongues::new(self.lang.get(), self.beside.get(), written_in),
        };
        self.then.with(|plan| paper.make(plan, &tongues, &self.details(), made()))
    }

    /// Wakes the reader when what one press makes has changed. Which paper is shown changes nothing of it.
    pub fn track(&self) {
        self.plan.track();
        self.papers.track();
        self.review.track();
        self.lang.track();
        self.beside.track();
        self.large_lang.track();
        self.plain.track();
        for text in [self.client_name, self.identity_code, self.therapists] {
            text.track();
        }
    }

    /// The paper that is shown, as it would be made now.
    pub fn shown(&self) -> Vec<Document> {
        self.made(self.shown.get())
    }

    /// Everything that one press makes.
    pub fn wanted(&self, words: Lang) -> Vec<Wanted> {
        let papers = self.papers.get();
        let archive = if self.plain.get() { Archive::A2a } else { Archive::A3a };
        let alone = papers.iter().filter(|paper| paper.is_usual()).count() == 1;
        let of = |paper: &Paper| {
            let stem = self.stem_of(*paper, alone);
            let title = papers::words_of(words, *paper, self.professional).0;
            self.made(*paper).into_iter().map(move |document| Wanted { document, archive, stem: stem.clone(), title })
        };
        papers.iter().flat_map(of).collect()
    }

    /// The form of the plan's service.
    fn layout(&self) -> &'static Layout {
        self.with_plan(|plan| Layout::of(plan.service.text()))
    }

    fn stem_of(&self, paper: Paper, alone: bool) -> String {
        let lang = if paper == Paper::Large { self.large_lang() } else { self.lang.get() };
        paper.stem(self.layout(), lang, alone, self.with_review(|review| review.phase))
    }

    /// `None` before the first review.
    fn with_review<T>(&self, of: impl Fn(&Review) -> T) -> Option<T> {
        let review = self.review.get();
        self.with_plan(|plan| review.as_ref().and_then(|id| plan.review(id)).map(&of))
    }

    /// Of the file's name where the paper goes out alone.
    pub fn stem(&self, paper: Paper) -> String {
        self.stem_of(paper, true)
    }

    /// Under which label somebody is asked for this: where a paper that is made has a box for it.
    pub fn asked(&self, boxed: Boxed, lang: Lang) -> Option<&'static str> {
        let layout = self.layout();
        self.papers.with(|papers| papers.iter().find_map(|paper| paper.label(layout, boxed)).map(|label| label(lang)))
    }

    /// The language of the goals in large print: as chosen. Else that of the client's own app; a professional's guess is the
    /// one beside the office's.
    pub fn large_lang(&self) -> Lang {
        let guess = || if self.professional { self.beside.get().unwrap_or_else(|| self.lang.get()) } else { self.own_lang };
        self.large_lang.get().unwrap_or_else(guess)
    }

    pub fn speak_large(&self, lang: Lang) {
        self.large_lang.set(Some(lang));
    }

    /// The subject line of the message that carries the form.
    pub fn subject(&self) -> String {
        let review = self.review.get();
        self.with_plan(|plan| form::subject(self.layout(), self.lang.get(), review.as_ref().and_then(|id| plan.review(id))))
    }

    /// Chooses the language of the labels. None stands beside itself.
    pub fn speak(&self, lang: Lang) {
        self.lang.set(lang);
        if self.beside.get_untracked() == Some(lang) {
            self.beside.set(None);
        }
    }

    /// Adds a paper or leaves it out.
    pub fn choose(&self, paper: Paper, wanted: bool) {
        self.papers.update(|papers| {
            papers.retain(|p| *p != paper);
            if wanted {
                papers.push(paper);
                papers.sort();
            }
        });
        // The preview shows what is made.
        let shown = self.shown.get_untracked();
        self.papers.with_untracked(|papers| match papers.first() {
            Some(first) if !papers.contains(&shown) => self.shown.set(*first),
            _ => {}
        });
    }

    /// What is missing, by name, on the papers that are made of the chosen review.
    pub fn missing(&self) -> Vec<Missing> {
        let layout = self.layout();
        let all = self.then.with(|plan| form::missing(plan, &self.details()));
        self.papers.with(|papers| all.into_iter().filter(|m| papers.iter().any(|paper| paper.asks(layout, m.want))).collect())
    }

    /// The name of the goal that lacks something; empty while it has none.
    pub fn goal_name(&self, missing: &Missing) -> String {
        self.of_goal(missing, |goal| goal.name.text().to_owned()).unwrap_or_default()
    }

    /// Where the making of the goal goes on.
    pub fn first_open(&self, missing: &Missing) -> Question {
        self.of_goal(missing, Question::first_open).unwrap_or(Question::Matters)
    }

    fn of_goal<T>(&self, missing: &Missing, of: impl Fn(&Goal) -> T) -> Option<T> {
        self.with_plan(|plan| missing.goal.as_ref().and_then(|id| plan.goal(id)).map(&of))
    }
}

/// By the device's clock, now.
pub(in crate::app::screens) fn made() -> Made {
    Made { at: clock::now(), utc_offset: clock::utc_offset() }
}
