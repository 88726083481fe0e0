//! The list of help can be made one's own: renamed, lengthened, shortened and put in another order. It is an entry of
//! the goal, so it travels with it; an empty list is the usual one in the language of the app.

use super::ask::{Answer, Ask, Unsent};
use super::blank::Blank;
use super::tips::Pen;
use crate::advice::proposal::{Basis, help};
use crate::app::book::Undo;
use crate::app::parts::{LineField, Press, UndoBar, icon};
use crate::device::page;
use crate::journal::Act;
use crate::plan::{Goal, Measure};
use crate::words::{Lang, rungs as texts, wizard};
use leptos::prelude::*;

/// The fields of the list that are on the screen, from the top.
#[derive(Clone, Copy, Default)]
pub struct Rungs {
    fields: StoredValue<Vec<Answer>>,
}

impl Rungs {
    /// Takes along lines that were typed anew. Gives the goal as it stands then, for what else is left to say of it.
    pub fn take(&self, unsent: &mut Unsent, ask: &Ask, goal: Goal) -> Goal {
        let fields = self.fields.get_value();
        let renamed = fields.iter().map(|field| unsent.take(ask, &goal, *field)).collect::<Vec<_>>();
        if renamed.iter().all(Option::is_none) {
            return goal;
        }
        let old = help::list(&goal, ask.lang);
        let mut list = old.clone();
        for (line, text) in list.iter_mut().zip(renamed) {
            // A line that was emptied keeps its words; it goes by its button.
            if let Some(text) = text.filter(|t| !t.trim().is_empty()) {
                *line = text.trim().to_owned();
            }
        }
        if list == old {
            return goal;
        }
        let basis = change(&mut unsent.acts, &goal, &old, list, ask.lang);
        unsent.propose(ask, &goal, &basis);
        let pen = Pen::of(ask);
        let mut after = goal;
        pen.suppose(&mut after.help_list, basis.help_list);
        if let Some(today) = basis.today {
            pen.suppose(&mut after.today, today);
        }
        if let Some(target) = basis.target {
            pen.suppose(&mut after.target, target);
        }
        after
    }

    /// The list as it stands in the fields: what was typed last may not be an entry yet.
    fn now(&self, ask: &Ask) -> Vec<String> {
        let mut list = help::list(&ask.now(), ask.lang);
        for (line, field) in list.iter_mut().zip(self.fields.get_value()) {
            let typed = field.draft.now().trim().to_owned();
            if !typed.is_empty() {
                *line = typed;
            }
        }
        list
    }
}

/// Another list; where a line got other words, today and the target that said them say the new ones.
fn change(acts: &mut Vec<Act>, goal: &Goal, old: &[String], list: Vec<String>, lang: Lang) -> Basis {
    let mut basis = Basis::of(goal);
    let renamed = |measure: &Option<Measure>| {
        let measure = measure.as_ref()?;
        let at = help::place(old, &measure.words, lang)?;
        let words = list.get(at).filter(|now| list.len() == old.len() && **now != old[at] && !list.contains(&old[at]))?;
        Some(Measure { words: words.clone(), ..measure.clone() })
    };
    if let Some(measure) = renamed(&basis.today) {
        acts.push(Act::SetToday { measure: measure.clone() });
        basis.today = Some(measure);
    }
    if let Some(measure) = renamed(&basis.target) {
        acts.push(Act::SetTarget { measure: measure.clone() });
        basis.target = Some(measure);
    }
    acts.push(Act::SetHelpList { list: list.clone() });
    basis.help_list = list;
    basis
}

/// Puts another list in use; steps that are still proposals follow.
pub fn set_help_list(ask: Ask, list: Vec<String>, said: String) {
    ask.act(acts_of(ask, list), Some(said));
}

fn acts_of(ask: Ask, list: Vec<String>) -> Vec<Act> {
    let basis = Basis { help_list: list.clone(), ..Basis::of(&ask.now()) };
    ask.with_basis(Act::SetHelpList { list }, &basis)
}

