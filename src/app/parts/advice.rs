//! Advice beside a field: after a pause, never in the middle of a word, never in the way.

use super::icon;
use crate::advice::{Advice, Kind, shown};
use crate::app::book::{Draft, book};
use crate::device::page;
use crate::words::wizard;
use leptos::prelude::*;

/// Milliseconds without a keystroke before a text is judged.
const PAUSE: i32 = 1_300;

/// The text of a field as far as it may be judged: as it stood at the last pause that ended on a whole word, or when
/// the field was left.
#[derive(Clone, Copy)]
pub struct Settled {
    draft: Draft,
    text: RwSignal<String>,
    /// Which keystroke was the last.
    last: StoredValue<u32>,
    /// The id of the field.
    field: StoredValue<String>,
}

impl Settled {
    pub fn of(draft: Draft, field: impl Into<String>) -> Settled {
        let text = RwSignal::new(draft.now());
        let settled = Settled { draft, text, last: StoredValue::new(0), field: StoredValue::new(field.into()) };
        Effect::watch(move || draft.text(), move |now, _, _| settled.wait(shown::ends_on_word(now)), false);
        settled
    }

    /// What may be judged.
    pub fn text(&self) -> String {
        self.text.get()
    }

    /// The field is left: what it holds is whole.
    pub fn left(&self) {
        if self.last.try_get_value().is_some() {
            self.wait(true);
        }
    }

    /// Every keystroke ends the wait of the one before.
    fn wait(&self, is_whole: bool) {
        let now = self.last.get_value().wrapping_add(1);
        self.last.set_value(now);
        if is_whole {
            self.judge_after_pause(now);
        }
    }

    fn judge_after_pause(self, keystroke: u32) {
        page::later(PAUSE, move || {
            if self.last.try_get_value() != Some(keystroke) {
                return;
            }
            // Advice that appears over another field would move it away under the writer's hands.
            if self.field.with_value(|own| page::is_writing_elsewhere(own)) {
                return self.judge_after_pause(keystroke);
            }
            let text = self.draft.now();
            if self.text.with_untracked(|known| *known != text) {
                self.text.set(text);
            }
        });
    }
}

/// One piece of advice with how sure it is and an example; one tap sets it aside.
#[component]
pub fn AdviceNote(
    advice: Advice,
    /// What it is about, where that is not the field above.
    place: Option<String>,
    /// There is no setting aside of a question.
    on_aside: Option<Callback<Advice>>,
) -> impl IntoView {
    let (lang, professional) = (book().lang.get_untracked(), book().is_professional());
    let kind = advice.code.kind();
    let sign = match kind {
        Kind::Exact => "i-eye",
        Kind::Hint => "i-info",
        Kind::Question => "i-help",
    };
    let raised = (!advice.raised_by.is_empty()).then(|| view! { <p>{wizard::raised_by(lang, &advice.raised_by)}</p> });
    let (sentence, example) = (advice.sentence(lang, professional), advice.example.clone());
    let aside = on_aside.map(|aside| {
        let label = wizard::aside_named(lang, sentence);
        view! {
            <button type="button" class="btn quiet" aria-label=label on:click=move |_| aside.run(advice.clone())>
                {wizard::aside(lang)}
            </button>
        }
    });
    view! {
        <div class="tip">
            {icon(sign)}
            <p class="kind">{kind.name(lang, professional)}</p>
            <p><strong>{place}{sentence}</strong></p>
            {raised}
            <p class="soft">{example}</p>
            {aside}
        </div>
    }
}