#[component]
pub fn HelpList(ask: Ask, list: Memo<Vec<String>>, rungs: Rungs) -> impl IntoView {
    let lang = ask.lang;
    let count = Memo::new(move |_| list.with(Vec::len));
    let own = Memo::new(move |_| ask.goal.with(|g| g.as_ref().is_some_and(|g| g.help_list.get().is_some_and(|l| !l.is_empty()))));
    let goal = ask.goal_id();
    let here = Callback::new(move |undo: Undo| {
        undo.is_on(&goal) && !ask.book.undoes(&undo, |act| matches!(act, Act::SetAside { .. } | Act::SetIndicator { .. }))
    });
    let rows = move || {
        rungs.fields.set_value(Vec::new());
        (0..count.get()).map(|at| view! { <Line ask at list rungs/> }).collect_view()
    };
    view! {
        <details class="help-list">
            <summary>{icon("i-down")}<span>{texts::edit(lang)}</span></summary>
            <div class="stack">
                <p class="soft">{texts::edit_hint(lang)}</p>
                <ol class="partials">{rows}</ol>
                <UndoBar here/>
                <NewLine ask rungs/>
                <Show when=move || own.get()>
                    <button type="button" class="btn wide" on:click=move |_| set_help_list(ask, Vec::new(), texts::usual_said(lang).to_owned())>
                        {texts::usual_again(lang)}
                    </button>
                </Show>
            </div>
        </details>
    }
}

/// Two lines are the least: with one there is nothing to choose.
const FEWEST: usize = 2;

#[component]
fn Line(ask: Ask, at: usize, list: Memo<Vec<String>>, rungs: Rungs) -> impl IntoView {
    let lang = ask.lang;
    let field = ask.answer(Blank::Rung(at));
    rungs.fields.update_value(|fields| fields.push(field));
    let words = move || list.with(|list| list.get(at).cloned().unwrap_or_default());
    let count = move || list.with(Vec::len);
    let swap = move |with: usize| {
        let mut all = rungs.now(&ask);
        if at < all.len() && with < all.len() {
            let rung = all[at].clone();
            all.swap(at, with);
            set_help_list(ask, all, texts::moved(lang, &rung, with + 1));
            page::later(0, move || page::focus(&format!(".help-list li:nth-child({}) .btn", with + 1), true));
        }
    };
    let remove = move |_| {
        let mut all = rungs.now(&ask);
        if at < all.len() {
            let rung = all.remove(at);
            set_help_list(ask, all, texts::removed(lang, &rung));
            page::later(0, || page::focus(".help-list summary", true));
        }
    };
    view! {
        <li class="partial">
            <LineField id=format!("rung-{at}") label=texts::rung(lang, at + 1) draft=field.draft on_leave=ask.field_left()/>
            <div class="row">
                <Show when=move || { at > 0 }>
                    <button type="button" class="btn" aria-label=move || texts::up(lang, &words()) on:click=move |_| swap(at - 1)>
                        {icon("i-up")}
                        {texts::up_short(lang)}
                    </button>
                </Show>
                <Show when=move || at + 1 < count()>
                    <button type="button" class="btn" aria-label=move || texts::down(lang, &words()) on:click=move |_| swap(at + 1)>
                        {icon("i-down")}
                        {texts::down_short(lang)}
                    </button>
                </Show>
                <Show when=move || { count() > FEWEST }>
                    <button type="button" class="btn" aria-label=move || texts::remove(lang, &words()) on:click=remove>
                        {icon("i-trash")}
                        {wizard::remove(lang)}
                    </button>
                </Show>
            </div>
        </li>
    }
}

/// One more line, above the last one, which is mostly "alone". It is moved to its place by its buttons.
#[component]
fn NewLine(ask: Ask, rungs: Rungs) -> impl IntoView {
    let lang = ask.lang;
    let field = ask.answer(Blank::NewRung);
    let press = Press::new();
    let add = move |_| {
        let rung = field.draft.now().trim().to_owned();
        let mut all = rungs.now(&ask);
        if rung.is_empty() || help::place(&all, &rung, lang).is_some() {
            return page::focus("#rung-new", false);
        }
        all.insert(all.len().saturating_sub(1), rung.clone());
        if !press.begins() {
            return;
        }
        // The line stays in its field until it is kept.
        ask.act_then(acts_of(ask, all), Some(texts::added(lang, &rung)), move |kept| {
            press.ends();
            if kept {
                field.draft.clear();
            }
        });
    };
    view! {
        <LineField id="rung-new".to_owned() label=texts::new(lang) hint=texts::new_hint(lang) draft=field.draft/>
        <button type="button" class="btn" on:click=add>{icon("i-plus")}{texts::add(lang)}</button>
    }
}
